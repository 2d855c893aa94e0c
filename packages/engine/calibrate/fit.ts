import { quantileSorted } from 'simple-statistics';
import type { Workers } from './workers.js';
import { emulate } from '../src/questions/common/emulator.js';
import { UNKNOWNS } from './parameters.js';
import type { Size } from './play.js';
import { likelihood, misses, scatteredPlaces, walk } from '../src/questions/common/search.js';
import { FITTED, TARGETS, type FigureName, type Figures } from './targets.js';

/** How much is played: candidates in each wave, and companies for each candidate. */
export interface Effort {
  readonly waves: readonly number[];
  readonly size: Size;
}

/** The candidates that the published figures do not rule out. */
export interface Region {
  readonly places: readonly (readonly number[])[];
  readonly figures: readonly Figures[];
  /** Candidates of the last wave. */
  readonly played: number;
  /** Of each figure, the share of the last candidates that it rules out, and the median miss in standard errors. */
  readonly ruledOut: Readonly<Partial<Record<FigureName, readonly [share: number, miss: number]>>>;
}

/** A figure further off than this many standard errors rules a candidate out: Pukelsheim’s three-sigma rule, as in history matching. */
const RULED_OUT = 3;
/** Waves before the last two go further afield, because an emulator of a wide range is rough. */
const SLACK = 1.6;

/** A walk through the unit cube: steps along each unknown as a share of its range. */
const PACE = { stride: 0.06, warmUp: 20_000, thinning: 400 };

const aims = FITTED.map((name) => TARGETS[name]!);
const row = (figures: Figures): number[] => FITTED.map((name: FigureName) => figures[name]);

/**
 * History matching in waves (Craig et al. 1997; Vernon et al. 2010). Each wave plays candidates; an emulator of the
 * last two waves says which places are likely to meet the published figures; the next wave is drawn from there. The
 * last wave is judged by what it played, not by an emulator.
 */
export async function fit(
  workers: Workers,
  { waves, size }: Effort,
  seed: string,
  progress: (wave: number, done: number, of: number) => void,
): Promise<Region> {
  let places = scatteredPlaces(UNKNOWNS.length, waves[0]!, seed);
  let before: { places: number[][]; figures: Figures[] } = { places: [], figures: [] };
  for (let wave = 0; ; wave++) {
    const figures = await workers.play(places, size, `${seed} wave ${wave}`, (done) =>
      progress(wave, done, places.length),
    );
    const emulator = emulate([...before.places, ...places], [...before.figures, ...figures].map(row));
    if (wave === waves.length - 1) {
      const off = figures.map((each) => misses(row(each), aims, emulator.residuals));
      const stays = off.map((each) => each.every((miss) => Math.abs(miss) <= RULED_OUT));
      return {
        places: places.filter((_, i) => stays[i]),
        figures: figures.filter((_, i) => stays[i]),
        played: places.length,
        ruledOut: Object.fromEntries(
          FITTED.map((name, i) => [
            name,
            [
              off.filter((each) => Math.abs(each[i]!) > RULED_OUT).length / off.length,
              quantileSorted(
                off.map((each) => each[i]!).sort((a, b) => a - b),
                0.5,
              ),
            ] as const,
          ]),
        ),
      };
    }
    before = { places, figures };
    const likely = likelihood(emulator, aims, wave < waves.length - 3 ? SLACK : 1);
    places = walk((at) => (at.every((x) => x > 0 && x < 1) ? likely(at) : -Infinity), {
      ...PACE,
      from: new Array<number>(UNKNOWNS.length).fill(0.5),
      count: waves[wave + 1]!,
      seed: `${seed} walk ${wave}`,
    });
  }
}
