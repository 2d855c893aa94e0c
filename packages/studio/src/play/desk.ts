import { READY, type Answer, type Request } from './messages.ts';

/** Milliseconds a thread may take to be ready; each that follows gets twice as long. */
export const PATIENCE = 5000;

/** A request on its way, and who waits for its answer. */
interface Pending {
  readonly request: Request;
  readonly resolve: (answer: Answer | null) => void;
  readonly reject: (reason: Error) => void;
}

/** A thread that answers one request after another. Of those of a kind that wait only the last is of interest: the others get null. */
export class Desk {
  #worker: Worker | null = null;
  #current: Pending | null = null;
  #waiting: Pending[] = [];
  #late: ReturnType<typeof setTimeout> | undefined;
  readonly #make: () => Worker;

  constructor(make: () => Worker) {
    this.#make = make;
  }

  ask(request: Request): Promise<Answer | null> {
    return new Promise((resolve, reject) => {
      const pending = { request, resolve, reject };
      if (this.#current === null) this.#begin(pending);
      else {
        const ofKind = (other: Pending) => other.request.what === request.what;
        this.#waiting.find(ofKind)?.resolve(null);
        this.#waiting = [...this.#waiting.filter((other) => !ofKind(other)), pending];
      }
    });
  }

  /** Ends what it is at: nobody waits for it any more. */
  drop(): void {
    if (this.#current === null) return;
    this.#stop();
    for (const { resolve } of [this.#current, ...this.#waiting]) resolve(null);
    this.#current = null;
    this.#waiting = [];
  }

  #begin(pending: Pending, patience = PATIENCE): void {
    this.#current = pending;
    const worker = this.#worker ?? this.#start(pending, patience);
    worker.onmessage = ({ data }: MessageEvent<Answer | typeof READY>) => {
      clearTimeout(this.#late);
      if (data === READY) return;
      pending.resolve(data);
      this.#end();
    };
    worker.onerror = (event) => {
      event.preventDefault();
      this.#stop();
      pending.reject(new Error(event.message || 'The thread that plays could not be started.'));
      this.#end();
    };
    worker.postMessage(pending.request);
  }

  /** Some browsers now and then hang while a thread starts others; it is given up, and another begins anew. */
  #start(pending: Pending, patience: number): Worker {
    this.#late = setTimeout(() => {
      this.#stop();
      this.#begin(pending, 2 * patience);
    }, patience);
    return (this.#worker = this.#make());
  }

  #end(): void {
    const next = this.#waiting.shift();
    this.#current = null;
    if (next !== undefined) this.#begin(next);
  }

  /** The players of a thread end with it; the next request starts another. */
  #stop(): void {
    clearTimeout(this.#late);
    this.#worker?.terminate();
    this.#worker = null;
  }
}
