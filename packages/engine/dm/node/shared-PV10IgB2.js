import { M as effortRoom, _ as FateTally, f as reportedWeeks, g as meansRoom, h as Means, j as EffortTally, t as oneAfterAnother, v as fateRoom } from "./shared-Dpu_kmtV.js";
import { Y as rowOf, it as OUTCOME_NAMES } from "./shared-Gj7PGZiV.js";
// packages/engine/dist/summary/bins.js
/** Bins between two order statistics of the first block; values beyond them lie in the first and the last. */
const BINS = 2048;
/** Values of the first block that lie beyond the bins, on each side: fewer than lie beyond any percentile. */
const BEYOND = 1 / 40;
/** The scales of some outcomes in some weeks, [outcome][week], as the first block of the run has them. */
function scalesFrom(first, names, weeks) {
	return names.flatMap((name) => weeks.map((week) => {
		const row = rowOf(first, name, week);
		const sorted = first.values.slice(row, row + first.runs).sort();
		const cut = Math.floor(BEYOND * first.runs);
		const [low, high] = [sorted[cut], sorted[first.runs - 1 - cut]];
		return {
			low,
			perUnit: high > low ? BINS / (high - low) : 0,
			common: commonest(sorted)
		};
	}));
}
/** The value that most of some sorted ones have, the least of them where there are several; 0 if all differ. */
function commonest(sorted) {
	let [value, most] = [0, 1];
	for (let first = 0, end = 0; first < sorted.length; first = end) {
		while (end < sorted.length && sorted[end] === sorted[first]) end++;
		if (end - first > most) [value, most] = [sorted[first], end - first];
	}
	return value;
}
/** The bin of a value. Larger values have the same or a later one. */
const binOf = (x, { low, perUnit }) => binAt((x - low) * perUnit);
/** The bin at so many bins from the lower end. */
const binAt = (bins) => bins < 0 ? 0 : bins >= 2048 ? 2047 : bins | 0;
// packages/engine/dist/summary/pieces.js
/** Says in which piece the values at some ranks lie, and where in it. @param ranks ascending, 0 the smallest */
function locate(pieces, ranks, visit) {
	let [p, before] = [0, 0];
	for (let i = 0; i < ranks.length; i++) {
		while (p < pieces.length && before + pieces[p].count <= ranks[i]) before += pieces[p++].count;
		if (p < pieces.length) visit(i, pieces[p], Math.max(0, ranks[i] - before));
	}
}
/** A value of a piece; NaN where it is not known. */
const valueIn = ({ low, high, values }, place) => values ? values[place] : low === high ? low : NaN;
const single = /* @__PURE__ */ new Float32Array(1);
const word = new Int32Array(single.buffer);
/** The next smaller number of single precision, and the next larger one. */
function justBelow(x) {
	if (x === -Infinity) return x;
	single[0] = x;
	if (x === 0) word[0] = -2147483647;
	else word[0] += x > 0 ? -1 : 1;
	return single[0];
}
const justAbove = (x) => -justBelow(-x);
/** The first place from `from` on, and before `to`, with a value that is not less than x; `to` if there is none. */
function firstFrom(sorted, x, from, to) {
	let [low, high] = [from, to];
	while (low < high) {
		const middle = low + high >> 1;
		if (sorted[middle] < x) low = middle + 1;
		else high = middle;
	}
	return low;
}
// packages/engine/dist/summary/histogram.js
/** Counts of values between bounds of any distance, which never change. */
var Histogram = class Histogram {
	#uppers;
	#counts;
	constructor(uppers, counts, room) {
		this.#uppers = room.subarray(0, uppers.length);
		this.#counts = new Uint32Array(room.buffer, room.byteOffset + uppers.length * 4, uppers.length);
		this.#uppers.set(uppers);
		this.#counts.set(counts);
	}
	/**
	* Counts pieces, so that no bin holds values of two of them if there is room; those that are known one by one, in as many bins as there is room for.
	*
	* @param room a number for each bin and its bound; where the values of the pieces lie in it, they are overwritten
	*/
	static of(pieces, room) {
		const uppers = [];
		const counts = [];
		const put = (upper, count) => {
			const last = uppers.length - 1;
			if (last >= 0 && uppers[last] >= upper) counts[last] += count;
			else {
				uppers.push(upper);
				counts.push(count);
			}
		};
		const known = pieces.reduce((sum, { values }) => sum + (values?.length ?? 0), 0);
		const free = Math.floor(room.length / 2) - 3 * pieces.length - 1;
		const together = Math.max(1, Math.ceil(known / Math.max(1, free)));
		for (const { count, low, high, values } of pieces) {
			put(justBelow(low), 0);
			if (!values) {
				put(high, count);
				continue;
			}
			for (let from = 0, to = 0; from < count; from = to) {
				const upper = values[Math.min(count, from + together) - 1];
				to = firstFrom(values, justAbove(upper), from, count);
				put(upper, to - from);
			}
			put(high, 0);
		}
		put(Infinity, 0);
		const most = Math.floor(room.length / 2);
		let bins = {
			uppers,
			counts
		};
		while (bins.uppers.length > most) bins = halved(bins);
		return new Histogram(bins.uppers, bins.counts, room);
	}
	add(x, count = 1) {
		this.#counts[firstFrom(this.#uppers, x, 0, this.#uppers.length)] += count;
	}
	pieces() {
		return Array.from(this.#counts, (count, i) => ({
			count,
			low: i === 0 ? -Infinity : justAbove(this.#uppers[i - 1]),
			high: this.#uppers[i]
		}));
	}
};
/** Two bins each as one; the last bound stays. */
function halved({ uppers, counts }) {
	const odd = (uppers.length - 1) % 2;
	return {
		uppers: uppers.filter((_, i) => i % 2 === odd),
		counts: counts.flatMap((count, i) => i % 2 === odd ? [count + (counts[i - 1] ?? 0)] : [])
	};
}
// packages/engine/dist/summary/merge.js
/** A copy of what is merged; the next takes its memory. */
let copy = /* @__PURE__ */ new Float32Array(0);
/** Puts values in order, in place, of which those before the middle are in order, and those from it on. Many may stand before it and few after it. */
function merge(values, middle) {
	const few = values.length - middle;
	if (copy.length < few) copy = new Float32Array(2 * few);
	copy.set(values.subarray(middle));
	for (let i = middle - 1, j = few - 1, at = values.length - 1; j >= 0; at--) {
		const y = copy[j];
		const x = i >= 0 ? values[i] : -Infinity;
		if (x > y) {
			values[at] = x;
			i--;
		} else {
			values[at] = y;
			j--;
		}
	}
}
// packages/engine/dist/summary/sort.js
/** Bits that values are told apart by in one round, and rounds for all of their bits. */
const BITS = 8;
const DIGITS = 256;
const ROUNDS = 32 / BITS;
/** Fewer values are sorted by comparing them, which is as quick. */
const FEW = 200;
const SIGN = 2147483648;
function roomFor$1(length) {
	const values = new Float32Array(length);
	return {
		values,
		words: new Uint32Array(values.buffer)
	};
}
/** Each round moves all from one to the other. */
let from = roomFor$1(0);
let to = roomFor$1(0);
/** By round and digit: how many values have it, then where the next of them goes. */
const counts = new Uint32Array(ROUNDS * DIGITS);
/** Puts values in order, in place, as `sort` of a Float32Array does, −0 before 0: a radix sort, digit by digit of their bits. None is NaN. */
function sort(values) {
	const { length } = values;
	if (length < FEW) return void values.sort();
	if (from.words.length < length) [from, to] = [roomFor$1(2 * length), roomFor$1(2 * length)];
	from.values.set(values);
	toKeys(from.words, length);
	countDigits(from.words, length);
	for (let round = 0; round < ROUNDS; round++) {
		if (counts[round * DIGITS + digitOf(from.words[0], round)] === length) continue;
		move(from.words, to.words, length, round);
		[from, to] = [to, from];
	}
	fromKeys(from.words, length);
	values.set(from.values.subarray(0, length));
}
const digitOf = (key, round) => key >>> round * BITS & 255;
/** Makes numbers of bits that are in the order of the values: of those below 0 all bits are turned, of the others the sign. */
function toKeys(words, length) {
	for (let i = 0; i < length; i++) words[i] ^= words[i] >> 31 | SIGN;
}
function fromKeys(words, length) {
	for (let i = 0; i < length; i++) words[i] ^= ~(words[i] >> 31) | SIGN;
}
function countDigits(keys, length) {
	counts.fill(0);
	for (let i = 0; i < length; i++) {
		const key = keys[i];
		for (let round = 0; round < ROUNDS; round++) counts[round * DIGITS + digitOf(key, round)]++;
	}
}
/** Moves keys so that they are in the order of one of their digits, and those that share it in the order they were in. */
function move(keys, into, length, round) {
	const first = round * DIGITS;
	for (let i = first, before = 0; i < first + DIGITS; i++) {
		const count = counts[i];
		counts[i] = before;
		before += count;
	}
	const shift = round * BITS;
	for (let i = 0; i < length; i++) {
		const key = keys[i];
		into[counts[first + (key >>> shift & 255)]++] = key;
	}
}
// packages/engine/dist/summary/distribution.js
/** So many equal values at least are kept as one value and their number. */
const MANY = 16;
/** Of so many equal values that follow one another, two lie so far apart, wherever one looks. */
const STEP = MANY / 2;
/** Windows that leave nothing out. */
const openWindows = (count) => ({
	lows: new Float32Array(count).fill(-Infinity),
	highs: new Float32Array(count).fill(Infinity)
});
/**
* The values of many runs in some windows, which only ever become narrower, and how many lie in the gaps between them: gap 0 before window 0, and so on. Where
* there is no room for the values in the windows, these too are only counted, in many bins.
*/
var Distribution = class {
	windows;
	common;
	/** Values in each gap. */
	#gaps;
	/** Values that many have, ascending, and how many. */
	#common;
	/** The others: first those that are settled, sorted and all in the windows, then what has come since. */
	#values;
	#settled = 0;
	#used = 0;
	#histogram = null;
	constructor(windows, common, room) {
		this.windows = windows;
		this.common = common;
		this.#gaps = new Float64Array(windows.lows.length + 1);
		this.#common = [{
			value: common,
			count: 0
		}];
		this.#values = room;
	}
	/** Values that are held one by one. */
	get size() {
		return this.#used;
	}
	/** Whether windows can still be made narrower. */
	get isOpen() {
		return this.#histogram === null;
	}
	/** Whether so many more values can be held. */
	hasRoomFor(count) {
		return this.#used + count <= this.#values.length;
	}
	/** Adds so many values that lie in a gap. */
	addToGap(gap, count) {
		if (this.#histogram) this.#histogram.add(this.#gap(gap).high, count);
		else this.#gaps[gap] += count;
	}
	/** Adds so many values that are the common one. */
	addCommon(count) {
		if (this.#histogram) this.#histogram.add(this.common, count);
		else this.#commonAt(this.common).count += count;
	}
	/** Adds some values, in any order. */
	add(values) {
		if (values.length === 0) return;
		if (!this.#histogram && !this.hasRoomFor(values.length)) {
			this.#settle();
			if (!this.hasRoomFor(values.length)) this.#onlyCount(this.#values.subarray(0, this.#used));
		}
		if (this.#histogram) {
			for (const x of values) this.#histogram.add(x);
			return;
		}
		this.#values.set(values, this.#used);
		this.#used += values.length;
	}
	/** Makes the windows narrower: from the value at one rank to that at another among the values so far, where those are known. */
	narrow(firsts, lasts) {
		if (this.#histogram) return;
		this.#settle();
		this.#narrow(this.#values.subarray(0, this.#used), firsts, lasts);
	}
	/** All that it holds, as a view; null where values are only counted. */
	held() {
		if (this.#histogram) return null;
		this.#settle();
		return {
			windows: this.windows,
			gaps: this.#gaps,
			common: this.#common,
			values: this.#values.subarray(0, this.#used)
		};
	}
	/** Takes in what another one holds of other runs: in each window what lies in the windows of both, which then become narrower. */
	absorb({ windows, gaps, common, values }, firsts, lasts) {
		this.#settle();
		const { lows, highs } = this.windows;
		for (let w = 0; w < lows.length; w++) {
			lows[w] = Math.max(lows[w], windows.lows[w]);
			highs[w] = Math.min(highs[w], windows.highs[w]);
		}
		for (let gap = 0; gap < gaps.length; gap++) this.#gaps[gap] += gaps[gap];
		for (const { value, count } of common) this.#commonAt(value).count += count;
		const all = new Float32Array(this.#used + values.length);
		all.set(this.#values.subarray(0, this.#used));
		all.set(values, this.#used);
		merge(all, this.#used);
		this.#narrow(this.#inWindows(all), firsts, lasts);
	}
	/** All values in order. */
	pieces() {
		if (this.#histogram) return this.#histogram.pieces();
		this.#settle();
		return this.#pieces(this.#values.subarray(0, this.#used));
	}
	/** Puts all that has come in order, and drops what is not wanted. */
	#settle() {
		if (this.#histogram || this.#settled === this.#used) return;
		const values = this.#values.subarray(0, this.#used);
		sort(values.subarray(this.#settled));
		merge(values, this.#settled);
		this.#hold(this.#inWindows(values));
	}
	/** Makes the windows of some sorted values narrower, and holds those that lie in them. */
	#narrow(sorted, firsts, lasts) {
		const { lows, highs } = this.windows;
		const pieces = this.#pieces(sorted);
		const [from, to] = [valuesAt(pieces, firsts), valuesAt(pieces, lasts)];
		for (let w = 0; w < lows.length; w++) {
			const low = from[w] > lows[w] ? from[w] : lows[w];
			const high = to[w] < highs[w] ? to[w] : highs[w];
			if (low <= high) [lows[w], highs[w]] = [low, high];
		}
		for (let w = 1; w < lows.length; w++) lows[w] = Math.max(lows[w], lows[w - 1]);
		for (let w = lows.length - 2; w >= 0; w--) highs[w] = Math.min(highs[w], highs[w + 1]);
		this.#hold(this.#inWindows(sorted));
	}
	/** Holds some sorted values; where there is no room for them, counts them in as many bins as there is room for. */
	#hold(sorted) {
		if (sorted.length > this.#values.length) return this.#onlyCount(sorted);
		if (sorted.buffer !== this.#values.buffer) this.#values.set(sorted);
		this.#settled = this.#used = sorted.length;
	}
	#onlyCount(sorted) {
		this.#histogram = Histogram.of(this.#pieces(sorted, true), this.#values);
		this.#used = this.#values.length;
	}
	/** Those of some sorted values that lie in the windows, in the same memory; the others are counted, and so are those that many have. */
	#inWindows(sorted) {
		const { lows, highs } = this.windows;
		let [from, used] = [0, 0];
		for (let w = 0; w <= lows.length; w++) {
			const first = w < lows.length ? firstFrom(sorted, lows[w], from, sorted.length) : sorted.length;
			this.#gaps[w] += first - from;
			from = w < lows.length ? firstFrom(sorted, justAbove(highs[w]), first, sorted.length) : first;
			sorted.copyWithin(used, first, from);
			used += from - first;
		}
		let w = 0;
		this.#common = this.#common.filter(({ value, count }) => {
			while (w < highs.length && highs[w] < value) w++;
			const wanted = w < lows.length && lows[w] <= value;
			if (!wanted) this.#gaps[w] += count;
			return wanted;
		});
		return this.#withoutMany(sorted.subarray(0, used));
	}
	/** Those of some sorted values that few have, in the same memory; the others are counted. */
	#withoutMany(sorted) {
		let [from, used] = [0, 0];
		const keepUpTo = (to) => {
			sorted.copyWithin(used, from, to);
			used += to - from;
		};
		for (let i = 0; i + STEP < sorted.length;) {
			const x = sorted[i];
			if (sorted[i + STEP] !== x) {
				i += STEP;
				continue;
			}
			const first = firstFrom(sorted, x, from, i);
			const end = firstFrom(sorted, justAbove(x), i, sorted.length);
			if (end - first >= MANY) {
				this.#commonAt(x).count += end - first;
				keepUpTo(first);
				from = end;
			}
			i = end;
		}
		keepUpTo(sorted.length);
		return sorted.subarray(0, used);
	}
	#commonAt(value) {
		const at = this.#common.findIndex((each) => each.value >= value);
		if (this.#common[at]?.value === value) return this.#common[at];
		const added = {
			value,
			count: 0
		};
		this.#common.splice(at < 0 ? this.#common.length : at, 0, added);
		return added;
	}
	/** @param values that are held, sorted
	* @param all whether pieces are named that are empty so far, if values can come that belong there */
	#pieces(values, all = false) {
		const { lows } = this.windows;
		const pieces = [];
		const push = (piece) => void ((piece.count > 0 || all && piece.low <= piece.high) && pieces.push(piece));
		let [at, c] = [0, 0];
		const upTo = (to) => {
			if (to > at) push({
				count: to - at,
				low: values[at],
				high: values[to - 1],
				values: values.subarray(at, to)
			});
			at = to;
		};
		for (let w = 0; w <= lows.length; w++) {
			const end = w < lows.length ? lows[w] : Infinity;
			for (; c < this.#common.length && (w === lows.length || this.#common[c].value < end); c++) {
				const { value, count } = this.#common[c];
				upTo(firstFrom(values, value, at, values.length));
				push({
					count,
					low: value,
					high: value
				});
			}
			upTo(w < lows.length ? firstFrom(values, end, at, values.length) : values.length);
			push({
				count: this.#gaps[w],
				...this.#gap(w)
			});
		}
		return pieces;
	}
	/** Between which values a gap lies; there is none where the lower is the larger. */
	#gap(gap) {
		const { lows, highs } = this.windows;
		return {
			low: gap === 0 ? -Infinity : justAbove(highs[gap - 1]),
			high: gap === lows.length ? Infinity : justBelow(lows[gap])
		};
	}
};
/** The values at some ranks; NaN where they are not known. */
function valuesAt(pieces, ranks) {
	const values = new Float64Array(ranks.length).fill(NaN);
	locate(pieces, ranks, (i, piece, place) => {
		if (ranks[i] >= 0) values[i] = valueIn(piece, place);
	});
	return values;
}
// packages/engine/dist/summary/saved.js
/** Writes what a distribution holds, but for the values. */
function write({ windows: { lows, highs }, gaps, common, values }, numbers) {
	numbers.push(...lows, ...highs, ...gaps, common.length);
	for (const { value, count } of common) numbers.push(value, count);
	numbers.push(values.length);
}
/** How many values there are, held and counted. */
const countOf = ({ gaps, common, values }) => gaps.reduce((sum, count) => sum + count, 0) + common.reduce((sum, { count }) => sum + count, 0) + values.length;
/** What so many distributions of so many windows hold, read back; null if it is something else. */
function heldIn({ numbers, values }, distributions, windows) {
	let [at, from] = [0, 0];
	const isCount = (x) => Number.isSafeInteger(x) && x >= 0;
	const next = (count) => numbers.subarray(at, at += count);
	const held = [];
	for (let d = 0; d < distributions; d++) {
		const [lows, highs, gaps] = [
			next(windows),
			next(windows),
			next(windows + 1)
		];
		const many = numbers[at++];
		if (!gaps.every(isCount) || gaps.length <= windows || !isCount(many) || at + 2 * many > numbers.length) return null;
		const common = Array.from({ length: many }, (_, i) => ({
			value: numbers[at + 2 * i],
			count: numbers[at + 2 * i + 1]
		}));
		at += 2 * many;
		const size = numbers[at++];
		if (!isCount(size) || from + size > values.length || !common.every(({ count }) => isCount(count))) return null;
		held.push({
			windows: {
				lows: Float32Array.from(lows),
				highs: Float32Array.from(highs)
			},
			gaps,
			common,
			values: values.subarray(from, from += size)
		});
	}
	return at === numbers.length && from === values.length ? held : null;
}
/** Wanted values of a distribution, at most. */
const MOST = 1024;
/** Behind them one more is written that is not wanted. */
const PLACES = 1025;
/** Makes room for what is sifted. */
const siftedRoom = ({ scales: { length }, gaps }, allocate) => ({
	values: allocate(PLACES * length * 4),
	counts: allocate(length * (1 + gaps) * 4),
	common: allocate(length * 4)
});
/** What came through a sieve of some blocks, in memory of a fixed size. */
var Sifted = class {
	/** By distribution: how many have its commonest value. */
	common;
	/** By distribution and class: how many values it has. */
	#counts;
	#classes;
	/** By distribution: the values that are wanted. */
	#values;
	/** Wanted values of the distribution that has most. */
	#most = 0;
	constructor(room) {
		this.common = new Uint32Array(room.common);
		this.#counts = new Uint32Array(room.counts);
		this.#classes = this.#counts.length / this.common.length;
		this.#values = new Float32Array(room.values);
	}
	clear() {
		this.#most = 0;
		this.#counts.fill(0);
		this.common.fill(0);
	}
	/** For how many more blocks there is room, whatever is wanted of them. */
	get room() {
		return Math.floor((MOST - this.#most) / 256);
	}
	/** The values that are wanted of a distribution, in no order. */
	wanted(distribution) {
		const first = distribution * PLACES;
		return this.#values.subarray(first, first + this.#counts[distribution * this.#classes + 0]);
	}
	/** How many values of a distribution lie in a gap, the first of which is 0. */
	inGap(distribution, gap) {
		return this.#counts[distribution * this.#classes + 1 + gap];
	}
	/** Sifts what a block has of a distribution, from and up to a place among its values. */
	add({ scales, classes }, distribution, block, from, to) {
		const scale = scales[distribution];
		const { low, perUnit } = scale;
		const [values, counts] = [this.#values, this.#counts];
		const [bins, first, room] = [
			distribution * BINS,
			distribution * this.#classes,
			distribution * PLACES
		];
		const common = classes[bins + binOf(scale.common, scale)] === 0 ? scale.common : NaN;
		let at = room + counts[first + 0];
		let others = 0;
		for (let i = from; i < to; i++) {
			const x = block[i];
			const class_ = classes[bins + binAt((x - low) * perUnit)];
			const rare = Number(x !== common);
			values[at] = x;
			at += isWanted(class_) & rare;
			counts[first + class_] += rare;
			others += rare;
		}
		this.common[distribution] += to - from - others;
		this.#most = Math.max(this.#most, at - room);
	}
};
/** 1 for what is wanted, 0 for a gap, without a branch. */
const isWanted = (class_) => class_ - 1 - 0 >>> 31;
// packages/engine/dist/summary/orderStatistics.js
/**
* Standard deviations that a rank among all runs may lie from where the runs so far have it. Of some thousand distributions one will rarely be farther off;
* then its runs are played again.
*/
const WIDE = 5;
/** Values that a distribution holds at most, and in a run of so many futures: a third more than lie in the windows. */
const MOST_HELD = 20480;
const HELD = 22;
const FEW_HELD = 2048;
/** So many times more values than were left the last time make windows narrower. */
const GROWTH = 2;
/** Values that each distribution of so many runs may hold. */
const roomFor = (runs) => Math.min(MOST_HELD, runs + 1, FEW_HELD + Math.ceil(HELD * Math.sqrt(runs)));
function placesOf(ranks) {
	const places = [];
	for (const rank of ranks) {
		const before = places[places.length - 1];
		if (before && rank <= before.last + 1) before.last = rank;
		else places.push({
			first: rank,
			last: rank
		});
	}
	return places;
}
/**
* The values at wanted ranks of many distributions, from blocks in any order. While they come, the windows around each rank narrow: with m of n runs the final
* value lies where the runs so far have the ranks within √(p (1 − p) (1/m − 1/n)) of its share p, five times that to be sure. What lies outside is only
* counted. So what is held is some √n values of each distribution, and never more than there is room for.
*/
var OrderStatistics = class OrderStatistics {
	scales;
	ranks;
	runs;
	given;
	sieve;
	#places;
	#distributions;
	/** Held values from which on windows are made narrower. */
	#due;
	#values;
	#played = 0;
	#reach = null;
	/**
	* @param ranks wanted of each distribution of `runs` runs, ascending
	* @param allocate makes memory that threads share
	* @param windows around the ranks, if they are known from an earlier play
	* @param room values that may be held of each distribution
	*/
	constructor(scales, ranks, runs, given = {}) {
		this.scales = scales;
		this.ranks = ranks;
		this.runs = runs;
		this.given = given;
		const { allocate = (bytes) => new ArrayBuffer(bytes), windows, room = roomFor(runs) } = given;
		this.#places = placesOf(ranks);
		const count = this.#places.length;
		const values = this.#values = given.values ?? new Float32Array(scales.length * room);
		this.#distributions = scales.map(({ common }, i) => new Distribution(windows?.[i] ?? openWindows(count), common, values.subarray(i * room, (i + 1) * room)));
		this.sieve = {
			scales,
			gaps: count + 1,
			classes: new Uint8Array(allocate(scales.length * BINS))
		};
		this.#due = new Float64Array(scales.length).fill(FEW_HELD);
		scales.forEach((_, i) => this.#classify(i));
	}
	/** Nothing yet of another play, in the same memory; with windows, if they are known. */
	again(windows) {
		const given = {
			...this.given,
			values: this.#values
		};
		return new OrderStatistics(this.scales, this.ranks, this.runs, {
			...given,
			...windows && { windows }
		});
	}
	/** Values that are held one by one. */
	get size() {
		return this.#distributions.reduce((sum, { size }) => sum + size, 0);
	}
	/** Memory of all that is kept, in bytes. */
	get bytes() {
		const windows = this.#distributions.length * (2 * this.sieve.gaps * 4 + this.sieve.gaps * 8);
		return this.#values.byteLength + this.sieve.classes.byteLength + windows;
	}
	/** Takes what came through the sieve of so many runs. */
	add(sifted, runs) {
		const { common } = sifted;
		this.#distributions.forEach((distribution, d) => {
			const wanted = sifted.wanted(d);
			this.#makeRoom(d, wanted.length);
			for (let gap = 0; gap < this.sieve.gaps; gap++) {
				const count = sifted.inGap(d, gap);
				if (count > 0) distribution.addToGap(gap, count);
			}
			if (common[d] > 0) distribution.addCommon(common[d]);
			distribution.add(wanted);
		});
		this.#played += runs;
	}
	/** All that is held, as numbers; null where some values are only counted. */
	save() {
		const numbers = [];
		const values = [];
		for (const distribution of this.#distributions) {
			const held = distribution.held();
			if (held === null) return null;
			write(held, numbers);
			values.push(held.values);
		}
		return {
			numbers: Float64Array.from(numbers),
			values: oneAfterAnother(values)
		};
	}
	/** Takes in what was saved of so many other runs of the same play. Returns whether that is whole and could be joined; if not, nothing is taken in. */
	absorb(saved, runs) {
		const parts = heldIn(saved, this.#distributions.length, this.#places.length);
		if (!this.#distributions.every(({ isOpen }) => isOpen) || !parts?.every((held) => countOf(held) === runs)) return false;
		this.#played += runs;
		const { firsts, lasts } = this.#around();
		this.#distributions.forEach((distribution, d) => {
			distribution.absorb(parts[d], firsts, lasts);
			this.#classify(d);
		});
		return true;
	}
	/**
	* Writes the values at the ranks, distribution by distribution. Where they are not all known it returns the windows in which they lie; a play with these
	* finds them, or again some of them.
	*/
	read(into) {
		const { ranks } = this;
		let known = true;
		this.#distributions.forEach((distribution, d) => locate(distribution.pieces(), ranks, (i, piece, place) => {
			const value = valueIn(piece, place);
			known &&= !Number.isNaN(value);
			into[d * ranks.length + i] = value;
		}));
		return known ? null : this.#distributions.map((distribution) => this.#windowsOf(distribution));
	}
	/** The narrowest windows in which the values at the ranks are known to lie. */
	#windowsOf(distribution) {
		const at = /* @__PURE__ */ new Map();
		locate(distribution.pieces(), this.ranks, (i, piece, place) => {
			const value = valueIn(piece, place);
			at.set(this.ranks[i], Number.isNaN(value) ? piece : {
				low: value,
				high: value
			});
		});
		const lows = Float32Array.from(this.#places, ({ first }) => at.get(first).low);
		const highs = Float32Array.from(this.#places, ({ last }) => at.get(last).high);
		for (let w = 1; w < highs.length; w++) highs[w] = Math.max(highs[w], highs[w - 1]);
		for (let w = lows.length - 2; w >= 0; w--) lows[w] = Math.min(lows[w], lows[w + 1]);
		return {
			lows,
			highs
		};
	}
	/** Makes the windows of a distribution narrower when many more values are held than the last time, or as many as there is room for. */
	#makeRoom(d, coming) {
		const distribution = this.#distributions[d];
		if (!distribution.isOpen) return;
		const full = !distribution.hasRoomFor(coming);
		if (this.#played === 0 || !full && distribution.size + coming <= this.#due[d]) return;
		const { firsts, lasts } = this.#around();
		distribution.narrow(firsts, lasts);
		this.#due[d] = Math.max(FEW_HELD, GROWTH * distribution.size);
		this.#classify(d);
	}
	/** By window: the first and the last place among the runs so far at which its ranks of all runs may lie; both ascend. */
	#around() {
		if (this.#reach?.played === this.#played) return this.#reach;
		const [m, n] = [this.#played, this.runs];
		const around = (rank, side) => {
			const share = (rank + .5) / n;
			return m * share - .5 + side * (1 + WIDE * m * Math.sqrt(share * (1 - share) * Math.max(0, 1 / m - 1 / n)));
		};
		const firsts = Int32Array.from(this.#places, ({ first }) => Math.max(-1, Math.floor(around(first, -1))));
		const lasts = Int32Array.from(this.#places, ({ last }) => Math.min(m, Math.ceil(around(last, 1))));
		for (let w = 1; w < lasts.length; w++) lasts[w] = Math.max(lasts[w], lasts[w - 1]);
		for (let w = firsts.length - 2; w >= 0; w--) firsts[w] = Math.min(firsts[w], firsts[w + 1]);
		return this.#reach = {
			played: m,
			firsts,
			lasts
		};
	}
	/** Tells the threads what is wanted of a distribution from now on. */
	#classify(d) {
		const { classes, scales } = this.sieve;
		const { lows, highs } = this.#distributions[d].windows;
		const own = classes.subarray(d * BINS, (d + 1) * BINS);
		let bin = 0;
		for (let w = 0; w < lows.length; w++) {
			const [first, last] = [binOf(lows[w], scales[d]), binOf(highs[w], scales[d])];
			if (first > bin) own.fill(1 + w, bin, bin = first);
			if (last >= bin) own.fill(0, bin, bin = last + 1);
		}
		own.fill(1 + lows.length, bin);
	}
};
// packages/engine/dist/summary/totals.js
/** Makes room for the totals of a scenario. */
function totalsRoom({ horizon }, allocate) {
	const weeks = reportedWeeks(horizon).length;
	return {
		means: allocate(meansRoom(OUTCOME_NAMES.length * weeks)),
		effort: allocate(effortRoom(weeks)),
		fates: allocate(fateRoom(weeks))
	};
}
/** All that is added up of runs for a summary, in memory of a fixed size. It depends on which blocks were added and not on their order. */
var Totals = class {
	means;
	effort;
	fates;
	#weeks;
	/** @param centres of all outcomes, see `Means` */
	constructor({ horizon }, centres, room) {
		this.#weeks = reportedWeeks(horizon);
		this.means = new Means(centres, room.means);
		this.effort = new EffortTally(this.#weeks, room.effort);
		this.fates = new FateTally(this.#weeks, room.fates);
	}
	/** Adds a block, and sifts its values. */
	add(block, sieve, into) {
		this.effort.add(block);
		this.fates.add(block);
		let distribution = 0;
		for (const name of OUTCOME_NAMES) for (const week of this.#weeks) {
			const row = rowOf(block, name, week);
			this.means.add(distribution, block.values, row, row + block.runs);
			into.add(sieve, distribution++, block.values, row, row + block.runs);
		}
	}
	merge(other) {
		this.means.sums.merge(other.means.sums);
		this.effort.sums.merge(other.effort.sums);
		this.fates.merge(other.fates);
	}
	clear() {
		this.means.sums.clear();
		this.effort.sums.clear();
		this.fates.moves.fill(0);
	}
};
const rangeRoom = (scenario, sieve, allocate) => ({
	...totalsRoom(scenario, allocate),
	...siftedRoom(sieve, allocate)
});
export { Sifted as a, OrderStatistics as i, rangeRoom as n, scalesFrom as o, totalsRoom as r, Totals as t };
