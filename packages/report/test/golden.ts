import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { VERSION } from '@paydown/engine/internal';
import { format } from 'prettier';
import { expect } from 'vitest';
import type { Chart } from '../src/base/chart.js';

/** Tables of up to this many rows stand in a golden file whole; of a longer one stand the first, the middle and the last row, and what sums up the rest. */
const WHOLE = 6;

/** A part longer than this is written once; where it comes again stands a JSON pointer to the first. */
const ONCE = 60;

/** The order in which a specification is read; other keys follow in their alphabet. */
const READING = [
  '$schema',
  'width',
  'height',
  'data',
  'rows',
  'fields',
  'some',
  'min',
  'mean',
  'max',
  'transform',
  'mark',
];
const rank = (key: string) => (READING.includes(key) ? READING.indexOf(key) : READING.length);

type Row = Record<string, unknown>;

/**
 * A specification as a golden file holds it: keys in one order, numbers to four digits, tables cut to what a person reads, nothing said twice,
 * no version of the program, so that a release changes none.
 * A digest of a cut table's rows, to four digits, keeps a change in any of them from passing unseen.
 */
export function readable(spec: unknown): Promise<string> {
  const text = JSON.stringify(saidOnce(canonical(spec))).replaceAll(`Paydown ${VERSION}`, 'Paydown x.y.z');
  return format(text, { parser: 'json', printWidth: 120, objectWrap: 'collapse' });
}

/** Holds a chart against its golden file; the configuration that all charts share has a file of its own. */
export async function expectGolden(name: string, { config, ...spec }: Chart['spec']): Promise<void> {
  await expect(await readable(config)).toMatchFileSnapshot(place('config'));
  await expect(await readable(spec)).toMatchFileSnapshot(place(name));
}

const place = (name: string) => fileURLToPath(new URL(`golden/${name}.json`, import.meta.url));

function canonical(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(4));
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const { values, ...rest } = value as Row;
  const entries = Object.entries(isTable(values) ? { ...rest, ...cut(values) } : value);
  return Object.fromEntries(
    entries.sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)).map(([key, inner]) => [key, canonical(inner)]),
  );
}

function saidOnce(value: unknown, pointer = '#', said = new Map<string, string>()): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const text = JSON.stringify(value);
  if (said.has(text)) return { $ref: said.get(text) };
  if (text.length > ONCE) said.set(text, pointer);
  if (Array.isArray(value)) return value.map((inner, i) => saidOnce(inner, `${pointer}/${i}`, said));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, saidOnce(inner, `${pointer}/${key}`, said)]),
  );
}

const isTable = (values: unknown): values is Row[] =>
  Array.isArray(values) && values.length > WHOLE && values.every((row) => typeof row === 'object' && row !== null);

function cut(rows: readonly Row[]): Row {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    rows: rows.length,
    fields: Object.fromEntries(names.map((name) => [name, column(rows.map((row) => row[name]))])),
    some: [rows[0], rows[Math.floor(rows.length / 2)], rows.at(-1)],
    digest: createHash('sha256')
      .update(JSON.stringify(canonical([...rows])))
      .digest('hex')
      .slice(0, 12),
  };
}

/** A column in short: the range and mean of its numbers, or its texts, up to six. */
function column(values: readonly unknown[]): unknown {
  const numbers = values.filter((value) => typeof value === 'number');
  const others = [...new Set(values.filter((value) => typeof value !== 'number'))];
  const said = others.length > WHOLE ? `${others.length} different` : others;
  if (!numbers.length) return said;
  const range = {
    min: Math.min(...numbers),
    mean: numbers.reduce((sum, value) => sum + value, 0) / numbers.length,
    max: Math.max(...numbers),
  };
  return others.length ? { ...range, others: said } : range;
}
