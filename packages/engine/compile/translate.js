/**
 * Translates functions over plain numbers, written in a small part of TypeScript, to WebAssembly that lives LANES companies at once. Every number is a 64-bit
 * float, one of those in a vector, and every operation is the one that JavaScript would do, in the same order, so that the results are the same bits.
 */
import binaryen from 'binaryen';
import ts from 'typescript';
import { translate } from './function.js';
import { createKinds } from './kinds.js';
import { LANES, RULE_PARAMETERS, VECTOR } from './lanes.js';
import { addUniforms } from './uniforms.js';

const { i32, v128 } = binaryen;
const K = ts.SyntaxKind;
/** Where constants begin: nothing lies at 0. */
const CONSTANTS = VECTOR;

/**
 * @param program what loadProgram gives
 * @param perLane names of the records of which every lane has its own
 * @param rules [module, name] of each policy's rule, in the order of the table
 * @param bits functions that look at the bits of a number, by name: what stands for them in the module
 */
export function createTranslator(program, perLane, rules, bits) {
  const wasm = new binaryen.Module();
  wasm.setFeatures(binaryen.Features.NontrappingFPToInt | binaryen.Features.BulkMemory | binaryen.Features.SIMD128);
  wasm.setMemory(1, 65536);
  const kinds = createKinds(program, perLane);
  const translated = new Map();
  const ruleNames = new Set(rules.map(([module, name]) => `${module.file}#${name}`));
  const isRule = (module, name) => ruleNames.has(`${module.file}#${name}`);
  const ruleType = binaryen.createType(Array(RULE_PARAMETERS).fill(i32));
  /** Constants lie in memory: to load one is quicker than to build it where it is used. */
  const constants = [];
  const constant = (value) => {
    if (!constants.some((known) => Object.is(known, value))) constants.push(value);
    return wasm.v128.load(
      constants.findIndex((known) => Object.is(known, value)) * VECTOR,
      VECTOR,
      wasm.i32.const(CONSTANTS),
    );
  };

  /** The label of a function for parameters of these kinds: 'one' number for all lanes, 'each' for a number per lane, or 'place'. */
  function functionNamed(module, name, signature) {
    const id = `${module.file}#${name}#${signature}`;
    if (!translated.has(id)) {
      const label = `${name}_${translated.size}`;
      translated.set(id, label);
      if (bits[name]) wasm.addFunction(label, v128, v128, [], bits[name](wasm));
      else translate(builder, module, name, signature, label);
    }
    return translated.get(id);
  }

  const builder = { program, wasm, kinds, bits, isRule, ruleType, functionNamed, constant };

  return {
    /** Translates a function and all that it calls, and exports it. Its numbers are one for all lanes. */
    export(module, name) {
      const { parameters } = module.functions.get(name);
      wasm.addFunctionExport(
        functionNamed(
          module,
          name,
          parameters.map(({ type }) => (type.kind === K.NumberKeyword ? 'one' : 'place')),
        ),
        name,
      );
    },
    /** The finished module, as bytes, and the first byte of memory that it leaves free. */
    finish(threefry) {
      const labels = rules.map(([module, name]) =>
        functionNamed(
          module,
          name,
          module.functions.get(name).parameters.map(() => 'place'),
        ),
      );
      wasm.addTable('rules', labels.length, labels.length);
      wasm.addActiveElementSegment('rules', 'rules', labels, wasm.i32.const(0));
      addUniforms(wasm, constant, threefry);
      const data = new Uint8Array(Float64Array.from(constants.flatMap((value) => Array(LANES).fill(value))).buffer);
      wasm.setMemory(1, 65536, 'memory', [{ offset: wasm.i32.const(CONSTANTS), data }]);
      if (wasm.validate() !== 1) throw new Error('the translated model is not valid');
      binaryen.setOptimizeLevel(3);
      binaryen.setShrinkLevel(0);
      wasm.optimize();
      return { bytes: wasm.emitBinary(), free: CONSTANTS + data.length };
    },
  };
}
