/**
 * What others take for a small model: `node test/bench/peers.js`, a line of `npm run bench`. Revenue that grows as far as debt lets it, and debt that grows
 * with it and is repaid: two stocks, two uncertain coefficients, 260 weeks. In npm `simulation`, a run at a time; in Squiggle, which carries all samples along
 * from week to week; and in a plain loop. They are installed apart: `npm ci --prefix test/bench/peers --ignore-scripts`.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const WEEKS = 260;
const RUNS = { simulation: 200, Squiggle: 1_000, 'a plain loop': 100_000 };
const REPEATS = 3;
const START = { arr: 10, debt: 0.2 };
/** Growth a year is normal, repayment a week too; debt comes with growth and slows it. */
const GROWTH = { mean: 0.5, deviation: 0.1 };
const REPAID = { mean: 0.02, deviation: 0.004 };
const BORROWED = 0.01;
const HOME = new URL('peers/node_modules/', import.meta.url);

const PEERS = {
  simulation: ['simulation/src/api/Model.js', asSimulation],
  Squiggle: ['@quri/squiggle-lang/dist/index.js', asSquiggle],
};

/** Box and Muller. */
const normal = ({ mean, deviation }) =>
  mean + deviation * Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
const meanOf = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

function asLoop(runs) {
  const ends = new Float64Array(runs);
  for (let run = 0; run < runs; run++) {
    const [growth, repaid] = [normal(GROWTH) / 52, normal(REPAID)];
    let { arr, debt } = START;
    for (let week = 0; week < WEEKS; week++) {
      const [more, change] = [arr * growth * (1 - debt), BORROWED * (1 - debt) - repaid * debt];
      arr += more;
      debt += change;
    }
    ends[run] = arr;
  }
  return meanOf([...ends]);
}

function asSimulation({ Model }, runs) {
  const ends = Array.from({ length: runs }, () => {
    const model = new Model({ timeLength: WEEKS, timeStep: 1, algorithm: 'Euler' });
    const arr = model.Stock({ name: 'Arr', initial: START.arr });
    const debt = model.Stock({ name: 'Debt', initial: START.debt });
    const growth = model.Variable({ name: 'Growth', value: normal(GROWTH) / 52 });
    const repaid = model.Variable({ name: 'Repaid', value: normal(REPAID) });
    const more = model.Flow(null, arr, { name: 'More', rate: '[Arr] * [Growth] * (1 - [Debt])' });
    const change = model.Flow(null, debt, {
      name: 'Change',
      rate: `${BORROWED} * (1 - [Debt]) - [Repaid] * [Debt]`,
      nonNegative: false,
    });
    for (const [from, to] of [
      [debt, more],
      [growth, more],
      [arr, more],
      [repaid, change],
      [debt, change],
    ])
      model.Link(from, to);
    return model.simulate().series(arr).at(-1);
  });
  return meanOf(ends);
}

async function asSquiggle({ run }, runs) {
  const text = `
    growth = SampleSet.fromDist(normal(${GROWTH.mean}, ${GROWTH.deviation})) / 52
    repaid = SampleSet.fromDist(normal(${REPAID.mean}, ${REPAID.deviation}))
    start = {arr: ${START.arr} + 0 * growth, debt: ${START.debt} + 0 * growth}
    end = List.reduce(List.upTo(1, ${WEEKS}), start, {|s, week| {
      arr: s.arr + s.arr * growth * (1 - s.debt),
      debt: s.debt + ${BORROWED} * (1 - s.debt) - repaid * s.debt
    }})
    mean(end.arr)`;
  const { result } = await run(text, { environment: { sampleCount: runs, xyPointLength: 1000, seed: 'paydown' } });
  if (!result.ok) throw new Error(String(result.value));
  return result.value.result.value;
}

/** The least time of some repeats, in ns a company-week, and the mean revenue that it comes to. */
async function timed(work, runs) {
  let [least, mean] = [Infinity, NaN];
  for (let repeat = 0; repeat <= REPEATS; repeat++) {
    const start = performance.now();
    mean = await work(runs);
    if (repeat > 0) least = Math.min(least, performance.now() - start);
  }
  return { ns: (least * 1e6) / (runs * WEEKS), mean };
}

/** What each takes, or why it is not measured. */
export async function peers() {
  const found = { 'a plain loop': await timed(asLoop, RUNS['a plain loop']) };
  for (const [name, [path, work]] of Object.entries(PEERS)) {
    const file = fileURLToPath(new URL(path, HOME));
    try {
      if (!existsSync(file)) throw new Error('it is not installed: npm ci --prefix test/bench/peers --ignore-scripts');
      const module = await import(pathToFileURL(file).href);
      found[name] = await timed((runs) => work(module, runs), RUNS[name]);
    } catch (error) {
      found[name] = { why: error.message };
    }
  }
  return found;
}

/** The comparison in words. @param ns what the whole model takes for a company-week, its summary included */
export const peersWords = (found, ns) =>
  Object.entries(found)
    .map(([name, { why, ns: theirs, mean }]) => {
      if (why !== undefined) return `A model of two stocks in ${name}: not measured, as ${why}`;
      const ratio = ns === undefined ? '' : `, ${(theirs / ns).toPrecision(2)}× what Paydown takes for its whole week`;
      return `A model of two stocks in ${name}: ${theirs.toFixed(0)} ns a company-week${ratio} (mean revenue ${mean.toFixed(1)})`;
    })
    .join('\n');

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(peersWords(await peers()));
