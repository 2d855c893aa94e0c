import { basename, join } from 'node:path';
import type { Happened } from '@paydown/engine/internal';
import { EXIT, Failure } from '../exit.js';
import { optionOf } from '../input/option.js';
import { readOutcomes } from '../input/outcomes.js';
import { log } from '../output/console.js';
import type { AnswerOptions } from '../output/formats.js';
import { addToRecord, readRecord } from '../output/record.js';
import { giveAnswer, type Shown } from './giving.js';
import { placeFor } from './question.js';

export interface ScoreOptions extends AnswerOptions {
  readonly happened?: readonly string[];
  readonly outcomes?: string;
}

/** Scores the predictions of a file against what happened, which is remembered in the same file. */
export async function score(path: string, options: ScoreOptions): Promise<void> {
  const engine = await import('@paydown/engine/internal');
  const before = readRecord(path);
  const isAsked = (outcome: Happened): boolean =>
    before.some((entry) => entry.kind === 'prediction' && engine.answers(outcome, entry));
  const happened: Happened[] = [
    ...(options.happened ?? []).map((text) => optionOf('--happened', text, engine.readOutcome)),
    ...(options.outcomes === undefined ? [] : readOutcomes(options.outcomes, isAsked)),
  ];
  const twice = happened.find((each, i) =>
    happened.some(
      (other, j) => j < i && other.measure === each.measure && other.date === each.date && other.value !== each.value,
    ),
  );
  if (twice !== undefined)
    throw new Failure(EXIT.usage, `${twice.measure} at ${twice.date} is said to have been two things.`);
  const shown: Shown<'score'> = {
    name: 'score',
    folder: join('out', basename(path).replace(/\.jsonl?$/i, '')),
  };
  const place = await placeFor(options, shown, options.quiet ? undefined : log);
  const entries =
    happened.length === 0 ? before : (await addToRecord(path, lastWord(before, happened)), readRecord(path));
  await giveAnswer(shown, basename(path), engine.score(entries), options, { place });
}

/** Outcomes that are new, or say something else than the last one of their measure and day. */
function lastWord(before: readonly { readonly kind: string }[], happened: readonly Happened[]): Happened[] {
  const known = before.filter((entry): entry is Happened => entry.kind === 'happened');
  return happened.filter(
    ({ measure, date, value }) =>
      known.findLast((each) => each.measure === measure && each.date === date)?.value !== value,
  );
}
