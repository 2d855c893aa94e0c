import type { Summary } from '@paydown/engine/internal';
import type { TopLevelSpec } from 'vega-lite';

/** Plain data of a chart, as it goes to CSV and JSON. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** One finished chart: everything that a page, a slide or a spreadsheet needs. */
export interface Chart {
  /** Short name, also the name of its files. */
  readonly name: string;
  /** The finding, in words computed from the data. */
  readonly title: string;
  /** What is drawn. */
  readonly subtitle: string;
  /** The chart for those who cannot see it, with its numbers. */
  readonly description: string;
  /** Vega-Lite; user text is in its data, title and nowhere else. */
  readonly spec: TopLevelSpec;
  /** Size of the picture in pixels. */
  readonly frame: Frame;
  readonly table: Table;
  /** Places along the plot that tell something when they are pointed at, if the chart has any. */
  readonly tips?: Tips;
}

/** Places along a plot, by their distance from its left in pixels, and what each tells. */
export interface Tips {
  readonly places: readonly number[];
  readonly tell: (place: number) => string;
}

/** The sheet a chart is drawn on. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Title, subtitle and footer are part of the picture; a page sets them as text instead. */
  readonly titled: boolean;
  /** Panels stand above each other, for narrow screens. */
  readonly stacked: boolean;
  /** The numbers of a week show under the pointer. */
  readonly interactive: boolean;
}

/** A 16:9 slide, complete in itself. */
export const SLIDE: Frame = { width: 1200, height: 675, titled: true, stacked: false, interactive: false };
/** A chart in a page on a desk. */
export const DESK: Frame = { width: 1080, height: 460, titled: false, stacked: false, interactive: true };
/** A chart in a page on a phone. */
export const PHONE: Frame = { width: 440, height: 400, titled: false, stacked: true, interactive: false };

/** The plotting area of a panel, in pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Draws one question's answer on a sheet. */
export type Draw = (summary: Summary, frame?: Frame) => Chart;

/** A chart that is known, to be drawn on any sheet; a slide by default. */
export type Drawing = (frame?: Frame) => Chart;

/** A part of a Vega-Lite spec. */
export type Layer = Readonly<Record<string, unknown>>;
