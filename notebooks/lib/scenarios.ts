import { formatFault, readScenario, type Scenario } from '@paydown/engine/internal';

const files: Readonly<Record<string, string>> = import.meta.glob(['../../scenarios/*.yaml', '../scenarios/*.yaml'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const baseName = (path: string): string => path.replace(/^.*\//, '').replace(/\.yaml$/, '');
const texts = new Map(Object.entries(files).map(([path, text]) => [baseName(path), text]));

/** The text of a scenario by its name, and whether it is one of the stories, which the studio has too. */
export const textOf = (name: string): string | undefined => texts.get(baseName(name));
export const isStory = (name: string): boolean => `../../scenarios/${baseName(name)}.yaml` in files;

/** What a scenario of this page was asked for by. */
export interface Asked {
  readonly name: string;
  readonly settings: Readonly<Record<string, string | number>>;
}
const asked = new WeakMap<Scenario, Asked>();
export const askedFor = (scenario: Scenario): Asked | undefined => asked.get(scenario);

const source = {
  read(name: string): string {
    const text = texts.get(baseName(name));
    if (text === undefined) throw new Error(`there is no scenario ${name}`);
    return text;
  },
  resolve: (_from: string, to: string): string => baseName(to),
};

/** Futures that a lesson plays of a scenario unless it says otherwise: enough for a picture, few enough that a slider feels alive. */
export const RUNS = 400;

/**
 * A scenario of the product by its name, with values set as on the command line: `scenario('series-b', { 'debt.share': '0%' })`. The same seed everywhere, so
 * that future 17 of one scenario meets the same luck as future 17 of another.
 */
export function scenario(name: string, settings: Readonly<Record<string, string | number>> = {}): Scenario {
  const overrides = Object.entries({ runs: RUNS, ...settings }).map(([path, value]) => ({
    path,
    text: String(value),
    origin: `${path}=${value}`,
  }));
  const { scenario: read, faults } = readScenario(name, source, overrides);
  if (read === null) throw new Error(faults.map(formatFault).join('\n'));
  asked.set(read, { name, settings });
  return read;
}
