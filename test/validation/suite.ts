import { holds, type Check } from './check.js';
import { CHECKS } from './index.js';
import { summary, validationPage, type Result } from './page/page.js';

/** Runs every check and makes the page of what came out; `tell` hears of each as it is done. */
export async function runSuite(
  tell: (line: string) => void,
  checks: readonly Check[] = CHECKS,
): Promise<{ page: string; summary: string; allHold: boolean }> {
  const results: Result[] = [];
  for (const check of checks) {
    const evidence = await check.run();
    results.push({ check, evidence });
    tell(`${holds(evidence) ? 'holds' : 'FAILS'}  ${check.title}`);
  }
  return {
    page: await validationPage(results),
    summary: summary(results),
    allHold: results.every(({ evidence }) => holds(evidence)),
  };
}
