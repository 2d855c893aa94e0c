type Numbers = Float64Array | Float32Array | Int32Array;
/** The numbers of one or more arrays of a kind, in one array of that kind: those of each part behind those of the part before it. */
export declare function oneAfterAnother<Part extends Numbers>(parts: readonly Part[]): Part;
export {};
