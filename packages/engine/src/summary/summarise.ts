import { addWeeks } from '../scenario/calendar.js';
import type { Scenario } from '../scenario/scenario.js';
import { rowOf, type Block } from '../simulate/block.js';
import { VERSION } from '../version.js';
import { kept } from './digits.js';
import { effort } from './effort.js';
import { proportion } from './estimate.js';
import { fanOf, gather } from './fan.js';
import { FATE_NAMES, type Fate } from '../simulate/fates.js';
import { OUTCOME_NAMES, type OutcomeName } from '../simulate/outcomes.js';
import { percentilePlan, runsNeeded } from './quantiles.js';
import { selectRanks } from './select.js';
import { PERCENTILES, type Fan, type Summary } from './summary.js';

const REPORTED_WEEKS = 66;
const KEPT_FINALS = 10_000;
const SINGLES = [0.1, 0.3, 0.5, 0.7, 0.9];

/** Distributions over time, by outcome. */
export type Fans = Readonly<Record<OutcomeName, Fan>>;

/** What takes longest in a summary. Threads can share it out. */
export interface Parts {
  readonly outcomes: Fans;
  readonly effort: Summary['effort'];
}

/** The distributions of some outcomes. */
export function fans(
  scenario: Scenario,
  blocks: readonly Block[],
  names: readonly OutcomeName[] = OUTCOME_NAMES,
): Fans {
  const runs = blocks.reduce((sum, block) => sum + block.runs, 0);
  const column = new Float64Array(runs);
  const plan = percentilePlan(runs, PERCENTILES);
  const weeks = reportedWeeks(scenario.horizon);
  const ordered = inOrder(blocks);
  return Object.fromEntries(
    names.map((name) => [name, fanOf(weeks.length, (i, into) => gather(ordered, name, weeks[i]!, into), plan, column)]),
  ) as Record<OutcomeName, Fan>;
}

/** Where the engineers’ weeks go. */
export const efforts = (scenario: Scenario, blocks: readonly Block[]): Parts['effort'] =>
  effort(inOrder(blocks), reportedWeeks(scenario.horizon));

/**
 * All the futures of a scenario as one summary. Blocks may be given in any order; none may be missing or twice.
 */
export const summarise = (scenario: Scenario, blocks: readonly Block[]): Summary =>
  complete(outline(scenario, blocks), { outcomes: fans(scenario, blocks), effort: efforts(scenario, blocks) });

/** A summary without what takes longest. */
export type Outline = Omit<Summary, keyof Parts>;

/** How the futures of a scenario end, and some of them. */
export function outline(scenario: Scenario, given: readonly Block[]): Outline {
  const blocks = inOrder(given);
  const runs = blocks.reduce((sum, block) => sum + block.runs, 0);
  const reported = reportedWeeks(scenario.horizon);
  const column = new Float64Array(runs);
  const final = (name: OutcomeName) => {
    gather(blocks, name, scenario.horizon, column);
    return column;
  };
  const fates = countFates(blocks, reported, runs);
  const fateBounds = (bound: 'error' | 'low' | 'high') =>
    Object.fromEntries(
      FATE_NAMES.map((fate) => [fate, fates[fate].map((share) => kept(proportion(share, runs)[bound]))]),
    ) as Record<Fate, number[]>;
  return {
    version: VERSION,
    scenario,
    runs,
    weeks: reported,
    dates: reported.map((week) => addWeeks(scenario.start, week)),
    fates,
    fateErrors: fateBounds('error'),
    fateLows: fateBounds('low'),
    fateHighs: fateBounds('high'),
    singles: chooseSingles(blocks, final('arr'), reported),
    final: { arr: sortAndThin(final('arr')), delivered: sortAndThin(final('delivered')) },
    warnings: warnings(runs),
  };
}

/** Puts the parts of a summary together, which threads can work out each on its own. */
export function complete(
  { version, scenario, runs, weeks, dates, ...rest }: Outline,
  { outcomes, effort }: Parts,
): Summary {
  const all = Object.fromEntries(OUTCOME_NAMES.map((name) => [name, outcomes[name]])) as Record<OutcomeName, Fan>;
  return { version, scenario, runs, weeks, dates, outcomes: all, effort, ...rest };
}

function inOrder(blocks: readonly Block[]): Block[] {
  return [...blocks].sort((a, b) => a.first - b.first);
}

/** At most 66 weeks, evenly spaced from 0, and the horizon. */
export function reportedWeeks(horizon: number): number[] {
  const step = Math.max(1, Math.ceil(horizon / (REPORTED_WEEKS - 1)));
  const weeks = Array.from({ length: Math.floor(horizon / step) + 1 }, (_, i) => i * step);
  if (weeks[weeks.length - 1] !== horizon) weeks.push(horizon);
  return weeks;
}

/** The share of the runs that have met each fate by each reported week: all begin alive, and each that ends moves once. */
function countFates(blocks: readonly Block[], reported: readonly number[], runs: number): Record<Fate, number[]> {
  const moves = FATE_NAMES.map(() => new Float64Array(reported.length));
  const alive = moves[FATE_NAMES.indexOf('alive')]!;
  alive[0] = runs;
  for (const block of blocks) {
    for (let i = 0; i < block.runs; i++) {
      const end = block.ends[i]!;
      const w = end < 0 ? -1 : reported.findIndex((week) => week >= end);
      if (w < 0) continue;
      moves[block.fates[i]!]![w]!++;
      alive[w]!--;
    }
  }
  const shares = moves.map((changes) => {
    let count = 0;
    return Array.from(changes, (change) => (count += change) / runs);
  });
  return Object.fromEntries(FATE_NAMES.map((name, i) => [name, shares[i]!])) as Record<Fate, number[]>;
}

function chooseSingles(blocks: readonly Block[], final: Float64Array, reported: readonly number[]): Summary['singles'] {
  const places = Int32Array.from(SINGLES, (place) => Math.floor(place * (final.length - 1)));
  const values = new Float64Array(places.length);
  selectRanks(final, final.length, places, values);
  const chosen = [...new Set(Array.from(values, (value, i) => runAt(final, value, places[i]!)))];
  let before = 0;
  const starts = blocks.map((block) => (before += block.runs) - block.runs);
  return chosen.map((index) => {
    const at = starts.findLastIndex((start) => start <= index);
    const block = blocks[at]!;
    const i = index - starts[at]!;
    return {
      run: block.first + i,
      fate: FATE_NAMES[block.fates[i]!]!,
      end: block.ends[i]! < 0 ? null : block.ends[i]!,
      arr: reported.map((week) => kept(block.values[rowOf(block, 'arr', week) + i]!)),
    };
  });
}

/** The run at a place among all in ascending order, where its value is known; of equal values those of earlier runs come first. */
function runAt(all: Float64Array, value: number, place: number): number {
  let behind = place - all.reduce((count, other) => count + (other < value ? 1 : 0), 0);
  return all.findIndex((other) => other === value && behind-- === 0);
}

function sortAndThin(values: Float64Array): number[] {
  const sorted = values.slice().sort();
  const length = Math.min(sorted.length, KEPT_FINALS);
  return Array.from({ length }, (_, i) => kept(sorted[Math.floor(((i + 0.5) / length) * sorted.length)]!));
}

function warnings(runs: number): string[] {
  const unknown = PERCENTILES.filter((p) => runs < runsNeeded(p));
  if (unknown.length === 0) return [];
  const needed = Math.max(...unknown.map(runsNeeded));
  const percentiles = unknown.length === 1 ? 'percentile' : 'percentiles';
  return [
    `${runs === 1 ? 'One future is' : `${runs} futures are`} too few to know the ${percentiles} ${listOf(unknown)}. Take at least ${needed} runs.`,
  ];
}

const listOf = (numbers: readonly number[]): string =>
  numbers.length === 1 ? String(numbers[0]) : `${numbers.slice(0, -1).join(', ')} and ${numbers[numbers.length - 1]}`;
