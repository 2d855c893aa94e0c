/** Translates the weekly loop of the engine's model, and writes it down as the TypeScript module that the engine loads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Threefry } from './channels.js';
import { CHANNELS_AT_ONCE, LANES } from './layout.js';
import { nameOf, Program, refuse, type SourceModule } from './program.js';
import { Translator, type Declared } from './translator.js';

/** Of these every company has its own; all else is one for all companies of a scenario. */
const PER_COMPANY = ['Company', 'Constants', 'Uniforms', 'FirstYear', 'Place'];

/** The model in the engine's sources, as it is translated. */
export function readModel(folder: string): Program {
  const channels = join(folder, 'simulate/channels.ts');
  return new Program((file) => {
    const text = readFileSync(file, 'utf8');
    return file === channels ? withChannelsWrittenOut(text, folder) : text;
  });
}

/** @param folder the engine's sources */
export function compileModel(folder: string): string {
  const program = readModel(folder);
  const moduleAt = (path: string) => program.moduleAt(join(folder, path));
  const rules = rulesOf(program, moduleAt('policies/index.ts'));
  const translator = new Translator(program, PER_COMPANY, [...rules.values()]);
  for (const name of ['beginState', 'simulateWeeks']) translator.export(moduleAt('simulate/state.ts'), name);
  for (const name of ['playFirstWeek', 'playFirstYear']) translator.export(moduleAt('simulate/first.ts'), name);
  for (const name of ['derive', 'deriveFromLevers']) translator.export(moduleAt('company/constants.ts'), name);
  translator.export(moduleAt('company/begin.ts'), 'forget');
  translator.export(moduleAt('random/normal.ts'), 'toNormals');
  const { bytes, free } = translator.finish(threefryOf(moduleAt('random/threefry.ts')));
  const records = Object.fromEntries([...program.records].map(([name, { fields }]) => [name, [...fields.keys()]]));
  return `
/** Companies that live at once. Of what each has its own, its numbers lie beside each other. */
export const LANES = ${LANES};

/** Channels whose numbers are drawn at once. */
export const CHANNELS_AT_ONCE = ${CHANNELS_AT_ONCE};

/** The first byte of memory that is free. */
export const FREE = ${free};

/** Fields of each record of numbers, in the order in which they lie in memory, eight bytes each. */
export const RECORDS = ${JSON.stringify(records, null, 1)} as const;

/** Policies, in the order of the table of rules. */
export const RULES = ${JSON.stringify([...rules.keys()])} as const;

/**
 * The module, in base 64. It exports its memory and the functions beginState, derive, deriveFromLevers, simulateWeeks,
 * playFirstWeek, playFirstYear, forget, toNormals and drawChannels.
 */
export const MODULE: string = '${Buffer.from(bytes).toString('base64')}';
`;
}

/** The module of channels, with the loop of `readUniforms` over the table of chances written out: the compiler knows fields by name only. */
function withChannelsWrittenOut(text: string, folder: string): string {
  const program = new Program();
  const table = program.tableOf(program.moduleAt(join(folder, 'company/uniforms.ts')), 'CHANCES');
  const lines = [...table].map(([name, entry]) => {
    const [channel, asked] = ts.isArrayLiteralExpression(entry) ? entry.elements : refuse(entry);
    if (!channel || !asked || !ts.isStringLiteral(asked)) return refuse(entry);
    return `n.${name} = uniforms[${numberOf(channel)} * draws + ${asked.text === 'round' ? 'round' : 'draw'}]!;`;
  });
  const loop = /(?<=export function readUniforms\([^)]*\): void \{\n)[^]*?(?=\n\}\n)/;
  if (!loop.test(text)) throw new Error('simulate/channels.ts has no function readUniforms');
  return text.replace(loop, lines.join('\n'));
}

/** The rule of each policy, in the order of the engine's table. */
function rulesOf(program: Program, module: SourceModule): Map<string, Declared> {
  const table = constantOf(module, 'POLICY_RULES');
  if (!ts.isObjectLiteralExpression(table)) return refuse(table);
  return new Map(
    table.properties.map((property) => {
      if (ts.isShorthandPropertyAssignment(property))
        return [property.name.text, program.find(module, property.name.text)];
      if (!ts.isPropertyAssignment(property)) return refuse(property);
      return [nameOf(property.name), program.find(module, property.initializer.getText())];
    }),
  );
}

/** The numbers of random/threefry.ts that its vectors need. */
export function threefryOf(module: SourceModule): Threefry {
  const [rotations, parity] = [constantOf(module, 'ROTATIONS'), constantOf(module, 'PARITY')];
  if (!ts.isArrayLiteralExpression(rotations)) return refuse(rotations);
  return { rotations: rotations.elements.map(numberOf), parity: numberOf(parity) };
}

const numberOf = (node: ts.Expression): number => (ts.isNumericLiteral(node) ? Number(node.text) : refuse(node));

function constantOf(module: SourceModule, name: string): ts.Expression {
  const constant = module.constants.get(name);
  if (!constant) throw new Error(`${module.file}: no constant ${name}`);
  return constant;
}
