import { scenarioWith, type Changes } from '../../../packages/engine/test/model/scenario.js';
import { between, percent, type Check } from '../check.js';
import { course, DRAWS, eachDraw, MOST, over, shows, STEADY, UNCERTAIN } from '../draws.js';
import { line } from '../page/picture.js';
import { quantile } from '../statistics.js';

const HORIZON = 79;
const base = over(
  { ...UNCERTAIN, horizon: HORIZON },
  { ...STEADY, coefficients: { maxHiring: 20, offerTime: 1, startDelay: 1 } },
);

/** Half as many engineers again, asked for within so many weeks. */
function hiring(weeks: number, coefficients: NonNullable<Changes['coefficients']> = {}) {
  const changes = over(base, { company: { mandate: 1e6 }, coefficients });
  return scenarioWith({
    ...changes,
    timeline: [
      { from: 0, until: weeks, policy: null, levers: { hiringPace: (52 / weeks) * Math.log2(1.5) }, label: '' },
    ],
  });
}

/** Output of each week, relative to the same company without hiring. */
function relative(weeks: number, run: number, coefficients: NonNullable<Changes['coefficients']> = {}): number[] {
  const alone = course(scenarioWith(over(base, { coefficients })), (c) => c.features, run);
  return course(hiring(weeks, coefficients), (c) => c.features, run).map(
    (features, week) => features / alone[week]! - 1,
  );
}

export const brooks: Check = {
  id: 'mode-3',
  part: 'behaviour',
  title: 'Brooks’ law: half as many people again, all at once, make a team slower first',
  expectation:
    '20 hires within four weeks cost a team of 40 at least a tenth of its output within two months; '
    + 'parity returns within half a year, and after a year and a half it does more. The same hires over 26 '
    + `weeks cost less than half as much at worst. In at least ${percent(MOST)} of the draws. Where `
    + 'newcomers need no mentor and produce from the first day, nothing is lost but the interviews.',
  source: 'Reference mode 3; Brooks 1975; Abdel-Hamid & Madnick 1991, who find that it holds under conditions.',
  conditions:
    'It needs hires that come together and take the time of those who know: here offers are made and '
    + `taken up within a week each. A team of 40, no board, no shocks, ${DRAWS} draws of all other `
    + 'coefficients.',
  run() {
    const played = eachDraw((run) => ({
      fast: relative(4, run),
      slow: relative(26, run),
      easy: relative(4, run, { mentoring: 0, dayOneProductivity: 0.95, interviewEffort: 0 }),
    }));
    const worst = (of: readonly number[]) => of.reduce((a, b) => Math.min(a, b));
    const parity = ({ fast }: (typeof played)[number]) =>
      fast.findIndex((value, week) => week > fast.indexOf(worst(fast)) && value >= 0);
    const median = (of: (one: (typeof played)[number]) => readonly number[]) =>
      Array.from(
        { length: HORIZON },
        (_, week) =>
          [
            week,
            quantile(
              played.map((one) => of(one)[week]!),
              0.5,
            ),
          ] as const,
      );
    const dip = quantile(
      played.map(({ fast }) => worst(fast)),
      0.5,
    );
    return {
      finding: `In the median draw output falls by ${percent(-dip)} and is back in week ${quantile(played.map(parity), 0.5)}; over 26 weeks it falls by ${percent(
        -quantile(
          played.map(({ slow }) => worst(slow)),
          0.5,
        ),
      )}.`,
      measures: [
        shows(
          'At least a tenth less within eight weeks',
          played.map(({ fast }) => worst(fast.slice(0, 9)) <= -0.1),
        ),
        shows(
          'Parity within 26 weeks',
          played.map((one) => parity(one) > 0 && parity(one) <= 26),
        ),
        shows(
          'More after a year and a half',
          played.map(({ fast }) => fast[HORIZON - 1]! > 0),
        ),
        shows(
          'Over 26 weeks less than half as bad',
          played.map(({ fast, slow }) => worst(slow) > worst(fast) / 2),
        ),
        shows(
          'Without mentoring, learning and interviews at most 2% less',
          played.map(({ easy }) => worst(easy) > -0.02),
        ),
        between('Median of the worst week', dip, -0.5, -0.15, percent),
      ],
      picture: {
        x: { title: 'Week' },
        y: { title: 'Output against no hiring, median', share: true },
        series: [
          line(
            'within 4 weeks',
            'found',
            median(({ fast }) => fast),
          ),
          line(
            'over 26 weeks',
            'other',
            median(({ slow }) => slow),
          ),
          line('no hiring', 'expected', [
            [0, 0],
            [HORIZON - 1, 0],
          ]),
        ],
      },
    };
  },
};
