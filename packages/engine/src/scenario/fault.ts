import { repeated } from './inert.js';
import type { Problem } from './quantities/problem.js';

/** One thing that is wrong with a scenario, and where a person finds it. */
export interface Fault {
  /** `missing`: a file could not be read. `invalid`: it could, and something in it is wrong. `doubtful`: it is right, and most likely not what was meant. */
  readonly kind: 'missing' | 'invalid' | 'doubtful';
  /** The file as it was named, or the origin of an override (`--set company.arr=5`). */
  readonly file: string;
  /** From 1; 0 where there is no place in a file to point at. */
  readonly line: number;
  readonly column: number;
  /** Dotted path of the value (`company.arr`), empty for the file as a whole. */
  readonly path: string;
  /** A sentence that can stand alone. */
  readonly message: string;
  readonly hint?: string;
}

/** A place in a file, or line 0 for what has none. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Names and positions within a scenario, from the top. */
export type Path = readonly (string | number)[];

/** `timeline[0].at` */
export function dotted(path: Path): string {
  return path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? repeated(part) : `.${repeated(part)}`))
    .join('');
}

export function fault(
  { file, line, column }: Place,
  path: Path,
  problem: Problem,
  kind: Fault['kind'] = 'invalid',
): Fault {
  const name = dotted(path);
  return {
    kind,
    file,
    line,
    column,
    path: name,
    message: sentence(name, problem.message),
    ...(problem.hint === undefined ? {} : { hint: problem.hint }),
  };
}

/** A message that begins with a verb takes the path as its subject; any other stands after a colon. */
function sentence(name: string, message: string): string {
  if (/^[a-z]/.test(message)) return `${name || 'The scenario'} ${message}`;
  return name ? `${name}: ${message}` : message;
}

/**
 * One line for a terminal or a log: `series-b.yaml:12:5: coefficients.rampTimes is not a coefficient. Did you mean rampTime?`
 *
 * @example
 * const { faults } = readScenario('ours.yaml', { read: () => 'runs: many', resolve: (from, to) => to });
 * const said = faults.map((fault) => formatFault(fault)).join('\n');
 */
export function formatFault({ file, line, column, message, hint }: Fault): string {
  const place = line > 0 ? `${file}:${line}:${column}` : file;
  return hint === undefined ? `${place}: ${message}` : `${place}: ${message} ${hint}`;
}

/** Of faults that are told. */
export const MOST_FAULTS = 100;

/** In reading order, and no more of them than anybody reads. */
export function inOrder(faults: readonly Fault[]): Fault[] {
  const sorted = [...faults].sort((a, b) => order(a.file, b.file) || a.line - b.line || a.column - b.column);
  if (sorted.length <= MOST_FAULTS) return sorted;
  const rest = sorted[MOST_FAULTS]!;
  const more = { message: `And ${sorted.length - MOST_FAULTS} more faults from here on.` };
  return [...sorted.slice(0, MOST_FAULTS), fault(rest, [], more)];
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
