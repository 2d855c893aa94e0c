/** The two looks at a double's bits that exp and log need. */
/** 2^k for a whole k from −1022 to 1023. */
export declare function powerOfTwo(k: number): number;
/** The whole k for which x / 2^k lies in [√½, √2), for a normal x > 0 (to the upper 20 bits of √½). */
export declare function exponent(x: number): number;
