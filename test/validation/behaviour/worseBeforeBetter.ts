import { between, percent, write, type Check } from '../check.js';
import { MOST, over, STEADY, UNCERTAIN } from '../draws.js';
import { compareShares, medianWeek, overtakingPicture, sayWeek, WHERE, worseThenBetter } from './raising.js';

const WEEKS = 520;
const [BEFORE, AFTER] = [0.05, 0.25];

export const worseBeforeBetter: Check = {
  id: 'mode-2-raising',
  part: 'behaviour',
  title: 'Worse before better: paying debt down costs output at once and pays back in years',
  expectation:
    `Raising the share for debt from ${BEFORE} to ${AFTER} at a debt ratio of 0.3 costs 1 − `
    + `${1 - AFTER}/${1 - BEFORE} = ${percent(1 - (1 - AFTER) / (1 - BEFORE))} of the output in the first `
    + `week, and weekly output is ahead within ten years, in at least ${percent(MOST)} of the draws; the `
    + 'median takes over a year.',
  source: 'Reference mode 2; Repenning & Sterman 2002 (the capability trap).',
  conditions: `A team of 40 that replaces leavers, no board, no shocks, ten years. ${WHERE}.`,
  run() {
    const all = compareShares(
      over({ ...UNCERTAIN, horizon: WEEKS }, { ...STEADY, company: { ...STEADY.company, debtRatio: 0.3 } }),
      BEFORE,
      AFTER,
    );
    const { measures, worthwhile } = worseThenBetter(all, 1 - (1 - AFTER) / (1 - BEFORE));
    const [weekly, sum] = [
      medianWeek(worthwhile.map((one) => one.weekly)),
      medianWeek(worthwhile.map((one) => one.total)),
    ];
    return {
      finding: `In the median draw weekly output is ahead ${sayWeek(weekly, WEEKS)}, and all that was lost is made up ${sayWeek(sum, WEEKS)}.`,
      measures: [
        ...measures,
        between('Median week in which weekly output is ahead', weekly, 52, 260, (week) => write(week, 3)),
      ],
      picture: overtakingPicture(worthwhile, WEEKS),
    };
  },
};
