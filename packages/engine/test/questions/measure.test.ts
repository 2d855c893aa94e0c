import { describe, expect, it } from 'vitest';
import {
  betterOf,
  MEASURE_NAMES,
  recordedOf,
  unfitAsCriterion,
  valuesOf,
  wantedFor,
  worstOf,
  type Measure,
} from '../../src/questions/common/measure.js';
import { readJudged, readMeasure, readMeasureName, readWeek } from '../../src/questions/common/readMeasure.js';
import { addWeeks, sayMonth } from '../../src/scenario/calendar.js';
import { FATE_NAMES, isDead } from '../../src/simulate/fates.js';
import { column, playHere } from '../../src/simulate/play.js';
import { scenarioWith } from '../model/scenario.js';

const scenario = scenarioWith({ runs: 60, horizon: 156, company: { cash: 3 } });

describe('a measure of every future', () => {
  const measures: Measure[] = [
    { name: 'arr', week: 156 },
    { name: 'surviving', week: 80 },
    { name: 'dead', week: 80 },
    { name: 'dead', week: 156 },
    { name: 'stalled', week: 156 },
  ];
  const futures = playHere(scenario, wantedFor(measures));

  it('asks for no more than it needs', () =>
    expect(wantedFor(measures)).toEqual({ outcomes: ['arr', 'velocity'], weeks: [80, 156] }));

  it('counts the dead once they are dead', async () => {
    const played = await futures;
    const [arr, surviving, dead, deadAtEnd, stalled] = measures.map((measure) =>
      valuesOf(scenario, played, measure),
    ) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
    const gone = Array.from(played.fates, isDead);
    expect(gone.filter(Boolean).length).toBeGreaterThan(5);
    expect(gone.filter(Boolean).length).toBeLessThan(60);
    gone.forEach((is, run) => {
      expect(deadAtEnd[run]).toBe(is ? 1 : 0);
      expect(dead[run]! + surviving[run]!).toBe(1);
      expect(dead[run]).toBe(is && played.ends[run]! <= 80 ? 1 : 0);
      if (is) expect([arr[run], stalled[run]]).toEqual([0, 1]);
      else expect(stalled[run]).toBe(column(played, 'velocity', 156)[run]! < 0.6 ? 1 : 0);
    });
  });

  it('counts the dead as the worst where less is better: dying never looks better than living', async () => {
    const less = MEASURE_NAMES.filter((name) => betterOf(name) === 'less' && unfitAsCriterion(name) === null);
    expect(less).toEqual(
      expect.arrayContaining([
        'dead',
        'stalled',
        'debtRatio',
        'pressure',
        'burnout',
        'cycleTime',
        'supportWait',
        'burnMultiple',
        'incidents',
        'attrition',
        'interestShare',
      ]),
    );
    const asked = less.map((name): Measure => ({ name, week: 156 }));
    const played = await playHere(scenario, wantedFor(asked));
    const runs = Array.from(played.fates.keys());
    for (const measure of asked) {
      const values = valuesOf(scenario, played, measure);
      const dead = runs.filter((run) => isDead(played.fates[run]!)).map((run) => values[run]!);
      const living = runs.filter((run) => !isDead(played.fates[run]!)).map((run) => values[run]!);
      expect(Math.min(...dead)).toBeGreaterThanOrEqual(Math.max(...living));
    }
    const pressure: Measure = { name: 'pressure', week: 156 };
    expect(Math.min(...recordedOf(scenario, played, pressure))).toBeLessThan(0.9);
    expect([worstOf('pressure'), worstOf('arr'), worstOf('dead')]).toEqual([1, null, null]);
  });

  it('is better with more, with less, or neither', () => {
    expect(MEASURE_NAMES.map((name) => [name, betterOf(name)])).toEqual(
      expect.arrayContaining([
        ['arr', 'more'],
        ['surviving', 'more'],
        ['dead', 'less'],
        ['debtRatio', 'less'],
        ['supportWait', 'less'],
        ['cost', null],
      ]),
    );
  });

  it('knows every state by name', () => expect(FATE_NAMES.length).toBeGreaterThan(3));
});

describe('a measure as it is written', () => {
  it.each([
    ['arr at year 2', { name: 'arr', week: 104 }],
    ['Debt ratio by month 6', { name: 'debtRatio', week: 26 }],
    ['debt_ratio at 2028-01-03', { name: 'debtRatio', week: 52 }],
    ['alive', { name: 'surviving', week: 156 }],
    ['revenue at end', { name: 'arr', week: 156 }],
    ['  velocity   in   week 10 ', { name: 'velocity', week: 10 }],
    ['arr at Q2 2027', { name: 'arr', week: 13 }],
    ['arr at q1 2027', { name: 'arr', week: 0 }],
    ['arr at March 2027', { name: 'arr', week: 8 }],
  ] as const)('%s', (text, measure) => expect(readMeasure(text, scenario)).toEqual(measure));

  it.each([
    ['velocty at year 2', /no outcome “velocty”\. ?Did you mean velocity\?/],
    ['arr at year 9', /“year 9” is not within the horizon/],
    ['arr at Christmas', /“Christmas” is not a point in time/],
    ['arr at Q5 2027', /“Q5 2027” is not a point in time/],
    ['arr at Q2 2099', /“Q2 2099” is not within the horizon/],
    ['', /There is no outcome/],
    ...['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty', 'isPrototypeOf'].flatMap((name) =>
      ['', ' at year 2'].map((at) => [`${name}${at}`, /There is no outcome/] as [string, RegExp]),
    ),
    ['a\u001b[31mr at end', /There is no outcome/],
  ])('%s is refused with what was meant', (text, says) => {
    const read = readMeasure(text, scenario);
    if (!('message' in read)) throw new Error('was read');
    expect(`${read.message} ${read.hint ?? ''}`).toMatch(says);
    expect(read.message).not.toMatch(/\u001b/);
  });

  it.each([
    ['fires', /dies has less/],
    ['interest at year 1', /dies has less/],
    ['cost', /neither good nor bad/],
    ['headcount', /neither good nor bad/],
    ['velocty', /Did you mean velocity/],
  ])('nothing is judged by %s', (text, says) => {
    const read = readJudged(text, scenario);
    expect('message' in read && `${read.message} ${read.hint ?? ''}`).toMatch(says);
  });

  it('what is neither good nor bad may be shown, and what is saved by dying may not', () => {
    expect(readJudged('headcount at year 1', scenario, { neutral: true })).toEqual({ name: 'headcount', week: 52 });
    expect(readJudged('fires', scenario, { neutral: true })).toHaveProperty('message');
    expect(readJudged('pressure', scenario)).toEqual({ name: 'pressure', week: 156 });
  });

  it('every name is read as itself', () => {
    for (const name of MEASURE_NAMES) expect(readMeasureName(name)).toBe(name);
    expect(readWeek('end', scenario)).toBe(156);
  });

  it('reads a month as answers say it: its first week, whatever the horizon', () => {
    const company = { start: '2027-01-15', horizon: 260 };
    for (let week = 0; week <= company.horizon; week++) {
      const month = sayMonth(addWeeks(company.start, week));
      const read = readWeek(month, company) as number;
      expect(sayMonth(addWeeks(company.start, read))).toBe(month);
      if (read > 0) expect(sayMonth(addWeeks(company.start, read - 1))).not.toBe(month);
    }
    expect(readWeek(' march 2027', { ...company, horizon: Infinity })).toBe(7);
    for (const outside of ['December 2026', 'March 2040'])
      expect(readWeek(outside, company)).toMatchObject({ message: expect.stringContaining('is not within') });
    expect(readWeek('Mars 2027', company)).toMatchObject({ message: expect.stringContaining('no') });
  });
});
