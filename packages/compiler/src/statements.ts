/** Translates statements: constants and variables, assignments, `if`, `for`, `while`, `break` and `return`. */
import binaryen from 'binaryen';
import ts from 'typescript';
import type { FunctionContext } from './context.js';
import { address, call, conditionOf, entry, fieldOffset, passed } from './expressions.js';
import { COMPOUND, STEP, type Operation } from './instructions.js';
import { SLOT, VECTOR } from './layout.js';
import { nameOf, refuse } from './program.js';
import type { Variability } from './variability.js';

const { none } = binaryen;
const K = ts.SyntaxKind;
type Ref = binaryen.ExpressionRef;

export function statement(f: FunctionContext, node: ts.Statement): Ref {
  const { wasm, flow } = f;
  const of = (child: ts.Statement) => () => statement(f, child);
  if (ts.isBlock(node))
    return wasm.block(
      null,
      node.statements.map((child) => statement(f, child)),
    );
  if (ts.isVariableStatement(node)) return wasm.block(null, define(f, node.declarationList));
  if (ts.isExpressionStatement(node)) return effect(f, node.expression);
  if (ts.isReturnStatement(node)) return giveBack(f, node);
  if (ts.isIfStatement(node))
    return flow.fork(
      conditionOf(f, node.expression),
      of(node.thenStatement),
      node.elseStatement && of(node.elseStatement),
    );
  if (ts.isWhileStatement(node))
    return flow.loop(conditionOf(f, node.expression), of(node.statement), undefined, leftIn(f, node));
  if (ts.isForStatement(node)) return forLoop(f, node);
  return ts.isBreakStatement(node) ? flow.leaveLoop() : refuse(node);
}

function giveBack(f: FunctionContext, node: ts.ReturnStatement): Ref {
  if ((f.returns === 'none') === Boolean(node.expression)) return refuse(node);
  return f.flow.giveBack(node.expression && f.returns !== 'none' ? passed(f, f.returns, node.expression) : undefined);
}

function forLoop(f: FunctionContext, node: ts.ForStatement): Ref {
  const { initializer, condition, incrementor, statement: body } = node;
  if (!initializer || !ts.isVariableDeclarationList(initializer) || !condition) return refuse(node);
  const step = incrementor && (() => effect(f, incrementor));
  return f.wasm.block(null, [
    ...define(f, initializer),
    f.flow.loop(conditionOf(f, condition), () => statement(f, body), step, leftIn(f, node)),
  ]);
}

/** The variables of a loop that nobody reads once it is left; none in a loop within another, of which all comes again. */
function leftIn(f: FunctionContext, loop: ts.IterationStatement): Set<string> {
  for (let node = loop.parent; node !== f.body.parent; node = node.parent)
    if (ts.isIterationStatement(node, false)) return new Set();
  const [within, after] = [new Set<string>(), new Set<string>()];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.pos >= loop.pos) (node.end <= loop.end ? within : after).add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(f.body);
  return new Set([...within].filter((name) => !after.has(name)));
}

function define(f: FunctionContext, { declarations }: ts.VariableDeclarationList): Ref[] {
  return declarations.map(({ name, initializer }) => {
    if (!initializer) return refuse(name);
    const variable = nameOf(name);
    const value = passed(f, f.passingOf(variable), initializer);
    return f.wasm.local.set(f.declare(variable), value);
  });
}

/** What is done for its effect: a call, or the change of a variable, a field or an entry. */
function effect(f: FunctionContext, node: ts.Expression): Ref {
  if (ts.isCallExpression(node)) return call(f, node, none);
  if (ts.isPostfixUnaryExpression(node)) {
    const passing = f.variabilityOf(node.operand);
    const one = passing === 'varying' ? f.shared.constant(1) : f.wasm.f64.const(1);
    return change(f, passing, node.operand, STEP.get(node.operator) ?? refuse(node), one);
  }
  if (!ts.isBinaryExpression(node)) return refuse(node);
  const { left, operatorToken, right } = node;
  const passing = f.variabilityOf(left);
  if (operatorToken.kind === K.EqualsToken) return assign(f, left, passed(f, passing, right));
  return change(f, passing, left, COMPOUND.get(operatorToken.kind) ?? refuse(node), passed(f, passing, right));
}

/** Arithmetic on what a variable, a field or an entry holds. */
function change(f: FunctionContext, passing: Variability, target: ts.Expression, operation: Operation, by: Ref): Ref {
  const operations = passing === 'varying' ? f.wasm.f64x2 : f.wasm.f64;
  return assign(f, target, operations[operation](passed(f, passing, target), by));
}

function assign(f: FunctionContext, target: ts.Expression, value: Ref): Ref {
  const { wasm } = f;
  if (ts.isIdentifier(target))
    return f.set(
      target,
      f.flow.assigned(target.text, value, () => f.get(target)),
    );
  if (f.ofNumbers || !f.isVarying(target)) return refuse(target);
  if (ts.isPropertyAccessExpression(target))
    return wasm.v128.store(fieldOffset(f, target), VECTOR, address(f, target.expression), value);
  if (!ts.isElementAccessExpression(target)) return refuse(target);
  const { address: to, offset, bytes } = entry(f, target);
  return bytes === SLOT
    ? wasm.v128.store(offset, VECTOR, to, value)
    : wasm.v128.store64_lane(offset, 8, 0, to, wasm.f32x4.demote_f64x2_zero(value));
}
