/** How much chance plays a part. Scenarios switch these off to teach and to test. */
export declare const noises: {
    readonly attritionNoise: import("../entry.js").Entry;
    readonly incidentNoise: import("../entry.js").Entry;
    readonly effortNoise: import("../entry.js").Entry;
    readonly majorNoise: import("../entry.js").Entry;
    readonly fundingNoise: import("../entry.js").Entry;
    readonly acquisitionNoise: import("../entry.js").Entry;
    readonly givingUpNoise: import("../entry.js").Entry;
};
