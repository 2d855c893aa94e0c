/** Plays one block with the engine as it is built, and says what came out. Runs in Node and in a browser. */
import { simulateBlock } from '../../../packages/engine/dist/simulate/index.js';
import { referenceSimulator } from '../../../packages/engine/dist/simulate/reference.js';

/**
 * @param {import('./job.js').Task} task
 * @returns {Promise<string>} SHA-256 of every recorded number, every fate and every end
 */
export async function play({ scenario, block, byReference }) {
  const { values, fates, ends } = byReference
    ? simulateBlock(scenario, block, { make: referenceSimulator })
    : simulateBlock(scenario, block);
  return sha256([values, fates, ends].map(({ buffer }) => new Uint8Array(buffer)));
}

/** @param {Uint8Array[]} parts */
export async function sha256(parts) {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => (bytes.set(part, at), at + part.length), 0);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
