import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatFault } from '../../src/scenario/fault.js';
import { readScenario, type Override, type ScenarioSource } from '../../src/scenario/read.js';
import type { Scenario } from '../../src/scenario/scenario.js';

const resolve = (from: string, to: string): string => posix.join(posix.dirname(from), to);

/** Files that exist only in a test. */
export function files(texts: Readonly<Record<string, string>>): ScenarioSource {
  return {
    resolve,
    read(path) {
      const text = texts[path];
      if (text === undefined) throw new Error('There is no such file.');
      return text;
    },
  };
}

/** The scenarios that are shipped. */
export const shipped: ScenarioSource = {
  resolve,
  read: (path) => readFileSync(fileURLToPath(new URL(`../../../../${path}`, import.meta.url)), 'utf8'),
};

/** Reads one file that must be right. */
export function read(text: string, overrides: readonly Override[] = []): Scenario {
  const { scenario, faults } = readScenario('x.yaml', files({ 'x.yaml': text }), overrides);
  if (!scenario) throw new Error(faults.map(formatFault).join('\n'));
  return scenario;
}

/** The faults of one file, as a person sees them. */
export function faultsOf(text: string, overrides: readonly Override[] = []): string[] {
  return readScenario('x.yaml', files({ 'x.yaml': text }), overrides).faults.map(formatFault);
}

/** The least that a scenario must say, and more lines after it. */
export const minimal = (more = ''): string => `company: {engineers: 40, arr: $6M, cash: $32M}\n${more}`;
