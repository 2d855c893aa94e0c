import { dayNumber } from '../../scenario/calendar.js';
import { fault, formatFault, inOrder } from '../../scenario/fault.js';
import { parseFile } from '../../scenario/files/yaml.js';
import { quoted } from '../../scenario/quantities/problem.js';
import { readMeasureName } from '../common/readMeasure.js';
import { readHappened } from './scale.js';
/** A measure on a day, without any scenario: `arr at 2027-06-30`. */
export function readDated(text) {
    const [, named, at] = /^(.*?)\s+(?:at|by|in|on)\s+(.+)$/is.exec(text.trim()) ?? [];
    if (named === undefined)
        return { message: `${quoted(text)} does not say what and when.`, hint: 'Write for example arr at 2027-06-30.' };
    const measure = readMeasureName(named);
    if (typeof measure !== 'string')
        return measure;
    const date = at.trim();
    return dayNumber(date) === null
        ? { message: `${quoted(date)} is not a date.`, hint: 'Without a scenario, write year-month-day, as in 2027-06-30.' }
        : { measure, date };
}
/** What happened, in words: `arr at 2027-06-30 = $9.4M`, `dead at 2028-01-01 = no`. */
export function readOutcome(text) {
    const equals = text.indexOf('=');
    if (equals < 0)
        return {
            message: `${quoted(text)} does not say what happened.`,
            hint: 'Write for example arr at 2027-06-30 = $9.4M.',
        };
    return outcomeFrom(text.slice(0, equals), text.slice(equals + 1));
}
/** What happened, from a row of a table. */
export function outcomeFrom(what, value) {
    const dated = readDated(what);
    if ('message' in dated)
        return dated;
    const happened = readHappened(value.trim(), dated.measure);
    return typeof happened === 'number' ? { kind: 'happened', ...dated, value: happened } : happened;
}
/** How things stand on the day of a prediction, as a person writes it. */
export const readNow = (text, measure) => readHappened(text, measure);
/** Outcomes of a YAML file, each as `arr at 2027-06-30: $9.4M`, and every fault as file:line:column. */
export function readOutcomeList(file, text) {
    const { tree, faults } = parseFile(file, text);
    if (tree === null)
        return { outcomes: [], faults: faults.map(formatFault) };
    if (tree.kind !== 'branch')
        return {
            outcomes: [],
            faults: [
                formatFault(fault(tree.place, [], { message: 'The file must be lines such as arr at 2027-06-30: $9.4M.' })),
            ],
        };
    const outcomes = [];
    const wrong = [...faults];
    for (const [name, { key, value }] of tree.entries) {
        const read = value.kind === 'leaf' ? outcomeFrom(name, value.text) : { message: 'must be one value.' };
        if ('message' in read)
            wrong.push(fault(key, [], read));
        else
            outcomes.push(read);
    }
    return { outcomes, faults: inOrder(wrong).map(formatFault) };
}
