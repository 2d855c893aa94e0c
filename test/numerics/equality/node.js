/** Reads a job from the standard input, plays it on the worker threads of this Node and prints the digests. */
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { Worker } from 'node:worker_threads';
import { run } from './job.js';

const ENTRY = new URL('./nodeWorker.js', import.meta.url);

function hire() {
  const worker = new Worker(ENTRY);
  return {
    ask: async (task) => {
      worker.postMessage(task);
      return (await once(worker, 'message'))[0];
    },
    dismiss: () => void worker.terminate(),
  };
}

console.log(
  JSON.stringify({ version: process.versions.node, digests: await run(JSON.parse(await text(process.stdin)), hire) }),
);
