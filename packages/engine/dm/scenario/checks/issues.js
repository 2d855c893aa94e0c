import { suggestion } from '../suggest.js';
import { advise, meantBy } from './advice.js';
import { CHOICES } from './choices.js';
/** Nobody reads more; to look for what was meant takes its time. */
const MOST_ADVISED = 100;
/**
 * What the checks found, one entry a fault. The issues bring their input with them. @param everywhere whether names of
 * all sections of a scenario may have been meant
 */
export function locate(issues, everywhere = true) {
    let advised = 0;
    return flat(issues, []).map(([issue, path]) => {
        const name = String(path.at(-1));
        const { hint, known } = (issue.code === 'custom' ? (issue.params ?? {}) : {});
        const choice = issue.code === 'invalid_union' && issue.errors.length === 0;
        const meant = known && advised++ < MOST_ADVISED ? meantBy(name, String(path.at(-2) ?? ''), known, everywhere) : [];
        const advice = hint
            ?? (known
                ? advise(meant, known)
                : choice
                    ? suggestion(String(issue.input[name] ?? ''), Object.keys(CHOICES[name]))
                    : null);
        return {
            path,
            meant,
            at: known ? 'key' : 'value',
            problem: { message: issue.message, ...(advice ? { hint: advice } : {}) },
            absent: issue.message.startsWith('is missing'),
            choice,
        };
    });
}
/** Issues with their full paths; of a union, those of the option that was meant. */
function flat(issues, above) {
    return issues.flatMap((issue) => {
        const path = [...above, ...issue.path];
        const meant = issue.code === 'invalid_union'
            ? issue.errors.find((errors) => !errors.some((error) => error.path.length === 0 && error.code !== 'custom'))
            : undefined;
        return meant ? flat(meant, path) : [[issue, path]];
    });
}
