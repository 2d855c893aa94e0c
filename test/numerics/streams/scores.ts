/**
 * Scores of a sequence of 32-bit words: each is standard normal, to a good approximation, when the words are independent and uniform.
 * The tests are those of Knuth (The Art of Computer Programming 2, 3.3.2) and Marsaglia's birthday spacings.
 */
export type Score = (words: Uint32Array) => number;

const RANGE = 2 ** 32;

export const SCORES: Readonly<Record<string, Score>> = {
  mean: mean,
  spread: spread,
  'correlation with the next': (words) => lagged(words, 1),
  'correlation with the second next': (words) => lagged(words, 2),
  'correlation with the 16th next': (words) => lagged(words, 16),
  'correlation with the 64th next': (words) => lagged(words, 64),
  pairs: (words) => cells(words, 2, 6),
  triples: (words) => cells(words, 3, 4),
  'pairs of the low bits': (words) =>
    cells(
      words.map((word) => word << 26),
      2,
      6,
    ),
  'order of five': orders,
  'balance of each bit': bits,
  'bits that change from one to the next': changes,
  'runs above and below the middle': crossings,
  'gaps between small numbers': gaps,
  'collisions of pairs': collisions,
  'birthday spacings': birthdays,
};

function mean(words: Uint32Array): number {
  let sum = 0;
  for (const word of words) sum += word + 0.5;
  return (sum / words.length / RANGE - 0.5) * Math.sqrt(12 * words.length);
}

/** Mean of the squared distance from ½: expected 1/12, of variance 1/180. */
function spread(words: Uint32Array): number {
  let sum = 0;
  for (const word of words) sum += ((word + 0.5) / RANGE - 0.5) ** 2;
  return (sum / words.length - 1 / 12) * Math.sqrt(180 * words.length);
}

/** Mean of the product of what two numbers so far apart lie off ½: of variance 1/144. */
function lagged(words: Uint32Array, lag: number): number {
  let sum = 0;
  for (let i = lag; i < words.length; i++)
    sum += ((words[i]! + 0.5) / RANGE - 0.5) * ((words[i - lag]! + 0.5) / RANGE - 0.5);
  return (sum * 12) / Math.sqrt(words.length - lag);
}

/** Counts of `length` successive words in the cells that their upper bits make. */
function cells(words: Uint32Array, length: number, upper: number): number {
  const counts = new Float64Array(2 ** (upper * length));
  for (let i = 0; i + length <= words.length; i += length) {
    let cell = 0;
    for (let j = 0; j < length; j++) cell = (cell << upper) | (words[i + j]! >>> (32 - upper));
    counts[cell]!++;
  }
  return chiSquare(counts);
}

/** Which of the 120 orders each five successive words are in. */
function orders(words: Uint32Array): number {
  const counts = new Float64Array(120);
  for (let i = 0; i + 5 <= words.length; i += 5) {
    let order = 0;
    for (let j = 1; j < 5; j++) {
      let smaller = 0;
      for (let k = 0; k < j; k++) if (words[i + k]! < words[i + j]!) smaller++;
      order = order * (j + 1) + smaller;
    }
    counts[order]!++;
  }
  return chiSquare(counts);
}

/** How far the ones in each of the 32 bits are from half of the words. */
function bits(words: Uint32Array): number {
  const ones = new Float64Array(32);
  for (const word of words) for (let bit = 0; bit < 32; bit++) ones[bit]! += (word >>> bit) & 1;
  return standardised(
    ones.reduce((sum, count) => sum + (count - words.length / 2) ** 2 / (words.length / 4), 0),
    32,
  );
}

/** Of successive words, the bits that differ: 16 on average, of variance 8. */
function changes(words: Uint32Array): number {
  let sum = 0;
  for (let i = 1; i < words.length; i++) sum += ones(words[i]! ^ words[i - 1]!) - 16;
  return sum / Math.sqrt(8 * (words.length - 1));
}

function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How often the upper bit changes. */
function crossings(words: Uint32Array): number {
  let count = 0;
  for (let i = 1; i < words.length; i++) count += (words[i]! ^ words[i - 1]!) >>> 31;
  return (count - (words.length - 1) / 2) / Math.sqrt((words.length - 1) / 4);
}

/** Lengths of the gaps between words below an eighth of the range; from 40 on in one cell. */
function gaps(words: Uint32Array): number {
  const counts = new Float64Array(41);
  let total = 0;
  for (let i = 0, last = -1; i < words.length; i++) {
    if (words[i]! >>> 29 !== 0) continue;
    if (last >= 0) {
      counts[Math.min(i - last - 1, 40)]!++;
      total++;
    }
    last = i;
  }
  return chiSquare(counts, (gap) => (gap < 40 ? (1 / 8) * (7 / 8) ** gap : (7 / 8) ** 40) * total);
}

/** Pairs of words thrown into 2^24 urns: how many fall where one was. */
function collisions(words: Uint32Array): number {
  const urns = 2 ** 24;
  const balls = Math.min(words.length >> 1, 2 ** 20);
  const taken = new Uint8Array(urns);
  let count = 0;
  for (let i = 0; i < balls; i++) {
    const urn = ((words[2 * i]! >>> 20) << 12) | (words[2 * i + 1]! >>> 20);
    count += taken[urn]!;
    taken[urn] = 1;
  }
  const load = balls / urns;
  const empty = Math.exp(balls * Math.log1p(-1 / urns));
  const expected = balls - urns * (1 - empty);
  const variance = urns * Math.exp(-load) * (1 - (1 + load) * Math.exp(-load));
  return (count - expected) / Math.sqrt(variance);
}

/** 2,048 birthdays in a year of 2^32 days: equal spacings between them, Poisson of mean m³/4n in each of many years. */
function birthdays(words: Uint32Array): number {
  const m = 2048;
  const years = Math.floor(words.length / m);
  let equal = 0;
  for (let year = 0; year < years; year++) {
    const days = words.slice(year * m, (year + 1) * m).sort();
    const spacings = days.map((day, i) => (day - (i > 0 ? days[i - 1]! : days[m - 1]!)) >>> 0).sort();
    for (let i = 1; i < m; i++) if (spacings[i] === spacings[i - 1]) equal++;
  }
  const expected = (years * m ** 3) / (4 * RANGE);
  return (equal - expected) / Math.sqrt(expected);
}

function chiSquare(counts: Float64Array, expected?: (cell: number) => number): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const of = expected ?? (() => total / counts.length);
  return standardised(
    counts.reduce((sum, count, cell) => sum + (count - of(cell)) ** 2 / of(cell), 0),
    counts.length - 1,
  );
}

/** A chi-square as a standard normal number (Wilson & Hilferty, 1931). */
function standardised(chiSquare: number, freedom: number): number {
  return (Math.cbrt(chiSquare / freedom) - (1 - 2 / (9 * freedom))) / Math.sqrt(2 / (9 * freedom));
}
