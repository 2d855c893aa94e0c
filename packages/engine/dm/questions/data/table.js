import { oneAfterAnother } from '../../summary/oneAfterAnother.js';
/** Columns of more than one table. */
export const RUN = {
    name: 'run',
    kind: 'whole',
    unit: '',
    meaning: 'Number of the future; the same number is the same world under every alternative',
};
export const ALTERNATIVE = { name: 'alternative', kind: 'text', unit: '', meaning: 'What was decided' };
export const WEEK = { name: 'week', kind: 'whole', unit: 'weeks', meaning: 'Weeks since the start' };
export const DATE = { name: 'date', kind: 'date', unit: '', meaning: 'The day on which the week begins' };
/** Cells in the order of the rows, from those of each part. */
export const joined = (parts) => Array.isArray(parts[0])
    ? parts.flat()
    : oneAfterAnother(parts);
