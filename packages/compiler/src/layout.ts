/** How numbers lie in vectors and in memory. */

/** Companies that are simulated at once: as many as a vector has numbers. */
export const LANES = 2;
/** Bytes of a number, and of a vector with one number per lane. */
export const SLOT = 8;
export const VECTOR = SLOT * LANES;
/** Parameters of a policy's rule: company, constants, settings, chances. */
export const RULE_PARAMETERS = 4;
/** Channels whose numbers are drawn at once: see channels.ts, which is written for so many. */
export const CHANNELS_AT_ONCE = 2;
