/** A text as 32 bits (FNV-1a; Fowler, Noll & Vo 1991): the same on every machine, and spread enough to tell texts apart. */
export declare function hashOf(text: string): number;
