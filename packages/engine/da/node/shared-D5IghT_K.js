import { E as powerOfTwo, T as exponent } from "./shared-Dd0lXYUY.js";
import { t as addWeeks } from "./shared-CaDEmP4R.js";
import { Y as rowOf, dt as FATE_NAMES, it as OUTCOME_NAMES, tt as ACTIVITY_NAMES } from "./shared-C196fytJ.js";
// packages/engine/dist/version.js
/** Version of the model and its packages; part of every result. */
const VERSION = "0.2.0";
// packages/engine/dist/summary/digits.js
/** Digits of a run that are kept: those of single precision. */
const DIGITS = 7;
/** A number that goes to data keeps two digits more than its error allows, so that rounding adds nothing to the error. */
const SPARE = 2;
/** Powers of ten; the least, which no double is, stands as 0 for the last subnormal ones. */
const LEAST = -324;
const POWERS = Float64Array.from({ length: 633 }, (_, i) => Number(`1e${LEAST + i}`));
/** The place of the first digit of a number, as a power of ten: 0.31 → −1, 4 → 0, 75 → 1, 0 → 0; NaN of none. */
function leadingPlace(value) {
	const size = Math.abs(value);
	if (size === 0) return 0;
	if (!(size < Infinity)) return NaN;
	let [below, above] = [LEAST, 309];
	while (above - below > 1) {
		const middle = below + above >> 1;
		if (size >= POWERS[middle - LEAST]) below = middle;
		else above = middle;
	}
	return below;
}
const SMALL$1 = 0xe8d4a51000;
const TIE = .001;
/** A number rounded at a place: (15.734, −1) → 15.7, (1234, 2) → 1200. Not affected by how many digits it has before. */
function roundAt(value, place) {
	if (!Number.isFinite(value)) return value;
	if (Number.isNaN(place)) return NaN;
	const unit = POWERS[Math.abs(place) - LEAST];
	if (place >= 0) return Math.sign(value) * Math.round(Math.abs(value) / unit) * unit;
	const scaled = value * unit;
	return place >= -22 && Math.abs(scaled) < SMALL$1 && Math.abs(scaled - Math.floor(scaled) - .5) > TIE ? Math.round(scaled) / unit : Number(value.toFixed(Math.min(-place, 100)));
}
/**
* The digits of an estimate that are worth printing: down to the place of the first digit of its standard error, and no more than `most`.
* 15.734 ± 0.31 is 15.7, or 16 in two digits; 12.6 ± 6 is 13; 3 ± 70 is 0. An error of 0 takes nothing away.
*/
function roundToError(value, error, most) {
	if (value === 0 || !Number.isFinite(value)) return value;
	const least = leadingPlace(value) - most + 1;
	return roundAt(value, error > 0 ? Math.max(least, leadingPlace(Number(error.toPrecision(1)))) : least);
}
/** A number with the digits that go to data: those that were kept of each run, and no more than two beyond what its error allows. */
function kept(value, error = 0) {
	if (value === 0) return 0;
	const least = leadingPlace(value) - DIGITS + 1;
	return roundAt(value, error > 0 ? Math.max(least, leadingPlace(error) - SPARE) : least);
}
// packages/engine/dist/summary/exactSums.js
/** Bits of a chunk, and how far below 1 the least one lies: squares of single precision reach down to 2^-298. */
const CHUNK = 32;
const BELOW = 352;
/** Chunks of a sum: up to beyond 2^288, squares of single precision and many of them. */
const CHUNKS = 20;
const UNITS = Float64Array.from({ length: CHUNKS }, (_, i) => powerOfTwo(i * CHUNK - BELOW));
const FULL = 4294967296;
/** Memory of so many sums, for threads that share it. */
const sumsRoom = (count) => count * CHUNKS * 8;
/**
* Sums of doubles without rounding, so that the order of what is added makes no difference: a number is cut into integers in units of 2^32k, each of
* which a double adds up exactly, half a million times.
*/
var ExactSums = class {
	chunks;
	constructor(count, buffer = new ArrayBuffer(sumsRoom(count))) {
		this.chunks = new Float64Array(buffer);
	}
	add(sum, value) {
		if (!Number.isFinite(value)) this.chunks[(sum + 1) * CHUNKS - 1] += value;
		for (let rest = Number.isFinite(value) ? value : 0; rest !== 0;) {
			const chunk = Math.max(0, exponent(Math.abs(rest)) - 1 + BELOW >> 5);
			const whole = Math.trunc(rest / UNITS[chunk]);
			this.chunks[sum * CHUNKS + chunk] += whole;
			rest = chunk === 0 ? 0 : rest - whole * UNITS[chunk];
		}
	}
	/** Adds the sums of another, one by one. */
	merge(other) {
		for (let i = 0; i < this.chunks.length; i++) this.chunks[i] += other.chunks[i];
	}
	/** A sum, rounded once its chunks are carried into one another: the same however it came about. */
	total(sum) {
		const carried = this.chunks.slice(sum * CHUNKS, (sum + 1) * CHUNKS);
		for (let i = 0; i < 19; i++) {
			const carry = Math.floor(carried[i] / FULL);
			carried[i] -= carry * FULL;
			carried[i + 1] += carry;
		}
		return carried.reduceRight((total, chunk, i) => total + chunk * UNITS[i], 0);
	}
	clear() {
		this.chunks.fill(0);
	}
};
// packages/engine/dist/summary/effort.js
/** What debt takes: features that it eats, its repayment, and the incidents. */
const DEBT_ACTIVITIES = [
	"interest",
	"repayment",
	"fires"
];
/** Each activity, and groups of them. */
const PARTS = [...ACTIVITY_NAMES.map((name) => [name, [name]]), ["toDebt", DEBT_ACTIVITIES]];
const WHOLE = PARTS.length;
const SUMS$1 = 3;
/** Memory of where the weeks go, of so many reported weeks. */
const effortRoom = (weeks) => sumsRoom((WHOLE + 1) * (weeks + 1) * SUMS$1);
/**
* Where the engineers’ weeks go: the weeks of an activity as a share of all weeks worked by all companies, in each reported week and from start to end.
* A share is a ratio of two means over the runs, x̄/ȳ; its error, by the delta method, is that of the mean of x − (x̄/ȳ) y, over ȳ.
*
* It depends on which blocks were added and not on their order.
*/
var EffortTally = class {
	reported;
	sums;
	#spans;
	/** Memory of a block; the next takes it. */
	#columns = null;
	constructor(reported, room) {
		this.reported = reported;
		this.sums = new ExactSums((WHOLE + 1) * (reported.length + 1) * SUMS$1, room);
		this.#spans = reported.map((week, w) => ((reported[w + 1] ?? week) - (reported[w - 1] ?? week)) / 2);
	}
	add(block) {
		const { reported } = this;
		if (this.#columns?.runs !== block.runs) this.#columns = columnsOf(block.runs);
		const { parts, lives } = this.#columns;
		for (const life of lives) life.fill(0);
		for (let w = 0; w < reported.length; w++) {
			read(block, reported[w], this.#columns);
			for (let p = 0; p <= WHOLE; p++) this.#tally(p, w, parts[p], parts[WHOLE], lives[p], this.#spans[w]);
		}
		for (let p = 0; p <= WHOLE; p++) this.#tally(p, reported.length, lives[p], lives[WHOLE], lives[p], 0);
	}
	/** The shares among so many runs. @param effect as in `meanOf` */
	shares(runs, effect = 1) {
		const ratioAt = (part, week) => ratio(this.#at(part, week), this.#at(WHOLE, week), runs, effect);
		return Object.fromEntries(PARTS.map(([name], p) => {
			const shares = this.reported.map((_, w) => ratioAt(p, w));
			return [name, {
				shares: shares.map(({ value }) => value),
				errors: shares.map(({ error }) => error),
				whole: ratioAt(p, this.reported.length)
			}];
		}));
	}
	/** Where the sums of a part in a week begin; after the last week come those from start to end. */
	#place(part, week) {
		return (part * (this.reported.length + 1) + week) * SUMS$1;
	}
	#at(part, week) {
		const place = this.#place(part, week);
		return [
			this.sums.total(place),
			this.sums.total(place + 1),
			this.sums.total(place + 2)
		];
	}
	/** Adds the runs of a block; and to what they have from start to end, so many times as much. */
	#tally(part, week, values, whole, life, times) {
		let [x, xx, xy] = [
			0,
			0,
			0
		];
		for (let i = 0; i < values.length; i++) {
			const a = values[i];
			x += a;
			xx += a * a;
			xy += a * whole[i];
			life[i] += times * a;
		}
		const place = this.#place(part, week);
		this.sums.add(place, x);
		this.sums.add(place + 1, xx);
		this.sums.add(place + 2, xy);
	}
};
/** What each part sums up, and last all of them. */
const GROUPS = [...PARTS.map(([, names]) => names), ACTIVITY_NAMES].map((names) => names.map((name) => ACTIVITY_NAMES.indexOf(name)));
function columnsOf(runs) {
	const room = () => new Float64Array(runs);
	const activities = ACTIVITY_NAMES.map(room);
	return {
		runs,
		activities,
		parts: GROUPS.map((group) => group.length === 1 ? activities[group[0]] : room()),
		lives: GROUPS.map(room)
	};
}
/** Reads a week of a block. */
function read(block, week, { activities, parts }) {
	ACTIVITY_NAMES.forEach((name, a) => {
		const row = rowOf(block, name, week);
		activities[a].set(block.values.subarray(row, row + block.runs));
	});
	GROUPS.forEach((group, p) => {
		if (group.length > 1) addUp(group, activities, parts[p]);
	});
}
/** Adds up some columns, in their order, two at a time. */
function addUp(group, columns, sum) {
	sum.fill(0);
	for (let g = 0; g < group.length; g += 2) {
		const [one, other] = [columns[group[g]], columns[group[g + 1]]];
		if (other) for (let i = 0; i < sum.length; i++) sum[i] = sum[i] + one[i] + other[i];
		else for (let i = 0; i < sum.length; i++) sum[i] += one[i];
	}
}
function ratio([x, xx, xy], [y, yy], n, effect) {
	if (y === 0) return {
		value: 0,
		error: 0
	};
	const r = x / y;
	const squares = Math.max(0, xx - 2 * r * xy + r * r * yy);
	const error = n > 1 ? Math.sqrt(effect * squares * n / (n - 1)) / y : NaN;
	return {
		value: kept(r),
		error: kept(error, error)
	};
}
// packages/engine/dist/summary/designEffect.js
/**
* How many times larger the variance of an estimate is than that of independent futures (the design effect of Kish 1965). The futures of a fitted scenario
* share the draws that the fit has kept. To the error of n futures comes that of the draws, of which another fit would keep others: at most the variance over
* as many as they are worth (`effective`). It is as large only where what is drawn decides all and chance nothing; the true one is between that and 1.
*/
const designEffect = ({ fitted }, runs) => fitted?.origin ? 1 + runs / fitted.origin.effective : 1;
// packages/engine/dist/summary/estimate.js
/** Standard errors from an estimate to the ends of its 95% interval. */
const Z95 = 1.959963984540054;
/**
* The mean of independent values: its error is s/√n, its 95% interval 1.96 errors to each side. One value has no known error (NaN).
*
* @param effect how many times larger than that of independent values the variance of an estimate is (`designEffect`)
*/
function meanOf(values, effect = 1) {
	const n = values.length;
	const value = sumOf(values) / n;
	const error = Math.sqrt(effect * squaresAround(value, values) / (n - 1) / n);
	return {
		value,
		error,
		low: value - Z95 * error,
		high: value + Z95 * error
	};
}
function sumOf(values) {
	const fours = values.length - values.length % 4;
	let [a, b, c, d] = [
		0,
		0,
		0,
		0
	];
	for (let i = 0; i < fours; i += 4) {
		a += values[i];
		b += values[i + 1];
		c += values[i + 2];
		d += values[i + 3];
	}
	for (let i = fours; i < values.length; i++) a += values[i];
	return a + b + (c + d);
}
function squaresAround(centre, values) {
	const fours = values.length - values.length % 4;
	let [a, b, c, d] = [
		0,
		0,
		0,
		0
	];
	for (let i = 0; i < fours; i += 4) {
		a += (values[i] - centre) * (values[i] - centre);
		b += (values[i + 1] - centre) * (values[i + 1] - centre);
		c += (values[i + 2] - centre) * (values[i + 2] - centre);
		d += (values[i + 3] - centre) * (values[i + 3] - centre);
	}
	for (let i = fours; i < values.length; i++) a += (values[i] - centre) * (values[i] - centre);
	return a + b + (c + d);
}
/**
* A probability, estimated by the share of n runs in which something happens, with the score interval of Wilson (1927). The error is half of that
* interval at one standard deviation: close to √(p(1 − p)/n), but never 0, as no number of runs without a death makes death impossible.
*
* @param share of the runs, 0–1
* @param effect as in `meanOf`
*/
function proportion(share, n, effect = 1) {
	const [low, high] = wilson(share, n / effect, Z95);
	const [below, above] = wilson(share, n / effect, 1);
	return {
		value: share,
		error: (above - below) / 2,
		low,
		high
	};
}
function wilson(share, n, z) {
	const weight = z * z / n;
	const middle = (share + weight / 2) / (1 + weight);
	const half = z * Math.sqrt((share * (1 - share) + weight / 4) / n) / (1 + weight);
	return [share === 0 ? 0 : middle - half, share === 1 ? 1 : middle + half];
}
// packages/engine/dist/summary/finals.js
const FINALS = ["arr", "delivered"];
/** Values that are handed on, evenly spaced among the sorted ones. */
const KEPT = 1e4;
/** Runs of which each value is kept; of more, the first so many. */
const MOST_RUNS = 2e6;
/** Of more, all are counted by the upper bits of their word: bins that are an eight-thousandth of their values wide. */
const BITS = 22;
const DROPPED = 10;
/** Shares of the runs below single futures that are shown. */
const SINGLES = [
	.1,
	.3,
	.5,
	.7,
	.9
];
const single = /* @__PURE__ */ new Float32Array(1);
const word = new Int32Array(single.buffer);
/** The bin of a value: larger values have the same or a later one. */
function binOf(x) {
	single[0] = x + 0;
	return (word[0] < 0 ? ~word[0] : word[0] | 2147483648) >>> DROPPED;
}
/** The value of a bin that is nearest to 0. */
function valueOf(bin) {
	const bits = bin << DROPPED;
	word[0] = bits < 0 ? bits & 2147483647 : ~(bits | 1023);
	return single[0];
}
/** What the runs of a block have in the last week: a view of it. */
const finalsOf = ({ horizon }, block) => {
	const last = (name) => {
		const row = rowOf(block, name, horizon);
		return block.values.subarray(row, row + block.runs);
	};
	return {
		arr: last("arr"),
		delivered: last("delivered")
	};
};
/** What so many runs have in the last week, in memory that no longer grows from two million on. Blocks can come in any order. */
var Finals = class {
	runs;
	most;
	#first;
	#counts;
	constructor(runs, most = MOST_RUNS) {
		this.runs = runs;
		this.most = most;
		const [first, counts] = [() => new Float32Array(Math.min(runs, most)), () => new Uint32Array(1 << BITS)];
		this.#first = {
			arr: first(),
			delivered: first()
		};
		this.#counts = runs > most ? {
			arr: counts(),
			delivered: counts()
		} : null;
	}
	/** Adds runs that follow one another, from one on. */
	add(from, last) {
		for (const name of FINALS) {
			const values = last[name];
			const first = this.#first[name];
			if (from < first.length) first.set(values.subarray(0, first.length - from), from);
			if (this.#counts) for (const x of values) this.#counts[name][binOf(x)]++;
		}
	}
	/** What runs have that follow one another, of a run that is not too large for all to be kept. */
	slice(from, to) {
		return {
			arr: this.#first.arr.subarray(from, to),
			delivered: this.#first.delivered.subarray(from, to)
		};
	}
	/** Runs spread over the final revenue, by their place in the order of the runs. Of equal values those of earlier runs come first. */
	singles() {
		const final = this.#first.arr;
		const sorted = final.slice().sort();
		const runAt = (place) => {
			const value = sorted[place];
			let behind = place - sorted.indexOf(value);
			return final.findIndex((other) => other === value && behind-- === 0);
		};
		return [...new Set(SINGLES.map((share) => runAt(Math.floor(share * (final.length - 1)))))];
	}
	/** Sorted, one entry a run, or as many as are handed on: then those that are counted are exact to four digits. */
	sorted() {
		return {
			arr: this.#sorted("arr"),
			delivered: this.#sorted("delivered")
		};
	}
	#sorted(name) {
		const length = Math.min(this.runs, KEPT);
		const places = Array.from({ length }, (_, i) => Math.floor((i + .5) / length * this.runs));
		if (this.#counts) return valuesAt(places, this.#counts[name]).map((x) => kept(x));
		const sorted = this.#first[name].slice().sort();
		return places.map((place) => kept(sorted[place]));
	}
};
/** The values at ascending places among those that are counted. */
function valuesAt(places, counts) {
	let [bin, before] = [0, 0];
	return places.map((place) => {
		while (before + counts[bin] <= place) before += counts[bin++];
		return valueOf(bin);
	});
}
// packages/engine/dist/summary/select.js
const BINS = 4096;
const SMALL = 40;
const MAX_DEPTH = 3;
const counts = new Int32Array(BINS);
const places = new Int32Array(BINS);
const bounds = /* @__PURE__ */ new Float64Array(2);
/** Values that are looked into further, of all depths one behind another. */
let pool = /* @__PURE__ */ new Float64Array(0);
/**
* The values at the given ranks of an unsorted array, without sorting it: values are counted into equal bins, and only the bins that hold a
* wanted rank are looked into further. Of ten thousand values, the percentiles of a summary cost about a sixth of a sort.
*
* @param values the first `n` entries are read, none is changed; none is NaN
* @param ranks wanted ranks, at least one, 0 the smallest, below n, ascending
* @param out receives one value a rank
*/
function selectRanks(values, n, ranks, out) {
	if (pool.length < MAX_DEPTH * n) pool = new Float64Array(MAX_DEPTH * n);
	if (n <= SMALL) pool.set(values.subarray(0, n));
	select(n <= SMALL ? pool : values, {
		from: 0,
		to: n,
		smaller: 0,
		first: 0,
		last: ranks.length
	}, ranks, out, 0, 0);
}
/** `free`: the first place of the pool that is. */
function select(values, { from, to, smaller, first, last }, ranks, out, free, depth) {
	if (to - from <= SMALL || depth === 2) {
		if (to - from <= SMALL) insertionSort(values, from, to);
		else values.subarray(from, to).sort();
		for (let r = first; r < last; r++) out[r] = values[from + ranks[r] - smaller];
		return;
	}
	findBounds(values, from, to);
	const low = bounds[0];
	const high = bounds[1];
	if (low === high) {
		out.fill(low, first, last);
		return;
	}
	const scale = 4095 / (high - low);
	count(values, from, to, low, scale);
	const bins = wantedBins(smaller, ranks, first, last, free);
	collect(values, from, to, low, scale);
	const end = bins[bins.length - 1].to;
	for (const bin of bins) select(pool, bin, ranks, out, end, depth + 1);
}
/** Writes the least and the largest value into `bounds`. */
function findBounds(values, from, to) {
	let low = values[from];
	let high = low;
	for (let i = from + 1; i < to; i++) {
		const x = values[i];
		low = x < low ? x : low;
		high = x > high ? x : high;
	}
	bounds[0] = low;
	bounds[1] = high;
}
function count(values, from, to, low, scale) {
	counts.fill(0);
	for (let i = from; i < to; i++) counts[(values[i] - low) * scale | 0]++;
}
/** The bins that hold a wanted rank, laid out in the pool one behind another; `places` says where the values of each go, −1 for the others. */
function wantedBins(smaller, ranks, first, last, free) {
	const wanted = [];
	let before = smaller;
	let at = free;
	let r = first;
	places.fill(-1);
	for (let index = 0; r < last; index++) {
		const after = before + counts[index];
		if (ranks[r] < after) {
			const own = r;
			while (r < last && ranks[r] < after) r++;
			places[index] = at;
			wanted.push({
				from: at,
				to: at + after - before,
				smaller: before,
				first: own,
				last: r
			});
			at += after - before;
		}
		before = after;
	}
	return wanted;
}
/** Moves the values of the wanted bins to their places. */
function collect(values, from, to, low, scale) {
	for (let i = from; i < to; i++) {
		const x = values[i];
		const bin = (x - low) * scale | 0;
		const place = places[bin];
		if (place < 0) continue;
		pool[place] = x;
		places[bin] = place + 1;
	}
}
function insertionSort(values, from, to) {
	for (let i = from + 1; i < to; i++) {
		const x = values[i];
		let j = i - 1;
		while (j >= from && values[j] > x) values[j + 1] = values[j--];
		values[j + 1] = x;
	}
}
// packages/engine/dist/summary/quantiles.js
/**
* Prepares the estimation of several percentiles from n values.
*
* A percentile is the type 7 of Hyndman & Fan (1996), as in R and in simple-statistics. Its errors need no assumption about the distribution: the
* number of values below the true percentile is binomial, so order statistics some standard deviations of that number, √(n p (1 − p)), below and
* above bound it. The standard error is half of the distance at one of them, the 95% interval is that at 1.96, moved by the skewness of the binomial.
*
* @param effect how many times larger the variance of that number is (`designEffect`)
*/
function percentilePlan(n, percentiles, effect = 1) {
	const wanted = percentiles.map((percentile) => indices(n, percentile / 100, effect));
	const ranks = [...new Set(wanted.flatMap((place) => Object.values(place).filter((index) => inside(index, n)).flatMap((index) => [Math.floor(index), Math.ceil(index)])))].sort((a, b) => a - b);
	const indexOf = new Map(ranks.map((rank, i) => [rank, i]));
	const between = (index) => ({
		below: indexOf.get(Math.floor(index)),
		above: indexOf.get(Math.ceil(index)),
		weight: index - Math.floor(index)
	});
	return {
		ranks: Int32Array.from(ranks),
		values: new Float64Array(ranks.length),
		places: wanted.map(({ value, errorLow, errorHigh, low, high }) => ({
			value: between(value),
			errorLow: between(errorLow),
			errorHigh: between(errorHigh),
			low: inside(low, n) ? between(low) : null,
			high: inside(high, n) ? between(high) : null
		}))
	};
}
const inside = (index, n) => index >= 0 && index <= n - 1;
/** Places among n sorted values, counted from 0, in fractions. */
function indices(n, p, effect) {
	const spread = Math.sqrt(effect * n * p * (1 - p));
	const skew = effect * ((Z95 * Z95 - 1) * (1 - 2 * p)) / 6;
	const cut = (index) => Math.min(Math.max(index, 0), n - 1);
	const middle = n * p - .5;
	return {
		value: (n - 1) * p,
		errorLow: cut(middle - spread),
		errorHigh: cut(middle + spread),
		low: middle + skew - Z95 * spread,
		high: middle + skew + Z95 * spread
	};
}
/** Whether a percentile of so many values has a 95% interval. */
function isKnown(n, percentile, effect = 1) {
	const { low, high } = indices(n, percentile / 100, effect);
	return inside(low, n) && inside(high, n);
}
/** The least number of independent values of which a percentile has a 95% interval; with fewer it is not known. */
function runsNeeded(percentile) {
	let n = 1;
	while (!isKnown(n, percentile)) n++;
	return n;
}
/** Percentiles of the first n values; n must be that of the plan. An interval that the values do not bound is infinite on that side. */
function estimatePercentiles(plan, values, n, write) {
	selectRanks(values, n, plan.ranks, plan.values);
	percentilesOf(plan, write);
}
/** Percentiles from the values at the ranks of the plan, which stand in it. */
function percentilesOf(plan, write) {
	const at = ({ below, above, weight }) => plan.values[below] + weight * (plan.values[above] - plan.values[below]);
	plan.places.forEach(({ value, errorLow, errorHigh, low, high }, i) => {
		write(i, {
			value: at(value),
			error: (at(errorHigh) - at(errorLow)) / 2,
			low: low ? at(low) : -Infinity,
			high: high ? at(high) : Infinity
		});
	});
}
// packages/engine/dist/summary/summary.js
/** Percentiles of every fan, in the order in which they are stored. */
const PERCENTILES = [
	5,
	10,
	25,
	50,
	75,
	90,
	95
];
// packages/engine/dist/summary/fan.js
/** Copies one outcome in one week from all blocks of a scenario, which keep the same, into `column`, in the order of the runs. */
function gather(blocks, outcome, week, column) {
	const [first] = blocks;
	const row = first ? rowOf(first, outcome, week) / first.runs : 0;
	let at = 0;
	for (const { values, runs } of blocks) {
		column.set(values.subarray(row * runs, (row + 1) * runs), at);
		at += runs;
	}
}
/**
* A distribution over time. A percentile without a 95% interval, of too few runs, is NaN with all that belongs to it.
*
* @param weeks how many there are
* @param look gives the mean in the week with this index, and writes the values at the ranks of the plan into it
*/
function fanFrom(weeks, plan, look) {
	const empty = () => Object.fromEntries(PERCENTILES.map((p) => [p, []]));
	const result = {
		mean: [],
		meanError: [],
		quantiles: empty(),
		errors: empty(),
		lows: empty(),
		highs: empty()
	};
	for (let week = 0; week < weeks; week++) {
		const mean = look(week);
		result.mean.push(kept(mean.value, mean.error));
		result.meanError.push(kept(mean.error, mean.error));
		percentilesOf(plan, (i, { value, error, low, high }) => {
			const percentile = PERCENTILES[i];
			const known = Number.isFinite(low) && Number.isFinite(high);
			const keep = (list, number) => list.push(known ? kept(number, error) : NaN);
			keep(result.quantiles[percentile], value);
			keep(result.errors[percentile], error);
			keep(result.lows[percentile], low);
			keep(result.highs[percentile], high);
		});
	}
	return result;
}
/**
* The same, from columns of values.
*
* @param fill writes the values of all runs in the week with this index to `column`, of whose length the plan is
* @param effect as in `meanOf`
*/
function fanOf(weeks, fill, plan, column, effect = 1) {
	return fanFrom(weeks, plan, (week) => {
		fill(week, column);
		selectRanks(column, column.length, plan.ranks, plan.values);
		return meanOf(column, effect);
	});
}
/** A distribution over time of any number of every future. `valuesAt` gives it for all runs in a week; `effect` as in `meanOf`. */
function fanOver(weeks, runs, valuesAt, effect = 1) {
	return fanOf(weeks.length, (i, column) => column.set(valuesAt(weeks[i])), percentilePlan(runs, PERCENTILES, effect), new Float64Array(runs), effect);
}
// packages/engine/dist/summary/fateTally.js
/** Memory of how runs end, of so many reported weeks. */
const fateRoom = (weeks) => FATE_NAMES.length * weeks * 8;
/** How many runs meet each fate by each reported week. It depends on which blocks were added and not on their order. */
var FateTally = class {
	reported;
	/** [fate][week]: runs that meet it since the week before. */
	moves;
	constructor(reported, room = new ArrayBuffer(fateRoom(reported.length))) {
		this.reported = reported;
		this.moves = new Float64Array(room);
	}
	/** All begin alive, and each that ends moves once. */
	add(block) {
		const { reported, moves } = this;
		const alive = FATE_NAMES.indexOf("alive") * reported.length;
		moves[alive] += block.runs;
		for (let i = 0; i < block.runs; i++) {
			const end = block.ends[i];
			const w = end < 0 ? -1 : reported.findIndex((week) => week >= end);
			if (w < 0) continue;
			moves[block.fates[i] * reported.length + w]++;
			moves[alive + w]--;
		}
	}
	merge(other) {
		for (let i = 0; i < this.moves.length; i++) this.moves[i] += other.moves[i];
	}
	/** The share of so many runs that have met each fate by each week. */
	shares(runs) {
		const { reported, moves } = this;
		return Object.fromEntries(FATE_NAMES.map((name, fate) => {
			let count = 0;
			return [name, reported.map((_, w) => (count += moves[fate * reported.length + w]) / runs)];
		}));
	}
};
// packages/engine/dist/summary/means.js
/** Sums of a distribution: of what lies between the values and their centre, and of its square. */
const SUMS = 2;
/** Memory of the sums of so many distributions. */
const meansRoom = (count) => sumsRoom(count * SUMS);
/** Sums of many distributions, from which their means follow. They depend on which blocks were added and not on their order. */
var Means = class {
	centres;
	sums;
	/** @param centres a value of each, from which the others are measured: sums of what is left lose no digits */
	constructor(centres, room) {
		this.centres = centres;
		this.sums = new ExactSums(centres.length * SUMS, room);
	}
	/** Adds what a block has of a distribution, from and up to a place among its values. */
	add(distribution, values, from, to) {
		const centre = this.centres[distribution];
		let sum = 0;
		let squares = 0;
		for (let i = from; i < to; i++) {
			const away = values[i] - centre;
			sum += away;
			squares += away * away;
		}
		this.sums.add(distribution * SUMS, sum);
		this.sums.add(distribution * SUMS + 1, squares);
	}
	/** Mean of so many values, and its standard error. */
	meanOf(distribution, n) {
		const sum = this.sums.total(distribution * SUMS);
		const squares = Math.max(0, this.sums.total(distribution * SUMS + 1) - sum * sum / n);
		return {
			value: this.centres[distribution] + sum / n,
			error: Math.sqrt(squares / (n - 1) / n)
		};
	}
};
// packages/engine/dist/summary/summarise.js
/** The distributions of some outcomes. */
function fans(scenario, given, names = OUTCOME_NAMES) {
	const blocks = inOrder(given);
	const weeks = reportedWeeks(scenario.horizon);
	const means = new Means(centresOf(blocks[0], names, weeks));
	const runs = blocks.reduce((sum, block) => sum + block.runs, 0);
	const column = new Float64Array(runs);
	const ranks = fanRanks(scenario, runs);
	return fansOf(scenario, runs, means, names, (distribution, into) => {
		const [name, week] = [names[Math.floor(distribution / weeks.length)], weeks[distribution % weeks.length]];
		for (const block of blocks) {
			const row = rowOf(block, name, week);
			means.add(distribution, block.values, row, row + block.runs);
		}
		gather(blocks, name, week, column);
		selectRanks(column, runs, ranks, into);
	});
}
/** A value of each distribution, from which the others are measured: that of the first run. */
const centresOf = (first, names, weeks) => Float32Array.from(names.flatMap((name) => weeks.map((week) => first.values[rowOf(first, name, week)])));
/** Ranks whose values the percentiles of so many runs need. */
const fanRanks = (scenario, runs) => planOf(scenario, runs).ranks;
const planOf = (scenario, runs) => percentilePlan(runs, PERCENTILES, designEffect(scenario, runs));
/**
* The distributions of some outcomes of so many runs.
*
* @param read writes the values of one of them at the ranks of `fanRanks`, before its mean is asked for
*/
function fansOf(scenario, runs, means, names, read) {
	const weeks = reportedWeeks(scenario.horizon).length;
	const plan = planOf(scenario, runs);
	const wider = Math.sqrt(designEffect(scenario, runs));
	return Object.fromEntries(names.map((name, o) => [name, fanFrom(weeks, plan, (w) => {
		const distribution = o * weeks + w;
		read(distribution, plan.values);
		const { value, error } = means.meanOf(distribution, runs);
		return {
			value,
			error: wider * error
		};
	})]));
}
/** Where the engineers’ weeks go. */
function efforts(scenario, blocks) {
	const tally = new EffortTally(reportedWeeks(scenario.horizon));
	for (const block of blocks) tally.add(block);
	const runs = blocks.reduce((sum, block) => sum + block.runs, 0);
	return tally.shares(runs, designEffect(scenario, runs));
}
/**
* All the futures of a scenario as one summary. Blocks may be given in any order; none may be missing or twice.
*/
const summarise = (scenario, blocks) => complete(outline(scenario, blocks), {
	outcomes: fans(scenario, blocks),
	effort: efforts(scenario, blocks)
});
/** How the futures of a scenario end, and some of them. */
function outline(scenario, given) {
	const blocks = inOrder(given);
	const fates = new FateTally(reportedWeeks(scenario.horizon));
	for (const block of blocks) fates.add(block);
	const finals = new Finals(blocks.reduce((sum, block) => sum + block.runs, 0));
	for (const block of blocks) finals.add(block.first, finalsOf(scenario, block));
	const blockAt = (first) => blocks.findLast((block) => block.first <= first);
	return outlineOf(scenario, fates, finals, finals.singles().map((run) => singleOf(scenario, blockAt(run), run)));
}
/** The same, of runs that are no longer at hand but for what is asked here; they are the first ones of the scenario. */
function outlineOf(scenario, fateTally, finals, singles) {
	const reported = reportedWeeks(scenario.horizon);
	const { runs } = finals;
	const fates = fateTally.shares(runs);
	const effect = designEffect(scenario, runs);
	const fateBounds = (bound) => Object.fromEntries(FATE_NAMES.map((fate) => [fate, fates[fate].map((share) => kept(proportion(share, runs, effect)[bound]))]));
	return {
		version: VERSION,
		scenario,
		runs,
		weeks: reported,
		dates: reported.map((week) => addWeeks(scenario.start, week)),
		fates,
		fateErrors: fateBounds("error"),
		fateLows: fateBounds("low"),
		fateHighs: fateBounds("high"),
		singles,
		final: finals.sorted(),
		warnings: warnings(runs, effect)
	};
}
/** Puts the parts of a summary together, which threads can work out each on its own. */
function complete({ version, scenario, runs, weeks, dates, ...rest }, { outcomes, effort }) {
	return {
		version,
		scenario,
		runs,
		weeks,
		dates,
		outcomes: Object.fromEntries(OUTCOME_NAMES.map((name) => [name, outcomes[name]])),
		effort,
		...rest
	};
}
function inOrder(blocks) {
	return [...blocks].sort((a, b) => a.first - b.first);
}
/** At most 66 weeks, evenly spaced from 0, and the horizon. */
function reportedWeeks(horizon) {
	const step = Math.max(1, Math.ceil(horizon / 65));
	const weeks = Array.from({ length: Math.floor(horizon / step) + 1 }, (_, i) => i * step);
	if (weeks[weeks.length - 1] !== horizon) weeks.push(horizon);
	return weeks;
}
/** One future, of the block that holds it. */
function singleOf(scenario, block, run) {
	const i = run - block.first;
	return {
		run,
		fate: FATE_NAMES[block.fates[i]],
		end: block.ends[i] < 0 ? null : block.ends[i],
		arr: reportedWeeks(scenario.horizon).map((week) => kept(block.values[rowOf(block, "arr", week) + i]))
	};
}
function warnings(runs, effect) {
	const unknown = PERCENTILES.filter((p) => !isKnown(runs, p, effect));
	if (unknown.length === 0) return [];
	if (effect > 1) return [`The fit is worth so few draws that the percentiles ${listOf(unknown)} are not known, however many futures are played.`];
	const needed = Math.max(...unknown.map(runsNeeded));
	const percentiles = unknown.length === 1 ? "percentile" : "percentiles";
	return [`${runs === 1 ? "One future is" : `${runs} futures are`} too few to know the ${percentiles} ${listOf(unknown)}. Take at least ${needed} runs.`];
}
const listOf = (numbers) => numbers.length === 1 ? String(numbers[0]) : `${numbers.slice(0, -1).join(", ")} and ${numbers[numbers.length - 1]}`;
// packages/engine/dist/summary/split.js
/**
* Splits the spread of values that are grouped by world, `each` values a world (2 or more), worlds one after another.
*
* Analysis of variance with random effects: the variance within worlds estimates chance; that of the worlds’ means is too large by one `each`-th of it,
* as a mean of few futures has luck of its own, and this is taken off. The share is cut to 0–1. Its error is the jackknife’s, leaving out a world at a time.
*/
function splitSpread(values, each) {
	const worlds = values.length / each;
	const means = new Float64Array(worlds);
	const within = new Float64Array(worlds);
	for (let world = 0; world < worlds; world++) {
		let sum = 0;
		for (let i = 0; i < each; i++) sum += values[world * each + i];
		means[world] = sum / each;
		for (let i = 0; i < each; i++) {
			const away = values[world * each + i] - means[world];
			within[world] += away * away / (each - 1);
		}
	}
	const middle = total(means) / worlds;
	const away = means.map((mean) => mean - middle);
	const sums = {
		away: total(away),
		squares: total(away.map((a) => a * a)),
		within: total(within)
	};
	const share = shareBetween(sums, worlds, each);
	const negligible = ROUNDING * (sums.squares + sums.within) / worlds;
	const without = means.map((_, world) => shareBetween({
		away: sums.away - away[world],
		squares: sums.squares - away[world] * away[world],
		within: sums.within - within[world]
	}, worlds - 1, each, negligible));
	const centre = total(without) / worlds;
	const error = Math.sqrt((worlds - 1) / worlds * total(without.map((other) => (other - centre) * (other - centre))));
	const value = Number.isNaN(error) ? NaN : Math.min(Math.max(share, 0), 1);
	const estimate = (part) => ({
		value: kept(part, error),
		error: kept(error, error)
	});
	return {
		coefficients: estimate(value),
		luck: estimate(1 - value)
	};
}
/** What taking a world out of a sum may leave, as a share of the sum. */
const ROUNDING = 1e-12;
/** The share of the spread that lies between worlds, from sums over them; NaN where there is no more than a negligible one. */
function shareBetween(sums, worlds, each, negligible = 0) {
	const luck = sums.within / worlds;
	const means = (sums.squares - sums.away * sums.away / worlds) / (worlds - 1);
	const between = means - luck / each;
	return means + luck > negligible ? between / (between + luck) : NaN;
}
function total(values) {
	let sum = 0;
	for (let i = 0; i < values.length; i++) sum += values[i];
	return sum;
}
/** The rank of each value among all, from 1; equal values share their middle rank. */
function ranks(values) {
	const order = Float64Array.from(values).map((_, i) => i).sort((a, b) => values[a] - values[b]);
	const result = new Float64Array(values.length);
	for (let first = 0, end = 0; first < order.length; first = end) {
		while (end < order.length && values[order[end]] === values[order[first]]) end++;
		for (let i = first; i < end; i++) result[order[i]] = (first + 1 + end) / 2;
	}
	return result;
}
// packages/engine/dist/summary/oneAfterAnother.js
/** The numbers of one or more arrays of a kind, in one array of that kind: those of each part behind those of the part before it. */
function oneAfterAnother(parts) {
	const Kind = parts[0].constructor;
	const all = new Kind(parts.reduce((sum, { length }) => sum + length, 0));
	parts.reduce((at, part) => (all.set(part, at), at + part.length), 0);
	return all;
}
export { DEBT_ACTIVITIES as A, percentilePlan as C, meanOf as D, Z95 as E, roundToError as F, VERSION as I, effortRoom as M, kept as N, proportion as O, leadingPlace as P, estimatePercentiles as S, finalsOf as T, FateTally as _, complete as a, fanOver as b, fans as c, outlineOf as d, reportedWeeks as f, meansRoom as g, Means as h, centresOf as i, EffortTally as j, designEffect as k, fansOf as l, summarise as m, ranks as n, efforts as o, singleOf as p, splitSpread as r, fanRanks as s, oneAfterAnother as t, outline as u, fateRoom as v, Finals as w, PERCENTILES as x, fanOf as y };
