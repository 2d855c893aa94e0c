import { parentPort } from 'node:worker_threads';
import { play } from './play.js';

parentPort.on('message', async (task) => parentPort.postMessage(await play(task)));
