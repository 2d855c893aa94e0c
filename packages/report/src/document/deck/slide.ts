import type { Drawing } from '../../base/chart.js';
import type { Origin } from '../../marks/layout.js';
import type { Facts, KeyFigures, Prose, Table } from '../model.js';

/** Slides in their order, of one answer. */
export interface Deck {
  readonly title: string;
  /** Whose it is and what was asked, above the answer on the first slide. */
  readonly question: string;
  /** What the deck is about, at the foot of every slide: the decision, not the company. */
  readonly decision: string;
  readonly origin: Origin;
  readonly slides: readonly Slide[];
  /** Names of slides, those first that stay when fewer are asked for. */
  readonly keep: readonly string[];
}

/** One message: the finding as the title, and what shows it. */
export interface Slide {
  /** What the slide is called on a command line. */
  readonly name: string;
  /** At most twelve words, with the number that matters. */
  readonly title: string;
  /** Below the title, in small type: what is shown. */
  readonly subtitle?: string;
  /** Key figures stand above the rest; what is drawn has the words beside it. */
  readonly body: readonly SlideBlock[];
  /** Its table goes on as many slides as it needs. */
  readonly paged?: boolean;
  /** For whoever speaks: how to read it, what was assumed, where it comes from. */
  readonly notes: string;
}

export type SlideBlock = Facts | KeyFigures | Prose | Table | Plot | Picture;

/** A chart that PowerPoint knows no kind for: a vector, and a bitmap for viewers that know none. */
export interface Picture {
  readonly kind: 'drawn';
  readonly draw: Drawing;
}

/** A chart that PowerPoint draws itself, and lets people edit. Colours are those of the light theme. */
export interface Plot {
  readonly kind: 'plot';
  /** Areas are stacked; columns and bars stacked, or beside each other. */
  readonly shape: 'lines' | 'areas' | 'columns' | 'bars';
  readonly stacked?: boolean;
  /** Name of the sheet behind it, in words with the unit: “Revenue, $M”. */
  readonly sheet: string;
  /** What the categories are, the head of their column. */
  readonly across: string;
  /** Words, or ISO dates where `dated`. */
  readonly categories: readonly string[];
  readonly dated?: boolean;
  readonly series: readonly {
    readonly name: string;
    /** A number for each category, in the unit of the sheet; NaN where there is none. */
    readonly values: readonly number[];
    readonly colour: string;
    readonly dashed?: boolean;
  }[];
  /** How Excel and the axis write the numbers. */
  readonly format: string;
  /** The largest value that there can be, such as 1 of a share, if that is known. */
  readonly most?: number;
  /** Values stand beside bars. */
  readonly valued?: boolean;
  /** For those who cannot see it. */
  readonly description: string;
}
