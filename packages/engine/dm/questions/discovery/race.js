import { proportion } from '../../summary/estimate.js';
/**
 * By run: 1 where the second is ahead, −1 where it is behind, 0 where they are level or both out of money.
 *
 * @param gains of the second over the first
 */
export const sidesOf = (gains, bothDead) => Int8Array.from(gains, (gain, run) => (bothDead(run) ? 0 : Math.sign(gain)));
/** @param effect as in `meanOf` */
export function raceOf(sides, bothDead, effect = 1) {
    const share = (holds) => {
        let found = 0;
        for (let run = 0; run < sides.length; run++)
            if (holds(run))
                found++;
        return proportion(found / sides.length, sides.length, effect);
    };
    return {
        ahead: share((run) => sides[run] === 1),
        behind: share((run) => sides[run] === -1),
        bothDead: share(bothDead),
        level: share((run) => sides[run] === 0 && !bothDead(run)),
    };
}
