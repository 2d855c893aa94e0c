import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../root.js';
import { DEFECTS } from './defects.js';

/** Which of them the tests catch is measured by `npm run mutate`; here is whether they can be planted. */
it.each(DEFECTS)('$kind in $file: $from stands there once, and would be another line', ({ file, from, to }) => {
  expect(readFileSync(join(ROOT, file), 'utf8').split(from)).toHaveLength(2);
  expect(to).not.toBe(from);
});
