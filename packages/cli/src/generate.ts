import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { scenarioReference, scenarioSchema } from '@paydown/engine';
import { coefficientsPage } from './generate/coefficients.js';
import { commandsPage } from './generate/commands.js';

/** Files of the repository that follow from code, by path from its root. */
const DERIVED: Readonly<Record<string, () => string>> = {
  'packages/engine/schema/scenario.schema.json': () => `${JSON.stringify(scenarioSchema(), null, 2)}\n`,
  'packages/engine/docs/scenario.md': scenarioReference,
  'packages/engine/docs/coefficients.md': coefficientsPage,
  'packages/cli/docs/commands.md': commandsPage,
};

const ROOT = new URL('../../../', import.meta.url);

/** Writes every derived file anew; with `check` it writes nothing. Returns the paths of those that differed. */
function generate(check: boolean): string[] {
  return Object.entries(DERIVED).flatMap(([path, derive]) => {
    const file = new URL(path, ROOT);
    const text = derive();
    if (textOf(file) === text) return [];
    if (!check) {
      mkdirSync(new URL('.', file), { recursive: true });
      writeFileSync(file, text);
    }
    return [path];
  });
}

function textOf(file: URL): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

const check = process.argv.includes('--check');
const differing = generate(check);
if (check && differing.length > 0) {
  process.stderr.write(`These files differ from what the code says; run \`npm run generate\`:\n${differing.map((path) => `  ${path}\n`).join('')}`);
  process.exitCode = 1;
} else {
  process.stdout.write(differing.map((path) => `wrote ${path}\n`).join(''));
}
