import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BadFile } from './files.js';

const FOLDER = fileURLToPath(new URL('../../scenarios', import.meta.url));
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

/** Two neighbouring letters within a key that differ change places. */
function swapLetters(line: string, random: () => number): string {
  const [, indent, key] = KEYED.exec(line)!;
  const places = [...key!].flatMap((letter, i) =>
    i > 0 && i < key!.length - 1 && letter.toLowerCase() !== key![i + 1]!.toLowerCase() ? [i] : [],
  );
  const at = places[Math.floor(random() * places.length)]!;
  return `${indent}${key!.slice(0, at)}${key![at + 1]}${key![at]}${key!.slice(at + 2)}${line.slice(indent!.length + key!.length)}`;
}

/** A letter of a key is lost. */
function loseLetter(line: string, random: () => number): string {
  const [, indent, key] = KEYED.exec(line)!;
  const at = 1 + Math.floor(random() * (key!.length - 2));
  return `${indent}${key!.slice(0, at)}${key!.slice(at + 1)}${line.slice(indent!.length + key!.length)}`;
}

/** One line of a scenario gone wrong, as it happens while somebody edits it. */
const DAMAGES: readonly Damage[] = [
  { what: 'two letters of a key swapped', on: KEYED, turn: swapLetters },
  { what: 'a letter of a key lost', on: KEYED, turn: loseLetter },
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
    on: /policy: [a-z-]+/,
    turn: (line) => line.replace(/policy: ([a-z-]+)([a-z])/, 'policy: $1'),
  },
];

/** Mulberry32 (T. Ettinger, 2017): enough to choose lines with. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The shipped scenarios, each time with one line damaged: the same files for the same seed. */
export function mutants(count: number, seed: number): BadFile[] {
  const random = generator(seed);
  const one = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const made = new Map<string, BadFile>();
  while (made.size < count) {
    const damage = DAMAGES[made.size % DAMAGES.length]!;
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
