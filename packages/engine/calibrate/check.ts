import { mean, sampleStandardDeviation } from 'simple-statistics';
import type { Beliefs } from './candidate.js';
import { play, type Size } from './play.js';
import { TARGET_NAMES, type FigureName, type Figures } from './targets.js';

/** A figure of a world and the standard error that chance leaves in it. */
export interface Measured {
  readonly value: number;
  readonly error: number;
}

/** All figures of a world, from `batches` independent plays. */
export async function measure(
  beliefs: Beliefs,
  size: Size,
  batches: number,
  seed: string,
): Promise<Record<FigureName, Measured>> {
  const played: Figures[] = [];
  for (let batch = 0; batch < batches; batch++) played.push(await play(beliefs, size, `${seed} ${batch}`));
  return Object.fromEntries(
    [...TARGET_NAMES, 'aliveOfA' as const].map((name) => {
      const values = played.map((figures) => figures[name]);
      return [
        name,
        {
          value: Number(mean(values).toPrecision(4)),
          error: Number((sampleStandardDeviation(values) / Math.sqrt(batches)).toPrecision(2)),
        },
      ];
    }),
  ) as Record<FigureName, Measured>;
}
