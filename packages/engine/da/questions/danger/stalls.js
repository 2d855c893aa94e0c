import { isDead } from '../../simulate/fates.js';
import { column } from '../../simulate/play.js';
import { BACK, STALLED } from '../../summary/danger.js';
const QUARTER = 13;
/** Today’s features an engineer are the mean of so many weeks. */
const TODAY = 4;
/** Looks at features an engineer in every week, of companies that are neither dead nor acquired yet. */
export function progressIn(futures) {
    const { runs, weeks, fates, ends } = futures;
    const features = weeks.map((week) => column(futures, 'featuresPerEngineer', week));
    const [stalls, back, today] = [new Int32Array(runs).fill(-1), new Uint8Array(runs), new Float64Array(runs)];
    for (let run = 0; run < runs; run++) {
        const end = ends[run] < 0 ? weeks.length : ends[run];
        const first = Math.min(TODAY, end);
        for (let week = 0; week < first; week++)
            today[run] += features[week][run] / first;
        let sum = 0;
        for (let week = 0; week < end; week++) {
            sum += features[week][run];
            if (week < QUARTER - 1)
                continue;
            if (week >= QUARTER)
                sum -= features[week - QUARTER][run];
            const part = sum / QUARTER / today[run];
            if (stalls[run] < 0 && part < STALLED)
                stalls[run] = week - QUARTER + 1;
            else if (stalls[run] >= 0 && part >= BACK)
                back[run] = 1;
            else if (part < STALLED)
                back[run] = 0;
        }
    }
    return { stalls, back, dead: Uint8Array.from(fates, (fate) => (isDead(fate) ? 1 : 0)), ends, today };
}
/** Whether a company ends badly: out of money, or stalled for good. */
export const endsBadly = ({ stalls, back, dead }, run) => dead[run] === 1 || (stalls[run] >= 0 && back[run] === 0);
/** What debt has done in one future: it is held against the same future in which debt makes no difference. */
export function verdictOn(run, as, without) {
    const [stalls, dies] = [as.stalls[run] >= 0, as.dead[run] === 1];
    const [wouldStall, wouldDie] = [without.stalls[run] >= 0, without.dead[run] === 1];
    if (stalls && !wouldStall)
        return 'stalled';
    if (dies && !wouldDie)
        return 'died';
    if (stalls || dies)
        return 'anyway';
    return wouldStall || wouldDie ? 'reversed' : 'fine';
}
