import { hasColours, widthOf } from './console.js';

/** Shows how far the work is; does nothing where nobody looks. */
export interface Progress {
  /** So many futures have been played. */
  played(done: number): void;
  /** Something else goes on now. */
  stage(text: string): void;
  /** Clears the line. */
  end(): void;
}

const REDRAW_MS = 100;
const BAR = 24;
const CLEAR = '\r\u001b[K';
/** Progress that nobody sees. */
export const SILENT: Progress = { played: () => {}, stage: () => {}, end: () => {} };

/** A bar on the last line of a terminal, redrawn at most ten times a second; silent when the stream is none. */
export function showProgress(total: number, stream: NodeJS.WriteStream, quiet: boolean): Progress {
  if (quiet || !stream.isTTY) return SILENT;
  const colour = hasColours(stream);
  let first: { readonly done: number; readonly at: number } | undefined;
  let drawn = -Infinity;
  const draw = (text: string) => void stream.write(CLEAR + text.slice(0, widthOf(stream) - 1));
  return {
    played(all) {
      // What is played besides, to tell luck from ignorance, is not among the futures of the scenario.
      const done = Math.min(all, total);
      const now = performance.now();
      if (now - drawn < REDRAW_MS && done < total) return;
      drawn = now;
      // Counted from the first block on, so that the start of the threads does not make the rest look slow.
      first ??= { done, at: now };
      const rate = now > first.at ? (1000 * (done - first.done)) / (now - first.at) : 0;
      const bar = progressBar(done / total);
      const words = progressWords(done, total, rate).slice(0, Math.max(0, widthOf(stream) - bar.length - 2));
      stream.write(`${CLEAR}${colour ? `\u001b[34m${bar}\u001b[0m` : bar} ${words}`);
    },
    stage: draw,
    end: () => draw(''),
  };
}

/** A share of one as a bar. */
export function progressBar(share: number): string {
  const full = Math.floor(share * BAR);
  return '━'.repeat(full) + '─'.repeat(BAR - full);
}

/** `6,400 of 10,000 futures, 12,300/s, 2 s left`; the rate is in futures a second, 0 if it is not known yet. */
export function progressWords(done: number, total: number, rate: number): string {
  const count = (value: number) => Math.round(value).toLocaleString('en-US');
  const played = `${count(done)} of ${count(total)} futures`;
  if (rate <= 0) return played;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(rate)) - 2);
  return `${played}, ${count(Math.round(rate / step) * step)}/s, ${timeLeft((total - done) / rate)} left`;
}

/** “about 40 s”, before it is known. */
export const aboutSeconds = (seconds: number): string =>
  `about ${timeLeft(seconds >= 10 ? Math.round(seconds / 5) * 5 : seconds)}`;

function timeLeft(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return `${Math.round(seconds / 3600)} h`;
}
