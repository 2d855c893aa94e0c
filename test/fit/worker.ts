import { parentPort, workerData } from 'node:worker_threads';
import { placesOf } from './places.js';

const { from, to } = workerData as { readonly from: number; readonly to: number };
for (let i = from; i < to; i++) parentPort!.postMessage((await placesOf(i, i + 1))[0] ?? null);
