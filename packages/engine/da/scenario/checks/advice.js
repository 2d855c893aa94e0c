import { KNOWN_NAMES } from '../known.js';
import { LEVER_NAMES } from '../levers.js';
import { POLICIES } from '../policies.js';
import { COEFFICIENT_NAMES } from '../../coefficients/catalogue/index.js';
import { keyOf, START_NUMBERS } from '../start.js';
import { bare, nearest } from '../suggest.js';
import { DOOR_NAMES } from '../../coefficients/switches.js';
import { LOOP_NAMES, MECHANISM_NAMES, NOISE_NAMES, SHOCK_NAMES } from './file.js';
import { SYNONYMS } from './synonyms.js';
const FEW = 16;
/** Letters of a name for one that may be wrong, where it is looked for in other sections than its own. */
const SURE = 5;
const inside = (section, names) => names.map((name) => `${section}.${name}`);
const last = (dotted) => dotted.slice(dotted.lastIndexOf('.') + 1);
/** Every name within a section, with the section. */
const EVERYWHERE = [
    ...inside('company', [...START_NUMBERS.map(keyOf), 'round', 'mandate']),
    ...inside('known', KNOWN_NAMES),
    ...inside('levers', LEVER_NAMES),
    ...inside('coefficients', COEFFICIENT_NAMES),
    ...inside('shocks', SHOCK_NAMES),
    ...inside('loops', LOOP_NAMES),
    ...inside('mechanisms', MECHANISM_NAMES),
    ...inside('doors', DOOR_NAMES),
    ...inside('noise', NOISE_NAMES),
    ...inside('debt', [...new Set(Object.values(POLICIES).flatMap(({ settings }) => Object.keys(settings)))]),
];
/** What somebody most likely meant by a name in `section` that is not one of `known`: one of those, or names of other sections; empty when nothing is near. */
export function meantBy(name, section, known, everywhere = true) {
    const written = bare(name);
    const here = known.find((each) => bare(each) === written);
    if (here !== undefined)
        return [here];
    const synonyms = Object.hasOwn(SYNONYMS, written) ? SYNONYMS[written] : [];
    const called = known.find((each) => synonyms.some((synonym) => last(synonym) === each))
        ?? (everywhere ? synonyms.find((synonym) => synonym.includes('.')) : undefined);
    if (called !== undefined)
        return [called];
    const others = !everywhere ? [] : EVERYWHERE.filter((each) => !each.startsWith(`${section}.`));
    const elsewhere = others.filter((each) => bare(last(each)) === written);
    if (elsewhere.length > 0)
        return elsewhere;
    const near = nearest(name, known);
    if (near !== null)
        return [near];
    const far = written.length < 4 ? null : nearest(name, others.map(last), SURE);
    return far === null ? [] : others.filter((each) => last(each) === far);
}
/** “Did you mean rampTime?”, or the names there are when they are few. */
export function advise(meant, known) {
    if (meant.length > 0)
        return `Did you mean ${meant.join(' or ')}?`;
    return known.length > 0 && known.length <= FEW ? `There are: ${known.join(', ')}.` : undefined;
}
