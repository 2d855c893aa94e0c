/** Plays the same blocks in several arrangements. Runs in Node and in a browser: they differ in how a worker is hired only. */
import { sha256 } from './play.js';

/**
 * @typedef {{ scenario: object, block: number, byReference: boolean }} Task
 * @typedef {{ ask: (task: Task) => Promise<string>, dismiss: () => void }} Worker
 * @typedef {{ name: string, workers: number, order: number[], byReference: boolean }} Arrangement
 * @typedef {{ scenarios: object[], blocks: { scenario: number, block: number }[], arrangements: Arrangement[] }} Job
 */

/**
 * @param {Job} job
 * @param {() => Worker} hire
 * @returns {Promise<string[]>} one digest of all blocks for each arrangement
 */
export async function run({ scenarios, blocks, arrangements }, hire) {
  const digests = [];
  for (const { workers, order, byReference } of arrangements) {
    const waiting = [...order];
    const found = new Array(blocks.length);
    const hands = Array.from({ length: workers }, hire);
    await Promise.all(
      hands.map(async ({ ask }) => {
        for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
          const { scenario, block } = blocks[place];
          found[place] = await ask({ scenario: scenarios[scenario], block, byReference });
        }
      }),
    );
    for (const { dismiss } of hands) dismiss();
    digests.push(await sha256([new TextEncoder().encode(found.join('\n'))]));
  }
  return digests;
}
