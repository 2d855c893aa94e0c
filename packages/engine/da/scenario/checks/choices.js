import { POLICIES } from '../policies.js';
import { SHAPES } from './shapes.js';
/** What a map can hold, by the name that it must give under `policy` or `shape`. */
export const CHOICES = {
    policy: Object.fromEntries(Object.entries(POLICIES).map(([name, { settings }]) => [name, Object.keys(settings)])),
    shape: Object.fromEntries(SHAPES.map(({ shape: { shape, ...keys } }) => [shape.value, Object.keys(keys)])),
};
