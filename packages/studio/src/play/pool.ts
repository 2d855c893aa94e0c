import { blockCount, emptyFutures, keepWanted } from '@paydown/engine/simulate';
import type { Play } from '@paydown/engine/internal';
import type { Job, Played } from './messages.ts';

interface Waiting {
  readonly job: Job;
  readonly done: (played: Played) => void;
  readonly failed: (reason: Error) => void;
  /** Players that broke while they had it. */
  broken: number;
}

/** A block that breaks so many players is at fault itself. */
const MOST_BROKEN = 2;

/** Nobody waits any more for what was to be played. */
export class GivenUp extends Error {}

/** Players that share the blocks of whatever is to be played. One that dies is replaced, and its block is played again. */
export class Pool {
  readonly #queue: Waiting[] = [];
  readonly #idle: Worker[] = [];
  /** Those at work. Nothing else holds them, and what nothing holds a browser may collect, answer and all. */
  readonly #busy = new Set<Worker>();
  readonly #dead = new WeakSet<Worker>();
  readonly #make: () => Worker;
  #jobs = 0;
  /** Times that all was given up. */
  #drops = 0;

  constructor(players: number, make: () => Worker) {
    this.#make = make;
    for (let i = 0; i < players; i++) this.#hire();
  }

  /** All runs of a scenario, as `playHere` would play them. */
  readonly play: Play = async (scenario, wanted, design) => {
    const futures = emptyFutures(scenario.runs, wanted);
    await Promise.all(
      Array.from({ length: blockCount(scenario) }, async (_, block) => {
        const played = await this.#give({ job: this.#jobs++, scenario, block, wanted, design });
        keepWanted({ ...played, ...wanted }, futures);
      }),
    );
    return futures;
  };

  /** Plays for a question: from the next `drop` on, whatever it goes on to play or still waits for is given up. */
  playing(): Play {
    const begun = this.#drops;
    const check = () => {
      if (begun !== this.#drops) throw new GivenUp();
    };
    return async (...asked) => {
      check();
      const futures = await this.play(...asked);
      check();
      return futures;
    };
  }

  /** Gives up all blocks that wait, and what is played for questions until now; blocks that are at play end by themselves. */
  drop(): void {
    this.#drops++;
    for (const { failed } of this.#queue.splice(0)) failed(new GivenUp());
  }

  /** One that fails before it has anything to do, as where it cannot be loaded, is replaced when there is. */
  #hire(): void {
    const player = this.#make();
    player.onerror = (event) => {
      event.preventDefault();
      this.#dead.add(player);
    };
    this.#idle.push(player);
  }

  #give(job: Job): Promise<Played> {
    return new Promise((done, failed) => {
      this.#queue.push({ job, done, failed, broken: 0 });
      this.#next();
    });
  }

  #next(): void {
    if (this.#idle.length === 0) return;
    const waiting = this.#queue.shift();
    if (waiting === undefined) return;
    const first = this.#idle.pop()!;
    const player = this.#dead.has(first) ? this.#make() : first;
    this.#busy.add(player);
    player.onmessage = ({ data }: MessageEvent<Played>) => {
      this.#busy.delete(player);
      this.#idle.push(player);
      waiting.done(data);
      this.#next();
    };
    player.onerror = (event) => {
      event.preventDefault();
      player.terminate();
      this.#busy.delete(player);
      this.#hire();
      if (++waiting.broken < MOST_BROKEN) this.#queue.unshift(waiting);
      else waiting.failed(new Error(event.message || 'A player stopped.'));
      this.#next();
    };
    player.postMessage(waiting.job);
  }
}
