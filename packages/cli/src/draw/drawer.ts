import type { QuestionName } from '@paydown/report/views';
import type { Document } from '../output/formats.js';
import type { Rendering } from '../output/rendering.js';
import { openWorkers } from '../simulate/workers.js';

export type DrawJob = Rendering<QuestionName>;

/** A thread that draws, so that this one can listen. */
export interface Drawer {
  /** Has it start, and load what draws, before there is something to draw. */
  start(): void;
  /** All files of the formats asked for. */
  readonly draw: (rendering: Rendering<QuestionName>) => Promise<Document[]>;
  close(): Promise<void>;
}

const ENTRY = new URL('./worker.js', import.meta.url);
/** A chart takes a fraction of a second. */
const PATIENCE_MS = 300_000;

/** A thread that starts when there is something to draw, or when it is told to. */
export function openDrawer(): Drawer {
  const workerPool = openWorkers<DrawJob>({ workers: 1, entry: ENTRY });
  return {
    start: () => workerPool.start(),
    draw: (rendering) => workerPool.run(rendering, PATIENCE_MS),
    close: () => workerPool.close(),
  };
}
