import type { Chart } from '@paydown/report/browser';
import { Desk } from '../threads/desk.ts';

/** A chart to be drawn. */
export interface Drawing {
  /** The picture that it takes the place of: what has not changed since is not compiled again. */
  readonly picture: number;
  readonly spec: Chart['spec'];
  readonly frame: Pick<Chart['frame'], 'width' | 'height'>;
  readonly dark: boolean;
  readonly as: 'bitmap' | 'svg' | 'png';
  /** Pixels of the picture to one of the chart. */
  readonly scale: number;
}

/** What a painter is asked: to draw, or to forget a picture that nobody sees any more. */
export type ToPaint = Drawing | { readonly picture: number; readonly as: 'nothing' };

export type Painted =
  | { readonly bitmap: ImageBitmap; readonly origin: readonly [x: number, y: number] }
  | { readonly svg: string }
  | { readonly blob: Blob }
  | { readonly forgotten: true };

/** Who draws: one thread for all pictures of a page. Of drawings of one picture that wait only the last is made. */
const painter = new Desk<ToPaint, Painted>(
  () => new Worker(new URL('./painter.ts', import.meta.url), { type: 'module' }),
  ({ picture, as }) => `${picture} ${as}`,
);

/** The drawing, or null if a later one of the same picture took its place. */
export const paint = (
  { spec, frame: { width, height } }: Chart,
  how: Omit<Drawing, 'spec' | 'frame'>,
): Promise<Painted | null> => painter.ask({ ...how, spec, frame: { width, height } });

export const forget = (picture: number): void => {
  void painter.ask({ picture, as: 'nothing' });
};

let pictures = 0;
/** A number that no other picture of this page has. */
export const newPicture = (): number => pictures++;
