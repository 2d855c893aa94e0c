import { EXIT, Failure } from '../exit.js';

interface Asking {
  /** Whether what is doubted ends the command. */
  readonly strict?: boolean;
  readonly quiet?: boolean;
  /** Where the doubts are told. */
  readonly tell: (doubt: string) => void;
}

let asking: Asking = { tell: () => undefined };
const asked = new Set<string>();

/** How the command that begins asks back. */
export function beginAsking(options: Asking): void {
  asking = options;
  asked.clear();
}

/** Asks back, once each, about what is valid and most likely not meant; with `--strict` it is an error. */
export function askBack(doubts: readonly string[]): void {
  const fresh = doubts.filter((doubt) => !asked.has(doubt));
  if (fresh.length === 0) return;
  if (asking.strict) throw new Failure(EXIT.scenario, fresh.join('\n'));
  for (const doubt of fresh) {
    asked.add(doubt);
    if (!asking.quiet) asking.tell(doubt);
  }
}
