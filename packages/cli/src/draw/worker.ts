import { summarise } from '@paydown/engine/summary';
import { render, usualFiles } from '../output/rendering.js';
import type { DrawJob } from './drawer.js';

/** Does one job of a drawer. */
export default (job: DrawJob): Promise<unknown> => (job.kind === 'draw' ? render(job) : rehearse(job));

async function rehearse({ scenario, block, theme }: DrawJob & { kind: 'rehearse' }): Promise<void> {
  const found = summarise(scenario, [block]);
  await render({ name: 'run', found, files: usualFiles('run'), formats: ['html'], theme });
}
