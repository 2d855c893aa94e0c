import { Document, isCollection, isMap, isPair, visit } from 'yaml';
import { CATALOGUE, COEFFICIENT_NAMES } from '../coefficients/catalogue/index.js';
import { writePolicy } from './checks/debt.js';
import { writeFitted } from './checks/fitted.js';
import { writeHiringPlan } from './checks/hiringPlan.js';
import { writeKnown } from './checks/known.js';
import { writeLever } from './checks/levers.js';
import { writeShift } from './checks/shifts.js';
import { writeDistribution } from './checks/writeDistribution.js';
import { inertJson, isActive } from './inert.js';
import { USUAL_CURRENCY, withSignOf } from './quantities/currency.js';
import { writeQuantity } from './quantities/write.js';
import { keyOf, ROUNDS, START, START_NUMBERS } from './start.js';
/**
 * A scenario as it was understood, every default written out: the text of a scenario file (YAML) that says the same.
 *
 * @example
 * const again = parseScenario(writeScenario(scenario));
 */
export function writeScenario(scenario) {
    const { levers, shocks, loops, mechanisms, doors, noise, timeline } = scenario;
    const written = {
        name: scenario.name,
        ...(scenario.description ? { description: scenario.description } : {}),
        start: scenario.start,
        horizon: writeQuantity(scenario.horizon, 'weeks'),
        runs: scenario.runs,
        seed: scenario.seed,
        stepsPerWeek: scenario.stepsPerWeek,
        ...(scenario.currency ? { currency: scenario.currency } : {}),
        company: saidOf(scenario),
        ...(scenario.known ? { known: writeKnown(scenario.known) } : {}),
        debt: writePolicy(scenario.policy),
        levers: writeLevers(levers),
        coefficients: Object.fromEntries(COEFFICIENT_NAMES.map((name) => [name, writeDistribution(scenario.coefficients[name], CATALOGUE[name])])),
        correlations: onOff(scenario.correlations),
        shocks: writeSwitches(shocks),
        loops: writeSwitches(loops),
        mechanisms: writeSwitches(mechanisms),
        doors: writeSwitches(doors),
        noise: writeSwitches(noise),
        ...(scenario.hiringPlan ? { hiringPlan: writeHiringPlan(scenario.hiringPlan) } : {}),
        timeline: timeline.map(writeChange),
        ...(scenario.fitted ? { fitted: writeFitted(scenario.fitted) } : {}),
    };
    return laidOut(bare(inCurrency(written, scenario.currency ?? USUAL_CURRENCY)));
}
/** What is written in dollars, with the sign of the scenario’s currency; words stay as they are. */
function inCurrency(written, currency) {
    if (typeof written === 'string')
        return withSignOf(written, currency);
    if (Array.isArray(written))
        return written.map((item) => inCurrency(item, currency));
    return typeof written === 'object' && written !== null
        ? Object.fromEntries(Object.entries(written).map(([key, item]) => [key, WORDS.includes(key) ? item : inCurrency(item, currency)]))
        : written;
}
const WORDS = ['name', 'description', 'label', 'seed'];
/** YAML as people lay it out: a blank line before each section, and what belongs to one key on one line. */
function laidOut(value) {
    const document = new Document(value);
    visit(document, {
        Scalar(_, node) {
            if (typeof node.value === 'string' && isActive(node.value))
                node.type = 'QUOTE_DOUBLE';
        },
        Collection(_, node, path) {
            const depth = path.filter(isPair).length;
            if (depth >= 2 || (isMap(node) && node.has('policy')))
                node.flow = true;
        },
        Pair(_, pair, path) {
            if (path.length > 2 || !isCollection(pair.value))
                return;
            pair.key.spaceBefore = true;
        },
    });
    return inertJson(document.toString({ lineWidth: 140, flowCollectionPadding: false }));
}
/** Numbers without a unit as numbers, so that YAML does not put them into quotes. */
function bare(value) {
    if (typeof value === 'string') {
        const number = Number(value);
        return Number.isFinite(number) && String(number) === value ? number : value;
    }
    if (Array.isArray(value))
        return value.map(bare);
    return typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, bare(item)]))
        : value;
}
const onOff = (on) => (on ? 'on' : 'off');
const writeSwitches = (switches) => Object.fromEntries(Object.entries(switches).map(([name, on]) => [name, onOff(on)]));
const writeLevers = (levers) => Object.fromEntries(Object.entries(levers).map(([name, value]) => [name, writeLever(name, value)]));
const writeShifts = (shifts) => Object.fromEntries(Object.entries(shifts).map(([name, shift]) => [name, writeShift(name, shift)]));
/** All of the company but a growth that nobody said: written down it would count as known. */
function saidOf({ company, known }) {
    const { growth, ...rest } = writeCompany(company);
    const unsaid = company.arr > 0 && known?.growth === undefined && known?.growthQuarter === undefined;
    return unsaid ? rest : { ...rest, growth: growth };
}
/** A file that says of another one what a fit to its company's history has left. */
export const writeFittedFile = (base, name, fitted) => laidOut({ extends: base, name, fitted: writeFitted(fitted) });
/** Every number of the company as a scenario file would give it, by its name there. */
export function writeCompany(company) {
    const numbers = START_NUMBERS.map((name) => [keyOf(name), writeQuantity(company[name], START[name].kind)]);
    const round = company.rounds === 0 ? 'none' : Object.entries(ROUNDS).find(([, rounds]) => rounds === company.rounds)[0];
    return { ...Object.fromEntries(numbers), round, mandate: writeQuantity(company.mandate, 'weeks') };
}
function writeChange({ from, until, policy, levers, coefficients, label }) {
    return {
        at: `week ${from}`,
        ...(until === null ? {} : { until: `week ${until}` }),
        ...(policy ? { debt: writePolicy(policy) } : {}),
        ...(Object.keys(levers).length > 0 ? { levers: writeLevers(levers) } : {}),
        ...(coefficients ? { coefficients: writeShifts(coefficients) } : {}),
        ...(label ? { label } : {}),
    };
}
