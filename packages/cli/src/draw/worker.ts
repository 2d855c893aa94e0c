/** Draws for a drawer. */
export { render as default } from '../output/rendering.js';
