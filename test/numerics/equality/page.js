/** Plays a job on the workers of a browser. */
import { run } from './job.js';

function hire() {
  const worker = new Worker(new URL('./pageWorker.js', import.meta.url), { type: 'module' });
  return {
    ask: (task) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message ?? 'The worker could not be loaded.'));
        worker.postMessage(task);
      }),
    dismiss: () => worker.terminate(),
  };
}

/** @param {import('./job.js').Job} job */
export const playJob = (job) => run(job, hire);
