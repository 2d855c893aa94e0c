import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.js';
import { generator, oneOf } from './random.js';

const FOLDER = join(ROOT, 'scenarios');
const TEXTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'));

/** What means something to YAML, to the reader of scenarios, to JavaScript or to a terminal. */
const TOKENS = [
  ...'{}[]:,#&*!|>%@`"\'?-$€',
  ': ',
  '- ',
  '? ',
  '<<: ',
  '---\n',
  '...\n',
  '|\n',
  '>\n',
  '\n',
  '\t',
  '\r',
  ' ',
  '  ',
  '&a ',
  '*a',
  '!!binary ',
  '!x ',
  '"',
  "'",
  '\\',
  '\u0000',
  '\u001b[31m',
  '\u009b',
  '\u202e',
  '\u2028',
  '\ufeff',
  '\ufffd',
  '\ud800',
  '🚀',
  '漢',
  'é',
  '1e999',
  '-0',
  '0x10',
  '1_000',
  '9'.repeat(400),
  '.5M',
  '$',
  '1,5',
  '10.000',
  'NaN',
  'Infinity',
  'null',
  'true',
  '~',
  '__proto__',
  'constructor',
  'toString',
  'prototype',
  'extends: ',
  'x.yaml',
  'company:',
  'timeline:',
  'coefficients:',
  'debt:',
  'known:',
  'levers:',
  ' to ',
  ' per week',
  '%',
  'weeks',
  'about ',
  '(P25–P75)',
  'month 6',
  '2027-02-29',
  'x'.repeat(300),
];

type Change = (text: string, random: () => number) => string;

const spanOf = (text: string, random: () => number): readonly [number, number] => {
  const from = Math.floor(random() * (text.length + 1));
  return [from, Math.min(text.length, from + Math.floor(random() ** 3 * 60))];
};

const CHANGES: readonly Change[] = [
  (text, random) => {
    const at = Math.floor(random() * (text.length + 1));
    return text.slice(0, at) + oneOf(TOKENS, random) + text.slice(at);
  },
  (text, random) => {
    const [from, to] = spanOf(text, random);
    return text.slice(0, from) + text.slice(to);
  },
  (text, random) => {
    const [from, to] = spanOf(text, random);
    return text.slice(0, to) + text.slice(from);
  },
  (text, random) => {
    const [from, to] = spanOf(text, random);
    return text.slice(0, from) + oneOf(TOKENS, random) + text.slice(to);
  },
  (text, random) => {
    const at = Math.floor(random() * text.length);
    return text.slice(0, at) + String.fromCharCode(Math.floor(random() * 256)) + text.slice(at + 1);
  },
  (text, random) => {
    const lines = text.split('\n');
    const [a, b] = [0, 0].map(() => Math.floor(random() * lines.length)) as [number, number];
    [lines[a], lines[b]] = [lines[b]!, lines[a]!];
    return lines.join('\n');
  },
  (text, random) => {
    const other = oneOf(TEXTS, random);
    const [from, to] = spanOf(other, random);
    const at = Math.floor(random() * (text.length + 1));
    return text.slice(0, at) + other.slice(from, to) + text.slice(at);
  },
  (text, random) => text.slice(0, Math.floor(random() * text.length)),
];
const MOST_CHANGES = 4;

/** Scenario files of the project, changed by chance in one to four places: the same for the same seed. */
export function* fuzzed(count: number, seed: number): Generator<string> {
  const random = generator(seed);
  for (let i = 0; i < count; i++) {
    let text = oneOf(TEXTS, random);
    for (let changes = 1 + Math.floor(random() * MOST_CHANGES); changes > 0; changes--)
      text = oneOf(CHANGES, random)(text, random);
    yield text;
  }
}
