import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const build = (module: string, file: string): string =>
  readFileSync(fileURLToPath(new URL(file, import.meta.resolve(module))), 'utf8');

/** The scripts of a page, in order: Vega, its interpreter (so that no code is generated), and what brings the charts to life. */
export function scripts(): readonly string[] {
  return [build('vega', './vega.min.js'), interpreter(), UPGRADE].map(inert);
}

/** For the content security policy. */
export const hash = (script: string): string =>
  `'sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}'`;

/** The interpreter comes as a module; a page without requests needs it as a plain script that finds its helpers in Vega. */
function interpreter(): string {
  const module = build('vega-interpreter', './vega-interpreter.js');
  const plain = module
    .replace(/^import \{([^}]*)\} from 'vega-util';/, 'const {$1} = vega;')
    .replace(/export \{ expression as expressionInterpreter \};/, 'window.vegaInterpreter = expression;')
    .replace(/^\/\/# sourceMappingURL.*$/m, '');
  if (/^(import|export) /m.test(plain))
    throw new Error('vega-interpreter has changed: its module cannot be made a plain script');
  return `(() => {${plain}})();`;
}

/** A script that closes or opens an element in one of its strings would end early. */
const inert = (script: string): string =>
  script
    .replace(/\r\n?/g, '\n')
    .replace(/<\/script/gi, '<\\/script')
    .replace(/<!--/g, '<\\!--');

const UPGRADE = `(() => {
  const refuse = (what) => Promise.reject(new Error('A chart may not load ' + what));
  const tip = document.getElementById('tip');
  const show = (handler, event, item, value) => {
    tip.hidden = !value;
    if (!value) return;
    tip.textContent = String(value);
    const { clientWidth, clientHeight } = document.documentElement;
    tip.style.left = Math.max(8, Math.min(event.clientX + 14, clientWidth - tip.offsetWidth - 8)) + 'px';
    tip.style.top = Math.max(8, Math.min(event.clientY + 14, clientHeight - tip.offsetHeight - 8)) + 'px';
  };
  const upgrade = async (still) => {
    const live = document.createElement('div');
    live.setAttribute('aria-hidden', 'true');
    const spec = JSON.parse(document.getElementById(still.dataset.spec).textContent);
    const view = new vega.View(vega.parse(spec, null, { ast: true }), {
      renderer: 'svg', container: live, hover: true, expr: vegaInterpreter, tooltip: show,
      loader: { load: refuse, sanitize: refuse, http: refuse, file: refuse },
    });
    await view.runAsync();
    still.replaceChildren(live);
    still.dataset.live = 'true';
  };
  const wide = matchMedia('(min-width: 720px)');
  const start = async () => {
    if (!wide.matches) return;
    wide.removeEventListener('change', start);
    await document.fonts.ready;
    for (const still of document.querySelectorAll('[data-spec]')) await upgrade(still);
  };
  wide.addEventListener('change', start);
  document.addEventListener('scroll', () => { tip.hidden = true; }, { passive: true });
  start();
})();`;
