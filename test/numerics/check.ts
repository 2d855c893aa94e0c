/** One thing that was looked at, what came out, and what had to. */
export interface Check {
  readonly what: string;
  readonly came: string;
  readonly bound: string;
  readonly passed: boolean;
}

/** A measured size that must not reach a bound. NaN fails. */
export function below(
  what: string,
  value: number,
  bound: number,
  show: (x: number) => string = (x) => x.toExponential(1),
): Check {
  return { what, came: show(value), bound: `< ${show(bound)}`, passed: value < bound };
}

/** The score farthest from 0 of several that are standard normal when all is well. */
export function worst(what: string, scores: readonly number[], bound: number): Check {
  const farthest = scores.reduce((most, z) => (Math.abs(z) <= Math.abs(most) ? most : z), 0);
  return {
    what,
    came: `z = ${farthest.toFixed(2)} of ${scores.length}`,
    bound: `|z| < ${bound}`,
    passed: scores.length > 0 && Math.abs(farthest) < bound,
  };
}
