import {
  addWeeks,
  type Bounded,
  type LoopAnswer,
  type LoopOutcome,
  type LoopsAnswer,
  type LoopWorth,
} from '@paydown/engine/internal';
import { isReal } from '../../base/findings.js';
import { rounded, money, month, number, plural, share, work, type Format, sayShare } from '../../base/format.js';
import { list } from '../../base/words.js';

export const LOOP_LABELS: Readonly<Record<LoopAnswer['name'], string>> = {
  contagion: 'Contagion',
  pressure: 'Board pressure',
  burnout: 'Burnout',
  zombies: 'Zombies',
  alignment: 'Lost alignment',
  all: 'All five',
};

export const LOOP_STORIES: Readonly<Record<LoopAnswer['name'], string>> = {
  contagion: 'debt breeds debt',
  pressure: 'a missed plan eats repayment',
  burnout: 'fires drive people out',
  zombies: 'failed features cost upkeep',
  alignment: 'growth blurs the goals',
  all: 'cut together',
};

/** The outcomes that a loop is judged by, as tables show them. */
export const LOOP_ROWS: readonly { readonly name: LoopOutcome; readonly label: string; readonly format: Format }[] = [
  { name: 'surviving', label: 'Alive or acquired', format: share },
  { name: 'arr', label: 'Mean revenue', format: money },
  { name: 'delivered', label: 'Useful work done', format: work },
  { name: 'velocity', label: 'Mean velocity', format: share },
  { name: 'debtRatio', label: 'Debt to product', format: share },
];

export const endOf = ({ scenario }: LoopsAnswer): string => month(addWeeks(scenario.start, scenario.horizon));

/** “Board pressure costs the most: cut it, and mean revenue in January 2032 is 7.2% ($1.9M) higher; 2.1 more of 100 companies survive” */
export function loopsFinding(answer: LoopsAnswer): string {
  const single = answer.loops.filter(({ name }) => name !== 'all');
  const [first] = single
    .filter(({ outcomes }) => isReal(outcomes.arr.change.mean))
    .sort((a, b) => size(b.outcomes.arr) - size(a.outcomes.arr));
  if (first === undefined)
    return `None of the five feedback loops moves mean revenue in ${endOf(answer)} by more than chance, in ${plural(answer.runs, 'future')}`;
  const { arr, surviving } = first.outcomes;
  const gains = arr.change.mean.value > 0;
  const dollars = money(rounded({ value: Math.abs(arr.change.mean.value), error: arr.change.mean.error }));
  return (
    `${LOOP_LABELS[first.name]} ${gains ? 'costs' : 'brings'} the most: cut it, and mean revenue in ${endOf(answer)} is ${byHowMuch(arr)} (${dollars}) ${gains ? 'higher' : 'lower'}`
    + `; ${sayLives(surviving)}`
  );
}

/** Loops that keep companies alive, which nobody expects: “Fewer companies survive without burnout (2.6 of 100 fewer).”; null if there are none. */
export function loopsAgainst(answer: LoopsAnswer): string | null {
  const against = answer.loops.filter(
    ({ name, outcomes: { surviving } }) => name !== 'all' && surviving.change.mean.high < 0,
  );
  if (against.length === 0) return null;
  const each = against.map(
    ({
      name,
      outcomes: {
        surviving: {
          change: { mean },
        },
      },
    }) =>
      `${LOOP_LABELS[name].toLowerCase()} (${number(rounded({ value: -mean.value * 100, error: mean.error * 100 }))} of 100 fewer)`,
  );
  return `Fewer companies survive without ${list(each)}.`;
}

const size = ({ atWork, change }: LoopWorth): number => Math.abs(change.mean.value) / atWork.mean.value;

/** A change relative to what it changes. */
export function relative({ atWork, change }: LoopWorth): Bounded {
  const { value, error, low, high } = change.mean;
  const level = atWork.mean.value;
  return level > 0
    ? { value: value / level, error: error / level, low: low / level, high: high / level }
    : { value: 0, error: 0, low: 0, high: 0 };
}

function byHowMuch(worth: LoopWorth): string {
  const { value, error } = relative(worth);
  return sayShare({ value: Math.abs(value), error });
}

function sayLives({ change: { mean } }: LoopWorth): string {
  if (!isReal(mean)) return 'survival does not move by more than chance';
  const lives = number(rounded({ value: Math.abs(mean.value) * 100, error: mean.error * 100 }));
  return `${lives} ${mean.value > 0 ? 'more' : 'fewer'} of 100 companies survive`;
}
