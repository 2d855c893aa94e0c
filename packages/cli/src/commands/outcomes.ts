import { aboutMeasure, betterOf, DERIVED, isDerived, isCondition, MEASURE_NAMES } from '@paydown/engine/internal';
import { wrapColumns } from '@paydown/report/terminal';
import { print } from '../output/console.js';

export interface OutcomesOptions {
  readonly json?: boolean;
}

const WIDTH = 80;

/** Lists what decisions can be judged by, a line or two each. */
export function outcomes({ json = false }: OutcomesOptions): void {
  const all = MEASURE_NAMES.map((name) => {
    const { meaning, unit } = aboutMeasure(name);
    return {
      name,
      meaning,
      unit,
      better: betterOf(name),
      ...(!isCondition(name) && isDerived(name) && { formula: DERIVED[name].formula }),
    };
  });
  const width = Math.max(...all.map(({ name }) => name.length)) + 2;
  print(
    json
      ? JSON.stringify(all)
      : all
          .map(({ name, meaning, unit }) =>
            wrapColumns(`${meaning} (${unit})`, WIDTH - width)
              .map((line, i) => (i === 0 ? name : '').padEnd(width) + line)
              .join('\n'),
          )
          .join('\n'),
  );
}
