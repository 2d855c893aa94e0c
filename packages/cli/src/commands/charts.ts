import { print } from '../output/console.js';
import { chartSources } from './chartSources.js';

export interface ChartsOptions {
  readonly json?: boolean;
}

/** Lists the charts that `paydown chart` draws, a line each. */
export async function charts({ json = false }: ChartsOptions): Promise<void> {
  const all = (await chartSources()).map(({ name, purpose }) => ({ name, purpose }));
  const width = Math.max(...all.map(({ name }) => name.length)) + 2;
  print(json ? JSON.stringify(all) : all.map(({ name, purpose }) => `${name.padEnd(width)}${purpose}`).join('\n'));
}
