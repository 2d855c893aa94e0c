import type { Distribution } from '../../coefficients/distribution.js';
import { type Believable } from './belief.js';
/** A distribution as a scenario file would give it; reading it again gives the same one. */
export declare function writeDistribution(d: Distribution, entry: Believable): string | string[] | Record<string, unknown>;
