/** Translates expressions: numbers that are one for all lanes or one per lane, conditions, calls, and where fields and entries lie. */
import binaryen from 'binaryen';
import ts from 'typescript';
import type { FunctionContext } from './context.js';
import { noLane, type Condition } from './flow.js';
import { ARITHMETIC, COMPARISON, FUNCTIONS, isOfVectors, NAMED, type Operation } from './instructions.js';
import { SLOT, VECTOR } from './layout.js';
import { refuse, type SourceModule } from './program.js';
import { isOfNumbers, type Passing } from './variability.js';

const { f64, i32, v128 } = binaryen;
const K = ts.SyntaxKind;
type Ref = binaryen.ExpressionRef;
const WHOLE_ARITHMETIC: ReadonlyMap<ts.SyntaxKind, 'add' | 'mul'> = new Map([
  [K.PlusToken, 'add'],
  [K.AsteriskToken, 'mul'],
]);
/** Builds the mask of the lanes that need a value. */
type Lanes = () => Ref;

/** Functions that cost less than asking whether a lane needs them. */
const CHEAP = new Set([...FUNCTIONS.keys(), 'clip']);

/** A number that is the same in all lanes. */
export function uniform(f: FunctionContext, node: ts.Expression): Ref {
  const { wasm } = f;
  const of = (child: ts.Expression) => uniform(f, child);
  if (ts.isNumericLiteral(node)) return wasm.f64.const(Number(node.text));
  if (f.isVarying(node)) return refuse(node);
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) return of(node.expression);
  if (ts.isIdentifier(node)) return f.has(node.text) ? f.get(node) : wasm.f64.const(namedConstant(f, node));
  if (ts.isPropertyAccessExpression(node))
    return wasm.f64.load(fieldOffset(f, node), SLOT, address(f, node.expression));
  if (ts.isElementAccessExpression(node)) return wasm.f64.convert_s.i32(wholeEntry(f, node));
  if (ts.isPrefixUnaryExpression(node) && node.operator === K.MinusToken) return wasm.f64.neg(of(node.operand));
  if (ts.isConditionalExpression(node)) return wasm.if(holds(f, node.condition), of(node.whenTrue), of(node.whenFalse));
  const operation = ts.isBinaryExpression(node) && ARITHMETIC.get(node.operatorToken.kind);
  if (operation) return wasm.f64[operation](of(node.left), of(node.right));
  return ts.isCallExpression(node) ? uniformCall(f, node) : refuse(node);
}

function uniformCall(f: FunctionContext, node: ts.CallExpression): Ref {
  const instruction = FUNCTIONS.get(node.expression.getText());
  if (!instruction) return call(f, node, f64);
  if (isOfVectors(instruction)) return refuse(node);
  const operation = f.wasm.f64[instruction] as (...operands: Ref[]) => Ref;
  return operation(...node.arguments.map((argument) => uniform(f, argument)));
}

/** A number per lane. */
export function varying(f: FunctionContext, node: ts.Expression, lanes: Lanes = () => f.flow.live()): Ref {
  const { wasm } = f;
  const of = (child: ts.Expression) => varying(f, child, lanes);
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) return of(node.expression);
  const constant = constantIn(f, node);
  if (constant !== null) return f.shared.constant(constant);
  if (!f.isVarying(node)) return wasm.f64x2.splat(uniform(f, node));
  if (ts.isIdentifier(node)) return f.get(node);
  if (ts.isPropertyAccessExpression(node)) return varyingField(f, node);
  if (ts.isElementAccessExpression(node)) return varyingEntry(f, node);
  if (ts.isPrefixUnaryExpression(node) && node.operator === K.MinusToken) return wasm.f64x2.neg(of(node.operand));
  if (ts.isConditionalExpression(node)) return choice(f, node, lanes);
  const operation = ts.isBinaryExpression(node) && ARITHMETIC.get(node.operatorToken.kind);
  if (operation) return wasm.f64x2[operation](of(node.left), of(node.right));
  return ts.isCallExpression(node) ? varyingCall(f, node, lanes) : refuse(node);
}

function varyingField(f: FunctionContext, node: ts.PropertyAccessExpression): Ref {
  const known = f.fields.get(node);
  if (known !== undefined) return f.wasm.local.get(known, v128);
  const local = f.newLocal(v128);
  f.fields.read(node, local);
  return f.wasm.local.tee(local, f.wasm.v128.load(fieldOffset(f, node), VECTOR, address(f, node.expression)), v128);
}

function varyingCall(f: FunctionContext, node: ts.CallExpression, lanes: Lanes): Ref {
  const instruction = FUNCTIONS.get(node.expression.getText());
  if (!instruction) return call(f, node, v128, lanes);
  const operation = f.wasm.f64x2[instruction] as (...operands: Ref[]) => Ref;
  return operation(...node.arguments.map((argument) => varying(f, argument, lanes)));
}

/** `? :` per lane: both values, unless one is costly and no lane needs it. */
function choice(f: FunctionContext, { condition, whenTrue, whenFalse }: ts.ConditionalExpression, lanes: Lanes): Ref {
  const { wasm } = f;
  const of = (node: ts.Expression) => varying(f, node, lanes);
  const inSomeCases = (translate: () => Ref) => f.fields.inSomeCases(translate);
  if (!f.isVarying(condition))
    return wasm.if(
      holds(f, condition),
      inSomeCases(() => of(whenTrue)),
      inSomeCases(() => of(whenFalse)),
    );
  if (!isCostly(f, whenTrue) && !isCostly(f, whenFalse)) {
    if (isNothing(f, whenFalse)) return wasm.v128.and(of(whenTrue), mask(f, condition, lanes));
    if (isNothing(f, whenTrue)) return wasm.v128.andnot(of(whenFalse), mask(f, condition, lanes));
    return wasm.v128.bitselect(of(whenTrue), of(whenFalse), mask(f, condition, lanes));
  }
  const [yesLocal, noLocal, valueLocal] = [f.newLocal(v128), f.newLocal(v128), f.newLocal(v128)];
  const [yes, no, value] = [yesLocal, noLocal, valueLocal].map((local) => () => wasm.local.get(local, v128)) as [
    Lanes,
    Lanes,
    Lanes,
  ];
  const [isTrueCostly, isFalseCostly] = [isCostly(f, whenTrue), isCostly(f, whenFalse)];
  const onTop = isTrueCostly && !isFalseCostly;
  const [first, second] = onTop ? [whenFalse, whenTrue] : [whenTrue, whenFalse];
  const [those, others] = onTop ? [no, yes] : [yes, no];
  const atFirst = () => varying(f, first, those);
  const blend = () => wasm.local.set(valueLocal, wasm.v128.bitselect(varying(f, second, others), value(), others()));
  return wasm.block(
    null,
    [
      wasm.local.set(yesLocal, mask(f, condition, lanes)),
      wasm.local.set(noLocal, wasm.v128.andnot(lanes(), yes())),
      wasm.local.set(yesLocal, wasm.v128.and(lanes(), yes())),
      wasm.local.set(
        valueLocal,
        isTrueCostly && isFalseCostly
          ? wasm.if(wasm.v128.any_true(those()), inSomeCases(atFirst), noLane(wasm))
          : atFirst(),
      ),
      wasm.if(wasm.v128.any_true(others()), inSomeCases(blend)),
      value(),
    ],
    v128,
  );
}

/** Whether a value is 0, of which all bits are. */
const isNothing = (f: FunctionContext, node: ts.Expression): boolean => Object.is(constantIn(f, node), 0);

function isCostly(f: FunctionContext, node: ts.Node): boolean {
  const isCall = ts.isCallExpression(node) && !CHEAP.has(node.expression.getText()) && !isStraight(f, node);
  return isCall || Boolean(ts.forEachChild(node, (child) => isCostly(f, child) || undefined));
}

/** Whether a call is of a function of numbers that goes one way only: it is worked out in all lanes, and asks nothing. */
function isStraight(f: FunctionContext, node: ts.CallExpression): boolean {
  const [home, name] = f.shared.program.find(f.module, node.expression.getText());
  const target = home.functions.get(name);
  return f.shared.bits[name] !== undefined || (target !== undefined && isOfNumbers(target) && goesOneWay(target.body));
}

const goesOneWay = (node: ts.Node): boolean =>
  !ts.isConditionalExpression(node)
  && !ts.isIfStatement(node)
  && !ts.isIterationStatement(node, false)
  && !ts.isCallExpression(node)
  && !ts.forEachChild(node, (child) => (goesOneWay(child) ? undefined : true));

export const conditionOf = (f: FunctionContext, node: ts.Expression): Condition => ({
  holds: () => holds(f, node),
  mask: () => mask(f, node, () => f.flow.live()),
});

/** The lanes in which a condition holds. */
function mask(f: FunctionContext, node: ts.Expression, lanes: Lanes): Ref {
  const { wasm } = f;
  const of = (child: ts.Expression) => mask(f, child, lanes);
  if (ts.isParenthesizedExpression(node)) return of(node.expression);
  if (ts.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken) return wasm.v128.not(of(node.operand));
  if (!ts.isBinaryExpression(node)) return refuse(node);
  const { kind } = node.operatorToken;
  if (kind === K.AmpersandAmpersandToken) return wasm.v128.and(of(node.left), of(node.right));
  if (kind === K.BarBarToken) return wasm.v128.or(of(node.left), of(node.right));
  const comparison = COMPARISON.get(kind) ?? refuse(node);
  return wasm.f64x2[comparison](varying(f, node.left, lanes), varying(f, node.right, lanes));
}

/** Whether a condition holds; if it differs between lanes, whether it holds in any. */
function holds(f: FunctionContext, node: ts.Expression): Ref {
  const { wasm } = f;
  if (ts.isParenthesizedExpression(node)) return holds(f, node.expression);
  const isAnd = ts.isBinaryExpression(node) && node.operatorToken.kind === K.AmpersandAmpersandToken;
  if (isAnd && !f.isVarying(node.left)) {
    const right = () => f.fields.inSomeCases(() => holds(f, node.right));
    return wasm.if(holds(f, node.left), right(), wasm.i32.const(0));
  }
  if (f.isVarying(node)) return wasm.v128.any_true(mask(f, node, () => f.flow.live()));
  const comparison = ts.isBinaryExpression(node) ? COMPARISON.get(node.operatorToken.kind) : undefined;
  return comparison && ts.isBinaryExpression(node)
    ? wasm.f64[comparison](uniform(f, node.left), uniform(f, node.right))
    : refuse(node);
}

/** @param result the WebAssembly type of what is expected back */
export function call(f: FunctionContext, node: ts.CallExpression, result: binaryen.Type, lanes?: Lanes): Ref {
  const { wasm, shared } = f;
  const live = lanes ?? (() => f.flow.live());
  const callee = node.expression.getText();
  const values = [...node.arguments];
  if (f.has(callee)) {
    const operands = values.map((argument) => address(f, argument));
    f.fields.forget();
    return wasm.call_indirect('rules', address(f, node.expression), operands, shared.ruleType, v128);
  }
  const [home, name] = shared.program.find(f.module, callee);
  const target = home.functions.get(name);
  if (!target) return refuse(node);
  if (isOfNumbers(target)) {
    const label = shared.functionNamed(
      home,
      name,
      target.parameters.map(() => 'varying'),
    );
    const operands = values.map((argument) => varying(f, argument, live));
    return wasm.call(label, shared.bits[name] ? operands : [...operands, live()], v128);
  }
  const signature = values.map((argument) =>
    f.typeOf(argument).kind === 'number' ? f.variabilityOf(argument) : 'address',
  );
  const operands = values.map((argument, i) => passed(f, signature[i]!, argument));
  f.fields.forget();
  return wasm.call(shared.functionNamed(home, name, signature), operands, result);
}

/** A value, in the way in which it is wanted. */
export function passed(f: FunctionContext, passing: Passing, node: ts.Expression): Ref {
  return { uniform, varying, address }[passing](f, node);
}

/** The address of a record or array, or a rule's index in the table. */
export function address(f: FunctionContext, node: ts.Expression): Ref {
  if (ts.isIdentifier(node)) return f.get(node);
  return ts.isPropertyAccessExpression(node)
    ? f.wasm.i32.load(fieldOffset(f, node), 4, address(f, node.expression))
    : refuse(node);
}

/** How far behind the address of its record a field lies. */
export function fieldOffset(f: FunctionContext, node: ts.PropertyAccessExpression): number {
  const type = f.typeOf(node.expression);
  if (type.kind !== 'record') return refuse(node);
  const index = [...type.fields.keys()].indexOf(node.name.text);
  if (index < 0) throw new Error(`${f.module.file}: ${type.name} has no field ${node.name.text}`);
  return index * SLOT * f.width(type);
}

export interface Entry {
  readonly address: Ref;
  /** Bytes behind the address. */
  readonly offset: number;
}

/** Where an entry of an array lies. An index is made of whole numbers, and is worked out in whole numbers. */
export function entry(f: FunctionContext, node: ts.ElementAccessExpression): Entry {
  const { wasm } = f;
  const type = f.typeOf(node.expression);
  if (type.kind !== 'array') return refuse(node);
  const bytes = type.bytes * f.width(type);
  const index = node.argumentExpression;
  const isSum = ts.isBinaryExpression(index) && index.operatorToken.kind === K.PlusToken;
  const [moving, fixed] =
    isSum && ts.isNumericLiteral(index.right) ? [index.left, Number(index.right.text)] : [index, 0];
  return {
    address: wasm.i32.add(address(f, node.expression), wasm.i32.mul(whole(f, moving), wasm.i32.const(bytes))),
    offset: bytes * fixed,
  };
}

/** @param lane whose number it is, of a varying one */
export function whole(f: FunctionContext, node: ts.Expression, lane = 0): Ref {
  const { wasm } = f;
  if (ts.isNumericLiteral(node)) return wasm.i32.const(Number(node.text));
  if (ts.isIdentifier(node) && f.isParameter(node)) return f.wholeParameter(node, lane);
  if (ts.isElementAccessExpression(node) || ts.isNonNullExpression(node)) return wholeEntry(f, node);
  const operation = ts.isBinaryExpression(node) && WHOLE_ARITHMETIC.get(node.operatorToken.kind);
  return operation
    ? wasm.i32[operation](whole(f, node.left, lane), whole(f, node.right, lane))
    : wasm.i32.trunc_s_sat.f64(uniform(f, node));
}

/** An entry of an array of integers. */
function wholeEntry(f: FunctionContext, node: ts.Expression): Ref {
  if (ts.isNonNullExpression(node)) return wholeEntry(f, node.expression);
  if (!ts.isElementAccessExpression(node)) return refuse(node);
  const type = f.typeOf(node.expression);
  if (type.kind !== 'array' || type.entries !== 'integers') return refuse(node);
  const { address: from, offset } = entry(f, node);
  return f.wasm.i32.load(offset, 4, from);
}

function varyingEntry(f: FunctionContext, node: ts.ElementAccessExpression): Ref {
  const { wasm } = f;
  const type = f.typeOf(node.expression);
  if (type.kind !== 'array' || type.entries !== 'doubles') return refuse(node);
  if (!f.isVarying(node.argumentExpression)) {
    const { address: from, offset } = entry(f, node);
    return wasm.v128.load(offset, VECTOR, from);
  }
  const [fromLocal, indexLocal] = [f.newLocal(i32), f.newLocal(v128)];
  const inLane = (lane: number) => {
    const index = wasm.i32.trunc_s_sat.f64(wasm.f64x2.extract_lane(wasm.local.get(indexLocal, v128), lane));
    const row = wasm.i32.mul(index, wasm.i32.const(VECTOR));
    return wasm.f64.load(lane * SLOT, SLOT, wasm.i32.add(wasm.local.get(fromLocal, i32), row));
  };
  return wasm.block(
    null,
    [
      wasm.local.set(fromLocal, address(f, node.expression)),
      wasm.local.set(indexLocal, varying(f, node.argumentExpression)),
      wasm.f64x2.replace_lane(wasm.f64x2.splat(inLane(0)), 1, inLane(1)),
    ],
    v128,
  );
}

/** The value of an expression that is made of literals and constants alone, worked out here as it would be there; null for any other. */
function constantIn(f: FunctionContext, node: ts.Expression): number | null {
  if (ts.isIdentifier(node)) return f.has(node.text) ? null : namedConstant(f, node);
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isParenthesizedExpression(node)) return constantIn(f, node.expression);
  if (ts.isPrefixUnaryExpression(node) && node.operator === K.MinusToken) {
    const operand = constantIn(f, node.operand);
    return operand === null ? null : -operand;
  }
  const operation = ts.isBinaryExpression(node) && ARITHMETIC.get(node.operatorToken.kind);
  if (!operation) return null;
  const [left, right] = [constantIn(f, node.left), constantIn(f, node.right)];
  return left === null || right === null ? null : WORKED_OUT[operation](left, right);
}

const WORKED_OUT: Readonly<Record<Operation, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
};

/** The value of a constant: a literal, or arithmetic on constants. */
function namedConstant(f: FunctionContext, node: ts.Identifier): number {
  const known = NAMED.get(node.text);
  if (known !== undefined) return known;
  const [home, name] = f.shared.program.find(f.module, node.text);
  const initializer = home.constants.get(name);
  return initializer ? constantValue(home, initializer) : refuse(node);
}

function constantValue(module: SourceModule, node: ts.Expression): number {
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isParenthesizedExpression(node)) return constantValue(module, node.expression);
  if (ts.isPrefixUnaryExpression(node) && node.operator === K.MinusToken) return -constantValue(module, node.operand);
  return refuse(node);
}
