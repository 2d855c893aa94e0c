import { A as DEBT_ACTIVITIES, C as percentilePlan, D as meanOf, E as Z95, F as roundToError, I as VERSION, O as proportion, P as leadingPlace, S as estimatePercentiles, b as fanOver, f as reportedWeeks, k as designEffect, m as summarise, n as ranks, r as splitSpread, t as oneAfterAnother, x as PERCENTILES, y as fanOf } from "./shared-D5IghT_K.js";
import { A as unshown, D as own, M as CATALOGUE_GROUPS, N as COEFFICIENT_NAMES, O as KNOWN, a as NOISES, b as log1p, c as POLICY_NAMES, d as normalCdf, f as normalQuantile, g as expm1, h as exp, i as MECHANISMS, j as CATALOGUE, k as KNOWN_NAMES, n as DOOR_NAMES, o as SHOCKS, r as LOOPS, s as POLICIES, t as DOORS, u as Z90, w as sqrt, y as log } from "./shared-Dd0lXYUY.js";
import { $ as scalar, A as settingUnit, At as LEVER_NAMES, Bt as fault, Ct as PERIODS, D as writeLever, Dt as parseAmount, E as leverLimits, Et as complete$1, F as suggestion, Ft as USUAL_CURRENCY, G as SHAPES$1, H as believe, Ht as inOrder, I as readMoment, It as currenciesIn, J as asMap, K as WRITTEN, L as weekOf$1, M as writeSetting, Mt as CURRENCIES, N as bare, Nt as CURRENCY_CODES, Ot as splitRange, P as nearest, Pt as CURRENCY_PATTERN, Q as quantity, Rt as withSignOf, Tt as UNITS, Vt as formatFault, W as middleOf, X as list, Z as map, _t as keyOf, at as number$1, bt as KINDS$1, ct as unknown, dt as limits, et as text, ft as readQuantity, g as parseFile, h as positionOf, ht as START, it as literal, j as writePolicy, jt as quoted, kt as LEVERS, lt as toJSONSchema, m as plain$1, mt as ROUNDS, n as distinct, nt as custom, ot as object, p as merge, pt as readRange, q as addProblem, r as FILE, rt as discriminatedUnion, st as string, t as check, tt as array, ut as NEVER, vt as writeQuantity, wt as SCALES$1, xt as convert, yt as writeRange, z as about } from "./shared-Bsl53tba.js";
import { $ as USUAL, $t as follow, A as rivalOf, At as readMultiple, B as VERDICTS, Bt as aboutMeasure, C as otherDecision, Cn as understandTree, Ct as memoryToCompare, D as decide, Dn as applyOverride, Dt as readCriterion, E as signTest, En as nameNow, Et as readBy, F as LATER, Ft as readWeek, G as sidesOf, Gt as recordedOf, H as checkLimit, Ht as emptiedByDeath, I as proposalsFor, It as criterionSeries, J as discover, Jt as wantedFor, K as LOOK_AFTER, Kt as unfitAsCriterion, L as GROUNDS, Lt as CONDITIONS, M as OTHER_YARDSTICKS, Mt as readJudged, N as carriers, Nt as readMeasure, O as futuresToDecide, On as doubted, Ot as readDelay, P as AS_TODAY, Pt as readMeasureName, Q as PREFERENCES, Qt as yearOf, R as drawsOf, Rt as MEASURE_NAMES, S as TRAJECTORIES, Sn as readScenario, St as compare, T as sensitivityFutures, Tn as load, Tt as criterionOf, U as missOf, Ut as isCondition, V as breaking, Vt as betterOf, W as raceOf, Wt as kindOf, X as rank, Xt as ledgerOf, Y as DISCOVERY, Yt as worstOf, Z as rankFutures, Zt as delayed, _ as isDeath, _n as writeCompany, _t as usualStatistic, a as progressFutures, an as medianOf, at as throughDoors, b as SAMPLES, bn as baseName, bt as recommend, c as turnsOf, cn as percentileOf, ct as beyondSeen, d as isShock, dn as changesAnything, dt as adviseOn, en as leadFrom, et as limitTo, f as story, fn as exactly, ft as levelsOf, g as distance, gn as percent, gt as figureWithSample, h as differs, hn as withPolicyFrom, ht as difference, i as debtIsProgress, in as upheaval, it as doorFutures, j as weigh, jt as termsFor, k as futuresToWeigh, kn as rounded, kt as readDiscount, l as halfYearIn, ln as shareAhead, lt as YARDSTICKS, m as SHOCK_KINDS, mn as underPolicy, mt as asMeasured, n as explain, nn as differsFrom, nt as policyWords, o as readWithin, on as middleOf$1, ot as DOOR_OUTCOMES, p as SHOCKS_OF_STEP, pn as policyName, pt as yardsticksIn, q as SIGNPOSTS, qt as valuesOf, r as explainFutures, rn as sameCompany, rt as costThroughDoors, s as ENGINEER_MONTH, sn as paired, st as SEEN_SHARE, t as TRAJECTORY_OUTCOMES, tn as startRace, tt as usualName, u as usualDecisions, un as besides, ut as adviceFrom, v as RUN_NAMES, vn as writeFittedFile, vt as RULE, w as sensitivity, wn as understand, wt as COMPARE_DEFAULTS, x as SENSITIVITY_METHODS, xn as overridden, xt as MOST_ALTERNATIVES, y as readRun, yn as writeScenario, yt as killsMore, z as parameterDraws, zt as YARDSTICK } from "./shared-BzM2M23l.js";
import { inertJson } from "./inert.js";
import { a as sayQuarter, i as sayMonth, n as dayNumber, t as addWeeks } from "./shared-CaDEmP4R.js";
import { A as drawCoefficients, B as isFitted, C as VARIABLE_KINDS, E as settingsOf, G as streamState, I as uncertainCoefficients, J as unknownOf, K as uniform, L as valuesOfScores, M as drawValues, N as fixCoefficients, O as channelOf, P as onlyDrawing, R as beliefDigest, S as VARIABLES, T as decisionsAt, U as randomOf, V as CORRELATIONS, W as seedKey, Y as rowOf$1, _ as settledBy, _t as sampler, at as RECKONED, d as beginRun, dt as FATE_NAMES, et as ACTIVITIES, f as createSimulation, ft as bothDeadBy, g as planOf$1, gt as quantile, ht as median, i as simulateBlock, it as OUTCOME_NAMES, j as drawScores, k as coefficientPlan, lt as DEATHS, m as agreement, mt as isDead, n as blockCount, nt as DERIVED, o as VALUE_TERMS, p as decideAt, r as memoryNeeded, rt as OUTCOMES, s as discountFactors, st as isDerived, t as BLOCK_RUNS, tt as ACTIVITY_NAMES, ut as FATES, v as closeStep, y as simulateStep } from "./shared-C196fytJ.js";
import { i as playHere, t as column } from "./shared-DI6okvGq.js";
import "./simulate.js";
import { t as readBranch } from "./shared-g3sxHDhO.js";
import { median as median$1, sampleRankCorrelation, sampleStandardDeviation } from "simple-statistics";
// packages/engine/dist/scenario/interview/questions.js
const MINIMAL = {
	read: () => "company: {engineers: 10, arr: 1M, cash: 1M}",
	resolve: (_, to) => to
};
const FEELINGS = {
	hardly: {
		words: "hardly noticed",
		debt: "5%"
	},
	little: {
		words: "now and then it is in the way",
		debt: "12%"
	},
	noticeable: {
		words: "everybody notices",
		debt: "22%"
	},
	bad: {
		words: "estimates keep slipping because of it",
		debt: "40%"
	},
	awful: {
		words: "everything is slow, nobody dares to touch some parts",
		debt: "75%"
	}
};
/** Share of a week of feature work that is lost at a debt, as far as the scenario reader knows before anything is drawn. */
function lostAt(debt) {
	const { scenario } = readScenario("", MINIMAL, [{
		path: "company.debtRatio",
		text: debt,
		origin: ""
	}]);
	return 1 - (scenario?.company.perceivedVelocity ?? NaN);
}
const BOARDS = {
	profit: {
		words: "to live from what it earns",
		pace: .3,
		pressure: .5,
		raises: false
	},
	steady: {
		words: "to grow steadily",
		pace: .5,
		pressure: .7,
		raises: true
	},
	double: {
		words: "to double the headcount every year",
		pace: 1,
		pressure: 1,
		raises: true
	},
	triple: {
		words: "to triple it, and miss no plan",
		pace: 1.6,
		pressure: 1.5,
		raises: true
	}
};
/** Growth of the headcount in a year, 0 and up, of so many doublings; and the other way round. */
const headcountGrowth = (pace) => expm1(Math.LN2 * pace);
const paceOf = (headcountGrowth) => log1p(headcountGrowth) / Math.LN2;
/** What people may not know. */
const UNKNOWN = "not known";
/** A sum of money that a scenario file would accept for a number of the company. */
const money = (path) => (text) => {
	const written = text.trim();
	const { faults } = readScenario("", MINIMAL, [{
		path,
		text: written,
		origin: ""
	}]);
	const [first] = faults;
	if (first === void 0 && !/[\r\n#]/.test(written)) return written;
	return { message: [first?.message ?? "That is no sum of money.", first?.hint].filter(Boolean).join(" ") };
};
/** A quantity that a scenario file would accept under `known`, or nothing. */
const knownAs = (name) => (text) => {
	const written = text.trim();
	if (/^(?:|-|\?|not known|unknown|no idea)$/i.test(written)) return null;
	return money(`known.${name}`)(written);
};
function product(text) {
	const written = text.trim().replace(/\bengineer-(?=year|month|week)/gi, "person-");
	const [, years] = /^(?:about )?(\d{1,3}(?:\.\d+)?) ?(?:years?|yrs?|y)(?: old)?$/i.exec(written) ?? [];
	if (years !== void 0) return { years: Number(years) };
	const effort = knownAs("builtWith")(written);
	if (effort === null) return null;
	return typeof effort === "string" ? { effort } : { message: `${effort.message} Or write its age: 5 years.` };
}
/** How bad it feels in a word, or how much of the week it takes. */
function debtFelt(text) {
	if (!/\d *%|^0?\.\d/.test(text)) return oneOf(FEELINGS)(text);
	const lost = knownAs("timeLost")(text);
	return typeof lost === "string" ? { lost } : lost ?? { message: "Write the share of the week: 30%." };
}
/** What the board asks in a word, or by how much the headcount is to grow in a year. */
function boardAsks(text) {
	if (!/\d *%/.test(text)) return oneOf(BOARDS)(text);
	const [, percent] = /^\+?(\d+(?:\.\d+)?) *%(?: *(?:a|per) year)?$/i.exec(text.trim()) ?? [];
	const headcount = Number(percent) / 100;
	const most = headcountGrowth(LEVERS.hiringPace.range[1]);
	if (headcount <= most) return { headcount };
	return { message: `Write how much the headcount is to grow in a year, up to ${Math.round(100 * most)}%: 70%.` };
}
function people(text) {
	const [, first, joint, second] = /^(\d{1,6})(?:\s*(of|\+|and)\s*(\d{1,7}))?$/i.exec(text.trim().replace(/\b(?:engineers?|people|others?)\b/gi, "").replace(/\s+/g, " ").trim()) ?? [];
	const engineers = Number(first);
	const others = second === void 0 ? engineers : joint.toLowerCase() === "of" ? Number(second) - engineers : Number(second);
	if (!(engineers >= 1) || others < 0) return { message: "Write how many are engineers, and of how many people: “40 of 85”." };
	return {
		engineers,
		others
	};
}
const oneOf = (known) => (text) => {
	const names = Object.keys(known);
	const written = text.trim().toLowerCase();
	const chosen = names[Number(written) - 1] ?? names.find((name) => name === written);
	if (chosen !== void 0) return chosen;
	const near = nearest(written, names);
	return { message: near === null ? `There are: ${names.join(", ")}.` : `Did you mean ${near}?` };
};
const feelings = () => Object.entries(FEELINGS).map(([name, { words, debt }]) => ({
	name,
	words: `${words} (some ${percent(lostAt(debt))} of the week)`
}));
const boards = () => Object.entries(BOARDS).map(([name, { words, pace }]) => ({
	name,
	words: `${words} (some ${percent(headcountGrowth(pace))} more people a year)`
}));
/** What is asked of whoever has no scenario file, on a terminal and on a page, in this order. */
const INTERVIEW = {
	people: {
		asks: "How many of your people are engineers?",
		usual: "40 of 85",
		read: people
	},
	revenue: {
		asks: "How much revenue a year?",
		usual: "$6M",
		read: money("company.arr")
	},
	cash: {
		asks: "How much cash in the bank?",
		usual: "$20M",
		read: money("company.cash")
	},
	debt: {
		asks: "How much of a week of feature work is lost to technical debt (30%), or how bad does it feel?",
		choices: feelings,
		measured: {
			words: "a measured share of the week",
			usual: "30%"
		},
		usual: "noticeable",
		read: debtFelt
	},
	board: {
		asks: "By how much does the board want the headcount to grow in a year (70%), or what does it ask?",
		choices: boards,
		measured: {
			words: "a growth of the headcount in a year",
			usual: "70%"
		},
		usual: "double",
		read: boardAsks
	},
	growth: {
		asks: "How much did revenue grow over the last year (70%)?",
		usual: UNKNOWN,
		open: true,
		read: knownAs("growth")
	},
	spent: {
		asks: "What share of the engineers’ time goes to paying debt down today (10%)?",
		usual: UNKNOWN,
		open: true,
		read: knownAs("debtShare")
	},
	waiting: {
		asks: "What share of the customers who ask your support have to wait (40%)?",
		usual: UNKNOWN,
		open: true,
		read: knownAs("waiting")
	},
	product: {
		asks: "How old is the product (5 years), or how many engineer-years are in it (70 person-years)?",
		usual: UNKNOWN,
		open: true,
		read: product
	}
};
const INTERVIEW_NAMES = Object.keys(INTERVIEW);
/** What is wrong with answers that can each be read; null if nothing is. */
function clashOf({ revenue, cash }) {
	const [first, second] = new Set([revenue, cash].flatMap(currenciesIn));
	return second === void 0 ? null : `Revenue is in ${first}, and cash in ${second}: write both in one.`;
}
const isWrong = (answer) => typeof answer === "object" && answer !== null && "message" in answer;
// packages/engine/dist/scenario/interview/write.js
/** Least yearly revenue, $M, at which a company has usually closed a round. */
const ROUND_FROM = [
	["D", 60],
	["C", 20],
	["B", 5],
	["A", 1],
	["seed", 0]
];
const COLUMN = 25;
const BARE = { resolve: (_, to) => to };
/** Answers as the text of a scenario file in which every number says what it is, and which of them are guesses. */
function writeAnswers(name, answers) {
	const { people, revenue, cash, debt, board } = answers;
	const { pace, pressure, raises, words } = asked(board);
	const currency = currenciesIn(revenue)[0] ?? "USD";
	const felt = typeof debt === "string" ? FEELINGS[debt] : null;
	const said = typeof debt === "string" ? FEELINGS[debt].words : `it takes ${debt.lost} of the week`;
	const round = raises ? roundAt(arrOf(revenue)) : "none";
	return aligned(`# Written from a few answers. Change any number; “paydown check <this file>” shows all the others.
name: ${inertJson(JSON.stringify(name))}
description: >
  ${people.engineers} engineers of ${people.engineers + people.others} people, ${revenue} of yearly revenue and ${cash} in the bank. Of technical debt people say:
  ${said}. The board asks ${words}.

horizon: 5 years         # how far to look
runs: 10000              # futures played; 1000 give a quick look
seed: paydown            # any text; the same seed gives the same futures

company:
  engineers: ${people.engineers}  # people who build the product
  others: ${people.others}             # sales, support, operations
  arr: ${revenue}              # annual recurring revenue
  cash: ${cash}  # in the bank
${felt === null ? "" : `  debtRatio: ${felt.debt}         # a guess from how it feels: what it would take to mend all that slows work down, as a share of the whole
                         # product. At this level about ${Math.round(100 * lostAt(felt.debt))}% of a week of feature work is lost to it.
`}  round: ${round}               # ${raises ? "a guess from the revenue: the last round closed (seed, A, B, C, D)" : "no investors who ask for growth"}
${raises ? "  sinceRound: 6 months    # a guess. After a round the board’s mandate to grow lasts two years\n" : ""}
${knownPart(answers)}debt: ${answers.spent ?? "20%"}                # ${answers.spent === null ? "a guess: " : ""}share of the engineers’ free weeks that goes to debt: the decision to play with.
                         # Try 0%, reactive (wait until it hurts), or {policy: ceiling, threshold: 30%}

levers:
  hiringPace: ${pace}        # doublings of headcount a year while the mandate lasts
  boardPressure: ${pressure}       # how hard the board presses when growth falls short of plan; 1 is usual
  discipline: 50%        # how much of the time for debt survives such pressure
  fundraising: ${raises ? "on " : "off"}       # whether the company raises more money

# What you know of yourselves, as “low to high”: eight futures in ten. Everything not said here comes from the catalogue,
# which “paydown coefficients” prints with its sources.
coefficients:
  attrition: 10% to 20% per year            # engineers who leave
  engineerCost: ${withSignOf("$120k to $220k", currency)} per year     # all in
`);
}
/** What a board asks; one that names a growth presses as the one whose word comes nearest among those that give money. */
function asked(board) {
	if (typeof board === "string") return BOARDS[board];
	const pace = Number(paceOf(board.headcount).toPrecision(3));
	return {
		...Object.values(BOARDS).filter(({ raises }) => raises).reduce((best, each) => Math.abs(each.pace - pace) < Math.abs(best.pace - pace) ? each : best),
		pace,
		words: `for ${Number((100 * board.headcount).toPrecision(3))}% more people a year`
	};
}
/** What is known today, to which every future is made to agree. */
function knownPart({ debt, growth, waiting, product }) {
	const lines = [
		...growth === null ? [] : [`  growth: ${nearly(growth)}    # of revenue, over the last year`],
		...typeof debt === "string" ? [] : [`  timeLost: ${nearly(debt.lost)}    # share of a week of feature work that is lost to debt`],
		...waiting === null ? [] : [`  waiting: ${nearly(waiting)}    # share of the customers who ask support and have to wait`],
		...product === null ? [] : "effort" in product ? [`  builtWith: ${product.effort}    # engineers’ time that has gone into the product`] : [`  age: ${product.years} years    # of the product: half of today’s engineers are taken to have built it all that time`]
	];
	return lines.length === 0 ? "" : `# What you know of today: a number alone is met exactly, “about” within a tenth. “paydown run” shows what it rules out.\nknown:\n${lines.join("\n")}\n\n`;
}
/** What people say of themselves is about right, unless they say how exact it is. */
const nearly = (text) => /^[\d.+−-]+ *%?$/.test(text) ? `about ${text}` : text;
/** Notes behind values begin in one column, as far as the values leave room. */
const aligned = (text) => text.replace(/^( *\S.*?) {2,}# /gm, (line, value) => value.length < COLUMN ? `${value.padEnd(COLUMN)}# ` : line);
/** Revenue in $M, as the scenario reader understands it. */
function arrOf(revenue) {
	const { scenario } = readScenario("", {
		...BARE,
		read: () => `company: {engineers: 10, arr: ${JSON.stringify(revenue)}, cash: 1M}`
	});
	return scenario.company.arr;
}
const roundAt = (arr) => ROUND_FROM.find(([, least]) => arr >= least)[0];
// packages/engine/dist/scenario/quantities/pattern.js
const NOTHING$2 = {
	number: 2,
	currency: null,
	scale: null,
	unit: null,
	per: null
};
const SCALED = [
	NOTHING$2,
	{
		...NOTHING$2,
		scale: "k"
	},
	{
		...NOTHING$2,
		currency: "USD"
	}
];
const ALONE = [...new Set(Object.values(UNITS))].map((unit) => ({
	...NOTHING$2,
	unit
}));
/**
* What a quantity of a kind looks like, as a regular expression for editors: numbers, and words that can stand beside
* them. It lets through all that is read, and little else; the words follow from the conversions.
*/
function patternOf(kind) {
	const fits = (amount) => convert(amount, kind) !== null;
	const timed = (amount) => [amount, {
		...amount,
		per: "week"
	}];
	const words = Object.entries(UNITS).filter(([, unit]) => timed({
		...NOTHING$2,
		unit
	}).some(fits)).map(([word]) => word);
	const money = timed({
		...NOTHING$2,
		currency: "USD"
	}).some(fits);
	const scales = [...SCALED, ...ALONE].flatMap(timed).some((amount) => fits({
		...amount,
		scale: "k"
	})) ? Object.keys(SCALES$1) : [];
	const periods = [...SCALED, ...ALONE].some((amount) => fits({
		...amount,
		per: "week"
	})) ? [
		...Object.keys(PERIODS),
		"per",
		"an",
		"a"
	] : [];
	const letters = [.../* @__PURE__ */ new Set([
		...words,
		...scales,
		...periods
	])].sort((a, b) => b.length - a.length).map((word) => word.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)).join("|");
	const sums = money ? [anyCase(CURRENCY_PATTERN)] : [];
	return `^(?:${[
		String.raw`[\s\d.,_/+−-]`,
		String.raw`[eE][+-]?\d`,
		...sums,
		`(?:${letters})(?![A-Za-z])`
	].join("|")})*$`;
}
/** Letters of a pattern in both cases; what is escaped stays. */
const anyCase = (pattern) => pattern.replace(/\\.|[A-Za-z]/g, (part) => part.length > 1 ? part : `[${part.toLowerCase()}${part.toUpperCase()}]`);
// packages/engine/dist/scenario/schema.js
/**
* JSON Schema (draft 2020-12) of scenario files, from the definition that checks them. Editors complete and explain with it. It knows
* units of quantities written as text, and not their limits: `readScenario` has the last word.
*/
function scenarioSchema() {
	const { $schema, ...schema } = toJSONSchema(FILE, {
		io: "input",
		target: "draft-2020-12",
		override: finish
	});
	forEditors(schema);
	const { company } = schema["properties"];
	const { required, ...partial } = company;
	delete schema["required"];
	return {
		$schema,
		...schema,
		properties: {
			...schema["properties"],
			company: partial
		},
		anyOf: [{ required: ["extends"] }, {
			required: ["company"],
			properties: { company: { required } }
		}]
	};
}
/** What editors show, where it is not what a check needs. */
function forEditors({ $defs: { distribution, policy }, properties }) {
	delete distribution["description"];
	delete policy["description"];
	const [names] = policy["anyOf"];
	names["enumDescriptions"] = POLICY_NAMES.map((name) => POLICIES[name].meaning);
	const { coefficients } = properties;
	patterns([properties, policy]);
	for (const [name, key] of Object.entries(coefficients.properties)) {
		const body = usualRange(key["default"]);
		key["defaultSnippets"] = [{
			label: body,
			description: `what the catalogue believes of ${name}`,
			body
		}];
	}
}
/** Gives quantities of a schema what they look like. */
function patterns(schema) {
	if (typeof schema !== "object" || schema === null) return;
	const own = schema;
	const kind = KIND_OF.get(String(own["unit"]));
	if (kind !== void 0 && JSON.stringify(own["type"]) === QUANTITY) own["pattern"] = patternOf(kind);
	for (const part of Object.values(own)) patterns(part);
}
/** A belief in one line: `8 weeks to 24 weeks`. */
function usualRange(usual) {
	if (typeof usual !== "object" || usual === null) return String(usual);
	const { low, high, values } = usual;
	return low === void 0 ? String(values?.[0] ?? "") : `${low} to ${high}`;
}
/** The kind of a unit as tables name it; of a mere number the one that more words go with. */
const KIND_OF = new Map(Object.entries(KINDS$1).reverse().map(([kind, { unit }]) => [unit, kind]));
const QUANTITY = JSON.stringify(["string", "number"]);
/** Closes the maps, whose check reports unknown keys one by one, and gives defaults and examples their names in JSON Schema. */
function finish({ zodSchema, jsonSchema }) {
	if (zodSchema._zod.def.type === "object") jsonSchema["additionalProperties"] = false;
	for (const [own, standard] of [["usual", "default"], ["samples", "examples"]]) {
		if (jsonSchema[own] === void 0) continue;
		jsonSchema[standard] = jsonSchema[own];
		delete jsonSchema[own];
	}
}
// packages/engine/dist/scenario/referenceText.js
/** The parts of the reference that are not tables. */
const INTRODUCTION = `# Scenario files

A scenario is a YAML file that says where a company stands, what it does about its debt, and what differs from the usual assumptions.
Everything that is not said has a default; \`paydown check <file>\` prints the scenario as it was understood, with all of them.

\`\`\`yaml
# yaml-language-server: $schema=../packages/engine/schema/scenario.schema.json
name: Series B
horizon: 5 years
company:
  engineers: 40
  arr: $6M
  cash: $32M
debt: 20%
coefficients:
  rampTime: 8 to 24 weeks
\`\`\`

The first line lets editors complete and explain the keys. \`extends: series-b.yaml\` takes over another file, of which only the difference
has to be said: \`company\`, \`levers\`, \`coefficients\`, \`shocks\`, \`loops\`, \`mechanisms\`, \`doors\` and \`noise\` are merged key by key; a list, a distribution or a
policy is replaced as a whole; name and description are not taken over. A file is refused when it is larger than 128 KiB, nested more than
16 levels deep, or extends more than 8 files in a row.`;
const QUANTITIES = `## Numbers with units

| what | examples | without a unit |
| --- | --- | --- |
| money | \`$4.2M\`, \`21M\`, \`$250k\`, \`$1.2B\`, \`$4,200,000\` | asked for |
| money per time | \`$150k per year\`, \`$4k/week\` | in coefficients: in the catalogue’s unit |
| duration | \`5 years\`, \`18 months\`, \`26 weeks\`, \`2y\`, \`26w\` | in coefficients and settings: weeks |
| share | \`20%\`, \`0.2\`, \`1/5\` | \`0.2\` is 20% |
| rate | \`15% per year\`, \`3 per year\`, \`2%/month\` | per year, or as the catalogue says |
| effort | \`3000 person-weeks\`, \`3000 pw\`, \`2 person-years\`, \`6 person-months\` | in coefficients: person-weeks |
| people | \`40\`, \`40 people\` | heads |

A year has 52 weeks, a month a twelfth of that. \`1,200\`, \`1_200\` and \`1.2k\` are the same number. Ranges are written \`8 to 24 weeks\`,
\`8–24 weeks\`, \`10..30%\` or \`$150k to $280k per year\`; a unit may stand once, at the end.`;
const DEBT = `## \`debt\`: who decides how much goes to debt

\`debt: 20%\` spends a fixed share of the engineers’ free weeks on debt. \`debt: reactive\` takes a policy with its defaults, and
\`debt: {policy: ceiling, threshold: 40%}\` one with settings.`;
const COMPANY_TEXT = `\`company.debtRatio\` is the debt there is; \`debt\` alone, further below, is what goes
to it. A file that says \`company.debt\`, as it was called before, is read, with a note.`;
const KNOWN_TEXT = `## \`known\`: what is known of the company today

\`\`\`yaml
known:
  growth: about 70%
  retention: 100% to 110%
  timeLost: about 30%
  incidents: 12 per quarter
\`\`\`

Every future is made to agree with it, within its error: “about 70%” is within a tenth of that (63% to 77%) in eight futures of ten, a range in eight of ten as
everywhere, and a number alone exactly. What identifies a coefficient is solved for in each draw, in the company’s own first week without chance; growth so
that its first year without chance grows as it does today, after which markets, fit and shocks have their way. Of
several such draws (where growth alone is known, of the first that can agree) each future takes
one, by how well the coefficients that come out are in keeping with the catalogue. So what is given under \`coefficients\` for one that \`known\` settles counts only as that measure.
\`company.growth\` alone counts as \`known.growth\`, about what it says.
Every page says what was believed and what is left; a command warns of a fact that fewer than one draw in ten can agree with, naming the other that stands against it.
What is not known is left out; without \`known\` and \`company.growth\` nothing changes.`;
const DISTRIBUTIONS = `## \`coefficients\`: what is believed about uncertain numbers

The names, units and sources are in [coefficients.md](coefficients.md). A coefficient can be given as

- a constant: \`rampTime: 12 weeks\`, or a bare number in the catalogue’s unit;
- a range: \`rampTime: 8 to 24 weeks\`. Eight futures in ten lie within it: the ends are the 10th and the 90th percentile of a lognormal
  distribution, with their geometric mean as the median. A share that cannot pass 100% is logit-normal instead, so that no future draws more
  than 100%;
- a range between other percentiles: \`rampTime: 8 to 24 weeks (P25–P75)\`;
- observed values: \`rampTime: [9, 12, 15, 30]\`. Each future takes one of them;
- a distribution by name: \`rampTime: {shape: pert, low: 4, mode: 12, high: 30}\`. Bell curves take low, median and high, or other
  percentiles (\`{shape: lognormal, p5: 6 weeks, p50: 12 weeks, p95: 40 weeks}\`), or \`{shape: lognormal, mean: 14 weeks, sd: 6 weeks}\`.

Draws beyond a coefficient’s limits are cut to them; values given beyond them are faults. For \`lognormal\`, \`logit-normal\` and \`normal\`, low,
median and high are met exactly as P10, P50 and P90. Other percentiles and mean and sd become these three: a bell curve with one spread where
no median is given, with one on each side where it is.`;
const TIMELINE = `## \`timeline\`: changes at a date

\`\`\`yaml
timeline:
  - at: month 6
    until: month 9
    label: feature freeze
    debt: 90%
  - at: 2028-03-01
    levers: {organisation: 1}
  - at: month 9
    label: prices up 10%
    coefficients: {salesProductivity: +10%, churn: 1.2x}
\`\`\`

\`at\` and \`until\` take \`month 6\`, \`week 26\`, \`year 2\`, \`18 months\` (all since the start) or a date, which means the week it falls in. Without
\`until\` a change stays. Of changes that overlap, the later in the list wins. The times must lie within the horizon.

A coefficient changes to one value (\`churn: 8% per year\`), by a percentage (\`+10%\`, \`-10%\`) or by a factor (\`1.1x\`), both of what each future has drawn for it,
however often it has changed before. What it becomes is cut to its limits.

## \`hiringPlan\`: engineers by date

\`\`\`yaml
hiringPlan:
  - {by: month 3, engineers: 32}
  - {by: month 12, engineers: 50}
\`\`\`

Between two dates the number of engineers wanted grows evenly, from those employed, and people are hired in time for that; after the last the board and the revenue decide again. How much of
the growth that is planned comes about differs between futures (\`hiringSuccess\`); while the runway is short nobody is hired, and a layoff ends the plan. The other staff follow the engineers.`;
// packages/engine/dist/scenario/reference.js
/** Reference of scenario files in Markdown, from the definitions that check them. */
function scenarioReference() {
	const { properties } = scenarioSchema();
	return [
		INTRODUCTION,
		keys(properties),
		QUANTITIES,
		company(),
		known(),
		policies(),
		levers(),
		DISTRIBUTIONS,
		shapes(),
		TIMELINE,
		switches(properties)
	].join("\n\n") + "\n";
}
function table(heads, rows) {
	const line = (cells) => `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;
	return [
		line(heads),
		line(heads.map(() => "---")),
		...rows.map(line)
	].join("\n");
}
const code = (text) => `\`${text}\``;
function keys(properties) {
	return `## Keys\n\n${table([
		"key",
		"meaning",
		"default"
	], Object.entries(properties).map(([name, { description = "", default: usual }]) => [
		code(name),
		description,
		usual === void 0 ? "" : String(usual)
	]))}`;
}
function company() {
	const rows = Object.keys(START).map((name) => {
		const { meaning, kind, range, usual } = START[name];
		const words = name === "rounds" ? ["name", Object.keys(ROUNDS).join(", ")] : [KINDS$1[kind].unit, name === "mandate" ? `yes, no, ${limits(kind, range)}` : limits(kind, range)];
		return [
			code(keyOf(name)),
			meaning,
			...words,
			usual?.[0] ?? "**must be given**"
		];
	});
	return `## \`company\`: week 0\n\n${COMPANY_TEXT}\n\n${table([
		"key",
		"meaning",
		"unit",
		"limits",
		"default"
	], rows)}`;
}
function known() {
	const rows = KNOWN_NAMES.map((name) => {
		const { meaning, kind, range, settles } = KNOWN[name];
		return [
			code(name),
			meaning,
			limits(kind, range),
			settles
		];
	});
	return `${KNOWN_TEXT}\n\n${table([
		"key",
		"meaning",
		"limits",
		"settles"
	], rows)}`;
}
function policies() {
	const parts = POLICY_NAMES.map((name) => {
		const rows = Object.entries(POLICIES[name].settings).map(([key, setting]) => [
			code(key),
			setting.meaning,
			settingUnit(setting),
			writeSetting(setting, setting.default)
		]);
		return `### ${code(name)}\n\n${POLICIES[name].meaning}.\n\n${table([
			"setting",
			"meaning",
			"unit",
			"default"
		], rows)}`;
	});
	return `${DEBT}\n\n${parts.join("\n\n")}`;
}
function levers() {
	return `## \`levers\`\n\nWhat the company decides besides its debt policy.\n\n${table([
		"lever",
		"meaning",
		"limits",
		"default"
	], LEVER_NAMES.map((name) => {
		const { meaning, default: usual } = LEVERS[name];
		return [
			code(name),
			meaning,
			leverLimits(name),
			writeLever(name, usual)
		];
	}))}`;
}
function shapes() {
	return table([
		"shape",
		"meaning",
		"keys"
	], SHAPES$1.map((option) => {
		const { shape, ...parts } = option.shape;
		return [
			code(shape.value),
			option.meta()?.description ?? "",
			Object.keys(parts).map(code).join(", ")
		];
	}));
}
function switches(properties) {
	return `## \`shocks\`, \`loops\`, \`mechanisms\`, \`doors\`, \`noise\`\n\nEach is \`on\` unless it is set to \`off\`.\n\n${table(["switch", "what it is"], [
		"shocks",
		"loops",
		"mechanisms",
		"doors",
		"noise"
	].flatMap((section) => Object.entries(properties[section]?.properties ?? {}).map(([name, { description = "" }]) => [code(`${section}.${name}`), description])))}`;
}
// packages/engine/dist/summary/danger.js
/** Progress stalls where a whole quarter brings fewer features an engineer than this part of today’s. */
const STALLED = 1 / 3;
/** It is back where a later quarter brings this part again. */
const BACK = 1 / 2;
const DANGER_GROUPS = [
	"lost",
	"recovered",
	"rest"
];
const DANGER_COURSES = [
	"debtRatio",
	"velocity",
	"features"
];
const SIGNS = [
	"interestShare",
	"incidents",
	"cycleTime",
	"velocityGap"
];
// packages/engine/dist/summary/loops.js
/** What a loop is judged by, at the horizon, and whether more of it is better. `surviving` is 1 for a company that is alive or acquired, else 0. */
const LOOP_OUTCOMES = {
	surviving: true,
	arr: true,
	delivered: true,
	velocity: true,
	debtRatio: false
};
// packages/engine/dist/questions/compare/answer.js
/** What stands beside each other in a comparison, in the week of the answer; the dead count. */
const COMPARED = {
	judged: "What is judged by",
	surviving: "Alive or acquired",
	delivered: "Useful product delivered, person-weeks",
	arr: "Annual recurring revenue, $M",
	profit: "Gross profit to date, until the company is sold or out of money, $M",
	people: "What people have cost to date, $M",
	value: "Value to date, discounted, $M"
};
// packages/engine/dist/questions/precision.js
/** Of a run: the median revenue at the horizon, and the share alive or acquired. */
async function runError(scenario, play = playHere) {
	const futures = await play(scenario, {
		outcomes: ["arr"],
		weeks: [scenario.horizon]
	});
	const effect = designEffect(scenario, scenario.runs);
	const median = medianOf(Float64Array.from(column(futures, "arr", scenario.horizon)), effect);
	const dead = futures.fates.reduce((sum, fate) => sum + (isDead(fate) ? 1 : 0), 0);
	const survival = proportion(1 - dead / scenario.runs, scenario.runs, effect);
	return Math.max(survival.error, part(median.error, median.value));
}
/**
* Of a comparison: the shares ahead of the first, behind it and with both out of money, and the mean difference as a
* part of what the first comes to on average, whatever its sign.
*/
async function compareError(alternatives, measure, play = playHere) {
	const [first, ...others] = await Promise.all(alternatives.map(async ({ scenario }) => {
		const futures = await play(scenario, wantedFor([measure]));
		return {
			futures,
			values: valuesOf(scenario, futures, measure)
		};
	}));
	const size = meanOf(first.values.map(Math.abs)).value;
	const effect = designEffect(alternatives[0].scenario, first.values.length);
	const errors = others.flatMap(({ futures, values }) => {
		const gains = values.map((value, run) => value - first.values[run]);
		return [raceError(gains, bothDeadBy(first.futures, futures, measure.week), effect), part(meanOf(gains, effect).error, size)];
	});
	return Math.max(...errors);
}
/**
* Of a recommendation: the shares ahead of what the card holds it against, behind that and with both out of money, and
* how far what is as good falls short of the least regret, as a part of what is at stake.
*/
async function decideError(scenario, proposed, limits, play = playHere) {
	const { proposals, recommendation, candidates, dead } = await weigh(scenario, proposed, limits, play);
	const { choice, stake, places } = recommendation;
	const rival = proposals.indexOf(rivalOf(proposals, choice));
	const regrets = places.filter(({ tied }) => tied).map(({ behind }) => part(behind.error, stake));
	const gains = candidates[choice].values.map((value, run) => value - candidates[rival].values[run]);
	const bothDead = (run) => dead[choice][run] === 1 && dead[rival][run] === 1;
	return Math.max(0, ...regrets, raceError(gains, bothDead, designEffect(scenario, scenario.runs)));
}
/** An error as a part of what it is the error of; of nothing there is no part. */
const part = (error, of) => of === 0 || error === 0 ? 0 : error / Math.abs(of);
/** The largest error of the shares ahead, behind and with both out of money, as answers count them. */
function raceError(gains, bothDead, effect) {
	const { ahead, behind, bothDead: gone } = raceOf(sidesOf(gains, bothDead), bothDead, effect);
	return Math.max(ahead.error, behind.error, gone.error);
}
// packages/engine/dist/questions/known.js
const DRAWS = 400;
/** A fact that fewer draws than these can agree with is not reconciled with the model. */
const FEW$2 = .1;
/** Looks at the draws of a scenario with and without what is known; null if nothing is. */
function whatIsLeft(scenario) {
	const plan = planOf$1(scenario);
	const agree = agreement(scenario, plan);
	if (agree === null) return null;
	const key = seedKey(scenario.seed);
	const draws = Math.min(DRAWS, scenario.runs);
	const byCoefficient = (values) => plan.drawn.map((_, i) => Float64Array.from(values, (one) => one[i]).sort());
	const prior = byCoefficient(firstRuns(draws).map((run) => {
		drawValues(plan, key, run);
		return plan.values.slice();
	}));
	const left = byCoefficient(agree.draw(key, firstRuns(draws)));
	const settled = settledBy(scenario);
	const facts = metIn(scenario, draws);
	return {
		draws,
		facts,
		coefficients: plan.drawn.map(({ name }, i) => ({
			name,
			settled: settled.includes(name),
			prior: spread(prior[i]),
			left: spread(left[i])
		})).filter((one) => one.settled || width(one.left) < .8 * width(one.prior)),
		quarrel: quarrelOf(scenario, facts, draws)
	};
}
const firstRuns = (count) => Array.from({ length: count }, (_, run) => run);
const spread = (sorted) => [
	.1,
	.5,
	.9
].map((p) => sorted[Math.floor(p * (sorted.length - 1))]);
const width = ([low, , high]) => high - low;
/** How many draws can agree with each fact. */
function metIn(scenario, draws) {
	const plan = planOf$1(scenario);
	const agree = agreement(scenario, plan);
	if (agree === null) return [];
	const key = seedKey(scenario.seed);
	const counts = /* @__PURE__ */ new Map();
	for (const met of agree.propose(key, firstRuns(draws))) for (const [name, holds] of met) counts.set(name, (counts.get(name) ?? 0) + (holds ? 1 : 0));
	return KNOWN_NAMES.filter((name) => counts.has(name)).map((name) => ({
		name,
		met: counts.get(name) / draws
	}));
}
/** The fact that fewest draws can agree with, if they are few, and the other without which most more could. */
function quarrelOf(scenario, facts, draws) {
	const [worst] = [...facts].sort((a, b) => a.met - b.met);
	if (worst === void 0 || worst.met >= FEW$2) return null;
	const other = facts.filter(({ name }) => name !== worst.name).map(({ name }) => {
		const { [name]: _, ...known } = scenario.known ?? {};
		return {
			name,
			met: metIn({
				...scenario,
				known
			}, draws).find((one) => one.name === worst.name)?.met ?? 0
		};
	}).sort((a, b) => b.met - a.met)[0];
	return {
		fact: worst.name,
		met: worst.met,
		against: other !== void 0 && other.met >= Math.max(2 * worst.met, worst.met + FEW$2) ? other.name : null
	};
}
// packages/engine/dist/questions/uncertainty/index.js
const WORLDS = 256;
const FUTURES_PER_WORLD = 4;
/**
* How much of the spread of a scenario’s futures is that its coefficients are not known, and how much is luck: the share that research could take away,
* and the share that nothing can.
*
* By nested draws: each world is one draw of the coefficients, and several futures are played in it that differ in their chances alone. Worlds are those
* of the scenario’s first runs; four futures a world are near the best use of a given number of futures for shares from 30% to 70%.
*
* @param worlds 2 or more: the error falls with their root
*/
async function uncertainty(scenario, play = playHere, worlds = WORLDS) {
	const futures = await play({
		...scenario,
		runs: worlds * FUTURES_PER_WORLD
	}, {
		outcomes: ["arr"],
		weeks: [scenario.horizon]
	}, { runsPerDraw: FUTURES_PER_WORLD });
	const arr = column(futures, "arr", scenario.horizon);
	const dead = Float64Array.from(futures.fates, (fate) => isDead(fate) ? 1 : 0);
	return {
		worlds,
		futuresPerWorld: FUTURES_PER_WORLD,
		revenue: splitSpread(ranks(arr), FUTURES_PER_WORLD),
		revenueInDollars: splitSpread(arr, FUTURES_PER_WORLD),
		survival: splitSpread(dead, FUTURES_PER_WORLD)
	};
}
// packages/engine/dist/questions/optimise/families.js
const share = (setting, step, steps) => ({
	setting,
	from: 0,
	step,
	steps
});
const one = (policy, axis) => ({
	axes: [axis],
	policy: ([value]) => ({
		policy,
		settings: { [axis.setting]: value }
	})
});
const FAMILIES = {
	constant: {
		meaning: "the same share every week",
		...one("fixed", share("share", .1, 10))
	},
	stage: {
		meaning: "one share while small, another when large",
		axes: [share("smallShare", .12, 4), share("largeShare", .12, 4)],
		policy: ([smallShare, largeShare]) => ({
			policy: "stage",
			settings: {
				smallShare,
				largeShare
			}
		})
	},
	reactive: {
		meaning: "more for debt the further velocity falls below a threshold",
		...one("reactive", {
			setting: "threshold",
			from: .44,
			step: .08,
			steps: 7
		})
	},
	ceiling: {
		meaning: "repaying hard above a limit of debt, until it has halved",
		axes: [{
			setting: "threshold",
			from: .04,
			step: .08,
			steps: 7
		}],
		policy: ([limit]) => limitTo(limit)
	},
	proportional: {
		meaning: "more for debt the further it is above a target",
		...one("proportional", share("target", .08, 7))
	}
};
/** What `--over` can ask for. */
const OVERS = {
	constant: ["constant"],
	stage: ["stage"],
	threshold: [
		"reactive",
		"ceiling",
		"proportional"
	],
	all: [
		"constant",
		"stage",
		"reactive",
		"ceiling",
		"proportional"
	]
};
const familyOf = (name) => FAMILIES[name];
/** The setting at a place of the finest grid. */
const settingAt = ({ from, step }, place) => Number((from + place * step / 4).toPrecision(12));
// packages/engine/dist/questions/optimise/trial.js
async function tryOut(scenario, goal, limits, play) {
	const measures = [goal, ...limits];
	const futures = await play({
		...scenario,
		horizon: Math.max(1, ...measures.map(({ week }) => week))
	}, wantedFor([...measures, ...yardsticksIn(goal.week)]));
	const values = valuesOf(scenario, futures, goal);
	const effect = designEffect(scenario, futures.runs);
	const checked = limits.map((limit) => checkLimit(valuesOf(scenario, futures, limit), limit, effect));
	const dead = valuesOf(scenario, futures, {
		name: "dead",
		week: goal.week
	});
	return {
		values: goal.better === "more" ? values : values.map((value) => -value),
		out: dead,
		levels: levelsOf(scenario, futures, goal.week),
		goal: figureWithSample(values, goal.name, goal.statistic, goal.better, effect),
		limits: checked,
		verdict: VERDICTS[Math.max(0, ...checked.map(({ verdict }) => VERDICTS.indexOf(verdict)))],
		dead: proportion(meanOf(dead).value, dead.length, effect)
	};
}
/** Which of two is better: limits first (of two that break them, the one that comes nearer), then the goal. Negative for the first. */
function byLimits(a, b) {
	return VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || (a.verdict === "broken" ? missOf(a.limits) - missOf(b.limits) : 0) || byGoal(a, b);
}
/** Which of two comes nearer to the goal, limits or not. */
const byGoal = (a, b) => b.goal.estimate.value - a.goal.estimate.value;
// packages/engine/dist/questions/optimise/search.js
/**
* Looks for the best place of a family: on a coarse grid, then twice between its places, where something may be found: around the best, with limits and
* without, and along a single axis wherever one neighbour is as good as the best, or within the limits, and the other is not. Plain, and the same each time;
* a peak narrower than the first grid is not found.
*/
async function search(axes, test) {
	const tested = /* @__PURE__ */ new Map();
	const testAll = async (places) => {
		const fresh = new Map(places.filter((place) => within(axes, place) && !tested.has(place.join())).map((place) => [place.join(), place]));
		for (const one of await Promise.all([...fresh.values()].map(async (place) => ({
			place,
			trial: await test(place)
		})))) tested.set(one.place.join(), one);
	};
	await testAll(gridOf(axes));
	for (let spacing = 4; spacing > 1; spacing /= 2) {
		const { tested: all, best, free } = found([...tested.values()]);
		await testAll([
			...around(best.place, spacing / 2),
			...around(free.place, spacing / 2),
			...axes.length === 1 ? changes(all, best) : []
		]);
	}
	return found([...tested.values()]);
}
/** Places of a search’s first grid, and about how many more are looked at. */
const trialsIn = (axes, limited) => gridOf(axes).length + (axes.length === 1 ? limited ? 12 : 8 : 16 * (limited ? 2 : 1));
/** How much a trial is worse than the best of a search; with an interval that holds for all trials of the search at once. */
const behind = (best, { trial }, all) => difference(best.trial.goal, trial.goal, all.length - 1);
/** Those that chance does not tell from the best; along a single axis, as far as they are next to each other. The limits are kept as well as by the best. */
function asGood({ tested, best }) {
	const good = (one) => behind(best, one, tested).low <= 0 && VERDICTS.indexOf(one.trial.verdict) <= VERDICTS.indexOf(best.trial.verdict);
	if (best.place.length > 1) return tested.filter(good);
	const at = tested.indexOf(best);
	let [from, to] = [at, at];
	while (from > 0 && good(tested[from - 1])) from--;
	while (to < tested.length - 1 && good(tested[to + 1])) to++;
	return tested.slice(from, to + 1);
}
function found(all) {
	const tested = [...all].sort((a, b) => a.place.map((place, i) => place - b.place[i]).find((step) => step !== 0) ?? 0);
	const first = (order) => [...tested].sort((a, b) => order(a.trial, b.trial))[0];
	return {
		tested,
		best: first(byLimits),
		free: first(byGoal)
	};
}
const within = (axes, place) => place.every((at, i) => at >= 0 && at <= axes[i].steps * 4);
function gridOf(axes) {
	return axes.reduce((places, { steps }) => places.flatMap((place) => Array.from({ length: steps + 1 }, (_, i) => [...place, i * 4])), [[]]);
}
/** All places that are so far away along each axis, or not at all. */
const around = (place, away) => place.reduce((places, at) => places.flatMap((before) => [
	-away,
	0,
	away
].map((move) => [...before, at + move])), [[]]);
/** The middles between neighbours of which one is as good as the best, or within the limits, and the other is not. */
function changes(tested, best) {
	const states = tested.map((one) => `${one.trial.verdict} ${behind(best, one, tested).low <= 0}`);
	return tested.slice(1).flatMap((one, i) => {
		const [low, high] = [tested[i].place[0], one.place[0]];
		return states[i] === states[i + 1] || high - low < 2 ? [] : [[(low + high) / 2]];
	});
}
// packages/engine/dist/questions/optimise/index.js
/** A search compares, and chance cancels between the same futures: a quarter of them will do. */
const SEARCHED = 1 / 4;
const searchedRuns = ({ runs }) => Math.max(1, Math.ceil(runs * SEARCHED));
/** About how many futures `optimise` plays. */
function futuresToOptimise(scenario, { over, limits }) {
	const names = OVERS[over];
	return (names.reduce((sum, name) => sum + trialsIn(familyOf(name).axes, limits.length > 0), 0) + 1) * searchedRuns(scenario) + (names.length + 2 + (limits.length > 0 ? 1 : 0)) * scenario.runs;
}
/**
* The best share for debt over time, for a goal and within limits: constant, by stage, or by a threshold. Each is
* searched on a grid that becomes finer where it matters, all in the same futures; what was found is then tried in
* fresh ones, as the best of many owes some of its lead to chance.
*/
async function optimise(scenario, { goal, limits, over }, play = playHere) {
	const objective = {
		goal,
		limits,
		over
	};
	const few = {
		...scenario,
		runs: searchedRuns(scenario)
	};
	const searches = [];
	for (const family of OVERS[over]) {
		const { axes, policy } = familyOf(family);
		const policyAt = (place) => policy(place.map((at, i) => settingAt(axes[i], at)));
		searches.push({
			family,
			policyAt,
			found: await search(axes, (place) => tryOut(underPolicy(few, policyAt(place)), goal, limits, play))
		});
	}
	const first = (order, of) => [...searches].sort((a, b) => order(of(a.found).trial, of(b.found).trial))[0];
	const best = first(byLimits, ({ best }) => best);
	const free = first(byGoal, ({ free }) => free);
	const freshSeed = `${scenario.seed}, fresh`;
	const trials = /* @__PURE__ */ new Map();
	const afresh = (alternative) => {
		const key = JSON.stringify([alternative.policy, alternative.timeline]);
		const trial = trials.get(key) ?? tryOut({
			...alternative,
			seed: freshSeed
		}, goal, limits, play);
		trials.set(key, trial);
		return trial;
	};
	const policyOf = (of, { place }) => of.policyAt(place);
	const under = (policy) => afresh(underPolicy(scenario, policy));
	const bestFresh = await under(policyOf(best, best.found.best));
	const freshOne = async (name, trial) => ({
		name,
		...reached(await trial, goal),
		behind: difference(bestFresh.goal, (await trial).goal, searches.length - 1)
	});
	const freshPolicy = (policy) => freshOne(policyName(policy), under(policy));
	const { advice, policy: advised } = await adviseAmongTried(scenario, searches, goal, (under) => tryOut({
		...under,
		runs: few.runs
	}, goal, limits, play));
	const freePolicy = policyOf(free, free.found.free);
	const costly = JSON.stringify(freePolicy) !== JSON.stringify(policyOf(best, best.found.best));
	const [fresh, own, without, recommended] = await Promise.all([
		Promise.all(searches.map((each) => freshPolicy(policyOf(each, each.found.best)))),
		freshOne(policyName(scenario.policy), afresh(scenario)),
		costly ? freshPolicy(freePolicy) : null,
		advised === null ? freshOne(advice.choice, afresh(scenario)) : freshPolicy(advised)
	]);
	return {
		version: VERSION,
		scenario,
		runs: scenario.runs,
		searched: few.runs,
		freshSeed,
		...objective,
		families: searches.map((each, i) => familyAnswer(each, goal, fresh[i])),
		best: searches.indexOf(best),
		advice,
		advised: recommended,
		own,
		free: without
	};
}
/** The rule over what was tried, in the futures of the search; the policy is null where it is to go on as planned. */
async function adviseAmongTried(scenario, searches, goal, trial) {
	const own = await trial(scenario);
	const planned = scenario.timeline.some(({ policy }) => policy !== null);
	const effect = designEffect(scenario, own.values.length);
	const all = [{
		policy: planned ? null : scenario.policy,
		trial: own
	}, ...searches.flatMap(({ family, policyAt, found }) => (family === "constant" ? found.tested : [found.best]).map(({ place, trial: one }) => ({
		policy: policyAt(place),
		trial: one
	}))).filter(({ policy }) => planned || exactly(policy) !== exactly(scenario.policy))];
	const named = all.map(({ policy, trial: { values, levels, limits: checked, out } }) => ({
		name: policy === null ? "as planned" : policyWords(policy),
		levels,
		values,
		...breaking(checked, out, own.out, effect),
		upheaval: policy === null ? 0 : upheaval(scenario, underPolicy(scenario, policy)),
		beyond: beyondSeen(policy === null ? scenario : underPolicy(scenario, policy))
	}));
	const recommended = recommend(named, isCondition(goal.name), effect);
	return {
		advice: adviceFrom(named, goal.name, recommended),
		policy: all[recommended.choice].policy
	};
}
const reached = ({ goal, limits, verdict, dead }, { better }) => ({
	goal: asMeasured(goal.estimate, better),
	limits: limits.map(({ estimate, verdict }) => ({
		estimate,
		verdict
	})),
	verdict,
	dead
});
function familyAnswer({ family, policyAt, found }, goal, fresh) {
	const { axes } = familyOf(family);
	const { tested, best, free } = found;
	const good = asGood(found);
	const settings = ({ place }) => place.map((at, i) => settingAt(axes[i], at));
	return {
		family,
		axes: axes.map((axis, i) => {
			const grid = Array.from({ length: axis.steps + 1 }, (_, at) => settingAt(axis, at * 4));
			const values = good.map((one) => settings(one)[i]);
			return {
				setting: axis.setting,
				from: axis.from,
				to: grid[axis.steps],
				grid,
				good: [Math.min(...values), Math.max(...values)]
			};
		}),
		tried: tested.map((one) => {
			const policy = policyAt(one.place);
			return {
				name: policyName(policy),
				policy,
				at: settings(one),
				...reached(one.trial, goal),
				behind: behind(best, one, tested),
				asGood: good.includes(one)
			};
		}),
		best: tested.indexOf(best),
		free: tested.indexOf(free),
		fresh
	};
}
// packages/engine/dist/questions/common/policySaid.js
/** Rules that have a name without numbers: each as it is without settings, and some usual ones. */
const NAMED = [
	...USUAL,
	{
		policy: "fixed",
		settings: { share: 0 }
	},
	...POLICY_NAMES.map((policy) => ({
		policy,
		settings: {}
	}))
];
/** Rules that are told with numbers, from these in the order in which they are told. */
const TOLD = [
	(share) => ({
		policy: "fixed",
		settings: { share }
	}),
	(smallShare, largeShare) => ({
		policy: "stage",
		settings: {
			smallShare,
			largeShare
		}
	}),
	(threshold) => ({
		policy: "reactive",
		settings: { threshold }
	}),
	(limit) => limitTo(limit),
	(weeks, trigger) => ({
		policy: "freeze",
		settings: {
			weeks,
			trigger
		}
	}),
	(trigger) => ({
		policy: "rewrite",
		settings: { trigger }
	}),
	(target) => ({
		policy: "proportional",
		settings: { target }
	})
];
const NUMBER = /(\d+(?:\.\d+)?)( ?%)?/g;
const shapeOf = (words) => words.replace(NUMBER, "#");
const numbersIn = (words) => [...words.matchAll(NUMBER)].map(([, digits, percent]) => Number(digits) / (percent === void 0 ? 1 : 100));
const SHAPES = TOLD.map((policy) => shapeOf(policyWords(policy(.5, .5))));
/**
* The policy that is told in words as answers name it, “20% for debt”, “pay hard whenever debt is above 20%” or “ceiling (threshold 20%)”; null where they name
* no rule that is known, or one with a number that it cannot have.
*/
function policySaid(text) {
	const said = text.trim().replace(/\s+/g, " ").toLowerCase();
	const policy = NAMED.find((policy) => [policyWords(policy), policyName(policy)].includes(said)) ?? TOLD[SHAPES.indexOf(shapeOf(said))]?.(...numbersIn(said)) ?? withSettings(said);
	return policy !== null && isPossible(policy) ? policy : null;
}
/** “ceiling (threshold 20%, release 10%)”. */
function withSettings(said) {
	const [, name, listed] = /^([a-z-]+) \((.+)\)$/.exec(said) ?? [];
	const policy = POLICY_NAMES.find((each) => each === name);
	if (policy === void 0) return null;
	const known = Object.keys(POLICIES[policy].settings);
	const settings = listed.split(", ").map((each) => {
		return [known.find((one) => each.startsWith(`${one.toLowerCase()} `)), numbersIn(each)[0]];
	});
	if (settings.some(([setting, value]) => setting === void 0 || value === void 0)) return null;
	return {
		policy,
		settings: Object.fromEntries(settings)
	};
}
function isPossible({ policy, settings }) {
	const known = POLICIES[policy].settings;
	return Object.entries(settings).every(([name, value]) => {
		const [low, high] = own(known, name)?.range ?? [NaN, NaN];
		return value >= low && value <= high;
	});
}
// packages/engine/dist/questions/discover/index.js
/** About how many futures that plays. */
const futuresToDiscover = (scenario, proposed) => 2 * scenario.runs + (proposed.length > 0 ? 0 : futuresToWeigh(scenario));
/**
* The conditions under which a decision loses (see `discover`): the first proposal against the second, or against going on as today; where nothing is proposed,
* what the rule chooses against that.
*
* @param proposed one or two decisions, or none
* @param measure what decides who loses, and in which week; value at the horizon, if not given
* @param play who plays; this thread, if not given
* @throws RangeError for more than two decisions, or a measure of which neither more nor less is better
*/
async function whenItLoses(scenario, proposed = [], measure = {
	name: YARDSTICK,
	week: scenario.horizon
}, play = playHere) {
	const better = betterOf(measure.name);
	const unfit = unfitAsCriterion(measure.name);
	if (better === null || unfit !== null) throw new RangeError(`nothing loses by ${measure.name}: ${unfit?.message}`);
	const [choice, against] = await pairOf(scenario, proposed, play);
	const from = differsFrom(against.scenario, choice.scenario);
	const week = Math.min((from ?? 0) + 52, scenario.horizon);
	const { outcomes, weeks } = wantedFor([measure]);
	const wanted = {
		outcomes: [.../* @__PURE__ */ new Set([...outcomes, ...SIGNPOSTS])],
		weeks: [.../* @__PURE__ */ new Set([...weeks, week])]
	};
	const [other, own] = await Promise.all([play(against.scenario, wanted), play(choice.scenario, wanted)]);
	const sign = better === "more" ? 1 : -1;
	const before = valuesOf(against.scenario, other, measure);
	const gains = valuesOf(choice.scenario, own, measure).map((value, run) => sign * (value - before[run]));
	const bothDead = bothDeadBy(other, own, measure.week);
	const sides = sidesOf(gains, bothDead);
	return {
		version: VERSION,
		scenario,
		runs: scenario.runs,
		measure,
		choice: choice.name,
		against: against.name,
		from,
		race: raceOf(sides, bothDead, designEffect(against.scenario, other.runs)),
		found: discover(choice.scenario, drawsOf(against.scenario), own, week, sides)
	};
}
async function pairOf(scenario, proposed, play) {
	if (proposed.length > 2) throw new RangeError(`${proposed.length} decisions are more than two.`);
	const [choice, against = {
		name: AS_TODAY,
		scenario
	}] = proposed;
	if (choice !== void 0) return [choice, against];
	const { proposals, recommendation } = await weigh(scenario, [], [], play);
	return [proposals[recommendation.choice], rivalOf(proposals, recommendation.choice)];
}
// packages/engine/dist/questions/optimise/goal.js
const GOAL = /^(?:(max(?:imum|imi[sz]e)?|highest|most)|(?:min(?:imum|imi[sz]e)?|lowest|least))\s+(.+)$/is;
const STATISTIC = /^(?:the\s+)?(?:(?<median>median)|(?:mean\s+of\s+the\s+)?(?<worst>worst\s+5\s*%)|(?<mean>mean|average))\s+(?:of\s+)?(?:the\s+)?(?<named>.+)$/is;
const LIMIT = /^(.+?)\s*(?:(<=?|≤|\bbelow\b|\bunder\b|\bat most\b)|(?:>=?|≥|\babove\b|\bover\b|\bat least\b))\s*(.+)$/is;
const WITH_MOMENT = /^(.*?)\s+((?:at|by|in)\s+.+)$/is;
/**
* A goal as a person writes it: `max arr at year 4`, `min mean debtRatio at end`, `max worst 5% arr`. Without a
* statistic it is the median, or the share of the futures.
*/
function readGoal(text, scenario) {
	const match = GOAL.exec(text.trim());
	if (!match) return {
		message: `${quoted(text)} does not say whether more or less is wanted.`,
		hint: "Write for example max median arr at year 4, or min dead."
	};
	const measure = readStatistic(match[2], scenario);
	if ("message" in measure) return measure;
	const better = match[1] === void 0 ? "less" : "more";
	return reachedByDeath(measure.name, better) ?? {
		...measure,
		better
	};
}
/** A goal that a company comes nearest to by dying is none. */
function reachedByDeath(name, better) {
	if (better === "less" ? !emptiedByDeath(name) : worstOf(name) === null) return null;
	return better === "less" ? {
		message: `A company out of money has no ${name}: dying would look best.`,
		hint: `To bound it, write it as a limit besides a goal such as max arr.`
	} : {
		message: `More ${name} is worse, and a company out of money counts as the worst: dying would look best.`,
		hint: `Write min ${name}.`
	};
}
/**
* A limit as a person writes it: `dead < 15%`, `surviving > 80% at year 3`, `median cash at year 2 > $1M`. Without a
* moment it holds in the week `usual`, that of the goal.
*/
function readLimit(text, scenario, usual = scenario.horizon) {
	const match = LIMIT.exec(text.trim());
	if (!match) return {
		message: `${quoted(text)} is no limit.`,
		hint: "Write for example dead < 15%, or surviving > 80% at year 3."
	};
	const [, named, below, right] = match;
	const [, bound = right, moment] = WITH_MOMENT.exec(right) ?? [];
	if (moment !== void 0 && WITH_MOMENT.test(named)) return {
		message: `${quoted(text)} names two moments.`,
		hint: "Write for example surviving > 80% at year 3."
	};
	const read = readStatistic(moment === void 0 ? named : `${named} ${moment}`, scenario);
	if ("message" in read) return read;
	const measure = moment === void 0 && !WITH_MOMENT.test(named) ? {
		...read,
		week: usual
	} : read;
	const { kind, range } = measuredIn$1(measure.name);
	const value = readQuantity(bound, {
		kind,
		range,
		bare: true
	});
	return typeof value === "number" ? {
		...measure,
		holds: below === void 0 ? "above" : "below",
		bound: value
	} : value;
}
/** `worst 5% of arr at year 4` */
function readStatistic(text, scenario) {
	const { median, worst, mean, named = text } = STATISTIC.exec(text.trim())?.groups ?? {};
	const measure = readMeasure(named, scenario);
	if ("message" in measure) return measure;
	const statistic = median !== void 0 ? "median" : worst !== void 0 ? "worst" : mean !== void 0 ? "mean" : usualStatistic(measure.name);
	if (isCondition(measure.name) && statistic !== "mean") return {
		message: `${measure.name} is true of a company or not: it has a share of the futures, and no ${statistic === "median" ? "median" : "worst 5%"}.`,
		hint: `Write ${measure.name} alone.`
	};
	return {
		...measure,
		statistic
	};
}
const SHARES = [0, 1];
const ANY = [-Infinity, Infinity];
function measuredIn$1(name) {
	const kind = kindOf(name);
	return {
		kind,
		range: kind === "share" ? SHARES : ANY
	};
}
// packages/engine/dist/questions/fit/history/columns.js
/** The columns that a history may have, by name, with the headers under which they are known. */
const COLUMNS = {
	month: {
		meaning: "Month",
		kind: "month",
		headers: [
			"month",
			"date",
			"period",
			"month end",
			"month ending",
			"end of month",
			"as of",
			"monat",
			"mois",
			"mes"
		]
	},
	arr: {
		meaning: "Annual recurring revenue at the end of the month",
		kind: "money",
		headers: [
			"arr",
			"annual recurring revenue",
			"annualized run rate",
			"annualised run rate",
			"ending arr",
			"end arr",
			"arr end",
			"closing arr",
			"run rate"
		]
	},
	mrr: {
		meaning: "Monthly recurring revenue at the end of the month; twelve times that is ARR",
		kind: "money",
		headers: [
			"mrr",
			"monthly recurring revenue",
			"ending mrr",
			"end mrr",
			"mrr end",
			"closing mrr",
			"mrr at end",
			"total mrr",
			"end",
			"ending"
		]
	},
	startMrr: {
		meaning: "Monthly recurring revenue at the start of the month",
		kind: "money",
		headers: [
			"start",
			"starting",
			"starting mrr",
			"start mrr",
			"beginning mrr",
			"opening mrr",
			"mrr start"
		]
	},
	newMrr: {
		meaning: "MRR of customers won in the month",
		kind: "money",
		headers: [
			"new",
			"new mrr",
			"new business",
			"new business mrr",
			"new customers mrr",
			"mrr new"
		]
	},
	expansionMrr: {
		meaning: "MRR that customers added in the month",
		kind: "money",
		headers: [
			"expansion",
			"expansion mrr",
			"upgrade",
			"upgrades",
			"upsell",
			"mrr expansion",
			"upgrade mrr"
		]
	},
	reactivationMrr: {
		meaning: "MRR of customers who came back in the month",
		kind: "money",
		headers: [
			"reactivation",
			"reactivation mrr",
			"reactivated mrr",
			"mrr reactivation"
		]
	},
	contractionMrr: {
		meaning: "MRR that customers took away in the month; its sign does not matter",
		kind: "money",
		negative: true,
		headers: [
			"contraction",
			"contraction mrr",
			"downgrade",
			"downgrades",
			"downsell",
			"mrr contraction",
			"downgrade mrr"
		]
	},
	churnMrr: {
		meaning: "MRR of customers lost in the month; its sign does not matter",
		kind: "money",
		negative: true,
		headers: [
			"churn",
			"churn mrr",
			"churned mrr",
			"lost mrr",
			"mrr churn",
			"cancellation",
			"cancellations"
		]
	},
	customers: {
		meaning: "Customers at the end of the month",
		kind: "count",
		headers: [
			"customers",
			"customer count",
			"paying customers",
			"subscribers",
			"accounts",
			"logos",
			"active customers"
		]
	},
	customersWon: {
		meaning: "Customers won in the month",
		kind: "count",
		headers: [
			"customers won",
			"new customers",
			"won",
			"new logos",
			"customers new",
			"customerswon"
		]
	},
	customersLost: {
		meaning: "Customers lost in the month; its sign does not matter",
		kind: "count",
		negative: true,
		headers: [
			"customers lost",
			"lost customers",
			"lost",
			"churned customers",
			"lost logos",
			"customers churned",
			"customerslost"
		]
	},
	headcount: {
		meaning: "People employed at the end of the month",
		kind: "count",
		headers: [
			"headcount",
			"employees",
			"people",
			"staff",
			"fte",
			"ftes",
			"total headcount",
			"team size",
			"mitarbeiter"
		]
	},
	engineers: {
		meaning: "Engineers employed at the end of the month",
		kind: "count",
		headers: [
			"engineers",
			"engineering",
			"engineering headcount",
			"r d",
			"r d headcount",
			"developers",
			"dev",
			"eng",
			"product and engineering"
		]
	},
	leavers: {
		meaning: "People who left of their own accord in the month",
		kind: "count",
		headers: [
			"leavers",
			"left",
			"resignations",
			"attrition",
			"departures",
			"people left",
			"voluntary leavers",
			"terminations"
		]
	},
	cash: {
		meaning: "Cash at the end of the month",
		kind: "money",
		negative: true,
		headers: [
			"cash",
			"cash balance",
			"bank",
			"bank balance",
			"cash at bank",
			"ending cash",
			"cash end",
			"cash in bank"
		]
	},
	incidents: {
		meaning: "Incidents in the month",
		kind: "count",
		headers: [
			"incidents",
			"incident count",
			"outages",
			"production incidents",
			"number of incidents"
		]
	},
	cycleTime: {
		meaning: "Time from starting a piece of work to finishing it, its median in the month: in days unless the header says otherwise",
		kind: "time",
		headers: [
			"cycle time",
			"cycletime",
			"median cycle time",
			"lead time",
			"time to done"
		]
	},
	debtShare: {
		meaning: "Share of the engineers’ free weeks that went to debt in the month",
		kind: "share",
		headers: [
			"debt share",
			"debtshare",
			"tech debt",
			"technical debt",
			"share for debt",
			"debt work",
			"tech debt share",
			"maintenance share"
		]
	},
	event: {
		meaning: "What happened in the month: round, layoff 20%, freeze",
		kind: "words",
		headers: [
			"event",
			"events",
			"note",
			"notes",
			"comment",
			"what happened"
		]
	}
};
const COLUMN_NAMES = Object.keys(COLUMNS);
/** Columns by which an export of issues is known, one row an issue. */
const ISSUE_COLUMNS = {
	created: [
		"created",
		"created at",
		"createdat",
		"created date"
	],
	started: [
		"started",
		"started at",
		"in progress",
		"status category changed to in progress",
		"actual start"
	],
	resolved: [
		"resolved",
		"resolution date",
		"resolved at",
		"completed",
		"completed at",
		"closed",
		"closed at",
		"closedat"
	],
	type: [
		"issue type",
		"issuetype",
		"issue_type",
		"type",
		"work type"
	]
};
/** Types of issues that are incidents. */
const INCIDENT_TYPE = /incident|outage|production (?:bug|issue|problem)|\bsev(?:erity)?[ -]?[0-2]\b|störung/i;
/** A header as it is looked up: small letters, nothing in brackets, blanks for all other signs. */
const bareHeader = (header) => header.toLowerCase().replace(/\(.*?\)|\[.*?\]/g, " ").replace(/[$€£%]/g, " ").replace(/\bin\s+(?:k|m|mn|usd|eur|gbp|thousands?|millions?|days?|weeks?|hours?)\b.*$/, " ").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
/** What a header says of the unit of its column: a factor to the unit of the model ($M, weeks, share), or null where it says nothing. */
function unitOf$1(header, kind) {
	const text = ` ${header.toLowerCase()} `;
	if (kind === "money") {
		if (/[($€£\s](?:m|mn|mio|millions?)[)\s$€£]|[$€£]m\b|\bm(?:usd|eur|gbp)\b/.test(text)) return 1;
		if (/[($€£\s](?:k|thousands?|000s?)[)\s$€£]|[$€£]k\b|\bk(?:usd|eur|gbp)\b|'000/.test(text)) return .001;
		return /[$€£]|\b(?:usd|eur|gbp|dollars?|euros?|pounds?)\b/.test(text) ? 1e-6 : null;
	}
	if (kind === "time") {
		if (/\bweeks?\b|\bwks?\b/.test(text)) return 1;
		if (/\bhours?\b|\bhrs?\b|\(h\)/.test(text)) return 1 / 168;
		return /\bdays?\b|\(d\)/.test(text) ? 1 / 7 : null;
	}
	return kind === "share" && /%|percent|\bpct\b/.test(text) ? .01 : null;
}
// packages/engine/dist/questions/fit/history/cells.js
const SCALES = {
	k: 1e3,
	m: 1e6,
	mn: 1e6,
	mio: 1e6,
	b: 1e9,
	bn: 1e9
};
const NOTHING$1 = [
	"",
	"-",
	"–",
	"—",
	"n/a",
	"na",
	"null",
	"nan",
	"#n/a",
	"."
];
/** Whether a cell says that there is nothing. */
const isEmpty = (text) => NOTHING$1.includes(text.trim().toLowerCase());
/** A number with its unit, in the form that a spreadsheet gives it; null if the cell holds none. */
function readCell(text, decimal) {
	const bracketed = /^\((.*)\)$/.exec(text.trim());
	const currency = CURRENCY_CODES.find((code) => text.includes(CURRENCIES[code]) || text.toUpperCase().includes(code)) ?? null;
	const plain = (bracketed?.[1] ?? text).replace(/[$€£]|USD|EUR|GBP/gi, "").replace(/[\s\u00a0\u202f'’]/g, "").replace(/^[−–]/, "-");
	const parts = /^([+-]?)([\d.,]*\d[\d.,]*)(k|m|mn|mio|b|bn|%)?$/i.exec(plain);
	if (parts === null) return null;
	const digits = parts[2].split(decimal === "," ? "." : ",").join("").replace(",", ".");
	const group = decimal === "," ? /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/ : /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
	if (parts[2].includes(decimal === "," ? "." : ",") && !group.test(parts[2])) return null;
	const number = Number(digits);
	if (!Number.isFinite(number)) return null;
	const unit = (parts[3] ?? "").toLowerCase();
	return {
		value: (bracketed || parts[1] === "-" ? -1 : 1) * number,
		scale: Object.hasOwn(SCALES, unit) ? SCALES[unit] : null,
		percent: unit === "%",
		currency
	};
}
/** The decimal sign that the cells of a table show, or the one that goes with its divider where none of them shows any. */
function decimalOf(cells, divider) {
	const numbers = cells.map((text) => text.replace(/[^\d.,]/g, ""));
	const shows = (sign, other) => numbers.filter((text) => {
		const at = text.lastIndexOf(sign);
		if (at < 0 || text.indexOf(sign) !== at || text.lastIndexOf(other) > at) return false;
		return text.includes(other) || !/^\d{1,3}[.,]\d{3}$/.test(text);
	}).length;
	const [commas, points] = [shows(",", "."), shows(".", ",")];
	if (commas !== points) return commas > points ? "," : ".";
	return divider === ";" ? "," : ".";
}
const NAMES = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
const OTHERS = {
	mär: 3,
	mrz: 3,
	mai: 5,
	okt: 10,
	dez: 12
};
const pad = (n) => String(n).padStart(2, "0");
const century = (year) => year.length === 2 ? 2e3 + Number(year) : Number(year);
/** A day as year, month and day (null where it is not said), of the forms that do not depend on where one lives; null if it is none. */
function readDay(text) {
	const numeric = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T\s].*)?$/.exec(text.trim());
	if (numeric) return sound(Number(numeric[1]), Number(numeric[2]), numeric[3] === void 0 ? null : Number(numeric[3]));
	const named = /^(?:(\d{1,2})[-/.\s]+)?([\p{L}]{3,})\.?[-/.\s']*(\d{4}|\d{2})(?:\D.*)?$/u.exec(text.trim());
	if (named) {
		const short = named[2].toLowerCase().slice(0, 3);
		const month = NAMES.indexOf(short) + 1 || (Object.hasOwn(OTHERS, short) ? OTHERS[short] : 0);
		return sound(century(named[3]), month, named[1] === void 0 ? null : Number(named[1]));
	}
	const last = /^(\d{1,2})[-/.](\d{4})$/.exec(text.trim());
	if (last) return sound(Number(last[2]), Number(last[1]), null);
	const full = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:\s.*)?$/.exec(text.trim());
	if (!full) return null;
	const [a, b] = [Number(full[1]), Number(full[2])];
	if (text.includes(".") || a > 12 || a === b) return sound(Number(full[3]), b, a);
	return b > 12 ? sound(Number(full[3]), a, b) : null;
}
const sound = (year, month, day) => year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && (day === null || day >= 1 && day <= 31) ? {
	year,
	month,
	day
} : null;
/** A month as `2026-03`. */
const monthText = (year, month) => `${year}-${pad(month)}`;
/** Months since the year 0, and back. */
const monthNumber = (month) => 12 * Number(month.slice(0, 4)) + Number(month.slice(5)) - 1;
const monthAt = (number) => monthText(Math.floor(number / 12), number % 12 + 1);
/** A cell that names a month. */
function readMonth(text) {
	const day = readDay(text);
	return day && monthText(day.year, day.month);
}
// packages/engine/dist/questions/fit/history/events.js
const KINDS = [
	[/\b(?:round|raised?|funding|series [a-f]|seed)\b/i, "round"],
	[/\b(?:lay-?offs?|laid off|redundanc(?:y|ies)|rif)\b/i, "layoff"],
	[/\bfreeze\b/i, "freeze"]
];
/** Part of the people that a layoff takes where nobody says it: a judgement. (The middle of the catalogue's `layoffShare` is 25%.) */
const USUAL_LAYOFF = .2;
/** What a text such as `layoff 20%` says of a month; null where it is about something else. */
function eventIn(text, month, until) {
	const kind = KINDS.find(([pattern]) => pattern.test(text))?.[1];
	if (kind === void 0) return null;
	if (kind === "freeze") return {
		kind,
		month,
		until: until ?? month
	};
	if (kind === "round") return {
		kind,
		month
	};
	const percent = /(\d+(?:\.\d+)?)\s*%/.exec(text);
	return {
		kind,
		month,
		share: percent ? Math.min(Number(percent[1]) / 100, .9) : USUAL_LAYOFF
	};
}
/** An event as a command line gives it: `round 2026-03`, `layoff 2025-06 20%`, `freeze 2025-07 to 2025-09`. */
function readEvent(text) {
	const [month, until] = [...text.matchAll(/\d{4}-\d{2}(?:-\d{2})?/g)].map(([each]) => readMonth(each));
	const event = month === null || month === void 0 ? null : eventIn(text, month, until ?? void 0);
	if (event !== null && (event.until === void 0 || event.until >= event.month)) return event;
	return {
		message: `${quoted(text)} is no event that is known.`,
		hint: "Write what and when: round 2026-03, layoff 2025-06 20%, freeze 2025-07 to 2025-09."
	};
}
// packages/engine/dist/questions/fit/history/history.js
/** What a history can hold of a company, month by month, in the units of the model. */
const SERIES = {
	arr: "revenue",
	netExpansion: "net expansion of customers",
	lost: "revenue or customers lost",
	headcount: "people employed",
	engineers: "engineers employed",
	leavers: "people who left",
	cash: "cash",
	incidents: "incidents",
	cycleTime: "cycle time",
	debtShare: "share for debt"
};
const SERIES_NAMES = Object.keys(SERIES);
/** The first months of a history. */
const firstMonths = ({ months, series, events }, count) => ({
	months: months.slice(0, count),
	series: Object.fromEntries(Object.entries(series).map(([name, values]) => [name, values.slice(0, count)])),
	events: events.filter(({ month }) => month <= months[count - 1])
});
/** The last value of a series at or before a month, or null. */
function lastValue({ series }, name, at) {
	for (let i = at; i >= 0; i--) {
		const value = series[name]?.[i];
		if (typeof value === "number") return value;
	}
	return null;
}
// packages/engine/dist/questions/fit/history/monthly.js
/** Adds months of a column; what an earlier table says of a month stays. */
function addMonths({ values }, name, months) {
	const has = values.get(name);
	if (has === void 0) values.set(name, months);
	else for (const [month, value] of months) if (!has.has(month)) has.set(month, value);
}
// packages/engine/dist/questions/fit/history/issues.js
const placeOf = ({ rows }, which) => rows[0].cells.findIndex(({ text }) => ISSUE_COLUMNS[which].includes(bareHeader(text)));
/** Whether a table has one row an issue, as Jira, Linear and others export them. */
const isIssueList = (table) => placeOf(table, "created") >= 0 && placeOf(table, "resolved") >= 0;
/** Months with fewer finished issues have no cycle time. */
const LEAST_FINISHED = 3;
const DAYS_IN_MONTHS = [
	0,
	31,
	59,
	90,
	120,
	151,
	181,
	212,
	243,
	273,
	304,
	334
];
const dayOf = ({ year, month, day }) => year * 365 + Math.floor((month > 2 ? year : year - 1) / 4) + DAYS_IN_MONTHS[month - 1] + (day ?? 1);
/** Cycle time and incidents by month, from a list of issues. */
function readIssues(table, into) {
	const [head, ...rows] = table.rows;
	const [created, started, resolved, type] = [
		"created",
		"started",
		"resolved",
		"type"
	].map((which) => placeOf(table, which));
	const begin = started >= 0 ? started : created;
	const spans = /* @__PURE__ */ new Map();
	const incidents = /* @__PURE__ */ new Map();
	const types = /* @__PURE__ */ new Set();
	const months = [];
	for (const { line, cells } of rows) {
		const dayAt = (at) => {
			const cell = cells[at];
			if (cell === void 0 || cell.text === "") return null;
			const day = readDay(cell.text);
			if (day === null || day.day === null) {
				into.faults.push({
					file: table.file,
					line,
					column: cell.column,
					message: `${quoted(cell.text)} is no day that can be told for sure. Export dates as year-month-day, as in 2026-03-31.`
				});
				return null;
			}
			return day;
		};
		const [made, from, to] = [
			dayAt(created),
			dayAt(begin),
			dayAt(resolved)
		];
		if (made !== null) {
			const month = monthNumber(monthText(made.year, made.month));
			months.push(month);
			const kind = type < 0 ? "" : cells[type]?.text ?? "";
			types.add(kind);
			if (INCIDENT_TYPE.test(kind)) incidents.set(month, (incidents.get(month) ?? 0) + 1);
		}
		if (from === null || to === null) continue;
		const month = monthNumber(monthText(to.year, to.month));
		months.push(month);
		spans.set(month, [...spans.get(month) ?? [], Math.max(dayOf(to) - dayOf(from), .5)]);
	}
	const tell = (header, as, found) => void into.columns.push({
		file: table.file,
		header,
		as,
		months: found.length,
		first: found.length > 0 ? monthAt(Math.min(...found)) : null,
		last: found.length > 0 ? monthAt(Math.max(...found)) : null
	});
	const times = new Map([...spans].filter(([, days]) => days.length >= LEAST_FINISHED).map(([month, days]) => [month, median$1(days) / 7]));
	const headers = `${head.cells[begin].text} → ${head.cells[resolved].text}`;
	if (times.size > 0) addMonths(into, "cycleTime", times);
	tell(headers, times.size === 0 ? null : `Cycle time: median of the issues finished in the month${started >= 0 ? "" : ". They are counted from when they were created, which is longer than from when work began"}`, [...times.keys()]);
	if (type < 0) return;
	if (incidents.size === 0) {
		into.notes.push(`${table.file}: no type of issue is an incident. There are: ${[...types].filter((each) => each !== "").slice(0, 8).join(", ")}.`);
		return tell(head.cells[type].text, null, []);
	}
	const [first, last] = months.reduce(([low, high], month) => [Math.min(low, month), Math.max(high, month)], [Infinity, -Infinity]);
	for (let month = first; month <= last; month++) if (!incidents.has(month)) incidents.set(month, 0);
	addMonths(into, "incidents", incidents);
	tell(head.cells[type].text, `Incidents created in the month, by their type (${[...types].filter((each) => INCIDENT_TYPE.test(each)).join(", ")})`, [...incidents.keys()]);
}
// packages/engine/dist/questions/fit/history/months.js
const ENTRIES = COLUMNS;
/** Reads a table of one row a month. */
function readMonths(table, maps, into) {
	const head = table.rows[0];
	const fault = (line, column, message) => void into.faults.push({
		file: table.file,
		line,
		column,
		message
	});
	const columns = columnsOf$3(table, maps, into);
	const month = columns.find(({ name }) => name === "month");
	if (month === void 0) return fault(head.line, 1, `No column names the month. One of the headers must be ${COLUMNS.month.headers.slice(0, 4).map(quoted).join(", ")}, or --map month="…".`);
	const rows = rowsOf(table, month, fault);
	const decimal = decimalOf(table.rows.slice(1).flatMap(({ cells }) => columns.flatMap(({ at, name }) => ENTRIES[name].kind === "month" || ENTRIES[name].kind === "words" ? [] : [cells[at]?.text ?? ""])), table.divider);
	if (decimal === ",") into.notes.push(`${table.file}: numbers are read with a decimal comma.`);
	unitsAlike(columns, table, fault);
	let currency = null;
	for (const column of columns) {
		if (column.name === "month") continue;
		if (column.name === "event") {
			readEvents(table, column, rows, into);
			continue;
		}
		const values = /* @__PURE__ */ new Map();
		const reader = cellReader(column, decimal);
		for (const { line, month: at, cells } of rows) {
			const cell = cells[column.at];
			if (cell === void 0 || isEmpty(cell.text)) continue;
			const read = reader(cell.text);
			if (typeof read === "string") {
				fault(line, cell.column, `${column.header}: ${read}`);
				continue;
			}
			if (read.currency !== null && currency !== null && read.currency !== currency) fault(line, cell.column, `${column.header}: The currency changes from ${CURRENCIES[currency]} to ${CURRENCIES[read.currency]}. Give all months in one.`);
			currency = read.currency ?? currency;
			values.set(at, read.value);
		}
		jumps(column, values, rows, fault);
		keep(table, column, reader.unit(), values, into);
	}
}
/** Which column is what: what a person says, else what its header means. */
function columnsOf$3(table, maps, into) {
	const found = [];
	table.rows[0].cells.forEach(({ text, column }, at) => {
		const bare = bareHeader(text);
		const mapped = maps.filter(({ header }) => bareHeader(header) === bare);
		const known = mapped.length > 0 ? mapped.map(({ name }) => name) : COLUMN_NAMES.filter((name) => ENTRIES[name].headers.includes(bare) && !maps.some((map) => map.name === name));
		if (known.length === 0) {
			if (text !== "") into.columns.push({
				file: table.file,
				header: text,
				as: null,
				months: 0,
				first: null,
				last: null
			});
			return;
		}
		for (const name of known) {
			const twice = found.find((each) => each.name === name);
			if (twice !== void 0) into.faults.push({
				file: table.file,
				line: table.rows[0].line,
				column,
				message: `${quoted(text)} and ${quoted(twice.header)} are both read as ${name}. Say which: --map ${name}="${text}".`
			});
			else found.push({
				at,
				header: text,
				name,
				factor: mapped.find((map) => map.name === name)?.factor ?? 1
			});
		}
	});
	return found;
}
/** The rows that name a month, oldest first. */
function rowsOf(table, month, fault) {
	const rows = [];
	const lines = /* @__PURE__ */ new Map();
	for (const { line, cells } of table.rows.slice(1)) {
		const cell = cells[month.at];
		const read = cell === void 0 || cell.text === "" ? null : readMonth(cell.text);
		if (read === null) {
			fault(line, cell?.column ?? 1, `${cell === void 0 || cell.text === "" ? "The row names no month." : `${quoted(cell.text)} is no month that can be told for sure.`} Write year and month, as in 2026-03.`);
			continue;
		}
		const at = monthNumber(read);
		const before = lines.get(at);
		if (before !== void 0) fault(line, cell.column, `${read} stands in line ${before} already. A month may have one row.`);
		lines.set(at, line);
		rows.push({
			line,
			month: at,
			cells
		});
	}
	if (rows.length > 1 && rows.every(({ month: at }, i) => i === 0 || at <= rows[i - 1].month)) return rows.reverse();
	rows.forEach(({ month: at, line, cells }, i) => {
		if (i > 0 && at < rows[i - 1].month) fault(line, cells[month.at].column, `${monthAt(at)} comes after ${monthAt(rows[i - 1].month)}: months must be in order of time.`);
	});
	return rows;
}
/** Reads the cells of a column into the unit of the model, or says what is wrong with one. */
function cellReader({ name, header, factor }, decimal) {
	const { kind, negative } = ENTRIES[name];
	const said = unitOf$1(header, kind);
	let scaled = null;
	let percent = said !== null && kind === "share" ? true : null;
	const inModel = (cell) => {
		if (kind === "money") {
			if (said === null && cell.value !== 0) {
				if (scaled !== null && scaled !== (cell.scale !== null)) return "Some months have k or M behind the number and others have not. Write all of them alike.";
				scaled = cell.scale !== null;
			}
			if (cell.scale !== null) return cell.value * cell.scale * 1e-6;
			return cell.value * (said ?? 1e-6);
		}
		if (kind === "share") {
			const is = cell.percent || cell.value > 1 || said !== null;
			if (percent !== null && percent !== is && cell.value !== 0) return "Some months are in % and others are not. Write all of them alike.";
			if (cell.value !== 0) percent = is;
			return is ? cell.value / 100 : cell.value;
		}
		if (cell.percent) return "This column holds no shares. Take the % away, or say which column is meant: --map.";
		const plain = cell.value * (cell.scale ?? 1);
		return kind === "time" ? plain * (said ?? 1 / 7) : plain;
	};
	const read = (text) => {
		const cell = readCell(text, decimal);
		if (cell === null) return `${quoted(text)} is no number.`;
		const value = inModel(cell);
		if (typeof value === "string") return value;
		const result = negative && name !== "cash" ? Math.abs(value * factor) : value * factor;
		if (result < 0 && !negative) return `${quoted(text)} is below 0.`;
		if (kind === "share" && result > 1) return `${quoted(text)} is more than all of it.`;
		return {
			value: result,
			currency: cell.currency
		};
	};
	return Object.assign(read, { unit: () => kind === "money" ? said === 1 ? "in millions" : said === .001 ? "in thousands" : scaled ? "with k or M" : "in single units of the currency" : kind === "time" ? said === 1 ? "in weeks" : said === 1 / 168 ? "in hours" : "in days" : kind === "share" ? percent ? "in %" : "as a share" : "" });
}
/** What MRR rises and falls by. */
const FLOWS = [
	"startMrr",
	"newMrr",
	"expansionMrr",
	"reactivationMrr",
	"contractionMrr",
	"churnMrr"
];
/** Where revenue says its unit, what it rises and falls by says one too: taken for single units it would be a thousandth of what was meant. */
function unitsAlike(columns, table, fault) {
	const head = table.rows[0];
	const revenue = columns.find(({ name, header }) => name === "mrr" && (unitOf$1(header, "money") ?? 1e-6) > 1e-6);
	if (revenue === void 0) return;
	const [unit, sign] = unitOf$1(revenue.header, "money") === 1 ? ["in millions", "$M"] : ["in thousands", "$k"];
	for (const { name, header, at, factor } of columns) {
		const bare = table.rows.slice(1).some(({ cells }) => /^[-+\d.,\s]*\d[\d.,\s]*$/.test(cells[at]?.text ?? ""));
		if (!FLOWS.includes(name) || unitOf$1(header, "money") !== null || factor !== 1 || !bare) continue;
		fault(head.line, head.cells[at].column, `${quoted(header)} says no unit, and ${quoted(revenue.header)} is ${unit}. Say it here too: ${quoted(`${header} (${sign})`)}, or ${quoted(`${header} ($)`)}.`);
	}
}
const STOCKS = [
	"arr",
	"mrr",
	"headcount",
	"engineers",
	"customers"
];
/** A stock that becomes so many times as large, or as small, from one month to the next has most likely changed its unit. */
const CHANGED_UNIT = 50;
function jumps({ name, header, at }, values, rows, fault) {
	if (!STOCKS.includes(name)) return;
	let before = null;
	for (const { month, line, cells } of rows) {
		const value = values.get(month);
		if (value === void 0 || value === 0) continue;
		if (before !== null && (value > CHANGED_UNIT * before || value < before / CHANGED_UNIT)) fault(line, cells[at].column, `${header}: ${quoted(cells[at].text)} is ${value > before ? `${Math.round(value / before)} times` : `a ${Math.round(before / value)}th of`} the month before. Are units mixed?`);
		before = value;
	}
}
function keep(table, { name, header, factor }, unit, values, into) {
	const months = [...values.keys()].sort((a, b) => a - b);
	addMonths(into, name, values);
	into.columns.push({
		file: table.file,
		header,
		as: [
			ENTRIES[name].meaning,
			unit,
			factor === 1 ? "" : `times ${Number(factor.toPrecision(4))}`
		].filter((part) => part !== "").join(", "),
		months: months.length,
		first: months.length > 0 ? monthAt(months[0]) : null,
		last: months.length > 0 ? monthAt(months.at(-1)) : null
	});
}
function readEvents(table, column, rows, into) {
	const found = rows.flatMap(({ month, cells }) => {
		const text = cells[column.at]?.text ?? "";
		const event = text === "" ? null : eventIn(text, monthAt(month));
		if (text !== "" && event === null) into.notes.push(`${table.file}: ${quoted(text)} of ${monthAt(month)} names no round, layoff or freeze and changes nothing.`);
		return event === null ? [] : [event];
	});
	into.events.push(...found);
	into.columns.push({
		file: table.file,
		header: column.header,
		as: COLUMNS.event.meaning,
		months: found.length,
		first: found[0]?.month ?? null,
		last: found.at(-1)?.month ?? null
	});
}
// packages/engine/dist/questions/fit/history/series.js
/** Months of a year: an MRR is a twelfth of an ARR. */
const A_YEAR = 12;
/** What the columns say of the company: revenue from either form, expansion and loss from a waterfall of revenue or from counts of customers. */
function seriesFrom(columns, notes) {
	const of = (name) => columns.get(name);
	const arr = arrFrom(of("arr"), of("mrr"), of("startMrr"), notes);
	const series = Object.fromEntries([
		"headcount",
		"engineers",
		"leavers",
		"cash",
		"incidents",
		"cycleTime",
		"debtShare"
	].flatMap((name) => of(name) === void 0 ? [] : [[name, new Map(of(name))]]));
	if (arr !== void 0) series.arr = arr;
	Object.assign(series, fromWaterfall(columns, arr) ?? fromCustomers(of("customers"), of("customersWon"), of("customersLost"), notes) ?? {});
	return Object.fromEntries(Object.entries(series).filter(([, values]) => values.size > 0));
}
function arrFrom(arr, mrr, start, notes) {
	if (arr !== void 0) {
		if (mrr !== void 0) notes.push("Both ARR and MRR are there: ARR is used.");
		return new Map(arr);
	}
	if (mrr !== void 0) return new Map([...mrr].map(([month, value]) => [month, A_YEAR * value]));
	return start === void 0 ? void 0 : new Map([...start].map(([month, value]) => [month - 1, A_YEAR * value]));
}
/** Shares of the revenue that a month began with. */
function fromWaterfall(columns, arr) {
	const [expansion, contraction, churn] = [
		"expansionMrr",
		"contractionMrr",
		"churnMrr"
	].map((name) => columns.get(name));
	if (churn === void 0 || arr === void 0) return null;
	const lost = /* @__PURE__ */ new Map();
	const net = /* @__PURE__ */ new Map();
	for (const [month, gone] of churn) {
		const before = arr.get(month - 1);
		if (before === void 0 || before <= 0) continue;
		const less = gone + (contraction?.get(month) ?? 0);
		lost.set(month, A_YEAR * less / before);
		const more = expansion?.get(month);
		if (more !== void 0) net.set(month, A_YEAR * (more + (columns.get("reactivationMrr")?.get(month) ?? 0) - less) / before);
	}
	return {
		lost,
		...net.size > 0 ? { netExpansion: net } : {}
	};
}
/** Customers lost, as a share of those there were. */
function fromCustomers(customers, won, gone, notes) {
	if (gone === void 0) return null;
	if (customers === void 0) {
		notes.push("Customers lost say nothing without how many there are: add a column customers.");
		return null;
	}
	const lost = /* @__PURE__ */ new Map();
	for (const [month, left] of gone) {
		const now = customers.get(month);
		const before = customers.get(month - 1) ?? (now === void 0 ? void 0 : now - (won?.get(month) ?? 0) + left);
		if (before !== void 0 && before > 0) lost.set(month, left / before);
	}
	return { lost };
}
const MOST_MONTHS = 240;
/** `arr="MRR*12"` as a map of a column; null if it is none. */
function readMap(text) {
	const [, name, header, sign, factor] = /^\s*(\w+)\s*=\s*"?(.+?)"?\s*(?:([*/×])\s*(\d+(?:\.\d+)?))?"?\s*$/u.exec(text) ?? [];
	const known = COLUMN_NAMES.find((each) => each.toLowerCase() === name?.toLowerCase());
	if (known === void 0 || header === void 0) return null;
	const times = Number(factor ?? 1);
	return times > 0 ? {
		name: known,
		header,
		factor: sign === "/" ? 1 / times : times
	} : null;
}
/**
* Reads tables of months, and lists of issues, into one history. Nothing is guessed in silence: each column says how it was read.
*
* @param least months that there have to be
*/
function readHistory(tables, maps = [], events = [], least = 6) {
	const into = {
		values: /* @__PURE__ */ new Map(),
		events: [...events],
		columns: [],
		notes: [],
		faults: []
	};
	for (const map of maps) {
		const headers = tables.flatMap(({ rows }) => rows[0]?.cells.map(({ text }) => text) ?? []);
		if (headers.some((header) => bareHeader(header) === bareHeader(map.header))) continue;
		const near = nearest(map.header, headers);
		into.faults.push({
			file: `--map ${map.name}`,
			line: 0,
			column: 0,
			message: `No table has a column ${quoted(map.header)}.${near === null ? ` There are: ${headers.join(", ")}.` : ` Did you mean ${quoted(near)}?`}`
		});
	}
	for (const table of tables) {
		if (table.rows.length < 2) {
			into.faults.push({
				file: table.file,
				line: 1,
				column: 1,
				message: "The table has no rows below its first line, which names the columns."
			});
			continue;
		}
		if (isIssueList(table)) readIssues(table, into);
		else readMonths(table, maps, into);
	}
	const { columns, notes, faults } = into;
	const refuse = () => ({
		history: null,
		columns,
		notes,
		faults: inReadingOrder(faults)
	});
	if (faults.length > 0) return refuse();
	const whole = joined$1(into);
	if (whole.months.length === 0 || whole.months.length > MOST_MONTHS || whole.months.length < least) {
		const { file, rows } = tables.at(-1);
		const count = whole.months.length === 1 ? "1 month" : `${whole.months.length} months`;
		const message = whole.months.length === 0 ? `No column is one that is known. Known are: ${COLUMN_NAMES.join(", ")}; any other is named by --map, as in --map arr="Recurring revenue".` : whole.months.length < least ? `The history has ${count}, from ${whole.months[0]} to ${whole.months.at(-1)}: it needs ${least} at least.` : `The history has ${count}; ${MOST_MONTHS} are the most.`;
		const { line } = rows.at(whole.months.length === 0 ? 0 : -1);
		faults.push({
			file,
			line,
			column: 1,
			message
		});
		return refuse();
	}
	return {
		history: whole,
		columns,
		notes,
		faults: []
	};
}
const inReadingOrder = (faults) => [...faults].sort((a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column).slice(0, 100);
/** All columns over the months from the first to the last that any of them has. */
function joined$1(into) {
	const series = seriesFrom(into.values, into.notes);
	const all = Object.values(series).flatMap((values) => [...values.keys()]);
	if (all.length === 0) return {
		months: [],
		series: {},
		events: []
	};
	const [first, last] = [Math.min(...all), Math.max(...all)];
	const months = Array.from({ length: last - first + 1 }, (_, i) => monthAt(first + i));
	const laid = Object.fromEntries(Object.entries(series).map(([name, values]) => [name, months.map((_, i) => values.get(first + i) ?? null)]));
	for (const [name, values] of Object.entries(laid)) tellGaps(name, values, months, into.notes);
	return {
		months,
		series: laid,
		events: [...into.events, ...roundsSeen(laid.cash, months, into)].filter(({ month }) => {
			const at = monthNumber(month);
			return at > first && at <= last;
		})
	};
}
function tellGaps(name, values, months, notes) {
	const [from, to] = [values.findIndex((value) => value !== null), values.findLastIndex((value) => value !== null)];
	const missing = months.filter((_, i) => i > from && i < to && values[i] === null);
	if (missing.length > 0) notes.push(`${columnWord(name)}: ${missing.length === 1 ? `${missing[0]} is` : `${missing.length} months are`} missing (${missing.slice(0, 6).join(", ")}${missing.length > 6 ? ", …" : ""}); they are left out, not filled in.`);
	if (from > 0) notes.push(`${columnWord(name)} begins in ${months[from]}.`);
	if (to < months.length - 1) notes.push(`${columnWord(name)} ends in ${months[to]}.`);
}
const columnWord = (name) => own(COLUMNS, name)?.meaning ?? (name === "lost" ? "Share lost in the month" : "Net expansion in the month");
/** A jump of the cash so many times what is usually burnt in a month, and more than this part of what there was, is a round. */
const JUMP_OF_BURN = 3;
const JUMP_OF_CASH = .3;
function roundsSeen(cash, months, { events, notes }) {
	if (cash === void 0) return [];
	const changes = cash.map((value, i) => i > 0 && value !== null && typeof cash[i - 1] === "number" ? value - cash[i - 1] : null);
	const falls = changes.flatMap((change) => change !== null && change < 0 ? [-change] : []).sort((a, b) => a - b);
	const burn = falls[Math.floor(falls.length / 2)] ?? 0;
	return changes.flatMap((change, i) => {
		if (change === null || change < JUMP_OF_BURN * burn || change < JUMP_OF_CASH * Math.abs(cash[i - 1])) return [];
		const month = months[i];
		if (events.some((each) => each.kind === "round" && each.month === month)) return [];
		notes.push(`Cash jumps in ${month}: taken for a round.`);
		return [{
			kind: "round",
			month,
			seen: true
		}];
	});
}
// packages/engine/dist/questions/fit/history/table.js
/** `history.csv:12:5: …`; a line of 0 stands for the file as a whole. */
const formatTableFault = ({ file, line, column, message }) => `${line > 0 ? `${file}:${line}:${column}` : file}: ${message}`;
// packages/engine/dist/questions/fit/answer.js
/** Above so many times the stated errors a history is not among the model's futures. */
const MOST_SLACK = 2.5;
// packages/engine/dist/questions/score/rules.js
/**
* The continuous ranked probability score of a forecast that gives each of its points the same probability, exactly: the mean distance of the points from
* what happened, less half their mean distance from each other (Gneiting & Raftery, Journal of the American Statistical Association 102, 2007). In the unit
* of the points; 0 is perfect, and for a single point it is the absolute error.
*
* @param points rising
*/
function crpsOf(points, happened) {
	const n = points.length;
	const { away, apart } = distances(points, happened);
	return away / n - apart / (n * n);
}
/**
* The same in its fair form, for points that are a sample of a forecast and not all of it: half their mean distance from each other, each from the others alone
* (Ferro, Quarterly Journal of the Royal Meteorological Society 140, 2014). Its mean does not depend on how many points there are.
*
* @param points rising
*/
function fairCrpsOf(points, happened) {
	const n = points.length;
	if (n < 2) return Math.abs(points[0] - happened);
	const { away, apart } = distances(points, happened);
	return away / n - apart / (n * (n - 1));
}
/** Of rising points: their distances from what happened, summed, and half of those from each other. */
function distances(points, happened) {
	const n = points.length;
	let away = 0;
	let apart = 0;
	for (let i = 0; i < n; i++) {
		away += Math.abs(points[i] - happened);
		apart += (2 * i - n + 1) * points[i];
	}
	return {
		away,
		apart
	};
}
/** The pinball loss of a percentile (0–100): what it costs to be above, or below, what happened. */
function pinballOf(percentile, said, happened) {
	const level = percentile / 100;
	return happened >= said ? level * (happened - said) : (1 - level) * (said - happened);
}
/** Brier’s score of a probability; it is the CRPS of a forecast of 0 or 1. */
const brierOf = (probability, happened) => (probability - happened) * (probability - happened);
/** Where among its points a forecast put what happened, 0–1; half of the points that are equal count. */
function placeAmong$1(points, happened) {
	let below = 0;
	for (let i = 0; i < points.length; i++) below += points[i] < happened ? 1 : points[i] === happened ? .5 : 0;
	return below / points.length;
}
// packages/engine/dist/questions/fit/past.js
const WEEKS_A_MONTH$2 = 52 / 12;
/** The week with which a month of the history ends, counted from the end of its first. */
const weekOf = (month) => Math.round(month * WEEKS_A_MONTH$2);
/** How far debt at the start of the history may be from what it is today, as a share of the product. */
const DEBT_THEN = {
	shape: "lognormal",
	p10: .5,
	p50: 1,
	p90: 2
};
/** Product that is there today was there in this part at least when the history began. */
const LEAST_PRODUCT = .25;
/** Of the engineers' time, the part that became product which is still there. */
const BECAME_PRODUCT = .25;
/** What a person costs a month, about, where cash is not in the history: $M. */
const MONTHLY_COST = .012;
/**
* The past of a company: it begins where the first month of the history ends, hires as the history did, sets as much time aside for debt, and meets the rounds,
* layoffs and freezes that are known. What the history does not say is as in the scenario, smaller by as much as the company was.
*/
function pastOf(scenario, history) {
	const notes = [];
	const { company: today } = scenario;
	const last = history.months.length - 1;
	const engineers = engineersOf(scenario, history, notes);
	const part = today.engineers > 0 ? engineers[0] / today.engineers : 1;
	const people = history.series.headcount?.find((value) => value !== null);
	const others = typeof people !== "number" ? today.others * part : Math.max(people - engineers[0], 0);
	const arr = firstValue(history, "arr") ?? today.arr * part;
	const spent = WEEKS_A_MONTH$2 * engineers.slice(1).reduce((sum, heads) => sum + heads, 0);
	const product = Math.max(today.product - BECAME_PRODUCT * spent, LEAST_PRODUCT * today.product);
	const rounds = history.events.filter(({ kind }) => kind === "round").length;
	const cash = firstValue(history, "cash") ?? cashThen(scenario, engineers, others / Math.max(engineers[0], 1), notes);
	const company = {
		...today,
		engineers: engineers[0],
		others,
		arr,
		cash,
		skillGap: today.skillGap * part,
		offers: 0,
		product,
		zombies: today.zombies * product / Math.max(today.product, 1e-9),
		inProgress: today.inProgress * part,
		unplanned: today.unplanned * part,
		tickets: today.arr > 0 ? today.tickets * arr / today.arr : today.tickets,
		growth: growthThen(history) ?? today.growth,
		rounds: Math.max(today.rounds - rounds, 0),
		sinceRound: LONG_SINCE,
		mandate: 0
	};
	const horizon = weekOf(last);
	const { known: _, today: __, hiringPlan: ___, fitted: ____, ...rest } = scenario;
	return {
		scenario: {
			...rest,
			start: addWeeks(scenario.start, -horizon),
			horizon,
			company,
			levers: {
				...scenario.levers,
				fundraising: 0
			},
			hiringPlan: planOf(engineers, history),
			coefficients: {
				...scenario.coefficients,
				debtAtStart: DEBT_THEN
			},
			timeline: timelineOf(history, horizon, scenario)
		},
		notes
	};
}
/** Long enough for the next round to be possible. */
const LONG_SINCE = 260;
const firstValue = (history, name) => history.series[name]?.find((value) => typeof value === "number") ?? null;
/** Engineers month by month: as the history says, else a constant part of all people, else growing half as fast as revenue. */
function engineersOf(scenario, history, notes) {
	const { engineers: now, others, arr } = scenario.company;
	const filled = (values) => values.map((_, i) => between(values, i));
	const { series } = history;
	if (series.engineers !== void 0) return filled(series.engineers);
	if (series.headcount !== void 0) {
		notes.push("Engineers are not in the history: they are taken to be the same part of all people as today.");
		const part = now + others > 0 ? now / (now + others) : .5;
		return filled(series.headcount).map((people) => people * part);
	}
	notes.push("People are not in the history: engineers are taken to have grown with the square root of revenue.");
	if (series.arr === void 0 || arr <= 0) return history.months.map(() => now);
	return filled(series.arr).map((then) => now * sqrt(Math.max(then, arr / 100) / arr));
}
/** The value of a month, or one between its neighbours. */
function between(values, at) {
	let [before, after] = [at, at];
	while (before >= 0 && values[before] === null) before--;
	while (after < values.length && values[after] === null) after++;
	if (before < 0) return values[after] ?? 0;
	if (after >= values.length) return values[before];
	if (before === after) return values[at];
	return values[before] + (values[after] - values[before]) * (at - before) / (after - before);
}
/** Every third month is enough of a plan. */
const PLANNED_EVERY = 3;
function planOf(engineers, { months }) {
	return engineers.flatMap((heads, month) => month > 0 && (month % PLANNED_EVERY === 0 || month === months.length - 1) ? [{
		week: weekOf(month),
		engineers: heads
	}] : []);
}
/** Revenue growth at the start of the history: that of its first half year, made yearly. */
function growthThen({ series }) {
	const arr = series.arr ?? [];
	const from = arr.findIndex((value) => typeof value === "number" && value > 0);
	const to = arr.slice(0, from + 7).findLastIndex((value) => typeof value === "number" && value > 0);
	if (from < 0 || to - from < 3) return null;
	const rate = 12 / (to - from);
	return Math.min(Math.max((arr[to] / arr[from] - 1) * rate, -.8), 10);
}
/** Cash that leaves about as much as there is today, where the history does not tell. */
function cashThen({ company }, engineers, perEngineer, notes) {
	notes.push("Cash is not in the history: the company is taken to have had enough to come to where it is today.");
	const staff = engineers.reduce((sum, heads) => sum + heads * (1 + perEngineer), 0);
	return company.cash + MONTHLY_COST * staff;
}
const FOREVER = { value: 0 };
const ROUND_RATES = [
	"roundRateA",
	"roundRateB",
	"roundRateC",
	"roundRateD"
];
/** What is known to have been done, as changes: nobody is laid off and hiring goes on unless the history says so. */
function timelineOf(history, horizon, scenario) {
	const first = monthNumber(history.months[0]);
	const weeksOf = (month, until = month) => {
		const [from, to] = [monthNumber(month) - first, monthNumber(until) - first];
		return [weekOf(Math.max(from - 1, 0)), Math.min(Math.max(weekOf(to), weekOf(Math.max(from - 1, 0)) + 1), horizon)];
	};
	const always = {
		from: 0,
		until: null,
		policy: null,
		levers: {},
		coefficients: {
			layoffRunway: FOREVER,
			hiringRunway: FOREVER,
			giveUpRate: FOREVER,
			acquisitionRate: FOREVER
		},
		label: "as the history shows"
	};
	const change = (weeks, rest) => ({
		policy: null,
		levers: {},
		label: "history",
		...rest,
		from: weeks[0],
		until: weeks[1]
	});
	const events = history.events.flatMap((event) => {
		const weeks = weeksOf(event.month, event.until);
		if (weeks[0] >= horizon) return [];
		if (event.kind === "freeze") return [change(weeks, { levers: { hiring: 0 } })];
		if (event.kind === "layoff") return [change([weeks[1] - 1, weeks[1]], { coefficients: {
			layoffRunway: { value: 520 },
			layoffShare: { value: event.share ?? .2 },
			layoffGap: { value: 1 }
		} })];
		const surely = Object.fromEntries(ROUND_RATES.map((name) => [name, { value: 5 }]));
		return [change(weeks, {
			levers: { fundraising: 1 },
			coefficients: {
				...surely,
				roundRunway: { value: 520 },
				roundGap: { value: 8 }
			}
		})];
	});
	return [
		always,
		...sharesOf(history, horizon, scenario),
		...events
	];
}
const SHARE_EVERY = 3;
/** The share for debt quarter by quarter, where the history has it. */
function sharesOf({ series }, horizon, { policy }) {
	const shares = series.debtShare ?? [];
	return Array.from({ length: Math.ceil(shares.length / SHARE_EVERY) }, (_, quarter) => {
		const values = shares.slice(quarter * SHARE_EVERY, (quarter + 1) * SHARE_EVERY).filter((value) => value !== null);
		const from = weekOf(Math.max(quarter * SHARE_EVERY - 1, 0));
		if (values.length === 0 || from >= horizon) return null;
		const share = values.reduce((sum, value) => sum + value, 0) / values.length;
		return {
			from,
			until: Math.min(weekOf((quarter + 1) * SHARE_EVERY - 1), horizon),
			policy: {
				policy: "fixed",
				settings: { share }
			},
			levers: {},
			label: policy.policy
		};
	}).filter((change) => change !== null);
}
/** The company as it stands at the end of a month of its history, in the eyes of a scenario of it: for a forecast from there. */
function scenarioAt(scenario, history, month) {
	const { company: today } = scenario;
	const people = lastValue(history, "headcount", month);
	const engineers = lastValue(history, "engineers", month) ?? (people === null ? today.engineers : people * today.engineers / Math.max(today.engineers + today.others, 1));
	const part = today.engineers > 0 ? engineers / today.engineers : 1;
	const arr = lastValue(history, "arr", month) ?? today.arr;
	const before = lastValue(history, "arr", month - 12);
	const first = (history.series.arr ?? []).findIndex((value) => typeof value === "number");
	const [since, from] = before === null ? [month - first, history.series.arr?.[first] ?? null] : [12, before];
	const growth = from === null || from <= 0 || since < 3 ? today.growth : Math.min(Math.max((arr / from - 1) * (12 / since), -.85), 15);
	const { known: _, today: __, hiringPlan: ___, ...rest } = scenario;
	return {
		...rest,
		company: {
			...today,
			engineers,
			others: people === null ? today.others * part : Math.max(people - engineers, 0),
			arr,
			cash: lastValue(history, "cash", month) ?? today.cash,
			skillGap: today.skillGap * part,
			offers: today.offers * part,
			product: today.product * part,
			zombies: today.zombies * part,
			inProgress: today.inProgress * part,
			unplanned: today.unplanned * part,
			tickets: today.arr > 0 ? today.tickets * arr / today.arr : today.tickets,
			growth
		}
	};
}
// packages/engine/dist/questions/fit/figures.js
/**
* What the model leaves out, as standard deviations: revenue drifts away from any model of it by so much in a year (of
* its logarithm); people other than engineers follow rules of their own; rates of loss, leaving, incidents and cycle
* time are counted differently in every company.
*/
const DISCREPANCY = {
	arr: .08,
	headcount: .12,
	rate: .25,
	cycleTime: .25,
	netExpansion: .05,
	burn: .1
};
/** Errors of observation: revenue is known to two parts in a hundred. */
const ARR_KNOWN = .02;
const LEAST = 1e-4;
const both = (a, b) => sqrt(a * a + b * b);
const safeLog = (x) => log(Math.max(x, 1e-9));
/** Which figures a history gives, and how they are read from a played past. */
function comparisonOf(history) {
	const parts = [
		...growthOf(history),
		...peopleOf(history),
		...ratesOf(history)
	];
	return {
		figures: parts.map(([figure]) => figure),
		readers: parts.map(([, reader]) => reader),
		wanted: {
			outcomes: [
				"arr",
				"cash",
				"headcount",
				"incidents",
				"attrition",
				"cycleTime",
				"netExpansion",
				"fit",
				"debtRatio",
				"income",
				"cost"
			],
			weeks: history.months.map((_, month) => weekOf(month))
		}
	};
}
/** Months of a series that have a value, from the second on: the first is where the past begins. */
const monthsOf$1 = ({ series }, name, from = 1) => (series[name] ?? []).flatMap((value, month) => value !== null && month >= from ? [month] : []);
const MOST_STEPS = 4;
const LEAST_STEP = 3;
/** Growth of revenue over up to four stretches of three months and more. */
function growthOf(history) {
	const arr = history.series.arr ?? [];
	const months = monthsOf$1(history, "arr", 0).filter((month) => arr[month] > 0);
	if (months.length < 2) return [];
	const [first, last] = [months[0], months.at(-1)];
	const steps = Math.max(1, Math.min(MOST_STEPS, Math.floor((last - first) / LEAST_STEP)));
	const ends = Array.from({ length: steps + 1 }, (_, i) => nearestTo(months, first + (last - first) * i / steps));
	return ends.slice(1).flatMap((to, i) => {
		const from = ends[i];
		if (to <= from) return [];
		return [[{
			series: "arr",
			from,
			to,
			observed: log(arr[to] / arr[from]),
			error: both(ARR_KNOWN, DISCREPANCY.arr * sqrt((to - from) / 12))
		}, (run) => safeLog(run.at("arr", to)) - safeLog(run.at("arr", from))]];
	});
}
const nearestTo = (months, at) => months.reduce((best, month) => Math.abs(month - at) < Math.abs(best - at) ? month : best);
/** All people against the start, in the middle and at the end. */
function peopleOf(history) {
	const people = history.series.headcount ?? [];
	const months = monthsOf$1(history, "headcount", 0).filter((month) => people[month] > 0);
	if (months.length < 2) return [];
	const [first, last] = [months[0], months.at(-1)];
	return (last - first >= 12 ? [nearestTo(months, (first + last) / 2), last] : [last]).map((to) => [{
		series: "headcount",
		from: first,
		to,
		observed: log(people[to] / people[first]),
		error: DISCREPANCY.headcount
	}, (run) => safeLog(run.at("headcount", to)) - safeLog(run.at("headcount", first))]);
}
/** Rates, over each half of the months that have them: means hold against single months. */
function ratesOf(history) {
	const { series } = history;
	const part = (name, observe, read, onLog) => halves(monthsOf$1(history, name)).flatMap((months) => {
		const seen = observe(months);
		if (seen === null) return [];
		const [observed, error] = seen;
		return [[{
			series: name,
			from: months[0],
			to: months.at(-1),
			observed: onLog ? safeLog(observed) : observed,
			error
		}, (run) => {
			const mean = months.reduce((sum, month) => sum + read(run, month), 0) / months.length;
			return onLog ? safeLog(Math.max(mean, LEAST)) : mean;
		}]];
	});
	const sum = (name, months) => months.reduce((total, month) => total + series[name][month], 0);
	/** A count has the error of a count besides. */
	const counted = (count) => both(1 / sqrt(count + .5), DISCREPANCY.rate);
	return [
		...part("incidents", (months) => [12 * (sum("incidents", months) + .5) / months.length, counted(sum("incidents", months))], (run, month) => run.at("incidents", month), true),
		...part("leavers", (months) => {
			const people = months.map((month) => series.headcount?.[month] ?? series.engineers?.[month] ?? null);
			if (people.includes(null)) return null;
			const years = people.reduce((total, heads) => total + heads / 12, 0);
			return years > 0 ? [(sum("leavers", months) + .5) / years, counted(sum("leavers", months))] : null;
		}, (run, month) => run.at("attrition", month), true),
		...cycleTimeOf(history),
		...part("lost", (months) => [12 * sum("lost", months) / months.length + LEAST, both(DISCREPANCY.rate, .5 / sqrt(months.length))], (run, month) => run.coefficient("expansion") * run.at("fit", month) - run.at("netExpansion", month), true),
		...part("netExpansion", (months) => [12 * sum("netExpansion", months) / months.length, DISCREPANCY.netExpansion], (run, month) => run.at("netExpansion", month), false),
		...burnOf(history)
	];
}
function halves(months) {
	if (months.length < 3) return [];
	const middle = months.length >> 1;
	return months.length < 12 ? [months] : [months.slice(0, middle), months.slice(middle)];
}
/** How the cycle time has changed: its level depends on what is counted as one piece of work, its change does not. */
function cycleTimeOf(history) {
	const [early, late] = halves(monthsOf$1(history, "cycleTime"));
	if (early === void 0 || late === void 0) return [];
	const mean = (months, at) => months.reduce((sum, month) => sum + at(month), 0) / months.length;
	const change = (at) => safeLog(mean(late, at)) - safeLog(mean(early, at));
	return [[{
		series: "cycleTime",
		from: early[0],
		to: late.at(-1),
		observed: change((month) => history.series.cycleTime[month]),
		error: both(DISCREPANCY.cycleTime, .3 / sqrt(early.length))
	}, (run) => change((month) => run.at("cycleTime", month))]];
}
/** Cash burnt as a part of revenue, without the months of rounds. */
function burnOf(history) {
	const { cash = [], arr = [] } = history.series;
	const rounds = new Set(history.events.filter(({ kind }) => kind === "round").map(({ month }) => history.months.indexOf(month)));
	return halves(monthsOf$1(history, "cash").filter((month) => typeof cash[month - 1] === "number" && (arr[month] ?? 0) > 0 && !rounds.has(month))).map((months) => {
		const burnt = months.reduce((sum, month) => sum + 12 * (cash[month - 1] - cash[month]) / arr[month], 0) / months.length;
		return [{
			series: "cash",
			from: months[0],
			to: months.at(-1),
			observed: burnt,
			error: both(DISCREPANCY.burn, .15 * Math.abs(burnt))
		}, (run) => months.reduce((sum, month) => sum + 52 * (run.at("cost", month) - run.at("income", month)) / Math.max(run.at("arr", month), LEAST), 0) / months.length];
	});
}
/** What the figures of played pasts are: [run][figure]; null for a company that did not live to today. */
function figuresOf({ readers }, futures, months, coefficient) {
	const rows = /* @__PURE__ */ new Map();
	for (const outcome of futures.outcomes) for (let month = 0; month < months; month++) rows.set(`${outcome} ${month}`, rowOf$1(futures, outcome, weekOf(month)));
	let run = 0;
	const played = {
		at: (outcome, month) => futures.values[rows.get(`${outcome} ${month}`) + run],
		coefficient: (name) => coefficient(name, run)
	};
	return Array.from({ length: futures.runs }, (_, i) => {
		run = i;
		return futures.ends[i] >= 0 ? null : Float64Array.from(readers, (reader) => reader(played));
	});
}
/** A figure in the unit in which people speak of it, from the scale on which it is compared. */
const spoken = ({ series }, value) => series === "netExpansion" || series === "cash" ? value : series === "arr" || series === "headcount" || series === "cycleTime" ? exp(value) - 1 : exp(value);
// packages/engine/dist/random/chance.js
function stream(seed, number) {
	const state = /* @__PURE__ */ new Int32Array(4);
	streamState(seedKey(seed), number, 0, state, 0);
	const next = () => uniform(state, 0);
	return {
		uniform: next,
		normal: () => normalQuantile(next())
	};
}
// packages/engine/dist/questions/common/emulator.js
/** Ridge that keeps the equations solvable when a wave leaves an unknown nearly fixed; too small to be seen in a coefficient. */
const RIDGE = 1e-6;
const features = (places) => [
	1,
	...places,
	...places.map((x) => x * x)
];
/** Fits an emulator to played candidates by least squares. `figures` are [candidate][figure]. */
function emulate(places, figures) {
	const rows = places.map(features);
	const size = rows[0].length;
	if (rows.length < 2 * size) throw new RangeError(`an emulator of ${size} terms needs at least ${2 * size} candidates, and there are ${rows.length}`);
	const normal = Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => rows.reduce((sum, row) => sum + row[i] * row[j], i === j ? RIDGE : 0)));
	const weights = figures[0].map((_, f) => solve(normal, Array.from({ length: size }, (_, i) => rows.reduce((sum, row, n) => sum + row[i] * figures[n][f], 0))));
	const expected = (row) => weights.map((w) => w.reduce((sum, each, i) => sum + each * row[i], 0));
	const fitted = rows.map(expected);
	const freedom = Math.sqrt((rows.length - 1) / (rows.length - size));
	return {
		at: (at) => expected(features(at)),
		residuals: weights.map((_, f) => freedom * sampleStandardDeviation(figures.map((row, n) => row[f] - fitted[n][f])))
	};
}
/** Solves a symmetric positive definite system (Cholesky). */
function solve(matrix, right) {
	const n = right.length;
	const lower = Array.from({ length: n }, () => new Float64Array(n));
	const y = new Float64Array(n);
	for (let i = 0; i < n; i++) {
		for (let j = 0; j <= i; j++) {
			let sum = matrix[i][j];
			for (let m = 0; m < j; m++) sum -= lower[i][m] * lower[j][m];
			if (i === j && sum <= 0) throw new RangeError(`the matrix is not positive definite (pivot ${sum} in row ${i})`);
			lower[i][j] = i === j ? Math.sqrt(sum) : sum / lower[j][j];
		}
		let sum = right[i];
		for (let m = 0; m < i; m++) sum -= lower[i][m] * y[m];
		y[i] = sum / lower[i][i];
	}
	const x = new Array(n).fill(0);
	for (let i = n - 1; i >= 0; i--) {
		let sum = y[i];
		for (let m = i + 1; m < n; m++) sum -= lower[m][i] * x[m];
		x[i] = sum / lower[i][i];
	}
	return x;
}
// packages/engine/dist/questions/common/search.js
/** Misses in standard errors, figure by figure. */
const misses = (figures, aims, noise = []) => figures.map((figure, i) => (figure - aims[i].value) / sqrt(square$2(aims[i].error) + square$2(noise[i] ?? 0)));
const square$2 = (x) => x * x;
/**
* Walks so that places are visited as often as they are likely (Metropolis 1953). @param likely logarithm of how likely
* a place is; −Infinity where it may not go
*/
function walk(likely, { from, stride, warmUp, thinning, count, seed }) {
	const chance = stream(seed, 0);
	const kept = [];
	let here = [...from];
	let now = likely(here);
	for (let step = 1; kept.length < count; step++) {
		const next = here.map((x) => x + stride * chance.normal());
		const then = likely(next);
		if (log(chance.uniform()) < then - now) [here, now] = [next, then];
		if (step > warmUp && step % thinning === 0) kept.push(here);
	}
	return kept;
}
/**
* How likely places are, by an emulator, to meet the aims. Errors are those of the aims and of the emulator together,
* times `slack`: above 1 a walk goes further afield.
*/
const likelihood = (emulator, aims, slack) => (places) => -.5 * misses(emulator.at(places), aims, emulator.residuals).reduce((sum, miss) => sum + miss / slack * (miss / slack), 0);
// packages/engine/dist/questions/fit/gaussian.js
/** The normal distribution with the mean and covariance of some places, `stretch` times as wide. @param weights how much each counts, adding up to 1 */
function gaussianOf(places, stretch, weights) {
	const n = places[0].length;
	const part = (i) => weights?.[i] ?? 1 / places.length;
	const mean = new Float64Array(n);
	places.forEach((place, p) => {
		for (let i = 0; i < n; i++) mean[i] += part(p) * place[i];
	});
	const covariance = new Float64Array(n * n);
	places.forEach((place, p) => {
		for (let i = 0; i < n; i++) for (let j = 0; j <= i; j++) covariance[i * n + j] += part(p) * (place[i] - mean[i]) * (place[j] - mean[j]);
	});
	const factor = new Float64Array(n * n);
	for (let i = 0; i < n; i++) for (let j = 0; j <= i; j++) {
		let sum = covariance[i * n + j] * stretch * stretch + (i === j ? LEAST_VARIANCE : 0);
		for (let m = 0; m < j; m++) sum -= factor[i * n + m] * factor[j * n + m];
		factor[i * n + j] = i === j ? Math.sqrt(Math.max(sum, LEAST_VARIANCE)) : sum / factor[j * n + j];
	}
	return {
		mean,
		factor
	};
}
/** Keeps the covariance of places that all lie in a plane from losing a dimension. */
const LEAST_VARIANCE = 1e-4;
/** A draw of it. */
function drawFrom({ mean, factor }, chance) {
	const n = mean.length;
	const normals = Float64Array.from({ length: n }, () => chance.normal());
	return Float64Array.from({ length: n }, (_, i) => {
		let value = mean[i];
		for (let j = 0; j <= i; j++) value += factor[i * n + j] * normals[j];
		return value;
	});
}
/** Logarithm of its density, but for the constant that all normal distributions of so many unknowns share. */
function logDensity({ mean, factor }, place) {
	const n = mean.length;
	const y = new Float64Array(n);
	let result = 0;
	for (let i = 0; i < n; i++) {
		let sum = place[i] - mean[i];
		for (let j = 0; j < i; j++) sum -= factor[i * n + j] * y[j];
		y[i] = sum / factor[i * n + i];
		result -= .5 * y[i] * y[i] + log(factor[i * n + i]);
	}
	return result;
}
/** The same of independent standard normals. */
function logStandard(place) {
	let result = 0;
	for (let i = 0; i < place.length; i++) result -= .5 * place[i] * place[i];
	return result;
}
// packages/engine/dist/questions/fit/psis.js
/** Shape up to which the weights of so many draws can be trusted (Vehtari, Simpson, Gelman, Yao & Gabry 2024). */
const limitOf = (draws) => Math.min(1 - LN10 / log(draws), .7);
const LN10 = 2.302585092994046;
const LEAST_TAIL = 5;
/**
* Pareto smoothed importance sampling (Vehtari et al., Journal of Machine Learning Research 25, 2024): the largest weights are replaced by the quantiles of
* a generalised Pareto distribution that is fitted to them, in their order, and none is larger than the largest was.
*
* @param logWeights −Infinity for a draw that is ruled out
*/
function smooth(logWeights) {
	const n = logWeights.length;
	let most = -Infinity;
	for (let i = 0; i < n; i++) most = Math.max(most, logWeights[i]);
	const raw = Float64Array.from({ length: n }, (_, i) => most === -Infinity ? 0 : exp(Math.max(logWeights[i] - most, -700)));
	for (let i = 0; i < n; i++) if (logWeights[i] === -Infinity) raw[i] = 0;
	if (most === -Infinity) return {
		weights: raw,
		shape: Infinity,
		effective: 0
	};
	const order = Int32Array.from(raw.keys()).sort((a, b) => raw[a] - raw[b] || a - b);
	const size = Math.min(Math.floor(n / 5), Math.ceil(3 * sqrt(n)));
	const tail = order.subarray(n - size);
	const cutoff = n > size ? raw[order[n - size - 1]] : 0;
	let shape = Infinity;
	if (size >= LEAST_TAIL && raw[tail[0]] > cutoff) {
		const fitted = paretoOf(Float64Array.from(tail, (i) => raw[i] - cutoff));
		shape = fitted.shape;
		if (Number.isFinite(shape)) tail.forEach((i, rank) => raw[i] = Math.min(cutoff + quantileOf(fitted, (rank + .5) / size), 1));
	} else if (size >= LEAST_TAIL && raw[tail[size - 1]] === cutoff) shape = -Infinity;
	let [sum, squares] = [0, 0];
	for (const weight of raw) {
		sum += weight;
		squares += weight * weight;
	}
	for (let i = 0; i < n; i++) raw[i] = raw[i] / sum;
	return {
		weights: raw,
		shape,
		effective: sum * sum / squares
	};
}
/** The value below which a part of it lies. */
const quantileOf = ({ shape, scale }, part) => Math.abs(shape) < 1e-9 ? -scale * log(1 - part) : scale * (exp(-shape * log(1 - part)) - 1) / shape;
/** A prior of so many observations at a shape of one half keeps short tails steady. */
const PRIOR_WEIGHT = 10;
/** Fits a generalised Pareto distribution (Zhang & Stephens, Technometrics 51, 2009). @param values rising, above 0 */
function paretoOf(values) {
	const n = values.length;
	const places = 30 + Math.floor(sqrt(n));
	const quarter = values[Math.floor(n / 4 + .5) - 1];
	const largest = values[n - 1];
	const thetas = Float64Array.from({ length: places }, (_, j) => 1 / largest + (1 - sqrt(places / (j + .5))) / (3 * quarter));
	const shapeAt = (theta) => {
		let sum = 0;
		for (let i = 0; i < n; i++) sum += log1p(-theta * values[i]);
		return sum / n;
	};
	const likely = thetas.map((theta) => {
		const shape = shapeAt(theta);
		return n * (log(-theta / shape) - shape - 1);
	});
	const most = Math.max(...likely);
	const weights = likely.map((each) => exp(Math.max(each - most, -700)));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const theta = thetas.reduce((sum, each, j) => sum + each * weights[j] / total, 0);
	const shape = shapeAt(theta);
	return {
		shape: (n * shape + PRIOR_WEIGHT * .5) / (n + PRIOR_WEIGHT),
		scale: -shape / theta
	};
}
// packages/engine/dist/questions/fit/waves.js
const USUAL_EFFORT = {
	waves: [
		2e3,
		1500,
		1500
	],
	last: 1e4
};
/** Pasts played, whatever becomes of them. */
const pastsPlayed = ({ waves, last }) => waves.reduce((sum, wave) => sum + wave, 0) + last;
/** Standard normals under which no correlation of so many draws comes by chance (four standard errors). */
const FOUND = 4;
const MOST_UNKNOWNS = 14;
/** Earlier waves go further afield, because an emulator of a wide range is rough. */
const SLACKS = [
	1.6,
	1.2,
	1
];
const WALKED = 600;
const STRETCH = 1.25;
/** Effective draws under which one more wave is played, and how many more at most. */
const WANTED = 300;
const MORE = 2;
/**
* History matching in waves (Craig et al. 1997): each plays pasts, an emulator of the last two says which coefficients
* are likely to meet the figures, and the next is drawn from a normal distribution around those. All waves count, each
* past by what is believed over how often they drew it (the balance heuristic of Veach & Guibas 1995).
*/
async function playWaves(past, comparison, months, effort, play) {
	const plan = coefficientPlan(past);
	const fixed = new Map(plan.fixed.map(({ name, value }) => [name, value]));
	const place = new Map(plan.drawn.map(({ name }, i) => [name, i]));
	const sample = {
		scores: [],
		values: [],
		figures: [],
		debt: [],
		fit: []
	};
	const waves = [];
	let unknowns = plan.drawn.map((_, i) => i);
	const playWave = async ({ from, count }) => {
		const seed = `${past.seed}, the past, wave ${waves.length}`;
		const key = seedKey(seed);
		const [scores, values] = [[], []];
		for (let run = 0; run < count; run++) {
			drawScores(plan, key, run);
			const chosen = from && drawFrom(from, stream(`${seed}, drawn`, run));
			if (chosen) unknowns.forEach((each, i) => plan.z[plan.drawn[each].place] = chosen[i]);
			scores.push(Float64Array.from(unknowns, (each) => plan.z[plan.drawn[each].place]));
			valuesOfScores(plan);
			values.push(plan.values.slice());
		}
		const futures = await play({
			...past,
			seed,
			runs: count,
			...from ? { fitted: listed(plan, unknowns, values, past) } : {}
		}, comparison.wanted);
		const figures = figuresOf(comparison, futures, months, (name, run) => {
			const at = place.get(name);
			return at === void 0 ? fixed.get(name) : values[run][at];
		});
		const today = weekOf(months - 1);
		sample.debt.push(...column(futures, "debtRatio", today));
		sample.fit.push(...column(futures, "fit", today));
		sample.scores.push(...scores);
		sample.values.push(...values);
		sample.figures.push(...figures);
		waves.push({
			from,
			count
		});
	};
	await playWave({
		from: null,
		count: effort.waves[0]
	});
	unknowns = unknownsOf(plan, sample.scores, sample.figures);
	sample.scores = sample.values.map((_, i) => Float64Array.from(unknowns, (each) => sample.scores[i][each]));
	const sizes = [...effort.waves.slice(1), effort.last];
	const weigh = () => weighed({
		...sample,
		logPrior: logPriors(sample.scores, waves)
	}, comparison);
	for (const [i, count] of sizes.entries()) await playWave({
		from: proposalOf(sample, waves, comparison, SLACKS[Math.min(i, SLACKS.length - 1)], `${past.seed} walk ${i}`),
		count
	});
	for (let more = 0; more < MORE; more++) {
		const found = weigh();
		if (found.slack === 1 && found.effective >= WANTED) break;
		if (found.slack > 1) await playWave({
			from: proposalOf(sample, waves, comparison, 1, `${past.seed} walk again ${more}`),
			count: effort.last
		});
		else await playWave({
			from: gaussianOf(sample.scores, STRETCH, found.weights),
			count: effort.last
		});
	}
	return {
		plan,
		unknowns,
		scores: sample.scores,
		values: sample.values,
		figures: sample.figures,
		debt: Float64Array.from(sample.debt),
		fit: Float64Array.from(sample.fit),
		believed: effort.waves[0],
		logPrior: logPriors(sample.scores, waves)
	};
}
/** The unknowns, what is correlated with one, and what else is wanted: places among what is drawn. */
function columnsOf$2(plan, unknowns, also = []) {
	const joint = plan.copula.names;
	const tied = unknowns.some((each) => joint.includes(plan.drawn[each].name));
	return plan.drawn.flatMap(({ name }, i) => unknowns.includes(i) || tied && joint.includes(name) || also.includes(name) ? [i] : []);
}
/** Draws to be played as they are listed, of the unknowns and of what is correlated with one. */
function listed(plan, unknowns, values, past) {
	const columns = columnsOf$2(plan, unknowns);
	return {
		names: columns.map((each) => plan.drawn[each].name),
		believed: columns.map((each) => beliefDigest(past.coefficients[plan.drawn[each].name])),
		values: values.flatMap((row) => columns.map((each) => row[each])),
		weights: null
	};
}
/** The coefficients that move any figure by more than chance, those that move them most first. */
function unknownsOf(plan, scores, figures) {
	const live = figures.flatMap((row, i) => row === null ? [] : [i]);
	if (live.length < 100) return plan.drawn.map((_, i) => i).slice(0, MOST_UNKNOWNS);
	const count = figures[live[0]].length;
	const standard = (values) => {
		const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
		const spread = sqrt(values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / values.length) || 1;
		return values.map((value) => (value - mean) / spread);
	};
	const columns = Array.from({ length: count }, (_, f) => standard(live.map((i) => figures[i][f])));
	return plan.drawn.map((_, each) => {
		const z = standard(live.map((i) => scores[i][each]));
		const tied = columns.map((of) => Math.abs(of.reduce((sum, value, i) => sum + value * z[i], 0) / live.length));
		return {
			each,
			most: Math.max(...tied),
			all: tied.reduce((sum, value) => sum + value * value, 0)
		};
	}).filter(({ most }) => most > FOUND / sqrt(live.length)).sort((a, b) => b.all - a.all).slice(0, MOST_UNKNOWNS).map(({ each }) => each);
}
/** Where the next wave is drawn from: a normal distribution around the places that an emulator of the last two waves holds likely. */
function proposalOf({ scores, figures }, waves, { figures: aims }, slack, seed) {
	const recent = waves.slice(-2).reduce((sum, { count }) => sum + count, 0);
	const live = figures.flatMap((row, i) => row !== null && i >= figures.length - recent ? [i] : []);
	const unknowns = scores[0].length;
	if (live.length < 4 * (2 * unknowns + 1)) return gaussianOf(live.length > unknowns ? live.map((i) => scores[i]) : scores, STRETCH);
	const emulator = emulate(live.map((i) => [...scores[i]]), live.map((i) => [...figures[i]]));
	const likely = likelihood(emulator, aims.map(({ observed, error }) => ({
		value: observed,
		error
	})), slack);
	const density = (at) => likely(at) + logStandard(at);
	const densities = live.map((each) => density([...scores[each]]));
	const best = live[densities.indexOf(Math.max(...densities))];
	return gaussianOf(walk(density, {
		from: [...scores[best]],
		stride: .9 / sqrt(unknowns),
		warmUp: 500,
		thinning: 10,
		count: WALKED,
		seed
	}), STRETCH);
}
function logPriors(scores, waves) {
	const all = waves.reduce((sum, { count }) => sum + count, 0);
	return Float64Array.from(scores, (place) => {
		const prior = logStandard(place);
		let drawn = 0;
		for (const { from, count } of waves) drawn += count / all * exp(Math.min((from === null ? prior : logDensity(from, place)) - prior, 600));
		return -log(drawn);
	});
}
const SLACK_STEP = 1.25;
const WIDEST_SLACK = 8;
/** How much each past counts: by its figures, at the stated errors, or at the least multiple of them at which the weights can be trusted. */
function weighed({ figures, logPrior }, { figures: aims }) {
	const targets = aims.map(({ observed, error }) => ({
		value: observed,
		error
	}));
	const off = figures.map((row) => row === null ? null : misses([...row], targets).reduce((sum, miss) => sum + miss * miss, 0));
	const at = (slack) => ({
		...smooth(Float64Array.from(off, (sum, i) => sum === null ? -Infinity : logPrior[i] - sum / (2 * slack * slack))),
		slack
	});
	let found = at(1);
	const trusted = ({ shape, effective }) => shape <= limitOf(figures.length) && effective >= 50;
	while (!trusted(found) && found.slack < WIDEST_SLACK) found = at(found.slack * SLACK_STEP);
	return found;
}
// packages/engine/dist/questions/fit/forward.js
/** Draws that are kept of all that were weighed. */
const KEPT = 600;
const DIGITS = 4;
/** Facts of today that a series shows, and which need not settle coefficients any more. */
const SHOWN = {
	arr: ["growth", "growthQuarter"],
	leavers: ["leavers"],
	incidents: ["incidents"],
	cash: ["burn"],
	cycleTime: ["cycleTime"],
	netExpansion: ["retention"],
	lost: ["retention"]
};
/** Coefficients that carry over what the past has made of the company: debt, and sales at the product fit that it has come to. */
const CARRIED = [
	"debtAtStart",
	"salesProductivity",
	"expansion",
	"churn"
];
/** How often each of some weighted things is taken when `count` are, evenly (systematic resampling; Kitagawa 1996). */
function resample(weights, count, seed) {
	const taken = new Int32Array(weights.length);
	let at = stream(seed, 0).uniform() / count;
	let sum = 0;
	for (let i = 0; i < weights.length; i++) {
		sum += weights[i];
		for (; at < sum; at += 1 / count) taken[i]++;
	}
	return taken;
}
/**
* What of a sample goes into the futures: some draws, and how often each was taken. Debt and product fit are those that
* the company has come to today in that very past.
*/
function drawsOf$1(scenario, sample, weights) {
	const { plan, unknowns } = sample;
	const columns = columnsOf$2(plan, unknowns, CARRIED);
	const taken = resample(weights, KEPT, `${scenario.seed}, fitted`);
	const rows = [...taken.keys()].filter((i) => taken[i] > 0);
	const names = columns.map((each) => plan.drawn[each].name);
	const { fit, debtRatio } = scenario.company;
	return {
		names,
		believed: names.map((name) => beliefDigest(scenario.coefficients[name])),
		values: rows.flatMap((row) => columns.map((each) => {
			const { name } = plan.drawn[each];
			const [low, high] = CATALOGUE[name].range;
			const carried = carriedOver(name, sample.values[row][each], sample.fit[row] / fit, debtRatio > 0 ? sample.debt[row] / debtRatio : 1);
			return Number(Math.min(Math.max(carried, low), high).toPrecision(DIGITS));
		})),
		weights: rows.map((row) => taken[row])
	};
}
function carriedOver(name, value, fit, debt) {
	if (name === "debtAtStart") return debt;
	if (name === "salesProductivity" || name === "expansion") return value * fit;
	return name === "churn" ? value / Math.max(fit, .1) : value;
}
/** Facts of today that a history takes the place of. */
const shownBy = (series) => [...new Set(series.flatMap((name) => SHOWN[name] ?? []))];
/** A scenario whose futures take the draws of a fit. What the history shows is not settled a second time. */
function withFitted(scenario, fitted) {
	const { known, today, ...rest } = scenario;
	const left = unshown(known, fitted) ?? {};
	return {
		...rest,
		...Object.keys(left).length > 0 ? {
			known: left,
			...today && { today }
		} : {},
		fitted
	};
}
// packages/engine/dist/questions/fit/backTest.js
/** Series that are forecast and scored. */
const SCORED = ["arr", "headcount"];
const FORECASTS = [
	"fitted",
	"unfitted",
	"lastValue",
	"lastGrowth"
];
const LEAST_SEEN = 6;
const FUTURES = 2e3;
/** Months over which the last growth is taken. */
const RECENT = 6;
/** A company that is gone counts as this part of what it was. */
const GONE$1 = .01;
/** Months that can be held back of a history: at least one, and leaving six. */
const mostHeld = (months) => months - LEAST_SEEN;
/** Fits to the first part of a history and scores the forecasts of the rest. */
async function backTest(scenario, history, held, effort, play) {
	const seen = history.months.length - held;
	if (held < 1 || seen < LEAST_SEEN) return null;
	const before = firstMonths(history, seen);
	const then = {
		...scenarioAt(scenario, history, seen - 1),
		horizon: weekOf(held),
		runs: FUTURES,
		timeline: []
	};
	const past = pastOf({
		...then,
		seed: `${scenario.seed}, held back`
	}, before).scenario;
	const comparison = comparisonOf(before);
	const sample = await playWaves(past, comparison, seen, effort, play);
	const found = weighed(sample, comparison);
	const fitted = withFitted(then, drawsOf$1(then, sample, found.weights));
	const unfitted = {
		...then,
		known: { growth: about("growth", then.company.growth) }
	};
	const wanted = {
		outcomes: SCORED,
		weeks: Array.from({ length: held }, (_, i) => weekOf(i + 1))
	};
	const [with_, without] = await Promise.all([play(fitted, wanted), play(unfitted, wanted)]);
	const series = SCORED.flatMap((name) => {
		const last = lastValue(history, name, seen - 1);
		const earlier = lastValue(history, name, seen - 1 - RECENT);
		if (last === null || last <= 0) return [];
		const pace = earlier === null || earlier <= 0 ? 0 : log(last / earlier) / RECENT;
		const floor = log(GONE$1 * last);
		const sorted = (futures, month) => Float64Array.from(column(futures, name, weekOf(month)), (value) => Math.max(log(Math.max(value, 1e-9)), floor)).sort();
		const scores = wanted.weeks.flatMap((_, i) => {
			const happened = history.series[name]?.[seen + i];
			if (typeof happened !== "number" || happened <= 0) return [];
			const truth = log(happened);
			const said = sorted(with_, i + 1);
			return [{
				crps: {
					fitted: fairCrpsOf(said, truth),
					unfitted: fairCrpsOf(sorted(without, i + 1), truth),
					lastValue: Math.abs(log(last) - truth),
					lastGrowth: Math.abs(log(last) + pace * (i + 1) - truth)
				},
				place: placeAmong$1(said, truth),
				happened,
				said: [
					.1,
					.5,
					.9
				].map((p) => exp(said[Math.floor(p * (said.length - 1))]))
			}];
		});
		if (scores.length === 0) return [];
		const mean = (of) => scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
		const inside = (part) => mean(({ place }) => Math.abs(place - .5) <= part / 2 ? 1 : 0);
		return [{
			name,
			months: scores.length,
			crps: Object.fromEntries(FORECASTS.map((forecast) => [forecast, mean(({ crps }) => crps[forecast])])),
			coverage: {
				50: inside(.5),
				80: inside(.8)
			},
			last: scores.at(-1)
		}];
	});
	return {
		seen,
		held,
		slack: found.slack,
		series
	};
}
// packages/engine/dist/questions/fit/advice.js
/** What the rule recommends with and without the history, in a few futures of each proposal. */
async function advise(before, after, runs, play) {
	return {
		before: await adviceFor({
			...before,
			runs
		}, play),
		after: await adviceFor({
			...after,
			runs
		}, play),
		runs
	};
}
async function adviceFor(scenario, play) {
	const { proposals, recommendation: { choice } } = await weigh(scenario, [], [], play);
	return {
		choice: proposals[choice].name,
		asGood: proposals.flatMap(({ name, tied }, i) => i !== choice && tied ? [name] : []),
		gain: proposals[choice].value.mean.value - proposals[0].value.mean.value
	};
}
// packages/engine/dist/questions/fit/fit.js
const GONE = .2;
const TIED = .4;
const MOST_SHAPE = 9.99;
/** Futures of a back-test and of the advice, about, to say how long it takes. */
const BESIDES = 4e3;
/** About how many futures a fit plays. */
const fitFutures = ({ holdout = 0, effort = USUAL_EFFORT }) => pastsPlayed(effort) * (holdout > 0 ? 2 : 1) + BESIDES;
/** Fits a scenario to the history of its company. What an earlier fit left is not a belief: it is as if there had been none. */
async function fitHistory({ fitted: _earlier, ...scenario }, history, options, play = playHere) {
	const { digest, columns = [], notes = [], holdout = 0, effort = USUAL_EFFORT, adviceRuns = 500 } = options;
	const past = pastOf(scenario, history);
	const comparison = comparisonOf(history);
	const sample = await playWaves(past.scenario, comparison, history.months.length, effort, play);
	const found = weighed(sample, comparison);
	const among = found.slack <= MOST_SLACK;
	const series = SERIES_NAMES.filter((name) => history.series[name] !== void 0);
	const [from, to] = [history.months[0], history.months.at(-1)];
	const fitted = among ? {
		...drawsOf$1(scenario, sample, found.weights),
		origin: {
			effective: Math.floor(found.effective),
			shows: shownBy(series),
			history: {
				from,
				to,
				months: history.months.length,
				digest
			},
			version: VERSION
		}
	} : null;
	const tested = holdout > 0 ? await backTest(scenario, history, holdout, effort, play) : null;
	const advice = fitted === null || adviceRuns === 0 ? null : await advise(scenario, withFitted(scenario, fitted), adviceRuns, play);
	return {
		answer: {
			version: VERSION,
			scenario,
			history: {
				months: history.months.length,
				from,
				to,
				series,
				events: history.events,
				columns,
				notes: [
					...notes,
					...past.notes,
					...notesOnToday(scenario, history)
				]
			},
			pasts: sample.figures.length,
			effective: found.effective,
			shape: Math.max(Math.min(found.shape, MOST_SHAPE), -9.99),
			shapeLimit: limitOf(sample.figures.length),
			slack: found.slack,
			among,
			figures: figuresFrom(sample, found, comparison),
			...narrowedFrom(sample, found),
			unknowns: sample.unknowns.length,
			debtToday: spreadOf$1(sample.debt, (i) => found.weights[i]),
			advice,
			backTest: tested
		},
		fitted
	};
}
const APART = .15;
/** Where the scenario and the end of the history say different things of today. */
function notesOnToday({ company }, { series, months }) {
	const last = (name) => series[name]?.at(-1) ?? null;
	return [
		[
			"arr",
			"company.arr",
			company.arr
		],
		[
			"engineers",
			"company.engineers",
			company.engineers
		],
		[
			"headcount",
			"company.engineers and company.others",
			company.engineers + company.others
		],
		[
			"cash",
			"company.cash",
			company.cash
		]
	].flatMap(([name, path, today]) => {
		const then = last(name);
		if (then === null || today <= 0 || Math.abs(then / today - 1) <= APART) return [];
		return [`The history ends (${months.at(-1)}) with ${name} at ${(100 * (then / today)).toFixed(0)}% of what ${path} says of today. The futures begin as the scenario says.`];
	});
}
const PARTS$1 = [
	.1,
	.5,
	.9
];
/** Weighted percentiles. */
function spreadOf$1(values, weight) {
	const order = Int32Array.from({ length: values.length }, (_, i) => i).filter((i) => weight(i) > 0).sort((a, b) => values[a] - values[b] || a - b);
	let total = 0;
	for (const i of order) total += weight(i);
	let [sum, at] = [0, 0];
	return PARTS$1.map((part) => {
		while (at < order.length - 1 && sum + weight(order[at]) < part * total) sum += weight(order[at++]);
		return order.length === 0 ? NaN : values[order[at]];
	});
}
function figuresFrom({ figures, believed }, { weights, slack }, { figures: aims }) {
	return aims.map(({ observed, error, ...rest }, f) => {
		const column = figures.map((row) => row?.[f] ?? 0);
		const said = (spread) => spread.map((value) => spoken(rest, value));
		const after = spreadOf$1(column, (i) => weights[i]);
		return {
			...rest,
			observed: spoken(rest, observed),
			before: said(spreadOf$1(column, (i) => i < believed && figures[i] !== null ? 1 : 0)),
			after: said(after),
			miss: (after[1] - observed) / (error * slack)
		};
	});
}
function narrowedFrom({ plan, values, scores, unknowns, believed }, { weights }) {
	const width = ([low, , high]) => high - low;
	const narrowed = unknowns.map((each, u) => {
		const column = values.map((row) => row[each]);
		const score = scores.map((row) => row[u]);
		const [then, now] = [(i) => i < believed ? 1 : 0, (i) => weights[i]];
		return {
			name: plan.drawn[each].name,
			before: spreadOf$1(column, then),
			after: spreadOf$1(column, now),
			gone: 1 - width(spreadOf$1(score, now)) / width(spreadOf$1(score, then))
		};
	}).filter(({ gone }) => gone > GONE).sort((a, b) => b.gone - a.gone);
	const ties = [];
	for (let a = 0; a < unknowns.length; a++) for (let b = a + 1; b < unknowns.length; b++) {
		const correlation = correlationOf(scores, a, b, weights);
		if (Math.abs(correlation) >= TIED) ties.push({
			one: plan.drawn[unknowns[a]].name,
			other: plan.drawn[unknowns[b]].name,
			correlation
		});
	}
	return {
		narrowed,
		ties: ties.sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation)).slice(0, 6)
	};
}
function correlationOf(rows, a, b, weights) {
	let [x, y, xx, yy, xy] = [
		0,
		0,
		0,
		0,
		0
	];
	rows.forEach((row, i) => {
		const w = weights[i];
		x += w * row[a];
		y += w * row[b];
		xx += w * row[a] * row[a];
		yy += w * row[b] * row[b];
		xy += w * row[a] * row[b];
	});
	return (xy - x * y) / sqrt(Math.max((xx - x * x) * (yy - y * y), 1e-12));
}
// packages/engine/dist/coefficients/coefficients.js
/** Coefficients of which nothing is known yet. */
const createCoefficients = () => unknownOf(COEFFICIENT_NAMES);
// packages/engine/dist/coefficients/drawn.js
/** The values that a coefficient has in the runs of a scenario, in its unit, in the order of the runs: drawn again, as the runs draw them. */
function drawnValues(scenario, name) {
	const { seed, runs } = scenario;
	const whole = coefficientPlan(scenario);
	const plan = onlyDrawing(whole, [name]);
	const [key, into] = [seedKey(seed), createCoefficients()];
	fixCoefficients(whole, into);
	return Float64Array.from({ length: runs }, (_, run) => {
		drawCoefficients(plan, key, run, into);
		return into[name];
	});
}
// packages/engine/dist/questions/debate/people.js
/** What a person believes of a coefficient; who says nothing of it believes the scenario. */
const beliefOf$1 = ({ scenario }, { believes }, coefficient) => believes[coefficient] ?? scenario.coefficients[coefficient];
/** The weights of the people, together 1. */
function weightsOf({ people }) {
	const all = people.reduce((sum, { weight }) => sum + weight, 0);
	return people.map(({ weight }) => weight / all);
}
/** The coefficients on which the people do not agree, in the order of the catalogue. */
function disputesIn(debate) {
	const weights = weightsOf(debate);
	return COEFFICIENT_NAMES.filter((name) => debate.people.some(({ believes }) => believes[name] !== void 0)).flatMap((coefficient) => {
		const sides = /* @__PURE__ */ new Map();
		debate.people.forEach((person, i) => {
			const belief = beliefOf$1(debate, person, coefficient);
			const key = JSON.stringify(belief);
			sides.set(key, {
				belief,
				people: [...sides.get(key)?.people ?? [], i]
			});
		});
		if (sides.size < 2) return [];
		return [{
			coefficient,
			sides: [...sides.values()].map((side) => ({
				...side,
				weight: side.people.reduce((sum, i) => sum + weights[i], 0)
			}))
		}];
	});
}
/** A proposal in the world that somebody believes in, who may have been convinced of something. */
function scenarioBelievedBy({ scenario }, { believes }, settled = {}) {
	return {
		...scenario,
		coefficients: {
			...scenario.coefficients,
			...believes,
			...settled
		}
	};
}
/** In so many of the runs somebody is heard: the same luck meets all, and what they see in the others follows from what is played there (`foretold`). */
const HEARD = 1 / 2;
const runsHeard = (runs) => Math.ceil(HEARD * runs);
/**
* Divides the runs that are heard among people by their weights, each of which is above 0; who has too little weight for a run of the few there are has none.
*/
function turnsOf$1(weights, runs) {
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	const ends = weights.map((_, i) => Math.round(runsHeard(runs) * weights.slice(0, i + 1).reduce((sum, weight) => sum + weight, 0) / all));
	const spoken = weights.map((weight, person) => ({
		person,
		weight,
		first: ends[person - 1] ?? 0,
		until: ends[person]
	})).filter(({ first, until }) => until > first);
	const heard = spoken.reduce((sum, { weight }) => sum + weight, 0);
	return spoken.map((turn) => ({
		...turn,
		weight: turn.weight / heard
	}));
}
/** Futures that are played to answer a debate, of all worlds together. */
function debateFutures(debate) {
	const { people, scenario } = debate;
	const proposals = apart(debate.proposals).different;
	const weights = weightsOf(debate);
	const convinced = disputesIn(debate).flatMap(({ sides }) => sides).filter((side) => people.some((_, i) => !side.people.includes(i) && weights[i] > 0)).length;
	return people.length * (proposals.length + 1) * scenario.runs + convinced * proposals.length * runsHeard(scenario.runs);
}
/** Proposals that differ in what is decided; and those that decide the same in every week as one before them. */
function apart(proposals) {
	const different = [];
	const same = [];
	for (const proposal of proposals) {
		const before = different.find(({ scenario }) => differsFrom(scenario, proposal.scenario) === null);
		if (before === void 0) different.push(proposal);
		else same.push({
			name: proposal.name,
			as: before.name
		});
	}
	return {
		different,
		same
	};
}
// packages/engine/dist/questions/debate/foretold.js
/**
* What is played in a part of the futures, foretold in all of them: by the line through its values along those of the known column that goes with them best
* (the regression estimator of two-phase sampling, Cochran 1977, chapter 12). A future that was played also has its own distance from the line, as many times
* over as there are futures for one that was played: so the mean of what comes back is that of the estimator, and its spread over √n the error of that.
*
* @param played values of the futures from `first` on, in their order; one at least
* @param known columns with a value in every future
*/
function foretold(played, first, known) {
	const lines = known.map((column) => lineThrough(column.subarray(first, first + played.length), played));
	const best = lines.reduce((top, line, i) => line.explained > lines[top].explained ? i : top, 0);
	const { slope, at, mean } = lines[best];
	const values = known[best].map((value) => mean + slope * (value - at));
	const times = values.length / played.length;
	played.forEach((value, i) => values[first + i] += times * (value - values[first + i]));
	return values;
}
/** By least squares. */
function lineThrough(x, y) {
	const [at, mean] = [meanOf(x).value, meanOf(y).value];
	let [xx, xy, yy] = [
		0,
		0,
		0
	];
	x.forEach((value, i) => {
		const [across, up] = [value - at, y[i] - mean];
		xx += across * across;
		xy += across * up;
		yy += up * up;
	});
	const varies = xx > 0 && yy > 0;
	return {
		slope: varies ? xy / xx : 0,
		at,
		mean,
		explained: varies ? xy * xy / (xx * yy) : 0
	};
}
// packages/engine/dist/questions/debate/information.js
/**
* What it is worth to learn who is right before choosing, each side being right with its weight; and to learn the very value, by part of the values, and
* within a part by who is right, so that a side too light for a part of its own is heard as well. Who knows the value gains nothing by hearing who is right,
* so it is never worth less than that. Errors are the bootstrap’s: in each resample the advice is found anew, since what half of the futures advise is chance
* as well.
*
* @param random gives numbers in (0, 1), for the bootstrap
* @param effect as in `meanOf`
*/
function worthOfLearning(sides, parts, random, effect = 1) {
	const who = {
		count: sides.length,
		of: (side) => side
	};
	const both = {
		count: parts.count * who.count,
		of: (side, run) => parts.of(side, run) * who.count + side
	};
	const worth = (times) => {
		const settling = gainOfLearning(sides, [who], times);
		return {
			settling,
			knowing: Math.max(settling, gainOfLearning(sides, [
				who,
				parts,
				both
			], times))
		};
	};
	const times = new Float64Array(sides[0].values.length).fill(1);
	const found = worth(times);
	const again = Array.from({ length: RESAMPLES }, () => {
		drawInHalves(times, random);
		return worth(times);
	});
	const bounded = (of) => {
		const value = found[of];
		const error = spreadOf(again.map((each) => each[of])) * Math.sqrt(effect);
		return {
			value,
			error,
			low: value - Z95 * error,
			high: value + Z95 * error
		};
	};
	return {
		settling: bounded("settling"),
		knowing: bounded("knowing")
	};
}
const spreadOf = (values) => meanOf(values).error * Math.sqrt(values.length);
const RESAMPLES = 100;
/** How often each run is drawn, if each half of the runs is drawn anew from itself: a run that advises must not follow. */
function drawInHalves(times, random) {
	times.fill(0);
	for (let run = 0; run < times.length; run++) {
		const half = run % 2;
		const size = Math.ceil((times.length - half) / 2);
		times[2 * Math.floor(random() * size) + half] += 1;
	}
}
/**
* What is gained by learning something before choosing. Half of the futures advise: the proposal that is best in the mean of all of them, and for each thing
* that may be learnt another one that did better where it is true. The other half follows, and what it gains by the second advice over the first counts: a
* gain of chance in one half is none in the other.
*
* @param steps what is learnt, one after another: each changes the advice of those before it
* @param times how often each run counts
*/
function gainOfLearning(sides, steps, times) {
	const advice = [0, 1].map((half) => adviceOf(sides, steps, half, times));
	let gain = 0;
	sides.forEach(({ weight, worths }, side) => {
		for (let run = 0; run < times.length; run++) {
			const { always, knowing } = advice[1 - run % 2];
			const chosen = knowing[side][run];
			if (chosen !== always) gain += weight * times[run] * (worths[chosen][run] - worths[always][run]);
		}
	});
	return gain / times.length;
}
/** Another proposal is advised where it leads by more than this many standard errors. */
const CLEARLY = 1;
/** What the even (0) or odd (1) runs advise. */
function adviceOf(sides, steps, half, times) {
	const overall = sides[0].worths.map(() => 0);
	eachOf(sides, half, (side, run) => overall.forEach((_, proposal) => overall[proposal] += times[run] * sides[side].weight * sides[side].worths[proposal][run]));
	const always = overall.indexOf(Math.max(...overall));
	const knowing = sides.map(({ values }) => new Uint8Array(values.length).fill(always));
	for (const step of steps) {
		const better = clearlyBetter(sides, step, half, times, knowing);
		knowing.forEach((advised, side) => advised.forEach((before, run) => advised[run] = better[step.of(side, run)] ?? before));
	}
	return {
		always,
		knowing
	};
}
/** For each thing the proposal that did clearly better where it is true than what was advised before, or null. */
function clearlyBetter(sides, { count, of }, half, times, before) {
	const proposals = sides[0].worths.map((_, proposal) => proposal);
	const [sums, squares] = [0, 0].map(() => proposals.map(() => new Float64Array(count)));
	eachOf(sides, half, (side, run) => {
		const { weight, worths } = sides[side];
		const thing = of(side, run);
		const usual = worths[before[side][run]][run];
		for (const proposal of proposals) {
			const lead = weight * (worths[proposal][run] - usual);
			sums[proposal][thing] += times[run] * lead;
			squares[proposal][thing] += times[run] * lead * lead;
		}
	});
	const isClear = (proposal, thing) => sums[proposal][thing] > CLEARLY * Math.sqrt(squares[proposal][thing]);
	return Array.from({ length: count }, (_, thing) => proposals.reduce((best, proposal) => isClear(proposal, thing) && (best === null || sums[proposal][thing] > sums[best][thing]) ? proposal : best, null));
}
/** The runs of one half, of each side. */
function eachOf(sides, half, look) {
	sides.forEach(({ values }, side) => {
		for (let run = half; run < values.length; run += 2) look(side, run);
	});
}
/**
* The proposals against what is chosen now, in each part of the coefficient’s values; parts with fewer than two futures, which tell nothing, are left out.
*/
function alongOf(sides, { count, of }, now) {
	return Array.from({ length: count }, (_, part) => part).flatMap((part) => {
		const within = sides.map((side, s) => ({
			...side,
			inside: Array.from(side.values.keys()).filter((run) => of(s, run) === part)
		})).filter(({ inside, weight }) => inside.length > 0 && weight > 0);
		const values = within.flatMap((side) => side.inside.map((run) => side.values[run])).sort((one, other) => one - other);
		const futures = new Set(within.flatMap(({ inside }) => inside)).size;
		if (futures < 2) return [];
		const gainsOver = (other) => within[0].worths.map((_, proposal) => stratified(within.map(({ weight, worths, inside, effectIn }) => ({
			weight,
			runs: inside,
			values: inside.map((run) => worths[proposal][run] - worths[other][run]),
			effect: effectIn(futures)
		}))));
		const gains = gainsOver(now);
		const level = gainsOver(gains.reduce((most, { value }, proposal) => value > gains[most].value ? proposal : most, now)).flatMap(({ high }, proposal) => high >= 0 ? [proposal] : []);
		return [{
			value: values[Math.floor(values.length / 2)],
			gains,
			level
		}];
	});
}
/**
* The mean of several sides’ values, each with the weight of its side. Its error is that of the values about the mean of their side: the weights are known, and
* how far the sides lie apart is no chance. Values of one run share its luck, and count together. A side with a single value is measured from the mean of all.
*/
function stratified(strata) {
	const all = strata.reduce((sum, { weight, values }) => sum + weight * values.length, 0);
	const means = strata.map(({ values }) => values.reduce((sum, value) => sum + value, 0) / values.length);
	const value = strata.reduce((sum, { weight, values }, i) => sum + weight * values.length * means[i], 0) / all;
	const deviations = /* @__PURE__ */ new Map();
	strata.forEach(({ weight, runs, values, effect }, i) => {
		const [middle, unbiased] = values.length > 1 ? [means[i], values.length / (values.length - 1)] : [value, 1];
		const times = weight / all * Math.sqrt(effect * unbiased);
		values.forEach((each, place) => deviations.set(runs[place], (deviations.get(runs[place]) ?? 0) + times * (each - middle)));
	});
	const squares = [...deviations.values()].reduce((sum, deviation) => sum + deviation * deviation, 0);
	const error = Math.sqrt(squares);
	return {
		value,
		error,
		low: value - Z95 * error,
		high: value + Z95 * error
	};
}
// packages/engine/dist/questions/debate/parts.js
/** Parts of the coefficient’s values that are told apart: as many as leave enough futures in each. */
const MOST_PARTS$1 = 10;
const LEAST_IN_A_PART = 100;
/** A value that this share of a side’s futures has is a part of its own. */
const ATOM = .1;
/**
* The values of a coefficient in parts: where each run of each side lies. Values that no side reaches across, and a value that a side takes again and again,
* are kept apart, however little the side weighs; what lies between is divided into parts of about the same probability, equal values in one part.
*/
function partsOf(sides) {
	const heard = sides.filter(({ weight }) => weight > 0);
	const edges = keptApart(heard, heard.flatMap(({ values, weight }) => Array.from(values, (value) => ({
		value,
		weight: weight / values.length
	}))).sort((one, other) => one.value - other.value)).flatMap((segment) => [...dividing(segment), segment[segment.length - 1].value]).slice(0, -1);
	const places = sides.map(({ values }) => Uint8Array.from(values, (value) => placeAmong(edges, value)));
	return {
		count: edges.length + 1,
		of: (side, run) => places[side][run]
	};
}
/** The values, in order, cut where no side reaches across and about values taken again and again. */
function keptApart(sides, all) {
	const atoms = new Set(sides.flatMap(atomsOf));
	const ends = endsOf$1(sides);
	const segments = [];
	all.forEach((drawn, i) => {
		const before = all[i - 1]?.value;
		if (before === void 0 || before < drawn.value && (ends.has(before) || atoms.has(before) || atoms.has(drawn.value))) segments.push([]);
		segments[segments.length - 1].push(drawn);
	});
	return segments;
}
function atomsOf({ values }) {
	const times = /* @__PURE__ */ new Map();
	values.forEach((value) => times.set(value, (times.get(value) ?? 0) + 1));
	return [...times].flatMap(([value, count]) => count >= ATOM * values.length ? [value] : []);
}
/** Values above which no side goes that begins below them. */
function endsOf$1(sides) {
	const ranges = sides.map(({ values }) => ({
		low: values.reduce((least, value) => Math.min(least, value)),
		high: values.reduce((most, value) => Math.max(most, value))
	}));
	return new Set(ranges.map(({ high }) => high).filter((end) => ranges.every(({ low, high }) => high <= end || low > end)));
}
/** Edges that divide values into parts of about the same probability. */
function dividing(segment) {
	const whole = segment.reduce((sum, { weight }) => sum + weight, 0);
	const parts = Math.max(1, Math.min(Math.round(MOST_PARTS$1 * whole), Math.floor(segment.length / LEAST_IN_A_PART)));
	const last = segment[segment.length - 1].value;
	const edges = [];
	let [passed, next] = [0, 1];
	for (const { value, weight } of segment) {
		passed += weight / whole * parts;
		if (next >= parts || value === last) break;
		if (passed < next) continue;
		if (value !== edges[edges.length - 1]) edges.push(value);
		next = Math.floor(passed) + 1;
	}
	return edges;
}
/** How many edges lie below a value. */
function placeAmong(edges, value) {
	let place = 0;
	while (place < edges.length && value > edges[place]) place++;
	return place;
}
// packages/engine/dist/questions/debate/verdict.js
const NOTHING = {
	value: 0,
	error: 0,
	low: 0,
	high: 0
};
/** Index of the largest mean, the first of equals. */
function bestOf$1(columns) {
	const sums = columns.map((column) => column.reduce((sum, value) => sum + value, 0));
	return sums.indexOf(Math.max(...sums));
}
/** Mean of the differences run by run; the same column is no different from itself. `effect` as in `meanOf`. */
function gainOf(column, over, effect = 1) {
	if (column === over) return NOTHING;
	return meanOf(column.map((value, run) => value - over[run]), effect);
}
/**
* By how much it is better to choose than to stay with what is chosen now: what one half of the futures finds best is tried on the other half, so that the luck
* of being the best is no gain. Exactly 0 where all of them together find it best to stay. `effect` as in `meanOf`.
*/
function gainOfChoosing(columns, now, effect = 1) {
	if (bestOf$1(columns) === now) return NOTHING;
	const choices = [0, 1].map((half) => bestOf$1(columns.map((column) => column.filter((_, run) => run % 2 === half))));
	return meanOf(columns[now].map((value, run) => columns[choices[1 - run % 2]][run] - value), effect);
}
/**
* The proposals as one person or the group sees them.
*
* @param sign 1 where more of the measure is better, −1 where less is
* @param effect as in `meanOf`
*/
function verdictOf(columns, sign, effect = 1) {
	const worths = columns.map(({ worth }) => worth);
	const best = bestOf$1(worths);
	const others = worths.flatMap((_, i) => i === best ? [] : [i]);
	const second = others[bestOf$1(others.map((i) => worths[i]))];
	const lead = gainOf(worths[best], worths[second], effect);
	const runs = worths[best].length;
	const ahead = worths[best].reduce((count, value, run) => count + (value > worths[second][run] ? 1 : 0), 0);
	return {
		standings: columns.map(({ worth, dead }) => ({
			mean: measured(meanOf(worth, effect), sign),
			dead,
			regret: gainOf(worths[best], worth, effect)
		})),
		best,
		second,
		lead,
		noise: noiseOf(lead),
		ahead: proportion(ahead / runs, runs, effect)
	};
}
/** Chance that a lead is not one; the lead of a single future tells nothing. */
function noiseOf({ value, error }) {
	if (error > 0) return normalCdf(-value / error);
	return error === 0 && value > 0 ? 0 : .5;
}
/** Of what something is worth, the measure again. */
const measured = ({ value, error, low, high }, sign) => sign > 0 ? {
	value,
	error,
	low,
	high
} : {
	value: -value,
	error,
	low: -high,
	high: -low
};
// packages/engine/dist/questions/debate/index.js
/**
* Which proposal wins under whose beliefs, how much each loses under the others’, and which disagreement matters. Every proposal is played in the world of
* every person: run by run the same draws and chances meet all of them, seen through each one’s beliefs. The group chooses by the weighted mean over its
* people. A disagreement is settled by giving all people one side’s belief about it and leaving them all their others (those who have to be convinced take
* turns, see `heard`); half of the futures then choose for the other half, so that noise earns nothing and flips nothing.
*
* @throws RangeError if all proposals decide the same
*/
async function debate(given, play = playHere) {
	const { different, same } = apart(given.proposals);
	if (different.length < 2) throw new RangeError("All proposals decide the same: there is nothing to debate.");
	const debate = untilJudged({
		...given,
		proposals: different
	});
	const { scenario, judge, people, proposals } = debate;
	const better = criterionOf(judge.name).better;
	const asked = {
		debate,
		play,
		wanted: wantedFor([judge, ...yardsticksIn(judge.week)]),
		weights: weightsOf(debate),
		sign: better === "more" ? 1 : -1,
		effect: designEffect(scenario, scenario.runs)
	};
	const { effect } = asked;
	const worlds = await Promise.all(people.map((person) => playedBy(asked, person)));
	const together = proposals.map((_, proposal) => mixed$1(worlds.map((columns) => columns[proposal]), asked));
	const today = await Promise.all(people.map((person) => deadAsToday(asked, person)));
	const advise = (columns, dead) => adviseOn(columns.map(({ worth, out, levels }, i) => ({
		name: proposals[i].name,
		levels,
		values: worth,
		breaks: killsMore(out, dead, effect),
		upheaval: upheaval(scenario, proposals[i].scenario),
		beyond: beyondSeen(proposals[i].scenario)
	})), judge.name, isCondition(judge.name), effect);
	const deadForAll = today[0].map((_, run) => today.reduce((sum, dead, i) => sum + asked.weights[i] * dead[run], 0));
	const verdicts = worlds.map((columns) => verdictOf(columns, asked.sign, effect));
	const group = verdictOf(together, asked.sign, effect);
	const disagreements = [];
	for (const dispute of disputesIn(debate)) disagreements.push(await disagreement(asked, dispute, worlds, group.best));
	return {
		version: VERSION,
		scenario: given.scenario,
		runs: scenario.runs,
		name: debate.name,
		description: debate.description,
		judge,
		better,
		proposals: proposals.map(({ name }) => name),
		same,
		people: people.map(({ name }, i) => ({
			name,
			weight: asked.weights[i],
			verdict: verdicts[i]
		})),
		group,
		advice: advise(together, deadForAll),
		advised: worlds.map((columns, i) => advise(columns, today[i]).choice),
		livable: livableOf(verdicts),
		disagreements: disagreements.sort((one, other) => other.knowing.value - one.knowing.value || other.settling.value - one.settling.value)
	};
}
/** Every proposal in the world that a person believes in. */
const playedBy = ({ debate, play, wanted, sign, effect }, person) => Promise.all(debate.proposals.map(async (proposal) => {
	const believed = scenarioBelievedBy(proposal, person);
	const futures = await play(believed, wanted);
	const worth = valuesOf(believed, futures, debate.judge);
	if (sign < 0) worth.forEach((value, run) => worth[run] = -value);
	const dead = valuesOf(believed, futures, {
		name: "dead",
		week: debate.judge.week
	});
	return {
		worth,
		dead: proportion(meanOf(dead).value, believed.runs, effect),
		out: dead,
		levels: levelsOf(believed, futures, debate.judge.week)
	};
}));
/** Nothing is played that comes after the week in which proposals are judged. */
function untilJudged(debate) {
	const until = (scenario) => ({
		...scenario,
		horizon: Math.max(1, debate.judge.week)
	});
	return {
		...debate,
		scenario: until(debate.scenario),
		proposals: debate.proposals.map((proposal) => ({
			...proposal,
			scenario: until(proposal.scenario)
		}))
	};
}
/** What every proposal is worth in some runs of the world of a person who has been convinced of something: of that nothing else is asked. */
const worthTo = ({ debate, play, sign }, person, settled, { first, until }) => Promise.all(debate.proposals.map(async (proposal) => {
	const believed = {
		...scenarioBelievedBy(proposal, person, settled),
		runs: until - first
	};
	const futures = await play(believed, wantedFor([debate.judge]), first === 0 ? {} : { first });
	const worth = valuesOf(believed, futures, debate.judge);
	return sign < 0 ? worth.map((value) => -value) : worth;
}));
/**
* What every proposal is worth to those who would have to be convinced of something, run by run. They take turns (see `turnsOf`), and what each sees is
* foretold for the other runs from the worlds that people believe in, which are played in all of them.
*/
async function heard(asked, people, settled, worlds) {
	const { debate, weights } = asked;
	const turns = turnsOf$1(people.map((person) => weights[person]), debate.scenario.runs);
	const parts = await Promise.all(turns.map((turn) => worthTo(asked, debate.people[people[turn.person]], settled, turn)));
	return debate.proposals.map((_, proposal) => {
		const known = worlds.map((columns) => columns[proposal].worth);
		return meanOver(turns.map(({ first }, i) => foretold(parts[i][proposal], first, known)), turns.map(({ weight }) => weight));
	});
}
/** By run, whether the company is out of money if it goes on as today, in the world that a person believes in. */
async function deadAsToday({ debate, play }, person) {
	const believed = scenarioBelievedBy({
		name: "as today",
		scenario: debate.scenario
	}, person);
	const dead = {
		name: "dead",
		week: debate.judge.week
	};
	return valuesOf(believed, await play(believed, wantedFor([dead])), dead);
}
/** The weighted mean of values, run by run. */
const meanOver = (values, weights) => values[0].map((_, run) => values.reduce((sum, each, i) => sum + weights[i] * each[run], 0));
/** The weighted mean over people. */
function mixed$1(columns, { weights, effect }) {
	const mean = (of) => columns.reduce((sum, column, i) => sum + weights[i] * of(column), 0);
	const worth = meanOver(columns.map((column) => column.worth), weights);
	return {
		worth,
		out: meanOver(columns.map((column) => column.out), weights),
		levels: Object.fromEntries(YARDSTICKS.map((name) => [name, mean(({ levels }) => levels[name])])),
		dead: proportion(mean(({ dead }) => dead.value), worth.length, effect)
	};
}
async function disagreement(asked, { coefficient, sides }, worlds, now) {
	const { debate, weights, sign, effect } = asked;
	const futures = [];
	for (const side of sides) {
		const others = debate.people.flatMap((_, i) => side.people.includes(i) || weights[i] === 0 ? [] : [i]);
		const convinced = others.length === 0 ? null : await heard(asked, others, { [coefficient]: side.belief }, worlds);
		const believed = {
			...debate.scenario,
			coefficients: {
				...debate.scenario.coefficients,
				[coefficient]: side.belief
			}
		};
		const { fitted, coefficients } = believed;
		const fits = fitted !== void 0 && isFitted(fitted, coefficients, coefficient);
		const voices = [...side.people.map((i) => ({
			weight: weights[i],
			worths: worlds[i].map(({ worth }) => worth)
		})), ...convinced ? [{
			weight: others.reduce((sum, i) => sum + weights[i], 0),
			worths: convinced
		}] : []];
		futures.push({
			weight: side.weight,
			worths: debate.proposals.map((_, proposal) => meanOver(voices.map(({ worths }) => worths[proposal]), voices.map(({ weight }) => weight))),
			values: drawnValues(believed, coefficient),
			effectIn: (inside) => designEffect(believed, fits ? believed.runs : inside)
		});
	}
	const parts = partsOf(futures);
	return {
		coefficient,
		sides: sides.map(({ belief, people, weight }, i) => {
			const { worths } = futures[i];
			const best = bestOf$1(worths);
			const gain = gainOfChoosing(worths, now, effect);
			const level = worths.flatMap((worth, proposal) => gainOf(worths[best], worth, effect).low > 0 ? [] : [proposal]);
			return {
				belief,
				people: people.map((person) => debate.people[person].name),
				weight,
				means: worths.map((worth) => measured(meanOf(worth, effect), sign)),
				best,
				level,
				gain,
				flips: gain.low > 0 && !level.includes(now)
			};
		}),
		...worthOfLearning(futures, parts, randomOf(`${debate.scenario.seed} learning ${coefficient}`), effect),
		along: alongOf(futures, parts, now)
	};
}
/** The proposal whose largest regret is least. */
function livableOf(verdicts) {
	return verdicts[0].standings.map((_, proposal) => {
		const regrets = verdicts.map(({ standings }) => standings[proposal].regret);
		const person = regrets.reduce((most, { value }, i) => value > regrets[most].value ? i : most, 0);
		return {
			proposal,
			person,
			regret: regrets[person]
		};
	}).reduce((least, each) => each.regret.value < least.regret.value ? each : least);
}
// packages/engine/dist/questions/debate/file.js
const LONGEST_NAME = 60;
const name = (description, samples) => text(LONGEST_NAME, {
	description,
	samples
}).superRefine((written, ctx) => {
	if (written.trim() === "") addProblem(ctx, { message: "is empty." });
});
/** `least` to 8 maps. */
const several = (item, what, least, tooFew) => list(item, {
	what: `a list of ${what}`,
	things: "entries",
	most: 8
}).superRefine((several, ctx) => {
	if (several.length < least) addProblem(ctx, { message: tooFew });
});
/** What a scenario file checks where it is laid upon the scenario. */
const later = unknown().optional();
/** A key that belongs elsewhere. */
const elsewhere = (message, hint) => unknown().superRefine((_, ctx) => addProblem(ctx, {
	message,
	hint
})).optional();
const decided = elsewhere("is decided, not believed.", "It belongs to a proposal.");
const believed$1 = elsewhere("is believed, not decided.", "It belongs to a person, under believes:.");
const PERSON$1 = map({
	name: name("Who it is", ["Engineering"]),
	weight: quantity({
		kind: "factor",
		range: [0, 1e3],
		bare: true
	}, {
		description: "How much this voice counts when the group chooses; only the proportions matter",
		usual: 1
	}).optional(),
	believes: later,
	debt: decided,
	levers: decided,
	company: decided,
	timeline: decided
}, "a person with a name and what it believes");
const PROPOSAL = map({
	name: name("What it is called", ["A fifth for debt"]),
	debt: later,
	levers: later,
	company: later,
	timeline: later,
	coefficients: believed$1,
	believes: believed$1
}, "a proposal with a name and what it decides");
/** A debate file, but for beliefs and decisions: these are checked as parts of the scenario. */
const DEBATE = map({
	name: text(200, { description: "Name of the debate; default: the name of the file" }).optional(),
	description: text(5e3, { description: "The story, in a few lines" }).optional(),
	scenario: text(1e3, {
		description: "The scenario file that all agree on, as seen from this file",
		samples: ["../series-b.yaml"]
	}),
	judge: scalar("an outcome and a time, such as arr at year 3").optional().meta({
		description: "What counts: an outcome, and the time at which it is looked at",
		usual: "arr at end",
		samples: ["surviving at year 3"]
	}),
	people: several(PERSON$1, "people", 1, "needs at least one person.").superRefine((people, ctx) => {
		if (people.length > 0 && people.every(({ weight }) => weight === 0)) addProblem(ctx, { message: "all have weight 0, so nobody chooses." });
	}).meta({ description: "Who debates, and what each believes otherwise than the scenario" }),
	proposals: several(PROPOSAL, "proposals", 2, "needs two proposals or more: there is nothing to choose between.").meta({ description: "What is proposed" })
}, "a map of keys");
/** Parts of a proposal that a scenario has as well. */
const DECISIONS = [
	"debt",
	"levers",
	"company",
	"timeline"
];
// packages/engine/dist/questions/debate/schema.js
/** JSON Schema (draft 2020-12) of debate files: its own keys, and those of a scenario for beliefs and decisions. `readDebate` has the last word. */
function debateSchema() {
	const { $schema, ...schema } = toJSONSchema(DEBATE, {
		io: "input",
		target: "draft-2020-12",
		override: finish
	});
	const { properties, $defs } = scenarioSchema();
	const decisions = Object.fromEntries(DECISIONS.map((key) => [key, properties[key]]));
	const { people, proposals } = schema.properties;
	return {
		$schema,
		title: "Paydown debate",
		...schema,
		properties: {
			...schema.properties,
			people: {
				...people,
				minItems: 1,
				items: itemOf(people, ["name", "weight"], { believes: {
					...properties["coefficients"],
					description: "What this person believes otherwise than the scenario"
				} })
			},
			proposals: {
				...proposals,
				minItems: 2,
				items: itemOf(proposals, ["name"], decisions)
			}
		},
		$defs
	};
}
/** The items of a list with some of their own keys, and others in place of those that are checked later. */
function itemOf({ items }, own, others) {
	const item = items;
	return {
		...item,
		properties: {
			...Object.fromEntries(own.map((key) => [key, item.properties[key]])),
			...others
		}
	};
}
// packages/engine/dist/questions/debate/read.js
const JUDGE = `${YARDSTICK} at end`;
const NEEDS = "A debate needs scenario:, people: and proposals:.";
/**
* Reads a debate file and the scenario it names, and checks all of it. Beliefs and decisions are checked by laying them upon the scenario: a person’s world
* is a scenario as any other. It never throws for what a person wrote: everything wrong comes back as faults, in reading order.
*
* @param path the file, as `source` knows it and as faults name it
* @param overrides values that replace what the scenario says, the last one winning
*/
function readDebate(path, source, overrides = []) {
	const { tree, faults } = readBranch(path, source, NEEDS);
	if (tree === null) return {
		debate: null,
		faults,
		doubts: []
	};
	if (isScenario(tree)) {
		const hint = `Write a file with scenario: ${baseName(path)}.yaml, people: and proposals:.`;
		return {
			debate: null,
			faults: [fault({
				file: path,
				line: 0,
				column: 0
			}, [], {
				message: "This is a scenario, not a debate.",
				hint
			})],
			doubts: []
		};
	}
	return readTree(tree, path, source, overrides, faults);
}
const isScenario = ({ entries }) => (entries.has("company") || entries.has("extends")) && !entries.has("people") && !entries.has("proposals");
function readTree(tree, path, source, overrides, before) {
	const written = plain$1(tree);
	const { value: file, wrong } = check(DEBATE, written);
	const at = (where, problem) => fault(positionOf(tree, where, "value"), where, problem);
	const faults = [...before, ...distinct(wrong).map(({ path: where, at: part, problem }) => fault(positionOf(tree, where, part), where, problem))];
	const base = overridden(agreedOn(tree, path, source), overrides);
	const common = understandTree(base, scenarioName(written));
	const people = partsIn(tree, "people").map((part, i) => overlaid(base, { people: {
		part,
		i
	} }));
	const proposals = partsIn(tree, "proposals").map((part, i) => overlaid(base, { proposals: {
		part,
		i
	} }));
	const judge = readJudged(String(asMap(written)["judge"] ?? JUDGE), common.scenario ?? {
		start: "2027-01-04",
		horizon: Infinity
	});
	const all = [
		...faults,
		...[...alikeIn(written, "people"), ...alikeIn(written, "proposals")].map((where) => at(where, {
			message: "is the name of another one as well.",
			hint: "Give each its own."
		})),
		...[
			common,
			...people,
			...proposals
		].flatMap((reading) => reading.faults),
		..."message" in judge ? [at(["judge"], judge)] : []
	];
	const found = inOrder([...new Map(all.map((each) => [formatFault(each), each])).values()]);
	if (found.length > 0 || file === null || common.scenario === null || "message" in judge) return {
		debate: null,
		faults: found,
		doubts: []
	};
	const debate = complete(file, baseName(path), common.scenario, judge, {
		people,
		proposals
	});
	if (apart(debate.proposals).different.length < 2) return {
		debate: null,
		faults: [at(["proposals"], {
			message: "All of them decide the same in every week.",
			hint: "Let one decide otherwise."
		})],
		doubts: []
	};
	const doubts = [
		common,
		...people,
		...proposals
	].flatMap((reading) => reading.doubts);
	return {
		debate,
		faults: [],
		doubts: [...new Map(doubts.map((each) => [formatFault(each), each])).values()]
	};
}
/** The scenario file that a debate names; an empty one, of which nothing is missed, if it names none. */
function agreedOn(tree, path, source) {
	const named = tree.entries.get("scenario")?.value;
	const nothing = {
		kind: "branch",
		entries: /* @__PURE__ */ new Map(),
		place: tree.place
	};
	if (named?.kind !== "leaf") return {
		tree: nothing,
		whole: false,
		faults: []
	};
	const loaded = load(source.resolve(path, named.text), source, {
		place: named.place,
		path: ["scenario"]
	});
	return loaded.tree === null ? {
		...loaded,
		tree: nothing
	} : loaded;
}
const scenarioName = (written) => baseName(String(asMap(written)["scenario"] ?? ""));
function partsIn(tree, key) {
	const list = tree.entries.get(key)?.value;
	return list?.kind === "list" && list.items.length <= 8 ? [...list.items] : [];
}
/** Paths of the names that stand for one above them as well. */
function alikeIn(written, key) {
	const list = asMap(written)[key];
	const names = (Array.isArray(list) ? list : []).map((each) => asMap(each)["name"]).map((name) => typeof name === "string" ? name.trim().toLowerCase() : null);
	return names.flatMap((name, i) => name !== null && names.indexOf(name) < i ? [[
		key,
		i,
		"name"
	]] : []);
}
/** The scenario with one person’s beliefs, or one proposal’s decisions, laid upon it. Its own faults are reported where it is read by itself. */
function overlaid(base, { people, proposals }) {
	const over = /* @__PURE__ */ new Map();
	const from = (part, key, as) => {
		const entry = part?.kind === "branch" ? part.entries.get(key) : void 0;
		if (entry) over.set(as, entry);
	};
	from(people?.part, "believes", "coefficients");
	for (const decision of DECISIONS) from(proposals?.part, decision, decision);
	const above = people ? [
		"people",
		people.i,
		"believes"
	] : ["proposals", proposals.i];
	const isOurs = ([section, name]) => {
		const value = over.get(String(section))?.value;
		return value !== void 0 && (name === void 0 || value.kind !== "branch" || value.entries.has(String(name)));
	};
	const pathOf = (path) => isOurs(path) ? [...above, ...people ? path.slice(1) : path] : path;
	const tree = merge(base.tree, {
		kind: "branch",
		entries: over,
		place: base.tree.place
	});
	return understandTree({
		tree,
		whole: base.whole,
		faults: []
	}, "", pathOf);
}
function complete(file, name, scenario, judge, { people, proposals }) {
	return {
		name: file.name ?? name,
		description: file.description?.trim() ?? "",
		scenario,
		judge,
		people: file.people.map((person, i) => ({
			name: person.name.trim(),
			weight: person.weight ?? 1,
			believes: believed(person.believes, people[i].scenario)
		})),
		proposals: file.proposals.map((proposal, i) => ({
			name: proposal.name.trim(),
			scenario: {
				...besides(scenario, proposals[i].scenario),
				name: scenario.name
			}
		}))
	};
}
const believed = (written, { coefficients }) => Object.fromEntries(Object.keys(asMap(written)).map((name) => [name, own(coefficients, name)]));
/** Does the same to each item, a few at a time, and gives what came out in the order of the items. */
async function inTurn(items, work) {
	const results = [];
	let next = 0;
	const hand = async () => {
		while (next < items.length) {
			const index = next++;
			results[index] = await work(items[index], index);
		}
	};
	await Promise.all(Array.from({ length: Math.min(16, items.length) }, hand));
	return results;
}
// packages/engine/dist/questions/sweep/judge.js
/** Bytes a run: of what is held of each scenario, of the futures of one that is being played, and to judge one against another. */
const BYTES = {
	held: 6,
	played: 25,
	judging: 64
};
/** Bytes that judging so many scenarios takes at most. */
const memoryToJudge = (runs, scenarios) => runs * (BYTES.held * scenarios + BYTES.played * 16 + BYTES.judging);
/** What has to be played to judge. */
const wantedToJudge = (measure) => wantedFor([...measuresOf(measure), ...yardsticksIn(measure.week)]);
const measuresOf = (measure) => [
	measure,
	{
		name: "surviving",
		week: measure.week
	},
	{
		name: "stalled",
		week: measure.week
	}
];
function measuredIn(scenario, futures, measure) {
	const [values, surviving, stalled] = measuresOf(measure).map((each) => valuesOf(scenario, futures, each));
	return {
		values: Float32Array.from(values),
		surviving: Uint8Array.from(surviving),
		stalled: Uint8Array.from(stalled),
		levels: levelsOf(scenario, futures, measure.week),
		effect: designEffect(scenario, futures.runs)
	};
}
/** 1 for a company out of money. */
const deadOf = ({ surviving }) => Float64Array.from(surviving, (alive) => 1 - alive);
function pointLevels({ values, surviving, stalled, effect }, { name }) {
	const mean = meanOf(values, effect);
	return {
		level: isCondition(name) ? proportion(mean.value, values.length, effect) : medianOf(Float64Array.from(values), effect),
		mean,
		surviving: shareOf$1(surviving, effect),
		stalled: shareOf$1(stalled, effect)
	};
}
const shareOf$1 = (values, effect) => proportion(meanOf(values).value, values.length, effect);
/** What is less likely than this by chance is decided: among some hundred decisions that change nothing, one at most. */
const DECIDED = .01;
/** One decision against another, `first`. */
function against(first, second, { name }) {
	const { values: before, surviving, effect } = first;
	const better = betterOf(name);
	const gone = (run) => surviving[run] === 0 && second.surviving[run] === 0;
	const sign = better === "less" ? -1 : 1;
	const ahead = shareAhead(before, second.values, sign, gone, effect);
	const behind = shareAhead(before, second.values, sign === 1 ? -1 : 1, gone, effect);
	const count = ({ value }) => Math.round(value * before.length);
	const decided = better !== null && signTest(count(ahead), count(behind)) < DECIDED;
	return {
		ahead,
		behind,
		change: meanOf(Float64Array.from(before, (value, run) => second.values[run] - value), effect),
		verdict: !decided ? "undecided" : ahead.value > behind.value ? "wins" : "loses"
	};
}
/**
* What the rule recommends of decisions; null where they are about other companies, or there is nothing to choose by.
*/
function adviseAmong(today, decisions, { name: measure }) {
	const better = betterOf(measure);
	if (better === null || !decisions.every(({ scenario }) => sameCompany(today.scenario, scenario))) return null;
	const dead = deadOf(today.judged);
	return adviseOn(decisions.map(({ name, scenario, judged }) => ({
		name,
		levels: judged.levels,
		values: Float64Array.from(judged.values, (value) => better === "more" ? value : -value),
		breaks: killsMore(deadOf(judged), dead, judged.effect),
		upheaval: upheaval(today.scenario, scenario),
		beyond: beyondSeen(scenario)
	})), measure, isCondition(measure), today.judged.effect);
}
/** The best of several decisions by the level of what is judged; of several as high, the first. */
function bestOf(levels, { name }) {
	const sign = betterOf(name) === "less" ? -1 : 1;
	return levels.reduce((best, { level }, i) => sign * (level.value - levels[best].level.value) > 0 ? i : best, 0);
}
/**
* Whether the levels of two decisions in the same futures differ by no more than may be chance.
*
* @param comparisons how many are held against the first: with 95% the truly best one of all is alike, though the first is best by chance (Bonferroni)
*/
function alike(first, second, { name }, comparisons) {
	const figureOf = ({ values, effect }) => figureWithSample(Float64Array.from(values), name, usualStatistic(name), betterOf(name) ?? "more", effect);
	const { low, high } = difference(figureOf(first), figureOf(second), comparisons);
	return !(low > 0 || high < 0);
}
// packages/engine/dist/questions/sweep/ownValue.js
/** The number that a scenario has at a path, in the model’s unit: of a coefficient the median of what is believed. Null where there is no such number. */
function ownValue(scenario, path) {
	const [section, name = ""] = path.split(".");
	const { policy, settings } = scenario.policy;
	switch (section) {
		case "debt": return name === "" ? policy === "fixed" ? settings.share : null : numberIn(settings, name);
		case "levers": return numberIn(scenario.levers, name);
		case "company": return numberIn(scenario.company, Object.keys(START).find((key) => keyOf(key) === nameNow(section, name)) ?? name);
		case "coefficients": {
			const believed = own(scenario.coefficients, name);
			return believed === void 0 ? null : median(believed);
		}
		default: return null;
	}
}
const numberIn = (numbers, name) => own(numbers, name) ?? null;
/** Where on an axis a scenario stands as it is, given the scenarios at both ends; null where it is outside, or has no such number. */
function ownPlace(axis, scenario, first, last) {
	const [own, low, high] = [
		scenario,
		first,
		last
	].map((each) => ownValue(each, axis.path));
	if (own === null || low === null || high === null || low === high) return null;
	const part = (own - low) / (high - low);
	const [from, to] = [axis.values[0].at, axis.values[axis.values.length - 1].at];
	return part >= 0 && part <= 1 ? Number((from + part * (to - from)).toPrecision(12)) : null;
}
// packages/engine/dist/questions/sweep/index.js
/** What is written for the values of each point: “30%”, “30%, 1.5”. */
const pointNames = (axes) => combinations(axes).map((values) => values.map(({ text }) => text).join(", "));
/** Combinations of the values of axes, the first axis innermost: the order of the points. */
function combinations(axes) {
	return axes.reduceRight((rest, { path, values }) => rest.flatMap((others) => values.map(({ text }) => [{
		path,
		text
	}, ...others])), [[]]);
}
/**
* Plays the same futures at every point of one or two axes and compares each with the scenario as it is, run by run.
*
* @param points the scenario at each point, in the order of `combinations(axes)`, all with the runs, seed and horizon of `scenario`
*/
async function sweep(scenario, axes, points, measure, play = playHere) {
	const wanted = wantedToJudge(measure);
	const [own, ...all] = await inTurn([scenario, ...points], async (each) => measuredIn(each, await play(each, wanted), measure));
	const levels = all.map((each) => pointLevels(each, measure));
	const { effect } = own;
	const better = betterOf(measure.name);
	const best = better === null ? null : bestOf(levels, measure);
	const column = new Float64Array(scenario.runs);
	const strides = axes.map((_, i) => axes.slice(0, i).reduce((product, { values }) => product * values.length, 1));
	const names = pointNames(axes);
	return {
		version: VERSION,
		scenario,
		runs: scenario.runs,
		measure,
		better,
		axes: axes.map((axis, i) => ({
			...axis,
			own: ownPlace(axis, scenario, points[0], points[strides[i] * (axis.values.length - 1)])
		})),
		points: all.map((each, i) => ({
			...levels[i],
			...against(own, each, measure),
			asGood: best !== null && alike(all[best], each, measure, all.length - 1)
		})),
		fan: fanOf(all.length, (i, into) => into.set(all[i].values), percentilePlan(scenario.runs, PERCENTILES, effect), column, effect),
		itself: pointLevels(own, measure),
		best,
		advice: adviseAmong({
			scenario,
			judged: own
		}, all.map((judged, i) => ({
			name: names[i],
			scenario: points[i],
			judged
		})), measure),
		flat: all.every(({ values }) => values.every((value, run) => value === all[0].values[run]))
	};
}
// packages/engine/dist/questions/sweep/axis.js
/** Points that are played at most: enough for a map of 50 × 50. */
const MOST_POINTS = 2500;
/** Values of an axis that does not say how many. */
const STEPS = {
	curve: 21,
	map: 11
};
const FORM = /^([^=]+)=(.*?)(?::\s*(\d+))?$/s;
const EXAMPLE = "Write path=from..to:steps, for example debt=0%..60%:13 or company.cash=$5M..$40M.";
/** What tells futures apart or says how they are counted cannot be swept. */
const FIXED = {
	runs: "Give --runs.",
	seed: "Give --seed.",
	horizon: "Give --horizon, or judge at another time: --judge \"arr at year 2\".",
	name: EXAMPLE,
	description: EXAMPLE,
	start: EXAMPLE,
	stepsPerWeek: EXAMPLE,
	extends: EXAMPLE
};
/** Axes as they are written, `company.cash=$5M..$40M:8`; what is wrong with each that means nothing, and with all of them together. */
function readAxes(texts) {
	const read = texts.map((text) => readAxis(text, texts.length > 1 ? STEPS.map : STEPS.curve));
	const axes = read.filter((axis) => "values" in axis);
	const problems = read.filter((axis) => "message" in axis);
	if (texts.length > 2) problems.push({
		message: `${texts.length} values cannot vary at once.`,
		hint: "Give one for a curve, two for a map."
	});
	const [first, second] = axes;
	if (first && second && first.path === second.path) problems.push({ message: `${quoted(first.path)} is there twice.` });
	const points = axes.reduce((product, { values }) => product * values.length, 1);
	if (points > 2500) {
		const counted = axes.map(({ values }) => values.length.toString()).join(" × ");
		problems.push({
			message: `${counted}${axes.length > 1 ? ` are ${points}` : ""} points; at most ${MOST_POINTS} are played.`,
			hint: "Give fewer steps, such as debt=0%..60%:13."
		});
	}
	return {
		axes,
		problems
	};
}
function readAxis(text, usual) {
	const match = FORM.exec(text.trim());
	if (!match) return {
		message: `${quoted(text)} is no range of a value.`,
		hint: EXAMPLE
	};
	const [, path, range, given] = match;
	const name = path.trim();
	const fixed = Object.hasOwn(FIXED, name) ? FIXED[name] : null;
	if (fixed !== null) return {
		message: `${quoted(name)} cannot vary here.`,
		hint: fixed
	};
	const ends = splitRange(range);
	if (!ends) return {
		message: `${quoted(range)} is no range from one value to another.`,
		hint: EXAMPLE
	};
	const steps = given === void 0 ? usual : Number(given);
	if (steps < 2) return {
		message: `${quoted(text)} has fewer than two values.`,
		hint: EXAMPLE
	};
	const [first, second] = [parseAmount(ends[0]), parseAmount(ends[1])];
	const wrong = first === null ? ends[0] : second === null ? ends[1] : null;
	if (first === null || second === null) return {
		message: `${quoted(wrong)} is no number with a unit.`,
		hint: EXAMPLE
	};
	if ("message" in first) return first;
	if ("message" in second) return second;
	if (steps > 2500) return {
		message: `${steps} points; at most ${MOST_POINTS} are played.`,
		hint: "Give fewer steps, such as debt=0%..60%:13."
	};
	const spaced = valuesBetween(first, second, steps);
	return "message" in spaced ? {
		...spaced,
		message: `${quoted(range)} ${spaced.message}`
	} : {
		path: name,
		values: spaced,
		written: text.trim()
	};
}
const ZEROS = {
	one: 0,
	k: 3,
	M: 6,
	B: 9
};
/** Evenly spaced values between two amounts, in the words of both: what one end says of its unit counts for the other. */
function valuesBetween(first, second, steps) {
	const differs = (one, other) => one !== null && other !== null && one !== other;
	if (differs(first.unit, second.unit) || differs(first.per, second.per)) return {
		message: "has ends in two units.",
		hint: "Write both in one: 6 weeks..52 weeks."
	};
	const [from, to] = [complete$1(first, second), complete$1(second, first)];
	const size = (amount) => ZEROS[amount.scale ?? "one"];
	const largest = size(from) > size(to) ? from : to;
	const inLargest = (amount) => shift(amount.number, size(amount) - size(largest));
	const [low, high] = [inLargest(from), inLargest(to)];
	if (!(low < high)) return { message: "does not rise: the low end must be below the high end." };
	const places = decimals(Math.max(Math.abs(low), Math.abs(high)));
	const inner = (i) => Number((low + (high - low) * i / (steps - 1)).toFixed(places));
	return Array.from({ length: steps }, (_, i) => {
		const at = i === 0 ? low : i === steps - 1 ? high : inner(i);
		return {
			text: textOf({
				...largest,
				number: at
			}),
			at
		};
	});
}
/** Decimals that give a number of this size twelve digits, and smaller ones beside it no more: what should be 0 is 0. */
const decimals = (size) => Math.min(Math.max(11 - leadingPlace(size), 0), 100);
const PLURALS = {
	head: "people",
	FTE: "FTE",
	times: "times"
};
function textOf({ number, currency, scale, unit, per }) {
	const size = number < 0 ? -number : number;
	const word = unit === null ? "" : unit === "%" ? "%" : ` ${PLURALS[unit] ?? (size === 1 ? unit : `${unit}s`)}`;
	return `${number < 0 ? "-" : ""}${currency === null ? "" : CURRENCIES[currency]}${size}${scale ?? ""}${word}${per === null ? "" : perText(per)}`;
}
const perText = (period) => ` per ${period}`;
/** Moves the decimal point of a number as it is written, so that no digit changes. */
function shift(x, zeros) {
	const [digits, exponent = "0"] = String(x).split("e");
	return Number(`${digits}e${Number(exponent) + zeros}`);
}
// packages/engine/dist/questions/frontier/lastSafeStart.js
const STARTS$1 = 20;
const LEAST_LOST = 20;
const CHANCE$1 = .05;
/** Plays the same futures with a change of policy in different weeks, and without it, and counts those that are lost by week `by`. */
async function lastSafeStart(scenario, from, to, by = scenario.horizon, play = playHere) {
	const starts = startsUpTo(by);
	const effect = designEffect(scenario, scenario.runs);
	const before = underPolicy(scenario, from);
	const stalled = {
		name: "stalled",
		week: by
	};
	const wanted = wantedFor([stalled]);
	const [without, ...withIt] = await inTurn([before, ...starts.map((week) => withPolicyFrom(before, to, week, ""))], async (each) => Uint8Array.from(valuesOf(each, await play(each, wanted), stalled)));
	const lost = runsWhere(without, 1);
	const others = runsWhere(without, 0);
	const rescuedIn = (values) => Uint8Array.from(lost, (run) => 1 - values[run]);
	const harmedIn = (values) => Uint8Array.from(others, (run) => values[run]);
	const [saved, sunk] = [withIt.map(rescuedIn), withIt.map(harmedIn)];
	const rescues = rescuesOf(count$1(saved[0]), count$1(sunk[0]), lost.length);
	return {
		before: policyName(from),
		after: policyName(to),
		by,
		lost: proportion(lost.length / scenario.runs, scenario.runs, effect),
		starts,
		rescued: lost.length > 0 ? saved.map((values) => shareOf(values, effect)) : [],
		harmed: others.length > 0 ? sunk.map((values) => shareOf(values, effect)) : [],
		rescues,
		half: rescues === "yes" ? halfOf$1(starts, saved, effect) : null
	};
}
/** About twenty weeks from 0 to the last, evenly spaced. */
function startsUpTo(last) {
	const step = Math.max(1, Math.ceil(last / STARTS$1));
	return Array.from({ length: Math.floor(last / step) + 1 }, (_, i) => i * step);
}
const runsWhere = (values, value) => Array.from(values.keys()).filter((run) => values[run] === value);
const count$1 = (values) => values.reduce((sum, value) => sum + value, 0);
const shareOf = (values, effect) => proportion(count$1(values) / values.length, values.length, effect);
function rescuesOf(saved, sunk, lost) {
	const decided = signTest(saved, sunk) < CHANCE$1;
	if (decided && sunk > saved) return "harms";
	if (lost < LEAST_LOST) return "few";
	return decided ? "yes" : "open";
}
/** Where the rescued fall under half of those rescued by a start in week 0, future by future; between two starts in a straight line. */
function halfOf$1(starts, saved, effect) {
	const above = saved.map((values) => meanOf(Float64Array.from(values, (value, i) => value - saved[0][i] / 2), effect));
	const ends = (bound) => {
		const at = above.findIndex((mean) => bound(mean) < 0);
		if (at < 0) return null;
		if (at === 0) return 0;
		const [before, after] = [bound(above[at - 1]), bound(above[at])];
		return starts[at - 1] + before / (before - after) * (starts[at] - starts[at - 1]);
	};
	const [week, low, high] = [
		ends(({ value }) => value),
		ends((mean) => mean.low),
		ends((mean) => mean.high)
	];
	return week === null || low === null ? null : {
		week,
		low,
		high: high ?? starts[starts.length - 1]
	};
}
// packages/engine/dist/questions/frontier/index.js
const FRONTIER_STEPS = 21;
const MOST_SHARE = .6;
/**
* Plays the same futures under fixed shares for debt from 0 to 60% and growth paces from 0 to 2 doublings a year, and
* judges each share against none at the same pace. Throws a RangeError for a measure of which neither more nor less is
* better.
*/
async function frontier(scenario, { measure, steps = 21, to }, play = playHere) {
	const better = betterOf(measure.name);
	const unfit = unfitAsCriterion(measure.name);
	if (better === null || unfit !== null) throw new RangeError(`nothing can be judged by ${measure.name}: ${unfit?.message}`);
	const shares = spaced(MOST_SHARE, steps);
	const paces = spaced(2, steps);
	const wanted = wantedToJudge(measure);
	const all = await inTurn(paces.flatMap((pace) => shares.map((share) => atPace(underPolicy(scenario, fixed(share)), pace))), async (each) => measuredIn(each, await play(each, wanted), measure));
	const byPace = paces.map((_, i) => all.slice(i * steps, (i + 1) * steps));
	const rows = byPace.map((judged, i) => rowOf(paces[i], judged, measure));
	const own = scenario.levers.hiringPace;
	const ownRow = paces.reduce((nearest, pace, i) => Math.abs(pace - own) < Math.abs(paces[nearest] - own) ? i : nearest, 0);
	const paceNow = (policy) => atPace(policy, paces[ownRow]);
	const itself = paceNow(scenario);
	const advice = adviseAmong({
		scenario: itself,
		judged: measuredIn(itself, await play(itself, wanted), measure)
	}, byPace[ownRow].map((judged, i) => ({
		name: policyName(fixed(shares[i])),
		scenario: paceNow(underPolicy(scenario, fixed(shares[i]))),
		judged
	})), measure);
	const target = to ?? fixed(shares[rows[ownRow].best]);
	return {
		version: VERSION,
		scenario,
		runs: scenario.runs,
		measure,
		better,
		shares,
		rows,
		ownRow,
		advice,
		steadyFrom: Math.max(0, byPace.map((judged, i) => i > 0 && !same(judged, byPace[i - 1])).lastIndexOf(true)),
		start: target.policy === "fixed" && settingsOf(target).share === 0 ? null : await lastSafeStart(scenario, fixed(0), target, measure.week, play)
	};
}
/** The values from 0 to the last, evenly spaced and free of the last bit’s noise. */
const spaced = (last, steps) => Array.from({ length: steps }, (_, i) => Number((last * i / (steps - 1)).toPrecision(12)));
const fixed = (share) => ({
	policy: "fixed",
	settings: { share }
});
/** The scenario with one growth pace from week 0 to the end. */
function atPace({ hiringPlan: _plan, ...scenario }, pace) {
	const timeline = scenario.timeline.map((change) => {
		const { hiringPace: _, ...levers } = change.levers;
		return {
			...change,
			levers
		};
	}).filter(changesAnything);
	return {
		...scenario,
		levers: {
			...scenario.levers,
			hiringPace: pace
		},
		timeline
	};
}
function rowOf(pace, judged, measure) {
	const levels = judged.map((each) => pointLevels(each, measure));
	const top = bestOf(levels, measure);
	const good = judged.map((each) => alike(judged[top], each, measure, judged.length - 1));
	const [from, to] = [good.indexOf(true), good.lastIndexOf(true)];
	const best = from + summit(levels.slice(from, to + 1).map(({ level }) => level.value), betterOf(measure.name) === "less" ? -1 : 1, top - from);
	return {
		pace,
		cells: judged.map((each, i) => ({
			...levels[i],
			...against(judged[0], each, measure)
		})),
		best,
		asGood: [from, to]
	};
}
/**
* The index at which the parabola through evenly spaced values (least squares) is highest, or lowest for a `sign` of
* −1; `otherwise` where it has no such point among them.
*/
function summit(values, sign, otherwise) {
	const middle = (values.length - 1) / 2;
	const spread = meanOf(values.map((_, i) => (i - middle) * (i - middle))).value;
	const bend = sign * sum$1(values, (i) => (i - middle) * (i - middle) - spread) / sum$1(values.map(() => 1), (i) => square$1((i - middle) * (i - middle) - spread));
	const tilt = sign * sum$1(values, (i) => i - middle) / (values.length * spread);
	const at = Math.round(middle - tilt / (2 * bend));
	return values.length > 2 && bend < 0 && at >= 0 && at < values.length ? at : otherwise;
}
const sum$1 = (values, weight) => values.reduce((total, value, i) => total + value * weight(i), 0);
const square$1 = (value) => value * value;
const same = (first, second) => first.every(({ values }, i) => values.every((value, run) => value === second[i].values[run]));
// packages/engine/dist/questions/causal/feedback.js
/** Circles that people of the field know by name. Whether a company has them, and which way they turn, is for the engine to say. */
const NAMED_LOOPS = [
	{
		name: "contagion",
		story: "debt breeds debt",
		path: ["debt", "newDebt"],
		cutBy: "contagion"
	},
	{
		name: "pressure",
		story: "a missed plan eats the time for debt, and debt makes the next plan missed",
		path: [
			"pressure",
			"repayment",
			"debt",
			"velocity",
			"features",
			"product",
			"fit",
			"revenue"
		],
		cutBy: "pressure"
	},
	{
		name: "burnout",
		story: "who stays has more fires to fight",
		path: [
			"burnout",
			"leaving",
			"people",
			"capacity"
		],
		cutBy: "burnout"
	},
	{
		name: "zombies",
		story: "failed features cost upkeep",
		path: [
			"zombies",
			"upkeep",
			"capacity",
			"features"
		],
		cutBy: "zombies"
	},
	{
		name: "alignment",
		story: "the larger the company, the less of its work is worth having",
		path: [
			"people",
			"alignment",
			"product",
			"fit",
			"revenue",
			"hiring"
		],
		cutBy: "alignment"
	},
	{
		name: "debt trap",
		story: "debt slows its own repayment",
		path: [
			"debt",
			"velocity",
			"repayment"
		]
	},
	{
		name: "firefighting",
		story: "incidents leave no time to mend what causes them",
		path: [
			"debt",
			"incidents",
			"capacity",
			"repayment"
		]
	},
	{
		name: "self-correction",
		story: "debt that is seen is repaid",
		path: [
			"debt",
			"seen",
			"repayment"
		]
	},
	{
		name: "borrowing",
		story: "features built on shortcuts slow the next ones",
		path: [
			"features",
			"newDebt",
			"debt",
			"velocity"
		]
	},
	{
		name: "dilution",
		story: "a growing product makes the same debt weigh less",
		path: [
			"features",
			"product",
			"debt",
			"velocity"
		]
	},
	{
		name: "progress first",
		story: "pressure moves people from debt to features, which pleases the board",
		path: [
			"pressure",
			"repayment",
			"features",
			"product",
			"fit",
			"revenue"
		],
		cutBy: "pressure"
	},
	{
		name: "cutting corners",
		story: "pressed people take shortcuts, and the debt makes the next plan missed",
		path: [
			"pressure",
			"haste",
			"newDebt",
			"debt",
			"velocity",
			"features",
			"product",
			"fit",
			"revenue"
		],
		cutBy: "pressure"
	},
	{
		name: "hurrying",
		story: "pressed people build faster, which pleases the board",
		path: [
			"pressure",
			"haste",
			"features",
			"product",
			"fit",
			"revenue"
		],
		cutBy: "pressure"
	},
	{
		name: "outgrowing",
		story: "the more there is, the less of it anybody knows",
		path: [
			"product",
			"unknown",
			"velocity",
			"features"
		]
	},
	{
		name: "running to stand still",
		story: "what is built has to be kept running",
		path: [
			"product",
			"upkeep",
			"capacity",
			"features"
		]
	},
	{
		name: "upkeep of debt",
		story: "indebted code takes more upkeep, which leaves less time to mend it",
		path: [
			"debt",
			"upkeep",
			"capacity",
			"repayment"
		]
	},
	{
		name: "neglect",
		story: "upkeep that is not done becomes debt, which asks for more",
		path: [
			"debt",
			"upkeep",
			"newDebt"
		]
	},
	{
		name: "growth",
		story: "revenue pays for people who build what sells",
		path: [
			"revenue",
			"hiring",
			"people",
			"capacity",
			"features",
			"product",
			"fit"
		]
	},
	{
		name: "sales",
		story: "revenue pays for people who sell",
		path: [
			"revenue",
			"hiring",
			"people"
		]
	},
	{
		name: "ramp-up",
		story: "newcomers cost time before they give any",
		path: [
			"revenue",
			"hiring",
			"newcomers",
			"capacity",
			"features",
			"product",
			"fit"
		]
	},
	{
		name: "moving upmarket",
		story: "larger customers expect more",
		path: ["revenue", "fit"]
	},
	{
		name: "saturation",
		story: "the more of a market is won, the less is left to win",
		path: ["revenue", "market"]
	},
	{
		name: "changing shape",
		story: "the larger the company, the more of its people build nothing",
		path: [
			"people",
			"shape",
			"hiring"
		]
	},
	{
		name: "staffing support",
		story: "customers bring tickets, tickets bring supporters, and customers who are answered stay",
		path: [
			"revenue",
			"supporters",
			"support"
		]
	},
	{
		name: "queue",
		story: "customers who wait too long for an answer leave",
		path: ["revenue", "support"]
	},
	{
		name: "runway",
		story: "short cash stops hiring",
		path: [
			"people",
			"cash",
			"hiring"
		]
	},
	{
		name: "layoffs",
		story: "short cash sends people away, which saves cash",
		path: [
			"people",
			"cash",
			"leaving"
		]
	},
	{
		name: "treadmill",
		story: "a round asks for growth, and growth brings the next round",
		path: [
			"funding",
			"hiring",
			"people",
			"revenue"
		]
	},
	{
		name: "raising",
		story: "short cash makes a company look for a round",
		path: ["cash", "funding"]
	}
];
// packages/engine/dist/questions/causal/parts.js
/** The parts between which causes are looked for. */
const PARTS = {
	hiring: {
		label: "Hiring",
		meaning: "people wanted, offers, and those who start",
		more: [
			"target",
			"offers",
			"offersMade",
			"starters",
			"othersJoin"
		]
	},
	shape: {
		label: "Shape",
		meaning: "other people wanted for each engineer",
		more: ["othersPerEngineer"]
	},
	people: {
		label: "People",
		meaning: "engineers and other staff",
		more: ["engineers", "others"]
	},
	leaving: {
		label: "Leaving",
		meaning: "people who go or are sent away",
		more: [
			"leavers",
			"layoffShare",
			"laidOff",
			"othersLeave",
			"othersLaidOff"
		]
	},
	newcomers: {
		label: "Newcomers",
		meaning: "share of the engineers under a year, and what newcomers cannot do yet",
		more: ["newcomers", "skillGap"]
	},
	burnout: {
		label: "Burnout",
		meaning: "how burnt out people are",
		more: ["burnout"],
		share: true
	},
	capacity: {
		label: "Capacity",
		meaning: "engineers’ weeks after learning and coordination, and what fires and upkeep leave of them",
		more: ["capacity", "budget"]
	},
	upkeep: {
		label: "Upkeep",
		meaning: "work that keeps the product running, done and left undone",
		more: ["upkeepWork", "neglected"]
	},
	inProgress: {
		label: "Work in progress",
		meaning: "work begun and not finished",
		more: ["inProgress"]
	},
	features: {
		label: "Features",
		meaning: "feature work finished in a week",
		more: ["features"]
	},
	alignment: {
		label: "Alignment",
		meaning: "share of the useful work that stays useful",
		more: ["alignment"],
		share: true
	},
	product: {
		label: "Useful product",
		meaning: "product that customers use",
		more: ["product"]
	},
	zombies: {
		label: "Zombies",
		meaning: "product that did not work and is still carried",
		more: ["zombies"]
	},
	newDebt: {
		label: "New debt",
		meaning: "debt taken on in a week",
		more: ["borrowed"]
	},
	debt: {
		label: "Debt",
		meaning: "debt, and debt for each week of product",
		more: ["debt", "debtRatio"]
	},
	unknown: {
		label: "Unknown code",
		meaning: "share of the product that nobody carries in the head",
		more: ["unknown"],
		share: true
	},
	haste: {
		label: "Haste",
		meaning: "corners cut to be faster",
		more: [
			"haste",
			"pace",
			"carelessness"
		]
	},
	velocity: {
		label: "Velocity",
		meaning: "output of feature work as a share of what it would be without debt",
		more: ["velocity"],
		share: true
	},
	seen: {
		label: "Debt as seen",
		meaning: "how bad debt and velocity look to managers",
		more: ["laggedDebt", "seenDebt"],
		less: ["laggedVelocity", "seenVelocity"]
	},
	repayment: {
		label: "Repayment",
		meaning: "work that goes to debt in a week, and what it puts right",
		more: [
			"debtShare",
			"repaymentWork",
			"repaymentRate",
			"repaid",
			"pendingRepayment"
		]
	},
	incidents: {
		label: "Incidents",
		meaning: "incidents, and the unplanned work that waits",
		more: ["incidentRate", "unplanned"]
	},
	support: {
		label: "Support queue",
		meaning: "tickets waiting, and for how long",
		more: [
			"tickets",
			"supportLoad",
			"supportWait"
		]
	},
	supporters: {
		label: "Supporters",
		meaning: "people who answer customers",
		more: ["supporters"]
	},
	fit: {
		label: "Product fit",
		meaning: "the product against what customers expect",
		more: ["fit"],
		less: ["marketExpectation"]
	},
	market: {
		label: "Market left",
		meaning: "part of the market that is not won",
		more: ["marketLeft"],
		share: true
	},
	revenue: {
		label: "Revenue",
		meaning: "annual recurring revenue",
		more: ["arr"]
	},
	cash: {
		label: "Cash",
		meaning: "cash",
		more: ["cash"]
	},
	funding: {
		label: "Funding",
		meaning: "how soon a round closes, what it brings, and the mandate to grow",
		more: [
			"roundHazard",
			"raised",
			"mandate"
		]
	},
	pressure: {
		label: "Board pressure",
		meaning: "pressure of a board whose plan is missed",
		more: ["pressure"],
		share: true
	}
};
const PART_NAMES = Object.keys(PARTS);
const sensedIn = ({ more, less = [] }) => [...more.map((variable) => ({
	variable,
	sense: 1
})), ...less.map((variable) => ({
	variable,
	sense: -1
}))];
const SENSED = new Map(PART_NAMES.map((name) => [name, sensedIn(PARTS[name])]));
const variablesOf = (name) => SENSED.get(name);
// packages/engine/dist/questions/causal/probe.js
/** Changes of a variable, near and far, as some flows answer only beyond a threshold; and what is put where there is nothing. */
const FACTORS = [
	.1,
	.5,
	.99,
	1.01,
	2,
	5
];
const FROM_NOTHING = [.01, .5];
/** A stock answers little in one step and goes on answering. */
const STEPS_OF_A_STOCK = 52;
/** Two numbers closer than this part of them are the same: rounding. */
const ROUNDING = 1e-12;
const VARIABLES$1 = new Set(PART_NAMES.flatMap((name) => variablesOf(name).map(({ variable }) => variable)));
/**
* Lives the coming step of a company again and again, each time with one variable turned, and tells which parts answer.
*
* Only direct answers count: all other variables of the parts are seen as they would have been, so that an answer is never that of a third. The course is
* left as it was.
*/
function probe(state, step) {
	const workedOut = variablesWorkedOut(state, step);
	const usual = relive(state, step, { ...state.c });
	const relived = reliverOf(state, step, workedOut, usual);
	return PART_NAMES.flatMap((part) => variablesOf(part).flatMap(({ variable, sense }) => {
		const value = workedOut.has(variable) ? usual[variable] : state.c[variable];
		return turns(PARTS[part], value).flatMap((turn) => {
			const more = Math.sign(turn(value) - value) * sense;
			return more === 0 ? [] : answers$1(part, more, relived(variable, turn), usual, workedOut);
		});
	}));
}
function turns({ share }, value) {
	const cut = (turned) => share ? Math.min(turned, 1) : turned;
	return value === 0 ? FROM_NOTHING.map((put) => () => put) : FACTORS.map((factor) => (seen) => cut(seen * factor));
}
/** The parts other than the source of which a variable is not as usual. */
function answers$1(from, more, now, usual, workedOut) {
	return PART_NAMES.filter((to) => to !== from).flatMap((to) => variablesOf(to).flatMap(({ variable, sense }) => {
		const change = now[variable] - usual[variable];
		const part = Math.abs(change) / Math.max(Math.abs(now[variable]), Math.abs(usual[variable]));
		const size = workedOut.has(variable) ? part : Math.min(part * STEPS_OF_A_STOCK, 1);
		return part > ROUNDING ? [{
			from,
			to,
			sign: change * sense * more > 0 ? 1 : -1,
			size
		}] : [];
	}));
}
/** Variables that a step works out before it moves the stocks; all others are read as they stood when it began. */
function variablesWorkedOut(state, step) {
	const written = /* @__PURE__ */ new Set();
	const watched = new Proxy({ ...state.c }, { set(company, variable, value) {
		written.add(variable);
		return Reflect.set(company, variable, value);
	} });
	let workedOut = written;
	relive(state, step, watched, () => workedOut = new Set(written));
	return workedOut;
}
/** Lives the step with one variable turned and all others held, and gives what each came to. */
function reliverOf(state, step, workedOut, usual) {
	const company = { ...state.c };
	const written = { ...state.c };
	const held = [...VARIABLES$1].filter((variable) => workedOut.has(variable));
	let hand;
	for (const variable of held) Object.defineProperty(company, variable, {
		get: () => variable === hand.turned ? hand.turn(written[variable]) : usual[variable],
		set: (value) => written[variable] = value
	});
	return (turned, turn) => {
		hand = {
			turned,
			turn
		};
		Object.assign(company, state.c);
		if (!workedOut.has(turned)) company[turned] = turn(company[turned]);
		relive(state, step, company);
		const now = { ...company };
		for (const variable of held) now[variable] = written[variable];
		return now;
	};
}
/** Lives a step with another company in the course's place, and returns it as it ends. */
function relive(state, step, company, beforeMoving = () => {}) {
	const { c } = state;
	const cohorts = state.cohorts.slice();
	const revenues = state.revenues.slice();
	state.c = company;
	simulateStep(state, step);
	beforeMoving();
	closeStep(state);
	state.c = c;
	state.cohorts.set(cohorts);
	state.revenues.set(revenues);
	return company;
}
// packages/engine/dist/questions/causal/index.js
/** Quarters of the horizon at which a company is looked at. */
const QUARTERS = [
	0,
	1,
	2,
	3
];
/** A sign that comes this rarely beside the other is a detail of the arithmetic, not of the story. */
const ONE_WAY = .1;
/**
* The causal diagram of the running engine: in a few moments of each scenario’s expected future (no chance, no shocks from outside), each part of the
* company is changed a little and much, and the parts that answer within the week are linked to it, with the sign of their answer. Nothing is read
* from the code. `scenario.loops` counts: a loop that is cut has no links.
*
* @param scenarios at least one; the links of several are those that any of them has
*/
function causes(scenarios) {
	const seen = scenarios.flatMap(answersIn);
	const links = linksOf(seen);
	return {
		parts: PART_NAMES.map((name) => ({
			name,
			label: PARTS[name].label,
			meaning: PARTS[name].meaning
		})),
		links,
		loops: loopsOf(links),
		moments: seen.length
	};
}
/** What answers at each moment of a scenario’s expected future, as long as the company lives. */
function answersIn(scenario) {
	const simulation = createSimulation(expected(scenario));
	const { state } = simulation;
	const weeks = QUARTERS.map((quarter) => Math.floor(quarter * scenario.horizon / 4));
	const seen = [];
	beginRun(simulation, 0);
	for (let week = 0; week <= weeks[weeks.length - 1] && state.c.fate === 0; week++) {
		const first = week * scenario.stepsPerWeek;
		decideAt(simulation, first);
		if (weeks.includes(week)) seen.push(probe(state, first));
		for (let step = first; step < first + scenario.stepsPerWeek && state.c.fate === 0; step++) {
			simulateStep(state, step);
			closeStep(state);
		}
	}
	return seen;
}
/** The scenario without chance and without what strikes from outside; incidents come as often as expected. */
function expected(scenario) {
	const off = (switches) => Object.fromEntries(Object.keys(switches).map((name) => [name, false]));
	const { incidents, outages } = scenario.shocks;
	return {
		...scenario,
		noise: off(scenario.noise),
		shocks: {
			...off(scenario.shocks),
			incidents,
			outages
		}
	};
}
function linksOf(moments) {
	return PART_NAMES.flatMap((from) => PART_NAMES.flatMap((to) => {
		const between = moments.map((answers) => answers.filter((answer) => answer.from === from && answer.to === to));
		if (between.every((answers) => answers.length === 0)) return [];
		const [more, less] = [1, -1].map((sign) => sum(between.flat().filter((answer) => answer.sign === sign).map(({ size }) => size)));
		return [{
			from,
			to,
			sign: less < ONE_WAY * more ? "+" : more < ONE_WAY * less ? "−" : "±",
			strength: sum(between.map(largest)) / moments.length
		}];
	}));
}
const largest = (answers) => answers.reduce((most, { size }) => Math.max(most, size), 0);
const sum = (values) => values.reduce((total, value) => total + value, 0);
function loopsOf(links) {
	return NAMED_LOOPS.flatMap(({ name, story, path, cutBy = null }) => {
		const around = path.map((from, i) => links.find((link) => link.from === from && link.to === path[(i + 1) % path.length]));
		if (around.includes(void 0)) return [];
		const signs = around.map((link) => link.sign);
		return [{
			name,
			story,
			kind: signs.includes("±") ? "either" : signs.filter((sign) => sign === "−").length % 2 === 0 ? "reinforcing" : "balancing",
			path,
			cutBy
		}];
	});
}
// packages/engine/dist/questions/danger/stalls.js
const QUARTER$1 = 13;
/** Today’s features an engineer are the mean of so many weeks. */
const TODAY = 4;
/** Looks at features an engineer in every week, of companies that are neither dead nor acquired yet. */
function progressIn(futures) {
	const { runs, weeks, fates, ends } = futures;
	const features = weeks.map((week) => column(futures, "featuresPerEngineer", week));
	const [stalls, back, today] = [
		new Int32Array(runs).fill(-1),
		new Uint8Array(runs),
		new Float64Array(runs)
	];
	for (let run = 0; run < runs; run++) {
		const end = ends[run] < 0 ? weeks.length : ends[run];
		const first = Math.min(TODAY, end);
		for (let week = 0; week < first; week++) today[run] += features[week][run] / first;
		let sum = 0;
		for (let week = 0; week < end; week++) {
			sum += features[week][run];
			if (week < 12) continue;
			if (week >= QUARTER$1) sum -= features[week - QUARTER$1][run];
			const part = sum / QUARTER$1 / today[run];
			if (stalls[run] < 0 && part < .3333333333333333) stalls[run] = week - QUARTER$1 + 1;
			else if (stalls[run] >= 0 && part >= .5) back[run] = 1;
			else if (part < .3333333333333333) back[run] = 0;
		}
	}
	return {
		stalls,
		back,
		dead: Uint8Array.from(fates, (fate) => isDead(fate) ? 1 : 0),
		ends,
		today
	};
}
/** Whether a company ends badly: out of money, or stalled for good. */
const endsBadly = ({ stalls, back, dead }, run) => dead[run] === 1 || stalls[run] >= 0 && back[run] === 0;
/** What debt has done in one future: it is held against the same future in which debt makes no difference. */
function verdictOn(run, as, without) {
	const [stalls, dies] = [as.stalls[run] >= 0, as.dead[run] === 1];
	const [wouldStall, wouldDie] = [without.stalls[run] >= 0, without.dead[run] === 1];
	if (stalls && !wouldStall) return "stalled";
	if (dies && !wouldDie) return "died";
	if (stalls || dies) return "anyway";
	return wouldStall || wouldDie ? "reversed" : "fine";
}
// packages/engine/dist/questions/danger/rescue.js
/** What a company may change to. */
const CHANGES = [
	{
		policy: "fixed",
		settings: { share: .2 }
	},
	{
		policy: "fixed",
		settings: { share: .4 }
	},
	{
		policy: "reactive",
		settings: {}
	},
	{
		policy: "ceiling",
		settings: {}
	}
];
const STARTS = 12;
const MONTH = 52 / 12;
/** So many changes are played. */
const rescuesPlayed = (scenario) => changesFor(scenario).length + startsOf(scenario.horizon).length - 1;
/**
* Until when a change of policy still saves half of the lost. The change is the one that saves most of them if it comes at once, less those of the others
* that it costs; then it comes later and later.
*
* @param lost by run: 1 where it is lost as it is, for good; as many as are played
*/
async function rescueOf(scenario, lost, play) {
	const runs = lost.length;
	const effect = designEffect(scenario, runs);
	const wanted = {
		outcomes: ["featuresPerEngineer"],
		weeks: Array.from({ length: scenario.horizon + 1 }, (_, week) => week)
	};
	const badlyWith = async (policy, from) => {
		const progress = progressIn(await play({
			...withPolicyFrom(scenario, policy, from, ""),
			runs
		}, wanted));
		return Uint8Array.from({ length: runs }, (_, run) => endsBadly(progress, run) ? 1 : 0);
	};
	const { policy, ends } = (await Promise.all(changesFor(scenario).map(async (policy) => ({
		policy,
		ends: await badlyWith(policy, 0)
	})))).reduce((best, one) => sumOf$1(one.ends) < sumOf$1(best.ends) ? one : best);
	const starts = startsOf(scenario.horizon);
	const saved = [ends, ...await Promise.all(starts.slice(1).map((week) => badlyWith(policy, week)))].map((badly) => Float64Array.from(lost.keys()).filter((run) => lost[run] === 1).map((run) => 1 - badly[run]));
	const others = lost.length - sumOf$1(lost);
	const harmed = ends.reduce((sum, bad, run) => sum + (bad === 1 && lost[run] === 0 ? 1 : 0), 0);
	return {
		runs,
		policy,
		name: policyName(policy),
		starts,
		saved: saved.map((values) => proportion(meanOf(values).value, values.length, effect)),
		harmed: proportion(harmed / others, others, effect),
		half: halfOf(starts, saved.map((values) => meanOf(values, effect)))
	};
}
const changesFor = ({ policy, timeline }) => CHANGES.filter((change) => timeline.some((one) => one.policy !== null) || exactly(change) !== exactly(policy));
function startsOf(horizon) {
	const step = Math.max(MONTH, horizon / STARTS);
	return Array.from({ length: Math.max(1, Math.floor(horizon / step)) }, (_, i) => Math.round(i * step));
}
const sumOf$1 = (values) => values.reduce((sum, value) => sum + value, 0);
/** Where the share that is saved falls under a half, between two starts in a straight line; the last start where it does not. */
function halfOf(starts, saved) {
	const falls = (of) => {
		const at = saved.findIndex((share) => of(share) < .5);
		if (at === 0) return null;
		if (at < 0) return starts.at(-1);
		const [before, after] = [of(saved[at - 1]), of(saved[at])];
		return starts[at - 1] + (before - .5) / (before - after) * (starts[at] - starts[at - 1]);
	};
	const week = falls(({ value }) => value);
	return week === null ? null : {
		week,
		low: falls(({ low }) => low) ?? 0,
		high: falls(({ high }) => high)
	};
}
// packages/engine/dist/questions/danger/signs.js
/** Months before, the longest first. */
const LEADS = [
	24,
	18,
	12,
	9,
	6,
	3
];
const WEEKS_A_MONTH$1 = 52 / 12;
/** A sign tells the lost from others where at least so many pairs are in the right order. */
const TELLS = .7;
const FEW$1 = 20;
/**
* From how many months before on a sign tells those that will be lost from those that will not: each of the first, so long before it is lost, is held against
* all of the second in the same week, so that the age of the company plays no part.
*
* @param onset by run: week in which it is lost, −1 where it is not
* @param effect as in `meanOf`
* @returns null where it never does
*/
function signOf({ name, runs, at }, onset, effect = 1) {
	const spared = Array.from({ length: runs }, (_, run) => run).filter((run) => onset[run] < 0);
	const others = /* @__PURE__ */ new Map();
	const othersIn = (week) => {
		const known = others.get(week) ?? Float64Array.from(spared, (run) => at(run, week)).filter((value) => !Number.isNaN(value)).sort();
		others.set(week, known);
		return known;
	};
	let found = null;
	for (const months of LEADS.toReversed()) {
		const lead = Math.round(months * WEEKS_A_MONTH$1);
		const [placed, mine, theirs] = [
			[],
			[],
			[]
		];
		for (let run = 0; run < runs; run++) {
			const week = onset[run] - lead;
			if (onset[run] < 0 || week < 0) continue;
			const [value, rest] = [at(run, week), othersIn(week)];
			if (Number.isNaN(value) || rest.length < FEW$1) continue;
			placed.push(placeIn(rest, value));
			mine.push(value);
			theirs.push(rest[rest.length >> 1]);
		}
		if (placed.length < FEW$1) break;
		const tells = meanOf(placed, effect);
		if (!(tells.value >= TELLS && tells.low > .5)) break;
		found = {
			name,
			months,
			tells,
			lost: middle$1(mine),
			others: middle$1(theirs)
		};
	}
	return found;
}
/** Share of sorted values below one, those that equal it by half. */
function placeIn(sorted, value) {
	const [below, upTo] = [countBelow(sorted, (other) => other < value), countBelow(sorted, (other) => other <= value)];
	return (below + upTo) / 2 / sorted.length;
}
function countBelow(sorted, holds) {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const at = low + high >> 1;
		if (holds(sorted[at])) low = at + 1;
		else high = at;
	}
	return low;
}
const middle$1 = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
// packages/engine/dist/questions/danger/who.js
/** So many are told. */
const MOST = 3;
/** A difference under so many standard deviations is not told. */
const SLIGHT = .2;
const CHANCE = .05;
const EVENTS = [
	...SHOCK_KINDS,
	"round",
	"layoff"
];
/**
* In what the lost differ most from the others: in the coefficients of their worlds, and in what happened to them in their first weeks, before any of those
* counted was lost. Of so many looked at, one is told by chance in less than one of twenty answers (Bonferroni).
*
* @param lost by run, 1 or 0
* @param lived futures whose events are known, up to week `until`
*/
function traitsOf(scenario, lost, lived, until) {
	const all = [...coefficientTraits(scenario, lost), ...until > 0 ? eventTraits(lived, until) : []];
	const reach = normalQuantile(1 - CHANCE / 2 / Math.max(all.length, 1));
	return all.filter(({ difference, error }) => Math.abs(difference) > Math.max(SLIGHT, reach * error)).sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference)).slice(0, MOST);
}
function coefficientTraits(scenario, lost) {
	const names = [.../* @__PURE__ */ new Set([...uncertainCoefficients(scenario), ...settledBy(scenario)])];
	const drawn = names.map(() => new Float64Array(lost.length));
	const draws = parameterDraws(scenario);
	for (let run = 0; run < lost.length; run++) {
		draws.enter(run);
		names.forEach((name, i) => drawn[i][run] = draws.coefficients[name]);
	}
	return names.flatMap((name, i) => {
		const values = drawn[i];
		const [hit, spared] = parted(values, lost);
		if (Math.min(...values) === Math.max(...values)) return [];
		return [{
			kind: "coefficient",
			name,
			...differenceOf(parted(normalScores(values), lost)),
			lost: middle(hit),
			others: middle(spared)
		}];
	});
}
function eventTraits(lived, until) {
	const lost = Uint8Array.from(lived, (one) => one.lost ? 1 : 0);
	return EVENTS.flatMap((name) => {
		const counts = Float64Array.from(lived, ({ events }) => events.filter(({ kind, week }) => kind === name && week < until).length);
		if (Math.min(...counts) === Math.max(...counts)) return [];
		const parts = parted(counts, lost);
		const [hit, spared] = parts.map((values) => 52 / until * mean(values));
		return [{
			kind: "event",
			name,
			...differenceOf(parts),
			lost: hit,
			others: spared
		}];
	});
}
/** Values of the lost, and of the others. */
const parted = (values, lost) => [values.filter((_, run) => lost[run] === 1), values.filter((_, run) => lost[run] === 0)];
/** Difference of two means in standard deviations (Cohen’s d), and its standard error if there is none. */
function differenceOf([first, second]) {
	const [a, b] = [mean(first), mean(second)];
	const squares = sumOf(first, (value) => square(value - a)) + sumOf(second, (value) => square(value - b));
	const spread = sqrt(squares / (first.length + second.length - 2));
	return {
		difference: (a - b) / spread,
		error: sqrt(1 / first.length + 1 / second.length)
	};
}
/** Each value as the standard normal of its rank (van der Waerden), so that no long tail decides. */
function normalScores(values) {
	const order = Uint32Array.from(values.keys()).sort((a, b) => values[a] - values[b]);
	const scores = new Float64Array(values.length);
	order.forEach((run, rank) => scores[run] = normalQuantile((rank + .5) / values.length));
	return scores;
}
const square = (value) => value * value;
const sumOf = (values, of) => values.reduce((sum, value) => sum + of(value), 0);
const mean = (values) => sumOf(values, (value) => value) / values.length;
const middle = (values) => {
	const sorted = values.slice().sort();
	return (sorted[sorted.length - 1 >> 1] + sorted[sorted.length >> 1]) / 2;
};
// packages/engine/dist/questions/danger/index.js
/** Futures that are looked at, those in which rescues are tried, and those that are lived again for what happened in them: of the lost, and of the others. */
const MOST_FUTURES = 1e3;
const RESCUE_FUTURES = 300;
const LIVED_AGAIN = 100;
/** Of so few nothing more is said than how many they are. */
const FEW = 20;
const HALF_A_YEAR = 26;
const WATCHED = [
	"featuresPerEngineer",
	"velocity",
	"debtRatio",
	"interestShare",
	"incidents",
	"engineers",
	"cycleTime"
];
/**
* What debt does to a company at its worst. In each of the first 1,000 futures, is there a quarter with less than a third of today’s features an engineer, or
* no money left, where in the same future with debt that makes no difference there is neither? Who are they, what showed it, how long could it be turned?
*/
const danger = async (scenario, play = playHere) => (await playDanger(scenario, play))();
/** Plays what `danger` asks for; what comes of it is worked out, in some tenths of a second, when it is called. */
async function playDanger(scenario, play) {
	const runs = Math.min(scenario.runs, MOST_FUTURES);
	const watched = {
		...scenario,
		runs
	};
	const weeks = Array.from({ length: scenario.horizon + 1 }, (_, week) => week);
	const closed = Object.fromEntries(DOOR_NAMES.map((door) => [door, false]));
	const [futures, harmless] = await Promise.all([play(watched, {
		outcomes: WATCHED,
		weeks
	}), play({
		...watched,
		doors: closed
	}, {
		outcomes: ["featuresPerEngineer"],
		weeks
	})]);
	const [progress, without] = [progressIn(futures), progressIn(harmless)];
	const verdicts = Array.from({ length: runs }, (_, run) => verdictOn(run, progress, without));
	const group = verdicts.map((verdict, run) => verdict === "died" || verdict === "stalled" && (progress.back[run] === 0 || progress.dead[run] === 1) ? "lost" : verdict === "stalled" ? "recovered" : "rest");
	const shareOf = (holds) => proportion(verdicts.reduce((sum, _, run) => sum + (holds(run) ? 1 : 0), 0) / runs, runs, designEffect(scenario, runs));
	const begins = Int32Array.from(verdicts, (verdict, run) => verdict === "stalled" ? progress.stalls[run] : verdict === "died" ? progress.ends[run] : -1);
	const onset = begins.map((week, run) => group[run] === "lost" ? week : -1);
	const many = onset.filter((week) => week >= 0).length >= FEW;
	const rescued = lostAmong(onset, Math.min(runs, RESCUE_FUTURES));
	const rescue = many && rescued.some((one) => one === 1) ? await rescueOf(watched, rescued, play) : null;
	return () => {
		const counted = {
			runs,
			stalled: shareOf((run) => verdicts[run] === "stalled"),
			died: shareOf((run) => verdicts[run] === "died"),
			recovered: shareOf((run) => group[run] === "recovered"),
			lost: shareOf((run) => group[run] === "lost"),
			anyway: shareOf((run) => verdicts[run] === "anyway"),
			reversed: shareOf((run) => verdicts[run] === "reversed"),
			groups: Object.fromEntries(DANGER_GROUPS.map((name) => [name, groupOf(scenario, futures, progress, (run) => group[run] === name)]))
		};
		if (!many) return {
			...counted,
			when: null,
			who: [],
			signs: [],
			belief: null,
			rescue: null
		};
		const again = liveAgain(watched, onset);
		return {
			...counted,
			when: middleOf$1(Float64Array.from(begins.filter((week) => week >= 0)), designEffect(scenario, runs)),
			who: traitsOf(watched, lostAmong(onset, runs), again.lived, again.until),
			signs: signsOf(scenario, futures, onset, again),
			belief: beliefOf(scenario, futures, onset, again),
			rescue
		};
	};
}
/** How many futures `danger` plays at most. */
const dangerFutures = (scenario) => 2 * Math.min(scenario.runs, MOST_FUTURES) + rescuesPlayed(scenario) * Math.min(scenario.runs, RESCUE_FUTURES);
const lostAmong = (onset, runs) => Uint8Array.from(onset.subarray(0, runs), (week) => week >= 0 ? 1 : 0);
/**
* The design effect of a mean over some of the lost. All of them have the part of the fit’s draws that is theirs, as all futures have all of them; so a part of
* the lost counts as the same part of all.
*/
const effectOnLost = (scenario, onset, some) => designEffect(scenario, onset.length * some / onset.filter((week) => week >= 0).length);
/**
* Of the lost those that are lost later than the first quarter of them, up to then, and others that are then still alive, up to when the last of those is lost:
* what happens before may be a cause.
*/
function liveAgain(scenario, onset) {
	const sorted = onset.filter((week) => week >= 0).sort();
	const until = sorted[sorted.length >> 2];
	const chosen = (lost) => Array.from(onset.keys()).filter((run) => lost ? onset[run] >= until : onset[run] < 0).slice(0, LIVED_AGAIN);
	const [losing, others] = [chosen(true), chosen(false)];
	const last = Math.max(...losing.map((run) => onset[run]));
	const simulation = createSimulation(scenario);
	const [lived, runs, perceived] = [
		[],
		[],
		[]
	];
	for (const run of [...losing, ...others]) {
		const seen = new Float64Array(scenario.horizon + 1).fill(NaN);
		const { future, events } = story(scenario, run, {
			simulation,
			until: onset[run] < 0 ? last : onset[run],
			during: ({ c }, step) => {
				seen[Math.floor(step / scenario.stepsPerWeek)] = c.laggedVelocity;
			}
		});
		if (future.end !== null && future.end < until) continue;
		lived.push({
			lost: onset[run] >= 0,
			events
		});
		runs.push(run);
		perceived.push(seen);
	}
	return {
		until,
		lived,
		runs,
		perceived
	};
}
function signsOf(scenario, futures, onset, { lived, runs, perceived }) {
	const of = (name) => {
		const columns = futures.weeks.map((week) => column(futures, name, week));
		return (run, week) => isAlive(futures, run, week) ? columns[week][run] : NaN;
	};
	const [velocity, incidents, engineers] = [
		of("velocity"),
		of("incidents"),
		of("engineers")
	];
	const watched = [
		{
			name: "interestShare",
			runs: futures.runs,
			at: of("interestShare")
		},
		{
			name: "incidents",
			runs: futures.runs,
			at: (run, week) => incidents(run, week) / Math.max(engineers(run, week), 1)
		},
		{
			name: "cycleTime",
			runs: futures.runs,
			at: of("cycleTime")
		}
	];
	const gap = {
		name: "velocityGap",
		runs: runs.length,
		at: (i, week) => perceived[i][week] / velocity(runs[i], week) - 1
	};
	return [...watched.map((each) => signOf(each, onset, designEffect(scenario, futures.runs))), signOf(gap, Int32Array.from(runs, (run) => onset[run]), effectOnLost(scenario, onset, lived.filter(({ lost }) => lost).length))].filter((sign) => sign !== null).sort((a, b) => b.months - a.months || b.tells.value - a.tells.value);
}
const isAlive = ({ ends }, run, week) => ends[run] < 0 || week < ends[run];
/** Medians half a year before. */
function beliefOf(scenario, futures, onset, { runs, perceived }) {
	const before = runs.map((run, i) => ({
		run,
		i,
		week: onset[run] - HALF_A_YEAR
	})).filter(({ week }) => week >= 0);
	if (before.length < FEW) return null;
	const effect = effectOnLost(scenario, onset, before.length);
	const middle = (of) => percentileOf(Float64Array.from(before, of), 50, effect);
	return {
		perceived: middle(({ i, week }) => perceived[i][week]),
		real: middle(({ run, week }) => column(futures, "velocity", week)[run])
	};
}
/** Some of the futures over time, the dead too. */
function groupOf(scenario, futures, { today }, belongs) {
	const runs = Array.from({ length: futures.runs }, (_, run) => run).filter(belongs);
	const weeks = reportedWeeks(futures.weeks.at(-1));
	const valueOf = {
		debtRatio: (run, week) => column(futures, "debtRatio", week)[run],
		velocity: (run, week) => column(futures, "velocity", week)[run],
		features: (run, week) => column(futures, "featuresPerEngineer", week)[run] / today[run]
	};
	const unknown = weeks.map(() => NaN);
	return {
		share: proportion(runs.length / futures.runs, futures.runs, designEffect(scenario, futures.runs)),
		courses: Object.fromEntries(DANGER_COURSES.map((name) => {
			if (runs.length < FEW) return [name, {
				p25: unknown,
				p50: unknown,
				p75: unknown
			}];
			const { quantiles } = fanOver(weeks, runs.length, (week) => Float64Array.from(runs, (run) => valueOf[name](run, week)));
			return [name, {
				p25: quantiles[25],
				p50: quantiles[50],
				p75: quantiles[75]
			}];
		}))
	};
}
// packages/engine/dist/questions/loops/index.js
const LOOP_NAMES = Object.keys(LOOPS);
const OUTCOMES$1 = Object.keys(LOOP_OUTCOMES);
const RECORDED = OUTCOMES$1.filter((name) => name !== "surviving");
/**
* What each feedback loop of the model is worth in a scenario: the same futures are played with the loop and without it, and compared run by run, at the
* horizon. The dead count (see `Outcome.dead`); `surviving` is 1 for a company that is alive or acquired. The other loops stay as the scenario has them;
* “all” has all of them at work against none, which is not the sum of the five, as each loop feeds on the others.
*/
async function loops(scenario, play = playHere) {
	const played = /* @__PURE__ */ new Map();
	const columnsWith = (switches) => {
		const key = JSON.stringify(LOOP_NAMES.map((name) => switches[name]));
		const columns = played.get(key) ?? play({
			...scenario,
			loops: switches
		}, {
			outcomes: RECORDED,
			weeks: [scenario.horizon]
		}).then(columnsOf$1);
		played.set(key, columns);
		return columns;
	};
	const every = (on) => Object.fromEntries(LOOP_NAMES.map((name) => [name, on]));
	const compared = async (name, atWork, cut) => ({
		name,
		outcomes: worth(await columnsWith(atWork), await columnsWith(cut), effect)
	});
	const effect = designEffect(scenario, scenario.runs);
	const answers = [];
	for (const name of LOOP_NAMES) answers.push(await compared(name, {
		...scenario.loops,
		[name]: true
	}, {
		...scenario.loops,
		[name]: false
	}));
	answers.push(await compared("all", every(true), every(false)));
	return {
		version: VERSION,
		scenario,
		runs: scenario.runs,
		loops: answers
	};
}
/** The outcomes of all runs in the one week that was wanted. */
function columnsOf$1(futures) {
	const surviving = Float64Array.from(futures.fates, (fate) => isDead(fate) ? 0 : 1);
	return Object.fromEntries(OUTCOMES$1.map((name) => [name, name === "surviving" ? surviving : Float64Array.from(column(futures, name, futures.weeks[0]))]));
}
function worth(atWork, cut, effect) {
	return Object.fromEntries(OUTCOMES$1.map((name) => {
		const change = paired(atWork[name], cut[name], effect);
		const [helps, hurts] = LOOP_OUTCOMES[name] ? [change.higher, change.lower] : [change.lower, change.higher];
		return [name, {
			atWork: levelOf(name, atWork, effect),
			cut: levelOf(name, cut, effect),
			change,
			helps,
			hurts
		}];
	}));
}
function levelOf(name, columns, effect) {
	const mean = meanOf(columns[name], effect);
	return {
		mean: name === "surviving" ? proportion(mean.value, columns[name].length, effect) : mean,
		median: medianOf(columns[name], effect)
	};
}
// packages/engine/dist/questions/case/debtInstead.js
/**
* What the work of a case would change in revenue and survival if the same people spent it on debt: the share for debt rises by theirs of the engineers for as
* long as the work takes. Null where there is nobody to do it.
*
* @param effort person-weeks that the work takes, in the middle
*/
async function debtInstead(given, effort, play) {
	if (!isAsked(given) || !(effort > 0)) return null;
	const { scenario, start, team } = given;
	const { engineers } = scenario.company;
	const weeks = Math.min(Math.max(Math.round(effort / team), 1), scenario.horizon - start);
	const share = Math.min(decisionsAt(scenario, start).settings.share + team / engineers, 1);
	const more = {
		...scenario,
		timeline: [...scenario.timeline, {
			from: start,
			until: start + weeks,
			policy: {
				policy: "fixed",
				settings: { share }
			},
			levers: {},
			label: ""
		}]
	};
	const [doors] = await throughDoors(scenario, [more], scenario.horizon, play);
	return {
		weeks,
		doors
	};
}
const isAsked = ({ scenario, inside, start }) => inside && scenario.company.engineers > 0 && decisionsAt(scenario, start).policy === "fixed";
/** How many futures that plays. */
const debtInsteadFutures = (given) => isAsked(given) ? doorFutures([given.scenario, given.scenario]) : 0;
// packages/engine/dist/questions/case/inputs.js
/** Who loses the time: their hours are what an investment gives back, and their number is what the loss grows with. */
const WHO = {
	engineers: "engineers",
	others: "people outside engineering",
	everybody: "everybody"
};
/** Other words for them, as people write them. */
const ALSO_WHO = {
	engineering: "engineers",
	developers: "engineers",
	devs: "engineers",
	engineer: "engineers",
	sales: "others",
	support: "others",
	operations: "others",
	other: "others",
	marketing: "others",
	all: "everybody",
	everyone: "everybody",
	company: "everybody"
};
const MUCH$1 = 1e6;
const constant = (value) => ({
	shape: "constant",
	value
});
const input = (meaning, unit, range, sample, distribution = constant(0)) => ({
	meaning,
	unit,
	range,
	sample,
	distribution
});
/** What a business case believes. What has a default other than nothing takes it from the coefficients of the scenario, or of the catalogue. */
const CASE_INPUTS = {
	loss: input("What is lost today: people’s time, or money", "person-weeks/week", [0, MUCH$1], "4 to 9 person-weeks per week"),
	saves: input("Share of the loss that ends when the work is done", "share", [0, 1], "30% to 60%"),
	effort: input("Effort planned", "person-weeks", [0, MUCH$1], "20 to 45 person-weeks"),
	overrun: input("Effort it takes, as a multiple of the plan; default: what rewrites take", "factor", [.1, 50], "1 to 1.8"),
	price: input("What is bought when the work starts", "$M", [0, MUCH$1], "$30k"),
	running: input("What it costs to keep, once it is there; default: the model’s upkeep of that much work", "$M/week", [0, MUCH$1], "$1k per month"),
	wage: input("What one of those who lose time costs, all included; default: as the scenario has it", "$M/week", [0, 1], "$120k to $190k per year"),
	grows: input("Growth of the loss if nothing is done; default: with those who lose, in a scenario; else none", "1/year", [-.9, 20], "10% to 40% per year")
};
const CASE_INPUT_NAMES = Object.keys(CASE_INPUTS);
/** A loss given in money: the same input in another unit. */
const LOSS_IN_MONEY = {
	...CASE_INPUTS.loss,
	unit: "$M/week"
};
// packages/engine/dist/questions/case/draws.js
/** What is drawn for every run of a case. */
const DRAWN = [...CASE_INPUT_NAMES, "builder"];
/**
* Draws the inputs of every run. Run i has the coefficients that it has when the scenario is played; each input of the case has a stream of its own, so that
* a change of one belief moves no other draw.
*/
function drawCase({ scenario, who, lossIn, beliefs }) {
	const { runs } = scenario;
	const draws = Object.fromEntries(DRAWN.map((name) => [name, new Float64Array(runs)]));
	const parameters = parameterDraws(scenario);
	const { key, coefficients: k } = parameters;
	const chances = /* @__PURE__ */ new Int32Array(4);
	const given = CASE_INPUT_NAMES.flatMap((name) => {
		const belief = beliefs[name];
		const [low, high] = (name === "loss" && lossIn === "money" ? LOSS_IN_MONEY : CASE_INPUTS[name]).range;
		return belief === null ? [] : [{
			name,
			low,
			high,
			valueAt: sampler(belief),
			channel: channelFor(name)
		}];
	});
	for (let run = 0; run < runs; run++) {
		parameters.enter(run);
		draws.builder[run] = k.engineerCost;
		draws.overrun[run] = parameters.overrun(chanceOf(key, run, channelFor("overrun"), chances));
		draws.wage[run] = who === "engineers" ? k.engineerCost : who === "others" ? k.otherCost : mixed(k, scenario.company.engineers, scenario.company.others);
		draws.running[run] = k.upkeep / 52 * k.engineerCost;
		for (const { name, low, high, valueAt, channel } of given) draws[name][run] = Math.min(Math.max(valueAt(normalQuantile(chanceOf(key, run, channel, chances))), low), high);
		if (beliefs.running === null) draws.running[run] *= draws.effort[run] * draws.overrun[run];
	}
	return draws;
}
const channelFor = (name) => channelOf(`case ${name}`);
function chanceOf(key, run, channel, state) {
	streamState(key, run, channel, state, 0);
	return uniform(state, 0);
}
const mixed = (k, engineers, others) => (k.engineerCost * engineers + k.otherCost * others) / (engineers + others);
/** Unit of what is drawn. */
const unitOf = (name, lossIn) => name === "builder" ? CATALOGUE.engineerCost.unit : name === "loss" && lossIn === "money" ? LOSS_IN_MONEY.unit : CASE_INPUTS[name].unit;
// packages/engine/dist/questions/case/drivers.js
const FIFTHS = 5;
/** With fewer futures a fifth of them says nothing. */
const LEAST_RUNS = 25;
/**
* How much each input matters to the value: its rank correlation, and the mean value where it is lowest and highest. Inputs that play no part are left out.
*
* @param sizes of those who lose, on average over time, as a multiple of today’s
* @param effect as in `meanOf`: that of all futures, as a part of them shares as small a part of the draws
*/
function driversOf(given, draws, sizes, value, effect) {
	const { beliefs, lossIn, inside } = given;
	const byCompany = inside && beliefs.grows === null;
	const played = DRAWN.filter((name) => !(name === "wage" && lossIn === "money") && !(name === "grows" && (byCompany || draws.grows.every((growth) => growth === 0))) && !(name === "price" && draws.price.every((price) => price === 0)));
	const rate = (running, run) => running * 52 / (draws.builder[run] * draws.effort[run] * draws.overrun[run]);
	const drawn = (name) => name === "running" && beliefs.running === null ? draws.running.map(rate) : draws[name];
	return [...played.map((name) => [name, drawn(name)]), ...inside ? [["company", sizes]] : []].map(([name, values]) => {
		const varies = value.length >= LEAST_RUNS && values.some((each) => Math.abs(each - values[0]) > 1e-9 * Math.abs(values[0]));
		const correlation = varies ? sampleRankCorrelation([...values], [...value]) : 0;
		const { p10, p50, p90 } = middleOf$1(values);
		return {
			name,
			unit: name === "company" ? "factor" : name === "running" && beliefs.running === null ? "1/year" : unitOf(name, lossIn),
			given: name !== "company" && name !== "builder" && beliefs[name] !== null,
			p10: p10.value,
			p50: p50.value,
			p90: p90.value,
			correlation: Number.isNaN(correlation) ? 0 : correlation,
			...varies ? fifths(values, value, effect) : {
				lowest: null,
				highest: null
			}
		};
	}).sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation) || order(a.name) - order(b.name));
}
const order = (name) => name === "company" ? DRAWN.length : DRAWN.indexOf(name);
function fifths(values, value, effect) {
	const byInput = Array.from(values.keys()).sort((a, b) => values[a] - values[b] || a - b);
	const part = Math.floor(values.length / FIFTHS);
	const mean = (runs) => meanOf(runs.map((run) => value[run]), effect);
	return {
		lowest: mean(byInput.slice(0, part)),
		highest: mean(byInput.slice(-part))
	};
}
// packages/engine/dist/questions/case/flows.js
/**
* Plays one investment through one future: the team works until the effort is spent, then the loss falls by what is saved, and the upkeep begins.
*
* @param net receives saved less spent before each week, from 0 to the horizon
*/
function investIn(draws, run, future, start, terms, into, net) {
	const { team, horizon, discount } = terms;
	const [loss, saves] = [draws.loss[run], draws.saves[run]];
	const worth = terms.inTime ? draws.wage[run] : 1;
	let left = draws.effort[run] * draws.overrun[run];
	let [value, spent, whole, payback, effort, back] = [
		0,
		0,
		0,
		NaN,
		0,
		0
	];
	net?.fill(0, 0, Math.min(start, horizon) + 1);
	for (let week = start; week < horizon; week++) {
		if (week < future.lives) {
			const work = Math.min(team, left);
			const running = 1 - work / team;
			left -= work;
			const price = week === start ? draws.price[run] : 0;
			const cost = discount[week] * (work * draws.builder[run] + price + running * draws.running[run]);
			const lost = running * loss * future.sizes[week];
			const all = discount[week] * lost * worth;
			const flow = saves * all - cost;
			if (value + flow < 0) payback = NaN;
			else if (Number.isNaN(payback) && flow > 0) payback = week - start - value / flow;
			value += flow;
			spent += cost;
			effort += work;
			whole += all;
			back += saves * lost;
		}
		if (net) net[week + 1] = value;
	}
	into.value = value;
	into.spent = spent;
	into.whole = whole;
	into.payback = payback;
	into.effort = effort;
	into.back = terms.inTime ? back : 0;
}
// packages/engine/dist/questions/case/index.js
const WEEKS_A_MONTH = 52 / 12;
/** Waits that are looked at, in months. */
const WAITS = [
	1,
	2,
	3,
	4,
	5,
	6,
	9,
	12
];
const QUARTER = 3;
/**
* Whether an investment inside a company is worth it: what it costs, what it saves, when it has paid for itself, and what waiting costs, in all futures.
* Where a company was named, it is played: the loss grows with those who lose, and ends with the company.
*/
async function businessCase(given, play = playHere) {
	const { scenario, start, team, discount, lossIn } = given;
	const { runs, horizon } = scenario;
	const effect = designEffect(scenario, runs);
	const futures = given.inside ? await play(scenario, wantedBy(given)) : null;
	const draws = drawCase(given);
	const terms = {
		team,
		horizon,
		inTime: lossIn === "time",
		discount: discountFactors(discount, horizon)
	};
	const weeks = reportedWeeks(horizon);
	const net = weeks.map(() => new Float64Array(runs));
	const waits = [...new Set(WAITS.map((months) => Math.round(months * WEEKS_A_MONTH)).filter((wait) => start + wait < horizon))];
	const of = () => new Float64Array(runs);
	const columns = {
		value: of(),
		spent: of(),
		whole: of(),
		payback: of(),
		effort: of(),
		back: of(),
		size: of()
	};
	const waited = waits.map((wait) => ({
		wait,
		value: of(),
		paysBack: 0
	}));
	const future = {
		sizes: new Float64Array(horizon),
		lives: horizon
	};
	const balance = new Float64Array(horizon + 1);
	const outcome = {
		value: 0,
		spent: 0,
		whole: 0,
		payback: NaN,
		effort: 0,
		back: 0
	};
	for (let run = 0; run < runs; run++) {
		meet(given, futures, draws, run, future);
		investIn(draws, run, future, start, terms, outcome, balance);
		for (const name of [
			"value",
			"spent",
			"whole",
			"payback",
			"effort",
			"back"
		]) columns[name][run] = outcome[name];
		columns.size[run] = meanOf(future.sizes).value;
		weeks.forEach((week, i) => net[i][run] = balance[week]);
		for (const each of waited) {
			investIn(draws, run, future, start + each.wait, terms, outcome);
			each.value[run] = outcome.value;
			if (!Number.isNaN(outcome.payback)) each.paysBack++;
		}
	}
	const { value, payback } = columns;
	const delays = [{
		wait: 0,
		value,
		paysBack: count(payback, (time) => !Number.isNaN(time))
	}, ...waited].map((each) => ({
		weeks: each.wait,
		value: meanOf(each.value, effect),
		lost: meanOf(value.map((now, run) => now - each.value[run]), effect),
		paysBack: proportion(each.paysBack / runs, runs, effect)
	}));
	const wait = delays.findLast((each) => each.weeks > 0 && each.weeks <= Math.round(QUARTER * WEEKS_A_MONTH));
	return {
		version: VERSION,
		scenario,
		runs,
		weeks,
		dates: weeks.map((week) => addWeeks(scenario.start, week)),
		case: {
			name: given.name,
			description: given.description,
			inside: given.inside,
			who: given.who,
			lossIn,
			start,
			team,
			discount
		},
		net: fanOf(weeks.length, (i, into) => into.set(net[i]), percentilePlan(runs, PERCENTILES, effect), new Float64Array(runs), effect),
		value: {
			...middleOf$1(value, effect),
			mean: meanOf(value, effect)
		},
		worthIt: proportion(count(value, (each) => each > 0) / runs, runs, effect),
		payback: paybackOf$1(payback, horizon - start, effect),
		paybackMonths: monthsOf(payback, horizon - start, effect),
		spent: middleOf$1(columns.spent, effect),
		effort: middleOf$1(columns.effort, effect),
		back: middleOf$1(columns.back, effect),
		waiting: wait === void 0 ? null : scaled(wait.lost, WEEKS_A_MONTH / wait.weeks),
		delays,
		breakEven: breakEvenOf(columns, effect),
		dead: futures && proportion(count(futures.ends, (end, run) => end >= 0 && isDead(futures.fates[run])) / runs, runs, effect),
		debtInstead: await debtInstead(given, middleOf$1(columns.effort).p50.value, play),
		drivers: driversOf(given, draws, columns.size, value, effect)
	};
}
/** How many futures `businessCase` plays. */
const caseFutures = (given) => given.inside ? given.scenario.runs + debtInsteadFutures(given) : 0;
/** What has to be played to know how many of those who lose there are. */
function wantedBy({ who, scenario: { horizon } }) {
	return {
		outcomes: who === "engineers" ? ["engineers"] : who === "everybody" ? ["headcount"] : ["headcount", "engineers"],
		weeks: Array.from({ length: horizon }, (_, week) => week)
	};
}
/** Writes down one future: its loss by week as a multiple of today’s. */
function meet({ who, beliefs, scenario: { horizon } }, futures, draws, run, into) {
	const end = futures === null ? -1 : futures.ends[run];
	into.lives = end >= 0 && isDead(futures.fates[run]) ? Math.min(end, horizon) : horizon;
	if (beliefs.grows !== null || futures === null) {
		const weekly = log(1 + draws.grows[run]) / 52;
		for (let week = 0; week < horizon; week++) into.sizes[week] = week < into.lives ? exp(weekly * week) : 0;
		return;
	}
	const heads = (week) => who === "others" ? column(futures, "headcount", week)[run] - column(futures, "engineers", week)[run] : column(futures, who === "engineers" ? "engineers" : "headcount", week)[run];
	const today = heads(0);
	for (let week = 0; week < horizon; week++) into.sizes[week] = week < into.lives ? Math.max(0, heads(week)) / today : 0;
}
function count(values, holds) {
	let found = 0;
	for (let run = 0; run < values.length; run++) if (holds(values[run], run)) found++;
	return found;
}
/** What never pays back counts as a week later than the horizon, so that no percentile leaves it out. */
function paybackOf$1(payback, most, effect) {
	const { p10, p50, p90 } = middleOf$1(payback.map((weeks) => Number.isNaN(weeks) ? most + 1 : weeks), effect);
	const within = ({ value, error }) => value > most ? null : {
		value,
		error
	};
	const runs = payback.length;
	return {
		share: proportion(count(payback, (weeks) => !Number.isNaN(weeks)) / runs, runs, effect),
		p10: within(p10),
		p50: within(p50),
		p90: within(p90)
	};
}
function monthsOf(payback, most, effect) {
	const counts = new Array(Math.max(1, Math.ceil(most / WEEKS_A_MONTH))).fill(0);
	for (const weeks of payback) if (!Number.isNaN(weeks)) counts[Math.min(counts.length - 1, Math.floor(weeks / WEEKS_A_MONTH))]++;
	return counts.map((found) => proportion(found / payback.length, payback.length, effect));
}
const scaled = ({ value, error, low, high }, times) => ({
	value: value * times,
	error: error * times,
	low: low * times,
	high: high * times
});
/** Spent over what would be saved if all of the loss ended, both on average; its error by linearisation. */
function breakEvenOf({ spent, whole }, effect) {
	const mean = meanOf(whole).value;
	if (!(mean > 0)) return null;
	const share = meanOf(spent).value / mean;
	const residuals = spent.map((cost, run) => cost - share * whole[run]);
	return {
		value: share,
		error: meanOf(residuals, effect).error / mean
	};
}
// packages/engine/dist/questions/case/file.js
/** Words for “as planned”. */
const NO_OVERRUN = [
	"none",
	"no",
	"off"
];
function belief(name) {
	return WRITTEN.transform((written, ctx) => {
		if (name === "overrun" && typeof written === "string" && NO_OVERRUN.includes(bare(written))) return {
			shape: "constant",
			value: 1
		};
		let sound = true;
		const result = believe(written, inputFor(name, written), (problem, path) => {
			sound = false;
			addProblem(ctx, problem, path);
		});
		return sound ? result : NEVER;
	}).meta({
		description: CASE_INPUTS[name].meaning,
		samples: [CASE_INPUTS[name].sample]
	});
}
/** Whether a loss is given in money. */
const isMoney = (written) => currenciesIn(JSON.stringify(written)).length > 0;
/** What is believed about an input: a loss is of time or of money. */
const inputFor = (name, written) => name === "loss" && isMoney(written) ? LOSS_IN_MONEY : CASE_INPUTS[name];
const who = scalar("engineers, others or everybody").transform((written, ctx) => {
	const word = bare(written);
	const meant = Object.hasOwn(WHO, word) ? word : Object.hasOwn(ALSO_WHO, word) ? ALSO_WHO[word] : void 0;
	if (meant !== void 0) return meant;
	addProblem(ctx, {
		message: `${quoted(written)} is nobody that a case knows.`,
		hint: suggestion(written, [...Object.keys(WHO), ...Object.keys(ALSO_WHO)]) ?? "There are engineers, others and everybody."
	});
	return NEVER;
});
const moment = scalar("a point in time such as month 3").transform((written, ctx) => {
	if (["now", "today"].includes(bare(written))) return { weeks: 0 };
	const read = readMoment(written);
	if (!("message" in read)) return read;
	addProblem(ctx, read);
	return NEVER;
});
const today = scalar("a date such as 2027-01-04").superRefine((written, ctx) => {
	if (dayNumber(written) === null) addProblem(ctx, {
		message: `${quoted(written)} is not a date.`,
		hint: "Write year-month-day, as in 2027-01-04."
	});
});
const REQUIRED = [
	"loss",
	"saves",
	"effort"
];
const optional = CASE_INPUT_NAMES.filter((name) => !REQUIRED.includes(name));
/** A business case as a file gives it. */
const CASE_FILE = map({
	name: text(200, { description: "What the investment is called" }).optional(),
	description: text(5e3, { description: "The story, in a few lines" }).optional(),
	scenario: text(1e3, { description: "The company it happens in: the loss grows with it and ends if it dies" }).optional(),
	today: today.optional().meta({ description: "First day; default: that of the scenario" }),
	horizon: quantity({
		kind: "weeks",
		range: [1, 1560],
		bare: false
	}, {
		description: "Until when it has to pay, from today on",
		usual: "2 years"
	}).transform((weeks) => Math.floor(weeks + .5)).optional(),
	runs: quantity({
		kind: "count",
		range: [1, 1e6],
		bare: true
	}, {
		description: "Futures",
		usual: 1e4
	}, true).optional(),
	seed: text(200, {
		description: "Any text; the same seed gives the same futures",
		usual: "paydown"
	}).optional(),
	who: who.optional().meta({ description: "Who loses the time: engineers, others or everybody" }),
	start: moment.optional().meta({ description: "When the work begins: month 3, week 6 or a date; default: today" }),
	team: quantity({
		kind: "heads",
		range: [.1, 1e4],
		bare: true
	}, {
		description: "Engineers who work on it",
		usual: "2"
	}).optional(),
	discount: quantity({
		kind: "1/year",
		range: [0, 5],
		bare: true
	}, {
		description: "Discount rate",
		usual: "12% per year"
	}).optional(),
	...Object.fromEntries(REQUIRED.map((name) => [name, belief(name)])),
	...Object.fromEntries(optional.map((name) => [name, belief(name).optional()]))
}, "a map of keys");
/** Names of keys in a case, which are options of the command as well. */
const CASE_KEYS = Object.keys(CASE_FILE.shape);
// packages/engine/dist/questions/case/doubts.js
/** What is valid and still most likely not meant, in a case that has no faults. */
function doubtsInCase(written) {
	const map = asMap(written);
	return [
		...CASE_INPUT_NAMES.flatMap((name) => doubted(map, name, inputFor(name, map[name]).unit, [])),
		...doubted(map, "team", "heads", []),
		...doubted(map, "runs", "count", []),
		...rounded(map["horizon"])
	];
}
// packages/engine/dist/questions/case/read.js
const HORIZON = 104;
const TEAM = 2;
const DISCOUNT = .12;
const NAME = "Business case";
/**
* Reads a business case from a file, or from overrides alone (`path` null), and the scenario that it names. It never throws for what a person wrote.
*
* @param path the file, as `source` knows it and as faults name it
*/
function readCase(path, source, overrides = []) {
	const { tree: loaded, faults } = path === null ? {
		tree: EMPTY,
		faults: []
	} : readBranch(path, source, "A case needs loss:, saves: and effort:.");
	if (loaded === null) return {
		case: null,
		faults: inOrder(faults),
		doubts: []
	};
	let tree = loaded;
	const found = [...faults];
	for (const override of overrides) {
		const laid = applyOverride(tree, override, (_, value) => value);
		tree = laid.tree;
		found.push(...laid.faults);
	}
	const { value: file, wrong } = check(CASE_FILE, plain$1(tree));
	const known = new Set(found.map((each) => each.path));
	found.push(...distinct(wrong).map(({ path: at, at: what, problem }) => fault(positionOf(tree, at, what), at, problem)).filter((each) => !known.has(each.path)));
	const { scenario: inside, faults: within, doubts } = housed(tree, path, source);
	found.push(...within);
	if (file === null || found.length > 0) return {
		case: null,
		faults: inOrder(found),
		doubts: []
	};
	const read = caseFrom(file, tree, inside, path === null ? NAME : baseName(path));
	const wrongs = faultsTogether(read, tree, inside);
	if (wrongs.length > 0) return {
		case: null,
		faults: inOrder(wrongs),
		doubts: []
	};
	const own = doubtsInCase(plain$1(tree)).map(({ path: at, at: what, problem }) => fault(positionOf(tree, at, what), at, problem, "doubtful"));
	return {
		case: read,
		faults: [],
		doubts: [...inOrder(own), ...doubts]
	};
}
/** @param inside the company that the file names, if any */
function caseFrom(file, tree, inside, name) {
	const scenario = framed(inside ?? nowhere(file.name ?? NAME), file);
	return {
		name: file.name ?? name,
		description: file.description?.trim() ?? "",
		scenario,
		inside: inside !== null,
		who: file.who ?? "everybody",
		lossIn: isMoney(plain$1(tree.entries.get("loss").value)) ? "money" : "time",
		beliefs: Object.fromEntries(CASE_INPUT_NAMES.map((each) => [each, file[each] ?? (each === "price" ? {
			shape: "constant",
			value: 0
		} : null)])),
		start: file.start === void 0 ? 0 : weekOf$1(file.start, dayNumber(scenario.start)),
		team: file.team ?? TEAM,
		discount: file.discount ?? DISCOUNT
	};
}
/** What is wrong with a case whose parts are each right. */
function faultsTogether({ scenario, start, who, beliefs }, tree, inside) {
	const at = (key, message) => fault(positionOf(tree, [key], "value"), [key], { message });
	const late = start < 0 || start >= scenario.horizon;
	const nobody = inside !== null && headsOf(who, inside) === 0;
	return [
		...late ? [at("start", `is not within the horizon of ${writeQuantity(scenario.horizon, "weeks")}.`)] : [],
		...nobody ? [at(tree.entries.has("who") ? "who" : "scenario", `has nobody whose time could be lost: ${inside.name} starts without them.`)] : [],
		...median(beliefs.effort) === 0 ? [at("effort", "must be more than nothing.")] : []
	];
}
const EMPTY = {
	kind: "branch",
	entries: /* @__PURE__ */ new Map(),
	place: {
		file: "The case",
		line: 0,
		column: 0
	}
};
/** The company that the case names, if it names one and it can be read; its path is seen from the file that names it. */
function housed(tree, path, source) {
	const named = tree.entries.get("scenario")?.value;
	if (named?.kind !== "leaf") return {
		scenario: null,
		faults: [],
		doubts: []
	};
	const file = path === null || named.place.line === 0 ? named.text : source.resolve(path, named.text);
	return understandTree(load(file, source, {
		place: named.place,
		path: ["scenario"]
	}), baseName(file));
}
/** A company of which nothing is known: it is not played, and lends the case its coefficients. */
function nowhere(name) {
	const understood = understand({ company: {
		engineers: "1",
		arr: "$0",
		cash: "$0"
	} }, name);
	if ("wrong" in understood) throw new Error("the empty company is no scenario");
	return {
		...understood.scenario,
		given: []
	};
}
function framed(scenario, { today, runs, seed, horizon = HORIZON }) {
	return {
		...scenario,
		horizon,
		start: today ?? scenario.start,
		runs: runs ?? scenario.runs,
		seed: seed ?? scenario.seed,
		timeline: scenario.timeline.filter(({ from }) => from < horizon)
	};
}
/** How many of those who lose there are in week 0. */
function headsOf(who, { company: { engineers, others } }) {
	return who === "engineers" ? engineers : who === "others" ? others : engineers + others;
}
// packages/engine/dist/questions/score/entry.js
/** Percentiles that are kept of every prediction: the median, and the ends of the intervals that hold 50%, 80% and 90%. */
const SAID = [
	5,
	10,
	25,
	50,
	75,
	90,
	95
];
const date = string().refine((text) => dayNumber(text) !== null, { error: "is no date" });
const number = number$1({ error: "is no number" });
const measure = custom((name) => MEASURE_NAMES.includes(name), { error: "is no outcome of this model" });
const rising = (values) => values.every((value, i) => i === 0 || value >= values[i - 1]);
const percentiles = object(Object.fromEntries(SAID.map((percentile) => [percentile, number]))).refine((said) => rising(SAID.map((percentile) => said[percentile])), { error: "do not rise" });
const points = array(number).length(100, { error: `must be 100 numbers` }).refine(rising, { error: "do not rise" });
const PREDICTION = object({
	kind: literal("prediction"),
	made: date,
	who: string().min(1, { error: "is empty" }).max(200, { error: "is too long" }),
	measure,
	date,
	percentiles: percentiles.nullable(),
	points: points.nullable(),
	probability: number.min(0, { error: "is below 0" }).max(1, { error: "is above 1" }).nullable(),
	now: number.nullable(),
	from: object({
		scenario: string(),
		seed: string(),
		runs: number,
		version: string()
	}).nullable()
}).refine(({ measure: name, probability, points: said, percentiles: ends }) => isCondition(name) ? probability !== null : said !== null && ends !== null, { error: "does not say what is predicted" });
const HAPPENED = object({
	kind: literal("happened"),
	measure,
	date,
	value: number
});
const LINE = discriminatedUnion("kind", [PREDICTION, HAPPENED], { error: "is neither a prediction nor what happened" });
const MOST_LETTERS = 67108864;
/** An entry as one line of a file, without its end. */
const writeEntry = (entry) => JSON.stringify(entry);
/**
* Reads a file of predictions and of what happened: one JSON object a line, empty lines aside. Every line that is not one is a fault with its number, so that
* a file which is torn or was edited wrongly is never taken for a shorter one.
*
* @param file as faults name it
*/
function readEntries(text, file) {
	if (text.length > MOST_LETTERS) return {
		entries: [],
		faults: [fault({
			file,
			line: 0,
			column: 0
		}, [], { message: "The file is larger than 64 MiB." })]
	};
	const entries = [];
	const faults = [];
	const lines = text.replace(/^\uFEFF/, "").split("\n");
	lines.forEach((line, i) => {
		if (line.trim() === "") return;
		const read = readLine(line, i === lines.length - 1);
		if ("message" in read) faults.push(fault({
			file,
			line: i + 1,
			column: 1
		}, [], read));
		else entries.push(read);
	});
	return {
		entries,
		faults: inOrder(faults)
	};
}
function readLine(line, unended) {
	let said;
	try {
		said = JSON.parse(line);
	} catch {
		return unended && line.trimStart().startsWith("{") ? {
			message: "This line is torn: its end is missing.",
			hint: "Delete it, and predict again."
		} : {
			message: "This line is not JSON.",
			hint: "Each line is one prediction or outcome as paydown wrote it."
		};
	}
	const read = LINE.safeParse(said);
	if (read.success) return read.data;
	const [issue] = read.error.issues;
	const name = issue.path.join(".");
	const words = /^(?:is|do|must|does)\b/.test(issue.message) ? issue.message : "is missing or of another kind";
	return { message: name === "" ? `This line ${words}.` : `${capital(name)} ${words}.` };
}
const capital = (text) => `“${text}”`;
// packages/engine/dist/questions/score/scale.js
const MUCH = 1e9;
/** What can be below nothing. */
const SIGNED = [
	"cash",
	"income",
	"growth",
	"netExpansion",
	"ruleOf40",
	"magicNumber",
	"value"
];
/** How a measure is written, and between which limits; null for what either happens or not. */
function readingOf(name) {
	if (isCondition(name)) return null;
	const { unit } = aboutMeasure(name);
	const range = SIGNED.includes(name) ? [-1e9, MUCH] : unit === "share" ? [0, 1] : [0, MUCH];
	return {
		kind: kindOf(name),
		range,
		bare: false
	};
}
const YES = [
	"yes",
	"true",
	"1",
	"happened"
];
const NO = [
	"no",
	"false",
	"0",
	"not"
];
/** What became of a measure, as a person writes it: `$9.4M`, `35%`; yes or no (1 or 0) for what either happens or not. */
function readHappened(text, name) {
	const reading = readingOf(name);
	if (reading !== null) return readQuantity(text, reading);
	const word = bare(text.trim());
	if (YES.includes(word)) return 1;
	if (NO.includes(word)) return 0;
	return {
		message: `${quoted(text)} does not say whether it happened.`,
		hint: `Write ${name} … = yes or no.`
	};
}
// packages/engine/dist/questions/score/said.js
const LEVELS = Array.from({ length: 100 }, (_, i) => (i + .5) / 100 * 100);
/** A distribution by its percentiles (0–100). */
function sayingOf(at) {
	return {
		percentiles: Object.fromEntries(SAID.map((percentile) => [percentile, kept(at(percentile))])),
		points: LEVELS.map((level) => kept(at(level))),
		probability: null
	};
}
const kept = (value) => Number(value.toPrecision(7));
/**
* What futures say of a measure, one value a run; `judged` for what either happens (1) or not (0). A probability is
* that of Jeffreys, (k + ½)/(n + 1): no number of futures makes anything certain.
*/
function sayingOfFutures(values, judged) {
	if (judged) return {
		percentiles: null,
		points: null,
		probability: kept((values.reduce((sum, value) => sum + value, 0) + .5) / (values.length + 1))
	};
	const wanted = [...SAID, ...LEVELS];
	const found = /* @__PURE__ */ new Map();
	estimatePercentiles(percentilePlan(values.length, wanted), values, values.length, (i, { value }) => found.set(wanted[i], value));
	return sayingOf((percentile) => found.get(percentile));
}
/**
* What a person says of a measure: `$8M to $12M` holds eight cases in ten, one in ten lies below and one above; one number claims to be certain; of what
* either happens or not, a probability (`30%`).
*
* @param median as many cases above it as below, where the person says so
*/
function readSaying(text, name, median = null) {
	const reading = readingOf(name);
	if (reading === null) {
		const probability = readQuantity(text, {
			kind: "share",
			range: [0, 1],
			bare: true
		});
		if (typeof probability !== "number") return {
			...probability,
			hint: `Write how likely it is, such as 30%: ${name} either happens or not.`
		};
		return median === null ? {
			percentiles: null,
			points: null,
			probability
		} : { message: "A probability has no median." };
	}
	const ends = readRange(text, reading);
	if (ends === null) {
		const value = readQuantity(text, reading);
		if (typeof value !== "number") return value;
		return median === null ? sayingOf(() => value) : {
			message: `${quoted(text)} is one number, and its own median.`,
			hint: "Give a range, such as $8M to $12M."
		};
	}
	if ("message" in ends) return ends;
	const [low, high] = ends;
	const middle = median === null ? null : readQuantity(median, reading);
	if (middle !== null && typeof middle !== "number") return middle;
	if (middle !== null && !(middle > low && middle < high)) return { message: `The median ${quoted(median)} does not lie within ${quoted(text)}.` };
	const shape = reading.range[1] === 1 && low > 0 && high < 1 ? "logit-normal" : low > 0 ? "lognormal" : "normal";
	const belief = {
		shape,
		p10: low,
		p50: middle ?? middleOf(shape, low, high),
		p90: high
	};
	const at = sampler(belief);
	const [least, most] = reading.range;
	return sayingOf((percentile) => Math.min(most, Math.max(least, at(normalQuantile(percentile / 100)))));
}
// packages/engine/dist/questions/predict/index.js
const MODEL = "model";
/**
* What the model says a measure will be: its distribution over all futures of the scenario, the dead counted as their
* outcome says. Only the weeks until then are played.
*/
async function predict(scenario, { name, week }, { made, date }, play = playHere) {
	const until = {
		...scenario,
		horizon: Math.max(1, week),
		timeline: scenario.timeline.filter(({ from }) => from < Math.max(1, week))
	};
	const [then, today] = [{
		name,
		week
	}, {
		name,
		week: 0
	}];
	const futures = await play(until, wantedFor([today, then]));
	return {
		kind: "prediction",
		made,
		who: MODEL,
		measure: name,
		date,
		...sayingOfFutures(recordedOf(until, futures, then), isCondition(name)),
		now: Number(medianOf(recordedOf(until, futures, today)).value.toPrecision(7)),
		from: {
			scenario: scenario.name,
			seed: scenario.seed,
			runs: scenario.runs,
			version: VERSION
		}
	};
}
// packages/engine/dist/questions/score/index.js
/** Intervals that are checked, by how often they should hold what happens. */
const INTERVALS = [
	50,
	80,
	90
];
const ENDS = {
	50: [25, 75],
	80: [10, 90],
	90: [5, 95]
};
/** An outcome of a day this near is taken for that of the day predicted. */
const NEAR_DAYS = 7;
/** Scores every prediction of which the outcome is known. Of several outcomes of one measure and day, the last counts. */
function score(entries) {
	const predictions = entries.filter((entry) => entry.kind === "prediction");
	const outcomes = entries.filter((entry) => entry.kind === "happened");
	const used = /* @__PURE__ */ new Set();
	const scored = [];
	const waiting = [];
	for (const prediction of predictions) {
		const happened = outcomeOf(prediction, outcomes);
		if (happened === null) waiting.push(withoutPoints(prediction));
		else {
			scored.push(scoredBy(prediction, happened));
			for (const each of outcomes) if (each.measure === happened.measure && each.date === happened.date) used.add(each);
		}
	}
	const names = [...new Set(scored.map(({ who }) => who))];
	const closest = closestBy(scored);
	return {
		version: VERSION,
		scored,
		waiting,
		unused: outcomes.filter((outcome) => !used.has(outcome)),
		all: recordOf(scored),
		forecasters: names.map((who) => ({
			who,
			...recordOf(scored.filter((each) => each.who === who)),
			shared: closest.filter(({ answered }) => answered.has(who)).length,
			closest: closest.filter(({ best }) => best === who).length
		}))
	};
}
/** The outcome of the day predicted, or of the nearest day within a week. */
function outcomeOf(prediction, outcomes) {
	const daysFrom = (outcome) => away(outcome.date, prediction.date);
	return outcomes.filter((outcome) => answers(outcome, prediction)).reduce((best, outcome) => best === null || daysFrom(outcome) <= daysFrom(best) ? outcome : best, null);
}
/** Whether an outcome can say how good a prediction was: it is of its measure, on its day or within a week of it. */
const answers = ({ measure, date }, prediction) => measure === prediction.measure && away(date, prediction.date) <= NEAR_DAYS;
const away = (date, other) => Math.abs(dayNumber(date) - dayNumber(other));
function withoutPoints({ kind: _, points: __, ...rest }) {
	return rest;
}
function scoredBy(prediction, { value: happened, date }) {
	const { measure, percentiles, points, probability, now } = prediction;
	const common = {
		...withoutPoints(prediction),
		happened,
		happenedOn: date
	};
	if (isCondition(measure)) return {
		...common,
		crps: brierOf(probability, happened),
		pinball: null,
		inside: null,
		place: null,
		naive: now === null ? null : brierOf(now, happened)
	};
	const holds = (interval) => happened >= percentiles[ENDS[interval][0]] && happened <= percentiles[ENDS[interval][1]];
	return {
		...common,
		crps: crpsOf(points, happened),
		pinball: SAID.reduce((sum, percentile) => sum + pinballOf(percentile, percentiles[percentile], happened), 0) / SAID.length,
		inside: {
			50: holds(50),
			80: holds(80),
			90: holds(90)
		},
		place: placeAmong$1(points, happened),
		naive: now === null ? null : Math.abs(happened - now)
	};
}
const questionOf = ({ measure, happenedOn }) => `${measure} ${happenedOn}`;
/**
* How often something holds, by question: what is said of one question comes true or fails together, so however often it is said it counts once. The mean of
* shares varies no more than one trial a question would, so that Wilson’s interval is, if anything, too wide.
*/
function byQuestion(quantities) {
	const questions = groups(quantities, questionOf);
	return (holds) => proportion(questions.reduce((sum, those) => sum + those.filter(holds).length / those.length, 0) / questions.length, questions.length);
}
function groups(scored, keyOf) {
	const found = /* @__PURE__ */ new Map();
	for (const each of scored) {
		const group = found.get(keyOf(each));
		if (group === void 0) found.set(keyOf(each), [each]);
		else group.push(each);
	}
	return [...found.values()];
}
function recordOf(scored) {
	const quantities = scored.filter(({ inside }) => inside !== null);
	const probabilities = scored.filter(({ inside }) => inside === null);
	const n = quantities.length;
	const shareOf = byQuestion(quantities);
	return {
		predictions: scored.length,
		quantities: n,
		questions: new Set(quantities.map(questionOf)).size,
		coverage: n === 0 ? null : Object.fromEntries(INTERVALS.map((interval) => [interval, shareOf(({ inside }) => inside[interval])])),
		below: n === 0 ? null : Object.fromEntries(SAID.map((percentile) => [percentile, shareOf(({ happened, percentiles }) => happened <= percentiles[percentile])])),
		skill: skillOf(scored),
		brier: probabilities.length === 0 ? null : probabilities.reduce((sum, { crps }) => sum + crps, 0) / probabilities.length
	};
}
const LEAST_SKILL = -1;
function skillOf(scored) {
	const compared = scored.filter(({ naive }) => naive !== null);
	if (compared.length === 0) return null;
	let [said, unchanged] = [0, 0];
	for (const those of groups(compared, ({ measure }) => measure)) {
		const size = those.reduce((sum, each) => sum + sizeOf(each), 0) / those.length;
		if (size === 0) continue;
		for (const { crps, naive } of those) {
			said += crps / size;
			unchanged += naive / size;
		}
	}
	return said === unchanged ? 0 : Math.max(LEAST_SKILL, 1 - said / unchanged);
}
/** What a score is large or small against: the largest of what was, what was said and what happened; a probability is one already. */
function sizeOf({ now, happened, percentiles }) {
	return percentiles === null ? 1 : Math.max(...[
		now,
		happened,
		percentiles[5],
		percentiles[95]
	].map(Math.abs));
}
/** Questions that several have answered, and who was closest with the last word of each; null where two were equally close. */
function closestBy(scored) {
	return [...new Set(scored.map(questionOf))].flatMap((question) => {
		const last = /* @__PURE__ */ new Map();
		for (const each of scored.filter((one) => questionOf(one) === question)) last.set(each.who, each.crps);
		if (last.size < 2) return [];
		const least = Math.min(...last.values());
		const best = [...last].filter(([, crps]) => crps === least);
		return [{
			answered: new Set(last.keys()),
			best: best.length === 1 ? best[0][0] : null
		}];
	});
}
// packages/engine/dist/questions/score/read.js
/** A measure on a day, without any scenario: `arr at 2027-06-30`. */
function readDated(text) {
	const [, named, at] = /^(.*?)\s+(?:at|by|in|on)\s+(.+)$/is.exec(text.trim()) ?? [];
	if (named === void 0) return {
		message: `${quoted(text)} does not say what and when.`,
		hint: "Write for example arr at 2027-06-30."
	};
	const measure = readMeasureName(named);
	if (typeof measure !== "string") return measure;
	const date = at.trim();
	return dayNumber(date) === null ? {
		message: `${quoted(date)} is not a date.`,
		hint: "Without a scenario, write year-month-day, as in 2027-06-30."
	} : {
		measure,
		date
	};
}
/** What happened, in words: `arr at 2027-06-30 = $9.4M`, `dead at 2028-01-01 = no`. */
function readOutcome(text) {
	const equals = text.indexOf("=");
	if (equals < 0) return {
		message: `${quoted(text)} does not say what happened.`,
		hint: "Write for example arr at 2027-06-30 = $9.4M."
	};
	return outcomeFrom(text.slice(0, equals), text.slice(equals + 1));
}
/** What happened, from a row of a table. */
function outcomeFrom(what, value) {
	const dated = readDated(what);
	if ("message" in dated) return dated;
	const happened = readHappened(value.trim(), dated.measure);
	return typeof happened === "number" ? {
		kind: "happened",
		...dated,
		value: happened
	} : happened;
}
/** How things stand on the day of a prediction, as a person writes it. */
const readNow = (text, measure) => readHappened(text, measure);
/** Outcomes of a YAML file, each as `arr at 2027-06-30: $9.4M`, and every fault as file:line:column. */
function readOutcomeList(file, text) {
	const { tree, faults } = parseFile(file, text);
	if (tree === null) return {
		outcomes: [],
		faults: faults.map(formatFault)
	};
	if (tree.kind !== "branch") return {
		outcomes: [],
		faults: [formatFault(fault(tree.place, [], { message: "The file must be lines such as arr at 2027-06-30: $9.4M." }))]
	};
	const outcomes = [];
	const wrong = [...faults];
	for (const [name, { key, value }] of tree.entries) {
		const read = value.kind === "leaf" ? outcomeFrom(name, value.text) : { message: "must be one value." };
		if ("message" in read) wrong.push(fault(key, [], read));
		else outcomes.push(read);
	}
	return {
		outcomes,
		faults: inOrder(wrong).map(formatFault)
	};
}
// packages/engine/dist/questions/link/link.js
const SIDES = ["A", "B"];
/** People who can set their beliefs in one question. */
const MOST_OPINIONS = 3;
const NOTHING_DECIDED = {
	from: null,
	settings: {}
};
const VERSION$1 = "1";
/** Letters of a link that is still read; browsers take some 32,000, mail programs and chats fewer. */
const LONGEST = 16e3;
const MOST_PARTS = 400;
/**
* The question in one line, made to be the fragment of an address: `1;series-b;growth=2;A.debt=5%;B.debt=20%;B.from=2027-04-01`. A version, the story, and
* what differs from it, so that a person can read and change it; then what people believe, `P1=Ann;P1.drag=1.2+to+3`.
*/
function formatLink({ story, settings, decisions, opinions = [] }) {
	const parts = [
		VERSION$1,
		escaped(story),
		...pairs("", settings)
	];
	for (const side of SIDES) {
		const { from, settings: decided } = decisions[side];
		parts.push(...pairs(`${side}.`, decided), ...from === null ? [] : [`${side}.from=${escaped(from)}`]);
	}
	for (const [i, { name, believes }] of opinions.entries()) parts.push(`P${i + 1}=${escaped(name)}`, ...pairs(`P${i + 1}.`, believes));
	return parts.join(";");
}
const pairs = (before, settings) => Object.entries(settings).map(([path, text]) => `${before}${escaped(path)}=${escaped(text)}`);
/** What chats, mails and shells leave alone stands as it is; a blank is a plus; anything else is written by its number. */
const escaped = (text) => text.replace(/\p{Surrogate}/gu, "�").replace(/%(?=[0-9a-f]{2})|[^\w.,:$%/()[\] -]/giu, byNumber).replace(/ /g, "+");
/** A quotation mark too, which would end the link in a shell. */
const byNumber = (letter) => letter === "'" ? "%27" : encodeURIComponent(letter);
/** The question of a link, with or without what stands before its `#`; a Problem that says what is wrong with it. */
function parseLink(text) {
	const fragment = text.trim().replace(/^[^#]*#/, "");
	if (fragment.length > LONGEST) return { message: `This link has ${fragment.length} letters; more than ${LONGEST} are not read.` };
	const [version, story = "", ...parts] = fragment.split(";");
	if (version !== VERSION$1) return /^\d+$/.test(version) ? {
		message: `This link is of version ${version}, and only version ${VERSION$1} can be read here.`,
		hint: NEWER
	} : {
		message: "This is no link to a question.",
		hint: "It begins with #1; and the name of a story."
	};
	if (parts.length > MOST_PARTS) return { message: `This link changes ${parts.length} values; ${MOST_PARTS} are read.` };
	const name = unescaped(story);
	if (name === "") return {
		message: "This link names no story.",
		hint: "It begins with #1; and the name of a story."
	};
	const settings = /* @__PURE__ */ new Map();
	const decided = {
		A: /* @__PURE__ */ new Map(),
		B: /* @__PURE__ */ new Map()
	};
	const from = {
		A: null,
		B: null
	};
	const people = Array.from({ length: 3 }, () => ({
		name: "",
		believes: /* @__PURE__ */ new Map()
	}));
	for (const part of parts) {
		if (part === "") continue;
		const at = part.indexOf("=");
		if (at < 1) return {
			message: `“${part.slice(0, 40)}” in this link gives no value.`,
			hint: "Write path=value."
		};
		const [path, value] = [unescaped(part.slice(0, at)), unescaped(part.slice(at + 1))];
		const [, person, believed] = PERSON.exec(path) ?? [];
		const somebody = person === void 0 ? void 0 : people[Number(person) - 1];
		if (somebody !== void 0) {
			if (believed === void 0) somebody.name = value;
			else somebody.believes.set(believed, value);
			continue;
		}
		const side = SIDES.find((each) => path.startsWith(`${each}.`));
		if (side === void 0) settings.set(path, value);
		else if (path === `${side}.from`) from[side] = value;
		else decided[side].set(path.slice(2), value);
	}
	const opinions = people.filter((each) => each.name !== "" || each.believes.size > 0).map(({ name: who, believes }) => ({
		name: who,
		believes: plain(believes)
	}));
	return {
		story: name,
		...opinions.length > 0 && { opinions },
		settings: plain(settings),
		decisions: {
			A: {
				from: from.A,
				settings: plain(decided.A)
			},
			B: {
				from: from.B,
				settings: plain(decided.B)
			}
		}
	};
}
/** `P1` is somebody, `P1.drag` what that one believes of it. */
const PERSON = /^P(\d)(?:\.(.+))?$/s;
const NEWER = "It was made by another edition of Paydown. Open it with that one, or ask its sender for the scenario file.";
/** A link that was cut or mended by hand still says most of what it said: what is no number stays as it stands. */
const unescaped = (text) => {
	return text.replace(/\+/g, " ").replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
		try {
			return decodeURIComponent(bytes);
		} catch {
			return bytes;
		}
	});
};
/** A record without a prototype’s names in it. */
const plain = (values) => Object.fromEntries(values);
/** The value that a path has in a side of a question: what the side decides, else what both share. */
const settingOf = ({ settings, decisions }, side, path) => own(decisions[side].settings, path) ?? own(settings, path);
// packages/engine/dist/questions/link/index.js
/**
* Reads the company of a question and what its two sides decide. It never throws for what a person wrote.
*
* @param source gives the text of a story by its name
* @param more values that replace all others, such as the number of runs
*/
function readInquiry(inquiry, source, more = []) {
	const { story, settings, decisions } = inquiry;
	const shared = [...overrides("", settings), ...more];
	const base = readScenario(story, source, shared);
	if (base.scenario === null) return {
		today: null,
		alternatives: null,
		faults: base.faults,
		doubts: []
	};
	const today = base.scenario;
	const sides = SIDES.map((side) => readSide(side, decisions[side], today, (decided) => {
		const reading = readScenario(story, source, [
			...overrides("", settings),
			...decided,
			...more
		]);
		return reading.scenario === null ? reading : {
			...reading,
			scenario: besides(today, reading.scenario)
		};
	}));
	const faults = sides.flatMap((side) => side.faults);
	if (faults.length > 0) return {
		today,
		alternatives: null,
		faults,
		doubts: []
	};
	const [a, b] = sides.map(({ alternative }) => alternative);
	return {
		today,
		alternatives: a.name === b.name ? [{
			...a,
			name: `A: ${a.name}`
		}, {
			...b,
			name: `B: ${b.name}`
		}] : [a, b],
		faults: [],
		doubts: sides.flatMap((side) => side.doubts)
	};
}
const overrides = (before, settings) => Object.entries(settings).map(([path, text]) => ({
	path,
	text,
	origin: `${before}${path}=${text}`
}));
function readSide(side, { from, settings }, today, read) {
	const { scenario, faults, doubts } = read(overrides(`${side}.`, settings));
	const refuse = (message, hint) => ({
		alternative: null,
		faults: [fault({
			file: `${side}.from=${from}`,
			line: 0,
			column: 0
		}, [], hint === void 0 ? { message } : {
			message,
			hint
		})],
		doubts: []
	});
	if (scenario === null) return {
		alternative: null,
		faults,
		doubts
	};
	const what = policyName(scenario.policy);
	if (from === null) return {
		alternative: {
			name: what,
			scenario
		},
		faults,
		doubts
	};
	const moment = readMoment(from);
	if ("message" in moment) return refuse(moment.message, moment.hint);
	const week = weekOf$1(moment, dayNumber(today.start));
	if (week <= 0) return {
		alternative: {
			name: what,
			scenario
		},
		faults,
		doubts
	};
	if (week >= today.horizon) return refuse("It begins after all that is played.", "Take an earlier day, or a longer horizon.");
	const later = delayed(today, {
		...scenario,
		name: what
	}, week);
	if (later === null) return refuse("It changes more than decisions, and the past cannot change on a later day.", "Let it begin at once.");
	return {
		alternative: {
			name: `${what} from ${from}`,
			scenario: later
		},
		faults,
		doubts
	};
}
// packages/engine/dist/questions/data/table.js
/** Columns of more than one table. */
const RUN = {
	name: "run",
	kind: "whole",
	unit: "",
	meaning: "Number of the future; the same number is the same world under every alternative"
};
const ALTERNATIVE = {
	name: "alternative",
	kind: "text",
	unit: "",
	meaning: "What was decided"
};
const WEEK = {
	name: "week",
	kind: "whole",
	unit: "weeks",
	meaning: "Weeks since the start"
};
const DATE = {
	name: "date",
	kind: "date",
	unit: "",
	meaning: "The day on which the week begins"
};
/** Cells in the order of the rows, from those of each part. */
const joined = (parts) => Array.isArray(parts[0]) ? parts.flat() : oneAfterAnother(parts);
// packages/engine/dist/questions/data/futures.js
const DAYS = 7;
/** How a future ended, in three words; why stands in the column `cause`. */
const STATE = FATE_NAMES.map((name, code) => isDead(code) ? "dead" : name);
const CAUSE = FATE_NAMES.map((name, code) => isDead(code) ? FATES[name] : null);
/**
* One row a future and alternative: how it ended, every outcome at the horizon, and every coefficient that it drew. Futures of the same number live in the
* same world under every alternative, so that rows can be paired by `run`.
*/
function futuresTable(alternatives) {
	const [{ scenario, name: baseline }] = alternatives;
	const { horizon, start } = scenario;
	const paired = alternatives.length > 1;
	const worlds = alternatives.map((each) => parameterDraws(each.scenario));
	const weeks = paired ? Array.from({ length: horizon + 1 }, (_, week) => week) : [horizon];
	const firstDay = dayNumber(start);
	return {
		columns: columnsOf(scenario, paired ? baseline : null),
		wanted: {
			outcomes: [...OUTCOME_NAMES, "value"],
			weeks
		},
		*rowsOf(blocks) {
			const parts = blocks.map((block, i) => [
				...endsOf(block, alternatives[i].name, firstDay),
				...paired ? [paybackOf(blocks[0], block, horizon)] : [],
				...[...OUTCOME_NAMES, "value"].map((name) => {
					const from = rowOf$1(block, name, horizon);
					return block.values.slice(from, from + block.runs);
				}),
				...drawnOf(worlds[i], block)
			]);
			yield {
				rows: blocks.reduce((sum, { runs }) => sum + runs, 0),
				cells: parts[0].map((_, c) => joined(parts.map((part) => part[c])))
			};
		}
	};
}
function columnsOf(scenario, baseline) {
	const { horizon } = scenario;
	const atEnd = (meaning) => `${meaning}, in week ${horizon}`;
	return [
		RUN,
		ALTERNATIVE,
		{
			name: "fate",
			kind: "text",
			unit: "",
			meaning: "alive, acquired or dead at the end"
		},
		{
			name: "cause",
			kind: "text",
			unit: "",
			meaning: "What the company died of; empty of one that did not"
		},
		{
			name: "end_week",
			kind: "whole",
			unit: "weeks",
			meaning: "First week in which it was dead or sold; empty if it goes on"
		},
		{
			name: "end_date",
			kind: "date",
			unit: "",
			meaning: "The day on which that week begins"
		},
		...baseline === null ? [] : [{
			name: "payback_week",
			kind: "whole",
			unit: "weeks",
			meaning: `First week from which its value to date is ahead of that of “${baseline}” in the same future, and never behind again; empty where there is none, where both are out of money in the end, and for that one itself`
		}],
		...OUTCOME_NAMES.map((name) => {
			const { meaning, unit } = OUTCOMES[name];
			return {
				name,
				kind: "single",
				unit,
				meaning: atEnd(meaning)
			};
		}),
		{
			name: "value",
			kind: "single",
			unit: RECKONED.value.unit,
			meaning: atEnd(RECKONED.value.meaning)
		},
		...COEFFICIENT_NAMES.map((name) => {
			const { meaning, unit } = CATALOGUE[name];
			return {
				name: `coefficient_${name}`,
				kind: "double",
				unit,
				meaning
			};
		})
	];
}
function endsOf({ first, runs, fates, ends }, name, firstDay) {
	const all = Array.from({ length: runs }, (_, i) => i);
	return [
		Int32Array.from(all, (i) => first + i),
		all.map(() => name),
		all.map((i) => STATE[fates[i]]),
		all.map((i) => CAUSE[fates[i]]),
		all.map((i) => ends[i] < 0 ? null : ends[i]),
		all.map((i) => ends[i] < 0 ? null : firstDay + DAYS * ends[i])
	];
}
/** The first week from which each future is ahead of the baseline’s in value for good, by the rule of comparisons (`leadFrom`); null where it never is. */
function paybackOf(baseline, block, horizon) {
	const { runs } = block;
	const race = startRace(runs);
	const inWeek = (of, week) => of.values.subarray(rowOf$1(of, "value", week), rowOf$1(of, "value", week) + runs);
	for (let week = 0; week <= horizon; week++) follow(race, week, inWeek(baseline, week), inWeek(block, week), 1);
	return leadFrom(race, bothDeadBy(baseline, block, horizon));
}
function drawnOf({ enter, coefficients }, { first, runs }) {
	const columns = COEFFICIENT_NAMES.map(() => new Float64Array(runs));
	for (let i = 0; i < runs; i++) {
		enter(first + i);
		for (let c = 0; c < columns.length; c++) columns[c][i] = coefficients[COEFFICIENT_NAMES[c]];
	}
	return columns;
}
// packages/engine/dist/questions/data/summary.js
/** Bytes of futures that are held at once. */
const MOST_HELD_BYTES = 256e6;
const SUMMARY_COLUMNS = [
	DATE,
	WEEK,
	ALTERNATIVE,
	{
		name: "outcome",
		kind: "text",
		unit: "",
		meaning: "What is summed up over all futures, the dead with it"
	},
	{
		name: "statistic",
		kind: "text",
		unit: "",
		meaning: "mean, a percentile (p50 is the median), or a share of the futures"
	},
	{
		name: "value",
		kind: "double",
		unit: "that of the row",
		meaning: "The estimate"
	},
	{
		name: "low",
		kind: "double",
		unit: "that of the row",
		meaning: "Lower end of its 95% interval: how far another seed may move it; empty if the futures are too few"
	},
	{
		name: "high",
		kind: "double",
		unit: "that of the row",
		meaning: "Upper end of that interval"
	},
	{
		name: "unit",
		kind: "text",
		unit: "",
		meaning: "Unit of value, low and high"
	}
];
/** The plays that a summary takes, so that few of so many futures are held at once. */
function summaryPlays(runs, outcomes, weeks) {
	const columns = Math.max(1, Math.floor(MOST_HELD_BYTES / (4 * runs)));
	const some = slices(weeks, columns);
	return slices(outcomes, Math.floor(columns / weeks.length)).flatMap((names) => some.map((when) => ({
		outcomes: names,
		weeks: when
	})));
}
/** Parts of a list, of so many items each and one at least. */
const slices = (items, length) => {
	const step = Math.max(1, length);
	return Array.from({ length: Math.ceil(items.length / step) }, (_, i) => items.slice(i * step, (i + 1) * step));
};
/**
* Sums futures up in long form: per week and outcome the mean and percentiles of one’s choice, and the share of
* companies that are dead, each with its 95% interval.
*
* @param percentiles above 0 and below 100
*/
async function* summaryRows({ name: alternative, scenario }, outcomes, weeks, percentiles, play) {
	const { runs, start } = scenario;
	const effect = designEffect(scenario, runs);
	const plan = percentilePlan(runs, percentiles, effect);
	const values = new Float64Array(runs);
	for (const part of summaryPlays(runs, outcomes, weeks)) {
		const futures = await play(scenario, part);
		const rows = [];
		const dated = part.weeks.map((week) => [dayNumber(addWeeks(start, week)), week]);
		if (part.outcomes[0] === outcomes[0]) for (const [day, week] of dated) {
			const dead = meanOf(recordedOf(scenario, futures, {
				name: "dead",
				week
			})).value;
			rows.push([
				day,
				week,
				alternative,
				"dead",
				"share",
				proportion(dead, runs, effect),
				"share"
			]);
		}
		for (const outcome of part.outcomes) for (const [day, week] of dated) {
			const { unit } = aboutMeasure(outcome);
			values.set(column(futures, outcome, week));
			rows.push([
				day,
				week,
				alternative,
				outcome,
				"mean",
				meanOf(values, effect),
				unit
			]);
			estimatePercentiles(plan, values, runs, (i, estimate) => rows.push([
				day,
				week,
				alternative,
				outcome,
				`p${percentiles[i]}`,
				estimate,
				unit
			]));
		}
		yield batchOf(rows);
	}
}
const finite = (number) => Number.isFinite(number) ? number : null;
const batchOf = (rows) => ({
	rows: rows.length,
	cells: [
		Int32Array.from(rows, ([day]) => day),
		Int32Array.from(rows, ([, week]) => week),
		rows.map(([, , alternative]) => alternative),
		rows.map(([, , , outcome]) => outcome),
		rows.map(([, , , , statistic]) => statistic),
		rows.map(([, , , , , { value }]) => finite(value)),
		rows.map(([, , , , , { low }]) => finite(low)),
		rows.map(([, , , , , { high }]) => finite(high)),
		rows.map(([, , , , , , unit]) => unit)
	]
});
// packages/engine/dist/questions/data/weeks.js
/** One row a future, alternative, outcome and week: every course, long. */
function weeksTable(alternatives, outcomes, weeks) {
	const [{ scenario }] = alternatives;
	const days = weeks.map((week) => dayNumber(addWeeks(scenario.start, week)));
	return {
		columns: [
			RUN,
			ALTERNATIVE,
			{
				name: "outcome",
				kind: "text",
				unit: "",
				meaning: outcomes.map((name) => `${name}: ${aboutMeasure(name).meaning}`).join("; ")
			},
			WEEK,
			DATE,
			{
				name: "value",
				kind: "single",
				unit: "that of the outcome",
				meaning: "The outcome in that week; the dead count (0 where more is better)"
			},
			{
				name: "unit",
				kind: "text",
				unit: "",
				meaning: "Unit of the value"
			}
		],
		wanted: {
			outcomes,
			weeks
		},
		*rowsOf(blocks) {
			for (const [a, block] of blocks.entries()) for (const name of outcomes) yield courses(block, alternatives[a].name, name, weeks, days);
		}
	};
}
/** One outcome of the futures of a block in all wanted weeks. */
function courses(block, alternative, outcome, weeks, days) {
	const { first, runs } = block;
	const rows = runs * weeks.length;
	const [run, week, date] = [
		new Int32Array(rows),
		new Int32Array(rows),
		new Int32Array(rows)
	];
	const value = new Float32Array(rows);
	weeks.forEach((each, w) => {
		const [at, from] = [w * runs, rowOf$1(block, outcome, each)];
		value.set(block.values.subarray(from, from + runs), at);
		week.fill(each, at, at + runs);
		date.fill(days[w], at, at + runs);
		for (let i = 0; i < runs; i++) run[at + i] = first + i;
	});
	const all = (text) => new Array(rows).fill(text);
	return {
		rows,
		cells: [
			run,
			all(alternative),
			all(outcome),
			week,
			date,
			value,
			all(aboutMeasure(outcome).unit)
		]
	};
}
export { ACTIVITIES, ACTIVITY_NAMES, AS_TODAY, BACK, BLOCK_RUNS, BOARDS, CASE_KEYS, CATALOGUE, CATALOGUE_GROUPS, COEFFICIENT_NAMES, COLUMNS, COLUMN_NAMES, COMPARED, COMPARE_DEFAULTS, CONDITIONS, CORRELATIONS, CURRENCIES, DANGER_COURSES, DANGER_GROUPS, DEATHS, DEBT_ACTIVITIES, DERIVED, DISCOVERY, DOORS, DOOR_NAMES, DOOR_OUTCOMES, ENGINEER_MONTH, FAMILIES, FATES, FATE_NAMES, FEELINGS, FORECASTS, FRONTIER_STEPS, GROUNDS, INTERVALS, INTERVIEW, INTERVIEW_NAMES, KNOWN, KNOWN_NAMES, LATER, LEVERS, LEVER_NAMES, LOOK_AFTER, LOOPS, LOOP_NAMES, LOOP_OUTCOMES, MEASURE_NAMES, MECHANISMS, MODEL, MOST_ALTERNATIVES, MOST_OPINIONS, MOST_POINTS, MOST_SLACK, NOISES, NOTHING_DECIDED, OTHER_YARDSTICKS, OUTCOMES, OUTCOME_NAMES, OVERS, PERCENTILES, POLICIES, POLICY_NAMES, PREFERENCES, ROUNDS, RULE, RUN_NAMES, SAID, SAMPLES, SCORED, SEEN_SHARE, SENSITIVITY_METHODS, SERIES, SERIES_NAMES, SHOCKS, SHOCKS_OF_STEP, SIDES, SIGNPOSTS, SIGNS, STALLED, START, SUMMARY_COLUMNS, TRAJECTORIES, TRAJECTORY_OUTCOMES, USUAL_CURRENCY, USUAL_EFFORT, VALUE_TERMS, VARIABLES, VARIABLE_KINDS, VERSION, WHO, YARDSTICK, YARDSTICKS, Z90, aboutMeasure, addWeeks, answers, besides, betterOf, beyondSeen, blockCount, bothDeadBy, businessCase, carriers, caseFutures, causes, clashOf, column, combinations, compare, compareError, costThroughDoors, criterionOf, criterionSeries, currenciesIn, danger, dangerFutures, dayNumber, debate, debateFutures, debateSchema, debtIsProgress, decide, decideError, delayed, designEffect, differs, differsFrom, discountFactors, discover, disputesIn, distance, doorFutures, drawsOf, emptiedByDeath, explain, explainFutures, fanOver, fitFutures, fitHistory, formatFault, formatLink, formatTableFault, frontier, futuresTable, futuresToDecide, futuresToDiscover, futuresToOptimise, futuresToWeigh, halfYearIn, isCondition, isDead, isDeath, isDerived, isShock, isWrong, keyOf, leadingPlace, ledgerOf, loops, lostAt, meanOf, median, memoryNeeded, memoryToCompare, memoryToJudge, mostHeld, nearest, normalQuantile, optimise, otherDecision, outcomeFrom, own, paired, parseLink, percentileOf, playDanger, playHere, policyName, policySaid, policyWords, predict, progressFutures, proportion, proposalsFor, quantile, rank, rankFutures, ranks, readAxes, readBy, readCase, readCriterion, readDated, readDebate, readDelay, readDiscount, readEntries, readEvent, readGoal, readHistory, readInquiry, readJudged, readLimit, readMap, readMeasure, readMeasureName, readMultiple, readNow, readOutcome, readOutcomeList, readRun, readSaying, readScenario, readWeek, readWithin, recordedOf, reportedWeeks, roundToError, runError, sameCompany, sayMonth, sayQuarter, scenarioReference, scenarioSchema, score, sensitivity, sensitivityFutures, settingOf, simulateBlock, splitSpread, startsUpTo, story, summarise, summaryPlays, summaryRows, sweep, termsFor, throughDoors, turnsOf, uncertainty, underPolicy, unfitAsCriterion, usualDecisions, usualName, valuesOf, wantedFor, weeksTable, whatIsLeft, whenItLoses, withFitted, withPolicyFrom, withSignOf, worstOf, writeAnswers, writeCompany, writeEntry, writeFittedFile, writeLever, writePolicy, writeQuantity, writeRange, writeScenario, yearOf };
