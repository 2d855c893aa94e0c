import { quoted } from '../../scenario/quantities/problem.js';
import { readQuantity } from '../../scenario/quantities/read.js';
import { bare } from '../../scenario/suggest.js';
import { aboutMeasure, isCondition, kindOf } from '../common/measure.js';
const MUCH = 1e9;
/** What can be below nothing. */
const SIGNED = ['cash', 'income', 'growth', 'netExpansion', 'ruleOf40', 'magicNumber', 'value'];
/** How a measure is written, and between which limits; null for what either happens or not. */
export function readingOf(name) {
    if (isCondition(name))
        return null;
    const { unit } = aboutMeasure(name);
    const range = SIGNED.includes(name) ? [-MUCH, MUCH] : unit === 'share' ? [0, 1] : [0, MUCH];
    return { kind: kindOf(name), range, bare: false };
}
const YES = ['yes', 'true', '1', 'happened'];
const NO = ['no', 'false', '0', 'not'];
/** What became of a measure, as a person writes it: `$9.4M`, `35%`; yes or no (1 or 0) for what either happens or not. */
export function readHappened(text, name) {
    const reading = readingOf(name);
    if (reading !== null)
        return readQuantity(text, reading);
    const word = bare(text.trim());
    if (YES.includes(word))
        return 1;
    if (NO.includes(word))
        return 0;
    return { message: `${quoted(text)} does not say whether it happened.`, hint: `Write ${name} … = yes or no.` };
}
