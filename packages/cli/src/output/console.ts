import { inert, inertJson } from '@paydown/engine/inert';
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
export const print = (text: string): void => put(process.stdout, inert(text));

/** What a command answers as JSON, to stdout. */
export const printJson = (json: string): void => put(process.stdout, inertJson(json));

/** What a person should know besides, to stderr. */
export const log = (text: string): void => put(process.stderr, inert(text));

/** The colours that words for people are set in. */
const PAINT = /(\u001b\[(?:0|1|2|3[1-6])m)/;

/** Words for people that were set in colours; texts of files and names are on one line in them, without controls. */
export function show(painted: string, stream: NodeJS.WriteStream): void {
  const parts = painted.split(PAINT);
  put(stream, parts.map((part, i) => (i % 2 === 1 ? part : inert(part))).join(''));
}

/** A whole file, to stdout: a picture as it is, texts so that a terminal shows them. */
export const putFile = (content: string | Uint8Array, format: string): void =>
  void process.stdout.write(
    typeof content !== 'string' ? content : format === 'spec' ? inertJson(content) : inert(content),
  );

const put = (stream: NodeJS.WriteStream, text: string): void =>
  void stream.write(text.endsWith('\n') ? text : `${text}\n`);

/** A reader that goes away (`paydown … | head`) is no fault; output that cannot be written for another reason is. */
export function watchStreams(fail: (error: unknown) => void): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: Error) => {
      if (errorCode(error) !== 'EPIPE')
        fail(new Failure(EXIT.cannotCreate, `The output cannot be written: ${reason(error)}.`));
    });
  }
}
