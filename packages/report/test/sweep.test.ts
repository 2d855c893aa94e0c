import {
  readAxes,
  VERSION,
  type Bounded,
  type Fan,
  type FrontierAnswer,
  type FrontierCell,
  type LastSafeStart,
  type SweepAnswer,
} from '@paydown/engine/internal';
import { describe, expect, test } from 'vitest';
import { DESK, PHONE, SLIDE, type Chart, type Frame } from '../src/base/chart.js';
import { renderPng, renderSvg } from '../src/drawing/render.js';
import { frontierCharts, sweepCharts } from '../src/answers/sweep/charts.js';
import { tickIndices } from '../src/base/ticks.js';
import { frontierView, sweepView } from '../src/answers/sweep/document.js';
import { shades } from '../src/answers/sweep/shades.js';
import { frontierFinding, paceMatters, startFinding, sweepFinding } from '../src/answers/sweep/words.js';
import { chartCsv } from '../src/drawing/tables.js';
import { makeAdvice } from './adviceFixture.js';
import { makeScenario } from './fixture.js';
import { expectGolden } from './golden.js';
import { expectClean } from './texts.js';

const bounded = (value: number, error = 0.01): Bounded => ({
  value,
  error,
  low: value - 1.96 * error,
  high: value + 1.96 * error,
});
const SHARES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6];
const PACES = [0, 0.5, 1, 1.5, 2];

/** A map whose best share falls from 40% to 20%, and where more than twice as much loses. */
function makeFrontier(changes: Partial<FrontierAnswer> = {}): FrontierAnswer {
  const rows = PACES.map((pace, p) => {
    const best = [4, 3, 3, 2, 2][p]!;
    const cells = SHARES.map((share, i): FrontierCell => {
      const net = i === 0 ? 0 : 0.7 * (1 - (i - best) ** 2 / best ** 2);
      return {
        level: bounded(20 + 10 * net, 0.5),
        mean: bounded(30 + 10 * net, 1),
        surviving: bounded(0.8 - pace / 10),
        stalled: bounded(0.5 - 0.4 * share),
        change: bounded(10 * net, 0.5),
        ahead: bounded(0.4 + net / 2),
        behind: bounded(0.4 - net / 2),
        verdict: Math.abs(net) < 0.05 ? 'undecided' : net > 0 ? 'wins' : 'loses',
      };
    });
    return { pace, cells, best, asGood: [best - 1, best + 1] as const };
  });
  return {
    version: VERSION,
    scenario: makeScenario(),
    runs: 1000,
    measure: { name: 'arr', week: 260 },
    better: 'more',
    shares: SHARES,
    rows,
    ownRow: 2,
    advice: makeAdvice('30% for debt'),
    steadyFrom: 4,
    start: START,
    ...changes,
  };
}

const START: LastSafeStart = {
  before: 'nothing for debt',
  after: '30% for debt',
  by: 260,
  lost: bounded(0.5, 0.016),
  starts: [0, 65, 130, 195, 260],
  rescues: 'yes',
  half: { week: 130, low: 108, high: 148 },
  rescued: [0.4, 0.3, 0.2, 0.1, 0].map((value) => bounded(value, 0.02)),
  harmed: [0.01, 0, 0, 0, 0].map((value) => bounded(value, 0.004)),
};

const usual = makeFrontier();
const losing = (verdict: (pace: number, i: number) => FrontierCell['verdict']) =>
  makeFrontier({
    rows: usual.rows.map((row, p) => ({
      ...row,
      cells: row.cells.map((cell, i) => ({ ...cell, verdict: verdict(p, i) })),
    })),
  });

/** The marks of a chart, each with its data. */
function marksIn(node: unknown): { mark: string; values: Record<string, number>[] }[] {
  if (typeof node !== 'object' || node === null) return [];
  const { mark, data } = node as { mark?: { type: string } | string; data?: { values?: Record<string, number>[] } };
  const own = mark === undefined ? [] : [{ mark: JSON.stringify(mark), values: data?.values ?? [] }];
  return [...own, ...Object.values(node).flatMap(marksIn)];
}

describe('the first sentence of the map', () => {
  test('says what is best, what is as good, and where debt work loses', () => {
    expect(frontierFinding(usual)).toBe(
      'At 1 doubling a year, about 30% for debt gives the highest median revenue in December 2031 (20–40% '
        + 'are as good); within 3% of it: 20–40%; at other paces (1.5 to 2) it loses to none from 50% on',
    );
  });

  test('names the shares that lose at the company’s own pace', () => {
    expect(frontierFinding(losing((_, i) => (i > 3 ? 'loses' : 'wins')))).toMatch(
      /; at 40% and above, more futures end behind no debt work than ahead of it$/,
    );
    expect(frontierFinding(losing((_, i) => (i === 1 || i === 2 || i === 6 ? 'loses' : 'wins')))).toMatch(
      /; at 10–20% and 60%, more futures end behind/,
    );
    expect(frontierFinding(losing((_, i) => (i > 0 ? 'loses' : 'undecided')))).toMatch(
      /; with any debt work more futures end behind than ahead of none$/,
    );
    expect(frontierFinding(losing(() => 'wins'))).toMatch(/; nowhere on the map does debt work lose to none$/);
  });

  test('claims nothing from chance', () => {
    const flat = makeFrontier({
      rows: usual.rows.map((row) => ({
        ...row,
        asGood: [0, 6] as const,
        cells: row.cells.map((cell) => ({ ...cell, verdict: 'undecided' as const })),
      })),
    });
    expect(frontierFinding(flat)).toMatch(
      /^At 1 doubling a year, no share for debt is surely better than none for median revenue in December 2031; /,
    );
    const level = makeFrontier({ rows: usual.rows.map((row) => ({ ...row, asGood: [0, 3] as const })) });
    expect(frontierFinding(level)).toMatch(
      /^At 1 doubling a year, any share up to 30% for debt is as good for median revenue in December 2031, yet at 10–50% more futures end ahead of no debt work than behind it; /,
    );
    const lost = losing(() => 'loses');
    const none = { ...lost, rows: lost.rows.map((row) => ({ ...row, best: 0, asGood: [0, 1] as const })) };
    expect(frontierFinding(none)).toMatch(
      /^At 1 doubling a year, no debt work gives the highest median revenue in December 2031 \(up to 10% is as good\)/,
    );
  });

  test('says where the pace changes nothing', () => {
    expect(paceMatters(usual)).toBeNull();
    expect(paceMatters({ ...usual, steadyFrom: 1 })).toMatch(/^A pace above 0\.5 doublings a year changes nothing: /);
    expect(paceMatters({ ...usual, steadyFrom: 0 })).toMatch(/^The growth pace changes nothing/);
    expect(frontierFinding({ ...usual, steadyFrom: 0 })).toMatch(/^At any pace, /);
  });
});

describe('the last safe start', () => {
  test('is told in months, with its interval', () => {
    expect(startFinding(START, usual.scenario)).toBe(
      '30% for debt from the first week rescues 40% of the futures that stall or run out of money with '
        + 'nothing for debt (200 of 500) and sinks 5 of the other 500; started in month 30 (25–34) it still '
        + 'rescues half as many',
    );
  });

  test.each([
    [
      { rescues: 'open', half: null, harmed: [bounded(0.3)] } as const,
      /^It may be chance whether 30% for debt from the first week rescues more than it sinks: it rescues 200 of the 500 futures .* with nothing for debt and sinks 150 of the other 500$/,
    ],
    [
      { rescues: 'harms', half: null, harmed: [bounded(0.9)] } as const,
      /^30% for debt from the first week does more harm than good: it rescues 200 of the 500 .* and sinks 450 of the other 500$/,
    ],
    [
      { rescues: 'open', half: null, lost: bounded(1), harmed: [] } as const,
      /it rescues 400 of the 1,000 futures that stall or run out of money with nothing for debt$/,
    ],
    [
      { rescues: 'few', half: null, lost: bounded(0.01) } as const,
      /^Only 1% of the futures with nothing for debt have stalled .* too few to say/,
    ],
    [{ half: null } as const, /; how late it may come is not to be told from so few futures$/],
  ])('%j', (changes, said) => expect(startFinding({ ...START, ...changes }, usual.scenario)).toMatch(said));

  test('is not told where the change is from no debt work to none', async () => {
    const none = { ...usual, start: null };
    expect(frontierCharts(none).map((draw) => draw().name)).toEqual(['frontier', 'frontier-levels']);
    for (const text of [frontierView.terminal(none, { colour: false, width: 80 }), await frontierView.page(none)])
      expect(text).not.toMatch(/rescues|A later start/);
  });

  test('has no chart where nothing is lost', () => {
    expect(
      frontierCharts({ ...usual, start: { ...START, rescues: 'few', half: null, rescued: [] } }).map(
        (draw) => draw().name,
      ),
    ).toEqual(['frontier', 'frontier-levels']);
  });
});

/** A sweep over axes whose level is a hill around the middle point. */
function makeSweep(texts: readonly string[], changes: Partial<SweepAnswer> = {}): SweepAnswer {
  const axes = readAxes(texts).axes.map((axis) => ({ ...axis, own: axis.values[1]!.at }));
  const count = axes.reduce((product, { values }) => product * values.length, 1);
  const best = Math.floor(count / 2);
  const levels = Array.from({ length: count }, (_, i) => 30 - (i - best) ** 2 / count);
  const each = (factor: number) => levels.map((level) => level * factor);
  const all = <T>(of: (factor: number) => T) => ({
    5: of(0),
    10: of(0.2),
    25: of(0.6),
    50: of(1),
    75: of(2),
    90: of(4),
    95: of(6),
  });
  const fan: Fan = {
    mean: each(1.4),
    meanError: each(0.02),
    quantiles: all(each),
    errors: all(() => each(0.02)),
    lows: all(each),
    highs: all(each),
  };
  const lives = { surviving: bounded(0.78), stalled: bounded(0.3) };
  return {
    version: VERSION,
    scenario: makeScenario(),
    runs: 1000,
    measure: { name: 'arr', week: 260 },
    better: 'more',
    axes,
    fan,
    best,
    advice: axes.some(({ path }) => path.startsWith('company.'))
      ? null
      : makeAdvice(axes[0]!.values[best]?.text ?? 'none'),
    flat: false,
    points: levels.map((level, i) => ({
      level: bounded(level, 0.4),
      mean: bounded(level * 1.4),
      ...lives,
      ahead: bounded(0.5),
      behind: bounded(0.4),
      change: bounded(1),
      verdict: i < 2 ? 'loses' : 'wins',
      asGood: Math.abs(i - best) < 2,
    })),
    itself: { level: bounded(25, 0.4), mean: bounded(35), ...lives },
    ...changes,
  };
}

const curve = makeSweep(['debt=0%..60%:7']);
const map = makeSweep(['company.cash=$5M..$25M:5', 'levers.hiringPace=0..2:5']);

describe('the first sentence of a sweep', () => {
  test('says where the best is, what is as good, and what it is as it is', () => {
    expect(sweepFinding(curve)).toBe(
      'Median revenue in December 2031 is highest at share for debt 30%: $30M, against $25M as it is; 20% to 40% are as good; within 3% of the best: 10% to 50%',
    );
    expect(sweepFinding(map)).toBe(
      'Median revenue in December 2031 is highest at cash $15M, hiring pace 1: $30M, against $25M as it is; 2 of the other 24 points are as good',
    );
  });

  test('says when most futures lose at the best level', () => {
    const points = curve.points.map((point) => ({ ...point, verdict: 'loses' as const }));
    expect(sweepFinding({ ...curve, points })).toMatch(
      /; yet more futures end behind the scenario as it is than ahead of it$/,
    );
  });

  test('claims nothing from chance, and tells what changes nothing', () => {
    expect(sweepFinding({ ...curve, points: curve.points.map((point) => ({ ...point, asGood: true })) })).toBe(
      'Median revenue in December 2031 does not move by more than chance with share for debt, in 1,000 futures',
    );
    expect(sweepFinding({ ...curve, flat: true })).toBe(
      'share for debt changes nothing: all 7 values give exactly the same futures',
    );
    expect(sweepFinding({ ...curve, best: null, better: null })).toMatch(
      /^Median revenue in December 2031 goes from \$29M at share for debt 0% to \$29M at share for debt 60%$/,
    );
  });
});

const draws: readonly (readonly [string, (frame: Frame) => Chart])[] = [
  ...frontierCharts(usual).map((draw) => [draw().name, draw] as const),
  ...sweepCharts(curve).map((draw) => [draw().name, draw] as const),
  ...sweepCharts(map).map((draw) => [`${draw().name}-map`, draw] as const),
];

describe('the charts', () => {
  test.each(draws)('%s is specified as before', async (name, draw) => {
    await expectGolden(name, draw(SLIDE).spec);
  });

  test.each(draws)(
    '%s is drawn on every sheet without a warning, with its numbers in words and as data',
    async (_, draw) => {
      for (const frame of [SLIDE, DESK, PHONE]) await expectClean(draw(frame));
      const chart = draw(SLIDE);
      expect(chart.description.length).toBeGreaterThan(300);
      expect(chartCsv(chart)).not.toMatch(/undefined|object/);
    },
  );

  test('the map is a picture', async () =>
    expect(renderPng(await renderSvg(frontierCharts(usual)[0]!()), { scale: 1 }).length).toBeGreaterThan(20_000));

  test('the tables hold every number of every cell', () => {
    const [frontier, , start] = frontierCharts(usual).map((draw) => chartCsv(draw()).trimEnd().split('\r\n'));
    expect([frontier!.length, start!.length]).toEqual([1 + 35, 1 + 5]);
    expect(chartCsv(sweepCharts(map)[0]!()).split('\r\n')[1]).toMatch(/^\$5M,5,0,0,arr,/);
  });

  test('regions are named where there is room, and hatched where debt work loses', () => {
    const texts = JSON.stringify(frontierCharts(usual)[0]!().spec);
    expect(texts).toContain('"debt work wins"');
    expect(texts).toContain('"debt work loses"');
    const nowhere = JSON.stringify(frontierCharts(losing((_, i) => (i === 0 ? 'undecided' : 'wins')))[0]!().spec);
    expect(nowhere).not.toContain('"debt work loses"');
  });

  test('no name of a region lies on the company', () => {
    const usualScenario = makeScenario();
    for (const verdict of ['undecided', 'wins', 'loses'] as const)
      for (const share of SHARES.slice(1)) {
        const policy = { ...usualScenario.policy, settings: { ...usualScenario.policy.settings, share } };
        const answer = { ...losing(() => verdict), scenario: { ...usualScenario, policy } };
        const marks = marksIn(frontierCharts(answer)[0]!().spec);
        const plates = marks.filter(({ mark }) => mark.includes('cornerRadius'));
        expect(plates).toHaveLength(1);
        const [{ left, right, top, bottom }] = plates[0]!.values as [Record<string, number>];
        const rings = marks.filter(({ mark }) => /"(point|circle)"/.test(mark));
        const { x, y } = rings.at(-1)!.values[0]!;
        expect(x! < left! - 6 || x! > right! + 6 || y! < top! - 6 || y! > bottom! + 6, `${verdict}, ${share}`).toBe(
          true,
        );
      }
  });

  test.each([
    ['no best', { best: null, better: null }],
    ['flat', { flat: true }],
    ['of survival', { measure: { name: 'surviving', week: 100 } }],
  ] as const)('draw a sweep with %s', async (_, changes) => {
    for (const answer of [
      makeSweep(['debt=0%..60%:7'], changes),
      makeSweep(['debt=0%..60%:3', 'levers.audit=0..1:3'], changes),
    ]) {
      for (const draw of sweepCharts(answer)) await expectClean(draw(SLIDE));
    }
  });

  test('too few futures for bands leave them out', async () => {
    const unknown = Object.fromEntries([5, 10, 25, 75, 90, 95].map((p) => [p, curve.points.map(() => NaN)]));
    const few = { ...curve, fan: { ...curve.fan, quantiles: { ...curve.fan.quantiles, ...unknown } } };
    for (const draw of sweepCharts(few)) await expectClean(draw(SLIDE));
  });
});

describe('shades', () => {
  test('are in round steps that hold every value, darker the more there is', () => {
    const { edges, fills, of } = shades('#000000', [3, 17, 22, 28]);
    expect(edges[0]).toBeLessThanOrEqual(3);
    expect(edges[edges.length - 1]).toBeGreaterThanOrEqual(28);
    expect(fills).toHaveLength(edges.length - 1);
    expect([...fills].sort((a, b) => a.opacity - b.opacity)).toEqual(fills);
    expect(of(28).opacity).toBeGreaterThan(of(3).opacity);
  });

  test('of values that are all alike are one', () => {
    for (const value of [0, 5, -2]) expect(shades('#000000', [value, value]).of(value).opacity).toBeGreaterThan(0);
  });
});

test('ticks have room, begin at the first value, and end at the last where that is possible', () => {
  for (let count = 2; count <= 50; count++) {
    for (let room = 2; room <= 20; room++) {
      const indices = tickIndices(count, room);
      expect(indices[0]).toBe(0);
      expect(indices.length).toBeLessThanOrEqual(Math.max(2, room));
      expect(indices[indices.length - 1]).toBeLessThan(count);
    }
  }
  expect(tickIndices(21, 6)).toEqual([0, 5, 10, 15, 20]);
});

describe('in a terminal', () => {
  const texts = {
    map: (width: number) => frontierView.terminal(usual, { colour: false, width }),
    curve: (width: number) => sweepView.terminal(curve, { colour: false, width }),
    both: (width: number) => sweepView.terminal(map, { colour: false, width }),
  };
  test.each([60, 80, 100])('of %i columns no line is longer, and the finding comes first', (width) => {
    for (const text of Object.values(texts).map((render) => render(width))) {
      expect(Math.max(...text.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(width);
      expect(text.split('\n')[2]).toMatch(/^(Judged by revenue|Median revenue)/);
    }
  });

  test('of 80 the map has a letter for each cell, and the best of each pace', () => {
    const text = texts.map(80);
    expect(text).toMatch(/^50% (?: {2}[+−·]){5}$/m);
    expect(text.match(/●/g)!.length).toBeGreaterThanOrEqual(PACES.length);
    expect(text).toContain('30% for debt from the first week rescues 40%');
  });

  test('a curve says of each value how it stands', () => {
    expect(texts.curve(80)).toMatch(/^30% +\$30\.0M ± 0\.4M +best, wins +78% +30% +50% +40%$/m);
    expect(texts.curve(80)).toMatch(/^as it is +\$25\.0M ± 0\.4M/m);
  });
});

describe('the pages', () => {
  const HOSTILE = '<script>alert(1)</script>';

  test('keep user text text', async () => {
    const scenario = makeScenario({ name: HOSTILE, description: HOSTILE, seed: HOSTILE });
    const hostile = makeSweep([`${HOSTILE}=0..1:3`], { scenario });
    for (const page of [
      await frontierView.page({ ...usual, scenario }),
      await sweepView.page(hostile),
      await sweepView.page({ ...map, scenario }),
    ]) {
      expect(page).not.toContain(HOSTILE);
      expect(page).toContain('&lt;script&gt;alert(1)');
    }
  });

  test('answer first, then show', async () => {
    const page = await frontierView.page(usual);
    expect(page.indexOf('30% for debt from the first week rescues')).toBeLessThan(page.indexOf('<figure>'));
    for (const name of ['frontier', 'frontier-levels', 'last-safe-start'])
      expect(page).toContain(`<section id="${name}"`);
    expect(await sweepView.page(curve)).toContain('what share for debt (debt) does');
  });
});
