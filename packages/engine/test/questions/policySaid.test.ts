import { POLICIES, POLICY_NAMES, type Policy } from '@paydown/engine/internal';
import { expect, test } from 'vitest';
import { exactly, policyName } from '../../src/questions/common/alternatives.js';
import { policySaid } from '../../src/questions/common/policySaid.js';
import { policyWords } from '../../src/questions/common/policyWords.js';
import { limitTo, USUAL, usualName } from '../../src/questions/common/usual.js';
import { FAMILIES, familyOf, type FamilyName } from '../../src/questions/optimise/families.js';

test.each(Object.keys(FAMILIES) as FamilyName[])(
  'all that `optimise` tries of %s is taken back as it is told',
  (name) => {
    const family = familyOf(name);
    const [first, second] = family.axes.map(({ from, step, steps }) =>
      Array.from({ length: steps + 1 }, (_, i) => Number((from + i * step).toFixed(4))),
    );
    for (const one of first!)
      for (const two of second ?? [NaN]) {
        const policy = family.policy([one, two]);
        expect([policyWords(policy), exactly(policySaid(policyWords(policy))!)]).toEqual([
          policyWords(policy),
          exactly(policy),
        ]);
      }
  },
);

test.each(POLICY_NAMES)('%s is taken back under the name that tells its settings', (policy) => {
  const settings = Object.entries(POLICIES[policy].settings).map(([name, { kind, default: usual }]) => [
    name,
    kind === 'share' ? 0.42 : kind === 'weeks' || kind === 'heads' ? usual + 1 : 0.5,
  ]);
  const all: Policy = { policy, settings: Object.fromEntries(settings) };
  expect(exactly(policySaid(policyName(all))!)).toEqual(exactly(all));
  expect(exactly(policySaid(policyName({ policy, settings: {} }))!)).toEqual(exactly({ policy, settings: {} }));
});

test('what is usually looked at, and every limit to debt, has one name everywhere, and what has more settings tells them', () => {
  for (const policy of USUAL) expect(usualName(policy)).toBe(policyWords(policy));
  expect(usualName(limitTo(0.14))).toBe('pay hard whenever debt is above 14%');
  expect(usualName({ policy: 'ceiling', settings: {} })).toBe('ceiling');
  expect(usualName({ policy: 'ceiling', settings: { threshold: 0.14, release: 0.1 } })).toBe(
    'ceiling (threshold 0.14, release 0.1)',
  );
  expect(usualName({ policy: 'ceiling', settings: { share: 0.4 } })).toBe('ceiling (share 40%)');
});

test.each([
  '120% for debt',
  'ceiling (threshold 1200%)',
  'ceiling (share 20)',
  'ceiling (constructor 20%)',
  'ceiling ()',
  'constructor (share 20%)',
  'stop features for 0 weeks when debt is above 30%',
  'pay hard',
])('%s names no rule', (text) => expect(policySaid(text)).toBeNull());
