import { parseArgs } from 'node:util';
import { removeFolders } from '../../packages/cli/test/command.js';
import { runCampaigns, type Campaigns } from '../numerics/campaigns.js';
import { fileChecks, fuzzChecks, lineChecks, startChecks } from './badInput.js';
import { costlyChecks } from './costly.js';
import { damagedChecks, damagedRecordChecks } from './damaged.js';
import { endedChecks } from './ended.js';
import { tryPart } from './part.js';
import { resumedChecks, stoppedChecks } from './stopped.js';

/**
 * Faults made on purpose, in full: what takes minutes, loads the machine or is a matter of time. `npm test` has an untimed core of each.
 *
 *   npm run verify:faults [-- names of campaigns] [--part 0.05]
 *
 * `--part` tries so much of each, to see that it works.
 */
const CAMPAIGNS: Campaigns = {
  'bad-files': { title: 'Files that are wrong', checks: fileChecks },
  'bad-lines': { title: 'Command lines that are wrong', checks: lineChecks },
  'refusal-time': { title: 'How soon a wrong file is refused', checks: startChecks },
  fuzzed: { title: 'Files changed by chance', checks: fuzzChecks },
  costly: { title: 'Small files with much of one thing', checks: costlyChecks },
  damaged: { title: 'Kept work that was damaged', checks: damagedChecks },
  records: { title: 'Files of predictions that were damaged', checks: damagedRecordChecks },
  ended: { title: 'Threads that are ended while they load', checks: endedChecks },
  stopped: { title: 'Ctrl-C on a run', checks: stoppedChecks },
  resumed: { title: 'Questions stopped, killed and resumed', checks: resumedChecks },
};

process.on('exit', removeFolders);

const { values, positionals: asked } = parseArgs({
  options: { part: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const part = Number(values.part);
if (!(part > 0 && part <= 1)) {
  console.log(`--part ${values.part}: give a number above 0, and at most 1.`);
  process.exit(64);
}
tryPart(part);
process.exitCode = await runCampaigns(CAMPAIGNS, asked);
