import { nameNow } from '../../scenario/files/renamed.js';
import { own } from '../../scenario/own.js';
import { median } from '../../coefficients/sample.js';
import { keyOf, START } from '../../scenario/start.js';
/** The number that a scenario has at a path, in the model’s unit: of a coefficient the median of what is believed. Null where there is no such number. */
export function ownValue(scenario, path) {
    const [section, name = ''] = path.split('.');
    const { policy, settings } = scenario.policy;
    switch (section) {
        case 'debt':
            return name === '' ? (policy === 'fixed' ? settings.share : null) : numberIn(settings, name);
        case 'levers':
            return numberIn(scenario.levers, name);
        case 'company':
            return numberIn(scenario.company, Object.keys(START).find((key) => keyOf(key) === nameNow(section, name)) ?? name);
        case 'coefficients': {
            const believed = own(scenario.coefficients, name);
            return believed === undefined ? null : median(believed);
        }
        default:
            return null;
    }
}
const numberIn = (numbers, name) => own(numbers, name) ?? null;
/** Where on an axis a scenario stands as it is, given the scenarios at both ends; null where it is outside, or has no such number. */
export function ownPlace(axis, scenario, first, last) {
    const [own, low, high] = [scenario, first, last].map((each) => ownValue(each, axis.path));
    if (own === null || low === null || high === null || low === high)
        return null;
    const part = (own - low) / (high - low);
    const [from, to] = [axis.values[0].at, axis.values[axis.values.length - 1].at];
    return part >= 0 && part <= 1 ? Number((from + part * (to - from)).toPrecision(12)) : null;
}
