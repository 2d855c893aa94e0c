import { QUIET, RICH, scenarioWith } from '../../../packages/engine/test/model/scenario.js';
import { equals, type Check } from '../check.js';
import { course } from '../draws.js';
import { line, points } from '../page/picture.js';

const WEEKS = 40;

/** No revenue grows, so that the board is as displeased as it can be; velocity stands still below what the company believes. */
const step = (stepsPerWeek: number) =>
  scenarioWith({
    ...QUIET,
    stepsPerWeek,
    horizon: WEEKS + 1,
    company: { ...RICH, pressure: 0, growth: 0, debtRatio: 0, perceivedVelocity: 0.5, mandate: 0 },
    levers: { hiring: 0 },
    coefficients: { churn: 0, expansion: 0, salesProductivity: 0, drag: 0, attrition: 0 },
  });

const RAMP = 13;
const MENTORING = 0.5;
const DAY_ONE = 0.1;

/** Nobody comes or goes; some of the productivity of 40 engineers is missing. */
const learning = (skillGap: number, stepsPerWeek: number) =>
  scenarioWith({
    ...QUIET,
    stepsPerWeek,
    horizon: WEEKS + 1,
    company: { ...RICH, skillGap, offers: 0, mandate: 0 },
    levers: { hiring: 0 },
    coefficients: { attrition: 0, rampTime: RAMP, mentoring: MENTORING, dayOneProductivity: DAY_ONE },
  });

/** Part of the mentors wanted that there are: half of those who know the work, to L·mentoring / (1 − day-one productivity). */
const mentored = (skillGap: number) => Math.min((0.5 * (40 - skillGap)) / ((skillGap * MENTORING) / (1 - DAY_ONE)), 1);

export const smoothing: Check = {
  id: 'closed-form-8',
  part: 'structure',
  title: 'What is slow to change answers a step with 1 − e^(−t/τ)',
  expectation:
    'Pressure (τ = 26 weeks) and perceived velocity (τ = 8 weeks) approach a new level by 1 − e^(−t/τ), '
    + 'exactly and at any step. So does a team that learns (τ = 13 weeks), and when only a part of the '
    + 'mentors it needs is there, its rate is that part.',
  source: 'Solution of dy/dt = (1 − y)/τ.',
  conditions:
    'A company without any growth, seen by its board from week 0 on; a company without debt that '
    + `believes it moves at half speed; 40 engineers, of whom 4 or 30 have everything to learn. ${WEEKS} `
    + 'weeks, no chance.',
  run() {
    const steps = [1, 2, 4];
    const answer = (tau: number, week: number) => 1 - Math.exp(-week / tau);
    const pressure = steps.map((stepsPerWeek) => course(step(stepsPerWeek), (c) => c.pressure));
    const seen = steps.map((stepsPerWeek) => course(step(stepsPerWeek), (c) => 2 * (c.laggedVelocity - 0.5)));
    const weeks = Array.from({ length: WEEKS + 1 }, (_, week) => week);
    return {
      finding: `After ${WEEKS} weeks pressure has gone ${(100 * pressure[0]![WEEKS]!).toFixed(4)}% of its way.`,
      measures: steps.flatMap((stepsPerWeek, i) => [
        equals(
          `Pressure after ${WEEKS} weeks, ${stepsPerWeek} steps a week`,
          pressure[i]![WEEKS * stepsPerWeek]!,
          answer(26, WEEKS),
          1e-12,
        ),
        equals(
          `Perceived velocity after ${WEEKS} weeks, part of the way, ${stepsPerWeek} steps a week`,
          seen[i]![WEEKS * stepsPerWeek]!,
          answer(8, WEEKS),
          1e-12,
        ),
        equals(
          `Skill gap of 4 after ${WEEKS} weeks, ${stepsPerWeek} steps a week`,
          course(learning(4, stepsPerWeek), (c) => c.skillGap)[WEEKS * stepsPerWeek]!,
          4 * Math.exp(-WEEKS / RAMP),
          1e-12,
        ),
        equals(
          `Skill gap of 30 after a step, with ${(100 * mentored(30)).toFixed(0)}% of the mentors, ${stepsPerWeek} steps a week`,
          course(learning(30, stepsPerWeek), (c) => c.skillGap)[1]!,
          30 * Math.exp(-mentored(30) / (RAMP * stepsPerWeek)),
          1e-12,
        ),
      ]),
      picture: {
        x: { title: 'Week' },
        y: { title: 'Part of the way', share: true },
        series: [
          line(
            'τ = 26',
            'expected',
            weeks.map((week) => [week, answer(26, week)]),
          ),
          line(
            'τ = 8',
            'expected',
            weeks.map((week) => [week, answer(8, week)]),
          ),
          points(
            'pressure',
            'found',
            weeks.filter((week) => week % 4 === 0).map((week) => [week, pressure[0]![week]!]),
          ),
          points(
            'perceived velocity',
            'found',
            weeks.filter((week) => week % 4 === 0).map((week) => [week, seen[0]![week]!]),
          ),
        ],
      },
    };
  },
};
