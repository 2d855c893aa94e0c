/**
 * What a map has itself under a name; undefined for any other name, `constructor` and the like included, which every object of JavaScript answers to.
 * The one way to look up a name that comes from outside; a lint rule (`lint/ownKeys.js`) refuses the others.
 */
export const own = (map, name) => Object.hasOwn(map, name) ? map[name] : undefined;
