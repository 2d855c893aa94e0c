import { quoted } from '../../../scenario/quantities/problem.js';
import { readMonth } from './cells.js';
const KINDS = [
    [/\b(?:round|raised?|funding|series [a-f]|seed)\b/i, 'round'],
    [/\b(?:lay-?offs?|laid off|redundanc(?:y|ies)|rif)\b/i, 'layoff'],
    [/\bfreeze\b/i, 'freeze'],
];
/** Part of the people that a layoff takes where nobody says it: a judgement. (The middle of the catalogue's `layoffShare` is 25%.) */
export const USUAL_LAYOFF = 0.2;
/** What a text such as `layoff 20%` says of a month; null where it is about something else. */
export function eventIn(text, month, until) {
    const kind = KINDS.find(([pattern]) => pattern.test(text))?.[1];
    if (kind === undefined)
        return null;
    if (kind === 'freeze')
        return { kind, month, until: until ?? month };
    if (kind === 'round')
        return { kind, month };
    const percent = /(\d+(?:\.\d+)?)\s*%/.exec(text);
    return { kind, month, share: percent ? Math.min(Number(percent[1]) / 100, 0.9) : USUAL_LAYOFF };
}
/** An event as a command line gives it: `round 2026-03`, `layoff 2025-06 20%`, `freeze 2025-07 to 2025-09`. */
export function readEvent(text) {
    const months = [...text.matchAll(/\d{4}-\d{2}(?:-\d{2})?/g)].map(([each]) => readMonth(each));
    const [month, until] = months;
    const event = month === null || month === undefined ? null : eventIn(text, month, until ?? undefined);
    if (event !== null && (event.until === undefined || event.until >= event.month))
        return event;
    return {
        message: `${quoted(text)} is no event that is known.`,
        hint: 'Write what and when: round 2026-03, layoff 2025-06 20%, freeze 2025-07 to 2025-09.',
    };
}
