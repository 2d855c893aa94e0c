import type { Override } from '@paydown/engine/internal';
import { repeated } from '@paydown/engine/inert';
import { InvalidArgumentError } from 'commander';

/** Options whose values replace what a scenario file says. */
export interface ScenarioOptions {
  readonly runs?: string;
  readonly seed?: string;
  readonly horizon?: string;
  readonly policy?: string;
  readonly set?: readonly Override[];
}

/**
 * Futures of each decision, where the command line does not say: they are the same for all, and differences are paired;
 * so that one decision has one number in all commands.
 */
export const DECISION_RUNS = '4000';

const LONGEST_SHOWN = 60;

/** What was typed on the command line, as a message repeats it. */
export const shown = (text: string): string => repeated(text, LONGEST_SHOWN);

/** Adds one `--set path=value` to those before it. */
export function collectSetting(text: string, before: readonly Override[] = []): Override[] {
  const equals = text.indexOf('=');
  if (equals < 1) throw new InvalidArgumentError('Write path=value, for example company.arr=$5M.');
  return [
    ...before,
    { path: text.slice(0, equals).trim(), text: text.slice(equals + 1), origin: `--set ${shown(text)}` },
  ];
}

/** Adds one `--policy` to those before it. */
export const collectPolicy = (text: string, before: readonly string[] = []): string[] => [...before, text];

/** Adds one `--try path=value;path=value` to those before it. */
export function collectTrial(text: string, before: readonly (readonly Override[])[] = []): (readonly Override[])[] {
  const settings = text
    .split(';')
    .filter((part) => part.trim() !== '')
    .reduce<Override[]>((all, part) => collectSetting(part, all), []);
  if (settings.length === 0) throw new InvalidArgumentError('Write path=value, for example company.arr=$5M.');
  return [...before, settings.map((setting) => ({ ...setting, origin: setting.origin.replace('--set', '--try') }))];
}

/** What the command line changes in a scenario. `--set` comes last, and so has the last word. */
export function overridesOf({ runs, seed, horizon, policy, set = [] }: ScenarioOptions): Override[] {
  const option = (flag: string, path: string, given: string | undefined, text = given): Override[] =>
    given === undefined ? [] : [{ path, text: text!, origin: `${flag} ${shown(given)}` }];
  return [
    ...option('--runs', 'runs', runs),
    // Quoted, so that a seed is the text that was typed and never becomes a number.
    ...option('--seed', 'seed', seed, seed && JSON.stringify(seed)),
    ...option('--horizon', 'horizon', horizon),
    ...option('--policy', 'debt', policy),
    ...set,
  ];
}
