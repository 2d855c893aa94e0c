import { basename, join } from 'node:path';
import type { Override, Scenario } from '@paydown/engine';
import { exitOnInterrupt } from '../interrupt.js';
import { loadScenario } from '../input/load.js';
import { overridesOf, type ScenarioOptions } from '../input/overrides.js';
import { answer, hasColours, tell, widthOf } from '../output/console.js';
import { openFolder } from '../output/files.js';
import { render, summaryJson, type Format } from '../output/formats.js';
import { showProgress } from '../output/progress.js';
import { requireMemory } from '../simulate/memory.js';
import { simulate } from '../simulate/pool.js';

export interface RunOptions extends ScenarioOptions {
  readonly out?: string;
  readonly format?: readonly Format[];
  readonly json?: boolean;
  readonly workers?: number;
  readonly quiet?: boolean;
}

/** Plays the futures of a scenario, says what comes out, and writes the report. */
export async function run(path: string, options: RunOptions): Promise<void> {
  const { json = false, quiet = false } = options;
  const overrides = overridesOf(options);
  const scenario = told(loadScenario(path, overrides), overrides);
  requireMemory(scenario, overrides);
  exitOnInterrupt();
  const writes = !json || options.format !== undefined || options.out !== undefined;
  const folder = writes ? openFolder(options.out ?? defaultFolder(path)) : null;

  const progress = showProgress(scenario.runs, process.stderr, quiet);
  const summarised = simulate(scenario, {
    ...(options.workers && { workers: options.workers }),
    onPlayed(done) {
      progress.played(done);
      // A worker sums up now and this thread has nothing to do: time to load the charts.
      if (done === scenario.runs && folder !== null) void import('@paydown/report');
    },
  });
  const [{ renderTerminal }, summary] = await Promise.all([import('@paydown/report/terminal'), summarised]);
  progress.end();
  const forPeople = json ? tell : answer;
  if (json) answer(summaryJson(summary));
  if (!quiet) forPeople(renderTerminal(summary, terminal(json ? process.stderr : process.stdout)));
  if (folder === null) return;

  progress.stage('Drawing the charts …');
  const documents = await render(summary, options.format ?? ['html']);
  const paths = folder.write(documents);
  progress.end();
  if (!quiet) forPeople(documents.map(({ label }, i) => `${label}: ${paths[i]}`).join('\n'));
}

/** `scenarios/series-b.yaml` goes to `out/series-b`. */
const defaultFolder = (path: string): string => join('out', basename(path).replace(/\.ya?ml$/i, ''));

const terminal = (stream: NodeJS.WriteStream) => ({ colour: hasColours(stream), width: widthOf(stream) });

/** What is no other story: how many futures, which, and for how long. */
const SAME_STORY = ['runs', 'seed', 'horizon', 'stepsPerWeek', 'name', 'description'];

/** A scenario changed on the command line says so, wherever its name stands: pages and slides of variants are laid side by side. */
function told(scenario: Scenario, overrides: readonly Override[]): Scenario {
  const changed = overrides.filter(({ path }) => !SAME_STORY.includes(path)).map(({ path, text }) => `${path} ${text}`).join(', ');
  if (changed === '') return scenario;
  return { ...scenario, name: `${scenario.name}, with ${changed}`, description: `Changed on the command line: ${changed}. The file’s story: ${scenario.description}` };
}
