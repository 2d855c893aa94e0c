import type { Picture } from './page/picture.js';

/** The three questions of Barlas (1996), in his order. */
export const PARTS = {
  structure: 'Structure: are the equations what they claim to be?',
  behaviour: 'Behaviour: does the model show what companies are known to do?',
  family: 'Family members: does the same code fit other companies?',
} as const;

/** One reason to believe the model, or not to. */
export interface Check {
  /** Short name, unique; also the anchor in the page. */
  readonly id: string;
  readonly part: keyof typeof PARTS;
  readonly title: string;
  /** What should come out, and why, said before it is run. */
  readonly expectation: string;
  /** Where the expectation comes from. */
  readonly source: string;
  /** In what company and world; what is switched off. */
  readonly conditions: string;
  run(): Evidence | Promise<Evidence>;
}

/** What came out. */
export interface Evidence {
  /** The finding in one sentence. */
  readonly finding: string;
  readonly measures: readonly Measure[];
  readonly picture: Picture;
}

/** One number held against its expectation. */
export interface Measure {
  readonly what: string;
  readonly expected: string;
  readonly found: string;
  readonly holds: boolean;
  /** Of a figure that was asked for and does not come out, but lies where it is known to lie: why it is missed. */
  readonly missed?: string;
}

/** A check holds when all of its measures do, and it has any. */
export const holds = ({ measures }: Evidence): boolean =>
  measures.length > 0 && measures.every((measure) => measure.holds);

/** A number for people: six significant digits at most, or as many as asked for. */
export function write(value: number, digits = 4): string {
  if (!Number.isFinite(value)) return String(value);
  if (value !== 0 && (Math.abs(value) < 1e-4 || Math.abs(value) >= 1e7)) return value.toExponential(1);
  return Number(value.toPrecision(digits)).toLocaleString('en-GB', { maximumFractionDigits: 10 });
}

export const percent = (value: number, digits = 2): string => `${write(100 * value, digits)}%`;

/** Equal within a relative error (absolute below 1). */
export function equals(what: string, found: number, expected: number, tolerance: number): Measure {
  const error = Math.abs(found - expected) / Math.max(Math.abs(expected), 1);
  return {
    what,
    expected: `${write(expected, 6)}, to ${write(tolerance)}`,
    found: `${write(found, 6)} (off by ${write(error, 2)})`,
    holds: error <= tolerance,
  };
}

/** Within so many standard errors of what is expected; `z` and the chance of a false alarm that goes with it are stated by the check. */
export function agrees(what: string, found: number, error: number, expected: number, z: number): Measure {
  const away = (found - expected) / error;
  return {
    what,
    expected: `${write(expected)}, within ${z} standard errors`,
    found: `${write(found)} ± ${write(error, 2)} (${write(away, 2)} standard errors)`,
    holds: Math.abs(away) <= z,
  };
}

/** Between two bounds, either of which may be infinite. */
export function between(
  what: string,
  found: number,
  low: number,
  high: number,
  say: (value: number) => string = write,
): Measure {
  const expected =
    low === -Infinity
      ? `at most ${say(high)}`
      : high === Infinity
        ? `at least ${say(low)}`
        : `${say(low)} to ${say(high)}`;
  return { what, expected, found: say(found), holds: found >= low && found <= high };
}

/** True or not. */
export const fact = (what: string, expected: string, found: string, holds: boolean): Measure => ({
  what,
  expected,
  found,
  holds,
});
