import { DOOR_NAMES } from '../coefficients/switches.js';
import { CATALOGUE, COEFFICIENT_NAMES } from '../coefficients/catalogue/index.js';
import { median } from '../coefficients/sample.js';
import { dayNumber } from './calendar.js';
import { check, distinct } from './checks/check.js';
import { DEFAULT_POLICY } from './checks/debt.js';
import { FILE, LOOP_NAMES, MECHANISM_NAMES, NOISE_NAMES, SHOCK_NAMES, TIMING } from './checks/file.js';
import { about } from './checks/known.js';
import { hiringPlanOf } from './checks/hiringPlan.js';
import { CHANGE, changeOf, changesIn, TIMES, timesOf } from './checks/timeline.js';
import { disagreements } from './checks/together.js';
import { startOf } from './defaults.js';
import { asMap } from './checks/fields.js';
import { LEVER_NAMES, LEVERS } from './levers.js';
import { unshown } from './known.js';
const START = '2027-01-04';
const HORIZON = 260;
const RUNS = 10_000;
const SEED = 'paydown';
/** Turns what files say into a scenario. `fileName` names a scenario that has no name of its own. */
export function understand(written, fileName) {
    const { value: file, wrong } = check(FILE, written);
    const time = timeline(written);
    const all = distinct([...wrong, ...time.wrong, ...disagreements(written, time.changes)]);
    return file === null || all.length > 0 ? { wrong: all } : { scenario: complete(file, fileName, time) };
}
/** Changes and plans in weeks. What cannot be read is left out: the checks of the file report it. */
function timeline(written) {
    const timing = TIMING.safeParse(written);
    if (!timing.success)
        return { changes: [], plan: [], wrong: [] };
    const { start = START, horizon = HORIZON } = timing.data;
    const list = changesIn(written);
    const wrong = [];
    const changes = list.flatMap((item, i) => {
        const times = TIMES.safeParse(item);
        if (!times.success)
            return [];
        const holds = timesOf(times.data, dayNumber(start), horizon, (message, key) => void wrong.push({ path: ['timeline', i, key], at: 'value', problem: { message } }));
        const change = CHANGE.safeParse(item);
        return change.success ? [changeOf(change.data, holds)] : [];
    });
    const hiring = hiringPlanOf(asMap(written)['hiringPlan'] ?? [], dayNumber(start), horizon);
    return { changes, plan: hiring.plan, wrong: [...wrong, ...hiring.wrong] };
}
const leversOf = (given = {}) => ({ ...Object.fromEntries(LEVER_NAMES.map((name) => [name, LEVERS[name].default])), ...given });
function complete(file, fileName, { changes, plan }) {
    const levers = leversOf(file.levers);
    const coefficients = Object.fromEntries(COEFFICIENT_NAMES.map((name) => [name, file.coefficients?.[name] ?? CATALOGUE[name].distribution]));
    const sizes = {
        drag: median(coefficients.drag),
        usefulShare: median(coefficients.usefulShare),
        codeRemoval: median(coefficients.codeRemoval),
        headroom: median(coefficients.headroom),
        itemSize: median(coefficients.itemSize),
        mandateTime: median(coefficients.mandateTime),
        startDelay: median(coefficients.startDelay),
        attrition: median(coefficients.attrition),
    };
    const said = withGrowth(file);
    const known = unshown(said, file.fitted);
    const middles = Object.fromEntries(Object.entries(said ?? {}).map(([name, believed]) => [name, median(believed)]));
    const company = startOf(file.company, { levers, known: middles, ...sizes });
    const policy = file.debt ?? asToday(middles.debtShare);
    const hiringPlan = plan.length > 0 ? { hiringPlan: plan } : {};
    return {
        name: file.name ?? fileName,
        description: file.description?.trim() ?? '',
        start: file.start ?? START,
        horizon: file.horizon ?? HORIZON,
        runs: file.runs ?? RUNS,
        seed: file.seed ?? SEED,
        stepsPerWeek: file.stepsPerWeek ?? 1,
        company,
        ...(known && Object.keys(known).length > 0
            ? {
                known,
                today: {
                    policy: middles.debtShare === undefined ? policy : asToday(middles.debtShare),
                    levers,
                    ...hiringPlan,
                    company: { inProgress: company.inProgress, mandate: company.mandate },
                },
            }
            : {}),
        policy,
        levers,
        ...hiringPlan,
        coefficients,
        correlations: file.correlations ?? true,
        shocks: switches(SHOCK_NAMES, file.shocks),
        loops: switches(LOOP_NAMES, file.loops),
        mechanisms: switches(MECHANISM_NAMES, file.mechanisms),
        doors: switches(DOOR_NAMES, file.doors),
        noise: switches(NOISE_NAMES, file.noise),
        timeline: changes,
        ...(file.fitted ? { fitted: file.fitted } : {}),
    };
}
/** The growth that a company is said to have had is about what it has today, unless more is known; a company without revenue has none. */
function withGrowth({ known, company }) {
    const said = known?.growth ?? known?.growthQuarter;
    if (said !== undefined || company.growth === undefined || !((company.arr ?? 0) > 0))
        return known;
    return { ...known, growth: about('growth', company.growth) };
}
const asToday = (share) => share === undefined ? DEFAULT_POLICY : { policy: 'fixed', settings: { share } };
const switches = (names, given = {}) => Object.fromEntries(names.map((name) => [name, given[name] ?? true]));
