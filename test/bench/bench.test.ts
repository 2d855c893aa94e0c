import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { simulate, summarise } from '@paydown/engine';
import { readScenario, type Override } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { naive } from './naive.js';
import { differingFromC } from './scalar.js';

const HERE = import.meta.dirname;
const IMPORT = /^import \{([^}]+)\} from '(\.[^']+)';/gm;

/** Speed is measured by `npm run bench`; here is whether it can be. */
describe('what is measured', () => {
  const imports = readdirSync(HERE)
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) =>
      [...readFileSync(join(HERE, file), 'utf8').matchAll(IMPORT)].map(
        ([, names, from]) => [file, from!, names!] as const,
      ),
    );

  it.each(imports)('%s finds in %s what it needs', async (_, from, names) => {
    const found = (await import(pathToFileURL(join(HERE, from)).href)) as Readonly<Record<string, unknown>>;
    for (const name of names
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean))
      expect(found).toHaveProperty(name);
  });

  it('is the same model: what C makes of it records the same bits', ({ skip }) => {
    const different = differingFromC();
    if (different === null) {
      console.warn('The model in C is not compared: no gcc found.');
      skip();
    }
    expect(different).toBe(0);
  });

  it('is the same model: where nothing is left to chance, the naive version plays what the engine plays', () => {
    const off = (names: string): string =>
      `{${names
        .split(' ')
        .map((name) => `${name}: off`)
        .join(', ')}}`;
    const overrides: Override[] = [
      ['noise', off('coefficients attrition incidents effort outages perception funding acquisition')],
      ['shocks', off('incidents outages demand winter keyDeparture migration competitor customDeal rewriteOverrun')],
      ['runs', '60'],
      ['horizon', '2 years'],
    ].map(([path, text]) => ({ path: path!, text: text!, origin: path! }));
    const { scenario } = readScenario(
      'series-b.yaml',
      { read: () => readFileSync('scenarios/series-b.yaml', 'utf8'), resolve: (_, to) => to },
      overrides,
    );
    // What is known of the company is settled by the engine alone.
    const { known: _, ...unsettled } = scenario!;
    const { outcomes } = summarise(unsettled, simulate(unsettled));
    const fans = naive(unsettled);
    for (const name of ['arr', 'cash', 'engineers', 'debtRatio', 'delivered'] as const) {
      const [ours, theirs] = [outcomes[name].quantiles[50], fans[name]!.map((row) => row[3]!)];
      expect(theirs.length).toBe(ours.length);
      theirs.forEach((value, i) => expect((1 + value) / (1 + ours[i]!), `${name} ${i}`).toBeCloseTo(1, 5));
    }
  });
});
