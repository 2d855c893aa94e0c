import { MODULE } from './model.js';

/** What the language does not name and every host has: browsers, workers and Node alike. */
declare const WebAssembly:
  | {
      readonly Module: new (bytes: Uint8Array) => object;
      readonly Instance: new (module: object) => { readonly exports: unknown };
    }
  | undefined;
declare function atob(base64: string): string;

/** What the module exports. Records and arrays are passed by their place in memory. */
export interface Model {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  beginState(state: number, start: number): void;
  derive(constants: number): void;
  deriveFromLevers(constants: number, levers: number): void;
  simulateWeeks(state: number, from: number, to: number, last: number): number;
  playFirstWeek(state: number, start: number): void;
  playFirstYear(state: number, start: number, year: number, steps: number): void;
  forget(company: number): void;
  /** Turns so many uniforms of a team into standard normals. */
  toNormals(line: number, count: number): void;
  /** Draws the uniforms of two runs in two channels; see packages/compiler/src/channels.ts. */
  drawChannels(
    key: number,
    run: number,
    otherRun: number,
    channel: number,
    otherChannel: number,
    out: number,
    stride: number,
    count: number,
  ): void;
}

let module: object | undefined;

function compiledModule(): object {
  if (!WebAssembly) throw new Error('no WebAssembly here');
  if (!module) {
    const text = atob(MODULE);
    const bytes = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
    module = new WebAssembly.Module(bytes);
  }
  return module;
}

/** The model with memory of its own. */
export function instantiate(): Model {
  return new WebAssembly!.Instance(compiledModule()).exports as Model;
}

/** Whether compiled code can run here; a page may forbid it. */
export function canCompile(): boolean {
  try {
    compiledModule();
    return true;
  } catch {
    return false;
  }
}
