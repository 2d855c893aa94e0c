import { POLICY_NAMES, VARIABLES, type VariableEntry } from '@paydown/engine/internal';
import { describe, expect, it, test } from 'vitest';
import { VARIABLE_NAMES } from '../../src/company/variables.js';
import { POLICY_RULES } from '../../src/policies/index.js';
import { RECORDS } from '../../src/simulate/compiled/model.js';
import { readModel, type Access } from './accesses.js';

type Edits = Parameters<typeof readModel>[0];

const COURSE = 'simulate/state.ts';
const RULES = POLICY_NAMES.map((policy) => ({
  file: `policies/${policy.replace(/-(.)/, (_, letter: string) => letter.toUpperCase())}.ts`,
  name: POLICY_RULES[policy].name,
}));

const entryOf = (variable: string): VariableEntry | undefined =>
  (VARIABLES as Readonly<Record<string, VariableEntry>>)[variable];
const carriesOver = (variable: string) => ['stock', 'memory'].includes(entryOf(variable)?.kind ?? '');

/** All that a step reads and writes, in order, under each policy; and all that is set when a company begins. */
function accessesOf(edits: Edits) {
  const { follow } = readModel(edits);
  const steps = RULES.map((rule) =>
    ['simulateStep', 'closeStep'].flatMap((name) => follow({ file: COURSE, name }, rule)),
  );
  const begin = ['begin', 'forget'].flatMap((name) => follow({ file: 'company/begin.ts', name }, RULES[0]!));
  return { steps, begin: new Set(begin.filter(({ kind }) => kind === 'write').map(({ variable }) => variable)) };
}

/** What the table says and the code does not keep. */
function faults(edits: Edits = {}): string[] {
  const { steps, begin } = accessesOf(edits);
  const writers = new Map<string, Access[]>(VARIABLE_NAMES.map((name) => [name, []]));
  for (const write of steps.flat().filter(({ kind }) => kind === 'write')) {
    const known = writers.get(write.variable) ?? [];
    if (!known.some(({ place }) => place === write.place)) writers.set(write.variable, [...known, write]);
  }
  return [
    ...[...writers].flatMap(([variable, places]) => faultsOfWriters(variable, places, begin.has(variable))),
    ...new Set(steps.flatMap(readTooEarly)),
  ];
}

function faultsOfWriters(variable: string, places: readonly Access[], begins: boolean): string[] {
  const entry = entryOf(variable);
  if (!entry) return [`${variable} is not in the table`];
  const where = places.map(({ place }) => place).join(' and ');
  const moves = places.some(({ within }) => within === 'moveStocks');
  return [
    ...(places.length > 1 ? [`${variable} is written in ${where}`] : []),
    ...(places.length === 0 && !begins ? [`${variable} is written nowhere`] : []),
    ...(carriesOver(variable) && !begins ? [`${variable} carries over and has no beginning`] : []),
    ...(!carriesOver(variable) && begins ? [`${variable} does not carry over and is set in the beginning`] : []),
    ...(places.length > 0 && moves !== (entry.kind === 'stock')
      ? [`${variable} is called a ${entry.kind} and is written in ${where}`]
      : []),
  ];
}

/** Reads of what a step has not yet worked out, or of a memory that is about to move, by others than its keeper. */
function readTooEarly(accesses: readonly Access[]): string[] {
  const written = new Set<string>();
  return accesses.flatMap(({ kind, variable, place, within }, i) => {
    if (kind === 'write') written.add(variable);
    if (kind === 'write' || written.has(variable)) return [];
    if (!carriesOver(variable)) return [`${variable} is read in ${place} before it is written`];
    const keeper = accesses.slice(i).find((access) => access.kind === 'write' && access.variable === variable);
    return entryOf(variable)!.kind === 'memory' && keeper && keeper.within !== within
      ? [`${variable} is read in ${place} before ${keeper.within} moves it`]
      : [];
  });
}

/** Flows by whether `moveStocks` reads them. */
function flowsThatMoveNothing(): string[] {
  const moved = readModel().follow({ file: 'company/stocks.ts', name: 'moveStocks' }, RULES[0]!);
  const read = new Set(moved.filter(({ kind }) => kind === 'read').map(({ variable }) => variable));
  return VARIABLE_NAMES.filter((name) => VARIABLES[name].kind === 'flow' && !read.has(name));
}

describe('the table of variables', () => {
  it('is the order in which compiled companies lie in memory', () => expect(RECORDS.Company).toEqual(VARIABLE_NAMES));

  it('is read from all of the model', () => {
    const { steps } = accessesOf({});
    expect(steps).toHaveLength(POLICY_NAMES.length);
    for (const accesses of steps) expect(accesses.length).toBeGreaterThan(400);
    expect(new Set(steps.flat().map(({ variable }) => variable)).size).toBeGreaterThan(VARIABLE_NAMES.length - 5);
  });

  it('is kept: one writer each, in the place its kind says, and nothing read before it is written', () =>
    expect(faults()).toEqual([]));

  it('calls a flow what moves a stock', () => expect(flowsThatMoveNothing()).toEqual([]));
});

describe('what would break it is noticed:', () => {
  const swap = (one: string, other: string) => (text: string) =>
    text.replace(one, '@').replace(other, one).replace('@', other);
  test.each<[string, Edits, RegExp]>([
    [
      'a mechanism before the one it reads from',
      { 'company/week.ts': swap('borrow(c, k);', 'ship(c, k, l);') },
      /^useful is read in company\/borrowing.ts:\d+ before it is written$/m,
    ],
    [
      'a shock after what it strikes',
      { 'company/week.ts': swap('winter(c, k, n);', 'raiseRound(c, k, l, n);') },
      /^winter is read in company\/rounds.ts:\d+ before winter moves it$/m,
    ],
    [
      'a second writer',
      { 'shocks/customDeal.ts': (text) => text.replace('c.dealDebt', 'c.migrationDebt') },
      /^migrationDebt is written in shocks\/migration.ts:\d+ and shocks\/customDeal.ts:\d+$/m,
    ],
    [
      'a stock that moves in mid-week',
      { 'company/slowing.ts': (text) => text.replace('c.velocity =', 'c.debt = c.debt;\n  c.velocity =') },
      /^debt is written in company\/slowing.ts:\d+ and company\/stocks.ts:\d+$/m,
    ],
    [
      'a variable that is not in the table',
      { 'company/slowing.ts': (text) => text.replace('c.velocity =', 'c.speed =') },
      /^speed is not in the table$/m,
    ],
    [
      'a stock without a beginning',
      {
        'company/begin.ts': (text) =>
          text.replace('c.pendingRepayment = 0;\n\n', '').replace('  c.pendingRepayment = 0;\n', ''),
      },
      /^pendingRepayment carries over and has no beginning$/m,
    ],
  ])('%s', (_, edits, message) => expect(faults(edits).join('\n')).toMatch(message));
});
