/**
 * Translates one function: constants and variables, arithmetic, comparisons, `? :`, `if`, `for`, `while`, calls, fields of records and entries of arrays.
 *
 * In a function of numbers alone each lane goes its own way (masks.ts). A function of records is gone through once for all lanes: what it asks of a number
 * per lane holds if it holds in any.
 */
import binaryen from 'binaryen';
import { FunctionContext, type ModuleContext } from './context.js';
import type { SourceModule } from './program.js';
import { statement } from './statements.js';
import type { Passing } from './variability.js';

const RESULTS = { varying: binaryen.v128, uniform: binaryen.f64, none: binaryen.none };

/** Adds a function, for parameters that come in like this, to the module. */
export function translateFunction(
  shared: ModuleContext,
  module: SourceModule,
  name: string,
  signature: readonly Passing[],
  label: string,
): void {
  const { wasm } = shared;
  const f = new FunctionContext(shared, module, name, signature);
  const body = f.body.statements.map((child) => statement(f, child));
  const end = f.returns === 'none' ? [] : [wasm.unreachable()];
  wasm.addFunction(
    label,
    binaryen.createType(f.locals.slice(0, f.parameters)),
    RESULTS[f.returns],
    f.locals.slice(f.parameters),
    wasm.block(null, [...f.prologue(), ...body, ...end]),
  );
}
