import { C as pow, N as COEFFICIENT_NAMES, P as SHOCK_CHANCES, S as min, _ as floor, a as NOISES$1, b as log1p, d as normalCdf, f as normalQuantile, g as expm1, h as exp, i as MECHANISMS, j as CATALOGUE, k as KNOWN_NAMES, l as spelledOut, m as clip, n as DOOR_NAMES, o as SHOCKS, p as toNormals, r as LOOPS, t as DOORS, u as Z90, v as fractionMoved, w as sqrt, x as max, y as log } from "./shared-Dd0lXYUY.js";
import seedrandom from "seedrandom";
// packages/engine/dist/random/saddle.js
const TWO_PI$2 = 6.283185307179586;
/**
* Two small quantities in which the probabilities of counts and of the beta distribution can be written without the difference of large numbers
* (Loader, Fast and accurate computation of binomial probabilities, 2000).
*/
/**
* σ(x), what Stirling's formula lacks: Γ(x) = √(2π/x) (x/e)^x e^σ(x), for x > 0, to about 1e-16 + 1e-15 σ. The asymptotic series from 10 on; below, the
* recurrence leads up to it.
*/
function stirlingError(x) {
	let sum = 0;
	let y = x;
	while (y < 10) {
		sum += (y + .5) * log1pOfInverse(y) - 1;
		y += 1;
	}
	const s = 1 / (y * y);
	return sum + (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s * (1 / 156))))))) / y;
}
/** ln(1 + 1/y). */
function log1pOfInverse(y) {
	return y < 1 ? log(1 + y) - log(y) : logExcess(1 + 1 / y) + 1 / y;
}
/** ln r − (r − 1) for r > 0: never above 0, and accurate where r is near 1. */
function logExcess(r) {
	const t = r - 1;
	if (t > .3 || t < -.3) return log(r) - t;
	const s = t / (2 + t);
	const z = s * s;
	let power = 1;
	let sum = 0;
	let n = 3;
	while (power > n * sum * 1e-17) {
		sum += power / n;
		power *= z;
		n += 2;
	}
	return 2 * s * z * sum - t * s;
}
/** Probability of k successes in n trials of probability p, 0 < k < n (Loader 2000). */
function binomialProbability(k, n, p) {
	const rest = n - k;
	const exponent = stirlingError(n) - stirlingError(k) - stirlingError(rest) + k * logExcess(n * p / k) + rest * logExcess(n * (1 - p) / rest);
	return exp(exponent) * Math.sqrt(n / (TWO_PI$2 * k * rest));
}
// packages/engine/dist/random/beta.js
const TWO_PI$1 = 6.283185307179586;
const TINY = 1e-300;
/** x^a y^b / B(a, b) where x + y = 1, without the difference of large logarithms. */
function front(x, y, a, b) {
	const sum = a + b;
	const exponent = stirlingError(sum) - stirlingError(a) - stirlingError(b) + a * logExcess(x * sum / a) + b * logExcess(y * sum / b);
	return exp(exponent) * Math.sqrt(a / sum * (b / TWO_PI$1));
}
function lowerTail(x, y, a, b) {
	return x < (a + 1) / (a + b + 2) ? front(x, y, a, b) * fraction(x, a, b) / a : 1 - front(x, y, a, b) * fraction(y, b, a) / b;
}
function fraction(x, a, b) {
	let c = 1;
	let d = 1 / away(1 - (a + b) * x / (a + 1));
	let h = d;
	for (let m = 1; m <= 1e4; m++) {
		const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 / away(1 + even * d);
		c = away(1 + even / c);
		h *= d * c;
		const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / away(1 + odd * d);
		c = away(1 + odd / c);
		h *= d * c;
		if (Math.abs(d * c - 1) < 1e-15) break;
	}
	return h;
}
/** A value to divide by. */
function away(value) {
	return Math.abs(value) < TINY ? TINY : value;
}
/**
* Quantile x of the beta distribution on [0, 1], to 1e-12 of x and of 1 − x.
*
* @param v 1 − u; who knows it to more digits than u shows, near 1, gives it
*/
function betaQuantile(u, a, b, v = 1 - u) {
	return u <= lowerTail(.5, .5, a, b) ? nearZero(u, v, a, b) : 1 - nearZero(v, u, b, a);
}
/** The x up to ½ below which u lies and above which v: Newton's method on the smaller of the two, kept inside a shrinking bracket. */
function nearZero(u, v, a, b) {
	let low = 0;
	let high = 1;
	let x = a / (a + b);
	for (let i = 0; i < 200; i++) {
		const y = 1 - x;
		const tail = u <= v ? lowerTail(x, y, a, b) : lowerTail(y, x, b, a);
		if (u <= v ? tail > u : tail < v) high = x;
		else low = x;
		const slope = front(x, y, a, b) / (y * tail);
		const step = x * exp(u <= v ? log(u / tail) / slope : log(tail / v) / slope);
		const next = step >= low && step <= high ? step : low > 0 ? Math.sqrt(low * high) : high / 1024;
		if (Math.abs(next - x) <= 1e-13 * x) return next;
		x = next;
	}
	return x;
}
// packages/engine/dist/coefficients/sample.js
/** The transformation under which a quantiled shape is (two-piece) normal. */
const FORWARD = {
	normal: (x) => x,
	lognormal: log,
	"logit-normal": (x) => log(x / (1 - x))
};
const BACK = {
	normal: (y) => y,
	lognormal: exp,
	"logit-normal": (y) => 1 / (1 + exp(-y))
};
/**
* A distribution made ready for drawing: from a standard normal z to a value, in the coefficient's unit. It never falls when z rises,
* and gives the 10th, 50th and 90th percentiles at z = −1.28, 0 and 1.28.
*/
function sampler(d) {
	switch (d.shape) {
		case "constant": return () => d.value;
		case "normal":
		case "lognormal":
		case "logit-normal": {
			const { middle, below, above } = pieces(d);
			const back = BACK[d.shape];
			return (z) => back(middle + (z < 0 ? below : above) * z);
		}
		case "uniform": return (z) => d.low + (d.high - d.low) * normalCdf(z);
		case "triangular": return (z) => triangularAt(z, d.low, d.mode, d.high);
		case "pert": {
			const { a, b } = pertShape(d);
			return (z) => d.low + (d.high - d.low) * betaAt(z, a, b);
		}
		case "beta": return (z) => d.low + (d.high - d.low) * betaAt(z, d.alpha, d.beta);
		case "observed": {
			const sorted = [...d.values].sort((a, b) => a - b);
			return (z) => sorted[Math.min(Math.floor(normalCdf(z) * sorted.length), sorted.length - 1)];
		}
	}
}
/** Value of a distribution at a standard normal z. */
function quantile(d, z) {
	return sampler(d)(z);
}
/** The middle of a distribution: half of the draws are below it. */
function median(d) {
	return "p50" in d ? d.p50 : quantile(d, 0);
}
function pieces(d) {
	const forward = FORWARD[d.shape];
	const middle = forward(d.p50);
	return {
		middle,
		below: (middle - forward(d.p10)) / Z90,
		above: (forward(d.p90) - middle) / Z90
	};
}
/** With both tails: 1 − Φ(z) would lose the digits of the upper one. */
function betaAt(z, a, b) {
	return betaQuantile(normalCdf(z), a, b, normalCdf(-z));
}
function triangularAt(z, low, mode, high) {
	const width = high - low;
	const below = normalCdf(z);
	return below * width < mode - low ? low + Math.sqrt(below * width * (mode - low)) : high - Math.sqrt(normalCdf(-z) * width * (high - mode));
}
/** Malcolm et al. 1959 in the form of Vose: a beta whose mode weighs as much as four of its ends. */
function pertShape(d) {
	const place = (d.mode - d.low) / (d.high - d.low);
	return {
		a: 1 + 4 * place,
		b: 1 + 4 * (1 - place)
	};
}
// packages/engine/dist/simulate/fates.js
/** How a company's story goes on or ends. A death is the week in which the cash is gone, of the first of these causes that held in that week, or in which
* the founders give up. */
const FATES = {
	alive: "alive",
	acquired: "acquired",
	fit: "weak product fit",
	debt: "stalled by debt",
	winter: "funding winter",
	demand: "demand shock",
	spending: "spent faster than it grew",
	givenUp: "given up"
};
/** The order is the code stored for a run: 0 alive, 1 acquired, 2 and up dead. */
const FATE_NAMES = Object.keys(FATES);
const DEATHS = FATE_NAMES.slice(2);
const FIRST_DEATH = FATE_NAMES.indexOf(DEATHS[0]);
/** Whether the code stored for a run is that of a death. */
const isDead = (code) => code >= FIRST_DEATH;
/** Whether the company of a run is out of money by a week. */
const deadBy = ({ fates, ends }, run, week) => isDead(fates[run]) && ends[run] <= week;
/** By run, whether the companies of two scenarios are both out of money by a week. */
const bothDeadBy = (first, second, week) => (run) => deadBy(first, run, week) && deadBy(second, run, week);
// packages/engine/dist/simulate/outcomes.js
const zero = (meaning, unit) => ({
	meaning,
	unit,
	dead: 0
});
const last = (meaning, unit) => ({
	meaning,
	unit,
	dead: "last"
});
/** Where the engineers’ weeks go; together they are all the engineers there are. */
const ACTIVITIES = {
	features: zero("Features, the part that moves the product", "person-weeks/week"),
	interest: zero("Features, the part that debt eats (the interest)", "person-weeks/week"),
	repayment: zero("Paying down debt", "person-weeks/week"),
	fires: zero("Unplanned work: incidents", "person-weeks/week"),
	upkeep: zero("Keeping the product running", "person-weeks/week"),
	mentoring: zero("Mentoring newcomers", "person-weeks/week"),
	learning: zero("Not yet productive: newcomers learning", "person-weeks/week"),
	interviewing: zero("Interviewing", "person-weeks/week"),
	coordination: zero("Coordination, alignment and waiting for each other", "person-weeks/week"),
	switching: zero("Switching between things in progress", "person-weeks/week")
};
/** What is recorded of every run in every week, in the order in which it is stored. */
const RECORDED = {
	arr: zero("Annual recurring revenue", "$M"),
	cash: zero("Cash", "$M"),
	delivered: zero("Useful product delivered since week 0", "person-weeks"),
	...ACTIVITIES,
	featuresPerEngineer: zero("Features per engineer and week", "person-weeks/week"),
	velocity: zero("Velocity: output of a week of feature work, as a share of what it would be without debt", "share"),
	interestShare: last("Interest share: 1 − velocity", "share"),
	debtRatio: last("Debt as a share of the product", "ratio"),
	debtShare: zero("Share of the engineers’ free weeks set aside for debt, after pressure; what finds no debt goes to features", "share"),
	cycleTime: last("Time from starting a piece of work to finishing it", "weeks"),
	headcount: zero("People employed", "heads"),
	engineers: zero("Engineers employed", "heads"),
	newcomers: zero("Share of the engineers with under a year in the company", "share"),
	incidents: last("Incidents a year, at the current rate", "1/year"),
	attrition: last("Share of the engineers leaving a year, at the current rate", "1/year"),
	supportWait: last("Wait for an answer from support", "weeks"),
	runway: zero("Weeks until the cash is gone, at the current burn (520 and more are 520)", "weeks"),
	burnMultiple: last("Cash burnt per new $1 of yearly revenue (100 and more are 100)", "ratio"),
	fit: zero("Product fit", "factor"),
	pressure: last("Board pressure", "share"),
	burnout: last("Burnout", "share"),
	rounds: last("Rounds closed", "count"),
	income: zero("Gross profit", "$M/week"),
	cost: zero("What people cost", "$M/week"),
	growth: {
		meaning: "Growth of revenue over the last half year, made yearly (2,000% and more are 2,000%)",
		unit: "ratio",
		dead: -1
	},
	netExpansion: zero("Revenue that customers of today add, less what they take away, a year, at the current rate", "ratio"),
	salesCost: zero("What selling costs", "$M/week")
};
const RECORDED_NAMES = Object.keys(RECORDED);
const ACTIVITY_NAMES = Object.keys(ACTIVITIES);
const derived = (outcome, formula, of, from) => ({
	...outcome,
	formula,
	of,
	from
});
const cut = (value, low, high) => Math.min(Math.max(value, low), high);
const WEEKS = 52;
const WORST_RULE = -5;
const WORST_MAGIC = -1;
const BEST_MAGIC = 10;
/** Outcomes by which boards and investors judge, each from what is recorded. */
const DERIVED = {
	netRetention: derived(zero("Net revenue retention, at the current rate: what $1 of today’s customers’ revenue is in a year (0 of no revenue)", "ratio"), "exp(netExpansion)", ["arr", "netExpansion"], (arr, rate) => arr > 0 ? exp(rate) : 0),
	grossMargin: derived(zero("Gross margin: gross profit as a share of revenue (0 of no revenue)", "ratio"), "52 × income / arr", ["arr", "income"], (arr, income) => arr > 0 ? WEEKS * income / arr : 0),
	ruleOf40: derived({
		meaning: "Rule of 40: growth plus operating margin (under −500%, without revenue and out of money: −500%)",
		unit: "ratio",
		dead: WORST_RULE
	}, "growth + 52 × (income − cost) / arr", [
		"arr",
		"income",
		"cost",
		"growth"
	], (arr, income, cost, growth) => arr > 0 ? Math.max(growth + WEEKS * (income - cost) / arr, WORST_RULE) : WORST_RULE),
	magicNumber: derived({
		meaning: "Magic number: net new revenue a year for each $1 a year spent on selling (cut to −1 and 10; out of money: −1; where nothing is spent 0)",
		unit: "factor",
		dead: WORST_MAGIC
	}, "arr × growth / (1 + growth) / (52 × salesCost)", [
		"arr",
		"growth",
		"salesCost"
	], (arr, growth, spent) => spent > 0 ? cut(arr * growth / Math.max(1 + growth, 1e-9) / (WEEKS * spent), WORST_MAGIC, BEST_MAGIC) : 0),
	arrPerEmployee: derived(zero("Annual recurring revenue per person employed (0 of nobody)", "$M/head"), "arr / headcount", ["arr", "headcount"], (arr, people) => people > 0 ? arr / people : 0),
	roadmapItems: derived(zero("Roadmap items shipped: useful product delivered since week 0, over the size of an item (coefficients.itemSize, its median; 4 person-weeks)", "items"), "delivered / itemSize", ["delivered"], (delivered, itemSize) => delivered / itemSize)
};
/** Every outcome. */
const OUTCOMES = {
	...RECORDED,
	...DERIVED
};
const OUTCOME_NAMES = Object.keys(OUTCOMES);
const isDerived = (name) => Object.hasOwn(DERIVED, name);
/** What is reckoned from what is recorded in every week, where it is wanted. */
const RECKONED = { value: {
	meaning: "Value to date: profit less cost so far, and five years of revenue",
	unit: "$M"
} };
const isReckoned = (name) => Object.hasOwn(RECKONED, name);
// packages/engine/dist/simulate/recording.js
const ACQUIRED$1 = FATE_NAMES.indexOf("acquired");
/** The columns of some outcomes, each so long; behind them that of all others. */
const columnsOf$1 = (outcomes, length) => Int32Array.from(RECORDED_NAMES, (name) => (outcomes.includes(name) ? outcomes.indexOf(name) : outcomes.length) * length);
/** Where what is recorded of an outcome begins. */
const columnOf = ({ columns }, name) => columns[RECORDED_NAMES.indexOf(name)];
/** How many rows there are. */
const rowCount = (rows) => rows[rows.length - 1] + 1;
/** The rows of some weeks. */
const rowsIn = ({ rows }, weeks) => Int32Array.from(weeks, (week) => rows[week]);
/**
* Writes what runs have after their end: outcomes that stay as they were last, or what the dead have (see `Outcome.dead`).
*
* @param names the outcomes that are asked for; of others what is recorded after an end means nothing
*/
function fillAfter(recording, { fates, ends }, names) {
	const { recorded, rows } = recording;
	const length = rowCount(rows);
	for (const name of names) {
		const [column, { dead }] = [columnOf(recording, name), RECORDED[name]];
		for (let run = 0; run < ends.length; run++) {
			const [end, first] = [ends[run], column + run * length];
			if (end < 0) continue;
			const value = dead === "last" || fates[run] === ACQUIRED$1 ? recorded[first + rows[end - 1]] : dead;
			recorded.fill(value, first + rows[end], first + length);
		}
	}
}
// packages/engine/dist/simulate/derive.js
/** The value of a derived outcome from what is recorded. @param at tells the place of what is recorded, by its number */
function derive$1(name, recorded, at, itemSize) {
	const { of, from } = DERIVED[name];
	const part = (i) => i < of.length ? recorded[at(RECORDED_NAMES.indexOf(of[i]))] : itemSize;
	return from(part(0), part(1), part(2), part(3));
}
/** Works out the derived outcomes that a block keeps, of all its runs and weeks, the dead too. */
function deriveAll(recording, { outcomes, weeks, runs, values, fates, ends }, itemSize) {
	const { recorded } = recording;
	const [length, rows] = [rowCount(recording.rows), rowsIn(recording, weeks)];
	outcomes.forEach((name, o) => {
		if (!isDerived(name)) return;
		const { of, from, dead } = DERIVED[name];
		const columnAt = (i) => i < of.length ? columnOf(recording, of[i]) : -1;
		const [a, b, c, d] = [
			columnAt(0),
			columnAt(1),
			columnAt(2),
			columnAt(3)
		];
		for (let run = 0; run < runs; run++) {
			const begin = run * length;
			const over = dead !== "last" && isDead(fates[run]) ? ends[run] : Infinity;
			for (let w = 0; w < weeks.length; w++) {
				const row = begin + rows[w];
				values[(o * weeks.length + w) * runs + run] = over <= weeks[w] ? dead : from(recorded[a + row], b < 0 ? itemSize : recorded[b + row], c < 0 ? itemSize : recorded[c + row], d < 0 ? itemSize : recorded[d + row]);
			}
		}
	});
}
// packages/engine/dist/simulate/memory.js
/** Memory that is made once: to touch new memory for the first time can cost more than what is done with it. */
function reusedMemory() {
	const rooms = [];
	let next = 0;
	return {
		allocate(bytes) {
			if (rooms[next]?.byteLength !== bytes) rooms[next] = new ArrayBuffer(bytes);
			return rooms[next++];
		},
		again: () => void (next = 0)
	};
}
// packages/engine/dist/simulate/played.js
/** Where the runs of one outcome in one week begin among the values of a block. */
function rowOf(block, outcome, week) {
	const o = block.outcomes.indexOf(outcome);
	const w = block.weeks.indexOf(week);
	if (o < 0 || w < 0) throw new RangeError(`${outcome} in week ${week} was not kept`);
	return (o * block.weeks.length + w) * block.runs;
}
// packages/engine/dist/simulate/compiled/model.js
/** The first byte of memory that is free. */
const FREE = 2416;
/** Fields of each record of numbers, in the order in which they lie in memory, eight bytes each. */
const RECORDS = {
	"SimulationState": [
		"recorded",
		"rows",
		"columns",
		"c",
		"k",
		"n",
		"place",
		"levers",
		"settings",
		"rule",
		"stepsPerWeek",
		"uniforms",
		"draws",
		"cohorts",
		"cohortSteps",
		"revenues",
		"revenueSteps"
	],
	"Recording": [
		"recorded",
		"rows",
		"columns"
	],
	"Company": [
		"engineers",
		"offers",
		"others",
		"supporters",
		"skillGap",
		"survival",
		"target",
		"sinceLayoff",
		"layoffs",
		"product",
		"zombies",
		"inProgress",
		"delivered",
		"debt",
		"unplanned",
		"pendingRepayment",
		"tickets",
		"arr",
		"cash",
		"marketExpectation",
		"pressure",
		"burnout",
		"weariness",
		"laggedVelocity",
		"velocityError",
		"laggedDebt",
		"debtError",
		"rounds",
		"sinceRound",
		"mandate",
		"roundClock",
		"roundDue",
		"saleClock",
		"giveUpClock",
		"giveUpDue",
		"saleDue",
		"repaying",
		"projectLeft",
		"projects",
		"rewriting",
		"debtIntegral",
		"demandLevel",
		"demandLeft",
		"winter",
		"cohortYearAgo",
		"arrHalfYearAgo",
		"unknown",
		"debtRatio",
		"velocity",
		"seenVelocity",
		"seenDebt",
		"newcomers",
		"lnArr",
		"income",
		"cost",
		"runway",
		"runwayMidstep",
		"growth",
		"plannedGrowth",
		"burnMultiple",
		"marketLeft",
		"fit",
		"othersPerEngineer",
		"targetGrowth",
		"growthAhead",
		"offersMade",
		"withdrawn",
		"starters",
		"attritionRate",
		"leavers",
		"laidOff",
		"layoffShare",
		"othersJoin",
		"othersLeave",
		"othersLaidOff",
		"keyLoss",
		"gapOpened",
		"gapClosed",
		"mentoringWork",
		"learningWork",
		"interviewWork",
		"coordinationWork",
		"waitingWork",
		"switchingWork",
		"fireWork",
		"upkeepWork",
		"neglected",
		"repaymentWork",
		"interestWork",
		"featureWork",
		"features",
		"present",
		"capacity",
		"budget",
		"debtShare",
		"repaymentRate",
		"haste",
		"pace",
		"carelessness",
		"assistedPace",
		"assistedShortcuts",
		"assistedRepair",
		"assistedIncidents",
		"assistedRamp",
		"begun",
		"cycleTime",
		"alignment",
		"useful",
		"useless",
		"productRemoved",
		"zombiesRemoved",
		"borrowed",
		"retired",
		"repaid",
		"banked",
		"migrationDebt",
		"dealDebt",
		"incidentRate",
		"incidents",
		"majors",
		"incidentEffort",
		"ticketsOpened",
		"ticketsClosed",
		"ticketsAbandoned",
		"supportersMoved",
		"supportersAtWork",
		"supportLoad",
		"supportWait",
		"newArr",
		"expansionArr",
		"churnedArr",
		"netExpansion",
		"outageRate",
		"salesCost",
		"outageLoss",
		"dealRevenue",
		"raised",
		"roundClosed",
		"roundHazard",
		"saleHazard",
		"strain",
		"giveUpHazard",
		"barLeap",
		"pressureTarget",
		"burnoutTarget",
		"fate"
	],
	"Constants": [
		"rampTime",
		"dayOneProductivity",
		"mentoring",
		"mentorCapacity",
		"interviewEffort",
		"offerTime",
		"startDelay",
		"maxHiring",
		"hiringSuccess",
		"attrition",
		"burnoutAttrition",
		"layoffEcho",
		"layoffEchoTime",
		"knowledgeLoss",
		"otherHiringTime",
		"engineersSmall",
		"engineersMiddle",
		"engineersLarge",
		"smallCompany",
		"middleCompany",
		"largeCompany",
		"changingShape",
		"productiveFloor",
		"contention",
		"crosstalk",
		"modularity",
		"switching",
		"idle",
		"teamSize",
		"itemSize",
		"ambition",
		"queueVariability",
		"utilisationCap",
		"newcomerMisalignment",
		"siloMisalignment",
		"siloSize",
		"alignmentNeed",
		"drag",
		"debtAtStart",
		"headroom",
		"shortcuts",
		"contagion",
		"hasteSpeed",
		"hasteDebt",
		"usualHaste",
		"newcomerShortcuts",
		"bitRot",
		"codeRemoval",
		"zombieRemoval",
		"repayEfficiency",
		"repaymentDrag",
		"easyDebt",
		"repaymentTime",
		"upkeep",
		"upkeepDebt",
		"upkeepCap",
		"neglect",
		"usefulShare",
		"velocityLag",
		"debtLag",
		"debtNoise",
		"velocityNoise",
		"zombieGain",
		"aiSpeed",
		"aiDebtDrag",
		"aiShortcuts",
		"aiRepair",
		"aiIncidents",
		"aiRamp",
		"incidents",
		"incidentTeam",
		"incidentSlope",
		"debtReference",
		"incidentDebtCap",
		"incidentEffort",
		"incidentSpread",
		"fireTime",
		"fireCap",
		"majorShare",
		"majorLoss",
		"ticketRate",
		"ticketDebt",
		"patience",
		"ticketsPerAgent",
		"supportLoad",
		"supportDelay",
		"supportVariability",
		"supportFollows",
		"salesProductivity",
		"churn",
		"expansion",
		"margin",
		"engineerCost",
		"otherCost",
		"barGrowth",
		"barElasticity",
		"market",
		"waitChurn",
		"waitCap",
		"debtChurn",
		"churnFitFloor",
		"churnFitCap",
		"planGrowthSeed",
		"planGrowthA",
		"planGrowthB",
		"planGrowthC",
		"planGrowthD",
		"pressureTime",
		"pressureGain",
		"burnoutTime",
		"burnoutGain",
		"burnoutFire",
		"burnoutPressure",
		"roundRateA",
		"roundRateB",
		"roundRateC",
		"roundRateD",
		"roundGrowthA",
		"roundGrowthB",
		"roundGrowthC",
		"roundGrowthD",
		"roundSteepness",
		"roundRunway",
		"roundPull",
		"roundGap",
		"roundSmall",
		"roundLarge",
		"roundSpread",
		"mandateTime",
		"hiringRunway",
		"affordableTime",
		"layoffRunway",
		"layoffShare",
		"layoffGap",
		"layoffCap",
		"acquisitionRate",
		"acquisitionDistress",
		"acquisitionArr",
		"giveUpRate",
		"wearinessTime",
		"giveUpFrom",
		"giveUpCompany",
		"stallVelocity",
		"weakFit",
		"weakDemand",
		"demandRate",
		"demandSize",
		"demandSpread",
		"demandShortest",
		"demandLongest",
		"winterRate",
		"winterEnd",
		"winterFunding",
		"keyRate",
		"keyGap",
		"keyCap",
		"migrationRate",
		"migrationSize",
		"migrationSpread",
		"competitorRate",
		"competitorSize",
		"competitorSpread",
		"dealRate",
		"dealArr",
		"dealDebt",
		"dealSpread",
		"overrunMean",
		"overrunTail",
		"overrunTailShare",
		"overrunSpread",
		"overrunGain",
		"attritionNoise",
		"incidentNoise",
		"effortNoise",
		"majorNoise",
		"fundingNoise",
		"acquisitionNoise",
		"givingUpNoise",
		"step",
		"year",
		"looks",
		"abandonFraction",
		"startFraction",
		"otherFraction",
		"affordableFraction",
		"removalFraction",
		"zombieFraction",
		"velocityFraction",
		"debtFraction",
		"pressureFraction",
		"burnoutFraction",
		"wearinessFraction",
		"supportFraction",
		"rampFraction",
		"demandChance",
		"winterChance",
		"thawChance",
		"migrationChance",
		"competitorChance",
		"dealChance",
		"barStep",
		"mandateStep",
		"velocityErrorGain",
		"debtErrorGain",
		"meanIncidentEffort",
		"incidentVariation",
		"aiIncidentSlope",
		"planned",
		"plannedHires",
		"plannedAhead",
		"weeklyUpkeep",
		"wearinessScale",
		"lnSmallCompany",
		"lnMiddleCompany",
		"smallToMiddle",
		"middleToLarge",
		"shapeBelowMiddle",
		"shapeAboveMiddle",
		"othersAtStart",
		"usualOthersAtStart",
		"lnArrAtStart"
	],
	"Uniforms": [
		"attrition",
		"incidents",
		"effort",
		"majors",
		"velocity",
		"debt",
		"funding",
		"acquisition",
		"demand",
		"demandLength",
		"winter",
		"keyDeparture",
		"migration",
		"competitor",
		"deal",
		"overrun",
		"giveUp",
		"roundSize"
	],
	"Place": ["at"],
	"Levers": [
		"discipline",
		"haste",
		"assistants",
		"hiringPace",
		"hiring",
		"organisation",
		"killShare",
		"audit",
		"wipLimit",
		"supportShare",
		"salesShare",
		"alignmentEffort",
		"boardPressure",
		"fundraising"
	],
	"PolicySettings": [
		"share",
		"otherwise",
		"smallTeam",
		"smallShare",
		"largeTeam",
		"largeShare",
		"threshold",
		"release",
		"slope",
		"floor",
		"cap",
		"target",
		"integralGain",
		"weeks",
		"trigger",
		"commitment",
		"pressureGain",
		"referenceVelocity"
	],
	"Start": [
		"engineers",
		"others",
		"newcomers",
		"skillGap",
		"offers",
		"product",
		"zombies",
		"inProgress",
		"debtRatio",
		"unplanned",
		"tickets",
		"arr",
		"growth",
		"cash",
		"fit",
		"pressure",
		"burnout",
		"perceivedVelocity",
		"perceivedDebt",
		"rounds",
		"sinceRound",
		"mandate"
	],
	"FirstYear": [
		"sold",
		"arr",
		"steps",
		"over"
	]
};
/** Policies, in the order of the table of rules. */
const RULES = [
	"fixed",
	"stage",
	"reactive",
	"ceiling",
	"freeze",
	"rewrite",
	"proportional",
	"commitment-first"
];
/**
* The module, in base 64. It exports its memory and the functions beginState, derive, deriveFromLevers, simulateWeeks,
* playFirstWeek, playFirstYear, forget, toNormals and drawChannels.
*/
const MODULE = "AGFzbQEAAAABVgxgAnt7AXtgBH9/f38Be2ABfwBgAn9/AGADe3t7AXtgAn98AGAEf3x8fABgBHt7e3sBe2AFe3t7e3sBe2AEf3x8fAF8YAR/f398AGAIf39/f39/f38AAyMiAAAAAAACAAQCBgMAAAAHCAQFAgkDAwoFAQEBAgEBAQEBCwQFAXABCAgFBgEBAYCABAeHAQoKYmVnaW5TdGF0ZQAKDXNpbXVsYXRlV2Vla3MAEw1wbGF5Rmlyc3RXZWVrABUNcGxheUZpcnN0WWVhcgAWBmRlcml2ZQAFEGRlcml2ZUZyb21MZXZlcnMAFAZmb3JnZXQACAl0b05vcm1hbHMAFwxkcmF3Q2hhbm5lbHMAIQZtZW1vcnkCAAkOAQBBAAsIGBkaHB0eHyAMAQIK3tcBItwIAQd7AkAgASAAQcAB/QAEAP1K/U4iAv1TBEBB0AH9AAQA/QwAAAAAAAAAAAAAAAAAAAAAIAL9UiEF/QwAAAAAAAAAAAAAAAAAAAAAIAL9UCEG/QwAAAAAAAAAAAAAAAAAAAAAIAEgAv1P/VAiAf1TRQ0BCyABIABB4AH9AAQA/Un9TiIC/VMEQEHwAf0ABAAgBSAC/VIhBf0MAAAAAAAAAAAAAAAAAAAAACABIAL9T/1QIgH9U0UNAQsgASAAIAD9SCAAQYAC/QAEAP1JIABBkAL9AAQA/Ur9Tv1Q/U4iAv1TBEAgACAFIAL9UiEF/QwAAAAAAAAAAAAAAAAAAAAAIAEgAv1P/VAiAf1TRQ0BCyAAQaAC/QAEACAA/fIBQcAA/QAEACIC/fAB/XUgAEGwAv0ABAD9SiAAQcAC/QAEAP1J/VD9TiIGQdAC/QAEAP3yAf3xASIAIAAgBkHgAv0ABAD98gEiBP3xASIA/fEBIAT98QEhBEHQA/0ABABB8AL9AAQAIAAgAiAA/fIBIgP98gEiAkGAA/0ABAAgAkGQA/0ABAAgAkGgA/0ABAAgAkGwA/0ABAAgAkHAA/0ABAD98gH98AH98gH98AH98gH98AH98gH98AH98gH98AEiByAD/fIB/fEBIQMgAiAHIAP98QFB4AP9AAQAIAAgA/3yAf3xAf3zAf3yASEDIAEgBkHwA/0ABAD9R/1OIgf9UwRAIAAgACAD/fIBIAL98QH98QEgBSAH/VIhBf0MAAAAAAAAAAAAAAAAAAAAACABIAf9T/1QIgH9U0UNAQsgACADIAT98QH98gEgBP3xASAC/fEBIQIgASAGQfAB/QAEAP1H/U4iBP1TBEBBwAD9AAQAIgMgACAC/fEB/fIBIAP98QEgBSAE/VIhBf0MAAAAAAAAAAAAAAAAAAAAACABIAT9T/1QIgH9U0UNAQsgASAGQfAC/QAEACID/Uf9TiIE/VMEQEGABP0ABAAgAiAAQcAA/QAEAP3wAf3xAf3yASADQZAE/QAEACAAIAL98QH98gH98AEgAEGgBP0ABAD9Sf1SIAUgBP1SIQX9DAAAAAAAAAAAAAAAAAAAAAAgASAE/U/9UCIB/VNFDQELIAEgBkHwA/0ABAD9SSAGQbAE/QAEAP1K/VD9TiIE/VMEQCAAIAL98QEiB0HwAv0ABAAiA/3wAUGQBP0ABAD98gEgBiAD/fEBQcAE/QAEACII/fABQTT9ywH98gEgByAD/fABIAYgCP3wAUE0/csB/fIBIAZB0AT9AAQA/Ur9UiAD/fEBIAUgBP1SIQX9DAAAAAAAAAAAAAAAAAAAAAAgASAE/U/9UCIB/VNFDQELIAAgAv3xAUHwAv0ABAAiBCAG/e0BQcAE/QAEACIH/fABQTT9ywEiA/3xAf3wASAAIAIgA/3wAf3xASAE/fABIAZB4AT9AAQA/Un9UiAGIAf98AFBNP3LAf3yASAFIAH9Ug8LIAULuwEBAXsgACAAIAD98gFBwAD9AAQAIABB0AD9AAQAIABB4AD9AAQAIABB8AD9AAQAIABBgAH9AAQAIABBkAH9AAQAIABBoAH9AAQAIABBsAH9AAQA/fIB/fEB/fIB/fEB/fIB/fEB/fIB/fEB/fIB/fEB/fIB/fEB/fIB/fEB/fIB/fEBIQIgASAAQSD9AAQA/UkgAEEw/QAEAP1K/U79TyIB/VMEeyAA/e0BIAEQAP3tASACIAH9UgUgAgsL2gEBA3sgAEHwAv0ABAD98QEiAkGQBP0ABAAgAv3wAf3zASIDIAP98gEiBCAE/fIBIQAgA0HAAP0ABAAgAv3yASAC/fIBIgMgAEGwBf0ABAAgAEHABf0ABAAgAEHQBf0ABAD98gH98AH98gH98AH98gH98AEgBEHgBf0ABAAgAEHwBf0ABAAgAEGABv0ABAAgAEGQBv0ABAD98gH98AH98gH98AH98gH98AH98gH98AH98gEgAUHgAv0ABAD98gH98AEgA/3xASAC/fABIAFB0AL9AAQA/fIB/fABC+0CAQZ7IAEgAEGQBf0ABAD9TCAAQaAF/QAEAP1J/U79TyEBIAAgAEHwBP0ABAD9zgFBNP3NAUGABf0ABAD9UEHABP0ABAAiA/3xASIE/e0BIAP98AFBNP3LAf3yASAEEAIhBCAB/VMEewJ7IAEiAyAAQfAD/QAEACIF/UoiBiAAQdAB/QAEAP1J/U79Tf1OIgL9UwRAQaAG/QAEACAAQbAG/QAEACAG/VIgACAF/Uf9Uv0MAAAAAAAAAAAAAAAAAAAAACAC/VIiB/0MAAAAAAAAAAAAAAAAAAAAACABIAL9T/1QIgP9U0UNARoLIABBwAb9AAQAQdAG/QAEACAAQfAC/QAEAP1J/VIiBUHABP0ABAAiAP3wAUE0/csB/fIBIgZB8AT9AAQA/c4BQTT9zQFBgAX9AAQA/VAgAP3xASECIAYgAv3tASAA/fABQTT9ywH98gEgAiAF/fEBEAIgByAD/VILIAQgAf1SBSAECwvcBAEGeyAAQaAC/QAEACAA/fIBQcAA/QAEAP3wAf11IgZB0AL9AAQA/fIB/fEBIgMgBkHgAv0ABAD98gEiB/3xASIFIAX98gEhAkHwAv0ABAAgByAFIAUgAkHgBv0ABAAgAkHwBv0ABAAgAkGAB/0ABAAgAkGQB/0ABAAgAkGgB/0ABAD98gH98AH98gH98AH98gH98AH98gH98AH98gH98QEiAv3yAUGQBP0ABAAgAv3xAf3zAf3xASAD/fEB/fEBIgUgBkHABP0ABAD98AFBNP3LAf3yASEHIAEgAEGwB/0ABAD9SiAAQcAH/QAEAP1J/U79TyIC/VMEewJ7/QwAAAAAAAAAAAAAAAAAAAAAIQMgAiIBIABBwAH9AAQA/Ur9TiIE/VMEQEHQAf0ABAD9DAAAAAAAAAAAAAAAAAAAAAAgBP1SIgP9DAAAAAAAAAAAAAAAAAAAAAAgAiAE/U/9UCIB/VNFDQEaCyABIABB0Af9AAQA/Un9TiIE/VMEQEHwA/0ABAAgAyAE/VIiA/0MAAAAAAAAAAAAAAAAAAAAACABIAT9T/1QIgH9U0UNARoLIAEgACAA/Uj9TiIE/VMEQCAAIAMgBP1SIgP9DAAAAAAAAAAAAAAAAAAAAAAgASAE/U/9UCIB/VNFDQEaCyAFQZAE/QAEAP3yASAGQfAC/QAEAP3xAUHABP0ABAAiAP3wAUE0/csB/fIBIAUgBkHABv0ABAD98AEgAP3wAUE0/csB/fIBQeAH/QAEAP3yASAGQfAD/QAEAP1K/VIgAyAB/VILIAcgAv1SBSAHCwvOCQEHeyAAIAD9AASgFiIBQRD9AAQA/fMBIgL9CwSwFiAAIAEgAP0ABKAK/fMB/Qz/////////////////////EAH9CwTQFiAAIAEgAP0ABGD98wH9DP////////////////////8QAf0LBOAWIAAgASAA/QAE4AH98wH9DP////////////////////8QAf0LBPAWIAAgASAA/QAEoBD98wH9DP////////////////////8QAf0LBIAXIAAgAP0ABPAFIAL98gH9DP////////////////////8QAf0LBJAXIAAgASAA/QAEoAf98wH9DP////////////////////8QASIF/QsEsBcgACABIAD9AASwB/3zAf0M/////////////////////xABIgb9CwTAFyAAIAEgAP0ABLAN/fMB/Qz/////////////////////EAH9CwTQFyAAIAEgAP0ABNAN/fMB/Qz/////////////////////EAH9CwTgFyAAIAEgAP0ABLAR/fMB/Qz/////////////////////EAH9CwTwFyAAIAEgAP0ABNAK/fMB/Qz/////////////////////EAH9CwSAGCAAIAD9AASgAv0M/////////////////////xADIgT9CwTAGiAAIAD9AASwAv0M/////////////////////xADIgP9CwTQGiAAIAMgBP3xASIE/QsE4BogACAA/QAEwAL9DP////////////////////8QAyAD/fEBIgP9CwTwGiAAIAD9AASAAiIHIAD9AATwAf3xASAE/fMB/QsEgBsgACAA/QAEkAIgB/3xASAD/fMB/QsEkBsgACAA/QAE0AZBEP0ABAD98wH9CwSgGiAAIAD9AASwCCAA/QAEgAkiA/3zASADQfAD/QAEAP1K/U79CwTgGSAAQfAC/QAEACIDIAMgAP0ABMAR/fEB/fMB/QsEsBogACABIAD9AAQA/fMB/Qz/////////////////////EAH9CwSQGCAAIAD9AASQEiAC/fIB/Qz/////////////////////EAH9CwSgGCAAIAD9AATgEiAC/fIB/Qz/////////////////////EAH9CwSwGCAAIAD9AATwEiAC/fIB/Qz/////////////////////EAH9CwTAGCAAIAD9AATAEyAC/fIB/Qz/////////////////////EAH9CwTQGCAAIAD9AATwEyAC/fIB/Qz/////////////////////EAH9CwTgGCAAIAD9AASgFCAC/fIB/Qz/////////////////////EAH9CwTwGCAAIAD9AATQB0GQBP0ABAAgBf3zAUHwAv0ABAD98QH97wH98gH9CwSgGSAAIAD9AATAB0GQBP0ABAAgBv3zAUHwAv0ABAD98QH97wH98gH9CwSwGSAAIAD9AATgCyAC/fIB/Qz/////////////////////EAD9CwSAGSAAIAD9AASwCSIBIAH98gH9DP////////////////////8QAP0LBNAZIAAgAP0ABKAJQcAA/QAEACAB/fIBIAH98gH9DP////////////////////8QBP3yAf0LBMAZC8wIAQZ7IAEgAEHAAP0ABAD98QEiBEGgCP0ABAD9SyAEQbAI/QAEAP1M/U79TiID/VMEQCAEQdAI/QAEAEHACP0ABAAgBCAE/fIB/fEBIgL98gFB4Aj9AAQA/fABIAL98gFB8Aj9AAQA/fABIAL98gFBgAn9AAQA/fABIAL98gFBkAn9AAQA/fABIAL98gFBoAn9AAQA/fABIAL98gFBsAn9AAQA/fABIAL98gFBwAn9AAQA/fAB/fIBQdAJ/QAEACAC/fIBQeAJ/QAEAP3wASAC/fIBQfAJ/QAEAP3wASAC/fIBQYAK/QAEAP3wASAC/fIBQZAK/QAEAP3wASAC/fIBQaAK/QAEAP3wASAC/fIBQbAK/QAEAP3wASAC/fIBQfAC/QAEAP3wAf3zAf0MAAAAAAAAAAAAAAAAAAAAACAD/VIhB/0MAAAAAAAAAAAAAAAAAAAAACABIAP9T/1QIgH9U0UEQCAHDwsLAnv9DAAAAAAAAAAAAAAAAAAAAAAhAyABIgIgAEHwAv0ABAAgAP3xASAEQfAD/QAEACIF/Un9UiIAIAX9Sv1N/U4iBv1TBEBB0AH9AAQAQbAG/QAEACAAIAX9R/1S/QwAAAAAAAAAAAAAAAAAAAAAIAb9UiID/QwAAAAAAAAAAAAAAAAAAAAAIAIgBv1P/VAiAv1TRQ0BGgsgAiAAIAIQA/3tAf3vASIGQcAK/QAEAP1L/U4iBf1TBEBB4Ar9AAQAIAZB0Ar9AAQA/fEBIgD98gFB8Ar9AAQA/fABIAD98gFBgAv9AAQA/fABIAD98gFBkAv9AAQA/fABIAD98gFBoAv9AAQA/fABIAD98gFBsAv9AAQA/fABIAD98gFBwAv9AAQA/fABIAD98gFB0Av9AAQA/fABQeAL/QAEACAA/fIBQfAL/QAEAP3wASAA/fIBQYAM/QAEAP3wASAA/fIBQZAM/QAEAP3wASAA/fIBQaAM/QAEAP3wASAA/fIBQbAM/QAEAP3wASAA/fIBQcAM/QAEAP3wASAA/fIBQfAC/QAEAP3wAf3zASADIAX9UiID/QwAAAAAAAAAAAAAAAAAAAAAIAIgBf1P/VAiAv1TRQ0BGgtB0Az9AAQAIAZBwAr9AAQA/fEBIgD98gFB4Az9AAQA/fABIAD98gFB8Az9AAQA/fABIAD98gFBgA39AAQA/fABIAD98gFBkA39AAQA/fABIAD98gFBoA39AAQA/fABIAD98gFBsA39AAQA/fABIAD98gFBwA39AAQA/fABQdAN/QAEACAA/fIBQeAN/QAEAP3wASAA/fIBQfAN/QAEAP3wASAA/fIBQYAO/QAEAP3wASAA/fIBQZAO/QAEAP3wASAA/fIBQaAO/QAEAP3wASAA/fIBQbAO/QAEAP3wASAA/fIBQfAC/QAEAP3wAf3zASADIAL9UgsiAP3tASAAIARB8AP9AAQA/Un9UiAHIAH9UgshAEHADv0ABAAgASAAIAIQA0HADv0ABAD98AH98gH98QELVgAgAEHwA/0ABAD9CwTABCAAQfAD/QAEAP0LBNAEIABB8AP9AAQA/QsE4AQgAEHwA/0ABAD9CwTwBCAAQfAD/QAEAP0LBPABIABB8AP9AAQA/QsEgAULTAECfANAIAEgBGQEQCAAIAT8AkEEdGogAkQAAAAAAADwPyABIAShIAGjIgWhIAUgA6Kgov0U/QsEACAERAAAAAAAAPA/oCEEDAELCwvSDAMDfwJ7AXwgACgCIBAFIAArA2AhByAAKAIoIgIgACgCWCID/QAEAP0LBAAgAiADIAf8AiIEQQR0av0ABAD9CwQQIAIgAyAEQQV0av0ABAD9CwQgIAIgAyAEQTBsav0ABAD9CwQwIAIgAyAEQQZ0av0ABAD9CwRAIAIgAyAEQdAAbGr9AAQA/QsEUCACIAMgBEHgAGxq/QAEAP0LBGAgAiADIARB8ABsav0ABAD9CwRwIAIgAyAEQQd0av0ABAD9CwSAASACIAMgBEGQAWxq/QAEAP0LBJABIAIgAyAEQaABbGr9AAQA/QsEoAEgAiADIARBsAFsav0ABAD9CwSwASACIAMgBEHAAWxq/QAEAP0LBMABIAIgAyAEQdABbGr9AAQA/QsE0AEgAiADIARB4AFsav0ABAD9CwTgASACIAMgBEHwAWxq/QAEAP0LBPABIAIgAyAEQQh0av0ABAD9CwSAAiACIAMgBEGQAmxq/QAEAP0LBJACIAAoAhghAiAAKAIoIQQgACgCICIDIAErAwAiB0QAAAAAAAAAAGQEfCABKwMIIAejBUQAAAAAAAAAAAv9FP0LBKAbIAErAwAgASsDCKD9FEHwB/0ABAD99wH9DP////////////////////8QAyEFIANB8AL9AAQAIAP9AATwASAD/QAEgBsgBSAD/QAEwBr98QFB8AP9AAQA/fcBIAP9AATgGv32Af3yAf3wASAD/QAEgAIgA/0ABJAbIAUgA/0ABNAaIgb98QEgA/0ABPAa/fYB/fIB/fABIAUgBv1J/VIiBf3xASAF/fMB/QsEsBsgAyABKwNY/RRBgAj9AAQA/fcB/Qz/////////////////////EAP9CwTAGyACIAErAwD9FP0LBAAgAiABKwMg/RT9CwQQIAIgASsDCP0U/QsEICACIAErAxj9FP0LBEAgAkHwAv0ABAD9CwRQIAIgASsDAP0U/QsEYCACQZAI/QAEAP0LBHAgAkHwA/0ABAD9CwSAASACIAErAyj9FP0LBJABIAIgASsDMP0U/QsEoAEgAiABKwM4/RT9CwSwASACQfAD/QAEAP0LBMABIAIgA/0ABOAEIgUgASsDQP0U/fIBIAErAyggASsDMKD9FP3yAf0LBNABIAIgASsDSP0U/QsE4AEgAkHwA/0ABAD9CwTwASACIAP9AASACiABKwNY/RT98gFB8AL9AAQAIAP9AASQCiAF/fIBIAErA0D9FP3yAf3wAf3yASAD/QAEsAogA/0ABMAK/fIBQfAH/QAEAP33Af3zAUHwAv0ABAD99wH9CwQwIAIgASsDUP0U/QsEgAIgAiABKwNY/RT9CwSQAiACIAErA2j9FP0LBKACIAIgASsDKP0UQfAC/QAEAP33AUQAAAAAAAAAQCABKwNwo0QAAAAAAADwv6D9FP3yAf0LBLACIAIgASsDeP0U/QsEwAIgAiABKwOAAf0U/QsE0AIgAiABKwN4RAAAAAAAAOA/ov0U/QsE4AIgAiABKwOIAf0UIgX9CwTwAiACIAP9AATQByAE/QAEQP0M/////////////////////xAG/fIB/QsEgAMgAiAF/QsEkAYgAiABKwOQAf0UIgX9CwSQAyACIAX9CwSgBiACIAP9AATAByAE/QAEUP0M/////////////////////xAG/fIB/QsEoAMgAiABKwOYAf0U/QsEsAMgAiABKwOgAf0U/QsEwAMgAiABKwOoAf0U/QsE0AMgAkHwA/0ABAD9CwTgAyACIAT9AARgIAP9AATwFf0M/////////////////////xAH/QsE8AMgAkHwA/0ABAD9CwSABCACIAT9AARwIAP9AASAFv0M/////////////////////xAH/QsEsAQgAkHwA/0ABAD9CwSQBCACIAT9AASAAiAD/QAEkBb9DP////////////////////8QB/0LBKAEIAJB8AL9AAQA/QsEkAUgAkHwA/0ABAD9CwSgBSACQfAD/QAEAP0LBLAFIAJB8AP9AAQA/QsEkBIgAhAIIAAoAmggACsDcCABKwMARAAAAAAAAPA/IAErAxChEAkgACgCeCAAKwOAASABKwNYRAAAAAAAAPA/IAErA2BEAAAAAAAA8D+gn6MQCQudAQEDeyABQfAC/QAEACAA/fABIgJB8AP9AAQA/UogAkHQAf0ABAD9Sf1O/U39TiID/VMEQCACIAMQA/0MAAAAAAAAAAAAAAAAAAAAACAD/VIhBP0MAAAAAAAAAAAAAAAAAAAAACABIAP9T/1QIgH9U0UEQCAEDwsLIAIgARADIAAgAkHwAv0ABAD98QH98QEgAv3zAf3wASAEIAH9UgvGAgEIeyABIABB8AL9AAQA/fEBIgNBgBD9AAQA/UogA0GQEP0ABAD9Sf1Q/U4iAv1TBEAgACACEAMgA/3xAf0MAAAAAAAAAAAAAAAAAAAAACAC/VIhB/0MAAAAAAAAAAAAAAAAAAAAACAC/VAhCf0MAAAAAAAAAAAAAAAAAAAAACABIAL9T/1QIgH9U0UEQCAHDwsLIANBkAT9AAQAIAP98AH98wEiBiAG/fIBIQhB8AL9AAQAIQRB8AP9AAQAIQJB0AP9AAQAIQUgASEAA0AgASAEIAUgAv3yAUGgEP0ABAD98gH9Sv1OIgH9UwRAIAIgBCAF/fMB/fABIAIgAf1SIQIgBCAI/fIBIQQgBUGQBP0ABAD98AEhBQwBCwtBkAT9AAQAIAb98gEgCP3yASAC/fIBIAMgBv3yAf3xASAHIAAgCf1P/VIL3AIBBHtB8AP9AAQAIQQDQCABIABB8A/9AAQA/Un9TiIB/VMEQCAEIABBwAD9AAQA/fABIAEgAEHwAv0ABAAiBf1JIgL9TyEDIAEgAv1OIgL9UwR7IAUgAP3wASACEAMgACACEAP98QEF/QwAAAAAAAAAAAAAAAAAAAAACyECIAP9UwR7QfAC/QAEACIFIAUgAP3zAf3wASADEAxB8AL9AAQAIAD98wH98AEgAiAD/VIFIAIL/fIBQfAC/QAEACID/fEB/fABIAQgAf1SIQQgACAD/fABIAAgAf1SIQAMAQsLIARBsBD9AAQAQfAC/QAEACAAIAD98gH98wEiAUHAEP0ABAAgAUHQEP0ABAAgAUHgEP0ABAAgAUHwEP0ABAAgAUGAEf0ABAAgAUGQEf0ABAD98gH98QH98gH98QH98gH98QH98gH98QH98gH98QH98gH98QEgAP3zAf3wAQuLCgELeyADIAEgAv3yASIFQdAP/QAEAP1L/U4iCv1TBEACeyAKIgQgAEHwAv0ABAAgBf3xAf1L/U4iB/1TBED9DAAAAAAAAAAAAAAAAAAAAAAgB/1QIQZB8AP9AAQA/QwAAAAAAAAAAAAAAAAAAAAAIAf9UiIL/QwAAAAAAAAAAAAAAAAAAAAAIAQgB/1P/VAiBP1TRQ0BGgsgAkHwAv0ABAAgAv3xAf3zASEMIAEgAv3tASAEEAv98gEgBBAEIgggDCAB/fIB/fIBIgcgDCABQfAC/QAEAP3xAf3yAUGQBP0ABAAiBf3zAf3yASIJIAwgASAF/fEB/fIBQdAD/QAEAP3zAf3yASENIAQgACAIIAf98AEiDiAJ/fABIgkgDf3wASIH/Uv9TiIF/VMEQCAGIAX9UCEGQfAC/QAEACAIIAD9Sf1OQfAC/QAEACAOIAD9Sf1O/fABQfAC/QAEACAJIAD9Sf1O/fABIAsgBf1SIgv9DAAAAAAAAAAAAAAAAAAAAAAgBCAF/U/9UCIE/VNFDQEaC0HQA/0ABAAgAf30ASEJIAQhCANAIAQgByAA/UkgCSAB/Un9Tv1OIgT9UwRAIAQgByANIAwgASAJ/fEB/fIBIAlB8AL9AAQA/fABIg798wH98gEiDf3wASIFIAf9RyAOIAkgBP1SIgkgASAC/fIB/Ur9Tv1OIgf9UwRA/QwAAAAAAAAAAAAAAAAAAAAAIAQgB/1P/VAhBAsgBSEHDAELCyAJIAsgCCAG/U/9Ugv9DAAAAAAAAAAAAAAAAAAAAAAgCv1SIQf9DAAAAAAAAAAAAAAAAAAAAAAgAyAK/U/9UCID/VNFBEAgBw8LCyAAIAMQBiEEIAEgAv3yASIIIgUgBUHwAv0ABAAiBSAC/fEB/fIB/e8BIAT98gH98AEgBUGQBP0ABAAgAv3yAf3xASAEIAT98gEgBf3xAf3yAUHgA/0ABAD98wH98AFBwAD9AAQA/fAB/XVB8AP9AAQA/fUBIAH99AEhCiADIAhB4A/9AAQA/Uv9TiIJ/VMEeyAAIQwgAiAFIAL98QH98wEhCyABIgggCSIAEA0gCiIBIAAQDf3xASAIIAH98QEiBCAAEA398QEgASAIIAL98gEgAf3zASAAEAz98gH98AEgBCAIQfAC/QAEACAC/fEB/fIBIAT98wEgABAM/fIB/fABIAAQBCAIQaAR/QAEACAB/fIBIAT98gH98wH97wH98gEhAkHwA/0ABAAhBiACIQQgASEFA0AgACAEIAZBoBD9AAQA/fIB/Ur9TiIA/VMEQCAGIAT98AEgBiAA/VIhBiAEIAUgCyAIIAX98QFB8AL9AAQAIg398AH98gH98wH98gEhBCAFIA398QEhBQwBCwsgCf0MAAAAAAAAAAAAAAAAAAAAAP1PIgAhBANAIAAgBiAC/fEBIgUgDP1M/U4iAP1TBEAgBSAGIAD9UiEGIAIgASALIAggAf3xAUHwAv0ABAAiBf3wAf3yAf3zAf3yASACIAD9UiECIAEgBf3xASABIAD9UiEBDAELCyAE/QwAAAAAAAAAAAAAAAAAAAAA/U8hAANAIAAgBiAM/UkgBiAC/fABIAb9Sv1O/U4iAP1TBEAgAiALIAggAf3xAf3yASABQfAC/QAEAP3wASIE/fMB/fIBIQIgBCABIAD9UiEBIAYgAv3wASEGDAELCyABIAogCf1SBSAKCyAHIAP9UgvZAgEFeyABIAL98gEhCCAEIANB8AP9AAQAIgX9Sv1OIgT9UwR7IAggAwJ7IAQiAyAB/XUiBiAF/UogAiAF/Ur9Tv1N/U4iAf1TBEAgBf0MAAAAAAAAAAAAAAAAAAAAACAB/VIiB/0MAAAAAAAAAAAAAAAAAAAAACADIAH9T/1QIgP9U0UNARoLIAMgAkHwAv0ABAD9TP1OIgH9UwRAIAYgByAB/VIiB/0MAAAAAAAAAAAAAAAAAAAAACADIAH9T/1QIgP9U0UNARoLIAMgAkHAAP0ABAD9SyIB/U8hCSADIAH9TiIB/VMEeyAAIAYgAiABEA4F/QwAAAAAAAAAAAAAAAAAAAAACyEFIAn9UwR7IAZB8AL9AAQAIgEgAP3xASAGIAEgAv3xASAJEA798QEgBSAJ/VIFIAULIAcgA/1SCyAGIAL98gH98QH98gH98AEgCCAE/VIFIAgLCzsBAXtB8AL9AAQAIQMgAiABQfAD/QAEAP1H/U8iAv1TBHsgASAAIAIQA/3yASACEAQgAyAC/VIFIAMLC99TAwV/E3sDfCABIAEgACsDcCIao5wgGqKhIRsgASABIAArA4ABIhqjnCAaoqEhHCAAKwNgIRogACgCGCIC/QAEsANB8AL9AAQA/fABIQcgACgCKCIEIAAoAlgiAyABRAAAAAAAAPA/oPwCIgVBBHRq/QAEAP0LBAAgBCADIAUgGvwCIgZqQQR0av0ABAD9CwQQIAQgAyAGQQF0IAVqQQR0av0ABAD9CwQgIAQgAyAGQQNsIAVqQQR0av0ABAD9CwQwIAQgAyAGQQJ0IAVqQQR0av0ABAD9CwRAIAQgAyAGQQVsIAVqQQR0av0ABAD9CwRQIAQgAyAaRAAAAAAAABhAov0UIAf98AEiCP0hAPwCQQR0aisDAP0UIAMgCP0hAfwCQQR0aisDCP0iAf0LBGAgBCADIAZBB2wgBWpBBHRq/QAEAP0LBHAgBCADIAZBA3QgBWpBBHRq/QAEAP0LBIABIAQgAyAGQQlsIAVqQQR0av0ABAD9CwSQASAEIAMgBkEKbCAFakEEdGr9AAQA/QsEoAEgBCADIAZBC2wgBWpBBHRq/QAEAP0LBLABIAQgAyAGQQxsIAVqQQR0av0ABAD9CwTAASAEIAMgBkENbCAFakEEdGr9AAQA/QsE0AEgBCADIAZBDmwgBWpBBHRq/QAEAP0LBOABIAQgAyAGQQ9sIAVqQQR0av0ABAD9CwTwASAEIAMgBkEEdCAFakEEdGr9AAQA/QsEgAIgBCADIBpEAAAAAAAAMUCi/RQgB/3wASIH/SEA/AJBBHRqKwMA/RQgAyAH/SEB/AJBBHRqKwMI/SIB/QsEkAIgAiAAKAJoIBv8AkEEdGr9AAQA/QsEwAUgAiAAKAJ4IBz8AkEEdGr9AAQA/QsE0AUgACgCaCAb/AJBBHRqIAL9AAQAIAL9AARQ/fMB/QsEACAAKAJ4IBz8AkEEdGogAv0ABJAC/QsEACAAKAI4IQMgACgCSCEFIAAoAkAhBiAAKAIoIQQgAiAC/QAEkAEgAv0ABKAB/fABIgcgByAAKAIgIgD9AATwBCAC/QAEACAC/QAEQP3xAUHwA/0ABAAiCP33Af3yAf3wAf3zASAHIAj9Sv1O/QsE4AUgAiAC/QAE0AEgAv0ABJABIAL9AASgAf3wASIH/fMBIAdB8AP9AAQA/Ur9TiIH/QsE8AUgAkHwAv0ABAAiCCAIIAD9AATQBCAC/QAE4AX98gEgB/3yAf3wAf3zAf0LBIAGIAJB8AL9AAQAIgcgAv0ABFAgAv0ABMAF/fIBIAL9AAQAIgj98wH98QFB8AP9AAQAIgn99wEgB/32ASAIIAn9Sv1O/QsEsAYgAiAC/QAEkAJB8Af9AAQA/fcB/Qz/////////////////////EAMiB/0LBMAGIAL9AASwAiAA/QAE8AsgB0HQDv0ABAD99wEgAP0ABMAb/fEB/fIB/Qz/////////////////////EAT98gEhCCACQZAE/QAEACAC/QAEkAEiB/3yASAHIAj98AH98wEgB0HwA/0ABAD9Sv1O/QsE0AcgAkHwAv0ABAAiByAC/QAEkAIgAP0ABIAMIgj98wH98QFB8AP9AAQAIgn99wEgByAIIAn9Sv1S/QsEwAcgAiAA/QAEsAsgAv0ABJAC/fIBQRD9AAQA/fMBIgf9CwTQBiACIAD9AATACyAC/QAEAP3yASAA/QAE0AsgAv0ABCD98gH98AEiCP0LBOAGIAIgAv0ABKACIAggB/3xASIH/fMBQZAI/QAEACII/fYBIAggB0HwA/0ABAD9Sv1SIgj9CwTwBiACIAhBwAD9AAQAIAD9AASgFv3yAf3xAUGQCP0ABAAgB0HwA/0ABAD9Sv1S/QsEgAcgAiAC/QAEkAIgAv0ABNAFIgf98wFB8AL9AAQAIgggB0HwA/0ABAD9Sv1SIgcgB/3yASAI/fEBQeAE/QAEAP32Af0LBJAHIAIgAP0ABOAMIgggCCAC/QAEwAYiB0HgDv0ABAAiCv3xAUHwDv0ABAAiC/3yASAA/QAE8AwiCSAI/fEB/fIB/fABIAkgB0HADv0ABAAiDP3xAUGAD/0ABAAiDf3yASAA/QAEgA0iCCAJ/fEB/fIB/fABIAggB0GQD/0ABAAiD/3xASAN/fIBIAD9AASQDSIJIAj98QH98gH98AEgCSAHQaAP/QAEACII/fEBIAv98gEgAP0ABKANIgsgCf3xAf3yAf3wASALIAdBsA/9AAQA/Un9UiAHIAj9Sf1SIAcgD/1J/VIgByAM/Un9UiAHIAr9Sf1SIgf9CwSgByACIAD9AATADSADKwNg/RT98gEgByAC/QAEkAf98QEgB/3zAUHwA/0ABAD99wFB8AL9AAQA/fYBIAdB8AP9AAQA/Ur9Tv3yAUHwAv0ABAD99gH9CwTwESACIAL9AATgBiAC/QAE0Ab98QFBEP0ABAD98gEiCCAC/QAEkAIgAv0ABJAHIgf98gFB8AL9AAQAIAf98AH98wEgB0HwA/0ABAAiB/1K/U4iCf3zAUHAD/0ABAAiCv32ASAKIAlB8AP9AAQA/Ur9UiAIIAf9Sv1O/QsEsAcgAkHwAv0ABAAgAysDEP0UIAD9AATwByAA/QAEgAggAv0ABPAFIgf98gH98QH98gH98AFBgAj9AAQA/fcB/QsEsAwgAkHwAv0ABAAgAysDEP0UIAD9AASQCP3yAf3wAf0LBMAMIAJB8AL9AAQAIAMrAxD9FCAA/QAEoAj98gH98AFBgAj9AAQA/fcB/QsE0AwgAkHwAv0ABAAgAysDEP0UIAD9AATgGf3yASAH/fIB/fAB/QsE4AwgAkHwAv0ABAAgAysDEP0UIAD9AATACP3yAf3wAUGACP0ABAD99wH9CwTwDEHwAv0ABAAgBP0ABIABIgogAP0ABKAYIgv9Sf1OIAL9AASgBSAA/QAEoBb98QFB8AP9AAQAIgf99wEiCCAH/Ur9TyEJIAIgAP0ABMASIgwgBP0ABJABIAD9AATQEiAM/fEBIAf99wH98gH98AEgCCAJIAf9Sv1S/QsEoAUgAv0ABJAFQfAC/QAEACAIQfAD/QAEAP1K/VIhCCAC/Qz/////////////////////IAlB8AP9AAQA/Ur9TiIH/VMEeyAA/QAEoBIgAP0ABLASIAogC/3zASAHEAb98gEgBxAE/fIBIAggB/1SBSAIC/0LBJAFIAJB8AL9AAQAIgcgBP0ABKABIgggAP0ABMAY/Un9TyAHIAggAP0ABLAY/Un9TiAC/QAEsAVB8AP9AAQA/Ur9Uv0LBLAFQfAC/QAEACAE/QAEsAEgAP0ABJATIAL9AAQAIgf98gEgAP0ABLAW/fIB/Qz/////////////////////EAH9Sf1OIQggAiAA/QAEoBMgB/3yASAA/QAEsBP99gEgCEHwA/0ABAD9Sv1O/QsEsAkgAv0M/////////////////////0HwAv0ABAAgBP0ABMABIgkgAP0ABNAYIgr9Sf1OQfAD/QAEACII/Ur9TiIH/VMEeyAA/QAE0BMgAP0ABOATIAkgCv3zASAHEAb98gEgBxAE/fIBIAggB/1SBSAICyAC/QAEkAEgAv0ABKAB/fAB/fIB/QsEsA4gAv0M/////////////////////0HwAv0ABAAiCCAE/QAE0AEiCSAA/QAE4BgiCv1J/U5B8AP9AAQA/Ur9TiIH/VMEeyAA/QAEgBQgAP0ABJAUIAkgCv3zASAHEAb98gEgBxAE/fIBIAggB/1SBSAIC/0LBOAR/Qz/////////////////////QfAC/QAEACAE/QAE4AEiCSAA/QAE8BgiCv1J/U5B8AP9AAQAIgf9Sv1OIgj9UwRAIAD9AATQFCAJIAr98wEgCBAG/fIBIAgQBCAHIAj9UiEHCyACIAcgAP0ABLAU/fIBIAL9AASQAv3yAf0LBPAQIAIgByAA/QAEwBT98gEgAv0ABJABIAL9AASgAf3wAf3yAf0LBMAOIAL9AAQAIAL9AAQg/fABQfAH/QAEAP33Af0M/////////////////////xADIQdB8AL9AAQAIgggAP0ABPABIAD9AASAGyAHIAD9AATAGv3xAUHwA/0ABAD99wEgAP0ABOAa/fYB/fIB/fABIAD9AASAAiAA/QAEkBsgByAA/QAE0BoiCf3xASAA/QAE8Br99gH98gH98AEgByAJ/Un9UiIH/fEBIAf98wEgAP0ABLAb/fMBIQcgAiAA/QAEoBsgCCAA/QAE0AIgByAI/fEB/fIB/fAB/fIB/QsE4AcgAiAA/QAEkAFB8AL9AAQAIgcgAP0ABKABIAL9AATQAv3yAf3wAf3yASAA/QAEsAEgByAC/QAEcCAA/QAEwAH9Sf1S/fIBIgf9CwTACCAHIAD9AASwFv3yAf0M/////////////////////xABIQcgAiAE/QAEACAC/QAEACAHIAD9AASwFf0M/////////////////////xAP/QsE0AggAiAC/QAEICAH/fIB/QsEkAkgAv0ABGAiByAA/QAEkBn98gEgAP0ABIABIgn98gEiCCAC/QAE0AYgAP0ABMALIAD9AATQCyAC/QAE4Af98gH98AFB8Af9AAQA/fcB/fMBIAf98QFB8AP9AAQAIgf99wEgAP0ABIAX/fIBIAj99gEgAv0ABNADIAf9Sv1SIQggAv0M/////////////////////yAA/QAE8BkgAv0ABIABIAf9Sv1PIgogB/1K/U4iC/1TBHsgAP0ABIAaIgwgCUHwAv0ABAAgDCAH/Ur9Uv3yASAA/QAEoBb98gEgCCAL/VIFIAgL/QsE8AcgAv0M/////////////////////yAKQfAD/QAEACIH/Ur9TiIJ/VMEeyAA/QAEkBoiCiAA/QAEgAFB8AL9AAQAIAogB/1K/VL98gEgAP0ABKAW/fIBIAggCf1SBSAIC/0LBIAIIAIgAysDIP0UIAL9AASAByAA/QAEkBD9TP1OIgggAv0ABMAIQRD9AAQAIgn98wEgAv0ABAAiB/3yASAC/QAEgAggAP0ABKAWIgr98wH98AEiCyAC/QAEYCAH/fEBIAsgAP0ABGD98gEgAv0ABBAiC/3xAf3wASAA/QAEUP3zAf3wAUHwA/0ABAD99wEgAP0ABHAgCf3zASAH/fIB/fYB/fIBIAr98gEiCf0LBJAIIAIgC0HAAP0ABAAgCf3yAf3wASAA/QAE4Bb98gH9CwSwCCACIAggAv0ABJAJIAL9AATgByAH/fIBIAL9AAQg/fEBIAD9AATwFv3yAf3wAUHwA/0ABAD99wH98gH9CwSACUHwAv0ABAAiCCAC/QAEgAcgAP0ABKAWIgf98QEgAP0ABLAQ/Un9TiAC/QAEcEHAAP0ABAAgB/3yAf3wASAA/QAE0BD9TP1OIQcgAiAIIAL9AATQBiAC/QAE4Ab98wH98QEgAP0ABMAQIgj99wEgAP0ABOAQ/fYBIAggAysDaEQAAAAAAAAAAGQEeyAC/QAEgAEFQfAC/QAEAAtB8AP9AAQAIgj9Sv1SIAcgCP1K/U4iCP0LBPAIIAIgAv0ABAAgAv0ABNAI/fEBIAj98gH9CwTgCCACIAL9AAQgIAL9AASQCf3xASAI/fIB/QsEoAkgAiAC/QAEECAC/QAEkAj98AEgAv0ABLAI/fEBIAdB8AP9AAQA/Ur9Tv0LBKAIIAL9AARAIgsgAv0ABAAiB/32ASEJIAsgAP0ABCD98gFB8AL9AAQAIgggAP0ABBAiDf3xAf3zASIMIAD9AAQwIAcgCf3xAf3yAf32ASIKIAz98wEgCCAMQfAD/QAEAP1K/VIhDCACIAggDf3xASAC/QAEsAj98gEgAP0ABNABIAL9AATQCCAC/QAE4Aj98AEiDf3yAf3wASAC/QAEsAn98AEiD/0LBMAJIAD9AASQGCEI/Qz/////////////////////IAwgAv0ABPAM/fMBIhJB8AL9AAQA/Uf9TyIM/VMEQCASIAD9AASgFv3yASAA/QAEAP3zASAMEAEgCCAM/VIhCAsgAiALQcAA/QAEACAP/fIB/fABIAj98gEgDSAJ/fIBIAf98wEgB0HwA/0ABAD9Sv1O/fAB/QsE0AkgAiAK/QsE4AkgAiAA/QAEQCAC/QAEkAj98gEgAP0ABKAW/fMBIAcgCf3xASAK/fEBIgkgAP0ABOACIgsgB/3yAf3xAUHwA/0ABAD99wH99gEiCP0LBIAKIAIgCSAI/fEBIAsgB/3yAf33ASIJ/QsEsAsgAiAHIAn98QEgCv3xASAI/fEB/QsE8AlB8AL9AAQAIgcgByAA/QAEoAMgAv0ABLABIAD9AATQAyAC/QAEACII/fIB/fMBIAhB8AP9AAQAIgn9Sv1OIAf98QEgCf33Af3yAf3wAf3zASEKIAL9AASwCyAHIAD9AASwA0HAAP0ABAAiCyAIIAD9AATAA/3zASAH/fcBIgwgB/3xAf3yAf3yASALIAz98gH98wEgAysDKP0UIgv98gH98QEgByAA/QAE8AIgByAA/QAEkAMgC/3yAf3xAf3yASAIIAf98QEgCf33ASIH/fIB/fABIAD9AASAAyAI/fIBIAf98gH98AH98wH98gEiCCAK/fIBIQcgAiAIIAf98QH9CwSwCiACIAdEAAAAAAAA8D8gAysDWKH9FP3yASIJ/QsEwAsgAiAC/QAEsAsgCP3xASAHIAn98QH98AH9CwSQCiACIAL9AATgASAA/QAEwAn98wEgAP0ABNAJIAL9AATAC/3yAf32Af0LBMAKIAIgAP0ABKAaIAL9AASQASAC/QAEoAH98AEgAP0ABOAGIAL9AATQAf3yAf3wAf3yASIIIAD9AATwBiAC/QAEwAsiCSAC/QAEwAoiCv3xAf3yAf32ASIH/QsE0AogAiAIIAf98QH9CwTgCiACIAkgCv3xASAH/fEB/QsE0AsgAiAAIAYgBCAFEQEAIQggAv0ABPAFIgcgByAA/QAEsAb98AH98wEgB0HwA/0ABAD9Sv1OIQcgAiAA/QAEkAYgAv0ABNAM/fIBIAL9AASABiAA/QAEoAb9DP////////////////////8QEP3yASAH/fIBIgf9CwTwCyACIAhB8AL9AAQARAAAAAAAAPA/IAMrAwCh/RQgAv0ABMAC/fIB/fEB/fIBIgj9CwTgCyACIAL9AATQASAC/QAE8AH98QFB8AP9AAQA/fcBIAD9AATABv3zASIJIAf98wEgCCAC/QAE0Av98gEiCCAHQfAD/QAEAP1K/U4gByAI/fIBIAn9Sv1S/QsE8AogAiADKwMIIgH9FEQAAAAAAADwPyABoUQAAAAAAADwPyADKwMAoaL9FCAC/QAEwAL98gH98AEiB/0LBIAMIAJB8AL9AAQAIgggAP0ABKAFIgkgB/3yAf3wASAIIAkgAP0ABMAFIgj98gH98AH98wH9CwSQDCACQfAC/QAEACAA/QAEsAUiCSAH/fIB/fABQfAC/QAEACAJIAj98gH98AH98wH9CwSgDCADKwNA/RQgAP0ABNAD/fIBIAL9AAQA/fIBIQsgAiAC/QAE0AsiCSAC/QAE8Ar98QEiByAC/QAEgAYiDP3yASAC/QAEkAwgAv0ABLAM/fIBIg398gEiCCAC/QAEsAEiDyAA/QAEoBYiEv3zASAA/QAE4AMgCf3yAUHwAv0ABAAgAv0ABMAC/fAB/fIBIgn98AH99gEiCv0LBKALIAIgCSALIA/98QEgEv3zASAK/fAB/fYBQfAD/QAEAP33Af0LBIANIAIgCiAN/fMBIgr9CwSQCyACIAdB8AL9AAQAIAz98QH98gEiC/0LBIALIAIgByAL/fEBIAr98QH9CwSgCiACIAL9AASwASAC/QAEoAsiB/3zAUGQCP0ABAAiCiAHQfAD/QAEAP1K/VJEAAAAAAAA8D8gAysDKKH9FCAA/QAE8AP98gEgCSAI/fMBQfAD/QAEACIH/fcBIAD9AASABCIJ/fYBIAkgCCAH/Ur9UiIH/fIBIAD9AATQA/3yAUHwAv0ABAAiCCAH/fEBIAL9AAQAIAj99wH98gH98wH98AEgCv32Af0LBJANIAIgAP0ABOANIAD9AATwDSAC/QAEwAogAv0ABMALIgf98wEgB0HwA/0ABAAiB/1K/U798gEgAP0ABIAOIAL9AATAAv3yAf3wAf3yASAH/fcBQfAC/QAEAP32Af0LBIASIAJB8AL9AAQAIgcgAP0ABJAEQZAE/QAEACAC/QAEsAb98gEgB/3xAUHwA/0ABAAiCP33Af3yASAA/QAEoAREAAAAAAAA8D8gAysDKKH9FP3yASAC/QAEACIJIAkgAP0ABLAE/fAB/fMB/fIB/fABIAD9AATABCIJIAkgAysDWP0U/fAB/fMB/fIB/fEBIAj99wEgB/32Af0LBKANIAIgAP0ABJAHIAL9AASgDf3yASIHIAL9AASgCyII/fIBIAD9AASgFiIJ/fIB/QsEsA0gAiAA/QAE4AdB8AL9AAQAIAf98QH98gFEAAAAAAAA8D8gAysDMKH9FP3yASAI/fIBIAn98gH9CwTADSACIAL9AASQASAA/QAEkBf98gH9CwTQDSACIAL9AASgASAA/QAEoBf98gH9CwTgDSACIAD9AASABSAC/QAEoAz98gEgAv0ABMAM/fIBQfAC/QAEACAA/QAE0AUgAv0ABEAgAv0ABAAiB/3zASAHQfAD/QAEAP1K/U798gH98AH98gEgAP0ABJAFIAL9AATwBSIH/fIB/fABIAL9AASwDSAC/QAEwA398AH98gEgAP0ABOAFIAL9AASQASAC/QAEoAH98AH98gEgAP0ABLAW/fIBIAD9AASAByAC/QAE4Ar98gEgAP0ABKAW/fIB/fAB/fABIAL9AASwDiAC/QAEwA798AH98AH9CwTwDSACIAcgAv0ABNANIAL9AATgDf3wAf3yAf0LBIAOIAL9AATwCyAC/QAE8Ar98gEgAv0ABNABIgogAv0ABPABIgj98QEgAv0ABIAOIgv98QFB8AP9AAQAIgn99wEgAP0ABMAG/fMB/fYBIAD9AASgFiIM/fIBIQcgAiAI/e0BIAdB8AL9AAQAIAL9AATQBCAM/Uv9TiIMIAn9Sv1SIAL9AATwBCINIAn9Sv1O/QsEoA4gAiAIIAf98AEgCiAL/fEB/fYBIAxB8AP9AAQA/Ur9TiAHIA1B8AP9AAQA/Ur9Uv0LBJAOIAIgAv0ABDAgAysDSP0UIAL9AAQg/fIBIgv99gEgCyAA/QAE8ApB8AP9AAQA/Ur9UiIM/QsE0A8gDCAA/QAEsAr98gEhByACIAD9AASACiAC/QAEkAL98gFB8AL9AAQAIAD9AASQCiAC/QAE8AX98gH98AH98gEiCSAA/QAEoBYiCv3yASII/QsEkA8gAiAHIAr98gEgAv0ABIACIgogCP3wAf32ASIN/QsEoA8gAiAKIAj98AEgDf3xASAA/QAE0Bb98gH9CwSwDyACIAlB8AL9AAQAIAf98wEgB0HwA/0ABAD9SiII/U4iEv3yAUHwD/0ABAAiDf32ASANIAlB8AP9AAQA/Ur9TiAI/VIiDf0LBOAPQfAD/QAEACEI/Qz/////////////////////IA0gAP0ABIAE/fYBIg1B8AP9AAQA/Ur9TiIP/VMEQCANQZAE/QAEACAMQfAC/QAEACIM/fAB/fIB/e8BIAz98QEgDxAQQfAC/QAEACAN/fEB/fMBIAggD/1SIQgLIAIgCiAA/QAE4AogCP3yAf3wASAS/fIBQRD9AAQAIgj99gEgCCAKQfAD/QAEACII/Ur9TiAHIAj9Sv1S/QsE8A8gAiAJIAD9AASwCiAA/QAEwAr98gFB8Af9AAQA/fcB/fMBQfAC/QAEAP33ASAL/fYBIAL9AAQwIgf98QEgAP0ABIAY/fIBIAcgAv0ABPAI/fIB/fEB/QsEwA8gAiADKwNQ/RQgAv0ABCAiCUHAAP0ABAAgAv0ABIAJIAL9AASQCSAC/QAEoAn98AH98QH98gH98AH98gEgAP0ABIAL/fIBIAL9AATQByIH/fIBIAL9AATAB/3yASAC/QAEkAX98gEgAP0ABLAWIgj98gH9CwSAECACIAD9AASgCyIKIAf98gEgAv0ABJACIgv98gEgCP3yAf0LBJAQIAIgCyAA/QAEkAsgAP0ABJAMIAL9AATwDyAA/QAEoAz99gH98gEgAP0ABLAMIAL9AATwBSAA/QAEgAn98QH98gH98AH9DP////////////////////8QBP3yASAHIAD9AATADP33ASAA/QAE0Az99gH98wEiCyAI/fIB/Qz/////////////////////EAH98gH9CwSgECACIAogB/3yASAL/fEB/QsEsBAgAiAA/QAE0AsgAysDUP0U/fIBIAn98gH9CwTQEP0MAAAAAAAAAAAAAAAAAAAAACELIAIgAP0ABNAIIAL9AAQAIAD9AATgCP3zAf3vASIX/fIBIAD9AATwCCAC/QAE8AUgAP0ABJAJ/fYBIAD9AASACf3xAf3yAf0M/////////////////////xAE/fIBIAL9AATgDP3yASIW/QsE0A4gBP0ABBAhDCAWIAD9AASwFv3yASEO/Qz/////////////////////IAD9AATAFSIIQfAD/QAEACIH/Ur9TiIS/VMEQCAOIAgCeyASIgogDiAH/Ur9Tf1OIgj9UwRAQbAG/QAEACAOIAf9S/1P/QwAAAAAAAAAAAAAAAAAAAAAIAj9UiIT/QwAAAAAAAAAAAAAAAAAAAAAIAogCP1P/VAiCv1TRQ0BGgsgCiAOQdAP/QAEAP1L/U4iDf1TBEACeyANIgcgDEHwAv0ABAAgDv3xAf1L/U4iCP1TBED9DAAAAAAAAAAAAAAAAAAAAAAgCP1QIRBB8AP9AAQA/QwAAAAAAAAAAAAAAAAAAAAAIAj9UiIL/QwAAAAAAAAAAAAAAAAAAAAAIAcgCP1P/VAiB/1TRQ0BGgsgDv3tASAHEAQiDyAO/fIBIgggDkGQBP0ABAD98wH98gEiCSAOQdAD/QAEAP3zAf3yASEUIAcgDCAPIAj98AEiGCAJ/fABIhkgFP3wASII/Uv9TiIJ/VMEQCAQIAn9UCEQQfAC/QAEACIRIA8gDP1J/U4gESAYIAz9Sf1O/fABIBEgGSAM/Un9Tv3wASALIAn9UiIL/QwAAAAAAAAAAAAAAAAAAAAAIAcgCf1P/VAiB/1TRQ0BGgtB0AP9AAQAIREgByEPA0AgByAIIAz9Sf1OIgf9UwRAIAcgCCAUIA4gEUHwAv0ABAD98AEgESAH/VIiEf3zAf3yASIU/fABIgkgCP1HIBEgDv1K/U79TiII/VMEQP0MAAAAAAAAAAAAAAAAAAAAACAHIAj9T/1QIQcLIAkhCAwBCwsgESALIA8gEP1P/VILIBMgDf1SIhP9DAAAAAAAAAAAAAAAAAAAAAAgCiAN/U/9UCIK/VNFDQEaCyAOIA797wEiCSAMIAoQBiIH/fIB/fABIAcgB/3yASIIQfAC/QAEAP3xAUHgA/0ABAD98wH98AEgB/3tAUGQBP0ABAAgCP3wAf3yAUGwEf0ABAAgCf3yAf3zAf3wAUHAEf0ABAAgCP3yAUHQEf0ABAD98AEgCP3yAUHgEf0ABAD98QFB8BH9AAQAIA798gH98wH98AFBwAD9AAQA/fAB/XVB8AP9AAQA/fUBIQ0gCiAOQeAP/QAEAP1L/U4iD/1TBHsgDCERIA0iByAOIAf98wEgDyIJEAz98gEgByAJEA398QEgCRAEQaAR/QAEACAH/fIB/e8B/fMBIQxB8AP9AAQAIRAgDCEIIAchCwNAIAkgCCAQQaAQ/QAEAP3yAf1K/U4iCf1TBEAgECAI/fABIBAgCf1SIRAgCCALIA798wH98gEhCCALQfAC/QAEAP3xASELDAELCyAP/QwAAAAAAAAAAAAAAAAAAAAA/U8iCSEIA0AgCSAQIAz98QEiCyAR/Uz9TiIJ/VMEQCALIBAgCf1SIRAgDCAHIA798wH98gEgDCAJ/VIhDCAHQfAC/QAEAP3xASAHIAn9UiEHDAELCyAI/QwAAAAAAAAAAAAAAAAAAAAA/U8hCQNAIAkgECAR/UkgECAM/fABIBD9Sv1O/U4iCf1TBEAgECAMIA4gB0HwAv0ABAD98AEgByAJ/VIiB/3zAf3yASIM/fABIRAMAQsLIAcgDSAP/VIFIA0LIBMgCv1SCyAO/fEB/fIB/fABIA4gEv1SIQ4LIAIgDv0LBOAOIA4gAP0ABMAZ/fIBIQz9DP////////////////////8gDkHwA/0ABAAiCf1K/U4iCP1TBEACeyAE/QAEICENIAD9AASgCSESIAD9AASwCSELIAD9AATQGSERIAgiByAOIAn9Sv1N/U4iCv1TBEBBsAb9AAQAIA4gCf1L/U/9DAAAAAAAAAAAAAAAAAAAAAAgCv1SIhX9DAAAAAAAAAAAAAAAAAAAAAAgByAK/U/9UCIH/VNFDQEaCyANIAcQBiENIAsgC/3yASEKIAcgDkHwAv0ABAD9R/1PIg/9UwRAIBEgDv3zASAPEAsgCiAP/VIhCgsgDiAS/fIBIAsgDf3yAUHAAP0ABAAgCyAL/fIBIAr98QH98gEgCv3vASAN/fIB/fABIA5B8AL9AAQA/Uf9UiAHEAT98gEgFSAH/VILIAkgCP1SIQkLIAIgDCAA/QAE0BUgCSAM/fEB/fIB/fAB/QsEgA/9DP////////////////////8gDkHwA/0ABAAiCf1K/U4iB/1TBEAgBP0ABDAgDiAA/QAE4AkgAP0ABOAVIAcQDyAJIAf9UiEJCyACIAn9CwTwDiACIBYgAP0ABOAJ/fIBIAD9AATwCSAXQfAC/QAEAP33Af3zASIH/fIBQRD9AAQA/fYB/QsEwBAgAiAC/QAEkAIgAv0ABKAQ/fEBQfAD/QAEAP33ASAJIAf98gFB8AL9AAQA/fYB/fIB/QsE4BAgAP0ABJAOIAD9AASgDiAA/QAEsA4gAP0ABMAOIAL9AASwAyIHQdAD/QAEACIJ/Un9UiAHQZAE/QAEACIK/UkiC/1SIAdB8AL9AAQAIgj9SSIM/VIhDSAA/QAE0A4gAP0ABOAOIAD9AATwDiAA/QAEgA8gByAJ/Un9UiAL/VIgDP1SIQsgAP0ABIATIAggAv0ABLAFQfAD/QAEACIH/Ur9UiEM/Qz/////////////////////IAMrA2j9FCIJIAkgAv0ABJAHIAL9AASgByIJ/fMBIAggCSAH/Ur9UiIPIAD9AASwD/1M/U4gAv0ABIAHIAD9AASgD/1J/VIgAv0ABMADIAD9AATAD/1M/U4iEiAH/Ur9TiIJ/VMEQCANIAz98gEgCv3yASAA/QAEoBb98gEgCCAA/QAEkA/97QEgDyAL/fEB/fIBIAkQBP3wAf3zASAHIAn9UiEHCyACIAf9CwSgESACQfAC/QAEACAC/QAE4ANBgBL9AAQAIAf98gH98AEgAv0ABPAD/Uz9TiASQfAD/QAEAP1K/U4iB/0LBJARQfAD/QAEACEIIAL9DP////////////////////8gB0HwA/0ABAD9Sv1OIgf9UwR7IAL9AATABkHQDv0ABAD98QFBkBL9AAQA/fMBQfAD/QAEAP33AUHwAv0ABAD99gEhCSAA/QAE0A8iCv0M/////////////////////xADIAkgAP0ABOAP/Qz/////////////////////EAMgCv0M/////////////////////xAD/fEB/fIB/fAB/Qz/////////////////////EAQgAP0ABPAPIAT9AASQAiAHEAb98gEgBxAE/fIBIAggB/1SBSAIC/0LBIARIAIgAP0ABPAQIAL9AASQAiIHIAcgAP0ABJAR/fAB/fMB/fIBIAD9AASAEUHwAv0ABAAgAv0ABPAGIAD9AASwEP1J/VL98gEgAP0ABLAW/fIB/QsEsBEgAkHAAP0ABAAiB0HwAv0ABAAgAv0ABJAHQfAD/QAEAP1J/U798gEgByAC/QAEwAL98gH98AH9CwTAESACIAD9AASgESAA/QAE0BEiByAHIAL9AAQA/fABIAL9AAQg/fAB/fMB/fIBIAL9AATgAiAA/QAEwBH98QFB8AP9AAQA/fcBIAD9AASwGv3yASIH/fIBIAf98gEgAP0ABLAW/fIB/QsE0BEL+A0CA38IeyAAKAIgIQIgACgCKCEDIAAoAhgiASAB/QAEUCIGQfAC/QAEACAB/QAE0AgiBCAB/QAE4AgiCP3wASAB/QAEACIF/fMB/fEB/fIBQaAS/QAEAP33ASAGIAVB8AP9AAQA/Ur9Uv0LBFAgASAFIAH9AASwCCIF/fABIAT98QEgCP3xASIG/QsEACABIAH9AAQQIAH9AASQCP3wASAF/fEBIAH9AASgCP3xAf0LBBAgASAB/QAEICAB/QAEgAn98AEgAf0ABJAJIAH9AASgCf3wAf3xAf0LBCAgASAB/QAEQCAB/QAEwAn98AEgAf0ABNAJ/fEBQfAD/QAEAP33Af0LBEAgASAC/QAEoBYiBSAB/QAEcCAF/fABIAH9AATwCCIIQfAD/QAEAP1K/VL9CwRwIAEgAf0ABIABQfAC/QAEACAIQfAD/QAEAP1K/U798AH9CwSAASABIAYgAf0ABGAiBCAB/QAE8AciB/3wASAG/fcBIAQgB/3wASAB/QAEkBEiBkHwA/0ABAD9Sv1SIAhB8AP9AAQA/Ur9Uv0LBGAgASAB/QAEsAEgAf0ABIANIAH9AASgC/3xASAF/fIB/fAB/QsEsAEgASAB/QAEkAEgAf0ABLANIgT98AEgAf0ABNAN/fEB/QsEkAEgASAB/QAEoAEgAf0ABMAN/fABIAH9AATgDf3xAf0LBKABIAEgAf0ABMABIAT98AH9CwTAASABIAH9AATQASAB/QAE8A398AEgAf0ABJAO/fEBIAH9AASADv3xAf0LBNABIAEgAf0ABPABIAH9AASgDv3wAf0LBPABIAEgAf0ABOABIAH9AASAD/3wASAB/QAEwAogBf3yAf3xAf0LBOABIAEgAf0ABDAgAf0ABMAP/fAB/QsEMCABIAH9AASAAiAB/QAEkA/98AEgAf0ABKAP/fEBIAH9AASwD/3xAf0LBIACIAEgAf0ABJACIAH9AASAEP3wASAB/QAEkBD98AEgAf0ABPAQ/fABIAH9AASgEP3xASAB/QAE4BD98QH9CwSQAiABIAH9AASwAkHwAv0ABAAgAv0ABIAZ/fAB/fIBIAH9AATgEf3yAf0LBLACIAEgAf0ABKACIAH9AATQBiAB/QAE4Ab98QEgBf3yAf3wASAB/QAEgBH98AH9CwSgAiABIAH9AATAAiIEIAH9AATwESAE/fEBIAL9AATQF/3yAf3wAf0LBMACIAEgAf0ABNACIgQgAf0ABIASIAT98QEgAv0ABOAX/fIB/fAB/QsE0AIgASAB/QAE4AIiBCAB/QAEwBEgBP3xASAC/QAE8Bf98gH98AH9CwTgAiABIAH9AATwAiIEIAH9AASABiAE/fEBIAL9AASwFyIJ/fIB/fAB/QsE8AIgASAB/QAEkAMiBCAB/QAE8AUgBP3xASAC/QAEwBciCv3yAf3wAf0LBJADIAH9AASAAyEEIAH9DP////////////////////8gAv0ABMAWIgtB8AP9AAQA/Ur9TiIH/VMEeyAEIAL9AASgGSAD/QAEQCAHEAb98gEgBP3xASAJ/fIB/fABIAQgB/1SBSAEC/0LBIADIAH9AASgAyEEIAH9DP////////////////////8gC0HwA/0ABAD9Sv1OIgf9UwR7IAQgAv0ABLAZIAP9AARQIAcQBv3yASAE/fEBIAr98gH98AEgBCAH/VIFIAQL/QsEoAMgASAB/QAEsAMgBv3wAUGwEv0ABAD99gH9CwSwAyABIAUgAf0ABMADIAX98AEgBkHwA/0ABAD9Sv1S/QsEwAMgASAC/QAEgBAgAf0ABNADIAX98QFB8AP9AAQA/fcBIAZB8AP9AAQA/Ur9UiAIQfAD/QAEAP1K/U/9CwTQAyABIAH9AATgAyAB/QAEoBH98AEgBkHwA/0ABAD9Sv1P/QsE4AMgAf0ABPADIQUgAf0M/////////////////////yAGQfAD/QAEAP1K/U4iBv1TBHsgA/0ABGAgAv0ABPAVIAYQByAFIAb9UgUgBQv9CwTwAyABIAH9AASABCAB/QAEsBH98AH9CwSABCABIAH9AASQBCAB/QAE0BH98AH9CwSQBCAAKAIYIgEgAf0ABJASIgZBkAT9AAQAQdAD/QAEAEHAEv0ABABBwAr9AAQAQeAD/QAEACAB/QAEkAUgACgCICIA/QAEgBL9Sf1SIAH9AASwBUHwA/0ABAAiBf1K/VIgAf0ABIAGIAD9AATgEf1J/VIgAf0ABNAHIAD9AATwEf1J/VJB8AL9AAQAQdAS/QAEACAB/QAEkAQgAf0ABKAE/Uz9TiAB/QAEgAQgAf0ABLAE/Uz9UiAB/QAEoAIgBf1L/VIgBiAF/Ur9Uv0LBJASC9gSAwV/A3sCfCAAKAIYIQYgACsDUCENA0AgASACYwRAIAAgASANohARIAAoAgAiBSAAKAIIIAH8AkECdGooAgC3/RQgACgCMP0ABAD98AEiCv0hAPwCIgcgACgCECIEKAIAakECdGogBv0ABJAC/V4iCf1aAgAAIAUgCv0hAfwCIgggBCgCAGpBAnRqIAn9WgIAASAFIAcgBEEEaigCAGpBAnRqIAb9AASgAv1eIgn9WgIAACAFIAggBEEEaigCAGpBAnRqIAn9WgIAASAFIAcgBEEIaigCAGpBAnRqIAb9AATAAf1eIgn9WgIAACAFIAggBEEIaigCAGpBAnRqIAn9WgIAASAFIAcgBEEMaigCAGpBAnRqIAb9AASQC/1eIgn9WgIAACAFIAggBEEMaigCAGpBAnRqIAn9WgIAASAFIAcgBEEQaigCAGpBAnRqIAb9AASAC/1eIgn9WgIAACAFIAggBEEQaigCAGpBAnRqIAn9WgIAASAFIAcgBEEUaigCAGpBAnRqIAb9AATwCv1eIgn9WgIAACAFIAggBEEUaigCAGpBAnRqIAn9WgIAASAFIAcgBEEYaigCAGpBAnRqIAb9AATACv1eIgn9WgIAACAFIAggBEEYaigCAGpBAnRqIAn9WgIAASAFIAcgBEEcaigCAGpBAnRqIAb9AATQCv1eIgn9WgIAACAFIAggBEEcaigCAGpBAnRqIAn9WgIAASAFIAcgBEEgaigCAGpBAnRqIAb9AATgCf1eIgn9WgIAACAFIAggBEEgaigCAGpBAnRqIAn9WgIAASAFIAcgBEEkaigCAGpBAnRqIAb9AATwCf1eIgn9WgIAACAFIAggBEEkaigCAGpBAnRqIAn9WgIAASAFIAcgBEEoaigCAGpBAnRqIAb9AASACv1eIgn9WgIAACAFIAggBEEoaigCAGpBAnRqIAn9WgIAASAFIAcgBEEsaigCAGpBAnRqIAb9AASQCiAG/QAEoAr98AH9XiIJ/VoCAAAgBSAIIARBLGooAgBqQQJ0aiAJ/VoCAAEgBSAHIARBMGooAgBqQQJ0aiAG/QAEsAr9XiIJ/VoCAAAgBSAIIARBMGooAgBqQQJ0aiAJ/VoCAAEgBSAHIARBNGooAgBqQQJ0aiAG/QAEoAsgBv0ABAAiC/3zASALQfAD/QAEAP1K/U79XiIJ/VoCAAAgBSAIIARBNGooAgBqQQJ0aiAJ/VoCAAEgBSAHIARBOGooAgBqQQJ0aiAG/QAEgAYiCv1eIgn9WgIAACAFIAggBEE4aigCAGpBAnRqIAn9WgIAASAFIAcgBEE8aigCAGpBAnRqQfAC/QAEACAK/fEB/V4iCf1aAgAAIAUgCCAEQTxqKAIAakECdGogCf1aAgABIAUgByAEQUBrKAIAakECdGogBv0ABPAF/V4iCf1aAgAAIAUgCCAEQUBrKAIAakECdGogCf1aAgABIAUgByAEQcQAaigCAGpBAnRqIAb9AATgC/1eIgn9WgIAACAFIAggBEHEAGooAgBqQQJ0aiAJ/VoCAAEgBSAHIARByABqKAIAakECdGogBv0ABJAN/V4iCf1aAgAAIAUgCCAEQcgAaigCAGpBAnRqIAn9WgIAASAFIAcgBEHMAGooAgBqQQJ0aiALIAb9AAQg/fAB/V4iCf1aAgAAIAUgCCAEQcwAaigCAGpBAnRqIAn9WgIAASAFIAcgBEHQAGooAgBqQQJ0aiAL/V4iCf1aAgAAIAUgCCAEQdAAaigCAGpBAnRqIAn9WgIAASAFIAcgBEHUAGooAgBqQQJ0aiAG/QAEsAb9XiIJ/VoCAAAgBSAIIARB1ABqKAIAakECdGogCf1aAgABIAUgByAEQdgAaigCAGpBAnRqIAb9AATQDv1eIgn9WgIAACAFIAggBEHYAGooAgBqQQJ0aiAJ/VoCAAEgBSAHIARB3ABqKAIAakECdGogBv0ABMAI/V4iCf1aAgAAIAUgCCAEQdwAaigCAGpBAnRqIAn9WgIAASAFIAcgBEHgAGooAgBqQQJ0aiAG/QAE8A/9XiIJ/VoCAAAgBSAIIARB4ABqKAIAakECdGogCf1aAgABIAUgByAEQeQAaigCAGpBAnRqIAb9AATwBv1eIgn9WgIAACAFIAggBEHkAGooAgBqQQJ0aiAJ/VoCAAEgBSAHIARB6ABqKAIAakECdGogBv0ABLAH/V4iCf1aAgAAIAUgCCAEQegAaigCAGpBAnRqIAn9WgIAASAFIAcgBEHsAGooAgBqQQJ0aiAG/QAE0Af9XiIJ/VoCAAAgBSAIIARB7ABqKAIAakECdGogCf1aAgABIAUgByAEQfAAaigCAGpBAnRqIAb9AATAAv1eIgn9WgIAACAFIAggBEHwAGooAgBqQQJ0aiAJ/VoCAAEgBSAHIARB9ABqKAIAakECdGogBv0ABNAC/V4iCf1aAgAAIAUgCCAEQfQAaigCAGpBAnRqIAn9WgIAASAFIAcgBEH4AGooAgBqQQJ0aiAG/QAEsAP9XiIJ/VoCAAAgBSAIIARB+ABqKAIAakECdGogCf1aAgABIAUgByAEQfwAaigCAGpBAnRqIAb9AATQBv1eIgn9WgIAACAFIAggBEH8AGooAgBqQQJ0aiAJ/VoCAAEgBSAHIARBgAFqKAIAakECdGogBv0ABOAG/V4iCf1aAgAAIAUgCCAEQYABaigCAGpBAnRqIAn9WgIAASAFIAcgBEGEAWooAgBqQQJ0aiAG/QAEkAf9XiIJ/VoCAAAgBSAIIARBhAFqKAIAakECdGogCf1aAgABIAUgByAEQYgBaigCAGpBAnRqIAb9AASwECAG/QAEwBD98QH9XiIJ/VoCAAAgBSAIIARBiAFqKAIAakECdGogCf1aAgABIAUgByAEQYwBaigCAGpBAnRqIAb9AATQEP1eIgn9WgIAACAFIAggBEGMAWooAgBqQQJ0aiAJ/VoCAAEgASADYQRARAAAAAAAAPC/DwsgABASRAAAAAAAAPA/IQwDQCAMIA1jBH8gBv0ABJASQfAD/QAEAP1H/VMFQQALBEAgACABIA2iIAygEBEgABASIAxEAAAAAAAA8D+gIQwMAQsLIAb9AASQEkHwA/0ABAD9Sv1TBEAgAUQAAAAAAADwP6APBSABRAAAAAAAAPA/oCEBDAILAAsLRAAAAAAAAPC/C3cBAXsgAEHADv0ABAAgAP0ABLAWIgL98gEgASsDGP0U/fIB/Qz/////////////////////EAD9CwSQGSAAIAD9AATwBSAA/QAEgAb98gEgASsDOP0U/fABIAL98gH9DP////////////////////8QAf0LBKAXCyEAIAAgARAKIAAoAiAgACgCOBAUIABEAAAAAAAAAAAQEQuqAgICewF8IAAgARAKIAAoAiAgACgCOBAUIAAoAhghASACQfAD/QAEAP0LBAAgAkHwA/0ABAD9CwQQIAJB8AP9AAQA/QsEICACQfAD/QAEAP0LBDADQCADIAZkBH8gAv0ABDBB8AP9AAQA/Uf9UwVBAAsEQCAAIAYQESACIAL9AAQAIgQgBCAB/QAEgBD98AEgAv0ABDAiBEHwA/0ABAD9Sv1S/QsEACACIAL9AAQgIgUgBUHwAv0ABAD98AEgBEHwA/0ABAD9Sv1S/QsEICAAEBIgAiAC/QAEECAB/QAEkAIgAv0ABDAiBEHwA/0ABAD9Sv1S/QsEECACQfAC/QAEACAEIAH9AASQEkHwA/0ABAD9Sv1S/QsEMCAGRAAAAAAAAPA/oCEGDAELCwtLAgF8AX8DQCABIAJkBEAgACAC/AJBBHRqIgMgA/0ABAD9DP////////////////////8QBv0LBAAgAkQAAAAAAADwP6AhAgwBCwsLCQAgAisDAP0UC4kBAgF7AXwgAP0ABABB8AL9AAQA/fcBIAIrAxD9FP3zAf0M/////////////////////xADIAIrAyAgAisDEKP9FP0M/////////////////////xAD/fMBQfAD/QAEAP33AUHwAv0ABAD99gEhBCACKwMYIgX9FCAEIAIrAyggBaH9FP3yAf3wAQtwAQF7IAAgAP0ABPACIAD9AASAA/0M/////////////////////xAE/fIB/QsEkAYgAisDSP0UIAIrA0D9FEHwA/0ABAAiBCACKwMw/RQgAP0ABJAG/fEB/fcB/fIB/fABIAT99wEgAisDUP0U/fYBCy4AIAAgAP0ABJADIAD9AASgA/0M/////////////////////xAE/fIB/QsEoAYLWwEBeyAAEBsgAEHwAv0ABAAgAP0ABMAEIAD9AASgBiIEIAIrAzj9FP1J/U8gBCACKwMw/RT9Sv1SIgT9CwTABCACKwMA/RQgAisDCP0UIARB8AP9AAQA/Ur9Ugu+AQIFewJ8IAIrA2ghCSAAEBtB8AL9AAQAIAD9AATQBCIFIAH9AASgFiIG/Ur9TyIHIAD9AATgBCIIQfAD/QAEAP1K/U8hBCACKwNwIgpEAAAAAAAAAABkBEAgByAA/QAEoAYgCv0U/Ur9TiEECyAAIAggBP3wAf0LBOAEIAAgCf0UIAUgBv3xAUHwA/0ABAAiBf33ASAEIAX9Sv1SIgT9CwTQBCACKwMA/RQgAisDCP0UIARB8AP9AAQA/Ur9UgvEAwIGewF8IAIrA2j9FEHwAv0ABAAiBiAD/QAE8AEiBSAB/QAEgBUiBP1J/U4hByAFIAT98wEgBSAE/fEBIAYgBP3xAf3zASAHQfAD/QAEAP1KIgT9UiEFIAH9AATwFCAB/QAE4BQgBP1S/Qz/////////////////////EANBwAD9AAQAIAH9AASQFSIE/fIBIAT98gH98QEgBCAF/Qz/////////////////////EAb98gH98AH9DP////////////////////8QBCEEQfAC/QAEACAB/QAEoBUgBEHwAv0ABAD98QH98gH98AH98gEhBSAAEBtB8AL9AAQAIAD9AATQBCIGIAH9AASgFiIH/Ur9TyIIIAD9AATgBCIJQfAD/QAEAP1K/U8hBCACKwNwIgpEAAAAAAAAAABkBEAgCCAA/QAEoAYgCv0U/Ur9TiEECyAAIAkgBP3wAf0LBOAEIAAgBSAGIAf98QFB8AP9AAQAIgX99wEgBCAF/Ur9UiIE/QsE0AQgAisDAP0UIAIrAwj9FCAEQfAD/QAEAP1K/VIhBCAAQfAC/QAEACAA/QAE0ARB8AP9AAQA/Ur9Tv0LBPAEIAQLmAEBBXsgABAbIAIrA0j9FCACKwNA/RQgAP0ABKAGIAIrA1j9FP3xASIE/fIB/fABIAIrA2D9FCAA/QAEgAUiBv3yAf3wASIHQfAD/QAEACII/fcBIAIrA1D9FP32ASEFIAAgBiAGIAQgAf0ABLAW/fIB/fABIAQgBP3tASAHIAX9Sf1OIAcgBf1K/VIgCP1K/VL9CwSABSAFC0cAQfAD/QAEAEHwAv0ABAAgAisDeP0UIAIrA4AB/RQgAP0ABMAC/fIB/fABIAIrA4gB/RT98gEgAP0ABIAG/fMB/fEB/fcBC7YNAQp7/QzaG9Eb2hvRG9ob0RvaG9EbIAD9CQIAIg39USAA/QkCBCIO/VEgAP0JAggiD/1RIAD9CQIMIhD9USELIAL9ESAB/RH9DAAAAAD/////AAAAAP/////9UiAN/a4BIAT9ESAD/RH9DAAAAAAAAAAA///////////9UiAO/a4BIgj9rgEiCSAIQQr9qwEgCEEW/a0B/VD9USEIIAkgDyAQ/a4BIgogEEEa/asBIBBBBv2tAf1Q/VEiCf2uASIMIAlBC/2rASAJQRX9rQH9UP1RIQkgDCAKIAj9rgEiCiAIQRX9qwEgCEEL/a0B/VD9USII/a4BIgwgCEEN/asBIAhBE/2tAf1Q/VEhCCAMIAogCf2uASIKIAlBG/2rASAJQQX9rQH9UP1RIgn9rgEiDCAO/a4BIAogCP2uASIKIAhBBf2rASAIQRv9rQH9UP1RIA/9rgEiCP2uASIRIAhBBv2rASAIQRr9rQH9UP1RIQggESAKIBD9rgEgDCAJQRf9qwEgCUEJ/a0B/VD9USAL/a4B/QwBAAAAAQAAAAEAAAABAAAA/a4BIgn9rgEiCiAJQRT9qwEgCUEM/a0B/VD9USIJ/a4BIgwgCUER/asBIAlBD/2tAf1Q/VEhCSAMIAogCP2uASIKIAhBC/2rASAIQRX9rQH9UP1RIgj9rgEiDCAIQRn9qwEgCEEH/a0B/VD9USEIIAwgCiAJ/a4BIgogCUEK/asBIAlBFv2tAf1Q/VEiCf2uASIMIA/9rgEgCiAI/a4BIgogCEEU/asBIAhBDP2tAf1Q/VEgEP2uASII/a4BIhEgCEEK/asBIAhBFv2tAf1Q/VEhCCARIAogC/2uASAMIAlBEv2rASAJQQ79rQH9UP1RIA39rgH9DAIAAAACAAAAAgAAAAIAAAD9rgEiCf2uASIKIAlBGv2rASAJQQb9rQH9UP1RIgn9rgEiDCAJQQv9qwEgCUEV/a0B/VD9USEJIAwgCiAI/a4BIgogCEEV/asBIAhBC/2tAf1Q/VEiCP2uASIMIAhBDf2rASAIQRP9rQH9UP1RIQggDCAKIAn9rgEiCiAJQRv9qwEgCUEF/a0B/VD9USIJ/a4BIgwgEP2uASAKIAj9rgEiCiAIQQX9qwEgCEEb/a0B/VD9USAL/a4BIgj9rgEiESAIQQb9qwEgCEEa/a0B/VD9USEIIBEgCiAN/a4BIAwgCUEX/asBIAlBCf2tAf1Q/VEgDv2uAf0MAwAAAAMAAAADAAAAAwAAAP2uASIJ/a4BIgogCUEU/asBIAlBDP2tAf1Q/VEiCf2uASIMIAlBEf2rASAJQQ/9rQH9UP1RIQkgDCAKIAj9rgEiCiAIQQv9qwEgCEEV/a0B/VD9USII/a4BIgwgCEEZ/asBIAhBB/2tAf1Q/VEhCCAMIAogCf2uASIKIAlBCv2rASAJQRb9rQH9UP1RIgn9rgEiDCAL/a4BIAogCP2uASIKIAhBFP2rASAIQQz9rQH9UP1RIA39rgEiC/2uASIIIAtBCv2rASALQRb9rQH9UP1RIQsgCCAKIA79rgEgDCAJQRL9qwEgCUEO/a0B/VD9USAP/a4B/QwEAAAABAAAAAQAAAAEAAAA/a4BIgj9rgEiCSAIQRr9qwEgCEEG/a0B/VD9USII/a4BIgogCEEL/asBIAhBFf2tAf1Q/VEhCCAKIAkgC/2uASIJIAtBFf2rASALQQv9rQH9UP1RIgv9rgEiCiALQQ39qwEgC0ET/a0B/VD9USELIAogCSAI/a4BIgkgCEEb/asBIAhBBf2tAf1Q/VEiCP2uASIKIA39rgEiDSANIAkgC/2uASIJIAtBBf2rASALQRv9rQH9UP1RIA79rgEiDf1QIAkgD/2uASIL/VAgCiAIQRf9qwEgCEEJ/a0B/VD9USAQ/a4B/QwFAAAABQAAAAUAAAAFAAAA/a4BIg/9UP0MAAAAAAAAAAAAAAAAAAAAAP03/QwBAAAAAQAAAAEAAAABAAAA/U79UCEQA0AgDSANQQL9qwH9rgEiDkEH/asBIA5BGf2tAf1QIg4gDkED/asB/a4BIQ4gDUEJ/asBIQggDyAN/VEhDyANIAsgEP1RIgv9USENIBAgD/1RIRAgCyAI/VEhCyAPQQv9qwEgD0EV/a0B/VAhDyAFIA79/wFBwAD9AAQA/fABQeAS/QAEAP3yAf0LBAAgBSAGaiAOIA79DQgJCgsMDQ4PCAkKCwwNDg/9/wFBwAD9AAQA/fABQeAS/QAEAP3yAf0LBAAgBUEQaiEFIAdBAWsiBw0ACwsL0RICAEEWC9oDSkAAAAAAAABKQArXo3A9Cqc/CtejcD0Kpz8K16NwPQqnvwrXo3A9Cqe/AAAAAAAA4D8AAAAAAADgP1VVVVVVVcU/VVVVVVVVxT9VVVVVVVWlP1VVVVVVVaU/ERERERERgT8RERERERGBPxdswRZswVY/F2zBFmzBVj8aoAEaoAEqPxqgARqgASo/GqABGqAB+j4aoAEaoAH6PjTHVqXjHcc+NMdWpeMdxz7vOfr+Qi6GQO85+v5CLoZAAAAAAAAA8H8AAAAAAADwfwAAAAAAwELAAAAAAADAQsAAAAAAAADwvwAAAAAAAPC/T2ShQJG0jzxPZKFAkbSPPE9koUCRtI+8T2ShQJG0j7z+gitlRxX3P/6CK2VHFfc/7zn6/kIu1j/vOfr+Qi7WP+85+v5CLta/7zn6/kIu1r8AAOD+Qi7mPwAA4P5CLuY/djx5Ne856j12PHk17znqPQAAAAAAAPA/AAAAAAAA8D/0EBERERGhv/QQEREREaG/hVX+GaABWj+FVf4ZoAFaP7fbqp4ZzhS/t9uqnhnOFL85UuaGys/QPjlS5obKz9A+LcMJbrf9ir4twwlut/2KvgAAAAAAAAhAAAAAAAAACEAAAAAAAAAYQAAAAAAAABhAAEGHBAvpDsAAAAAAAAAAwAAAAAAAAABAAAAAAAAAAEAAAAAAAADQvwAAAAAAANC/AAAAAAAATEAAAAAAAABMQP8DAAAAADBD/wMAAAAAMEMAAAAAAPiPQAAAAAAA+I9AAAAAAAAANEAAAAAAAAA0QAAAAABiXwkAAAAAAGJfCQAAAAAAAAAwQwAAAAAAADBDAAAAAAAAEAAAAAAAAAAQACZXgW1XXNV/JleBbVdc1X8E+peZmZnZPwT6l5mZmdk/r3iOHcVxzD+veI4dxXHMP5/GeNAJmsM/n8Z40Amawz+TVVVVVVXlP5NVVVVVVeU/WZMilCRJ0j9ZkyKUJEnSP94Dy5ZkRsc/3gPLlmRGxz9EUj7fEvHCP0RSPt8S8cI/AAAAAAAA8P8AAAAAAADw/wAAAAAAAPh/AAAAAAAA+H8AAAAAAABLQAAAAAAAAEtAAAAAAAAAS8AAAAAAAABLwD5VVVVVVcU/PlVVVVVVxT+Tvb4WbMFmv5O9vhZswWa/LN4lr2pWET8s3iWvalYRP/Fr0sVBvbu+8WvSxUG9u77QpL5yaTdmPtCkvnJpN2Y+AAAAAAAghsAAAAAAACCGwAAAAAAAKIZAAAAAAAAohkBSMC3VEEmHwFIwLdUQSYfAAAAAAAAAkDwAAAAAAACQPJXWJugLLhE+ldYm6AsuET6amZmZmZm5P5qZmZmZmbk/AAAAAABAgEAAAAAAAECAQDMzMzMzM9s/MzMzMzMz2z8zMzMzMzPbvzMzMzMzM9u/H4XrUbgexz8fhetRuB7HP16SfW8pmqNAXpJ9bymao0DkRS5r0lLgQORFLmvSUuBAII+3VRxs8EAgj7dVHGzwQCp1m4Y+bOZAKnWbhj5s5kAd507N2NHKQB3nTs3Y0cpAzMATIl3OnkDMwBMiXc6eQG5DGouIpGBAbkMai4ikYEB1754e2RgLQHXvnh7ZGAtAakuYyn5qtEBqS5jKfmq0QHausXxFDtxAdq6xfEUO3EC+9GSqfDHjQL70ZKp8MeNAZlLW1XK31EBmUtbVcrfUQJ/IdS4yErVAn8h1LjIStUD3s8j9fnmFQPezyP1+eYVAtRpuOBsoRUC1Gm44GyhFQAAAAAAAABRAAAAAAAAAFECamZmZmZn5P5qZmZmZmfk/6ay3wFphST/prLfAWmFJP2fsRWzrRJc/Z+xFbOtElz83XLi5q/LOPzdcuLmr8s4/snVTCMxT9D+ydVMIzFP0P8QCPRrLLg1AxAI9GssuDUBqJWIU9xMXQGolYhT3ExdAmrHKSHeFEkCascpId4USQGpS6f1lxvY/alLp/WXG9j/kOWRoPw0SPuQ5ZGg/DRI+KCffv4zxQT8oJ9+/jPFBP78Xq356II8/vxerfnogjz9A8JQzEvXCP0DwlDMS9cI/yYUz8pIS5j/JhTPykhLmPzNmUuZ40vo/M2ZS5njS+j9JpEa772wAQEmkRrvvbABAk7+T1nT7ij6Tv5PWdPuKPirgWczGbvw+KuBZzMZu/D5FU0IIGVxUP0VTQggZXFQ/5047GUErmz/nTjsZQSubP89VUjHZ+tI/z1VSMdn60j9FpB9Gpo78P0WkH0amjvw/A1CHburaFUADUIdu6toVQCblPsGxoRpAJuU+wbGhGkCQwfjxv2niPJDB+PG/aeI84LlA90YUgz7guUD3RhSDPr90Y0ksXPM+v3RjSSxc8z7XxZ2XvMhJP9fFnZe8yEk/KkYVMvl2jj8qRhUy+XaOP/tDNBjrhsE/+0M0GOuGwT9+18dP0zHjP37Xx0/TMeM/7zn6/kIu5j/vOfr+Qi7mPxZVtbuxawLAFlW1u7FrAsDvOfr+Qi7mv+85+v5CLua//oIrZUcV5z/+gitlRxXnP3d3+cz54eM/d3f5zPnh4z8WVbW7sWsCQBZVtbuxawJArxust9JLD0CvG6y30ksPQFOclBt6MRVAU5yUG3oxFUAAAAAAAABZQAAAAAAAAFlAAAAAAABAf0AAAAAAAEB/QAAAAACAhC5BAAAAAICELkEAAAAAAAAkQAAAAAAAACRAMzMzMzMz0z8zMzMzMzPTPzMzMzMzM9O/MzMzMzMz07+X1EZG9Q5nPJfURkb1Dmc8VVVVVVVVtT9VVVVVVVW1PxdswRZswWY/F2zBFmzBZj8aoAEaoAFKPxqgARqgAUo/FDiBEziBQz8UOIETOIFDPyP/GCselUs/I/8YKx6VSz99PJnZsGpfP308mdmwal8/GqRBGqRBej8apEEapEF6PxgtRFT7IRlAGC1EVPshGUAAAAAAAABSQAAAAAAAAFJAAAAAAAAAKEAAAAAAAAAoQAAAAAAAADxAAAAAAAAAPEAAAAAAAABQQAAAAAAAAFBAAAAAAABQqUAAAAAAAFCpQAAAAAAAAPg/AAAAAAAA+D+R43N7QvcXQJHjc3tC9xdAWfP4wh9upQFZ8/jCH26lAQAAAAAAACJAAAAAAAAAIkAAAAAAAAAQQAAAAAAAABBAAAAAAAAAHEAAAAAAAAAcQAAAAAAAAPA9AAAAAAAA8D0=";
// packages/engine/dist/simulate/compiled/instance.js
let module;
function compiledModule() {
	if (!WebAssembly) throw new Error("no WebAssembly here");
	if (!module) {
		const text = atob(MODULE);
		const bytes = new Uint8Array(text.length);
		for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
		module = new WebAssembly.Module(bytes);
	}
	return module;
}
/** The model with memory of its own. */
function instantiate() {
	return new WebAssembly.Instance(compiledModule()).exports;
}
/** Whether compiled code can run here; a page may forbid it. */
function canCompile() {
	try {
		compiledModule();
		return true;
	} catch {
		return false;
	}
}
// packages/engine/dist/coefficients/unknown.js
/** A number for each name of which nothing is known yet: NaN. */
const unknownOf = (names) => Object.fromEntries(names.map((name) => [name, NaN]));
// packages/engine/dist/company/uniforms.js
/**
* Every kind of chance: the number of its stream, and when it is asked. Each has a stream of its own, so that what one kind draws never shifts another. A new
* one takes the next number: to change a number is to change every future. Coefficients have streams of their own, far above.
*/
const CHANCES = {
	attrition: [0, "step"],
	incidents: [1, "step"],
	effort: [2, "step"],
	majors: [3, "step"],
	velocity: [4, "look"],
	debt: [5, "look"],
	funding: [6, "round"],
	acquisition: [7, "birth"],
	...SHOCK_CHANCES,
	giveUp: [16, "birth"],
	roundSize: [17, "round"]
};
const CHANCE_NAMES = Object.keys(CHANCES);
const BLANK$2 = unknownOf(CHANCE_NAMES);
const createUniforms = () => ({ ...BLANK$2 });
// packages/engine/dist/random/threefry.js
const PARITY = 466688986;
const ROTATIONS = [
	10,
	26,
	11,
	21,
	13,
	27,
	23,
	5,
	6,
	20,
	17,
	11,
	25,
	10,
	18,
	20
];
const ROUNDS = 20;
/**
* Threefry-4x32-20 (Salmon, Moraes, Dror & Shaw, SC11, 2011): scrambles a counter of four words under a key into the four words of `out` from
* `offset` on. For one key, different counters give different results.
*/
function threefry(key, c0, c1, c2, c3, out, offset) {
	let k0 = key[0];
	let k1 = key[1];
	let k2 = key[2];
	let k3 = key[3];
	let k4 = PARITY ^ k0 ^ k1 ^ k2 ^ k3;
	let a = c0 + k0 | 0;
	let b = c1 + k1 | 0;
	let c = c2 + k2 | 0;
	let d = c3 + k3 | 0;
	for (let round = 0; round < ROUNDS; round += 4) {
		for (let i = 0; i < 4; i++) {
			const place = (round + i & 7) << 1;
			const r = ROTATIONS[place];
			const s = ROTATIONS[place + 1];
			a = a + b | 0;
			b = a ^ (b << r | b >>> 32 - r);
			c = c + d | 0;
			d = c ^ (d << s | d >>> 32 - s);
			const swapped = b;
			b = d;
			d = swapped;
		}
		const first = k0;
		k0 = k1;
		k1 = k2;
		k2 = k3;
		k3 = k4;
		k4 = first;
		a = a + k0 | 0;
		b = b + k1 | 0;
		c = c + k2 | 0;
		d = d + k3 + (round >> 2) + 1 | 0;
	}
	out[offset] = a;
	out[offset + 1] = b;
	out[offset + 2] = c;
	out[offset + 3] = d;
}
// packages/engine/dist/random/streams.js
/**
* The key of all streams of a simulation, from the seed a person chose, which can be any string.
*
* The seed goes through seedrandom's ARC4. ARC4 repeats its key cyclically and sees only the low byte of each character,
* so that 'a' and 'aa', or 'ā' and '\u0001', would give the same numbers; the character codes spelt out, with an end mark, do not.
*/
function seedKey(seed) {
	const codes = Array.from({ length: seed.length }, (_, i) => seed.charCodeAt(i));
	const source = seedrandom(`${codes.join(" ")};`);
	return Int32Array.of(source.int32(), source.int32(), source.int32(), source.int32());
}
/**
* Writes the first state (four words from `offset` on) of the stream of one channel in one run.
*
* A stream is xoshiro128** (Blackman & Vigna, 2018), small and quick but sensitive to where it begins: near states give near
* numbers. Its state is therefore a scrambled counter, which also means that no two pairs of run and channel share a state,
* and that run i needs nothing from the runs before it.
*
* @param run 0 to 2^32 − 1
* @param channel 0 to 2^32 − 1
*/
function streamState(key, run, channel, state, offset) {
	threefry(key, run, channel, 0, 0, state, offset);
	if ((state[offset] | state[offset + 1] | state[offset + 2] | state[offset + 3]) === 0) state[offset] = 1;
}
/** Advances a stream and gives a number in (0, 1): the middle of one of 2^32 equal parts, never 0 or 1. */
function uniform(state, offset) {
	const s1 = state[offset + 1];
	const s2 = state[offset + 2] ^ state[offset];
	const s3 = state[offset + 3] ^ s1;
	const five = Math.imul(s1, 5);
	const word = Math.imul(five << 7 | five >>> 25, 9);
	state[offset + 1] = s1 ^ s2;
	state[offset] = state[offset] ^ s3;
	state[offset + 2] = s2 ^ s1 << 9;
	state[offset + 3] = s3 << 11 | s3 >>> 21;
	return ((word >>> 0) + .5) * 23283064365386963e-26;
}
/** A stream of its own for whoever needs numbers in (0, 1) outside of a simulation, from a seed. */
function randomOf(seed) {
	const state = /* @__PURE__ */ new Int32Array(4);
	streamState(seedKey(seed), 0, 0, state, 0);
	return () => uniform(state, 0);
}
/** Writes the stream's next `count` numbers; the same as `uniform` again and again, with the state kept in registers. */
function fillUniforms(state, offset, out, from, count) {
	let s0 = state[offset];
	let s1 = state[offset + 1];
	let s2 = state[offset + 2];
	let s3 = state[offset + 3];
	for (let i = from; i < from + count; i++) {
		const five = Math.imul(s1, 5);
		const word = Math.imul(five << 7 | five >>> 25, 9);
		const shifted = s1 << 9;
		s2 ^= s0;
		s3 ^= s1;
		s1 ^= s2;
		s0 ^= s3;
		s2 ^= shifted;
		s3 = s3 << 11 | s3 >>> 21;
		out[i] = ((word >>> 0) + .5) * 23283064365386963e-26;
	}
	state[offset] = s0;
	state[offset + 1] = s1;
	state[offset + 2] = s2;
	state[offset + 3] = s3;
}
// packages/engine/dist/simulate/channels.js
/** Kinds of chance, each in the place of its channel; and when it is asked. */
const NAMES = [...CHANCE_NAMES].sort((one, other) => CHANCES[one][0] - CHANCES[other][0]);
const ASKED = NAMES.map((name) => CHANCES[name][1]);
const CHANNEL_COUNT = NAMES.length;
/** Draws of each channel in one run: the first for its birth, then one a step. */
function drawsOf(steps) {
	return Math.max(steps + 1, 11);
}
/** Room for all chances of one run: [channel][draw]. */
function createChances(steps) {
	return new Float64Array(NAMES.length * drawsOf(steps));
}
const state$1 = /* @__PURE__ */ new Int32Array(4);
/** How many numbers of a channel are drawn, of `draws` for which it has room; of one beyond the last, one. `looks`: whether a policy of the run does. */
function countOf(channel, draws, looks) {
	const asked = ASKED[channel];
	return asked === "step" || asked === "look" && looks ? draws : asked === "round" ? 11 : 1;
}
/** Draws all chances of a run beforehand: from each stream the same number, whatever will happen in the company. */
function drawChances(uniforms, draws, key, run, looks) {
	for (let channel = 0; channel < ASKED.length; channel++) {
		streamState(key, run, channel, state$1, 0);
		fillUniforms(state$1, 0, uniforms, channel * draws, countOf(channel, draws, looks));
	}
}
/**
* Lays out the chances of one draw under their names; that of the next round goes by the round's number, so that a round closed later has the same luck. The
* compiler writes the loop out (packages/compiler).
*/
function readUniforms(n, uniforms, draws, draw, round) {
	for (let channel = 0; channel < NAMES.length; channel++) n[NAMES[channel]] = uniforms[channel * draws + (ASKED[channel] === "round" ? round : draw)];
}
/** Puts a number, 0–1, in the place of what one kind of chance has drawn for a step. That of funding goes by round, and is not to be replaced. */
function replaceChance(uniforms, channel, step, value) {
	const draws = uniforms.length / NAMES.length;
	uniforms[NAMES.indexOf(channel) * draws + step + 1] = value;
}
// packages/engine/dist/random/hash.js
/** A text as 32 bits (FNV-1a; Fowler, Noll & Vo 1991): the same on every machine, and spread enough to tell texts apart. */
function hashOf(text) {
	let hash = 2166136261;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
	return hash >>> 0;
}
// packages/engine/dist/coefficients/copula.js
/**
* The Gaussian copula of some correlated pairs; pairs not named are independent.
*
* @throws Error if no joint normal distribution has these correlations
*/
function copula(correlations) {
	const names = [...new Set(correlations.flatMap(([a, b]) => [a, b]))];
	const n = names.length;
	const matrix = new Float64Array(n * n);
	for (let i = 0; i < n; i++) matrix[i * n + i] = 1;
	for (const [a, b, rho] of correlations) {
		const i = names.indexOf(a);
		const j = names.indexOf(b);
		matrix[i * n + j] = rho;
		matrix[j * n + i] = rho;
	}
	return {
		names,
		factor: cholesky(matrix, n)
	};
}
function cholesky(matrix, n) {
	const factor = new Float64Array(n * n);
	for (let i = 0; i < n; i++) for (let j = 0; j <= i; j++) {
		let sum = matrix[i * n + j];
		for (let m = 0; m < j; m++) sum -= factor[i * n + m] * factor[j * n + m];
		if (i !== j) factor[i * n + j] = sum / factor[j * n + j];
		else if (sum > 0) factor[i * n + i] = Math.sqrt(sum);
		else throw new Error(`no joint normal distribution has these correlations (pivot ${sum} in row ${i})`);
	}
	return factor;
}
/** Turns independent normals into correlated ones, in place: `z[at[i]]` belongs to the copula's i-th name. */
function correlate(c, z, at) {
	const n = at.length;
	for (let i = n - 1; i >= 0; i--) {
		let sum = 0;
		for (let j = 0; j <= i; j++) sum += c.factor[i * n + j] * z[at[j]];
		z[at[i]] = sum;
	}
}
// packages/engine/dist/coefficients/correlations.js
/**
* Correlations of the underlying normals (Gaussian copula), grade C. The first are judged, after the direction of the
* sources of each pair; the others are what the calibration left: published figures know these pairs together better
* than apart (docs/calibration.md).
*/
const CORRELATIONS = [
	[
		"shortcuts",
		"incidentSlope",
		.4
	],
	[
		"dayOneProductivity",
		"rampTime",
		-.4
	],
	[
		"salesProductivity",
		"usefulShare",
		.3
	],
	[
		"attrition",
		"burnoutAttrition",
		.3
	],
	[
		"hiringRunway",
		"layoffRunway",
		.6
	],
	[
		"hiringRunway",
		"roundRunway",
		.6
	],
	[
		"layoffRunway",
		"roundRunway",
		.6
	],
	[
		"hiringSuccess",
		"maxHiring",
		.6
	],
	[
		"roundRateA",
		"roundRateC",
		.4
	],
	[
		"roundRateA",
		"roundGap",
		.3
	],
	[
		"roundRateB",
		"roundGrowthB",
		.6
	]
];
// packages/engine/dist/coefficients/fitted.js
/** @param names what is drawn, in its order; null for what is not to be taken */
function takingOf(draws, names) {
	const taken = draws.names.map((name, column) => ({
		column,
		place: names.indexOf(name)
	})).filter(({ place }) => place >= 0);
	return {
		draws,
		count: draws.values.length / draws.names.length,
		cumulative: cumulative(draws.weights ?? []),
		columns: Int32Array.from(taken, ({ column }) => column),
		places: Int32Array.from(taken, ({ place }) => place)
	};
}
function cumulative(weights) {
	const sums = new Float64Array(weights.length);
	let sum = 0;
	for (let i = 0; i < weights.length; i++) sums[i] = sum += weights[i];
	for (let i = 0; i < sums.length; i++) sums[i] = sums[i] / sum;
	return sums;
}
/** Turns of the golden ratio: of any number of runs in a row, each draw is taken as often as its weight says, to within one or two. */
const GOLDEN = .6180339887498949;
/** Far above the channels of the weekly chances, and below those of the coefficients, which have the top bit. */
const CHANNEL = 15824877;
const state = /* @__PURE__ */ new Int32Array(4);
/** Which draw a run takes: systematic resampling, as a function of the seed and the run alone. */
function drawOf({ cumulative: sums, count }, key, run) {
	if (sums.length === 0) return run % count;
	streamState(key, 0, CHANNEL, state, 0);
	const turned = uniform(state, 0) + run * GOLDEN;
	const at = turned - Math.floor(turned);
	let [low, high] = [0, count - 1];
	while (low < high) {
		const middle = low + high >> 1;
		if (sums[middle] > at) high = middle;
		else low = middle + 1;
	}
	return low;
}
/** Puts the values of a run's draw into their places. */
function takeFitted(taking, key, run, into) {
	const { draws, columns, places } = taking;
	const from = drawOf(taking, key, run) * draws.names.length;
	for (let i = 0; i < columns.length; i++) into[places[i]] = draws.values[from + columns[i]];
}
/** The columns of draws, to be sorted but once. */
const sorted = /* @__PURE__ */ new WeakMap();
function columnsOf(draws) {
	const columns = sorted.get(draws) ?? draws.names.map((_, place) => sortedColumn(draws, place));
	sorted.set(draws, columns);
	return columns;
}
function sortedColumn({ names, values, weights }, place) {
	const rows = Array.from({ length: values.length / names.length }, (_, row) => ({
		value: values[row * names.length + place],
		weight: weights?.[row] ?? 1
	})).sort((a, b) => a.value - b.value);
	let sum = 0;
	return {
		values: Float64Array.from(rows, ({ value }) => value),
		weights: Float64Array.from(rows, ({ weight }) => sum += weight)
	};
}
/** A quantile of what is drawn of a coefficient: so large a share of the weight, 0–1, is on draws that are no larger. */
function fittedQuantile(draws, name, share) {
	const { values, weights } = columnsOf(draws)[draws.names.indexOf(name)];
	const below = share * weights.at(-1);
	return values[weights.findIndex((weight) => weight >= below)];
}
/** A belief in eight letters, to tell whether it is still the same. */
function beliefDigest(believed) {
	return hashOf(JSON.stringify(Object.entries(believed).sort(([a], [b]) => a < b ? -1 : 1))).toString(16).padStart(8, "0");
}
/** Whether a fit speaks of a coefficient, and nothing else is believed of it since. */
const isFitted = ({ names, believed }, beliefs, name) => believed[names.indexOf(name)] === beliefDigest(beliefs[name]);
// packages/engine/dist/coefficients/draw.js
/** The coefficients that vary from run to run: not those given as constants, nor those a switch turned off, nor any without `noise.coefficients`. */
function uncertainCoefficients(beliefs) {
	if (!beliefs.noise.coefficients) return [];
	const off = switchedOff(beliefs);
	return COEFFICIENT_NAMES.filter((name) => !off.has(name) && beliefs.coefficients[name].shape !== "constant");
}
/**
* Settles once which coefficients vary. One that is fixed keeps its part in the copula, so that fixing one never moves another.
*
* @param settled coefficients that what is known of the company will set for each run, whether they are uncertain or not
*/
function coefficientPlan(beliefs, settled = []) {
	const off = switchedOff(beliefs);
	const uncertain = new Set(uncertainCoefficients(beliefs));
	const fitted = fittedIn(beliefs, off);
	const varies = (name) => uncertain.has(name) || settled.includes(name) || beliefs.noise.coefficients && fitted.includes(name);
	const joint = copula(beliefs.correlations ? CORRELATIONS : []);
	const names = COEFFICIENT_NAMES.filter((name) => varies(name) || joint.names.includes(name));
	const drawn = names.filter(varies).map((name) => {
		const [low, high] = CATALOGUE[name].range;
		const believed = beliefs.coefficients[name];
		const value = off.has(name) ? 0 : median(believed);
		return {
			name,
			valueAt: uncertain.has(name) ? sampler(believed) : () => value,
			low,
			high,
			place: names.indexOf(name)
		};
	});
	return {
		fixed: COEFFICIENT_NAMES.filter((name) => !varies(name)).map((name) => ({
			name,
			value: off.has(name) ? 0 : middleOf(name, beliefs, fitted)
		})),
		drawn,
		values: new Float64Array(drawn.length),
		channels: names.map(channelOf),
		copula: joint,
		correlated: Int32Array.from(joint.names, (name) => names.indexOf(name)),
		z: new Float64Array(names.length),
		state: /* @__PURE__ */ new Int32Array(4),
		drawScores,
		fitted: beliefs.fitted && fitted.length > 0 ? takingOf(beliefs.fitted, drawn.map(({ name }) => fitted.includes(name) ? name : null)) : null
	};
}
/** What a fit says of coefficients that are in force. */
const fittedIn = ({ fitted, coefficients }, off) => fitted === void 0 ? [] : fitted.names.filter((name) => isFitted(fitted, coefficients, name) && !off.has(name));
const middleOf = (name, beliefs, fitted) => fitted.includes(name) && !beliefs.noise.coefficients ? fittedQuantile(beliefs.fitted, name, .5) : median(beliefs.coefficients[name]);
/** The plan that draws some of a plan's coefficients and leaves all others as they are. */
function onlyDrawing(plan, names) {
	const drawn = plan.drawn.filter(({ name }) => names.includes(name));
	const fitted = plan.fitted && takingOf(plan.fitted.draws, drawn.map((one) => plan.fitted.places.includes(plan.drawn.indexOf(one)) ? one.name : null));
	return {
		...plan,
		fixed: [],
		drawn,
		values: new Float64Array(drawn.length),
		fitted
	};
}
/** Coefficients that a switch has turned off: they are 0. */
function switchedOff(beliefs) {
	const names = (switches, on) => Object.entries(switches).flatMap(([name, coefficients]) => on[name] === false ? coefficients : []);
	return /* @__PURE__ */ new Set([
		...names(SHOCKS, beliefs.shocks),
		...names(LOOPS, beliefs.loops),
		...names(MECHANISMS, beliefs.mechanisms),
		...names(DOORS, beliefs.doors),
		...names(NOISES$1, beliefs.noise)
	]);
}
/**
* The stream of a coefficient follows from its name alone, so that a new or a moved entry of the catalogue leaves all others
* where they were. The top bit keeps it apart from the channels of the weekly chances.
*/
const channelOf = (name) => (hashOf(name) | 2147483648) >>> 0;
/** Writes the coefficients that are the same in every run. */
function fixCoefficients(plan, into) {
	for (const { name, value } of plan.fixed) into[name] = value;
}
/** Draws the coefficients of one run, each from its own stream, one uniform each, cut to the admissible range. */
function drawCoefficients(plan, key, run, into) {
	drawValues(plan, key, run);
	takeDrawn(plan, into);
}
/** Draws the coefficients of one run into `plan.values`. */
function drawValues(plan, key, run) {
	plan.drawScores(plan, key, run);
	valuesOfScores(plan);
	if (plan.fitted !== null) takeFitted(plan.fitted, key, run, plan.values);
}
/** Draws them one by one. */
const drawScores = ({ channels, z, state }, key, run) => {
	for (let i = 0; i < channels.length; i++) {
		streamState(key, run, channels[i], state, 0);
		z[i] = uniform(state, 0);
	}
	toNormals(z, channels.length);
};
/** Turns the independent normals of a plan into values: correlated, then each as it is believed, cut to the admissible range. */
function valuesOfScores({ copula: joint, correlated, drawn, z, values }) {
	correlate(joint, z, correlated);
	for (let i = 0; i < drawn.length; i++) {
		const { valueAt, low, high, place } = drawn[i];
		values[i] = Math.min(Math.max(valueAt(z[place]), low), high);
	}
}
/** Gives a run the coefficients that were drawn last. */
function takeDrawn({ drawn, values }, into) {
	for (let i = 0; i < drawn.length; i++) into[drawn[i].name] = values[i];
}
/** Copies what one plan has drawn last to another that draws some of the same coefficients. */
function keepDrawn(from, into) {
	for (let i = 0; i < into.drawn.length; i++) into.values[i] = from.values[from.drawn.findIndex(({ name }) => name === into.drawn[i].name)];
}
// packages/engine/dist/company/perception.js
/**
* What a manager who looks sees: the lagged truth times an error that drifts (stocks.ts), and whose logarithm has the stated spread at any time.
*/
function seeVelocity(c) {
	c.seenVelocity = c.laggedVelocity * exp(c.velocityError);
}
function seeDebt(c) {
	c.seenDebt = c.laggedDebt * exp(c.debtError);
}
// packages/engine/dist/policies/ceiling.js
/** A debt budget with hysteresis: repay hard from the limit down to well below it. */
function ceiling(c, _k, p) {
	seeDebt(c);
	c.repaying = c.seenDebt > p.threshold ? 1 : c.seenDebt < p.release ? 0 : c.repaying;
	return c.repaying > 0 ? p.share : p.otherwise;
}
// packages/engine/dist/policies/commitmentFirst.js
/** Promised features come first, at whatever velocity there is; debt gets what is left. */
function commitmentFirst(c, _k, p) {
	const promised = (p.commitment + p.pressureGain * c.pressure) * p.referenceVelocity;
	return max(0, 1 - promised / c.velocity);
}
// packages/engine/dist/policies/fixed.js
/** The same share every week. */
function fixed(_c, _k, p) {
	return p.share;
}
// packages/engine/dist/policies/project.js
/** Keeps count of a freeze or rewrite, and begins one when the perceived debt passes the trigger (at once, and only once, with trigger 0). */
function runProject(c, k, p, length) {
	seeDebt(c);
	const over = c.projectLeft > k.step ? 0 : 1;
	const once = c.projects > 0 ? 0 : over;
	const begins = p.trigger > 0 ? c.seenDebt > p.trigger ? over : 0 : once;
	c.projects = c.projects + begins;
	c.projectLeft = begins > 0 ? length : max(c.projectLeft - k.step, 0);
	return c.projectLeft > 0 ? p.share : p.otherwise;
}
// packages/engine/dist/policies/freeze.js
/** A feature freeze: most weeks go to debt until the time is up, and the debt falls as the work is done. */
function freeze(c, k, p) {
	return runProject(c, k, p, p.weeks);
}
// packages/engine/dist/policies/proportional.js
/** A proportional controller of the perceived debt, with an optional integral term that never pushes the share further beyond a limit. */
function proportional(c, k, p) {
	seeDebt(c);
	const excess = c.seenDebt - p.target;
	const wanted = p.floor + p.slope * excess + p.integralGain * c.debtIntegral;
	const share = clip(wanted, 0, p.cap);
	c.debtIntegral = (wanted > share ? excess : wanted < share ? -excess : 0) > 0 ? c.debtIntegral : c.debtIntegral + excess * k.year;
	return share;
}
// packages/engine/dist/policies/reactive.js
/** Self-correcting: debt work becomes progress once the company feels that progress is impossible without it. */
function reactive(c, _k, p) {
	seeVelocity(c);
	return clip(p.floor + p.slope * max(0, p.threshold - c.seenVelocity), 0, p.cap);
}
// packages/engine/dist/shocks/overrun.js
/** How much longer a rewrite takes than planned, as a multiple. Flyvbjerg & Budzier 2011: a body of small overruns, and one in six that goes badly wrong. */
function overrun(k, n) {
	const tail = n.overrun < k.overrunTailShare ? 1 : 0;
	const within = tail > 0 ? n.overrun / k.overrunTailShare : (n.overrun - k.overrunTailShare) / (1 - k.overrunTailShare);
	const mean = tail > 0 ? k.overrunTail : k.overrunMean;
	const drawn = exp(log(mean) - .5 * k.overrunSpread * k.overrunSpread + k.overrunSpread * normalQuantile(within));
	return 1 + k.overrunGain * (drawn - 1);
}
// packages/engine/dist/policies/rewrite.js
/** A rewrite: most weeks go into it, it takes longer than planned, and the debt falls only on completion. */
function rewrite(c, k, p, n) {
	const share = runProject(c, k, p, p.weeks * overrun(k, n));
	c.rewriting = c.projectLeft > 0 ? 1 : 0;
	return share;
}
// packages/engine/dist/policies/stage.js
/** Little while small, more as the company grows, along the logarithm of headcount. */
function stage(c, _k, p) {
	const place = clip(log(max(c.engineers, 1) / p.smallTeam) / log(p.largeTeam / p.smallTeam), 0, 1);
	return p.smallShare + place * (p.largeShare - p.smallShare);
}
// packages/engine/dist/policies/index.js
/** Policies that look at velocity or debt, and so see them with an error. */
const LOOKING = [
	"reactive",
	"ceiling",
	"freeze",
	"rewrite",
	"proportional"
];
const POLICY_RULES = {
	fixed,
	stage,
	reactive,
	ceiling,
	freeze,
	rewrite,
	proportional,
	"commitment-first": commitmentFirst
};
// packages/engine/dist/simulate/decisions.js
const NO_SETTINGS = {
	share: 0,
	otherwise: 0,
	smallTeam: 1,
	smallShare: 0,
	largeTeam: 1,
	largeShare: 0,
	threshold: 0,
	release: 0,
	slope: 0,
	floor: 0,
	cap: 0,
	target: 0,
	integralGain: 0,
	weeks: 0,
	trigger: 0,
	commitment: 0,
	pressureGain: 0,
	referenceVelocity: 0
};
/** A policy's settings with its defaults filled in. */
const settingsOf = (policy) => ({
	...NO_SETTINGS,
	...spelledOut(policy)
});
/**
* The timeline as stretches of constant decisions, in order of time; the first begins in week 0. Of overlapping changes
* the later entry wins, and an interlude wins over all.
*/
function decisions(scenario, interlude) {
	const changes = [...scenario.timeline, ...interlude ? [interlude] : []];
	const lead = Math.round(median(scenario.coefficients.startDelay));
	const bounds = [...changes.flatMap((change) => [change.from, change.until ?? change.from]), ...(scenario.hiringPlan ?? []).flatMap(({ week }) => [Math.max(week - lead, 0), week])];
	const shiftable = shiftedNames(scenario);
	const weeks = [.../* @__PURE__ */ new Set([0, ...bounds])].filter((week) => week < scenario.horizon + 1).sort((a, b) => a - b);
	let before = null;
	return weeks.map((from) => {
		const holding = scenario.timeline.filter((change) => change.from <= from && (change.until === null || from < change.until));
		const displaced = interlude !== void 0 && interlude.from <= from && from < interlude.until;
		const policy = displaced ? interlude.policy : holding.reduce((current, change) => change.policy ?? current, scenario.policy);
		const levers = holding.reduce((current, change) => ({
			...current,
			...change.levers
		}), { ...scenario.levers });
		const now = {
			policy: policy.policy,
			settings: settingsOf(policy)
		};
		const newPolicy = !displaced && before !== null && !alike(before, now);
		if (!displaced) before = now;
		return {
			from,
			...now,
			rule: POLICY_RULES[policy.policy],
			levers,
			shifts: shiftable.map((name) => [name, shiftOf(name, holding)]),
			plannedHires: hiresPlanned(scenario, from),
			plannedAhead: hiresPlanned(scenario, from + lead) ?? 0,
			looks: LOOKING.includes(policy.policy),
			newPolicy
		};
	});
}
/** What is in force in a week, which may lie beyond the horizon. */
const decisionsAt = (scenario, week) => decisions({
	...scenario,
	horizon: Math.max(week, scenario.horizon)
}).findLast(({ from }) => from <= week);
/** Coefficients that the timeline changes. What a switch turned off stays off. */
function shiftedNames(scenario) {
	const off = switchedOff(scenario);
	const names = scenario.timeline.flatMap(({ coefficients = {} }) => Object.keys(coefficients));
	return [...new Set(names)].filter((name) => !off.has(name));
}
const AS_DRAWN = { times: 1 };
const shiftOf = (name, holding) => holding.reduce((shift, { coefficients }) => coefficients?.[name] ?? shift, AS_DRAWN);
/** A coefficient as a stretch of the timeline has it, in a future that has drawn `drawn`. */
function shifted(name, shift, drawn) {
	const [low, high] = CATALOGUE[name].range;
	return Math.min(Math.max("value" in shift ? shift.value : drawn * shift.times, low), high);
}
/** From each date of the plan to the next the number of engineers wanted grows evenly, from those employed in week 0. */
function hiresPlanned({ hiringPlan = [], company }, from) {
	const next = hiringPlan.findIndex(({ week }) => from < week);
	if (next < 0) return null;
	const before = next > 0 ? hiringPlan[next - 1] : {
		week: 0,
		engineers: company.engineers
	};
	const goal = hiringPlan[next];
	return (goal.engineers - before.engineers) / (goal.week - before.week);
}
/** Gives a company the hiring plan of a stretch. */
function giveHiringPlan(k, { plannedHires, plannedAhead }) {
	k.planned = plannedHires === null ? 0 : 1;
	k.plannedHires = plannedHires ?? 0;
	k.plannedAhead = plannedAhead;
}
/** Whether two policies are one: of one name, with the same settings once the defaults are filled in. */
const alike = (one, other) => one.policy === other.policy && Object.keys(NO_SETTINGS).every((name) => one.settings[name] === other.settings[name]);
// packages/engine/dist/random/binomial.js
/** Mean up to which the distribution is summed term by term. */
const LARGEST_SUMMED$1 = 500;
/** Mean up to which the expansion is put right by summing from where it points to. */
const LARGEST_SEARCHED$1 = 1e6;
/**
* A binomial number (n trials, n whole and ≥ 0, of probability p) by inverse CDF from the uniform u in (0, 1). It never falls when u, n
* or p rises.
*
* Exact while the expected number of the rarer outcome is up to a million. Beyond, the Cornish–Fisher expansion with a lattice correction, which
* differs from the exact number, by one, for fewer than one u in ten thousand.
*/
function binomial(u, n, p) {
	if (!(n > 0 && p > 0)) return 0;
	if (p >= 1) return n;
	return p <= .5 ? below(u, n, p) : n - below(1 - u, n, 1 - p);
}
function below(u, n, p) {
	if (n * p <= LARGEST_SUMMED$1) return summed$1(u, n, p);
	const guess = expanded$1(normalQuantile(u), n, p);
	return n * p <= LARGEST_SEARCHED$1 ? searched$1(u, n, p, guess) : guess;
}
function summed$1(u, n, p) {
	if (u <= 1 - n * p) return 0;
	const odds = p / (1 - p);
	const p0 = exp(n * log1p(-p));
	const p1 = p0 * (odds * n);
	const p2 = p1 * (odds * (n - 1) / 2);
	const p3 = p2 * (odds * (n - 2) / 3);
	const s1 = p0 + p1;
	const s2 = s1 + p2;
	const s3 = s2 + p3;
	if (u <= s3) return (p0 < u ? 1 : 0) + (s1 < u ? 1 : 0) + (s2 < u ? 1 : 0);
	let k = Math.min(3, n);
	let probability = p3;
	let sum = s3;
	while (sum < u && k < n) {
		probability *= odds * (n - k) / (k + 1);
		k++;
		const next = sum + probability;
		if (next === sum && k > n * p) break;
		sum = next;
	}
	return k;
}
/** The first number whose cumulative probability reaches u: a step from the guess, if any. */
function searched$1(u, n, p, guess) {
	const odds = p / (1 - p);
	let k = guess;
	let probability = binomialProbability(k, n, p);
	let below = 0;
	let term = probability;
	for (let i = k; term > below * 1e-17; i--) {
		below += term;
		term *= i / (odds * (n - i + 1));
	}
	while (below - probability >= u) {
		below -= probability;
		probability *= k / (odds * (n - k + 1));
		k--;
	}
	while (below < u && below + probability > below) {
		probability *= odds * (n - k) / (k + 1);
		k++;
		below += probability;
	}
	return k;
}
function expanded$1(z, n, p) {
	const spread = Math.sqrt(n * p * (1 - p));
	const skew = (1 - 2 * p) * (z * z - 1) / 6;
	return Math.min(Math.max(Math.floor(n * p + spread * z + skew + .5), 0), n);
}
// packages/engine/dist/random/poisson.js
/** Mean up to which the distribution is summed term by term; e^−500 is still a normal double. */
const LARGEST_SUMMED = 500;
/** Mean up to which the expansion is put right by summing from where it points to. */
const LARGEST_SEARCHED = 1e6;
const TWO_PI = 6.283185307179586;
/**
* A Poisson number with the given mean (≥ 0) by inverse CDF from the uniform u in (0, 1). It never falls when u or the mean rises.
*
* Exact up to a mean of a million. Beyond, the Cornish–Fisher expansion to order 1/mean with the lattice terms of Giles (ACM Transactions on
* Mathematical Software 42, 2016, algorithm 955), which differs from the exact number, by one, for fewer than one u in a million.
*/
function poisson(u, mean) {
	if (!(mean > 0)) return mean <= 0 ? 0 : NaN;
	if (mean <= LARGEST_SUMMED) return summed(u, mean);
	const guess = expanded(normalQuantile(u), mean);
	return mean <= LARGEST_SEARCHED ? searched(u, mean, guess) : guess;
}
function summed(u, mean) {
	if (u <= 1 - mean) return 0;
	const p0 = exp(-mean);
	const p1 = p0 * mean;
	const p2 = p1 * (mean / 2);
	const p3 = p2 * (mean / 3);
	const s1 = p0 + p1;
	const s2 = s1 + p2;
	const s3 = s2 + p3;
	if (u <= s3) return (p0 < u ? 1 : 0) + (s1 < u ? 1 : 0) + (s2 < u ? 1 : 0);
	let n = 3;
	let probability = p3;
	let below = s3;
	while (below < u) {
		n++;
		probability *= mean / n;
		const next = below + probability;
		if (next === below && n > mean) break;
		below = next;
	}
	return n;
}
/** The first number whose cumulative probability reaches u: a step from the guess, if any. */
function searched(u, mean, guess) {
	let n = guess;
	let probability = exp(n * logExcess(mean / n) - stirlingError(n)) / Math.sqrt(TWO_PI * n);
	let below = 0;
	let term = probability;
	for (let k = n; term > below * 1e-17; k--) {
		below += term;
		term *= k / mean;
	}
	while (below - probability >= u) {
		below -= probability;
		probability *= n / mean;
		n--;
	}
	while (below < u && below + probability > below) {
		n++;
		probability *= mean / n;
		below += probability;
	}
	return n;
}
function expanded(z, mean) {
	const root = Math.sqrt(mean);
	const s = z * z;
	const first = (s - 1) / 6;
	const second = -z * (2 + s) / (72 * root);
	const third = ((12 * s + 28) * s - 64) / (3240 * mean);
	return Math.max(Math.floor(mean + root * z + first + second + third + .5), 0);
}
// packages/engine/dist/company/chance.js
const LN2$1 = .6931471805599453;
/** How many of `n` (heads, possibly a fraction) meet a fate of probability `p`; `noise` 0 gives the expected number. */
function hits(u, n, p, noise) {
	return noise > 0 ? n * p + noise * (binomial(u, floor(n), p) - floor(n) * p) : n * p;
}
/** How many events of the given mean happen; `noise` 0 gives the mean. */
function events(u, mean, noise) {
	return noise > 0 ? mean + noise * (poisson(u, mean) - mean) : mean;
}
/** Cumulative hazard at which a thing happens: exponential with mean 1; its median without noise. */
function due(u, noise) {
	return LN2$1 - noise * (log(u) + LN2$1);
}
// packages/engine/dist/company/shape.js
/** Other people per engineer that are usual at a headcount; the engineers' share is interpolated in the logarithm of the headcount. */
function usualOthers(heads, k) {
	const ln = log(max(heads, 1e-9));
	const share = ln < k.lnMiddleCompany ? k.engineersSmall + k.shapeBelowMiddle * clip(ln - k.lnSmallCompany, 0, k.smallToMiddle) : k.engineersMiddle + k.shapeAboveMiddle * min(ln - k.lnMiddleCompany, k.middleToLarge);
	return (1 - share) / share;
}
/**
* Companies change shape as they grow: sales, support and operations outnumber the engineers more and more. A company
* keeps what sets it apart from others of its size, and reaches its new shape by hiring. One that does not grow stays
* as it is.
*/
function changeShape(c, k) {
	const change = usualOthers(c.engineers + c.others, k) / k.usualOthersAtStart;
	c.othersPerEngineer = k.othersAtStart * (1 + k.changingShape * (change - 1));
}
// packages/engine/dist/company/support.js
const WAIT_CAP = 52;
/** Supporters that so many tickets a week ask for: one at least. */
function supportersWanted(tickets, k) {
	return max(tickets / max(k.ticketsPerAgent * k.supportLoad, 1e-9), 1);
}
/**
* Share of those who ask that have to wait, as a power of the load (Sakasegawa 1977): the more supporters, the seldomer all are busy at once.
*/
function pooling(supporters) {
	return sqrt(2 * (supporters + 1)) - 1;
}
/**
* The support queue. Debt makes more tickets. Customers wait for what was left over (Little), and for each other even
* where supporters could answer all of them: Sakasegawa's approximation of the wait in a queue with several servers.
* Who waits too long gives up. Supporters follow the tickets, late, within the budget.
*/
function handleTickets(c, k, l) {
	const budget = l.supportShare * c.others;
	c.supportersAtWork = k.supportFollows > 0 ? min(c.supporters, budget) : budget;
	const service = c.supportersAtWork * k.ticketsPerAgent;
	const opened = k.ticketRate * c.arr * (1 + k.ticketDebt * c.debtRatio);
	c.ticketsOpened = opened * k.step;
	c.ticketsClosed = min(service * k.step, c.tickets + c.ticketsOpened);
	c.ticketsAbandoned = (c.tickets + c.ticketsOpened - c.ticketsClosed) * k.abandonFraction;
	const each = service > 0 ? 1 / service : 0;
	c.supportLoad = service > 0 ? min(opened * each, 10) : opened > 0 ? 10 : 0;
	const busy = min(c.supportLoad, k.utilisationCap);
	const crowd = busy > 0 ? pow(busy, pooling(c.supportersAtWork)) / (1 - busy) : 0;
	c.supportWait = service > 0 ? min((c.tickets + k.supportVariability * crowd) * each, WAIT_CAP) : c.tickets > 0 ? WAIT_CAP : 0;
	c.supportersMoved = (min(supportersWanted(opened, k), budget) - c.supporters) * k.supportFraction - c.supporters * c.layoffShare;
}
// packages/engine/dist/company/begin.js
const LONG_AGO = 520;
/** Puts a company where the scenario says it stands in week 0. */
function begin(c, k, s, n) {
	k.othersAtStart = s.engineers > 0 ? s.others / s.engineers : 0;
	k.usualOthersAtStart = usualOthers(s.engineers + s.others, k);
	k.lnArrAtStart = log(max(s.arr, .1));
	c.engineers = s.engineers;
	c.offers = s.offers;
	c.others = s.others;
	c.skillGap = s.skillGap;
	c.survival = 1;
	c.target = s.engineers;
	c.sinceLayoff = LONG_AGO;
	c.layoffs = 0;
	c.product = s.product;
	c.zombies = s.zombies;
	c.inProgress = s.inProgress;
	c.delivered = 0;
	c.debt = k.debtAtStart * s.debtRatio * (s.product + s.zombies);
	c.unplanned = s.unplanned;
	c.pendingRepayment = 0;
	c.supporters = supportersWanted(k.ticketRate * s.arr * (1 + k.ticketDebt * k.debtAtStart * s.debtRatio), k);
	c.tickets = s.tickets;
	c.arr = s.arr;
	c.cash = s.cash;
	c.marketExpectation = max(s.product, 1) * (2 / s.fit - 1);
	c.pressure = s.pressure;
	c.burnout = s.burnout;
	c.weariness = .5 * s.pressure;
	c.laggedVelocity = s.perceivedVelocity;
	c.velocityError = k.velocityNoise * normalQuantile(n.velocity);
	c.seenVelocity = c.laggedVelocity;
	c.laggedDebt = s.perceivedDebt;
	c.seenDebt = c.laggedDebt;
	c.debtError = k.debtNoise * normalQuantile(n.debt);
	c.rounds = s.rounds;
	c.sinceRound = s.sinceRound;
	c.mandate = s.mandate;
	c.roundClock = 0;
	c.roundDue = due(n.funding, k.fundingNoise);
	c.saleClock = 0;
	c.saleDue = due(n.acquisition, k.acquisitionNoise);
	c.giveUpClock = 0;
	c.giveUpDue = due(n.giveUp, k.givingUpNoise);
	c.demandLevel = 1;
	c.demandLeft = 0;
	c.winter = 0;
	c.fate = 0;
	forget(c);
}
/** A new policy starts without the memory of the old one; an unfinished rewrite is lost. */
function forget(c) {
	c.repaying = 0;
	c.projectLeft = 0;
	c.projects = 0;
	c.rewriting = 0;
	c.pendingRepayment = 0;
	c.debtIntegral = 0;
}
// packages/engine/dist/company/variables.js
/**
* What a variable of the model is:
*
* - a *stock* carries over from week to week and moves once, at the end, in `moveStocks` alone;
* - a *memory* carries over too, and moves within the week, in the one mechanism that keeps it;
* - a *flow* is worked out anew each step, and moves a stock at its end;
* - an *auxiliary* is worked out anew each step, for the mechanisms that come after it.
*/
const VARIABLE_KINDS = [
	"stock",
	"memory",
	"flow",
	"auxiliary"
];
const entry = (kind) => (unit, meaning, undrawn) => ({
	kind,
	unit,
	meaning,
	...undrawn === void 0 ? {} : { undrawn }
});
const stock = entry("stock");
const memory = entry("memory");
const flow = entry("flow");
const auxiliary = entry("auxiliary");
const CLOCK = "a clock";
const COUNT = "a count";
const CHANCE = "chance";
const POLICY = "what a policy remembers of itself";
const WEATHER = "from outside";
/** Every variable of one company, in the order in which they lie in memory. The class `Company` is made of it. */
const VARIABLES = {
	engineers: stock("heads", "engineers employed"),
	offers: stock("heads", "offers accepted by engineers who have not started"),
	others: stock("heads", "other people employed"),
	supporters: stock("heads", "other people who answer customers"),
	skillGap: stock("FTE", "productivity missing because people are new or know-how has left"),
	survival: stock("share", "share of the people of week 0 who would still be here", "memory of tenure: leaving moves it with the engineers, so that it changes no share of newcomers"),
	target: stock("heads", "engineers that the company wants"),
	sinceLayoff: stock("weeks", "time since the last layoff", CLOCK),
	layoffs: stock("count", "layoffs so far", COUNT),
	product: stock("person-weeks", "useful product in the hands of customers"),
	zombies: stock("person-weeks", "product that did not work and is still carried"),
	inProgress: stock("person-weeks", "features begun and not finished"),
	delivered: stock("person-weeks", "useful product delivered since week 0", "a sum that nothing reads"),
	debt: stock("person-weeks", "work that it would take to put the product right"),
	unplanned: stock("person-weeks", "work that incidents have made and that waits"),
	pendingRepayment: stock("person-weeks", "debt that a rewrite has put right and not yet delivered"),
	tickets: stock("tickets", "tickets that wait for support"),
	arr: stock("$M/year", "annual recurring revenue"),
	cash: stock("$M", "cash"),
	marketExpectation: stock("person-weeks", "product that customers expect at the revenue of week 0"),
	pressure: stock("share", "pressure of the board"),
	burnout: stock("share", "burnout of the people"),
	weariness: stock("share", "how tired founders are of a company that shrinks and is pressed", "the end by giving up"),
	laggedVelocity: stock("share", "velocity as it shows after a delay"),
	velocityError: stock("logarithm", "error of the perceived velocity", `${CHANCE}: the error of perception`),
	laggedDebt: stock("ratio", "debt ratio as it shows after a delay"),
	debtError: stock("logarithm", "error of the perceived debt ratio", `${CHANCE}: the error of perception`),
	rounds: stock("count", "rounds closed", COUNT),
	sinceRound: stock("weeks", "time since the last round", CLOCK),
	mandate: stock("weeks", "time for which a round still asks for growth"),
	roundClock: stock("hazard", "hazard of funding since the last round", `${CLOCK}: the hazard of funding so far`),
	roundDue: stock("hazard", "hazard at which the next round closes", `${CHANCE}: the hazard at which a round closes`),
	saleClock: stock("hazard", "hazard of being bought so far", "the end by sale"),
	giveUpClock: stock("hazard", "hazard of giving up so far", "the end by giving up"),
	giveUpDue: memory("hazard", "hazard at which the founders give up, drawn in week 0", CHANCE),
	saleDue: memory("hazard", "hazard at which the company is bought, drawn in week 0", CHANCE),
	repaying: memory("yes or no", "a debt budget is being repaid", POLICY),
	projectLeft: memory("weeks", "time left of a freeze or a rewrite", POLICY),
	projects: memory("count", "freezes or rewrites begun", POLICY),
	rewriting: memory("yes or no", "a rewrite is under way", POLICY),
	debtIntegral: memory("ratio × years", "debt ratio above the target, summed over time", POLICY),
	demandLevel: memory("factor", "new revenue as a multiple of the normal", WEATHER),
	demandLeft: memory("weeks", "time left of a demand shock", WEATHER),
	winter: memory("yes or no", "a funding winter", WEATHER),
	cohortYearAgo: auxiliary("heads", "engineers of 52 weeks ago, per share that had survived since week 0"),
	arrHalfYearAgo: auxiliary("$M/year", "annual recurring revenue of 26 weeks ago"),
	unknown: auxiliary("share", "share of the product that nobody carries in the head"),
	debtRatio: auxiliary("ratio", "debt per person-week of product"),
	velocity: auxiliary("share", "output of a week of feature work, as a share of what it would be without debt"),
	seenVelocity: memory("share", "velocity as a policy saw it when it last looked"),
	seenDebt: memory("ratio", "debt ratio as a policy saw it when it last looked"),
	newcomers: auxiliary("share", "share of the engineers with under a year in the company"),
	lnArr: auxiliary("logarithm", "annual recurring revenue, logarithm of $M"),
	income: flow("$M/week", "gross profit"),
	cost: flow("$M/week", "what people cost"),
	runway: auxiliary("weeks", "time for which the cash lasts"),
	runwayMidstep: auxiliary("weeks", "runway half a step from now, as thresholds are passed in mid-step on average"),
	growth: auxiliary("1/year", "growth of the revenue over the last half year, made yearly"),
	plannedGrowth: auxiliary("1/year", "growth that investors expect"),
	burnMultiple: auxiliary("ratio", "cash burnt per new $1 of annual recurring revenue"),
	marketLeft: auxiliary("share", "part of the market that the company has not won"),
	fit: auxiliary("factor", "product fit, 0–2: the useful product against what customers expect"),
	othersPerEngineer: auxiliary("ratio", "other people wanted for each engineer"),
	targetGrowth: flow("heads/step", "growth of the number of engineers wanted"),
	growthAhead: auxiliary("heads/step", "the same when those who accept now will start, as far as it is planned"),
	offersMade: flow("heads/step", "offers accepted"),
	withdrawn: flow("heads/step", "offers withdrawn in a layoff"),
	starters: flow("heads/step", "engineers who start"),
	attritionRate: auxiliary("1/year", "hazard of leaving"),
	leavers: flow("heads/step", "engineers who leave of their own accord"),
	laidOff: flow("heads/step", "engineers laid off"),
	layoffShare: auxiliary("share", "share of the people laid off"),
	othersJoin: flow("heads/step", "other people who start"),
	othersLeave: flow("heads/step", "other people who leave of their own accord"),
	othersLaidOff: flow("heads/step", "other people laid off"),
	keyLoss: auxiliary("FTE/step", "productivity lost with a key person"),
	gapOpened: flow("FTE/step", "productivity missing with newcomers and leavers"),
	gapClosed: flow("FTE/step", "productivity learnt, or gone with those who lacked it"),
	mentoringWork: auxiliary("person-weeks/week", "mentoring newcomers"),
	learningWork: auxiliary("person-weeks/week", "newcomers’ time that produces nothing yet"),
	interviewWork: auxiliary("person-weeks/week", "interviewing"),
	coordinationWork: auxiliary("person-weeks/week", "coordination and alignment"),
	waitingWork: auxiliary("person-weeks/week", "waiting, as nothing may be begun or is wanted"),
	switchingWork: auxiliary("person-weeks/week", "switching between things in progress"),
	fireWork: flow("person-weeks/week", "unplanned work: incidents"),
	upkeepWork: auxiliary("person-weeks/week", "keeping the product running"),
	neglected: auxiliary("person-weeks/week", "upkeep that is not done"),
	repaymentWork: auxiliary("person-weeks/week", "paying down debt"),
	interestWork: auxiliary("person-weeks/week", "features, the part that debt eats"),
	featureWork: auxiliary("person-weeks/week", "features, the part that moves the product, at the usual haste"),
	features: flow("person-weeks/week", "features finished"),
	present: auxiliary("FTE", "engineers who can produce"),
	capacity: auxiliary("person-weeks/week", "what coordination and switching leave"),
	budget: auxiliary("person-weeks/week", "what fires and upkeep leave: features and debt share it"),
	debtShare: auxiliary("share", "share of the budget set aside for debt, after pressure"),
	repaymentRate: auxiliary("ratio", "debt put right by a week of repayment"),
	haste: auxiliary("share", "corners cut to be faster"),
	pace: auxiliary("factor", "output of feature work, as a multiple of that in the usual haste"),
	carelessness: auxiliary("factor", "shortcuts, as a multiple of those in the usual haste"),
	assistedPace: auxiliary("factor", "output of feature work, as a multiple of that without assistants"),
	assistedShortcuts: auxiliary("factor", "shortcuts, as a multiple of those without assistants"),
	assistedRepair: auxiliary("factor", "debt put right, as a multiple of that without assistants"),
	assistedIncidents: auxiliary("factor", "incidents, as a multiple of those without assistants"),
	assistedRamp: auxiliary("factor", "time to become productive, as a multiple of that without assistants"),
	begun: flow("person-weeks/week", "features begun"),
	cycleTime: auxiliary("weeks", "time from starting a piece of work to finishing it"),
	alignment: auxiliary("share", "share of the useful work that stays useful"),
	useful: flow("person-weeks/step", "useful product finished"),
	useless: flow("person-weeks/step", "product finished that does not work and is kept"),
	productRemoved: flow("person-weeks/step", "useful product that goes with old code"),
	zombiesRemoved: flow("person-weeks/step", "useless product that goes with old code or in an audit"),
	borrowed: flow("person-weeks/step", "debt taken on"),
	retired: flow("person-weeks/step", "debt that goes with the code it was in"),
	repaid: flow("person-weeks/step", "debt put right"),
	banked: flow("person-weeks/step", "debt put right by a rewrite that is not delivered, less what it delivers"),
	migrationDebt: auxiliary("person-weeks/step", "debt that a forced migration makes"),
	dealDebt: auxiliary("person-weeks/step", "debt that a custom deal makes"),
	incidentRate: auxiliary("1/year", "incidents a year"),
	incidents: auxiliary("count/step", "incidents"),
	majors: auxiliary("count/step", "incidents that lose customers"),
	incidentEffort: flow("person-weeks/step", "unplanned work that incidents make"),
	ticketsOpened: flow("tickets/step", "tickets opened"),
	ticketsClosed: flow("tickets/step", "tickets closed"),
	ticketsAbandoned: flow("tickets/step", "tickets given up by customers who waited too long"),
	supportersMoved: flow("heads/step", "people who join support, less those who go"),
	supportersAtWork: auxiliary("heads", "people who answer customers, as far as the budget allows"),
	supportLoad: auxiliary("ratio", "tickets opened, as a part of what support can answer"),
	supportWait: auxiliary("weeks", "wait for an answer from support"),
	newArr: flow("$M/year/step", "revenue of new customers"),
	expansionArr: flow("$M/year/step", "revenue that customers add"),
	churnedArr: flow("$M/year/step", "revenue of customers who leave"),
	netExpansion: auxiliary("1/year", "what customers add to their revenue, less what leaves with them, before outages"),
	outageRate: auxiliary("1/year", "share of the revenue that outages are expected to lose"),
	salesCost: auxiliary("$M/week", "what selling costs"),
	outageLoss: flow("$M/year/step", "revenue lost in major incidents"),
	dealRevenue: flow("$M/year/step", "revenue of a custom deal"),
	raised: flow("$M/step", "what a round brings"),
	roundClosed: flow("count/step", "rounds closed"),
	roundHazard: flow("hazard/step", "hazard of a round"),
	saleHazard: flow("hazard/step", "hazard of being bought"),
	strain: flow("share", "weariness towards which that of the founders moves"),
	giveUpHazard: flow("hazard/step", "hazard of giving up"),
	barLeap: auxiliary("factor", "what customers expect after a competitor’s leap, as a multiple of before"),
	pressureTarget: auxiliary("share", "pressure towards which that of the board moves"),
	burnoutTarget: auxiliary("share", "burnout towards which that of the people moves"),
	fate: memory("code", "how the company ended: an index into FATE_NAMES, 0 alive", "the end")
};
// packages/engine/dist/company/company.js
const BLANK$1 = unknownOf(Object.keys(VARIABLES));
/** A company of which nothing is known yet. */
const createCompany = () => ({ ...BLANK$1 });
// packages/engine/dist/company/constants.js
const LN2 = .6931471805599453;
const constant = (unit, meaning) => ({
	unit,
	meaning
});
/** What stays the same through one company's life: its coefficients, the step, and what follows from them alone, in the order in which they lie in memory. */
const CONSTANTS = {
	...CATALOGUE,
	step: constant("weeks", "length of a step"),
	year: constant("years", "length of a step"),
	looks: constant("yes or no", "some policy of the scenario looks at velocity or debt: errors of perception are worked out"),
	abandonFraction: constant("share", "tickets that customers give up"),
	startFraction: constant("share", "offers whose engineers start"),
	otherFraction: constant("share", "other people wanted who are hired"),
	affordableFraction: constant("share", "way of the target to what the company can afford"),
	removalFraction: constant("share", "code that is removed"),
	zombieFraction: constant("share", "useless product that is removed; follows the levers too"),
	velocityFraction: constant("share", "way of the perceived velocity to the true one"),
	debtFraction: constant("share", "way of the perceived debt ratio to the true one"),
	pressureFraction: constant("share", "way of the pressure to its target"),
	burnoutFraction: constant("share", "way of the burnout to its target"),
	wearinessFraction: constant("share", "way of the weariness to its target"),
	supportFraction: constant("share", "way of the people in support to those wanted there"),
	rampFraction: constant("share", "productivity missing that is learnt, where there are people enough to teach"),
	demandChance: constant("share", "a demand shock begins"),
	winterChance: constant("share", "a funding winter begins"),
	thawChance: constant("share", "a funding winter ends"),
	migrationChance: constant("share", "a forced migration"),
	competitorChance: constant("share", "a leap of a competitor"),
	dealChance: constant("share", "a custom deal"),
	barStep: constant("share", "growth of what customers expect"),
	mandateStep: constant("share", "growth of the headcount wanted under a mandate; follows the levers too"),
	velocityErrorGain: constant("factor", "what keeps the spread of the smoothed error of velocity at its stated size"),
	debtErrorGain: constant("factor", "what keeps the spread of the smoothed error of the debt ratio at its stated size"),
	meanIncidentEffort: constant("person-weeks", "mean effort of an incident"),
	incidentVariation: constant("factor", "squared coefficient of variation of that effort"),
	aiIncidentSlope: constant("factor", "rise of incidents with assistants per unit of debt ratio"),
	planned: constant("yes or no", "a hiring plan holds"),
	plannedHires: constant("heads/week", "engineers that the plan adds"),
	plannedAhead: constant("heads/week", "engineers that it adds when those who accept now will start"),
	weeklyUpkeep: constant("1/week", "upkeep per unit of product without debt"),
	wearinessScale: constant("factor", "weight of weariness beyond its threshold"),
	lnSmallCompany: constant("logarithm", "headcount of a small company"),
	lnMiddleCompany: constant("logarithm", "headcount of a middle one"),
	smallToMiddle: constant("logarithm", "from the small company to the middle one"),
	middleToLarge: constant("logarithm", "from the middle company to the large one"),
	shapeBelowMiddle: constant("share", "change of the engineers’ share per unit of logarithm, below the middle company"),
	shapeAboveMiddle: constant("share", "the same above it"),
	othersAtStart: constant("ratio", "other people per engineer"),
	usualOthersAtStart: constant("ratio", "other people per engineer that are usual in a company of that size"),
	lnArrAtStart: constant("logarithm", "revenue in $M a year, to which the market’s bar belongs")
};
const BLANK = {
	...unknownOf(Object.keys(CONSTANTS)),
	planned: 0,
	plannedHires: 0,
	plannedAhead: 0
};
/** Constants of a company of which nothing is known yet, and which has no hiring plan. */
const createConstants = () => ({ ...BLANK });
/** Works out the constants that follow from the coefficients and the step; once a run. */
function derive(k) {
	k.year = k.step / 52;
	k.abandonFraction = fractionMoved(k.step / k.patience);
	k.startFraction = fractionMoved(k.step / k.startDelay);
	k.otherFraction = fractionMoved(k.step / k.otherHiringTime);
	k.affordableFraction = fractionMoved(k.step / k.affordableTime);
	k.removalFraction = fractionMoved(k.codeRemoval * k.year);
	k.velocityFraction = fractionMoved(k.step / k.velocityLag);
	k.debtFraction = fractionMoved(k.step / k.debtLag);
	k.pressureFraction = fractionMoved(k.step / k.pressureTime);
	k.burnoutFraction = fractionMoved(k.step / k.burnoutTime);
	k.wearinessFraction = fractionMoved(k.step / k.wearinessTime);
	k.supportFraction = fractionMoved(k.step / k.supportDelay);
	k.lnSmallCompany = log(k.smallCompany);
	k.lnMiddleCompany = log(k.middleCompany);
	k.smallToMiddle = k.lnMiddleCompany - k.lnSmallCompany;
	k.middleToLarge = log(k.largeCompany) - k.lnMiddleCompany;
	k.shapeBelowMiddle = (k.engineersMiddle - k.engineersSmall) / k.smallToMiddle;
	k.shapeAboveMiddle = (k.engineersLarge - k.engineersMiddle) / k.middleToLarge;
	k.weeklyUpkeep = k.upkeep / 52;
	k.aiIncidentSlope = k.debtReference > 0 ? k.aiIncidents / k.debtReference : 0;
	k.wearinessScale = 1 / (1 - k.giveUpFrom);
	k.rampFraction = fractionMoved(k.step / k.rampTime);
	k.demandChance = fractionMoved(k.demandRate * k.year);
	k.winterChance = fractionMoved(k.winterRate * k.year);
	k.thawChance = fractionMoved(k.winterEnd * k.year);
	k.migrationChance = fractionMoved(k.migrationRate * k.year);
	k.competitorChance = fractionMoved(k.competitorRate * k.year);
	k.dealChance = fractionMoved(k.dealRate * k.year);
	k.velocityErrorGain = k.velocityNoise * sqrt(2 / k.velocityFraction - 1);
	k.debtErrorGain = k.debtNoise * sqrt(2 / k.debtFraction - 1);
	k.barStep = expm1(k.barGrowth * k.year);
	k.incidentVariation = expm1(k.incidentSpread * k.incidentSpread);
	k.meanIncidentEffort = k.incidentEffort * exp(.5 * k.incidentSpread * k.incidentSpread);
}
/** Works out what follows from the coefficients and the levers; whenever the company decides anew. */
function deriveFromLevers(k, l) {
	k.mandateStep = expm1(LN2 * k.year * l.hiringPace);
	k.zombieFraction = fractionMoved((k.codeRemoval * k.zombieRemoval + l.audit) * k.year);
}
// packages/engine/dist/company/exits.js
/** The chance of being bought this week: revenue attracts, distress sells. */
function attractBuyer(c, k) {
	const attraction = c.arr / (c.arr + k.acquisitionArr);
	const distress = c.runway < k.layoffRunway ? k.acquisitionDistress : 1;
	c.saleHazard = k.acquisitionRate * attraction * distress * k.year;
}
const ALIVE = 0;
const ACQUIRED = 1;
const BY_FIT = 2;
const BY_DEBT = 3;
const BY_WINTER = 4;
const BY_DEMAND = 5;
const BY_SPENDING = 6;
const GIVEN_UP = 7;
/**
* The end of the week: a company without cash is dead, of the first cause that holds; one whose founders give up is
* dead too. What has ended stays as it is. The codes index FATE_NAMES.
*/
function determineFate(c, k) {
	const cause = c.fit < k.weakFit ? BY_FIT : c.velocity < k.stallVelocity ? BY_DEBT : c.winter > 0 ? BY_WINTER : c.demandLevel < k.weakDemand ? BY_DEMAND : BY_SPENDING;
	c.fate = c.fate > 0 ? c.fate : c.cash <= 0 ? cause : c.saleClock >= c.saleDue ? ACQUIRED : c.giveUpClock >= c.giveUpDue ? GIVEN_UP : ALIVE;
}
// packages/engine/dist/company/stocks.js
/** Every stock moves once, by flows that were all worked out from the old state. Conservation can be read off line by line. */
function moveStocks(c, k, n) {
	c.survival = c.engineers > 0 ? max(c.survival * (1 - (c.leavers + c.laidOff) / c.engineers), 1e-300) : c.survival;
	c.engineers = c.engineers + c.starters - c.leavers - c.laidOff;
	c.offers = c.offers + c.offersMade - c.starters - c.withdrawn;
	c.others = c.others + c.othersJoin - (c.othersLeave + c.othersLaidOff);
	c.skillGap = max(c.skillGap + c.gapOpened - c.gapClosed, 0);
	c.sinceLayoff = c.layoffShare > 0 ? k.step : c.sinceLayoff + k.step;
	c.layoffs = c.layoffs + (c.layoffShare > 0 ? 1 : 0);
	c.target = c.layoffShare > 0 ? c.engineers : c.roundClosed > 0 ? max(c.target + c.targetGrowth, c.engineers) : c.target + c.targetGrowth;
	c.inProgress = c.inProgress + (c.begun - c.features) * k.step;
	c.product = c.product + c.useful - c.productRemoved;
	c.zombies = c.zombies + c.useless - c.zombiesRemoved;
	c.delivered = c.delivered + c.useful;
	c.debt = c.debt + c.borrowed - c.repaid - c.retired;
	c.pendingRepayment = c.pendingRepayment + c.banked;
	c.unplanned = c.unplanned + c.incidentEffort - c.fireWork * k.step;
	c.supporters = c.supporters + c.supportersMoved;
	c.tickets = c.tickets + c.ticketsOpened - c.ticketsClosed - c.ticketsAbandoned;
	c.arr = c.arr + c.newArr + c.expansionArr + c.dealRevenue - c.churnedArr - c.outageLoss;
	c.marketExpectation = c.marketExpectation * (1 + k.barStep) * c.barLeap;
	c.cash = c.cash + (c.income - c.cost) * k.step + c.raised;
	c.pressure = c.pressure + (c.pressureTarget - c.pressure) * k.pressureFraction;
	c.burnout = c.burnout + (c.burnoutTarget - c.burnout) * k.burnoutFraction;
	c.weariness = c.weariness + (c.strain - c.weariness) * k.wearinessFraction;
	c.laggedVelocity = c.laggedVelocity + (c.velocity - c.laggedVelocity) * k.velocityFraction;
	c.laggedDebt = c.laggedDebt + (c.debtRatio - c.laggedDebt) * k.debtFraction;
	c.velocityError = k.looks > 0 ? c.velocityError + (k.velocityErrorGain * normalQuantile(n.velocity) - c.velocityError) * k.velocityFraction : c.velocityError;
	c.debtError = k.looks > 0 ? c.debtError + (k.debtErrorGain * normalQuantile(n.debt) - c.debtError) * k.debtFraction : c.debtError;
	c.rounds = min(c.rounds + c.roundClosed, 9);
	c.sinceRound = c.roundClosed > 0 ? k.step : c.sinceRound + k.step;
	c.mandate = c.layoffShare > 0 ? 0 : c.roundClosed > 0 ? k.mandateTime : max(c.mandate - k.step, 0);
	c.roundClock = c.roundClosed > 0 ? 0 : c.roundClock + c.roundHazard;
	c.roundDue = c.roundClosed > 0 ? due(n.funding, k.fundingNoise) : c.roundDue;
	c.saleClock = c.saleClock + c.saleHazard;
	c.giveUpClock = c.giveUpClock + c.giveUpHazard;
}
// packages/engine/dist/shocks/competitor.js
/** A competitor leaps: what customers expect rises, and stays. */
function competitor(c, k, n) {
	c.barLeap = (n.competitor < k.competitorChance ? 1 : 0) > 0 ? k.competitorSize * exp(k.competitorSpread * normalQuantile(n.competitor / k.competitorChance)) : 1;
}
// packages/engine/dist/shocks/customDeal.js
/** A big custom deal, or an acquisition one regrets: revenue at once, and debt with it. */
function customDeal(c, k, n) {
	const size = (n.deal < k.dealChance ? 1 : 0) > 0 ? exp(k.dealSpread * normalQuantile(n.deal / k.dealChance)) : 0;
	c.dealRevenue = size * k.dealArr * c.arr;
	c.dealDebt = size * k.dealDebt * (c.product + c.zombies);
}
// packages/engine/dist/shocks/demand.js
/** A demand shock: for half a year to a year, new revenue is a fraction of what it was. None begins while one lasts. */
function demand(c, k, n) {
	const left = max(c.demandLeft - k.step, 0);
	const hit = left > 0 ? 0 : n.demand < k.demandChance ? 1 : 0;
	c.demandLeft = hit > 0 ? k.demandShortest + n.demandLength * max(k.demandLongest - k.demandShortest, 0) : left;
	c.demandLevel = hit > 0 ? k.demandSize * exp(k.demandSpread * normalQuantile(n.demand / k.demandChance)) : left > 0 ? c.demandLevel : 1;
}
// packages/engine/dist/shocks/keyDeparture.js
/** A key person leaves: a gap in everybody's productivity, larger in a larger company, to a limit. */
function keyDeparture(c, k, n) {
	c.keyLoss = (n.keyDeparture < fractionMoved(k.keyRate * c.engineers * k.year) ? 1 : 0) > 0 ? min(k.keyGap * c.engineers, k.keyCap) : 0;
}
// packages/engine/dist/shocks/migration.js
/** A forced migration (platform, security): a part of the product becomes debt overnight. */
function migration(c, k, n) {
	c.migrationDebt = ((n.migration < k.migrationChance ? 1 : 0) > 0 ? k.migrationSize * exp(k.migrationSpread * normalQuantile(n.migration / k.migrationChance)) : 0) * (c.product + c.zombies);
}
// packages/engine/dist/shocks/winter.js
/** Funding winters come and go: a two-state Markov chain. */
function winter(c, k, n) {
	c.winter = c.winter > 0 ? n.winter < k.thawChance ? 0 : 1 : n.winter < k.winterChance ? 1 : 0;
}
// packages/engine/dist/company/alignment.js
/** How much of the useful work stays useful: less when most people are new or sit in silos, more with effort spent on goals. Grade C. */
function align(c, k, l) {
	const newness = k.newcomerMisalignment * max(2 * c.newcomers - 1, 0);
	const silos = k.siloMisalignment * (1 - l.organisation) * (c.engineers / (c.engineers + k.siloSize));
	const relief = k.alignmentNeed / (k.alignmentNeed + l.alignmentEffort);
	c.alignment = clip(1 - (newness + silos) * relief, 0, 1);
}
// packages/engine/dist/company/assistants.js
/**
* What AI assistants do to the work done with them: features come faster, the less so the more debt the code carries,
* with more shortcuts in them; debt is repaid at another rate; incidents are more, above all in indebted code;
* newcomers learn in another time. All factors are 1 where nothing is done with assistants.
*/
function assist(c, k, l) {
	c.assistedPace = max(1 + l.assistants * (k.aiSpeed - k.aiDebtDrag * c.debtRatio), .1);
	c.assistedShortcuts = 1 + l.assistants * k.aiShortcuts;
	c.assistedRepair = max(1 + l.assistants * k.aiRepair, .1);
	c.assistedIncidents = 1 + l.assistants * k.aiIncidentSlope * c.debtRatio;
	c.assistedRamp = max(1 + l.assistants * k.aiRamp, .1);
}
// packages/engine/dist/company/board.js
const LN_SEED = -.6931471805599453;
const LN_A = .6931471805599453;
const LN_B = 2.302585092994046;
const LN_C = 3.912023005428146;
const LN_D = 5.298317366548036;
/** One over the distance from each to the next. */
const FROM_SEED = .7213475204444817;
const FROM_A = .6213349345596119;
const FROM_B = .6213349345596119;
const FROM_C = .7213475204444817;
/** Yearly growth that investors expect at a revenue, interpolated in its logarithm. */
function plannedGrowth(lnArr, k) {
	return lnArr < LN_SEED ? k.planGrowthSeed : lnArr < LN_A ? between(lnArr - LN_SEED, FROM_SEED, k.planGrowthSeed, k.planGrowthA) : lnArr < LN_B ? between(lnArr - LN_A, FROM_A, k.planGrowthA, k.planGrowthB) : lnArr < LN_C ? between(lnArr - LN_B, FROM_B, k.planGrowthB, k.planGrowthC) : lnArr < LN_D ? between(lnArr - LN_C, FROM_C, k.planGrowthC, k.planGrowthD) : k.planGrowthD;
}
function between(past, perSpan, y0, y1) {
	return y0 + past * perSpan * (y1 - y0);
}
/** Growth over the last half year, made yearly, against the plan; and the pressure that a gap makes. */
function updatePressure(c, k, l) {
	const halfYear = c.arrHalfYearAgo > 0 ? c.arr / c.arrHalfYearAgo : 1;
	c.growth = min(halfYear * halfYear - 1, 20);
	c.plannedGrowth = plannedGrowth(c.lnArr, k);
	const gap = c.plannedGrowth > 0 ? clip((c.plannedGrowth - c.growth) / c.plannedGrowth, 0, 1) : 0;
	c.pressureTarget = min(k.pressureGain * l.boardPressure * gap, 1);
}
// packages/engine/dist/company/borrowing.js
/**
* New debt: shortcuts (more of them in haste and among newcomers), debt that breeds debt, a world that moves on, and upkeep that was not done.
*/
function borrow(c, k) {
	const newness = c.engineers > 0 ? c.skillGap / c.engineers : 0;
	const rate = k.shortcuts * c.carelessness * c.assistedShortcuts * (1 + k.newcomerShortcuts * newness) + k.contagion * c.debtRatio;
	const size = c.product + c.zombies;
	c.borrowed = rate * (c.useful + c.useless) + (k.bitRot * size * k.year + k.neglect * c.neglected * k.step) + (c.migrationDebt + c.dealDebt);
	c.retired = c.debtRatio * (c.productRemoved + c.zombiesRemoved);
}
// packages/engine/dist/company/burnout.js
/** Fires and pressure burn people out. */
function burnOut(c, k) {
	const fires = c.capacity > 0 ? c.fireWork / c.capacity : 0;
	c.burnoutTarget = clip(k.burnoutGain * (k.burnoutFire * fires + k.burnoutPressure * c.pressure), 0, 1);
}
// packages/engine/dist/company/customers.js
const LN_LEAST = -2.302585092994046;
/** Product fit: 1 when the useful product is what customers of this size expect, 2 far beyond. Moving upmarket raises the bar. */
function measureFit(c, k) {
	c.lnArr = log(max(c.arr, 1e-9));
	const expected = c.marketExpectation * exp(k.barElasticity * (max(c.lnArr, LN_LEAST) - k.lnArrAtStart));
	c.fit = c.product > 0 ? 2 * c.product / (c.product + expected) : 0;
}
/** Customers won, grown and lost. */
function sell(c, k, l) {
	c.newArr = l.salesShare * (c.others + .5 * (c.othersJoin - (c.othersLeave + c.othersLaidOff))) * k.salesProductivity * c.fit * c.marketLeft * c.demandLevel * k.year;
	c.expansionArr = k.expansion * c.fit * c.arr * k.year;
	const annoyance = k.waitChurn * min(c.supportWait, k.waitCap) + k.debtChurn * (c.debtRatio - k.debtReference);
	const hazard = k.churn * exp(annoyance) / clip(c.fit, k.churnFitFloor, k.churnFitCap);
	c.churnedArr = c.arr * fractionMoved(hazard * k.year);
	c.netExpansion = k.expansion * c.fit - hazard;
	c.salesCost = k.otherCost * l.salesShare * c.others;
}
// packages/engine/dist/company/familiarity.js
/**
* Share of the product that nobody carries in the head: small while its authors are all there, near 1 when there is far more code than people know. Without
* headroom nobody knows anything, and debt slows everybody fully.
*/
function forgetCode(c, k) {
	const carried = c.product + c.zombies;
	const known = k.headroom * max(c.engineers - c.skillGap, 0);
	c.unknown = carried > 0 ? carried / (carried + known) : 0;
}
// packages/engine/dist/company/givingUp.js
/**
* Founders give up: the chance rises with the time for which revenue shrinks and the board presses, and is small in companies that many people run. What is
* left is wound down or sold for parts.
*/
function updateWeariness(c, k) {
	c.strain = .5 * (c.growth < 0 ? 1 : 0) + .5 * c.pressure;
	const founders = k.giveUpCompany / (k.giveUpCompany + c.engineers + c.others);
	const tired = max(c.weariness - k.giveUpFrom, 0) * k.wearinessScale;
	c.giveUpHazard = k.giveUpRate * founders * tired * tired * k.year;
}
// packages/engine/dist/company/haste.js
/**
* How many corners are cut: as many as was decided, and the rest under full pressure where discipline does not hold. Haste makes features faster and their
* debt larger; both are 1 at the usual haste, to which all other coefficients belong.
*/
function hurry(c, k, l) {
	c.haste = l.haste + (1 - l.haste) * (1 - l.discipline) * c.pressure;
	c.pace = (1 + k.hasteSpeed * c.haste) / (1 + k.hasteSpeed * k.usualHaste);
	c.carelessness = (1 + k.hasteDebt * c.haste) / (1 + k.hasteDebt * k.usualHaste);
}
// packages/engine/dist/company/hiring.js
/**
* Headcount wanted. Under a plan it grows as planned, until a layoff ends the plan; under a mandate it doubles at the pace the board asks for; otherwise it
* follows, no faster than that, what revenue can pay for. Hiring succeeds better in some companies than in others.
*/
function planHeadcount(c, k) {
	const affordable = c.income / max(k.engineerCost + k.otherCost * c.othersPerEngineer, 1e-9);
	const mandated = c.target * k.mandateStep * k.hiringSuccess;
	const byItself = c.mandate > 0 ? mandated : min(max(affordable - c.target, 0) * k.affordableFraction, mandated);
	const follows = c.layoffs > 0 ? 0 : k.planned;
	c.targetGrowth = follows > 0 ? achieved(k.plannedHires, k) : byItself;
	c.growthAhead = follows > 0 ? achieved(k.plannedAhead, k) : byItself;
}
/** Of the engineers that a plan adds a week, those who are found in a step; a plan that shrinks is kept. */
function achieved(planned, k) {
	return planned * (planned > 0 ? k.hiringSuccess : 1) * k.step;
}
/**
* Offers while there is runway, and starts of those who accepted. Who leaves is replaced and who is planned is hired in time: as many offers are to be on
* their way as start in the time that a start takes (stock management with a supply line, Sterman 2000, ch. 17). Other staff follow engineering's headcount
* and the shape of the company (shape.ts).
*/
function hire(c, k, l) {
	const open = c.runwayMidstep >= k.hiringRunway ? l.hiring : 0;
	const starts = c.attritionRate / 52 * c.engineers + c.growthAhead / k.step;
	const gap = c.target - c.engineers + (starts * k.startDelay - c.offers);
	c.offersMade = open * clip(starts + gap / k.offerTime, 0, k.maxHiring / 52 * c.engineers) * k.step;
	c.starters = (c.offers + .5 * c.offersMade) * k.startFraction;
	c.othersJoin = open * max(c.othersLeave + (c.othersPerEngineer * c.engineers - c.others) * k.otherFraction, 0);
}
// packages/engine/dist/random/compound.js
/**
* Sum of n independent lognormals with the given median (> 0) and sigma (standard deviation of the logarithm), by inverse CDF from
* the one uniform u in (0, 1): a lognormal with the mean and the variance of the sum (Fenton, IRE Transactions on Communications Systems 8,
* 1960; Wilkinson). The sum of one is exact, the sum of none is 0; between whole numbers n interpolates smoothly.
*
* @param variation e^(sigma²) − 1, the squared coefficient of variation of one of them; who draws often works it out beforehand
*/
function lognormalSum(u, n, median, sigma, variation = expm1(sigma * sigma)) {
	if (!(n > 0)) return n <= 0 ? 0 : NaN;
	const z = normalQuantile(u);
	const spread = n === 1 ? sigma * sigma : log1p(variation / n);
	const shift = n === 1 ? sigma * z : .5 * (sigma * sigma - spread) + Math.sqrt(spread) * z;
	return n * median * exp(shift);
}
// packages/engine/dist/company/incidents.js
/**
* Outages: more of them with debt and with size; each makes unplanned work, and a few lose customers. A larger product breaks in more places and
* loses less with each.
*/
function breakDown(c, k, n) {
	const excess = min(c.debtRatio, k.incidentDebtCap) - k.debtReference;
	const size = sqrt(c.engineers / k.incidentTeam);
	c.incidentRate = k.incidents * size * exp(k.incidentSlope * excess) * c.assistedIncidents;
	c.incidents = events(n.incidents, c.incidentRate * k.year, k.incidentNoise);
	const expected = c.incidents * k.meanIncidentEffort;
	const drawn = c.incidents > 0 ? lognormalSum(n.effort, c.incidents, k.incidentEffort, k.incidentSpread, k.incidentVariation) : 0;
	c.incidentEffort = expected + k.effortNoise * (drawn - expected);
	c.majors = c.incidents > 0 ? hits(n.majors, c.incidents, k.majorShare, k.majorNoise) : 0;
	const loss = k.majorLoss / max(size, 1);
	c.outageRate = min(c.incidentRate * k.majorShare * loss, 52);
	c.outageLoss = max(c.arr - c.churnedArr, 0) * min(c.majors * loss, 1);
}
// packages/engine/dist/company/layoffs.js
/**
* Layoffs when the cash runs short. The first takes a fixed share; a second one, and any of a company that raises no rounds, cuts to
* default-alive: as deep as it takes for income to cover cost.
*/
function layOff(c, k, l) {
	const short = c.runwayMidstep - k.step < k.layoffRunway ? 1 : 0;
	const due = c.sinceLayoff + .5 * k.step >= k.layoffGap ? short : 0;
	const alone = l.fundraising > 0 ? c.layoffs : 1;
	const toDefaultAlive = clip(1 - c.income / c.cost, k.layoffShare, k.layoffCap);
	c.layoffShare = due > 0 ? alone > 0 ? toDefaultAlive : k.layoffShare : 0;
	c.laidOff = (c.engineers - c.leavers) * c.layoffShare;
	c.othersLaidOff = (c.others - c.othersLeave) * c.layoffShare;
	c.withdrawn = due > 0 ? c.offers + c.offersMade - c.starters : 0;
}
// packages/engine/dist/company/leaving.js
/** Who leaves of their own accord; burnout and a recent layoff make it more. */
function leave(c, k, n) {
	const echo = c.sinceLayoff < k.layoffEchoTime ? k.layoffEcho : 1;
	c.attritionRate = k.attrition * (1 + k.burnoutAttrition * c.burnout) * echo;
	const part = fractionMoved(c.attritionRate * k.year);
	c.leavers = hits(n.attrition, c.engineers, part, k.attritionNoise);
	c.othersLeave = c.others * part;
}
// packages/engine/dist/company/market.js
/** Part of the market that the company has not won: its sellers meet the rest in vain. A market without end (0) is always all there. */
function measureMarket(c, k) {
	c.marketLeft = k.market > 0 ? max(1 - c.arr / k.market, 0) : 1;
}
// packages/engine/dist/company/money.js
const RUNWAY_CAP = 520;
const BURN_CAP = 100;
/** Income, cost and how many weeks the cash lasts at today's burn. */
function lookAhead(c, k) {
	c.income = k.margin * c.arr / 52;
	c.cost = k.engineerCost * c.engineers + k.otherCost * c.others;
	const burn = c.cost - c.income;
	c.runway = burn > 0 ? min(c.cash / burn, RUNWAY_CAP) : RUNWAY_CAP;
	c.runwayMidstep = burn > 0 ? c.runway - .5 * k.step : RUNWAY_CAP;
}
/** Cash burnt per new $1 of yearly revenue, over the last half year's growth; 0 when nothing is burnt. */
function measureBurn(c) {
	const burn = (c.cost - c.income) * 52;
	const won = c.growth > 0 ? c.arr * c.growth / (1 + c.growth) : 0;
	c.burnMultiple = burn > 0 ? won > 0 ? min(burn / won, BURN_CAP) : BURN_CAP : 0;
}
// packages/engine/dist/company/ramping.js
/** Newcomers learn, as fast as there are people to teach them; leavers take know-how along. What is left can produce. */
function rampUp(c, k) {
	const gap = min(c.skillGap, c.engineers);
	const wanted = c.skillGap * k.mentoring / (1 - k.dayOneProductivity);
	const mentors = min(wanted, k.mentorCapacity * (c.engineers - gap));
	const support = wanted > 0 ? mentors / wanted : 1;
	const gone = c.leavers + c.laidOff;
	c.gapOpened = (1 - k.dayOneProductivity) * c.starters + k.knowledgeLoss * gone + c.keyLoss;
	const pace = support / c.assistedRamp;
	const learned = pace === 1 ? k.rampFraction : fractionMoved(pace * k.step / k.rampTime);
	c.gapClosed = (c.skillGap + .5 * c.gapOpened) * learned + (c.engineers > 0 ? gone * gap / c.engineers : 0);
	c.mentoringWork = mentors;
	const spare = max(c.engineers - gap - mentors - k.productiveFloor * c.engineers, 0);
	c.interviewWork = min(k.interviewEffort * c.offersMade / k.step, spare);
	c.present = max(c.engineers - gap - mentors - c.interviewWork, k.productiveFloor * c.engineers);
	c.learningWork = c.engineers - c.present - mentors - c.interviewWork;
}
// packages/engine/dist/company/repayment.js
/**
* Work that goes to debt: the policy's share of the budget, less what pressure takes where discipline does not hold, and no more than there is debt to
* work at. The worst debt is paid first: what is left of a small debt is hard to find and pays less.
*/
function aimAtDebt(c, k, l, policyShare) {
	const worst = c.debtRatio > 0 ? c.debtRatio / (c.debtRatio + k.easyDebt) : 0;
	c.repaymentRate = k.repayEfficiency * c.assistedRepair * pow(c.velocity, k.repaymentDrag) * worst;
	c.debtShare = policyShare * (1 - (1 - l.discipline) * c.pressure);
	const allowed = c.debtShare * c.budget;
	const there = max(c.debt - c.pendingRepayment, 0) / k.repaymentTime;
	c.repaymentWork = c.repaymentRate * allowed > there ? there / c.repaymentRate : c.repaymentRate > 0 ? allowed : 0;
}
/** Debt put right this step. A rewrite keeps its result to itself until the week in which it is done. */
function repay(c, k) {
	const worked = c.repaymentRate * c.repaymentWork;
	const done = min(worked, max(c.debt - c.pendingRepayment - c.retired, 0) / k.repaymentTime) * k.step;
	const lastWeek = c.projectLeft <= k.step ? 1 : 0;
	c.banked = c.rewriting > 0 ? lastWeek > 0 ? -c.pendingRepayment : done : 0;
	c.repaid = c.rewriting > 0 ? lastWeek > 0 ? min(c.pendingRepayment + done, c.debt - c.retired) : 0 : done;
}
// packages/engine/dist/company/rounds.js
const LN_SMALL = -2.302585092994046;
const LN_SPAN = 5.991464547107982;
/** Money that a round brings at a revenue, $M; interpolated in both logarithms. */
function roundSize(lnArr, k) {
	const place = clip((lnArr - LN_SMALL) / LN_SPAN, 0, 1);
	return exp(log(k.roundSmall) + place * (log(k.roundLarge) - log(k.roundSmall)));
}
/**
* A company looks for a round while its runway is short; to one that grows as investors expect they come unasked. Either way the last round must be
* long enough ago. How soon the next closes depends on growth against plan and on the season; it closes when the cumulative hazard reaches the drawn
* threshold. What it brings has a luck of its own.
*/
function raiseRound(c, k, l, n) {
	const rate = c.rounds < 1 ? k.roundRateA : c.rounds < 2 ? k.roundRateB : c.rounds < 3 ? k.roundRateC : k.roundRateD;
	const wanted = c.rounds < 1 ? k.roundGrowthA : c.rounds < 2 ? k.roundGrowthB : c.rounds < 3 ? k.roundGrowthC : k.roundGrowthD;
	const achieved = c.plannedGrowth > 0 ? c.growth / c.plannedGrowth : 1;
	const open = c.runwayMidstep < k.roundRunway ? l.fundraising : achieved >= k.roundPull ? l.fundraising : 0;
	const looking = c.sinceRound >= k.roundGap ? open : 0;
	const season = c.winter > 0 ? k.winterFunding : 1;
	c.roundHazard = looking > 0 ? rate * season * 2 * k.step / (1 + exp(-k.roundSteepness * (achieved - wanted))) : 0;
	c.roundClosed = looking > 0 ? c.roundClock + 1.5 * c.roundHazard >= c.roundDue ? 1 : 0 : 0;
	c.raised = c.roundClosed > 0 ? roundSize(c.lnArr, k) * exp(k.roundSpread * normalQuantile(n.roundSize)) : 0;
}
// packages/engine/dist/company/shipping.js
/** Features become useful product or zombies; old code goes, zombies faster when audits look for them. */
function ship(c, k, l) {
	const q = k.usefulShare * c.alignment;
	c.useful = q * c.features * k.step;
	c.useless = k.zombieGain * (1 - q) * (1 - l.killShare) * c.features * k.step;
	c.productRemoved = c.product * k.removalFraction;
	c.zombiesRemoved = c.zombies * k.zombieFraction;
}
// packages/engine/dist/company/slowing.js
/** What debt does to the speed of those who do not carry the code in their heads: the interest is 1 − velocity. */
function slowDown(c, k) {
	const size = c.product + c.zombies;
	c.debtRatio = size > 0 ? c.debt / size : 0;
	c.velocity = 1 / (1 + k.drag * c.unknown * c.debtRatio);
}
// packages/engine/dist/company/teams.js
/**
* Specialists beyond what one shared pool needs, when each team has its own. Everybody comes whole: a need is rounded up, by half a person on
* average, once in a pool and once in each team. Three teams that need ¾, ¾ and ½ of a specialist take three, and a pool takes two.
*/
function spareSpecialists(teams) {
	return .5 * (teams - 1);
}
/** Idle time of dedicated specialists as a share of the engineers: none with a single team, `idle` with very many. */
function idleShare(engineers, k) {
	const teams = max(engineers / k.teamSize, 1);
	return k.idle * spareSpecialists(teams) / (.5 * teams);
}
/** Share of the effort that coordination leaves: Gunther's universal scalability law, less the idle time of dedicated specialists. */
function scalability(engineers, k, l) {
	const others = max(engineers - 1, 0);
	const contention = k.contention * (1 - k.modularity * l.organisation) * others;
	const crosstalk = k.crosstalk * engineers * others;
	return (1 - idleShare(engineers, k) * l.organisation) / (1 + contention + crosstalk);
}
/** Capacity after coordination, switching between items in progress, and the time given to alignment. */
function coordinate(c, k, l) {
	const items = c.engineers > 0 ? c.inProgress / (k.itemSize * c.engineers) : 0;
	const focus = 1 / (1 + k.switching * max(items - 1, 0));
	const together = c.present * scalability(c.engineers, k, l);
	const focused = together * focus;
	c.switchingWork = together - focused;
	c.capacity = focused * (1 - l.alignmentEffort);
	c.coordinationWork = c.present - together + (focused - c.capacity);
}
// packages/engine/dist/company/tenure.js
/**
* Share of the engineers with under a year in the company.
*
* Leaving hits old and new alike, so of those present 52 weeks ago a share survival(now) / survival(then) is still here. That is a
* conveyor belt of weekly hires without storing the belt; a first-order stock of newcomers would say 41% at yearly doubling, where the truth is 50%.
*/
function updateTenure(c) {
	c.newcomers = c.engineers > 0 ? clip(1 - c.survival * c.cohortYearAgo / c.engineers, 0, 1) : 0;
}
// packages/engine/dist/company/upkeep.js
/**
* Keeping the product running: work that grows with the product and with its debt. Fires come first and leave upkeep a part of the rest at most; what is
* not done is borrowed (borrowing.ts). What both leave is the budget for features and debt.
*/
function keepUp(c, k) {
	const size = c.product + c.zombies;
	const wanted = k.weeklyUpkeep * (size + k.upkeepDebt * c.debt);
	c.upkeepWork = min(wanted, k.upkeepCap * (c.capacity - c.fireWork));
	c.neglected = wanted - c.upkeepWork;
	c.budget = c.capacity - c.fireWork - c.upkeepWork;
}
// packages/engine/dist/company/work.js
const CYCLE_CAP = 520;
/** Fires come before everything else. */
function fightFires(c, k) {
	c.fireWork = min(c.unplanned / k.fireTime, k.fireCap * c.capacity);
}
/** The budget that debt leaves goes to features. Of a week spent on them velocity is left; haste and assistants make more of it. */
function build(c, k, l) {
	const effort = c.budget - c.repaymentWork;
	const pace = c.pace * c.assistedPace;
	const throughput = effort * c.velocity * pace;
	const demand = k.ambition * c.budget * (1 + c.pressure);
	const limit = l.wipLimit * k.itemSize * c.engineers;
	c.features = min(throughput, c.inProgress / k.step + demand);
	c.begun = max(min(demand, (limit - c.inProgress) / k.step + c.features), 0);
	c.featureWork = c.features / pace;
	c.interestWork = effort * (1 - c.velocity);
	c.waitingWork = effort - c.interestWork - c.featureWork;
	c.cycleTime = min(littlesLaw(c) + poolWait(c, k, l, demand, throughput), CYCLE_CAP);
}
function littlesLaw(c) {
	return c.features > 0 ? c.inProgress / c.features : CYCLE_CAP;
}
/**
* Kingman's wait in a pool of specialists, shared by all of them; cross-functional teams do not queue. A company that wants more than it can do (ambition 1 and
* more) runs its pools at the cap, and the wait is then a matter of their size alone.
*/
function poolWait(c, k, l, demand, throughput) {
	const utilisation = throughput > 0 ? clip(demand / throughput, 0, k.utilisationCap) : k.utilisationCap;
	return (1 - l.organisation) * k.queueVariability * utilisation * k.itemSize / ((1 - utilisation) * max(c.engineers, 1));
}
// packages/engine/dist/company/week.js
/**
* The order of a week. Everything here is worked out from the stocks as they stood when the week began; `moveStocks` then moves them all at
* once.
*
* `c` is the company, `k` its world (constant through its life), `l` and `p` what it decides (levers, settings of the policy), `n` this week's chances.
*/
function week(c, k, l, rule, p, n) {
	forgetCode(c, k);
	slowDown(c, k);
	updateTenure(c);
	measureFit(c, k);
	measureMarket(c, k);
	lookAhead(c, k);
	updatePressure(c, k, l);
	measureBurn(c);
	assist(c, k, l);
	demand(c, k, n);
	winter(c, k, n);
	keyDeparture(c, k, n);
	migration(c, k, n);
	competitor(c, k, n);
	customDeal(c, k, n);
	changeShape(c, k);
	leave(c, k, n);
	planHeadcount(c, k);
	hire(c, k, l);
	layOff(c, k, l);
	rampUp(c, k);
	coordinate(c, k, l);
	fightFires(c, k);
	keepUp(c, k);
	aimAtDebt(c, k, l, rule(c, k, p, n));
	hurry(c, k, l);
	build(c, k, l);
	burnOut(c, k);
	align(c, k, l);
	ship(c, k, l);
	borrow(c, k);
	repay(c, k);
	handleTickets(c, k, l);
	sell(c, k, l);
	breakDown(c, k, n);
	raiseRound(c, k, l, n);
	attractBuyer(c, k);
	updateWeariness(c, k);
}
// packages/engine/dist/simulate/record.js
/** Writes one week of a company: each outcome, in the order of RECORDED, so far into its column (see Recording). */
function record(c, values, at, columns) {
	values[at + columns[0]] = c.arr;
	values[at + columns[1]] = c.cash;
	values[at + columns[2]] = c.delivered;
	values[at + columns[3]] = c.featureWork;
	values[at + columns[4]] = c.interestWork;
	values[at + columns[5]] = c.repaymentWork;
	values[at + columns[6]] = c.fireWork;
	values[at + columns[7]] = c.upkeepWork;
	values[at + columns[8]] = c.mentoringWork;
	values[at + columns[9]] = c.learningWork;
	values[at + columns[10]] = c.interviewWork;
	values[at + columns[11]] = c.coordinationWork + c.waitingWork;
	values[at + columns[12]] = c.switchingWork;
	values[at + columns[13]] = c.engineers > 0 ? c.features / c.engineers : 0;
	values[at + columns[14]] = c.velocity;
	values[at + columns[15]] = 1 - c.velocity;
	values[at + columns[16]] = c.debtRatio;
	values[at + columns[17]] = c.debtShare;
	values[at + columns[18]] = c.cycleTime;
	values[at + columns[19]] = c.engineers + c.others;
	values[at + columns[20]] = c.engineers;
	values[at + columns[21]] = c.newcomers;
	values[at + columns[22]] = c.incidentRate;
	values[at + columns[23]] = c.attritionRate;
	values[at + columns[24]] = c.supportWait;
	values[at + columns[25]] = c.runway;
	values[at + columns[26]] = c.burnMultiple;
	values[at + columns[27]] = c.fit;
	values[at + columns[28]] = c.pressure;
	values[at + columns[29]] = c.burnout;
	values[at + columns[30]] = c.rounds;
	values[at + columns[31]] = c.income;
	values[at + columns[32]] = c.cost;
	values[at + columns[33]] = c.growth;
	values[at + columns[34]] = c.netExpansion - c.outageRate;
	values[at + columns[35]] = c.salesCost;
}
// packages/engine/dist/simulate/state.js
/** Puts the company where a scenario begins, once the coefficients and the chances of its run are there. */
function beginState(state, start) {
	derive(state.k);
	readUniforms(state.n, state.uniforms, state.draws, 0, 0);
	begin(state.c, state.k, start, state.n);
	fillHistory(state.cohorts, state.cohortSteps, start.engineers, 1 - start.newcomers);
	fillHistory(state.revenues, state.revenueSteps, start.arr, 1 / sqrt(1 + start.growth));
}
/** A past that leads smoothly to `now`: the oldest entry is `ratio` of it. */
function fillHistory(line, length, now, ratio) {
	for (let i = 0; i < length; i++) {
		const age = (length - i) / length;
		line[i] = now * (1 - age + age * ratio);
	}
}
/** Works out the flows of step number `step`; the stocks still stand as they were when it began. */
function simulateStep(state, step) {
	const c = state.c;
	const year = step - floor(step / state.cohortSteps) * state.cohortSteps;
	const half = step - floor(step / state.revenueSteps) * state.revenueSteps;
	readUniforms(state.n, state.uniforms, state.draws, step + 1, c.rounds + 1);
	c.cohortYearAgo = state.cohorts[year];
	c.arrHalfYearAgo = state.revenues[half];
	state.cohorts[year] = c.engineers / c.survival;
	state.revenues[half] = c.arr;
	week(c, state.k, state.levers, state.rule, state.settings, state.n);
}
/** Moves the stocks at the end of a step and judges whether the company still lives (`fate` 0). */
function closeStep(state) {
	moveStocks(state.c, state.k, state.n);
	determineFate(state.c, state.k);
}
/**
* Lives the weeks from `from` up to `to` under the decisions that hold and records each in its row, at the company's place. It stays in week `last`
* for good. Returns the first week in which it was no longer alive, or −1.
*/
function simulateWeeks(state, from, to, last) {
	const c = state.c;
	const steps = state.stepsPerWeek;
	for (let now = from; now < to; now++) {
		simulateStep(state, now * steps);
		record(c, state.recorded, state.rows[now] + state.place.at, state.columns);
		if (now === last) return -1;
		closeStep(state);
		for (let i = 1; i < steps && c.fate === 0; i++) {
			simulateStep(state, now * steps + i);
			closeStep(state);
		}
		if (c.fate > 0) return now + 1;
	}
	return -1;
}
// packages/engine/dist/simulate/first.js
/** What came of a company's first year. Plain numbers, as `SimulationState`. */
var FirstYear = class {
	/** Revenue that was sold in it, and revenue at its end, $M. */
	sold = NaN;
	arr = NaN;
	/** Steps that the company lived, and 1 once it no longer does. */
	steps = NaN;
	over = NaN;
};
/** Lives so many steps of a company's first year from its start, or fewer if it ends. */
function playFirstYear(state, start, year, steps) {
	beginState(state, start);
	deriveFromLevers(state.k, state.levers);
	const c = state.c;
	year.sold = 0;
	year.arr = 0;
	year.steps = 0;
	year.over = 0;
	for (let step = 0; step < steps && year.over === 0; step++) {
		simulateStep(state, step);
		year.sold = year.over > 0 ? year.sold : year.sold + c.newArr;
		year.steps = year.over > 0 ? year.steps : year.steps + 1;
		closeStep(state);
		year.arr = year.over > 0 ? year.arr : c.arr;
		year.over = c.fate > 0 ? 1 : year.over;
	}
}
/** Lives a company's first week from its start, of which the flows are worked out; the stocks still stand as they were. */
function playFirstWeek(state, start) {
	beginState(state, start);
	deriveFromLevers(state.k, state.levers);
	simulateStep(state, 0);
}
/** What is looked at in the first week. */
const SEEN = [
	"incidentRate",
	"attritionRate",
	"velocity",
	"expansionArr",
	"churnedArr",
	"outageLoss",
	"newArr",
	"arr",
	"income",
	"cost",
	"cycleTime",
	"engineers",
	"inProgress",
	"features",
	"supportersAtWork",
	"supportLoad"
];
/** Plays them in the functions of the model themselves. */
const referenceFirst = ({ state, start, names }) => {
	const take = (values) => {
		for (let i = 0; i < names.length; i++) state.k[names[i]] = values[i];
		for (const name of NOISES) state.k[name] = 0;
	};
	return {
		firstWeeks: (values) => values.map((each) => {
			take(each);
			playFirstWeek(state, start);
			return { ...state.c };
		}),
		firstYears: (values, steps) => values.map((each) => {
			take(each);
			const year = new FirstYear();
			playFirstYear(state, start, year, steps);
			return year;
		})
	};
};
/** The noises: without them only the expected happens. */
const NOISES = [
	"attritionNoise",
	"incidentNoise",
	"effortNoise",
	"majorNoise",
	"fundingNoise",
	"acquisitionNoise",
	"givingUpNoise"
];
// packages/engine/dist/simulate/compiled/first.js
const SLOT$1 = 8;
const PAGE$1 = 65536;
/** Instances of this thread, by the length of a step: what is looked at in turn lies apart. */
const held = /* @__PURE__ */ new Map();
function heldFor({ state }) {
	const known = held.get(state.k.step);
	if (known) return known;
	const made = {
		model: instantiate(),
		inMemory: void 0
	};
	held.set(state.k.step, made);
	return made;
}
/** Plays beginnings in the compiled model, LANES companies at once. */
const compiledFirst = (given) => {
	const at = placesOf(given);
	const slotOf = (name) => at.k / SLOT$1 + RECORDS.Constants.indexOf(name) * 2;
	const [slots, noises] = [given.names.map(slotOf), NOISES.map(slotOf)];
	const seen = SEEN.map((name) => at.c / SLOT$1 + RECORDS.Company.indexOf(name) * 2);
	/** Has each team played, and reads what came of each company. */
	const playAll = (values, play, read) => {
		const holder = heldFor(given);
		const { model } = holder;
		if (holder.inMemory !== given) write(given, at, model.memory);
		holder.inMemory = given;
		const numbers = new Float64Array(model.memory.buffer);
		const results = [];
		for (let first = 0; first < values.length; first += 2) {
			for (let lane = 0; lane < 2; lane++) {
				const each = values[Math.min(first + lane, values.length - 1)];
				for (let i = 0; i < slots.length; i++) numbers[slots[i] + lane] = each[i];
				for (const slot of noises) numbers[slot + lane] = 0;
			}
			play(model);
			for (let lane = 0; lane < 2 && first + lane < values.length; lane++) results.push(read(numbers, lane));
		}
		return results;
	};
	return {
		firstWeeks: (values) => playAll(values, ({ playFirstWeek }) => playFirstWeek(at.state, at.start), (numbers, lane) => {
			const result = {};
			for (let i = 0; i < SEEN.length; i++) result[SEEN[i]] = numbers[seen[i] + lane];
			return result;
		}),
		firstYears: (values, steps) => playAll(values, ({ playFirstYear }) => playFirstYear(at.state, at.start, at.year, steps), (numbers, lane) => {
			const result = new FirstYear();
			RECORDS.FirstYear.forEach((field, i) => result[field] = numbers[at.year / SLOT$1 + i * 2 + lane]);
			return result;
		})
	};
};
function placesOf({ state }) {
	let used = FREE;
	const place = (slots) => (used += slots * SLOT$1) - slots * SLOT$1;
	return {
		state: place(RECORDS.SimulationState.length),
		start: place(RECORDS.Start.length),
		levers: place(RECORDS.Levers.length),
		settings: place(RECORDS.PolicySettings.length),
		c: place(RECORDS.Company.length * 2),
		k: place(RECORDS.Constants.length * 2),
		n: place(RECORDS.Uniforms.length * 2),
		year: place(RECORDS.FirstYear.length * 2),
		uniforms: place(state.uniforms.length * 2),
		cohorts: place(state.cohorts.length * 2),
		revenues: place(state.revenues.length * 2),
		end: used
	};
}
function write({ state, policy, start }, at, memory) {
	const missing = at.end - memory.buffer.byteLength;
	if (missing > 0) memory.grow(Math.ceil(missing / PAGE$1));
	const [numbers, places] = [new Float64Array(memory.buffer), new Int32Array(memory.buffer)];
	RECORDS.Start.forEach((field, i) => numbers[at.start / SLOT$1 + i] = start[field]);
	RECORDS.Levers.forEach((field, i) => numbers[at.levers / SLOT$1 + i] = state.levers[field]);
	RECORDS.PolicySettings.forEach((field, i) => numbers[at.settings / SLOT$1 + i] = state.settings[field]);
	RECORDS.Constants.forEach((field, i) => numbers.fill(state.k[field], at.k / SLOT$1 + i * 2, at.k / SLOT$1 + (i + 1) * 2));
	state.uniforms.forEach((value, i) => numbers.fill(value, at.uniforms / SLOT$1 + i * 2, at.uniforms / SLOT$1 + (i + 1) * 2));
	const field = (name) => at.state + RECORDS.SimulationState.indexOf(name) * SLOT$1;
	for (const name of [
		"stepsPerWeek",
		"draws",
		"cohortSteps",
		"revenueSteps"
	]) numbers[field(name) / SLOT$1] = state[name];
	for (const name of [
		"c",
		"k",
		"n",
		"uniforms",
		"cohorts",
		"revenues",
		"levers",
		"settings"
	]) places[field(name) / 4] = at[name];
	places[field("rule") / 4] = RULES.indexOf(policy);
}
// packages/engine/dist/simulate/beginnings.js
/** The fastest player of beginnings there is here. All give the same bits. */
const createFirst = (given) => (canCompile() ? compiledFirst : referenceFirst)(given);
// packages/engine/dist/simulate/known.js
const A_YEAR = 52;
const NOTHING_KNOWN = unknownOf(KNOWN_NAMES);
/** In this order: what comes later takes account of what came before. */
const SETTLERS = [
	{
		facts: ["incidents"],
		settles: () => [["incidents", 1]],
		factor: (c, { incidents }) => incidents / c.incidentRate
	},
	{
		facts: ["waiting"],
		settles: (scenario) => supportFollows(scenario) ? [["supportLoad", 1], ["ticketsPerAgent", -1]] : [["ticketsPerAgent", -1]],
		factor: (c, { waiting }) => pow(waiting, 1 / pooling(c.supportersAtWork)) / c.supportLoad
	},
	{
		facts: ["leavers"],
		settles: () => [["attrition", 1]],
		factor: (c, { leavers }, { engineers, others }) => -log(Math.max(1 - leavers / (engineers + others), .001)) / c.attritionRate
	},
	{
		facts: ["timeLost"],
		settles: ({ given }) => [[given.includes("company.debtRatio") ? "drag" : "debtAtStart", 1]],
		factor: (c, { timeLost }) => timeLost / (1 - timeLost) / ((1 - c.velocity) / c.velocity)
	},
	{
		facts: ["retention"],
		settles: () => [["expansion", 1], ["churn", -1]],
		factor(c, { retention }) {
			const [gained, lost, out] = [
				c.expansionArr,
				c.churnedArr,
				c.outageLoss
			].map((flow) => A_YEAR * flow / c.arr);
			const net = log(retention) + out;
			return (net + sqrt(net * net + 4 * gained * lost)) / (2 * gained);
		}
	},
	{
		facts: ["burn"],
		settles: () => [["engineerCost", 1], ["otherCost", 1]],
		factor: (c, { burn }) => (c.income + burn / A_YEAR) / c.cost
	},
	{
		facts: ["cycleTime"],
		settles: () => [["itemSize", 1]],
		factor: (c, { cycleTime }, _, itemSize, { wipLimit }) => cycleTime / ((wipLimit * itemSize * c.engineers - c.inProgress) / Math.max(c.features, 1e-9) + c.cycleTime)
	},
	{
		facts: ["growth", "growthQuarter"],
		settles: () => [["salesProductivity", 1]],
		factor(c, { growth }) {
			const net = c.newArr + c.expansionArr - c.churnedArr - c.outageLoss;
			return Math.max((c.newArr + growth * c.arr / A_YEAR - net) / c.newArr, NEXT_TO_NOTHING);
		}
	}
];
const supportFollows = (scenario) => !switchedOff(scenario).has("supportFollows") && median(scenario.coefficients.supportFollows) > 0;
/** Part of its sales that is left to a company that grows more slowly than its customers of today alone would make it. */
const NEXT_TO_NOTHING = .001;
/** Chances at which nothing strikes. */
const NOTHING = 1 - 1e-9;
/** What settles a coefficient may depend on it a little, through what comes of it: a second look makes up for that. */
const LOOKS = 2;
/** Weeks in a step of the year in which sales are settled: near enough, and half the work of single ones. */
const STRIDE = 2;
/** Draws among which a future chooses, each as likely as what it makes of the coefficients is believed to be. */
const CANDIDATES = 4;
/** Runs are numbered below this; candidates count on from there. */
const APART = 16777216;
/** A settled coefficient that lies further out than 99% of what is believed of it does not agree. */
const FAR = 2.5758293035489004;
const inForce = ({ known = {} }) => SETTLERS.filter(({ facts }) => facts.some((name) => known[name] !== void 0));
/** What is known was seen with every door open: doors that a scenario closes are closed once it is settled, so that closing one changes nothing else. */
const doorsToClose = (scenario) => inForce(scenario).length === 0 ? [] : DOOR_NAMES.flatMap((door) => scenario.doors[door] ? [] : DOORS[door]);
/** What is drawn for a scenario before doors are closed. */
const planOf = (scenario) => coefficientPlan(doorsToClose(scenario).length === 0 ? scenario : {
	...scenario,
	doors: OPEN
}, settledBy(scenario));
const OPEN = Object.fromEntries(DOOR_NAMES.map((door) => [door, true]));
/** The coefficients that what is known settles. */
const settledBy = (scenario) => inForce(scenario).flatMap(({ settles }) => settles(scenario).map(([name]) => name));
/**
* What makes the draws of a scenario agree with what is known, or null if nothing is. What identifies a coefficient is solved for, in the company's own first
* week without chance; of several such draws one is taken, by how well the coefficients that came out are in keeping with what is believed of them.
*
* @param makeFirst makes what plays first weeks and years; it changes no bit
*/
function agreement(scenario, plan, makeFirst = createFirst) {
	const settlers = inForce(scenario).map((settler) => ({
		...settler,
		at: settler.settles(scenario).map(([name, power]) => ({
			place: plan.drawn.findIndex((one) => one.name === name),
			name,
			power
		}))
	}));
	if (settlers.length === 0) return null;
	const { known = {}, today = scenario, noise } = scenario;
	const { inProgress, mandate } = today.company;
	const start = {
		...scenario.company,
		inProgress,
		mandate
	};
	const { policy, levers, hiringPlan = [] } = today;
	const [now] = decisions({
		...scenario,
		company: start,
		policy,
		levers,
		hiringPlan,
		timeline: []
	});
	const given = KNOWN_NAMES.filter((name) => known[name] !== void 0);
	const [only] = settlers;
	const growthAlone = settlers.length === 1 && only.facts.includes("growth");
	const candidates = noise.coefficients ? CANDIDATES : 1;
	const samplers = given.map((name) => ({
		name,
		valueAt: sampler(known[name]),
		channel: channelOf(`known.${name}`)
	}));
	const words = /* @__PURE__ */ new Int32Array(4);
	const chance = (key, run, channel) => {
		streamState(key, run, channel, words, 0);
		return uniform(words, 0);
	};
	const choice = channelOf("known");
	const beginningWith = (step) => ({
		state: beginning(plan, now, step),
		policy: now.policy,
		start,
		names: plan.drawn.map(({ name }) => name)
	});
	const { firstWeeks } = makeFirst(beginningWith(1));
	const { firstYears } = makeFirst(beginningWith(STRIDE));
	const growthError = [known.growth, known.growthQuarter].map((d) => d === void 0 ? Infinity : Math.max((quantile(d, Z90) - quantile(d, -Z90)) / (2 * Z90), 1e-6));
	const sales = plan.drawn.findIndex(({ name }) => name === "salesProductivity");
	const isGrowthKnown = known.growth !== void 0 || known.growthQuarter !== void 0;
	/** Sales that make the first year without chance grow as the company does today. The first week alone would leave out those who are hired by then. */
	const settleYears = (values, rates) => {
		if (!isGrowthKnown) return;
		const { low, high } = plan.drawn[sales];
		for (let i = 0; i < (growthAlone ? 1 : LOOKS); i++) firstYears(values, A_YEAR / STRIDE).forEach(({ sold, arr, steps }, run) => {
			const missing = start.arr * exp(rates[run] * steps * STRIDE / A_YEAR) - arr;
			const times = Math.max((sold + missing) / sold, NEXT_TO_NOTHING);
			if (times > 0 && times < Infinity) values[run][sales] = Math.min(Math.max(values[run][sales] * times, low), high);
		});
	};
	const candidateOf = (key, run) => {
		drawValues(plan, key, run);
		const facts = { ...NOTHING_KNOWN };
		for (const { name, valueAt, channel } of samplers) facts[name] = valueAt(noise.coefficients ? normalQuantile(chance(key, run, channel)) : 0);
		facts.growth = todaysGrowth(facts, growthError);
		return {
			values: plan.values.slice(),
			facts,
			likely: 0,
			agrees: true,
			goesOn: true,
			met: /* @__PURE__ */ new Map()
		};
	};
	/** Draws what is believed, then what is known, and settles, for several runs side by side. */
	const settled = (key, runs) => {
		const all = runs.map((run) => candidateOf(key, run));
		const values = all.map((one) => one.values);
		for (const { at, factor, facts: about } of settlers) {
			for (const one of all) {
				one.agrees = one.goesOn = true;
				if (at.length > 1) for (const { place } of at) one.likely += .5 * square(scoreOf(place, one.values));
			}
			for (let i = 0; i < LOOKS; i++) {
				const seen = firstWeeks(values);
				all.forEach((one, lane) => {
					const times = factor(seen[lane], one.facts, start, one.values[at[0].place], levers);
					if (one.goesOn) settle(one, at, times);
				});
			}
			for (const one of all) {
				for (const { place } of at) {
					const score = scoreOf(place, one.values);
					one.likely -= .5 * square(score);
					if (Math.abs(score) > FAR) one.agrees = false;
				}
				for (const name of about) if (known[name] !== void 0) one.met.set(name, one.agrees);
			}
		}
		return all;
	};
	/** Multiplies what a fact settles. */
	const settle = (one, at, times) => {
		if (!(times > 0 && times < Infinity)) {
			one.agrees = one.goesOn = false;
			return;
		}
		for (const { place, power } of at) {
			const { low, high } = plan.drawn[place];
			const value = one.values[place] * (power > 0 ? times : 1 / times);
			one.values[place] = Math.min(Math.max(value, low), high);
			if (value < low || value > high) one.agrees = false;
		}
	};
	/** The standard normal at which what is believed of a coefficient has its value; 0 where one value is believed. */
	const scoreOf = (place, values) => {
		const { name, valueAt } = plan.drawn[place];
		if (!noise.coefficients || scenario.coefficients[name].shape === "constant") return 0;
		let [low, high] = [-8, 8];
		for (let i = 0; i < 24; i++) {
			const middle = (low + high) / 2;
			if (valueAt(middle) < values[place]) low = middle;
			else high = middle;
		}
		return (low + high) / 2;
	};
	const closed = doorsToClose(scenario).map((name) => plan.drawn.findIndex((one) => one.name === name));
	/** Takes one of each run's candidates. */
	const choose = (key, runs) => {
		const [chosen, sums] = [[], runs.map(() => 0)];
		let open = [...runs.keys()];
		for (let i = 0; i < candidates && open.length > 0; i++) {
			const runOf = (at) => runs[at] + i * APART;
			const found = settled(key, open.map(runOf));
			open = open.filter((at, lane) => {
				const one = found[lane];
				const weight = Math.max(exp(Math.min(one.likely, 0)), 1e-300);
				sums[at] += weight;
				if (chance(key, runOf(at), choice) * sums[at] >= weight) return true;
				chosen[at] = one;
				return !(growthAlone && only.facts.some((name) => one.met.get(name) === true));
			});
		}
		return chosen;
	};
	return {
		draw(key, runs) {
			const chosen = choose(key, runs);
			const values = chosen.map((one) => one.values);
			settleYears(values, chosen.map(({ facts }) => facts.growth));
			for (const each of values) for (const place of closed) if (place >= 0) each[place] = 0;
			plan.values.set(values[values.length - 1]);
			return values;
		},
		propose: (key, runs) => settled(key, runs).map((one) => one.met)
	};
}
const square = (x) => x * x;
/** Today's growth as a continuous rate: of the year and the quarter, each counts by how well it is known. */
function todaysGrowth({ growth, growthQuarter }, [year, quarter]) {
	if (quarter === Infinity) return log(1 + growth);
	const now = 4 * log(Math.max(1 + growthQuarter / 4, .01));
	if (year === Infinity) return now;
	const [a, b] = [1 / square(year), 1 / square(quarter)];
	return (a * log(1 + growth) + b * now) / (a + b);
}
/** A company before its first week, without chance. @param step its length in weeks */
function beginning(plan, decisions, step) {
	const { levers, settings, rule } = decisions;
	const k = createConstants();
	fixCoefficients(plan, k);
	k.looks = 0;
	k.step = step;
	giveHiringPlan(k, decisions);
	const steps = A_YEAR / step;
	return {
		c: createCompany(),
		k,
		n: createUniforms(),
		place: { at: 0 },
		levers,
		settings,
		rule,
		stepsPerWeek: 1,
		uniforms: createChances(53).fill(NOTHING),
		draws: drawsOf(53),
		cohorts: new Float64Array(steps),
		cohortSteps: steps,
		revenues: new Float64Array(steps / 2),
		revenueSteps: steps / 2,
		recorded: /* @__PURE__ */ new Float32Array(0),
		rows: /* @__PURE__ */ new Int32Array(0),
		columns: /* @__PURE__ */ new Int32Array(0)
	};
}
// packages/engine/dist/simulate/worlds.js
/** Draws each world when it is asked for. */
const drawnAnew = (makeFirst, scores = drawScores) => (scenario, given) => {
	const plan = {
		...given,
		drawScores: scores
	};
	const agree = agreement(scenario, plan, makeFirst);
	if (agree !== null) return agree;
	return { draw: (key, worlds) => worlds.map((world) => {
		drawValues(plan, key, world);
		return plan.values.slice();
	}) };
};
/** Draws each world once in a thread: decisions that are compared are played in the same worlds. */
const drawnOnce = (makeFirst, scores) => (scenario, plan) => {
	const anew = drawnAnew(makeFirst, scores)(scenario, plan);
	if (scenario.fitted !== void 0) return anew;
	const depends = dependsOn(scenario);
	let [last, drawn] = [null, /* @__PURE__ */ new Map()];
	return { draw(key, worlds) {
		if (key !== last) [last, drawn] = [key, recent(`${key.join()} ${depends}`)];
		const missing = [...new Set(worlds)].filter((world) => !drawn.has(world));
		if (missing.length > 0) {
			const values = anew.draw(key, missing);
			missing.forEach((world, i) => drawn.set(world, values[i]));
		}
		const result = worlds.map((world) => drawn.get(world));
		forgetOldest(missing.length * plan.values.byteLength);
		if (drawn.size === 0) last = null;
		plan.values.set(result[result.length - 1]);
		return result;
	} };
};
/** What was drawn, by what it depends on, least recently asked for first. */
const kept = /* @__PURE__ */ new Map();
/** Bytes that are kept about, and at most. */
let bytes = 0;
const MOST_KEPT = 24e6;
function recent(depends) {
	const known = kept.get(depends);
	const drawn = known ?? /* @__PURE__ */ new Map();
	bytes += known ? 0 : depends.length;
	kept.delete(depends);
	kept.set(depends, drawn);
	return drawn;
}
/** Makes room for some more bytes, if need be. */
function forgetOldest(more) {
	bytes += more;
	for (const [depends, drawn] of kept) {
		if (bytes <= MOST_KEPT) return;
		kept.delete(depends);
		bytes -= depends.length;
		for (const { byteLength } of drawn.values()) bytes -= byteLength;
		drawn.clear();
	}
}
/** All that the draws of a world depend on, besides the seed: not how long it is played, nor what is decided beyond today. */
function dependsOn(scenario) {
	const { policy, levers, hiringPlan, today = {
		policy,
		levers,
		hiringPlan
	} } = scenario;
	const { name: _, description: __, start: ___, horizon: ____, runs: _____, seed: ______, timeline: _______, ...rest } = scenario;
	return JSON.stringify({
		...rest,
		policy: 0,
		levers: 0,
		hiringPlan: 0,
		today
	});
}
// packages/engine/dist/simulate/simulation.js
/** For those who live step by step. */
const UNRECORDED = {
	recorded: /* @__PURE__ */ new Float32Array(0),
	rows: /* @__PURE__ */ new Int32Array(0),
	columns: /* @__PURE__ */ new Int32Array(0)
};
/** Prepares a scenario for living. @param makeWorlds who draws its worlds; it changes no bit */
function createSimulation(scenario, design = {}, recording = UNRECORDED, makeWorlds = drawnAnew()) {
	const { runsPerDraw = 1, resampled, interlude } = design;
	const k = createConstants();
	const coefficients = planOf(scenario);
	k.step = 1 / scenario.stepsPerWeek;
	fixCoefficients(coefficients, k);
	for (const name of doorsToClose(scenario)) k[name] = 0;
	const stretches = decisions(scenario, interlude);
	k.looks = stretches.some((stretch) => stretch.looks) ? 1 : 0;
	const steps = scenario.horizon * scenario.stepsPerWeek + 1;
	const { levers, settings, rule } = stretches[0];
	const state = {
		c: createCompany(),
		k,
		n: createUniforms(),
		place: { at: 0 },
		levers,
		settings,
		rule,
		stepsPerWeek: scenario.stepsPerWeek,
		uniforms: createChances(steps),
		draws: drawsOf(steps),
		cohorts: new Float64Array(52 * scenario.stepsPerWeek),
		cohortSteps: 52 * scenario.stepsPerWeek,
		revenues: new Float64Array(26 * scenario.stepsPerWeek),
		revenueSteps: 26 * scenario.stepsPerWeek,
		...recording
	};
	const key = seedKey(scenario.seed);
	const again = resampled && {
		key: seedKey(resampled.seed),
		coefficients: onlyDrawing(coefficients, resampled.coefficients)
	};
	return {
		state,
		start: scenario.company,
		key,
		coefficients,
		worlds: makeWorlds(scenario, coefficients),
		resampled: again ?? null,
		uniformsKey: again && resampled.chances ? again.key : key,
		runsPerDraw,
		stretches,
		drawn: new Float64Array(stretches[0].shifts.length)
	};
}
/** The world of a run: which run it is decides that and all its chances, and nothing else does. */
const worldOf = ({ runsPerDraw }, run) => Math.floor(run / runsPerDraw);
/** Draws the coefficients of a world. */
function drawWorld({ key, coefficients, worlds, resampled }, world) {
	if (resampled !== null) {
		worlds.draw(resampled.key, [world]);
		keepDrawn(coefficients, resampled.coefficients);
	}
	worlds.draw(key, [world]);
}
/** Puts run number `run` at its beginning. */
function beginRun(simulation, run) {
	const { state, start, coefficients, resampled, uniformsKey, stretches, drawn } = simulation;
	drawWorld(simulation, worldOf(simulation, run));
	if (drawn.length > 0) fixCoefficients(coefficients, state.k);
	takeDrawn(coefficients, state.k);
	if (resampled !== null) takeDrawn(resampled.coefficients, state.k);
	const { shifts } = stretches[0];
	for (let i = 0; i < shifts.length; i++) drawn[i] = state.k[shifts[i][0]];
	drawChances(state.uniforms, state.draws, uniformsKey, run, state.k.looks > 0);
	beginState(state, start);
	decide(simulation, stretches[0]);
}
/** From now on these decisions hold. */
function decide({ state, drawn }, decisions) {
	const { levers, settings, rule, shifts, newPolicy } = decisions;
	const { k } = state;
	for (let i = 0; i < shifts.length; i++) k[shifts[i][0]] = shifted(...shifts[i], drawn[i]);
	if (shifts.length > 0) derive(k);
	giveHiringPlan(k, decisions);
	state.levers = levers;
	state.settings = settings;
	state.rule = rule;
	deriveFromLevers(k, levers);
	if (newPolicy) forget(state.c);
}
/** Decides anew if a stretch of the timeline begins with this step. */
function decideAt(simulation, step) {
	const begins = simulation.stretches.find(({ from }) => from * simulation.state.stepsPerWeek === step);
	if (begins) decide(simulation, begins);
}
// packages/engine/dist/simulate/compiled/scores.js
const VECTOR = 16;
/** The key lies before what is drawn. */
const OUT = 2432;
/** One instance a thread, as players keep theirs in use. */
let instance$1;
/** Draws the normals of LANES runs at once in compiled code: when the next run is asked for, its normals are at hand. */
function compiledScores() {
	let [drawnKey, first] = [null, NaN];
	let drawn = /* @__PURE__ */ new Float64Array(0);
	return ({ channels, z }, key, run) => {
		if (key !== drawnKey || !(run >= first && run < first + 2)) {
			if (drawn.length !== channels.length * 2) drawn = new Float64Array(channels.length * 2);
			drawn.set(drawPair(key, run, channels));
			[drawnKey, first] = [key, run];
		}
		for (let i = 0; i < z.length; i++) z[i] = drawn[i * 2 + run - first];
	};
}
/** The normals of a run and the next, [channel][run]: a view that holds until others are drawn. */
function drawPair(key, run, channels) {
	const { memory, drawChannels, toNormals } = instance$1 ??= instantiate();
	new Int32Array(memory.buffer, FREE).set(key);
	for (let i = 0; i < channels.length; i += 2) drawChannels(FREE, run, run + 1, channels[i], channels[i + 1] ?? channels[i], OUT + i * VECTOR, VECTOR, 1);
	toNormals(OUT, channels.length);
	return new Float64Array(memory.buffer, OUT, channels.length * 2);
}
// packages/engine/dist/simulate/compiled/simulator.js
const SLOT = 8;
const PAGE = 65536;
/** Numbers in a line of the cache: so much more lies between outcomes, lest those of a week push each other out of it. */
const LINE = 16;
const FATE = RECORDS.Company.indexOf("fate");
/** A company without people that never runs out of money, for a lane in which no run is played. Every variable that is not named here is 0. */
const NOT_ZERO = {
	cash: 1,
	survival: 1,
	roundDue: Infinity,
	saleDue: Infinity,
	giveUpDue: Infinity
};
const NOBODY = Float64Array.from(RECORDS.Company, (field) => NOT_ZERO[field] ?? 0);
/** The lane of a company that is alone: lanes record one after the other, so that of two that record in one place the last one counts. */
const LAST_LANE = 1;
/** One instance a thread: its memory grows to what the largest player needs. */
let instance;
const model = () => instance ??= instantiate();
/**
* Plays in the model compiled to WebAssembly (packages/compiler), LANES runs at once: the normals of their coefficients, what is known, their chances, births
* and weeks in compiled code, what is believed of coefficients in TypeScript. Making a player takes the memory over from the one made before it in this thread.
*
* Two companies share a vector until one of them ends. The other is put aside; when all runs have begun, survivors share vectors again, the earliest
* first, each pair from the week of the later one on. As the chances of a run follow from its number and the week alone, it changes no bit with whom it lives.
*/
function compiled(worldsBy, ...[scenario, { rows, outcomes }, runs, design]) {
	const { memory, beginState, derive, deriveFromLevers, simulateWeeks, forget, drawChannels } = model();
	const simulation = createSimulation(scenario, design, void 0, worldsBy(compiledFirst, compiledScores()));
	const { state, start, stretches, coefficients, resampled, uniformsKey, worlds } = simulation;
	const keys = resampled === null ? [simulation.key] : [resampled.key, simulation.key];
	const planned = scenario.hiringPlan !== void 0;
	const weeks = scenario.horizon + 1;
	const [rowsEach, columnLength] = [rowCount(rows), rowCount(rows) * runs + LINE];
	const columns = columnsOf$1(outcomes, columnLength);
	let used = FREE;
	const place = (slots) => (used += slots * SLOT) - slots * SLOT;
	const at = {
		c: place(RECORDS.Company.length * 2),
		k: place(RECORDS.Constants.length * 2),
		cohorts: place(state.cohorts.length * 2),
		revenues: place(state.revenues.length * 2),
		drawn: place(stretches[0].shifts.length * 2),
		n: place(RECORDS.Uniforms.length * 2),
		place: place(RECORDS.Place.length * 2),
		uniforms: place(Math.ceil(CHANNEL_COUNT / 2) * 2 * state.draws * 2),
		key: place(uniformsKey.length / 2),
		state: place(RECORDS.SimulationState.length),
		start: place(RECORDS.Start.length),
		decisions: stretches.map(() => ({
			levers: place(RECORDS.Levers.length),
			settings: place(RECORDS.PolicySettings.length)
		})),
		rows: place(Math.ceil(rows.length / 2)),
		columns: place(Math.ceil(columns.length / 2)),
		recorded: place(Math.ceil((outcomes.length + 1) * columnLength / 2)),
		aside: used
	};
	/** How many numbers are a company's own: all that lie before its chances, which are drawn again. */
	const ownCount = (at.n - at.c) / 16;
	place(runs * ownCount);
	const missing = used - memory.buffer.byteLength;
	if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
	const numbers = new Float64Array(memory.buffer);
	const places = new Int32Array(memory.buffer);
	const recording = {
		recorded: new Float32Array(memory.buffer, at.recorded, (outcomes.length + 1) * columnLength),
		rows,
		columns
	};
	const write = (fields, record, to) => {
		for (let i = 0; i < fields.length; i++) numbers[to / SLOT + i] = record[fields[i]];
	};
	const writeLane = (values, to, lane) => {
		for (let i = 0; i < values.length; i++) numbers[to / SLOT + i * 2 + lane] = values[i];
	};
	const point = (field, to) => {
		places[(at.state + RECORDS.SimulationState.indexOf(field) * SLOT) / 4] = to;
	};
	for (const field of [
		"stepsPerWeek",
		"draws",
		"cohortSteps",
		"revenueSteps"
	]) numbers[at.state / SLOT + RECORDS.SimulationState.indexOf(field)] = state[field];
	for (const field of [
		"c",
		"k",
		"n",
		"place",
		"uniforms",
		"cohorts",
		"revenues",
		"recorded",
		"rows",
		"columns"
	]) point(field, at[field]);
	write(RECORDS.Start, start, at.start);
	places.set(rows, at.rows / 4);
	places.set(columns, at.columns / 4);
	places.set(uniformsKey, at.key / 4);
	stretches.forEach(({ levers, settings }, i) => {
		write(RECORDS.Levers, levers, at.decisions[i].levers);
		write(RECORDS.PolicySettings, settings, at.decisions[i].settings);
	});
	/** Gives all companies of the team one number. */
	const writeAll = (field, value) => {
		for (let lane = 0; lane < 2; lane++) numbers[at.k / SLOT + RECORDS.Constants.indexOf(field) * 2 + lane] = value;
	};
	const shiftedSlots = stretches[0].shifts.map(([name]) => at.k / SLOT + RECORDS.Constants.indexOf(name) * 2);
	const drawnSlots = shiftedSlots.map((_, i) => at.drawn / SLOT + i * 2);
	/** Remembers what the team has drawn for the coefficients that the timeline changes. */
	const remember = () => {
		for (let i = 0; i < shiftedSlots.length; i++) for (let lane = 0; lane < 2; lane++) numbers[drawnSlots[i] + lane] = numbers[shiftedSlots[i] + lane];
	};
	/** Points to the decisions of a stretch, which hold already. */
	const follow = (i) => {
		point("levers", at.decisions[i].levers);
		point("settings", at.decisions[i].settings);
		point("rule", RULES.indexOf(stretches[i].policy));
	};
	/** Lets the decisions of a stretch hold from now on. */
	const decide = (i) => {
		const { shifts } = stretches[i];
		for (let j = 0; j < shifts.length; j++) for (let lane = 0; lane < 2; lane++) numbers[shiftedSlots[j] + lane] = shifted(...shifts[j], numbers[drawnSlots[j] + lane]);
		if (shifts.length > 0) derive(at.k);
		if (planned) {
			giveHiringPlan(state.k, stretches[i]);
			writeAll("planned", state.k.planned);
			writeAll("plannedHires", state.k.plannedHires);
			writeAll("plannedAhead", state.k.plannedAhead);
		}
		follow(i);
		deriveFromLevers(at.k, at.decisions[i].levers);
		if (stretches[i].newPolicy) forget(at.c);
	};
	const constants = Float64Array.from(RECORDS.Constants, (field) => state.k[field]);
	for (let lane = 0; lane < 2; lane++) writeLane(constants, at.k, lane);
	const drawn = (resampled === null ? [coefficients] : [coefficients, resampled.coefficients]).map(({ values, drawn: names }) => ({
		values,
		slots: names.map(({ name }) => at.k / SLOT + RECORDS.Constants.indexOf(name) * 2)
	}));
	const takeDrawn = (lane) => {
		for (const { values, slots } of drawn) for (let i = 0; i < slots.length; i++) numbers[slots[i] + lane] = values[i];
	};
	/**
	* Draws the uniforms of a team, two channels in one vector. Of two channels that need different amounts both get the larger one: as each number follows from
	* its counter alone, drawing more of them changes none of the others.
	*/
	const drawTeam = (one, other) => {
		const { draws, k: { looks } } = state;
		const bytes = draws * 2 * SLOT;
		for (let channel = 0; channel < CHANNEL_COUNT; channel += 2) drawChannels(at.key, one, other, channel, channel + 1, at.uniforms + channel * bytes, bytes, Math.max(countOf(channel, draws, looks > 0), countOf(channel + 1, draws, looks > 0)));
	};
	const [ends, fates] = [new Int32Array(runs), new Uint8Array(runs)];
	/** The place of the company in each lane, or −1. */
	const seated = /* @__PURE__ */ new Int32Array(2);
	/** Those who are put aside, the earliest first. */
	const waiting = [];
	const seat = (lane, place) => {
		seated[lane] = place;
		numbers[at.place / SLOT + lane] = place * rowsEach;
	};
	/** Empties all lanes but the last. */
	const leaveAlone = () => {
		for (let lane = 0; lane < LAST_LANE; lane++) {
			writeLane(NOBODY, at.c, lane);
			seat(lane, seated[LAST_LANE]);
			seated[lane] = -1;
		}
	};
	/** Where a company keeps the numbers that are its own while it is put aside. */
	const asideOf = (place) => numbers.subarray(at.aside / SLOT + place * ownCount, at.aside / SLOT + (place + 1) * ownCount);
	const putAside = (lane, week) => {
		const own = asideOf(seated[lane]);
		for (let i = 0; i < ownCount; i++) own[i] = numbers[at.c / SLOT + i * 2 + lane];
		const later = waiting.findIndex((other) => other.week > week);
		waiting.splice(later < 0 ? waiting.length : later, 0, {
			place: seated[lane],
			week
		});
	};
	const bringBack = (survivor, lane) => {
		writeLane(asideOf(survivor.place), at.c, lane);
		seat(lane, survivor.place);
	};
	/** Puts the runs at a place and the next at their beginning. */
	const beginTeam = (first, place) => {
		if (shiftedSlots.length > 0) for (const { name, value } of coefficients.fixed) writeAll(name, value);
		const isPair = place + 1 < runs;
		const team = isPair ? [place, place + 1] : [place, place];
		const inWorlds = team.map((each) => worldOf(simulation, first + each));
		for (const key of keys) worlds.draw(key, inWorlds);
		team.forEach((each, lane) => {
			drawWorld(simulation, inWorlds[lane]);
			takeDrawn(lane);
			seat(lane, each);
		});
		remember();
		drawTeam(first + team[0], first + team[1]);
		beginState(at.state, at.start);
		if (!isPair) leaveAlone();
	};
	/** Plays the companies that are there from one week up to another, or up to the first in which one of them is no longer alive: returns the week. */
	const playWeeks = (from, to) => {
		for (let i = 0; i < stretches.length; i++) {
			const [begin, end] = [stretches[i].from, stretches[i + 1]?.from ?? weeks];
			if (end <= from || begin >= to) continue;
			if (begin >= from) decide(i);
			else follow(i);
			const week = simulateWeeks(at.state, Math.max(begin, from), Math.min(end, to), weeks - 1);
			if (week >= 0) return week;
		}
		return to;
	};
	/** Whether the company in a lane has ended before a week; if so, that is noted. */
	const noteEnd = (lane, week) => {
		const fate = numbers[at.c / SLOT + FATE * 2 + lane];
		const place = seated[lane];
		if (fate === 0 || place < 0) return false;
		ends[place] = week;
		fates[place] = fate;
		return true;
	};
	/** Plays the companies that are there until one ends, and puts the other aside. */
	const playTeam = (from) => {
		const week = playWeeks(from, weeks);
		for (let lane = 0; lane < 2; lane++) if (!noteEnd(lane, week) && seated[lane] >= 0 && week < weeks) putAside(lane, week);
	};
	/** Brings the two earliest survivors back: one is played alone up to the week of the other. */
	const playSurvivors = (first) => {
		const [one, other] = waiting.splice(0, 2);
		drawTeam(first + (other ?? one).place, first + one.place);
		bringBack(one, LAST_LANE);
		leaveAlone();
		if (!other) return playTeam(one.week);
		const week = playWeeks(one.week, other.week);
		if (noteEnd(LAST_LANE, week)) {
			waiting.unshift(other);
			return;
		}
		bringBack(other, 0);
		playTeam(other.week);
	};
	return {
		recording,
		ends,
		fates,
		play(first) {
			ends.fill(-1);
			fates.fill(0);
			for (let place = 0; place < runs; place += 2) {
				beginTeam(first, place);
				playTeam(0);
			}
			while (waiting.length > 0) playSurvivors(first);
		}
	};
}
/** The compiled player of decisions that are compared in the same worlds: it keeps what worlds have drawn. */
const compiledSimulator = (...given) => compiled(drawnOnce, ...given);
/** That of worlds each of which is played once. */
const compiledInPassing = (...given) => compiled(drawnAnew, ...given);
// packages/engine/dist/simulate/reference.js
/** Plays in the functions of the model themselves: the reference, and what plays where there is no WebAssembly. */
const referenceSimulator = (scenario, { rows, outcomes }, runs, design) => {
	const weeks = scenario.horizon + 1;
	const length = rowCount(rows);
	const recording = {
		recorded: new Float32Array((outcomes.length + 1) * runs * length),
		rows,
		columns: columnsOf$1(outcomes, runs * length)
	};
	const simulation = createSimulation(scenario, design, recording, drawnAnew(referenceFirst));
	const { state, stretches } = simulation;
	const [ends, fates] = [new Int32Array(runs), new Uint8Array(runs)];
	const playOne = (run, place) => {
		beginRun(simulation, run);
		state.place.at = place * length;
		let end = -1;
		for (let i = 0; i < stretches.length && end < 0; i++) {
			decide(simulation, stretches[i]);
			end = simulateWeeks(state, stretches[i].from, stretches[i + 1]?.from ?? weeks, weeks - 1);
		}
		ends[place] = end;
		fates[place] = state.c.fate;
	};
	return {
		recording,
		ends,
		fates,
		play(first) {
			for (let place = 0; place < runs; place++) playOne(first + place, place);
		}
	};
};
// packages/engine/dist/simulate/simulator.js
const orReference = (compiled) => (...given) => (canCompile() ? compiled : referenceSimulator)(...given);
/** The fastest player there is here. All give the same bits. */
const createSimulator = orReference(compiledSimulator);
/** The same for worlds each of which is played once: nothing is kept of them. */
const createInPassing = orReference(compiledInPassing);
// packages/engine/dist/simulate/value.js
/** As lenders and buyers count: 12% a year, and five years of revenue for the company itself. */
const VALUE_TERMS = {
	discount: .12,
	multiple: 5
};
/** What the value of a company is reckoned from, in every week. */
const VALUED_FROM = [
	"arr",
	"income",
	"cost"
];
/** What $1 in each week from 0 to `last` is worth in week 0: (1 + discount)^(−week/52). */
function discountFactors(discount, last) {
	const weekly = log(1 + discount) / 52;
	return Float64Array.from({ length: last + 1 }, (_, week) => exp(-weekly * week));
}
/** Whether a company has not come to its end before the end of a week, neither out of money nor sold. */
const goesOn = ({ ends }, run, week) => ends[run] < 0 || week < ends[run];
/**
* Value to date of all runs, [week][run], in $M of week 0: gross profit less what people cost in every week so far, plus revenue × the multiple, as if the
* company were sold in this week. A company out of money is worth nothing besides what it has made and spent. One that is acquired is sold then: its value
* stays. Money raised from investors is not counted: it buys a part of the company for what it is worth.
*
* @param recorded with `VALUED_FROM` in every week from 0 on
*/
function valueOverTime(recorded, { discount, multiple }) {
	const { runs, weeks, values, fates, ends } = recorded;
	const factors = discountFactors(discount, weeks.length - 1);
	const result = new Float32Array(weeks.length * runs);
	const made = new Float64Array(runs);
	const sold = Uint8Array.from(fates, (fate) => fate > 0 && !isDead(fate) ? 1 : 0);
	const [first, ...others] = VALUED_FROM.map((name) => rowOf(recorded, name, 0));
	for (let week = 0; week < weeks.length; week++) {
		const [factor, row] = [factors[week], week * runs];
		const [arr, income, cost] = [
			first + row,
			others[0] + row,
			others[1] + row
		];
		for (let run = 0; run < runs; run++) {
			const lives = goesOn(recorded, run, week);
			result[row + run] = sold[run] === 1 && !lives && week > ends[run] ? result[row - runs + run] : made[run] + multiple * factor * values[arr + run];
			if (lives) made[run] += factor * (values[income + run] - values[cost + run]);
		}
	}
	return result;
}
// packages/engine/dist/simulate/block.js
/** Runs in a full block: the unit of work for a worker, and of what is kept. */
const BLOCK_RUNS = 256;
/** Number of blocks that a scenario's runs make. */
function blockCount(scenario) {
	return Math.ceil(scenario.runs / 256);
}
/** Bytes that all blocks of a scenario take, with every outcome in so many weeks. */
function memoryNeeded(scenario, weeks = scenario.horizon + 1) {
	return scenario.runs * (OUTCOME_NAMES.length * weeks * 4 + 5);
}
/** Weeks from 0 to the horizon. */
const allWeeks = ({ horizon }) => Array.from({ length: horizon + 1 }, (_, week) => week);
/**
* Plays the runs of one block. A pure function of the scenario and the block's number, so that blocks can be shared out to any number of
* workers, in any order.
*/
function simulateBlock(scenario, block, options = {}) {
	const { outcomes = OUTCOME_NAMES, weeks = allWeeks(scenario), allocate = (bytes) => new ArrayBuffer(bytes), make = createSimulator, design } = options;
	if (outcomes.some(isReckoned)) return reckonedBlock(scenario, block, {
		...options,
		outcomes,
		weeks,
		allocate
	});
	const first = block * 256;
	const runs = Math.min(256, scenario.runs - first);
	const values = new Float32Array(allocate(outcomes.length * weeks.length * runs * 4));
	const [fates, ends] = [new Uint8Array(allocate(runs)), new Int32Array(allocate(runs * 4))];
	const asked = {
		outcomes: recordedFor(outcomes),
		rows: rowsOf(weeks, scenario.horizon)
	};
	const { recording, ...player } = make(scenario, asked, runs, design);
	player.play((design?.first ?? 0) + first);
	fillAfter(recording, player, asked.outcomes);
	fates.set(player.fates);
	ends.set(player.ends);
	const played = {
		first,
		runs,
		outcomes,
		weeks,
		values,
		fates,
		ends
	};
	copy(recording, played);
	deriveAll(recording, played, median(scenario.coefficients.itemSize));
	return played;
}
/** What has to be recorded for some outcomes. */
const recordedFor = (outcomes) => [...new Set(outcomes.flatMap((name) => isDerived(name) ? DERIVED[name].of : [name]))];
/** What is reckoned from; what comes of it is copied. */
const scratch = reusedMemory();
/** A block of which something is wanted that follows from every week up to the last wanted one. */
function reckonedBlock(scenario, number, options) {
	const { outcomes, weeks, allocate } = options;
	const recorded = outcomes.filter((name) => !isReckoned(name));
	scratch.again();
	const block = simulateBlock(scenario, number, {
		...options,
		outcomes: [.../* @__PURE__ */ new Set([...recorded, ...VALUED_FROM])],
		weeks: Array.from({ length: Math.max(...weeks) + 1 }, (_, week) => week),
		allocate: scratch.allocate
	});
	const value = valueOverTime(block, VALUE_TERMS);
	const { first, runs } = block;
	const values = new Float32Array(allocate(outcomes.length * weeks.length * runs * 4));
	outcomes.forEach((name, o) => weeks.forEach((week, w) => {
		const [of, from] = isReckoned(name) ? [value, week * runs] : [block.values, rowOf(block, name, week)];
		values.set(of.subarray(from, from + runs), (o * weeks.length + w) * runs);
	}));
	const [fates, ends] = [new Uint8Array(allocate(runs)), new Int32Array(allocate(runs * 4))];
	fates.set(block.fates);
	ends.set(block.ends);
	return {
		first,
		runs,
		outcomes,
		weeks,
		values,
		fates,
		ends
	};
}
/** The row of each week from 0 to the horizon: that of the first kept week that is not before it, or a spare one after the last of them. */
function rowsOf(weeks, horizon) {
	const kept = [...new Set(weeks)].sort((a, b) => a - b);
	let row = 0;
	return Int32Array.from({ length: horizon + 1 }, (_, week) => {
		if (row < kept.length && kept[row] < week) row++;
		return row;
	});
}
/** Copies what is kept out of what was recorded. */
function copy(recording, { runs, outcomes, weeks, values }) {
	const { recorded } = recording;
	const [length, rows] = [rowCount(recording.rows), rowsIn(recording, weeks)];
	outcomes.forEach((name, o) => {
		if (isDerived(name)) return;
		const [from, into] = [columnOf(recording, name), o * rows.length * runs];
		for (let run = 0; run < runs; run++) for (let w = 0; w < rows.length; w++) values[into + w * runs + run] = recorded[from + run * length + rows[w]];
	});
}
export { fillAfter as $, drawCoefficients as A, isFitted as B, VARIABLE_KINDS as C, overrun as D, settingsOf as E, takeDrawn as F, streamState as G, replaceChance as H, uncertainCoefficients as I, unknownOf as J, uniform as K, valuesOfScores as L, drawValues as M, fixCoefficients as N, channelOf as O, onlyDrawing as P, columnsOf$1 as Q, beliefDigest as R, VARIABLES as S, decisionsAt as T, randomOf as U, CORRELATIONS as V, seedKey as W, reusedMemory as X, rowOf as Y, derive$1 as Z, settledBy as _, sampler as _t, VALUED_FROM as a, RECKONED as at, record as b, goesOn as c, isReckoned as ct, beginRun as d, FATE_NAMES as dt, ACTIVITIES as et, createSimulation as f, bothDeadBy as ft, planOf as g, quantile as gt, doorsToClose as h, median as ht, simulateBlock as i, OUTCOME_NAMES as it, drawScores as j, coefficientPlan as k, valueOverTime as l, DEATHS as lt, agreement as m, isDead as mt, blockCount as n, DERIVED as nt, VALUE_TERMS as o, RECORDED_NAMES as ot, decideAt as p, deadBy as pt, createUniforms as q, memoryNeeded as r, OUTCOMES as rt, discountFactors as s, isDerived as st, BLOCK_RUNS as t, ACTIVITY_NAMES as tt, createInPassing as u, FATES as ut, closeStep as v, binomialProbability as vt, decisions as w, createConstants as x, simulateStep as y, fittedQuantile as z };
