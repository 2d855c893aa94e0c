import { summarise } from '@paydown/engine/summary';
import { render } from '../output/formats.js';
import type { DrawJob } from './drawer.js';

/** Does one job of a drawer. */
export default (job: DrawJob): Promise<unknown> =>
  job.kind === 'draw' ? render(job.result, job.formats, job.theme) : rehearse(job);

async function rehearse({ scenario, block, theme }: DrawJob & { kind: 'rehearse' }): Promise<void> {
  await render({ summary: summarise(scenario, [block]), digest: '', played: block.runs }, ['html'], theme);
}
