/**
 * Translates functions over plain numbers, written in a small part of TypeScript, to WebAssembly: constants and variables, arithmetic,
 * comparisons, `? :`, `if`, `for`, `while`, calls of each other, fields of records and entries of arrays. Every number is a 64-bit float
 * and every operation is the one that JavaScript would do, in the same order, so that the results are the same bits.
 */
import binaryen from 'binaryen';
import ts from 'typescript';
import { NUMBER } from './program.js';

const { f64, i32, none } = binaryen;
const SLOT = 8;
/** Company, constants, settings, chances. */
const RULE_PARAMETERS = 4;
const K = ts.SyntaxKind;

const ARITHMETIC = { [K.PlusToken]: 'add', [K.MinusToken]: 'sub', [K.AsteriskToken]: 'mul', [K.SlashToken]: 'div' };
const COMPARISON = {
  [K.LessThanToken]: 'lt', [K.GreaterThanToken]: 'gt', [K.LessThanEqualsToken]: 'le', [K.GreaterThanEqualsToken]: 'ge',
  [K.EqualsEqualsEqualsToken]: 'eq', [K.ExclamationEqualsEqualsToken]: 'ne',
};
const COMPOUND = { [K.PlusEqualsToken]: 'add', [K.MinusEqualsToken]: 'sub', [K.AsteriskEqualsToken]: 'mul', [K.SlashEqualsToken]: 'div' };
const MATHS = { 'Math.floor': 'floor', 'Math.sqrt': 'sqrt', 'Math.abs': 'abs', 'Math.min': 'min', 'Math.max': 'max' };
const NAMED = { Infinity, NaN };

/**
 * @param program what loadProgram gives
 * @param rules [module, name] of each policy's rule, in the order of the table
 * @param bits functions that look at the bits of a number, by name: what stands for them in the module
 */
export function createTranslator(program, rules, bits) {
  const wasm = new binaryen.Module();
  wasm.setFeatures(binaryen.Features.NontrappingFPToInt | binaryen.Features.BulkMemory);
  wasm.setMemory(1, 65536, 'memory');
  const translated = new Map();
  const ruleNames = new Set(rules.map(([module, name]) => `${module.file}#${name}`));
  const wasmType = (type) => (type.kind === 'number' ? f64 : i32);

  function functionNamed(module, name) {
    const id = `${module.file}#${name}`;
    if (!translated.has(id)) {
      const label = `${name}_${translated.size}`;
      translated.set(id, label);
      const body = bits[name];
      if (body) wasm.addFunction(label, f64, f64, [i32], body(wasm));
      else translate(module, name, label);
    }
    return translated.get(id);
  }

  function translate(module, name, label) {
    const declaration = module.functions.get(name);
    if (!declaration) throw new Error(`${module.file}: no function ${name}`);
    const locals = [];
    const scope = new Map();
    let labels = 0;
    const declare = (variable, type) => {
      scope.set(variable, { index: locals.length, type });
      locals.push(wasmType(type));
      return locals.length - 1;
    };
    for (const parameter of declaration.parameters) declare(parameter.name.text, program.typeOf(module, parameter.type));
    // A rule may leave out what it does not read; in the table all have one shape.
    while (ruleNames.has(`${module.file}#${name}`) && locals.length < RULE_PARAMETERS) locals.push(i32);
    const parameters = locals.length;
    const result = declaration.type.kind === K.VoidKeyword ? none : f64;
    const breaks = [];

    const fail = (node) => {
      const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
      throw new Error(`${module.file}:${line + 1}: cannot be translated: ${node.getText()}`);
    };

    function typeOf(node) {
      if (ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node)) return typeOf(node.expression);
      if (ts.isIdentifier(node)) return scope.get(node.text)?.type ?? NUMBER;
      if (ts.isPropertyAccessExpression(node) && typeOf(node.expression).kind === 'record') return fieldOf(node).type;
      return NUMBER;
    }

    function fieldOf(node) {
      const { name: record, fields } = typeOf(node.expression);
      const place = [...fields.keys()].indexOf(node.name.text);
      if (place < 0) throw new Error(`${module.file}: ${record} has no field ${node.name.text}`);
      return { type: fields.get(node.name.text), offset: place * SLOT };
    }

    /** The address of a record or array, or a rule's place in the table. */
    function place(node) {
      if (ts.isIdentifier(node)) return wasm.local.get(scope.get(node.text).index, i32);
      if (ts.isPropertyAccessExpression(node)) return wasm.i32.load(fieldOf(node).offset, 4, place(node.expression));
      return fail(node);
    }

    /** Where an entry of an array lies. An index is made of whole numbers, and is worked out in whole numbers. */
    function entry(node) {
      const { bytes } = typeOf(node.expression);
      const index = node.argumentExpression;
      const fixed = ts.isBinaryExpression(index) && index.operatorToken.kind === K.PlusToken && ts.isNumericLiteral(index.right);
      const address = wasm.i32.add(place(node.expression), wasm.i32.mul(whole(fixed ? index.left : index), wasm.i32.const(bytes)));
      return { bytes, address, offset: fixed ? bytes * Number(index.right.text) : 0 };
    }

    function whole(node) {
      if (ts.isNumericLiteral(node)) return wasm.i32.const(Number(node.text));
      const operation = ts.isBinaryExpression(node) && { [K.PlusToken]: 'add', [K.AsteriskToken]: 'mul' }[node.operatorToken.kind];
      return operation ? wasm.i32[operation](whole(node.left), whole(node.right)) : wasm.i32.trunc_s_sat.f64(number(node));
    }

    const simple = (node) =>
      ts.isNumericLiteral(node) || ts.isIdentifier(node)
      || (ts.isPropertyAccessExpression(node) && simple(node.expression))
      || (ts.isPrefixUnaryExpression(node) && node.operator === K.MinusToken && simple(node.operand));

    function number(node) {
      if (ts.isNumericLiteral(node)) return wasm.f64.const(Number(node.text));
      if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) return number(node.expression);
      if (ts.isIdentifier(node)) return variable(node);
      if (ts.isPropertyAccessExpression(node)) return wasm.f64.load(fieldOf(node).offset, SLOT, place(node.expression));
      if (ts.isElementAccessExpression(node)) {
        const { bytes, address, offset } = entry(node);
        return bytes === 8 ? wasm.f64.load(offset, 8, address) : wasm.f64.promote(wasm.f32.load(offset, 4, address));
      }
      if (ts.isPrefixUnaryExpression(node)) {
        if (node.operator === K.MinusToken) return wasm.f64.neg(number(node.operand));
        if (node.operator === K.PlusPlusToken) return wasm.local.tee(scope.get(node.operand.text).index, wasm.f64.add(number(node.operand), wasm.f64.const(1)), f64);
      }
      if (ts.isBinaryExpression(node)) {
        const operation = ARITHMETIC[node.operatorToken.kind];
        return operation ? wasm.f64[operation](number(node.left), number(node.right)) : fail(node);
      }
      if (ts.isConditionalExpression(node)) {
        const [condition, yes, no] = [truth(node.condition), number(node.whenTrue), number(node.whenFalse)];
        return simple(node.whenTrue) && simple(node.whenFalse) ? wasm.select(condition, yes, no) : wasm.if(condition, yes, no);
      }
      if (ts.isCallExpression(node)) return call(node, f64);
      return fail(node);
    }

    function variable(node) {
      const local = scope.get(node.text);
      if (local) return wasm.local.get(local.index, f64);
      if (node.text in NAMED) return wasm.f64.const(NAMED[node.text]);
      const [home, constant] = program.find(module, node.text);
      const initializer = home.constants.get(constant);
      return initializer ? wasm.f64.const(valueOf(home, initializer)) : fail(node);
    }

    function truth(node) {
      if (ts.isParenthesizedExpression(node)) return truth(node.expression);
      if (ts.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken) return wasm.i32.eqz(truth(node.operand));
      if (!ts.isBinaryExpression(node)) return fail(node);
      const { kind } = node.operatorToken;
      if (kind === K.AmpersandAmpersandToken) return wasm.if(truth(node.left), truth(node.right), wasm.i32.const(0));
      if (kind === K.BarBarToken) return wasm.if(truth(node.left), wasm.i32.const(1), truth(node.right));
      return COMPARISON[kind] ? wasm.f64[COMPARISON[kind]](number(node.left), number(node.right)) : fail(node);
    }

    function call(node, expected) {
      const callee = node.expression.getText();
      if (MATHS[callee]) return wasm.f64[MATHS[callee]](...node.arguments.map(number));
      const values = node.arguments.map((argument) => (typeOf(argument).kind === 'number' ? number(argument) : place(argument)));
      if (scope.has(callee)) return wasm.call_indirect('rules', place(node.expression), values, binaryen.createType(Array(RULE_PARAMETERS).fill(i32)), f64);
      const [home, called] = program.find(module, callee);
      return home.functions.has(called) ? wasm.call(functionNamed(home, called), values, expected) : fail(node);
    }

    function assign(target, value) {
      if (ts.isIdentifier(target)) return wasm.local.set(scope.get(target.text).index, value);
      if (ts.isPropertyAccessExpression(target)) return wasm.f64.store(fieldOf(target).offset, SLOT, place(target.expression), value);
      if (!ts.isElementAccessExpression(target)) return fail(target);
      const { bytes, address, offset } = entry(target);
      return bytes === 8 ? wasm.f64.store(offset, 8, address, value) : wasm.f32.store(offset, 4, address, wasm.f32.demote(value));
    }

    function effect(node) {
      if (ts.isCallExpression(node)) return call(node, none);
      if (ts.isBinaryExpression(node)) {
        const { kind } = node.operatorToken;
        if (kind === K.EqualsToken) return assign(node.left, number(node.right));
        if (COMPOUND[kind]) return assign(node.left, wasm.f64[COMPOUND[kind]](number(node.left), number(node.right)));
      }
      if (ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node)) {
        const step = { [K.PlusPlusToken]: 1, [K.MinusMinusToken]: -1 }[node.operator];
        if (step) return assign(node.operand, wasm.f64.add(number(node.operand), wasm.f64.const(step)));
      }
      return fail(node);
    }

    function define(list) {
      return list.declarations.map(({ name: variableName, initializer }) => {
        const type = typeOf(initializer);
        const value = type.kind === 'number' ? number(initializer) : place(initializer);
        return wasm.local.set(declare(variableName.text, type), value);
      });
    }

    function loop(condition, step, body) {
      const [out, again] = [`out${labels}`, `again${labels++}`];
      breaks.push(out);
      const round = [wasm.br(out, wasm.i32.eqz(truth(condition))), statement(body), ...(step ? [effect(step)] : []), wasm.br(again)];
      breaks.pop();
      return wasm.block(out, [wasm.loop(again, wasm.block(null, round))]);
    }

    function statement(node) {
      if (ts.isBlock(node)) return wasm.block(null, node.statements.map(statement));
      if (ts.isVariableStatement(node)) return wasm.block(null, define(node.declarationList));
      if (ts.isExpressionStatement(node)) return effect(node.expression);
      if (ts.isReturnStatement(node)) return wasm.return(node.expression && number(node.expression));
      if (ts.isIfStatement(node)) return wasm.if(truth(node.expression), statement(node.thenStatement), node.elseStatement && statement(node.elseStatement));
      if (ts.isWhileStatement(node)) return loop(node.expression, null, node.statement);
      if (ts.isForStatement(node)) return wasm.block(null, [...define(node.initializer), loop(node.condition, node.incrementor, node.statement)]);
      if (ts.isBreakStatement(node)) return wasm.br(breaks.at(-1));
      return fail(node);
    }

    const body = declaration.body.statements.map(statement);
    const unreachable = result === none ? [] : [wasm.unreachable()];
    wasm.addFunction(label, binaryen.createType(locals.slice(0, parameters)), result, locals.slice(parameters), wasm.block(null, [...body, ...unreachable]));
  }

  /** The value of a constant: a literal, or arithmetic on constants. */
  function valueOf(module, node) {
    if (ts.isNumericLiteral(node)) return Number(node.text);
    if (ts.isParenthesizedExpression(node)) return valueOf(module, node.expression);
    if (ts.isPrefixUnaryExpression(node) && node.operator === K.MinusToken) return -valueOf(module, node.operand);
    throw new Error(`${module.file}: not a constant: ${node.getText()}`);
  }

  return {
    /** Translates a function and all that it calls, and exports it. */
    export(module, name) {
      wasm.addFunctionExport(functionNamed(module, name), name);
    },
    /** The finished module, as bytes. */
    finish() {
      const labels = rules.map(([module, name]) => functionNamed(module, name));
      wasm.addTable('rules', labels.length, labels.length);
      wasm.addActiveElementSegment('rules', 'rules', labels, wasm.i32.const(0));
      if (wasm.validate() !== 1) throw new Error('the translated model is not valid');
      binaryen.setOptimizeLevel(3);
      binaryen.setShrinkLevel(0);
      wasm.optimize();
      return wasm.emitBinary();
    },
  };
}
