import { readScenario, type Scenario } from '@paydown/engine';
import { inertJson } from '@paydown/engine/inert';
import { BOARDS, FEELINGS, type Answers } from './questions.js';

/** Least yearly revenue, $M, at which a company has usually closed a round. */
const ROUND_FROM = [
  ['D', 60],
  ['C', 20],
  ['B', 5],
  ['A', 1],
  ['seed', 0],
] as const;
const COLUMN = 25;
const BARE = { resolve: (_: string, to: string) => to };

/** Five answers as a scenario file in which every number says what it is, and which of them are guesses. */
export function writeAnswers(name: string, answers: Answers): string {
  const { people, revenue, cash, debt, board } = answers;
  const { growth, pace, pressure, raises, words } = BOARDS[board];
  const owed = FEELINGS[debt];
  const { arr, perceivedVelocity } = companyWith(revenue, owed.debt);
  const lost = Math.round(100 * (1 - perceivedVelocity));
  const round = raises ? roundAt(arr) : 'none';
  return aligned(`# Written by “paydown init”. Change any number; “paydown check <this file>” shows all the others.
name: ${inertJson(JSON.stringify(name))}
description: >
  ${people.engineers} engineers of ${people.engineers + people.others} people, ${revenue} of yearly revenue and ${cash} in the bank. Of technical debt people say:
  ${owed.words}. The board asks ${words}.

horizon: 5 years         # how far to look
runs: 10000              # futures played; 1000 give a quick look
seed: paydown            # any text; the same seed gives the same futures

company:
  engineers: ${people.engineers}  # people who build the product
  others: ${people.others}             # sales, support, operations
  arr: ${revenue}              # annual recurring revenue
  cash: ${cash}  # in the bank
  debt: ${owed.debt}              # a guess from how it feels: what it would take to mend all that slows work down, as a share of the whole
                         # product. At this level about ${lost}% of a week of feature work is lost to it.
  growth: ${growth}   # a guess from what the board asks: growth of revenue over the year before. Put in your own.
  round: ${round}               # ${raises ? 'a guess from the revenue: the last round closed (seed, A, B, C, D)' : 'no investors who ask for growth'}
${raises ? '  sinceRound: 6 months    # a guess. After a round the board’s mandate to grow lasts two years\n' : ''}
debt: 20%                # share of the engineers’ free weeks that goes to debt: the decision to play with.
                         # Try 0%, reactive (wait until it hurts), or {policy: ceiling, threshold: 30%}

levers:
  hiringPace: ${pace}        # doublings of headcount a year while the mandate lasts
  boardPressure: ${pressure}       # how hard the board presses when growth falls short of plan; 1 is usual
  discipline: 50%        # how much of the time for debt survives such pressure
  fundraising: ${raises ? 'on ' : 'off'}       # whether the company raises more money

# What you know of yourselves, as “low to high”: eight futures in ten. Everything not said here comes from the catalogue,
# which “paydown coefficients” prints with its sources.
coefficients:
  attrition: 10% to 20% per year            # engineers who leave
  engineerCost: $120k to $220k per year     # all in
`);
}

/** Notes behind values begin in one column, as far as the values leave room. */
const aligned = (text: string): string =>
  text.replace(/^( *\S.*?) {2,}# /gm, (line, value: string) =>
    value.length < COLUMN ? `${value.padEnd(COLUMN)}# ` : line,
  );

/** A company as the scenario reader understands it. */
function companyWith(arr: string, debt: string): Scenario['company'] {
  const { scenario } = readScenario('', {
    ...BARE,
    read: () => `company: {engineers: 10, arr: ${JSON.stringify(arr)}, cash: $1M, debt: ${debt}}`,
  });
  return (scenario as Scenario).company;
}

const roundAt = (arr: number): string => ROUND_FROM.find(([, least]) => arr >= least)![0];
