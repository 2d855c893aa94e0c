import { nearest } from '@paydown/engine';
import { EXIT, Failure } from '../exit.js';
import type { AlternativeOptions } from '../input/alternatives.js';
import { shown } from '../input/overrides.js';
import type { ChartFormat, Size } from '../input/picture.js';
import { themeFrom } from '../input/theme.js';
import { answer, putFile, tell } from '../output/console.js';
import { holdFolder } from '../output/files.js';
import { defaultFolder } from '../output/folder.js';
import { chartDocuments, ending, listed } from '../output/formats.js';
import { originOf } from '../output/ledger.js';
import { chartSources, type ChartSource } from './chartSources.js';
import { resumable } from './keeping.js';
import { playing } from './playing.js';

export interface ChartOptions extends AlternativeOptions {
  readonly format?: readonly ChartFormat[];
  readonly size?: Size;
  readonly scale?: number;
  readonly theme?: string;
  readonly out?: string;
  readonly stdout?: boolean;
  readonly workers?: number;
  readonly resume?: boolean;
  readonly quiet?: boolean;
}

/** Draws one chart of a scenario, for people who live in other tools. */
export async function chart(path: string, name: string, options: ChartOptions): Promise<void> {
  const work = resumable();
  const { quiet = false, format = ['svg'], stdout = false, size, scale, resume = false } = options;
  if (stdout && (format.length > 1 || options.out !== undefined))
    throw new Failure(EXIT.usage, '--stdout takes one format, and no --out.');
  await playing(options, async ({ pool, show }) => {
    const source = known(name, await chartSources());
    const theme = await themeFrom(options.theme);
    const prepared = await source.prepare(path, options);
    const out = options.out ?? defaultFolder(path);
    const note = quiet ? () => {} : tell;
    const folder = stdout ? null : await holdFolder(out, { note, endings: format.map(ending) });
    const { scenario, futures } = prepared;
    await work.keep(pool, { name: `chart-${name}`, scenario, futures, out, folder, resume, note });
    const progress = show(futures);
    const { chartCsv, SLIDE } = await import('@paydown/report');
    const drawn = await prepared.draw(pool, { ...SLIDE, ...size });
    progress.end();
    const documents = await chartDocuments(drawn, format, theme, scale);
    if (folder === null) putFile(documents[0]!.content, format[0]!);
    else {
      const origin = originOf(`chart ${name}`, scenario, chartCsv(drawn));
      const paths = folder.write(documents, origin);
      if (!quiet) answer(listed(documents, paths));
      folder.settle(origin, true);
    }
    work.done();
    if (!quiet) tell(drawn.title);
  });
}

/** The chart with a name; a Failure that says what was meant, or what there is. */
function known(name: string, all: readonly ChartSource[]): ChartSource {
  const found = all.find((each) => each.name === name);
  if (found) return found;
  const names = all.map((each) => each.name);
  const near = nearest(name, names);
  throw new Failure(
    EXIT.usage,
    `There is no chart ${shown(name)}. ${near === null ? `There are: ${names.join(', ')}.` : `Did you mean ${near}?`}`,
  );
}
