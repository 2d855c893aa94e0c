import {
  addWeeks,
  proportion,
  VERSION,
  type Counterfactual,
  type Ending,
  type Explanation,
  type LoopName,
  type StoryEvent,
} from '@paydown/engine/internal';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DESK, PHONE, SLIDE } from '../src/base/chart.js';
import { futureChart } from '../src/answers/explain/charts/future.js';
import { placeNames } from '../src/answers/explain/charts/eventRow.js';
import { livedOf } from '../src/answers/explain/charts/lived.js';
import { progressChart } from '../src/answers/explain/charts/progress.js';
import { whatIfChart } from '../src/answers/explain/charts/whatIf.js';
import { describeEvent } from '../src/answers/explain/events.js';
import { view } from '../src/answers/explain/document.js';
import { levelsOf } from '../src/answers/explain/levels.js';
import {
  drivingFinding,
  lineOf,
  marginalFinding,
  placeFinding,
  progressFinding,
  storyFinding,
  storyLines,
  whatIfFinding,
} from '../src/answers/explain/words.js';
import { renderPng, renderSvg } from '../src/drawing/render.js';
import { chartCsv } from '../src/drawing/tables.js';
import { flatFan, makeScenario, makeSummary } from './fixture.js';
import { expectGolden } from './golden.js';
import { expectClean } from './texts.js';

const HORIZON = 260;
const GRID = Array.from({ length: 21 }, (_, i) => i * 13);
const alive = (arr: number, delivered = 3000): Ending => ({
  fate: 'alive',
  end: null,
  arr,
  delivered,
  velocity: 0.8,
  rounds: 2,
});
const dead = (end: number): Ending => ({ fate: 'debt', end, arr: 0, delivered: 0, velocity: 0.56, rounds: 2 });

const EVENTS: readonly StoryEvent[] = [
  { week: 30, kind: 'decision', label: 'feature freeze', begins: true },
  { week: 43, kind: 'decision', label: 'feature freeze', begins: false },
  { week: 60, step: 60, kind: 'outage', lost: 1.2, effort: 9.5 },
  { week: 64, kind: 'mark', mark: 'fast', above: false, level: 0.8 },
  { week: 80, kind: 'round', round: 'C', raised: 43 },
  { week: 110, step: 110, kind: 'demand', level: 0.55, lasts: 30 },
  { week: 130, step: 130, kind: 'winter', lasts: 60 },
  { week: 150, kind: 'layoff', share: 0.25, engineers: 19.2 },
  { week: 160, step: 160, kind: 'keyDeparture', gap: 3 },
  { week: 180, step: 180, kind: 'customDeal', won: 0.5, debt: 40 },
  { week: 200, step: 200, kind: 'migration', debt: 136.8 },
  { week: 210, step: 210, kind: 'competitor', leap: 1.12 },
];
const WITHOUT: readonly Counterfactual[] = [
  { kind: 'shock', event: 2, ending: alive(31, 3300) },
  { kind: 'shock', event: 5, ending: alive(25) },
  { kind: 'shock', event: 6, ending: alive(24) },
  { kind: 'shock', event: 8, ending: alive(24.1) },
  { kind: 'shock', event: 9, ending: alive(22.8) },
  { kind: 'shock', event: 10, ending: alive(24.1) },
  { kind: 'shock', event: 11, ending: alive(24.2) },
  { kind: 'noShocks', ending: alive(36, 3500) },
  { kind: 'decision', name: 'nothing for debt', from: 26, ending: dead(190) },
  { kind: 'decision', name: '40% for debt', from: 26, ending: alive(26, 2800) },
];

/** The story of one future of the fixtures’ Series B. */
function makeStory(changes: Partial<Explanation> = {}): Explanation {
  const summary = makeSummary(
    makeScenario({
      timeline: [
        {
          from: 30,
          until: 43,
          policy: { policy: 'fixed', settings: { share: 0.8 } },
          levers: {},
          label: 'feature freeze',
        },
      ],
    }),
  );
  const { scenario, weeks, dates } = summary;
  const shares = (from: number, by: number) => GRID.map((_, i) => proportion(from + by * i, 1000));
  const ending = changes.ending ?? alive(24);
  const after = (week: number) => ending.end !== null && week >= ending.end;
  return {
    version: VERSION,
    scenario,
    runs: 1000,
    weeks,
    dates,
    asked: 4711,
    run: 4711,
    ending,
    less: proportion(0.62, 1000),
    course: {
      arr: weeks.map((week) => (after(week) ? 0 : 6 + (18 * week) / HORIZON)),
      cash: weeks.map(() => 20),
      velocity: weeks.map((week) => 0.82 - week / 1000),
      debtRatio: weeks.map((week) => 0.15 + week / 1500),
      debtShare: weeks.map((week) => (week >= 30 && week < 43 ? 0.8 : 0.18)),
      pressure: weeks.map(() => 0.3),
      engineers: weeks.map((week) => 40 + week / 4),
    },
    around: {
      arr: flatFan(summary, [2, 4, 9, 20, 34, 50, 70], 0.5),
      dead: weeks.map((week) => proportion(week / 1000, 1000)),
    },
    events: EVENTS,
    driving: {
      weeks: GRID,
      within: 52,
      effects: {
        contagion: GRID.map(() => -0.004),
        pressure: GRID.map(() => 0.02),
        burnout: GRID.map(() => -0.01),
        zombies: GRID.map(() => -0.006),
        alignment: GRID.map(() => -0.03),
      },
      strongest: GRID.map((week) => (week < 78 ? 'alignment' : week < 182 ? 'pressure' : null)),
    },
    marginal: {
      weeks: GRID,
      within: 104,
      debt: GRID.map((week) => 1 + week / 100),
      features: GRID.map(() => 2),
      turns: [
        { week: 0, ahead: false },
        { week: 100, ahead: true },
      ],
    },
    counterfactuals: WITHOUT,
    debtIsProgress: {
      version: VERSION,
      scenario,
      runs: 500,
      weeks: GRID,
      dates: GRID.map((week) => addWeeks(scenario.start, week)),
      within: 104,
      ahead: shares(0.2, 0.02),
      behind: shares(0.7, -0.03),
      neither: shares(0.1, 0.01),
      worth: flatFan({ ...summary, weeks: GRID }, [-1, -0.6, -0.2, 0.1, 0.4, 0.9, 1.4], 0.05),
      date: {
        come: shares(0.2, 0.02),
        never: proportion(0.4, 500),
        fromStart: proportion(0.2, 500),
        p10: null,
        p50: { value: 130, error: 6, low: 118, high: 142 },
        p90: null,
      },
    },
    ...changes,
  };
}

const usual = makeStory();
const doomed = makeStory({
  asked: 'first-death',
  ending: dead(140),
  events: [...EVENTS.slice(0, 7), { week: 140, kind: 'dead', cause: 'debt' }],
  counterfactuals: [
    { kind: 'shock', event: 2, ending: dead(142) },
    { kind: 'decision', name: '40% for debt', from: 26, ending: dead(150) },
  ],
  marginal: { weeks: GRID, within: 104, debt: GRID.map(() => null), features: GRID.map(() => null), turns: [] },
  driving: {
    weeks: [0, 13],
    within: 52,
    effects: { contagion: [0, 0], pressure: [0, 0], burnout: [0, 0], zombies: [0, 0], alignment: [0, 0] },
    strongest: [null, null],
  },
});
const bare = makeStory({ events: [], counterfactuals: [] });

describe('a shock that decides much', () => {
  const other = (rounds: number): Explanation =>
    makeStory({ counterfactuals: [{ kind: 'shock', event: 2, ending: { ...alive(60), rounds } }] });

  test('one that would have been given up is told with its round, like one that would have run out of money', () => {
    const gone = (fate: 'debt' | 'givenUp', rounds: number) =>
      storyFinding(
        makeStory({ counterfactuals: [{ kind: 'shock', event: 2, ending: { ...dead(100), fate, rounds } }] }),
      );
    expect(gone('debt', 1)).toMatch(
      /run out of money in \w+ \d+ \(counted as .*\), as a round that closed then does not$/,
    );
    expect(gone('givenUp', 1)).toMatch(/been given up in \w+ \d+, as a round that closed then does not$/);
    expect(gone('givenUp', 2)).toMatch(/been given up in \w+ \d+$/);
  });

  test('is told with the round through which it does, and is not where as many rounds close', () => {
    expect(storyFinding(other(3))).toMatch(/ended at \$60M instead of \$24M, as a round then closes that did not$/);
    expect(storyFinding(other(1))).toMatch(/instead of \$24M, as a round that closed then does not$/);
    expect(storyFinding(other(2))).toMatch(/instead of \$24M$/);
  });

  test('more than all shocks together, or the other way, is told as that', () => {
    const story = (all: number) =>
      storyFinding(
        makeStory({
          counterfactuals: [
            { kind: 'shock', event: 2, ending: alive(60) },
            { kind: 'noShocks', ending: alive(all) },
          ],
        }),
      );
    for (const all of [30, 10]) expect(story(all)).toContain('that one decides only together with what else happened');
    expect(story(58)).not.toContain('yet without any shock');
  });

  test('twice in one month with the same words is told once', () => {
    const twice = makeStory({
      events: [
        { week: 158, step: 158, kind: 'keyDeparture', gap: 3 },
        { week: 159, step: 159, kind: 'keyDeparture', gap: 3 },
      ],
      counterfactuals: [0, 1].map((event) => ({ kind: 'shock' as const, event, ending: alive(60) })),
    });
    const { lines, left } = storyLines(twice, null);
    expect([lines.length, left]).toEqual([1, 0]);
  });
});

describe('the findings', () => {
  test('name the future, its end, and the shock that decided most', () => {
    expect(storyFinding(usual)).toBe(
      'Future 4711 ends at $24M of yearly revenue in December 2031; without the outage of February 2028 it would have ended at $31M instead of $24M',
    );
    expect(storyFinding({ ...usual, asked: 'median' })).toContain('Future 4711, the middle one of 1,000 futures, ends');
    expect(storyFinding(doomed)).toBe(
      'Future 4711, the first of 1,000 futures to run out of money, did so in September 2029 (counted as stalled by debt: velocity 56% when the money ran out); no single shock decided that',
    );
    expect(storyFinding(bare)).toBe('Future 4711 ends at $24M of yearly revenue in December 2031; no shock struck it');
  });

  test('tell levels that are near each other by their difference', () => {
    const near = makeStory({ counterfactuals: [{ kind: 'shock', event: 2, ending: alive(24.39) }] });
    expect(storyFinding(near)).toContain('it would have ended $390k higher');
    expect(storyFinding(makeStory({ counterfactuals: [{ kind: 'shock', event: 2, ending: alive(24.01) }] }))).toContain(
      'no single shock moved that by more than 1%',
    );
  });

  test('say when debt was worth more, in this future and in many', () => {
    expect(marginalFinding(usual)).toBe(
      'In future 4711 a month of work on features brought more within 2 years than one on debt at first, then debt from December 2028',
    );
    expect(marginalFinding(doomed)).toBe(
      'Future 4711 does not live long enough for a month of work to show within 2 years',
    );
    expect(
      marginalFinding(makeStory({ marginal: { ...usual.marginal, turns: [{ week: 0, ahead: true }] } })),
    ).toContain('on debt brought more within 2 years than one on features all the time');
    expect(progressFinding(usual)).toBe(
      'Of 500 futures, a month is worth more on debt than on features in 20% at the start and in 60% at the end; half of them come to it by mid-2029, and 40% never',
    );
  });

  test('say which loop drove', () => {
    expect(drivingFinding(usual)).toBe(
      'Lost alignment drove until July 2028 (without it, 3.1% more useful work in the year after), then board pressure until July 2030 (without it, 2% less), then no loop',
    );
    const wild = GRID.map((_, i): LoopName => (i % 3 === 0 ? 'burnout' : 'pressure'));
    expect(drivingFinding(makeStory({ driving: { ...usual.driving, strongest: wild } }))).toBe(
      'Board pressure drove most often (14 of 21 quarters, without it, 2% less useful work in the year after), then burnout (7, without it, 1% more)',
    );
    expect(drivingFinding(doomed)).toBe('No feedback loop moved a year’s useful work by more than 1%');
  });

  test('say what a decision would have changed', () => {
    expect(whatIfFinding(usual)).toBe(
      'With nothing for debt from July 2027 future 4711 would have run out of money in August 2030 (counted as stalled by debt)',
    );
    expect(whatIfFinding(doomed)).toBe(
      'Nothing that was tried would have saved future 4711: at best, with 40% for debt from July 2027, the money lasts 2 months longer',
    );
    expect(whatIfFinding(bare)).toBe('Nothing was tried in future 4711');
  });
});

describe('a company that dies', () => {
  test('is not out of money where its founders give up', () => {
    const givenUp = makeStory({ asked: 'first-death', ending: { ...dead(60), fate: 'givenUp' } });
    expect(storyFinding(givenUp)).toContain(
      'the first of 1,000 futures to be given up, is given up by its founders in',
    );
    expect(placeFinding(givenUp)).toContain('are out of money or given up, and this is one of them');
  });

  test('is one of the dead, not one with the least revenue', () => {
    expect(placeFinding(makeStory({ ending: dead(60), less: proportion(0, 1000) }))).toBe(
      'By December 2031 26 ± 1% of 1,000 futures are out of money, and this is one of them',
    );
    expect(lineOf(doomed, doomed.events.length - 1)).toBe(
      'Out of money: counted as stalled by debt: velocity 56% when the money ran out',
    );
  });

  test('is drawn up to some time after its end, others leaving the top', () => {
    const lived = livedOf(doomed);
    expect(lived.weeks.at(-1)).toBeGreaterThanOrEqual(140 + 35);
    expect(lived.weeks.at(-1)).toBeLessThan(140 + 35 + 13);
    expect(
      [lived.course.arr, lived.around.dead, lived.around.arr.quantiles[50], lived.dates].map(({ length }) => length),
    ).toEqual(Array(4).fill(lived.weeks.length));
    expect(livedOf(usual)).toBe(usual);
    expect(futureChart(makeStory({ ending: dead(60) })).subtitle).toContain('What leaves the top is more.');
    expect(futureChart(usual).subtitle).not.toContain('leaves the top');
  });

  test('has no panel of what nothing is known of', () => {
    expect(progressChart(doomed).title).toBe(progressFinding(doomed));
    expect(progressChart(doomed).spec).not.toHaveProperty('hconcat');
    expect(progressChart(usual).spec).toHaveProperty('hconcat');
  });

  test('is told by how long the money lasts where nothing saves it', () => {
    expect(whatIfChart(doomed).subtitle).toMatch(/^How long the money lasts/);
    expect(whatIfChart(doomed).description).toContain('out of money in November 2029 (2 months later)');
  });
});

describe('shocks that hardly moved the end', () => {
  const minor: StoryEvent[] = [60, 90, 120].map((week) => ({ week, step: week, kind: 'outage', lost: 0.1, effort: 2 }));
  const three = makeStory({
    events: [...minor, { week: 130, step: 130, kind: 'winter', lasts: 10 }],
    counterfactuals: [
      ...[24.05, 24.06, 24.1].map((arr, event): Counterfactual => ({ kind: 'shock', event, ending: alive(arr) })),
      { kind: 'shock', event: 3, ending: alive(24) },
      { kind: 'minorShocks', events: [0, 1, 2], ending: alive(24.41) },
      { kind: 'noShocks', ending: alive(24.41) },
    ],
  });

  test('are told together where they are of a kind, and the rest by name', () => {
    const text = view.terminal(three, { colour: false, width: 80 });
    expect(text).toMatch(/^As it happened +\$24\.00M/m);
    expect(text).toMatch(/^Without three minor outages +\$24\.41M +\+\$0\.41M/m);
    expect(text).not.toMatch(/^Without the outage/m);
    expect(text).toContain('No difference: the funding winter of July 2029.');
    const { lines, left } = storyLines(three, 5);
    expect(lines.map(({ text: line }) => line)).toEqual([
      'The first of three minor outages, the last in April 2029; without them the company would have ended $410k higher',
    ]);
    expect(left).toBe(1);
  });
});

describe('levels and differences', () => {
  const figure = fc.double({ min: 0.01, max: 5000, noNaN: true });
  const read = (text: string): number => Number(text.replace(/[^\d.]/g, ''));

  test('add up as they are written', () => {
    fc.assert(
      fc.property(figure, fc.array(figure, { minLength: 1, maxLength: 5 }), (arr, others) => {
        const { level, change } = levelsOf(
          alive(arr),
          others.map((other) => ({ kind: 'decision', ending: alive(other) })),
        );
        for (const other of others) {
          const written = change(other);
          if (written === 'none' || written.startsWith('under')) continue;
          expect(read(level(arr)) + read(written) * (written.startsWith('+') ? 1 : -1)).toBeCloseTo(
            read(level(other)),
            6,
          );
        }
      }),
    );
  });
});

describe('the lines of the story', () => {
  test('are dated sentences in order, the weightiest of them, and the rest is counted', () => {
    const { lines, left } = storyLines(usual, 5);
    expect(lines.map(({ date }) => date)).toEqual([
      'August 2027',
      'November 2027',
      'February 2028',
      'July 2028',
      'November 2029',
    ]);
    expect(lines[2]!.text).toBe(
      'A major outage loses $1.2M of yearly revenue; that week’s incidents take 9.5 engineer-weeks; without it the company would have ended at $31M instead of $24M',
    );
    expect(left).toBe(EVENTS.length - 5);
  });

  test('there is one for every kind of event', () => {
    const more: StoryEvent[] = [
      { week: 1, kind: 'policy', policy: 'ceiling', begins: true },
      { week: 1, kind: 'policy', policy: 'rewrite', begins: false },
      { week: 1, kind: 'policy', policy: 'stage', begins: false },
      { week: 1, kind: 'acquired' },
      { week: 1, kind: 'dead', cause: 'fit' },
      { week: 1, kind: 'round', round: 'later', raised: 100 },
      { week: 1, step: 1, kind: 'winter', lasts: null },
      { week: 1, step: 1, kind: 'competitor', leap: 0.9 },
      { week: 1, kind: 'decision', label: '', begins: true },
      ...(['fast', 'stalled', 'debt', 'deepDebt', 'pressure', 'newcomers', 'hiring'] as const).flatMap((mark) =>
        [true, false].map(
          (above) => ({ week: 1, kind: 'mark', mark, above, level: mark === 'hiring' ? 39 : 0.5 }) as const,
        ),
      ),
    ];
    for (const event of [...EVENTS, ...more]) {
      const { line, label } = describeEvent(event);
      expect(line).toMatch(/^\p{Lu}/u);
      expect(`${line} ${label}`).not.toMatch(/undefined|NaN|null/);
      expect(label.length).toBeLessThan(34);
    }
  });
});

describe('in a terminal', () => {
  test.each([60, 80, 100])('of %i columns no line is longer', (width) => {
    for (const story of [usual, doomed, bare]) {
      const text = view.terminal(story, { colour: false, width });
      expect(Math.max(...text.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(width);
      expect(text).not.toMatch(/undefined|NaN|null/);
    }
  });

  test('the answer comes first, then the story, then what would have been', () => {
    const text = view.terminal(usual, { colour: false, width: 80 });
    expect(text.split('\n')[2]).toMatch(/^Future 4711 ends at \$24M/);
    expect(text).toContain('62 ± 2% of 1,000 futures end with less revenue');
    expect(text).toMatch(/^July 2028 +Round C closes: \$43M\.$/m);
    expect(text).toMatch(/^As it happened +\$24\.0M +3,000 wk$/m);
    expect(text).toMatch(/^Without the outage of Feb 2028 +\$31.0M +\+\$7.0M +3,300 wk$/m);
    expect(text).toMatch(/^With nothing for debt from Jul 2027 +dead +Aug 2030$/m);
    expect(view.terminal(usual, { colour: true, width: 80 })).toContain('\u001b[');
  });
});

describe('the charts', () => {
  const charts = [
    ['future', futureChart],
    ['debt-is-progress', progressChart],
    ['what-if', whatIfChart],
  ] as const;

  test.each(charts)('%s is specified as before', async (name, draw) => {
    await expectGolden(`explain-${name}`, draw(usual).spec);
  });

  test.each(charts)('%s draws every kind of story, and on every sheet, without a warning', async (name, draw) => {
    const acquired = makeStory({
      ending: { fate: 'acquired', end: 200, arr: 20, delivered: 2000, velocity: 0.8, rounds: 2 },
      events: [...EVENTS.slice(0, 9), { week: 200, kind: 'acquired' }],
      counterfactuals: WITHOUT.slice(0, 4),
    });
    for (const [story, frame] of [
      [usual, DESK],
      [usual, PHONE],
      [doomed, SLIDE],
      [doomed, PHONE],
      [bare, SLIDE],
      [acquired, DESK],
    ] as const) {
      const chart = draw(story, frame);
      expect(chart.name).toBe(name);
      await expectClean(chart);
    }
  });

  test('are pictures, with their numbers in words and as data', async () => {
    expect(renderPng(await renderSvg(futureChart(usual))).length).toBeGreaterThan(20_000);
    expect(futureChart(usual).description).toContain('July 2028: Round C closes: $43M.');
    expect(chartCsv(futureChart(usual)).trimEnd().split('\r\n')).toHaveLength(1 + usual.weeks.length);
    expect(chartCsv(progressChart(usual)).trimEnd().split('\r\n')).toHaveLength(1 + GRID.length);
    expect(chartCsv(whatIfChart(usual)).trimEnd().split('\r\n')).toHaveLength(2 + WITHOUT.length);
  });
});

describe('names in the row of events', () => {
  const name = fc.record({
    at: fc.integer({ min: 0, max: 900 }),
    width: fc.integer({ min: 20, max: 140 }),
    weight: fc.integer({ min: 0, max: 9 }),
    label: fc.constant('x'),
  });

  test('never touch each other, nor a line that comes down to another', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 14 }), (names) => {
        const placed = placeNames(names, 4, 1000).filter(({ row }) => row !== null);
        const span = ({ at, width, align }: (typeof placed)[number]) =>
          (align === 'left' ? [at, at + width + 4] : [at - width - 4, at]) as [number, number];
        for (const a of placed) {
          for (const b of placed) {
            if (a === b) continue;
            const [left, right] = span(b);
            if (a.row === b.row) expect(span(a)[0] >= right || span(a)[1] <= left).toBe(true);
            if (a.row! > b.row!) expect(a.at > left && a.at < right).toBe(false);
          }
        }
      }),
    );
  });

  test('are there for all that matter where there is room, and for none that do not', () => {
    const rows = placeNames(
      [0, 300, 600].map((at) => ({ at, label: 'x', width: 80, weight: at === 300 ? 0 : 1 })),
      2,
      1000,
    ).map(({ row }) => row);
    expect(rows).toEqual([0, null, 0]);
  });
});

describe('the page', () => {
  const HOSTILE = '<script>alert(1)</script>';

  test('tells the story, and user text stays text', async () => {
    const events = EVENTS.map((event) => (event.kind === 'decision' ? { ...event, label: HOSTILE } : event));
    const tried: Counterfactual = { kind: 'decision', name: HOSTILE, from: 0, ending: alive(20) };
    const scenario = makeScenario({
      name: HOSTILE,
      description: HOSTILE,
      seed: HOSTILE,
      timeline: [{ from: 30, until: 43, policy: null, levers: {}, label: HOSTILE }],
    });
    const page = await view.page(makeStory({ events, counterfactuals: [...WITHOUT, tried], scenario }));
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;script&gt;alert(1)');
    for (const id of ['future', 'debt-is-progress', 'what-if']) expect(page).toContain(`<section id="${id}"`);
    expect(page).toContain('Round C closes: $43M.');
  });
});
