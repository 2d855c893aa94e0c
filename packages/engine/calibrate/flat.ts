import { column, playHere, type Policy, type Scenario } from '../src/internal.js';
import { inWorld, type Beliefs } from './candidate.js';
import { readFrom } from './files.js';

const YEAR = 52;
const TEN_YEARS = 520;

/** What debt does in ten years to a team that only replaces who leaves, without chance, shocks, board or a care for money. */
export interface Ground {
  /** Features per engineer in the tenth year as a part of the first, nothing paid; median. */
  readonly ground: number;
  /** The same of the worst quarter: what these are left with at most. */
  readonly groundLow: number;
  /** Features a week in the tenth year where the company reacts, as a multiple of where nothing is paid; median of the companies. */
  readonly turned: number;
}

/** A flat company of 40: scenarios/series-b.yaml without growth and money. */
function flat(policy: Policy): Scenario {
  const base = readFrom('scenarios/series-b.yaml');
  const off = <N extends string>(switches: Readonly<Record<N, boolean>>) =>
    Object.fromEntries(Object.keys(switches).map((name) => [name, false])) as Record<N, boolean>;
  return {
    ...base,
    horizon: TEN_YEARS,
    policy,
    given: [],
    shocks: off(base.shocks),
    noise: { ...off(base.noise), coefficients: true },
    company: {
      ...base.company,
      cash: 1e9,
      newcomers: 0.15,
      skillGap: 0,
      offers: 0,
      mandate: 0,
      pressure: 0,
      burnout: 0,
    },
    levers: { ...base.levers, hiringPace: 0, fundraising: 0, boardPressure: 0, discipline: 1 },
  };
}

export async function playFlat(beliefs: Beliefs, runs: number, seed: string): Promise<Ground> {
  const playing = async (policy: Policy) => {
    const scenario = inWorld({ ...flat(policy), runs, seed }, beliefs);
    const futures = await playHere(scenario, { outcomes: ['featuresPerEngineer'], weeks: [YEAR, TEN_YEARS] });
    return [YEAR, TEN_YEARS].map((week) => column(futures, 'featuresPerEngineer', week)) as [
      Float32Array,
      Float32Array,
    ];
  };
  const [early, late] = await playing({ policy: 'fixed', settings: { share: 0 } });
  const [, reacting] = await playing({ policy: 'reactive', settings: {} });
  const left = late.map((value, run) => value / early[run]!).sort();
  return {
    ground: left[left.length >> 1]!,
    groundLow: left[left.length >> 2]!,
    turned: reacting.map((value, run) => value / late[run]!).sort()[late.length >> 1]!,
  };
}
