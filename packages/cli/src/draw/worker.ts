/** Draws for a drawer. What draws is loaded as the thread starts. */
import '@paydown/report';
import '@paydown/report/views';
import type { Ahead } from '@paydown/report/views';
import { drawAhead, render } from '../output/rendering.js';
import type { DrawJob } from './drawer.js';

/** What this thread has drawn before all of an answer was known. */
let ahead: Ahead | null = null;

/** Does one job of a drawer. */
export default async function draw(job: DrawJob): Promise<unknown> {
  if (job.kind === 'files') return render({ ...job.rendering, ahead });
  ahead = await drawAhead(job);
  return null;
}
