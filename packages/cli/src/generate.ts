import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import {
  CATALOGUE,
  COEFFICIENT_NAMES,
  debateSchema,
  scenarioReference,
  scenarioSchema,
} from '@paydown/engine/internal';
import { advancesModule, drawBelief } from '@paydown/report';
import { causesDrawing, modelPage } from './generate/causes.js';
import { coefficientsPage, drawingOf } from './generate/coefficients.js';
import { commandsPage } from './generate/commands.js';
import { libraryPage } from './generate/library.js';
import { limitsPage } from './generate/limits.js';
import { outcomesPage } from './generate/outcomes.js';
import { readersOf } from './generate/readers.js';
import { variablesPage } from './generate/variables.js';

const ROOT = new URL('../../../', import.meta.url);

/** Files of the repository that follow from code, by path from its root. */
const DERIVED: Readonly<Record<string, () => string | Promise<string>>> = {
  'packages/engine/schema/scenario.schema.json': () => `${JSON.stringify(scenarioSchema(), null, 2)}\n`,
  'packages/engine/schema/debate.schema.json': () => `${JSON.stringify(debateSchema(), null, 2)}\n`,
  'packages/engine/docs/scenario.md': scenarioReference,
  'packages/engine/docs/coefficients.md': () => coefficientsPage(readersOf(new URL('packages/engine/src/', ROOT))),
  'packages/engine/docs/api.md': () => libraryPage(new URL('packages/engine/', ROOT)),
  'packages/engine/docs/variables.md': variablesPage,
  'packages/engine/docs/outcomes.md': outcomesPage,
  'packages/engine/docs/limits.md': limitsPage,
  'packages/cli/docs/commands.md': commandsPage,
  'packages/report/src/base/advances.ts': advancesModule,
  'packages/engine/docs/causes.svg': causesDrawing,
  'packages/engine/docs/model.md': () =>
    modelPage(readFileSync(new URL('packages/engine/docs/model.md', ROOT), 'utf8')),
  ...Object.fromEntries(
    COEFFICIENT_NAMES.flatMap((name) => {
      const { distribution } = CATALOGUE[name];
      return distribution.shape === 'constant'
        ? []
        : [[`packages/engine/docs/${drawingOf(name)}`, () => drawBelief(distribution)]];
    }),
  ),
};

/** Writes every derived file anew; with `check` it writes nothing. Returns the paths of those that differed. */
async function generate(check: boolean): Promise<string[]> {
  const differing: string[] = [];
  for (const [path, derive] of Object.entries(DERIVED)) {
    const file = new URL(path, ROOT);
    const text = await derive();
    if (textOf(file) === text) continue;
    differing.push(path);
    if (check) continue;
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, text);
  }
  return differing;
}

function textOf(file: URL): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

const check = process.argv.includes('--check');
const differing = await generate(check);
if (check && differing.length > 0) {
  process.stderr.write(
    `These files differ from what the code says; run \`npm run generate\`:\n${differing.map((path) => `  ${path}\n`).join('')}`,
  );
  process.exitCode = 1;
} else {
  process.stdout.write(differing.map((path) => `wrote ${path}\n`).join(''));
}
