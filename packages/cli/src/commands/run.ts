import { basename, join } from 'node:path';
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
  const scenario = loadScenario(path, overrides);
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
