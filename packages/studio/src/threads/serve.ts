/// <reference lib="webworker" />
import type { Heard, Said } from './desk.ts';

export interface Service<Q, A> {
  readonly answer: (question: Q) => Promise<A>;
  /** What of an answer travels without a copy. */
  readonly travels?: (answer: A) => Transferable[];
  /** Nobody waits for the answer any more. */
  readonly drop?: () => void;
}

/** Answers, in a thread, what its desk asks. */
export function serve<Q, A>({ answer, travels = () => [], drop }: Service<Q, A>): void {
  const tell = (heard: Heard<A>, transfer: Transferable[] = []) => {
    postMessage(heard, { transfer });
  };
  self.onmessage = ({ data }: MessageEvent<Said<Q>>) => {
    if ('drop' in data) {
      drop?.();
      tell({ dropped: data.drop });
      return;
    }
    const { id, question } = data;
    void answer(question).then(
      (found) => {
        tell({ id, answer: found }, travels(found));
      },
      (reason: unknown) => {
        tell({ id, problem: reason instanceof Error ? reason.message : String(reason) });
      },
    );
  };
  tell({ ready: true });
}
