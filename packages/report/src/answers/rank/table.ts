import type { RankAnswer, RankedPolicy } from '@paydown/engine/internal';
import type { Table } from '../../base/chart.js';

/** Every number of the answer, a row a policy. */
export function rankTable({ policies, tempers }: RankAnswer): Table {
  const estimates = (policy: RankedPolicy) => ({
    middle: policy.middle,
    p10: policy.p10,
    p90: policy.p90,
    mean_of_worst_5_percent: policy.worst,
    alive_or_acquired: policy.surviving,
    regret_mean: policy.regret.mean,
    regret_p90: policy.regret.p90,
    given_up: policy.regret.part,
    best_in_share_of_futures: policy.best,
  });
  const chosenFor = (name: string) =>
    tempers.map(({ winner, asGood }) => (winner === name ? 'best' : asGood.includes(name) ? 'may be as good' : ''));
  return {
    columns: [
      'place',
      'policy',
      'own',
      'efficient',
      ...tempers.map(({ temper }) => temper),
      ...Object.keys(estimates(policies[0]!)).flatMap((name) => [name, `${name}_error`, `${name}_low`, `${name}_high`]),
    ],
    rows: policies.map((policy, i) => [
      i + 1,
      policy.name,
      policy.own ? 'yes' : 'no',
      policy.efficient ? 'yes' : 'no',
      ...chosenFor(policy.name),
      ...Object.values(estimates(policy)).flatMap(({ value, error, low, high }) =>
        [value, error, low, high].map((each) => (Number.isFinite(each) ? each : NaN)),
      ),
    ]),
  };
}
