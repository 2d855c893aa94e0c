/** Puts values in order, in place, as `sort` of a Float32Array does, −0 before 0: a radix sort, digit by digit of their bits. None is NaN. */
export declare function sort(values: Float32Array): void;
