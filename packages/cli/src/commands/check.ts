import { writeScenario, type Override } from '@paydown/engine/internal';
import { loadScenario } from '../input/load.js';
import { print, printJson, log } from '../output/console.js';

export interface CheckOptions {
  readonly set?: readonly Override[];
  readonly json?: boolean;
}

/** Checks a scenario and prints it as it was understood, defaults filled in. */
export function check(path: string, { set = [], json = false }: CheckOptions): void {
  const scenario = loadScenario(path, set);
  if (json) printJson(JSON.stringify(scenario, null, 2));
  else print(writeScenario(scenario));
  log(`${path}: ok`);
}
