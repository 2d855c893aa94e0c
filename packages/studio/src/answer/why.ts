import {
  causes,
  designEffect,
  DOOR_NAMES,
  LOOP_NAMES,
  meanOf,
  valuesOf,
  wantedFor,
  type Bounded,
  type Causes,
  type DoorName,
  type LoopName,
  type MeasureName,
  type Play,
  type Scenario,
} from '@paydown/engine/internal';
import { causesSvg, DOOR_LABELS, DOOR_STORIES, LOOP_LABELS, LOOP_STORIES } from '@paydown/report/browser';

/** What a headline is about. */
export const ABOUT = ['value', 'arr', 'velocity', 'debtRatio', 'surviving'] as const satisfies readonly MeasureName[];
export type About = (typeof ABOUT)[number];

/** What made a difference between A and B. */
export interface Reason {
  readonly name: string;
  readonly story: string;
  /** What is left of the difference, B less A, without it; in the unit of what it is about. */
  readonly left: Bounded;
  /** The causal diagram with its circle lit, as SVG. */
  readonly diagram: string;
  /** What goes round in the circle. */
  readonly circle: string;
}

/** Why A and B differ in each of the things that headlines are about. */
export type Why = Readonly<Record<About, { readonly difference: Bounded; readonly reason: Reason | null }>> & {
  readonly runs: number;
  /** The diagram with nothing lit. */
  readonly diagram: string;
};

/** The circle that runs through each door of debt. */
const CIRCLES: Readonly<Record<DoorName, string>> = {
  speed: 'debt trap',
  upkeep: 'upkeep of debt',
  incidents: 'firefighting',
  churn: 'growth',
  support: 'queue',
};

/** What can be cut, one at a time. */
type Cut = { readonly loop: LoopName } | { readonly door: DoorName };
const CUTS: readonly Cut[] = [...LOOP_NAMES.map((loop) => ({ loop })), ...DOOR_NAMES.map((door) => ({ door }))];

const without = (scenario: Scenario, cut: Cut): Scenario =>
  'loop' in cut
    ? { ...scenario, loops: { ...scenario.loops, [cut.loop]: false } }
    : { ...scenario, doors: { ...scenario.doors, [cut.door]: false } };

/**
 * Both decisions are played again in the same futures without each loop, and with each door of debt closed. What
 * shrinks the difference between them most, beyond chance, did it.
 */
export async function whyOf(a: Scenario, b: Scenario, play: Play): Promise<Why> {
  const week = a.horizon;
  const effect = designEffect(a, a.runs);
  const differences = async (cut: Cut | null): Promise<Readonly<Record<About, Float64Array>>> => {
    const sides = await Promise.all(
      [a, b].map(async (scenario) => {
        const changed = cut === null ? scenario : without(scenario, cut);
        const futures = await play(changed, wantedFor(ABOUT.map((name) => ({ name, week }))));
        return (name: About) => valuesOf(changed, futures, { name, week });
      }),
    );
    return Object.fromEntries(
      ABOUT.map((name) => {
        const [first, second] = sides.map((of) => of(name)) as [Float64Array, Float64Array];
        return [name, second.map((value, run) => value - first[run]!)];
      }),
    ) as Record<About, Float64Array>;
  };
  const [whole, ...rest] = await Promise.all([null, ...CUTS].map(differences));
  const found = causes([b]);
  return {
    ...(Object.fromEntries(
      ABOUT.map((name) => {
        const difference = meanOf(whole![name], effect);
        const cuts = rest.map((cut) => ({
          makes: meanOf(
            whole![name].map((value, run) => value - cut[name][run]!),
            effect,
          ),
          left: meanOf(cut[name], effect),
        }));
        return [name, { difference, reason: reasonOf(difference, cuts, found) }];
      }),
    ) as Pick<Why, About>),
    runs: a.runs,
    diagram: causesSvg(found),
  };
}

/** What a cut takes of a difference, and what it leaves of it. */
interface Taken {
  readonly makes: Bounded;
  readonly left: Bounded;
}

function reasonOf(difference: Bounded, cuts: readonly Taken[], found: Causes): Reason | null {
  const sign = Math.sign(difference.value);
  const telling = cuts
    .map((taken, i) => ({ ...taken, cut: CUTS[i]! }))
    .filter(({ makes }) => sign !== 0 && (sign > 0 ? makes.low > 0 : makes.high < 0))
    .sort((one, other) => Math.abs(other.makes.value) - Math.abs(one.makes.value))[0];
  if (telling === undefined) return null;
  const { left, cut } = telling;
  const circle = found.loops.find(({ name, cutBy }) =>
    'loop' in cut ? cutBy === cut.loop : name === CIRCLES[cut.door],
  );
  const labels = circle?.path.map((part) => found.parts.find(({ name }) => name === part)!.label.toLowerCase()) ?? [];
  return {
    name: 'loop' in cut ? LOOP_LABELS[cut.loop] : DOOR_LABELS[cut.door],
    story: 'loop' in cut ? LOOP_STORIES[cut.loop] : DOOR_STORIES[cut.door],
    left,
    diagram: causesSvg(found, circle?.path),
    circle:
      circle === undefined
        ? ''
        : `${circle.name} (${circle.kind}): ${[...labels, labels[0]].join(' → ')}; ${circle.story}`,
  };
}
