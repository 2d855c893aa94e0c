/**
 * Translates one function: constants and variables, arithmetic, comparisons, `? :`, `if`, `for`, `while`, calls, fields of records and entries of arrays.
 *
 * A function of numbers alone is worked out for each lane: where lanes part ways, both ways are gone, and each lane keeps what it met on its own. A function
 * of records is gone through once for all lanes: what it asks of a number per lane holds if it holds in any.
 */
import binaryen from 'binaryen';
import ts from 'typescript';
import { INSTRUCTIONS, isOfNumbers } from './kinds.js';
import { LANES, RULE_PARAMETERS, SLOT, VECTOR } from './lanes.js';

const { f64, i32, v128, none } = binaryen;
const K = ts.SyntaxKind;

const ARITHMETIC = { [K.PlusToken]: 'add', [K.MinusToken]: 'sub', [K.AsteriskToken]: 'mul', [K.SlashToken]: 'div' };
const COMPARISON = {
  [K.LessThanToken]: 'lt',
  [K.GreaterThanToken]: 'gt',
  [K.LessThanEqualsToken]: 'le',
  [K.GreaterThanEqualsToken]: 'ge',
  [K.EqualsEqualsEqualsToken]: 'eq',
  [K.ExclamationEqualsEqualsToken]: 'ne',
};
const COMPOUND = {
  [K.PlusEqualsToken]: 'add',
  [K.MinusEqualsToken]: 'sub',
  [K.AsteriskEqualsToken]: 'mul',
  [K.SlashEqualsToken]: 'div',
};
const STEP = { [K.PlusPlusToken]: 'add', [K.MinusMinusToken]: 'sub' };
const NAMED = { Infinity, NaN };
/** Cheaper to work out for nothing than to ask whether a lane needs it. */
const CHEAP = [...Object.keys(INSTRUCTIONS), 'clip'];

/**
 * Adds one function to the module, for parameters of these kinds.
 *
 * @param builder what there is for all functions; see createTranslator
 */
export function translate(builder, module, name, signature, label) {
  const { program, wasm, kinds, bits, ruleType, functionNamed, constant } = builder;
  const declaration = module.functions.get(name);
  if (!declaration) throw new Error(`${module.file}: no function ${name}`);
  const variables = kinds.variablesOf(module, declaration, signature);
  const ofNumbers = isOfNumbers(declaration);
  const isRule = builder.isRule(module, name);
  const gives = isRule ? 'each' : kinds.resultOf(module, name, signature);
  const locals = [];
  const places = new Map();
  const local = (type) => locals.push(type) - 1;
  const wasmType = ({ type, kind }) => (type.kind !== 'number' ? i32 : kind === 'each' ? v128 : f64);
  const declare = (variable) => places.set(variable, local(wasmType(variables.get(variable)))).get(variable);
  for (const parameter of declaration.parameters) declare(parameter.name.text);
  // A rule may leave out what it does not read; in the table all have one shape.
  while (isRule && locals.length < RULE_PARAMETERS) local(i32);
  /** Lanes that are on the way that is being translated: the last parameter of a function of numbers. */
  const liveLocal = ofNumbers ? local(v128) : null;
  const parameters = locals.length;
  /** Lanes that have returned, and what. */
  const [goneLocal, resultLocal] = ofNumbers ? [local(v128), local(v128)] : [];
  const allLanes = () => wasm.v128.const(Array(VECTOR).fill(255));
  const noLane = () => wasm.v128.const(Array(VECTOR).fill(0));
  const any = (mask) => wasm.v128.any_true(mask);
  const live = () => (ofNumbers ? wasm.local.get(liveLocal, v128) : allLanes());
  const wholes = new Map();
  const breaks = [];
  let loops = 0;
  let depth = 0;
  let returned = false;

  const fail = (node) => {
    const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
    throw new Error(`${module.file}:${line + 1}: cannot be translated: ${node.getText()}`);
  };
  const typeOf = (node) => kinds.typeOf(node, variables);
  const kindOf = (node) => kinds.kindOf(node, module, variables);
  const width = (type) => (kinds.isPerLane(type) ? LANES : 1);
  const get = (node) => wasm.local.get(places.get(node.text), wasmType(variables.get(node.text)));

  function fieldOf(node) {
    const type = typeOf(node.expression);
    const at = [...type.fields.keys()].indexOf(node.name.text);
    if (at < 0) throw new Error(`${module.file}: ${type.name} has no field ${node.name.text}`);
    return at * SLOT * width(type);
  }

  /** The address of a record or array, or a rule's place in the table. */
  function place(node) {
    if (ts.isIdentifier(node)) return get(node);
    if (ts.isPropertyAccessExpression(node)) return wasm.i32.load(fieldOf(node), 4, place(node.expression));
    return fail(node);
  }

  /** Where an entry of an array lies. An index is made of whole numbers, and is worked out in whole numbers. */
  function entry(node) {
    const type = typeOf(node.expression);
    const bytes = type.bytes * width(type);
    const index = node.argumentExpression;
    const fixed =
      ts.isBinaryExpression(index) && index.operatorToken.kind === K.PlusToken && ts.isNumericLiteral(index.right);
    const address = wasm.i32.add(
      place(node.expression),
      wasm.i32.mul(whole(fixed ? index.left : index), wasm.i32.const(bytes)),
    );
    return { address, offset: fixed ? bytes * Number(index.right.text) : 0 };
  }

  function whole(node) {
    if (ts.isNumericLiteral(node)) return wasm.i32.const(Number(node.text));
    if (ts.isIdentifier(node) && places.get(node.text) < parameters) return wholeParameter(node);
    if (ts.isElementAccessExpression(node) || ts.isNonNullExpression(node)) return wholeEntry(node);
    const operation =
      ts.isBinaryExpression(node) && { [K.PlusToken]: 'add', [K.AsteriskToken]: 'mul' }[node.operatorToken.kind];
    return operation ? wasm.i32[operation](whole(node.left), whole(node.right)) : wasm.i32.trunc_s_sat.f64(one(node));
  }

  /** A parameter that is used in an index, as a whole number: worked out once. */
  function wholeParameter(node) {
    if (!wholes.has(node.text)) wholes.set(node.text, local(i32));
    return wasm.local.get(wholes.get(node.text), i32);
  }

  function wholeEntry(node) {
    if (ts.isNonNullExpression(node)) return wholeEntry(node.expression);
    if (kinds.isPerLane(typeOf(node.expression))) return fail(node);
    const { address, offset } = entry(node);
    return wasm.i32.load(offset, 4, address);
  }

  const isCostly = (node) =>
    (ts.isCallExpression(node) && !CHEAP.includes(node.expression.getText()))
    || Boolean(ts.forEachChild(node, (child) => isCostly(child) || undefined));

  /** A number that is the same in all lanes. */
  function one(node) {
    if (ts.isNumericLiteral(node)) return wasm.f64.const(Number(node.text));
    if (kindOf(node) === 'each') return fail(node);
    if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) return one(node.expression);
    if (ts.isIdentifier(node)) return places.has(node.text) ? get(node) : wasm.f64.const(named(node));
    if (ts.isPropertyAccessExpression(node)) return wasm.f64.load(fieldOf(node), SLOT, place(node.expression));
    if (ts.isElementAccessExpression(node)) return wasm.f64.convert_s.i32(wholeEntry(node));
    if (ts.isPrefixUnaryExpression(node) && node.operator === K.MinusToken) return wasm.f64.neg(one(node.operand));
    if (ts.isBinaryExpression(node) && ARITHMETIC[node.operatorToken.kind])
      return wasm.f64[ARITHMETIC[node.operatorToken.kind]](one(node.left), one(node.right));
    if (ts.isConditionalExpression(node))
      return wasm.if(holds(node.condition), one(node.whenTrue), one(node.whenFalse));
    if (!ts.isCallExpression(node)) return fail(node);
    const instruction = INSTRUCTIONS[node.expression.getText()];
    return instruction ? wasm.f64[instruction](...node.arguments.map(one)) : call(node, f64);
  }

  /** A number per lane. `lanes`: those that need it. */
  function each(node, lanes = live) {
    if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) return each(node.expression, lanes);
    if (ts.isNumericLiteral(node)) return constant(Number(node.text));
    if (ts.isIdentifier(node) && !places.has(node.text)) return constant(named(node));
    if (kindOf(node) === 'one') return wasm.f64x2.splat(one(node));
    if (ts.isIdentifier(node)) return get(node);
    if (ts.isPropertyAccessExpression(node)) return wasm.v128.load(fieldOf(node), VECTOR, place(node.expression));
    if (ts.isElementAccessExpression(node)) return entryOfEach(node);
    if (ts.isPrefixUnaryExpression(node) && node.operator === K.MinusToken)
      return wasm.f64x2.neg(each(node.operand, lanes));
    if (ts.isBinaryExpression(node) && ARITHMETIC[node.operatorToken.kind])
      return wasm.f64x2[ARITHMETIC[node.operatorToken.kind]](each(node.left, lanes), each(node.right, lanes));
    if (ts.isConditionalExpression(node)) return choice(node, lanes);
    if (!ts.isCallExpression(node)) return fail(node);
    const instruction = INSTRUCTIONS[node.expression.getText()];
    return instruction
      ? wasm.f64x2[instruction](...node.arguments.map((argument) => each(argument, lanes)))
      : call(node, v128, lanes);
  }

  function choice({ condition, whenTrue, whenFalse }, lanes) {
    if (kindOf(condition) === 'one') return wasm.if(holds(condition), each(whenTrue, lanes), each(whenFalse, lanes));
    if (!isCostly(whenTrue) && !isCostly(whenFalse))
      return wasm.v128.bitselect(each(whenTrue, lanes), each(whenFalse, lanes), mask(condition, lanes));
    const [yesLocal, noLocal] = [local(v128), local(v128)];
    const [yes, no] = [() => wasm.local.get(yesLocal, v128), () => wasm.local.get(noLocal, v128)];
    const arm = (node, those) =>
      isCostly(node) ? wasm.if(any(those()), each(node, those), noLane()) : each(node, those);
    return wasm.block(
      null,
      [
        wasm.local.set(yesLocal, mask(condition, lanes)),
        wasm.local.set(noLocal, wasm.v128.andnot(lanes(), yes())),
        wasm.local.set(yesLocal, wasm.v128.and(lanes(), yes())),
        wasm.v128.bitselect(arm(whenTrue, yes), arm(whenFalse, no), yes()),
      ],
      v128,
    );
  }

  function entryOfEach(node) {
    if (kindOf(node.argumentExpression) === 'one') {
      const { address, offset } = entry(node);
      return wasm.v128.load(offset, VECTOR, address);
    }
    const [from, index] = [local(i32), local(v128)];
    const of = (lane) =>
      wasm.f64.load(
        lane * SLOT,
        SLOT,
        wasm.i32.add(
          wasm.local.get(from, i32),
          wasm.i32.mul(
            wasm.i32.trunc_s_sat.f64(wasm.f64x2.extract_lane(wasm.local.get(index, v128), lane)),
            wasm.i32.const(VECTOR),
          ),
        ),
      );
    return wasm.block(
      null,
      [
        wasm.local.set(from, place(node.expression)),
        wasm.local.set(index, each(node.argumentExpression)),
        wasm.f64x2.replace_lane(wasm.f64x2.splat(of(0)), 1, of(1)),
      ],
      v128,
    );
  }

  /** The value of a constant: a literal, or arithmetic on constants. */
  function named(node) {
    if (node.text in NAMED) return NAMED[node.text];
    const [home, constantName] = program.find(module, node.text);
    const initializer = home.constants.get(constantName);
    return initializer ? valueOf(home, initializer) : fail(node);
  }

  /** In which lanes something holds. */
  function mask(node, lanes) {
    if (ts.isParenthesizedExpression(node)) return mask(node.expression, lanes);
    if (ts.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken)
      return wasm.v128.not(mask(node.operand, lanes));
    if (!ts.isBinaryExpression(node)) return fail(node);
    const { kind } = node.operatorToken;
    if (kind === K.AmpersandAmpersandToken) return wasm.v128.and(mask(node.left, lanes), mask(node.right, lanes));
    if (kind === K.BarBarToken) return wasm.v128.or(mask(node.left, lanes), mask(node.right, lanes));
    return COMPARISON[kind]
      ? wasm.f64x2[COMPARISON[kind]](each(node.left, lanes), each(node.right, lanes))
      : fail(node);
  }

  /** Whether something holds; if it is asked of a number per lane, whether it does in any. */
  function holds(node) {
    if (ts.isParenthesizedExpression(node)) return holds(node.expression);
    const isAnd = ts.isBinaryExpression(node) && node.operatorToken.kind === K.AmpersandAmpersandToken;
    if (isAnd && kindOf(node.left) === 'one') return wasm.if(holds(node.left), holds(node.right), wasm.i32.const(0));
    if (kindOf(node) === 'each') return any(mask(node, live));
    if (!ts.isBinaryExpression(node) || !COMPARISON[node.operatorToken.kind]) return fail(node);
    return wasm.f64[COMPARISON[node.operatorToken.kind]](one(node.left), one(node.right));
  }

  function call(node, expected, lanes = live) {
    const callee = node.expression.getText();
    if (places.has(callee))
      return wasm.call_indirect('rules', place(node.expression), node.arguments.map(place), ruleType, v128);
    const [home, called] = program.find(module, callee);
    const target = home.functions.get(called);
    if (!target) return fail(node);
    if (isOfNumbers(target)) {
      const label = functionNamed(
        home,
        called,
        target.parameters.map(() => 'each'),
      );
      const values = node.arguments.map((argument) => each(argument, lanes));
      return wasm.call(label, bits[called] ? values : [...values, lanes()], v128);
    }
    const passed = node.arguments.map((argument) => (typeOf(argument).kind === 'number' ? kindOf(argument) : 'place'));
    const values = node.arguments.map((argument, i) => ({ one, each, place })[passed[i]](argument));
    return wasm.call(functionNamed(home, called, passed), values, expected);
  }

  function assign(target, value) {
    if (ts.isIdentifier(target)) {
      const kept = ofNumbers && depth > 0 ? wasm.v128.bitselect(value, get(target), live()) : value;
      return wasm.local.set(places.get(target.text), kept);
    }
    if (ofNumbers) return fail(target);
    if (ts.isPropertyAccessExpression(target))
      return kindOf(target) === 'each'
        ? wasm.v128.store(fieldOf(target), VECTOR, place(target.expression), value)
        : fail(target);
    if (!ts.isElementAccessExpression(target) || kindOf(target) === 'one') return fail(target);
    const { address, offset } = entry(target);
    return typeOf(target.expression).bytes === 8
      ? wasm.v128.store(offset, VECTOR, address, value)
      : wasm.v128.store64_lane(offset, 8, 0, address, wasm.f32x4.demote_f64x2_zero(value));
  }

  /** The operations of numbers such as a variable, a field or an entry holds, and such a number. */
  const inKindOf = (target) => (kindOf(target) === 'each' ? [wasm.f64x2, each] : [wasm.f64, one]);

  function effect(node) {
    if (ts.isCallExpression(node)) return call(node, none);
    if (ts.isBinaryExpression(node)) {
      const [operations, number] = inKindOf(node.left);
      const { kind } = node.operatorToken;
      if (kind === K.EqualsToken) return assign(node.left, number(node.right));
      if (COMPOUND[kind]) return assign(node.left, operations[COMPOUND[kind]](number(node.left), number(node.right)));
    }
    if (ts.isPostfixUnaryExpression(node) && STEP[node.operator]) {
      const [operations, number] = inKindOf(node.operand);
      return assign(
        node.operand,
        operations[STEP[node.operator]](number(node.operand), number(ts.factory.createNumericLiteral(1))),
      );
    }
    return fail(node);
  }

  function define(list) {
    return list.declarations.map(({ name: variableName, initializer }) => {
      const { type, kind } = variables.get(variableName.text);
      const value =
        type.kind !== 'number' ? place(initializer) : kind === 'each' ? each(initializer) : one(initializer);
      return wasm.local.set(declare(variableName.text), value);
    });
  }

  /** Goes on in some of the lanes that are live. */
  const setLive = (value) => wasm.local.set(liveLocal, value);

  function inside(work) {
    depth++;
    const result = work();
    depth--;
    return result;
  }

  function giveBack(node) {
    if (!ofNumbers)
      return wasm.return(node.expression && (gives === 'each' ? each(node.expression) : one(node.expression)));
    const value = each(node.expression);
    if (depth === 0)
      return wasm.return(returned ? wasm.v128.bitselect(value, wasm.local.get(resultLocal, v128), live()) : value);
    returned = true;
    return wasm.block(null, [
      wasm.local.set(resultLocal, wasm.v128.bitselect(value, wasm.local.get(resultLocal, v128), live())),
      wasm.local.set(goneLocal, wasm.v128.or(wasm.local.get(goneLocal, v128), live())),
      setLive(noLane()),
    ]);
  }

  /** Both ways of an `if`, each in the lanes that go it; after it, those that have not left for good. */
  function fork(node) {
    if (!ofNumbers)
      return wasm.if(
        holds(node.expression),
        statement(node.thenStatement),
        node.elseStatement && statement(node.elseStatement),
      );
    const [goLocal, othersLocal] = [local(v128), local(v128)];
    const [go, others] = [() => wasm.local.get(goLocal, v128), () => wasm.local.get(othersLocal, v128)];
    const condition = mask(node.expression, live);
    const [yes, no] = inside(() => [node.thenStatement, node.elseStatement].map((way) => way && statement(way)));
    const otherWay = no
      ? [
          wasm.local.set(goLocal, live()),
          setLive(others()),
          wasm.if(any(live()), no),
          setLive(wasm.v128.or(live(), go())),
        ]
      : [setLive(wasm.v128.or(live(), others()))];
    const end =
      returned && depth === 0
        ? [wasm.if(wasm.i32.eqz(any(live())), wasm.return(wasm.local.get(resultLocal, v128)))]
        : [];
    const ways = wasm.block(null, [
      wasm.local.set(othersLocal, wasm.v128.andnot(live(), go())),
      setLive(go()),
      no ? wasm.if(any(live()), yes) : yes,
      ...otherWay,
      ...end,
    ]);
    return wasm.block(null, [
      wasm.local.set(goLocal, wasm.v128.and(live(), condition)),
      no ? ways : wasm.if(any(go()), ways),
    ]);
  }

  function loop(condition, step, body) {
    const [out, again] = [`out${loops}`, `again${loops++}`];
    if (!ofNumbers) {
      breaks.push(out);
      const round = [
        wasm.br(out, wasm.i32.eqz(holds(condition))),
        statement(body),
        ...(step ? [effect(step)] : []),
        wasm.br(again),
      ];
      breaks.pop();
      return wasm.block(out, [wasm.loop(again, wasm.block(null, round))]);
    }
    const before = local(v128);
    const round = inside(() => [
      setLive(wasm.v128.and(live(), mask(condition, live))),
      wasm.br(out, wasm.i32.eqz(any(live()))),
      statement(body),
      ...(step ? [effect(step)] : []),
      wasm.br(again),
    ]);
    return wasm.block(null, [
      wasm.local.set(before, live()),
      wasm.block(out, [wasm.loop(again, wasm.block(null, round))]),
      setLive(wasm.v128.andnot(wasm.local.get(before, v128), wasm.local.get(goneLocal, v128))),
    ]);
  }

  function statement(node) {
    if (ts.isBlock(node)) return wasm.block(null, node.statements.map(statement));
    if (ts.isVariableStatement(node)) return wasm.block(null, define(node.declarationList));
    if (ts.isExpressionStatement(node)) return effect(node.expression);
    if (ts.isReturnStatement(node)) return giveBack(node);
    if (ts.isIfStatement(node)) return fork(node);
    if (ts.isWhileStatement(node)) return loop(node.expression, null, node.statement);
    if (ts.isForStatement(node))
      return wasm.block(null, [...define(node.initializer), loop(node.condition, node.incrementor, node.statement)]);
    if (ts.isBreakStatement(node)) return ofNumbers ? setLive(noLane()) : wasm.br(breaks.at(-1));
    return fail(node);
  }

  const body = declaration.body.statements.map(statement);
  const indices = [...wholes].map(([parameter, to]) =>
    wasm.local.set(to, wasm.i32.trunc_s_sat.f64(wasm.local.get(places.get(parameter), f64))),
  );
  const result = { each: v128, one: f64, none }[gives];
  const unreachable = result === none ? [] : [wasm.unreachable()];
  wasm.addFunction(
    label,
    binaryen.createType(locals.slice(0, parameters)),
    result,
    locals.slice(parameters),
    wasm.block(null, [...indices, ...body, ...unreachable]),
  );
}

/** The value of a constant: a literal, or arithmetic on constants. */
function valueOf(module, node) {
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isParenthesizedExpression(node)) return valueOf(module, node.expression);
  if (ts.isPrefixUnaryExpression(node) && node.operator === K.MinusToken) return -valueOf(module, node.operand);
  throw new Error(`${module.file}: not a constant: ${node.getText()}`);
}
