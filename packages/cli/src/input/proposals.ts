import {
  addWeeks,
  AS_TODAY,
  besides,
  policySaid,
  policyWords,
  readWeek,
  sayMonth,
  underPolicy,
  withPolicyFrom,
  type Alternative,
  type Override,
  type Scenario,
} from '@paydown/engine/internal';
import { isGiven } from './given.js';
import { EXIT, Failure } from '../exit.js';
import { loadScenario } from './load.js';
import { shown } from './overrides.js';
import { isScenarioFile } from './scenarioFiles.js';

/** “Time for debt: 20% from month 3”, “reactive in 6 months”, “{policy: ceiling, threshold: 10%}”: a name, what is done, and from when. */
const WRITTEN = /^(?:(?<name>[^:{}]+):\s+)?(?<policy>\{.*\}|.+?)(?:\s+(?<when>from|in|at)\s+(?<moment>.+))?$/is;

/** “Time for debt (20% for debt)”: as answers name a proposal that has a name. */
const TOLD = /^([^:{}()]+) \(([^()]+)\)$/s;

/**
 * What stands for choice, as a command line says it: each a scenario file, or what is done with its start. Names stand for one proposal each. A Failure says
 * what is wrong with the first that means nothing.
 */
export function proposalsOf(
  path: string,
  scenario: Scenario,
  written: readonly string[],
  shared: readonly Override[],
): Alternative[] {
  const read = written.map((text) =>
    isFile(text) ? fromFile(text, scenario, shared) : fromWords(path, scenario, text, shared),
  );
  return read.map((each, i) => {
    const before = read.slice(0, i).filter(({ name }) => name === each.name).length;
    return before === 0 ? each : { ...each, name: `${each.name} (${before + 1})` };
  });
}

const isFile = (text: string): boolean => isScenarioFile(text.trim()) || (!/[\s%:{]/.test(text) && isGiven(text));

function fromFile(file: string, first: Scenario, shared: readonly Override[]): Alternative {
  const { seed, runs, start, horizon } = first;
  const scenario = besides(first, loadScenario(file, shared));
  if (scenario.start !== start || scenario.horizon !== horizon)
    throw new Failure(
      EXIT.usage,
      `${scenario.name} has another start or horizon than what it is proposed for. Give one --horizon.`,
    );
  return { name: scenario.name, scenario: { ...scenario, seed, runs } };
}

function fromWords(path: string, scenario: Scenario, text: string, shared: readonly Override[]): Alternative {
  if (text.trim().toLowerCase() === AS_TODAY) return { name: AS_TODAY, scenario };
  const { name, policy = text, moment, known } = parsed(text.trim());
  const week = moment === undefined || /^now$/i.test(moment) ? 0 : weekOf(moment, scenario, text);
  const origin = `proposal ${shown(text)}`;
  const said = known ?? loadScenario(path, [...shared, { path: 'debt', text: policy, origin }]).policy;
  const words = `${policyWords(said)}${week === 0 ? '' : ` from ${sayMonth(addWeeks(scenario.start, week))}`}`;
  return {
    name: name === undefined || name.trim() === words ? words : `${name.trim()} (${words})`,
    scenario: week === 0 ? underPolicy(scenario, said) : withPolicyFrom(scenario, said, week, words),
  };
}

/** A name, what is done, and from when; and the rule, where it is told as answers name it. */
function parsed(text: string) {
  const read = (written: string) => {
    const { name, policy, moment } = WRITTEN.exec(written)?.groups ?? {};
    return { name, policy, moment, known: policySaid(policy ?? written) };
  };
  const told = read(text.replace(TOLD, '$1: $2'));
  return told.known === null ? read(text) : told;
}

function weekOf(moment: string, scenario: Scenario, text: string): number {
  const week = readWeek(moment.replace(/^(a|one) /i, '1 ').replace(/^two /i, '2 '), scenario);
  if (typeof week === 'number') return week;
  throw new Failure(
    EXIT.usage,
    `Proposal ${shown(text)}: ${week.message}${week.hint === undefined ? '' : ` ${week.hint}`}`,
  );
}
