import { EXIT } from './exit.js';

const CLEAR = '\r\u001b[K';

/** From here on Ctrl-C ends the program at once, with its threads and without half-written files. */
export function exitOnInterrupt(): void {
  process.once('SIGINT', () => {
    process.stderr.write(`${process.stderr.isTTY ? CLEAR : ''}Stopped before the end.\n`);
    process.exit(EXIT.interrupted);
  });
}
