import { removeFolders } from '../../packages/cli/test/command.js';
import type { Check } from '../numerics/check.js';
import { reportParts } from '../numerics/table.js';
import { emptyChecks } from './empty.js';
import { deadlyChecks, killedChecks, lostChecks, refusedChecks, stoppedChecks, twiceChecks } from './faults.js';
import { scalingChecks } from './scaling.js';

/**
 * A queue under faults that are made on purpose, in full, with a real Redis and real workers: `npm run verify:cluster
 * [-- names of campaigns]`. `npm test` has a core of each.
 */
const CAMPAIGNS: Readonly<Record<string, { readonly title: string; readonly checks: () => Promise<Check[]> }>> = {
  killed: { title: 'Workers killed', checks: killedChecks },
  deadly: { title: 'A job that kills its workers', checks: deadlyChecks },
  lost: { title: 'Redis killed, with its append-only file', checks: () => lostChecks(true) },
  'lost-all': { title: 'Redis killed, without', checks: () => lostChecks(false) },
  twice: { title: 'Every result twice, and shuffled', checks: twiceChecks },
  stopped: { title: 'Workers stopped past twice the lock, and woken', checks: stoppedChecks },
  refused: { title: 'What is wrong and refused', checks: refusedChecks },
  empty: { title: 'Empty jobs', checks: emptyChecks },
  scaling: { title: 'To a thousand workers, simulated', checks: scalingChecks },
};

process.on('exit', removeFolders);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(CAMPAIGNS, name));
if (unknown.length > 0) {
  console.log(`There is no campaign ${unknown.join(', ')}. There are: ${Object.keys(CAMPAIGNS).join(', ')}.`);
  process.exit(64);
}
const parts = Object.entries(CAMPAIGNS).filter(([name]) => asked.length === 0 || asked.includes(name));
const { failed, total } = await reportParts(parts.map(([, campaign]) => campaign));
console.log(failed > 0 ? `${failed} of ${total} checks failed.` : `All ${total} checks passed.`);
process.exit(failed > 0 ? 1 : 0);
