import { At as LEVER_NAMES, B as writeKnown, Bt as fault, C as changesIn, D as writeLever, Dt as parseAmount, Et as complete$1, F as suggestion, Ht as inOrder$1, I as readMoment, It as currenciesIn, J as asMap, L as weekOf, Lt as currencyOf, M as writeSetting, N as bare$1, O as DEFAULT_POLICY, Ot as splitRange, P as nearest$1, R as ABOUT, Rt as withSignOf, S as changeOf, St as isBare, T as writeShift, U as withinOf, V as writeDistribution, _ as parseValue, _t as keyOf, a as MECHANISM_NAMES, b as CHANGE, c as TIMING, d as writeFitted, f as SECTIONS, ft as readQuantity, g as parseFile, gt as START_NUMBERS, h as positionOf, ht as START$1, i as LOOP_NAMES, j as writePolicy, jt as quoted, k as KIND, kt as LEVERS, l as hiringPlanOf, m as plain, mt as ROUNDS, n as distinct, o as NOISE_NAMES, p as merge, r as FILE, s as SHOCK_NAMES, t as check$1, u as writeHiringPlan, v as FORBIDDEN, vt as writeQuantity, w as timesOf, x as TIMES, xt as convert, y as require_dist, z as about, zt as dotted } from "./shared-Bsl53tba.js";
import { inertJson, isActive } from "./inert.js";
import { A as unshown, D as own, F as SHOCK_ENTRIES, M as CATALOGUE_GROUPS, N as COEFFICIENT_NAMES, O as KNOWN, c as POLICY_NAMES, d as normalCdf, f as normalQuantile, h as exp, j as CATALOGUE, k as KNOWN_NAMES, l as spelledOut, n as DOOR_NAMES, r as LOOPS, s as POLICIES, u as Z90, y as log } from "./shared-Dd0lXYUY.js";
import { C as percentilePlan, D as meanOf, E as Z95, I as VERSION, N as kept, O as proportion, S as estimatePercentiles, b as fanOver, f as reportedWeeks, k as designEffect, n as ranks, r as splitSpread, t as oneAfterAnother, x as PERCENTILES, y as fanOf } from "./shared-D5IghT_K.js";
import { i as sayMonth, n as dayNumber, r as firstDayOf, t as addWeeks } from "./shared-CaDEmP4R.js";
import { $ as fillAfter, A as drawCoefficients, B as isFitted, D as overrun, E as settingsOf, F as takeDrawn, G as streamState, H as replaceChance, I as uncertainCoefficients, K as uniform, N as fixCoefficients, Q as columnsOf, T as decisionsAt, U as randomOf, W as seedKey, Z as derive, a as VALUED_FROM, at as RECKONED, b as record, c as goesOn, ct as isReckoned, d as beginRun, dt as FATE_NAMES, f as createSimulation, ft as bothDeadBy, g as planOf, gt as quantile, h as doorsToClose, ht as median$1, it as OUTCOME_NAMES, l as valueOverTime, lt as DEATHS, m as agreement, mt as isDead, nt as DERIVED, o as VALUE_TERMS, ot as RECORDED_NAMES, p as decideAt, pt as deadBy, q as createUniforms, rt as OUTCOMES, st as isDerived, v as closeStep, vt as binomialProbability, w as decisions, x as createConstants, y as simulateStep, z as fittedQuantile } from "./shared-C196fytJ.js";
import { i as playHere, t as column } from "./shared-DI6okvGq.js";
import { sampleRankCorrelation } from "simple-statistics";
// packages/engine/dist/scenario/checks/currency.js
/** Words, in which a sum is none of the scenario’s. */
const WORDS$1 = [
	"name",
	"description",
	"label",
	"extends",
	"seed"
];
/** What money a scenario is written in, the faults of a file that has more than one, and doubts of another that it extends. */
function currencyIn(tree) {
	const main = tree.place.file;
	const fileOf = ({ file, line }) => line === 0 ? main : file;
	const sums = [...sumsIn(tree, [])].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
	const said = (file) => sums.filter(({ place }) => fileOf(place) === file);
	const named = sums.find(({ path }) => path[0] === "currency");
	const firstOf = (file) => {
		const own = said(file);
		return own.find(({ path }) => path[0] === "currency") ?? own.find(({ place }) => place.line > 0) ?? own[0];
	};
	const first = named ?? firstOf(main) ?? sums[0];
	const faults = [];
	const doubts = [];
	for (const file of new Set(sums.map(({ place }) => fileOf(place)))) {
		const lead = file === main && first !== void 0 ? first : firstOf(file);
		const other = said(file).find(({ currency }) => currency !== lead.currency);
		if (other !== void 0) faults.push(mixed(other, lead));
		else if (file !== main && first !== void 0 && lead.currency !== first.currency) doubts.push(fault(lead.place, lead.path, { message: `is in ${lead.currency}, and counts as ${first.currency}, one for one.` }, "doubtful"));
	}
	return {
		currency: first?.currency ?? "USD",
		faults,
		doubts
	};
}
function mixed(other, lead) {
	const where = lead.place.line > 0 ? `line ${lead.place.line}` : lead.place.file;
	return fault(other.place, other.path, {
		message: `${quoted(other.text)} is in ${other.currency}, and ${quoted(lead.text)} (${where}) in ${lead.currency}.`,
		hint: "A scenario has one currency, and nothing is converted: write all sums in it."
	});
}
function* sumsIn(tree, path) {
	if (tree.kind === "list") for (const [i, item] of tree.items.entries()) yield* sumsIn(item, [...path, i]);
	else if (tree.kind === "branch") {
		for (const [name, { value }] of tree.entries) if (!WORDS$1.includes(name)) yield* sumsIn(value, [...path, name]);
	} else {
		const { text, place } = tree;
		const named = path.length === 1 && path[0] === "currency" ? currencyOf(text) : null;
		for (const currency of named === null ? currenciesIn(text.slice(0, LONGEST)) : [named]) yield {
			currency,
			text,
			path,
			place
		};
	}
}
/** No quantity is longer. */
const LONGEST = 300;
// packages/engine/dist/scenario/checks/doubts.js
/** Of a duration in whole weeks: what may be lost or added by rounding without a word. */
const ROUNDED = .05;
/** $M: nobody counts a company’s money in less. */
const LEAST_MONEY = .001;
/** What is valid and still most likely not meant, in a file that has no faults. */
function doubtsIn(written) {
	const { company, known, levers, coefficients, runs, horizon, fitted } = asMap(written);
	const changes = changesIn(written).map((change) => asMap(asMap(change)["levers"]));
	return [
		...START_NUMBERS.flatMap((name) => doubted(asMap(company), keyOf(name), START$1[name].kind, ["company"])),
		...KNOWN_NAMES.flatMap((name) => doubted(asMap(known), name, KNOWN[name].kind, ["known"])),
		...doubted({ runs }, "runs", "count", []),
		...rounded$1(horizon),
		...[asMap(levers), ...changes].flatMap((map, i) => LEVER_NAMES.flatMap((name) => LEVERS[name].kind === "rate" ? doubted(map, name, "1/year", i === 0 ? ["levers"] : [
			"timeline",
			i - 1,
			"levers"
		]) : [])),
		...COEFFICIENT_NAMES.flatMap((name) => doubted(asMap(coefficients), name, CATALOGUE[name].unit, ["coefficients"])),
		...nobody(asMap(company)),
		...ofAnotherVersion(asMap(fitted))
	];
}
/** A fit that another version has made: the model it was fitted to may be another one. */
const ofAnotherVersion = ({ version }) => version === void 0 || version === "0.2.0" ? [] : [at(["fitted", "version"], {
	message: `The history was fitted by version ${quoted(String(version))}; this is ${VERSION}.`,
	hint: "Fit it again: paydown fit."
})];
/** Doubts about a number, or about the numbers by which a range, a list or a distribution says it. */
function doubted(map, key, kind, above) {
	return textsIn(map[key], [...above, key]).flatMap(({ path, text }) => {
		const [first] = endsOf(text).flatMap((end) => doubtOf(end.text, end.amount, kind) ?? []);
		return first === void 0 ? [] : [at(path, first)];
	});
}
/** Keys of a distribution that are not in the unit of what it is about. */
const OTHER_UNITS = [
	"shape",
	"alpha",
	"beta"
];
function textsIn(written, path) {
	if (typeof written === "string") return [{
		path,
		text: written
	}];
	if (Array.isArray(written)) return written.flatMap((each, i) => textsIn(each, [...path, i]));
	return Object.entries(asMap(written)).flatMap(([key, value]) => OTHER_UNITS.includes(key) ? [] : textsIn(value, [...path, key]));
}
/** A number, or the two ends of a range, each with what it has from the other. */
function endsOf(written) {
	const plain = (withinOf(written)?.[1] ?? written).replace(ABOUT, "");
	const texts = splitRange(plain) ?? [plain];
	const amounts = texts.flatMap((text) => {
		const amount = parseAmount(text);
		return amount === null || "message" in amount ? [] : [amount];
	});
	if (amounts.length < texts.length) return [];
	return texts.map((text, i) => ({
		text: text.trim(),
		amount: amounts.length === 1 ? amounts[i] : complete$1(amounts[i], amounts[1 - i])
	}));
}
const at = (path, problem) => ({
	path,
	at: "value",
	problem
});
function doubtOf(text, amount, kind) {
	const value = convert(amount, kind);
	if (value === null) return null;
	const read = `${quoted(text)} is read as ${writeQuantity(value, kind)}.`;
	if (value === 0 && /[1-9]/.test(text.split(/e/i)[0])) return { message: `${read} It is too small for a number.` };
	if (kind === "$M" && value !== 0 && Math.abs(value) < LEAST_MONEY) return { message: `${read} It is less than $1,000.` };
	if (kind === "1/year" && amount.unit === "times") return {
		message: read,
		hint: `To grow ${amount.number}-fold is ${writeQuantity(Number((amount.number - 1).toFixed(9)), kind)}: write what is meant as a percentage.`
	};
	if ((kind === "1/year" || kind === "1/week") && isBare(amount) && Math.abs(value) > 1) return {
		message: read,
		hint: `Did you mean ${amount.number}%?`
	};
	if ([
		"count",
		"heads",
		"tickets"
	].includes(kind) && /^\d{1,3}\.\d{3}$/.test(text.trim())) return {
		message: read,
		hint: `Did you mean ${text.trim().replace(".", "")}? A point does not set thousands apart.`
	};
	return null;
}
/** A horizon of days or months that becomes another number of weeks. */
function rounded$1(text) {
	const amount = typeof text === "string" ? parseAmount(text) : null;
	const exact = amount === null || "message" in amount ? null : convert(amount, "weeks");
	if (exact === null) return [];
	const weeks = Math.floor(exact + .5);
	return Math.abs(weeks - exact) < ROUNDED * exact ? [] : [at(["horizon"], { message: `${quoted(text)} becomes ${writeQuantity(weeks, "weeks")}: only whole weeks are played.` })];
}
/** A company in which nobody builds. */
function nobody(company) {
	const none = (key) => {
		const amount = parseAmount(String(company[key] ?? ""));
		return amount !== null && !("message" in amount) && amount.number === 0;
	};
	if (!none("engineers")) return [];
	const others = company["others"] === void 0 || none("others");
	return [at(["company", "engineers"], { message: others ? "leaves a company of nobody." : "leaves nobody who builds the product." })];
}
// packages/engine/dist/scenario/checks/longForm.js
/**
* A debt policy of one word as a map: `20%` is the share of a fixed policy. A policy that is set anew begins without
* the settings that files gave to the old one.
*/
const longForm = (path, value, part) => {
	if (path.at(-1) !== "debt" || path.at(-2) === "company" || value === void 0) return value;
	const map = value.kind === "leaf" ? mapOf(value) : value;
	if (part !== "policy" || map.kind !== "branch") return map;
	return {
		...map,
		entries: new Map([...map.entries].filter(([, { key }]) => key.line === 0))
	};
};
function mapOf(value) {
	const isName = POLICY_NAMES.some((name) => bare$1(name) === bare$1(value.text)) || nearest$1(value.text, POLICY_NAMES) !== null;
	const entry = (text) => ({
		key: value.place,
		value: {
			kind: "leaf",
			text,
			place: value.place
		}
	});
	const entries = isName ? [["policy", entry(value.text)]] : [["policy", entry("fixed")], ["share", entry(value.text)]];
	return {
		kind: "branch",
		entries: new Map(entries),
		place: value.place
	};
}
// packages/engine/dist/scenario/files/override.js
/** The tree with an override laid upon it. */
function applyOverride(tree, { path, text, origin }, longForm) {
	const names = path.replace(/\[(\d+)\]/g, ".$1").split(".");
	const place = {
		file: origin,
		line: 0,
		column: 0
	};
	const refuse = (message, hint) => ({
		tree,
		faults: [fault(place, [], hint === void 0 ? { message } : {
			message,
			hint
		})]
	});
	if (names.some((name) => name.trim() === "")) return refuse("This is no path to a value.", "Write for example company.arr=$5M.");
	const forbidden = names.findIndex((name) => FORBIDDEN.includes(name));
	if (forbidden >= 0) return {
		tree,
		faults: [fault(place, names.slice(0, forbidden + 1), { message: "is a name that a scenario cannot use." })]
	};
	if (names[0] === "extends") return refuse("Another file to extend cannot be set here.");
	const parsed = parseValue(origin, text, names);
	if (parsed.tree === null) return {
		tree,
		faults: parsed.faults
	};
	return {
		tree: assign(tree, [], names, parsed.tree, place, longForm),
		faults: parsed.faults
	};
}
/** The value put in place below `below`; maps are made on the way where there are none. */
function assign(below, above, [name, ...rest], value, place, longForm) {
	if (name === void 0) return value;
	const here = longForm(above, below, name);
	if (here?.kind === "list" && Number(name) < here.items.length) return {
		...here,
		items: here.items.map((item, i) => i === Number(name) ? assign(item, [...above, i], rest, value, place, longForm) : item)
	};
	const branch = here?.kind === "branch" ? here : {
		kind: "branch",
		entries: /* @__PURE__ */ new Map(),
		place
	};
	const entry = branch.entries.get(name);
	return {
		...branch,
		entries: new Map(branch.entries).set(name, {
			key: place,
			value: assign(entry?.value, [...above, name], rest, value, place, longForm)
		})
	};
}
// packages/engine/dist/scenario/files/renamed.js
/** What keys of a section were called before, and are called now. */
const RENAMED = { company: { debt: "debtRatio" } };
/** The name of today of what stands in a section. */
const nameNow = (section, name) => own(own(RENAMED, section) ?? {}, name) ?? name;
/** A tree in which keys have their names of today, each noting the one that it was found under; where both are given, the former one counts. */
function renewed(tree) {
	const entries = new Map(tree.entries);
	for (const [section, names] of Object.entries(RENAMED)) {
		const entry = entries.get(section);
		if (entry?.value.kind !== "branch") continue;
		const inside = new Map(entry.value.entries);
		for (const [former, now] of Object.entries(names)) {
			const found = inside.get(former);
			if (found === void 0) continue;
			inside.delete(former);
			inside.set(now, {
				...found,
				formerly: former
			});
		}
		entries.set(section, {
			...entry,
			value: {
				...entry.value,
				entries: inside
			}
		});
	}
	return {
		...tree,
		entries
	};
}
/** Keys of a file that are there under both of their names. */
function givenTwice(tree) {
	return Object.entries(RENAMED).flatMap(([section, names]) => {
		const inside = tree.entries.get(section)?.value;
		if (inside?.kind !== "branch") return [];
		return Object.entries(names).flatMap(([former, now]) => {
			const [old, young] = [inside.entries.get(former), inside.entries.get(now)];
			return old === void 0 || young === void 0 ? [] : [fault(old.key, [section, former], { message: `is the former name of ${now}, which is given too.` })];
		});
	});
}
/** Notes on keys that were found under a former name. */
function notesOfNames(tree) {
	return Object.keys(RENAMED).flatMap((section) => {
		const inside = tree.entries.get(section)?.value;
		if (inside?.kind !== "branch") return [];
		return [...inside.entries].flatMap(([now, { key, formerly }]) => formerly === void 0 ? [] : [fault(key, [section, formerly], {
			message: `is called ${now} now, and is read as that.`,
			hint: `Write ${now}.`
		}, "doubtful")]);
	});
}
// packages/engine/dist/scenario/files/load.js
const DEEPEST = 8;
/** What only scenarios have at the beginning of a line. */
const OF_SCENARIOS = /^[ \t\uFEFF]*\{?["' \t]*(?:company|debt|levers|coefficients|correlations|shocks|loops|noise|timeline|hiringPlan|currency|horizon|runs|stepsPerWeek|extends)["' \t]*:/m;
/** What belongs to one file and is not handed down to those that extend it. */
const OWN = [
	"name",
	"description",
	"extends"
];
/** A scenario file together with all it extends. */
function load(path, source, asked = {
	place: {
		file: path,
		line: 0,
		column: 0
	},
	path: []
}) {
	return follow$1(path, source, [], asked.place, asked.path);
}
function follow$1(path, source, chain, asked, askedPath) {
	const refuse = (message, kind = "invalid") => ({
		tree: null,
		whole: false,
		faults: [fault(asked, askedPath, { message }, kind)]
	});
	if (chain.includes(path)) return refuse(`goes in a circle: ${[...chain.slice(chain.indexOf(path)), path].join(" → ")}.`);
	if (chain.length > DEEPEST) return refuse(`goes back over more than ${DEEPEST} files.`);
	let text;
	try {
		text = source.read(path);
	} catch (error) {
		return refuse(error instanceof Error ? error.message : String(error), "missing");
	}
	if (asked.line > 0 && !isScenario(text)) return refuse(`names ${quoted(path)}, which is no scenario.`);
	const { tree, faults } = parseFile(path, text);
	if (tree === null) return {
		tree,
		whole: false,
		faults
	};
	if (tree.kind !== "branch") return {
		tree: null,
		whole: false,
		faults: [...faults, fault(tree.place, [], { message: "must be a map of keys, such as company: and debt:." })]
	};
	const parent = tree.entries.get("extends")?.value;
	const own = {
		...renewed(tree),
		place: {
			file: path,
			line: 1,
			column: 1
		}
	};
	const all = [...faults, ...givenTwice(tree)];
	if (parent?.kind !== "leaf") return {
		tree: own,
		whole: true,
		faults: all
	};
	const base = follow$1(source.resolve(path, parent.text), source, [...chain, path], parent.place, ["extends"]);
	return {
		tree: base.tree ? merge(without(base.tree, OWN), own) : own,
		whole: base.whole,
		faults: [...base.faults, ...all]
	};
}
/**
* Whether a text is meant as a scenario. Faults quote what is wrong, and a file that another file names may be one that its reader was not to see, such as a
* list of passwords.
*/
const isScenario = (text) => OF_SCENARIOS.test(text);
function without(tree, names) {
	return {
		...tree,
		entries: new Map([...tree.entries].filter(([name]) => !names.includes(name)))
	};
}
/** Dotted paths of what was given: names within a section, and everything else as a whole. */
function givenPaths(tree, sections) {
	return [...tree.entries].flatMap(([name, { value }]) => value.kind === "branch" && sections.includes(name) ? [...value.entries.keys()].map((key) => dotted([name, key])) : name === "extends" ? [] : [name]);
}
// packages/engine/dist/scenario/checks/together.js
/** What must hold between values that are right one by one. Each is checked as soon as its own values are, whatever else is wrong. */
function disagreements(written, changes) {
	const { company, debt, levers } = asMap(written);
	const list = changesIn(written).map(asMap);
	return [
		...skillGap(asMap(company)),
		...rising(asMap(debt), ["debt"]),
		...list.flatMap((change, i) => nothing(change, ["timeline", i])),
		...list.flatMap((change, i) => rising(asMap(change["debt"]), [
			"timeline",
			i,
			"debt"
		])),
		...staff(asMap(levers), list, changes)
	];
}
/** The number under a key, the default when it is not given, NaN when it is wrong. */
function numberIn(map, key, reading, usual = NaN) {
	const text = map[key];
	if (text === void 0) return usual;
	const value = typeof text === "string" ? readQuantity(text, reading) : NaN;
	return typeof value === "number" ? value : NaN;
}
const wrong = (path, message) => ({
	path,
	at: "value",
	problem: { message }
});
function skillGap(company) {
	const [gap, engineers] = ["skillGap", "engineers"].map((name) => numberIn(company, name, {
		...START$1[name],
		bare: false
	}));
	return gap > engineers ? [wrong(["company", "skillGap"], "is more than there are engineers.")] : [];
}
const RISING = [["release", "threshold"], ["smallTeam", "largeTeam"]];
function rising(debt, path) {
	const policy = debt["policy"];
	if (!Object.hasOwn(POLICIES, policy)) return [];
	const settings = POLICIES[policy].settings;
	return RISING.flatMap(([low, high]) => {
		const [below, above] = [settings[low], settings[high]];
		if (!below || !above) return [];
		const [least, most] = [[low, below], [high, above]].map(([name, { kind, range, default: usual }]) => numberIn(debt, name, {
			kind: KIND[kind],
			range,
			bare: true
		}, usual));
		if (!(least >= most)) return [];
		return [Object.hasOwn(debt, low) ? wrong([...path, low], `must be below ${high}, which is ${writeSetting(above, most)}.`) : wrong([...path, high], `must be above ${low}, which is ${writeSetting(below, least)}.`)];
	});
}
const CHANGE_KEYS = Object.keys(CHANGE.shape);
function nothing(change, path) {
	const keys = Object.keys(change);
	if (change["debt"] !== void 0 || ["levers", "coefficients"].some((key) => Object.keys(asMap(change[key])).length > 0) || keys.length === 0 || keys.some((key) => !CHANGE_KEYS.includes(key))) return [];
	return [{
		path,
		at: "value",
		problem: {
			message: "changes nothing.",
			hint: "Give it debt, levers or coefficients."
		}
	}];
}
const SHARES$1 = ["supportShare", "salesShare"];
/** The other staff can sell or answer customers, and no more of them than there are. */
function staff(levers, list, changes) {
	const message = "leaves nobody else: supportShare and salesShare together are more than 100%.";
	const given = (map) => SHARES$1.map((name) => Object.hasOwn(map, name) ? numberIn(map, name, {
		kind: "share",
		range: [0, 1],
		bare: true
	}) : null);
	const known = Object.keys(levers).every((name) => Object.hasOwn(LEVERS, name));
	const first = given(levers).map((share, i) => share ?? (known ? LEVERS[SHARES$1[i]].default : NaN));
	const tooMuch = (shares) => shares[0] + shares[1] > 1;
	if (tooMuch(first)) return [wrong(["levers"], message)];
	if (changes.length < list.length) return [];
	const later = list.map((change) => given(asMap(change["levers"])));
	return changes.flatMap(({ from: week }, i) => {
		const holding = changes.reduce((shares, { from, until }, j) => from <= week && (until === null || week < until) ? shares.map((share, k) => later[j][k] ?? share) : shares, first);
		return tooMuch(holding) ? [wrong([
			"timeline",
			i,
			"levers"
		], message)] : [];
	});
}
// packages/engine/dist/scenario/defaults.js
const DIGITS = 6;
/** The company in week 0, what is not given worked out from what is. The numbers that have no default must be given. */
function startOf(given, around) {
	const { round = "none", mandate } = given;
	const everything = {
		...around,
		raised: round !== "none"
	};
	const start = {};
	const usual = (name) => rounded(START$1[name].usual?.[1](start, everything) ?? NaN);
	const said = {
		...given,
		rounds: ROUNDS[round],
		mandate: typeof mandate === "boolean" ? mandate ? around.mandateTime : 0 : mandate
	};
	for (const name of Object.keys(START$1)) start[name] = said[name] ?? usual(name);
	return start;
}
/** What is worked out is no more exact than what people write, and reads like it. */
const rounded = (value) => Number(value.toPrecision(DIGITS));
// packages/engine/dist/scenario/understand.js
const START = "2027-01-04";
const HORIZON = 260;
const RUNS = 1e4;
const SEED = "paydown";
/** Turns what files say into a scenario. `fileName` names a scenario that has no name of its own. */
function understand(written, fileName) {
	const { value: file, wrong } = check$1(FILE, written);
	const time = timeline(written);
	const all = distinct([
		...wrong,
		...time.wrong,
		...disagreements(written, time.changes)
	]);
	return file === null || all.length > 0 ? { wrong: all } : { scenario: complete(file, fileName, time) };
}
/** Changes and plans in weeks. What cannot be read is left out: the checks of the file report it. */
function timeline(written) {
	const timing = TIMING.safeParse(written);
	if (!timing.success) return {
		changes: [],
		plan: [],
		wrong: []
	};
	const { start = START, horizon = HORIZON } = timing.data;
	const list = changesIn(written);
	const wrong = [];
	const changes = list.flatMap((item, i) => {
		const times = TIMES.safeParse(item);
		if (!times.success) return [];
		const holds = timesOf(times.data, dayNumber(start), horizon, (message, key) => void wrong.push({
			path: [
				"timeline",
				i,
				key
			],
			at: "value",
			problem: { message }
		}));
		const change = CHANGE.safeParse(item);
		return change.success ? [changeOf(change.data, holds)] : [];
	});
	const hiring = hiringPlanOf(asMap(written)["hiringPlan"] ?? [], dayNumber(start), horizon);
	return {
		changes,
		plan: hiring.plan,
		wrong: [...wrong, ...hiring.wrong]
	};
}
const leversOf = (given = {}) => ({
	...Object.fromEntries(LEVER_NAMES.map((name) => [name, LEVERS[name].default])),
	...given
});
function complete(file, fileName, { changes, plan }) {
	const levers = leversOf(file.levers);
	const coefficients = Object.fromEntries(COEFFICIENT_NAMES.map((name) => [name, file.coefficients?.[name] ?? CATALOGUE[name].distribution]));
	const sizes = {
		drag: median$1(coefficients.drag),
		usefulShare: median$1(coefficients.usefulShare),
		codeRemoval: median$1(coefficients.codeRemoval),
		headroom: median$1(coefficients.headroom),
		itemSize: median$1(coefficients.itemSize),
		mandateTime: median$1(coefficients.mandateTime),
		startDelay: median$1(coefficients.startDelay),
		attrition: median$1(coefficients.attrition)
	};
	const said = withGrowth(file);
	const known = unshown(said, file.fitted);
	const middles = Object.fromEntries(Object.entries(said ?? {}).map(([name, believed]) => [name, median$1(believed)]));
	const company = startOf(file.company, {
		levers,
		known: middles,
		...sizes
	});
	const policy = file.debt ?? asToday(middles.debtShare);
	const hiringPlan = plan.length > 0 ? { hiringPlan: plan } : {};
	return {
		name: file.name ?? fileName,
		description: file.description?.trim() ?? "",
		start: file.start ?? START,
		horizon: file.horizon ?? HORIZON,
		runs: file.runs ?? RUNS,
		seed: file.seed ?? SEED,
		stepsPerWeek: file.stepsPerWeek ?? 1,
		company,
		...known && Object.keys(known).length > 0 ? {
			known,
			today: {
				policy: middles.debtShare === void 0 ? policy : asToday(middles.debtShare),
				levers,
				...hiringPlan,
				company: {
					inProgress: company.inProgress,
					mandate: company.mandate
				}
			}
		} : {},
		policy,
		levers,
		...hiringPlan,
		coefficients,
		correlations: file.correlations ?? true,
		shocks: switches(SHOCK_NAMES, file.shocks),
		loops: switches(LOOP_NAMES, file.loops),
		mechanisms: switches(MECHANISM_NAMES, file.mechanisms),
		doors: switches(DOOR_NAMES, file.doors),
		noise: switches(NOISE_NAMES, file.noise),
		timeline: changes,
		...file.fitted ? { fitted: file.fitted } : {}
	};
}
/** The growth that a company is said to have had is about what it has today, unless more is known; a company without revenue has none. */
function withGrowth({ known, company }) {
	if ((known?.growth ?? known?.growthQuarter) !== void 0 || company.growth === void 0 || !((company.arr ?? 0) > 0)) return known;
	return {
		...known,
		growth: about("growth", company.growth)
	};
}
const asToday = (share) => share === void 0 ? DEFAULT_POLICY : {
	policy: "fixed",
	settings: { share }
};
const switches = (names, given = {}) => Object.fromEntries(names.map((name) => [name, given[name] ?? true]));
// packages/engine/dist/scenario/read.js
/**
* Reads a scenario file, the files it extends and what overrides them, checks all of it and fills in what is not given. It never throws
* for what a person wrote: everything wrong comes back as faults, in reading order.
*
* @param path the file, as `source` knows it and as faults name it
* @param source where the text of a file comes from, and how one file names another
* @param overrides values that replace what the files say, the last one winning
* @returns the scenario, or null and its faults; and what is valid and most likely not meant
* @example
* const text = 'company: {engineers: 20, arr: $3M, cash: $10M}';
* const { scenario: read, faults } = readScenario('ours.yaml', { read: () => text, resolve: (from, to) => to });
*/
function readScenario(path, source, overrides = []) {
	const loaded = load(path, source);
	const read = (given) => understandTree(overridden(loaded, given), baseName(path));
	const reading = read(overrides);
	const facts = overrides.filter(({ path: of }) => !isDecision(of));
	if (reading.scenario?.today === void 0 || facts.length === overrides.length) return reading;
	const { today = reading.scenario.today } = read(facts).scenario ?? {};
	return {
		...reading,
		scenario: {
			...reading.scenario,
			today
		}
	};
}
const isDecision = (path) => /^(?:debt|levers|hiringPlan|timeline)(?:[.[]|$)/.test(path.trim());
/** What files say, with values laid upon it that replace what they say. */
function overridden(loaded, overrides) {
	return overrides.reduce(({ tree, whole, faults }, override) => {
		if (tree === null) return {
			tree,
			whole,
			faults
		};
		const applied = applyOverride(tree, override, longForm);
		return {
			tree: renewed(applied.tree),
			whole,
			faults: [...faults, ...applied.faults]
		};
	}, loaded);
}
/**
* Checks what files say and fills in what they do not.
*
* @param name what a scenario is called that has no name of its own
* @param pathOf under which path a person finds what the tree has at another
*/
function understandTree({ tree, whole, faults: before }, name, pathOf = (path) => path) {
	if (tree === null) return {
		scenario: null,
		faults: inOrder$1(before),
		doubts: []
	};
	const money = currencyIn(tree);
	const understood = understand(plain(tree), name);
	if ("scenario" in understood) {
		const faults = [...before, ...money.faults];
		if (faults.length > 0) return {
			scenario: null,
			faults: inOrder$1(faults),
			doubts: []
		};
		const doubts = doubtsIn(plain(tree)).map(({ path, at, problem }) => fault(positionOf(tree, path, at), pathOf(path), problem, "doubtful"));
		return {
			scenario: {
				...understood.scenario,
				...money.currency === "USD" ? {} : { currency: money.currency },
				given: givenPaths(tree, SECTIONS)
			},
			faults: [],
			doubts: inOrder$1([
				...doubts,
				...money.doubts,
				...notesOfNames(tree)
			])
		};
	}
	const reported = new Set(before.map((each) => each.path));
	const found = (whole ? understood.wrong : understood.wrong.filter(({ absent }) => !absent)).map(({ path, at, problem }) => fault(positionOf(tree, path, at), pathOf(path), problem));
	return {
		scenario: null,
		faults: inOrder$1([
			...before,
			...money.faults,
			...found.filter((each) => !reported.has(each.path))
		]),
		doubts: []
	};
}
/** `scenarios/series-b.yaml` is called series-b. */
const baseName = (path) => path.replace(/^.*[/\\]/, "").replace(/\.(?:ya?ml|json)$/i, "") || path;
// packages/engine/dist/scenario/write.js
var import_dist = require_dist();
/**
* A scenario as it was understood, every default written out: the text of a scenario file (YAML) that says the same.
*
* @example
* const again = parseScenario(writeScenario(scenario));
*/
function writeScenario(scenario) {
	const { levers, shocks, loops, mechanisms, doors, noise, timeline } = scenario;
	return laidOut(bare(inCurrency({
		name: scenario.name,
		...scenario.description ? { description: scenario.description } : {},
		start: scenario.start,
		horizon: writeQuantity(scenario.horizon, "weeks"),
		runs: scenario.runs,
		seed: scenario.seed,
		stepsPerWeek: scenario.stepsPerWeek,
		...scenario.currency ? { currency: scenario.currency } : {},
		company: saidOf(scenario),
		...scenario.known ? { known: writeKnown(scenario.known) } : {},
		debt: writePolicy(scenario.policy),
		levers: writeLevers(levers),
		coefficients: Object.fromEntries(COEFFICIENT_NAMES.map((name) => [name, writeDistribution(scenario.coefficients[name], CATALOGUE[name])])),
		correlations: onOff(scenario.correlations),
		shocks: writeSwitches(shocks),
		loops: writeSwitches(loops),
		mechanisms: writeSwitches(mechanisms),
		doors: writeSwitches(doors),
		noise: writeSwitches(noise),
		...scenario.hiringPlan ? { hiringPlan: writeHiringPlan(scenario.hiringPlan) } : {},
		timeline: timeline.map(writeChange),
		...scenario.fitted ? { fitted: writeFitted(scenario.fitted) } : {}
	}, scenario.currency ?? "USD")));
}
/** What is written in dollars, with the sign of the scenario’s currency; words stay as they are. */
function inCurrency(written, currency) {
	if (typeof written === "string") return withSignOf(written, currency);
	if (Array.isArray(written)) return written.map((item) => inCurrency(item, currency));
	return typeof written === "object" && written !== null ? Object.fromEntries(Object.entries(written).map(([key, item]) => [key, WORDS.includes(key) ? item : inCurrency(item, currency)])) : written;
}
const WORDS = [
	"name",
	"description",
	"label",
	"seed"
];
/** YAML as people lay it out: a blank line before each section, and what belongs to one key on one line. */
function laidOut(value) {
	const document = new import_dist.Document(value);
	(0, import_dist.visit)(document, {
		Scalar(_, node) {
			if (typeof node.value === "string" && isActive(node.value)) node.type = "QUOTE_DOUBLE";
		},
		Collection(_, node, path) {
			if (path.filter(import_dist.isPair).length >= 2 || (0, import_dist.isMap)(node) && node.has("policy")) node.flow = true;
		},
		Pair(_, pair, path) {
			if (path.length > 2 || !(0, import_dist.isCollection)(pair.value)) return;
			pair.key.spaceBefore = true;
		}
	});
	return inertJson(document.toString({
		lineWidth: 140,
		flowCollectionPadding: false
	}));
}
/** Numbers without a unit as numbers, so that YAML does not put them into quotes. */
function bare(value) {
	if (typeof value === "string") {
		const number = Number(value);
		return Number.isFinite(number) && String(number) === value ? number : value;
	}
	if (Array.isArray(value)) return value.map(bare);
	return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, bare(item)])) : value;
}
const onOff = (on) => on ? "on" : "off";
const writeSwitches = (switches) => Object.fromEntries(Object.entries(switches).map(([name, on]) => [name, onOff(on)]));
const writeLevers = (levers) => Object.fromEntries(Object.entries(levers).map(([name, value]) => [name, writeLever(name, value)]));
const writeShifts = (shifts) => Object.fromEntries(Object.entries(shifts).map(([name, shift]) => [name, writeShift(name, shift)]));
/** All of the company but a growth that nobody said: written down it would count as known. */
function saidOf({ company, known }) {
	const { growth, ...rest } = writeCompany(company);
	return company.arr > 0 && known?.growth === void 0 && known?.growthQuarter === void 0 ? rest : {
		...rest,
		growth
	};
}
/** A file that says of another one what a fit to its company's history has left. */
const writeFittedFile = (base, name, fitted) => laidOut({
	extends: base,
	name,
	fitted: writeFitted(fitted)
});
/** Every number of the company as a scenario file would give it, by its name there. */
function writeCompany(company) {
	const numbers = START_NUMBERS.map((name) => [keyOf(name), writeQuantity(company[name], START$1[name].kind)]);
	const round = company.rounds === 0 ? "none" : Object.entries(ROUNDS).find(([, rounds]) => rounds === company.rounds)[0];
	return {
		...Object.fromEntries(numbers),
		round,
		mandate: writeQuantity(company.mandate, "weeks")
	};
}
function writeChange({ from, until, policy, levers, coefficients, label }) {
	return {
		at: `week ${from}`,
		...until === null ? {} : { until: `week ${until}` },
		...policy ? { debt: writePolicy(policy) } : {},
		...Object.keys(levers).length > 0 ? { levers: writeLevers(levers) } : {},
		...coefficients ? { coefficients: writeShifts(coefficients) } : {},
		...label ? { label } : {}
	};
}
// packages/engine/dist/scenario/quantities/percent.js
/** A share in percent, to so many significant digits: “20%”, “7.5%”. */
const percent = (share, digits = 2) => `${Number((100 * share).toPrecision(digits))}%`;
// packages/engine/dist/questions/common/alternatives.js
/** Whether a change of the timeline changes anything. */
const changesAnything = ({ policy, levers, coefficients = {} }) => policy !== null || Object.keys(levers).length > 0 || Object.keys(coefficients).length > 0;
/**
* Another scenario, held against the first. Where it is of the same company, it shares what that does today, so that what is known settles the same in both and
* they differ in nothing but what they decide.
*/
function besides(first, other) {
	if (first.today === void 0 || other.today === void 0 || ownFacts(first) !== ownFacts(other)) return other;
	return {
		...other,
		today: first.today
	};
}
/** What a person says of a company. */
const ownFacts = ({ company, known, given }) => JSON.stringify([known, Object.entries(company).filter(([name]) => given.includes(`company.${keyOf(name)}`))]);
/**
* The scenario under one policy from week 0 to the end: changes of policy in its timeline fall away, those of levers stay.
*
* @param policy a name of `POLICIES`, with its settings; a share is from 0 to 1
* @example
* const fifth = underPolicy(scenario, { policy: 'fixed', settings: { share: 0.2 } });
*/
function underPolicy(scenario, policy) {
	const timeline = scenario.timeline.map((change) => ({
		...change,
		policy: null
	})).filter(changesAnything);
	return {
		...scenario,
		policy,
		timeline
	};
}
/** The scenario in which a policy takes over in a week, for good: later changes of policy in its timeline fall away. */
function withPolicyFrom(scenario, policy, from, label) {
	if (from === 0) return underPolicy(scenario, policy);
	const timeline = scenario.timeline.map((change) => change.from >= from ? {
		...change,
		policy: null
	} : change).filter(changesAnything);
	return {
		...scenario,
		timeline: [...timeline, {
			from,
			until: null,
			policy,
			levers: {},
			label
		}]
	};
}
/** A policy with its settings spelt out: two with the same are one. */
const exactly = (policy) => JSON.stringify([policy.policy, Object.values(spelledOut(policy))]);
/** A policy in a few words, for tables and charts: “20% for debt”, “reactive”, “ceiling (threshold 0.2)”: settings are told where they are not the defaults. */
function policyName({ policy, settings }) {
	const known = POLICIES[policy].settings;
	const say = (name, value) => known[name]?.kind === "share" ? percent(value, 3) : `${Number(value.toPrecision(3))}`;
	if (policy === "fixed") {
		const share = settings.share ?? known.share.default;
		return share === 0 ? "nothing for debt" : `${percent(share, 3)} for debt`;
	}
	const changed = Object.keys(known).flatMap((name) => {
		const value = settings[name];
		return value === void 0 || value === known[name].default ? [] : [`${name} ${say(name, value)}`];
	});
	return changed.length === 0 ? policy : `${policy} (${changed.join(", ")})`;
}
// packages/engine/dist/questions/common/paired.js
/** Compares the values of two versions of a scenario, one a run, in the order of the runs: the second minus the first; `effect` as in `meanOf`. */
function paired(first, second, effect = 1) {
	const differences = Float64Array.from(first, (value, run) => second[run] - value);
	const n = differences.length;
	const shareOf = (sign) => proportion(differences.filter((difference) => Math.sign(difference) === sign).length / n, n, effect);
	return {
		mean: meanOf(differences, effect),
		median: medianOf(differences, effect),
		higher: shareOf(1),
		lower: shareOf(-1)
	};
}
/** Share of all futures in which the second is ahead; a lead counts for nobody where both are out of money. */
function shareAhead(first, second, side, gone, effect) {
	let ahead = 0;
	for (let run = 0; run < first.length; run++) if (side * (second[run] - first[run]) > 0 && !gone(run)) ahead++;
	return proportion(ahead / first.length, first.length, effect);
}
/** The median of values, with its error and its 95% interval; `effect` as in `meanOf`. */
const medianOf = (values, effect = 1) => percentileOf(values, 50, effect);
/** A percentile of values, with its error and its 95% interval; `effect` as in `meanOf`. */
const percentileOf = (values, percentile, effect = 1) => percentilesOf$1(values, [percentile], effect)[0];
/** The middle of values, and the ends of eight in ten of them; `effect` as in `meanOf`. */
function middleOf(values, effect = 1) {
	const [p10, p50, p90] = percentilesOf$1(values, [
		10,
		50,
		90
	], effect);
	return {
		p10,
		p50,
		p90
	};
}
function percentilesOf$1(values, percentiles, effect) {
	const found = [];
	const plan = percentilePlan(values.length, percentiles, effect);
	estimatePercentiles(plan, values, values.length, (i, estimate) => found[i] = estimate);
	return found;
}
// packages/engine/dist/questions/common/upheaval.js
/** What the parts of a change count, so that of equals the simplest comes first, then the smallest. */
const COUNTS = {
	/** Doing anything otherwise at all. */
	change: 1,
	/** Each change on the way, such as a start that lies ahead: one more thing to remember. */
	later: .5,
	/** Each lever that is moved as well. */
	lever: 1
};
/** What a rule counts that has to be watched, instead of a share: of equals, the one that is said and followed most easily comes first. */
const RULES = {
	reactive: 2,
	ceiling: 2.1,
	proportional: 2.2,
	"commitment-first": 2.3,
	freeze: 2.4,
	stage: 2.5,
	rewrite: 2.6
};
/**
* How much a proposal changes of what is done today, and how hard that is to undo: 0 for what changes nothing; a share that is paid from now on comes before
* one that begins later, a share before a rule, a small change of the share before a large one.
*/
function upheaval(today, proposal) {
	const [before, after] = [decisions(today), decisions(proposal)];
	if (differsFrom(today, proposal) === null) return 0;
	const own = before[0];
	const shareToday = own.policy === "fixed" ? own.settings.share : 0;
	const last = after[after.length - 1];
	const levers = Object.keys(last.levers);
	return COUNTS.change + (last.policy === "fixed" ? Math.abs(last.settings.share - shareToday) : RULES[last.policy]) + COUNTS.later * (after.length - 1) + COUNTS.lever * levers.filter((name) => last.levers[name] !== before[before.length - 1].levers[name]).length;
}
/** First week in which a proposal decides otherwise than what is done today; null if it never does. Where more than decisions differ, week 0. */
function differsFrom(today, proposal) {
	if (!sameCompany(today, proposal)) return 0;
	const [before, after] = [decisions(today), decisions(proposal)];
	return [...new Set([...before, ...after].map(({ from }) => from))].sort((a, b) => a - b).find((week) => inForce(before, week) !== inForce(after, week)) ?? null;
}
/** Whether two scenarios differ in what is decided, at most. */
const sameCompany = (one, other) => companyText(one) === companyText(other);
/** The policy of a scenario once all its changes have come. */
function lastPolicy(scenario) {
	return scenario.timeline.reduce((policy, change) => change.until === null ? change.policy ?? policy : policy, scenario.policy);
}
const inForce = (stretches, week) => {
	const { policy, settings, levers } = stretches.findLast(({ from }) => from <= week);
	return JSON.stringify([
		policy,
		settings,
		levers
	]);
};
/** All of a scenario that is not decided. */
function companyText({ name: _, description: __, given: ___, policy: ____, levers: _____, timeline: ______, ...rest }) {
	return JSON.stringify(rest);
}
// packages/engine/dist/questions/compare/crossover.js
const startRace = (runs) => ({
	leader: new Int8Array(runs),
	since: new Int32Array(runs),
	turned: new Uint8Array(runs)
});
/** Adds a week: the values of the first and of the second, a future an entry; `sign` is −1 where less is better. Weeks are given in their order. */
function follow({ leader, since, turned }, week, first, second, sign) {
	for (let run = 0; run < leader.length; run++) {
		const difference = sign * (second[run] - first[run]);
		const ahead = difference > 0 ? 1 : difference < 0 ? -1 : 0;
		if (ahead === 0 || ahead === leader[run]) continue;
		if (leader[run] !== 0) turned[run] = 1;
		leader[run] = ahead;
		since[run] = week;
	}
}
/**
* By run, the first week of the second’s lead for good; null where it has none at the end, or nobody is left to have it.
*
* @param gone whether both are out of money by then
*/
const leadFrom = ({ leader, since }, gone) => Array.from(leader, (side, run) => side === 1 && !gone(run) ? since[run] : null);
/**
* The weeks in which the lead changed for good, as a distribution over all futures.
*
* @param from the week in which the two begin to differ: nothing is won before that, and weeks of `leads` and `trails` count from it
* @param gone whether both are out of money in a run by the horizon, and have nothing left to lead in
* @param effect as in `meanOf`
*/
function crossoverOf({ leader, since, turned }, horizon, gone = () => false, from = 0, effect = 1) {
	const runs = leader.length;
	const count = () => new Float64Array(horizon + 1);
	const [overtaking, overtakenIn, leads, trails] = [
		count(),
		count(),
		count(),
		count()
	];
	let [ahead, behind, neither, same] = [
		0,
		0,
		0,
		0
	];
	for (let run = 0; run < runs; run++) {
		const week = since[run];
		if (leader[run] === 0) same++;
		else if (gone(run)) neither++;
		else if (leader[run] === 1) {
			leads[week]++;
			if (turned[run] === 1) overtaking[week]++;
			else ahead++;
		} else {
			trails[week]++;
			if (turned[run] === 1) overtakenIn[week]++;
			else behind++;
		}
	}
	const share = (number) => proportion(number / runs, runs, effect);
	return {
		shares: {
			ahead: share(ahead),
			overtakes: share(sum(overtaking)),
			overtaken: share(sum(overtakenIn)),
			behind: share(behind),
			neither: share(neither),
			same: share(same)
		},
		overtaking: Array.from(overtaking, (number) => number / runs),
		overtakenIn: Array.from(overtakenIn, (number) => number / runs),
		leads: leadBy(leads.subarray(from), runs, effect),
		trails: leadBy(trails.subarray(from), runs, effect)
	};
}
const sum = (values) => values.reduce((total, value) => total + value, 0);
/** The weeks by which a tenth, half and nine tenths of all futures are counted; the interval is that of the share of futures, turned into weeks. */
function leadBy(counts, runs, effect) {
	const reached = (needed) => {
		let counted = 0;
		for (let week = 0; week < counts.length; week++) {
			counted += counts[week];
			if (counted >= needed * runs * (1 - 1e-12) && counted > 0) return week;
		}
		return null;
	};
	const by = (percentile) => {
		const { value, low, high } = proportion(percentile / 100, runs, effect);
		return {
			week: reached(value),
			low: reached(low),
			high: reached(high)
		};
	};
	return {
		10: by(10),
		50: by(50),
		90: by(90)
	};
}
// packages/engine/dist/questions/compare/year.js
const A_YEAR = 52;
/**
* @param other futures of what it is held against, and of the choice, each with `delivered` in every week
* @param itemSize person-weeks of an item
* @param effect as in `meanOf`
*/
function yearOf$1(other, choice, itemSize, from, horizon, effect = 1) {
	const { runs } = other;
	const until = Math.min(from + A_YEAR, horizon);
	const [lost, whole] = [new Float64Array(runs), new Float64Array(runs)];
	const race = startRace(runs);
	const shipped = (futures, week) => shippedIn(futures, week, itemSize);
	const byWeek = [];
	for (let week = 0; week < horizon; week++) {
		follow(race, week + 1, column(other, "delivered", week + 1), column(choice, "delivered", week + 1), 1);
		if (week < from || week >= until) continue;
		const [before, after] = [shipped(other, week), shipped(choice, week)];
		const gap = before.map((items, run) => items - after[run]);
		for (let run = 0; run < runs; run++) {
			lost[run] += gap[run];
			whole[run] += before[run];
		}
		byWeek.push({
			week,
			gap: meanOf(gap, effect),
			whole: meanOf(before).value
		});
	}
	const worst = byWeek.reduce((most, each) => each.gap.value / each.whole > most.gap.value / most.whole ? each : most);
	const isGone = bothDeadBy(other, choice, horizon);
	const weeks = leadFrom(race, isGone).map((week, run) => week ?? (race.leader[run] === 0 ? from : Infinity));
	const shareOf = (holds) => proportion(weeks.filter(holds).length / runs, runs, effect);
	const scaled = ({ value, error, low, high }, by) => ({
		value: value / by,
		error: error / by,
		low: low / by,
		high: high / by
	});
	return {
		from,
		until,
		items: spreadOf$1(lost, effect),
		of: meanOf(whole, effect),
		itemSize,
		worst: worst.gap.low > 0 ? {
			week: worst.week,
			part: scaled(worst.gap, worst.whole)
		} : null,
		half: halfBy(byWeek.map(({ week, gap }) => ({
			week,
			gap: gap.value
		}))),
		back: {
			...halfBack(weeks, effect),
			never: shareOf((week) => week === Infinity),
			gone: shareOf((week, run) => week === Infinity && isGone(run))
		}
	};
}
/** Items shipped in a week, by run (`roadmapItems`: useful product over the size of an item); a company that comes to its end ships none. */
function shippedIn(futures, week, itemSize) {
	const [until, since] = [week + 1, week].map((at) => column(futures, "delivered", at));
	const items = new Float64Array(until.length);
	for (let run = 0; run < items.length; run++) if (goesOn(futures, run, week + 1)) items[run] = (until[run] - since[run]) / itemSize;
	return items;
}
const spreadOf$1 = (values, effect) => ({
	mean: meanOf(values, effect),
	p10: percentileOf(values, 10, effect),
	p90: percentileOf(values, 90, effect)
});
function halfBy(weeks) {
	const total = weeks.reduce((sum, { gap }) => sum + gap, 0);
	if (total <= 0) return null;
	let sum = 0;
	return weeks.find(({ gap }) => (sum += gap) >= total / 2)?.week ?? null;
}
/** Week by which half of all futures have them back, of the week of each; the interval is that of the share of futures, turned into weeks. */
function halfBack(back, effect) {
	const runs = back.length;
	const weeks = back.toSorted((a, b) => a - b);
	const reached = (share) => {
		const week = weeks[Math.max(1, Math.ceil(share * runs)) - 1];
		return Number.isFinite(week) ? week : null;
	};
	const { value, low, high } = proportion(.5, runs, effect);
	return {
		week: reached(value),
		low: reached(low),
		high: reached(high)
	};
}
// packages/engine/dist/questions/compare/start.js
/**
* Standard errors by which a gap opens for certain. It is looked at in every week, and some week of a gap that is chance alone lies beyond 1.96 errors in every
* second comparison; beyond 3.3 in fewer than one of 20 over ten years (the highest of a random walk, over its error at the time).
*/
const CERTAIN = 3.3;
/**
* Compares the features that are built, in the mean of all futures, the dead and the sold counted with none.
*
* @param from the week in which the two begin to differ: the share that is lost counts from it
* @param effect as in `meanOf`
*/
function atFirst(first, second, from = 0, effect = 1) {
	const weeks = first.weeks;
	const [gap, total] = [new Float64Array(first.runs), new Float64Array(first.runs)];
	const [baseline, change, error] = [
		[],
		[],
		[]
	];
	const gaps = [];
	for (const week of weeks) {
		const lead = meanOf(total, effect);
		gaps.push(lead);
		const [a, b] = [column(first, "features", week), column(second, "features", week)];
		let features = 0;
		for (let run = 0; run < total.length; run++) {
			const before = goesOn(first, run, week) ? a[run] : 0;
			gap[run] = (goesOn(second, run, week) ? b[run] : 0) - before;
			total[run] += gap[run];
			features += before;
		}
		const mean = meanOf(gap, effect);
		baseline.push(kept(features / first.runs));
		change.push(kept(mean.value, mean.error));
		error.push(kept(mean.error, mean.error));
	}
	return {
		baseline,
		change,
		error,
		lost: lostIn(gaps, first, second, from, effect)
	};
}
/** The widest gap on the side to which it first opens by more than chance, before it closes. `gaps` are those before each week. */
function lostIn(gaps, first, second, from, effect) {
	const opens = gaps.findIndex(({ value, error }) => Math.abs(value) > CERTAIN * error);
	if (opens < 0) return null;
	const side = Math.sign(gaps[opens].value);
	const closes = gaps.findIndex(({ value }, week) => week > opens && side * value <= 0);
	const wide = gaps.slice(0, closes < 0 ? gaps.length : closes);
	const until = wide.reduce((widest, { value }, week) => side * value > side * wide[widest].value ? week : widest, 0);
	const [by, more, fewer] = side < 0 ? [
		"alternative",
		first,
		second
	] : [
		"baseline",
		second,
		first
	];
	const [whole, rest] = [builtIn(more, from, until), builtIn(fewer, from, until)];
	return {
		by,
		until,
		features: meanOf(whole.map((features, run) => features - rest[run]), effect),
		share: shareOf$1(whole, rest, effect)
	};
}
/** Features of all weeks from one on and before another, by run. */
function builtIn(futures, from, until) {
	const built = new Float64Array(futures.runs);
	for (let week = from; week < until; week++) {
		const features = column(futures, "features", week);
		for (let run = 0; run < built.length; run++) if (goesOn(futures, run, week)) built[run] += features[run];
	}
	return built;
}
/**
* What is missing of a whole, as a share of its mean; both vary from future to future together, and so does the error
* count them (a ratio of means, linearised).
*/
function shareOf$1(whole, rest, effect) {
	const mean = meanOf(whole).value;
	const share = 1 - meanOf(rest).value / mean;
	const { error, low, high } = meanOf(whole.map((features, run) => (features - rest[run] - share * features) / mean), effect);
	return {
		value: share,
		error,
		low: share + low,
		high: share + high
	};
}
// packages/engine/dist/questions/compare/contest.js
const WEEKS_A_MONTH$1 = 52 / 12;
/** An alternative against the baseline. `late` has it begin later, where that was played. */
function contest(baseline, alternative, late, weeks, judge, terms) {
	const { runs } = baseline.futures;
	const { horizon } = baseline.alternative.scenario;
	const effect = designEffect(baseline.alternative.scenario, runs);
	const from = differsFrom(baseline.alternative.scenario, alternative.alternative.scenario) ?? 0;
	const itemSize = median$1(alternative.alternative.scenario.coefficients.itemSize);
	const span = {
		runs,
		from,
		horizon,
		effect
	};
	const gone = bothDeadBy(baseline.futures, alternative.futures, horizon);
	const sign = judge.better === "more" ? 1 : -1;
	const ahead = (week, side) => shareAhead(baseline.judged(week), alternative.judged(week), sign === side ? 1 : -1, bothDeadBy(baseline.futures, alternative.futures, week), effect);
	const differences = (of) => differenceFan(weeks, runs, baseline[of], alternative[of], effect);
	const changes = Object.fromEntries(Object.keys(baseline.at).map((row) => [row, paired(baseline.at[row], alternative.at[row], effect)]));
	return {
		name: alternative.alternative.name,
		differences: {
			judged: differences("judged"),
			arr: differences("arr"),
			value: differences("value")
		},
		ahead: weeks.map((week) => ahead(week, 1)),
		behind: weeks.map((week) => ahead(week, -1)),
		beats: {
			ahead: ahead(terms.by, 1),
			behind: ahead(terms.by, -1),
			gone: bothGone(baseline, alternative, terms.by, effect)
		},
		changes,
		from,
		crossover: race(baseline.judged, alternative.judged, span, sign, gone),
		payback: race(baseline.value, alternative.value, span, 1, gone),
		year: yearOf$1(baseline.futures, alternative.futures, itemSize, from, horizon, effect),
		atFirst: atFirst(baseline.futures, alternative.futures, from, effect),
		lives: lives(baseline.at.surviving, alternative.at.surviving, effect),
		dying: {
			alternative: dying(baseline, alternative, terms.by, effect),
			baseline: dying(alternative, baseline, terms.by, effect)
		},
		waiting: waiting(changes.value.mean, late && paired(late.at.value, alternative.at.value, effect).mean, terms)
	};
}
/** When the second of two series overtakes the first for good, in each future and in all; `gone` as in `crossoverOf`. */
function race(first, second, { runs, from, horizon, effect }, sign, gone) {
	const running = startRace(runs);
	for (let week = from; week <= horizon; week++) follow(running, week, first(week), second(week), sign);
	return crossoverOf(running, horizon, gone, from, effect);
}
/** Share of the futures in which both are out of money. */
function bothGone(first, second, week, effect) {
	const { runs } = first.futures;
	const gone = bothDeadBy(first.futures, second.futures, week);
	let count = 0;
	for (let run = 0; run < runs; run++) if (gone(run)) count++;
	return proportion(count / runs, runs, effect);
}
/** What the second gains in value over the first where it dies first, and where it does not. */
function dying({ at: before, futures: first }, { at: after, futures: second }, by, effect) {
	const diesFirst = (run) => deadBy(second, run, by) && (!deadBy(first, run, by) || first.ends[run] > second.ends[run]);
	const gains = Float64Array.from(before.value, (value, run) => after.value[run] - value);
	return {
		first: meanOf(gains.map((gain, run) => diesFirst(run) ? gain : 0), effect),
		otherwise: meanOf(gains.map((gain, run) => diesFirst(run) ? 0 : gain), effect)
	};
}
function differenceFan(weeks, runs, first, second, effect) {
	const fill = (i, into) => {
		const [a, b] = [first(weeks[i]), second(weeks[i])];
		for (let run = 0; run < into.length; run++) into[run] = b[run] - a[run];
	};
	return fanOf(weeks.length, fill, percentilePlan(runs, PERCENTILES, effect), new Float64Array(runs), effect);
}
function lives(first, second, effect) {
	const share = (a, b) => {
		let count = 0;
		for (let run = 0; run < first.length; run++) if (first[run] === a && second[run] === b) count++;
		return proportion(count / first.length, first.length, effect);
	};
	return {
		both: share(1, 1),
		alternative: share(0, 1),
		baseline: share(1, 0),
		neither: share(0, 0)
	};
}
function waiting(whole, played, { by, delay }) {
	const months = (played === null ? by : delay) / WEEKS_A_MONTH$1;
	const cost = played ?? whole;
	const { value, error, low, high } = cost;
	return {
		weeks: played === null ? null : delay,
		cost,
		perMonth: {
			value: value / months,
			error: error / months,
			low: low / months,
			high: high / months
		}
	};
}
// packages/engine/dist/questions/compare/delay.js
/**
* The baseline up to a week, and the alternative's decisions from then on; null where they differ in more than decisions, which no delay can do.
* A start that follows from a decision (work in progress from its limit) is the baseline's: nothing has been decided yet.
*/
function delayed(baseline, alternative, week) {
	const given = /* @__PURE__ */ new Set([...baseline.given, ...alternative.given]);
	if (restOf(baseline, given) !== restOf(alternative, given)) return null;
	const before = baseline.timeline.filter(({ from }) => from < week).map((change) => ({
		...change,
		until: Math.min(change.until ?? week, week)
	}));
	const switched = {
		from: week,
		until: null,
		policy: alternative.policy,
		levers: alternative.levers,
		label: alternative.name
	};
	const after = alternative.timeline.filter(({ until }) => until === null || until > week).map((change) => ({
		...change,
		from: Math.max(change.from, week)
	}));
	return {
		...baseline,
		timeline: [
			...before,
			switched,
			...after
		]
	};
}
/** All of a scenario that is not decided, and does not follow from what is. */
function restOf(scenario, known) {
	const { name: _name, description: _description, given: _given, policy: _policy, levers: _levers, timeline: _timeline, company, ...rest } = scenario;
	return JSON.stringify({
		...rest,
		company: Object.entries(company).filter(([name]) => known.has(`company.${keyOf(name)}`))
	});
}
// packages/engine/dist/questions/common/presentValue.js
/** The accounts of futures in which `arr`, `income` and `cost` were wanted in every week from 0; `closes` is the week in which the totals are taken. */
function ledgerOf(futures, terms, closes) {
	const [people, profit] = [new Float64Array(futures.runs), new Float64Array(futures.runs)];
	for (let week = 0; week < Math.min(closes, futures.weeks.length); week++) {
		const [income, cost] = [column(futures, "income", week), column(futures, "cost", week)];
		for (let run = 0; run < futures.runs; run++) {
			if (!goesOn(futures, run, week)) continue;
			people[run] += cost[run];
			profit[run] += income[run];
		}
	}
	return {
		value: valueOverTime(futures, terms),
		people,
		profit
	};
}
// packages/engine/dist/questions/common/measure.js
/** What decisions are judged by besides the outcomes that are recorded: 1 for a company of which it is true, else 0. */
const CONDITIONS = {
	surviving: {
		meaning: "Alive or acquired",
		unit: "share",
		better: "more"
	},
	dead: {
		meaning: "Out of money, or given up by its founders",
		unit: "share",
		better: "less"
	},
	stalled: {
		meaning: "Stalled (velocity under 60%) or out of money",
		unit: "share",
		better: "less"
	}
};
const MEASURE_NAMES = [
	...Object.keys(RECKONED),
	...Object.keys(CONDITIONS),
	...OUTCOME_NAMES
];
/**
* What decisions are judged by unless something else is asked for, by every command: the value of the company. It is the one measure that holds the others
* together: useful product wins customers, and counts as the revenue it brings and keeps; what people cost is taken off; and a company out of money is left
* with what it has spent. Revenue alone forgets cost and praises a company that grows until it dies; product alone forgets whether anybody pays for it.
*/
const YARDSTICK = "value";
const isCondition = (name) => Object.hasOwn(CONDITIONS, name);
/** What a measure means, and its unit. */
const aboutMeasure = (name) => isCondition(name) ? CONDITIONS[name] : isReckoned(name) ? RECKONED[name] : OUTCOMES[name];
/** The outcome that a measure is read from. */
const sourceOf = (name) => isCondition(name) ? "velocity" : name;
/** What has to be played to know these measures. */
function wantedFor(measures) {
	return {
		outcomes: [...new Set(measures.map(({ name }) => sourceOf(name)))],
		weeks: [...new Set(measures.map(({ week }) => week))].sort((a, b) => a - b)
	};
}
/**
* The measure in every future as decisions are judged by it, in the order of the runs. The dead count: as out of money, as stalled, with nothing where more is
* better, and as the worst there is where less is (`worstOf`), in medians, percentiles, pairs and means alike, so that dying never looks better than living.
*/
function valuesOf(scenario, futures, measure) {
	const values = recordedOf(scenario, futures, measure);
	const worst = worstOf(measure.name);
	if (worst === null) return values;
	return values.map((value, run) => deadBy(futures, run, measure.week) ? worst : Math.min(value, worst));
}
/** The measure in every future as it was recorded, in the order of the runs: the dead as their outcome says (`Outcome.dead`). */
function recordedOf(scenario, futures, { name, week }) {
	if (!isCondition(name)) return Float64Array.from(column(futures, name, week));
	if (name === "stalled") {
		const limit = median$1(scenario.coefficients.stallVelocity);
		return Float64Array.from(column(futures, "velocity", week), (velocity) => velocity < limit ? 1 : 0);
	}
	const deadValue = name === "dead" ? 1 : 0;
	return Float64Array.from(futures.fates, (_, run) => deadBy(futures, run, week) ? deadValue : 1 - deadValue);
}
const KINDS_OF_UNITS = {
	$M: "$M",
	"$M/week": "$M/week",
	"person-weeks": "person-weeks",
	"person-weeks/week": "person-weeks/week",
	share: "share",
	ratio: "factor",
	weeks: "weeks",
	heads: "heads",
	"1/year": "1/year",
	count: "count",
	factor: "factor",
	"$M/head": "$M",
	items: "count"
};
/** What kind of quantity a measure is written as. */
const kindOf = (name) => isCondition(name) ? "share" : KINDS_OF_UNITS[aboutMeasure(name).unit];
/** Whether more of it is better; null for what is neither good nor bad, such as where the weeks go. */
function betterOf(name) {
	if (isCondition(name)) return CONDITIONS[name].better;
	if (isReckoned(name)) return "more";
	return BETTER[name] ?? (OUTCOMES[name].dead === "last" ? "less" : null);
}
const BETTER = {
	arr: "more",
	cash: "more",
	delivered: "more",
	features: "more",
	featuresPerEngineer: "more",
	velocity: "more",
	runway: "more",
	fit: "more",
	income: "more",
	interest: "less",
	fires: "less",
	cost: null,
	rounds: "more",
	growth: "more",
	netExpansion: null,
	salesCost: null,
	netRetention: "more",
	grossMargin: "more",
	ruleOf40: "more",
	magicNumber: "more",
	arrPerEmployee: "more",
	roadmapItems: "more"
};
/** Where less is better, the worst that counts: what the model stops at, what a share can be, or what next to no living company comes to. */
const WORST = {
	interestShare: 1,
	debtRatio: 1,
	cycleTime: 520,
	incidents: 1e3,
	attrition: 2,
	supportWait: 52,
	burnMultiple: 100,
	pressure: 1,
	burnout: 1
};
/**
* What a company out of money counts as, in the unit of a measure of which less is better, and the most that any other
* counts as; null for all other measures.
*/
const worstOf = (name) => WORST[name] ?? null;
/** Whether a company out of money has none of it: less of such a measure is never good by itself, as dying brings it about. */
const emptiedByDeath = (name) => isCondition(name) ? name === "surviving" : isReckoned(name) || OUTCOMES[name].dead !== "last";
/** Why decisions cannot be judged by a measure: it is neither good nor bad, or a company saves it by dying; null where they can. */
function unfitAsCriterion(name) {
	const better = betterOf(name);
	const hint = "Judge by value, delivered, arr, surviving, velocity or debtRatio.";
	if (better === null) return {
		message: "It is neither good nor bad to have more of it.",
		hint
	};
	return better === "less" && emptiedByDeath(name) ? {
		message: "A company that dies has less of it, and would look good.",
		hint
	} : null;
}
// packages/engine/dist/questions/compare/series.js
/** What every comparison needs, whatever it judges by. */
const ALWAYS$1 = [
	...VALUED_FROM,
	"delivered",
	"features"
];
/** What is played to compare scenarios, in every week, as leads change hands in a week and money is counted in each. */
function wantedToCompare({ horizon }, { name }) {
	const outcomes = isReckoned(name) ? [] : wantedFor([{
		name,
		week: 0
	}]).outcomes;
	return {
		outcomes: [.../* @__PURE__ */ new Set([...ALWAYS$1, ...outcomes])],
		weeks: Array.from({ length: horizon + 1 }, (_, week) => week)
	};
}
/** An outcome as it is recorded. */
const recorded = (futures, name) => (week) => column(futures, name, week);
/** Numbers kept as [week][run]. */
const stored = (values, runs) => (week) => values.subarray(week * runs, (week + 1) * runs);
/** What futures are judged by; value by the usual terms. */
function criterionSeries(scenario, futures, { name, total }) {
	if (isReckoned(name)) return stored(valueOverTime(futures, VALUE_TERMS), futures.runs);
	if (isCondition(name)) return (week) => valuesOf(scenario, futures, {
		name,
		week
	});
	if (total) return stored(totals(futures, name), futures.runs);
	return worstOf(name) === null ? recorded(futures, name) : stored(judgedIn(scenario, futures, name), futures.runs);
}
/** What less is better of, in every week: the dead as the worst. */
function judgedIn(scenario, futures, name) {
	const result = new Float32Array(futures.weeks.length * futures.runs);
	for (const week of futures.weeks) result.set(valuesOf(scenario, futures, {
		name,
		week
	}), week * futures.runs);
	return result;
}
/** Work of all weeks before each week, until the company is sold; a company out of money has nothing left of it. */
function totals(futures, name) {
	const { runs, fates, ends, weeks } = futures;
	const result = new Float32Array(weeks.length * runs);
	const sum = new Float64Array(runs);
	for (const week of weeks) {
		const work = column(futures, name, week);
		for (let run = 0; run < runs; run++) {
			if (ends[run] === week && isDead(fates[run])) sum[run] = 0;
			result[week * runs + run] = sum[run];
			if (goesOn(futures, run, week)) sum[run] += work[run];
		}
	}
	return result;
}
// packages/engine/dist/questions/compare/one.js
function ready(alternative, futures, judge, terms) {
	const { by } = terms;
	const ledger = ledgerOf(futures, terms, by);
	const [arr, delivered, value] = [
		recorded(futures, "arr"),
		recorded(futures, "delivered"),
		stored(ledger.value, futures.runs)
	];
	const judged = isReckoned(judge.name) ? value : criterionSeries(alternative.scenario, futures, judge);
	const surviving = Float64Array.from(futures.fates, (_, run) => deadBy(futures, run, by) ? 0 : 1);
	return {
		alternative,
		futures,
		judged,
		delivered,
		arr,
		value,
		at: {
			judged: judged(by),
			surviving,
			delivered: delivered(by),
			arr: arr(by),
			profit: ledger.profit,
			people: ledger.people,
			value: value(by)
		}
	};
}
/** An alternative by itself, over time and in the week of the answer. */
function alone({ alternative: { name, scenario }, futures, judged, delivered, arr, value, at }, weeks, judge) {
	const effect = designEffect(scenario, futures.runs);
	const over = (series) => fanOver(weeks, futures.runs, series, effect);
	const product = over(delivered);
	return {
		name,
		scenario,
		fans: {
			judged: judge.name === "delivered" ? product : over(judged),
			delivered: product,
			arr: over(arr),
			value: over(value)
		},
		fates: fatesOver(weeks, futures),
		levels: Object.fromEntries(Object.entries(at).map(([row, values]) => [row, levelOf$1(values, row === "surviving", effect)]))
	};
}
function levelOf$1(given, isShare, effect) {
	const values = Float64Array.from(given);
	const mean = meanOf(values, effect);
	return {
		mean: isShare ? proportion(mean.value, values.length, effect) : mean,
		median: medianOf(values, effect)
	};
}
function fatesOver(weeks, { fates, ends, runs }) {
	const counts = FATE_NAMES.map(() => weeks.map(() => 0));
	fates.forEach((fate, run) => weeks.forEach((week, w) => counts[ends[run] >= 0 && week >= ends[run] ? fate : 0][w]++));
	return Object.fromEntries(FATE_NAMES.map((name, i) => [name, counts[i].map((count) => kept(count / runs))]));
}
// packages/engine/dist/questions/common/readMeasure.js
/** Words for measures that people use as well. */
const ALSO = {
	revenue: "arr",
	alive: "surviving",
	survival: "surviving",
	death: "dead",
	deaths: "dead",
	bankrupt: "dead",
	bankruptcy: "dead",
	stall: "stalled",
	debt: "debtRatio",
	product: "delivered",
	features: "features",
	people: "headcount",
	money: "cash",
	nrr: "netRetention",
	ndr: "netRetention",
	retention: "netRetention",
	rule40: "ruleOf40",
	items: "roadmapItems",
	roadmap: "roadmapItems",
	margin: "grossMargin",
	arrperhead: "arrPerEmployee",
	revenueperemployee: "arrPerEmployee"
};
/** A measure by its name, in any spelling: `arr`, `debt ratio`, `alive`. */
function readMeasureName(text) {
	const written = bare$1(text.trim());
	const also = Object.hasOwn(ALSO, written) ? ALSO[written] : void 0;
	const known = MEASURE_NAMES.find((name) => bare$1(name) === written) ?? also;
	if (known !== void 0) return known;
	const hint = suggestion(text.trim(), [...MEASURE_NAMES, ...Object.keys(ALSO)]);
	return {
		message: `There is no outcome ${quoted(text.trim())}.`,
		hint: hint ?? "There are arr, surviving, dead, stalled, delivered, velocity, debtRatio, cash, headcount and more."
	};
}
/** A week of a scenario by a point in time: `month 36`, `year 4`, `2029-06-30`, `end`; or the first day of `June 2029`, `Q2 2029`. */
function readWeek(text, { start, horizon }) {
	if (/^(?:the )?(?:end|horizon)$/i.test(text.trim())) return horizon;
	const day = firstDayOf(text);
	const moment = readMoment(day ?? text);
	if ("message" in moment) return moment;
	const week = day === null ? weekOf(moment, dayNumber(start)) : firstWeekFrom(day, start);
	return week >= 0 && week <= horizon ? week : { message: `${quoted(text)} is not within the horizon of ${writeQuantity(horizon, "weeks")}.` };
}
/** The first week that begins from a day on or, where the company starts in that month, its first. */
function firstWeekFrom(day, start) {
	if (sayMonth(day) === sayMonth(start)) return 0;
	return Math.ceil((dayNumber(day) - dayNumber(start)) / 7);
}
/** A measure with its time: `arr at year 4`; without a time at the horizon. */
function readMeasure(text, scenario) {
	const [, named = "", at = "end"] = /^(.*?)(?:\s+(?:at|by|in)\s+(.+))?$/is.exec(text.trim()) ?? [];
	const name = readMeasureName(named);
	if (typeof name !== "string") return name;
	const week = readWeek(at, scenario);
	return typeof week === "number" ? {
		name,
		week
	} : week;
}
/**
* A measure that decisions are judged by, with its time: not one that a company saves by dying, nor, unless `neutral`
* ones are shown without a verdict, one that is neither good nor bad.
*/
function readJudged(text, scenario, { neutral = false } = {}) {
	const measure = readMeasure(text, scenario);
	if ("message" in measure || neutral && betterOf(measure.name) === null) return measure;
	return unfitAsCriterion(measure.name) ?? measure;
}
// packages/engine/dist/questions/compare/terms.js
const COMPARE_DEFAULTS = {
	judge: YARDSTICK,
	...VALUE_TERMS,
	delay: null
};
/** The terms of a comparison, complete: by default at the horizon. */
const termsFor = ({ horizon }, given = {}) => ({
	...COMPARE_DEFAULTS,
	by: horizon,
	...given
});
function criterionOf(name) {
	const { meaning, unit } = aboutMeasure(name);
	const total = unit.endsWith("/week");
	return {
		name,
		meaning: total ? `${meaning}, in total` : meaning,
		unit: total ? unit.slice(0, -5) : unit,
		better: betterOf(name) ?? "more",
		total
	};
}
/** What to judge by, in any spelling; not by what is neither good nor bad, nor by what a company saves by dying. */
function readCriterion(text) {
	const name = readMeasureName(text);
	if (typeof name !== "string") return name;
	return unfitAsCriterion(name) ?? name;
}
/** A yearly discount rate: `12%`. */
const readDiscount = (text) => readQuantity(text, {
	kind: "1/year",
	range: [0, 5],
	bare: true
});
/** What a company is worth in years of its revenue: `5`, `5x`. */
const readMultiple = (text) => readQuantity(text.trim().replace(/\s*[x×]$/i, ""), {
	kind: "factor",
	range: [0, 100],
	bare: true
});
/** The week of the answer: `month 36`. */
function readBy(text, scenario) {
	const week = readWeek(text, scenario);
	return week === 0 ? { message: `${quoted(text)} is the start, when nothing differs yet.` } : week;
}
/** How long one waits with an alternative, in weeks: `3 months`; at least a week, and no longer than until the answer. */
function readDelay(text, by) {
	const weeks = readQuantity(text, {
		kind: "weeks",
		range: [1, by],
		bare: false
	});
	return typeof weeks === "number" ? Math.floor(weeks + .5) : weeks;
}
// packages/engine/dist/questions/compare/index.js
/** Alternatives that a reader can still tell apart. */
const MOST_ALTERNATIVES = 8;
/**
* Alternatives that are held at once: the baseline, the one that is summed up, the next, and one that waits; and what
* each keeps of a week besides what is played.
*/
const HELD = 4;
const BESIDES = 2;
/** Bytes that a comparison of scenarios like this one takes. */
const memoryToCompare = (scenario, judge) => {
	const { outcomes, weeks } = wantedToCompare(scenario, criterionOf(judge));
	return HELD * scenario.runs * weeks.length * (outcomes.length + BESIDES) * 4;
};
/**
* Compares decisions in the same futures: the first alternative is the baseline, and each other one is held against it run by run, so that chance cancels.
* Says who is ahead when, in what is judged by and in money; when the lead changes for good; what a decision costs at first; and who lives.
* The dead always count (see `Outcome.dead`): a company out of money has delivered nothing that is left.
*
* @param alternatives two to eight, which share seed, runs, start and horizon
* @param given what is judged, in which week (1 to the horizon), discount rate (1/year); by default useful product at the horizon
* @param play who plays; this thread, if not given
* @throws RangeError if they do not share these, or if a week is beyond the horizon
* @example
* const nothing = underPolicy(scenario, { policy: 'fixed', settings: { share: 0 } });
* const { contests } = await compare([{ name: 'as today', scenario }, { name: 'nothing for debt', scenario: nothing }]);
* const wins = contests[0].beats.ahead; // share of the futures, 0 to 1: value, error, and a 95% interval from low to high
*/
async function compare(alternatives, given = {}, play = playHere) {
	const [first, ...others] = alternatives;
	if (first === void 0 || others.length === 0) throw new RangeError("A comparison needs two alternatives.");
	const { scenario } = first;
	const terms = termsFor(scenario, given);
	check(alternatives, terms);
	const judge = criterionOf(terms.judge);
	const weeks = reportedWeeks(scenario.horizon);
	const wanted = wantedToCompare(scenario, judge);
	const playAll = (world) => play(world, wanted);
	const answers = [];
	const contests = [];
	const ends = [];
	let baseline = null;
	let coming = playAll(scenario);
	for (const [i, alternative] of alternatives.entries()) {
		const played = ready(alternative, await coming, judge, terms);
		const late = baseline === null || terms.delay === null ? null : delayed(scenario, alternative.scenario, terms.delay);
		const waited = late === null ? null : ready({
			...alternative,
			scenario: late
		}, await playAll(late), judge, terms);
		const next = alternatives[i + 1];
		if (next !== void 0) coming = playAll(next.scenario);
		answers.push(alone(played, weeks, judge));
		ends.push({
			judged: Float64Array.from(played.at.judged),
			surviving: played.at.surviving
		});
		if (baseline === null) baseline = played;
		else contests.push(contest(baseline, played, waited, weeks, judge, terms));
	}
	const effect = designEffect(scenario, scenario.runs);
	return {
		version: VERSION,
		scenario,
		runs: scenario.runs,
		weeks,
		dates: weeks.map((week) => addWeeks(scenario.start, week)),
		terms,
		judge,
		alternatives: answers,
		contests,
		pairs: ends.map((one) => ends.map((other) => aheadOf(one, other, judge.better === "more" ? 1 : -1, effect)))
	};
}
const aheadOf = (one, other, side, effect) => shareAhead(other.judged, one.judged, side, (run) => one.surviving[run] === 0 && other.surviving[run] === 0, effect);
function check(alternatives, { by, delay }) {
	if (alternatives.length > 8) throw new RangeError(`${alternatives.length} alternatives are more than 8.`);
	const [{ scenario: { seed, runs, start, horizon } }] = alternatives;
	const uneven = alternatives.find(({ scenario }) => scenario.seed !== seed || scenario.runs !== runs || scenario.start !== start || scenario.horizon !== horizon);
	if (uneven) throw new RangeError(`${uneven.name} has another seed, start, horizon or number of runs than ${alternatives[0].name}.`);
	if (!(by >= 1 && by <= horizon)) throw new RangeError(`Week ${by} is not within 1 to ${horizon}.`);
	if (delay !== null && !(delay >= 1 && delay <= by)) throw new RangeError(`A delay of ${delay} weeks is not within 1 to ${by}.`);
}
// packages/engine/dist/questions/common/recommend.js
/**
* The rule by which every command recommends a decision. It is stated before any result:
*
* 1. What breaks a limit beyond chance is out. Unless another is asked for, the limit is that no more companies run out of money than as today. Where nothing
*    keeps the limits that are asked for, what comes nearest to them stays, and all else is out.
* 2. Of the rest, the least regret: how far it falls short, in value, of the proposal that turns out best in that very future. Regret differs from future to
*    future; what counts is the regret that one future in ten exceeds.
* 3. What comes within 6% of what is at stake of the least is as good for practical purposes: of these, the one that is simplest and cheapest to undo. (In
*    the shipped scenarios that is 1 to 3% of the mean value: a difference in the tail is larger than one in the middle.)
*
* What chance alone does not tell from that is named beside the choice, and never chosen for that: the fewer futures are played the more of it there is,
* and a choice that leaned on it would be another one in half the futures. What another seed may choose is named even where half as many futures are
* played with it (`AGAIN`).
*/
const RULE = {
	/** Regret that one future in ten exceeds. */
	percentile: 90,
	/** Regrets that differ by less than this part of what is at stake do not differ, however many futures are played. */
	tie: .06,
	/** Levels, such as medians, that differ by less than this part of the best do not differ. */
	level: .03,
	/** How many more companies may run out of money than as today, as a share of all: below one in a hundred nobody would tell. */
	moreDead: .01
};
/** Another estimate from half as many futures lies this much further from the first than that, from the truth: the variance of both is 1 + 2 times its own. */
const AGAIN = Math.sqrt(3);
/**
* Recommends one of several candidates, all judged in the same futures.
*
* @param certain whether it is true of each future or not (1 or 0): the regret is then its mean, the share of the futures
* @param effect as in `meanOf`
*/
function recommend(candidates, certain = false, effect = 1) {
	const anyKept = candidates.some(({ breaks }) => !breaks);
	const leastMiss = Math.min(...candidates.map(({ miss = 0 }) => miss));
	const inRace = candidates.map(({ breaks, miss = 0 }) => anyKept ? !breaks : miss === leastMiss);
	const best = bestOfEach(candidates.filter((_, i) => inRace[i]));
	const figures = candidates.map(({ values }) => values.map((value, run) => Math.max(0, best[run] - value))).map((regret) => certain ? mean(regret, effect) : tail(regret, effect));
	const least = indexOfLeast(figures.map(({ estimate }, i) => inRace[i] ? estimate.value : Infinity));
	const stake = meanOf(candidates[least].values.map(Math.abs)).value;
	const rivals = inRace.filter(Boolean).length - 1;
	const places = candidates.map(({ breaks }, i) => {
		const behind = differenceOf(figures[i], figures[least], rivals, effect);
		const tie = RULE.tie * stake;
		const practical = inRace[i] && behind.value <= tie;
		return {
			kept: !breaks,
			regret: figures[i].estimate,
			behind,
			practical,
			tied: practical || inRace[i] && behind.value - AGAIN * (behind.value - behind.low) <= tie
		};
	});
	return {
		places,
		choice: candidates.map(({ upheaval }, i) => ({
			i,
			upheaval,
			regret: figures[i].estimate.value
		})).filter(({ i }) => places[i].practical).sort((a, b) => a.upheaval - b.upheaval || a.regret - b.regret || a.i - b.i)[0].i,
		least,
		stake
	};
}
/**
* Whether more companies run out of money than as today, by more than one in a hundred and beyond chance. Each is 1 for
* a company out of money, a future an entry.
*/
function killsMore(dead, today, effect = 1) {
	const more = dead.map((value, run) => value - today[run]);
	return meanOf(more, effect).low > RULE.moreDead;
}
const mean = (values, effect) => ({
	estimate: meanOf(values, effect),
	influence: values
});
/**
* The percentile of the rule. Its influence is that of a quantile: p above it, p − 1 below, over the density there. The density is that of the values in the
* 95% interval: that within one error is of half as many, and errors that lean on it come out a fifth too small once in a while.
*/
function tail(values, effect) {
	const estimate = percentileOf(values, RULE.percentile, effect);
	const p = RULE.percentile / 100;
	const wide = (estimate.high - estimate.low) / (2 * Z95);
	const density = (Number.isFinite(wide) ? wide : estimate.error) * Math.sqrt(values.length / effect) / Math.sqrt(p * (1 - p));
	const steady = Number.isFinite(density) ? density : 0;
	return {
		estimate,
		influence: values.map((value) => steady * (value > estimate.value ? p : p - 1))
	};
}
function differenceOf(one, other, comparisons, effect) {
	const value = one.estimate.value - other.estimate.value;
	const { error } = meanOf(one.influence.map((each, run) => each - other.influence[run]), effect);
	const reach = error * (comparisons <= 1 ? Z95 : normalQuantile(1 - .025 / comparisons));
	return {
		value,
		error,
		low: value - reach,
		high: value + reach
	};
}
function bestOfEach(candidates) {
	const best = candidates[0].values.slice();
	for (const { values } of candidates) for (let run = 0; run < best.length; run++) best[run] = Math.max(best[run], values[run]);
	return best;
}
const indexOfLeast = (values) => values.reduce((least, value, i) => value < values[least] ? i : least, 0);
// packages/engine/dist/questions/common/statistic.js
/** The part of the futures that `worst` looks at. */
const TAIL = .05;
/** The statistic that tells a measure best if none is asked for: the median; of what is true or not, the share of the futures in which it is. */
const usualStatistic = (name) => isCondition(name) ? "mean" : "median";
/** A statistic of the values of all runs. The worst 5% are at the end that is not better. */
function figureWithSample(values, name, statistic, better, effect = 1) {
	const goodness = better === "more" ? values : values.map((value) => -value);
	if (statistic === "mean" && isCondition(name)) return {
		estimate: asMeasured(proportion(meanOf(values).value, values.length, effect), better),
		influence: goodness,
		effect
	};
	if (statistic === "mean") return meanWithSample(goodness, effect);
	if (statistic === "worst") return meanWithSample(tailInfluence(goodness), effect);
	const estimate = medianOf(goodness, effect);
	const reach = estimate.error * Math.sqrt(values.length / effect);
	return {
		estimate,
		influence: goodness.map((value) => estimate.value + Math.sign(value - estimate.value) * reach),
		effect
	};
}
/** The mean of values of which more is better. */
const meanWithSample = (values, effect = 1) => ({
	estimate: meanOf(values, effect),
	influence: values,
	effect
});
/**
* Rockafellar & Uryasev (2000): the mean of the tail is the quantile that begins it, less the mean of how far the
* values lie beyond, over the size of the tail.
*/
function tailInfluence(values) {
	const edge = values.slice().sort()[Math.ceil(TAIL * values.length) - 1];
	return values.map((value) => edge + Math.min(0, value - edge) / TAIL);
}
/** From an estimate of what more is better of to one in the measure’s own sense, and back. */
const asMeasured = ({ value, error, low, high }, better) => better === "more" ? {
	value,
	error,
	low,
	high
} : {
	value: 0 - value,
	error,
	low: 0 - high,
	high: 0 - low
};
/**
* The first statistic minus the second, of the same futures, with the error of that difference; exactly 0 for the same values.
*
* @param comparisons how many are made together: the 95% interval is widened so that it holds for all of them at once (Bonferroni)
*/
function difference(first, second, comparisons = 1) {
	const value = first.estimate.value - second.estimate.value;
	const { error } = meanOf(first.influence.map((influence, run) => influence - second.influence[run]), first.effect);
	const reach = error * (comparisons <= 1 ? Z95 : normalQuantile(1 - .025 / comparisons));
	return {
		value,
		error,
		low: value - reach,
		high: value + reach
	};
}
// packages/engine/dist/questions/common/advice.js
/** What decisions can be judged by: each answer is judged by one (`YARDSTICK`, unless it was asked for another) and shows the others. */
const YARDSTICKS = [
	"value",
	"delivered",
	"arr",
	"surviving"
];
/** All yardsticks in one week. */
const yardsticksIn = (week) => YARDSTICKS.map((name) => ({
	name,
	week
}));
/** @param futures with `yardsticksIn` that week */
const levelsOf = (scenario, futures, week) => Object.fromEntries(YARDSTICKS.map((name) => [name, figureWithSample(valuesOf(scenario, futures, {
	name,
	week
}), name, usualStatistic(name), "more").estimate.value]));
/** What the other yardsticks say of a choice. */
function voicesOn(candidates, choice, judge) {
	const chosen = candidates[choice];
	return YARDSTICKS.filter((yardstick) => yardstick !== judge).map((yardstick) => {
		const best = candidates.reduce((top, each) => each.levels[yardstick] > top.levels[yardstick] ? each : top);
		const [most, own] = [best.levels[yardstick], chosen.levels[yardstick]];
		return {
			yardstick,
			best: best.name,
			agrees: most - own <= RULE.level * Math.abs(most)
		};
	});
}
/**
* The rule, and what other yardsticks say to it.
*
* @param judge what the values of the candidates are
* @param certain whether that is true of each future or not
* @param effect as in `meanOf`
*/
const adviseOn = (candidates, judge, certain = false, effect = 1) => adviceFrom(candidates, judge, recommend(candidates, certain, effect));
/** The same, of what the rule has said already. */
function adviceFrom(candidates, judge, { choice, least, places }) {
	const names = (holds) => candidates.filter((_, i) => holds(places[i])).map(({ name }) => name);
	return {
		choice: candidates[choice].name,
		asGood: names(({ tied }) => tied),
		practical: names(({ practical }) => practical),
		dropped: names(({ kept }) => !kept),
		least: candidates[least].name,
		behind: places[choice].behind,
		beyond: candidates[choice].beyond,
		others: voicesOn(candidates, choice, judge)
	};
}
// packages/engine/dist/questions/common/pays.js
/**
* The most that any company the model is held against spends of its week on debt, upkeep and incidents together: ten companies, 33–42% (Stripe, The Developer
* Coefficient, 2018). Of higher shares for debt the model says what follows from its equations, and nothing that anybody has seen.
*/
const SEEN_SHARE = .42;
/**
* The steady share of engineers’ weeks for debt, once all changes of a scenario have come, where it is higher than
* anybody is known to have paid; else null.
*/
function beyondSeen(scenario) {
	const policy = lastPolicy(scenario);
	if (policy.policy !== "fixed") return null;
	const { share } = settingsOf(policy);
	return share > .42 ? share : null;
}
// packages/engine/dist/summary/doors.js
/** What the doors are told of: yearly revenue in $M, the dead with none; and the share of the companies alive or acquired. */
const DOOR_OUTCOMES = ["arr", "surviving"];
// packages/engine/dist/questions/doors/index.js
/** Futures in which the doors are opened and closed: the first of the scenario. They are paired, so that so few tell doors apart. */
const MOST_FUTURES = 1e3;
/** Of what debt costs at all, which is much, half as many tell as much. */
const COST_FUTURES = 500;
/** A door is named as the largest if chance has it so in less than one of twenty answers. */
const CHANCE = .05;
/**
* Through which doors debt makes the difference between decisions, at the end of week `by`: the same futures are played with every door as the scenario has
* it, with each closed alone, with each open alone, and with none. A door that the scenario closes stays closed.
*
* @param others each is held against `baseline`, with which it shares seed, start and horizon; the answers are in their order
*/
async function throughDoors(baseline, others, by = baseline.horizon, play = playHere) {
	const runs = Math.min(baseline.runs, MOST_FUTURES);
	const [first, ...rest] = await Promise.all([baseline, ...others].map((scenario) => waysOf({
		...scenario,
		runs
	}, by, play)));
	return rest.map((second) => doorsBetween(first, second, {
		runs,
		by,
		effect: designEffect(baseline, runs)
	}));
}
/** What debt costs a company, through each door: the scenario against itself with all doors closed. */
async function costThroughDoors(scenario, by = scenario.horizon, play = playHere) {
	const runs = Math.min(scenario.runs, COST_FUTURES);
	const ways = await waysOf({
		...scenario,
		runs
	}, by, play);
	const withoutDebt = {
		whole: ways.none,
		none: ways.none,
		doors: /* @__PURE__ */ new Map()
	};
	return doorsBetween(withoutDebt, ways, {
		runs,
		by,
		effect: designEffect(scenario, runs)
	});
}
/** How many futures `throughDoors` plays. */
const doorFutures = (scenarios) => scenarios.reduce((sum, scenario) => {
	const played = new Set(doorsOpened(openIn(scenario)).map(String));
	return sum + Math.min(scenario.runs, MOST_FUTURES) * played.size;
}, 0);
const openIn = ({ doors }) => DOOR_NAMES.filter((door) => doors[door]);
/** Which doors are open in what is asked for: as they are, none, then of each door all others and it alone. Of few doors some of these are the same. */
const doorsOpened = (open) => [
	open,
	[],
	...open.flatMap((door) => [open.filter((other) => other !== door), [door]])
];
const only = (open) => Object.fromEntries(DOOR_NAMES.map((door) => [door, open.includes(door)]));
/** Plays a decision with its doors open and closed, each set of open doors once. */
async function waysOf(scenario, by, play) {
	const measures = DOOR_OUTCOMES.map((name) => ({
		name,
		week: by
	}));
	const outcomesWith = async (doors) => {
		const opened = {
			...scenario,
			doors: only(doors)
		};
		const futures = await play(opened, wantedFor(measures));
		return Object.fromEntries(measures.map((measure) => [measure.name, valuesOf(opened, futures, measure)]));
	};
	const played = /* @__PURE__ */ new Map();
	const once = (doors) => {
		const columns = played.get(String(doors)) ?? outcomesWith(doors);
		played.set(String(doors), columns);
		return columns;
	};
	const open = openIn(scenario);
	const [whole, none, ...each] = await Promise.all(doorsOpened(open).map(once));
	return {
		whole,
		none,
		doors: new Map(open.map((door, i) => [door, {
			closed: each[2 * i],
			alone: each[2 * i + 1]
		}]))
	};
}
const doorsBetween = (first, second, { runs, by, effect }) => ({
	runs,
	by,
	outcomes: Object.fromEntries(DOOR_OUTCOMES.map((name) => [name, sharesOf(name, first, second, effect)]))
});
function sharesOf(name, first, second, effect) {
	const difference = (of) => {
		const [before, after] = [of(first)?.[name], of(second)?.[name]];
		return before && after ? after.map((value, run) => value - before[run]) : new Float64Array(first.whole[name].length);
	};
	const whole = difference((ways) => ways.whole);
	const beside = difference((ways) => ways.none);
	const through = DOOR_NAMES.map((door) => {
		const closed = difference((ways) => ways.doors.get(door)?.closed ?? ways.whole);
		const alone = difference((ways) => ways.doors.get(door)?.alone ?? ways.none);
		return whole.map((value, run) => (value - closed[run] + alone[run] - beside[run]) / 2);
	});
	const together = whole.map((value, run) => value - beside[run] - through.reduce((sum, of) => sum + of[run], 0));
	return {
		whole: meanOf(whole, effect),
		beside: meanOf(beside, effect),
		through: Object.fromEntries(DOOR_NAMES.map((door, i) => [door, meanOf(through[i], effect)])),
		byDebt: meanOf(whole.map((value, run) => value - beside[run]), effect),
		together: meanOf(together, effect),
		largest: largestOf(through, effect)
	};
}
/** The door that is ahead of every other, and of nothing, by more than chance (Bonferroni). */
function largestOf(through, effect) {
	const means = through.map((each) => meanOf(each).value);
	const sign = Math.sign(means.reduce((sum, mean) => sum + mean, 0));
	const first = means.reduce((best, mean, i) => sign * mean > sign * means[best] ? i : best, 0);
	const reach = normalQuantile(1 - CHANCE / 2 / through.length);
	return through.every((other, i) => {
		const { value, error } = meanOf(i === first ? other : through[first].map((mine, run) => mine - other[run]), effect);
		return sign * value > reach * error;
	}) ? DOOR_NAMES[first] : null;
}
// packages/engine/dist/questions/common/policyWords.js
/** A policy as a person would say it: “20% for debt”, “pay hard whenever debt is above 30%”. */
function policyWords(policy) {
	const s = settingsOf(policy);
	switch (policy.policy) {
		case "fixed": return s.share === 0 ? "nothing for debt" : `${percent(s.share)} for debt`;
		case "stage": return `${percent(s.smallShare)} for debt while small, ${percent(s.largeShare)} when large`;
		case "reactive": return s.threshold >= 1 ? "more for debt as work slows" : `pay for debt once work is slower than ${percent(s.threshold)}`;
		case "ceiling": return `pay hard whenever debt is above ${percent(s.threshold)}`;
		case "freeze": return `stop features for ${s.weeks} weeks when debt is above ${percent(s.trigger)}`;
		case "rewrite": return `rewrite when debt is above ${percent(s.trigger)}`;
		case "proportional": return `pay more the further debt is above ${percent(s.target)}`;
		case "commitment-first": return "promised features first, debt gets what is left";
	}
}
// packages/engine/dist/questions/common/usual.js
/** A limit to debt: it is paid hard above a part of the product, until it has halved. */
const limitTo = (threshold) => ({
	policy: "ceiling",
	settings: {
		threshold,
		release: threshold / 2
	}
});
/**
* The rules that stand for choice beside steady shares: a share that follows how slow work is, and a low limit to debt. Of all that `optimise` searches, one of
* these is the best in nearly every shipped scenario, or as good.
*/
const USUAL_RULES = [{
	policy: "reactive",
	settings: { threshold: 1 }
}, limitTo(.1)];
/**
* What is looked at where nobody names anything: shares up to all there is, and these rules. Steps are wider where no company is known to have been
* (`SEEN_SHARE`), and nobody could tell 70% from 80%.
*/
const USUAL = [...[
	.1,
	.2,
	.3,
	.4,
	.6,
	.8,
	1
].map((share) => ({
	policy: "fixed",
	settings: { share }
})), ...USUAL_RULES];
const usual$1 = new Set(USUAL.map(exactly));
/** Whether a policy is a limit to debt with a number of its own. */
const isLimit = (policy) => policy.policy === "ceiling" && policyName(policy) !== policy.policy && exactly(policy) === exactly(limitTo(policy.settings.threshold ?? NaN));
/** A policy’s name: what is usually looked at has everywhere the name that `decide` gives it, and so has a limit to debt. */
const usualName = (policy) => usual$1.has(exactly(policy)) || isLimit(policy) ? policyWords(policy) : policyName(policy);
// packages/engine/dist/questions/rank/policies.js
/** Nothing for debt, what `decide` looks at, and every other rule with its defaults. */
const ALWAYS = [
	{
		policy: "fixed",
		settings: { share: 0 }
	},
	...USUAL,
	...POLICY_NAMES.filter((name) => !USUAL.some(({ policy }) => policy === name)).map((policy) => ({
		policy,
		settings: {}
	}))
];
/** All that are ranked, each once. A scenario that changes its policy on the way is one of them as it stands, “as planned”. */
function policiesOf(scenario, more) {
	const planned = scenario.timeline.some(({ policy }) => policy !== null);
	const own = planned ? null : exactly(scenario.policy);
	return [...[...new Map([
		...ALWAYS,
		...planned ? [] : [scenario.policy],
		...more
	].map((policy) => [exactly(policy), policy]))].map(([key, policy]) => ({
		name: usualName(policy),
		words: policyWords(policy),
		policy: policy.policy,
		settings: spelledOut(policy),
		scenario: underPolicy(scenario, policy),
		own: key === own
	})), ...planned ? [{
		name: "as planned",
		words: "as planned",
		policy: null,
		settings: null,
		scenario,
		own: true
	}] : []];
}
// packages/engine/dist/questions/rank/regret.js
/** @param goodness by policy and run, more is better; at least one policy and one run */
function regretOf(goodness) {
	const runs = goodness[0].length;
	const empty = () => goodness.map(() => new Float64Array(runs));
	const [plain, part] = [empty(), empty()];
	const best = goodness.map(() => 0);
	let same = 0;
	for (let run = 0; run < runs; run++) {
		let top = -Infinity;
		let atTop = 0;
		for (const values of goodness) {
			const value = values[run];
			if (value > top) [top, atTop] = [value, 1];
			else if (value === top) atTop++;
		}
		if (atTop === goodness.length && atTop > 1) same++;
		goodness.forEach((values, i) => {
			const value = values[run];
			const short = top - value;
			plain[i][run] = short;
			part[i][run] = short === 0 ? 0 : short / Math.max(Math.abs(top), Math.abs(value));
			if (short === 0 && (atTop < goodness.length || atTop === 1)) best[i] += 1 / atTop;
		});
	}
	return {
		plain,
		part,
		best: best.map((count) => count / runs),
		same: same / runs
	};
}
// packages/engine/dist/questions/rank/preferences.js
/** Three ways to want the best, each a plain rule: which figure is to be largest, and which decides between equals. */
const PREFERENCES = {
	growth: {
		name: "growth first",
		rule: "the best middle",
		by: "middle",
		then: "surviving"
	},
	survival: {
		name: "survival first",
		rule: "the most companies alive or acquired; of equals, the best mean of the worst 5%",
		by: "surviving",
		then: "worst"
	},
	balanced: {
		name: "balanced",
		rule: "the least given up, as a part of what the best policy of each future reaches",
		by: "kept",
		then: "surviving"
	}
};
/** The best by the rule of a temper. At least two standings. */
function choose(temper, standings) {
	const { by, then } = PREFERENCES[temper];
	const ahead = (figure) => (a, b) => b[figure].estimate.value - a[figure].estimate.value;
	const [first, ...rest] = [...standings].sort((a, b) => ahead(by)(a, b) || ahead(then)(a, b));
	return {
		temper,
		winner: first.name,
		asGood: rest.filter((other) => !(difference(first[by], other[by], rest.length).low > 0)).map(({ name }) => name),
		lead: difference(first[by], rest[0][by])
	};
}
/**
* Whether the first is at least as good in the middle and in survival, and in one of them better by more than chance.
*
* @param rivals how many are held against the second: with 95% none beats it, in either figure, by chance alone (Bonferroni)
*/
function beats(first, second, rivals) {
	const [middle, surviving] = [difference(first.middle, second.middle, 2 * rivals), difference(first.surviving, second.surviving, 2 * rivals)];
	return middle.value >= 0 && surviving.value >= 0 && (middle.low > 0 || surviving.low > 0);
}
// packages/engine/dist/questions/rank/index.js
/** How many futures `rank` plays at most. */
const rankFutures = (scenario, more = []) => scenario.runs * policiesOf(scenario, more).length + doorFutures([scenario, scenario]);
/**
* Ranks policies in the same futures: fixed shares from nothing to all there is, one that follows how slow work is, a low limit
* to debt, every other rule with its defaults, the scenario’s own, and any more.
*
* @param measure what they are judged by, and in which week; value to date at the horizon, if not given
* @param more policies besides those
* @param play who plays; this thread, if not given
* @throws RangeError for a measure of which neither more nor less is better
* @example
* const { policies, advice } = await rank({ ...scenario, runs: 100 });
* const best = policies[0].middle; // in the unit of the measure, with its error and 95% interval
*/
async function rank(scenario, measure = {
	name: YARDSTICK,
	week: scenario.horizon
}, more = [], play = playHere) {
	const better = betterOf(measure.name);
	const unfit = unfitAsCriterion(measure.name);
	if (better === null || unfit !== null) throw new RangeError(`nothing can be ranked by ${measure.name}: ${unfit?.message}`);
	const statistic = usualStatistic(measure.name);
	const effect = designEffect(scenario, scenario.runs);
	const played = await Promise.all(policiesOf(scenario, more).map(async ({ name, words, policy, settings, scenario: under, own }) => {
		const futures = await play(under, wantedFor([measure, ...yardsticksIn(measure.week)]));
		return {
			name,
			words,
			policy,
			settings,
			own,
			under,
			upheaval: upheaval(scenario, under),
			values: valuesOf(under, futures, measure),
			surviving: valuesOf(under, futures, {
				name: "surviving",
				week: measure.week
			}),
			levels: levelsOf(under, futures, measure.week)
		};
	}));
	const goodness = played.map(({ values }) => better === "more" ? values : values.map((value) => -value));
	const regrets = regretOf(goodness);
	const figures = played.map(({ name, values, surviving }, i) => ({
		name,
		middle: figureWithSample(values, measure.name, statistic, better, effect),
		worst: figureWithSample(values, measure.name, "worst", better, effect),
		surviving: figureWithSample(surviving, "surviving", "mean", "more", effect),
		kept: meanWithSample(regrets.part[i].map((part) => 1 - part), effect)
	}));
	const policies = played.map(({ name, words, policy, settings, own, under, values }, i) => ({
		name,
		words,
		policy,
		settings,
		own,
		share: under.policy.policy === "fixed" && policy === "fixed" ? settingsOf(under.policy).share : null,
		middle: asMeasured(figures[i].middle.estimate, better),
		p10: percentileOf(values, 10, effect),
		p90: percentileOf(values, 90, effect),
		worst: asMeasured(figures[i].worst.estimate, better),
		surviving: figures[i].surviving.estimate,
		regret: {
			mean: meanOf(regrets.plain[i], effect),
			p90: percentileOf(regrets.plain[i], 90, effect),
			part: meanOf(regrets.part[i], effect)
		},
		best: proportion(regrets.best[i], scenario.runs, effect),
		efficient: !figures.some((other) => beats(other, figures[i], figures.length - 1))
	}));
	const deaths = played.map(({ surviving }) => surviving.map((alive) => 1 - alive));
	const today = deaths[played.findIndex(({ own }) => own)];
	const candidates = played.map(({ name, levels, policy, own, under, upheaval: much }, i) => ({
		name,
		levels,
		plain: own || policy === "fixed",
		values: goodness[i],
		upheaval: much,
		beyond: beyondSeen(under),
		breaks: killsMore(deaths[i], today, effect)
	}));
	const adviseOnThe = (those) => adviseOn(those, measure.name, isCondition(measure.name), effect);
	const advice = adviseOnThe(candidates);
	const plain = adviseOnThe(candidates.filter((each) => each.plain)).choice;
	const order = [...policies.keys()].sort((a, b) => figures[b].middle.estimate.value - figures[a].middle.estimate.value || a - b);
	const tempers = Object.keys(PREFERENCES).map((temper) => choose(temper, figures));
	const best = played.find(({ name }) => name === advice.choice);
	const now = played.find((one) => one.own);
	const doors = best === now ? [] : await throughDoors(now.under, [best.under], measure.week, play);
	return {
		version: VERSION,
		scenario,
		runs: scenario.runs,
		measure,
		statistic,
		advice,
		plain: plain === advice.choice ? null : plain,
		policies: order.map((i) => policies[i]),
		tempers,
		same: proportion(regrets.same, scenario.runs, effect),
		doors: doors[0] === void 0 ? null : {
			name: best.name,
			against: now.name,
			through: doors[0]
		}
	};
}
// packages/engine/dist/questions/discovery/prim.js
/**
* Friedman & Fisher (1999): a tenth is peeled off at a time, a twentieth is pasted back; and no box holds less than a
* twentieth of all, as nobody would act on less.
*/
const PRIM = {
	peel: .1,
	paste: .05,
	leastMass: .05
};
/**
* The patient rule induction method (Friedman & Fisher 1999): peels off, again and again, the end of one column whose loss leaves the largest share of cases
* of interest, until too little is left. Returns all boxes on the way, from everything to the smallest.
*
* @param of the cases that are looked at
* @param most limits of a box; with so many it is only tightened
*/
function peel(columns, interest, of, most = Infinity) {
	const all = countIn(interest, of);
	const boxes = [{
		limits: [],
		mass: 1,
		density: all / of.length,
		coverage: 1
	}];
	const left = {
		orders: columns.map(({ values }) => Int32Array.from(of.keys()).sort((a, b) => values[of[a]] - values[of[b]])),
		inside: new Uint8Array(of.length).fill(1),
		count: of.length,
		found: all
	};
	let limits = [];
	for (;;) {
		const cut = bestCut(columns, interest, of, left, limits.length < most ? null : limits);
		if (cut === null || left.count - cut.count < PRIM.leastMass * of.length) return boxes;
		for (const place of cut.places) left.inside[place] = 0;
		left.count -= cut.count;
		left.found -= cut.found;
		limits = tightened(limits, cut.limit);
		boxes.push({
			limits,
			mass: left.count / of.length,
			density: left.found / left.count,
			coverage: left.found / (all || 1)
		});
	}
}
/** Pastes back: each limit of a box is moved out, as long as the share of cases of interest does not fall. */
function paste(columns, interest, of, box) {
	const all = countIn(interest, of);
	let best = box;
	for (let moved = true; moved;) {
		moved = false;
		for (const limit of best.limits) {
			const wider = movedOut(columns, of, best, limit);
			if (wider === null) continue;
			const tried = boxOf(wider, interest, casesIn(columns, wider, of), of.length, all);
			if (tried.mass > best.mass && tried.density >= best.density) [best, moved] = [tried, true];
			if (moved) break;
		}
	}
	return best;
}
/** What lies in a box, of other cases than it was found in. */
function inBox(columns, interest, of, limits) {
	return boxOf(limits, interest, casesIn(columns, limits, of), of.length, countIn(interest, of));
}
function casesIn(columns, limits, of) {
	const result = new Int32Array(of.length);
	let count = 0;
	for (let place = 0; place < of.length; place++) {
		const i = of[place];
		let inside = true;
		for (let l = 0; inside && l < limits.length; l++) {
			const { column, side, at } = limits[l];
			const value = columns[column].values[i];
			inside = side === "above" ? value > at : value < at;
		}
		if (inside) result[count++] = i;
	}
	return result.slice(0, count);
}
const countIn = (interest, of) => of.reduce((sum, i) => sum + interest[i], 0);
function boxOf(limits, interest, inside, cases, all) {
	const found = countIn(interest, inside);
	return {
		limits,
		mass: inside.length / cases,
		density: inside.length === 0 ? 0 : found / inside.length,
		coverage: all === 0 ? 0 : found / all
	};
}
/** The end whose loss leaves the highest share of cases of interest; null where no loss leaves a higher one. */
function bestCut(columns, interest, of, left, only) {
	const taken = Math.max(1, Math.floor(PRIM.peel * left.count));
	let best = null;
	let density = left.found / left.count;
	for (let column = 0; column < columns.length; column++) for (const side of ["above", "below"]) {
		if (only !== null && !only.some((limit) => limit.column === column && limit.side === side)) continue;
		const cut = endOf$1(columns, interest, of, left, column, side, taken);
		if (cut === null) continue;
		const without = (left.found - cut.found) / (left.count - cut.count);
		if (without > density) [best, density] = [cut, without];
	}
	return best;
}
/** One end of a column: at least so many cases, and all that are level with the last of them; null where nothing would be left. */
function endOf$1(columns, interest, of, { orders, inside }, column, side, taken) {
	const [{ values }, order] = [columns[column], orders[column]];
	const places = [];
	let found = 0;
	let last = NaN;
	for (let k = 0; k < order.length; k++) {
		const place = order[side === "above" ? k : order.length - 1 - k];
		if (inside[place] === 0) continue;
		const value = values[of[place]];
		if (places.length >= taken && value !== last) return {
			limit: {
				column,
				side,
				at: (last + value) / 2
			},
			places,
			count: places.length,
			found
		};
		places.push(place);
		found += interest[of[place]];
		last = value;
	}
	return null;
}
/** A later limit on the same side of the same column takes the place of the earlier one. */
const tightened = (limits, { column, side, at }) => [...limits.filter((each) => each.column !== column || each.side !== side), {
	column,
	side,
	at
}];
/** The limits with one of them moved out so that a twentieth more comes in, or dropped where there is no more beyond; null where it excludes nothing. */
function movedOut(columns, of, box, limit) {
	const others = box.limits.filter((each) => each !== limit);
	const { values } = columns[limit.column];
	const inward = limit.side === "above" ? 1 : -1;
	const beyond = Float64Array.from(casesIn(columns, others, of), (i) => inward * values[i]).filter((value) => value <= inward * limit.at).sort();
	if (beyond.length === 0) return null;
	const more = Math.max(1, Math.ceil(PRIM.paste * box.mass * of.length));
	return more >= beyond.length ? others : [...others, {
		...limit,
		at: inward * beyond[beyond.length - 1 - more]
	}];
}
// packages/engine/dist/questions/discovery/box.js
const DISCOVERY = {
	/** Conditions that a person can keep in mind. */
	mostLimits: 3,
	/** A box tells something if what is of interest is so many times as frequent in it as in all cases, where it is found. */
	leastLift: 1.4,
	/** And so many times where it is judged: what was found as the densest is less dense in other cases, as its luck does not come along. */
	leastKept: 1.3,
	/** A limit stays if chance explains it less often than this. */
	quasiP: .05,
	resamples: 10
};
/**
* Finds the conditions: peels on one half of the cases, takes the box that is most clearly denser than all, pastes, drops limits that chance explains, and
* judges what is left on the other half. Null where there are none: too few cases, or nothing that is found holds in the other half.
*
* @param seed of the resamples
*/
function conditionsOf(columns, interest, seed, mostLimits = DISCOVERY.mostLimits) {
	const cases = interest.length;
	const found = Int32Array.from({ length: Math.ceil(cases / 2) }, (_, i) => 2 * i);
	const held = Int32Array.from({ length: Math.floor(cases / 2) }, (_, i) => 2 * i + 1);
	const boxes = peel(columns, interest, found, mostLimits);
	const kept = significant(columns, interest, held, bestLimits(columns, interest, found, boxes));
	if (kept.length === 0) return null;
	const box = inBox(columns, interest, held, kept);
	const base = inBox(columns, interest, held, []).density;
	if (box.mass < PRIM.leastMass / 2 || box.density < DISCOVERY.leastKept * base) return null;
	const again = resampled(columns, interest, seed, mostLimits);
	return {
		limits: kept.map((limit) => ({
			...limit,
			name: columns[limit.column].name,
			quasiP: quasiP(columns, interest, held, kept, limit),
			stability: again.filter((other) => other.some((each) => each.column === limit.column && each.side === limit.side)).length / again.length
		})),
		mass: box.mass,
		density: box.density,
		coverage: box.coverage,
		base,
		trajectory: boxes.map(({ mass, density, coverage }) => ({
			mass,
			density,
			coverage
		}))
	};
}
/**
* The limits of the box that is denser than all cases by the most standard errors, pasted: √mass × (density − base),
* the quality by which Klösgen (1996) weighs a group’s size against what is special about it. Boxes that hold most of
* what is of interest hold most of all cases, and tell little.
*/
function bestLimits(columns, interest, of, boxes) {
	const base = boxes[0].density;
	const quality = ({ mass, density }) => Math.sqrt(mass) * (density - base);
	const best = boxes.filter(({ density }) => density >= DISCOVERY.leastLift * base).reduce((top, box) => top === null || quality(box) > quality(top) ? box : top, null);
	return best === null ? [] : paste(columns, interest, of, best).limits;
}
/** The limits that chance does not explain, the least believable dropped first. */
function significant(columns, interest, of, given) {
	let limits = given;
	while (limits.length > 0) {
		const worst = limits.map((limit) => ({
			limit,
			p: quasiP(columns, interest, of, limits, limit)
		})).sort((a, b) => b.p - a.p)[0];
		if (worst.p <= DISCOVERY.quasiP / given.length) break;
		limits = limits.filter((each) => each !== worst.limit);
	}
	return limits;
}
/** P(at least as many cases of interest in the box, if they were as frequent there as in the box without this limit), by the binomial. */
function quasiP(columns, interest, of, limits, limit) {
	const inside = casesIn(columns, limits, of);
	const around = inBox(columns, interest, of, limits.filter((each) => each !== limit)).density;
	return atLeast(inside.reduce((sum, i) => sum + interest[i], 0), inside.length, around);
}
/** P(X ≥ k) for X binomial: the terms from k on, from the first as Loader (2000) has it. */
function atLeast(k, n, p) {
	if (k <= 0) return 1;
	if (p <= 0) return 0;
	if (p >= 1) return 1;
	let term = k === n ? exp(n * log(p)) : binomialProbability(k, n, p);
	let sum = 0;
	for (let i = k; i <= n; i++) {
		sum += term;
		term *= (n - i) / (i + 1) * (p / (1 - p));
		if (term < sum * 1e-15) break;
	}
	return Math.min(1, sum);
}
function resampled(columns, interest, seed, most) {
	const key = seedKey(`${seed} conditions`);
	const state = /* @__PURE__ */ new Int32Array(4);
	return Array.from({ length: DISCOVERY.resamples }, (_, sample) => {
		streamState(key, sample, 0, state, 0);
		const of = Int32Array.from({ length: Math.ceil(interest.length / 2) }, () => Math.floor(uniform(state, 0) * interest.length));
		return bestLimits(columns, interest, of, peel(columns, interest, of, most));
	});
}
// packages/engine/dist/questions/discovery/tree.js
/** How often a branch is split. */
const DEPTH = 2;
/** A small classification tree (Breiman et al. 1984, Gini): its densest leaf. */
function densestLeaf(columns, interest) {
	const all = Int32Array.from(interest.keys());
	const leaves = grow(columns, interest, all, [], DEPTH);
	const density = (cases) => cases.reduce((sum, i) => sum + interest[i], 0) / cases.length;
	const best = leaves.sort((a, b) => density(b.cases) - density(a.cases))[0];
	return {
		limits: best.limits.map((limit) => ({
			...limit,
			name: columns[limit.column].name
		})),
		mass: best.cases.length / all.length,
		density: density(best.cases)
	};
}
function grow(columns, interest, cases, limits, depth) {
	const split = depth === 0 ? null : bestSplit(columns, interest, cases, PRIM.leastMass * interest.length);
	if (split === null) return [{
		limits,
		cases
	}];
	return ["below", "above"].flatMap((side) => {
		const limit = {
			...split,
			side
		};
		return grow(columns, interest, casesIn(columns, [limit], cases), [...limits, limit], depth - 1);
	});
}
/** The split that leaves the purest halves; null where none has enough cases on both sides or makes anything purer. */
function bestSplit(columns, interest, cases, least) {
	let best = null;
	const of = cases.reduce((sum, i) => sum + interest[i], 0);
	const gini = (found, n) => n === 0 ? 0 : found * (n - found) / n;
	for (const [column, { values }] of columns.entries()) {
		const order = cases.slice().sort((a, b) => values[a] - values[b]);
		let found = 0;
		let next = 1;
		for (let i = 0; i < order.length; i++) {
			const place = Math.floor(next * order.length / 20);
			if (i === place) {
				next++;
				const [before, after] = [values[order[i - 1]], values[order[i]]];
				const impure = gini(found, i) + gini(of - found, order.length - i);
				const room = i >= least && order.length - i >= least;
				if (after > before && room && impure < (best?.impure ?? gini(of, order.length)) - 1e-9) best = {
					column,
					at: (before + after) / 2,
					impure
				};
			}
			found += interest[order[i]];
		}
	}
	return best === null ? null : {
		column: best.column,
		at: best.at
	};
}
// packages/engine/dist/questions/discovery/index.js
/** What a company can see of itself, and need not believe: numbers of its first half year under a decision. */
const SIGNPOSTS = [
	"velocity",
	"incidents",
	"attrition",
	"cycleTime",
	"supportWait",
	"runway",
	"newcomers",
	"burnout"
];
/** Weeks after its start in which a decision is looked at again. */
const LOOK_AFTER = 52;
/**
* The conditions under which a decision loses: PRIM over the paired futures, with a tree as a second voice; and a signpost that can be observed.
*
* @param draws the coefficients of all futures
* @param seen futures under the decision, with SIGNPOSTS in `week`
* @param sides 1 where it is ahead, −1 where it is behind, 0 where level or both are out of money
*/
function discover({ seed }, draws, seen, week, sides) {
	const loses = Uint8Array.from(sides, (side) => side < 0 ? 1 : 0);
	const beliefs = [...draws].map(([name, values]) => ({
		name,
		values
	}));
	const going = Int32Array.from(loses.keys()).filter((run) => seen.ends[run] < 0 || seen.ends[run] > week || !isDead(seen.fates[run]));
	const signs = SIGNPOSTS.map((name) => {
		const values = column(seen, name, week);
		return {
			name,
			values: Float64Array.from(going, (run) => values[run])
		};
	});
	return {
		loses: loses.reduce((sum, each) => sum + each, 0) / loses.length,
		beliefs: conditionsOf(beliefs, loses, seed),
		tree: densestLeaf(beliefs, loses),
		signpost: conditionsOf(signs, Uint8Array.from(going, (run) => loses[run]), seed, 1),
		week
	};
}
// packages/engine/dist/questions/discovery/race.js
/**
* By run: 1 where the second is ahead, −1 where it is behind, 0 where they are level or both out of money.
*
* @param gains of the second over the first
*/
const sidesOf = (gains, bothDead) => Int8Array.from(gains, (gain, run) => bothDead(run) ? 0 : Math.sign(gain));
/** @param effect as in `meanOf` */
function raceOf(sides, bothDead, effect = 1) {
	const share = (holds) => {
		let found = 0;
		for (let run = 0; run < sides.length; run++) if (holds(run)) found++;
		return proportion(found / sides.length, sides.length, effect);
	};
	return {
		ahead: share((run) => sides[run] === 1),
		behind: share((run) => sides[run] === -1),
		bothDead: share(bothDead),
		level: share((run) => sides[run] === 0 && !bothDead(run))
	};
}
// packages/engine/dist/questions/common/limits.js
/** Whether a limit holds: certainly (its 95% interval lies within it), too close to tell, or not. In the order in which they are preferred. */
const VERDICTS = [
	"kept",
	"open",
	"broken"
];
/** Whether values keep a limit; `effect` as in `meanOf`. */
function checkLimit(values, { name, statistic, holds, bound: within }, effect) {
	const better = holds === "above" ? "more" : "less";
	const { estimate } = figureWithSample(values, name, statistic, better, effect);
	const bound = holds === "above" ? within : -within;
	return {
		estimate: asMeasured(estimate, better),
		verdict: estimate.low >= bound ? "kept" : estimate.high < bound ? "broken" : "open",
		miss: Math.max(0, bound - estimate.value) / (Math.abs(bound) || 1)
	};
}
/** By how much limits are missed, as a part of their bounds, all together. */
const missOf = (checked) => checked.reduce((sum, { miss }) => sum + miss, 0);
/**
* Whether a proposal breaks what has to hold, and by how much it misses it: the limits that are asked for, or else that
* no more companies run out of money than as today.
*
* @param checked the limits that are asked for
* @param dead 1 for a company out of money, a future an entry; `today` the same as things are
*/
const breaking = (checked, dead, today, effect) => checked.length === 0 ? { breaks: killsMore(dead, today, effect) } : {
	breaks: checked.some(({ verdict }) => verdict === "broken"),
	miss: missOf(checked)
};
// packages/engine/dist/simulate/parameterDraws.js
/** Runs that are settled side by side, as runs are mostly entered one after the other. */
const SIDE_BY_SIDE = 64;
/** Draws the coefficients of a scenario’s runs. */
function parameterDraws(scenario) {
	const key = seedKey(scenario.seed);
	const plan = planOf(scenario);
	const agree = agreement(scenario, plan);
	let agreed = {
		first: 0,
		values: []
	};
	const coefficients = createConstants();
	const noise = createUniforms();
	fixCoefficients(plan, coefficients);
	for (const name of doorsToClose(scenario)) coefficients[name] = 0;
	return {
		key,
		coefficients,
		enter(run) {
			if (agree === null) return drawCoefficients(plan, key, run, coefficients);
			if (agreed.values[run - agreed.first] === void 0) {
				const first = run - run % SIDE_BY_SIDE;
				const runs = Array.from({ length: SIDE_BY_SIDE }, (_, i) => first + i);
				agreed = {
					first,
					values: agree.draw(key, runs)
				};
			}
			takeDrawn(plan, agreed.values[run - agreed.first], coefficients);
		},
		overrun(chance) {
			noise.overrun = chance;
			return overrun(coefficients, noise);
		}
	};
}
// packages/engine/dist/questions/decide/turning.js
/** What was drawn for the runs of a scenario, of all that is uncertain; nothing is played for it. */
function drawsOf(scenario) {
	const parameters = parameterDraws(scenario);
	const names = uncertainCoefficients(scenario);
	const draws = new Map(names.map((name) => [name, new Float64Array(scenario.runs)]));
	for (let run = 0; run < scenario.runs; run++) {
		parameters.enter(run);
		for (const name of names) draws.get(name)[run] = parameters.coefficients[name];
	}
	return draws;
}
/** Ends of a belief that are looked at, the widest first, as shares of the futures. */
const ENDS$1 = [
	.5,
	.25,
	.1
];
/** One answer in twenty names a belief that turns nothing. */
const FALSE_ALARM$1 = .05;
/**
* The beliefs that turn an answer by themselves: among the futures in which one number lies beyond a value, the rule chooses otherwise, and what is chosen now
* is worse there by more than a practical tie, beyond chance. Read off the futures that were played anyway, so it costs no play; other beliefs vary there
* as they are believed to, together with this one where they are correlated.
*
* @param effect as in `meanOf`: that of all futures, as a part of them shares as small a part of the draws
*/
function turnsOf$1(draws, candidatesIn, choice, effect = 1) {
	const reach = normalQuantile(1 - FALSE_ALARM$1 / (draws.size * 2 * ENDS$1.length));
	return [...draws].flatMap(([name, values]) => {
		const order = Int32Array.from(values.keys()).sort((a, b) => values[a] - values[b]);
		const at = (share) => values[order[Math.floor(share * (order.length - 1))]];
		for (const share of ENDS$1) {
			const count = Math.floor(share * order.length);
			if (count === 0) continue;
			for (const side of ["below", "above"]) {
				const to = otherwise(candidatesIn(side === "below" ? order.slice(0, count) : order.slice(-count)), choice, reach, effect);
				if (to === null) continue;
				return [{
					name,
					low: at(.1),
					high: at(.9),
					side,
					at: at(side === "below" ? share : 1 - share),
					share,
					to
				}];
			}
		}
		return [];
	});
}
/**
* What the rule chooses instead, if the choice is worse by more than a practical tie, beyond so many standard errors, or breaks a limit that something else
* keeps; else null. `effect` as in `meanOf`.
*/
function otherwise(candidates, choice, reach, effect) {
	const { places, choice: there, stake } = recommend(candidates, false, effect);
	const { kept, behind } = places[choice];
	const turns = kept ? behind.value - reach * behind.error > RULE.tie * stake : places[there].kept;
	return there !== choice && turns ? there : null;
}
// packages/engine/dist/questions/decide/ground.js
/** What is known of a company's own standing and need not stay so, or may be thought wrong. */
const GROUNDS = [
	"code",
	"debt",
	"cash",
	"growth"
];
/** Multiples of today's number that are looked at; growth is looked at as it is. */
const MULTIPLES = [
	1 / 4,
	1 / 2,
	2,
	4
];
const GROWTHS = [
	0,
	.25,
	.5,
	1,
	2
];
/** Standard errors beyond which the choice is worse by more than a practical tie: of some twenty looks, one is wrong in one answer of twenty. */
const REACH = 3;
/** The rule at other starting points: all proposals in the same futures each, the first being as today. */
async function groundsOf(proposals, choice, { runs, measure, limits, play }) {
	const { scenario: here } = proposals[0];
	const effect = designEffect(here, runs);
	const candidatesAt = async (name, value) => {
		const played = await Promise.all(proposals.map(async ({ scenario, upheaval }) => {
			const started = {
				...startingAt(scenario, here, name, value),
				runs
			};
			const futures = await play(started, wantedFor([measure, ...limits]));
			const dead = valuesOf(started, futures, {
				name: "dead",
				week: measure.week
			});
			const checked = limits.map((limit) => checkLimit(valuesOf(started, futures, limit), limit, effect));
			return {
				values: valuesOf(started, futures, measure),
				dead,
				checked,
				upheaval
			};
		}));
		return played.map(({ values, dead, checked, upheaval }) => ({
			values,
			upheaval,
			...breaking(checked, dead, played[0].dead, effect)
		}));
	};
	return Promise.all(GROUNDS.filter((name) => name === "growth" || todayOf(here, name) > 0).map(async (name) => {
		const today = todayOf(here, name);
		const looked = [...await Promise.all(levels(name, today).map(async (value) => ({
			value,
			to: otherwise(await candidatesAt(name, value), choice, REACH, effect)
		}))), {
			value: today,
			to: null
		}].sort((a, b) => a.value - b.value);
		return {
			name,
			today,
			looked: looked.map(({ value }) => value),
			turn: nearest(looked, today)
		};
	}));
}
/** How many futures that plays. */
const groundFutures = (proposals, runs) => proposals * runs * (3 * MULTIPLES.length + GROWTHS.length);
const todayOf = ({ company }, name) => ({
	code: company.product + company.zombies,
	debt: company.debtRatio,
	cash: company.cash,
	growth: company.growth
})[name];
const levels = (name, today) => name === "growth" ? GROWTHS.filter((value) => value !== today) : MULTIPLES.map((multiple) => multiple * today);
/** The scenario of a company that stands there instead. What is seen of debt and of speed follows. */
function startingAt(scenario, here, name, value) {
	const { company } = scenario;
	const times = value / todayOf(here, name);
	switch (name) {
		case "code": return {
			...scenario,
			company: {
				...company,
				product: times * company.product,
				zombies: times * company.zombies
			}
		};
		case "debt": return {
			...scenario,
			company: {
				...company,
				debtRatio: value,
				perceivedDebt: times * company.perceivedDebt,
				perceivedVelocity: 1 / (1 + times * (1 / company.perceivedVelocity - 1))
			}
		};
		case "cash": return {
			...scenario,
			company: {
				...company,
				cash: value
			}
		};
		case "growth": return {
			...scenario,
			company: {
				...company,
				growth: value
			},
			known: {
				...scenario.known,
				growth: {
					shape: "constant",
					value
				}
			}
		};
	}
}
function nearest(looked, today) {
	const here = looked.findIndex(({ value }) => value === today);
	const first = [1, -1].flatMap((step) => {
		for (let i = here + step; i >= 0 && i < looked.length; i += step) if (looked[i].to !== null) return [{
			after: looked[i - step].value,
			by: looked[i].value,
			to: looked[i].to,
			steps: Math.abs(i - here)
		}];
		return [];
	}).sort((a, b) => a.steps - b.steps)[0];
	return first === void 0 ? null : {
		after: first.after,
		by: first.by,
		to: first.to
	};
}
// packages/engine/dist/questions/decide/proposals.js
/** Weeks in two quarters. */
const LATER = 26;
/** The name of doing what the scenario does anyway. */
const AS_TODAY = "as today";
/** What stands for choice, each once: as today, and what is proposed, or the usual shares and rules from now on. */
function proposalsFor(today, proposed = []) {
	const besides = proposed.filter(({ name, scenario }) => name !== "as today" || differsFrom(today, scenario) !== null);
	const others = besides.length > 0 ? besides : usual(today);
	return [{
		name: AS_TODAY,
		scenario: today,
		from: null
	}, ...others.map((each) => ({
		...each,
		from: differsFrom(today, each.scenario)
	}))];
}
const usual = (today) => USUAL.map((policy) => ({
	name: policyWords(policy),
	scenario: underPolicy(today, policy)
})).filter(({ scenario }) => differsFrom(today, scenario) !== null);
/** The same decisions, begun in two quarters; those that are made now and differ from today. */
function laterOnes(today, proposals) {
	if (today.horizon <= 26) return [];
	return proposals.filter(({ from }) => from === 0).map(({ name, scenario: { policy } }) => {
		const scenario = withPolicyFrom(today, policy, 26, policyWords(policy));
		return {
			name: `${name} in two quarters`,
			scenario,
			from: differsFrom(today, scenario)
		};
	}).filter(({ from }) => from !== null);
}
// packages/engine/dist/questions/decide/quarters.js
const A_QUARTER = 13;
/** What is followed by quarter. */
const FOLLOWED = [
	"arr",
	"cash",
	"delivered"
];
/** Revenue, cash, useful product and who is ahead at the end of every quarter, the start first. */
function quartersOf$1(start, horizon, against, choice, { values: [before, after], effect }) {
	const { runs } = choice;
	return Array.from({ length: Math.floor(horizon / A_QUARTER) + 1 }, (_, i) => i * A_QUARTER).map((week) => {
		const built = column(against, "delivered", week);
		const gains = Float64Array.from({ length: runs }, (_, run) => after[week * runs + run] - before[week * runs + run]);
		const bothDead = bothDeadBy(against, choice, week);
		const { ahead, behind } = raceOf(sidesOf(gains, bothDead), bothDead, effect);
		return {
			week,
			date: addWeeks(start, week),
			against: spreadsIn(against, week, effect),
			choice: spreadsIn(choice, week, effect),
			gain: spreadOf(column(choice, "delivered", week).map((work, run) => work - built[run]), effect),
			ahead,
			behind
		};
	});
}
const spreadsIn = (futures, week, effect) => Object.fromEntries(FOLLOWED.map((name) => [name, spreadOf(column(futures, name, week), effect)]));
const spreadOf = (values, effect) => middleOf(Float64Array.from(values), effect);
// packages/engine/dist/questions/decide/sure.js
/** Futures of one world, and how many worlds. */
const EACH = 4;
const LEADERS$1 = 3;
/**
* How much of the spread of what a choice is worth comes from not knowing the coefficients, and how much is luck: in
* ranks, so that a few futures do not rule.
*/
async function spreadBetween(other, choice, measure, play) {
	const [first, second] = await Promise.all([other, choice].map(async (scenario) => {
		const nested = {
			...scenario,
			runs: 1e3
		};
		return valuesOf(nested, await play(nested, wantedFor([measure]), { runsPerDraw: EACH }), measure);
	}));
	return splitSpread(ranks(first.map((value, run) => second[run] - value)), EACH);
}
/** The coefficients that carry what is not known: by their squared rank correlation with what the choice is worth, as parts of the sum of all. */
function carriers(draws, gains) {
	const ranked = [...ranks(gains)];
	const parts = [...draws].map(([name, values]) => {
		const correlation = values.length > 2 ? sampleRankCorrelation([...values], ranked) : 0;
		return {
			name,
			part: Number.isFinite(correlation) ? correlation * correlation : 0
		};
	});
	const total = parts.reduce((sum, { part }) => sum + part, 0);
	if (total === 0) return {
		leaders: [],
		gradeC: 0
	};
	const shares = parts.map(({ name, part }) => ({
		name,
		part: part / total
	})).sort((a, b) => b.part - a.part);
	return {
		leaders: shares.slice(0, LEADERS$1),
		gradeC: shares.filter(({ name }) => CATALOGUE[name].grade === "C").reduce((sum, { part }) => sum + part, 0)
	};
}
// packages/engine/dist/questions/decide/answer.js
/** The other measures that a decision could be judged by, beside value. */
const OTHER_YARDSTICKS = [
	"delivered",
	"arr",
	"surviving"
];
// packages/engine/dist/questions/decide/weigh.js
/** Of usual proposals about so many are as good as the best, and played with a later start as well. */
const ABOUT_LATER = 3;
/** About how many futures `weigh` plays. */
const futuresToWeigh = (scenario, proposed = []) => (proposalsFor(scenario, proposed).length + (proposed.length > 0 ? 0 : ABOUT_LATER)) * scenario.runs;
/**
* Plays all proposals in the same futures and chooses by the rule. Where nobody proposes anything, what is as good as
* the best from now on is also played with a later start: what loses to it at once is no better for being late.
*/
async function weigh(scenario, proposed, limits, play) {
	const effect = designEffect(scenario, scenario.runs);
	const playAll = (all) => Promise.all(all.map((proposal) => measured(proposal, scenario, limits, play)));
	const now = proposalsFor(scenario, proposed);
	const playedNow = await playAll(now);
	const today = playedNow[0];
	const candidatesOf = (played) => played.map(({ value, dead, upheaval: much, limits: checked }) => ({
		values: value,
		...breaking(checked, dead, today.dead, effect),
		upheaval: much
	}));
	const { places } = recommend(candidatesOf(playedNow), false, effect);
	const later = proposed.length > 0 ? [] : laterOnes(scenario, now.filter((_, i) => places[i].practical));
	const proposals = [...now, ...later];
	const played = [...playedNow, ...await playAll(later)];
	const candidates = candidatesOf(played);
	const recommendation = recommend(candidates, false, effect);
	/** A limit that is asked for is about all futures, and not looked at in some of them. */
	const candidatesIn = (runs) => {
		const some = (values) => {
			const part = new Float64Array(runs.length);
			for (let i = 0; i < part.length; i++) part[i] = values[runs[i]];
			return part;
		};
		const dead = some(today.dead);
		return candidates.map((each, i) => ({
			...each,
			values: some(each.values),
			...limits.length === 0 && breaking([], some(played[i].dead), dead, effect)
		}));
	};
	const answers = proposals.map((proposal, i) => {
		const { value, dead, upheaval: much, limits: checked, others } = played[i];
		return {
			name: proposal.name,
			scenario: proposal.scenario,
			from: proposal.from,
			sameAs: proposals.slice(0, i).find((other) => differsFrom(other.scenario, proposal.scenario) === null)?.name ?? null,
			upheaval: much,
			...recommendation.places[i],
			value: {
				median: medianOf(value, effect),
				mean: meanOf(value, effect)
			},
			dead: proportion(meanOf(dead).value, dead.length, effect),
			limits: checked.map(({ estimate, verdict }) => ({
				estimate,
				verdict
			})),
			others: Object.fromEntries(OTHER_YARDSTICKS.map((name) => [name, figureWithSample(others[name], name, name === "surviving" ? "mean" : "median", "more", effect).estimate]))
		};
	});
	return {
		proposals: answers,
		recommendation,
		verdict: verdictOf(answers, recommendation.places, recommendation.choice),
		candidates,
		candidatesIn,
		dead: played.map(({ dead }) => dead)
	};
}
async function measured({ scenario }, today, limits, play) {
	const week = scenario.horizon;
	const at = (name) => ({
		name,
		week
	});
	const futures = await play(scenario, wantedFor([...[YARDSTICK, ...OTHER_YARDSTICKS].map(at), ...limits]));
	const of = (measure) => valuesOf(scenario, futures, measure);
	return {
		value: of(at(YARDSTICK)),
		dead: of(at("dead")),
		others: Object.fromEntries(OTHER_YARDSTICKS.map((name) => [name, of(at(name))])),
		upheaval: upheaval(today, scenario),
		limits: limits.map((limit) => checkLimit(of(limit), limit, designEffect(today, today.runs)))
	};
}
function verdictOf(proposals, places, choice) {
	const chosen = proposals[choice];
	const rivals = proposals.filter((_, i) => i !== choice && places[i].tied && proposals[i].sameAs === null);
	if (chosen.from === null) return "stay";
	return rivals.some((rival) => !sameButLater(chosen, rival)) ? "tie" : "clear";
}
const lastingPolicyOf = ({ scenario }) => {
	const last = scenario.timeline.findLast(({ policy, until }) => policy !== null && until === null);
	return JSON.stringify(last?.policy ?? scenario.policy);
};
const sameButLater = (one, other) => lastingPolicyOf(one) === lastingPolicyOf(other) && one.from !== null && other.from !== null && other.from > one.from;
/** As today, or, where that is chosen, what comes nearest to it. */
function rivalOf(proposals, choice) {
	if (proposals[choice].from !== null) return proposals[0];
	return [...proposals.filter(({ from }) => from !== null)].sort((a, b) => Number(b.kept) - Number(a.kept) || a.regret.value - b.regret.value)[0] ?? proposals[0];
}
// packages/engine/dist/questions/decide/index.js
/** Futures in which each starting point is looked at: enough to see that the choice is worse by more than a tie. */
const GROUND_RUNS = 400;
const WEEKS_A_MONTH = 52 / 12;
/** Weeks of a year and a half, after which somebody will ask what it has brought. */
const SOON = 78;
/** Proposals, the choice and as today among them, that stand for choice from another starting point. */
const GROUND_RIVALS = 6;
/** About how many futures `decide` plays. */
const futuresToDecide = (scenario, proposed = []) => futuresToWeigh(scenario, proposed) + 2 * scenario.runs + groundFutures(Math.min(proposalsFor(scenario, proposed).length, GROUND_RIVALS), Math.min(scenario.runs, GROUND_RUNS)) + 2e3;
/**
* One recommendation: which proposal to choose by the rule (see `RULE`), what it costs and brings, what would change it, and how sure that is. Everything is
* played in the same futures.
*
* @param proposed what stands for choice besides going on as today; the usual shares and rules if nothing is
* @param limits what has to hold besides; a proposal that breaks one beyond chance is not chosen, unless nothing keeps them: then what comes nearest is
* @param play who plays; this thread, if not given
* @example
* const fifth = underPolicy(scenario, { policy: 'fixed', settings: { share: 0.2 } });
* const { decision } = await decide({ ...scenario, runs: 100 }, [{ name: 'a fifth', scenario: { ...fifth, runs: 100 } }]);
* const said = decision.choose;
*/
async function decide(scenario, proposed = [], limits = [], play = playHere) {
	const weighed = await weigh(scenario, proposed, limits, play);
	const measure = {
		name: YARDSTICK,
		week: scenario.horizon
	};
	return {
		version: VERSION,
		scenario,
		runs: scenario.runs,
		limits,
		stake: weighed.recommendation.stake,
		proposals: weighed.proposals,
		decision: await decisionOn(weighed, measure, limits, play)
	};
}
/** The card: the choice held against what is done today, or, where that is chosen, against the best of the others. */
async function decisionOn({ proposals, verdict, recommendation: { choice }, candidatesIn }, measure, limits, play) {
	const chosen = proposals[choice];
	const rival = rivalOf(proposals, choice);
	const [first, second] = [rival.scenario, chosen.scenario];
	const { horizon, runs } = second;
	const wanted = {
		outcomes: [.../* @__PURE__ */ new Set([
			...VALUED_FROM,
			...FOLLOWED,
			...SIGNPOSTS
		])],
		weeks: Array.from({ length: horizon + 1 }, (_, week) => week)
	};
	const late = lateTwin(proposals, chosen);
	const rivals = rivalsElsewhere(proposals, choice);
	const [other, own, spread, grounds, waited, beyond] = await Promise.all([
		play(first, wanted),
		play(second, wanted),
		spreadBetween(first, second, measure, play),
		groundsOf(rivals.map((i) => proposals[i]), rivals.indexOf(choice), {
			runs: Math.min(runs, GROUND_RUNS),
			measure,
			limits,
			play
		}),
		late && play(late.scenario, wantedFor([measure])).then((futures) => valuesOf(late.scenario, futures, measure)),
		whatIsBeyond(first, second, play)
	]);
	const values = [other, own].map((futures) => valueOverTime(futures, VALUE_TERMS));
	const gainsBy = (week) => Float64Array.from({ length: runs }, (_, run) => values[1][week * runs + run] - values[0][week * runs + run]);
	const after = Float64Array.from(values[1].subarray(horizon * runs));
	const gains = gainsBy(horizon);
	const effect = designEffect(first, runs);
	const bothDead = bothDeadBy(other, own, horizon);
	const sides = sidesOf(gains, bothDead);
	const race = raceOf(sides, bothDead, effect);
	const count = (holds) => {
		let found = 0;
		for (let run = 0; run < runs; run++) if (holds(run)) found++;
		return proportion(found / runs, runs, effect);
	};
	const uncertain = drawsOf(first);
	const from = differsFrom(first, second) ?? 0;
	const soon = Math.min(from + SOON, horizon);
	const revenues = column(other, "arr", soon);
	const sidesSoon = sidesOf(gainsBy(soon), bothDeadBy(other, own, soon));
	return {
		verdict,
		keeps: chosen.kept,
		choose: chosen.name,
		from: chosen.from,
		against: rival.name,
		asGood: proposals.filter(({ tied, sameAs }) => tied && sameAs === null).map(({ name }) => name),
		practical: proposals.filter(({ practical, sameAs }) => practical && sameAs === null).map(({ name }) => name),
		race,
		worth: {
			median: medianOf(gains, effect),
			mean: meanOf(gains, effect)
		},
		lives: {
			kept: count((run) => isDead(other.fates[run]) && !isDead(own.fates[run])),
			killed: count((run) => isDead(own.fates[run]) && !isDead(other.fates[run]))
		},
		others: voicesOn(proposals.map(({ name, value, others }) => ({
			name,
			levels: {
				value: value.median.value,
				delivered: others.delivered.value,
				arr: others.arr.value,
				surviving: others.surviving.value
			}
		})), choice, YARDSTICK),
		year: yearOf$1(other, own, median$1(second.coefficients.itemSize), from, horizon, effect),
		payback: {
			...paybackOf(values, {
				runs,
				horizon,
				from,
				effect
			}, bothDead),
			gone: race.bothDead
		},
		quarters: quartersOf$1(second.start, horizon, other, own, {
			values,
			effect
		}),
		fates: {
			against: fatesOf(other, effect),
			choice: fatesOf(own, effect)
		},
		waiting: waited && {
			later: late.name,
			...waitingOf(after, waited, late.from - chosen.from, effect)
		},
		turns: turnsOf$1(uncertain, candidatesIn, choice, effect),
		grounds: grounds.map((ground) => ({
			...ground,
			turn: ground.turn && {
				...ground.turn,
				to: rivals[ground.turn.to]
			}
		})),
		fails: discover(second, uncertain, own, Math.min(from + 52, horizon), sides),
		beyond: beyond && {
			...beyond,
			tried: bestTried(proposals)
		},
		early: {
			week: soon,
			behind: count((run) => sidesSoon[run] === -1),
			revenue: meanOf(Float64Array.from(column(own, "arr", soon), (value, run) => value - revenues[run]), effect),
			of: meanOf(revenues, effect)
		},
		sure: {
			chance: race.ahead.error,
			spread,
			...carriers(uncertain, gains)
		}
	};
}
/**
* What stands for choice from another starting point: as today, the choice, and of the other decisions with its start a
* few, from the smallest to the largest.
*/
function rivalsElsewhere(proposals, choice) {
	const { from } = proposals[choice];
	const others = [...proposals.keys()].filter((i) => i > 0 && i !== choice && proposals[i].sameAs === null && proposals[i].from === (from ?? 0));
	const room = Math.min(others.length, GROUND_RIVALS - (choice === 0 ? 1 : 2));
	const some = Array.from({ length: room }, (_, i) => others[Math.round(i * (others.length - 1) / Math.max(1, room - 1))]);
	return [.../* @__PURE__ */ new Set([
		0,
		choice,
		...some
	])].sort((a, b) => a - b);
}
/** Of what somebody is known to have tried and keeps the limits, the proposal with the least regret. */
const bestTried = (proposals) => proposals.filter(({ kept, scenario }) => kept && beyondSeen(scenario) === null).sort((one, other) => one.regret.value - other.regret.value)[0]?.name ?? null;
async function whatIsBeyond(against, choice, play) {
	const share = beyondSeen(choice);
	if (share === null) return null;
	const [through] = await throughDoors(against, [choice], choice.horizon, play);
	return {
		share,
		through
	};
}
/** Shares of all futures that end in each way. */
function fatesOf({ fates, runs }, effect) {
	const shareOf = (code) => fates.reduce((found, each) => found + Number(each === code), 0) / runs;
	return Object.fromEntries(FATE_NAMES.map((name, code) => [name, proportion(shareOf(code), runs, effect)]));
}
const lateTwin = (proposals, chosen) => proposals.find((other) => sameButLater(chosen, other)) ?? null;
function waitingOf(now, later, weeks, effect) {
	const { value, error, low, high } = meanOf(now.map((each, run) => each - later[run]), effect);
	const months = weeks / WEEKS_A_MONTH;
	return {
		weeks,
		perMonth: {
			value: value / months,
			error: error / months,
			low: low / months,
			high: high / months
		}
	};
}
/** Counted from the day of the decision: nothing is paid back before it exists. */
function paybackOf([before, after], { runs, horizon, from, effect }, gone) {
	const race = startRace(runs);
	for (let week = from; week <= horizon; week++) {
		const row = (values) => values.subarray(week * runs, (week + 1) * runs);
		follow(race, week, row(before), row(after), 1);
	}
	const { leads, shares } = crossoverOf(race, horizon, gone, from, effect);
	const won = shares.ahead.value + shares.overtakes.value;
	return {
		p10: leads[10].week,
		p50: leads[50].week,
		p90: leads[90].week,
		never: proportion(1 - won, runs, effect)
	};
}
// packages/engine/dist/questions/common/signTest.js
const LN2 = .6931471805599453;
/**
* The sign test, which is McNemar’s exact test for pairs: the probability of a split as uneven as this one or more so, to either side, if both sides were
* equally likely. Summed over the binomial distribution, with its terms as Loader (2000) has them. 1 where nothing is split.
*/
function signTest(one, other) {
	const n = one + other;
	const fewer = Math.min(one, other);
	let sum = 0;
	let term = fewer === 0 ? exp(-n * LN2) : binomialProbability(fewer, n, .5);
	for (let k = fewer; k >= 0 && term > sum * 1e-17; k--) {
		sum += term;
		term *= k / (n - k + 1);
	}
	return Math.min(1, 2 * sum);
}
// packages/engine/dist/questions/sensitivity/factors.js
/** Standard normals at which a coefficient is looked at: its P10, P25, P50, P75 and P90. */
const PROBES = [
	-Z90,
	-.6744897501960817,
	0,
	.6744897501960817,
	Z90
];
/** The value of a coefficient at a standard normal z of its distribution, cut to what is admissible; of one that is fitted, of what the fit has left. */
function valueAt({ coefficients, fitted }, name, z) {
	const [low, high] = CATALOGUE[name].range;
	const value = fitted && isFitted(fitted, coefficients, name) ? fittedQuantile(fitted, name, normalCdf(z)) : quantile(coefficients[name], z);
	return Math.min(Math.max(value, low), high);
}
/**
* Standard error of the way from a coefficient's P10 to its P90, as a part of that way: another fit would have kept other draws. That of each end is half of
* the way between the quantiles that lie one standard error of its share to either side.
*/
function spanError({ coefficients, fitted }, name) {
	if (!fitted?.origin || !isFitted(fitted, coefficients, name)) return 0;
	const { effective } = fitted.origin;
	const at = (share) => fittedQuantile(fitted, name, Math.min(Math.max(share, 0), 1));
	const errorAt = (share) => {
		const reach = Math.sqrt(share * (1 - share) / effective);
		return (at(share + reach) - at(share - reach)) / 2;
	};
	const span = at(.9) - at(.1);
	const [low, high] = [errorAt(.1), errorAt(.9)];
	return span > 0 ? Math.sqrt(low * low + high * high) / span : 0;
}
/** The scenario in which some coefficients are known; all others are drawn as they were, also those correlated with them. */
function knowing(scenario, known) {
	const constants = Object.entries(known).map(([name, value]) => [name, {
		shape: "constant",
		value
	}]);
	return {
		...scenario,
		coefficients: {
			...scenario.coefficients,
			...Object.fromEntries(constants)
		}
	};
}
/** Chance that in one answer any coefficient at all is wrongly called more than chance. */
const FALSE_ALARM = .05;
/**
* Standard errors beyond which one of so many estimates is more than chance: in one of twenty answers at most is any of
* them called so wrongly (Bonferroni).
*/
const clearBeyond = (estimates) => normalQuantile(1 - FALSE_ALARM / (2 * Math.max(1, estimates)));
// packages/engine/dist/questions/sensitivity/reading.js
/**
* What an assumption can move, three things apart: the measure itself, whether the company stalls (velocity under the limit, or out of money), and by how
* much the second decision is better than the first.
*/
const KINDS = [
	"number",
	"behaviour",
	"decision"
];
/** One thing of each kind. */
const byKind = (make) => Object.fromEntries(KINDS.map((kind) => [kind, make(kind)]));
/** Plays both decisions in one changed world and by one design, in the same futures. */
async function readingsOf({ measure, first, second }, change, play, design = {}) {
	const stalled = {
		name: "stalled",
		week: measure.week
	};
	const one = change(first.scenario);
	const other = change(second.scenario);
	const [here, there] = await Promise.all([play(one, wantedFor([measure, stalled]), design), play(other, wantedFor([measure]), design)]);
	const number = valuesOf(one, here, measure);
	const against = valuesOf(other, there, measure);
	const sign = betterOf(measure.name) === "less" ? -1 : 1;
	const gone = bothDeadBy(here, there, measure.week);
	return {
		number,
		dead: valuesOf(one, here, {
			name: "dead",
			week: measure.week
		}),
		bothDead: Float64Array.from(number, (_, run) => Number(gone(run))),
		behaviour: valuesOf(one, here, stalled),
		decision: number.map((value, run) => value === against[run] ? 0 : sign * (against[run] - value))
	};
}
const HALF = 8;
/** Futures that a screening plays, of both decisions together. */
const morrisFutures = (coefficients, trajectories) => 32 * trajectories * (coefficients + 1);
/** Levels of the grid, as shares of the way from a coefficient's P10 to its P90 in probability; a step is two of three gaps, as Morris (1991) has it. */
const LEVELS = 4;
const STEP = LEVELS / 6;
const LOWEST = .1;
const SPAN = .8;
/**
* A random trajectory over so many axes (Morris, Technometrics 33, 1991): every axis starts on a level from which its
* step stays on the grid, and moves once, in random order.
*
* @param random gives numbers in (0, 1)
*/
function trajectory(axes, random) {
	const below = LEVELS / 2;
	const steps = [];
	const start = [];
	for (let axis = 0; axis < axes; axis++) {
		const rises = random() < .5;
		start.push(Math.floor(random() * below) / 3 + (rises ? 0 : STEP));
		steps.push({
			axis,
			by: rises ? STEP : -.6666666666666666
		});
	}
	for (let i = axes - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[steps[i], steps[j]] = [steps[j], steps[i]];
	}
	return {
		start,
		steps
	};
}
/** The points of a trajectory, one more than it has steps. */
function pointsOf({ start, steps }) {
	const points = [[...start]];
	for (const { axis, by } of steps) points.push(points[points.length - 1].map((level, i) => i === axis ? level + by : level));
	return points;
}
/** The elementary effects of a trajectory by axis: the change along each step, per whole span of the axis. */
function elementaryEffects({ steps }, values) {
	const effects = [];
	steps.forEach(({ axis, by }, i) => effects[axis] = (values[i + 1] - values[i]) / by);
	return effects;
}
/**
* What the elementary effects of one axis come to, of each trajectory one for each half of the futures.
*
* @param comparisons coefficients that are screened together
* @param span standard error of the way from P10 to P90, as a part of it (`spanError`)
*/
function screen(halves, comparisons, span = 0) {
	const effects = halves.map(([one, other]) => (one + other) / 2);
	const agreeing = halves.filter(([one, other]) => one * other > 0).length;
	const opposed = halves.filter(([one, other]) => one * other < 0).length;
	const mu = meanOf(effects);
	return {
		muStar: overSpan(meanOf(effects.map(Math.abs)), span),
		mu: overSpan(mu, span),
		sigma: mu.error * Math.sqrt(effects.length),
		clear: agreeing > opposed && signTest(agreeing, opposed) < .05 / Math.max(1, comparisons)
	};
}
/** A mean of effects of a whole span whose length has an error of its own. */
function overSpan(mean, span) {
	if (span === 0) return mean;
	const { value } = mean;
	const error = Math.sqrt(mean.error * mean.error + value * value * span * span);
	return {
		value,
		error,
		low: value - Z95 * error,
		high: value + Z95 * error
	};
}
/**
* Screening by elementary effects. All coefficients are known in every world that is played, each on a grid between its
* P10 and its P90; each mean is over the same few futures, so that what differs is the coefficients and hardly luck. A
* small difference can still be luck, as one change leads to others: `Screened.clear`.
*/
async function morris(judged, names, trajectories, play) {
	const { scenario } = judged.first;
	const random = randomOf(`${scenario.seed} morris`);
	const paths = Array.from({ length: trajectories }, () => trajectory(names.length, random));
	const evaluate = async (point) => {
		const known = Object.fromEntries(names.map((name, i) => [name, valueAt(scenario, name, normalQuantile(LOWEST + SPAN * point[i]))]));
		const readings = await readingsOf(judged, (world) => ({
			...knowing(world, known),
			runs: 16
		}), play);
		return byKind((kind) => [meanOf(readings[kind].subarray(0, HALF)).value, meanOf(readings[kind].subarray(HALF)).value]);
	};
	const values = await Promise.all(paths.map((path) => Promise.all(pointsOf(path).map(evaluate))));
	const seen = (kind, half) => paths.map((path, i) => elementaryEffects(path, values[i].map((value) => value[kind][half])));
	const effects = byKind((kind) => [seen(kind, 0), seen(kind, 1)]);
	return {
		trajectories,
		futures: 16,
		screened: names.map((name, axis) => ({
			name,
			effects: byKind((kind) => screen(paths.map((_, path) => [effects[kind][0][path][axis], effects[kind][1][path][axis]]), names.length, spanError(scenario, name)))
		}))
	};
}
// packages/engine/dist/questions/sensitivity/indices.js
const RESAMPLES = 300;
/**
* Sobol’ indices from evaluations by pick and freeze: the first indices by the estimator of Saltelli et al. (2010), the total ones by that of Jansen (1999),
* both as Saltelli et al., Computer Physics Communications 181, 2010, table 2 (b) and (f), have them. Errors and 95% intervals are the bootstrap’s, over rows,
* percentile method. Estimates of small indices can be below 0: that is their error. All are NaN where nothing varies.
*
* @param a evaluations of one sample of independent inputs
* @param b of a second, independent one
* @param mixed by factor: of the first sample, with this factor taken from the second
* @param random gives numbers in (0, 1), for the bootstrap
* @param effect as in `meanOf`: of rows that share the draws of a fit
*/
function sobolIndices(a, b, mixed, random, effect = 1) {
	const n = a.length;
	const centre = (meanOf(a).value + meanOf(b).value) / 2;
	const firsts = mixed.map((column) => Float64Array.from(a, (value, i) => (b[i] - centre) * (column[i] - value)));
	const totals = mixed.map((column) => Float64Array.from(a, (value, i) => (value - column[i]) * (value - column[i]) / 2));
	const sums = Float64Array.from(a, (value, i) => value - centre + (b[i] - centre));
	const squares = Float64Array.from(a, (value, i) => (value - centre) * (value - centre) + (b[i] - centre) * (b[i] - centre));
	const weights = new Float64Array(n);
	const weighed = (column) => {
		let sum = 0;
		for (let i = 0; i < n; i++) sum += weights[i] * column[i];
		return sum / n;
	};
	const estimate = () => {
		const middle = weighed(sums) / 2;
		const variance = weighed(squares) / 2 - middle * middle;
		const part = (column) => variance > 0 ? weighed(column) / variance : NaN;
		return {
			first: firsts.map(part),
			total: totals.map(part)
		};
	};
	weights.fill(1);
	const estimated = estimate();
	const again = Array.from({ length: RESAMPLES }, () => {
		weights.fill(0);
		for (let i = 0; i < n; i++) weights[Math.floor(random() * n)] += 1;
		return estimate();
	});
	return {
		factors: mixed.map((_, j) => ({
			first: bootstrapped(estimated.first[j], again.map(({ first }) => first[j]), effect),
			total: bootstrapped(estimated.total[j], again.map(({ total }) => total[j]), effect)
		})),
		sumOfFirst(factors) {
			const sum = (first) => factors.reduce((all, j) => all + first[j], 0);
			return bootstrapped(sum(estimated.first), again.map(({ first }) => sum(first)), effect);
		}
	};
}
const ENDS = percentilePlan(RESAMPLES, [2.5, 97.5]);
/** An estimate with the standard deviation of its resamples as error, and their central 95% as interval, both as much wider as the design effect makes them. */
function bootstrapped(value, resamples, effect) {
	if (!resamples.every(Number.isFinite) || !Number.isFinite(value)) return {
		value,
		error: NaN,
		low: NaN,
		high: NaN
	};
	const ends = [];
	estimatePercentiles(ENDS, Float64Array.from(resamples), RESAMPLES, (i, { value: end }) => ends[i] = end);
	const wider = Math.sqrt(effect);
	const [low, high] = ends.map((end) => value + wider * (end - value));
	return {
		value,
		error: wider * meanOf(resamples).error * Math.sqrt(RESAMPLES),
		low,
		high
	};
}
// packages/engine/dist/questions/sensitivity/sobol.js
/** Leaders at most, and the least first index of one. */
const LEADERS = 3;
const LEAST$2 = .05;
/** The themes of the catalogue that hold some of these coefficients. */
function themesOf(names) {
	return Object.keys(CATALOGUE_GROUPS).map((theme) => ({
		theme,
		members: names.filter((name) => Object.hasOwn(CATALOGUE_GROUPS[theme], name))
	})).filter(({ members }) => members.length > 0);
}
/** Futures that an analysis plays, of both decisions together: two samples, and one more for each coefficient, each theme and luck. */
const sobolFutures = (names, samples) => 2 * samples * (names.length + themesOf(names).length + 3);
/**
* Sobol’ indices of every uncertain coefficient and of luck, which is one factor more: all weekly chances together. By pick and freeze: the scenario’s own
* futures, the same with everything drawn anew, and the own ones with one factor drawn anew, for each factor.
*
* The indices are defined for independent inputs, so all is played without the correlations of the catalogue.
*/
async function sobol(judged, names, samples, play) {
	const { scenario } = judged.first;
	const seed = `${scenario.seed} drawn anew`;
	const evaluate = (coefficients, chances) => readingsOf(judged, (world) => ({
		...world,
		correlations: false,
		runs: samples
	}), play, { resampled: {
		seed,
		coefficients,
		chances
	} });
	const themes = themesOf(names);
	const factors = [
		...names.map((name) => ({
			kind: "coefficient",
			name
		})),
		{ kind: "luck" },
		...themes.map(({ theme }) => ({
			kind: "theme",
			name: theme
		}))
	];
	const [a, b, ...mixed] = await Promise.all([
		evaluate([], false),
		evaluate(names, true),
		...names.map((name) => evaluate([name], false)),
		evaluate([], true),
		...themes.map(({ members }) => evaluate(members, false))
	]);
	const beyond = clearBeyond(names.length);
	const effect = designEffect(scenario, samples);
	const spreadOf = (kind) => {
		const columns = [
			a,
			b,
			...mixed
		].map((readings) => readings[kind]);
		const random = randomOf(`${scenario.seed} bootstrap`);
		const ranked = indicesOf(together$1(columns, samples), random, effect);
		const first = (j) => ranked.factors[j].first;
		const leaders = names.map((_, j) => j).filter((j) => first(j).value >= Math.max(LEAST$2, beyond * first(j).error)).sort((i, j) => first(j).value - first(i).value).slice(0, LEADERS);
		return {
			ranks: ranked.factors,
			plain: indicesOf(columns, random, effect).factors,
			leaders: {
				names: leaders.map((j) => names[j]),
				first: ranked.sumOfFirst(leaders)
			}
		};
	};
	return {
		samples,
		factors,
		spread: byKind(spreadOf)
	};
}
const indicesOf = ([a, b, ...mixed], random, effect) => sobolIndices(a, b, mixed, random, effect);
/** The ranks of all values among those of all columns. */
function together$1(columns, length) {
	const ranked = ranks(oneAfterAnother(columns));
	return columns.map((_, j) => ranked.subarray(j * length, (j + 1) * length));
}
// packages/engine/dist/questions/sensitivity/flips.js
function winnerOf({ low, high }) {
	if (low > 0) return "second";
	return high < 0 ? "first" : "open";
}
/**
* Where a curve given at some places first crosses 0, by straight lines between them; null if it does not. Places where the curve is exactly 0
* count for the side of what follows.
*/
function crossing(places, values) {
	for (let i = 1; i < places.length; i++) {
		const [before, after] = [values[i - 1], values[i]];
		if (before * after < 0 || before !== 0 && after === 0) return places[i - 1] + (places[i] - places[i - 1]) * before / (before - after);
	}
	return null;
}
/** The flip along a coefficient, from the mean paired differences at PROBES; null if their sign does not change. */
function flipOf(scenario, name, differences) {
	const z = crossing(PROBES, differences.map(({ value }) => value));
	if (z === null) return null;
	const rises = differences[differences.length - 1].value > differences[0].value;
	const end = (last) => PROBES[last ? PROBES.length - 1 : 0];
	const secondIsClear = crossing(PROBES, differences.map(({ low }) => low)) ?? end(rises);
	const firstIsClear = crossing(PROBES, differences.map(({ high }) => high)) ?? end(!rises);
	const valueOf = (place) => valueAt(scenario, name, place);
	return {
		at: valueOf(z),
		from: valueOf(Math.min(z, secondIsClear, firstIsClear)),
		to: valueOf(Math.max(z, secondIsClear, firstIsClear)),
		below: normalCdf(z)
	};
}
// packages/engine/dist/questions/sensitivity/tornado.js
/** About how many futures a tornado plays, of both decisions together. */
const tornadoFutures = (coefficients, runs) => 2 * runs + Math.ceil(4 * coefficients * Math.max(PLAYED * runs, Math.min(LEAST$1, runs)));
/** Futures of the first look at least: of fewer, a spread is hardly known. */
const LEAST$1 = 128;
/** Part of all futures that coefficients have on average: 0.55 in series-b, 0.46 in seed. */
const PLAYED = .5;
const [LOW, , , , HIGH] = PROBES;
const BETWEEN = PROBES.slice(1, -1);
/**
* Each coefficient at its P10 and at its P90, in the same futures: the same chances, and all other coefficients drawn as they were. The effect is that of
* learning and holding one number, not of the others that are correlated with it. What moves little is played no longer than `enough`.
*/
async function tornado(judged, names, play) {
	const { scenario } = judged.first;
	const all = scenario.runs;
	const at = (name, z, first, until) => readingsOf(judged, (world) => ({
		...knowing(world, { [name]: valueAt(scenario, name, z) }),
		runs: until - first
	}), play, first === 0 ? {} : { first });
	const endsOf = async (name, first, until) => {
		const [low, high] = await Promise.all([at(name, LOW, first, until), at(name, HIGH, first, until)]);
		return [low, high];
	};
	const threshold = clearBeyond(names.length);
	const effectIn = (runs) => designEffect(scenario, runs);
	const barOf = async (name, [low, high]) => {
		const runs = low.number.length;
		const effect = effectIn(runs);
		const ends = [lookOf(valueAt(scenario, name, LOW), low, effect), lookOf(valueAt(scenario, name, HIGH), high, effect)];
		const turns = ends[0].difference.value * ends[1].difference.value < 0;
		const inner = turns ? await Promise.all(BETWEEN.map(async (z) => lookOf(valueAt(scenario, name, z), await at(name, z, 0, runs), effect))) : [];
		const looks = [
			ends[0],
			...inner,
			ends[1]
		];
		const effects = byKind((kind) => effectOf(low[kind], high[kind], threshold, effect));
		return {
			name,
			runs,
			low: ends[0].value,
			high: ends[1].value,
			effects,
			dead: {
				low: deadShare(low, effect),
				high: deadShare(high, effect)
			},
			looks,
			flip: turns ? flipOf(scenario, name, looks.map(({ difference }) => difference)) : null,
			flips: turns && effects.decision.clear && ends.every(({ winner }) => winner !== "open")
		};
	};
	const firstLook = Math.min(all, Math.max(LEAST$1, Math.ceil(all / 8)));
	const [base, looked] = await Promise.all([readingsOf(judged, (world) => world, play), Promise.all(names.map((name) => endsOf(name, 0, firstLook)))]);
	const needed = enough(looked, all, effectIn(firstLook));
	const bars = await Promise.all(names.map(async (name, i) => {
		const more = needed[i] > firstLook ? await endsOf(name, firstLook, needed[i]) : null;
		return barOf(name, more === null ? looked[i] : together(looked[i], more));
	}));
	return {
		runs: all,
		base: byKind((kind) => levelOf(base[kind], effectIn(all))),
		dead: deadShare(base, effectIn(all)),
		decision: leadOf(base, effectIn(all)),
		bars
	};
}
/** So many of the largest effects of each kind are played in all futures: those that are shown. */
const SHOWN = 10;
/**
* How many futures each coefficient needs after a first look. All of them need those that may be among the largest of a kind, and those that leave open at an
* end which decision is better. Of the others a change needs to be known no better than the largest one will be: futures as the squares of the spreads.
*
* @param effect design effect of the futures of the first look
*/
function enough(looked, all, effect) {
	const needed = looked.map(([low, high]) => [low, high].some(({ decision }) => winnerOf(meanOf(decision, effect)) === "open" && decision.some((each) => each !== 0)) ? all : low.number.length);
	for (const kind of KINDS) {
		const changes = looked.map(([low, high]) => meanOf(low[kind].map((value, run) => high[kind][run] - value)));
		const order = [...changes.keys()].sort((a, b) => Math.abs(changes[b].value) - Math.abs(changes[a].value));
		const widest = changes[order[0]]?.error ?? 0;
		order.forEach((i, place) => {
			const part = place < SHOWN ? 1 : changes[i].error / widest;
			if (changes[i].error > 0) needed[i] = Math.max(needed[i], Math.min(all, Math.ceil(all * part * part)));
		});
	}
	return needed;
}
/** What was read of some futures, and of those after them. */
function together([low, high], [lowAfter, highAfter]) {
	const join = (before, after) => {
		const both = (of) => oneAfterAnother([before[of], after[of]]);
		return {
			...byKind(both),
			dead: both("dead"),
			bothDead: both("bothDead")
		};
	};
	return [join(low, lowAfter), join(high, highAfter)];
}
const levelOf = (values, effect) => ({
	mean: meanOf(values, effect),
	median: medianOf(values, effect)
});
function effectOf(low, high, threshold, effect) {
	const change = paired(low, high, effect);
	return {
		low: levelOf(low, effect),
		high: levelOf(high, effect),
		change,
		clear: Math.abs(change.mean.value) > threshold * change.mean.error
	};
}
const deadShare = ({ dead }, effect) => proportion(meanOf(dead).value, dead.length, effect);
const lookOf = (value, readings, effect) => ({
	value,
	...leadOf(readings, effect)
});
function leadOf({ decision, bothDead }, effect) {
	const difference = meanOf(decision, effect);
	const none = new Float64Array(decision.length);
	const share = (side) => shareAhead(none, decision, side, (run) => bothDead[run] === 1, effect);
	return {
		difference,
		ahead: share(1),
		behind: share(-1),
		winner: winnerOf(difference)
	};
}
// packages/engine/dist/questions/sensitivity/index.js
const SENSITIVITY_METHODS = [
	"tornado",
	"morris",
	"sobol"
];
const TRAJECTORIES = 20;
const SAMPLES = 1024;
/**
* Which of a scenario’s uncertain coefficients move a measure, which of them change the behaviour (stall or not), and which flip the decision between two
* alternatives. Everything is played in the same futures for both.
*
* @param judged the two alternatives, and what they are judged by: a measure and a week
* @param options which ways to look, and how hard; all of them if not given, which plays some 100,000 futures
* @param play who plays; this thread, if not given
* @example
* const first = { name: 'as today', scenario: { ...scenario, runs: 20 } };
* const second = { name: 'half', scenario: underPolicy(first.scenario, { policy: 'fixed', settings: { share: 0.5 } }) };
* const measure = { name: 'arr', week: scenario.horizon };
* const { tornado } = await sensitivity({ first, second, measure }, { methods: ['tornado'] });
*/
async function sensitivity(judged, { methods = SENSITIVITY_METHODS, trajectories = 20, samples = SAMPLES } = {}, play = playHere) {
	const { scenario } = judged.first;
	const uncertain = uncertainCoefficients(scenario);
	const asked = (method) => methods.includes(method);
	return {
		version: VERSION,
		scenario,
		runs: scenario.runs,
		measure: judged.measure,
		first: judged.first.name,
		second: judged.second.name,
		uncertain,
		...asked("tornado") && { tornado: await tornado(judged, uncertain, play) },
		...asked("morris") && { morris: await morris(judged, uncertain, trajectories, play) },
		...asked("sobol") && { sobol: await sobol(judged, uncertain, samples, play) }
	};
}
/** About how many futures the question plays, to say how long it will take. */
function sensitivityFutures(scenario, { methods = SENSITIVITY_METHODS, trajectories = 20, samples = SAMPLES } = {}) {
	const names = uncertainCoefficients(scenario);
	const futures = {
		tornado: tornadoFutures(names.length, scenario.runs),
		morris: morrisFutures(names.length, trajectories),
		sobol: sobolFutures(names, samples)
	};
	return methods.reduce((sum, method) => sum + futures[method], 0);
}
const LITTLE = .1;
const shareOf = (share) => ({
	policy: "fixed",
	settings: { share }
});
/** The decision that a scenario’s own policy is held against when no other is named: nothing for debt where it has a steady share of 10% or more, else 20%. */
function otherDecision(scenario) {
	const { policy, settings } = scenario.policy;
	const steady = policy === "fixed" && (settings.share ?? .2) >= LITTLE;
	const other = shareOf(steady ? 0 : .2);
	return {
		name: policyName(other),
		scenario: underPolicy(scenario, other)
	};
}
// packages/engine/dist/questions/explain/choose.js
/** Runs that are asked for by what became of them. */
const RUN_NAMES = [
	"median",
	"worst",
	"best",
	"first-death"
];
const MOST = 2147483647;
/** `4711`, `median`, `first death`. */
function readRun(text) {
	const written = text.trim().toLowerCase().replace(/[\s_]+/g, "-");
	const number = Number(written);
	if (/^\d+$/.test(written)) return number <= MOST ? number : {
		message: `There is no run ${quoted(text.trim())}.`,
		hint: `Runs have the numbers 0 to ${MOST}.`
	};
	const name = RUN_NAMES.find((known) => known === written);
	if (name !== void 0) return name;
	return {
		message: `There is no run ${quoted(text.trim())}.`,
		hint: suggestion(written, RUN_NAMES) ?? `Give a number from 0 up, or ${RUN_NAMES.join(", ")}.`
	};
}
/** What has to be seen of all futures to choose one. */
const chosenBy = ({ horizon }) => ({
	outcomes: ["arr", "delivered"],
	weeks: [horizon]
});
/**
* The number of a run. All futures stand in one order: by revenue at the horizon, the dead with none; those with the same by how long they lived, then by
* the useful product they delivered, then by number. `worst`, `best` and `median` (the lower of two) are the first, the last and the middle of it.
*/
function chooseRun(futures, horizon, choice) {
	if (typeof choice === "number") return choice;
	if (choice === "first-death") {
		const dead = [...futures.fates.keys()].filter((run) => isDead(futures.fates[run]));
		if (dead.length === 0) return {
			message: `None of ${futures.runs} futures runs out of money, so there is no first death.`,
			hint: "Ask for worst."
		};
		return dead.reduce((first, run) => futures.ends[run] < futures.ends[first] ? run : first);
	}
	const order = inOrder(futures, horizon);
	return order[{
		worst: 0,
		median: order.length - 1 >> 1,
		best: order.length - 1
	}[choice]];
}
function inOrder(futures, horizon) {
	const [arr, delivered] = [column(futures, "arr", horizon), column(futures, "delivered", horizon)];
	const lived = (run) => isDead(futures.fates[run]) ? futures.ends[run] : horizon + 1;
	return [...arr.keys()].sort((a, b) => arr[a] - arr[b] || lived(a) - lived(b) || delivered[a] - delivered[b] || a - b);
}
// packages/engine/dist/questions/explain/distance.js
/** Of the revenue at the end, what is worth telling as a change; and of the life of a company that dies either way, in weeks. */
const NOTABLE = {
	part: .01,
	weeks: 4
};
const isDeath = ({ fate }) => DEATHS.includes(fate);
/** How far one end is from another, as a part of the larger revenue, or of the longer life where both die; 1 if one company lives and the other does not. */
function distance(a, b) {
	if (isDeath(a) !== isDeath(b)) return 1;
	const [one, other] = isDeath(a) ? [a.end, b.end] : [a.arr, b.arr];
	const largest = Math.max(one, other);
	return largest > 0 ? Math.abs(one - other) / largest : 0;
}
/** Whether two ends differ by enough to tell: by 1% of the revenue, or by more than a month where both companies die. */
const differs = (a, b) => isDeath(a) && isDeath(b) ? Math.abs(a.end - b.end) > NOTABLE.weeks : distance(a, b) >= NOTABLE.part;
// packages/engine/dist/questions/explain/marks.js
/** What is worth telling of a company when it passes it. Shares of one, except for the runway (weeks). */
const MARKS = {
	fast: {
		value: ({ c }) => c.velocity,
		level: () => .8,
		trouble: "below",
		slack: .02
	},
	stalled: {
		value: ({ c }) => c.velocity,
		level: ({ k }) => k.stallVelocity,
		trouble: "below",
		slack: .02
	},
	debt: {
		value: ({ c }) => c.debtRatio,
		level: () => .25,
		trouble: "above",
		slack: .02
	},
	deepDebt: {
		value: ({ c }) => c.debtRatio,
		level: () => .5,
		trouble: "above",
		slack: .02
	},
	pressure: {
		value: ({ c }) => c.pressure,
		level: () => .5,
		trouble: "above",
		slack: .05
	},
	newcomers: {
		value: ({ c }) => c.newcomers,
		level: () => .5,
		trouble: "above",
		slack: .02
	},
	hiring: {
		value: ({ c }) => c.runwayMidstep,
		level: ({ k }) => k.hiringRunway,
		trouble: "below",
		slack: 39
	}
};
const NAMES$1 = Object.keys(MARKS);
/** Watches a company from week to week and tells which marks it has passed since; none at the first look. */
function crossings() {
	const sides = /* @__PURE__ */ new Map();
	return (state) => NAMES$1.flatMap((name) => {
		const { value, level, trouble, slack } = MARKS[name];
		const [now, at] = [value(state), level(state)];
		const was = sides.get(name);
		const out = was === void 0 || !(was === (trouble === "above")) ? 0 : slack;
		const above = now >= (trouble === "above" ? at - out : at + out);
		sides.set(name, above);
		return was === void 0 || was === above ? [] : [{
			kind: "mark",
			mark: name,
			above,
			level: at
		}];
	});
}
// packages/engine/dist/questions/explain/replay.js
/** Above every chance that anything has of striking. */
const MISS = 1 - 1e-12;
const SHOCKS_OF_STEP = Object.fromEntries([["outage", {
	by: "majors",
	still: 1e-12,
	one: "the outage",
	several: "outages"
}], ...Object.entries(SHOCK_ENTRIES).flatMap(([name, { strikes }]) => strikes ? [[name, {
	...strikes,
	still: MISS
}]] : [])]);
const SHOCK_KINDS = Object.keys(SHOCKS_OF_STEP);
/** Lives run number `run` of a scenario again; the company stays in the last week for good, as in every future. */
function replay(scenario, run, { simulation = createSimulation(scenario), without = [], until = scenario.horizon, before, during } = {}) {
	const weeks = scenario.horizon + 1;
	const recording = {
		recorded: new Float32Array(weeks * RECORDED_NAMES.length),
		rows: Int32Array.from({ length: weeks }, (_, week) => week),
		columns: columnsOf(RECORDED_NAMES, weeks)
	};
	const itemSize = median$1(scenario.coefficients.itemSize);
	const { state } = simulation;
	beginRun(simulation, run);
	for (const { kind, step } of without) replaceChance(state.uniforms, SHOCKS_OF_STEP[kind].by, step, SHOCKS_OF_STEP[kind].still);
	const replayed = (end) => {
		const { fate } = state.c;
		return {
			fate: FATE_NAMES[fate],
			end,
			at(outcome, week) {
				const { recorded } = recording;
				if (!isDerived(outcome)) return recorded[RECORDED_NAMES.indexOf(outcome) * weeks + week];
				const { dead } = DERIVED[outcome];
				return Math.fround(dead !== "last" && end !== null && isDead(fate) && end <= week ? dead : derive(outcome, recorded, (place) => place * weeks + week, itemSize));
			}
		};
	};
	for (let step = 0;; step++) {
		const week = Math.floor(step / scenario.stepsPerWeek);
		decideAt(simulation, step);
		before?.(simulation, step);
		simulateStep(state, step);
		if (step % scenario.stepsPerWeek === 0) record(state.c, recording.recorded, week, recording.columns);
		during?.(state, step);
		if (week === until) return replayed(null);
		closeStep(state);
		if (state.c.fate === 0) continue;
		fillAfter(recording, {
			fates: Uint8Array.of(state.c.fate),
			ends: Int32Array.of(week + 1)
		}, RECORDED_NAMES);
		return replayed(week + 1);
	}
}
/** A life of its own that goes on from where another stands; the chances and the decisions that will come are the same. */
function branch(simulation) {
	const { state } = simulation;
	return {
		...simulation,
		state: {
			...state,
			c: { ...state.c },
			k: { ...state.k },
			n: { ...state.n },
			cohorts: state.cohorts.slice(),
			revenues: state.revenues.slice()
		}
	};
}
/** Lives on for some steps, or to the company’s end if that comes first. */
function simulateOn(simulation, from, steps, bend) {
	const { state } = simulation;
	for (let step = from; step < from + steps && state.c.fate === 0; step++) {
		decideAt(simulation, step);
		const { rule } = state;
		if (bend) state.rule = bend(state, step);
		simulateStep(state, step);
		state.rule = rule;
		closeStep(state);
	}
}
// packages/engine/dist/questions/explain/events.js
const isShock = (event) => "step" in event;
const ROUND_NAMES = [
	"A",
	"B",
	"C",
	"D"
];
/** Lives a future again, as `replay` does, and tells what happened in it, in order. */
function story(scenario, run, { during, ...options } = {}) {
	const events = decided(scenario);
	const weekOf = (step) => Math.floor(step / scenario.stepsPerWeek);
	const passed = crossings();
	let before = {
		demandLeft: 0,
		winter: 0,
		repaying: 0,
		projectLeft: 0
	};
	let winter = null;
	let policy = scenario.policy.policy;
	const endWinter = (week) => {
		if (winter !== null) events.push({
			...winter,
			kind: "winter",
			lasts: week === null ? null : week - winter.week
		});
		winter = null;
	};
	const future = replay(scenario, run, {
		...options,
		before: ({ stretches }, step) => {
			policy = stretches.findLast(({ from }) => from <= weekOf(step)).policy;
		},
		during: (state, step) => {
			during?.(state, step);
			const { c } = state;
			const week = weekOf(step);
			for (const shock of shocksIn(state, before.demandLeft)) events.push({
				week,
				step,
				...shock
			});
			if (c.winter > before.winter) winter = {
				week,
				step
			};
			if (c.winter < before.winter) endWinter(week);
			if (c.roundClosed > 0) events.push({
				week,
				kind: "round",
				round: ROUND_NAMES[c.rounds] ?? "later",
				raised: c.raised
			});
			if (c.layoffShare > 0) events.push({
				week,
				kind: "layoff",
				share: c.layoffShare,
				engineers: c.laidOff
			});
			const [was, is] = [underWay(before), underWay(c)];
			if (was !== is) events.push({
				week,
				kind: "policy",
				policy,
				begins: is
			});
			events.push(...passed(state).map((crossing) => ({
				week,
				...crossing
			})));
			before = {
				demandLeft: c.demandLeft,
				winter: c.winter,
				repaying: c.repaying,
				projectLeft: c.projectLeft
			};
		}
	});
	endWinter(null);
	if (future.end !== null) events.push(endOf(future.end, future.fate));
	const until = future.end ?? scenario.horizon;
	return {
		future,
		events: events.filter(({ week }) => week <= until).sort((a, b) => a.week - b.week)
	};
}
const endOf = (week, fate) => isDead(FATE_NAMES.indexOf(fate)) ? {
	week,
	kind: "dead",
	cause: fate
} : {
	week,
	kind: "acquired"
};
const underWay = ({ repaying, projectLeft }) => repaying > 0 || projectLeft > 0;
/** The scenario’s own changes, as they begin and end. */
function decided({ timeline, horizon }) {
	return timeline.flatMap(({ from, until, label }) => [...from <= horizon ? [{
		week: from,
		kind: "decision",
		label,
		begins: true
	}] : [], ...until !== null && until <= horizon ? [{
		week: until,
		kind: "decision",
		label,
		begins: false
	}] : []]);
}
/** Shocks that are over with their step. */
const SUDDEN = Object.entries(SHOCK_ENTRIES).flatMap(([kind, { strikes }]) => strikes?.figures ? [{
	kind,
	figures: Object.entries(strikes.figures),
	rest: strikes.rest ?? 0
}] : []);
/** Shocks that strike in the step whose flows have been worked out; a winter is told when it is over. */
function shocksIn({ c, k }, demandLeft) {
	const struck = [];
	if (k.majorNoise > 0 && Math.floor(c.majors) >= 1) struck.push({
		kind: "outage",
		lost: c.outageLoss,
		effort: c.incidentEffort
	});
	if (c.demandLeft > demandLeft) struck.push({
		kind: "demand",
		level: c.demandLevel,
		lasts: c.demandLeft
	});
	for (const { kind, figures, rest } of SUDDEN) if (c[figures[0][1]] !== rest) struck.push({
		kind,
		...Object.fromEntries(figures.map(([figure, variable]) => [figure, c[variable]]))
	});
	return struck;
}
// packages/engine/dist/questions/explain/counterfactuals.js
function endingOf(future, horizon) {
	return {
		fate: future.fate,
		end: future.end,
		arr: future.at("arr", horizon),
		delivered: future.at("delivered", horizon),
		velocity: future.at("velocity", future.end === null ? horizon : future.end - 1),
		rounds: future.at("rounds", horizon)
	};
}
/** Half a year, from which a decision can be seen. */
const HALF_YEAR = 26;
const SHARES = [
	0,
	.2,
	.4
];
/** Month 6, or half of a horizon of less than a year. */
const halfYearIn = ({ horizon }) => Math.min(HALF_YEAR, Math.floor(horizon / 2));
/** Nothing, 20% and 40% for debt from a week on (by default month 6), but for what the scenario does then anyway. */
function usualDecisions(scenario, from = halfYearIn(scenario)) {
	return SHARES.map((share) => ({
		policy: "fixed",
		settings: { share }
	})).filter((policy) => !holdsFrom(scenario, from, policy)).map((policy) => ({
		name: policyName(policy),
		from,
		scenario: withPolicyFrom(scenario, policy, from, policyName(policy))
	}));
}
/** Whether a fixed share is what the scenario pays from a week on to its end. */
function holdsFrom(scenario, week, { settings }) {
	const stretches = decisions(scenario);
	const now = stretches.findLastIndex(({ from }) => from <= week);
	return stretches.slice(now).every((stretch) => stretch.policy === "fixed" && stretch.settings.share === settings.share);
}
/** Every shock that could strike, in every step. */
const everyStrike = ({ horizon, stepsPerWeek }) => SHOCK_KINDS.flatMap((kind) => Array.from({ length: horizon * stepsPerWeek + 1 }, (_, step) => ({
	kind,
	step
})));
/** What would have become of a future without each of its shocks, without any shock at all, and under other decisions. */
function counterfactuals(scenario, run, events, tried) {
	const shocks = events.flatMap((event, place) => isShock(event) ? [{
		event: place,
		strike: {
			kind: event.kind,
			step: event.step
		}
	}] : []);
	const without = (strikes) => endingOf(replay(scenario, run, { without: strikes }), scenario.horizon);
	const real = endingOf(replay(scenario, run), scenario.horizon);
	const single = shocks.map(({ event, strike }) => ({
		kind: "shock",
		event,
		ending: without([strike])
	}));
	const minor = shocks.filter((_, i) => !differs(real, single[i].ending));
	const alike = SHOCK_KINDS.map((kind) => minor.filter(({ strike }) => strike.kind === kind)).filter(({ length }) => length > 1);
	return [
		...single,
		...alike.map((group) => ({
			kind: "minorShocks",
			events: group.map(({ event }) => event),
			ending: without(group.map(({ strike }) => strike))
		})),
		...shocks.length > 1 ? [{
			kind: "noShocks",
			ending: without(everyStrike(scenario))
		}] : [],
		...tried.map(({ name, from, scenario: other }) => ({
			kind: "decision",
			name,
			from,
			ending: endingOf(replay(other, run), other.horizon)
		}))
	];
}
// packages/engine/dist/questions/explain/turn.js
/** Grid points in a row for which a lead must hold to count: a single one may be a threshold that was passed by a hair. */
const HOLDS = 2;
/**
* The weeks in which a lead changes hands, and who has it at first. A change counts if it holds for two grid points; its week is where a straight line from
* the grid point before passes zero. Where the lead is zero or not known (null, NaN) neither has it, and who had it last goes on.
*
* @param weeks the grid, ascending
* @param lead by how much one leads at each
*/
function turnsOf(weeks, lead) {
	const turns = [];
	for (let i = 0; i < weeks.length; i++) {
		const side = sideOf(lead[i]);
		if (side === 0 || turns.length > 0 && turns[turns.length - 1].ahead === side > 0) continue;
		if (!Array.from({ length: HOLDS }, (_, further) => sideOf(lead[i + further])).every((next) => next === side)) continue;
		const part = sideOf(lead[i - 1]) === -side ? lead[i - 1] / (lead[i - 1] - lead[i]) : 1;
		turns.push({
			week: i === 0 ? weeks[0] : weeks[i - 1] + part * (weeks[i] - weeks[i - 1]),
			ahead: side > 0
		});
	}
	return turns;
}
/** 1 ahead, −1 behind, 0 neither. */
const sideOf = (lead) => Math.sign(lead ?? 0) || 0;
// packages/engine/dist/questions/explain/marginal.js
/** One engineer for one month, person-weeks; and the weeks over which it is spread. */
const ENGINEER_MONTH = 52 / 12;
/** The part of it that is really added: so little that it only just moves the company, which makes the answer its rate of change. */
const PART = .001;
/**
* The marginal value of work on debt and on features in one future. In each week of the grid a very small part of an engineer-month is added to what the
* company has, spread over four weeks, all of it to debt or all of it to features; everything else, chance included, stays as it is. What useful product
* has been delivered more when the time is up is scaled to a whole month. Being a rate of change, it leaves out what a whole month might just tip over
* (a round that closes a week sooner). Any policy keeps its rule and its memory.
*
* @param weeks ascending, 0 to the horizon
* @param within weeks
*/
function marginalValue(scenario, run, weeks, within) {
	const longer = {
		...scenario,
		horizon: scenario.horizon + within
	};
	const steps = within * scenario.stepsPerWeek;
	const last = weeks[weeks.length - 1];
	const debt = weeks.map(() => null);
	const features = debt.slice();
	replay(longer, run, { before: (simulation, step) => {
		const place = step <= last * scenario.stepsPerWeek ? weeks.indexOf(step / scenario.stepsPerWeek) : -1;
		if (place < 0) return;
		const usual = deliveredWith(simulation, step, steps);
		if (usual === null) return;
		const worth = (onDebt) => {
			const more = deliveredWith(simulation, step, steps, onDebt);
			return more === null ? null : (more - usual) / PART;
		};
		debt[place] = worth(true);
		features[place] = worth(false);
	} });
	return {
		weeks,
		within,
		debt,
		features,
		turns: turnsOf(weeks, debt.map((value, i) => value === null || features[i] === null ? null : value - features[i]))
	};
}
/** Useful product delivered by the end of so many steps, with a little more work on debt, on features or on neither; null if the company ends before. */
function deliveredWith(simulation, from, steps, onDebt) {
	const copy = branch(simulation);
	const { state } = copy;
	const until = from + 4 * state.stepsPerWeek;
	simulateOn(copy, from, steps, onDebt === void 0 ? void 0 : (now, step) => step < until ? withMore(now, onDebt) : now.rule);
	return state.c.fate === 0 ? state.c.delivered : null;
}
const MORE = PART * ENGINEER_MONTH / 4;
/** The rule with a little more budget to share out, all of it for debt or none; what pressure takes of the debt share is allowed for. */
function withMore({ rule, levers }, onDebt) {
	return (c, k, p, n) => {
		const share = rule(c, k, p, n);
		const held = 1 - (1 - levers.discipline) * c.pressure;
		const before = c.budget;
		c.budget = before + MORE;
		return held > 0 ? (share * before + (onDebt ? MORE / held : 0)) / c.budget : share;
	};
}
// packages/engine/dist/questions/explain/debtIsProgress.js
const MOST_RUNS = 1e3;
const MOST_WITHIN = 520;
/** Share of the free weeks that is moved to debt, for four weeks; what it brings is told by the engineer-month. */
const MOVED = .1;
const QUARTER = 13;
const MOST_WEEKS = 24;
/** `18 months`: how soon work must pay back, in weeks. */
function readWithin(text) {
	const weeks = readQuantity(text, {
		kind: "weeks",
		range: [4, MOST_WITHIN],
		bare: false
	});
	return typeof weeks === "number" ? Math.round(weeks) : weeks;
}
/** About every quarter of a scenario, from week 0 to the horizon. */
function quartersOf(horizon) {
	const step = Math.max(1, Math.min(QUARTER, Math.floor(horizon / 4)), Math.ceil(horizon / MOST_WEEKS));
	return Array.from({ length: Math.floor(horizon / step) + 1 }, (_, i) => i * step);
}
/**
* “Debt is progress”: from when on does work on debt bring more useful product than the same work on features? For each week of a grid the same futures are
* played with a tenth of the free weeks moved from features to debt for four weeks, and without; the difference in useful product delivered when the time
* is up, over the weeks moved, is what a month is worth. Futures are paired, so chance cancels; thresholds (a round that closes a week sooner) do not, and
* are part of the answer. Under a policy that is not a fixed share both futures pay a fixed one for those four weeks, near to what the policy pays then.
*/
async function debtIsProgress(scenario, options = {}, play = playHere) {
	const { runs, weeks, within } = withDefaults(scenario, options);
	const played = {
		...scenario,
		runs
	};
	const until = (week) => ({
		...played,
		horizon: week + within
	});
	const usual = await play(until(weeks[weeks.length - 1]), {
		outcomes: [
			"delivered",
			"repayment",
			"debtShare"
		],
		weeks: [...new Set(weeks.flatMap((week) => weeksOf(week, within)))].sort((a, b) => a - b)
	});
	const worths = [];
	for (const week of weeks) {
		const inForce = policiesIn(scenario, week);
		const share = inForce.length === 1 && inForce[0].policy === "fixed" ? null : Math.round(meanOfLiving(usual, week) * 100) / 100;
		const wanted = {
			outcomes: ["delivered", "repayment"],
			weeks: weeksOf(week, within)
		};
		const from = share ?? decisionsAt(scenario, week).settings.share;
		const less = share === null ? usual : await play(until(week), wanted, moving(week, from));
		const more = await play(until(week), wanted, moving(week, from + MOVED <= 1 ? from + MOVED : from - MOVED));
		worths.push(worthOf(less, more, week, within));
	}
	return {
		version: VERSION,
		scenario: played,
		runs,
		weeks,
		dates: weeks.map((week) => addWeeks(scenario.start, week)),
		within,
		...summed(worths, weeks, runs, designEffect(scenario, runs))
	};
}
/** How many futures `debtIsProgress` plays. */
function progressFutures(scenario, options = {}) {
	const { runs, weeks } = withDefaults(scenario, options);
	return runs * weeks.reduce((sum, week) => sum + (policiesIn(scenario, week).every(({ policy }) => policy === "fixed") ? 1 : 2), 1);
}
const withDefaults = (scenario, { runs = Math.min(scenario.runs, MOST_RUNS), weeks = quartersOf(scenario.horizon), within = 104 }) => ({
	runs,
	weeks,
	within
});
/** The weeks that have to be seen of a future in which work is moved. */
const weeksOf = (week, within) => [...Array.from({ length: Math.min(4, within) }, (_, i) => week + i), week + within];
/** The policies that hold in the weeks in which work is moved: one, unless the timeline changes it just then. */
function policiesIn(scenario, week) {
	const all = decisions({
		...scenario,
		horizon: week + 4
	});
	return [decisionsAt(scenario, week), ...all.filter(({ from, newPolicy }) => newPolicy && from > week && from < week + 4)];
}
/** A fixed share for debt in the weeks in which work is moved. */
const moving = (from, share) => ({ interlude: {
	from,
	until: from + 4,
	policy: {
		policy: "fixed",
		settings: { share }
	}
} });
function meanOfLiving(futures, week) {
	let [sum, living] = [0, 0];
	column(futures, "debtShare", week).forEach((share, run) => {
		if (endedBy(futures, run, week)) return;
		sum += share;
		living++;
	});
	return living > 0 ? sum / living : 0;
}
const endedBy = ({ ends }, run, week) => ends[run] >= 0 && ends[run] <= week;
/** Whether a company is out of money by a week in both futures, or acquired in both. */
const endAlike = (less, more, run, week) => endedBy(less, run, week) && endedBy(more, run, week) && isDead(less.fates[run]) === isDead(more.fates[run]);
/**
* What an engineer-month moved to debt brings in each future, person-weeks; 0 where the company is out of money, or
* acquired, before the time is up, whatever it does.
*/
function worthOf(less, more, week, within) {
	const end = week + within;
	const weeks = weeksOf(week, within).slice(0, -1);
	const delivered = [less, more].map((futures) => column(futures, "delivered", end));
	const repaid = weeks.map((spell) => [less, more].map((futures) => column(futures, "repayment", spell)));
	return Float64Array.from({ length: less.runs }, (_, run) => {
		const moved = repaid.reduce((sum, [before, after]) => sum + after[run] - before[run], 0);
		if (moved === 0 || endAlike(less, more, run, end)) return 0;
		return (delivered[1][run] - delivered[0][run]) / moved * ENGINEER_MONTH;
	});
}
function summed(worths, weeks, runs, effect) {
	const shares = (holds) => worths.map((column) => proportion(column.filter(holds).length / runs, runs, effect));
	const never = Infinity;
	const dates = Float64Array.from({ length: runs }, (_, run) => turnsOf(weeks, worths.map((column) => column[run])).find(({ ahead }) => ahead)?.week ?? never);
	const by = (week) => proportion(dates.filter((date) => date <= week).length / runs, runs, effect);
	return {
		ahead: shares((worth) => worth > 0),
		behind: shares((worth) => worth < 0),
		neither: shares((worth) => worth === 0),
		worth: fanOver(weeks, runs, (week) => worths[weeks.indexOf(week)], effect),
		date: {
			come: weeks.map(by),
			never: proportion(dates.filter((date) => date === never).length / runs, runs, effect),
			fromStart: by(weeks[0]),
			...percentilesOf(dates, weeks[weeks.length - 1])
		}
	};
}
/** Percentiles of the dates; those that never come lie far beyond the horizon. */
function percentilesOf(dates, last) {
	const beyond = 10 * (last + 1);
	const counted = dates.map((date) => Math.min(date, beyond));
	const at = (percentile) => {
		const found = percentileOf(counted, percentile);
		return found.value <= last && Number.isFinite(found.low) && Number.isFinite(found.high) ? found : null;
	};
	return {
		p10: at(10),
		p50: at(50),
		p90: at(90)
	};
}
// packages/engine/dist/questions/explain/driving.js
const NAMES = Object.keys(LOOPS);
/** Weeks for which a loop is cut, to see what it was doing. */
const CUT_WEEKS = 52;
/** A loop that moves less than this part of the year’s useful work does not drive. */
const LEAST = .01;
/**
* Which feedback loop was driving when: in each week of the grid the future is lived on for a year as it was, and again with each loop cut from that week on;
* the loop whose absence changes the useful product of the year most is the one that drives. A company that ends earlier is looked at to its end.
*
* @param weeks ascending, 0 to the horizon; those after the company’s end are left out of the answer
*/
function drivingLoops(scenario, run, weeks) {
	const longer = {
		...scenario,
		horizon: scenario.horizon + CUT_WEEKS
	};
	const seen = [];
	const effects = Object.fromEntries(NAMES.map((name) => [name, []]));
	replay(longer, run, { before: (simulation, step) => {
		const week = step / scenario.stepsPerWeek;
		if (!weeks.includes(week)) return;
		seen.push(week);
		const usual = yearOf(simulation, step);
		for (const name of NAMES) {
			const cut = yearOf(simulation, step, name);
			effects[name].push(cut > 0 ? usual / cut - 1 : 0);
		}
	} });
	return {
		weeks: seen,
		within: CUT_WEEKS,
		effects,
		strongest: seen.map((_, i) => strongestAt(effects, i))
	};
}
/** Useful product delivered in the coming year, person-weeks, perhaps with a loop cut. */
function yearOf(simulation, from, cut) {
	const copy = branch(simulation);
	const { c, k, stepsPerWeek } = copy.state;
	const before = c.delivered;
	if (cut !== void 0) for (const coefficient of LOOPS[cut]) k[coefficient] = 0;
	simulateOn(copy, from, CUT_WEEKS * stepsPerWeek);
	return c.delivered - before;
}
function strongestAt(effects, i) {
	const [first] = [...NAMES].sort((a, b) => Math.abs(effects[b][i]) - Math.abs(effects[a][i]));
	return Math.abs(effects[first][i]) >= LEAST ? first : null;
}
// packages/engine/dist/questions/explain/index.js
/** What is told of the future at each reported week. */
const TRAJECTORY_OUTCOMES = [
	"arr",
	"cash",
	"velocity",
	"debtRatio",
	"debtShare",
	"pressure",
	"engineers"
];
/** How many futures `explain` plays, besides the one that it lives again and again. */
const explainFutures = (scenario) => scenario.runs + progressFutures(scenario);
/**
* The story of one future of a scenario: what happened in it, which feedback loop was driving when, what a month of work on debt was worth against one on
* features, and what would have become of it without each shock and under other decisions. All of it in the one future, whose chances stay the same; the
* others are its surroundings.
*
* @param options which future (the median one, if not given), and what is tried in it
* @param play who plays; this thread, if not given
* @returns the story; or a message and a hint, if there is no such future
* @example
* const story = await explain({ ...scenario, runs: 100 }, { run: 'worst' });
* if ('events' in story) for (const { week, kind } of story.events) console.log(week, kind);
*/
async function explain(scenario, { run: asked = "median", tried = usualDecisions(scenario), within = 104 } = {}, play = playHere) {
	const weeks = reportedWeeks(scenario.horizon);
	const futures = await play(scenario, {
		...chosenBy(scenario),
		weeks
	});
	const run = chooseRun(futures, scenario.horizon, asked);
	if (typeof run !== "number") return run;
	const { future, events } = story(scenario, run);
	const ending = endingOf(future, scenario.horizon);
	const lived = quartersOf(scenario.horizon);
	return {
		version: VERSION,
		scenario,
		runs: scenario.runs,
		weeks,
		dates: weeks.map((week) => addWeeks(scenario.start, week)),
		asked,
		run,
		ending,
		less: proportion(column(futures, "arr", scenario.horizon).filter((arr) => arr < ending.arr).length / futures.runs, futures.runs, designEffect(scenario, futures.runs)),
		course: Object.fromEntries(TRAJECTORY_OUTCOMES.map((name) => [name, weeks.map((week) => future.at(name, week))])),
		around: aroundIt(futures, weeks, designEffect(scenario, futures.runs)),
		events,
		driving: drivingLoops(scenario, run, lived),
		marginal: marginalValue(scenario, run, lived, within),
		counterfactuals: counterfactuals(scenario, run, events, tried),
		debtIsProgress: await debtIsProgress(scenario, { within }, play)
	};
}
function aroundIt(futures, weeks, effect) {
	const gone = (week) => futures.fates.filter((_, run) => deadBy(futures, run, week)).length;
	return {
		arr: fanOver(weeks, futures.runs, (week) => column(futures, "arr", week), effect),
		dead: weeks.map((week) => proportion(gone(week) / futures.runs, futures.runs, effect))
	};
}
export { USUAL as $, follow as $t, rivalOf as A, readMultiple as At, VERDICTS as B, aboutMeasure as Bt, otherDecision as C, understandTree as Cn, memoryToCompare as Ct, decide as D, applyOverride as Dn, readCriterion as Dt, signTest as E, nameNow as En, readBy as Et, LATER as F, readWeek as Ft, sidesOf as G, recordedOf as Gt, checkLimit as H, emptiedByDeath as Ht, proposalsFor as I, criterionSeries as It, discover as J, wantedFor as Jt, LOOK_AFTER as K, unfitAsCriterion as Kt, GROUNDS as L, CONDITIONS as Lt, OTHER_YARDSTICKS as M, readJudged as Mt, carriers as N, readMeasure as Nt, futuresToDecide as O, doubted as On, readDelay as Ot, AS_TODAY as P, readMeasureName as Pt, PREFERENCES as Q, yearOf$1 as Qt, drawsOf as R, MEASURE_NAMES as Rt, TRAJECTORIES as S, readScenario as Sn, compare as St, sensitivityFutures as T, load as Tn, criterionOf as Tt, missOf as U, isCondition as Ut, breaking as V, betterOf as Vt, raceOf as W, kindOf as Wt, rank as X, ledgerOf as Xt, DISCOVERY as Y, worstOf as Yt, rankFutures as Z, delayed as Zt, isDeath as _, writeCompany as _n, usualStatistic as _t, progressFutures as a, medianOf as an, throughDoors as at, SAMPLES as b, baseName as bn, recommend as bt, turnsOf as c, percentileOf as cn, beyondSeen as ct, isShock as d, changesAnything as dn, adviseOn as dt, leadFrom as en, limitTo as et, story as f, exactly as fn, levelsOf as ft, distance as g, percent as gn, figureWithSample as gt, differs as h, withPolicyFrom as hn, difference as ht, debtIsProgress as i, upheaval as in, doorFutures as it, weigh as j, termsFor as jt, futuresToWeigh as k, rounded$1 as kn, readDiscount as kt, halfYearIn as l, shareAhead as ln, YARDSTICKS as lt, SHOCK_KINDS as m, underPolicy as mn, asMeasured as mt, explain as n, differsFrom as nn, policyWords as nt, readWithin as o, middleOf as on, DOOR_OUTCOMES as ot, SHOCKS_OF_STEP as p, policyName as pn, yardsticksIn as pt, SIGNPOSTS as q, valuesOf as qt, explainFutures as r, sameCompany as rn, costThroughDoors as rt, ENGINEER_MONTH as s, paired as sn, SEEN_SHARE as st, TRAJECTORY_OUTCOMES as t, startRace as tn, usualName as tt, usualDecisions as u, besides as un, adviceFrom as ut, RUN_NAMES as v, writeFittedFile as vn, RULE as vt, sensitivity as w, understand as wn, COMPARE_DEFAULTS as wt, SENSITIVITY_METHODS as x, overridden as xn, MOST_ALTERNATIVES as xt, readRun as y, writeScenario as yn, killsMore as yt, parameterDraws as z, YARDSTICK as zt };
