import { type MakeFirst } from './first.js';
/** The fastest player of beginnings there is here. All give the same bits. */
export declare const createFirst: MakeFirst;
