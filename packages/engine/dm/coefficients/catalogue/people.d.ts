/** Hiring, ramping up, leaving. */
export declare const people: {
    readonly rampTime: import("../entry.js").Entry;
    readonly dayOneProductivity: import("../entry.js").Entry;
    readonly mentoring: import("../entry.js").Entry;
    readonly mentorCapacity: import("../entry.js").Entry;
    readonly interviewEffort: import("../entry.js").Entry;
    readonly offerTime: import("../entry.js").Entry;
    readonly startDelay: import("../entry.js").Entry;
    readonly maxHiring: import("../entry.js").Entry;
    readonly hiringSuccess: import("../entry.js").Entry;
    readonly attrition: import("../entry.js").Entry;
    readonly burnoutAttrition: import("../entry.js").Entry;
    readonly layoffEcho: import("../entry.js").Entry;
    readonly layoffEchoTime: import("../entry.js").Entry;
    readonly knowledgeLoss: import("../entry.js").Entry;
    readonly otherHiringTime: import("../entry.js").Entry;
    readonly engineersSmall: import("../entry.js").Entry;
    readonly engineersMiddle: import("../entry.js").Entry;
    readonly engineersLarge: import("../entry.js").Entry;
    readonly smallCompany: import("../entry.js").Entry;
    readonly middleCompany: import("../entry.js").Entry;
    readonly largeCompany: import("../entry.js").Entry;
    readonly changingShape: import("../entry.js").Entry;
    readonly productiveFloor: import("../entry.js").Entry;
};
