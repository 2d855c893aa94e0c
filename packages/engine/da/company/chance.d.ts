/** How many of `n` (heads, possibly a fraction) meet a fate of probability `p`; `noise` 0 gives the expected number. */
export declare function hits(u: number, n: number, p: number, noise: number): number;
/** How many events of the given mean happen; `noise` 0 gives the mean. */
export declare function events(u: number, mean: number, noise: number): number;
/** Cumulative hazard at which a thing happens: exponential with mean 1; its median without noise. */
export declare function due(u: number, noise: number): number;
