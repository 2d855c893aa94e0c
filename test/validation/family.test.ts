import { prove } from './prove.js';

prove('family');
