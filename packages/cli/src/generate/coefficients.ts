import {
  CATALOGUE_GROUPS,
  CORRELATIONS,
  DOORS,
  LOOPS,
  MECHANISMS,
  NOISES,
  SHOCKS,
  type Entry,
} from '@paydown/engine/internal';
import { GRADES, percentiles } from '../output/catalogue.js';
import { code, table } from './markdown.js';

const INTRODUCTION = `# Coefficients

Every uncertain number of the model: what is believed about it before any future is played, and why. Each future draws its own value of
each. P10, P50 and P90 are the 10th, 50th and 90th percentiles (the lines in the drawing, which reaches from P2 to P98); where only P50 is given, the
number is a constant that a scenario may replace. *At work in* names the files of the model that read it. \`paydown coefficients <name>\` prints the same, and a
scenario changes any of them (see [scenario files](scenario.md)). Constants that move a decision were looked for, and
those that did are drawn ([promotion.md](promotion.md)). What cannot be known from any of this is said in
[limits.md](limits.md); words are in the [glossary](glossary.md).`;

/** What is to be said before the table of a group. */
const NOTES: Readonly<Partial<Record<string, string>>> = {
  'AI assistants': `These figures age in months. The randomised trials are of completions (2022–24: a quarter more
tasks) and of the assistants of early 2025 (a fifth slower, in old repositories that the
developers knew); both are of tools that are gone. The trial of 2026 says 18% and 4% faster, and its authors call it unreliable, since developers no longer agree to work without. What has not been
contradicted since: gains are larger in new and clean code than in old and complex code, and quality measures fall
where use rises. Nobody has measured repayment or ramp-up; those two are judged from the rest.

Do they pay debt down or pile it up? In \`scenarios/assistants.yaml\` they pile it up in most companies, whatever is paid; what they are worth hangs on the share for debt. With nothing for debt their
gain of the first year is gone after five; with two fifths it is kept (the check “AI assistants” of \`npm run validate\` holds this).`,
};

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
      ...Object.entries(CATALOGUE_GROUPS).map(([group, entries]) =>
        [`## ${group}`, ...(NOTES[group] ? [NOTES[group]] : []), entryTable(entries)].join('\n\n'),
      ),
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
