import { LEVERS, LEVER_NAMES, type Levers } from '@paydown/engine/internal';
import { createConstants } from '../../../packages/engine/src/company/constants.js';
import { idleShare, scalability, spareSpecialists } from '../../../packages/engine/src/company/teams.js';
import { fillUniforms, seedKey, streamState } from '../../../packages/engine/src/random/streams.js';
import { agrees, equals, fact, write, type Check } from '../check.js';
import { line, points } from '../page/picture.js';
import { mean, meanError } from '../statistics.js';

const LAW = Object.assign(createConstants(), {
  contention: 0.03,
  crosstalk: 0.0004,
  modularity: 0.6,
  idle: 0.05,
  teamSize: 8,
});
const POOLS: Levers = {
  ...(Object.fromEntries(LEVER_NAMES.map((name) => [name, LEVERS[name].default])) as unknown as Levers),
  organisation: 0,
};
const TEAMS: Levers = { ...POOLS, organisation: 1 };
const output = (engineers: number, k = LAW) => engineers * scalability(engineers, k, POOLS);

export const scalabilityLaw: Check = {
  id: 'closed-form-5',
  part: 'structure',
  title: 'Output peaks at the size that the universal scalability law gives',
  expectation:
    'Output N / (1 + σ(N − 1) + κN(N − 1)) peaks at N* = √((1 − σ)/κ); without crosstalk it is Amdahl’s law, whose limit is 1/σ.',
  source: 'Gunther 2007, Guerrilla Capacity Planning, ch. 4.',
  conditions: `Pools of specialists; contention σ = ${LAW.contention}, crosstalk κ = ${LAW.crosstalk}.`,
  run() {
    const peak = Math.sqrt((1 - LAW.contention) / LAW.crosstalk);
    const h = 1e-3;
    const amdahl = Object.assign(createConstants(), LAW, { crosstalk: 0 });
    return {
      finding: `Output peaks at ${peak.toFixed(1)} engineers, who do as much as ${output(peak).toFixed(1)} would alone.`,
      measures: [
        equals('Slope of output at N*', (output(peak + h) - output(peak - h)) / (2 * h), 0, 1e-6),
        fact(
          'Output 1% below and 1% above N*',
          `under ${write(output(peak), 8)}`,
          `${write(output(0.99 * peak), 8)} and ${write(output(1.01 * peak), 8)}`,
          output(0.99 * peak) < output(peak) && output(1.01 * peak) < output(peak),
        ),
        ...[1, 2, 10, 100, 10_000].map((n) =>
          equals(`Amdahl’s law, ${n} engineers`, output(n, amdahl), n / (1 + LAW.contention * (n - 1)), 1e-12),
        ),
        equals('Amdahl’s law, the limit', output(1e9, amdahl), 1 / LAW.contention, 1e-6),
        equals('One person loses nothing', scalability(1, LAW, TEAMS), 1, 1e-15),
      ],
      picture: {
        x: { title: 'Engineers' },
        y: { title: 'Output, engineers alone' },
        series: [
          line(
            'N / (1 + σ(N − 1) + κN(N − 1))',
            'expected',
            Array.from({ length: 150 }, (_, i) => [i + 1, (i + 1) / (1 + 0.03 * i + 0.0004 * (i + 1) * i)]),
          ),
          points(
            'engine',
            'found',
            Array.from({ length: 30 }, (_, i) => [5 * i + 1, output(5 * i + 1)]),
          ),
          line('N*', 'other', [
            [peak, 0],
            [peak, output(peak)],
          ]),
        ],
      },
    };
  },
};

/** Specialists taken by teams with these needs: from one pool, or one team’s own. */
const taken = (needs: readonly number[]) => ({
  pooled: Math.ceil(needs.reduce((a, b) => a + b, 0)),
  dedicated: needs.reduce((sum, need) => sum + Math.ceil(need), 0),
});

export const dedicatedSpecialists: Check = {
  id: 'closed-form-5-specialists',
  part: 'structure',
  title: 'Specialists of one’s own cost what rounding up costs',
  expectation:
    'Needs of ¾, ¾ and ½ of a specialist take ⌈2⌉ = 2 from a pool and 1 + 1 + 1 = 3 as members of teams. '
    + 'With needs of any size, m teams take (m − 1)/2 more than a pool on average, and never fewer, nor m '
    + 'more.',
  source: 'Ceiling of the sum against sum of the ceilings; rounding up a number of any size adds ½ on average.',
  conditions:
    '20,000 companies of each size, each team’s need drawn between 0 and 3 specialists; the engine’s own streams. |z| < 4.5 in 6 tests: α = 4e-5.',
  run() {
    const sizes = [2, 3, 5, 10, 25, 50];
    const companies = 20_000;
    const needs = new Float64Array(companies * 50);
    const state = new Int32Array(4);
    streamState(seedKey('specialists'), 0, 0, state, 0);
    fillUniforms(state, 0, needs, 0, needs.length);
    const extra = sizes.map((teams) =>
      Array.from({ length: companies }, (_, i) => {
        const { pooled, dedicated } = taken(Array.from(needs.subarray(i * 50, i * 50 + teams), (u) => 3 * u));
        return dedicated - pooled;
      }),
    );
    const example = taken([0.75, 0.75, 0.5]);
    return {
      finding: `Fifty teams with specialists of their own take ${write(mean(extra[5]!))} more than one pool would, the engine says ${write(spareSpecialists(50))}.`,
      measures: [
        equals(
          'Specialists that needs of ¾, ¾ and ½ take beyond a pool',
          spareSpecialists(3),
          example.dedicated - example.pooled,
          0,
        ),
        ...sizes.map((teams, i) =>
          agrees(
            `Mean of ${teams} teams’ specialists beyond a pool`,
            mean(extra[i]!),
            meanError(extra[i]!),
            spareSpecialists(teams),
            4.5,
          ),
        ),
        ...sizes.map((teams, i) => {
          const [fewest, most] = [Math.min(...extra[i]!), Math.max(...extra[i]!)];
          return fact(
            `Fewest and most beyond a pool among the companies of ${teams} teams`,
            `0 or more, less than ${teams}`,
            `${fewest} to ${most}`,
            fewest >= 0 && most < teams,
          );
        }),
        equals('Idle share of a single team', idleShare(LAW.teamSize, LAW), 0, 0),
        equals('Idle share of very many teams', idleShare(1e9, LAW), LAW.idle, 1e-8),
        equals(
          'Capacity of 80 in teams of 8, against pools, without contention',
          scalability(80, Object.assign(createConstants(), LAW, { contention: 0, crosstalk: 0 }), TEAMS),
          1 - LAW.idle * 0.9,
          1e-12,
        ),
      ],
      picture: {
        x: { title: 'Teams' },
        y: { title: 'Specialists beyond those of a pool' },
        series: [
          line('(m − 1)/2', 'expected', [
            [1, 0],
            [50, 24.5],
          ]),
          points(
            'mean of 20,000 companies',
            'other',
            sizes.map((teams, i) => [teams, mean(extra[i]!)]),
          ),
          line(
            'engine',
            'found',
            [1, ...sizes].map((teams) => [teams, spareSpecialists(teams)]),
          ),
        ],
      },
    };
  },
};
