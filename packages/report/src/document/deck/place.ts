import type { Theme } from '../../base/themes.js';
import type { Picture, Plot, Slide } from './slide.js';
import { measureIn, type Measure } from './type.js';

/** A rectangle on a slide, in inches from the top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Text in a box that it fits; paragraphs below each other. */
export interface Words {
  readonly kind: 'words';
  readonly box: Box;
  readonly size: number;
  readonly paragraphs: readonly string[];
  readonly tone?: 'bold' | 'soft' | 'figure';
}

/** A table with the height of each row known. */
export interface Grid {
  readonly kind: 'grid';
  readonly box: Box;
  readonly size: number;
  readonly columns: readonly { readonly width: number; readonly right: boolean }[];
  readonly rows: readonly { readonly height: number; readonly cells: readonly string[]; readonly head: boolean }[];
  /** The first column is set in bold. */
  readonly named: boolean;
  /** Above and below the text of a cell, in inches. */
  readonly pad: number;
}

/** A chart in its place. */
export interface Drawn {
  readonly kind: 'chart';
  readonly box: Box;
  readonly block: Plot | Picture;
}

export type Placed = Words | Grid | Drawn;

/** A slide with a place for everything; title and footer too. */
export interface LaidOut {
  readonly slide: Slide;
  readonly title: Words;
  readonly placed: readonly Placed[];
}

/** What texts are measured with. */
export interface Room {
  readonly measure: Measure;
  /** Times the usual size of text. */
  readonly scale: number;
}

export const roomOf = (theme: Theme): Room => ({ measure: measureIn(theme), scale: theme.textSize ?? 1 });
