import type { Summary } from '@paydown/engine/internal';
import { runDocument } from '../src/answers/run/document.js';
import type { Block } from '../src/document/model.js';
import { answerPage } from '../src/document/page/answer.js';

/** The page of a run with its first charts alone, as pictures take longest. */
export function shortPage(summary: Summary, charts: number): Promise<string> {
  const document = runDocument(summary);
  const drawn = document.blocks.filter(({ kind }) => kind === 'chart').slice(0, charts);
  const stays = (block: Block) => block.kind !== 'chart' || drawn.includes(block);
  return answerPage({ ...document, blocks: document.blocks.filter(stays) });
}
