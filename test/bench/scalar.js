/**
 * The weekly kernel against what a C compiler makes of the same model, a company at a time: `node test/bench/scalar.js`, a line of `npm run bench`. The model's
 * TypeScript is written out as C statement by statement, compiled here by gcc with all that this machine has, and plays the same runs in turn with the compiled
 * model. Each is measured by the least of some repeats of every piece: in C a run, small enough to fit between interruptions, here a block of runs, by
 * processor time.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { readModel } from '../../packages/compiler/dist/model.js';
import { readScenario } from '../../packages/engine/dist/internal.js';
import { CHANNEL_COUNT, countOf } from '../../packages/engine/dist/simulate/channels.js';
import { RECORDS, RULES } from '../../packages/engine/dist/simulate/compiled/model.js';
import { compiledSimulator } from '../../packages/engine/dist/simulate/compiled/simulator.js';
import { BLOCK_RUNS, blockCount, simulateBlock } from '../../packages/engine/dist/simulate/block.js';
import { reportedWeeks, summarise } from '../../packages/engine/dist/summary/summarise.js';
import { RECORDED_NAMES } from '../../packages/engine/dist/simulate/outcomes.js';
import { createSimulation, drawWorld } from '../../packages/engine/dist/simulate/simulation.js';

const RUNS = 512;
const ALL_RUNS = 10_240;
const REPEATS = 5;
const TURNS = 3;
const SOURCES = fileURLToPath(new URL('../../packages/engine/src/', import.meta.url));
const DISK = { read: (path) => readFileSync(path, 'utf8'), resolve: (from, to) => join(dirname(from), to) };

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
};
const ENTRIES = {
  beginState: 'simulate/state.ts',
  deriveFromLevers: 'company/constants.ts',
  simulateWeeks: 'simulate/state.ts',
};

/** The whole model as C: its records, its constants, its functions, and a table of its rules. */
function modelInC() {
  const program = readModel(SOURCES);
  const at = (path) => program.moduleAt(join(SOURCES, path));
  const [labels, constants, heads, bodies] = [new Map(), new Map(), [], []];
  const typeOf = (type) => {
    if (type.kind === 'number') return 'double';
    if (type.kind === 'rule') return 'Rule';
    if (type.kind === 'record') return `struct ${type.name} *`;
    return { doubles: 'double *', singles: 'float *', integers: 'int *' }[type.entries];
  };
  const home = at('policies/index.ts');
  const rules = home.constants
    .get('POLICY_RULES')
    .properties.map(({ initializer, name }) => (initializer ?? name).text);

  function functionOf(module, name) {
    const id = `${module.file}#${name}`;
    const known = labels.get(id);
    if (known) return known;
    const label = `${name}_${labels.size}`;
    labels.set(id, label);
    const declaration = module.functions.get(name);
    const variables = new Map(
      declaration.parameters.map((each) => [each.name.text, program.typeOf(module, each.type)]),
    );
    const parameters = [...variables].map(([variable, type]) => `${typeOf(type)} ${variable}_`);
    if (rules.includes(name)) while (parameters.length < 4) parameters.push(`void *unused${parameters.length}`);
    const body = statement(declaration.body, { module, variables });
    const head = `static ${declaration.type.kind === ts.SyntaxKind.VoidKeyword ? 'void' : 'double'} ${label}(${parameters.join(', ')})`;
    heads.push(`${head};`);
    bodies.push(`${head} ${body}`);
    return label;
  }

  function statement(node, f) {
    const of = (child) => statement(child, f);
    if (ts.isBlock(node)) return `{ ${node.statements.map(of).join('\n')} }`;
    if (ts.isVariableStatement(node)) return define(node.declarationList, f);
    if (ts.isExpressionStatement(node)) return `${expression(node.expression, f)};`;
    if (ts.isReturnStatement(node)) return `return ${node.expression ? expression(node.expression, f) : ''};`;
    if (ts.isIfStatement(node))
      return `if (${expression(node.expression, f)}) ${of(node.thenStatement)} ${node.elseStatement ? `else ${of(node.elseStatement)}` : ''}`;
    if (ts.isWhileStatement(node)) return `while (${expression(node.expression, f)}) ${of(node.statement)}`;
    if (ts.isForStatement(node)) {
      const begin = define(node.initializer, f);
      const step = node.incrementor ? expression(node.incrementor, f) : '';
      return `{ ${begin} for (; ${expression(node.condition, f)}; ${step}) ${of(node.statement)} }`;
    }
    if (ts.isBreakStatement(node)) return 'break;';
    throw new Error(`no C for ${node.getText()}`);
  }

  const define = ({ declarations }, f) =>
    declarations
      .map(({ name, initializer }) => {
        const type = kindOf(initializer, f);
        const text = `${typeOf(type)} ${name.text}_ = ${expression(initializer, f)};`;
        f.variables.set(name.text, type);
        return text;
      })
      .join(' ');

  const NUMBER = { kind: 'number' };
  function kindOf(node, f) {
    if (ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node)) return kindOf(node.expression, f);
    if (ts.isIdentifier(node)) return f.variables.get(node.text) ?? NUMBER;
    if (!ts.isPropertyAccessExpression(node)) return NUMBER;
    const owner = kindOf(node.expression, f);
    return (owner.kind === 'record' && owner.fields.get(node.name.text)) || NUMBER;
  }

  function expression(node, f) {
    const of = (child) => expression(child, f);
    if (ts.isParenthesizedExpression(node)) return `(${of(node.expression)})`;
    if (ts.isNonNullExpression(node)) return of(node.expression);
    if (ts.isNumericLiteral(node)) return inDouble(node.getText());
    if (ts.isIdentifier(node)) return named(node.text, f);
    if (ts.isPropertyAccessExpression(node)) return `${of(node.expression)}->${node.name.text}`;
    if (ts.isElementAccessExpression(node)) return `${of(node.expression)}[(long)(${of(node.argumentExpression)})]`;
    if (ts.isPrefixUnaryExpression(node))
      return `${node.operator === ts.SyntaxKind.MinusToken ? '-' : '!'}${of(node.operand)}`;
    if (ts.isPostfixUnaryExpression(node))
      return `${of(node.operand)}${node.operator === ts.SyntaxKind.PlusPlusToken ? '++' : '--'}`;
    if (ts.isBinaryExpression(node))
      return `${of(node.left)} ${node.operatorToken.getText().replace(/(?<=[=!]=)=/, '')} ${of(node.right)}`;
    if (ts.isConditionalExpression(node)) return `${of(node.condition)} ? ${of(node.whenTrue)} : ${of(node.whenFalse)}`;
    if (!ts.isCallExpression(node)) throw new Error(`no C for ${node.getText()}`);
    const callee = node.expression.getText();
    const called =
      IN_C[callee] ?? (f.variables.has(callee) ? `${callee}_` : functionOf(...program.find(f.module, callee)));
    return `${called}(${node.arguments.map(of).join(', ')})`;
  }

  const inDouble = (text) => {
    const plain = text.replaceAll('_', '');
    return /^\d+$/.test(plain) ? `${plain}.0` : plain;
  };
  function named(name, f) {
    if (f.variables.has(name)) return `${name}_`;
    if (name === 'Infinity') return 'INFINITY';
    if (name === 'NaN') return 'NAN';
    const [where, constant] = program.find(f.module, name);
    if (!where.constants.has(constant)) throw new Error(`no value of ${name} in ${where.file}`);
    const id = `${constant}_${where.file.replace(/.*\/(\w+)\.ts$/, '$1')}`;
    constants.set(id, inDouble(where.constants.get(constant).getText()));
    return id;
  }

  const entries = Object.entries(ENTRIES).map(([name, path]) => `#define ${name} ${functionOf(at(path), name)}`);
  const table = rules.map((rule) => `(Rule)${functionOf(...program.find(home, rule))}`);
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
    ...bodies,
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
    drawWorld(simulation, run);
    for (const [i, { name }] of coefficients.drawn.entries()) state.k[name] = coefficients.values[i];
    numbers.push(...of(RECORDS.Constants, state.k));
  }
  return Float64Array.from(numbers);
}

/** A player of one block of runs, as the simulator has it. */
const blockPlayer = (scenario) => {
  const weeks = Int32Array.from({ length: scenario.horizon + 1 }, (_, week) => week);
  return compiledSimulator(scenario, weeks, BLOCK_RUNS);
};

/** Nanoseconds of processor time a company-week of the compiled model: chances, birth, weeks and what comes after death; the coefficients are drawn before. */
function compiledTime(scenario) {
  const player = blockPlayer(scenario);
  const best = new Float64Array(RUNS / BLOCK_RUNS).fill(Infinity);
  for (let repeat = 0; repeat <= REPEATS * 2; repeat++)
    for (let block = 0; block < best.length; block++) {
      const start = process.cpuUsage();
      player.play(block * BLOCK_RUNS);
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
  const { recorded, rowLength, stride } = recording;
  const weeks = scenario.horizon + 1;
  let count = 0;
  for (let first = 0; first < RUNS; first += BLOCK_RUNS) {
    play(first);
    for (let row = 0; row < RECORDED_NAMES.length * weeks; row++)
      for (let place = 0; place < BLOCK_RUNS; place++) {
        const theirs = other[row * RUNS + first + place];
        const ours = recorded[Math.floor(row / weeks) * stride + (row % weeks) * rowLength + place];
        if (!Number.isNaN(theirs) && !Object.is(theirs, ours)) count++;
      }
  }
  return count;
}

/** Times of each turn, and how many recorded numbers differ; null where there is no gcc. */
export function againstScalar() {
  if (spawnSync('gcc', ['--version']).status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'paydown-scalar-'));
  try {
    const { scenario } = readScenario('scenarios/series-b.yaml', DISK, [
      { path: 'runs', text: String(RUNS), origin: '--runs' },
    ]);
    const file = (name) => join(folder, name);
    writeFileSync(file('model.h'), modelInC());
    writeFileSync(file('input'), inputOf(scenario));
    const built = (name, ...options) => {
      const source = fileURLToPath(new URL('scalar.c', import.meta.url));
      execFileSync('gcc', ['-O3', '-march=native', ...options, `-I${folder}`, '-o', file(name), source, '-lm']);
      return (...args) =>
        execFileSync(file(name), [file('input'), String(RUNS), ...args], { encoding: 'buffer', maxBuffer: 2 ** 30 });
    };
    const [fast, exact] = [built('fast'), built('exact', '-ffp-contract=off')];
    const recorded = new Uint8Array(exact('1', 'records'));
    const different = differing(scenario, new Float32Array(recorded.buffer));
    wholeTime(scenario, 'before');
    const turns = Array.from({ length: TURNS }, (_, turn) => {
      const scalar = Number(fast(String(REPEATS)).toString());
      return { scalar, compiled: compiledTime(scenario), whole: wholeTime(scenario, turn) };
    });
    return { turns, different };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
