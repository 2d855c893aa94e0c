import { scenarioWith } from '../../../packages/engine/test/model/scenario.js';
import { between, percent, type Check } from '../check.js';
import { course, DRAWS, eachDraw, MOST, over, shows, STEADY, UNCERTAIN } from '../draws.js';
import { line } from '../page/picture.js';
import { quantile } from '../statistics.js';

const WEEKS = 520;
const FLOOR = 0.03;
const THRESHOLD = 0.75;
const base = over(
  { ...UNCERTAIN, horizon: WEEKS + 1 },
  { ...STEADY, company: { ...STEADY.company, debtRatio: 0.08, perceivedVelocity: 0.86 } },
);
const reacts = scenarioWith({
  ...base,
  policy: { policy: 'reactive', settings: { floor: FLOOR, threshold: THRESHOLD } },
});
const ignores = scenarioWith({ ...base, policy: { policy: 'fixed', settings: { share: FLOOR } } });

export const selfCorrecting: Check = {
  id: 'mode-1',
  part: 'behaviour',
  title: 'Self-correcting: debt work becomes progress once progress is impossible without it',
  expectation:
    `A company that gives debt ${percent(FLOOR)} until it feels slow comes to give it at least twice `
    + 'that unprompted; its velocity stops falling (by less than 0.03 in the last two of ten years) and '
    + `ends above that of a company that keeps to ${percent(FLOOR)}. In at least ${percent(MOST)} of the `
    + 'draws.',
  source: 'Reference mode 1; Repenning & Sterman 2001 (work smarter, work harder).',
  conditions:
    `A team of 40 that replaces leavers, no board, no shocks; debt ratio 0.08 at first. Of ${DRAWS} `
    + `draws those in which there is something to correct: at ${percent(FLOOR)} velocity would fall more `
    + `than 0.05 below the ${THRESHOLD} at which the policy reacts.`,
  run() {
    const played = eachDraw((run) => ({
      share: course(reacts, (c) => c.debtShare, run),
      velocity: course(reacts, (c) => c.velocity, run),
      ignored: course(ignores, (c) => c.velocity, run),
    }));
    const slowed = played.filter(({ ignored }) => ignored[WEEKS]! < THRESHOLD - 0.05);
    const median = (of: (one: (typeof played)[number]) => readonly number[]) =>
      Array.from(
        { length: WEEKS / 10 + 1 },
        (_, i) =>
          [
            10 * i,
            quantile(
              slowed.map((one) => of(one)[10 * i]!),
              0.5,
            ),
          ] as const,
      );
    const share = slowed.map((one) => one.share[WEEKS]!);
    return {
      finding: `The median share for debt rises from ${percent(FLOOR)} to ${percent(quantile(share, 0.5))} by itself; velocity levels at ${quantile(
        slowed.map((one) => one.velocity[WEEKS]!),
        0.5,
      ).toFixed(2)}, against ${quantile(
        slowed.map((one) => one.ignored[WEEKS]!),
        0.5,
      ).toFixed(2)} without the reaction.`,
      measures: [
        between('Draws in which there is something to correct', slowed.length, DRAWS / 4, Infinity),
        shows(
          'The share for debt at least doubles',
          share.map((x) => x >= 2 * FLOOR),
        ),
        shows(
          'Velocity levels',
          slowed.map(({ velocity }) => velocity[WEEKS - 104]! - velocity[WEEKS]! < 0.03),
        ),
        shows(
          'Velocity ends above that of the company that does not react',
          slowed.map(({ velocity, ignored }) => velocity[WEEKS]! > ignored[WEEKS]!),
        ),
        shows(
          'All three',
          slowed.map(
            (one) =>
              one.share[WEEKS]! >= 2 * FLOOR
              && one.velocity[WEEKS - 104]! - one.velocity[WEEKS]! < 0.03
              && one.velocity[WEEKS]! > one.ignored[WEEKS]!,
          ),
        ),
      ],
      picture: {
        x: { title: 'Week' },
        y: { title: 'Median over the draws', share: true, domain: [0, 1] },
        series: [
          line(
            'velocity',
            'found',
            median((one) => one.velocity),
          ),
          line(
            'velocity, no reaction',
            'other',
            median((one) => one.ignored),
          ),
          line(
            'share for debt',
            'found',
            median((one) => one.share),
          ),
        ],
      },
    };
  },
};
