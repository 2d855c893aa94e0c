import type { Scenario } from '@paydown/engine/internal';
import type { Block } from '@paydown/engine/simulate';
import type { Theme } from '@paydown/report';
import type { QuestionName } from '@paydown/report/views';
import type { Document } from '../output/formats.js';
import type { Rendering } from '../output/rendering.js';
import { openWorkers } from '../simulate/workers.js';

export type DrawJob =
  | ({ readonly kind: 'draw' } & Rendering<QuestionName>)
  /** A page of one block, for nobody: the next takes half the time. */
  | { readonly kind: 'rehearse'; readonly scenario: Scenario; readonly block: Block; readonly theme: Theme };

/** A thread that draws, so that this one can listen. */
export interface Drawer {
  rehearse(scenario: Scenario, block: Block): void;
  /** All files of the formats asked for. */
  readonly draw: (rendering: Rendering<QuestionName>) => Promise<Document[]>;
  close(): Promise<void>;
}

const ENTRY = new URL('./worker.js', import.meta.url);
/** A chart takes a fraction of a second. */
const PATIENCE_MS = 300_000;

/** Starts the thread, which rehearses in the colours of a theme; it loads what draws when there is something to draw. */
export function openDrawer(theme: Theme): Drawer {
  const workerPool = openWorkers<DrawJob>({ workers: 1, entry: ENTRY });
  return {
    rehearse: (scenario, block) =>
      void workerPool.run({ kind: 'rehearse', scenario, block, theme }, PATIENCE_MS).catch(() => {}),
    draw: (rendering) => workerPool.run({ kind: 'draw', ...rendering }, PATIENCE_MS),
    close: () => workerPool.close(),
  };
}
