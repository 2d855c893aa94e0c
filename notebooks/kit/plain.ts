import { build, type Plugin, type ResolvedConfig } from 'vite';

const FILE = 'assets/paydown.js';
/** The name under which pages find what they share. */
const GLOBAL = 'paydown';

/**
 * Makes the scripts of built pages plain ones that share a single file. Browsers load modules from a server only; so a page also opens from a disk, by a
 * double click.
 */
export function plain(shared: string): Plugin[] {
  let config: ResolvedConfig;
  return [
    {
      name: 'paydown-plain',
      apply: 'build',
      configResolved(resolved) {
        config = resolved;
      },
      transformIndexHtml: { order: 'pre', handler: plainScript },
      async generateBundle() {
        const built = await build({
          configFile: false,
          root: config.root,
          logLevel: 'error',
          resolve: { alias: config.resolve.alias },
          plugins: config.plugins.filter(({ name }) => name === 'paydown-closed'),
          build: {
            write: false,
            lib: { entry: shared, formats: ['iife'], name: GLOBAL },
            chunkSizeWarningLimit: config.build.chunkSizeWarningLimit,
          },
        });
        const [output] = [built].flat();
        if (!('output' in output!)) throw new Error('The shared script was not built');
        for (const file of output.output)
          if (file.type === 'chunk') this.emitFile({ type: 'asset', fileName: FILE, source: file.code });
      },
    },
    {
      name: 'paydown-plain-links',
      apply: 'build',
      transformIndexHtml: { order: 'post', handler: (html) => html.replace(/ crossorigin(?=[ >])/g, '') },
    },
  ];
}

/** The one module script of a notebook, as a plain script that takes what it imports from the shared file. */
function plainScript(html: string): string {
  const taken = (name: string) => `${GLOBAL}.modules[${JSON.stringify(name)}]`;
  const [whole, code] = /<script type="module">([\s\S]*?)<\/script>/.exec(html) ?? [];
  if (whole === undefined || code === undefined) throw new Error('A notebook has no script');
  const plainCode = code
    .replace(
      /^import (\{[^}]*\}) from "(.*?)";$/gm,
      (_, names: string, name: string) => `const ${names} = ${taken(name)};`,
    )
    .replace(/\bimport\("(.*?)"\)/g, (_, name: string) => `Promise.resolve(${taken(name)})`);
  if (/^import\b/m.test(plainCode)) throw new Error('A notebook imports something in a way that a plain script cannot');
  return html
    .replace(whole, '')
    .replace(
      '</body>',
      () => `<script vite-ignore src="./${FILE}"></script><script>(() => {${plainCode}})();</script></body>`,
    );
}
