/**
 * Brings the compiled model of the engine up to date. Quick when it is: only when the model or the compiler has changed is the compiler built and loaded.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const compiler = fileURLToPath(new URL('.', import.meta.url));
const model = fileURLToPath(new URL('../engine/src/', import.meta.url));
const target = join(model, 'simulate/compiled/model.ts');
const SOURCES = [
  join(compiler, 'src'),
  ...['company', 'policies', 'shocks', 'random', 'scenario', 'coefficients', 'simulate'].map((room) =>
    join(model, room),
  ),
];

export default async function compile() {
  const header = `// Generated from the model by packages/compiler. Sources: ${digestOfSources()}\n`;
  if (textOf(target).startsWith(header)) return;
  build();
  const { compileModel } = await import('./dist/model.js');
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}.tmp`, header + compileModel(model));
  renameSync(`${target}.tmp`, target);
}

function build() {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-b', compiler], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the compiler of the model does not build');
}

function digestOfSources() {
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
  for (const folder of SOURCES) {
    for (const name of readdirSync(folder, { recursive: true }).sort()) {
      if (name.endsWith('.ts') && !name.includes('compiled'))
        hash.update(name).update(readFileSync(join(folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await compile();
