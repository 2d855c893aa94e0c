import type { Check } from './check.js';

/** Checks as lines of text: what was looked at, what came out, what had to, and whether it did. */
export function table(checks: readonly Check[]): string {
  const rows = checks.map(({ what, came, bound, passed }) => [what, came, bound, passed ? 'ok' : 'FAILED']);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`).join('\n');
}
