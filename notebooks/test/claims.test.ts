import { appendFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { MeasureName } from '@paydown/engine/internal';
import { play, type Futures } from '../lib/futures.ts';
import { withDip } from '../lib/dip.ts';
import { capacity, doubling, hiringHalfAgain } from '../lib/growth.ts';
import { DRAGS, region, YEARS } from '../lib/region.ts';
import { scenario } from '../lib/scenarios.ts';
import { sunk, uncertain } from '../lib/sunk.ts';
import { debtWindow } from '../lib/window.ts';
import { difference, middle, relative, shareOf } from '../lib/words.ts';

/**
 * What each lesson claims, how it is checked, and in what share of the draws it has to hold: futures of the lesson’s
 * own scenarios, 400 of them unless it says otherwise, with the seed of the lessons. The bounds lie at least three
 * standard errors from what was measured, so that with another seed a claim that is true would fail in at most one of
 * 300 trials. Where a claim is about the middle future or one company, its figure stands in place of a share.
 */
interface Claim {
  readonly lesson: number;
  readonly claim: string;
  readonly figure: () => Promise<number>;
  /** Least and largest figure with which the lesson may say so. */
  readonly within: readonly [low: number, high: number];
}

/** Share of the futures in which the second has more. */
const ahead = (first: Futures, second: Futures, name: MeasureName, week?: number): number =>
  shareOf(relative(first.of(name, week), second.of(name, week)), (value) => value > 0);
const gain = (first: Futures, second: Futures, name: MeasureName, week?: number): number =>
  middle(relative(first.of(name, week), second.of(name, week)));

const PRODUCT: readonly MeasureName[] = ['delivered', 'features', 'velocity', 'arr', 'dead'];
const b = (share: string) => play(scenario('series-b', { 'debt.share': share }), PRODUCT);
const YOUNG: readonly MeasureName[] = ['debtShare', 'velocity', 'features', 'delivered', 'debtRatio'];
const young = (debt: string) =>
  play(scenario('forty', { horizon: '10 years', 'company.debtRatio': '3%', debt }), YOUNG);
const reacting = (threshold: number) => young(`{policy: reactive, threshold: ${threshold}}`);
const slow = (futures: Futures, under: number) => shareOf(futures.of('velocity'), (value) => value < under);
const falls = (futures: Futures) => middle(futures.of('velocity', 312)) - middle(futures.of('velocity'));
const isSunk = async (debt: number, commitment: number | null) =>
  sunk(await play(uncertain(debt, commitment), ['velocity']));
const deep = (debt: string) =>
  play(scenario('forty', { horizon: '10 years', 'company.debtRatio': '30%', debt }), ['features', 'delivered']);
const everyWeek = Array.from({ length: 79 }, (_, week) => week);
const hired = (weeks: number) =>
  play(hiringHalfAgain(weeks), ['features', 'delivered', 'interviewing', 'mentoring'], everyWeek);
/** What twenty within four weeks cost at most, in person-weeks a week, and in which week. */
const peak = async (name: MeasureName) => {
  const [none, four] = [await hired(0), await hired(4)];
  const extra = everyWeek.map((week) => middle(difference(none.of(name, week), four.of(name, week))));
  const most = Math.max(...extra);
  return { most, week: extra.indexOf(most) };
};
const squeezed = (discipline: number) =>
  play(scenario('board-squeeze', { debt: '20%', 'levers.boardPressure': 2, 'levers.discipline': discipline }), [
    'debtShare',
    'stalled',
    'dead',
    'pressure',
  ]);
const yes = (futures: Futures, name: MeasureName) => shareOf(futures.of(name), (value) => value > 0);
const ended = async (weeks: number, promises: number) =>
  (await play(withDip(weeks, promises), ['debtRatio'])).of('debtRatio')[0]!;
const decade = (kill: number, useful?: number) =>
  play(
    scenario('forty', {
      horizon: '10 years',
      'levers.killShare': kill,
      ...(useful === undefined ? {} : { 'coefficients.usefulShare': useful }),
    }),
    ['delivered'],
  );
const behind = async (share: number) =>
  (await region(share, 0, 'delivered')).flat().filter((value) => value < 0.4).length;
const wonCells = async (doublings: number, counted: 'delivered' | 'arr') =>
  (await region(0.2, doublings, counted)).flat().filter((value) => value > 0.6).length;

const CLAIMS: readonly Claim[] = [
  {
    lesson: 1,
    claim: 'after a year progress only has delivered more',
    figure: async () => ahead(await b('20%'), await b('0%'), 'delivered', 52),
    within: [0.96, 1],
  },
  {
    lesson: 1,
    claim: 'after five years the race is open',
    figure: async () => ahead(await b('0%'), await b('20%'), 'delivered'),
    within: [0.38, 0.62],
  },
  {
    lesson: 1,
    claim: '80/20 is faster in year five, the dead aside',
    figure: async () => ahead(await b('0%'), await b('20%'), 'velocity'),
    within: [0.67, 0.9],
  },
  {
    lesson: 1,
    claim: 'it ships less at first',
    figure: async () => ahead(await b('20%'), await b('0%'), 'features', 0),
    within: [0.99, 1],
  },
  {
    lesson: 1,
    claim: 'and more a week in year five, in the middle',
    figure: async () => gain(await b('0%'), await b('20%'), 'features'),
    within: [0.03, 2],
  },
  {
    lesson: 1,
    claim: 'revenue turns before product: more futures ahead in revenue than in product after three years',
    figure: async () =>
      ahead(await b('0%'), await b('20%'), 'arr', 156) - ahead(await b('0%'), await b('20%'), 'delivered', 156),
    within: [0.12, 1],
  },
  {
    lesson: 1,
    claim: '50% is too much: it beats a fifth in product',
    figure: async () => ahead(await b('20%'), await b('50%'), 'delivered'),
    within: [0.1, 0.4],
  },
  {
    lesson: 1,
    claim: 'the rules hardly differ in who dies',
    figure: async () => yes(await b('0%'), 'dead') - yes(await b('20%'), 'dead'),
    within: [-0.05, 0.1],
  },

  {
    lesson: 2,
    claim: 'unasked, debt work at least doubles',
    figure: async () => shareOf((await young('reactive')).of('debtShare'), (value) => value > 0.06),
    within: [0.85, 1],
  },
  {
    lesson: 2,
    claim: 'who reacts is faster in year ten than who never pays',
    figure: async () => ahead(await young('0%'), await young('reactive'), 'velocity'),
    within: [0.9, 1],
  },
  {
    lesson: 2,
    claim: 'and ships more a week by then, in the middle',
    figure: async () => gain(await young('0%'), await young('reactive'), 'features'),
    within: [0.1, 0.5],
  },
  {
    lesson: 2,
    claim: 'where pain decides velocity hardly falls from year six on, points',
    figure: async () => falls(await young('reactive')),
    within: [-0.01, 0.04],
  },
  {
    lesson: 2,
    claim: 'it falls on where nobody pays',
    figure: async () => falls(await young('0%')),
    within: [0.06, 0.12],
  },
  { lesson: 2, claim: 'and with a steady fifth', figure: async () => falls(await young('20%')), within: [0.06, 0.13] },
  {
    lesson: 2,
    claim: 'the steady fifth is slower than who reacts in year ten, in the middle',
    figure: async () => middle((await young('reactive')).of('velocity')) - middle((await young('20%')).of('velocity')),
    within: [0.02, 0.12],
  },
  {
    lesson: 2,
    claim: 'the window opens in the first year, week',
    figure: async () => (await debtWindow((await young('0%')).scenario)).opens ?? Infinity,
    within: [1, 52],
  },
  {
    lesson: 2,
    claim: 'and closes in the fourth year at the latest, week',
    figure: async () => (await debtWindow((await young('0%')).scenario)).closes ?? Infinity,
    within: [91, 208],
  },
  {
    lesson: 2,
    claim: 'few who wait have reacted when it opens',
    figure: async () => shareOf((await young('reactive')).of('debtShare', 26), (value) => value > 0.035),
    within: [0, 0.2],
  },
  {
    lesson: 2,
    claim: 'a steady fifth has delivered more than who waits',
    figure: async () => ahead(await young('reactive'), await young('20%'), 'delivered'),
    within: [0.78, 0.93],
  },
  {
    lesson: 2,
    claim: 'by a few per cent',
    figure: async () => gain(await young('reactive'), await young('20%'), 'delivered'),
    within: [0.02, 0.09],
  },
  {
    lesson: 2,
    claim: 'the left end of the slider is as good as never paying',
    figure: async () => ahead(await young('0%'), await reacting(0.5), 'delivered'),
    within: [0.4, 0.62],
  },
  {
    lesson: 2,
    claim: 'the right end is as good as a steady fifth',
    figure: async () => ahead(await young('20%'), await reacting(0.95), 'delivered'),
    within: [0.4, 0.62],
  },
  {
    lesson: 2,
    claim: 'under 40% of full speed in year ten: who never pays',
    figure: async () => slow(await young('0%'), 0.4),
    within: [0.5, 0.7],
  },
  { lesson: 2, claim: 'a steady fifth', figure: async () => slow(await young('20%'), 0.4), within: [0.18, 0.35] },
  {
    lesson: 2,
    claim: 'who reacts below 75%',
    figure: async () => slow(await young('reactive'), 0.4),
    within: [0.05, 0.17],
  },
  {
    lesson: 2,
    claim: 'a stop is rare: under a fifth of full speed who never pays',
    figure: async () => slow(await young('0%'), 0.2),
    within: [0, 0.12],
  },

  {
    lesson: 3,
    claim: 'promises first: the more debt at the start, the more sink (60% against 5%)',
    figure: async () => (await isSunk(0.6, 0.6)) - (await isSunk(0.05, 0.6)),
    within: [0.3, 0.6],
  },
  {
    lesson: 3,
    claim: 'a fifth: where one begins hardly matters',
    figure: async () => (await isSunk(0.6, null)) - (await isSunk(0.05, null)),
    within: [0, 0.17],
  },
  {
    lesson: 3,
    claim: 'about as many are sunk under both at 30%',
    figure: async () => (await isSunk(0.3, 0.6)) - (await isSunk(0.3, null)),
    within: [-0.13, 0.1],
  },
  {
    lesson: 3,
    claim: 'the gap: few end between 55% and 75% with promises of 60%',
    figure: async () =>
      shareOf((await play(uncertain(0.3, 0.6), ['velocity'])).of('velocity'), (value) => value > 0.55 && value < 0.75),
    within: [0, 0.17],
  },
  { lesson: 3, claim: 'promising more: most sink', figure: () => isSunk(0.3, 0.8), within: [0.73, 1] },
  { lesson: 3, claim: 'promising less: few sink, even from 60%', figure: () => isSunk(0.6, 0.4), within: [0, 0.38] },
  {
    lesson: 3,
    claim: 'the fall on the way out comes at once',
    figure: async () => ahead(await deep('25%'), await deep('5%'), 'features', 0),
    within: [0.99, 1],
  },
  {
    lesson: 3,
    claim: 'most are ahead in total after ten years',
    figure: async () => ahead(await deep('5%'), await deep('25%'), 'delivered'),
    within: [0.68, 0.86],
  },
  {
    lesson: 3,
    claim: 'few are after two',
    figure: async () => ahead(await deep('5%'), await deep('25%'), 'delivered', 104),
    within: [0, 0.12],
  },

  {
    lesson: 4,
    claim: 'doubling: half are new, the middle',
    figure: async () =>
      middle((await play(doubling(1, { 'coefficients.attrition': 0 }), ['newcomers'])).of('newcomers')),
    within: [0.48, 0.53],
  },
  {
    lesson: 4,
    claim: 'more where people leave',
    figure: async () => middle((await play(doubling(1), ['newcomers'])).of('newcomers')),
    within: [0.53, 0.65],
  },
  {
    lesson: 4,
    claim: 'the worst week is far below',
    figure: async () =>
      Math.min(
        ...(await Promise.all(everyWeek.map(async (week) => gain(await hired(0), await hired(4), 'features', week)))),
      ),
    within: [-0.58, -0.26],
  },
  {
    lesson: 4,
    claim: 'interviews cost most in week',
    figure: async () => (await peak('interviewing')).week,
    within: [0, 1],
  },
  {
    lesson: 4,
    claim: 'teaching costs most later, in week',
    figure: async () => (await peak('mentoring')).week,
    within: [4, 8],
  },
  {
    lesson: 4,
    claim: 'interviews cost more than teaching ever does',
    figure: async () => (await peak('interviewing')).most - (await peak('mentoring')).most,
    within: [1, 16],
  },
  {
    lesson: 4,
    claim: 'over a year the twenty hardly hurt',
    figure: async () =>
      Math.min(
        ...(await Promise.all(everyWeek.map(async (week) => gain(await hired(0), await hired(52), 'features', week)))),
      ),
    within: [-0.06, 0],
  },
  {
    lesson: 4,
    claim: 'in total all at once has more than over a year, after half a year',
    figure: async () => ahead(await hired(52), await hired(4), 'delivered', 26),
    within: [0.92, 1],
  },
  {
    lesson: 4,
    claim: 'in total it is behind nobody new in week 8',
    figure: async () => gain(await hired(0), await hired(4), 'delivered', 8),
    within: [-0.25, -0.06],
  },
  {
    lesson: 4,
    claim: 'four hundred in pools do the work of fourteen so many times',
    figure: async () => middle(await capacity(400, 0)) / middle(await capacity(14, 0)),
    within: [14, 24],
  },
  {
    lesson: 4,
    claim: 'in teams more',
    figure: async () => middle(await capacity(400, 1)) / middle(await capacity(400, 0)),
    within: [1.08, 1.5],
  },

  {
    lesson: 5,
    claim: 'without trouble debt is gone before year five',
    figure: async () => (await play(withDip(0, 0.3), ['debtRatio'])).of('debtRatio', 260)[0]!,
    within: [0, 0.005],
  },
  { lesson: 5, claim: 'half a year is survived with 30 points', figure: () => ended(26, 0.3), within: [0, 0.05] },
  { lesson: 5, claim: 'nine months are not', figure: () => ended(39, 0.3), within: [0.2, 1] },
  { lesson: 5, claim: 'with no more promises two years are', figure: () => ended(117, 0), within: [0, 0.05] },
  {
    lesson: 5,
    claim: 'of 20% little is left after three years, the living',
    figure: async () => (await squeezed(0.2)).living('debtShare').quantiles[50][12]!,
    within: [0.02, 0.09],
  },
  {
    lesson: 5,
    claim: 'the board presses from the first day',
    figure: async () => middle((await squeezed(0.2)).of('pressure', 0)),
    within: [0.3, 0.7],
  },
  {
    lesson: 5,
    claim: 'and less after nine months',
    figure: async () =>
      middle((await squeezed(0.2)).of('pressure', 0)) - middle((await squeezed(0.2)).of('pressure', 39)),
    within: [0.05, 0.4],
  },
  {
    lesson: 5,
    claim: 'discipline keeps more from stalling',
    figure: async () => yes(await squeezed(0.2), 'stalled') - yes(await squeezed(1), 'stalled'),
    within: [0.1, 0.35],
  },
  {
    lesson: 5,
    claim: 'about as many die',
    figure: async () => yes(await squeezed(0.2), 'dead') - yes(await squeezed(1), 'dead'),
    within: [-0.06, 0.09],
  },

  {
    lesson: 6,
    claim: 'killing nine of ten failures delivers more after ten years',
    figure: async () => ahead(await decade(0), await decade(0.9), 'delivered'),
    within: [0.97, 1],
  },
  {
    lesson: 6,
    claim: 'after ten years by so much',
    figure: async () => gain(await decade(0), await decade(0.9), 'delivered'),
    within: [0.08, 0.2],
  },
  {
    lesson: 6,
    claim: 'after one year hardly',
    figure: async () => gain(await decade(0), await decade(0.9), 'delivered', 52),
    within: [0, 0.04],
  },
  {
    lesson: 6,
    claim: 'worth more where more fails (20% useful against 90%)',
    figure: async () =>
      gain(await decade(0, 0.2), await decade(0.9, 0.2), 'delivered')
      - gain(await decade(0, 0.9), await decade(0.9, 0.9), 'delivered'),
    within: [0.05, 1],
  },

  {
    lesson: 7,
    claim: 'after three years debt work is ahead in product',
    figure: async () =>
      ahead(
        await play(scenario('forty', { horizon: '6 years', 'company.debtRatio': '15%', 'debt.share': 0 }), [
          'delivered',
        ]),
        await play(scenario('forty', { horizon: '6 years', 'company.debtRatio': '15%', 'debt.share': 0.2 }), [
          'delivered',
        ]),
        'delivered',
        156,
      ),
    within: [0.14, 0.32],
  },
  {
    lesson: 7,
    claim: 'on the map it is ahead of none before year three',
    figure: async () =>
      Math.max(...(await region(0.2, 0, 'delivered')).map((row) => Math.max(...row.slice(0, YEARS.indexOf(3))))),
    within: [0, 0.5],
  },
  {
    lesson: 7,
    claim: 'at the middle drag a coin toss in year six',
    figure: async () => (await region(0.2, 0, 'delivered'))[DRAGS.indexOf(2)]!.at(-1)!,
    within: [0.4, 0.75],
  },
  {
    lesson: 7,
    claim: 'low drag loses',
    figure: async () => Math.max(...(await region(0.2, 0, 'delivered'))[0]!),
    within: [0, 0.3],
  },
  {
    lesson: 7,
    claim: '5% loses about as widely as a fifth, cells more',
    figure: async () => (await behind(0.05)) - (await behind(0.2)),
    within: [-9, 9],
  },
  {
    lesson: 7,
    claim: '50% loses no less widely, cells more',
    figure: async () => (await behind(0.5)) - (await behind(0.2)),
    within: [0, 20],
  },
  {
    lesson: 7,
    claim: 'in revenue it wins in more cells',
    figure: async () => (await wonCells(0, 'arr')) - (await wonCells(0, 'delivered')),
    within: [5, 56],
  },
];

it.each(CLAIMS)('lesson $lesson: $claim', async ({ lesson, claim, figure, within: [low, high] }) => {
  const value = await figure();
  // `CLAIMS=claims.md npx vitest run notebooks/test/claims.test.ts` writes what came out as a table.
  const table = process.env['CLAIMS'];
  if (table) appendFileSync(table, `| ${lesson} | ${claim} | ${Number(value.toPrecision(3))} | ${low} to ${high} |\n`);
  expect(value, claim).toBeGreaterThanOrEqual(low);
  expect(value, claim).toBeLessThanOrEqual(high);
});
