import { play } from './play.js';

self.onmessage = async ({ data }) => self.postMessage(await play(data));
