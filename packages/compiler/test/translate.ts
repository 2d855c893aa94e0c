import { max, min } from '../../engine/src/random/maths.js';
import ts from 'typescript';
import { Program } from '../src/program.js';
import { Translator } from '../src/translator.js';

const FILE = '/model.ts';

/** A module of the model that exists in a test only, translated, with one of its functions exported. */
export function translate(source: string, name: string, { perLane = ['Row'], rules = [] as string[] } = {}) {
  const program = new Program((file) => {
    if (file !== FILE) throw new Error(`no ${file}`);
    return source;
  });
  const module = program.moduleAt(FILE);
  const translator = new Translator(
    program,
    perLane,
    rules.map((rule) => [module, rule]),
  );
  translator.export(module, name);
  return translator.finish();
}

/** The translated function and its memory, as numbers. */
export function instantiate({ bytes, free }: { bytes: Uint8Array; free: number }, name: string) {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes as BufferSource));
  const { buffer } = exports['memory'] as WebAssembly.Memory;
  return { call: exports[name] as (...args: number[]) => number, buffer, free };
}

/** The same source as JavaScript runs it. */
export function asJavaScript<F>(source: string, name: string): F {
  const { outputText } = ts.transpileModule(source.replace(/^export /gm, ''), {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
  });
  return new Function('min', 'max', 'floor', 'sqrt', `${outputText}; return ${name};`)(
    min,
    max,
    Math.floor,
    Math.sqrt,
  ) as F;
}
