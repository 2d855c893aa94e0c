import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatFault, readScenario, type Scenario, type ScenarioSource } from '../src/internal.js';

/** The folder of the repository, from wherever in it this runs: as source under a test runner or compiled. */
export const ROOT = upwards(dirname(fileURLToPath(import.meta.url)));

function upwards(folder: string): string {
  return existsSync(join(folder, 'pnpm-workspace.yaml')) ? folder : upwards(dirname(folder));
}

const repository: ScenarioSource = {
  read: (path) => readFileSync(join(ROOT, path), 'utf8'),
  resolve: (from, to) => posix.join(posix.dirname(from), to),
};

const known = new Map<string, Scenario>();

/** A scenario file of the repository as one of many companies, of whose growth nothing is known: how they grow is what the fit asks. Read once. */
export function readFrom(path: string): Scenario {
  const before = known.get(path);
  if (before) return before;
  const { scenario, faults } = readScenario(path, repository);
  if (!scenario) throw new Error(faults.map(formatFault).join('\n'));
  const { known: _known, today: _today, ...one } = scenario;
  known.set(path, one);
  return one;
}
