import { addWeeks } from '@paydown/engine/internal';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../src/base/inter.js';
import { axisFor, dotPlot, quantiles, roundTicks } from '../src/marks/dots.js';
import { wrap } from '../src/marks/layout.js';
import { scaleTo } from '../src/marks/scale.js';
import { spread } from '../src/marks/spread.js';
import { x } from '../src/marks/time.js';
import { makeScenario } from './fixture.js';

describe('labels moved apart', () => {
  const positions = fc
    .array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 12 })
    .map((all) => all.sort((a, b) => a - b));

  test('keep their order and distance and stay inside', () => {
    fc.assert(
      fc.property(positions, (wanted) => {
        const placed = spread(wanted, 17, 0, 400);
        const outside = placed.filter((at) => !(at >= -1e-9 && at <= 400 + 1e-9));
        const close = placed.filter((at, i) => i > 0 && !(at - placed[i - 1]! >= 17 - 1e-9));
        expect({ outside, close }).toEqual({ outside: [], close: [] });
      }),
      { seed: 1 },
    );
  });

  test('stay where they are when there is room', () =>
    expect(spread([10, 100, 300], 17, 0, 400)).toEqual([10, 100, 300]));
  test('share a move evenly', () => expect(spread([100, 100], 20, 0, 400)).toEqual([90, 110]));
});

describe('scales', () => {
  test.each([
    [38, 40],
    [14.2, 15],
    [0.037, 0.04],
    [99, 100],
    [0, 1],
    [7.2, 8],
    [130, 150],
  ])('%d fits under %d', (max, top) => expect(scaleTo(max, 'count').top).toBeCloseTo(top, 12));
  test('shares end at 100%', () => expect(scaleTo(0.99, 'share').top).toBe(1));
  test('a ratio may pass 100%', () => expect(scaleTo(1.7, 'share').top).toBe(2));
  test('ticks are round numbers from zero to the top', () =>
    expect(scaleTo(0.27, 'share').ticks).toEqual([0, 0.1, 0.2, 0.3]));
});

describe('the dot plot', () => {
  const values = fc
    .array(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1000, noNaN: true })), { minLength: 1, maxLength: 300 })
    .map((all) => all.sort((a, b) => a - b));

  test('has fifty dots that neither overlap nor leave the panel', () => {
    fc.assert(
      fc.property(values, (sorted) => {
        const ends = quantiles(sorted, 50);
        const { dots, diameter } = dotPlot(ends, axisFor(sorted, ends[49]!), 450, 400);
        expect(dots).toHaveLength(50);
        const places = new Set(dots.map(({ x, y }) => `${x.toFixed(6)} ${y.toFixed(6)}`));
        expect(places.size).toBe(50);
        const inside = ({ x, y }: { x: number; y: number }): boolean =>
          x > 0 && x <= 450 && y >= diameter / 2 - 1e-9 && y < 400;
        expect(dots.filter((dot) => !inside(dot))).toEqual([]);
      }),
      { seed: 2 },
    );
  });

  test('as many dots are at zero as futures are, rounded', () => {
    const sorted = [...Array<number>(23).fill(0), ...Array.from({ length: 77 }, (_, i) => i + 1)];
    expect(quantiles(sorted, 50).filter((value) => value === 0)).toHaveLength(11);
  });

  test('the square-root axis is for a long tail only', () => {
    expect(axisFor([1, 2, 3], 3).transform(4)).toBe(4);
    expect(axisFor([1, 2, 30], 30).transform(4)).toBe(2);
  });

  test('ticks are round and far enough apart', () => {
    const position = (value: number) => 4 * value;
    const ticks = roundTicks(100, position, 50);
    expect(ticks).toEqual([0, 20, 50, 100]);
  });
});

describe('text', () => {
  test('widths are those of Inter', () => {
    expect(textWidth('', 13)).toBe(0);
    expect(textWidth('mm', 10)).toBeCloseTo(2 * textWidth('m', 10), 10);
    expect(textWidth('i', 10)).toBeLessThan(textWidth('m', 10) / 2);
    expect(textWidth('Median', 13, 'semibold')).toBeGreaterThan(textWidth('Median', 13));
  });

  test('wraps inside the width and loses no word', () => {
    const text =
      'Half of the companies are above $14M of yearly revenue in December 2031; one in ten has run out of money by March 2029';
    const lines = wrap(text, 22, 'semibold', 600);
    expect(lines.join(' ')).toBe(text);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line, 22, 'semibold')).toBeLessThanOrEqual(600);
  });
});

describe('the time axis', () => {
  const over = (start: string, horizon: number) => {
    const weeks = Array.from({ length: Math.floor(horizon / 4) + 1 }, (_, i) => 4 * i);
    const dates = weeks.map((week) => addWeeks(start, week));
    return { version: '0', scenario: makeScenario({ start, horizon }), runs: 1, weeks, dates };
  };
  const ticks = (start: string, horizon: number, width: number) =>
    x(over(start, horizon), width).axis.values.map(({ year, month }) => year * 12 + month);

  test.each([
    ['2027-01-04', 520, 450],
    ['2027-01-04', 520, 1000],
    ['2028-01-03', 520, 450],
    ['2027-07-05', 520, 450],
    ['2027-07-05', 260, 954],
    ['2027-02-15', 104, 450],
    ['2027-12-20', 52, 300],
    ['2027-01-04', 24, 954],
    ['2027-03-01', 1560, 450],
  ])('from %s over %i weeks on %i pixels has evenly spaced ticks', (start, horizon, width) => {
    const months = ticks(start, horizon, width);
    expect(months.length).toBeGreaterThan(1);
    expect(new Set(months.slice(1).map((month, i) => month - months[i]!)).size).toBe(1);
  });

  test('begins at the first day where that is the start of a month or a year, and has one tick at least', () => {
    expect(x(over('2027-01-04', 260), 954).axis.values[0]).toMatchObject({
      year: 2027,
      month: 1,
      date: 4,
    });
    expect(ticks('2027-06-15', 1, 300)).toHaveLength(1);
  });
});
