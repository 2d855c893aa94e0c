import { QUIET, RICH, scenarioWith } from '../../../packages/engine/test/model/scenario.js';
import { equals, type Check } from '../check.js';
import { course } from '../draws.js';
import { line } from '../page/picture.js';

const ATTRITION = 0.3;
const attritionAlone = (stepsPerWeek: number) =>
  scenarioWith({
    ...QUIET,
    loops: 'off',
    stepsPerWeek,
    horizon: 105,
    company: { ...RICH, offers: 0, burnout: 0 },
    levers: { hiring: 0 },
    coefficients: { attrition: ATTRITION },
  });

/** Headcount that doubles each year under a mandate that never ends. */
const doubling = (attrition: number) =>
  scenarioWith({
    ...QUIET,
    loops: 'off',
    horizon: 7 * 52,
    company: { ...RICH, mandate: 1e6, others: 0 },
    coefficients: { attrition, startDelay: 4, maxHiring: 20 },
    levers: { fundraising: 0 },
  });

export const growthAndAttrition: Check = {
  id: 'closed-form-1',
  part: 'structure',
  title: 'Headcount grows and shrinks exponentially',
  expectation:
    'Attrition a alone leaves E₀e^(−at) after t years, exactly and at any step; a mandate to double each year doubles headcount each year.',
  source: 'Solution of dE/dt = gE and dE/dt = −aE.',
  conditions: `40 engineers, no chance, no loops, endless cash; attrition of ${ATTRITION} a year and no hiring, or hiring at one doubling a year and no attrition.`,
  run() {
    const steps = [1, 2, 4];
    const left = steps.map(
      (stepsPerWeek) => course(attritionAlone(stepsPerWeek), (c) => c.engineers)[104 * stepsPerWeek]!,
    );
    const grown = course(doubling(0), (c) => c.engineers);
    const exact = (week: number) => 40 * Math.exp((-ATTRITION * week) / 52);
    return {
      finding: `After two years of attrition ${left[0]!.toFixed(6)} of 40 engineers are left, where theory leaves ${exact(104).toFixed(6)}.`,
      measures: [
        ...steps.map((stepsPerWeek, i) =>
          equals(`Engineers left after 104 weeks, ${stepsPerWeek} steps a week`, left[i]!, exact(104), 1e-12),
        ),
        equals('Growth over the fifth year', grown[5 * 52]! / grown[4 * 52]!, 2, 1e-3),
        equals('Growth over the sixth year', grown[6 * 52]! / grown[5 * 52]!, 2, 1e-3),
      ],
      picture: {
        x: { title: 'Week' },
        y: { title: 'Engineers, attrition alone' },
        series: [
          line(
            'e^(−at)',
            'expected',
            Array.from({ length: 105 }, (_, week) => [week, exact(week)]),
          ),
          line(
            'engine',
            'found',
            course(attritionAlone(1), (c) => c.engineers).map((engineers, week) => [week, engineers]),
          ),
        ],
      },
    };
  },
};

export const underAYear: Check = {
  id: 'closed-form-2',
  part: 'structure',
  title: 'At yearly doubling half of the company is new',
  expectation:
    'While headcount doubles each year, the share with under a year is ½; with attrition a it is 1 − ½e^(−a). A first-order stock of newcomers would say 41%.',
  source: 'Those here a year ago are E/2 of E, and e^(−a) of them are still here.',
  conditions: 'Seven years of doubling from 40 engineers, no chance, no loops, endless cash.',
  run() {
    const rates = [0, 0.05, 0.1, 0.2, 0.3, 0.5];
    const found = rates.map((a) => course(doubling(a), (c) => c.newcomers).at(-1)!);
    const exact = (a: number) => 1 - 0.5 * Math.exp(-a);
    return {
      finding: `Without attrition ${(100 * found[0]!).toFixed(2)}% have under a year.`,
      measures: rates.map((a, i) => equals(`Share under a year at attrition ${a} a year`, found[i]!, exact(a), 5e-4)),
      picture: {
        x: { title: 'Attrition, per year' },
        y: { title: 'Share under a year', share: true, domain: [0.4, 0.8] },
        series: [
          line(
            '1 − ½e^(−a)',
            'expected',
            Array.from({ length: 51 }, (_, i) => [i / 100, exact(i / 100)]),
          ),
          { name: 'engine', kind: 'found', shape: 'points', points: rates.map((a, i) => [a, found[i]!]) },
        ],
      },
    };
  },
};
