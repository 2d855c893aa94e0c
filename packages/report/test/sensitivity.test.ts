import {
  COEFFICIENT_NAMES,
  VERSION,
  type Bounded,
  type CoefficientName,
  type Effect,
  type Indices,
  type Kind,
  type LeadAt,
  type SensitivityAnswer,
  type Sobol,
  type Tornado,
  type TornadoBar,
} from '@paydown/engine/internal';
import { describe, expect, test } from 'vitest';
import { DESK, PHONE, SLIDE } from '../src/base/chart.js';
import { coefficientLabel } from '../src/base/coefficients.js';
import { measureWords } from '../src/base/measure.js';
import { renderPng, renderSvg } from '../src/drawing/render.js';
import { view } from '../src/answers/sensitivity/document.js';
import { lineBetween, placeNames } from '../src/answers/sensitivity/names.js';
import { rowLayers } from '../src/answers/sensitivity/rows.js';
import {
  decisionFinding,
  judgedFinding,
  screeningFinding,
  sensitivityFindings,
  spreadFinding,
} from '../src/answers/sensitivity/words.js';
import { chartCsv } from '../src/drawing/tables.js';
import { capital } from '../src/base/words.js';
import { makeScenario } from './fixture.js';
import { expectGolden } from './golden.js';
import { expectClean } from './texts.js';

const NAMES = [
  'drag',
  'churn',
  'salesProductivity',
  'rampTime',
  'repayEfficiency',
  'usefulShare',
  'bitRot',
  'margin',
  'upkeep',
  'attrition',
  'idle',
  'crosstalk',
] as const satisfies readonly CoefficientName[];
const BASE: Readonly<Record<Kind, number>> = { number: 20, behaviour: 0.3, decision: -2 };

const bounded = (value: number, error: number): Bounded => ({
  value,
  error,
  low: value - 1.96 * error,
  high: value + 1.96 * error,
});

interface Moves {
  /** What the means of the decision are at P10 and P90. */
  readonly decision?: readonly [number, number];
  readonly flips?: boolean;
}

function makeBar(
  name: CoefficientName,
  size: number,
  error: number,
  { decision, flips = false }: Moves = {},
): TornadoBar {
  const ends = (kind: Kind): readonly [number, number] =>
    kind === 'decision' && decision ? decision : [BASE[kind] * (1 - size / 2), BASE[kind] * (1 + size / 2)];
  const effect = (kind: Kind): Effect => {
    const [low, high] = ends(kind).map((value) => ({
      mean: bounded(value, Math.abs(BASE[kind]) / 30),
      median: bounded(value * 0.7, Math.abs(BASE[kind]) / 20),
    })) as [Effect['low'], Effect['high']];
    const change = bounded(ends(kind)[1] - ends(kind)[0], Math.abs(BASE[kind]) * error);
    return {
      low,
      high,
      change: { mean: change, median: change, higher: bounded(0.7, 0.01), lower: bounded(0.3, 0.01) },
      clear: Math.abs(change.value) > 3.3 * change.error,
    };
  };
  const effects = { number: effect('number'), behaviour: effect('behaviour'), decision: effect('decision') };
  const look = (value: number, at: number): LeadAt => {
    const difference = bounded(at, 0.2);
    return {
      value,
      difference,
      ahead: bounded(at > 0 ? 0.6 : 0.3, 0.01),
      behind: bounded(at > 0 ? 0.3 : 0.6, 0.01),
      winner: difference.low > 0 ? 'second' : difference.high < 0 ? 'first' : 'open',
    };
  };
  const [low, high] = ends('decision');
  return {
    name,
    runs: 1000,
    low: 1,
    high: 3,
    effects,
    dead: { low: bounded(0.2, 0.01), high: bounded(0.3, 0.01) },
    looks: [look(1, low), look(3, high)],
    flip: low * high < 0 ? { at: 1.3, from: 1.1, to: 1.6, below: 0.18 } : null,
    flips,
  };
}

const makeTornado = (moves: Partial<Record<(typeof NAMES)[number], Moves>> = {}, error = 0.01, base = -2): Tornado => ({
  runs: 1000,
  base: { number: level(20), behaviour: level(0.3), decision: level(base) },
  dead: bounded(0.24, 0.01),
  decision: {
    difference: bounded(base, 0.3),
    ahead: bounded(0.3, 0.01),
    behind: bounded(0.6, 0.01),
    winner: base < -0.6 ? 'first' : base > 0.6 ? 'second' : 'open',
  },
  bars: NAMES.map((name, i) => makeBar(name, 1.2 / (i + 1), error, moves[name])),
});

const level = (value: number) => ({
  mean: bounded(value, Math.abs(value) / 30),
  median: bounded(value, Math.abs(value) / 20),
});

function makeSobol(firsts: readonly number[]): Sobol {
  const indices = [...NAMES.map((_, i) => firsts[i] ?? 0.01), 0.1, 0.5].map((first): Indices => ({
    first: bounded(first, 0.02),
    total: bounded(first * 1.4, 0.03),
  }));
  const leaders = NAMES.map((name, i) => ({ name, first: firsts[i] ?? 0.01 })).filter(({ first }) => first >= 0.1);
  const spread = {
    ranks: indices,
    plain: indices,
    leaders: {
      names: leaders.map(({ name }) => name),
      first: bounded(
        leaders.reduce((sum, { first }) => sum + first, 0),
        0.02,
      ),
    },
  };
  return {
    samples: 1024,
    factors: [
      ...NAMES.map((name) => ({ kind: 'coefficient', name }) as const),
      { kind: 'luck' },
      { kind: 'theme', name: 'Market and money' },
    ],
    spread: { number: spread, behaviour: spread, decision: spread },
  };
}

const makeMorris = (): NonNullable<SensitivityAnswer['morris']> => ({
  trajectories: 20,
  futures: 16,
  screened: NAMES.map((name, i) => {
    const effect = (base: number) => ({
      muStar: bounded(base / (i + 1), base / 40),
      mu: bounded(base / (i + 2), base / 40),
      sigma: base / (i + 1.5),
      clear: i < 6,
    });
    return { name, effects: { number: effect(20), behaviour: effect(0.4), decision: effect(3) } };
  }),
});

function makeAnswer(changes: Partial<SensitivityAnswer> = {}): SensitivityAnswer {
  const scenario = makeScenario();
  return {
    version: VERSION,
    scenario,
    runs: 1000,
    measure: { name: 'arr', week: 260 },
    first: '20% for debt',
    second: 'nothing for debt',
    uncertain: [...NAMES],
    tornado: makeTornado(),
    morris: makeMorris(),
    sobol: makeSobol([0.4, 0.2]),
    ...changes,
  };
}

const flipping = makeAnswer({
  tornado: makeTornado({ drag: { decision: [-3, 2], flips: true }, churn: { decision: [2, -1], flips: true } }),
});
const usual = makeAnswer();

describe('the finding', () => {
  test('says which decision is better, by how much, and that nothing flips it', () => {
    expect(sensitivityFindings(usual)).toEqual([
      '20% for debt beats nothing for debt by $2M of mean revenue in December 2031, and no assumption alone flips that: on average it is ahead at both ends of all 12 uncertain assumptions',
      'Two of 12 uncertain assumptions (drag of debt and churn) carry 60% of the spread of revenue in December 2031; luck alone 10%',
      'Drag of debt decides most over stalling: 12% of the companies have stalled or died at its P10, 48% at its P90',
    ]);
  });

  test('says what flips it, at which value, how likely each side is, and how sure that value is', () => {
    const [first, second] = sensitivityFindings(flipping);
    expect(first).toBe(
      'Drag of debt and churn each flip the decision between 20% for debt and nothing for debt: '
        + '20% for debt is better below 1.3 (1.1 to 1.6; 18% likely), nothing for debt above',
    );
    expect(second).toContain(
      'Churn flips the decision too: nothing for debt is better below 1.3 a year (1.1 to 1.6 a year; 18% likely), 20% for debt above',
    );
  });

  test('does not say ahead where one end has the other winner, though too little to be called a flip', () => {
    const turned = makeAnswer({
      tornado: makeTornado({ churn: { decision: [-3, 0.6] }, margin: { decision: [-3, 0.1] } }),
    });
    expect(turned.tornado!.bars[1]!.looks[1]!.winner).toBe('second');
    expect(decisionFinding(turned, turned.tornado!)).toMatch(
      /and no assumption alone flips that by more than chance: on average it is ahead at both ends of all but 2 of the 12 uncertain assumptions, where it may be level or behind \(churn\), though it is more often behind than ahead at the P90 of churn \(ahead in 30% of the futures, behind in 60%\)$/,
    );
    const level = makeAnswer({ tornado: makeTornado({ margin: { decision: [-3, 0.1] } }) });
    expect(decisionFinding(level, level.tornado!)).toMatch(
      /alone flips that: on average it is ahead at both ends of all but 1 of the 12 uncertain assumptions, where it may be level, though /,
    );
  });

  test.each([
    [0.44, 0.42, 'though the two are near even at the P10 of margin (ahead in 44% of the futures, behind in 42%)'],
    [
      0.43,
      0.05,
      'though at the P10 of margin it is ahead in only 43% of the futures (behind in 5%, else level or both out of money)',
    ],
  ])('says where it is ahead in %f of the futures only, behind in %f', (won, lost, words) => {
    const tornado = makeTornado();
    const bars = tornado.bars.map((bar) =>
      bar.name === 'margin'
        ? {
            ...bar,
            looks: bar.looks.map((look, i) =>
              i === 0 ? { ...look, behind: bounded(won, 0.001), ahead: bounded(lost, 0.001) } : look,
            ),
          }
        : bar,
    );
    expect(
      decisionFinding(usual, { ...tornado, bars })
        .replace('gross margin', 'margin')
        .endsWith(words),
    ).toBe(true);
  });

  test('screens by what is more than chance: a mean of sizes is never below 0', () => {
    const screening = makeMorris();
    const clear = (of: (i: number) => boolean) =>
      makeAnswer({
        morris: {
          ...screening,
          screened: screening.screened.map(({ name, effects }, i) => ({
            name,
            effects: { ...effects, number: { ...effects.number, clear: of(i) } },
          })),
        },
      });
    expect(screeningFinding(clear(() => false))).toBe(
      'None of the 12 uncertain assumptions moves mean revenue by more than chance, on 20 paths',
    );
    expect(screeningFinding(clear((i) => i > 0))).toMatch(/^Churn moves mean revenue in December 2031 most/);
  });

  test('tells differences as how much better the decision is that is ahead', () => {
    const turned = makeAnswer({ tornado: makeTornado({}, 0.01, 2) });
    expect(decisionFinding(turned, turned.tornado!)).toMatch(
      /^Nothing for debt beats 20% for debt by \$2M of mean revenue/,
    );
  });

  test('claims nothing from chance', () => {
    const open = makeAnswer({ tornado: makeTornado({}, 2, 0.1), sobol: makeSobol([]) });
    expect(decisionFinding(open, open.tornado!)).toBe(
      'Neither nothing for debt nor 20% for debt is better by more than chance, and none of the 12 uncertain assumptions alone flips the decision',
    );
    expect(spreadFinding(open)).toBe(
      'None of the 12 uncertain assumptions alone carries a part of the spread of revenue in December 2031 that is more than chance',
    );
    expect(sensitivityFindings(open)[2]).toBe(
      'None of the 12 uncertain assumptions changes the share of companies that stall by more than chance',
    );
    expect(judgedFinding(open, open.tornado!)).toBeNull();
  });

  test('names those that matter and are judgement', () => {
    expect(judgedFinding(usual, usual.tornado!)).toMatch(
      /^Of the ten that weigh most in the decision, judgement \(grade C\) and no measurement: drag of debt, .*debt repaid per week of work/,
    );
  });

  test('judgement is named from the ten of the table, and what may be there by chance is told apart', () => {
    const tornado = makeTornado();
    const bars = tornado.bars.map((bar) =>
      bar.name === 'bitRot'
        ? { ...bar, effects: { ...bar.effects, decision: { ...bar.effects.decision, clear: false } } }
        : bar,
    );
    const said = judgedFinding(usual, { ...tornado, bars })!;
    expect(said).toMatch(/; and, if it is not chance that puts it there, bit rot\.$/);
    expect(said).not.toContain(coefficientLabel(NAMES[11]));
  });

  test('of a scenario in which everything is known says so', () => {
    const known = makeAnswer({ uncertain: [], tornado: { ...makeTornado(), bars: [] } });
    expect(sensitivityFindings(known)).toEqual([expect.stringMatching(/^Nothing is uncertain in this scenario/)]);
    expect(view.charts(known)).toEqual([]);
    expect(view.terminal(known, { colour: false, width: 80 })).toContain('Nothing is uncertain');
  });
});

describe('in a terminal', () => {
  const { tornado, morris, sobol, ...rest } = usual;
  const versions = {
    all: usual,
    flipping,
    tornado: { ...rest, tornado: tornado! },
    sobol: { ...rest, sobol: sobol! },
    morris: { ...rest, morris: morris! },
  };

  test.each(Object.entries(versions))(
    '%s: no line is longer than the terminal, the answer comes first',
    (_, answer) => {
      for (const width of [60, 80, 100]) {
        const lines = view.terminal(answer, { colour: false, width }).split('\n');
        expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(width);
        expect(lines.slice(2).join(' ').startsWith(sensitivityFindings(answer)[0]!)).toBe(true);
      }
    },
  );

  test('shows ten of each kind with their grade', () => {
    const text = view.terminal(usual, { colour: false, width: 80 });
    expect(text.match(/^drag of debt .* C$/gm)).toHaveLength(3);
    expect(text).not.toContain('keeping each other informed');
    expect(text).toContain('What decides between the two: by how much 20% for debt is better than nothing');
  });

  test('judging stalling itself shows it once', () => {
    const text = view.terminal(makeAnswer({ measure: { name: 'stalled', week: 260 } }), {
      colour: false,
      width: 80,
    });
    expect(text.match(/^drag of debt /gm)).toHaveLength(2);
  });
});

describe('the charts', () => {
  test.each(view.charts(flipping).map((chart) => [chart.name, chart] as const))(
    '%s is specified as before',
    async (name, chart) => {
      await expectGolden(`sensitivity-${name}`, chart.spec);
    },
  );

  test.each([
    ['usual', usual],
    ['flipping', flipping],
    ['nothing moves', makeAnswer({ tornado: makeTornado({}, 5), sobol: makeSobol([]) })],
    ['judging stalling', makeAnswer({ measure: { name: 'stalled', week: 260 } })],
  ])('of %s are drawn on every sheet without a warning', async (_, answer) => {
    for (const frame of [SLIDE, DESK, PHONE]) for (const chart of view.charts(answer, frame)) await expectClean(chart);
  });

  test('are pictures with all numbers as data and the chief ones in words', async () => {
    const [tornado, sobol, morris] = view.charts(flipping);
    expect(renderPng(await renderSvg(tornado!)).length).toBeGreaterThan(20_000);
    expect(chartCsv(tornado!).trimEnd().split('\r\n')).toHaveLength(1 + NAMES.length);
    expect(chartCsv(sobol!).trimEnd().split('\r\n')).toHaveLength(1 + 3 * (NAMES.length + 2));
    expect(chartCsv(morris!).trimEnd().split('\r\n')).toHaveLength(1 + NAMES.length);
    expect(tornado!.description).toContain(
      'drag of debt, 1 to 3: $3.00M ± 0.07M to −$2.00M ± 0.07M; churn, 1 to 3 a year: ',
    );
    expect(tornado!.subtitle).toContain('the 24% out of money counted');
  });

  test('what may be chance is grey', () => {
    const colours = (answer: SensitivityAnswer) =>
      new Set(
        [...JSON.stringify(view.charts(answer)[0]!.spec).matchAll(/"colour":"(#\w+)"/g)].map(([, colour]) => colour),
      );
    expect(colours(makeAnswer({ tornado: makeTornado({}, 5) }))).toEqual(new Set(['#999999']));
    expect(colours(usual).has('#999999')).toBe(false);
  });
});

describe('names beside points', () => {
  test('never cover each other nor leave the plot', () => {
    const points = Array.from({ length: 30 }, (_, i) => ({ name: `name ${i}`, x: (i * 37) % 240, y: (i * 53) % 300 }));
    const placed = placeNames(points, points, { width: 240, height: 300 }, { size: 12, radius: 7 });
    expect(placed.length).toBeGreaterThan(5);
    for (const [i, a] of placed.entries()) {
      expect(a.x).toBeGreaterThanOrEqual(0);
      for (const b of placed.slice(i + 1)) expect(Math.abs(a.y - b.y) >= 12 || Math.abs(a.x - b.x) >= 30).toBe(true);
    }
  });
});

describe('the line through the dots', () => {
  test('stops at every name that it would strike through', () => {
    const box = { width: 200, height: 200 };
    const stretches = lineBetween([{ text: 'in the way', x: 80, y: 100 }], box, 12);
    expect(stretches).toHaveLength(2);
    expect(stretches[0]![1]).toBeLessThan(0.5);
    expect(stretches[1]![0]).toBeGreaterThan(0.5);
    expect(lineBetween([{ text: 'far off', x: 10, y: 20 }], box, 12)).toEqual([[0, 1]]);
  });
});

describe('the rows of a tornado', () => {
  test('are ten, and no number of theirs stands in the dashed line', () => {
    const layers = rowLayers(
      Array.from({ length: 10 }, (_, i) => ({
        label: `row ${i}`,
        bars: [{ from: 20, to: 60, colour: '#000' }],
        texts: [
          { text: '$1.3M', at: 14, align: 'right' as const },
          { text: '$9M', at: 64, align: 'left' as const },
        ],
      })),
      { width: 200, height: 330 },
      [{ x: 60 }, { x: 0, dashed: true }],
    );
    const numbers = layers
      .flatMap((layer) => (layer['data'] as { values: { text?: string; x?: number; align?: string }[] }).values)
      .filter(({ text }) => text !== undefined);
    expect(numbers.filter(({ text }) => text === '$1.3M').every(({ x }) => x! < 0)).toBe(true);
    expect(numbers.filter(({ text }) => text === '$9M').every(({ x }) => x === 64)).toBe(true);
    expect(JSON.stringify(view.charts(usual, PHONE)[0]!.spec)).toContain(`"${capital(coefficientLabel(NAMES[9]))}"`);
  });
});

describe('the page', () => {
  const HOSTILE = '<script>alert(1)</script>';

  test('shows each way of looking, and every assumption with its grade where the tables lead', async () => {
    const page = await view.page(flipping);
    for (const id of ['tornado', 'sobol', 'morris', 'assumptions']) expect(page).toContain(`<section id="${id}"`);
    for (const name of NAMES) expect(page).toContain(`id="coefficient-${name}"`);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${target}"`);
    expect(page).toContain('Tornhill');
    expect(page).toContain('without the correlations of the catalogue');
  });

  test('keeps user text as text', async () => {
    const page = await view.page({
      ...usual,
      first: HOSTILE,
      second: HOSTILE,
      scenario: makeScenario({ name: HOSTILE, description: HOSTILE, seed: HOSTILE }),
    });
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;script&gt;alert(1)');
  });
});

describe('words', () => {
  test('every coefficient has a short name of its own', () => {
    const labels = COEFFICIENT_NAMES.map(coefficientLabel);
    expect(new Set(labels).size).toBe(labels.length);
    expect(Math.max(...labels.map(({ length }) => length))).toBeLessThanOrEqual(30);
    expect(coefficientLabel('planGrowthA')).toBe('plan growth a');
  });

  test('measures are called as people call them', () => {
    expect(measureWords('arr').mean).toBe('mean revenue');
    expect(measureWords('dead')).toMatchObject({ mean: 'share out of money', noun: 'running out of money' });
    expect(measureWords('attrition').label).toBe('share of the engineers leaving a year');
    expect(measureWords('arr').format(4.21)).toBe('$4.2M');
  });
});
