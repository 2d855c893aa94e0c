/**
 * Translates functions over plain numbers, written in a small part of TypeScript, to a WebAssembly module that works for LANES companies at once. Every number
 * is a 64-bit float, one of those in a vector, and every operation is the one that JavaScript would do, in the same order, so that the results are the same
 * bits.
 */
import binaryen from 'binaryen';
import ts from 'typescript';
import { BITS } from './bits.js';
import { addDrawChannels, type Threefry } from './channels.js';
import type { ModuleContext } from './context.js';
import { translateFunction } from './function.js';
import { LANES, RULE_PARAMETERS, VECTOR } from './layout.js';
import { functionOf, type Program, type SourceModule } from './program.js';
import { Variabilities, type Passing } from './variability.js';

const { i32, v128 } = binaryen;
/** Where constants begin: nothing lies at 0. */
const CONSTANTS = VECTOR;
const PAGES = 65536;

/** A function of the model: the module that declares it, and its name there. */
export type Declared = readonly [SourceModule, string];

export interface Translated {
  readonly bytes: Uint8Array;
  /** The first byte of memory that the module leaves free. */
  readonly free: number;
  /** The module as text. */
  text(): string;
}

export class Translator {
  readonly #rules: readonly Declared[];
  readonly #wasm = new binaryen.Module();
  readonly #labels = new Map<string, string>();
  readonly #constants: number[] = [];
  readonly #shared: ModuleContext;

  /**
   * @param perLane names of the records of which every lane has its own
   * @param rules each policy's rule, in the order of the table
   */
  constructor(program: Program, perLane: readonly string[], rules: readonly Declared[]) {
    this.#rules = rules;
    this.#wasm.setFeatures(
      binaryen.Features.NontrappingFPToInt | binaryen.Features.BulkMemory | binaryen.Features.SIMD128,
    );
    this.#wasm.setMemory(1, PAGES);
    this.#shared = {
      program,
      wasm: this.#wasm,
      variabilities: new Variabilities(program, perLane),
      bits: BITS,
      isRule: (module, name) => rules.some(([home, rule]) => home === module && rule === name),
      ruleType: binaryen.createType(Array<number>(RULE_PARAMETERS).fill(i32)),
      functionNamed: (module, name, signature) => this.#functionNamed(module, name, signature),
      constant: (value) => this.#constant(value),
    };
  }

  /** Translates a function and all that it calls, and exports it. Its numbers are one for all lanes. */
  export(module: SourceModule, name: string): void {
    this.#wasm.addFunctionExport(this.#entryPoint([module, name]), name);
  }

  /**
   * Finishes the module: the table of rules, the draws, the constants.
   *
   * @param threefry what the module draws numbers by; without it, it draws none
   */
  finish(threefry?: Threefry): Translated {
    const wasm = this.#wasm;
    const labels = this.#rules.map((rule) => this.#entryPoint(rule));
    wasm.addTable('rules', labels.length, labels.length);
    wasm.addActiveElementSegment('rules', 'rules', labels, wasm.i32.const(0));
    if (threefry) addDrawChannels(wasm, (value) => this.#constant(value), threefry);
    const data = new Uint8Array(
      Float64Array.from(this.#constants.flatMap((value) => Array<number>(LANES).fill(value))).buffer,
    );
    wasm.setMemory(1, PAGES, 'memory', [{ offset: wasm.i32.const(CONSTANTS), data }]);
    if (wasm.validate() !== 1) throw new Error('the translated model is not valid');
    binaryen.setOptimizeLevel(3);
    binaryen.setShrinkLevel(0);
    wasm.optimize();
    return { bytes: wasm.emitBinary(), free: CONSTANTS + data.length, text: () => wasm.emitText() };
  }

  /** The label of a function that is called from outside. */
  #entryPoint([module, name]: Declared): string {
    const { parameters } = functionOf(module, name);
    const signature = parameters.map(({ type }) =>
      type?.kind === ts.SyntaxKind.NumberKeyword ? ('uniform' as const) : ('address' as const),
    );
    return this.#functionNamed(module, name, signature);
  }

  #functionNamed(module: SourceModule, name: string, signature: readonly Passing[]): string {
    const id = `${module.file}#${name}#${signature}`;
    const known = this.#labels.get(id);
    if (known) return known;
    const label = `${name}_${this.#labels.size}`;
    this.#labels.set(id, label);
    const ofBits = BITS[name];
    if (ofBits)
      this.#wasm.addFunction(
        label,
        v128,
        v128,
        [],
        ofBits(this.#wasm, (value) => this.#constant(value)),
      );
    else translateFunction(this.#shared, module, name, signature, label);
    return label;
  }

  /** Constants lie in memory: to load one is quicker than to build it where it is used. */
  #constant(value: number): binaryen.ExpressionRef {
    const known = this.#constants.findIndex((other) => Object.is(other, value));
    const index = known < 0 ? this.#constants.push(value) - 1 : known;
    return this.#wasm.v128.load(index * VECTOR, VECTOR, this.#wasm.i32.const(CONSTANTS));
  }
}
