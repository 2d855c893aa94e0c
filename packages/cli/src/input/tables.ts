import { InvalidArgumentError } from 'commander';

/** Tables that futures can be written as, and the formats. */
export const TABLES = ['futures', 'weeks', 'summary'] as const;
export type TableName = (typeof TABLES)[number];
export const DATA_FORMATS = ['parquet', 'csv', 'xlsx'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

const MOST_QUANTILES = 99;

/** `arr,cash`: names, each once. */
export function names(text: string): string[] {
  const given = text.split(',').map((name) => name.trim());
  if (given.includes('')) throw new InvalidArgumentError('Give names with commas between: arr,debtRatio.');
  return [...new Set(given)];
}

/** `10,50,90`: percentiles above 0 and below 100, ascending, each once. */
export function quantiles(text: string): number[] {
  const given = text.split(',').map((each) => (/^\s*\d+(\.\d+)?\s*%?\s*$/.test(each) ? Number.parseFloat(each) : NaN));
  if (given.length > MOST_QUANTILES || !given.every((percentile) => percentile > 0 && percentile < 100))
    throw new InvalidArgumentError('Give percentages above 0 and below 100 with commas between: 10,50,90.');
  return [...new Set(given)].sort((a, b) => a - b);
}
