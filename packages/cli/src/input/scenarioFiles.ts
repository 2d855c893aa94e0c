import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

const ENDING = /\.ya?ml$/i;

/** Whether a name ends as those of scenario files do. */
export const isScenarioFile = (name: string): boolean => ENDING.test(name);

/** The name of a scenario file without its folder and its ending. */
export const bareName = (path: string): string => basename(path).replace(ENDING, '');

/** Names of the scenario files of a folder, sorted; none where it cannot be read. */
export function scenarioFilesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter(isScenarioFile).sort();
  } catch {
    return [];
  }
}
