import type { Check } from './check.js';

/** Checks as lines of text: what was looked at, what came out, what had to, and whether it did. */
export function table(checks: readonly Check[]): string {
  const rows = checks.map(({ what, came, bound, passed }) => [what, came, bound, passed ? 'ok' : 'FAILED']);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`).join('\n');
}

export interface Part {
  readonly title: string;
  readonly checks: () => Check[] | Promise<Check[]>;
}

/** Works parts out, one after another, and prints each with the time it took. */
export async function reportParts(
  parts: readonly Part[],
): Promise<{ readonly failed: number; readonly total: number }> {
  let failed = 0;
  let total = 0;
  for (const { title, checks } of parts) {
    const begun = performance.now();
    const found = await Promise.resolve()
      .then(checks)
      .catch((error: unknown): Check[] => [{ what: 'stopped', came: String(error), bound: '', passed: false }]);
    failed += found.filter(({ passed }) => !passed).length;
    total += found.length;
    console.log(`${title} (${((performance.now() - begun) / 1000).toFixed(0)} s)\n${table(found)}\n`);
  }
  return { failed, total };
}
