import type { CoefficientName } from '../coefficients/catalogue/index.js';
import type { Policy } from '../scenario/policies.js';

/** How an experiment plays a scenario: what belongs to the question and not to the company. An empty design is the plain one, each run a draw of its own. */
export interface Design {
  /** Number of the first run that is played, for going on where another play ended; 0 if not given. */
  readonly first?: number;
  /** Numbers of the runs that are played, as many as the scenario has runs; those from the first on if not given. */
  readonly runs?: readonly number[];
  /** Runs in a row that share one draw of the coefficients and differ in their chances alone (nested Monte Carlo); 1 if not given. */
  readonly runsPerDraw?: number;
  /** What is drawn from another seed while all else stays as it is (pick and freeze); nothing if not given. */
  readonly resampled?: Resampled;
  /** A policy that takes over for a while, whatever the timeline says. */
  readonly interlude?: Interlude;
}

/** Part of a scenario's chances, drawn from a seed of their own: run i has the rest from the scenario's seed. */
export interface Resampled {
  readonly seed: string;
  /** Each takes the value that it has in the same run of that seed. */
  readonly coefficients: readonly CoefficientName[];
  /** Whether all weekly chances are from that seed too. */
  readonly chances: boolean;
}

/** When it ends, the policy that it displaced goes on with the memory it had. */
export interface Interlude {
  /** First week in which it holds, and first week in which it no longer does. */
  readonly from: number;
  readonly until: number;
  readonly policy: Policy;
}
