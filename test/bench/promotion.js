/**
 * Which constants of the catalogue move a decision: each is moved by 30% either way in shipped scenarios, in the same
 * futures, and what changes the share out of business, the median revenue or the best share for debt by more than
 * chance should be drawn and graded. Writes packages/engine/docs/promotion.md.
 */
import { writeFileSync } from 'node:fs';
import { CATALOGUE, COEFFICIENT_NAMES, column, isDead, playHere } from '../../packages/engine/dist/internal.js';
import { shipped } from './scenario.js';

const RUNS = 400;
const MOVED = 0.3;
const SCENARIOS = ['pre-fit', 'seed', 'series-b', 'series-c', 'bootstrapped', 'incumbent'];
const SHARES = [0, 0.1, 0.2, 0.3, 0.4, 0.5];
const WEEKS = 260;
/** More standard errors than chance would give one of some thousand comparisons. */
const CLEAR = 3.5;
/** Least changes worth telling: of the share out of business, and of the logarithm of the median revenue. */
const LEAST = { dead: 0.015, revenue: 0.05 };

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const errorOf = (values) => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)) / values.length);
};

/** Revenue and death of every future, as the scenario has it and under each share; the dead earn nothing. */
async function play(scenario) {
  const futures = async (asked) => {
    const played = await playHere(asked, { outcomes: ['arr'], weeks: [WEEKS] });
    return {
      arr: Array.from(column(played, 'arr', WEEKS)),
      dead: Array.from(played.fates, (fate) => (isDead(fate) ? 1 : 0)),
    };
  };
  const usual = await futures(scenario);
  const shares = [];
  for (const share of SHARES)
    shares.push(
      (
        await futures({
          ...scenario,
          policy: { policy: 'fixed', settings: { share } },
          levers: { ...scenario.levers, discipline: 1 },
        })
      ).arr,
    );
  return { usual, shares };
}

/** What a change does, against the same futures without it. */
function judge(before, after) {
  const deaths = after.usual.dead.map((dead, run) => dead - before.usual.dead[run]);
  const dead = mean(deaths);
  const living = before.usual.arr
    .map((arr, run) => (arr > 0 && after.usual.arr[run] > 0 ? Math.log(after.usual.arr[run] / arr) : NaN))
    .filter((x) => !Number.isNaN(x));
  const revenue = living.length > 0 ? median(living) : 0;
  const spread = living.length > 0 ? 1.25 * errorOf(living) : Infinity;
  const best = (played) => played.shares.map(mean).reduce((top, value, i, all) => (value > all[top] ? i : top), 0);
  const [was, is] = [best(before), best(after)];
  const gained = after.shares[is].map((arr, run) => arr - after.shares[was][run]);
  const moved = is !== was && mean(gained) > CLEAR * errorOf(gained) && mean(gained) > 0.01 * mean(after.shares[was]);
  return {
    dead: Math.abs(dead) > LEAST.dead && Math.abs(dead) > CLEAR * errorOf(deaths) ? dead : 0,
    revenue: Math.abs(revenue) > LEAST.revenue && Math.abs(revenue) > CLEAR * spread ? revenue : 0,
    share: moved ? SHARES[is] - SHARES[was] : 0,
  };
}

/** Switches and names of causes are no quantities that anybody could be 30% off about. */
const SWITCHES = /Noise$|Gain$|^(neglect|changingShape|supportFollows|debtAtStart|stallVelocity|weakFit|weakDemand)$/;
const constants = COEFFICIENT_NAMES.filter((name) => {
  const { distribution } = CATALOGUE[name];
  return distribution.shape === 'constant' && distribution.value !== 0 && !SWITCHES.test(name);
});

const found = new Map(constants.map((name) => [name, []]));
for (const scenarioName of SCENARIOS) {
  const scenario = { ...shipped(RUNS, scenarioName), horizon: WEEKS };
  const before = await play(scenario);
  for (const name of constants) {
    if (scenario.given.includes(`coefficients.${name}`)) continue;
    for (const factor of [1 - MOVED, 1 + MOVED]) {
      const [low, high] = CATALOGUE[name].range;
      const value = Math.min(Math.max(CATALOGUE[name].distribution.value * factor, low), high);
      const after = await play({
        ...scenario,
        coefficients: { ...scenario.coefficients, [name]: { shape: 'constant', value } },
      });
      const { dead, revenue, share } = judge(before, after);
      if (dead !== 0 || revenue !== 0 || share !== 0)
        found.get(name).push({ scenario: scenarioName, factor, dead, revenue, share });
    }
  }
  process.stderr.write(`${scenarioName} done\n`);
}

const signed = (value, digits = 0) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`;
const strongest = (hits, key) => hits.reduce((most, hit) => (Math.abs(hit[key]) > Math.abs(most) ? hit[key] : most), 0);
const weight = (hits) =>
  Math.max(
    Math.abs(strongest(hits, 'dead')) / 0.05,
    Math.abs(strongest(hits, 'revenue')) / 0.2,
    Math.abs(strongest(hits, 'share')) / 0.2,
  );
const rows = [...found].filter(([, hits]) => hits.length > 0).sort((a, b) => weight(b[1]) - weight(a[1]));
const lines = rows.map(([name, hits]) => {
  const [dead, revenue, share] = ['dead', 'revenue', 'share'].map((key) => strongest(hits, key));
  const where = [...new Set(hits.map((hit) => `\`${hit.scenario}\``))].join(', ');
  return `| \`${name}\` | ${dead ? `${signed(100 * dead, 1)} points` : ''} | ${revenue ? `${signed(100 * Math.expm1(revenue))}%` : ''} | ${share ? `${signed(100 * share)} points` : ''} | ${where} |`;
});
const page = `# Constants that move a decision

Written by \`node test/bench/promotion.js\` (after \`npm run build\`). Each of the ${constants.length} constants of
the [catalogue](coefficients.md) was moved by ${100 * MOVED}% either way in
${SCENARIOS.map((name) => `\`${name}\``).join(', ')}, ${RUNS} futures of five years, the same ones. Told are the
largest changes that are more than chance (${CLEAR} standard errors, and at least ${100 * LEAST.dead} points of the
share out of business, ${100 * LEAST.revenue}% of the median future's revenue, or another best share for debt by mean
revenue that is worth a hundredth).
${rows.length} constants show; a constant that shows is one that should be drawn and graded, so that \`sensitivity\`
sees it. The scan of November 2026 found \`competitorSize\` (6 points of the share out of business, 17% of
revenue), \`barGrowth\` (3 points, 8%) and \`ticketsPerAgent\` (7% of revenue in \`bootstrapped\`); repeated
once those were drawn, it found \`roundSmall\` (6 points of the share out of business in \`pre-fit\`) and \`planGrowthSeed\`
(10 points of the best share in \`seed\`); then \`mandateTime\` (4 points in \`pre-fit\`). All six are drawn
since. \`utilisationCap\` shows too and stays: it is no quantity of the world, but the load up to which
the approximations of waiting times hold; 30% more is above 1.

| constant | out of business | revenue | best share | in |
| --- | --- | --- | --- | --- |
${lines.join('\n')}
`;
writeFileSync('packages/engine/docs/promotion.md', page);
process.stdout.write(page);
