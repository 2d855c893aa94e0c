/**
 * What a variable of the model is:
 *
 * - a *stock* carries over from week to week and moves once, at the end, in `moveStocks` alone;
 * - a *memory* carries over too, and moves within the week, in the one mechanism that keeps it;
 * - a *flow* is worked out anew each step, and moves a stock at its end;
 * - an *auxiliary* is worked out anew each step, for the mechanisms that come after it.
 */
export const VARIABLE_KINDS = ['stock', 'memory', 'flow', 'auxiliary'];
const entry = (kind) => (unit, meaning, undrawn) => ({
    kind,
    unit,
    meaning,
    ...(undrawn === undefined ? {} : { undrawn }),
});
const stock = entry('stock');
const memory = entry('memory');
const flow = entry('flow');
const auxiliary = entry('auxiliary');
const CLOCK = 'a clock';
const COUNT = 'a count';
const CHANCE = 'chance';
const POLICY = 'what a policy remembers of itself';
const WEATHER = 'from outside';
/** Every variable of one company, in the order in which they lie in memory. The class `Company` is made of it. */
export const VARIABLES = {
    // People
    engineers: stock('heads', 'engineers employed'),
    offers: stock('heads', 'offers accepted by engineers who have not started'),
    others: stock('heads', 'other people employed'),
    supporters: stock('heads', 'other people who answer customers'),
    skillGap: stock('FTE', 'productivity missing because people are new or know-how has left'),
    survival: stock('share', 'share of the people of week 0 who would still be here', 'memory of tenure: leaving moves it with the engineers, so that it changes no share of newcomers'),
    target: stock('heads', 'engineers that the company wants'),
    sinceLayoff: stock('weeks', 'time since the last layoff', CLOCK),
    layoffs: stock('count', 'layoffs so far', COUNT),
    // Product and debt
    product: stock('person-weeks', 'useful product in the hands of customers'),
    zombies: stock('person-weeks', 'product that did not work and is still carried'),
    inProgress: stock('person-weeks', 'features begun and not finished'),
    delivered: stock('person-weeks', 'useful product delivered since week 0', 'a sum that nothing reads'),
    debt: stock('person-weeks', 'work that it would take to put the product right'),
    unplanned: stock('person-weeks', 'work that incidents have made and that waits'),
    pendingRepayment: stock('person-weeks', 'debt that a rewrite has put right and not yet delivered'),
    // Customers and money
    tickets: stock('tickets', 'tickets that wait for support'),
    arr: stock('$M/year', 'annual recurring revenue'),
    cash: stock('$M', 'cash'),
    marketExpectation: stock('person-weeks', 'product that customers expect at the revenue of week 0'),
    // Mood and perception
    pressure: stock('share', 'pressure of the board'),
    burnout: stock('share', 'burnout of the people'),
    weariness: stock('share', 'how tired founders are of a company that shrinks and is pressed', 'the end by giving up'),
    laggedVelocity: stock('share', 'velocity as it shows after a delay'),
    velocityError: stock('logarithm', 'error of the perceived velocity', `${CHANCE}: the error of perception`),
    laggedDebt: stock('ratio', 'debt ratio as it shows after a delay'),
    debtError: stock('logarithm', 'error of the perceived debt ratio', `${CHANCE}: the error of perception`),
    // Funding
    rounds: stock('count', 'rounds closed', COUNT),
    sinceRound: stock('weeks', 'time since the last round', CLOCK),
    mandate: stock('weeks', 'time for which a round still asks for growth'),
    roundClock: stock('hazard', 'hazard of funding since the last round', `${CLOCK}: the hazard of funding so far`),
    roundDue: stock('hazard', 'hazard at which the next round closes', `${CHANCE}: the hazard at which a round closes`),
    saleClock: stock('hazard', 'hazard of being bought so far', 'the end by sale'),
    giveUpClock: stock('hazard', 'hazard of giving up so far', 'the end by giving up'),
    giveUpDue: memory('hazard', 'hazard at which the founders give up, drawn in week 0', CHANCE),
    saleDue: memory('hazard', 'hazard at which the company is bought, drawn in week 0', CHANCE),
    // What a policy remembers
    repaying: memory('yes or no', 'a debt budget is being repaid', POLICY),
    projectLeft: memory('weeks', 'time left of a freeze or a rewrite', POLICY),
    projects: memory('count', 'freezes or rewrites begun', POLICY),
    rewriting: memory('yes or no', 'a rewrite is under way', POLICY),
    debtIntegral: memory('ratio × years', 'debt ratio above the target, summed over time', POLICY),
    // What shocks have left behind
    demandLevel: memory('factor', 'new revenue as a multiple of the normal', WEATHER),
    demandLeft: memory('weeks', 'time left of a demand shock', WEATHER),
    winter: memory('yes or no', 'a funding winter', WEATHER),
    // From the delay lines, which the weekly loop keeps
    cohortYearAgo: auxiliary('heads', 'engineers of 52 weeks ago, per share that had survived since week 0'),
    arrHalfYearAgo: auxiliary('$M/year', 'annual recurring revenue of 26 weeks ago'),
    // Where the company stands
    unknown: auxiliary('share', 'share of the product that nobody carries in the head'),
    debtRatio: auxiliary('ratio', 'debt per person-week of product'),
    velocity: auxiliary('share', 'output of a week of feature work, as a share of what it would be without debt'),
    seenVelocity: memory('share', 'velocity as a policy saw it when it last looked'),
    seenDebt: memory('ratio', 'debt ratio as a policy saw it when it last looked'),
    newcomers: auxiliary('share', 'share of the engineers with under a year in the company'),
    lnArr: auxiliary('logarithm', 'annual recurring revenue, logarithm of $M'),
    income: flow('$M/week', 'gross profit'),
    cost: flow('$M/week', 'what people cost'),
    runway: auxiliary('weeks', 'time for which the cash lasts'),
    runwayMidstep: auxiliary('weeks', 'runway half a step from now, as thresholds are passed in mid-step on average'),
    growth: auxiliary('1/year', 'growth of the revenue over the last half year, made yearly'),
    plannedGrowth: auxiliary('1/year', 'growth that investors expect'),
    burnMultiple: auxiliary('ratio', 'cash burnt per new $1 of annual recurring revenue'),
    marketLeft: auxiliary('share', 'part of the market that the company has not won'),
    fit: auxiliary('factor', 'product fit, 0–2: the useful product against what customers expect'),
    // People come and go
    othersPerEngineer: auxiliary('ratio', 'other people wanted for each engineer'),
    targetGrowth: flow('heads/step', 'growth of the number of engineers wanted'),
    growthAhead: auxiliary('heads/step', 'the same when those who accept now will start, as far as it is planned'),
    offersMade: flow('heads/step', 'offers accepted'),
    withdrawn: flow('heads/step', 'offers withdrawn in a layoff'),
    starters: flow('heads/step', 'engineers who start'),
    attritionRate: auxiliary('1/year', 'hazard of leaving'),
    leavers: flow('heads/step', 'engineers who leave of their own accord'),
    laidOff: flow('heads/step', 'engineers laid off'),
    layoffShare: auxiliary('share', 'share of the people laid off'),
    othersJoin: flow('heads/step', 'other people who start'),
    othersLeave: flow('heads/step', 'other people who leave of their own accord'),
    othersLaidOff: flow('heads/step', 'other people laid off'),
    keyLoss: auxiliary('FTE/step', 'productivity lost with a key person'),
    gapOpened: flow('FTE/step', 'productivity missing with newcomers and leavers'),
    gapClosed: flow('FTE/step', 'productivity learnt, or gone with those who lacked it'),
    // Where the engineers' weeks go
    mentoringWork: auxiliary('person-weeks/week', 'mentoring newcomers'),
    learningWork: auxiliary('person-weeks/week', 'newcomers’ time that produces nothing yet'),
    interviewWork: auxiliary('person-weeks/week', 'interviewing'),
    coordinationWork: auxiliary('person-weeks/week', 'coordination and alignment'),
    waitingWork: auxiliary('person-weeks/week', 'waiting, as nothing may be begun or is wanted'),
    switchingWork: auxiliary('person-weeks/week', 'switching between things in progress'),
    fireWork: flow('person-weeks/week', 'unplanned work: incidents'),
    upkeepWork: auxiliary('person-weeks/week', 'keeping the product running'),
    neglected: auxiliary('person-weeks/week', 'upkeep that is not done'),
    repaymentWork: auxiliary('person-weeks/week', 'paying down debt'),
    interestWork: auxiliary('person-weeks/week', 'features, the part that debt eats'),
    featureWork: auxiliary('person-weeks/week', 'features, the part that moves the product, at the usual haste'),
    features: flow('person-weeks/week', 'features finished'),
    present: auxiliary('FTE', 'engineers who can produce'),
    capacity: auxiliary('person-weeks/week', 'what coordination and switching leave'),
    budget: auxiliary('person-weeks/week', 'what fires and upkeep leave: features and debt share it'),
    debtShare: auxiliary('share', 'share of the budget set aside for debt, after pressure'),
    repaymentRate: auxiliary('ratio', 'debt put right by a week of repayment'),
    haste: auxiliary('share', 'corners cut to be faster'),
    pace: auxiliary('factor', 'output of feature work, as a multiple of that in the usual haste'),
    carelessness: auxiliary('factor', 'shortcuts, as a multiple of those in the usual haste'),
    assistedPace: auxiliary('factor', 'output of feature work, as a multiple of that without assistants'),
    assistedShortcuts: auxiliary('factor', 'shortcuts, as a multiple of those without assistants'),
    assistedRepair: auxiliary('factor', 'debt put right, as a multiple of that without assistants'),
    assistedIncidents: auxiliary('factor', 'incidents, as a multiple of those without assistants'),
    assistedRamp: auxiliary('factor', 'time to become productive, as a multiple of that without assistants'),
    begun: flow('person-weeks/week', 'features begun'),
    cycleTime: auxiliary('weeks', 'time from starting a piece of work to finishing it'),
    // Product and debt move
    alignment: auxiliary('share', 'share of the useful work that stays useful'),
    useful: flow('person-weeks/step', 'useful product finished'),
    useless: flow('person-weeks/step', 'product finished that does not work and is kept'),
    productRemoved: flow('person-weeks/step', 'useful product that goes with old code'),
    zombiesRemoved: flow('person-weeks/step', 'useless product that goes with old code or in an audit'),
    borrowed: flow('person-weeks/step', 'debt taken on'),
    retired: flow('person-weeks/step', 'debt that goes with the code it was in'),
    repaid: flow('person-weeks/step', 'debt put right'),
    banked: flow('person-weeks/step', 'debt put right by a rewrite that is not delivered, less what it delivers'),
    migrationDebt: auxiliary('person-weeks/step', 'debt that a forced migration makes'),
    dealDebt: auxiliary('person-weeks/step', 'debt that a custom deal makes'),
    // Incidents and support
    incidentRate: auxiliary('1/year', 'incidents a year'),
    incidents: auxiliary('count/step', 'incidents'),
    majors: auxiliary('count/step', 'incidents that lose customers'),
    incidentEffort: flow('person-weeks/step', 'unplanned work that incidents make'),
    ticketsOpened: flow('tickets/step', 'tickets opened'),
    ticketsClosed: flow('tickets/step', 'tickets closed'),
    ticketsAbandoned: flow('tickets/step', 'tickets given up by customers who waited too long'),
    supportersMoved: flow('heads/step', 'people who join support, less those who go'),
    supportersAtWork: auxiliary('heads', 'people who answer customers, as far as the budget allows'),
    supportLoad: auxiliary('ratio', 'tickets opened, as a part of what support can answer'),
    supportWait: auxiliary('weeks', 'wait for an answer from support'),
    // Customers and money move
    newArr: flow('$M/year/step', 'revenue of new customers'),
    expansionArr: flow('$M/year/step', 'revenue that customers add'),
    churnedArr: flow('$M/year/step', 'revenue of customers who leave'),
    netExpansion: auxiliary('1/year', 'what customers add to their revenue, less what leaves with them, before outages'),
    outageRate: auxiliary('1/year', 'share of the revenue that outages are expected to lose'),
    salesCost: auxiliary('$M/week', 'what selling costs'),
    outageLoss: flow('$M/year/step', 'revenue lost in major incidents'),
    dealRevenue: flow('$M/year/step', 'revenue of a custom deal'),
    raised: flow('$M/step', 'what a round brings'),
    roundClosed: flow('count/step', 'rounds closed'),
    roundHazard: flow('hazard/step', 'hazard of a round'),
    saleHazard: flow('hazard/step', 'hazard of being bought'),
    strain: flow('share', 'weariness towards which that of the founders moves'),
    giveUpHazard: flow('hazard/step', 'hazard of giving up'),
    barLeap: auxiliary('factor', 'what customers expect after a competitor’s leap, as a multiple of before'),
    pressureTarget: auxiliary('share', 'pressure towards which that of the board moves'),
    burnoutTarget: auxiliary('share', 'burnout towards which that of the people moves'),
    // The end
    fate: memory('code', 'how the company ended: an index into FATE_NAMES, 0 alive', 'the end'),
};
export const VARIABLE_NAMES = Object.keys(VARIABLES);
