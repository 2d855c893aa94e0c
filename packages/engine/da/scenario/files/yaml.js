import { LineCounter } from 'yaml';
import { fault } from '../fault.js';
import { bracketsIn, compose } from './compose.js';
import { NO_TAGS, walk } from './walk.js';
const LONGEST = 128 * 1024;
const MOST_ERRORS = 20;
const NOT_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/;
const TOO_DEEP = 'The text is nested too deeply.';
/** The YAML library's codes in the words of somebody who writes a scenario. */
const WORDS = {
    TAB_AS_INDENT: 'A tab cannot indent a line: use spaces.',
    MULTIPLE_DOCS: 'A second document begins here: a scenario is one document.',
    BAD_INDENT: 'This line is not indented as its neighbours are.',
    MISSING_CHAR: 'A quote, a bracket or a colon is missing near here.',
    BLOCK_AS_IMPLICIT_KEY: 'A second key on one line: put text that holds “: ” into quotes.',
    MULTILINE_IMPLICIT_KEY: 'A key must stand on one line and end with a colon.',
    RESOURCE_EXHAUSTION: TOO_DEEP,
    'OPEN_{': 'This { is not closed: a } is missing.',
    'OPEN_[': 'This [ is not closed: a ] is missing.',
    TAG_RESOLVE_FAILED: NO_TAGS,
};
/** Reads the text of a scenario file. */
export function parseFile(file, text) {
    const lines = new LineCounter();
    return parse(text, lines, [], (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    });
}
/** Reads a value given outside any file for the key at `path`; it has no lines, and its faults point at where it came from. */
export function parseValue(origin, text, path) {
    return parse(text, new LineCounter(), path, () => ({ file: origin, line: 0, column: 0 }));
}
function parse(text, lines, path, at) {
    const refuse = (message, offset = 0) => ({
        tree: null,
        faults: [fault(at(offset), path, { message })],
    });
    if (text.length > LONGEST)
        return refuse('The text is larger than 128 KiB.');
    const strange = NOT_TEXT.exec(text);
    if (strange) {
        addLines(lines, text);
        return refuse('This is not a text file: it holds bytes that are no text.', strange.index);
    }
    const lone = /^[^\n]*?\r(?!\n)/.exec(text);
    if (lone)
        return refuse('The lines end with carriage returns alone: save the file with line feeds.', lone[0].length - 1);
    const { tooDeep, open } = bracketsIn(text);
    if (tooDeep !== null) {
        addLines(lines, text);
        return refuse(TOO_DEEP, tooDeep);
    }
    try {
        const { contents, errors } = compose(text, lines, MOST_ERRORS);
        const broken = telling(errors, text, open).map(({ code, message, pos }) => fault(at(pos[0]), path, {
            message: WORDS[code] ?? `This is not valid YAML: ${message.replace(/[.:]?\s*$/, '.')}`,
        }));
        return broken.length > 0 ? { tree: null, faults: broken } : walk(contents, path, at);
    }
    catch (error) {
        if (error instanceof RangeError)
            return refuse(TOO_DEEP);
        throw error;
    }
}
/** The errors that say what is wrong, without those that only follow from a wrong indent. */
function telling(errors, text, open) {
    const exhausted = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
    if (exhausted)
        return [exhausted];
    const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
    if (tabs.length > 0)
        return tabs;
    if (open !== null && errors.length > 0 && !errors.some(({ message }) => message.includes('quote'))) {
        const before = errors.filter(({ pos }) => pos[0] < open.offset);
        return [...before, { code: `OPEN_${open.bracket}`, message: '', pos: [open.offset, open.offset + 1] }];
    }
    const [first] = errors;
    if (first?.code === 'BAD_INDENT')
        return [first];
    const slipped = errors.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === first.pos[0]);
    return slipped && first !== slipped
        ? [{ code: 'BAD_INDENT', message: '', pos: [startOfLine(text, slipped.pos[1]), slipped.pos[1]] }]
        : errors;
}
/** Where the text of the line begins in which an offset lies. */
function startOfLine(text, offset) {
    const start = text.lastIndexOf('\n', offset) + 1;
    return start + /^[ \t]*/.exec(text.slice(start, offset))[0].length;
}
function addLines(lines, text) {
    lines.addNewLine(0);
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1))
        lines.addNewLine(i + 1);
}
