import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readScenario } from '../../src/scenario/read.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { writeScenario } from '../../src/scenario/write.js';
import { read, shipped } from './source.js';

const folder = fileURLToPath(new URL('../../../../scenarios', import.meta.url));
const again = (scenario: Scenario): Scenario => ({ ...read(writeScenario(scenario)), given: scenario.given });

const one = <T>(...values: T[]) => fc.constantFrom(...values);
const share = fc.oneof(
  fc.integer({ min: 1, max: 99 }).map((n) => `${n}%`),
  fc.double({ min: 0.001, max: 0.999, noNaN: true }).map(String),
);
const text = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 60 })
  .map((value) => JSON.stringify(`x${value.replace(/[\ufffd\u007f]/g, '')}`));
const count = fc.integer({ min: 1, max: 5000 });
const positive = fc.double({ min: 0.6, max: 200, noNaN: true });
const debt = fc.oneof(
  share,
  one('reactive', 'stage', 'commitment-first', '{policy: freeze, weeks: 6 months}'),
  share.map((s) => `{policy: proportional, floor: ${s}, integralGain: 0.3}`),
  count.map((n) => `{policy: stage, smallTeam: ${n}, largeTeam: ${n + 1}}`),
);
const belief = fc
  .tuple(positive, positive, positive)
  .filter(([a, b, c]) => new Set([a, b, c]).size === 3)
  .map((three) => three.sort((a, b) => a - b))
  .chain(([low, mid, high]) =>
    one(
      `${low} weeks`,
      `${low} to ${high} weeks`,
      `[${low}, ${mid}, ${high}]`,
      `{shape: normal, low: ${low}, median: ${mid}, high: ${high}}`,
      `{shape: lognormal, low: ${low}, median: ${mid}, high: ${high}}`,
      `${low} to ${high} weeks (P1–P99)`,
      `{shape: lognormal, p5: ${low}, p50: ${mid}, p95: ${high}}`,
      `{shape: lognormal, mean: ${mid}, sd: ${low / 20}}`,
      `{shape: uniform, low: ${low}, high: ${high}}`,
      `{shape: triangular, low: ${low}, mode: ${mid}, high: ${high}}`,
      `{shape: pert, low: ${low}, mode: ${low}, high: ${high}}`,
      `{shape: beta, alpha: ${mid}, beta: 2, low: ${low}, high: ${high}}`,
    ),
  );
const switches = one('on', 'off');
const file = fc
  .record({
    name: text,
    description: text,
    seed: text,
    horizon: fc.integer({ min: 120, max: 1560 }),
    engineers: count,
    money: positive,
    share,
    debt,
    belief,
    on: switches,
    off: switches,
    from: fc.nat(100),
    label: text,
    usual: share,
  })
  .map(
    (x) => `name: ${x.name}
description: ${x.description}
seed: ${x.seed}
start: 2028-02-29
horizon: ${x.horizon} weeks
company: {engineers: ${x.engineers}, arr: $${x.money}M, cash: $${x.money}k, newcomers: ${x.share}, round: A, debtRatio: ${x.usual}}
debt: ${x.debt}
levers: {hiring: ${x.on}, killShare: ${x.share}, wipLimit: ${x.money / 5}}
coefficients: {rampTime: ${x.belief}, margin: ${x.usual}, engineerCost: $${x.money}k to $${x.money * 2}k per year}
correlations: ${x.off}
shocks: {winter: ${x.on}}
noise: {coefficients: ${x.off}}
timeline: [{at: week ${x.from}, until: week ${x.from + 1}, debt: ${x.debt}, levers: {killShare: ${x.usual}, fundraising: ${x.off}}, label: ${x.label}}]
`,
  );

describe('a scenario that is written out', () => {
  it('reads as the same scenario', () => {
    fc.assert(
      fc.property(file, (source) => {
        const scenario = read(source);
        expect(again(scenario)).toEqual(scenario);
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('%s does too', (name) => {
    const { scenario } = readScenario(`scenarios/${name}`, shipped);
    expect(again(scenario!)).toEqual(scenario);
  });

  it('has no number that a person would not write', () => {
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.yaml'))) {
      const written = writeScenario(readScenario(`scenarios/${name}`, shipped).scenario!);
      expect(written.match(/.*\d{8,}.*|.*\.\d{7,}.*/g), name).toBeNull();
    }
  });

  it('says what people would say', () => {
    const written = writeScenario(readScenario('scenarios/feature-freeze.yaml', shipped).scenario!);
    for (const line of [
      'horizon: 5 years',
      '  arr: $7M',
      '  engineers: 40',
      '  round: B',
      '  mandate: 98 weeks',
      'debt: 3%',
      '  rampTime: 8 to 20 weeks',
      '  hiring: on',
      '  - at: week 26',
      '  engineerCost: $150k to $230k per year',
      '  perceivedVelocity: 71.7949%',
      '  overrunTailShare: 1/6',
      '  drag: {shape: lognormal, low: 1.9, median: 3.1, high: 5.1}',
    ])
      expect(written.split('\n')).toContain(line);
  });
});
