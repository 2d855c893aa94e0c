import { CATALOGUE, COEFFICIENT_NAMES, POLICY_NAMES } from '@paydown/engine/internal';
import type { Company } from '../../../packages/engine/src/company/company.js';
import { live, type Watch } from '../../../packages/engine/test/model/live.js';
import { QUIET, RICH, scenarioWith, type Changes } from '../../../packages/engine/test/model/scenario.js';
import { between, fact, write, type Check, type Measure } from '../check.js';
import { course } from '../draws.js';
import { line } from '../page/picture.js';

const STOCKS = [
  'engineers',
  'offers',
  'others',
  'skillGap',
  'product',
  'zombies',
  'inProgress',
  'debt',
  'unplanned',
  'tickets',
  'arr',
] as const;

/** Largest value of something over a run. */
function largest(changes: Changes, of: (c: Company) => number): number {
  return course(scenarioWith(changes), of).reduce((a, b) => Math.max(a, b), -Infinity);
}

const zero = (what: string, found: number): Measure => fact(what, 'exactly 0', write(found), found === 0);

function allTheSame(): Measure {
  const end = (seed: string, run: number) => JSON.stringify(live(scenarioWith({ ...QUIET, seed }), run));
  const same = [end('a', 17), end('another', 3)].every((other) => other === end('a', 0));
  return fact(
    'Without chance, companies of other runs and other seeds',
    'identical in every number',
    same ? 'identical' : 'different',
    same,
  );
}

function endlessCash(): Measure {
  const ends = Array.from({ length: 50 }, (_, run) => live(scenarioWith({ company: { cash: 1e12 } }), run));
  const troubled = ends.filter((c) => c.fate > 1 || c.layoffs > 0);
  return fact(
    'With endless cash, companies that died or laid off',
    '0 of 50',
    `${troubled.length} of 50`,
    troubled.length === 0,
  );
}

/** Every coefficient at either end of its admissible range, under two policies. */
function endsOfRanges(): Measure {
  const faults = new Set<string>();
  for (const name of COEFFICIENT_NAMES) {
    for (const end of CATALOGUE[name].range) {
      const watch: Watch = (c) => {
        for (const field in c)
          if (Number.isNaN(c[field as keyof Company])) faults.add(`${name} = ${end}: ${field} is not a number`);
        for (const stock of STOCKS) if (c[stock] < -1e-9) faults.add(`${name} = ${end}: ${stock} below zero`);
      };
      for (const policy of ['fixed', 'rewrite'] as const) {
        const scenario = scenarioWith({
          horizon: 60,
          company: { cash: 9 },
          policy: { policy, settings: { trigger: 0 } },
          coefficients: { [name]: Math.min(end, 1e6) },
        });
        for (let run = 0; run < 2; run++) live(scenario, run, watch);
      }
    }
  }
  const found = faults.size === 0 ? 'none' : [...faults].slice(0, 3).join('; ');
  return fact(
    `Numbers that are none, and stocks below zero, with each of ${COEFFICIENT_NAMES.length} coefficients at either end of its range`,
    'none',
    found,
    faults.size === 0,
  );
}

/** Companies with nothing: every policy must still say something. */
function nothingAtAll(): Measure {
  const faults = POLICY_NAMES.filter((policy) => {
    const empty = {
      engineers: 0,
      others: 0,
      offers: 0,
      skillGap: 0,
      product: 0,
      zombies: 0,
      inProgress: 0,
      tickets: 0,
      arr: 0,
      unplanned: 0,
    };
    let sound = true;
    live(
      scenarioWith({ company: { ...RICH, ...empty }, policy: { policy, settings: {} } }),
      0,
      (c) => {
        sound &&= Object.values(c).every((value) => !Number.isNaN(value));
      },
      true,
    );
    return !sound;
  });
  return fact(
    'Policies under which a company with no people, product and revenue has a number that is none',
    'none',
    faults.join(', ') || 'none',
    faults.length === 0,
  );
}

export const extremes: Check = {
  id: 'closed-form-10',
  part: 'structure',
  title: 'Extreme conditions give what they must',
  expectation:
    'No chance: all seeds equal. No engineers: nothing shipped. All weeks for debt: no features while '
    + 'there is debt to work at, and debt falls to what the world adds. No drag: full velocity. No '
    + 'incidents: no fires. Endless cash: nobody dies or is laid off. Any coefficient at the end of its '
    + 'range: every number stays a number.',
  source: 'Barlas 1996, direct extreme-condition tests.',
  conditions:
    'A company of 40 engineers, each extreme by itself; chance and shocks as by default unless said otherwise.',
  run() {
    const onlyDebt = {
      ...QUIET,
      loops: 'off',
      company: RICH,
      policy: { policy: 'fixed', settings: { share: 1 } },
      levers: { discipline: 1 },
    } as const;
    const debtRatio = course(scenarioWith(onlyDebt), (c) => c.debtRatio);
    const noEngineers = { company: { ...RICH, engineers: 0, offers: 0, skillGap: 0 } };
    const noDebtWork = course(
      scenarioWith({ ...onlyDebt, policy: { policy: 'fixed', settings: { share: 0 } } }),
      (c) => c.debtRatio,
    );
    return {
      finding: `With all free weeks for debt, the debt ratio falls from ${debtRatio[0]!.toFixed(2)} to ${debtRatio.at(-1)!.toFixed(3)} and not a feature ships while there is more than 5% of it.`,
      measures: [
        allTheSame(),
        zero(
          'Features of a company without engineers',
          largest(noEngineers, (c) => c.features),
        ),
        zero(
          'Features, all weeks for debt, while there is more than 5% of it',
          largest(onlyDebt, (c) => (c.debtRatio > 0.05 ? c.features : 0)),
        ),
        between('Debt ratio after five years, all weeks for debt', debtRatio.at(-1)!, 0, 0.05),
        zero(
          'Interest without drag',
          largest({ coefficients: { drag: 0 } }, (c) => 1 - c.velocity),
        ),
        zero(
          'Fires without incidents',
          largest({ shocks: { incidents: false }, company: { unplanned: 0 } }, (c) => c.fireWork),
        ),
        endlessCash(),
        nothingAtAll(),
        endsOfRanges(),
      ],
      picture: {
        x: { title: 'Week' },
        y: { title: 'Debt ratio' },
        series: [
          line(
            'all weeks for debt',
            'found',
            debtRatio.map((ratio, week) => [week, ratio]),
          ),
          line(
            'none',
            'other',
            noDebtWork.map((ratio, week) => [week, ratio]),
          ),
        ],
      },
    };
  },
};
