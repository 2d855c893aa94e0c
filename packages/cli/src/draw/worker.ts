/** Draws for a drawer. What draws is loaded as the thread starts. */
import '@paydown/report';
import '@paydown/report/views';

export { render as default } from '../output/rendering.js';
