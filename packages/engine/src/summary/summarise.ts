import { addWeeks } from '../scenario/calendar.js';
import type { Scenario } from '../scenario/scenario.js';
import { rowOf, type Block } from '../simulate/block.js';
import { VERSION } from '../version.js';
import { kept } from './digits.js';
import { EffortTally } from './effort.js';
import { designEffect } from './designEffect.js';
import { proportion } from './estimate.js';
import { fanFrom, gather } from './fan.js';
import { FateTally } from './fateTally.js';
import { FATE_NAMES, type Fate } from '../simulate/fates.js';
import { OUTCOME_NAMES, type OutcomeName } from '../simulate/outcomes.js';
import { isKnown, percentilePlan, runsNeeded, type PercentilePlan } from './quantiles.js';
import { Means } from './means.js';
import { PERCENTILES, type Fan, type Summary } from './summary.js';
import { selectRanks } from './select.js';

const REPORTED_WEEKS = 66;
const KEPT_FINALS = 10_000;
/** Outcomes whose last week is kept of every run. */
export type FinalName = keyof Summary['final'];
export const FINALS: readonly FinalName[] = ['arr', 'delivered'];
const SINGLES = [0.1, 0.3, 0.5, 0.7, 0.9];

/** Distributions over time, by outcome. */
export type Fans = Readonly<Record<OutcomeName, Fan>>;

/** What takes longest in a summary. Threads can share it out. */
export interface Parts {
  readonly outcomes: Fans;
  readonly effort: Summary['effort'];
}

/** The distributions of some outcomes. */
export function fans(scenario: Scenario, given: readonly Block[], names: readonly OutcomeName[] = OUTCOME_NAMES): Fans {
  const blocks = inOrder(given);
  const weeks = reportedWeeks(scenario.horizon);
  const means = new Means(centresOf(blocks[0]!, names, weeks));
  const runs = blocks.reduce((sum, block) => sum + block.runs, 0);
  const column = new Float64Array(runs);
  const ranks = fanRanks(scenario, runs);
  return fansOf(scenario, runs, means, names, (distribution, into) => {
    const [name, week] = [names[Math.floor(distribution / weeks.length)]!, weeks[distribution % weeks.length]!];
    for (const block of blocks) {
      const row = rowOf(block, name, week);
      means.add(distribution, block.values, row, row + block.runs);
    }
    gather(blocks, name, week, column);
    selectRanks(column, runs, ranks, into);
  });
}

/** A value of each distribution, from which the others are measured: that of the first run. */
export const centresOf = (first: Block, names: readonly OutcomeName[], weeks: readonly number[]): Float32Array =>
  Float32Array.from(names.flatMap((name) => weeks.map((week) => first.values[rowOf(first, name, week)]!)));

/** Ranks whose values the percentiles of so many runs need. */
export const fanRanks = (scenario: Scenario, runs: number): Int32Array => planOf(scenario, runs).ranks;

const planOf = (scenario: Scenario, runs: number): PercentilePlan =>
  percentilePlan(runs, PERCENTILES, designEffect(scenario, runs));

/**
 * The distributions of some outcomes of so many runs.
 *
 * @param read writes the values of one of them at the ranks of `fanRanks`, before its mean is asked for
 */
export function fansOf(
  scenario: Scenario,
  runs: number,
  means: Means,
  names: readonly OutcomeName[],
  read: (distribution: number, into: Float64Array) => void,
): Fans {
  const weeks = reportedWeeks(scenario.horizon).length;
  const plan = planOf(scenario, runs);
  const wider = Math.sqrt(designEffect(scenario, runs));
  return Object.fromEntries(
    names.map((name, o) => [
      name,
      fanFrom(weeks, plan, (w) => {
        const distribution = o * weeks + w;
        read(distribution, plan.values);
        const { value, error } = means.meanOf(distribution, runs);
        return { value, error: wider * error };
      }),
    ]),
  ) as Record<OutcomeName, Fan>;
}

/** Where the engineers’ weeks go. */
export function efforts(scenario: Scenario, blocks: readonly Block[]): Parts['effort'] {
  const tally = new EffortTally(reportedWeeks(scenario.horizon));
  for (const block of blocks) tally.add(block);
  const runs = blocks.reduce((sum, block) => sum + block.runs, 0);
  return tally.shares(runs, designEffect(scenario, runs));
}

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
  const fates = new FateTally(reportedWeeks(scenario.horizon));
  for (const block of blocks) fates.add(block);
  const runs = blocks.reduce((sum, block) => sum + block.runs, 0);
  const final = (name: FinalName) => {
    const column = new Float32Array(runs);
    gather(blocks, name, scenario.horizon, column);
    return column;
  };
  const finals = { arr: final('arr'), delivered: final('delivered') };
  const blockAt = (first: number) => blocks.findLast((block) => block.first <= first)!;
  return outlineOf(
    scenario,
    fates,
    finals,
    singlesIn(finals.arr).map((run) => singleOf(scenario, blockAt(run), run)),
  );
}

/** The same, of runs that are no longer at hand but for what is asked here; they are the first ones of the scenario. */
export function outlineOf(
  scenario: Scenario,
  fateTally: FateTally,
  finals: Readonly<Record<FinalName, Float32Array>>,
  singles: Outline['singles'],
): Outline {
  const reported = reportedWeeks(scenario.horizon);
  const runs = finals.arr.length;
  const fates = fateTally.shares(runs);
  const effect = designEffect(scenario, runs);
  const fateBounds = (bound: 'error' | 'low' | 'high') =>
    Object.fromEntries(
      FATE_NAMES.map((fate) => [fate, fates[fate].map((share) => kept(proportion(share, runs, effect)[bound]))]),
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
    singles,
    final: { arr: sortAndThin(finals.arr), delivered: sortAndThin(finals.delivered) },
    warnings: warnings(runs, effect),
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

/** Runs spread over the final revenue, by their place in the order of the runs. Of equal values those of earlier runs come first. */
export function singlesIn(final: Float32Array): number[] {
  const sorted = final.slice().sort();
  const runAt = (place: number): number => {
    const value = sorted[place]!;
    let behind = place - sorted.indexOf(value);
    return final.findIndex((other) => other === value && behind-- === 0);
  };
  return [...new Set(SINGLES.map((share) => runAt(Math.floor(share * (final.length - 1)))))];
}

/** What the runs of a block have in the last week: a view of it. */
export const finalsOf = ({ horizon }: Scenario, block: Block): Record<FinalName, Float32Array> => {
  const last = (name: FinalName) => {
    const row = rowOf(block, name, horizon);
    return block.values.subarray(row, row + block.runs);
  };
  return { arr: last('arr'), delivered: last('delivered') };
};

/** One future, of the block that holds it. */
export function singleOf(scenario: Scenario, block: Block, run: number): Summary['singles'][number] {
  const i = run - block.first;
  return {
    run,
    fate: FATE_NAMES[block.fates[i]!]!,
    end: block.ends[i]! < 0 ? null : block.ends[i]!,
    arr: reportedWeeks(scenario.horizon).map((week) => kept(block.values[rowOf(block, 'arr', week) + i]!)),
  };
}

function sortAndThin(values: Float32Array): number[] {
  const sorted = values.slice().sort();
  const length = Math.min(sorted.length, KEPT_FINALS);
  return Array.from({ length }, (_, i) => kept(sorted[Math.floor(((i + 0.5) / length) * sorted.length)]!));
}

function warnings(runs: number, effect: number): string[] {
  const unknown = PERCENTILES.filter((p) => !isKnown(runs, p, effect));
  if (unknown.length === 0) return [];
  if (effect > 1)
    return [
      `The fit is worth so few draws that the percentiles ${listOf(unknown)} are not known, however many futures are played.`,
    ];
  const needed = Math.max(...unknown.map(runsNeeded));
  const percentiles = unknown.length === 1 ? 'percentile' : 'percentiles';
  return [
    `${runs === 1 ? 'One future is' : `${runs} futures are`} too few to know the ${percentiles} ${listOf(unknown)}. Take at least ${needed} runs.`,
  ];
}

const listOf = (numbers: readonly number[]): string =>
  numbers.length === 1 ? String(numbers[0]) : `${numbers.slice(0, -1).join(', ')} and ${numbers[numbers.length - 1]}`;
