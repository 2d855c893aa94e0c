import { writeAlike, writeQuantity, writeRange } from '../quantities/write.js';
import { rangeShape } from './belief.js';
import { middleOf } from './percentiles.js';
/** A distribution as a scenario file would give it; reading it again gives the same one. */
export function writeDistribution(d, entry) {
    const write = (value) => writeQuantity(value, entry.unit);
    const named = (values) => {
        const texts = writeAlike(Object.values(values), entry.unit);
        return Object.fromEntries(Object.keys(values).map((name, i) => [name, texts[i]]));
    };
    switch (d.shape) {
        case 'constant':
            return write(d.value);
        case 'observed':
            return d.values.map(write);
        case 'uniform':
            return { shape: d.shape, ...named({ low: d.low, high: d.high }) };
        case 'triangular':
        case 'pert':
            return { shape: d.shape, ...named({ low: d.low, mode: d.mode, high: d.high }) };
        case 'beta':
            return { shape: d.shape, alpha: d.alpha, beta: d.beta, ...named({ low: d.low, high: d.high }) };
        case 'lognormal':
        case 'logit-normal':
        case 'normal':
            return d.shape === rangeShape(entry) && d.p50 === middleOf(d.shape, d.p10, d.p90)
                ? writeRange(d.p10, d.p90, entry.unit)
                : { shape: d.shape, ...named({ low: d.p10, median: d.p50, high: d.p90 }) };
    }
}
