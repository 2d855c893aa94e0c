/**
 * `npm test`: its parts in their order, and how long each took. Parts that change nothing go side by side, so that no core waits. It ends after the first that
 * fail, says which, and with the exit code of one of them. Arguments go to the tests: `npm test packages/report -t golden`.
 */
import { spawn } from 'node:child_process';

const STEPS = [['setup'], ['build'], ['vitest', 'lint', 'typecheck']];
const took = [];

for (const parts of STEPS) {
  const codes = await Promise.all(parts.map((part) => run(part, part === 'vitest' ? process.argv.slice(2) : [])));
  const failed = parts.filter((_, i) => codes[i] !== 0);
  if (failed.length > 0)
    end(
      codes.find((code) => code !== 0),
      failed,
    );
}
end(0, []);

/** Runs a script of package.json; a part that cannot start, or that a signal ends, has failed like any other. */
function run(script, more) {
  const since = performance.now();
  return new Promise((resolve) => {
    const settle = (code) => {
      took.push([script, performance.now() - since]);
      resolve(code ?? 1);
    };
    spawn('npm', ['run', '--silent', script, '--', ...more], { stdio: 'inherit', shell: process.platform === 'win32' })
      .on('error', (error) => {
        console.error(`${script} could not start: ${error.message}`);
        settle(1);
      })
      .on('exit', (code, signal) => {
        if (signal) console.error(`${script} was ended by ${signal}`);
        settle(code);
      });
  });
}

function end(code, failed) {
  console.log(`\n${took.map(([part, ms]) => `${part} ${(ms / 1000).toFixed(0)} s`).join(', ')}`);
  for (const part of failed) console.error(`FAILED: ${part}. \`npm run ${part}\` runs it alone.`);
  process.exit(code);
}
