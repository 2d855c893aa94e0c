import { answer } from '../output/console.js';

export interface ChartsOptions {
  readonly json?: boolean;
}

/** Lists the charts that `paydown chart` draws, a line each. */
export async function charts({ json = false }: ChartsOptions): Promise<void> {
  const { CHARTS } = await import('@paydown/report');
  const width = Math.max(...CHARTS.map(({ name }) => name.length)) + 2;
  answer(json ? JSON.stringify(CHARTS.map(({ name, purpose }) => ({ name, purpose }))) : CHARTS.map(({ name, purpose }) => `${name.padEnd(width)}${purpose}`).join('\n'));
}
