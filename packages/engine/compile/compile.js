/** Writes src/simulate/compiled/model.ts: the weekly loop of the model as WebAssembly, translated from the TypeScript that is its reference. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const engine = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const source = (path) => join(engine, 'src', path);
const target = source('simulate/compiled/model.ts');
/** Of these every company has its own; all else is one for all companies of a scenario. */
const PER_COMPANY = ['Company', 'Constants', 'Noise'];
const SOURCES = [
  'compile',
  'src/company',
  'src/policies',
  'src/shocks',
  'src/random',
  'src/scenario',
  'src/coefficients',
  'src/simulate',
];

/** Brings the compiled model up to date; quick when it is. */
export default async function compile() {
  const header = `// Generated from the model by compile/compile.js. Sources: ${digestOfSources()}\n`;
  if (textOf(target).startsWith(header)) return;
  const { bytes, free, sizes, records, policies } = await translate();
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(
    `${target}.tmp`,
    `${header}
/** Companies that live at once. Of what each has its own, its numbers lie beside each other. */
export const LANES = ${sizes.LANES};

/** Channels whose numbers are drawn at once. */
export const CHANNELS_AT_ONCE = ${sizes.CHANNELS_AT_ONCE};

/** The first byte of memory that is free. */
export const FREE = ${free};

/** Fields of each record of numbers, in the order in which they lie in memory, eight bytes each. */
export const RECORDS = ${JSON.stringify(records, null, 1)} as const;

/** Policies, in the order of the table of rules. */
export const RULES = ${JSON.stringify(policies)} as const;

/** The module, in base 64. It exports its memory and the functions beginCourse, settle, liveWeeks, forget and drawChannels. */
export const MODULE = '${Buffer.from(bytes).toString('base64')}';
`,
  );
  renameSync(`${target}.tmp`, target);
}

/** Loads the translator only when there is something to translate: it is large. */
async function translate() {
  const [{ BITS }, sizes, { loadProgram }, { createTranslator }] = await Promise.all([
    import('./bits.js'),
    import('./lanes.js'),
    import('./program.js'),
    import('./translate.js'),
  ]);
  const program = loadProgram();
  const home = program.moduleAt(source('policies/index.ts'));
  const rules = home.constants.get('POLICY_RULES').properties.map(({ name, initializer }) => ({
    policy: name.text,
    rule: program.find(home, (initializer ?? name).text),
  }));
  const translator = createTranslator(
    program,
    PER_COMPANY,
    rules.map(({ rule }) => rule),
    BITS,
  );
  for (const name of ['beginCourse', 'liveWeeks'])
    translator.export(program.moduleAt(source('simulate/course.ts')), name);
  translator.export(program.moduleAt(source('company/constants.ts')), 'settle');
  translator.export(program.moduleAt(source('company/begin.ts')), 'forget');
  const { constants } = program.moduleAt(source('random/threefry.ts'));
  const threefry = {
    rotations: constants.get('ROTATIONS').elements.map(({ text }) => Number(text)),
    parity: Number(constants.get('PARITY').text),
  };
  const { bytes, free } = translator.finish(threefry);
  const records = Object.fromEntries([...program.records].map(([name, { fields }]) => [name, [...fields.keys()]]));
  return { bytes, free, sizes, records, policies: rules.map(({ policy }) => policy) };
}

function digestOfSources() {
  const hash = createHash('sha256');
  for (const folder of SOURCES) {
    for (const name of readdirSync(join(engine, folder), { recursive: true }).sort()) {
      if (/\.(ts|js)$/.test(name) && !name.includes('compiled'))
        hash.update(name).update(readFileSync(join(engine, folder, name)));
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
