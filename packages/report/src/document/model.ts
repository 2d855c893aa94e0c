import type { Estimate } from '@paydown/engine/internal';
import type { Chart, Drawing, Frame } from '../base/chart.js';
import type { Format } from '../base/format.js';
import type { Origin } from '../marks/layout.js';

/**
 * An answer as a plain document. It is built once, by the document of its question; a page, a terminal and slides each show it in their own way and know
 * nothing of questions. Wherever there is less room, in a terminal, `brief` stands for the text before it; null leaves it out there.
 */
export interface Document {
  /** What was asked, of whom: the title of a page. */
  readonly title: string;
  readonly description?: string;
  /** The first line in a terminal: what it is about, and from how much. */
  readonly about?: { readonly name: string; readonly span: string };
  /** The answer in a sentence. A page whose first chart says it in its title does not repeat it. */
  readonly headline: string;
  readonly blocks: readonly Block[];
  /** What a reader should know before all else: that it was stopped, that facts quarrel. */
  readonly warnings?: readonly string[];
  /** It prints on one sheet of paper; a memo on two pages, the second from its first title among the facts on. */
  readonly sheet?: boolean | 'memo';
  /** How to read it: what ± means, what counts, what was left out. A paragraph each. */
  readonly notes: readonly (Text & Link)[];
  /** Where the numbers come from: a scenario, its seed and futures, or only the version. */
  readonly origin: Origin | { readonly version: string };
}

export type Block =
  Prose | Listing | Facts | KeyFigures | ChartRef | Pair | Table | Aside | Fold | Picture | Bars | Grid;

/** A text, and how it is said where there is less room. */
export interface Text {
  readonly text: string;
  readonly brief?: string | null;
}

/** A paragraph. */
export interface Prose extends Text {
  readonly kind: 'prose';
  /** A finding of its own, set in bold where there are no pictures. */
  readonly tone?: 'strong';
}

/** Something that a reader should know before trusting the rest. */
export interface Aside extends Text {
  readonly kind: 'aside';
}

/**
 * Sentences below each other, each with a name in front where it has one; under a title of its own, or as a part of what stands around it. With heads it
 * has two columns: the names, which a narrow terminal does not break, and the sentences.
 */
export interface Listing {
  readonly kind: 'list';
  readonly name?: string;
  readonly title?: string;
  readonly heads?: readonly [name: string, text: string];
  readonly items: readonly (Text & { readonly label?: string })[];
}

/** Facts below each other, each beside its name, so that the eye finds one without reading the others: a card. */
export interface Facts {
  readonly kind: 'facts';
  readonly title?: string;
  readonly rows: readonly (Text & { readonly label: string })[];
}

/** The few numbers that matter most, in large type; `brief` stands for all of them. */
export interface KeyFigures {
  readonly kind: 'figures';
  readonly brief: string;
  readonly figures: readonly { readonly figure: string; readonly words: string; readonly more?: string }[];
}

/** A chart, with what stands above and below it. Where there are no pictures its sketch takes its place. */
export interface ChartRef {
  readonly kind: 'chart';
  readonly draw: Drawing;
  readonly above?: readonly (Prose | Listing)[];
  readonly sketch?: readonly Block[];
  readonly below?: readonly (Prose | Listing)[];
  /** One sheet for every screen, instead of one for wide ones and one for phones. */
  readonly only?: Frame;
}

/** Two charts beside each other, where there is room. */
export interface Pair {
  readonly kind: 'pair';
  readonly charts: readonly [ChartRef, ChartRef];
}

/** A picture that is drawn without a chart; left out where there are no pictures. */
export interface Picture {
  readonly kind: 'picture';
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  /** Markup of an SVG. */
  readonly svg: () => string;
  readonly below?: readonly Block[];
}

/** Details that a page shows when they are asked for. */
export interface Fold {
  readonly kind: 'fold';
  readonly summary: string;
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly kind: 'table';
  /** What it is called in addresses. */
  readonly name: string;
  readonly title: string;
  /** The sentence that stands for all of it where there is less room. */
  readonly brief?: string;
  /** The line above it where there is less room; none by default. */
  readonly caption?: string;
  /** What is to be known about it as a whole. */
  readonly subtitle?: Text;
  /** What the rows are. */
  readonly head: Text & Pick<Column, 'looks'>;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What is to be said of the numbers, below them. */
  readonly below?: readonly (Prose | Text)[];
  /** What the signs in a narrow table mean. */
  readonly key?: string;
  /** So many rows are shown where there is less room. */
  readonly most?: number;
  /** Where not all columns have room: the last are left out (the default), some in between are, or they follow below. */
  readonly narrow?: 'cut' | 'thin' | 'wrap';
}

export interface Column {
  /** A column of null is left out of pages. */
  readonly label: string | null;
  /** The label on two lines where there is less room; a column of null is left out there. Units follow the second line. */
  readonly brief?: readonly [string, string] | null;
  /** Words stand to the left, numbers to the right. */
  readonly words?: boolean;
  /** How a page sets words: in code, as a value that needs room, as a grade, or in small type. */
  readonly looks?: 'name' | 'value' | 'grade' | 'source';
}

export interface Row extends Link {
  readonly label: string;
  readonly brief?: string;
  /** Rows that follow each other with the same group stand under its name on a page. */
  readonly group?: string;
  readonly cells: readonly Cell[];
  readonly tone?: Tone;
  /** What other places of the page link to. */
  readonly id?: string;
  /** What is to be said of the row, below it. */
  readonly below?: readonly string[];
}

/** The best, what gains, what is level with the best, what loses or surprises, and what stands beside the others. */
export type Tone = 'strong' | 'good' | 'level' | 'bad' | 'faint';

/** Where a text leads to, in the same page. */
interface Link {
  readonly href?: string;
}

/** What a cell holds: a number with its error, or words. */
export type Cell = Figure | (Text & Link & { readonly tone?: Tone });

export interface Figure {
  readonly estimate: Estimate;
  readonly format: Format;
  /** A change, which shows its sign where it is positive. */
  readonly change?: boolean;
  /** A sign behind it where there is less room, which the key explains. */
  readonly mark?: string;
}

/**
 * What a chart comes to where there are no pictures, and left out where there are: rows of bars, each beside its
 * numbers: shares of one whole, or lengths against the longest.
 */
export interface Bars {
  readonly kind: 'bars';
  readonly caption: string;
  readonly rows: readonly {
    readonly label: string;
    readonly figures: readonly string[];
    /** Parts of the whole length, one after another. */
    readonly parts: readonly { readonly length: number; readonly tone: Tone }[];
    readonly remark?: string;
  }[];
}

/** A map in signs, which likewise stands for a chart: rows from the top, columns named below. */
export interface Grid {
  readonly kind: 'grid';
  readonly caption: string;
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly { readonly sign: string; readonly tone: Tone }[];
  }[];
  readonly columns: readonly string[];
}

export const isFigure = (cell: Cell): cell is Figure => 'estimate' in cell;

export const chart = (draw: ChartRef['draw'], around: Omit<ChartRef, 'kind' | 'draw'> = {}): ChartRef => ({
  kind: 'chart',
  draw,
  ...around,
});

/** The charts of some blocks. */
export const chartsIn = (blocks: readonly Block[], frame?: Frame): Chart[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'pair') return chartsIn(block.charts, frame);
    return block.kind === 'chart' ? [block.draw(frame)] : [];
  });

export const prose = (text: string, brief?: string | null): Prose => ({
  kind: 'prose',
  text,
  ...(brief !== undefined && { brief }),
});

/** A paragraph where there is something to say. */
export const proseIf = (text: string | null): readonly Prose[] => (text === null || text === '' ? [] : [prose(text)]);

/** What is said of a text where there is less room, if anything. */
export const briefly = ({ text, brief }: Text): string | null => (brief === undefined ? text : brief);
