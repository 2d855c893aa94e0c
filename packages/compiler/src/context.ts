/** What the translation of one function knows: the module it goes to, where its variables are kept, and which lanes it works for. */
import binaryen from 'binaryen';
import type ts from 'typescript';
import type { InBits } from './bits.js';
import { KnownFields } from './fields.js';
import { UniformFlow, type ControlFlow } from './flow.js';
import { LANES, RULE_PARAMETERS } from './layout.js';
import { MaskedFlow } from './masks.js';
import { functionOf, nameOf, type ModelType, type Program, type SourceModule } from './program.js';
import { isOfNumbers, type Passing, type Variabilities, type Variability, type Variables } from './variability.js';

const { f64, i32, v128 } = binaryen;
type Ref = binaryen.ExpressionRef;
const WASM_TYPES = { varying: v128, uniform: f64, address: i32 };

/** What all functions of a module share. */
export interface ModuleContext {
  readonly program: Program;
  readonly wasm: binaryen.Module;
  readonly variabilities: Variabilities;
  /** Functions that look at the bits of a number, by name: what stands for them. */
  readonly bits: Readonly<Record<string, InBits>>;
  /** Whether a function is the rule of a policy, and the type that all rules have. */
  isRule(module: SourceModule, name: string): boolean;
  readonly ruleType: binaryen.Type;
  /** The label of a function whose parameters come in like this; it is translated when it is new. */
  functionNamed(module: SourceModule, name: string, signature: readonly Passing[]): string;
  /** A number in all lanes. */
  constant(value: number): Ref;
}

export class FunctionContext {
  readonly wasm: binaryen.Module;
  readonly flow: ControlFlow;
  readonly fields = new KnownFields();
  readonly body: ts.Block;
  readonly returns: Variability | 'none';
  /** Whether it works on numbers alone. */
  readonly ofNumbers: boolean;
  /** WebAssembly types of the locals, parameters first, and how many of them are parameters. */
  readonly locals: binaryen.Type[] = [];
  readonly parameters: number;
  readonly #variables: Variables;
  /** The local in which a variable is kept. */
  readonly #places = new Map<string, number>();
  /** Parameters that are used as an index: the locals that hold them as a whole number, one for all lanes or one a lane. */
  readonly #wholes = new Map<string, readonly number[]>();
  readonly #parameterNames: readonly string[];

  /** @param module where the function is declared */
  constructor(
    readonly shared: ModuleContext,
    readonly module: SourceModule,
    name: string,
    signature: readonly Passing[],
  ) {
    this.wasm = shared.wasm;
    const declaration = functionOf(module, name);
    const isRule = shared.isRule(module, name);
    this.body = declaration.body;
    this.returns = isRule ? 'varying' : shared.variabilities.resultOf(module, name, signature);
    this.ofNumbers = isOfNumbers(declaration);
    this.#variables = shared.variabilities.variablesOf(module, declaration, signature);
    this.#parameterNames = declaration.parameters.map((parameter) => nameOf(parameter.name));
    for (const parameter of this.#parameterNames) this.declare(parameter);
    // A rule may leave out what it does not read; in the table all have one shape.
    while (isRule && this.locals.length < RULE_PARAMETERS) this.newLocal(i32);
    const live = this.ofNumbers ? this.newLocal(v128) : null;
    this.parameters = this.locals.length;
    this.flow =
      live === null ? new UniformFlow(this.wasm) : new MaskedFlow(this.wasm, live, (type) => this.newLocal(type));
  }

  newLocal(type: binaryen.Type): number {
    return this.locals.push(type) - 1;
  }

  /** Makes the local in which a variable is kept. */
  declare(name: string): number {
    const place = this.newLocal(this.#wasmType(name));
    this.#places.set(name, place);
    return place;
  }

  has(name: string): boolean {
    return this.#places.has(name);
  }

  get({ text }: ts.Identifier): Ref {
    return this.wasm.local.get(this.#places.get(text)!, this.#wasmType(text));
  }

  set({ text }: ts.Identifier, value: Ref): Ref {
    return this.wasm.local.set(this.#places.get(text)!, value);
  }

  isParameter({ text }: ts.Identifier): boolean {
    return this.#parameterNames.includes(text);
  }

  /** A parameter that is used as an index, as a whole number: it is worked out once, when the function begins, for each lane if it is varying. */
  wholeParameter({ text }: ts.Identifier, lane: number): Ref {
    if (!this.#wholes.has(text))
      this.#wholes.set(
        text,
        this.#lanesOf(text).map(() => this.newLocal(i32)),
      );
    const wholes = this.#wholes.get(text)!;
    return this.wasm.local.get(wholes[lane] ?? wholes[0]!, i32);
  }

  /** What has to be done when the function begins. */
  prologue(): Ref[] {
    const { wasm } = this;
    return [...this.#wholes].flatMap(([parameter, wholes]) => {
      const [place, isVarying] = [this.#places.get(parameter)!, this.passingOf(parameter) === 'varying'];
      return wholes.map((whole, lane) => {
        const value = isVarying
          ? wasm.f64x2.extract_lane(wasm.local.get(place, v128), lane)
          : wasm.local.get(place, f64);
        return wasm.local.set(whole, wasm.i32.trunc_s_sat.f64(value));
      });
    });
  }

  typeOf(node: ts.Expression): ModelType {
    return this.shared.variabilities.typeOf(node, this.#variables);
  }

  /** How a variable is kept: as a number, or as the address of a record or array. */
  passingOf(name: string): Passing {
    const { type, passing } = this.#variables.get(name)!;
    return type.kind === 'number' ? passing : 'address';
  }

  variabilityOf(node: ts.Expression): Variability {
    return this.shared.variabilities.of(node, this.module, this.#variables);
  }

  isVarying(node: ts.Expression): boolean {
    return this.variabilityOf(node) === 'varying';
  }

  /** In how many lanes a record or the entries of an array lie side by side. */
  width(type: ModelType): number {
    return this.shared.variabilities.isPerLane(type) ? LANES : 1;
  }

  #lanesOf(parameter: string): number[] {
    return Array.from({ length: this.passingOf(parameter) === 'varying' ? LANES : 1 }, (_, lane) => lane);
  }

  #wasmType(name: string): binaryen.Type {
    return WASM_TYPES[this.passingOf(name)];
  }
}
