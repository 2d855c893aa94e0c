/** What a terminal, an editor or a pager would obey rather than show: control characters but tab and line feed, marks that turn the direction of text, line separators, halves of letters. */
const ACTIVE = /[^\P{Cc}\t\n]|\p{Bidi_Control}|\p{Cs}|[\u2028\u2029\uFEFF]/gu;
/** Nor can a scenario file hold this as it is: it stands for bytes that are no text. */
const UNREADABLE = /[^\P{Cc}\t\n]|\p{Bidi_Control}|\p{Cs}|[\u2028\u2029\uFEFF\uFFFD]/gu;

/** Text that is only shown, wherever it is written: what would be obeyed has a sign in its place. */
export const inert = (text: string): string => text.replace(ACTIVE, '\uFFFD');

const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON, or YAML in double quotes, that says the same and is only shown. */
export const inertJson = (text: string): string => text.replace(UNREADABLE, escaped);

/** Whether a text has to be escaped to be shown. */
export const isActive = (text: string): boolean => text.search(UNREADABLE) >= 0;
