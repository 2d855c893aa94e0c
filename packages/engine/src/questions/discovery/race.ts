import { proportion, type Bounded } from '../../summary/estimate.js';

/** Where a decision ends ahead of another, where behind, and where both are out of money, as shares of all futures; the rest is level. */
export interface Race {
  readonly ahead: Bounded;
  readonly behind: Bounded;
  readonly bothDead: Bounded;
  readonly level: Bounded;
}

/**
 * By run: 1 where the second is ahead, −1 where it is behind, 0 where they are level or both out of money.
 *
 * @param gains of the second over the first
 */
export const sidesOf = (gains: Float64Array, bothDead: (run: number) => boolean): Int8Array =>
  Int8Array.from(gains, (gain, run) => (bothDead(run) ? 0 : Math.sign(gain)));

/** @param effect as in `meanOf` */
export function raceOf(sides: Int8Array, bothDead: (run: number) => boolean, effect = 1): Race {
  const share = (holds: (run: number) => boolean): Bounded => {
    let found = 0;
    for (let run = 0; run < sides.length; run++) if (holds(run)) found++;
    return proportion(found / sides.length, sides.length, effect);
  };
  return {
    ahead: share((run) => sides[run] === 1),
    behind: share((run) => sides[run] === -1),
    bothDead: share(bothDead),
    level: share((run) => sides[run] === 0 && !bothDead(run)),
  };
}
