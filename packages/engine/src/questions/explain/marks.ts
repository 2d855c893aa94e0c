import type { SimulationState } from '../../simulate/state.js';

/** A mark that a company passes, upwards or downwards. */
export interface Crossing {
  readonly kind: 'mark';
  readonly mark: MarkName;
  /** Whether it is above the mark now. */
  readonly above: boolean;
  /** Where the mark is, in the unit of what is marked. */
  readonly level: number;
}

interface Mark {
  readonly value: (state: SimulationState) => number;
  readonly level: (state: SimulationState) => number;
  /** On which side of it trouble lies. */
  readonly trouble: 'above' | 'below';
  /** How far out of trouble it must come to be out of it: a value that wavers about its mark has passed it once. */
  readonly slack: number;
}

/** What is worth telling of a company when it passes it. Shares of one, except for the runway (weeks). */
export const MARKS = {
  fast: { value: ({ c }) => c.velocity, level: () => 0.8, trouble: 'below', slack: 0.02 },
  stalled: { value: ({ c }) => c.velocity, level: ({ k }) => k.stallVelocity, trouble: 'below', slack: 0.02 },
  debt: { value: ({ c }) => c.debtRatio, level: () => 0.25, trouble: 'above', slack: 0.02 },
  deepDebt: { value: ({ c }) => c.debtRatio, level: () => 0.5, trouble: 'above', slack: 0.02 },
  pressure: { value: ({ c }) => c.pressure, level: () => 0.5, trouble: 'above', slack: 0.05 },
  newcomers: { value: ({ c }) => c.newcomers, level: () => 0.5, trouble: 'above', slack: 0.02 },
  hiring: { value: ({ c }) => c.runwayMidstep, level: ({ k }) => k.hiringRunway, trouble: 'below', slack: 39 },
} as const satisfies Record<string, Mark>;

export type MarkName = keyof typeof MARKS;
const NAMES = Object.keys(MARKS) as MarkName[];

/** Watches a company from week to week and tells which marks it has passed since; none at the first look. */
export function crossings(): (state: SimulationState) => Crossing[] {
  const sides = new Map<MarkName, boolean>();
  return (state) =>
    NAMES.flatMap((name) => {
      const { value, level, trouble, slack }: Mark = MARKS[name];
      const [now, at] = [value(state), level(state)];
      const was = sides.get(name);
      const inTrouble = was === (trouble === 'above');
      const out = was === undefined || !inTrouble ? 0 : slack;
      const above = now >= (trouble === 'above' ? at - out : at + out);
      sides.set(name, above);
      return was === undefined || was === above ? [] : [{ kind: 'mark', mark: name, above, level: at }];
    });
}
