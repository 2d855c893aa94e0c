import { describe, expect, it } from 'vitest';
import { CHROMIUM } from '../../browser/chromium.js';
import { equalityJob } from './cases.js';
import { playInChromium, playInNode } from './environments.js';
import { alike } from './equality.js';

if (!CHROMIUM)
  console.warn('Equality with a browser is not tested: no Chromium found. Install one, or name it in CHROMIUM.');

/** Plays the engine as it is built; `npm run verify:numerics` plays more of it, in more places. */
describe('futures are the same bits', () => {
  const job = equalityJob(false);
  const here = playInNode(job);

  it('for any number of workers, in any order, compiled or not', async () => {
    const played = await here;
    for (const check of alike(played, job, played.digests[0]!)) expect(check).toHaveProperty('passed', true);
  });

  it.runIf(CHROMIUM)('in Chromium', async () => {
    // A page loads the engine for each of its workers: few of them.
    const few = { ...job, arrangements: job.arrangements.filter(({ workers }) => workers === 2) };
    expect(few.arrangements.map(({ byReference }) => byReference)).toEqual([false, true]);
    for (const check of alike(await playInChromium(few, CHROMIUM!), few, (await here).digests[0]!))
      expect(check).toHaveProperty('passed', true);
  });

  it('and another seed gives others', async () => {
    const [first, ...others] = job.scenarios;
    const changed = {
      ...job,
      scenarios: [{ ...first!, seed: `${first!.seed}'` }, ...others],
      arrangements: job.arrangements.slice(0, 1),
    };
    expect((await playInNode(changed)).digests[0]).not.toBe((await here).digests[0]);
  });
});
