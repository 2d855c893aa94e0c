import type { Fault, Inquiry } from '@paydown/engine/internal';
import type { Told } from '../answer/told.ts';
import type { Answer, Request } from './messages.ts';

/** Futures of each decision: while a control moves, as soon as it rests, and in the end. */
export const STAGES = { moving: 200, resting: 1000, settled: 10_000 } as const;

/** A question as it is to be played. */
export interface Asked {
  readonly inquiry: Inquiry;
  readonly own: string | null;
}

/** A request on its way, and who waits for its answer. */
interface Pending {
  readonly request: Request;
  readonly resolve: (answer: Answer | null) => void;
  readonly reject: (reason: Error) => void;
}

/** A thread that answers one request after another. Of those that wait only the last is of interest: the others get null. */
class Desk {
  #worker: Worker | null = null;
  #current: Pending | null = null;
  #next: Pending | null = null;

  ask(request: Request): Promise<Answer | null> {
    return new Promise((resolve, reject) => {
      const pending = { request, resolve, reject };
      if (this.#current === null) this.#begin(pending);
      else {
        this.#next?.resolve(null);
        this.#next = pending;
      }
    });
  }

  /** Ends what it is at: nobody waits for it any more. */
  drop(): void {
    if (this.#current === null) return;
    this.#stop();
    this.#current.resolve(null);
    this.#next?.resolve(null);
    this.#current = this.#next = null;
  }

  #begin(pending: Pending): void {
    this.#current = pending;
    const worker = (this.#worker ??= new Worker(new URL('./asker.ts', import.meta.url), { type: 'module' }));
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
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

  #end(): void {
    const next = this.#next;
    this.#current = this.#next = null;
    if (next !== null) this.#begin(next);
  }

  /** The players of a thread end with it; the next request starts another. */
  #stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }
}

/** How the page asks: at once and roughly while a hand moves, then better and better. */
export class Studio {
  /** Answers while a control moves, and tells single futures. */
  readonly #quick = new Desk();
  /** Answers at rest; what it is at is dropped as soon as the question changes. */
  readonly #thorough = new Desk();
  #asked = 0;
  #shown = 0;
  readonly #show: (answer: Answer, runs: number) => void;
  readonly #failed: (reason: Error) => void;

  constructor(show: (answer: Answer, runs: number) => void, failed: (reason: Error) => void) {
    this.#show = show;
    this.#failed = failed;
  }

  /** Asks anew: a few futures at once and, when `resting`, more and more. An answer to an older question than the one that is shown comes to nothing. */
  async ask(asked: Asked, resting: boolean): Promise<void> {
    const id = ++this.#asked;
    this.#thorough.drop();
    const stages = resting ? [STAGES.resting, STAGES.settled] : [STAGES.moving];
    const desk = resting ? this.#thorough : this.#quick;
    for (const runs of stages) {
      let answer: Answer | null;
      try {
        answer = await desk.ask({ id, what: 'picture', ...asked, runs });
      } catch (reason) {
        if (id === this.#asked) this.#failed(reason as Error);
        return;
      }
      // A hand that goes on moving asks before it is answered: what comes late is still newer than what is seen.
      if (answer === null || id < this.#shown) return;
      this.#shown = id;
      this.#show(answer, runs);
      if ('faults' in answer) return;
    }
  }

  /** The story of one future of a question; null if another was asked for meanwhile. */
  async tell(asked: Asked, runs: number, run: number): Promise<Told | null> {
    const answer = await this.#quick.ask({ id: this.#asked, what: 'future', ...asked, runs, run });
    return answer !== null && 'told' in answer ? answer.told : null;
  }

  /** The company under the decision of B as a scenario file, or what is wrong with the question. */
  async yaml(asked: Asked): Promise<string | readonly Fault[] | null> {
    const answer = await this.#quick.ask({ id: this.#asked, what: 'yaml', ...asked, runs: STAGES.moving });
    return answer === null ? null : 'yaml' in answer ? answer.yaml : 'faults' in answer ? answer.faults : null;
  }
}
