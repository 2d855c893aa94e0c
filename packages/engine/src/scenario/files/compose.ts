import { Composer, Lexer, Parser, type Document, type LineCounter, type YAMLParseError } from 'yaml';

const DEEPEST_BRACKETS = 100;

/** Tokens of the lexer that stand for no text: start of a document, end of a flow, a scalar to come. */
const MARKS = ['\u0002', '\u0018', '\u001f'];

/** Where a text opens more brackets than anybody needs, found before a parser spends its time on them; null when it does not. */
export function tooDeep(text: string): number | null {
  let depth = 0;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth++;
    else if (token === ']' || token === '}') depth--;
    if (depth > DEEPEST_BRACKETS) return offset;
    offset += MARKS.includes(token) ? 0 : token.length;
  }
  return null;
}

export type YamlError = Pick<YAMLParseError, 'code' | 'message' | 'pos'>;

/** What a text of YAML says, or the errors in it. */
export interface Composed {
  readonly contents: Document.Parsed['contents'];
  readonly errors: readonly YamlError[];
}

/** The part of the library's composer that takes its errors. */
interface Reporting {
  onError: (...error: readonly unknown[]) => void;
  readonly errors: readonly YAMLParseError[];
}

class GivenUp extends Error {}

/** Tokens up to so many that are errors. */
function* few<Token extends { readonly type: string }>(tokens: Iterable<Token>, mostErrors: number): Iterable<Token> {
  let errors = 0;
  for (const token of tokens) {
    yield token;
    if (token.type === 'error' && ++errors >= mostErrors) return;
  }
}

/** Reads one document of YAML in which every scalar stays text. After `mostErrors` errors it gives up: a text without end may hold as many. */
export function compose(text: string, lines: LineCounter, mostErrors: number): Composed {
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false });
  const reporting = composer as unknown as Reporting;
  const report = reporting.onError;
  reporting.onError = (...error) => {
    report(...error);
    if (reporting.errors.length >= mostErrors) throw new GivenUp();
  };
  try {
    const [doc, second] = [
      ...composer.compose(few(new Parser(lines.addNewLine).parse(text), mostErrors), true, text.length),
    ];
    const errors = doc!.errors.length > 0 ? doc!.errors : doc!.warnings;
    return {
      contents: doc!.contents,
      errors:
        errors.length > 0 || !second
          ? errors
          : [{ code: 'MULTIPLE_DOCS', message: '', pos: [second.range[0], second.range[1]] }],
    };
  } catch (error) {
    if (error instanceof GivenUp) return { contents: null, errors: [...reporting.errors] };
    throw error;
  }
}
