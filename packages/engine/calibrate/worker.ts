import { parentPort } from 'node:worker_threads';
import { worldAt } from './parameters.js';
import { play, type Size } from './play.js';

/** One candidate to play. */
export interface Task {
  readonly index: number;
  readonly places: readonly number[];
  readonly size: Size;
  readonly seed: string;
}

parentPort!.on('message', ({ index, places, size, seed }: Task) => {
  void play(worldAt(places), size, seed).then((figures) => parentPort!.postMessage({ index, figures }));
});
