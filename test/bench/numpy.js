/**
 * The weekly kernel against NumPy, which plays all companies at once: `node test/bench/numpy.js`, a line of `npm run bench`. The model's TypeScript is written
 * out as Python statement by statement; elementary functions, counts and chances are NumPy's own. Both play from the same coefficients, and what comes out is
 * compared.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { CHANCES } from '../../packages/engine/dist/company/uniforms.js';
import { RECORDS, RULES } from '../../packages/engine/dist/simulate/compiled/model.js';
import { compiledSimulator } from '../../packages/engine/dist/simulate/compiled/simulator.js';
import { BLOCK_RUNS } from '../../packages/engine/dist/simulate/block.js';
import { FATE_NAMES, isDead } from '../../packages/engine/dist/simulate/fates.js';
import { RECORDED_NAMES } from '../../packages/engine/dist/simulate/outcomes.js';
import { createSimulation, drawWorlds } from '../../packages/engine/dist/simulate/simulation.js';
import { shipped } from './scenario.js';
import { translation, variable } from './translation.js';

/** Companies at once: a small number stays in the cache, a large one spreads what a call costs over more of them. */
const SIZES = [1_000, 4_000, 10_000];
const REPEATS = 3;
const MOST_ROUNDS = 16;

/** What NumPy has of its own; `random` is its generator. */
const IN_NUMPY = {
  exp: 'np.exp',
  log: 'np.log',
  expm1: 'np.expm1',
  log1p: 'np.log1p',
  pow: 'np.power',
  sqrt: 'np.sqrt',
  floor: 'np.floor',
  min: 'np.minimum',
  max: 'np.maximum',
  clip: 'clip',
  fractionMoved: 'fraction_moved',
  normalQuantile: 'normal',
  binomial: 'binomial',
  poisson: 'poisson',
  lognormalSum: 'lognormal_sum',
  Infinity: 'np.inf',
  NaN: 'np.nan',
};
const OWN = `import numpy as np

def clip(x, low, high):
    return np.minimum(np.maximum(x, low), high)

def fraction_moved(x):
    return -np.expm1(-x)

def normal(u):
    return random.standard_normal(np.shape(u))

def binomial(u, n, p):
    return random.binomial(np.maximum(np.nan_to_num(n), 0).astype(np.int64), np.clip(np.nan_to_num(p), 0, 1))

def poisson(u, mean):
    return random.poisson(np.maximum(np.nan_to_num(mean), 0))

def lognormal_sum(u, n, median, sigma, variation):
    spread = np.log1p(variation / n)
    return n * median * np.exp(0.5 * (sigma * sigma - spread) + np.sqrt(spread) * random.standard_normal(np.shape(u)))
`;
const ENTRIES = [
  ['company/week.ts', 'week'],
  ['company/stocks.ts', 'moveStocks'],
  ['company/exits.ts', 'determineFate'],
  ['company/begin.ts', 'begin'],
  ['company/constants.ts', 'derive'],
  ['company/constants.ts', 'deriveFromLevers'],
  ['simulate/record.ts', 'record'],
];
const OPERATORS = { '===': '==', '!==': '!=', '&&': '&', '||': '|' };

/** The whole model as Python. */
function modelInPython() {
  const { constants, functions, rules, ruleOf, functionIn, expression, untranslated } = translation({
    name: 'NumPy',
    own: IN_NUMPY,
    member: '.',
    number: (text) => text,
    index: (text) => text,
    operation,
    define(label, { parameters, body }, module) {
      const names = parameters.map((each) => each.name.text);
      const scope = { module, variables: new Set(names) };
      const lines = body.statements.map((each) => `    ${statement(each, scope)}`);
      // Rules of policies are given more than some of them take.
      return `def ${label}(${names.map((each) => `${variable(each)}, `).join('')}*_):\n${lines.join('\n')}\n`;
    },
  });

  function statement(node, scope) {
    if (ts.isReturnStatement(node)) return `return ${expression(node.expression, scope)}`;
    if (ts.isExpressionStatement(node)) return expression(node.expression, scope);
    if (!ts.isVariableStatement(node)) return untranslated(node);
    return node.declarationList.declarations
      .map(({ name, initializer }) => {
        const text = `${variable(name.text)} = ${expression(initializer, scope)}`;
        scope.variables.add(name.text);
        return text;
      })
      .join('; ');
  }

  function operation(node, of) {
    if (ts.isPrefixUnaryExpression(node))
      return node.operator === ts.SyntaxKind.MinusToken
        ? `-${of(node.operand)}`
        : `np.logical_not(${of(node.operand)})`;
    if (ts.isConditionalExpression(node))
      return `np.where(${[node.condition, node.whenTrue, node.whenFalse].map(of).join(', ')})`;
    if (!ts.isBinaryExpression(node)) return undefined;
    const operator = node.operatorToken.getText();
    const [left, right] = [of(node.left), of(node.right)];
    // In Python these bind more closely than a comparison.
    return operator === '&&' || operator === '||'
      ? `(${left}) ${OPERATORS[operator]} (${right})`
      : `${left} ${OPERATORS[operator] ?? operator} ${right}`;
  }

  const entries = ENTRIES.map(([path, name]) => `${name} = ${functionIn(path, name)}`);
  const table = rules.map(ruleOf);
  const chances = Object.entries(CHANCES).map(([name, [, asked]]) => `${name}=${JSON.stringify(asked)}`);
  return [
    OWN,
    ...[...constants].map(([id, value]) => `${id} = ${value}`),
    ...functions,
    ...entries,
    `RULES = [${table.join(', ')}]`,
    `COMPANY = ${JSON.stringify(RECORDS.Company)}`,
    `CHANCES = dict(${chances.join(', ')})`,
    `OUTCOMES = ${RECORDED_NAMES.length}`,
    `FATES = ${FATE_NAMES.length}`,
  ].join('\n');
}

/** What the Python program needs to play the first runs: decisions, and the constants of each run. */
function inputOf(scenario) {
  const simulation = createSimulation(scenario);
  const { state, start, stretches, coefficients } = simulation;
  const of = (fields, record) => Object.fromEntries(fields.map((field) => [field, record[field]]));
  const constants = Object.fromEntries(RECORDS.Constants.map((field) => [field, []]));
  for (let run = 0; run < scenario.runs; run++) {
    const [values] = drawWorlds(simulation, [run]);
    for (const [i, { name }] of coefficients.drawn.entries()) state.k[name] = values[i];
    // What is worked out later is not known yet.
    for (const [name, values] of Object.entries(constants))
      values.push(Number.isFinite(state.k[name]) ? state.k[name] : 0);
  }
  return {
    runs: scenario.runs,
    horizon: scenario.horizon,
    rounds: MOST_ROUNDS,
    rule: RULES.indexOf(stretches[0].policy),
    start: of(RECORDS.Start, start),
    levers: of(RECORDS.Levers, state.levers),
    settings: of(RECORDS.PolicySettings, state.settings),
    constants,
  };
}

/** Nanoseconds a company-week of the compiled model, its coefficients included, and the share of the companies that are out of money. */
function compiledTime(scenario) {
  const weeks = Int32Array.from({ length: scenario.horizon + 1 }, (_, week) => week);
  const player = compiledSimulator(scenario, { rows: weeks, outcomes: RECORDED_NAMES }, BLOCK_RUNS);
  let [least, dead] = [Infinity, 0];
  for (let repeat = 0; repeat <= REPEATS; repeat++) {
    const start = performance.now();
    dead = 0;
    for (let first = 0; first < scenario.runs; first += BLOCK_RUNS) {
      player.play((place) => first + place);
      dead += player.fates.subarray(0, scenario.runs - first).filter(isDead).length;
    }
    if (repeat > 0) least = Math.min(least, performance.now() - start);
  }
  return { time: (least * 1e6) / (scenario.runs * scenario.horizon), dead: dead / scenario.runs };
}

/** The comparison, or why there is none. */
export function againstNumpy() {
  const python = ['python3', 'python'].find((each) => spawnSync(each, ['-c', 'import numpy']).status === 0);
  if (python === undefined) return { why: 'there is no Python with numpy here' };
  const folder = mkdtempSync(join(tmpdir(), 'paydown-numpy-'));
  const file = (name) => join(folder, name);
  try {
    writeFileSync(file('model.py'), modelInPython());
    copyFileSync(fileURLToPath(new URL('numpy.py', import.meta.url)), file('play.py'));
    const found = SIZES.map((size) => {
      writeFileSync(file('input.json'), JSON.stringify(inputOf(shipped(size))));
      const { status, stdout, stderr } = spawnSync(python, [file('play.py'), file('input.json'), String(REPEATS)], {
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      });
      if (status !== 0) throw new Error(stderr.trim().split('\n').at(-1));
      const played = JSON.parse(stdout);
      return { size, ...played, least: Math.min(...played.times) };
    });
    return { found, compiled: compiledTime(shipped(SIZES.at(-1))) };
  } catch (error) {
    return { why: error.message };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The comparison in words. */
export function numpyWords({ why, found, compiled }) {
  if (why !== undefined) return `Against NumPy: not measured, as ${why}`;
  const best = found.reduce((least, each) => (each.least < least.least ? each : least));
  const last = found.at(-1);
  const error = Math.sqrt((2 * compiled.dead * (1 - compiled.dead)) / last.size);
  return (
    `The weekly kernel against NumPy ${best.numpy} on one core: ${(best.least / compiled.time).toFixed(1)}× as fast, its coefficients drawn besides\n`
    + `  ns a company-week: NumPy ${found.map(({ size, least }) => `${least.toFixed(0)} (${size.toLocaleString('en-US')} companies at once)`).join(', ')}; compiled ${compiled.time.toFixed(0)}; `
    + `out of money ${(100 * last.dead).toFixed(1)}% and ${(100 * compiled.dead).toFixed(1)}% (± ${(100 * error).toFixed(1)}% is chance)`
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(numpyWords(againstNumpy()));
