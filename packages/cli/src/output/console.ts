import { EXIT, errorCode, Failure, reason } from '../exit.js';

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const DEFAULT_WIDTH = 80;

/** Whether a stream gets colours: on a terminal, unless NO_COLOR is set; FORCE_COLOR overrules both. */
export function hasColours(stream: Stream, env: NodeJS.ProcessEnv = process.env): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return stream.isTTY === true && !NO_COLOR && TERM !== 'dumb';
}

/** Columns to fill: those of the terminal, or 80. */
export const widthOf = (stream: Stream): number => stream.columns || DEFAULT_WIDTH;

/** How a text for people is set on a stream. */
export const styleOf = (stream: NodeJS.WriteStream): { readonly colour: boolean; readonly width: number } => ({
  colour: hasColours(stream),
  width: widthOf(stream),
});

/** What a command answers, to stdout. */
export function answer(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** What a person should know besides, to stderr. */
export function tell(text: string): void {
  process.stderr.write(text.endsWith('\n') ? text : `${text}\n`);
}

/** A reader that goes away (`paydown … | head`) is no fault; output that cannot be written for another reason is. */
export function watchStreams(fail: (error: unknown) => void): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: Error) => {
      if (errorCode(error) !== 'EPIPE')
        fail(new Failure(EXIT.cannotCreate, `The output cannot be written: ${reason(error)}.`));
    });
  }
}
