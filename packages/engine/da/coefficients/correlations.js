/**
 * Correlations of the underlying normals (Gaussian copula), grade C. The first are judged, after the direction of the
 * sources of each pair; the others are what the calibration left: published figures know these pairs together better
 * than apart (docs/calibration.md).
 */
export const CORRELATIONS = [
    ['shortcuts', 'incidentSlope', 0.4],
    ['dayOneProductivity', 'rampTime', -0.4],
    ['salesProductivity', 'usefulShare', 0.3],
    ['attrition', 'burnoutAttrition', 0.3],
    ['hiringRunway', 'layoffRunway', 0.6],
    ['hiringRunway', 'roundRunway', 0.6],
    ['layoffRunway', 'roundRunway', 0.6],
    ['hiringSuccess', 'maxHiring', 0.6],
    ['roundRateA', 'roundRateC', 0.4],
    ['roundRateA', 'roundGap', 0.3],
    ['roundRateB', 'roundGrowthB', 0.6],
];
