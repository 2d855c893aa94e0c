/**
 * Does the suite notice? Plants the defects of defects.js one at a time in a copy of the program, runs the tests of the engine and the
 * validation suite, and prints which defects were caught. Pinned values are left out: they notice any change, and understand none.
 *
 *   node test/mutation/mutate.js [numbers of the defects to try]
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { DEFECTS } from './defects.js';

const GOAL = 29;
const ROOT = process.cwd();
const LEFT_OUT = new Set(['node_modules', '.git', 'out', 'notebooks']);
/** The tests of what is mutated, without those that need a built program. */
const SUITE = [
  'packages/engine/test/model',
  'packages/engine/test/simulate',
  'packages/engine/test/random',
  'packages/engine/test/coefficients',
  'packages/engine/test/summary',
  'test/validation',
  'test/numerics/distributions',
  'test/numerics/quantiles',
  'test/numerics/streams',
];
const LIMIT = 10 * 60_000;

const wanted = process.argv.slice(2).map(Number);
const defects = DEFECTS.map((defect, i) => ({ ...defect, number: i + 1 })).filter(
  ({ number }) => wanted.length === 0 || wanted.includes(number),
);
const copy = copyOfTheProgram();
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));

check();
console.log(
  `${defects.length} defects, one at a time. This takes about ${Math.ceil((defects.length * 25) / 60)} minutes.\n`,
);
const healthy = suite();
if (healthy.failed) {
  console.log(`The suite fails without any defect:\n${healthy.by}`);
  process.exit(1);
}

let caught = 0;
for (const { number, kind, file, from, to } of defects) {
  const path = join(copy, file);
  const healthyText = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    healthyText.replace(from, () => to),
  );
  const { failed, by } = suite();
  writeFileSync(path, healthyText);
  if (failed) caught++;
  console.log(
    `${String(number).padStart(3)}  ${failed ? 'caught  ' : 'SURVIVED'}  ${kind.padEnd(18)}  ${file.replace('packages/engine/src/', '').padEnd(24)}  ${failed ? by : `${from}  →  ${to}`}`,
  );
}
console.log(`\n${caught} of ${defects.length} defects caught (goal: ${GOAL}).`);
process.exit(caught >= Math.min(GOAL, defects.length) ? 0 : 1);

/** A copy to plant defects in; its packages link to the copy's own sources, everything else to what is installed. */
function copyOfTheProgram() {
  const folder = mkdtempSync(join(tmpdir(), 'paydown-mutation-'));
  cpSync(ROOT, folder, { recursive: true, filter: (path) => !LEFT_OUT.has(relative(ROOT, path).split('/').at(-1)) });
  for (const home of ['.', 'packages/engine', 'packages/report', 'packages/cli']) {
    const modules = join(ROOT, home, 'node_modules');
    if (existsSync(modules)) symlinkSync(modules, join(folder, home, 'node_modules'));
  }
  return folder;
}

/** Every defect must fit the program as it is. */
function check() {
  const astray = DEFECTS.filter(({ file, from }) => readFileSync(join(copy, file), 'utf8').split(from).length !== 2);
  for (const { file, from } of astray) console.log(`${file} does not have, exactly once: ${from}`);
  if (astray.length > 0) process.exit(1);
}

/** Runs the tests to the first failure. */
function suite() {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      ...SUITE,
      '--bail',
      '1',
      '--testNamePattern',
      '^(?!.*pinned)',
      '--reporter',
      'default',
    ],
    { cwd: copy, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' }, timeout: LIMIT, maxBuffer: 1 << 28 },
  );
  const by = /FAIL\s+(.*)/.exec(stdout + stderr)?.[1] ?? (status === null ? 'never ended' : 'does not build');
  return { failed: status !== 0, by: by.replace(/\s+/g, ' ').slice(0, 110) };
}
