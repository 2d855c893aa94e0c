import { formatFault, readScenario, type Scenario } from '@paydown/engine/internal';
import { isMoving } from './page/hand.ts';

const files: Readonly<Record<string, string>> = import.meta.glob(['../../scenarios/*.yaml', '../scenarios/*.yaml'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const baseName = (path: string): string => path.replace(/^.*\//, '').replace(/\.yaml$/, '');
const texts = new Map(Object.entries(files).map(([path, text]) => [baseName(path), text]));

const stories = new WeakMap<Scenario, string>();
/** The story that a scenario of this page was asked for by, which the studio has too; undefined where it is another company. */
export const storyOf = (scenario: Scenario): string | undefined => stories.get(scenario);

const source = {
  read(name: string): string {
    const text = texts.get(baseName(name));
    if (text === undefined) throw new Error(`there is no scenario ${name}`);
    return text;
  },
  resolve: (_from: string, to: string): string => baseName(to),
};

/** Futures that a lesson plays of a scenario unless it says otherwise: enough for a picture; and the first of them, few enough to follow a hand. */
export const RUNS = 400;
const FEW = 100;

const REMEMBERED = 200;
const known = new Map<string, Scenario>();

/**
 * A scenario of the product by its name, with values set as on the command line: `scenario('series-b', { 'debt.share': '0%' })`. The same seed everywhere, so
 * that future 17 of one scenario meets the same luck as future 17 of another. What was read before is remembered.
 */
export function scenario(name: string, settings: Readonly<Record<string, string | number>> = {}): Scenario {
  const runs = isMoving() ? FEW : RUNS;
  const key = JSON.stringify([name, runs, settings]);
  const before = known.get(key);
  if (before) return before;
  if (known.size >= REMEMBERED) known.delete(known.keys().next().value!);
  const overrides = Object.entries({ runs, ...settings }).map(([path, value]) => ({
    path,
    text: String(value),
    origin: `${path}=${value}`,
  }));
  const { scenario: read, faults } = readScenario(name, source, overrides);
  if (read === null) throw new Error(faults.map(formatFault).join('\n'));
  if (`../../scenarios/${baseName(name)}.yaml` in files) stories.set(read, baseName(name));
  known.set(key, read);
  return read;
}
