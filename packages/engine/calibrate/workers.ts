import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Size } from './play.js';
import type { Figures } from './targets.js';
import type { Task } from './worker.js';

/** Threads that play candidates. The answers are the same for any number of them. */
export interface Workers {
  play(
    places: readonly (readonly number[])[],
    size: Size,
    seed: string,
    progress: (done: number) => void,
  ): Promise<Figures[]>;
  close(): Promise<void>;
}

export function openWorkers(threads = Math.min(availableParallelism(), 8)): Workers {
  const workers = Array.from({ length: threads }, () => new Worker(new URL('worker.js', import.meta.url)));
  return {
    play: (places, size, seed, progress) =>
      new Promise((resolve, reject) => {
        const answers: Figures[] = [];
        let next = 0;
        let done = 0;
        const give = (worker: Worker): void => {
          if (next < places.length)
            worker.postMessage({ index: next, places: places[next]!, size, seed: `${seed} ${next++}` } satisfies Task);
        };
        for (const worker of workers) {
          worker.removeAllListeners();
          worker.on('error', reject);
          worker.on('message', ({ index, figures }: { index: number; figures: Figures }) => {
            answers[index] = figures;
            progress(++done);
            if (done === places.length) resolve(answers);
            else give(worker);
          });
          give(worker);
        }
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
