import {
  SHOCKS_OF_STEP,
  addWeeks,
  differs,
  distance,
  FATES,
  isDeath,
  isShock,
  type Counterfactual,
  type Ending,
  type Explanation,
  type LoopName,
} from '@paydown/engine/internal';
import { duration, money, month, number, plural, share, when, withError, sayShare } from '../../base/format.js';
import { LOOP_LABELS } from '../loops/words.js';
import { capital, list } from '../../base/words.js';
import { describeEvent } from './events.js';

export const dateOf = ({ scenario }: Pick<Explanation, 'scenario'>, week: number): string =>
  month(addWeeks(scenario.start, Math.round(week)));
export const endOf = (answer: Explanation): string => dateOf(answer, answer.scenario.horizon);

/** Two levels of revenue closer than this are told by their difference: two digits of each could hide it, or double it. */
const CLOSE = 0.1;

/** “the median of 10,000 futures”, or null for a run that was asked for by number. */
function placeAmongAll({ asked, runs, ending }: Explanation): string | null {
  const of = `of ${plural(runs, 'future')}`;
  if (asked === 'median') return `the middle one ${of}`;
  if (asked === 'worst' || asked === 'best') return `the ${asked} ${of}`;
  return asked === 'first-death'
    ? `the first ${of} to ${ending.fate === 'givenUp' ? 'be given up' : 'run out of money'}`
    : null;
}

/** “Future 4711, the middle one of 10,000 futures”. */
export function whichFuture(answer: Explanation): string {
  const place = placeAmongAll(answer);
  return `Future ${answer.run}${place === null ? '' : `, ${place}`}`;
}

/** How a company has ended, in two or three words. */
export const endedAs = ({ fate }: Pick<Ending, 'fate'>): string =>
  fate === 'acquired' ? 'acquired' : fate === 'givenUp' ? 'given up' : 'out of money';

/** What a death is counted as, and what that rests on: “counted as stalled by debt: velocity 56% when the money ran out”. */
export function sayCause({ fate, velocity }: Ending): string {
  return fate === 'debt'
    ? `counted as stalled by debt: velocity ${share(velocity)} when the money ran out`
    : sayCounted({ fate });
}

/** The same in few words. */
const sayCounted = ({ fate }: Pick<Ending, 'fate'>): string =>
  fate === 'spending' ? FATES.spending : `counted as ${FATES[fate]}`;

/** “ends at $24M of revenue in December 2031”, “runs out of money in April 2029 (stalled by debt)”. */
export function sayEnding(answer: Explanation, ending: Ending): string {
  if (ending.end === null) return `ends at ${money(ending.arr)} of yearly revenue in ${endOf(answer)}`;
  const when = dateOf(answer, ending.end);
  return ending.fate === 'acquired'
    ? `is acquired in ${when} at ${money(ending.arr)} of yearly revenue`
    : ending.fate === 'givenUp'
      ? `is given up by its founders in ${when}`
      : `runs out of money in ${when} (${sayCause(ending)})`;
}

const sayFirstDeath = (answer: Explanation): string =>
  `did so in ${dateOf(answer, answer.ending.end!)} (${sayCause(answer.ending)})`;

/** “31% of 10,000 futures end with less revenue; 22% are out of money by December 2031.” */
export function placeFinding(answer: Explanation): string {
  const { less, runs, around, ending } = answer;
  const gone = withError(around.dead.at(-1)!, share);
  const end = ending.fate === 'givenUp' ? 'out of money or given up' : 'out of money';
  if (isDeath(ending))
    return `By ${endOf(answer)} ${gone} of ${plural(runs, 'future')} are ${end}, and this is one of them`;
  const below =
    less.value === 0
      ? `None of ${plural(runs, 'future')} ends`
      : `${withError(less, share)} of ${plural(runs, 'future')} end`;
  return `${below} with less revenue; ${gone} are out of money by ${endOf(answer)}`;
}

/** What a counterfactual leaves out or decides otherwise: “without the outage of March 2028”, “with 40% for debt from July 2027”. */
export function sayWhatIf(answer: Explanation, { kind, event, events, name, from }: Counterfactual): string {
  if (kind === 'noShocks') return 'without any shock';
  if (kind === 'minorShocks') return `without ${minorShocks(answer, events!)}`;
  if (kind === 'shock') {
    const shock = answer.events[event!]!;
    return `without ${isShock(shock) ? SHOCKS_OF_STEP[shock.kind].one : 'it'} of ${dateOf(answer, shock.week)}`;
  }
  return `with ${name!}${from! > 0 ? ` from ${dateOf(answer, from!)}` : ''}`;
}

/** Whether it would have made a difference worth telling. */
export const isNotable = (answer: Explanation, { ending }: Counterfactual): boolean => differs(answer.ending, ending);

const SMALL = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** “six minor outages” */
export function minorShocks({ events }: Explanation, places: readonly number[]): string {
  const shock = events[places[0]!]!;
  return `${SMALL[places.length] ?? number(places.length)} minor ${isShock(shock) ? SHOCKS_OF_STEP[shock.kind].several : 'shocks'}`;
}

/** What would have come instead: “it would have ended at $31M instead of $24M”. */
export function sayInstead(answer: Explanation, ending: Ending, who = 'it'): string {
  const real = answer.ending;
  const round = sayRound(real, ending);
  if (isDeath(ending)) {
    const died = ending.fate === 'givenUp' ? 'been given up' : 'run out of money';
    const cause = ending.fate === 'givenUp' ? '' : ` (${sayCounted(ending)})`;
    return `${who} would have ${died} in ${dateOf(answer, ending.end!)}${isDeath(real) ? '' : `${cause}${round}`}`;
  }
  const sold = ending.fate === 'acquired' ? `been acquired in ${dateOf(answer, ending.end!)} at` : 'ended at';
  if (isDeath(real)) return `${who} would have ${sold} ${money(ending.arr)}${round}`;
  const change = ending.arr - real.arr;
  const small = Math.abs(change) < CLOSE * real.arr && ending.fate === real.fate;
  return small
    ? `${who} would have ended ${money(Math.abs(change))} ${change > 0 ? 'higher' : 'lower'}`
    : `${who} would have ${sold} ${money(ending.arr)} instead of ${money(real.arr)}${round}`;
}

/** “, as a round then closes that did not”: how a small thing comes to decide much; nothing where as many rounds close. */
function sayRound(real: Ending, ending: Ending): string {
  if (ending.rounds === real.rounds) return '';
  return ending.rounds > real.rounds
    ? ', as a round then closes that did not'
    : ', as a round that closed then does not';
}

/** Shocks and decisions, the one that would have moved the end furthest first. */
export const byDistance = (answer: Explanation, kind: Counterfactual['kind']): Counterfactual[] =>
  answer.counterfactuals
    .filter((one) => one.kind === kind)
    .sort((a, b) => distance(answer.ending, b.ending) - distance(answer.ending, a.ending));

/** “Future 4711, the middle one of 10,000 futures, ends at $24M …; without the outage of March 2028 it would have ended at $31M instead of $24M”. */
export function storyFinding(answer: Explanation): string {
  const didSo = answer.asked === 'first-death' && answer.ending.fate !== 'givenUp';
  const ending = didSo ? sayFirstDeath(answer) : sayEnding(answer, answer.ending);
  const named = `${whichFuture(answer)}${placeAmongAll(answer) === null ? '' : ','} ${ending}`;
  const [shock] = byDistance(answer, 'shock');
  if (shock === undefined) return `${named}; no shock struck it`;
  if (isNotable(answer, shock))
    return `${named}; ${sayWhatIf(answer, shock)} ${sayInstead(answer, shock.ending)}${sayDisagreeing(answer, shock)}`;
  return `${named}; no single shock ${isDeath(answer.ending) ? 'decided that' : 'moved that by more than 1%'}`;
}

/** One shock that moves more than all together, or the other way, is told as what it is. */
const MORE = 2;

/** “; yet without any shock it would have ended at $58M …”; nothing where removing one and removing all agree. */
function sayDisagreeing(answer: Explanation, { ending }: Counterfactual): string {
  const all = answer.counterfactuals.find(({ kind }) => kind === 'noShocks')?.ending;
  if (all === undefined) return '';
  const [one, together] = [ending.arr - answer.ending.arr, all.arr - answer.ending.arr];
  return one * together >= 0 && Math.abs(one) <= MORE * Math.abs(together)
    ? ''
    : `; yet without any shock ${sayInstead(answer, all)}: that one decides only together with what else happened`;
}

/** A line of the story, of one event or of minor shocks of a kind together. */
export interface StoryLine {
  readonly date: string;
  readonly text: string;
}

/** The lines of the story in order: the weightiest that are worth telling, at most so many, or all (null); and how many events are left out. */
export function storyLines(
  answer: Explanation,
  most: number | null,
): { readonly lines: readonly StoryLine[]; readonly left: number } {
  const groups = answer.counterfactuals.flatMap(({ events, ending }) =>
    events === undefined
      ? []
      : [
          {
            places: events,
            text: sayTogether(answer, events, ending),
            weight: differs(answer.ending, ending) ? 100 * distance(answer.ending, ending) : 0,
          },
        ],
  );
  const grouped = new Set(groups.flatMap(({ places }) => places));
  const single = answer.events.flatMap((_, place) =>
    grouped.has(place) ? [] : [{ places: [place], text: lineOf(answer, place), weight: weightOf(answer, place) }],
  );
  const ranked = [...single, ...groups].sort((a, b) => b.weight - a.weight || a.places[0]! - b.places[0]!);
  const kept = onceEach(answer, most === null ? ranked : ranked.filter(({ weight }) => weight > 0), most);
  return {
    lines: kept.map(({ places, text }) => ({ date: dateOf(answer, answer.events[places[0]!]!.week), text })),
    left: answer.events.length - kept.reduce((sum, { places }) => sum + places.length, 0),
  };
}

/** The first so many in the order of time; what says the same of the same month is told once. */
function onceEach<Line extends { readonly places: readonly number[]; readonly text: string }>(
  answer: Explanation,
  lines: readonly Line[],
  most: number | null,
): Line[] {
  const byText = new Map<string, Line>();
  for (const line of lines) {
    const key = `${dateOf(answer, answer.events[line.places[0]!]!.week)} ${line.text}`;
    const before = byText.get(key);
    if (before !== undefined) byText.set(key, { ...before, places: [...before.places, ...line.places] });
    else if (most === null || byText.size < most) byText.set(key, line);
  }
  return [...byText.values()].sort((a, b) => a.places[0]! - b.places[0]!);
}

/** “The first of six minor outages, the last in May 2030; without them the company would have ended $400k higher” */
function sayTogether(answer: Explanation, places: readonly number[], ending: Ending): string {
  const between = `The first of ${minorShocks(answer, places)}, the last in ${dateOf(answer, answer.events[places.at(-1)!]!.week)}`;
  return differs(answer.ending, ending)
    ? `${between}; without them ${sayInstead(answer, ending, 'the company')}`
    : `${between}; together they hardly moved the end`;
}

/** One event as a sentence without its full stop; a shock that decided something says what. */
export function lineOf(answer: Explanation, place: number): string {
  const event = answer.events[place]!;
  if (event.kind === 'dead' && answer.ending.fate !== 'givenUp') return `Out of money: ${sayCause(answer.ending)}`;
  const { line } = describeEvent(event);
  const without = answer.counterfactuals.find((one) => one.event === place);
  return without !== undefined && isNotable(answer, without)
    ? `${line}; without it ${sayInstead(answer, without.ending, 'the company')}`
    : line;
}

/** How much an event matters to the story; 0 for a shock that hardly moved the end. */
export function weightOf(answer: Explanation, place: number): number {
  const event = answer.events[place]!;
  if (event.kind === 'dead' || event.kind === 'acquired') return 1000;
  if (event.kind === 'round' || event.kind === 'layoff') return 100;
  if (event.kind === 'decision' || event.kind === 'policy') return 50;
  if (event.kind === 'mark') return MARKED.has(event.mark) ? 4 : 2;
  const without = answer.counterfactuals.find((one) => one.event === place);
  return without === undefined || !isNotable(answer, without) ? 0 : 100 * distance(answer.ending, without.ending);
}

const MARKED = new Set(['stalled', 'fast', 'hiring']);

/** “within 2 years”. */
export const spanOf = (within: number): string =>
  `within ${within % 52 === 0 ? plural(within / 52, 'year') : plural(within, 'week')}`;

/** From when on debt, or features, were worth more in this future. */
export function marginalFinding(answer: Explanation): string {
  const { turns, within, debt } = answer.marginal;
  const span = spanOf(within);
  if (debt.every((value) => value === null))
    return `Future ${answer.run} does not live long enough for a month of work to show ${span}`;
  const [first, ...later] = turns;
  if (first === undefined)
    return `In future ${answer.run} a month of work brought as much ${span} on debt as on features`;
  const [better, worse] = first.ahead ? ['debt', 'features'] : ['features', 'debt'];
  const atFirst = first.week === answer.marginal.weeks[0];
  const since = atFirst ? (later.length > 0 ? ' at first' : ' all the time') : ` from ${dateOf(answer, first.week)}`;
  const then = later
    .slice(0, MOST_TURNS)
    .map((turn) => `${turn.ahead ? 'debt' : 'features'} from ${dateOf(answer, turn.week)}`);
  return `In future ${answer.run} a month of work on ${better} brought more ${span} than one on ${worse}${since}${then.length > 0 ? `, then ${list(then)}` : ''}`;
}

const MOST_TURNS = 3;

/** “Of 1,000 futures, a month is worth more on debt than on features in 70% at the start and in 13% at the end; 29% never come to it”. */
export function progressFinding(answer: Explanation): string {
  const {
    debtIsProgress: { date, runs, ahead, weeks },
    scenario,
  } = answer;
  const start = ahead[0]!;
  const last = ahead[ahead.length - 1]!;
  const half =
    date.p50 === null || date.p50.value <= weeks[0]!
      ? ''
      : `half of them come to it by ${when(addWeeks(scenario.start, Math.round(date.p50.value)), date.p50.error)}, and `;
  const of = `Of ${plural(runs, 'future')}, a month is worth more on debt than on features in ${sayShare(start)}`;
  const never = `${sayShare(date.never)} never${half === '' ? ' come to it' : ''}`;
  return `${of} at the start and in ${sayShare(last)} at the end; ${half}${never}`;
}

/** Stretches of time with one loop at the wheel. */
export interface Stretch {
  readonly loop: LoopName | null;
  readonly from: number;
  readonly until: number;
}

export function stretchesOf({ driving: { weeks, strongest }, ending, scenario }: Explanation): Stretch[] {
  const last = ending.end ?? scenario.horizon;
  const stretches: Stretch[] = [];
  weeks.forEach((week, i) => {
    const until = Math.min(weeks[i + 1] ?? last, last);
    const before = stretches[stretches.length - 1];
    if (before !== undefined && before.loop === strongest[i]) stretches[stretches.length - 1] = { ...before, until };
    else if (until > week) stretches.push({ loop: strongest[i]!, from: week, until });
  });
  return stretches;
}

const MOST_STRETCHES = 3;

/** “Lost alignment drove until June 2028 (without it, 5% more useful work in the year after), then board pressure until June 2030 (without it, 3% less)”. */
export function drivingFinding(answer: Explanation): string {
  const {
    driving: { strongest, effects },
  } = answer;
  if (strongest.every((loop) => loop === null)) return 'No feedback loop moved a year’s useful work by more than 1%';
  const name = (loop: LoopName | null) => (loop === null ? 'no loop' : LOOP_LABELS[loop].toLowerCase());
  let said = false;
  const effect = (loop: LoopName | null): string => {
    if (loop === null) return '';
    const during = effects[loop].filter((_, i) => strongest[i] === loop);
    const mean = during.reduce((sum, one) => sum + one, 0) / during.length;
    const without = 1 / (1 + mean) - 1;
    const words = `without it, ${share(Math.abs(without))} ${without > 0 ? 'more' : 'less'}${said ? '' : ' useful work in the year after'}`;
    said = true;
    return words;
  };
  const stretches = stretchesOf(answer);
  if (stretches.length > MOST_STRETCHES) {
    const times = (loop: LoopName | null) => strongest.filter((one) => one === loop).length;
    const most = [...new Set(strongest)].sort((a, b) => times(b) - times(a)).slice(0, 2);
    const parts = most.map((loop, i) => {
      const often = `${times(loop)}${i === 0 ? ` of ${strongest.length} quarters` : ''}`;
      const about = [often, effect(loop)].filter((part) => part !== '').join(', ');
      return `${i === 0 ? `${capital(name(loop))} drove most often` : name(loop)} (${about})`;
    });
    return parts.join(', then ');
  }
  const phrases = stretches.map(
    ({ loop, until }, i) =>
      `${name(loop)}${i === 0 ? ' drove' : ''}${i < stretches.length - 1 ? ` until ${dateOf(answer, until)}` : i === 0 ? ' all the time' : ''}${loop === null ? '' : ` (${effect(loop)})`}`,
  );
  return capital(phrases.join(', then '));
}

/** What the decisions would have changed: “With 40% for debt from July 2027 it would have ended at $30M instead of $32M”. */
export function whatIfFinding(answer: Explanation): string {
  const decisions = byDistance(answer, 'decision');
  const shocks = byDistance(answer, 'shock');
  const [first] = [...decisions, ...shocks].filter((one) => isNotable(answer, one)).concat(decisions, shocks);
  if (first === undefined) return `Nothing was tried in future ${answer.run}`;
  if (isDeath(answer.ending) && [...decisions, ...shocks].every(({ ending }) => isDeath(ending)))
    return `Nothing that was tried would have saved future ${answer.run}${atBest(answer)}`;
  return isNotable(answer, first)
    ? `${capital(sayWhatIf(answer, first))} ${sayInstead(answer, first.ending, `future ${answer.run}`)}`
    : `Nothing that was tried moves the end of future ${answer.run} by more than 1%`;
}

/** By how much the money of a company that dies anyway would have lasted longer. */
function atBest(answer: Explanation): string {
  const [best] = [...answer.counterfactuals].sort((a, b) => b.ending.end! - a.ending.end!);
  const longer = best!.ending.end! - answer.ending.end!;
  return longer < 1 ? '' : `: at best, ${sayWhatIf(answer, best!)}, the money lasts ${duration(longer)} longer`;
}

const MOST_SHOCKS = 4;
const LEAST_SHOCKS = 3;

/**
 * What the end is set beside: the shocks that mattered most (the two or three largest, even where none was large),
 * minor ones of a kind together, all of them, and the decisions.
 */
export function shownWhatIfs(answer: Explanation): Counterfactual[] {
  const of = (kind: Counterfactual['kind']) => answer.counterfactuals.filter((one) => one.kind === kind);
  const grouped = new Set(of('minorShocks').flatMap(({ events }) => events!));
  const single = byDistance(answer, 'shock').filter(
    (one) => distance(answer.ending, one.ending) > 0 && !grouped.has(one.event!),
  );
  const notable = single.filter((one) => isNotable(answer, one)).length;
  return [
    ...single.slice(0, Math.min(MOST_SHOCKS, Math.max(LEAST_SHOCKS, notable))),
    ...of('minorShocks').filter(({ ending }) => distance(answer.ending, ending) > 0),
    ...of('noShocks'),
    ...of('decision'),
  ];
}

/** The shocks that are not set beside the end, by name: “Of no weight: the outage of March 2028 and 2 more”; null if there are none. */
export function restFinding(answer: Explanation): string | null {
  const shown = new Set(
    shownWhatIfs(answer).flatMap(({ event, events }) => events ?? (event === undefined ? [] : [event])),
  );
  const rest = byDistance(answer, 'shock').filter(({ event }) => !shown.has(event!));
  if (rest.length === 0) return null;
  const names = rest.slice(0, LEAST_SHOCKS).map((one) => sayWhatIf(answer, one).replace(/^without /, ''));
  const most = rest.some((one) => isNotable(answer, one))
    ? 'Less than these'
    : rest.some(({ ending }) => distance(answer.ending, ending) > 0)
      ? 'Hardly any difference'
      : 'No difference';
  return `${most}: ${list([...names, ...(rest.length > names.length ? [`${number(rest.length - names.length)} more`] : [])])}`;
}
