import { addWeeks, DEATHS, FATES, type Bounded, type Contest } from '@paydown/engine/internal';
import { backFinding, endIn, money, month, number, oneLine, withError, yearFinding } from '@paydown/report/browser';
import { aheadIn, inHundred, sidesOf } from './format.ts';
import type { Picture } from './picture.ts';

/** The answer in a few lines: a headline, then what it costs, brings and risks. */
export interface Card {
  readonly headline: string;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
  /** What chance does to these numbers. */
  readonly chance: string;
}

/** Standard errors beyond which a lead is no chance. */
const CERTAIN = 1.96;

export function cardOf(picture: Picture): Card {
  const { comparison } = picture;
  const [contest] = comparison.contests as [Contest];
  const { year } = contest;
  const { ahead, behind, gone } = contest.beats;
  const about = { scenario: comparison.scenario, decision: { year } };
  const back = backFinding(about, `in ${sidesOf(contest).gone} both are ${endIn(comparison).are}`);
  const moved = Math.max(1, Math.ceil(Math.max(ahead.error, behind.error, gone.error) * 100));
  return {
    headline: headline(picture, contest),
    lines: [
      { label: 'The first year costs', text: `${yearFinding(about)}${give(year.items.mean, 'items')}` },
      ...(back === null ? [] : [{ label: 'Its features are back', text: back }]),
      { label: 'It is ahead in money', text: aheadBy(contest, comparison.scenario.start) },
      { label: `By ${month(endOf(picture))} it is worth`, text: worth(contest) },
      { label: 'It keeps alive', text: keptAlive(contest) },
    ],
    chance: `Chance moves “of 100” by ±${number(moved)}. ${number(comparison.runs)} futures, the same for A and B.`,
  };
}

/** How far another seed would move a number that was told without it. */
const give = ({ error }: Bounded, what: string): string =>
  error > 0 ? `; ± ${number(Number(error.toPrecision(1)))} ${what}` : '';

const endOf = ({ comparison: { scenario, terms } }: Picture): string => addWeeks(scenario.start, terms.by);

/** Whether one of two shares of the same futures is larger by more than chance. */
const larger = (one: Bounded, other: Bounded, runs: number): boolean =>
  one.value - other.value > CERTAIN * Math.sqrt((one.value + other.value - (one.value - other.value) ** 2) / runs);

function headline({ comparison }: Picture, contest: Contest): string {
  const { runs, alternatives } = comparison;
  const { ahead, behind, gone } = contest.beats;
  const [a, b] = alternatives.map(({ name }) => oneLine(name, 60)) as [string, string];
  if (ahead.value + behind.value === 0) return 'A and B are the same decision: nothing differs in any future.';
  const sides = sidesOf(contest);
  const rest = gone.value > 0 ? `; in ${sides.gone} both are ${endIn(comparison).are}` : '';
  const counted = (wins: string, loses: string) => `in ${wins} of 100 futures, loses in ${loses}${rest}`;
  if (larger(ahead, behind, runs)) return `B, ${b}, wins ${counted(sides.ahead, sides.behind)}.`;
  if (larger(behind, ahead, runs)) return `A, ${a}, wins ${counted(sides.behind, sides.ahead)}.`;
  return `No clear winner: ${aheadIn(contest)}${rest}.`;
}

function aheadBy({ from, payback: { shares, ...payback } }: Contest, start: string): string {
  const { week, low, high } = payback.leads[50];
  const never = 1 - shares.ahead.value - shares.overtakes.value;
  if (week === null) return `not in half of the futures (ever in ${inHundred(1 - never)} of 100)`;
  const day = (weeks: number) => month(addWeeks(start, from + weeks));
  const [first, last] = [day(low ?? week), high === null ? 'never' : day(high)];
  const chance = first === last ? '' : ` (${first} to ${last} with another seed)`;
  return `from ${day(week)}${chance} on in half of the futures; never in ${inHundred(never)} of 100`;
}

function worth({ changes: { value } }: Contest): string {
  const says = (of: Bounded) => `${of.value > 0 ? '+' : ''}${withError(of, money)}`;
  return `${says(value.median)} in the middle future, ${says(value.mean)} on average, today’s money`;
}

function keptAlive({ lives: { alternative, baseline } }: Contest): string {
  if (alternative.value + baseline.value === 0) return 'and loses nobody: the same companies live';
  return `${inHundred(alternative.value)} of 100 companies that die under A; it loses ${inHundred(baseline.value)} that live there`;
}

/** Who dies of what: shares of all futures at the end, A’s and B’s, the living first. */
export function fatesOf({ comparison: { alternatives, weeks } }: Picture): readonly {
  readonly name: string;
  readonly dead: boolean;
  readonly shares: readonly [number, number];
}[] {
  const last = weeks.length - 1;
  const names = ['alive', 'acquired', ...DEATHS] as const;
  return names.map((fate) => ({
    name: FATES[fate],
    dead: (DEATHS as readonly string[]).includes(fate),
    shares: alternatives.map(({ fates }) => fates[fate][last]!) as [number, number],
  }));
}
