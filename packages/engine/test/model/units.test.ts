import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { VARIABLES } from '@paydown/engine/internal';
import ts from 'typescript';
import { describe, expect, it, test } from 'vitest';
import type { VariableUnit } from '../../src/company/variables.js';

const STOCKS = fileURLToPath(new URL('../../src/company/stocks.ts', import.meta.url));

/** A dimension as powers of what is measured; a pure number has none. The text of a number that suits any dimension is `any`. */
type Dimension = Readonly<Record<string, number>> | 'any';

/** Units without a dimension. */
const PURE: readonly string[] = ['share', 'ratio', 'factor', 'logarithm', 'hazard', 'count', 'yes or no', 'code'];

/** The dimension of a unit: “$M/week” is money to the power 1 and weeks to the power −1. What flows in one step is a quantity. */
function dimensionOf(unit: VariableUnit): Dimension {
  const [of, ...per] = unit.replace('1/', '/').split('/');
  const powers: Record<string, number> = {};
  for (const factor of of!.split(' × ').filter((name) => name !== '' && !PURE.includes(name)))
    powers[named(factor)] = 1;
  for (const name of per.filter((each) => each !== 'step')) powers[named(name)] = (powers[named(name)] ?? 0) - 1;
  return powers;
}

const named = (unit: string): string => ({ week: 'weeks', year: 'years' })[unit] ?? unit;

/** Constants that `moveStocks` reads: the length of a step; all others are fractions and yes or no. */
const CONSTANTS: Readonly<Record<string, Dimension>> = {
  step: { weeks: 1 },
  mandateTime: { weeks: 1 },
};

/** What every stock would be measured in by the line that moves it: the faults, with their places. */
function faultsOf(text: string): string[] {
  const source = ts.createSourceFile('stocks.ts', text, ts.ScriptTarget.Latest, true);
  const faults: string[] = [];
  const place = (node: ts.Node) => `line ${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;

  const same = (one: Dimension, other: Dimension, node: ts.Node): Dimension => {
    if (one === 'any') return other;
    if (other === 'any') return one;
    const [first, second] = [write(one), write(other)];
    if (first !== second)
      faults.push(`${place(node)}: ${first} and ${second} in ${node.getText().replace(/\s+/g, ' ')}`);
    return one;
  };

  const of = (node: ts.Expression): Dimension => {
    if (ts.isParenthesizedExpression(node)) return of(node.expression);
    if (ts.isPrefixUnaryExpression(node)) return of(node.operand);
    if (ts.isNumericLiteral(node)) return Number(node.text) === 0 ? 'any' : {};
    if (ts.isConditionalExpression(node)) {
      of(node.condition);
      return same(of(node.whenTrue), of(node.whenFalse), node);
    }
    if (ts.isPropertyAccessExpression(node)) return variable(node);
    if (ts.isCallExpression(node)) {
      const given = node.arguments.map((argument) => of(argument));
      // Of the functions that the model calls here, min and max keep a dimension, the others give pure numbers.
      return ['max', 'min'].includes(node.expression.getText()) ? given.reduce((a, b) => same(a, b, node)) : {};
    }
    if (ts.isBinaryExpression(node)) return binary(node);
    throw new Error(`${place(node)}: nothing is known of the dimension of ${node.getText()}`);
  };

  const variable = (node: ts.PropertyAccessExpression): Dimension => {
    const name = node.name.text;
    const record = node.expression.getText();
    if (record === 'c') return dimensionOf(VARIABLES[name as keyof typeof VARIABLES].unit);
    return record === 'k' ? (CONSTANTS[name] ?? {}) : {};
  };

  const binary = (node: ts.BinaryExpression): Dimension => {
    const [left, right] = [of(node.left), of(node.right)];
    switch (node.operatorToken.kind) {
      case ts.SyntaxKind.AsteriskToken:
        return times(left, right, 1);
      case ts.SyntaxKind.SlashToken:
        return times(left, right, -1);
      case ts.SyntaxKind.GreaterThanToken:
      case ts.SyntaxKind.LessThanToken:
        same(left, right, node);
        return {};
      default:
        return same(left, right, node);
    }
  };

  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) of(node.expression);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return faults;
}

function times(one: Dimension, other: Dimension, sign: 1 | -1): Dimension {
  if (one === 'any' || other === 'any') return 'any';
  const powers = { ...one };
  for (const [name, power] of Object.entries(other)) powers[name] = (powers[name] ?? 0) + sign * power;
  return powers;
}

const write = (dimension: Readonly<Record<string, number>>): string =>
  Object.entries(dimension)
    .filter(([, power]) => power !== 0)
    .map(([name, power]) => (power === 1 ? name : `${name}^${power}`))
    .sort()
    .join(' · ') || 'a number';

describe('the stocks', () => {
  const text = readFileSync(STOCKS, 'utf8');

  it('move by flows of their own unit, as the table of variables has it', () => expect(faultsOf(text)).toEqual([]));

  test.each([
    [
      'a flow a week that is not taken times the step',
      '(c.income - c.cost) * k.step',
      '(c.income - c.cost)',
      '$M and $M · weeks^-1',
    ],
    ['a flow of something else', 'c.starters - c.leavers', 'c.useful - c.leavers', 'heads and person-weeks'],
    ['a sum for a product', '(1 + k.barStep) * c.barLeap', '(1 + k.barStep) + c.cash', '$M'],
    ['revenue a year for dollars', '+ c.raised', '+ c.arr', '$M and $M · years^-1'],
  ])('%s would be noticed', (_, from, to, fault) => {
    expect(text).toContain(from);
    expect(faultsOf(text.replace(from, to)).join('\n')).toContain(fault);
  });
});
