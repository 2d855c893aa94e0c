import type { Estimate } from '@paydown/engine';
import type { Chart, Frame } from '../base/chart.js';
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
  /** How to read it: what ± means, what counts, what was left out. A paragraph each. */
  readonly notes: readonly Text[];
  /** Where the numbers come from: a scenario, its seed and futures, or only the version. */
  readonly origin: Origin | { readonly version: string };
}

export type Block = Prose | Listing | Facts | ChartRef | Table | Aside;

/** A text, and how it is said where there is less room. */
export interface Text {
  readonly text: string;
  readonly brief?: string | null;
}

/** A paragraph. */
export interface Prose extends Text {
  readonly kind: 'prose';
}

/** Something that a reader should know before trusting the rest. */
export interface Aside extends Text {
  readonly kind: 'aside';
}

/** Sentences below each other, each with a name in front where it has one; under a title of its own, or as a part of what stands around it. */
export interface Listing {
  readonly kind: 'list';
  readonly name?: string;
  readonly title?: string;
  readonly items: readonly (Text & { readonly label?: string })[];
}

/** Facts below each other, each beside its name, so that the eye finds one without reading the others: a card. */
export interface Facts {
  readonly kind: 'facts';
  readonly title?: string;
  readonly rows: readonly (Text & { readonly label: string })[];
}

/** A chart, with what stands above and below it; where there are no pictures, that alone. */
export interface ChartRef {
  readonly kind: 'chart';
  readonly draw: (frame?: Frame) => Chart;
  readonly above?: readonly (Prose | Listing)[];
  readonly below?: readonly (Prose | Listing)[];
}

export interface Table {
  readonly kind: 'table';
  /** What it is called in addresses. */
  readonly name: string;
  readonly title: string;
  /** The sentence that stands for all of it where there is less room. */
  readonly brief?: string;
  /** What is to be known about it as a whole. */
  readonly subtitle?: Text;
  /** What the rows are. */
  readonly head: Text;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What the signs in a narrow table mean. */
  readonly key?: string;
  /** So many rows are shown where there is less room. */
  readonly most?: number;
}

export interface Column {
  readonly label: string;
  /** The label on two lines where there is less room; a column of null is left out there. Units follow the second line. */
  readonly brief?: readonly [string, string] | null;
  /** Words stand to the left, numbers to the right. */
  readonly words?: boolean;
}

export interface Row {
  readonly label: string;
  readonly brief?: string;
  readonly cells: readonly Cell[];
  /** The best, a surprise, something that stands beside the others. */
  readonly tone?: 'strong' | 'odd' | 'faint';
}

/** What a cell holds: a number with its error, or words. */
export type Cell = Figure | Text;

export interface Figure {
  readonly estimate: Estimate;
  readonly format: Format;
  /** A sign behind it where there is less room, which the key explains. */
  readonly mark?: string;
}

export const isFigure = (cell: Cell): cell is Figure => 'estimate' in cell;

export const chart = (draw: ChartRef['draw'], around: Pick<ChartRef, 'above' | 'below'> = {}): ChartRef => ({
  kind: 'chart',
  draw,
  ...around,
});

/** The charts of some blocks. */
export const chartsIn = (blocks: readonly Block[], frame?: Frame): Chart[] =>
  blocks.flatMap((block) => (block.kind === 'chart' ? [block.draw(frame)] : []));

export const prose = (text: string, brief?: string | null): Prose => ({
  kind: 'prose',
  text,
  ...(brief !== undefined && { brief }),
});

/** A paragraph where there is something to say. */
export const proseIf = (text: string | null): readonly Prose[] => (text === null ? [] : [prose(text)]);

/** What is said of a text where there is less room, if anything. */
export const briefly = ({ text, brief }: Text): string | null => (brief === undefined ? text : brief);
