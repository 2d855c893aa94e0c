import type { PartName } from '@paydown/engine/internal';
import { textWidth } from '../../base/inter.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box with its middle, in pixels. */
export interface Place extends Point {
  readonly width: number;
  readonly height: number;
}

export const SHEET = { width: 1200, height: 760 } as const;
export const LABEL_SIZE = 15;
const COLUMN = 224;
const ROW = 126;
const MARGIN = { x: 96, y: 62 } as const;
const PADDING = 13;
const HEIGHT = 34;

/**
 * Where each part stands: row from the top, and column from the left, in halves. Found by trying a hundred thousand swaps for short links and few
 * crossings; money came to the left, people to the top, work to the right and debt to the bottom.
 */
const SEATS: Readonly<Record<PartName, readonly [row: number, column: number]>> = {
  cash: [0, 0.5],
  supporters: [2, 2.5],
  hiring: [0, 2.5],
  newcomers: [0, 3.5],
  shape: [1, 3],
  funding: [1, 0.5],
  leaving: [1, 1.5],
  people: [1, 2.5],
  alignment: [1, 4],
  revenue: [2, 0],
  support: [2, 1],
  incidents: [2, 2],
  capacity: [2, 3],
  upkeep: [2, 4],
  pressure: [3, 0.5],
  burnout: [3, 1.5],
  product: [3, 2.5],
  zombies: [3, 3.5],
  inProgress: [3, 4.5],
  fit: [4, 0],
  market: [1, 1],
  repayment: [4, 1.5],
  debt: [4, 2.5],
  features: [4, 3.75],
  seen: [5, 1],
  haste: [5, 0],
  velocity: [5, 2.5],
  unknown: [5, 4.5],
  newDebt: [5, 3.5],
};

/** The box of a part with this label. */
export function partPosition(name: PartName, label: string): Place {
  const [row, column] = SEATS[name];
  return {
    x: MARGIN.x + column * COLUMN,
    y: MARGIN.y + row * ROW,
    width: Math.ceil(textWidth(label, LABEL_SIZE, 'semibold')) + 2 * PADDING,
    height: HEIGHT,
  };
}
