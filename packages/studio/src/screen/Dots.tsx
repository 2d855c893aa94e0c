import type { Format } from '@paydown/report/browser';
import { formatOf } from '../answer/format.ts';
import type { Dot, Picture } from '../answer/picture.ts';

/** Dots of a column at most, before columns grow narrower. */
const COLUMNS = 40;

export interface DotsProps {
  readonly picture: Picture;
  readonly chosen: number | null;
  readonly onChoose: (run: number) => void;
}

/** A hundred futures by what B has more than A; each opens its story. */
export function Dots({ picture, chosen, onChoose }: DotsProps) {
  const { dots, comparison } = picture;
  const say = formatOf(comparison.judge.unit);
  const [{ beats }] = comparison.contests as [(typeof comparison.contests)[number]];
  const level = dots.filter(({ difference }) => difference === 0);
  const columns = columnsOf(dots.filter(({ difference }) => difference !== 0));
  const dotOf = (dot: Dot) => (
    <OneDot key={dot.run} dot={dot} say={say} chosen={dot.run === chosen} onChoose={onChoose} />
  );
  return (
    <figure data-chart="dots">
      <h2>
        B is ahead in {Math.round(beats.ahead.value * 100)} of 100 futures, A in {Math.round(beats.behind.value * 100)}
      </h2>
      <p class="subtitle">
        A hundred futures by {comparison.judge.meaning.toLowerCase()}, B less A. Each is a world that both meet; point
        at one for its story.
      </p>
      <div class="dots" role="group" aria-label="A hundred futures, from the worst for B to the best">
        {columns.map((column, i) => (
          <div key={i} class="column">
            {column.map(dotOf)}
          </div>
        ))}
      </div>
      <p class="ends">
        <span>A ahead by {say(Math.max(0, -dots[0]!.difference))}</span>
        <span>B ahead by {say(Math.max(0, dots.at(-1)!.difference))}</span>
      </p>
      {level.length === 0 ? null : (
        <div class="level-dots">
          <span>level, mostly as both are out of money</span>
          <div>{level.map(dotOf)}</div>
        </div>
      )}
    </figure>
  );
}

interface OneDotProps {
  readonly dot: Dot;
  readonly say: Format;
  readonly chosen: boolean;
  readonly onChoose: (run: number) => void;
}

const OneDot = ({ dot, say, chosen, onChoose }: OneDotProps) => (
  <button
    type="button"
    class={`dot ${dot.difference > 0 ? 'side-B' : dot.difference < 0 ? 'side-A' : 'level'}`}
    aria-pressed={chosen}
    aria-label={`Future ${dot.run}: ${saying(dot, say)}`}
    title={`Future ${dot.run}: ${saying(dot, say)}`}
    onClick={() => {
      onChoose(dot.run);
    }}
  />
);

const saying = ({ difference }: Dot, say: Format): string =>
  difference === 0 ? 'level' : difference > 0 ? `B ahead by ${say(difference)}` : `A ahead by ${say(-difference)}`;

/** Dots of about the same difference stand above each other, on an even scale that a few far-out ones do not stretch. */
function columnsOf(dots: readonly Dot[]): readonly (readonly Dot[])[] {
  if (dots.length === 0) return [];
  const at = (share: number) => dots[Math.floor(share * (dots.length - 1))]!.difference;
  const [p5, p95] = [at(0.08), at(0.92)];
  const reach = Math.max(Math.abs(p5), Math.abs(p95), 1e-9);
  const half = Math.floor(COLUMNS / 2);
  const columns: Dot[][] = Array.from({ length: 2 * half + 1 }, () => []);
  for (const dot of dots) {
    const place = Math.max(-1, Math.min(1, dot.difference / reach));
    columns[half + Math.sign(place) * Math.max(1, Math.round(Math.abs(place) * half))]!.push(dot);
  }
  const used = columns.map((column, i) => (column.length > 0 ? i : -1)).filter((i) => i >= 0);
  return columns.slice(Math.min(half, used[0]!), Math.max(half, used.at(-1)!) + 1);
}
