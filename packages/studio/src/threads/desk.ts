/** What a desk hears of its thread: that it is ready, the answer to a question, why there is none, or that a question was given up. */
export type Heard<A> =
  | { readonly ready: true }
  | { readonly id: number; readonly answer: A }
  | { readonly id: number; readonly problem: string }
  | { readonly dropped: number };

/** What a desk says to its thread: a question, or that nobody waits for the answer any more. */
export type Said<Q> = { readonly id: number; readonly question: Q } | { readonly drop: number };

interface Pending<Q, A> {
  readonly id: number;
  readonly question: Q;
  readonly resolve: (answer: A | null) => void;
  readonly reject: (reason: Error) => void;
  /** Threads that died while they had it. */
  broken: number;
}

/** A question that so many threads die of is at fault itself. */
const MOST_BROKEN = 2;
/**
 * Milliseconds in which a thread that starts, or whose question is given up, has to say something; it is replaced
 * otherwise, and each that follows gets twice as long.
 */
export const PATIENCE = 5000;

/**
 * A thread that answers one question after another; it starts with the first, and is replaced where it dies. Of questions of a kind that wait only the last
 * is of interest: the others get null.
 */
export class Desk<Q, A> {
  readonly #make: () => Worker;
  readonly #kindOf: (question: Q) => string;
  #worker: Worker | null = null;
  #current: Pending<Q, A> | null = null;
  #waiting: Pending<Q, A>[] = [];
  #asked = 0;
  #patience = PATIENCE;
  #late: ReturnType<typeof setTimeout> | undefined;

  constructor(make: () => Worker, kindOf: (question: Q) => string) {
    this.#make = make;
    this.#kindOf = kindOf;
  }

  /** The answer; null if a later question took its place. */
  ask(question: Q): Promise<A | null> {
    return new Promise((resolve, reject) => {
      const pending = { id: this.#asked++, question, resolve, reject, broken: 0 };
      const kind = this.#kindOf(question);
      const at = this.#waiting.findIndex((other) => this.#kindOf(other.question) === kind);
      if (at < 0) this.#waiting.push(pending);
      else this.#waiting.splice(at, 1, pending)[0]!.resolve(null);
      this.#next();
    });
  }

  /** Nobody waits for anything any more. The thread is kept: to start another takes longer than most answers. */
  drop(): void {
    for (const { resolve } of this.#waiting.splice(0)) resolve(null);
    if (this.#current === null) return;
    const { id, resolve } = this.#current;
    this.#current = null;
    resolve(null);
    this.#worker?.postMessage({ drop: id } satisfies Said<Q>);
    this.#expect();
  }

  #next(): void {
    if (this.#current !== null) return;
    const pending = this.#waiting.shift();
    if (pending === undefined) return;
    this.#current = pending;
    this.#give(pending);
  }

  #give({ id, question }: Pending<Q, A>): void {
    if (this.#worker === null) {
      this.#worker = this.#start();
      this.#expect();
    }
    this.#worker.postMessage({ id, question } satisfies Said<Q>);
  }

  #start(): Worker {
    const worker = this.#make();
    worker.onmessage = ({ data }: MessageEvent<Heard<A>>) => {
      this.#heard();
      this.#patience = PATIENCE;
      if ('id' in data && data.id === this.#current?.id)
        this.#end(({ resolve, reject }) => {
          if ('problem' in data) reject(new Error(data.problem));
          else resolve(data.answer);
        });
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.#stop();
      if (this.#current === null) return;
      if (++this.#current.broken < MOST_BROKEN) this.#give(this.#current);
      else
        this.#end(({ reject }) => {
          reject(new Error(event.message || 'A thread could not be started.'));
        });
    };
    return worker;
  }

  #end(tell: (pending: Pending<Q, A>) => void): void {
    const pending = this.#current!;
    this.#current = null;
    tell(pending);
    this.#next();
  }

  /** Some browsers now and then hang while a thread starts others, and some questions take very long. */
  #expect(): void {
    this.#late ??= setTimeout(() => {
      this.#stop();
      this.#patience *= 2;
      if (this.#current !== null) this.#give(this.#current);
    }, this.#patience);
  }

  #heard(): void {
    clearTimeout(this.#late);
    this.#late = undefined;
  }

  #stop(): void {
    this.#heard();
    this.#worker?.terminate();
    this.#worker = null;
  }
}
