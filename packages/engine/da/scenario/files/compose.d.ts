import { type Document, type LineCounter, type YAMLParseError } from 'yaml';
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
export declare function bracketsIn(text: string): Brackets;
/** An error of the library, or one found beside it. */
export type YamlError = Pick<YAMLParseError, 'message' | 'pos'> & {
    readonly code: string;
};
/** What a text of YAML says, or the errors in it. */
export interface Composed {
    readonly contents: Document.Parsed['contents'];
    readonly errors: readonly YamlError[];
}
/** Reads one document of YAML in which every scalar stays text. After `mostErrors` errors it gives up: a text without end may hold as many. */
export declare function compose(text: string, lines: LineCounter, mostErrors: number): Composed;
