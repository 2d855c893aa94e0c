import { removeFolders } from '../../packages/cli/test/command.js';
import { runCampaigns, type Campaigns } from '../numerics/campaigns.js';
import { emptyChecks } from './empty.js';
import { deadlyChecks, killedChecks, lostChecks, refusedChecks, stoppedChecks, twiceChecks } from './faults.js';
import { scalingChecks } from './scaling.js';

/**
 * A queue under faults that are made on purpose, in full, with a real Redis and real workers: `npm run verify:cluster
 * [-- names of campaigns]`. `npm test` has a core of each.
 */
const CAMPAIGNS: Campaigns = {
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
process.exit(await runCampaigns(CAMPAIGNS, process.argv.slice(2)));
