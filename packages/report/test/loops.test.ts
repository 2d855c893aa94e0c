import {
  LOOP_NAMES,
  LOOP_OUTCOMES,
  VERSION,
  type Bounded,
  type LoopAnswer,
  type LoopOutcome,
  type LoopsAnswer,
  type LoopWorth,
} from '@paydown/engine/internal';
import { describe, expect, test } from 'vitest';
import { DESK, PHONE, SLIDE } from '../src/base/chart.js';
import { loopsChart } from '../src/answers/loops/chart.js';
import { view } from '../src/answers/loops/document.js';
import { loopsFinding } from '../src/answers/loops/words.js';
import { view as run } from '../src/answers/run/document.js';
import { renderPng, renderSvg } from '../src/drawing/render.js';
import { chartCsv } from '../src/drawing/tables.js';
import { makeScenario, makeSummary } from './fixture.js';
import { shortPage } from './pages.js';
import { expectGolden } from './golden.js';
import { expectClean } from './texts.js';

const bounded = (value: number, error: number): Bounded => ({
  value,
  error,
  low: value - 1.96 * error,
  high: value + 1.96 * error,
});
const ATWORK: Readonly<Record<LoopOutcome, number>> = {
  surviving: 0.85,
  arr: 20,
  delivered: 3000,
  velocity: 0.6,
  debtRatio: 0.3,
};

/** A loop without which an outcome changes by `change`. */
function worth(name: LoopOutcome, change: number, error: number): LoopWorth {
  const level = (value: number) => ({
    mean: bounded(value, ATWORK[name] / 40),
    median: bounded(value, ATWORK[name] / 30),
  });
  const better = bounded(0.6, 0.01);
  const worse = bounded(0.3, 0.01);
  return {
    atWork: level(ATWORK[name]),
    cut: level(ATWORK[name] + change),
    change: { mean: bounded(change, error), median: bounded(change / 2, error), higher: better, lower: worse },
    helps: better,
    hurts: worse,
  };
}

/** An answer in which cutting moves mean revenue and survival so much, by loop; the rest not at all. */
function makeAnswer(
  moves: Partial<Record<LoopAnswer['name'], { arr?: number; surviving?: number }>> = {},
  error = 0.05,
): LoopsAnswer {
  const loops = ([...LOOP_NAMES, 'all'] as const).map((name): LoopAnswer => ({
    name,
    outcomes: Object.fromEntries(
      (Object.keys(LOOP_OUTCOMES) as LoopOutcome[]).map((outcome) => [
        outcome,
        worth(
          outcome,
          (moves[name] as Partial<Record<LoopOutcome, number>> | undefined)?.[outcome] ?? 0,
          (error * ATWORK[outcome]) / 10,
        ),
      ]),
    ) as LoopAnswer['outcomes'],
  }));
  return { version: VERSION, scenario: makeScenario(), runs: 1000, loops };
}

const usual = makeAnswer({
  contagion: { arr: 0.9 },
  pressure: { arr: 2, surviving: 0.031 },
  burnout: { arr: -0.4, surviving: -0.02 },
  all: { arr: 3.1 },
});

describe('the first sentence', () => {
  test('names the loop that moves revenue most, by how much, and what it does to survival', () => {
    expect(loopsFinding(usual)).toBe(
      'Board pressure costs the most: cut it, and mean revenue in December 2031 is 10% ($2M) higher; 3.1 more of 100 companies survive',
    );
  });

  test('a loop that helps is said to', () => {
    expect(loopsFinding(makeAnswer({ burnout: { arr: -3 } }))).toBe(
      'Burnout brings the most: cut it, and mean revenue in December 2031 is 15% ($3M) lower; survival does not move by more than chance',
    );
  });

  test('no claim from chance', () => {
    expect(loopsFinding(makeAnswer({ pressure: { arr: 2 } }, 2))).toBe(
      'None of the five feedback loops moves mean revenue in December 2031 by more than chance, in 1,000 futures',
    );
  });
});

describe('in a terminal', () => {
  test.each([60, 80, 100])('of %i columns no line is longer', (width) => {
    const text = view.terminal(usual, { colour: false, width });
    expect(Math.max(...text.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(width);
    for (const name of ['Contagion', 'Board pressure', 'Burnout', 'Zombies', 'Lost alignment', 'All five'])
      expect(text).toContain(`\n${name} `);
  });

  test('of 80 every change stands with its error, and with its sign', () => {
    const text = view.terminal(usual, { colour: false, width: 80 });
    expect(text).toMatch(/^Board pressure +\+3\.1±0\.4 +\+2\.0±0\.1 /m);
    expect(text).toMatch(/^Burnout +−2\.0±0\.4 +−0\.4±0\.1 /m);
    expect(text.indexOf('Board pressure costs the most')).toBeLessThan(120);
  });

  test('colours are there only when wanted', () => {
    expect(view.terminal(usual, { colour: true, width: 80 })).toContain('\u001b[');
    expect(view.terminal(usual, { colour: false, width: 80 })).not.toContain('\u001b[');
  });

  test('a run says what each is worth where it was asked', () => {
    const summary = makeSummary();
    const said = (text: string) => text.includes('Board pressure');
    expect(said(run.terminal({ ...summary, loops: usual }, { colour: false, width: 80 }))).toBe(true);
    expect(said(run.terminal(summary, { colour: false, width: 80 }))).toBe(false);
  });
});

describe('the chart', () => {
  test('is specified as before', async () => {
    await expectGolden('loops', loopsChart(usual).spec);
  });

  test.each([
    ['usual', usual],
    ['nothing moves', makeAnswer()],
    ['no error known', makeAnswer({ pressure: { arr: 1 } }, 0)],
  ])('draws %s on every sheet without a warning', async (_, answer) => {
    for (const frame of [SLIDE, DESK, PHONE]) await expectClean(loopsChart(answer, frame));
  });

  test('is a picture with its numbers in words and as data', async () => {
    const chart = loopsChart(usual);
    expect(renderPng(await renderSvg(chart)).length).toBeGreaterThan(20_000);
    expect(chart.description).toContain('Board pressure: mean revenue: change +10.0 ± 0.5%');
    expect(chartCsv(chart).trimEnd().split('\r\n')).toHaveLength(1 + 6 * 5);
  });

  test('what may be chance is grey', async () => {
    const colours = (answer: LoopsAnswer) =>
      new Set([...JSON.stringify(loopsChart(answer).spec).matchAll(/"colour":"(#\w+)"/g)].map(([, colour]) => colour));
    expect(colours(makeAnswer())).toEqual(new Set(['#999999']));
    expect(colours(usual).size).toBe(3);
  });
});

describe('the page', () => {
  const HOSTILE = '<script>alert(1)</script>';

  test('of a run shows the causes always, and the loops where they were asked for', async () => {
    const summary = makeSummary();
    const plain = await shortPage(summary, 0);
    expect(plain).toContain('id="causes"');
    expect(plain).not.toContain('id="loops"');
    const asked = await run.page({ ...summary, loops: usual });
    expect(asked).toContain(loopsFinding(usual));
    expect(asked).toContain('+$2.0M ± 0.1M');
  });

  test('of the question runs no scripts but its own, and user text stays text', async () => {
    const page = await view.page({
      ...usual,
      scenario: makeScenario({ name: HOSTILE, description: HOSTILE, seed: HOSTILE }),
    });
    expect(page).not.toContain('<script>alert');
    expect(page).toMatch(/script-src 'sha256-[^']+'; /);
    expect(page).toContain('&lt;script&gt;alert(1)');
  });
});
