import { column, isDead, playHere, type OutcomeName, type Scenario } from '@paydown/engine/internal';
import { QUIET, RICH, scenarioWith, type Changes } from '../../../packages/engine/test/model/scenario.js';
import { agrees, fact, percent, type Check, type Measure } from '../check.js';
import { course } from '../draws.js';
import { line } from '../page/picture.js';
import { mean, meanError } from '../statistics.js';

const WEEKS = 261;
const KEY = {
  arr: 'Yearly revenue',
  delivered: 'Useful product delivered',
  debtRatio: 'Debt ratio',
  engineers: 'Engineers',
  velocity: 'Velocity',
} as const;
type Key = keyof typeof KEY;

const COMPANIES: Readonly<Record<string, Changes>> = {
  'that grows as its board asks': { company: { cash: 60 }, levers: { fundraising: 0 } },
  'that never lacks money': { company: RICH },
  'that runs short of money and lays off': { company: { cash: 9, mandate: 0, rounds: 4 } },
  'that puts promises first, not too many': {
    company: { ...RICH, debtRatio: 0.08 },
    policy: { policy: 'commitment-first', settings: { commitment: 0.6 } },
  },
  'that reacts to what it feels': { company: RICH, policy: { policy: 'reactive', settings: {} } },
};

/** Weekly course of a company without chance, at so many steps a week. */
const quiet = (changes: Changes, stepsPerWeek: number, of: Key) =>
  course(scenarioWith({ ...QUIET, ...changes, stepsPerWeek, horizon: WEEKS }), (c) => c[of]).filter(
    (_, step) => step % stepsPerWeek === 0,
  );

export const halfStepQuiet: Check = {
  id: 'step-quiet',
  part: 'structure',
  title: 'Halving the step leaves the course of a company where it was',
  expectation:
    'Key outcomes after five years move by less than 1% from one step a week to two, and by less again from two to four.',
  source: 'Sterman 2000, ch. 21: integration error test.',
  conditions:
    'Five companies of 40 engineers without chance, coefficients at their medians. None raises a round '
    + 'on the way: it falls into one week or the next, and what doubles from there on differs by as much '
    + '(the next check has rounds). The one that puts promises first stays well below its tipping ratio: '
    + 'near it any difference grows, and with it that of the step (1.5% of the debt ratio with the usual '
    + 'promises).',
  run() {
    const keys = Object.keys(KEY) as Key[];
    const moves = Object.entries(COMPANIES).map(([name, changes]) => {
      const moved = keys.map((key) => {
        const [one, two, four] = [1, 2, 4].map((steps) => quiet(changes, steps, key)[WEEKS - 1]!) as [
          number,
          number,
          number,
        ];
        return { key, first: Math.abs(two / one - 1), second: Math.abs(four / two - 1) };
      });
      return {
        name,
        worst: moved.reduce((a, b) => (b.first > a.first ? b : a)),
        second: Math.max(...moved.map(({ second }) => second)),
      };
    });
    const [grows] = Object.values(COMPANIES) as [Changes];
    return {
      finding: `The outcome that moves most moves by ${percent(Math.max(...moves.map(({ worst }) => worst.first)))}.`,
      measures: moves.flatMap(({ name, worst, second }) => [
        fact(
          `A company ${name}: largest move from one step a week to two`,
          'under 1%',
          `${percent(worst.first)} (${KEY[worst.key].toLowerCase()})`,
          worst.first < 0.01,
        ),
        fact(
          `A company ${name}: largest move from two to four`,
          'less than from one to two, or under 0.1%',
          percent(second),
          second < Math.max(worst.first, 0.001),
        ),
      ]),
      picture: {
        x: { title: 'Week' },
        y: { title: 'Yearly revenue, $M' },
        series: [
          line(
            'one step a week',
            'found',
            quiet(grows, 1, 'arr').map((arr, week) => [week, arr] as const),
          ),
          line(
            'four steps a week',
            'other',
            quiet(grows, 4, 'arr').map((arr, week) => [week, arr] as const),
          ),
        ],
      },
    };
  },
};

const RUNS = 1536;
const WANTED = { outcomes: Object.keys(KEY) as OutcomeName[], weeks: [260] };

export const halfStepChance: Check = {
  id: 'step-chance',
  part: 'structure',
  title: 'Halving the step moves no distribution by more than chance does',
  expectation:
    'The share of dead companies and the means of the key outcomes after five years, the dead counted, differ between one and two steps a week by no more than their Monte Carlo error.',
  source: 'Sterman 2000, ch. 21: integration error test, with chance.',
  conditions: `${RUNS} companies of 40 engineers with $14M, with all shocks and all chance; run i has the same coefficients at both steps. |z| < 4 in ${Object.keys(KEY).length + 1} tests: α = 4e-4.`,
  async run() {
    const at = (stepsPerWeek: number): Scenario => scenarioWith({ runs: RUNS, stepsPerWeek, company: { cash: 14 } });
    const [one, two] = await Promise.all([playHere(at(1), WANTED), playHere(at(2), WANTED)]);
    const dead = [one, two].map(({ fates }) => Array.from(fates, (fate) => (isDead(fate) ? 1 : 0)));
    const pair = (what: string, a: ArrayLike<number>, b: ArrayLike<number>): Measure => {
      const differences = Array.from(a, (value, run) => b[run]! - value);
      const base = mean(a);
      return agrees(
        `${what}: ${(100 * (mean(b) / base - 1)).toFixed(2)}% apart; difference`,
        mean(differences),
        meanError(differences),
        0,
        4,
      );
    };
    const distribution = (futures: typeof one) => {
      const sorted = Array.from(column(futures, 'arr', 260)).sort((a, b) => a - b);
      return Array.from({ length: 96 }, (_, i) => [sorted[Math.floor((i / 100) * RUNS)]!, i / 100] as const);
    };
    return {
      finding: `${percent(mean(dead[0]!))} are dead after five years at one step a week, ${percent(mean(dead[1]!))} at two.`,
      measures: [
        pair('Share of the dead', dead[0]!, dead[1]!),
        ...(Object.keys(KEY) as Key[]).map((key) => pair(KEY[key], column(one, key, 260), column(two, key, 260))),
      ],
      picture: {
        x: { title: 'Yearly revenue after five years, $M' },
        y: { title: 'Share at or below', share: true },
        series: [
          line('one step a week', 'found', distribution(one)),
          line('two steps a week', 'other', distribution(two)),
        ],
      },
    };
  },
};
