import type { Bounded, FamilyAnswer, OptimiseAnswer } from '@paydown/engine/internal';
import type { Table } from '../../base/chart.js';
import { sayLimit } from './words.js';

const COLUMNS = (name: string): string[] => [name, `${name}_error`, `${name}_low`, `${name}_high`];
const cells = ({ value, error, low, high }: Bounded): number[] =>
  [value, error, low, high].map((each) => (Number.isFinite(each) ? each : NaN));

/** Every setting that was tried of a family, a row each. */
export function optimiseTable(answer: OptimiseAnswer, { axes, tried, best }: FamilyAnswer): Table {
  return {
    columns: [
      ...axes.map(({ setting }) => setting),
      ...COLUMNS('goal'),
      ...COLUMNS('behind_best'),
      ...COLUMNS('out_of_money'),
      'within_noise',
      'best',
      ...answer.limits.flatMap((limit) => [...COLUMNS(sayLimit(answer, limit)), 'limit_verdict']),
    ],
    rows: tried.map((one, i) => [
      ...one.at,
      ...cells(one.goal),
      ...cells(one.behind),
      ...cells(one.dead),
      one.asGood ? 'yes' : 'no',
      i === best ? 'yes' : 'no',
      ...one.limits.flatMap(({ estimate, verdict }) => [...cells(estimate), verdict]),
    ]),
  };
}

/** The best of every family in fresh futures, what the scenario does anyway, and the best without limits. */
export function familiesTable(answer: OptimiseAnswer): Table {
  const rows = [
    ...answer.families.map(({ family, fresh }) => ({ kind: family as string, fresh })),
    { kind: 'own', fresh: answer.own },
    ...(answer.free ? [{ kind: 'without limits', fresh: answer.free }] : []),
  ];
  return {
    columns: [
      'rule',
      'policy',
      ...COLUMNS('goal'),
      ...COLUMNS('behind_best'),
      ...COLUMNS('out_of_money'),
      ...answer.limits.flatMap((limit) => [...COLUMNS(sayLimit(answer, limit)), 'limit_verdict']),
    ],
    rows: rows.map(({ kind, fresh }) => [
      kind,
      fresh.name,
      ...cells(fresh.goal),
      ...cells(fresh.behind),
      ...cells(fresh.dead),
      ...fresh.limits.flatMap(({ estimate, verdict }) => [...cells(estimate), verdict]),
    ]),
  };
}
