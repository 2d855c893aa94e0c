import type * as z from 'zod';
import type { Path } from '../fault.js';
import type { Problem } from '../quantities/problem.js';
import { suggestion } from '../suggest.js';
import type { IssueParams } from './fields.js';

type Issue = z.core.$ZodIssue;

/** A problem and where it is in the scenario; `key` when the name is wrong rather than the value. */
export interface Located {
  readonly path: Path;
  readonly at: 'key' | 'value';
  readonly problem: Problem;
}

/** What the checks found, one entry a fault. */
export function locate(issues: readonly Issue[], above: Path = []): Located[] {
  return issues.flatMap((issue) => {
    const path = [...above, ...(issue.path as (string | number)[])];
    if (issue.code === 'invalid_union') {
      const meant = issue.errors.filter((errors) => !errors.some((error) => error.path.length === 0 && error.code !== 'custom'));
      if (meant.length > 0) return locate(meant[0]!, path);
    }
    const { hint, known } = (issue.code === 'custom' ? (issue.params ?? {}) : {}) as IssueParams;
    const advice = hint ?? (known && suggestion(String(path.at(-1)), known));
    return [{ path, at: known ? 'key' : 'value', problem: { message: issue.message, ...(advice ? { hint: advice } : {}) } }];
  });
}
