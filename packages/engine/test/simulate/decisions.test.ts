import { delayed, playHere, type Policy, type Scenario } from '@paydown/engine/internal';
import { describe, expect, test } from 'vitest';
import { decisions } from '../../src/simulate/decisions.js';
import type { Interlude } from '../../src/simulate/design.js';
import { scenarioWith } from '../model/scenario.js';

const CEILING: Policy = { policy: 'ceiling', settings: { threshold: 0.16, release: 0.1 } };
const change = (from: number, until: number | null, policy: Policy | null): Scenario['timeline'][number] => ({
  from,
  until,
  policy,
  levers: {},
  label: '',
});
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const newIn = (scenario: Scenario, interlude?: Interlude) =>
  decisions(scenario, interlude).flatMap(({ from, newPolicy }) => (newPolicy ? [from] : []));

describe('a policy is another one', () => {
  test('by what it says, not by which object says it', () => {
    expect(newIn(scenarioWith({ policy: CEILING, timeline: [change(30, null, CEILING)] }))).toEqual([]);
    expect(newIn(scenarioWith({ policy: CEILING, timeline: [change(30, null, copy(CEILING))] }))).toEqual([]);
    expect(
      newIn(
        scenarioWith({
          policy: { policy: 'ceiling', settings: {} },
          timeline: [change(30, null, { policy: 'ceiling', settings: { threshold: 0.3, share: 0.5 } })],
        }),
      ),
    ).toEqual([]);
    expect(
      newIn(
        scenarioWith({
          policy: CEILING,
          timeline: [change(30, 40, { policy: 'ceiling', settings: { threshold: 0.17, release: 0.1 } })],
        }),
      ),
    ).toEqual([30, 40]);
    expect(
      newIn(
        scenarioWith({
          policy: { policy: 'freeze', settings: {} },
          timeline: [change(30, null, { policy: 'rewrite', settings: {} })],
        }),
      ),
    ).toEqual([30]);
  });

  test('unless it is an interlude, which displaces whatever the timeline says', () => {
    const fixed: Policy = { policy: 'fixed', settings: {} };
    const interlude = { from: 30, until: 34, policy: fixed };
    expect(newIn(scenarioWith({ policy: CEILING }), interlude)).toEqual([]);
    const until50 = scenarioWith({ policy: CEILING, timeline: [change(32, 50, fixed)] });
    expect(newIn(until50, interlude)).toEqual([34, 50]);
    expect(decisions(until50, interlude).map(({ from, policy }) => [from, policy])).toEqual([
      [0, 'ceiling'],
      [30, 'fixed'],
      [32, 'fixed'],
      [34, 'fixed'],
      [50, 'ceiling'],
    ]);
  });

  test('whether or not the scenario has been written down and read again', () => {
    const scenario = scenarioWith({
      policy: CEILING,
      timeline: [
        change(20, null, CEILING),
        change(30, 34, { policy: 'fixed', settings: {} }),
        change(60, 70, { policy: 'freeze', settings: {} }),
      ],
    });
    expect(newIn(copy(scenario))).toEqual(newIn(scenario));
  });
});

test.each(['ceiling', 'freeze', 'rewrite'] as const)(
  'the same %s taken up later than at once is the same in every bit',
  async (policy) => {
    const at = (trigger: number): Policy => ({
      policy,
      settings: policy === 'ceiling' ? { threshold: trigger } : { trigger },
    });
    const scenario = scenarioWith({ runs: 32, horizon: 130, policy: at(0.18) });
    const wanted = { outcomes: ['arr', 'debtRatio', 'delivered'], weeks: [70, 130] } as const;
    const [now, late] = await Promise.all(
      [scenario, delayed(scenario, copy(scenario), 60)!].map((each) => playHere(each, wanted)),
    );
    expect(late!.values).toEqual(now!.values);
  },
);
