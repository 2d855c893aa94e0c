import type { Fault, Inquiry } from '@paydown/engine/internal';
import type { Picture } from '../answer/picture.ts';
import type { Answer, Answers, Request, What } from './messages.ts';

/** Futures of each decision: while a control moves, as soon as it rests, and in the end. */
export const STAGES = { moving: 200, resting: 1000, settled: 10_000 } as const;

/** What is asked beside the picture: in the background where it takes longer, and in how many futures. */
const ASIDE = {
  future: { background: false, runs: STAGES.resting },
  reasons: { background: true, runs: STAGES.resting },
  yaml: { background: false, runs: STAGES.moving },
  why: { background: true, runs: 400 },
  turns: { background: true, runs: 500 },
  disputable: { background: true, runs: 1000 },
  settled: { background: true, runs: 2000 },
} as const satisfies Partial<Record<What, { readonly background: boolean; readonly runs: number }>>;

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

/** A thread that answers one request after another. Of those of a kind that wait only the last is of interest: the others get null. */
class Desk {
  #worker: Worker | null = null;
  #current: Pending | null = null;
  #waiting: Pending[] = [];

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
    const next = this.#waiting.shift();
    this.#current = null;
    if (next !== undefined) this.#begin(next);
  }

  /** The players of a thread end with it; the next request starts another. */
  #stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }
}

/** Gets the picture of the last question that was answered, or what is wrong with it. */
type Show = (faults: readonly Fault[], picture: Picture | null, runs: number) => void;

/** How the page asks: at once and roughly while a hand moves, then better and better. */
export class Studio {
  /** Answers while a control moves, and tells single futures. */
  readonly #quick = new Desk();
  /** Answers at rest; what it is at is dropped as soon as the question changes. */
  readonly #thorough = new Desk();
  /** Looks for reasons; what it is at is dropped too. */
  readonly #background = new Desk();
  #asked = 0;
  /** The question that was asked last, as text: what is looked for in the background is dropped when another is. */
  #question = '';
  #shown = 0;
  readonly #show: Show;
  readonly #failed: (reason: Error) => void;

  constructor(show: Show, failed: (reason: Error) => void) {
    this.#show = show;
    this.#failed = failed;
  }

  /** Asks anew: a few futures at once and, when `resting`, more and more. An answer to an older question than the one that is shown comes to nothing. */
  async ask(asked: Asked, resting: boolean): Promise<void> {
    const id = ++this.#asked;
    this.#thorough.drop();
    const question = JSON.stringify(asked);
    if (question !== this.#question) this.#background.drop();
    this.#question = question;
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
      if ('faults' in answer) {
        this.#show(answer.faults, null, runs);
        return;
      }
      this.#show([], answer.given as Picture, runs);
    }
  }

  /** Anything else about a question, by who tells it; null if the question changed meanwhile, and what is wrong if it cannot be asked. */
  async tell<W extends keyof typeof ASIDE>(
    what: W,
    asked: Asked,
    more: Partial<Pick<Request, 'runs' | 'run'>> = {},
  ): Promise<Answers[W] | readonly Fault[] | null> {
    const { background, runs } = ASIDE[what];
    const desk = background ? this.#background : this.#quick;
    const asking = desk.ask({ id: this.#asked, what, ...asked, runs, ...more });
    const answer = await asking.catch((reason: unknown) => {
      this.#failed(reason as Error);
      return null;
    });
    if (answer === null) return null;
    return 'faults' in answer ? answer.faults : (answer.given as Answers[W]);
  }
}
