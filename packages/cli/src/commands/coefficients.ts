import { CATALOGUE_GROUPS, nearest, type CoefficientName, type Entry } from '@paydown/engine/internal';
import { coefficientLabel } from '@paydown/report/terminal';
import { EXIT, Failure } from '../exit.js';
import { printJson, show, hasColours, widthOf } from '../output/console.js';
import { catalogueTable, describeEntry, type Named } from '../output/catalogue.js';

export interface CoefficientsOptions {
  readonly json?: boolean;
  readonly group?: string;
}

/** Prints the catalogue, groups of it, or all that is known about some of its numbers. */
export function coefficients(names: readonly string[], { json = false, group }: CoefficientsOptions): void {
  const known = group === undefined ? everything() : ofGroup(group);
  const chosen = names.length > 0 ? pick(names, known) : known;
  const style = { colour: hasColours(process.stdout), width: widthOf(process.stdout) };
  const details = chosen.length > 0 && chosen.every(({ name }) => names.some((asked) => same(asked, name)));
  if (json) printJson(JSON.stringify(chosen, null, 2));
  else if (details) show(chosen.map((one) => describeEntry(one, style)).join('\n\n'), process.stdout);
  else show(catalogueTable(chosen, style), process.stdout);
}

const LEAST_LETTERS = 4;
const GROUPS = Object.keys(CATALOGUE_GROUPS);
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The group of a name, or of a word of its name: “debt” is “Product and debt”. */
const groupCalled = (asked: string): string | undefined =>
  GROUPS.find((name) => same(name, asked))
  ?? GROUPS.find((name) => name.split(' ').some((word) => word !== 'and' && same(word, asked)));

const everything = (): Named[] =>
  Object.entries(CATALOGUE_GROUPS).flatMap(([group, entries]) =>
    Object.entries(entries as Readonly<Record<string, Entry>>).map(([name, entry]) => ({ name, group, ...entry })),
  );

function ofGroup(asked: string): Named[] {
  const group = groupCalled(asked);
  if (group !== undefined) return everything().filter((one) => one.group === group);
  const near = nearest(asked, GROUPS);
  throw new Failure(
    EXIT.usage,
    `There is no group ${asked}. ${near ? `Did you mean “${near}”?` : `There are: ${GROUPS.join(', ')}.`}`,
  );
}

/** Whether a coefficient goes by these words where people read of it: “sales per seller”, “seller”. */
const isCalled = ({ name, meaning }: Named, asked: string): boolean => {
  const words = asked.toLowerCase().trim();
  return (
    words.length >= LEAST_LETTERS
    && (coefficientLabel(name as CoefficientName)
      .toLowerCase()
      .includes(words)
      || meaning.toLowerCase().includes(words))
  );
};

/** Coefficients by name, all of a group by the group’s, and those that go by these words. */
function pick(names: readonly string[], known: readonly Named[]): Named[] {
  const found = names.map((asked) => {
    const one = known.find(({ name }) => same(name, asked));
    const group = groupCalled(asked);
    if (one) return [one];
    const all = known.filter((each) => each.group === group);
    return all.length > 0 ? all : known.filter((each) => isCalled(each, asked));
  });
  const unknown = names.filter((_, i) => found[i]!.length === 0);
  if (unknown.length > 0) throw new Failure(EXIT.usage, unknown.map((name) => noCoefficient(name, known)).join('\n'));
  return [...new Set(found.flat())];
}

function noCoefficient(name: string, known: readonly Named[]): string {
  const near = nearest(name, [...known.map((one) => one.name), ...GROUPS]);
  return `There is no coefficient ${name}${near ? `. Did you mean ${near}?` : ': `paydown coefficients` lists them.'}`;
}
