import type { Fault, Inquiry } from '@paydown/engine/internal';
import type { Picture } from '../answer/picture.ts';
import { Desk } from '../threads/desk.ts';
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

const desk = () =>
  new Desk<Request, Answer>(
    () => new Worker(new URL('./asker.ts', import.meta.url), { type: 'module' }),
    ({ what }) => what,
  );

/** An answer to a question, or what is wrong with it. */
export interface Shown {
  readonly faults: readonly Fault[];
  readonly picture: Picture | null;
  readonly runs: number;
  /** Whether no other question was asked since. */
  readonly newest: boolean;
}

/** How the page asks: at once and roughly while a hand moves, then better and better. */
export class Studio {
  /** Answers while a control moves, and tells single futures. */
  readonly #quick = desk();
  /** Answers at rest; what it is at is dropped as soon as the question changes. */
  readonly #thorough = desk();
  /** Looks for reasons; what it is at is dropped too. */
  readonly #background = desk();
  #asked = 0;
  /** The question that was asked last, as text: what is looked for in the background is dropped when another is. */
  #question = '';
  #shown = 0;
  readonly #show: (shown: Shown) => void;
  readonly #failed: (reason: Error) => void;

  constructor(show: (shown: Shown) => void, failed: (reason: Error) => void) {
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
        answer = await desk.ask({ what: 'picture', ...asked, runs });
      } catch (reason) {
        if (id === this.#asked) this.#failed(reason as Error);
        return;
      }
      // A hand that goes on moving asks before it is answered: what comes late is still newer than what is seen.
      if (answer === null || id < this.#shown) return;
      this.#shown = id;
      const newest = id === this.#asked;
      if ('faults' in answer) {
        this.#show({ faults: answer.faults, picture: null, runs, newest });
        return;
      }
      this.#show({ faults: [], picture: answer.given as Picture, runs, newest });
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
    const asking = desk.ask({ what, ...asked, runs, ...more });
    const answer = await asking.catch((reason: unknown) => {
      this.#failed(reason as Error);
      return null;
    });
    if (answer === null) return null;
    return 'faults' in answer ? answer.faults : (answer.given as Answers[W]);
  }
}
