/** Product, debt and what debt costs. */
export declare const debt: {
    readonly drag: import("../entry.js").Entry;
    readonly debtAtStart: import("../entry.js").Entry;
    readonly headroom: import("../entry.js").Entry;
    readonly shortcuts: import("../entry.js").Entry;
    readonly contagion: import("../entry.js").Entry;
    readonly hasteSpeed: import("../entry.js").Entry;
    readonly hasteDebt: import("../entry.js").Entry;
    readonly usualHaste: import("../entry.js").Entry;
    readonly newcomerShortcuts: import("../entry.js").Entry;
    readonly bitRot: import("../entry.js").Entry;
    readonly codeRemoval: import("../entry.js").Entry;
    readonly zombieRemoval: import("../entry.js").Entry;
    readonly repayEfficiency: import("../entry.js").Entry;
    readonly repaymentDrag: import("../entry.js").Entry;
    readonly easyDebt: import("../entry.js").Entry;
    readonly repaymentTime: import("../entry.js").Entry;
    readonly upkeep: import("../entry.js").Entry;
    readonly upkeepDebt: import("../entry.js").Entry;
    readonly upkeepCap: import("../entry.js").Entry;
    readonly neglect: import("../entry.js").Entry;
    readonly usefulShare: import("../entry.js").Entry;
    readonly velocityLag: import("../entry.js").Entry;
    readonly debtLag: import("../entry.js").Entry;
    readonly debtNoise: import("../entry.js").Entry;
    readonly velocityNoise: import("../entry.js").Entry;
    readonly zombieGain: import("../entry.js").Entry;
};
