import { prove } from './prove.js';

prove('behaviour');
