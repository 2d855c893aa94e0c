import { formatFault, readScenario, type Fault, type Override, type Scenario } from '@paydown/engine';
import { EXIT, Failure, type ExitCode } from '../exit.js';
import { disk } from './disk.js';
import { eatenByShell } from './shell.js';

/** The checked scenario of a file and what overrides it; a Failure that lists every fault when there is any. */
export function loadScenario(path: string, overrides: readonly Override[]): Scenario {
  const eaten = eatenByShell(overrides);
  const reading = readScenario(path, disk, overrides);
  const faults = [...eaten, ...reading.faults.filter(({ file }) => !eaten.some((each) => each.file === file))];
  if (reading.scenario === null || faults.length > 0) throw new Failure(codeFor(faults, overrides), faults.map(printed).join('\n'));
  return reading.scenario;
}

function codeFor(faults: readonly Fault[], overrides: readonly Override[]): ExitCode {
  if (faults.some(({ kind }) => kind === 'missing')) return EXIT.noInput;
  const origins = new Set(overrides.map(({ origin }) => origin));
  return faults.every(({ file }) => origins.has(file)) ? EXIT.usage : EXIT.scenario;
}

/** A file that is missing names itself in the message; anything else begins with its place. */
const printed = (fault: Fault): string => (fault.kind === 'missing' && fault.line === 0 ? fault.message : formatFault(fault));
