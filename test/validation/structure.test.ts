import { prove } from './prove.js';

prove('structure');
