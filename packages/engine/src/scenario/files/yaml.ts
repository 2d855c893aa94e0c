import { LineCounter, parseDocument } from 'yaml';
import { fault, type Path, type Place } from '../fault.js';
import type { Parsed } from './tree.js';
import { walk } from './walk.js';

const LONGEST = 256 * 1024;
const MOST_ERRORS = 20;
 
const NOT_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/;

/** The YAML library's codes in the words of somebody who writes a scenario. */
const WORDS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'A tab cannot indent a line: use spaces.',
  MULTIPLE_DOCS: 'A second document begins here: a scenario is one document.',
  BAD_INDENT: 'This line is not indented as its neighbours are.',
  MISSING_CHAR: 'A quote, a bracket or a colon is missing near here.',
  BLOCK_AS_IMPLICIT_KEY: 'A second key on one line: put text that holds “: ” into quotes.',
  MULTILINE_IMPLICIT_KEY: 'A key must stand on one line and end with a colon.',
  RESOURCE_EXHAUSTION: 'The text is nested too deeply.',
  TAG_RESOLVE_FAILED: 'Tags (!…) have no meaning in a scenario.',
};

/** Reads the text of a scenario file. */
export function parseFile(file: string, text: string): Parsed {
  const lines = new LineCounter();
  return parse(text, lines, [], (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  });
}

/** Reads a value given outside any file for the key at `path`; it has no lines, and its faults point at where it came from. */
export function parseValue(origin: string, text: string, path: Path): Parsed {
  return parse(text, new LineCounter(), path, () => ({ file: origin, line: 0, column: 0 }));
}

function parse(text: string, lines: LineCounter, path: Path, at: (offset: number) => Place): Parsed {
  const refuse = (message: string, offset = 0): Parsed => ({ tree: null, faults: [fault(at(offset), path, { message })] });
  if (text.length > LONGEST) return refuse('The text is larger than 256 KiB.');
  const strange = NOT_TEXT.exec(text);
  if (strange) {
    addLines(lines, text);
    return refuse('This is not a text file: it holds bytes that are no text.', strange.index);
  }
  try {
    const doc = parseDocument(text, { lineCounter: lines, schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
    const errors = doc.errors.length > 0 ? doc.errors : doc.warnings;
    const decisive = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
    const broken = (decisive ? [decisive] : errors.slice(0, MOST_ERRORS)).map(({ code, message, pos }) =>
      fault(at(pos[0]), path, { message: WORDS[code] ?? `This is not valid YAML: ${message.replace(/[.:]?\s*$/, '.')}` }));
    return broken.length > 0 ? { tree: null, faults: broken } : walk(doc.contents, path, at);
  } catch (error) {
    if (error instanceof RangeError) return refuse(WORDS['RESOURCE_EXHAUSTION']!);
    throw error;
  }
}

function addLines(lines: LineCounter, text: string): void {
  lines.addNewLine(0);
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) lines.addNewLine(i + 1);
}
