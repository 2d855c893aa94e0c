/** Runs a part of the validation. It is TypeScript; Vite loads it as the tests do. */
import { fileURLToPath } from 'node:url';
import { createViteServer } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Hands the module at a path below the root to `work`. */
export async function withModule(path, work) {
  const server = await createViteServer({
    root,
    configFile: `${root}vitest.config.ts`,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  });
  try {
    return await work(await server.ssrLoadModule(path));
  } finally {
    await server.close();
  }
}
