import type { CoefficientName } from './catalogue/index.js';
/**
 * Correlations of the underlying normals (Gaussian copula), grade C. The first are judged, after the direction of the
 * sources of each pair; the others are what the calibration left: published figures know these pairs together better
 * than apart (docs/calibration.md).
 */
export declare const CORRELATIONS: readonly (readonly [CoefficientName, CoefficientName, number])[];
