import { assistants } from './assistants.js';
import { debt } from './debt.js';
import { funding } from './funding.js';
import { incidents } from './incidents.js';
import { market } from './market.js';
import { noises } from './noise.js';
import { people } from './people.js';
import { shocks } from './shocks.js';
import { teams } from './teams.js';
/** The catalogue by theme, in the order in which it is printed. */
export const CATALOGUE_GROUPS = {
    People: people,
    Teams: teams,
    'Product and debt': debt,
    'AI assistants': assistants,
    'Incidents and support': incidents,
    'Market and money': market,
    'Board and funding': funding,
    Shocks: shocks,
    Chance: noises,
};
/** Every uncertain number of the model. The schema of scenario files, the docs and the report’s table of assumptions come from here. */
export const CATALOGUE = {
    ...people,
    ...teams,
    ...debt,
    ...assistants,
    ...incidents,
    ...market,
    ...funding,
    ...shocks,
    ...noises,
};
export const COEFFICIENT_NAMES = Object.keys(CATALOGUE);
