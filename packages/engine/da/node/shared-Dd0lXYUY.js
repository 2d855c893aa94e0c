// packages/engine/dist/coefficients/entry.js
const ANY = [0, Number.MAX_SAFE_INTEGER];
const measured = (source, year) => ({
	grade: "A",
	source,
	year
});
const reported = (source, year) => ({
	grade: "B",
	source,
	year
});
const judged = (source = "Judgement of the authors") => ({
	grade: "C",
	source,
	year: 2026
});
const quantiled = (shape) => (meaning, unit, [p10, p50, p90], evidence, range = ANY) => ({
	meaning,
	unit,
	distribution: {
		shape,
		p10,
		p50,
		p90
	},
	range,
	...evidence
});
const lognormal = quantiled("lognormal");
const normal = quantiled("normal");
const logitNormal = (meaning, unit, spread, evidence, range = [0, 1]) => quantiled("logit-normal")(meaning, unit, spread, evidence, range);
/** A number the model needs and nobody has measured as a distribution: one value that a scenario may replace. */
const constant = (meaning, unit, value, range = ANY, evidence = judged()) => ({
	meaning,
	unit,
	distribution: {
		shape: "constant",
		value
	},
	range,
	...evidence
});
// packages/engine/dist/coefficients/catalogue/assistants.js
/** What AI assistants do to the work done with them, all of it. These figures age in months: each says of when it is. */
const assistants = {
	aiSpeed: lognormal("Features that assistants add in code without debt", "factor", [
		.08,
		.2,
		.4
	], reported("Cui et al. 2026 (Management Science): +26% tasks (standard error 10) in three randomised trials of 2022–24 with 4,867 developers; Denisov-Blanch (Stanford) 2025, about 120,000 developers: 10–15% net in the middle, 35–40% in new and simple code, 0–10% in old and complex code", 2025), [0, 10]),
	aiDebtDrag: lognormal("How much of that assistants lose per unit of debt ratio; they may cost more than they bring", "factor", [
		.1,
		.35,
		.8
	], reported("Denisov-Blanch 2025, new against old code; METR July 2025: 16 developers, 246 tasks in large old repositories, 19% slower, while they felt 20% faster; METR February 2026: 18% and 4% faster, which its authors call unreliable", 2026), [0, 50]),
	aiShortcuts: lognormal("Shortcuts that assistants add", "factor", [
		.1,
		.3,
		.6
	], reported("He et al., MSR 2026, repositories that took up Cursor against matched ones: static warnings +30%, complexity +41%, lasting, where the gain in speed is gone by the third month; GitClear 2025, 211 million lines: moved lines fell from 25% to under 10% in 2021–24", 2026), [0, 20]),
	aiRepair: normal("Debt put right that assistants add in a week of repayment", "factor", [
		-.2,
		.1,
		.5
	], reported("No measurement of repayment itself: judged from Borg & Tornhill 2026 (changes break at least 30% more often in unhealthy code) and GitClear 2025 (less code is moved, more is copied)", 2026), [-.9, 20]),
	aiIncidents: normal("Incidents that assistants add at a debt ratio of 0.15; in proportion to the debt ratio", "factor", [
		0,
		.15,
		.4
	], reported("DORA 2024: stability −7.2% for 25% more adoption, and still lower in 2025; Borg & Tornhill 2026: at least 30% more defects in unhealthy code", 2025), [0, 20]),
	aiRamp: normal("Time to become productive that assistants add (below zero: save)", "factor", [
		-.4,
		-.15,
		.05
	], reported("Cui et al. 2026: those with less experience gain more; no measurement of ramp-up itself", 2024), [-.9, 5])
};
// packages/engine/dist/coefficients/catalogue/debt.js
const PRESSURE = reported("Abdel-Hamid & Madnick, Software Project Dynamics", 1991);
const FITTED$3 = judged("Fitted 2026 to the time that debt, upkeep and incidents take (Besker et al. 2018, Stripe 2018, Lientz & Swanson 1980) and to the reference modes of debt; see calibration.md");
/** Product, debt and what debt costs. */
const debt = {
	drag: lognormal("Slow-down per unit of debt ratio where nobody knows the code: velocity is 1 / (1 + drag × unknown × debt ratio)", "factor", [
		1.9,
		3.1,
		5.1
	], judged("Tornhill & Borg 2022, Code Red: 39 codebases, +124% time in bad code (1.2–3.3, median 2), of code that is mature: with headroom, two thirds of it unknown"), [0, 50]),
	debtAtStart: constant("Debt in week 0, as a multiple of what company.debtRatio says; what is known of the time lost to debt settles it", "factor", 1, [0, 100]),
	headroom: lognormal("Product that one engineer who knows the company can carry in the head", "person-weeks", [
		20,
		40,
		80
	], judged("Judgement; developers spend 58% of their time on understanding code (Xia et al. 2018), and 46% of 133 popular projects hang on one person, 28% on two (Avelino et al. 2016)"), [0, 1e5]),
	shortcuts: lognormal("New debt per person-week of kept features, unpressed and experienced", "factor", [
		.098,
		.22,
		.4
	], FITTED$3, [0, 5]),
	contagion: lognormal("Further new debt per person-week of kept features and unit of debt ratio", "factor", [
		.1,
		.31,
		.71
	], FITTED$3, [0, 5]),
	hasteSpeed: lognormal("Speed of feature work that cutting all corners adds to working carefully", "factor", [
		.08,
		.2,
		.4
	], judged("Judgement; that haste buys speed for debt is Abdel-Hamid & Madnick’s (1991)"), [0, 5]),
	hasteDebt: lognormal("How much shortcuts rise from working carefully to cutting all corners", "factor", [
		.5,
		1,
		2
	], PRESSURE, [0, 20]),
	usualHaste: constant("Haste to which features and shortcuts belong", "share", .3, [0, 1]),
	newcomerShortcuts: normal("How much shortcuts rise when nobody knows the code", "factor", [
		0,
		.2,
		.6
	], reported("Abdel-Hamid & Madnick 1991; Mockus 2010 finds no such effect, so 0 stays inside", 2010), [0, 20]),
	bitRot: lognormal("Product that turns into debt because the world moves on", "1/year", [
		.034,
		.06,
		.1
	], FITTED$3, [0, 5]),
	codeRemoval: lognormal("Product removed or replaced", "1/year", [
		.06,
		.12,
		.2
	], reported("Half-lives of code of 3–7 years", 2016), [0, 5]),
	zombieRemoval: constant("How fast zombies are removed without an audit, as a multiple of other code", "factor", .5, [0, 10]),
	repayEfficiency: lognormal("Debt put right by one person-week of repayment", "factor", [
		.57,
		.93,
		1.4
	], FITTED$3, [0, 5]),
	repaymentDrag: logitNormal("How much of the slow-down also hits repayment (exponent of velocity)", "share", [
		.2,
		.5,
		.8
	], judged()),
	easyDebt: lognormal("Debt ratio at which a week of repayment puts right half of what it does where there is much debt", "factor", [
		.03,
		.06,
		.12
	], judged("Judgement; the worst is paid first, and what is left is hard to find"), [0, 5]),
	repaymentTime: constant("Shortest time in which the whole debt can be repaid", "weeks", 8, [1, 520]),
	upkeep: lognormal("Keeping the product running, effort a year per unit of product without debt", "1/year", [
		.035,
		.055,
		.086
	], FITTED$3, [0, 5]),
	upkeepDebt: lognormal("Rise of upkeep per unit of debt ratio", "factor", [
		1.2,
		2.3,
		3.7
	], judged("Judgement; in systems that the Software Improvement Group rates 4 stars of 5 issues are resolved twice as fast as in those with 2 (Visser 2016; Wijnmaalen et al. 2019 find the same direction)"), [0, 50]),
	upkeepCap: constant("Largest share of the capacity left by fires that upkeep takes", "share", .6, [0, 1]),
	neglect: constant("Upkeep that is not done becomes debt (0 cuts the loop)", "factor", 1, [0, 1]),
	usefulShare: logitNormal("Share of the shipped work that turns out useful", "share", [
		.4,
		.65,
		.85
	], reported("Kohavi et al.: 8–34% of experiments succeed; mixed with committed work", 2020)),
	velocityLag: constant("Delay with which the organisation perceives its velocity", "weeks", 8, [1, 104]),
	debtLag: constant("Delay with which managers perceive the debt", "weeks", 8, [1, 104]),
	debtNoise: constant("Error of the perceived debt (standard deviation of its logarithm)", "factor", .3, [0, 3]),
	velocityNoise: constant("Error of the perceived velocity (standard deviation of its logarithm)", "factor", .05, [0, 3]),
	zombieGain: constant("Failed work that is kept becomes zombie product (0 cuts the loop)", "factor", 1, [0, 1])
};
// packages/engine/dist/coefficients/catalogue/funding.js
const FITTED$2 = judged("Fitted 2026 to the rounds, sales and closures of Carta’s 2018 cohort, of which 2,464 raised a seed round; see calibration.md");
const LATE = judged("Judgement; above that of a B round");
const RUNWAY = judged("Judgement; how early a company looks at its cash differs as much as its people do");
const SIZES = measured("Carta State of Private Markets: median round sizes", 2024);
/** The board, the rounds and the ways out. */
const funding = {
	planGrowthSeed: lognormal("Yearly growth that investors expect at $0.5M of revenue", "1/year", [
		1.1,
		1.5,
		2
	], judged("Judgement after OpenView 2020 (second-hand): below $1M the median company grows 100%, the upper quartile 175%; drawn since it moves the best share, see promotion.md"), [0, 20]),
	planGrowthA: constant("Yearly growth that investors expect at $2M of revenue", "1/year", 1.15, [0, 20]),
	planGrowthB: constant("Yearly growth that investors expect at $10M of revenue", "1/year", .8, [0, 20]),
	planGrowthC: constant("Yearly growth that investors expect at $50M of revenue", "1/year", .6, [0, 20]),
	planGrowthD: constant("Yearly growth that investors expect at $200M of revenue", "1/year", .4, [0, 20]),
	pressureTime: constant("Time in which pressure follows missed growth", "weeks", 26, [1, 260]),
	pressureGain: constant("Missed growth turns into pressure (0 cuts the loop)", "factor", 1, [0, 3]),
	burnoutTime: constant("Time in which burnout follows fires and pressure", "weeks", 13, [1, 260]),
	burnoutGain: constant("Fires and pressure turn into burnout (0 cuts the loop)", "factor", 1, [0, 3]),
	burnoutFire: constant("Burnout per share of capacity spent on unplanned work", "factor", 1.5, [0, 20]),
	burnoutPressure: constant("Burnout per unit of pressure", "factor", .5, [0, 20]),
	roundRateA: lognormal("Rate at which an A round closes while the company looks for one and grows at the rate below; twice that at most", "1/week", [
		.016,
		.045,
		.088
	], FITTED$2, [0, 5]),
	roundRateB: lognormal("The same for a B round", "1/week", [
		.01,
		.022,
		.057
	], FITTED$2, [0, 5]),
	roundRateC: lognormal("The same for a C round", "1/week", [
		.0061,
		.014,
		.03
	], FITTED$2, [0, 5]),
	roundRateD: lognormal("The same for a D round and later", "1/week", [
		.0061,
		.014,
		.03
	], FITTED$2, [0, 5]),
	roundGrowthA: lognormal("Growth, as a share of what is expected, at which an A round closes half as fast as it ever would", "factor", [
		.16,
		.22,
		.37
	], FITTED$2, [0, 5]),
	roundGrowthB: lognormal("The same for a B round", "factor", [
		.43,
		.7,
		1
	], FITTED$2, [0, 5]),
	roundGrowthC: constant("The same for a C round", "factor", .9, [0, 5], LATE),
	roundGrowthD: constant("The same for a D round and later", "factor", 1, [0, 5], LATE),
	roundSteepness: constant("How sharply investors tell good growth from bad", "factor", 6, [0, 100]),
	roundRunway: lognormal("Runway under which the company looks for a round", "weeks", [
		25,
		49,
		90
	], FITTED$2, [0, 520]),
	roundPull: lognormal("Growth, as a share of what is expected, from which investors come whatever the runway", "factor", [
		.14,
		.27,
		.76
	], FITTED$2, [0, 20]),
	roundGap: lognormal("Least time between two rounds", "weeks", [
		40,
		73,
		130
	], FITTED$2, [0, 520]),
	roundSmall: lognormal("Size of a round at $0.1M of revenue", "$M", [
		2.5,
		3.5,
		4.9
	], judged("Judgement after Carta 2022–24: the median seed round of a quarter brought $3.0–3.9M; wider, as no table is by revenue; drawn since it moves survival, see promotion.md"), [.001, 1e4]),
	roundLarge: constant("Size of a round at $40M of revenue and beyond", "$M", 100, [.001, 1e5], SIZES),
	roundSpread: constant("Spread of what a round brings at a revenue (standard deviation of its logarithm; 0: all bring the same)", "factor", .6, [0, 3], judged("Judgement after the quartiles of round sizes in Carta State of Private Markets")),
	mandateTime: lognormal("How long the growth mandate of a round lasts", "weeks", [
		78,
		104,
		139
	], judged("Judgement: founders raise for one and a half to two years, and half of the A rounds come within 2.1 years of the seed round (Carta 2025); drawn since it moves survival, see promotion.md"), [0, 520]),
	hiringRunway: lognormal("Runway under which hiring stops", "weeks", [
		24,
		39,
		60
	], RUNWAY, [0, 520]),
	affordableTime: constant("Time in which headcount follows what revenue can pay for", "weeks", 26, [1, 520]),
	layoffRunway: lognormal("Runway under which people are laid off", "weeks", [
		9,
		17,
		30
	], RUNWAY, [0, 520]),
	layoffShare: logitNormal("Share of the people a layoff takes", "share", [
		.13,
		.25,
		.42
	], judged(), [0, 1]),
	layoffGap: lognormal("How long a company cannot bring itself to lay off again", "weeks", [
		13,
		33,
		76
	], FITTED$2, [1, 520]),
	layoffCap: logitNormal("Largest share of the people that a cut to default-alive takes", "share", [
		.29,
		.44,
		.72
	], FITTED$2, [0, 1]),
	acquisitionRate: lognormal("Rate at which a company with revenue is bought", "1/year", [
		.018,
		.032,
		.046
	], FITTED$2, [0, 10]),
	acquisitionDistress: constant("How much likelier a sale is under the layoff runway", "factor", 6, [0, 1e3]),
	acquisitionArr: constant("Revenue at which the rate of being bought is half of that of a large company", "$M", 1, [.001, 1e3]),
	giveUpRate: lognormal("Rate at which founders of a small company give up once it has shrunk for years under full pressure", "1/year", [
		.14,
		.38,
		.95
	], FITTED$2, [0, 50]),
	wearinessTime: lognormal("Time in which founders tire of shrinking and of pressure", "weeks", [
		26,
		52,
		104
	], judged(), [1, 1040]),
	giveUpFrom: constant("Weariness under which no founder gives up", "share", .25, [0, .99]),
	giveUpCompany: constant("People in a company that half as easily ends by the will of its founders as a very small one", "heads", 100, [1, 1e9]),
	stallVelocity: constant("Velocity under which a death counts as stalled by debt", "share", .6, [0, 1]),
	weakFit: constant("Product fit under which a death counts as weak product fit", "factor", .5, [0, 2]),
	weakDemand: constant("Demand under which a death counts as a demand shock", "factor", .9, [0, 1])
};
// packages/engine/dist/coefficients/catalogue/incidents.js
/** Outages and the support queue. */
const incidents = {
	incidents: lognormal("Incidents of a team of 20 at a debt ratio of 0.15", "1/year", [
		8,
		18,
		40
	], reported("FireHydrant incident benchmark, 53,034 incidents", 2022), [0, 1e4]),
	incidentTeam: constant("Team size to which that rate belongs", "heads", 20, [1, 1e4]),
	incidentSlope: normal("Rise of the logarithm of the incident rate per unit of debt ratio", "factor", [
		2,
		4,
		5.5
	], judged("From Tornhill & Borg 2022: 15 times the defects in bad code"), [0, 20]),
	debtReference: constant("Debt ratio to which incident and churn rates belong", "factor", .15, [0, 5]),
	incidentDebtCap: constant("Debt ratio beyond which incidents are not extrapolated", "factor", .7, [0, 5]),
	incidentEffort: lognormal("Median effort to deal with an incident", "person-weeks", [
		.3,
		.8,
		2
	], judged(), [0, 500]),
	incidentSpread: constant("Spread of that effort (standard deviation of its logarithm)", "factor", 1, [0, 3], reported("VOID report: durations are heavy-tailed and independent of severity", 2022)),
	fireTime: constant("Time in which the unplanned work that waits would be dealt with", "weeks", 2, [1, 52]),
	fireCap: constant("Largest share of capacity that unplanned work takes", "share", .6, [0, 1]),
	majorShare: lognormal("Share of incidents that are major", "share", [
		.01,
		.03,
		.08
	], judged(), [0, 1]),
	majorLoss: lognormal("Share of revenue lost with a major incident of a team up to the reference size", "share", [
		.002,
		.007,
		.02
	], judged("Judgement; outages then are about a tenth of all churn where debt is as usual"), [0, 1]),
	ticketRate: constant("Support tickets per $M of yearly revenue without debt", "tickets/week", 6, [0, 1e4]),
	ticketDebt: lognormal("Rise of tickets per unit of debt ratio", "factor", [
		.8,
		2,
		4
	], judged(), [0, 50]),
	patience: constant("Time after which a customer who waits for support gives up", "weeks", 6, [.1, 520]),
	ticketsPerAgent: lognormal("Tickets one supporter answers", "tickets/week", [
		13,
		20,
		31
	], judged("Judgement; drawn since it moves revenue, see promotion.md"), [0, 1e4]),
	supportLoad: logitNormal("Load for which support is staffed: tickets as a part of those that it can answer", "share", [
		.7,
		.8,
		.88
	], judged("Judgement; call centres are staffed for an occupancy of 75–85%"), [.05, 1]),
	supportDelay: lognormal("Time in which the number of supporters follows the tickets", "weeks", [
		6,
		12,
		24
	], judged("Judgement; as long as it takes to see the need, hire and train"), [.5, 260]),
	supportVariability: lognormal("Mean squared variation of arrivals and work in the support queue (0: tickets come evenly)", "factor", [
		1,
		2,
		4
	], judged("Judgement; 1 where they come and take time by chance alone, more where they come in waves; form: Sakasegawa 1977"), [0, 100]),
	supportFollows: constant("Supporters follow the tickets (0: they are always the share that may be)", "factor", 1, [0, 1])
};
// packages/engine/dist/coefficients/catalogue/market.js
const SURVEYS = (what) => reported(`SaaS surveys 2024–25: ${what}`, 2025);
const FITTED$1 = judged("Fitted 2026 to growth by revenue (SaaS Capital 2022, ChartMogul 2022); see calibration.md");
const RETENTION = judged("Fitted 2026 to gross retention (SaaS Capital 2022: 91%) and net retention (Benchmarkit 2025: 101%); see calibration.md");
const PROMOTED = judged("Judgement; drawn since it moves survival and revenue, see promotion.md");
/** Customers, revenue and cost. */
const market = {
	salesProductivity: lognormal("New yearly revenue one seller wins in a year at full product fit", "$M/year", [
		.13,
		.26,
		.53
	], FITTED$1, [0, 50]),
	churn: lognormal("Revenue that leaves, a year, at full fit and without waiting", "1/year", [
		.025,
		.043,
		.078
	], RETENTION, [0, 10]),
	expansion: lognormal("Revenue that existing customers add, a year, at full fit", "1/year", [
		.11,
		.19,
		.32
	], RETENTION, [0, 10]),
	margin: lognormal("Gross margin", "share", [
		.7,
		.75,
		.82
	], SURVEYS("gross margin"), [0, 1]),
	engineerCost: lognormal("Cost of an engineer, all included", "$M/week", [
		.0029,
		.0042,
		.0054
	], judged("$150–280k a year, loaded"), [0, 1]),
	otherCost: lognormal("Cost of another employee, all included", "$M/week", [
		.0024,
		.0035,
		.0046
	], judged("$125–240k a year, loaded"), [0, 1]),
	barGrowth: lognormal("Growth of what customers expect of a product", "1/year", [
		.06,
		.1,
		.16
	], PROMOTED, [0, 5]),
	barElasticity: lognormal("How much more product moving upmarket asks for (exponent of revenue)", "factor", [
		.4,
		.67,
		1.1
	], FITTED$1, [0, 3]),
	market: lognormal("Yearly revenue that there is to win; a company that has all of it sells to nobody new (0: a market without end)", "$M/year", [
		60,
		300,
		1500
	], judged("Judgement; most software markets are too small for a company of $100M"), [0, 1e6]),
	waitChurn: lognormal("Rise of the logarithm of churn per week of support wait", "factor", [
		.03,
		.1,
		.25
	], judged(), [0, 5]),
	waitCap: constant("Support wait beyond which churn is not extrapolated", "weeks", 8, [0, 520]),
	debtChurn: lognormal("Rise of the logarithm of churn per unit of debt ratio", "factor", [
		.3,
		1,
		2.5
	], judged("Judgement; that unreliable and slow products lose customers is known, how many is not"), [0, 20]),
	churnFitFloor: constant("Lowest product fit that churn follows", "factor", .4, [.01, 2]),
	churnFitCap: constant("Highest product fit that churn follows", "factor", 2, [.01, 2])
};
// packages/engine/dist/coefficients/catalogue/noise.js
const noise = (what) => constant(`Chance in ${what}: 1 as it is, 0 the expected course`, "factor", 1, [0, 1]);
/** How much chance plays a part. Scenarios switch these off to teach and to test. */
const noises = {
	attritionNoise: noise("who leaves"),
	incidentNoise: noise("when incidents happen"),
	effortNoise: noise("how much work an incident makes"),
	majorNoise: noise("which incidents are major"),
	fundingNoise: noise("when a round closes"),
	acquisitionNoise: noise("when a company is bought"),
	givingUpNoise: noise("when founders give up")
};
// packages/engine/dist/coefficients/catalogue/people.js
const ABDEL_HAMID = reported("Abdel-Hamid & Madnick, Software Project Dynamics", 1991);
const LARSON = reported("Larson, on ramp-up and mentoring while growing a company", 2016);
const SHAPE = judged("Judgement; R&D is about 30% of the people in software companies with revenue, with a spike in small ones (ICONIQ Growth 2021); consultants say 50–70% under 50 people");
/** Hiring, ramping up, leaving. */
const people = {
	rampTime: lognormal("Time constant of becoming productive; 95% of the gap is closed after three of them", "weeks", [
		8,
		13,
		24
	], reported("Larson (6–12 months to full productivity); surveys of managers (3–9 months)", 2016), [.5, 260]),
	dayOneProductivity: logitNormal("Output of a newcomer on the first day", "share", [
		.05,
		.1,
		.3
	], ABDEL_HAMID, [0, .95]),
	mentoring: logitNormal("Time of experienced people that one newcomer takes on the first day", "FTE", [
		.15,
		.3,
		.5
	], LARSON),
	mentorCapacity: constant("Largest share of the experienced people’s time that can go to mentoring", "share", .5, [0, 1]),
	interviewEffort: lognormal("Interviewing for one accepted offer", "person-weeks", [
		1.1,
		1.9,
		2.8
	], reported("Recruiting benchmarks: 44–100 interviewer hours a hire", 2022), [0, 20]),
	offerTime: constant("Time in which a gap in headcount turns into offers", "weeks", 4, [1, 104]),
	startDelay: lognormal("Mean time from accepted offer to first day", "weeks", [
		4,
		8,
		13
	], judged(), [.5, 52]),
	maxHiring: lognormal("Fastest growth by hiring, offers a year per engineer", "1/year", [
		1,
		1.5,
		2.5
	], judged("Judgement; Uber’s six-month doublings, which take 1.9, and Slack’s 14 months from 80 people to 385 are the upper tail"), [0, 20]),
	hiringSuccess: lognormal("Growth of headcount that hiring achieves, as a multiple of what was planned or asked for", "factor", [
		.4,
		1,
		2
	], judged("Judged; 42–64% of startups met their hiring goals (Lightspeed 2018), 560 companies half of theirs in 2021 (GoodTime 2022), 30 venture-backed ones ended 2017 with 5% fewer people than budgeted, a few with more (OPEXEngine 2018)"), [0, 5]),
	attrition: lognormal("Engineers who leave, a year, when nothing presses", "1/year", [
		.1,
		.15,
		.22
	], reported("LinkedIn workforce report: 13.2% a year in technology", 2018), [0, 5]),
	burnoutAttrition: lognormal("How much leaving rises from no burnout to full burnout", "factor", [
		.4,
		1,
		2
	], judged(), [0, 20]),
	layoffEcho: lognormal("Leaving after a layoff, as a multiple of before", "factor", [
		1.1,
		1.3,
		1.6
	], judged("Judgement; direction from Trevor & Nyberg 2008"), [1, 10]),
	layoffEchoTime: constant("How long leaving stays raised after a layoff", "weeks", 26, [0, 260]),
	knowledgeLoss: lognormal("Productivity the others lose when one engineer leaves", "FTE", [
		.1,
		.25,
		.5
	], judged(), [0, 1]),
	otherHiringTime: constant("Time in which sales, support and operations follow engineering’s headcount", "weeks", 13, [1, 260]),
	engineersSmall: logitNormal("Engineers among all people that are usual in a small company", "share", [
		.46,
		.55,
		.64
	], SHAPE, [.02, .98]),
	engineersMiddle: logitNormal("The same in a company of middle size", "share", [
		.32,
		.4,
		.49
	], SHAPE, [.02, .98]),
	engineersLarge: logitNormal("The same in a large company", "share", [
		.23,
		.3,
		.38
	], SHAPE, [.02, .98]),
	smallCompany: constant("People in a small company", "heads", 20, [1, 1e6]),
	middleCompany: constant("People in a company of middle size", "heads", 80, [1, 1e6]),
	largeCompany: constant("People in a large company", "heads", 500, [1, 1e6]),
	changingShape: constant("The mix of engineers and others follows the headcount (0: it stays as it was)", "factor", 1, [0, 1]),
	productiveFloor: constant("Share of the engineers who produce whatever happens", "share", .05, [0, 1])
};
// packages/engine/dist/coefficients/catalogue/shocks.js
/** What hits from outside. */
const shocks = {
	demandRate: constant("Demand shocks", "1/year", .15, [0, 52]),
	demandSize: constant("New revenue during a demand shock, as a multiple of before (median)", "factor", .6, [0, 10]),
	demandSpread: constant("Spread of that multiple (standard deviation of its logarithm)", "factor", .25, [0, 3]),
	demandShortest: constant("Shortest demand shock", "weeks", 26, [0, 520]),
	demandLongest: constant("Longest demand shock", "weeks", 52, [0, 520]),
	winterRate: constant("Funding winters begin, while times are good", "1/year", .2, [0, 52]),
	winterEnd: constant("Funding winters end, while they last", "1/year", 2 / 3, [0, 52]),
	winterFunding: constant("Closing of rounds in a funding winter, as a multiple of before", "factor", .4, [0, 1]),
	keyRate: constant("Departures of key people, per engineer", "1/year", .02, [0, 52]),
	keyGap: constant("Productivity lost with a key person, per engineer of the company", "FTE", .1, [0, 1]),
	keyCap: constant("Largest loss of productivity with one key person", "FTE", 3, [0, 1e3]),
	migrationRate: constant("Forced migrations (platform, security)", "1/year", .3, [0, 52]),
	migrationSize: constant("Debt a forced migration brings, as a share of the product (median)", "share", .03, [0, 5]),
	migrationSpread: constant("Spread of that share (standard deviation of its logarithm)", "factor", .6, [0, 3]),
	competitorRate: constant("Leaps of a competitor", "1/year", .2, [0, 52]),
	competitorSize: lognormal("Rise of what customers expect after a leap (median)", "factor", [
		1.06,
		1.15,
		1.3
	], judged("Judgement; drawn since it moves survival and revenue, see promotion.md"), [.1, 10]),
	competitorSpread: constant("Spread of that rise (standard deviation of its logarithm)", "factor", .08, [0, 3]),
	dealRate: constant("Big custom deals, or acquisitions one regrets", "1/year", .1, [0, 52]),
	dealArr: constant("Revenue such a deal brings, as a share of today’s (median)", "share", .08, [0, 5]),
	dealDebt: constant("Debt such a deal brings, as a share of the product (median)", "share", .05, [0, 5]),
	dealSpread: constant("Spread of both shares (standard deviation of their logarithm)", "factor", .5, [0, 3]),
	overrunMean: constant("Mean overrun of an ordinary rewrite, as a multiple of the plan", "factor", 1.27, [.1, 20], reported("Flyvbjerg & Budzier, Harvard Business Review", 2011)),
	overrunTail: constant("Mean overrun of a rewrite that goes badly wrong", "factor", 3, [.1, 50], reported("Flyvbjerg & Budzier, Harvard Business Review", 2011)),
	overrunTailShare: constant("Share of rewrites that go badly wrong", "share", 1 / 6, [0, 1], reported("Flyvbjerg & Budzier, Harvard Business Review", 2011)),
	overrunSpread: constant("Spread of an overrun (standard deviation of its logarithm)", "factor", .25, [0, 3]),
	overrunGain: constant("Overruns happen (0: every rewrite takes as long as planned)", "factor", 1, [0, 1])
};
/** Chances that the shocks take: the number of the stream of each, and when it is asked (see `CHANCES` in company/uniforms.ts). */
const SHOCK_CHANCES = {
	demand: [8, "step"],
	demandLength: [9, "step"],
	winter: [10, "step"],
	keyDeparture: [11, "step"],
	migration: [12, "step"],
	competitor: [13, "step"],
	deal: [14, "step"],
	overrun: [15, "look"]
};
const SHOCK_ENTRIES = {
	demand: {
		off: ["demandRate"],
		strikes: {
			by: "demand",
			one: "the demand shock",
			several: "demand shocks"
		}
	},
	winter: {
		off: ["winterRate"],
		strikes: {
			by: "winter",
			one: "the funding winter",
			several: "funding winters"
		}
	},
	keyDeparture: {
		off: ["keyRate"],
		strikes: {
			by: "keyDeparture",
			one: "the key departure",
			several: "key departures",
			figures: { gap: "keyLoss" }
		}
	},
	migration: {
		off: ["migrationRate"],
		strikes: {
			by: "migration",
			one: "the forced migration",
			several: "forced migrations",
			figures: { debt: "migrationDebt" }
		}
	},
	competitor: {
		off: ["competitorRate"],
		strikes: {
			by: "competitor",
			one: "the competitor’s leap",
			several: "moves of a competitor",
			figures: { leap: "barLeap" },
			rest: 1
		}
	},
	customDeal: {
		off: ["dealRate"],
		strikes: {
			by: "deal",
			one: "the custom deal",
			several: "custom deals",
			figures: {
				won: "dealRevenue",
				debt: "dealDebt"
			}
		}
	},
	rewriteOverrun: { off: ["overrunGain"] }
};
// packages/engine/dist/coefficients/catalogue/teams.js
const FITTED = judged("Fitted 2026 to focus hours in small and large firms (Clockwise 2022: 25% fewer); see calibration.md; form: Gunther 2007");
/** What working together costs. */
const teams = {
	contention: lognormal("Universal scalability law: waiting for shared things, per further engineer", "factor", [
		45e-5,
		.001,
		.0028
	], FITTED, [0, 1]),
	crosstalk: lognormal("Universal scalability law: keeping each other informed, per pair of engineers", "factor", [
		1e-7,
		3e-7,
		1e-6
	], judged("Judgement; form: Gunther 2007"), [0, .1]),
	modularity: logitNormal("Share of the contention that cross-functional teams avoid", "share", [
		.27,
		.62,
		.87
	], FITTED),
	switching: lognormal("Capacity lost to each further item in progress per engineer", "factor", [
		.03,
		.08,
		.2
	], reported("Weinberg’s 20% is an upper end (Tregubov et al.)", 2017), [0, 10]),
	idle: lognormal("Idle time of dedicated specialists in a large company of cross-functional teams", "share", [
		.013,
		.03,
		.068
	], FITTED, [0, .9]),
	teamSize: constant("Engineers in a cross-functional team", "heads", 8, [1, 1e3], judged("Judgement; the Scrum Guide advises ten people or fewer")),
	itemSize: constant("Effort in one item of work", "person-weeks", 4, [.1, 520]),
	ambition: constant("Features asked for, as a multiple of what would be possible without debt", "factor", 1, [0, 10]),
	queueVariability: constant("Kingman’s mean squared variation of arrivals and work in a pool’s queue", "factor", 1, [0, 20]),
	utilisationCap: constant("Utilisation beyond which a pool’s queue is not extrapolated", "share", .95, [0, .999]),
	newcomerMisalignment: lognormal("Loss of useful work from half to all of the company being under a year", "share", [
		.1,
		.2,
		.4
	], judged(), [0, 1]),
	siloMisalignment: lognormal("Loss of useful work in large functional silos", "share", [
		.05,
		.1,
		.2
	], judged(), [0, 1]),
	siloSize: constant("Engineers at which half of the silo loss is felt", "heads", 50, [1, 1e4]),
	alignmentNeed: constant("Share of capacity spent on goals and information that halves the loss of alignment", "share", .03, [.001, 1])
};
// packages/engine/dist/coefficients/catalogue/index.js
/** The catalogue by theme, in the order in which it is printed. */
const CATALOGUE_GROUPS = {
	People: people,
	Teams: teams,
	"Product and debt": debt,
	"AI assistants": assistants,
	"Incidents and support": incidents,
	"Market and money": market,
	"Board and funding": funding,
	Shocks: shocks,
	Chance: noises
};
/** Every uncertain number of the model. The schema of scenario files, the docs and the report’s table of assumptions come from here. */
const CATALOGUE = {
	...people,
	...teams,
	...debt,
	...assistants,
	...incidents,
	...market,
	...funding,
	...shocks,
	...noises
};
const COEFFICIENT_NAMES = Object.keys(CATALOGUE);
// packages/engine/dist/scenario/known.js
/** What can be known of a company in week 0. Each draw of the coefficients is made to agree with what is given (simulate/known.ts). */
const KNOWN = {
	incidents: {
		meaning: "Incidents of the last quarter, as a rate: 12 per quarter",
		kind: "1/year",
		range: [0, 1e4],
		settles: "`incidents`"
	},
	waiting: {
		meaning: "Share of the customers who ask support and have to wait, since all who could answer are busy",
		kind: "share",
		range: [.01, .99],
		settles: "`supportLoad` and `ticketsPerAgent`, by the same factor in opposite directions"
	},
	leavers: {
		meaning: "People who left of their own accord in the last year",
		kind: "heads",
		range: [0, 1e6],
		settles: "`attrition`"
	},
	timeLost: {
		meaning: "Share of a week of feature work that is lost to debt",
		kind: "share",
		range: [0, .95],
		settles: "the debt there is (`debtAtStart`); where `company.debtRatio` is given, `drag`"
	},
	retention: {
		meaning: "Net revenue retention of the last year: 105%",
		kind: "share",
		range: [.2, 3],
		settles: "`expansion` and `churn`, by the same factor in opposite directions"
	},
	burn: {
		meaning: "Cash burnt, as money per time: $400k per month; below 0 for a company that earns",
		kind: "$M/year",
		range: [-1e4, 1e4],
		settles: "`engineerCost` and `otherCost`, by the same factor"
	},
	growth: {
		meaning: "Growth of revenue over the last year",
		kind: "1/year",
		range: [-.9, 20],
		settles: "`salesProductivity`. Where it is not given, `company.growth` is about what is known"
	},
	growthQuarter: {
		meaning: "Growth of revenue over the last quarter, as a rate: 12% per quarter",
		kind: "1/year",
		range: [-3, 80],
		settles: "`salesProductivity`, together with `growth` if both are given, each by how well it is known"
	},
	cycleTime: {
		meaning: "Time from starting a piece of work to finishing it",
		kind: "weeks",
		range: [.1, 260],
		settles: "`itemSize`; and `company.inProgress`, if that is not given"
	},
	debtShare: {
		meaning: "Share of the engineers’ free weeks that goes to debt today",
		kind: "share",
		range: [0, 1],
		settles: "the policy, if `debt` is not given"
	},
	builtWith: {
		meaning: "Engineers’ time that has gone into the product so far: 70 person-years",
		kind: "person-weeks",
		range: [0, 1e9],
		settles: "`company.product`, if that is not given"
	},
	age: {
		meaning: "Age of the product; half of today’s engineers are taken to have built it all that time",
		kind: "years",
		range: [0, 100],
		settles: "`company.product`, if neither that nor `builtWith` is given"
	}
};
const KNOWN_NAMES = Object.keys(KNOWN);
/** What is known besides what a fitted history has shown. */
const unshown = (known, fitted) => known && Object.fromEntries(Object.entries(known).filter(([name]) => !fitted?.origin?.shows.includes(name)));
// packages/engine/dist/scenario/own.js
/**
* What a map has itself under a name; undefined for any other name, `constructor` and the like included, which every object of JavaScript answers to.
* The one way to look up a name that comes from outside; a lint rule (`lint/ownKeys.js`) refuses the others.
*/
const own = (map, name) => Object.hasOwn(map, name) ? map[name] : void 0;
// packages/engine/dist/random/bits.js
/** The two looks at a double's bits that exp and log need. */
const LEAST = -1022;
/** 2^k for each k for which that is a normal double: scaling by one exact product. */
const POWERS = powersOfTwo();
const bits = /* @__PURE__ */ new Float64Array(1);
const words = new Int32Array(bits.buffer);
bits[0] = 1;
/** Place of the word with sign and exponent; 1 on little-endian machines. */
const HIGH = words[1] === 0 ? 0 : 1;
function powersOfTwo() {
	const powers = /* @__PURE__ */ new Float64Array(2046);
	let power = 22250738585072014e-324;
	for (let i = 0; i < powers.length; i++, power *= 2) powers[i] = power;
	return powers;
}
/** 2^k for a whole k from −1022 to 1023. */
function powerOfTwo(k) {
	return POWERS[k - LEAST];
}
/** The whole k for which x / 2^k lies in [√½, √2), for a normal x > 0 (to the upper 20 bits of √½). */
function exponent(x) {
	bits[0] = x;
	return (words[HIGH] + 614242 >> 20) - 1023;
}
// packages/engine/dist/random/maths.js
/**
* Elementary functions that give the same bits on every engine. ECMAScript leaves the last digits of `Math.exp`, `Math.log` and `Math.pow`
* to the implementation; these use only + − × ÷, floor and exact scaling, in the form and with the constants of
* fdlibm (Sun Microsystems, 1993). Errors stay below 1 ulp for exp, log and expm1. NaN in, NaN out.
*/
const LN2 = .6931471805599453;
/** ln 2 in two parts; the first has trailing zeros, so that its product with an exponent is exact. */
const LN2_HIGH = .6931471803691238;
const LN2_LOW = 19082149292705877e-26;
const LOG2E = 1.4426950408889634;
/** e^x. Overflows to Infinity above 709.78, underflows to 0 below −745.13. */
function exp(x) {
	const k = floor(LOG2E * x + .5);
	const reduced = reducedExp(x, k);
	return x > -708 && x < 709 ? reduced * powerOfTwo(k) : extremeExp(x, k, reduced);
}
/** e^x / 2^k, where e^x lies near 2^k. */
function reducedExp(x, k) {
	const high = x - k * LN2_HIGH;
	const low = k * LN2_LOW;
	const r = high - low;
	const t = r * r;
	const c = r - t * (.16666666666666602 + t * (-.0027777777777015593 + t * (6613756321437934e-20 + t * (-16533902205465252e-22 + t * 4.1381367970572385e-8))));
	return 1 - (low - r * c / (2 - c) - high);
}
/** e^x where 2^k is no normal double, or there is no e^x. */
function extremeExp(x, k, reduced) {
	if (x > 709.782712893384) return Infinity;
	if (x < -745.1332191019412) return 0;
	if (x !== x) return x;
	return k > 0 ? reduced * 2 * powerOfTwo(k - 1) : reduced * powerOfTwo(k + 54) * 5551115123125783e-32;
}
/** Natural logarithm; −Infinity at 0, NaN below. */
function log(x) {
	const k = exponent(x);
	return x >= 22250738585072014e-324 && x < 6e307 ? logOf(x * powerOfTwo(-k), k) : extremeLog(x);
}
/** ln(m 2^k) for an m from √½ to √2. */
function logOf(m, k) {
	const f = m - 1;
	const s = f / (2 + f);
	const z = s * s;
	const w = z * z;
	const odd = w * (.3999999999940942 + w * (.22222198432149784 + w * .15313837699209373));
	const even = z * (.6666666666666735 + w * (.2857142874366239 + w * (.1818357216161805 + w * .14798198605116586)));
	const half = .5 * f * f;
	return s * (half + odd + even) + k * LN2_LOW - half + f + k * LN2_HIGH;
}
/** Logarithm of what is no normal number, or among the very largest, or has none: it is brought among the others by an exact product. */
function extremeLog(x) {
	if (!(x > 0 && x < Infinity)) return x === 0 ? -Infinity : x > 0 ? x : NaN;
	const by = x < 1 ? 54 : -54;
	const scaled = x * powerOfTwo(by);
	const k = exponent(scaled);
	return logOf(scaled * powerOfTwo(-k), k - by);
}
/** e^x − 1, accurate for small x too. */
function expm1(x) {
	if (x > 709.782712893384) return Infinity;
	if (x < -37.5) return -1;
	if (x !== x || x < 55e-18 && x > -55e-18) return x;
	const k = x > .5 * LN2 || x < -.5 * LN2 ? floor(LOG2E * x + .5) : 0;
	const high = x - k * LN2_HIGH;
	const low = k * LN2_LOW;
	const r = high - low;
	const lost = high - r - low;
	const half = .5 * r;
	const z = r * half;
	const p = 1 + z * (-.03333333333333313 + z * (.0015873015872548146 + z * (-793650757867488e-19 + z * (4008217827329362e-21 + z * -2.0109921818362437e-7))));
	const t = 3 - p * half;
	const e = z * ((p - t) / (6 - r * t));
	if (k === 0) return r - (r * e - z);
	const d = r * (e - lost) - lost - z;
	if (k === -1) return .5 * (r - d) - .5;
	if (k === 1) return r < -.25 ? -2 * (d - (r + .5)) : 1 + 2 * (r - d);
	if (k < 0 || k > 56) return (k > 1023 ? (r - d + 1) * 2 * powerOfTwo(k - 1) : (r - d + 1) * powerOfTwo(k)) - 1;
	const inverse = powerOfTwo(-k);
	return (k < 20 ? r - d + (1 - inverse) : r - (d + inverse) + 1) * powerOfTwo(k);
}
/** ln(1 + x), accurate for small x too; −Infinity at −1, NaN below. */
function log1p(x) {
	const u = 1 + x;
	if (!(u > 0 && u < Infinity)) return log(u);
	return log(u) + (x - (u - 1)) / u;
}
/** x^y for x ≥ 0, as e^(y ln x): the relative error grows to about |y ln x| ulp. 0^0 is 1. NaN for x below 0. */
function pow(x, y) {
	return y === 0 ? 1 : exp(y * log(x));
}
/** 1 − e^(−x): the share that a hazard which adds up to x removes. Weekly hazards are small, and for them a short series is accurate to 1 ulp. */
function fractionMoved(x) {
	return x < .045 && x > -.045 ? x - x * x * (1 / 2 - x * (1 / 6 - x * (1 / 24 - x * (1 / 120 - x * (1 / 720 - x * (1 / 5040 - x * (1 / 40320 - x * (1 / 362880)))))))) : -expm1(-x);
}
/** The smaller one; of two that are equal or cannot be compared, the first. */
function min(a, b) {
	return b < a ? b : a;
}
/** The larger one; of two that are equal or cannot be compared, the first. */
function max(a, b) {
	return b > a ? b : a;
}
/** x, kept between two bounds; NaN stays. */
function clip(x, low, high) {
	return min(max(x, low), high);
}
/** Square root, which IEEE 754 rounds correctly everywhere. */
function sqrt(x) {
	return Math.sqrt(x);
}
/** Largest integer not above x. */
function floor(x) {
	return Math.floor(x);
}
// packages/engine/dist/random/normal.js
/**
* Quantile of the standard normal distribution at u in (0, 1), and so a standard normal number from a uniform one: Wichura, algorithm AS 241
* (PPND16), Applied Statistics 37, 1988, 477–484. Relative error about 1e-16. ∓Infinity at 0 and 1, NaN outside.
*/
function normalQuantile(u) {
	const q = u - .5;
	if (q <= .425 && q >= -.425) {
		const r = .180625 - q * q;
		return q * (((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r + 13731.69376550946) * r + 1971.5909503065513) * r + 133.14166789178438) * r + 3.3871328727963665) / (((((((5226.495278852855 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r + 5394.196021424751) * r + 687.1870074920579) * r + 42.31333070160091) * r + 1);
	}
	const tail = upperTail(q < 0 ? u : 1 - u);
	return q < 0 ? -tail : tail;
}
/** Turns so many uniforms in (0, 1) into standard normals, in place. */
function toNormals(line, count) {
	for (let i = 0; i < count; i++) line[i] = normalQuantile(line[i]);
}
/** The z that a standard normal exceeds with probability p ≤ 0.075. */
function upperTail(p) {
	if (!(p > 0)) return p === 0 ? Infinity : NaN;
	const distance = Math.sqrt(-log(p));
	if (distance <= 5) {
		const r = distance - 1.6;
		return (((((((.0007745450142783414 * r + .022723844989269184) * r + .2417807251774506) * r + 1.2704582524523684) * r + 3.6478483247632045) * r + 5.769497221460691) * r + 4.630337846156545) * r + 1.4234371107496835) / (((((((1.0507500716444169e-9 * r + .0005475938084995345) * r + .015198666563616457) * r + .14810397642748008) * r + .6897673349851) * r + 1.6763848301838038) * r + 2.053191626637759) * r + 1);
	}
	const r = distance - 5;
	return (((((((2.0103343992922881e-7 * r + 27115555687434876e-21) * r + .0012426609473880784) * r + .026532189526576124) * r + .29656057182850487) * r + 1.7848265399172913) * r + 5.463784911164114) * r + 6.657904643501103) / (((((((20442631033899397e-31 * r + 1.421511758316446e-7) * r + 18463183175100548e-21) * r + .0007868691311456133) * r + .014875361290850615) * r + .1369298809227358) * r + .5998322065558879) * r + 1);
}
/** z of the 90th percentile of a standard normal. */
const Z90 = 1.2815515655446004;
const INVERSE_SQRT_2PI = .3989422804014327;
/**
* Probability that a standard normal stays below x: Cody, Mathematics of Computation 23, 1969, 631–637, in the form of ANORM (1993).
* Relative error below 1e-15 in the centre and 1e-14 down to results of 1e-300.
*/
function normalCdf(x) {
	const y = Math.abs(x);
	if (y <= .67448975) {
		const s = x * x;
		return .5 + x * ((((.06568233791820745 * s + 2.2352520354606837) * s + 161.02823106855587) * s + 1067.6894854603709) * s + 18154.98125334356) / ((((s + 47.202581904688245) * s + 976.0985517377767) * s + 10260.932208618979) * s + 45507.78933502673);
	}
	const tail = y < 40 ? density(y) * (y <= 5.656854249492381 ? middle(y) : far(y)) : 0;
	return x < 0 ? tail : x > 0 ? 1 - tail : NaN;
}
/** exp(−y²/2), with y split so that the square of its first part is exact. */
function density(y) {
	const coarse = Math.floor(y * 16) / 16;
	return exp(-.5 * coarse * coarse) * exp(-.5 * (y - coarse) * (y + coarse));
}
function middle(y) {
	return ((((((((1.0765576773720192e-8 * y + .39894151208813466) * y + 8.883149794388377) * y + 93.50665613217785) * y + 597.2702763948002) * y + 2494.5375852903726) * y + 6848.190450536283) * y + 11602.65143764735) * y + 9842.714838383978) / ((((((((y + 22.266688044328117) * y + 235.387901782625) * y + 1519.3775994075547) * y + 6485.558298266761) * y + 18615.571640885097) * y + 34900.95272114598) * y + 38912.00328609327) * y + 19685.429676859992);
}
function far(y) {
	const s = 1 / (y * y);
	const r = s * (((((.02307344176494017 * s + .21589853405795698) * s + .12740116116024736) * s + .022235277870649807) * s + .0014216191932278934) * s + 29112874951168793e-21) / (((((s + 1.284260096144911) * s + .4682382124808651) * s + .06598813786892856) * s + .0037823963320275824) * s + 7297515550839662e-20);
	return (INVERSE_SQRT_2PI - r) / y;
}
// packages/engine/dist/scenario/policies.js
const share = (meaning, value) => ({
	meaning,
	kind: "share",
	default: value,
	range: [0, 1]
});
const ratio = (meaning, value) => ({
	meaning,
	kind: "ratio",
	default: value,
	range: [0, 10]
});
const gain = (meaning, value) => ({
	meaning,
	kind: "gain",
	default: value,
	range: [0, 100]
});
const heads = (meaning, value) => ({
	meaning,
	kind: "heads",
	default: value,
	range: [1, 1e6]
});
const OTHERWISE = share("share of engineers’ weeks for debt the rest of the time", .05);
const PROJECT = {
	share: share("share of engineers’ weeks for debt while it lasts", .8),
	weeks: {
		meaning: "planned length",
		kind: "weeks",
		default: 13,
		range: [1, 520]
	},
	trigger: ratio("perceived debt ratio that sets it off (0: at once)", .3),
	otherwise: OTHERWISE
};
/** Who decides how much of the engineers’ weeks goes to debt, with the settings a scenario can give. The rules are in `policies/`. */
const POLICIES = {
	fixed: {
		meaning: "The same share every week",
		settings: { share: share("share of engineers’ weeks for debt", .2) }
	},
	stage: {
		meaning: "Little while small, more as the company grows: “all progress before fit, 80/20 when huge”",
		settings: {
			smallTeam: heads("engineers of a small company", 15),
			smallShare: share("share for debt up to that size", .03),
			largeTeam: heads("engineers of a large company", 200),
			largeShare: share("share for debt from that size", .2)
		}
	},
	reactive: {
		meaning: "Self-correcting: debt gets attention once velocity is felt to fall",
		settings: {
			floor: share("least share for debt", .03),
			threshold: share("perceived velocity under which the company reacts", .75),
			slope: gain("share for debt per unit of velocity under the threshold", 1.5),
			cap: share("largest share for debt", .5)
		}
	},
	ceiling: {
		meaning: "A debt budget: repay hard once the perceived debt passes a limit, until it is well below",
		settings: {
			threshold: ratio("perceived debt ratio that starts repayment", .3),
			release: ratio("perceived debt ratio that ends it", .15),
			share: share("share for debt while repaying", .5),
			otherwise: OTHERWISE
		}
	},
	freeze: {
		meaning: "Features stop for some weeks when the perceived debt passes a limit; debt falls as the work is done",
		settings: PROJECT
	},
	rewrite: {
		meaning: "A rewrite when the perceived debt passes a limit; debt falls only on completion, and the overrun is drawn",
		settings: {
			...PROJECT,
			weeks: {
				...PROJECT.weeks,
				default: 39
			}
		}
	},
	proportional: {
		meaning: "A controller: the further the perceived debt is above the target, the more goes to debt",
		settings: {
			floor: share("share for debt at the target", .15),
			target: ratio("perceived debt ratio aimed at", .12),
			slope: gain("share for debt per unit of debt ratio above the target", 1),
			integralGain: gain("share for debt per unit and year of debt ratio above the target", 0),
			cap: share("largest share for debt", .5)
		}
	},
	"commitment-first": {
		meaning: "Promised features come first, debt gets what is left",
		settings: {
			commitment: share("part of the full output that is promised", .8),
			pressureGain: gain("how much more is promised under full pressure", .2),
			referenceVelocity: share("velocity on which the promises were based", .8)
		}
	}
};
const POLICY_NAMES = Object.keys(POLICIES);
/** The settings that the rule of a policy reads, the defaults where it gives none. */
const spelledOut = ({ policy, settings }) => Object.fromEntries(Object.entries(POLICIES[policy].settings).map(([name, setting]) => [name, own(settings, name) ?? setting.default]));
// packages/engine/dist/coefficients/switches.js
/** What `off` means: these coefficients become 0. A shock that never arrives, a loop without gain, a noise without spread. */
const SHOCKS = {
	incidents: ["incidents"],
	outages: ["majorShare"],
	...Object.fromEntries(Object.entries(SHOCK_ENTRIES).map(([name, { off }]) => [name, off]))
};
const LOOPS = {
	contagion: ["contagion"],
	pressure: ["pressureGain"],
	burnout: ["burnoutGain"],
	zombies: ["zombieGain"],
	alignment: ["newcomerMisalignment", "siloMisalignment"]
};
/** Parts of the model that a sceptic can do without: with one cut the model is simpler, and what it alone does shows. */
const MECHANISMS = {
	familiarity: ["headroom"],
	upkeepOfDebt: ["upkeepDebt", "neglect"],
	worstFirst: ["easyDebt"],
	haste: ["hasteSpeed", "hasteDebt"],
	market: ["market"],
	shape: ["changingShape"],
	givingUp: ["giveUpRate"],
	unevenRounds: ["roundSpread"],
	assistants: [
		"aiSpeed",
		"aiDebtDrag",
		"aiShortcuts",
		"aiRepair",
		"aiIncidents",
		"aiRamp"
	],
	supportQueue: ["supportFollows", "supportVariability"]
};
/** Doors through which debt reaches output, customers and money. A door that is closed lets nothing through. */
const DOORS = {
	speed: ["drag"],
	upkeep: ["upkeepDebt"],
	incidents: ["incidentSlope"],
	churn: ["debtChurn"],
	support: ["ticketDebt"]
};
/** `coefficients` is not listed here: with it off every coefficient takes its median (see draw.ts). */
const NOISES = {
	attrition: ["attritionNoise"],
	incidents: ["incidentNoise"],
	effort: ["effortNoise"],
	outages: ["majorNoise"],
	perception: ["debtNoise", "velocityNoise"],
	funding: ["fundingNoise", "roundSpread"],
	acquisition: ["acquisitionNoise"],
	givingUp: ["givingUpNoise"]
};
const DOOR_NAMES = Object.keys(DOORS);
export { unshown as A, pow as C, own as D, powerOfTwo as E, SHOCK_ENTRIES as F, CATALOGUE_GROUPS as M, COEFFICIENT_NAMES as N, KNOWN as O, SHOCK_CHANCES as P, min as S, exponent as T, floor as _, NOISES as a, log1p as b, POLICY_NAMES as c, normalCdf as d, normalQuantile as f, expm1 as g, exp as h, MECHANISMS as i, CATALOGUE as j, KNOWN_NAMES as k, spelledOut as l, clip as m, DOOR_NAMES as n, SHOCKS as o, toNormals as p, LOOPS as r, POLICIES as s, DOORS as t, Z90 as u, fractionMoved as v, sqrt as w, max as x, log as y };
