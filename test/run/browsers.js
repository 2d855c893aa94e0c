/** `npm run test:browsers`: all tests in browsers, of which `npm test` has a core. Arguments go to the tests. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('npx', ['vitest', 'run', 'test/browser', ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, PAYDOWN_BROWSERS: 'every' },
});
process.exit(status ?? 1);
