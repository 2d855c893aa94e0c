import type { Wanted } from '@paydown/report';
import type { QuestionName } from '@paydown/report/views';
import { EXIT, Failure } from '../exit.js';

/** A Failure that names every slide that a question does not have, before anything is played. */
export async function requireSlides(name: QuestionName, { only = [], drop = [] }: Wanted): Promise<void> {
  if (only.length + drop.length === 0) return;
  const [{ nearest }, { viewFor }] = await Promise.all([
    import('@paydown/engine/internal'),
    import('@paydown/report/views'),
  ]);
  const there = viewFor(name).slides?.names ?? [];
  const faults = (['only', 'drop'] as const).flatMap((option) =>
    ({ only, drop })[option]
      .filter((each) => !there.includes(each))
      .map((each) => {
        const near = nearest(each, there);
        return `--${option}: there is no slide “${each.slice(0, 40)}”.${near === null ? '' : ` Did you mean ${near}?`}`;
      }),
  );
  const left = there.filter((each) => (only.length === 0 || only.includes(each)) && !drop.includes(each));
  if (faults.length > 0) throw new Failure(EXIT.usage, [...faults, `There are: ${there.join(', ')}.`].join('\n'));
  if (left.length === 0) throw new Failure(EXIT.usage, '--only and --drop leave no slide.');
}
