import { existsSync, readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { playHere, readScenario, type Play, type Scenario } from '@paydown/engine';
import { describe, expect, it } from 'vitest';
import { disk } from '../src/input/disk.js';
import { keepPlays, worthKeepingPlays } from '../src/simulate/keepPlays.js';
import { folderWith } from './paydown.js';

const scenario: Scenario = { ...readScenario('scenarios/series-b.yaml', disk).scenario!, runs: 20, horizon: 30 };
const wanted = { outcomes: ['arr', 'cash'], weeks: [10, 30] } as const;

/** A play that counts how often it plays. */
function counting(): { play: Play; played: Scenario[] } {
  const played: Scenario[] = [];
  return { played, play: (each, what) => (played.push(each), playHere(each, what)) };
}

describe('what is played for a question', () => {
  it('is kept, and taken instead of being played again, to the last bit', async () => {
    const folder = join(folderWith(), 'out/.checkpoint-sweep');
    const first = counting();
    const begun = keepPlays(first.play, folder, { resume: false });
    const other = { ...scenario, seed: 'another' };
    const fresh = [await begun.play(scenario, wanted), await begun.play(other, wanted)];
    expect(begun.kept()).toBe(2);

    const second = counting();
    let taken = 0;
    const again = keepPlays(second.play, folder, { resume: true, onTaken: (futures) => (taken += futures) });
    expect(again.found).toBe(2);
    expect(await again.play({ ...scenario, name: 'by another name' }, wanted)).toEqual(fresh[0]);
    expect(await again.play(other, wanted)).toEqual(fresh[1]);
    expect(second.played).toEqual([]);
    expect(taken).toBe(40);
    await again.play({ ...scenario, levers: { ...scenario.levers, discipline: 0.9 } }, wanted);
    await again.play(scenario, { ...wanted, weeks: [30] });
    expect(second.played).toHaveLength(2);

    again.remove();
    expect(existsSync(join(folder, '..'))).toBe(false);
  });

  it('is played again where its file is torn', async () => {
    const folder = join(folderWith(), '.checkpoint-rank');
    const fresh = await keepPlays(playHere, folder, { resume: false }).play(scenario, wanted);
    truncateSync(join(folder, readdirSync(folder)[0]!), 100);
    const { play, played } = counting();
    expect(await keepPlays(play, folder, { resume: true }).play(scenario, wanted)).toEqual(fresh);
    expect(played).toHaveLength(1);
  });

  it('goes away unless it is asked for', async () => {
    const folder = join(folderWith(), '.checkpoint-rank');
    await keepPlays(playHere, folder, { resume: false }).play(scenario, wanted);
    const { found, kept } = keepPlays(playHere, folder, { resume: false });
    expect({ found, kept: kept() }).toEqual({ found: 1, kept: 0 });
    expect(existsSync(folder)).toBe(false);
  });

  it('that cannot be kept is said once, and played all the same', async () => {
    const said: string[] = [];
    const { play } = keepPlays(playHere, '/dev/null/kept', { resume: false, onUnkept: (why) => said.push(why) });
    await play(scenario, wanted);
    expect((await play(scenario, wanted)).runs).toBe(20);
    expect(said).toHaveLength(1);
  });
});

it('short questions keep nothing', () => {
  expect(worthKeepingPlays({ ...scenario, horizon: 260 }, 70_000)).toBe(false);
  expect(worthKeepingPlays({ ...scenario, horizon: 260 }, 400_000)).toBe(true);
});
