import {
  AS_TODAY,
  besides,
  formatFault,
  usualName,
  policyWords,
  sameCompany,
  USUAL_CURRENCY,
  type Alternative,
  type Override,
  type Scenario,
} from '@paydown/engine/internal';
import { EXIT, Failure } from '../exit.js';
import { askBack } from './doubts.js';
import { isLink, readLink } from './link.js';
import { loadScenario } from './load.js';
import { overridesOf, type ScenarioOptions } from './overrides.js';
import { labelOverrides } from './labelOverrides.js';

/** How a command line names what is compared: whole scenarios, policies, or values that are tried. */
export interface AlternativeOptions extends Omit<ScenarioOptions, 'policy'> {
  /** Each is one alternative. */
  readonly policy?: readonly string[];
  /** Each is one alternative: the values that it replaces. */
  readonly try?: readonly (readonly Override[])[];
}

/**
 * The alternatives, the first of them being what the others are compared with. One scenario gives itself, each policy and each trial; with two
 * or more policies and no trial, the first policy takes the place of the scenario’s own. All have the same seed, runs, horizon and start.
 */
export function alternativesOf(paths: readonly string[], options: AlternativeOptions): Alternative[] {
  const { policy: policies = [], try: trials = [], ...rest } = options;
  const [first, ...others] = paths as [string, ...string[]];
  const shared = overridesOf(rest);
  if (isLink(first) && paths.length === 1 && policies.length + trials.length === 0) return [...ofLink(first, shared)];
  const read = (path: string, more: readonly Override[]) => loadScenario(path, [...shared, ...more]);
  const base = labelOverrides(read(first, []), shared);
  const changed = [
    ...policies.map((text) => {
      const scenario = read(first, overridesOf({ policy: text }));
      return { name: usualName(scenario.policy), scenario };
    }),
    ...trials.map((trial) => ({
      name: trial.map(({ path, text }) => `${path} ${text}`).join(', '),
      scenario: read(first, trial),
    })),
  ];
  const whole = others.map((path) => {
    const scenario = besides(base, { ...read(path, []), seed: base.seed, runs: base.runs });
    return { name: scenario.name, scenario };
  });
  const itself =
    policies.length > 1 && trials.length === 0 && whole.length === 0
      ? []
      : [
          {
            name: changed.length > 0 && whole.length === 0 ? usualName(base.policy) : nameOf(base, whole),
            scenario: base,
          },
        ];
  const alternatives = distinct([...itself, ...changed, ...whole]);
  if (alternatives.length < 2)
    throw new Failure(
      EXIT.usage,
      'There is nothing to compare with. Give a second scenario, or --policy 5% --policy 20%, or --try path=value.',
    );
  const foreign = alternatives.find(({ scenario }) => scenario.currency !== base.currency);
  if (foreign)
    throw new Failure(
      EXIT.usage,
      `${foreign.name} is in ${foreign.scenario.currency ?? USUAL_CURRENCY}, and ${alternatives[0]!.name} in ${base.currency ?? USUAL_CURRENCY}: nothing is converted, so they cannot be compared.`,
    );
  const uneven = alternatives.find(
    ({ scenario }) => scenario.horizon !== base.horizon || scenario.start !== base.start,
  );
  if (uneven)
    throw new Failure(
      EXIT.usage,
      `${uneven.name} has another start or horizon than ${alternatives[0]!.name}. Give one --horizon, and one --set start=YYYY-MM-DD.`,
    );
  askBackTwice(alternatives);
  return alternatives;
}

/**
 * What the first of several files is called: where the others are decisions of the same company, it is what is done today,
 * unless it is a decision itself, which changes what goes to debt on the way.
 */
function nameOf(base: Scenario, others: readonly Alternative[]): string {
  const decides = base.timeline.some(({ policy }) => policy !== null);
  return decides || !others.every(({ scenario }) => sameCompany(base, scenario))
    ? base.name
    : `${AS_TODAY} (${policyWords(base.policy)})`;
}

/** A and B of a link. */
function ofLink(link: string, overrides: readonly Override[]): readonly Alternative[] {
  const { alternatives, doubts } = readLink(link, overrides);
  askBack(doubts.map(formatFault));
  askBackTwice(alternatives!);
  return alternatives!;
}

/** Asks back about alternatives that are the same but for their names. */
export function askBackTwice(alternatives: readonly Alternative[]): void {
  const played = alternatives.map(({ scenario }) =>
    JSON.stringify({ ...scenario, name: '', description: '', given: [] }),
  );
  askBack(
    alternatives.flatMap(({ name }, i) => {
      const first = played.indexOf(played[i]!);
      if (first === i) return [];
      const before = alternatives[first]!.name;
      return [
        before === name
          ? `${name} is given twice.`
          : `${before} and ${name} are the same: nothing differs between them.`,
      ];
    }),
  );
}

/** Names that stand for one alternative each. */
function distinct(alternatives: readonly Alternative[]): Alternative[] {
  return alternatives.map((alternative, i) => {
    const before = alternatives.slice(0, i).filter(({ name }) => name === alternative.name).length;
    return before === 0 ? alternative : { ...alternative, name: `${alternative.name} (${before + 1})` };
  });
}
