import { EXIT, type ExitCode } from './exit.js';

const CODES = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated } as const;
const CLEAR = '\r\u001b[K';
export const NOTHING_PLAYED = 'Stopped before the first futures were played.';
/** A command that was asked to stop ends within two seconds, with the time it takes to end the threads. */
const STOP_MS = 1700;
/** npm passes on the Ctrl-C that the terminal has sent already: within this time it is the same one. */
const SAME_PRESS_MS = process.env['npm_lifecycle_event'] === undefined ? 0 : 250;

/**
 * From here on Ctrl-C and SIGTERM end the program at once, with its threads and without half-written files. `lastWords` say what is left. Returns what
 * takes that back.
 */
export function exitOnInterrupt(lastWords: () => string = () => ''): () => void {
  return onSignal((code) => leave(code, lastWords()));
}

/** What Ctrl-C asks of a command that can stop with what it has. */
export interface Stop {
  /** Aborted by the first Ctrl-C or SIGTERM; its reason is the exit code. */
  readonly signal: AbortSignal;
  /** Resolves when a command that was asked to stop has to end. */
  readonly timeUp: Promise<null>;
}

/** The first Ctrl-C or SIGTERM asks to stop, the second ends the program at once. */
export function stopOnInterrupt(): Stop {
  const controller = new AbortController();
  let asked = -Infinity;
  onSignal((code) => {
    const now = performance.now();
    if (now - asked < SAME_PRESS_MS) return;
    if (controller.signal.aborted) leave(code);
    asked = now;
    controller.abort(code);
  });
  const timeUp = new Promise<null>((resolve) => {
    controller.signal.addEventListener('abort', () => setTimeout(() => resolve(null), STOP_MS).unref(), { once: true });
  });
  return { signal: controller.signal, timeUp };
}

/** Resolves when a signal is aborted. */
export const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

function onSignal(act: (code: ExitCode) => void): () => void {
  const acts = Object.entries(CODES).map(([signal, code]) => [signal, () => act(code)] as const);
  for (const [signal, listener] of acts) process.on(signal, listener);
  return () => {
    for (const [signal, listener] of acts) process.off(signal, listener);
  };
}

function leave(code: ExitCode, words = ''): never {
  process.stderr.write(`${process.stderr.isTTY ? CLEAR : ''}Stopped before the end.${words}\n`);
  process.exit(code);
}
