import { describe, expect, it } from 'vitest';
import { PARTS, type Check } from './check.js';
import { CHECKS } from './index.js';

/** Each check of a part as a test: it fails with the measures that do not hold. */
export function prove(part: Check['part']): void {
  describe(PARTS[part], () => {
    it.each(CHECKS.filter((check) => check.part === part).map((check) => [check.title, check] as const))(
      '%s',
      async (_title, check) => {
        const { measures } = await check.run();
        expect(measures.length).toBeGreaterThan(0);
        expect(measures.filter((measure) => !measure.holds)).toEqual([]);
      },
    );
  });
}
