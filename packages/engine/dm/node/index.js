import { Vt as formatFault } from "./shared-Bsl53tba.js";
import { D as decide, Sn as readScenario, St as compare, X as rank, mn as underPolicy, n as explain, w as sensitivity, yn as writeScenario } from "./shared-Ca1f44uP.js";
import { it as OUTCOME_NAMES, rt as OUTCOMES, ut as FATES } from "./shared-Gj7PGZiV.js";
import { a as playNow, t as column } from "./shared-7_bnwSov.js";
import { I as VERSION, f as reportedWeeks, m as summarise$1 } from "./shared-Dpu_kmtV.js";
import { j as CATALOGUE, s as POLICIES } from "./shared-Dd0lXYUY.js";
// packages/engine/dist/library/parse.js
/** What is wrong with a scenario. The message has every fault on a line of its own, with its line and column. */
var ScenarioError = class extends Error {
	faults;
	name = "ScenarioError";
	/** @param faults all that is wrong, in reading order; at least one */
	constructor(faults) {
		super(faults.map(formatFault).join("\n"));
		this.faults = faults;
	}
};
/** A text by itself: it has no files beside it. */
const alone = (text, name) => ({
	read: (path) => {
		if (path !== name) throw new Error(`names ${path}, and a text by itself can extend no file: use readScenario.`);
		return text;
	},
	resolve: (_from, to) => to
});
/**
* A scenario from its text, YAML or JSON, checked and with everything filled in that the text leaves out.
*
* @param text what a scenario file says; it may not say `extends`, as there are no files beside it
* @param name the file that faults name, and without its ending what a scenario is called that says no `name`
* @throws ScenarioError with every fault there is
* @example
* const scenario = parseScenario('runs: 500\ncompany: {engineers: 20, arr: $3M, cash: $10M}');
*/
function parseScenario(text, name = "scenario.yaml") {
	const { scenario, faults } = readScenario(name, alone(text, name));
	if (scenario === null) throw new ScenarioError(faults);
	return scenario;
}
// packages/engine/dist/library/simulate.js
/**
* Plays all runs of a scenario in this thread, and keeps what is wanted of each. The same scenario gives the same bits in every version of Node, browser
* and worker. Run i of two scenarios with one seed lives in the same world, so what differs between them is what the scenarios differ in.
*
* @param wanted outcomes (names of `OUTCOMES`) and weeks (0 to the horizon) to keep: by default all outcomes, in the weeks that a summary reports (66 at
* most). Everything kept takes 4 bytes a run: with the defaults, about 1 MB for 100 runs.
* @returns values by outcome, week and run, which `column` reads, and how each run ended
* @example
* const futures = simulate(scenario, { outcomes: ['arr'], weeks: [52, 104] });
* const afterTwoYears = column(futures, 'arr', 104); // $M, one value a run
*/
function simulate(scenario, wanted = {}) {
	const { outcomes = OUTCOME_NAMES, weeks = reportedWeeks(scenario.horizon) } = wanted;
	return playNow(scenario, {
		outcomes,
		weeks
	});
}
/**
* Sums up futures as plain data: of every outcome the mean and seven percentiles over time, each with its Monte Carlo error; who is alive when; where the
* engineers’ weeks go.
*
* @param futures what `simulate` gives without a wish
* @returns what `paydown run --json` prints; `summary.outcomes.arr.quantiles[50]` is the median of revenue in $M, by `summary.weeks`
* @throws RangeError if an outcome or a week was not kept
* @example
* const summary = summarise(scenario, simulate(scenario));
* const median = summary.outcomes.arr.quantiles[50].at(-1); // $M at the horizon
*/
const summarise = (scenario, futures) => summarise$1(scenario, blocksOf(futures));
/** Sums depend in their last digits on what is added first: so that they are the same everywhere, they go by blocks everywhere. */
const blocksOf = (futures) => Array.from({ length: Math.ceil(futures.runs / 256) }, (_, number) => {
	const first = number * 256;
	const [runs, end] = [Math.min(256, futures.runs - first), Math.min(first + 256, futures.runs)];
	const rows = futures.outcomes.length * futures.weeks.length;
	const values = new Float32Array(rows * runs);
	for (let row = 0; row < rows; row++) values.set(futures.values.subarray(row * futures.runs + first, row * futures.runs + end), row * runs);
	return {
		...futures,
		first,
		runs,
		values,
		fates: futures.fates.subarray(first, end),
		ends: futures.ends.subarray(first, end)
	};
});
export { CATALOGUE, FATES, OUTCOMES, POLICIES, ScenarioError, VERSION, column, compare, decide, explain, formatFault, parseScenario, rank, readScenario, sensitivity, simulate, summarise, underPolicy, writeScenario };
