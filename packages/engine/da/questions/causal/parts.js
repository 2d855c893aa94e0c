/** The parts between which causes are looked for. */
export const PARTS = {
    hiring: {
        label: 'Hiring',
        meaning: 'people wanted, offers, and those who start',
        more: ['target', 'offers', 'offersMade', 'starters', 'othersJoin'],
    },
    shape: { label: 'Shape', meaning: 'other people wanted for each engineer', more: ['othersPerEngineer'] },
    people: { label: 'People', meaning: 'engineers and other staff', more: ['engineers', 'others'] },
    leaving: {
        label: 'Leaving',
        meaning: 'people who go or are sent away',
        more: ['leavers', 'layoffShare', 'laidOff', 'othersLeave', 'othersLaidOff'],
    },
    newcomers: {
        label: 'Newcomers',
        meaning: 'share of the engineers under a year, and what newcomers cannot do yet',
        more: ['newcomers', 'skillGap'],
    },
    burnout: { label: 'Burnout', meaning: 'how burnt out people are', more: ['burnout'], share: true },
    capacity: {
        label: 'Capacity',
        meaning: 'engineers’ weeks after learning and coordination, and what fires and upkeep leave of them',
        more: ['capacity', 'budget'],
    },
    upkeep: {
        label: 'Upkeep',
        meaning: 'work that keeps the product running, done and left undone',
        more: ['upkeepWork', 'neglected'],
    },
    inProgress: { label: 'Work in progress', meaning: 'work begun and not finished', more: ['inProgress'] },
    features: { label: 'Features', meaning: 'feature work finished in a week', more: ['features'] },
    alignment: {
        label: 'Alignment',
        meaning: 'share of the useful work that stays useful',
        more: ['alignment'],
        share: true,
    },
    product: { label: 'Useful product', meaning: 'product that customers use', more: ['product'] },
    zombies: { label: 'Zombies', meaning: 'product that did not work and is still carried', more: ['zombies'] },
    newDebt: { label: 'New debt', meaning: 'debt taken on in a week', more: ['borrowed'] },
    debt: { label: 'Debt', meaning: 'debt, and debt for each week of product', more: ['debt', 'debtRatio'] },
    unknown: {
        label: 'Unknown code',
        meaning: 'share of the product that nobody carries in the head',
        more: ['unknown'],
        share: true,
    },
    haste: { label: 'Haste', meaning: 'corners cut to be faster', more: ['haste', 'pace', 'carelessness'] },
    velocity: {
        label: 'Velocity',
        meaning: 'output of feature work as a share of what it would be without debt',
        more: ['velocity'],
        share: true,
    },
    seen: {
        label: 'Debt as seen',
        meaning: 'how bad debt and velocity look to managers',
        more: ['laggedDebt', 'seenDebt'],
        less: ['laggedVelocity', 'seenVelocity'],
    },
    repayment: {
        label: 'Repayment',
        meaning: 'work that goes to debt in a week, and what it puts right',
        more: ['debtShare', 'repaymentWork', 'repaymentRate', 'repaid', 'pendingRepayment'],
    },
    incidents: {
        label: 'Incidents',
        meaning: 'incidents, and the unplanned work that waits',
        more: ['incidentRate', 'unplanned'],
    },
    support: {
        label: 'Support queue',
        meaning: 'tickets waiting, and for how long',
        more: ['tickets', 'supportLoad', 'supportWait'],
    },
    supporters: { label: 'Supporters', meaning: 'people who answer customers', more: ['supporters'] },
    fit: {
        label: 'Product fit',
        meaning: 'the product against what customers expect',
        more: ['fit'],
        less: ['marketExpectation'],
    },
    market: { label: 'Market left', meaning: 'part of the market that is not won', more: ['marketLeft'], share: true },
    revenue: { label: 'Revenue', meaning: 'annual recurring revenue', more: ['arr'] },
    cash: { label: 'Cash', meaning: 'cash', more: ['cash'] },
    funding: {
        label: 'Funding',
        meaning: 'how soon a round closes, what it brings, and the mandate to grow',
        more: ['roundHazard', 'raised', 'mandate'],
    },
    pressure: {
        label: 'Board pressure',
        meaning: 'pressure of a board whose plan is missed',
        more: ['pressure'],
        share: true,
    },
};
export const PART_NAMES = Object.keys(PARTS);
const sensedIn = ({ more, less = [] }) => [
    ...more.map((variable) => ({ variable, sense: 1 })),
    ...less.map((variable) => ({ variable, sense: -1 })),
];
const SENSED = new Map(PART_NAMES.map((name) => [name, sensedIn(PARTS[name])]));
export const variablesOf = (name) => SENSED.get(name);
