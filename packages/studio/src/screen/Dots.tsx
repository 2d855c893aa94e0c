import { endIn, SLIDE, type Format } from '@paydown/report/browser';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { DOTS } from '../charts/charts.ts';
import { TakeAlong } from '../charts/TakeAlong.tsx';
import { aheadIn, formatOf } from '../answer/format.ts';
import type { Dot, Picture } from '../answer/picture.ts';

/** Columns on either side of the middle. */
const HALF = 20;
const COLUMNS = 2 * HALF + 1;

export interface DotsProps {
  readonly picture: Picture;
  readonly chosen: number | null;
  readonly dark: boolean;
  readonly onChoose: (run: number) => void;
  readonly beside?: ComponentChildren;
}

/** A hundred futures by what B has more than A; each opens its story. */
export function Dots({ picture, chosen, dark, onChoose, beside }: DotsProps) {
  const { dots, comparison } = picture;
  const say = formatOf(comparison.judge.unit);
  const chart = useMemo(() => DOTS.draw({ picture, described: null, holds: [] })(SLIDE), [picture]);
  const level = dots.filter(({ difference }) => difference === 0);
  const places = placesOf(dots.filter(({ difference }) => difference !== 0));
  const rows = Math.max(0, ...places.map(({ row }) => row)) + 1;
  const dotOf = (dot: Dot, key: number, place?: Place) => (
    <OneDot key={key} dot={dot} say={say} place={place} chosen={dot.run === chosen} onChoose={onChoose} />
  );
  return (
    <figure data-chart="dots">
      <h2>
        {aheadIn(comparison.contests[0]!)} {beside}
      </h2>
      <p class="subtitle">
        A hundred futures by {comparison.judge.meaning.toLowerCase()}, B less A. Each is a world that both meet; point
        at one for its story.
      </p>
      <div class="dots" role="group" aria-label="A hundred futures, from the worst for B to the best">
        <div style={{ '--columns': COLUMNS, '--rows': rows }}>
          {places.map((place, i) => dotOf(place.dot, i, place))}
        </div>
      </div>
      <p class="ends">
        <span>A ahead by {say(Math.max(0, -dots[0]!.difference))}</span>
        <span>B ahead by {say(Math.max(0, dots.at(-1)!.difference))}</span>
      </p>
      {level.length === 0 ? null : (
        <div class="level-dots">
          <span>level, mostly as both are {endIn(comparison).are}</span>
          <div>{level.map((dot, i) => dotOf(dot, i))}</div>
        </div>
      )}
      <figcaption>
        <TakeAlong chart={chart} dark={dark} slide={() => chart} />
      </figcaption>
    </figure>
  );
}

interface OneDotProps {
  readonly dot: Dot;
  readonly say: Format;
  readonly place: Place | undefined;
  readonly chosen: boolean;
  readonly onChoose: (run: number) => void;
}

const OneDot = ({ dot, say, place, chosen, onChoose }: OneDotProps) => (
  <button
    type="button"
    class={`dot ${dot.difference > 0 ? 'side-B' : dot.difference < 0 ? 'side-A' : 'level'}`}
    style={place && { '--column': place.column, '--row': place.row }}
    aria-pressed={chosen}
    aria-label={`Future ${dot.run}: ${saying(dot, say)}`}
    onClick={() => {
      onChoose(dot.run);
    }}
  />
);

const saying = ({ difference }: Dot, say: Format): string =>
  difference === 0 ? 'level' : difference > 0 ? `B ahead by ${say(difference)}` : `A ahead by ${say(-difference)}`;

/** Where a dot stands, counted from the bottom left. */
interface Place {
  readonly dot: Dot;
  readonly column: number;
  readonly row: number;
}

/** Dots of about the same difference stand above each other, on an even scale that a few far-out ones do not stretch; the middle column is no difference. */
function placesOf(dots: readonly Dot[]): readonly Place[] {
  if (dots.length === 0) return [];
  const at = (share: number) => dots[Math.floor(share * (dots.length - 1))]!.difference;
  const reach = Math.max(Math.abs(at(0.08)), Math.abs(at(0.92)), 1e-9);
  const filled = new Int32Array(COLUMNS);
  return dots.map((dot) => {
    const place = Math.max(-1, Math.min(1, dot.difference / reach));
    const column = HALF + Math.sign(place) * Math.max(1, Math.round(Math.abs(place) * HALF));
    return { dot, column, row: filled[column]!++ };
  });
}
