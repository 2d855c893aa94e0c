import { nearest, type Scenario } from '@paydown/engine';
import type { Chart, ChartEntry, Frame, Theme } from '@paydown/report';
import { EXIT, Failure } from '../exit.js';
import { overridesOf, shown, type ScenarioOptions } from '../input/overrides.js';
import type { ChartFormat, Size } from '../input/picture.js';
import { told } from '../input/told.js';
import { exitOnInterrupt } from '../interrupt.js';
import { answer, tell } from '../output/console.js';
import { openFolder } from '../output/files.js';
import { defaultFolder } from '../output/folder.js';
import { chartDocuments, listed, type Document } from '../output/formats.js';
import { showProgress, SILENT } from '../output/progress.js';
import { requireMemory } from '../simulate/memory.js';
import { openPool } from '../simulate/pool.js';

export interface ChartOptions extends ScenarioOptions {
  readonly format?: readonly ChartFormat[];
  readonly size?: Size;
  readonly scale?: number;
  readonly theme?: string;
  readonly out?: string;
  readonly stdout?: boolean;
  readonly workers?: number;
  readonly quiet?: boolean;
}


/** Draws one chart of a scenario, for people who live in other tools. */
export async function chart(path: string, name: string, options: ChartOptions): Promise<void> {
  exitOnInterrupt();
  const { quiet = false, format = ['svg'], stdout = false } = options;
  let progress = SILENT;
  const pool = openPool({ ...(options.workers && { workers: options.workers }), onPlayed: (done) => progress.played(done) });
  try {
    const [report, { loadScenario }] = await Promise.all([import('@paydown/report'), import('../input/load.js')]);
    const [entry, theme] = known(['chart', name, report.CHARTS], ['theme', options.theme ?? report.LIGHT.name, report.THEMES]);
    if (stdout && (format.length > 1 || options.out !== undefined)) throw new Failure(EXIT.usage, '--stdout takes one format, and no --out.');
    const overrides = overridesOf(options);
    const scenario = told(loadScenario(path, overrides), overrides);
    requireMemory(scenario, overrides);
    const folder = stdout ? null : openFolder(options.out ?? defaultFolder(path));
    progress = showProgress(scenario.runs, process.stderr, quiet);
    const drawn = await draw(entry, scenario, options.size, theme);
    progress.end();
    const documents = await render(drawn, format, options.scale);
    if (folder === null) process.stdout.write(documents[0]!.content);
    else {
      const paths = folder.write(documents);
      if (!quiet) answer(listed(documents, paths));
    }
    if (!quiet) tell(drawn.title);
  } finally {
    await pool.close();
  }

  async function draw({ draw: drawChart }: ChartEntry, scenario: Scenario, size: Size | undefined, theme: Theme): Promise<Chart> {
    const { SLIDE, themed } = await import('@paydown/report');
    const { summary } = await pool.simulate(scenario);
    const frame: Frame = { ...SLIDE, ...size };
    return themed(drawChart(summary, frame), theme);
  }
}

type Named = { readonly name: string };
type Wish<T extends Named> = readonly [what: string, name: string, all: readonly T[]];

/** Those with the names that were typed; a Failure that says of each that does not exist what was meant, or what there is. */
function known<A extends Named, B extends Named>(first: Wish<A>, second: Wish<B>): [A, B] {
  const found = [first, second].map(([, name, all]) => all.find((each) => each.name === name));
  const faults = [first, second].flatMap(([what, name, all], i) => {
    if (found[i]) return [];
    const names = all.map((each) => each.name);
    const near = nearest(name, names);
    return [`There is no ${what} ${shown(name)}. ${near === null ? `There are: ${names.join(', ')}.` : `Did you mean ${near}?`}`];
  });
  if (faults.length > 0) throw new Failure(EXIT.usage, faults.join('\n'));
  return found as [A, B];
}

async function render(chart: Chart, formats: readonly ChartFormat[], scale: number | undefined): Promise<Document[]> {
  const pictures = await chartDocuments(chart, formats.filter((format) => format !== 'spec'), scale);
  const spec = { label: 'Chart', name: `${chart.name}.vl.json`, content: `${JSON.stringify({ ...chart.spec, description: chart.description }, null, 2)}\n` } as const;
  return formats.includes('spec') ? [...pictures, spec] : pictures;
}
