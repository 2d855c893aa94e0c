import { startPostgres } from '../../packages/cluster/test/postgresServer.js';
import { startRedis } from '../../packages/cluster/test/redisServer.js';
import { removeFolders } from '../../packages/cli/test/command.js';
import { runCampaigns, type Campaigns } from '../numerics/campaigns.js';
import { emptyChecks } from './empty.js';
import { deadlyChecks, killedChecks, lostChecks, refusedChecks, stoppedChecks, twiceChecks } from './faults.js';
import { scalingChecks } from './scaling.js';

/**
 * A queue under faults that are made on purpose, in full, with a real server and real workers: `npm run verify:cluster
 * [-- postgres] [names of campaigns]`, on Redis unless it is told. `npm test` has a core of each.
 */
const [first, ...others] = process.argv.slice(2);
const onPostgres = first === 'postgres';
const [server, start] = onPostgres ? ['Postgres', startPostgres] : ['Redis', startRedis];

const CAMPAIGNS: Campaigns = {
  // First, while this process has no memory left of what others have played.
  empty: { title: 'Empty jobs', checks: () => emptyChecks(start, onPostgres ? 600 : 180) },
  killed: { title: 'Workers killed', checks: () => killedChecks(start) },
  deadly: { title: 'A job that kills its workers', checks: () => deadlyChecks(start) },
  lost: { title: `${server} killed, with what it was told on its disk`, checks: () => lostChecks(start, true) },
  // A Postgres forgets nothing.
  ...(!onPostgres && { 'lost-all': { title: `${server} killed, without`, checks: () => lostChecks(start, false) } }),
  twice: { title: 'Every result twice, and shuffled', checks: () => twiceChecks(start) },
  stopped: { title: 'Workers stopped past twice the lock, and woken', checks: () => stoppedChecks(start) },
  refused: { title: 'What is wrong and refused', checks: () => refusedChecks(start) },
  scaling: { title: 'To a thousand workers, simulated', checks: () => scalingChecks(start, onPostgres ? 6 : 2) },
};

process.on('exit', removeFolders);
process.exit(await runCampaigns(CAMPAIGNS, onPostgres ? others : process.argv.slice(2)));
