/**
 * One company: plain numbers, so that each mechanism reads like its equation. Stocks carry over from week to week and move once, at
 * the end (stocks.ts); the rest is worked out anew each week. The comment beside a name is its unit.
 */
export class Company {
  // People
  engineers = NaN; // heads
  offers = NaN; // heads, accepted and not yet started
  others = NaN; // heads
  skillGap = NaN; // FTE missing because people are new or know-how left
  survival = NaN; // share of the people of week 0 who would still be here
  target = NaN; // engineers the company wants, heads
  sinceLayoff = NaN; // weeks
  layoffs = NaN; // layoffs so far

  // Product and debt
  product = NaN; // person-weeks, useful and in customers' hands
  zombies = NaN; // person-weeks, did not work and is still carried
  inProgress = NaN; // person-weeks
  delivered = NaN; // person-weeks, useful, since week 0
  debt = NaN; // person-weeks
  unplanned = NaN; // person-weeks of incident work waiting
  escrow = NaN; // person-weeks of debt a rewrite has put right but not yet delivered

  // Customers and money
  tickets = NaN; // tickets
  arr = NaN; // $M a year
  cash = NaN; // $M
  bar = NaN; // person-weeks of product that customers expect at the revenue of week 0

  // Mood and perception
  pressure = NaN; // 0–1
  burnout = NaN; // 0–1
  laggedVelocity = NaN; // share
  velocityError = NaN; // logarithm
  laggedDebt = NaN; // ratio
  debtError = NaN; // logarithm

  // Funding
  rounds = NaN; // rounds closed
  sinceRound = NaN; // weeks
  mandate = NaN; // weeks left
  roundClock = NaN; // cumulative hazard since the company began to look
  roundDue = NaN; // cumulative hazard at which the round closes
  saleClock = NaN; // cumulative hazard of being bought
  saleDue = NaN; // cumulative hazard at which it is

  // A policy's own memory
  repaying = NaN; // 1 while a debt budget is being repaid
  projectLeft = NaN; // weeks left of a freeze or rewrite
  projects = NaN; // freezes or rewrites begun
  rewriting = NaN; // 1 during a rewrite
  debtIntegral = NaN; // ratio × years above the target

  // Weather: what shocks left behind
  demandLevel = NaN; // multiple of normal new revenue
  demandLeft = NaN; // weeks
  winter = NaN; // 1 in a funding winter

  // Remembered from the past (delay lines, kept by the loop)
  cohortYearAgo = NaN; // engineers 52 weeks ago, per share surviving since week 0
  arrHalfYearAgo = NaN; // $M

  // Worked out each week: where the company stands
  debtRatio = NaN; // debt per person-week of product
  velocity = NaN; // share
  seenVelocity = NaN; // share
  seenDebt = NaN; // ratio
  newcomers = NaN; // share of engineers under a year
  lnArr = NaN; // logarithm of $M
  income = NaN; // $M a week
  cost = NaN; // $M a week
  runway = NaN; // weeks
  runwayMidstep = NaN; // weeks, half a step from now: thresholds passed within a step are passed in its middle on average
  growth = NaN; // 1/year
  plannedGrowth = NaN; // 1/year
  burnMultiple = NaN; // $ burnt per new $ of yearly revenue
  fit = NaN; // 0–2

  // People's flows
  targetGrowth = NaN; // heads
  offersMade = NaN; // heads
  withdrawn = NaN; // heads
  starters = NaN; // heads
  attritionRate = NaN; // 1/year
  leavers = NaN; // heads
  laidOff = NaN; // heads
  layoffShare = NaN; // share
  othersJoin = NaN; // heads
  othersLeave = NaN; // heads
  keyLoss = NaN; // FTE
  gapOpened = NaN; // FTE
  gapClosed = NaN; // FTE

  // Where the engineers' weeks go, person-weeks a week
  mentoringWork = NaN;
  learningWork = NaN;
  interviewWork = NaN;
  coordinationWork = NaN;
  switchingWork = NaN;
  fireWork = NaN;
  upkeepWork = NaN;
  repaymentWork = NaN;
  interestWork = NaN;
  features = NaN;
  present = NaN; // engineers who can produce
  capacity = NaN; // after coordination and switching
  budget = NaN; // after fires and upkeep
  debtShare = NaN; // share of the budget
  begun = NaN;
  cycleTime = NaN; // weeks

  // Product and debt flows, person-weeks
  alignment = NaN; // share of the useful work that stays useful
  useful = NaN;
  useless = NaN;
  productRemoved = NaN;
  zombiesRemoved = NaN;
  borrowed = NaN;
  retired = NaN;
  repaid = NaN;
  banked = NaN;
  debtShock = NaN;

  // Incidents and support
  incidentRate = NaN; // 1/year
  incidents = NaN; // count
  majors = NaN; // count
  incidentEffort = NaN; // person-weeks
  ticketsOpened = NaN;
  ticketsClosed = NaN;
  ticketsAbandoned = NaN;
  supportWait = NaN; // weeks

  // Customers and money flows, $M
  sold = NaN;
  expanded = NaN;
  churned = NaN;
  outageLoss = NaN;
  dealRevenue = NaN;
  raised = NaN;
  roundClosed = NaN; // 1 in the week it closes
  roundHazard = NaN;
  saleHazard = NaN;
  barLeap = NaN; // multiple
  pressureTarget = NaN;
  burnoutTarget = NaN;

  // The end
  fate = NaN; // index into FATE_NAMES
}
