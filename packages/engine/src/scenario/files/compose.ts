import { Composer, Lexer, Parser, type Document, type LineCounter, type YAMLParseError } from 'yaml';

const DEEPEST_BRACKETS = 100;

/** Tokens of the lexer that stand for no text: start of a document, end of a flow, a scalar to come. */
const FLOW_END = '\u0018';
const MARKS = ['\u0002', FLOW_END, '\u001f'];

/** A place in a text at which a list or a map in brackets begins. */
export interface Opening {
  readonly bracket: string;
  readonly offset: number;
}

/** Brackets of a text, looked at before a parser spends its time on them. */
export interface Brackets {
  /** Where there are more of them open than anybody needs, or null. */
  readonly tooDeep: number | null;
  /** The innermost that is not closed before the text goes on without it, or null. */
  readonly open: Opening | null;
}

export function bracketsIn(text: string): Brackets {
  const opened: Opening[] = [];
  let cut: Opening | null = null;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') opened.push({ bracket: token, offset });
    else if (token === ']' || token === '}') opened.pop();
    // The lexer ends a list that an outer line cuts off.
    else if (token === FLOW_END) {
      cut ??= opened.at(-1) ?? null;
      opened.length = 0;
    }
    if (opened.length > DEEPEST_BRACKETS) return { tooDeep: offset, open: cut };
    offset += MARKS.includes(token) ? 0 : token.length;
  }
  return { tooDeep: null, open: cut ?? opened.at(-1) ?? null };
}

/** An error of the library, or one found beside it. */
export type YamlError = Pick<YAMLParseError, 'message' | 'pos'> & { readonly code: string };

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
