import { compare, readScenario, type Comparison, type Contest } from '@paydown/engine/internal';
import { SLIDE } from '@paydown/report/browser';
import { expect, it } from 'vitest';
import { cardOf } from '../src/answer/card.ts';
import type { Picture } from '../src/answer/picture.ts';
import { DOTS } from '../src/charts/charts.ts';

/** A comparison of a decision with itself, of which somebody says who is ahead in how many futures. */
async function pictureWith(ahead: number): Promise<Picture> {
  const text = 'company: {engineers: 10, arr: $1M, cash: $4M}\nruns: 200\nhorizon: 26 weeks\n';
  const { scenario } = readScenario('small.yaml', { read: () => text, resolve: (_, to) => to });
  const same = { name: 'the same', scenario: scenario! };
  const comparison = await compare([same, same]);
  const [contest] = comparison.contests as [Contest];
  const beats = {
    ...contest.beats,
    ahead: { ...contest.beats.ahead, value: ahead },
    behind: { ...contest.beats.behind, value: 1 - ahead },
    gone: { ...contest.beats.gone, value: 0 },
  };
  const told: Comparison = { ...comparison, contests: [{ ...contest, beats }] };
  return { comparison: told, dots: [{ run: 0, difference: 1 }] } as unknown as Picture;
}

it.each([
  [0.505, 50, 50],
  [0.515, 52, 48],
  [0.5, 50, 50],
])('who is ahead in %d of all futures adds up to a hundred on the card and over the dots', async (ahead, b, a) => {
  const picture = await pictureWith(ahead);
  const says = `B is ahead in ${b} of 100 futures, A in ${a}`;
  expect(cardOf(picture).headline).toBe(`No clear winner: ${says}.`);
  expect(DOTS.draw({ picture, described: null, holds: [] })(SLIDE).title).toBe(says);
});

it('who is ahead, and in how many both are dead, make a hundred with those that are level', async () => {
  const { comparison } = await pictureWith(0.5);
  const contests = comparison.contests.map((each) => {
    const { beats } = each;
    const told = (value: number) => ({ ...beats.ahead, value });
    return { ...each, beats: { ...beats, ahead: told(0.524), behind: told(0.373), gone: told(0.103) } };
  });
  const picture = { comparison: { ...comparison, contests }, dots: [] } as unknown as Picture;
  expect(cardOf(picture).headline).toMatch(/in 53 of 100 futures, loses in 37; in 10 both are/);
});

it.each([
  [0, 'out of money'],
  [0.01, 'out of money or given up'],
])('where %d of the companies were given up, the dead are told as %s', async (share, said) => {
  const { comparison } = await pictureWith(0.5);
  const alternatives = comparison.alternatives.map((each) => ({
    ...each,
    fates: { ...each.fates, givenUp: each.fates.givenUp.map(() => share) },
  }));
  const contests = comparison.contests.map((each) => {
    const { beats } = each;
    const told = (value: number) => ({ ...beats.ahead, value });
    return { ...each, beats: { ...beats, ahead: told(0.4), behind: told(0.4), gone: told(0.2) } };
  });
  const picture = { comparison: { ...comparison, alternatives, contests } } as unknown as Picture;
  expect(cardOf(picture).headline).toContain(`; in 20 both are ${said}.`);
});
