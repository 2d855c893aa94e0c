import { CATALOGUE_GROUPS, nearest, type Entry } from '@paydown/engine';
import { EXIT, Failure } from '../exit.js';
import { answer, hasColours, widthOf } from '../output/console.js';
import { catalogueTable, describeEntry, type Named } from '../output/catalogue.js';

export interface CoefficientsOptions {
  readonly json?: boolean;
  readonly group?: string;
}

/** Prints the catalogue, a group of it, or all that is known about some of its numbers. */
export function coefficients(names: readonly string[], { json = false, group }: CoefficientsOptions): void {
  const known = group === undefined ? everything() : ofGroup(group);
  const chosen = names.length > 0 ? pick(names, known) : known;
  const style = { colour: hasColours(process.stdout), width: widthOf(process.stdout) };
  if (json) answer(JSON.stringify(chosen, null, 2));
  else if (names.length > 0) answer(chosen.map((one) => describeEntry(one, style)).join('\n\n'));
  else answer(catalogueTable(chosen, style));
}

const everything = (): Named[] =>
  Object.entries(CATALOGUE_GROUPS).flatMap(([group, entries]) =>
    Object.entries(entries as Readonly<Record<string, Entry>>).map(([name, entry]) => ({ name, group, ...entry })));

function ofGroup(asked: string): Named[] {
  const groups = Object.keys(CATALOGUE_GROUPS);
  const group = groups.find((name) => name.toLowerCase() === asked.toLowerCase());
  if (group !== undefined) return everything().filter((one) => one.group === group);
  const near = nearest(asked, groups);
  throw new Failure(EXIT.usage, `There is no group ${asked}. ${near ? `Did you mean “${near}”?` : `There are: ${groups.join(', ')}.`}`);
}

function pick(names: readonly string[], known: readonly Named[]): Named[] {
  const unknown = names.filter((name) => !known.some((one) => one.name === name));
  if (unknown.length > 0) throw new Failure(EXIT.usage, unknown.map((name) => noCoefficient(name, known)).join('\n'));
  return names.map((name) => known.find((one) => one.name === name)!);
}

function noCoefficient(name: string, known: readonly Named[]): string {
  const near = nearest(name, known.map((one) => one.name));
  return `There is no coefficient ${name}${near ? `. Did you mean ${near}?` : ': `paydown coefficients` lists them.'}`;
}
