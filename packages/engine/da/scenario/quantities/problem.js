import { repeated } from '../inert.js';
export const quoted = (text) => `“${repeated(text)}”`;
