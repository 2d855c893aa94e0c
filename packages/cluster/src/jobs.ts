import type { Part } from './keys.js';

/** A piece that somebody waits for. */
export interface Wanted {
  /** Hash of its play. */
  readonly play: string;
  readonly piece: number;
  /** Estimates, for one core and of its result. */
  readonly seconds: number;
  readonly bytes: number;
  /** What is wrong with the bytes of it that came back, or null. */
  fault(bytes: Uint8Array): string | null;
  resolve(bytes: Uint8Array): void;
  reject(error: Error): void;
}

/** Seconds of work on one core that make a job: so long that what the queue costs does not count, so short that little is lost with a worker. */
const JOB_SECONDS = 4;
/** Bytes that the result of a job has about, at most: it is held in memory by the worker, the queue and the coordinator. */
const JOB_BYTES = 16e6;
/** Pieces of a job, so that its own text stays short. */
const JOB_PIECES = 4096;

/** Pieces that are wanted, in the order in which they were asked for. */
export class Line {
  readonly #wanted: Wanted[] = [];
  #first = 0;

  get length(): number {
    return this.#wanted.length - this.#first;
  }

  push(wanted: Wanted): void {
    this.#wanted.push(wanted);
  }

  /** Takes from the front as much as one job is. */
  takeJob(): Wanted[] {
    let [seconds, bytes, to] = [0, 0, this.#first];
    for (const most = Math.min(to + JOB_PIECES, this.#wanted.length); to < most; to++) {
      const next = this.#wanted[to]!;
      seconds += next.seconds;
      bytes += next.bytes;
      if (to > this.#first && (seconds > JOB_SECONDS || bytes > JOB_BYTES)) break;
    }
    const job = this.#wanted.slice(this.#first, to);
    this.#first = to;
    // Now and then, so that it costs little however long the line is.
    if (2 * this.#first >= this.#wanted.length) {
      this.#wanted.splice(0, this.#first);
      this.#first = 0;
    }
    return job;
  }
}

/** The same pieces in as few parts as they make. */
export function partsOf(pieces: readonly Wanted[]): Part[] {
  const parts: { play: string; from: number; to: number }[] = [];
  for (const { play, piece } of pieces) {
    const last = parts.at(-1);
    if (last?.play === play && last.to === piece) last.to++;
    else parts.push({ play, from: piece, to: piece + 1 });
  }
  return parts;
}
