import { nearest } from '@paydown/engine/internal';
import { EXIT, Failure } from '../exit.js';
import type { AlternativeOptions } from '../input/alternatives.js';
import { shown } from '../input/overrides.js';
import type { ChartFormat, Size } from '../input/picture.js';
import { themeFrom } from '../input/theme.js';
import { print, putFile, log } from '../output/console.js';
import { defaultFolder } from '../output/folder.js';
import { chartDocuments, ending, listed } from '../output/formats.js';
import { originOf } from '../output/ledger.js';
import { chartSources, type ChartSource } from './chartSources.js';
import { playQuestion, type PlayOptions } from './question.js';

export interface ChartOptions extends AlternativeOptions, PlayOptions {
  readonly format?: readonly ChartFormat[];
  readonly size?: Size;
  readonly scale?: number;
  readonly stdout?: boolean;
}

/** Draws one chart of a scenario, or of several that are compared, for people who live in other tools. */
export async function chart(paths: readonly string[], name: string, options: ChartOptions): Promise<void> {
  const { quiet = false, format = ['svg'], stdout = false, size, scale } = options;
  if (stdout && (format.length > 1 || options.out !== undefined))
    throw new Failure(EXIT.usage, '--stdout takes one format, and no --out.');
  const [first] = paths;
  if (first === undefined) throw new Failure(EXIT.usage, 'Name a scenario and a chart: paydown chart series-b arr.');
  await playQuestion(options, stdout ? null : format.map(ending), async () => {
    const source = known(name, await chartSources());
    const theme = await themeFrom(options.theme);
    const { scenario, futures, draw } = await source.prepare(paths, options);
    return {
      name: `chart-${name}`,
      folder: defaultFolder(first),
      scenario,
      futures,
      ask: async (pool) => draw(pool, { ...(await import('@paydown/report')).SLIDE, ...size }),
      async give(drawn, place) {
        const documents = await chartDocuments(drawn, format, theme, scale);
        if (place === null) putFile(documents[0]!.content, format[0]!);
        else {
          const { chartCsv } = await import('@paydown/report');
          const origin = originOf(`chart ${name}`, scenario, chartCsv(drawn));
          const paths = place.folder.write(documents, origin);
          if (!quiet) print(listed(documents, paths));
          place.folder.settle(origin, true);
        }
        if (!quiet) log(drawn.title);
      },
    };
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
