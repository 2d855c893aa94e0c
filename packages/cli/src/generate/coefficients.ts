import { CATALOGUE_GROUPS, CORRELATIONS, DOORS, LOOPS, MECHANISMS, NOISES, SHOCKS, type Entry } from '@paydown/engine';
import { GRADES, percentiles } from '../output/catalogue.js';
import { code, table } from './markdown.js';

const INTRODUCTION = `# Coefficients

Every uncertain number of the model: what is believed about it before any future is played, and why. Each future draws its own value of
each. P10, P50 and P90 are the 10th, 50th and 90th percentiles (the lines in the drawing, which reaches from P2 to P98); where only P50 is given, the
number is a constant that a scenario may replace. *At work in* names the files of the model that read it. \`paydown coefficients <name>\` prints the same, and a
scenario changes any of them (see [scenario files](scenario.md)). What cannot be known from any of this is said in [limits.md](limits.md); words are in the [glossary](glossary.md).`;

/** Where the drawing of a coefficient lies, from the page. */
export const drawingOf = (name: string): string => `images/coefficients/${name}.svg`;

/** The catalogue as a page in Markdown. `readers` tells which files of the model read a coefficient. */
export function coefficientsPage(readers: (coefficient: string) => readonly string[]): string {
  const entryTable = (entries: Readonly<Record<string, Entry>>): string =>
    table(
      ['name', 'meaning', 'drawn', 'P10', 'P50', 'P90', 'unit', 'shape', 'at work in', 'grade', 'source', 'year'],
      Object.entries(entries).map(([name, entry]) => [
        code(name),
        entry.meaning,
        entry.distribution.shape === 'constant' ? '' : `![](${drawingOf(name)})`,
        ...percentiles(entry),
        entry.unit,
        entry.distribution.shape,
        readers(name)
          .map((path) => `[${path.replace(/.*\/|\.ts$/g, '')}](../src/${path})`)
          .join(', '),
        entry.grade,
        entry.source,
        String(entry.year),
      ]),
    );
  return (
    [
      INTRODUCTION,
      table(
        ['grade', 'means'],
        Object.entries(GRADES).map(([grade, meaning]) => [grade, meaning]),
      ),
      ...Object.entries(CATALOGUE_GROUPS).map(([group, entries]) => `## ${group}\n\n${entryTable(entries)}`),
      `## Drawn together\n\nCorrelations of the underlying normals (Gaussian copula); \`correlations: off\` draws all independently.\n\n${correlations()}`,
      `## Switches\n\nWhat is switched \`off\` has these coefficients at 0. With \`noise.coefficients: off\` every coefficient takes its median.\n\n${switches()}`,
    ].join('\n\n') + '\n'
  );
}

const correlations = (): string =>
  table(
    ['one', 'other', 'correlation'],
    CORRELATIONS.map(([one, other, value]) => [code(one), code(other), String(value)]),
  );

const switches = (): string =>
  table(
    ['switch', 'coefficients'],
    Object.entries({ shocks: SHOCKS, loops: LOOPS, mechanisms: MECHANISMS, doors: DOORS, noise: NOISES }).flatMap(
      ([section, all]) =>
        Object.entries(all).map(([name, coefficients]: [string, readonly string[]]) => [
          code(`${section}.${name}`),
          coefficients.map(code).join(', '),
        ]),
    ),
  );
