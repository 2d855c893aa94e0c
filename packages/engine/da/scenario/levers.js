export const LEVERS = {
    discipline: {
        meaning: 'How well the debt share withstands pressure: 100% all of it stays, 0% full pressure takes all',
        kind: 'share',
        default: 0.5,
        range: [0, 1],
    },
    haste: {
        meaning: 'How many corners are cut to be faster, at the price of debt: 0% none, 100% all',
        kind: 'share',
        default: 0.3,
        range: [0, 1],
    },
    assistants: {
        meaning: 'Share of the engineers’ work done with AI assistants: 0% none, 100% all',
        kind: 'share',
        default: 0,
        range: [0, 1],
    },
    hiringPace: {
        meaning: 'Doublings of headcount a year that a round’s mandate asks for',
        kind: 'number',
        default: 1,
        range: [0, 4],
    },
    hiring: { meaning: 'Whether the company hires (off: a hiring freeze)', kind: 'switch', default: 1, range: [0, 1] },
    organisation: {
        meaning: '0 functional pools, 1 cross-functional teams',
        kind: 'number',
        default: 0.5,
        range: [0, 1],
    },
    killShare: {
        meaning: 'Share of failed work that is killed at once instead of carried on',
        kind: 'share',
        default: 0.3,
        range: [0, 1],
    },
    audit: {
        meaning: 'Share of the zombie product that audits find and remove, a year',
        kind: 'rate',
        default: 0.1,
        range: [0, 10],
    },
    wipLimit: { meaning: 'Items in progress per engineer, at most', kind: 'number', default: 1.5, range: [0.1, 50] },
    supportShare: {
        meaning: 'Share of the other staff who answer customers',
        kind: 'share',
        default: 0.2,
        range: [0, 1],
    },
    salesShare: { meaning: 'Share of the other staff who sell', kind: 'share', default: 0.5, range: [0, 1] },
    alignmentEffort: {
        meaning: 'Share of capacity spent on goals and information radiators',
        kind: 'share',
        default: 0.01,
        range: [0, 0.5],
    },
    boardPressure: {
        meaning: 'How much the board presses when growth falls short (1 as usual)',
        kind: 'number',
        default: 1,
        range: [0, 3],
    },
    fundraising: { meaning: 'Whether the company raises rounds', kind: 'switch', default: 1, range: [0, 1] },
};
export const LEVER_NAMES = Object.keys(LEVERS);
