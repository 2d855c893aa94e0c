import type { Scenario } from '@paydown/engine/internal';

/** Percentiles of each outcome in the weeks that are reported: P5, P10, P25, P50, P75, P90, P95. */
export function naive(scenario: Scenario): Readonly<Record<string, readonly (readonly number[])[]>>;
