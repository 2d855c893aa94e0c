/**
 * The weekly kernel against what a C compiler makes of the same model, a company at a time: `node test/bench/scalar.js`, a line of `npm run bench`. The model's
 * TypeScript is written out as C statement by statement, compiled here by gcc with all that this machine has, and plays the same runs in turn with the compiled
 * model. Each is measured by the least of some repeats of every piece: in C a run, small enough to fit between interruptions, here a block of runs, by
 * processor time.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { CHANNEL_COUNT, countOf } from '../../packages/engine/dist/simulate/channels.js';
import { RECORDS, RULES } from '../../packages/engine/dist/simulate/compiled/model.js';
import { compiledSimulator } from '../../packages/engine/dist/simulate/compiled/simulator.js';
import { BLOCK_RUNS, blockCount, simulateBlock } from '../../packages/engine/dist/simulate/block.js';
import { reportedWeeks, summarise } from '../../packages/engine/dist/summary/summarise.js';
import { RECORDED_NAMES } from '../../packages/engine/dist/simulate/outcomes.js';
import { createSimulation, drawWorlds } from '../../packages/engine/dist/simulate/simulation.js';
import { shipped } from './scenario.js';
import { translation, variable } from './translation.js';

const RUNS = 512;
const ALL_RUNS = 10_240;
const REPEATS = 5;
const TURNS = 3;

/** What C calls otherwise, or has of its own; the others of `random/maths.ts` are translated. */
const IN_C = {
  'Math.floor': 'floor',
  'Math.sqrt': 'sqrt',
  'Math.abs': 'fabs',
  'Math.min': 'fmin',
  'Math.max': 'fmax',
  sqrt: 'sqrt',
  floor: 'floor',
  powerOfTwo: 'powerOfTwo',
  exponent: 'exponent',
  Infinity: 'INFINITY',
  NaN: 'NAN',
};
const ENTRIES = {
  beginState: 'simulate/state.ts',
  deriveFromLevers: 'company/constants.ts',
  simulateWeeks: 'simulate/state.ts',
};

/** The whole model as C: its records, its constants, its functions, and a table of its rules. */
function modelInC() {
  const heads = [];
  const { program, constants, functions, rules, ruleOf, functionIn, expression, untranslated } = translation({
    name: 'C',
    own: IN_C,
    member: '->',
    number: (text) => (/^\d+$/.test(text) ? `${text}.0` : text),
    index: (text) => `(long)(${text})`,
    operation,
    define(label, { name, parameters, type, body }, module) {
      const variables = new Map(parameters.map((each) => [each.name.text, program.typeOf(module, each.type)]));
      const taken = [...variables].map(([each, of]) => `${typeOf(of)} ${variable(each)}`);
      if (rules.includes(name.text)) while (taken.length < 4) taken.push(`void *unused${taken.length}`);
      const returned = type.kind === ts.SyntaxKind.VoidKeyword ? 'void' : 'double';
      const head = `static ${returned} ${label}(${taken.join(', ')})`;
      const text = statement(body, { module, variables });
      heads.push(`${head};`);
      return `${head} ${text}`;
    },
  });
  const typeOf = (type) => {
    if (type.kind === 'number') return 'double';
    if (type.kind === 'rule') return 'Rule';
    if (type.kind === 'record') return `struct ${type.name} *`;
    return { doubles: 'double *', singles: 'float *', integers: 'int *' }[type.entries];
  };

  function statement(node, scope) {
    const of = (child) => statement(child, scope);
    const say = (child) => expression(child, scope);
    if (ts.isBlock(node)) return `{ ${node.statements.map(of).join('\n')} }`;
    if (ts.isVariableStatement(node)) return define(node.declarationList, scope);
    if (ts.isExpressionStatement(node)) return `${say(node.expression)};`;
    if (ts.isReturnStatement(node)) return `return ${node.expression ? say(node.expression) : ''};`;
    if (ts.isIfStatement(node))
      return `if (${say(node.expression)}) ${of(node.thenStatement)} ${node.elseStatement ? `else ${of(node.elseStatement)}` : ''}`;
    if (ts.isWhileStatement(node)) return `while (${say(node.expression)}) ${of(node.statement)}`;
    if (ts.isForStatement(node)) {
      const begin = define(node.initializer, scope);
      const step = node.incrementor ? say(node.incrementor) : '';
      return `{ ${begin} for (; ${say(node.condition)}; ${step}) ${of(node.statement)} }`;
    }
    if (ts.isBreakStatement(node)) return 'break;';
    return untranslated(node);
  }

  const define = ({ declarations }, scope) =>
    declarations
      .map(({ name, initializer }) => {
        const type = kindOf(initializer, scope);
        const text = `${typeOf(type)} ${variable(name.text)} = ${expression(initializer, scope)};`;
        scope.variables.set(name.text, type);
        return text;
      })
      .join(' ');

  const NUMBER = { kind: 'number' };
  function kindOf(node, scope) {
    if (ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node)) return kindOf(node.expression, scope);
    if (ts.isIdentifier(node)) return scope.variables.get(node.text) ?? NUMBER;
    if (!ts.isPropertyAccessExpression(node)) return NUMBER;
    const owner = kindOf(node.expression, scope);
    return (owner.kind === 'record' && owner.fields.get(node.name.text)) || NUMBER;
  }

  function operation(node, of) {
    if (ts.isPrefixUnaryExpression(node))
      return `${node.operator === ts.SyntaxKind.MinusToken ? '-' : '!'}${of(node.operand)}`;
    if (ts.isPostfixUnaryExpression(node))
      return `${of(node.operand)}${node.operator === ts.SyntaxKind.PlusPlusToken ? '++' : '--'}`;
    if (ts.isBinaryExpression(node))
      return `${of(node.left)} ${node.operatorToken.getText().replace(/(?<=[=!]=)=/, '')} ${of(node.right)}`;
    if (ts.isConditionalExpression(node)) return `${of(node.condition)} ? ${of(node.whenTrue)} : ${of(node.whenFalse)}`;
    return undefined;
  }

  const entries = Object.entries(ENTRIES).map(([name, path]) => `#define ${name} ${functionIn(path, name)}`);
  const table = rules.map((rule) => `(Rule)${ruleOf(rule)}`);
  const records = [...program.records].map(
    ([name, { fields }]) =>
      `struct ${name} { ${[...fields].map(([field, type]) => `${typeOf(type)} ${field};`).join(' ')} };`,
  );
  return [
    ...[...program.records.keys()].map((name) => `struct ${name};`),
    'typedef double (*Rule)(struct Company *, struct Constants *, struct PolicySettings *, struct Uniforms *);',
    ...records,
    ...[...constants].map(([id, value]) => `static const double ${id} = ${value};`),
    ...heads,
    ...functions,
    `static const Rule RULES[] = {${table.join(', ')}};`,
    ...entries,
  ].join('\n');
}

/** What the C program needs to play the first runs: sizes, decisions, and the constants of each run; then how many numbers each channel draws. */
function inputOf(scenario) {
  const simulation = createSimulation(scenario);
  const { state, start, stretches, coefficients, uniformsKey } = simulation;
  const of = (fields, record) => fields.map((field) => record[field]);
  const counts = Array.from({ length: CHANNEL_COUNT }, (_, channel) =>
    countOf(channel, state.draws, state.k.looks > 0),
  );
  const numbers = [
    scenario.horizon,
    state.draws,
    RULES.indexOf(stretches[0].policy),
    ...uniformsKey,
    ...counts,
    ...of(RECORDS.Start, start),
    ...of(RECORDS.Levers, state.levers),
    ...of(RECORDS.PolicySettings, state.settings),
  ];
  for (let run = 0; run < RUNS; run++) {
    const [values] = drawWorlds(simulation, [run]);
    for (const [i, { name }] of coefficients.drawn.entries()) state.k[name] = values[i];
    numbers.push(...of(RECORDS.Constants, state.k));
  }
  return Float64Array.from(numbers);
}

/** A player of one block of runs, as the simulator has it. */
const blockPlayer = (scenario) => {
  const weeks = Int32Array.from({ length: scenario.horizon + 1 }, (_, week) => week);
  return compiledSimulator(scenario, { rows: weeks, outcomes: RECORDED_NAMES }, BLOCK_RUNS);
};

/** Nanoseconds of processor time a company-week of the compiled model: chances, birth, weeks and what comes after death; the coefficients are drawn before. */
function compiledTime(scenario) {
  const player = blockPlayer(scenario);
  const best = new Float64Array(RUNS / BLOCK_RUNS).fill(Infinity);
  for (let repeat = 0; repeat <= REPEATS * 2; repeat++)
    for (let block = 0; block < best.length; block++) {
      const start = process.cpuUsage();
      player.play((place) => block * BLOCK_RUNS + place);
      const { user, system } = process.cpuUsage(start);
      if (repeat > 0) best[block] = Math.min(best[block], (user + system) * 1000);
    }
  return best.reduce((sum, each) => sum + each) / (RUNS * scenario.horizon);
}

/** Nanoseconds of processor time a company-week of a whole run in this thread: worlds, weeks and summary. The seed is new, so that no world is at hand. */
function wholeTime(scenario, turn) {
  const all = { ...scenario, runs: ALL_RUNS, seed: `turn ${turn}` };
  const weeks = reportedWeeks(all.horizon);
  const start = process.cpuUsage();
  summarise(
    all,
    Array.from({ length: blockCount(all) }, (_, block) => simulateBlock(all, block, { weeks })),
  );
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1000) / (ALL_RUNS * all.horizon);
}

/** How many recorded numbers of all runs, each up to its end, differ. */
function differing(scenario, other) {
  const { recording, play } = blockPlayer(scenario);
  const { recorded, columns } = recording;
  const weeks = scenario.horizon + 1;
  let count = 0;
  for (let first = 0; first < RUNS; first += BLOCK_RUNS) {
    play((place) => first + place);
    for (let outcome = 0; outcome < RECORDED_NAMES.length; outcome++)
      for (let i = 0; i < BLOCK_RUNS * weeks; i++) {
        const theirs = other[outcome * RUNS * weeks + first * weeks + i];
        const ours = recorded[columns[outcome] + i];
        if (!Number.isNaN(theirs) && !Object.is(theirs, ours)) count++;
      }
  }
  return count;
}

const hasCompiler = () => spawnSync('gcc', ['--version']).status === 0;

/** Does some work with the model in C. @param work gets what compiles it with some options, and returns a program that plays the first runs of the scenario */
function withModelInC(scenario, work) {
  const folder = mkdtempSync(join(tmpdir(), 'paydown-scalar-'));
  try {
    const file = (name) => join(folder, name);
    writeFileSync(file('model.h'), modelInC());
    writeFileSync(file('input'), inputOf(scenario));
    return work((name, ...options) => {
      const source = fileURLToPath(new URL('scalar.c', import.meta.url));
      execFileSync('gcc', [...options, `-I${folder}`, '-o', file(name), source, '-lm']);
      return (...args) =>
        execFileSync(file(name), [file('input'), String(RUNS), ...args], { encoding: 'buffer', maxBuffer: 2 ** 30 });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many numbers that C records differ from those of the compiled model. @param built compiles C */
function differingFrom(built, scenario, ...options) {
  const recorded = new Uint8Array(built('exact', '-ffp-contract=off', ...options)('1', 'records'));
  return differing(scenario, new Float32Array(recorded.buffer));
}

/** How many recorded numbers differ from those of the model in C; null where there is no gcc. */
export function differingFromC() {
  const scenario = shipped(RUNS);
  return hasCompiler() ? withModelInC(scenario, (built) => differingFrom(built, scenario, '-O1')) : null;
}

/** Times of each turn, and how many recorded numbers differ; null where there is no gcc. */
export function againstScalar() {
  if (!hasCompiler()) return null;
  const scenario = shipped(RUNS);
  return withModelInC(scenario, (built) => {
    const options = ['-O3', '-march=native'];
    const fast = built('fast', ...options);
    const different = differingFrom(built, scenario, ...options);
    wholeTime(scenario, 'before');
    const turns = Array.from({ length: TURNS }, (_, turn) => {
      const scalar = Number(fast(String(REPEATS)).toString());
      return { scalar, compiled: compiledTime(scenario), whole: wholeTime(scenario, turn) };
    });
    return { turns, different };
  });
}

/** The comparison in words. */
export function wordsOf(found) {
  if (found === null) return 'Against scalar C: not measured, as there is no gcc here';
  const { turns, different } = found;
  const ns = (name) => turns.map((turn) => turn[name].toFixed(0)).join(', ');
  const ratio = (name) => {
    const [least, median, most] = turns.map((turn) => turn[name] / turn.scalar).sort((a, b) => a - b);
    return `${median.toFixed(2)}× as long (${least.toFixed(2)} to ${most.toFixed(2)}`;
  };
  return (
    `The weekly kernel against scalar C (gcc -O3 -march=native): ${ratio('compiled')}, goal 0.6×)\n`
    + `  with worlds and summary, ${ALL_RUNS} runs in one thread: ${ratio('whole')}, goal 0.9×)\n`
    + `  ns a company-week, in turn: scalar ${ns('scalar')}; compiled ${ns('compiled')}; with all ${ns('whole')}; ${different} recorded numbers differ`
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(wordsOf(againstScalar()));
