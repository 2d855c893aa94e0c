import type { Levers, Scenario } from '@paydown/engine/internal';
import type { Constants } from '../../../packages/engine/src/company/constants.js';
import { scalability } from '../../../packages/engine/src/company/teams.js';
import { live } from '../../../packages/engine/test/model/live.js';
import { scenarioWith } from '../../../packages/engine/test/model/scenario.js';
import { between, percent, write, type Check } from '../check.js';
import { course, DRAWS, eachDraw, MOST, over, shows, STEADY, UNCERTAIN } from '../draws.js';
import { cumulative } from '../page/picture.js';
import { quantile } from '../statistics.js';

const [SMALL, LARGE] = [14, 400];

/** A settled company of so many engineers, everything else in proportion. */
const settled = (engineers: number, organisation: number) =>
  scenarioWith({
    ...over({ ...UNCERTAIN, horizon: 1 }, STEADY),
    company: {
      ...over(STEADY, {
        company: {
          engineers,
          others: engineers,
          product: 50 * engineers,
          zombies: 0,
          inProgress: 4 * engineers,
          newcomers: 0,
          arr: 0.15 * engineers,
        },
      }).company,
    },
    levers: { ...STEADY.levers, organisation },
  });
const capacity = (engineers: number, organisation: number, run: number) =>
  course(settled(engineers, organisation), (c) => c.capacity, run)[0]!;

/** Fewest engineers from which on cross-functional teams get more done than pools. */
function overtaking(k: Constants): number {
  let last = 1;
  for (let engineers = 1; engineers <= 2 * LARGE; engineers++)
    if (scalability(engineers, k, TEAMS) <= scalability(engineers, k, POOLS)) last = engineers;
  return last + 1;
}

const TEAMS: Levers = { ...settled(SMALL, 1).levers };
const POOLS: Levers = { ...settled(SMALL, 0).levers };

/** Size of overtaking in the world of a run. */
function overtakingIn(scenario: Scenario, run: number): number {
  let found = NaN;
  live(
    scenario,
    run,
    (_c, k) => {
      found = overtaking(k);
    },
    true,
  );
  return found;
}

export const size: Check = {
  id: 'mode-5',
  part: 'behaviour',
  title: 'Four hundred are not 400/14 times as fast as fourteen',
  expectation:
    `Capacity of ${LARGE} engineers is less than ${write(LARGE / SMALL, 3)} times that of ${SMALL} in `
    + 'either organisation, and larger in cross-functional teams than in pools. In at least '
    + `${percent(MOST)} of the draws. In a small company pools do as well: with all coefficients at their `
    + 'medians teams overtake between 30 and 60 engineers, where nobody knows any more what everybody does.',
  source: 'Reference mode 5; Gunther 2007; the loss of focus hours in large firms (Clockwise 2019–2022).',
  conditions: `Settled companies of each size, nobody new; product, work in progress and staff in proportion. Capacity is before fires, upkeep and debt work. ${DRAWS} draws of all coefficients.`,
  run() {
    const played = eachDraw((run) => ({
      pools: capacity(LARGE, 0, run) / capacity(SMALL, 0, run),
      teams: capacity(LARGE, 1, run) / capacity(SMALL, 1, run),
      better: capacity(LARGE, 1, run) / capacity(LARGE, 0, run),
      overtaking: overtakingIn(settled(SMALL, 0), run),
    }));
    const plain = overtakingIn({ ...settled(SMALL, 0), noise: { ...settled(SMALL, 0).noise, coefficients: false } }, 0);
    const middle = (of: 'pools' | 'teams') =>
      quantile(
        played.map((one) => one[of]),
        0.5,
      );
    return {
      finding:
        `In the median draw ${LARGE} engineers do ${write(middle('pools'), 3)} times the work of ${SMALL} in `
        + `pools and ${write(middle('teams'), 3)} times in cross-functional teams; with all coefficients at `
        + `their medians teams overtake from ${plain} engineers on.`,
      measures: [
        shows(
          `${LARGE} in pools do less than ${write(LARGE / SMALL, 3)} times the work`,
          played.map((one) => one.pools < LARGE / SMALL),
        ),
        shows(
          `${LARGE} in teams do less than ${write(LARGE / SMALL, 3)} times the work`,
          played.map((one) => one.teams < LARGE / SMALL),
        ),
        shows(
          'Teams get more done than pools at 400',
          played.map((one) => one.better > 1),
        ),
        between('Median ratio in pools', middle('pools'), 12, 24),
        between('Median ratio in teams', middle('teams'), 16, 27),
        between('Size at which teams overtake, coefficients at their medians', plain, 30, 60),
        between(
          'Size at which teams overtake, median of the draws',
          quantile(
            played.map((one) => one.overtaking),
            0.5,
          ),
          20,
          120,
        ),
      ],
      picture: {
        x: { title: 'Capacity of 400, as a multiple of that of 14', domain: [5, 30] },
        y: { title: 'Share of draws at or below', share: true },
        series: [
          cumulative(
            'pools',
            'other',
            played.map((one) => one.pools),
          ),
          cumulative(
            'teams',
            'found',
            played.map((one) => one.teams),
          ),
          {
            name: '400/14',
            kind: 'expected',
            shape: 'line',
            points: [
              [LARGE / SMALL, 0],
              [LARGE / SMALL, 1],
            ],
          },
        ],
      },
    };
  },
};
