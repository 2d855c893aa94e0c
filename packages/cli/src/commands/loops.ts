import type { LoopsAnswer } from '@paydown/engine';
import { exitOnInterrupt } from '../interrupt.js';
import { overridesOf, type ScenarioOptions } from '../input/overrides.js';
import { told } from '../input/told.js';
import { answer, hasColours, tell, widthOf } from '../output/console.js';
import { openFolder } from '../output/files.js';
import { defaultFolder } from '../output/folder.js';
import type { Document, Format } from '../output/formats.js';
import { showProgress, SILENT } from '../output/progress.js';
import { requireMemory } from '../simulate/memory.js';
import { openPool } from '../simulate/pool.js';

export interface LoopsOptions extends ScenarioOptions {
  readonly out?: string;
  readonly format?: readonly Format[];
  readonly json?: boolean;
  readonly workers?: number;
  readonly quiet?: boolean;
}

/** Says what each feedback loop of a scenario is worth: the same futures with the loop and without it. */
export async function loops(path: string, options: LoopsOptions): Promise<void> {
  exitOnInterrupt();
  const { json = false, quiet = false, format = ['html'] } = options;
  let progress = SILENT;
  const pool = openPool({ ...(options.workers && { workers: options.workers }), onPlayed: (done) => progress.played(done) });
  try {
    const [{ loops: ask, LOOP_NAMES }, { loadScenario }] = await Promise.all([import('@paydown/engine'), import('../input/load.js')]);
    const overrides = overridesOf(options);
    const scenario = told(loadScenario(path, overrides), overrides);
    requireMemory(scenario, overrides);
    const folder = options.out !== undefined || options.format !== undefined ? openFolder(options.out ?? defaultFolder(path)) : null;

    // With all loops and without each; and without any.
    progress = showProgress(scenario.runs * (LOOP_NAMES.length + 2), process.stderr, quiet);
    const found = await ask(scenario, pool.play);
    progress.end();

    const forPeople = json ? tell : answer;
    const stream = json ? process.stderr : process.stdout;
    if (json) answer(JSON.stringify(found));
    if (!quiet) forPeople((await import('@paydown/report/terminal')).renderLoopsTerminal(found, { colour: hasColours(stream), width: widthOf(stream) }));
    if (folder === null) return;

    const documents = await render(found, format);
    const paths = folder.write(documents);
    if (!quiet) forPeople(documents.map(({ label }, i) => `${label}: ${paths[i]}`).join('\n'));
  } finally {
    await pool.close();
  }
}

/** All files of the formats asked for, complete in memory. */
async function render(found: LoopsAnswer, formats: readonly Format[]): Promise<Document[]> {
  const { chartCsv, loopsChart, renderLoopsPage, renderPng, renderSvg } = await import('@paydown/report');
  const chart = loopsChart(found);
  const svg = await renderSvg(chart);
  const documents: Readonly<Record<Format, () => Promise<Document> | Document>> = {
    html: async () => ({ label: 'Report', name: 'loops.html', content: await renderLoopsPage(found) }),
    svg: () => ({ label: 'Chart', name: 'loops.svg', content: svg }),
    png: () => ({ label: 'Chart', name: 'loops.png', content: renderPng(svg) }),
    json: () => ({ label: 'Data', name: 'loops.json', content: `${JSON.stringify(found)}\n` }),
    csv: () => ({ label: 'Data', name: 'loops.csv', content: chartCsv(chart) }),
  };
  return Promise.all(formats.map((format) => documents[format]()));
}
