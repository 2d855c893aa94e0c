/** Fits the weakly known coefficients to published figures and writes what came out. See docs/calibration.md. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { measure } from './check.js';
import { COHORT_WEEKS, playCohort } from './cohort.js';
import { openWorkers } from './workers.js';
import { ROOT } from './files.js';
import { fit, type Effort } from './fit.js';
import { writePage } from './page.js';
import { BEFORE } from './parameters.js';
import { correlations, distributions, narrowed, ties } from './region.js';
import type { Result } from './result.js';

const SEED = 'calibrate';
const FULL: Effort = { waves: [400, 320, 320, 320, 400], size: { cohort: 600, mix: 320 } };
const QUICK: Effort = { waves: [120, 120], size: { cohort: 60, mix: 32 } };
/** Least correlation of two coefficients that the catalogue keeps, and of two unknowns that the page tells of. */
const KEPT = 0.3;
const TOLD = 0.4;

const quick = process.argv.includes('--quick');
const folder = join(ROOT, quick ? 'packages/engine/node_modules/.cache/calibrate' : 'packages/engine/calibrate');
const page = join(ROOT, 'packages/engine/docs/calibration.md');

const effort = quick ? QUICK : FULL;
const total = effort.waves.reduce((sum, wave) => sum + wave, 0);
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

say(
  `${total} candidate worlds in ${effort.waves.length} waves, ${effort.size.cohort + effort.size.mix} companies each. ${quick ? 'Some seconds' : 'Two to eight minutes'} on two cores.`,
);
const workers = openWorkers();
const region = await fit(workers, effort, SEED, (wave, done, of) => {
  if (done === of) say(`Wave ${wave + 1}: ${of} worlds played.`);
});
await workers.close();
for (const [name, [share, miss]] of Object.entries(region.ruledOut))
  if (share > 0)
    say(
      `${name} rules out ${(100 * share).toFixed(0)}% of the last worlds; it is ${miss.toFixed(1)} errors off in the middle.`,
    );
if (region.places.length === 0) throw new Error('no world meets all published figures');
say(
  `${region.places.length} of the last ${region.played} worlds are not ruled out by the published figures. Playing before and after …`,
);

const after = distributions(region.places);
const size = { cohort: quick ? 60 : 1000, mix: quick ? 32 : 320 };
const batches = quick ? 2 : 8;
const result: Result = {
  year: 2026,
  seed: SEED,
  worlds: total,
  lastWave: region.played,
  accepted: region.places.length,
  coefficients: after,
  correlations: correlations(region.places, KEPT),
  unknowns: narrowed(region.places),
  ties: ties(region.places, TOLD),
  before: await measure(BEFORE, size, batches, `${SEED} before`),
  after: await measure(after, size, batches, `${SEED} after`),
  later: await playCohort(after, size.cohort * 4, `${SEED} later`, COHORT_WEEKS + 65),
};

save(join(folder, 'result.json'), `${JSON.stringify(result, null, 2)}\n`);
if (!quick) save(page, writePage(readFileSync(page, 'utf8'), result));
say(
  `Written: ${quick ? 'nothing in the repository (--quick)' : 'calibrate/result.json and docs/calibration.md; the catalogue takes its values from there by hand, and a test compares them'}.`,
);

function save(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.tmp`, text);
  renameSync(`${path}.tmp`, path);
}
