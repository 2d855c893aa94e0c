import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.js';
import type { BadFile } from './files.js';
import { generator, oneOf } from './random.js';
import { shortened, swapped } from './typing.js';

const FOLDER = join(ROOT, 'scenarios');
const SHIPPED = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, lines: readFileSync(`${FOLDER}/${name}`, 'utf8').trimEnd().split('\n') }));

interface Damage {
  readonly what: string;
  /** Lines that it can befall. */
  readonly on: RegExp;
  readonly turn: (line: string, random: () => number) => string;
}

const KEYED = /^( *(?:- )?)([A-Za-z]{5,}):/;
const VALUED = /^ {2}[a-zA-Z]+: [^{#]+/;
const value = (line: string, text: string): string => line.replace(/^([^:]+: ).*$/, (_, key: string) => key + text);

/** Does something to the key of a line. */
const inKey =
  (change: (key: string, random: () => number) => string): Damage['turn'] =>
  (line, random) => {
    const [, indent, key] = KEYED.exec(line) as unknown as [string, string, string];
    return `${indent}${change(key, random)}${line.slice(indent.length + key.length)}`;
  };

/** One line of a scenario gone wrong, as it happens while somebody edits it. */
const DAMAGES: readonly Damage[] = [
  { what: 'two letters of a key swapped', on: KEYED, turn: inKey(swapped) },
  { what: 'a letter of a key lost', on: KEYED, turn: inKey(shortened) },
  { what: 'the value deleted', on: VALUED, turn: (line) => line.replace(/: .*$/, ':') },
  {
    what: 'the value in words',
    on: /^ {2}(?!round|hiring|mandate)[a-zA-Z]+: [$\d]/,
    turn: (line) => value(line, 'plenty'),
  },
  {
    what: 'a minus in front',
    on: /^ {2}(?!growth)[a-zA-Z]+: [$\d][^t]*$/,
    turn: (line) => value(line, `-${/: ([^ #]+(?: [a-z-]+)*)/.exec(line)![1]}`),
  },
  { what: 'a decimal comma', on: /^ {2}[a-zA-Z]+: \$[\d.]+M/, turn: (line) => line.replace(/\$[\d.]+M/, '$1,5M') },
  {
    what: 'the unit forgotten',
    on: /^ {2}(arr|cash): \$/,
    turn: (line, random) => value(line, String(1 + Math.floor(random() * 90))),
  },
  {
    what: 'a share over 100%',
    on: /^ {2}(newcomers|pressure|burnout|killShare|discipline|alignmentEffort): \d+%/,
    turn: (line) => line.replace(/\d+%/, '250%'),
  },
  {
    what: 'a range upside down',
    on: /^ {2}[a-zA-Z]+: \S*\d\S* to \S*\d/,
    turn: (line) =>
      line.replace(
        /: (\S+) to (\S+)/,
        (_, low: string, high: string) =>
          `: ${/\d+k|\d+%|[\d.e-]+/.exec(high)![0]} to ${/\d+k|\d+%|[\d.e-]+/.exec(low)![0]}`,
      ),
  },
  { what: 'a tab for an indent', on: /^ {2}[a-zA-Z]+: /, turn: (line) => `\t${line.trimStart()}` },
  { what: 'the colon forgotten', on: /^ {2}[a-zA-Z]+: [$\d][^:]*$/, turn: (line) => line.replace(':', '') },
  {
    what: 'a list for a value',
    on: /^ {2}(arr|cash|engineers|growth|newcomers): /,
    turn: (line) => value(line, '[1, 2, 3]'),
  },
  {
    what: 'a policy misspelt',
    on: /^[^#]*policy: [a-z-]+/,
    turn: (line) => line.replace(/policy: ([a-z-]+)[a-z]/, 'policy: $1'),
  },
];

/** The shipped scenarios, each time with one line damaged: the same files for the same seed. */
export function mutants(count: number, seed: number): BadFile[] {
  const random = generator(seed);
  const one = <T>(from: readonly T[]): T => oneOf(from, random);
  const made = new Map<string, BadFile>();
  // Some damages can befall few lines: their turns then bring nothing new.
  for (let turn = 0; made.size < count; turn++) {
    const damage = DAMAGES[turn % DAMAGES.length]!;
    const { name, lines } = one(SHIPPED.filter((scenario) => scenario.lines.some((line) => damage.on.test(line))));
    const at = one(lines.flatMap((line, i) => (damage.on.test(line) ? [i] : [])));
    const damaged = damage.turn(lines[at]!, random);
    const what = `${name}:${at + 1}: ${damage.what}: ${damaged.trim()}`;
    const text = lines.map((line, i) => (i === at ? damaged : line)).join('\n');
    made.set(what, {
      what,
      text,
      lines: [at + 1],
      beside: Object.fromEntries(SHIPPED.map((each) => [each.name, each.lines.join('\n')])),
    });
  }
  return [...made.values()];
}
