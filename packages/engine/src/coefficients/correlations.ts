import type { CoefficientName } from './catalogue/index.js';

/** Correlations of the underlying normals (Gaussian copula). Grade C, after the direction of the sources of each pair. */
export const CORRELATIONS: readonly (readonly [CoefficientName, CoefficientName, number])[] = [
  ['shortcuts', 'incidentSlope', 0.4],
  ['dayOneProductivity', 'rampTime', -0.4],
  ['salesProductivity', 'usefulShare', 0.3],
  ['attrition', 'burnoutAttrition', 0.3],
];
