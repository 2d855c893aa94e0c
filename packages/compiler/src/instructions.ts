/** Operators and functions of the model that are one instruction each. */
import ts from 'typescript';

const K = ts.SyntaxKind;

export type Operation = 'add' | 'sub' | 'mul' | 'div';

export const ARITHMETIC: ReadonlyMap<ts.SyntaxKind, Operation> = new Map([
  [K.PlusToken, 'add'],
  [K.MinusToken, 'sub'],
  [K.AsteriskToken, 'mul'],
  [K.SlashToken, 'div'],
]);

/** Arithmetic on a variable that keeps the result. */
export const COMPOUND: typeof ARITHMETIC = new Map([
  [K.PlusEqualsToken, 'add'],
  [K.MinusEqualsToken, 'sub'],
  [K.AsteriskEqualsToken, 'mul'],
  [K.SlashEqualsToken, 'div'],
]);

/** Moves a variable by one. */
export const STEP: ReadonlyMap<ts.SyntaxKind, Operation> = new Map([
  [K.PlusPlusToken, 'add'],
  [K.MinusMinusToken, 'sub'],
]);

export const COMPARISON: ReadonlyMap<ts.SyntaxKind, 'lt' | 'gt' | 'le' | 'ge' | 'eq' | 'ne'> = new Map([
  [K.LessThanToken, 'lt'],
  [K.GreaterThanToken, 'gt'],
  [K.LessThanEqualsToken, 'le'],
  [K.GreaterThanEqualsToken, 'ge'],
  [K.EqualsEqualsEqualsToken, 'eq'],
  [K.ExclamationEqualsEqualsToken, 'ne'],
]);

type OfNumbers = 'floor' | 'sqrt' | 'abs' | 'min' | 'max';
/** `pmin` and `pmax` give the first argument unless the second is less or greater, as random/maths.ts does; they exist for vectors only. */
type OfVectors = 'pmin' | 'pmax';

export const FUNCTIONS: ReadonlyMap<string, OfNumbers | OfVectors> = new Map([
  ['Math.floor', 'floor'],
  ['Math.sqrt', 'sqrt'],
  ['Math.abs', 'abs'],
  ['Math.min', 'min'],
  ['Math.max', 'max'],
  ['floor', 'floor'],
  ['sqrt', 'sqrt'],
  ['min', 'pmin'],
  ['max', 'pmax'],
]);

export const isOfVectors = (instruction: OfNumbers | OfVectors): instruction is OfVectors =>
  instruction === 'pmin' || instruction === 'pmax';

/** The values of names that need no declaration. */
export const NAMED: ReadonlyMap<string, number> = new Map([
  ['Infinity', Infinity],
  ['NaN', NaN],
]);
