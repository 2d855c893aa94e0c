import type { SimulationState } from '../../simulate/state.js';
/** A variable of the company: a number that a week reads, works out or moves. */
export type Variable = keyof SimulationState['c'];
/** One part of the company as people speak of it: the variables that say how much of it there is. */
export interface Part {
    readonly label: string;
    readonly meaning: string;
    /** Variables that are larger when there is more of it, and those that are smaller. */
    readonly more: readonly Variable[];
    readonly less?: readonly Variable[];
    /** It lies between 0 and 1. */
    readonly share?: true;
}
/** The parts between which causes are looked for. */
export declare const PARTS: {
    readonly hiring: {
        readonly label: "Hiring";
        readonly meaning: "people wanted, offers, and those who start";
        readonly more: readonly ["target", "offers", "offersMade", "starters", "othersJoin"];
    };
    readonly shape: {
        readonly label: "Shape";
        readonly meaning: "other people wanted for each engineer";
        readonly more: readonly ["othersPerEngineer"];
    };
    readonly people: {
        readonly label: "People";
        readonly meaning: "engineers and other staff";
        readonly more: readonly ["engineers", "others"];
    };
    readonly leaving: {
        readonly label: "Leaving";
        readonly meaning: "people who go or are sent away";
        readonly more: readonly ["leavers", "layoffShare", "laidOff", "othersLeave", "othersLaidOff"];
    };
    readonly newcomers: {
        readonly label: "Newcomers";
        readonly meaning: "share of the engineers under a year, and what newcomers cannot do yet";
        readonly more: readonly ["newcomers", "skillGap"];
    };
    readonly burnout: {
        readonly label: "Burnout";
        readonly meaning: "how burnt out people are";
        readonly more: readonly ["burnout"];
        readonly share: true;
    };
    readonly capacity: {
        readonly label: "Capacity";
        readonly meaning: "engineers’ weeks after learning and coordination, and what fires and upkeep leave of them";
        readonly more: readonly ["capacity", "budget"];
    };
    readonly upkeep: {
        readonly label: "Upkeep";
        readonly meaning: "work that keeps the product running, done and left undone";
        readonly more: readonly ["upkeepWork", "neglected"];
    };
    readonly inProgress: {
        readonly label: "Work in progress";
        readonly meaning: "work begun and not finished";
        readonly more: readonly ["inProgress"];
    };
    readonly features: {
        readonly label: "Features";
        readonly meaning: "feature work finished in a week";
        readonly more: readonly ["features"];
    };
    readonly alignment: {
        readonly label: "Alignment";
        readonly meaning: "share of the useful work that stays useful";
        readonly more: readonly ["alignment"];
        readonly share: true;
    };
    readonly product: {
        readonly label: "Useful product";
        readonly meaning: "product that customers use";
        readonly more: readonly ["product"];
    };
    readonly zombies: {
        readonly label: "Zombies";
        readonly meaning: "product that did not work and is still carried";
        readonly more: readonly ["zombies"];
    };
    readonly newDebt: {
        readonly label: "New debt";
        readonly meaning: "debt taken on in a week";
        readonly more: readonly ["borrowed"];
    };
    readonly debt: {
        readonly label: "Debt";
        readonly meaning: "debt, and debt for each week of product";
        readonly more: readonly ["debt", "debtRatio"];
    };
    readonly unknown: {
        readonly label: "Unknown code";
        readonly meaning: "share of the product that nobody carries in the head";
        readonly more: readonly ["unknown"];
        readonly share: true;
    };
    readonly haste: {
        readonly label: "Haste";
        readonly meaning: "corners cut to be faster";
        readonly more: readonly ["haste", "pace", "carelessness"];
    };
    readonly velocity: {
        readonly label: "Velocity";
        readonly meaning: "output of feature work as a share of what it would be without debt";
        readonly more: readonly ["velocity"];
        readonly share: true;
    };
    readonly seen: {
        readonly label: "Debt as seen";
        readonly meaning: "how bad debt and velocity look to managers";
        readonly more: readonly ["laggedDebt", "seenDebt"];
        readonly less: readonly ["laggedVelocity", "seenVelocity"];
    };
    readonly repayment: {
        readonly label: "Repayment";
        readonly meaning: "work that goes to debt in a week, and what it puts right";
        readonly more: readonly ["debtShare", "repaymentWork", "repaymentRate", "repaid", "pendingRepayment"];
    };
    readonly incidents: {
        readonly label: "Incidents";
        readonly meaning: "incidents, and the unplanned work that waits";
        readonly more: readonly ["incidentRate", "unplanned"];
    };
    readonly support: {
        readonly label: "Support queue";
        readonly meaning: "tickets waiting, and for how long";
        readonly more: readonly ["tickets", "supportLoad", "supportWait"];
    };
    readonly supporters: {
        readonly label: "Supporters";
        readonly meaning: "people who answer customers";
        readonly more: readonly ["supporters"];
    };
    readonly fit: {
        readonly label: "Product fit";
        readonly meaning: "the product against what customers expect";
        readonly more: readonly ["fit"];
        readonly less: readonly ["marketExpectation"];
    };
    readonly market: {
        readonly label: "Market left";
        readonly meaning: "part of the market that is not won";
        readonly more: readonly ["marketLeft"];
        readonly share: true;
    };
    readonly revenue: {
        readonly label: "Revenue";
        readonly meaning: "annual recurring revenue";
        readonly more: readonly ["arr"];
    };
    readonly cash: {
        readonly label: "Cash";
        readonly meaning: "cash";
        readonly more: readonly ["cash"];
    };
    readonly funding: {
        readonly label: "Funding";
        readonly meaning: "how soon a round closes, what it brings, and the mandate to grow";
        readonly more: readonly ["roundHazard", "raised", "mandate"];
    };
    readonly pressure: {
        readonly label: "Board pressure";
        readonly meaning: "pressure of a board whose plan is missed";
        readonly more: readonly ["pressure"];
        readonly share: true;
    };
};
export type PartName = keyof typeof PARTS;
export declare const PART_NAMES: PartName[];
/** A variable of a part, and whether there is more of the part when it is larger (1) or smaller (−1). */
export interface Sensed {
    readonly variable: Variable;
    readonly sense: 1 | -1;
}
export declare const variablesOf: (name: PartName) => readonly Sensed[];
