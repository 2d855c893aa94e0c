import { RICH } from '../../../packages/engine/test/model/scenario.js';
import { between, percent, write, type Check } from '../check.js';
import { MOST, over, shows, UNCERTAIN } from '../draws.js';
import { compareShares, medianWeek, overtakingPicture, sayWeek, WHERE, worseThenBetter } from './raising.js';

const WEEKS = 416;
const SHARE = 0.2;

export const firstBetter: Check = {
  id: 'mode-6',
  part: 'behaviour',
  title: 'First better, then worse: progress only is overtaken',
  expectation:
    `While headcount grows by two fifths a year, a company that gives debt ${percent(SHARE)} ships `
    + `${percent(SHARE)} less at first than one that gives it nothing, and overtakes it within eight `
    + 'years, first in weekly output (median within half a year and four years), later in total, in at '
    + `least ${percent(MOST)} of the draws.`,
  source: 'Reference mode 6; Sterman 2000, better-before-worse.',
  conditions: `From 40 engineers and a debt ratio of 0.15, under a mandate that does not end, endless cash, no board pressure, no shocks. ${WHERE}.`,
  run() {
    const growing = over(
      { ...UNCERTAIN, horizon: WEEKS },
      {
        company: { ...RICH, mandate: 1e6, pressure: 0, debtRatio: 0.15 },
        coefficients: { hiringSuccess: 1 },
        levers: { hiringPace: 0.5, fundraising: 0, boardPressure: 0, discipline: 1 },
      },
    );
    const { measures, worthwhile } = worseThenBetter(compareShares(growing, 0, SHARE), SHARE);
    const [weekly, sum] = [
      medianWeek(worthwhile.map((one) => one.weekly)),
      medianWeek(worthwhile.map((one) => one.total)),
    ];
    return {
      finding: `In the median draw progress only is overtaken in weekly output ${sayWeek(weekly, WEEKS)}, and in total ${sayWeek(sum, WEEKS)}.`,
      measures: [
        ...measures,
        shows(
          'More in total, later than a week',
          worthwhile.map((one) => one.total > one.weekly && one.weekly > 0),
        ),
        between('Median week in which weekly output is ahead', weekly, 26, 208, (week) => write(week, 3)),
      ],
      picture: overtakingPicture(worthwhile, WEEKS),
    };
  },
};
