import {
  VERSION,
  type FamilyAnswer,
  type FamilyName,
  type FreshPolicy,
  type OptimiseAnswer,
  type TriedPolicy,
} from '@paydown/engine/internal';
import { makeAdvice } from './adviceFixture.js';
import { makeScenario } from './fixture.js';
import { bounded } from './rankFixture.js';

const NONE = { limits: [], verdict: 'kept' } as const;
export const fresh = (name: string, goal: number, behind: number, more: Partial<FreshPolicy> = {}): FreshPolicy => ({
  name,
  goal: bounded(goal, 0.4),
  behind: bounded(behind, behind === 0 ? 0 : 0.2),
  dead: bounded(0.18, 0.006),
  ...NONE,
  ...more,
});

/** A hill along one setting with its top at `top`, as good within 10 points. */
function hill(
  family: FamilyName,
  setting: FamilyAnswer['axes'][number]['setting'],
  top: number,
  freshPolicy: FreshPolicy,
): FamilyAnswer {
  const at = Array.from({ length: 14 }, (_, i) => Number((i * 0.04).toFixed(2)));
  const tried = at.map((value): TriedPolicy => {
    const away = Math.abs(value - top);
    return {
      name: `${family} ${value}`,
      policy: { policy: 'fixed', settings: { share: value } },
      at: [value],
      goal: bounded(15 - 60 * away * away, 0.8),
      dead: bounded(0.18 + away / 10, 0.01),
      behind: bounded(60 * away * away, away < 0.01 ? 0 : 0.3),
      asGood: away < 0.1,
      ...NONE,
    };
  });
  const best = at.indexOf(top);
  const good = tried.filter(({ asGood }) => asGood).map(({ at: [value] }) => value!);
  return {
    family,
    axes: [{ setting, from: 0, to: 0.52, grid: at, good: [good[0]!, good.at(-1)!] }],
    tried,
    best,
    free: best,
    fresh: freshPolicy,
  };
}

function pairs(freshPolicy: FreshPolicy): FamilyAnswer {
  const grid = [0, 0.12, 0.24, 0.36, 0.48];
  const tried = grid.flatMap((small) =>
    grid.map((large): TriedPolicy => ({
      name: `stage ${small} ${large}`,
      policy: { policy: 'stage', settings: { smallShare: small, largeShare: large } },
      at: [small, large],
      goal: bounded(14 - 20 * (small - 0.12) ** 2 - 20 * (large - 0.24) ** 2, 0.8),
      dead: bounded(0.2, 0.01),
      behind: bounded(small === 0.12 && large === 0.24 ? 0 : 1, 0.5),
      asGood: Math.abs(small - 0.12) < 0.13 && large > 0.2 && large < 0.4,
      ...NONE,
    })),
  );
  const axis = (setting: 'smallShare' | 'largeShare', good: readonly [number, number]) => ({
    setting,
    from: 0,
    to: 0.48,
    grid,
    good,
  });
  return {
    family: 'stage',
    axes: [axis('smallShare', [0, 0.24]), axis('largeShare', [0.24, 0.36])],
    tried,
    best: 7,
    free: 7,
    fresh: freshPolicy,
  };
}

/** An optimisation made by hand. Every part can be replaced. */
export function makeOptimum(changes: Partial<OptimiseAnswer> = {}): OptimiseAnswer {
  return {
    version: VERSION,
    scenario: makeScenario(),
    runs: 4000,
    searched: 1000,
    freshSeed: 'paydown, fresh',
    goal: { name: 'arr', week: 208, statistic: 'median', better: 'more' },
    limits: [],
    over: 'all',
    families: [
      hill('constant', 'share', 0.2, fresh('20% for debt', 14.8, 0.3)),
      pairs(fresh('stage', 13.9, 1.1)),
      hill('ceiling', 'threshold', 0.12, fresh('ceiling', 15.1, 0)),
    ],
    best: 2,
    advice: makeAdvice('20% for debt'),
    advised: fresh('20% for debt', 14.8, 0.3),
    own: fresh('5% for debt', 12.1, 3),
    free: null,
    ...changes,
  };
}

/** The same within a limit on the dead: `kept` up to so large a share. */
export function makeLimited(keptUpTo: number, bound = 0.2): OptimiseAnswer {
  const plain = makeOptimum();
  const verdictOf = (at: number) =>
    (at < keptUpTo ? 'kept' : at < keptUpTo + 0.05 ? 'open' : 'broken') as TriedPolicy['verdict'];
  const limited = <T extends FreshPolicy | TriedPolicy>(one: T, at: number): T => ({
    ...one,
    limits: [{ estimate: one.dead, verdict: verdictOf(at) }],
    verdict: verdictOf(at),
    ...('asGood' in one && { asGood: one.asGood && at < keptUpTo }),
  });
  const free = limited(fresh('ceiling 0.12', 15.1, -0.9), 1);
  return {
    ...plain,
    limits: [{ name: 'dead', week: 208, statistic: 'mean', holds: 'below', bound }],
    free,
    families: plain.families.map((family) => ({
      ...family,
      tried: family.tried.map((one) => limited(one, one.at[0]!)),
      fresh: limited(family.fresh, family.tried[family.best]!.at[0]!),
    })),
    own: limited(plain.own, 0.05),
  };
}
