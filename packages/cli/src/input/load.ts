import {
  formatFault,
  policySaid,
  readCase,
  readDebate,
  readScenario,
  writePolicy,
  type BusinessCase,
  type Debate,
  type Fault,
  type Override,
  type Scenario,
} from '@paydown/engine/internal';
import { EXIT, Failure, type ExitCode } from '../exit.js';
import { disk } from './disk.js';
import { askBack } from './doubts.js';
import { isLink, readLink } from './link.js';
import { bittenByShell, eatenByShell } from './shell.js';

/** The checked scenario of a file and what overrides it; a Failure that lists every fault when there is any. Of a link it is what B decides. */
export function loadScenario(path: string, overrides: readonly Override[]): Scenario {
  if (isLink(path)) {
    const { alternatives, doubts } = readLink(path, overrides);
    return unlessFaulty(alternatives![1].scenario, [], doubts, overrides);
  }
  const { scenario, faults, doubts } = readScenario(path, disk, overrides.map(written));
  return unlessFaulty(scenario, faults, doubts, overrides);
}

/** A policy that is told as answers tell it, “pay hard whenever debt is above 14%”, as a scenario file has it. */
function written(override: Override): Override {
  const policy = override.path === 'debt' ? policySaid(override.text) : null;
  return policy === null ? override : { ...override, text: JSON.stringify(writePolicy(policy)) };
}

/** The checked debate of a file, the scenario it is about changed by what overrides it; a Failure as above. */
export function loadDebate(path: string, overrides: readonly Override[]): Debate {
  const { debate, faults, doubts } = readDebate(path, disk, overrides);
  return unlessFaulty(debate, faults, doubts, overrides);
}

/** The checked business case of a file, or of what was typed alone; a Failure as above. */
export function loadCase(path: string | undefined, overrides: readonly Override[]): BusinessCase {
  const { case: read, faults, doubts } = readCase(path ?? null, disk, overrides);
  return unlessFaulty(read, faults, doubts, overrides, path === undefined);
}

function unlessFaulty<T>(
  read: T | null,
  found: readonly Fault[],
  doubts: readonly Fault[],
  overrides: readonly Override[],
  typed = false,
): T {
  const eaten = eatenByShell(overrides);
  const faults = [...eaten, ...found.filter(({ file }) => !eaten.some((each) => each.file === file))];
  if (read === null || faults.length > 0) return failOn(faults, overrides, typed);
  askBack([...bittenByShell(overrides), ...doubts].map(printed));
  return read;
}

/** A Failure that lists every fault. @param typed nothing was read from a file: all of it stood on the command line */
export function failOn(faults: readonly Fault[], overrides: readonly Override[], typed = false): never {
  throw new Failure(codeFor(faults, overrides, typed), faults.map(printed).join('\n'));
}

function codeFor(faults: readonly Fault[], overrides: readonly Override[], typed: boolean): ExitCode {
  if (faults.some(({ kind }) => kind === 'missing')) return EXIT.noInput;
  const origins = new Set(overrides.map(({ origin }) => origin));
  return typed || faults.every(({ file }) => origins.has(file)) ? EXIT.usage : EXIT.scenario;
}

/** A file that is missing names itself in the message; anything else begins with its place. */
const printed = (fault: Fault): string =>
  fault.kind === 'missing' && fault.line === 0 ? fault.message : formatFault(fault);
