import type { QuestionName } from '@paydown/report/views';
import type { Document } from '../output/formats.js';
import type { Rendering } from '../output/rendering.js';
import { openWorkers } from '../simulate/workers.js';

/** An answer, of which a part may not be known yet. */
export type Early = Pick<Rendering<QuestionName>, 'name' | 'found'>;

/** What a drawer asks of its thread. */
export type DrawJob =
  /** Draw what does not wait for that part, and keep it. */
  | ({ readonly kind: 'ahead' } & Early)
  /** Draw all files of the formats asked for. */
  | { readonly kind: 'files'; readonly rendering: Rendering<QuestionName> };

/** A thread that draws, so that this one can listen. */
export interface Drawer {
  /** Has it start, and load what draws, before there is something to draw. */
  start(): void;
  /** Has it draw of a page what does not wait for the part of the answer that is known last. */
  ahead(answer: Early): void;
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
    // What goes wrong with it goes wrong again when all is drawn, and is told then.
    ahead: (answer) => void workerPool.run({ kind: 'ahead', ...answer }, PATIENCE_MS).catch(() => {}),
    draw: (rendering) => workerPool.run({ kind: 'files', rendering }, PATIENCE_MS),
    close: () => workerPool.close(),
  };
}
