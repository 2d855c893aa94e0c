import { Composer, Lexer, Parser } from 'yaml';
const DEEPEST_BRACKETS = 100;
/** Tokens of the lexer that stand for no text: start of a document, end of a flow, a scalar to come. */
const FLOW_END = '\u0018';
const MARKS = ['\u0002', FLOW_END, '\u001f'];
export function bracketsIn(text) {
    const opened = [];
    let cut = null;
    let offset = 0;
    for (const token of new Lexer().lex(text)) {
        if (token === '[' || token === '{')
            opened.push({ bracket: token, offset });
        else if (token === ']' || token === '}')
            opened.pop();
        // The lexer ends a list that an outer line cuts off.
        else if (token === FLOW_END) {
            cut ??= opened.at(-1) ?? null;
            opened.length = 0;
        }
        if (opened.length > DEEPEST_BRACKETS)
            return { tooDeep: offset, open: cut };
        offset += MARKS.includes(token) ? 0 : token.length;
    }
    return { tooDeep: null, open: cut ?? opened.at(-1) ?? null };
}
class GivenUp extends Error {
}
/** Tokens up to so many that are errors. */
function* few(tokens, mostErrors) {
    let errors = 0;
    for (const token of tokens) {
        yield token;
        if (token.type === 'error' && ++errors >= mostErrors)
            return;
    }
}
/** Reads one document of YAML in which every scalar stays text. After `mostErrors` errors it gives up: a text without end may hold as many. */
export function compose(text, lines, mostErrors) {
    const composer = new Composer({ schema: 'failsafe', uniqueKeys: false });
    const reporting = composer;
    const report = reporting.onError;
    reporting.onError = (...error) => {
        report(...error);
        if (reporting.errors.length >= mostErrors)
            throw new GivenUp();
    };
    try {
        const [doc, second] = [
            ...composer.compose(few(new Parser(lines.addNewLine).parse(text), mostErrors), true, text.length),
        ];
        const errors = doc.errors.length > 0 ? doc.errors : doc.warnings;
        return {
            contents: doc.contents,
            errors: errors.length > 0 || !second
                ? errors
                : [{ code: 'MULTIPLE_DOCS', message: '', pos: [second.range[0], second.range[1]] }],
        };
    }
    catch (error) {
        if (error instanceof GivenUp)
            return { contents: null, errors: [...reporting.errors] };
        throw error;
    }
}
