import type { Correlation } from '../src/coefficients/copula.js';
import type { Distribution } from '../src/internal.js';
import type { Measured } from './check.js';
import type { Reached } from './cohort.js';
import type { Narrowed, Tie } from './region.js';
import type { FigureName } from './targets.js';

/** What the fit leaves: result.json. */
export interface Result {
  readonly year: number;
  readonly seed: string;
  /** Candidate worlds played. */
  readonly worlds: number;
  readonly lastWave: number;
  /** Worlds of the last wave that no figure rules out. */
  readonly accepted: number;
  /** The catalogue's new values. */
  readonly coefficients: Readonly<Record<string, Distribution>>;
  readonly correlations: readonly Correlation[];
  readonly unknowns: readonly Narrowed[];
  readonly ties: readonly Tie[];
  /** Figures with the catalogue before the first fit, and with the new one. */
  readonly before: Readonly<Record<FigureName, Measured>>;
  readonly after: Readonly<Record<FigureName, Measured>>;
  /** The cohort at 6.5 years after the seed round instead of after founding. */
  readonly later: Reached;
}
