import { readdirSync, readFileSync } from 'node:fs';

const ROOMS = ['company', 'policies', 'shocks'] as const;
/** Files that carry every coefficient through, and say nothing of what it does. */
const CARRIERS = ['company/company.ts', 'company/uniforms.ts', 'company/variables.ts'];

/** Which files of the model read a coefficient (`k.drag`), by its name; what follows from one in constants.ts counts for the files that read that. */
export function readersOf(source: URL): (coefficient: string) => string[] {
  const texts = ROOMS.flatMap((room) => readdirSync(new URL(`${room}/`, source)).map((name) => `${room}/${name}`))
    .filter((path) => !CARRIERS.includes(path))
    .map((path) => ({ path, text: readFileSync(new URL(path, source), 'utf8') }));
  const derived = [
    ...(texts.find(({ path }) => path === 'company/constants.ts')?.text ?? '').matchAll(/^ {2}k\.(\w+) = (.*);$/gm),
  ].map(([, name, formula]) => ({ name: name!, formula: formula! }));
  const reads = (text: string, name: string) => new RegExp(`\\bk\\.${name}\\b`).test(text);
  return (coefficient) => {
    const names = [
      coefficient,
      ...derived.filter(({ formula }) => reads(formula, coefficient)).map(({ name }) => name),
    ];
    return texts
      .filter(({ path, text }) => path !== 'company/constants.ts' && names.some((name) => reads(text, name)))
      .map(({ path }) => path);
  };
}
