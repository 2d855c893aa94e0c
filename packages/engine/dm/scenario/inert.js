/**
 * What a terminal, an editor or a pager would obey rather than show: control characters but tab and line feed, marks
 * that turn the direction of text, line separators, halves of letters.
 */
const ACTIVE = /[^\P{Cc}\t\n]|\p{Bidi_Control}|\p{Cs}|[\u2028\u2029\uFEFF]/gu;
/** Nor can a scenario file hold this as it is: it stands for bytes that are no text. */
const UNREADABLE = /[^\P{Cc}\t\n]|\p{Bidi_Control}|\p{Cs}|[\u2028\u2029\uFEFF\uFFFD]/gu;
/** Letters of which none is anything but itself, as in most names. */
const PLAIN = /^[\x20-\x7e]*$/;
const SIGN = '\uFFFD';
/** Text that is only shown, wherever it is written: what would be obeyed has a sign in its place. */
export const inert = (text) => text.replace(ACTIVE, SIGN);
/** What somebody has typed, as a message repeats it: short, on one line, and with a sign for what cannot be seen. */
export function repeated(text, most = 40) {
    if (text.length <= most && PLAIN.test(text))
        return text;
    const letters = [...inert(text).replace(/[\t\n]|\p{Cf}/gu, SIGN)];
    return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('');
}
const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** JSON, or YAML in double quotes, that says the same and is only shown. */
export const inertJson = (text) => text.replace(UNREADABLE, escaped);
/** Whether a text has to be escaped to be shown. */
export const isActive = (text) => text.search(UNREADABLE) >= 0;
