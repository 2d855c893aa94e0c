/** Puts values in order, in place, of which those before the middle are in order, and those from it on. Many may stand before it and few after it. */
export declare function merge(values: Float32Array, middle: number): void;
