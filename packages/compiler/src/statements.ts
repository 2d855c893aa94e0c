/** Translates statements: constants and variables, assignments, `if`, `for`, `while`, `break` and `return`. */
import binaryen from 'binaryen';
import ts from 'typescript';
import type { FunctionContext } from './context.js';
import type { Condition } from './flow.js';
import { address, call, conditionOf, entry, fieldOffset, passed, whole } from './expressions.js';
import { COMPOUND, STEP, type Operation } from './instructions.js';
import { LANES, VECTOR } from './layout.js';
import { nameOf, refuse } from './program.js';
import type { Variability } from './variability.js';

const { none, v128 } = binaryen;
const K = ts.SyntaxKind;
type Ref = binaryen.ExpressionRef;

export function statement(f: FunctionContext, node: ts.Statement): Ref {
  const { wasm, flow } = f;
  const of = (child: ts.Statement) => () => f.fields.inSomeCases(() => statement(f, child));
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
  if (ts.isWhileStatement(node)) return loop(f, node, conditionOf(f, node.expression), node.statement, undefined);
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
  return f.wasm.block(null, [...define(f, initializer), loop(f, node, conditionOf(f, condition), body, step)]);
}

function loop(
  f: FunctionContext,
  node: ts.IterationStatement,
  condition: Condition,
  body: ts.Statement,
  step: (() => Ref) | undefined,
): Ref {
  f.fields.forget();
  const rounds = f.flow.loop(condition, () => statement(f, body), step, leftIn(f, node));
  f.fields.forget();
  return rounds;
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
    const one = () => (passing === 'varying' ? f.shared.constant(1) : f.wasm.f64.const(1));
    return change(f, passing, node.operand, STEP.get(node.operator) ?? refuse(node), one);
  }
  if (!ts.isBinaryExpression(node)) return refuse(node);
  const { left, operatorToken, right } = node;
  const passing = f.variabilityOf(left);
  if (operatorToken.kind === K.EqualsToken) return assign(f, left, passed(f, passing, right));
  return change(f, passing, left, COMPOUND.get(operatorToken.kind) ?? refuse(node), () => passed(f, passing, right));
}

/** Arithmetic on what a variable, a field or an entry holds. */
function change(
  f: FunctionContext,
  passing: Variability,
  target: ts.Expression,
  operation: Operation,
  by: () => Ref,
): Ref {
  const operations = passing === 'varying' ? f.wasm.f64x2 : f.wasm.f64;
  return assign(f, target, operations[operation](passed(f, passing, target), by()));
}

function assign(f: FunctionContext, target: ts.Expression, value: Ref): Ref {
  const { wasm } = f;
  if (ts.isIdentifier(target))
    return f.set(
      target,
      f.flow.assigned(target.text, value, () => f.get(target)),
    );
  if (f.ofNumbers || !f.isVarying(target)) return refuse(target);
  if (ts.isPropertyAccessExpression(target)) {
    const local = f.newLocal(v128);
    f.fields.written(target, local);
    const kept = wasm.local.tee(local, value, v128);
    return wasm.v128.store(fieldOffset(f, target), VECTOR, address(f, target.expression), kept);
  }
  if (!ts.isElementAccessExpression(target)) return refuse(target);
  const type = f.typeOf(target.expression);
  if (type.kind === 'array' && type.entries === 'singles') return scatter(f, target, type.bytes, value);
  if (type.kind === 'array' && type.entries !== 'doubles') return refuse(target);
  const { address: to, offset } = entry(f, target);
  return wasm.v128.store(offset, VECTOR, to, value);
}

/** Writes the number of each lane, as a 32-bit float, to the entry that this lane chooses, lane after lane. */
function scatter(f: FunctionContext, target: ts.ElementAccessExpression, bytes: number, value: Ref): Ref {
  const { wasm } = f;
  const kept = f.newLocal(v128);
  const stores = Array.from({ length: LANES }, (_, lane) => {
    const index = wasm.i32.mul(whole(f, target.argumentExpression, lane), wasm.i32.const(bytes));
    const to = wasm.i32.add(address(f, target.expression), index);
    return wasm.v128.store32_lane(0, bytes, lane, to, wasm.local.get(kept, v128));
  });
  return wasm.block(null, [wasm.local.set(kept, wasm.f32x4.demote_f64x2_zero(value)), ...stores]);
}
