import type { Chart, Frame } from '../../base/chart.js';
import type { Origin } from '../../marks/layout.js';

/** A table that PowerPoint knows as one. Columns take parts of the width. */
export interface SlideTable {
  /** Size of its text in points; rows of the smallest have one line, and are cut to it. */
  readonly size: 9 | 13 | 16;
  readonly columns: readonly { readonly name: string; readonly part: number; readonly right?: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** One message: the finding as the title, and one thing that shows it. */
export interface Slide {
  readonly title: string;
  /** Below the title, in small type: what is shown. */
  readonly subtitle?: string;
  readonly chart?: Chart;
  readonly table?: SlideTable;
  readonly paragraphs?: readonly string[];
  /** For whoever speaks: how to read it, what was assumed, where it comes from. */
  readonly notes: string;
}

export interface Deck {
  readonly title: string;
  /** What was asked, above the answer on the first slide. */
  readonly question: string;
  readonly origin: Origin;
  readonly slides: readonly Slide[];
}

/** The room for a chart on a slide, in pixels of 1/96 inch; its words stand beside it as text. */
export const CHART_ROOM: Frame = { width: 1200, height: 500, titled: false, stacked: false, interactive: false };
