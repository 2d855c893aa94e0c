import { deriveFromLevers } from '../company/constants.js';
import { beginState, closeStep, simulateStep } from './state.js';
/** What came of a company's first year. Plain numbers, as `SimulationState`. */
export class FirstYear {
    /** Revenue that was sold in it, and revenue at its end, $M. */
    sold = NaN;
    arr = NaN;
    /** Steps that the company lived, and 1 once it no longer does. */
    steps = NaN;
    over = NaN;
}
/** Lives so many steps of a company's first year from its start, or fewer if it ends. */
export function playFirstYear(state, start, year, steps) {
    beginState(state, start);
    deriveFromLevers(state.k, state.levers);
    const c = state.c;
    year.sold = 0;
    year.arr = 0;
    year.steps = 0;
    year.over = 0;
    for (let step = 0; step < steps && year.over === 0; step++) {
        simulateStep(state, step);
        year.sold = year.over > 0 ? year.sold : year.sold + c.newArr;
        year.steps = year.over > 0 ? year.steps : year.steps + 1;
        closeStep(state);
        year.arr = year.over > 0 ? year.arr : c.arr;
        year.over = c.fate > 0 ? 1 : year.over;
    }
}
/** Lives a company's first week from its start, of which the flows are worked out; the stocks still stand as they were. */
export function playFirstWeek(state, start) {
    beginState(state, start);
    deriveFromLevers(state.k, state.levers);
    simulateStep(state, 0);
}
/** What is looked at in the first week. */
export const SEEN = [
    'incidentRate',
    'attritionRate',
    'velocity',
    'expansionArr',
    'churnedArr',
    'outageLoss',
    'newArr',
    'arr',
    'income',
    'cost',
    'cycleTime',
    'engineers',
    'inProgress',
    'features',
    'supportersAtWork',
    'supportLoad',
];
/** Plays them in the functions of the model themselves. */
export const referenceFirst = ({ state, start, names }) => {
    const take = (values) => {
        for (let i = 0; i < names.length; i++)
            state.k[names[i]] = values[i];
        for (const name of NOISES)
            state.k[name] = 0;
    };
    return {
        firstWeeks: (values) => values.map((each) => {
            take(each);
            playFirstWeek(state, start);
            return { ...state.c };
        }),
        firstYears: (values, steps) => values.map((each) => {
            take(each);
            const year = new FirstYear();
            playFirstYear(state, start, year, steps);
            return year;
        }),
    };
};
/** The noises: without them only the expected happens. */
export const NOISES = [
    'attritionNoise',
    'incidentNoise',
    'effortNoise',
    'majorNoise',
    'fundingNoise',
    'acquisitionNoise',
    'givingUpNoise',
];
