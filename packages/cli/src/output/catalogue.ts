import { quantile, Z90, type Entry, type Grade } from '@paydown/engine/internal';
import { fit, wrapColumns } from '@paydown/report/terminal';

/** An entry of the catalogue with its name and group. */
export interface Named extends Entry {
  readonly name: string;
  readonly group: string;
}

export interface TableStyle {
  readonly colour: boolean;
  readonly width: number;
}

export const GRADES: Readonly<Record<Grade, string>> = {
  A: 'a published measurement that was checked',
  B: 'published, seen second-hand',
  C: 'judgement',
};

const LEAST_SOURCE = 16;
/** Columns of the table that are aligned at their end. */
const NUMBERS = [1, 2, 3];

/** A number with three significant digits: 0.0015, 13, 3e-7. */
export function short(value: number): string {
  const rounded = Number(value.toPrecision(3));
  return rounded !== 0 && Math.abs(rounded) < 1e-4 ? rounded.toExponential() : String(rounded);
}

/** P10, P50 and P90; only the middle one of a constant. */
export function percentiles({ distribution }: Entry): readonly [string, string, string] {
  if (distribution.shape === 'constant') return ['', short(distribution.value), ''];
  return [short(quantile(distribution, -Z90)), short(quantile(distribution, 0)), short(quantile(distribution, Z90))];
}

/** The source with its year, which is not said twice. */
export const sourceOf = ({ source, year }: Entry): string =>
  source.includes(String(year)) ? source : `${source} (${year})`;

/** The catalogue as a table of the given width, by group. */
export function catalogueTable(entries: readonly Named[], { colour, width }: TableStyle): string {
  const rows = entries.map((entry) => [
    entry.name,
    ...percentiles(entry),
    ` ${entry.unit}`,
    entry.grade,
    String(entry.year),
  ]);
  const heads = ['name', 'P10', 'P50', 'P90', ' unit', '', 'year'];
  const widths = heads.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i]!.length)));
  const room = Math.max(LEAST_SOURCE, width - widths.reduce((sum, each) => sum + each + 1, 0));
  const line = (cells: readonly string[], source: string) =>
    [
      ...cells.map((cell, i) => (NUMBERS.includes(i) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))),
      fit(source, room),
    ].join(' ');
  const groups = [...new Set(entries.map(({ group }) => group))];
  return [
    ink(line(heads, 'source'), 2, colour),
    ...groups.flatMap((group) => [
      '',
      ink(group, 1, colour),
      ...entries.flatMap((entry, i) => (entry.group === group ? [line(rows[i]!, entry.source)] : [])),
    ]),
    '',
    ...Object.entries(GRADES).map(([grade, meaning]) => ink(`${grade}  ${meaning}`, 2, colour)),
  ].join('\n');
}

/** All that is known about one coefficient. */
export function describeEntry(entry: Named, { colour, width }: TableStyle): string {
  const [low, middle, high] = percentiles(entry);
  const { name, group, meaning, unit, distribution, range, grade } = entry;
  const facts: readonly (readonly [string, string])[] = [
    ['group', group],
    ['unit', unit],
    ...(low
      ? [['P10, P50, P90', `${low}, ${middle}, ${high} (${distribution.shape})`] as const]
      : [['value', `${middle} (a constant)`] as const]),
    [
      'admissible',
      range[1] === Number.MAX_SAFE_INTEGER ? `${short(range[0])} and more` : `${short(range[0])} to ${short(range[1])}`,
    ],
    ['grade', `${grade}: ${GRADES[grade]}`],
    ['source', sourceOf(entry)],
    ['to change it', `--set coefficients.${name}=${middle}`],
  ];
  const indent = 16;
  return [
    ink(name, 1, colour),
    ...wrapColumns(meaning, width - 2).map((text) => `  ${text}`),
    ...facts.map(
      ([label, text]) =>
        `  ${label.padEnd(indent - 2)}${wrapColumns(text, width - indent).join(`\n${' '.repeat(indent)}`)}`,
    ),
  ].join('\n');
}

const ink = (text: string, code: number, colour: boolean): string =>
  colour ? `\u001b[${code}m${text}\u001b[0m` : text;
