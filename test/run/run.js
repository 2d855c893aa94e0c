/**
 * `npm test`: its parts one after another, and how long each took. It ends with the first that fails, says which one, and with that part's
 * exit code. Arguments go to the tests: `npm test packages/report -t golden`.
 */
import { spawnSync } from 'node:child_process';

const PARTS = ['setup', 'build', 'typecheck', 'lint', 'vitest'];
const took = [];

for (const part of PARTS) {
  const since = performance.now();
  const code = run(part, part === 'vitest' ? process.argv.slice(2) : []);
  took.push([part, performance.now() - since]);
  if (code !== 0) end(code, part);
}
end(0);

/** Runs a script of package.json; a part that cannot start, or that a signal ends, has failed like any other. */
function run(script, more) {
  const { status, signal, error } = spawnSync('npm', ['run', '--silent', script, '--', ...more], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${script} could not start: ${error.message}`);
  if (signal) console.error(`${script} was ended by ${signal}`);
  return status ?? 1;
}

function end(code, failed) {
  console.log(`\n${took.map(([part, ms]) => `${part} ${(ms / 1000).toFixed(0)} s`).join(', ')}`);
  if (failed) console.error(`FAILED: ${failed}, with exit code ${code}. \`npm run ${failed}\` runs it alone.`);
  process.exit(code);
}
