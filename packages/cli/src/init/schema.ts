import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scenarioFilesIn } from '../input/scenarioFiles.js';
import { storyNames } from '../input/stories.js';

/** What lies beside scenarios that are written, for editors. */
const SCHEMA_FILE = 'paydown.schema.json';

/** A scenario file whose first line tells editors what may stand in it, and beside it the schema that the line names. */
export const withSchema = (file: string, text: string): { readonly name: string; readonly content: string }[] => [
  { name: basename(file), content: `# yaml-language-server: $schema=${SCHEMA_FILE}\n${text}` },
  { name: SCHEMA_FILE, content: schemaFor(scenarioFilesIn(dirname(file)).filter((name) => name !== basename(file))) },
];

interface Schema {
  readonly properties: Readonly<Record<'extends', { examples: readonly string[] }>>;
}

/** The schema of scenario files, with what can be extended here: files of the folder, and stories. */
function schemaFor(files: readonly string[]): string {
  const path = fileURLToPath(import.meta.resolve('@paydown/engine/schema/scenario.schema.json'));
  const schema = JSON.parse(readFileSync(path, 'utf8')) as Schema;
  schema.properties.extends.examples = [...files, ...storyNames()];
  return `${JSON.stringify(schema, null, 2)}\n`;
}
