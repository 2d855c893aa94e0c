import {
  CATALOGUE,
  COEFFICIENT_NAMES,
  LEVERS,
  LEVER_NAMES,
  DOORS,
  LOOPS,
  MECHANISMS,
  NOISES,
  SHOCKS,
  type CoefficientName,
  type Distribution,
  type DoorName,
  type Levers,
  type LoopName,
  type MechanismName,
  type NoiseName,
  type Policy,
  type Scenario,
  type ShockName,
  type Start,
} from '@paydown/engine/internal';

const START: Start = {
  engineers: 40,
  others: 45,
  newcomers: 0.3,
  skillGap: 2.4,
  offers: 1.8,
  product: 2000,
  zombies: 500,
  inProgress: 240,
  debtRatio: 0.15,
  unplanned: 0.8,
  tickets: 36,
  arr: 6,
  growth: 0.6,
  cash: 32,
  fit: 1,
  pressure: 0.2,
  burnout: 0.1,
  perceivedVelocity: 0.77,
  perceivedDebt: 0.15,
  rounds: 2,
  sinceRound: 13,
  mandate: 91,
};

/** What a test changes of a plain company of 40 engineers; switches not named are on, or all off with `allOff`. */
export interface Changes {
  company?: Partial<Start>;
  levers?: Partial<Levers>;
  policy?: Policy;
  coefficients?: Partial<Record<CoefficientName, number | Distribution>>;
  shocks?: Partial<Record<ShockName, boolean>> | 'off';
  loops?: Partial<Record<LoopName, boolean>> | 'off';
  mechanisms?: Partial<Record<MechanismName, boolean>> | 'off';
  doors?: Partial<Record<DoorName, boolean>> | 'off';
  noise?: Partial<Record<NoiseName, boolean>> | 'off';
  timeline?: Scenario['timeline'];
  horizon?: number;
  runs?: number;
  seed?: string;
  stepsPerWeek?: number;
}

export function scenarioWith(changes: Changes = {}): Scenario {
  const switches = <N extends string>(
    names: readonly string[],
    given: Partial<Record<N, boolean>> | 'off' | undefined,
  ) =>
    Object.fromEntries(names.map((name) => [name, given === 'off' ? false : (given?.[name as N] ?? true)])) as Record<
      N,
      boolean
    >;
  const believed = (name: CoefficientName): Distribution => {
    const given = changes.coefficients?.[name];
    return given === undefined
      ? CATALOGUE[name].distribution
      : typeof given === 'number'
        ? { shape: 'constant', value: given }
        : given;
  };
  return {
    name: 'test',
    description: '',
    start: '2027-01-04',
    horizon: changes.horizon ?? 260,
    runs: changes.runs ?? 1,
    seed: changes.seed ?? 'test',
    stepsPerWeek: changes.stepsPerWeek ?? 1,
    company: { ...START, perceivedDebt: changes.company?.debtRatio ?? START.debtRatio, ...changes.company },
    policy: changes.policy ?? { policy: 'fixed', settings: { share: 0.2 } },
    levers: {
      ...(Object.fromEntries(LEVER_NAMES.map((name) => [name, LEVERS[name].default])) as unknown as Levers),
      ...changes.levers,
    },
    coefficients: Object.fromEntries(
      COEFFICIENT_NAMES.map((name) => [name, believed(name)]),
    ) as Scenario['coefficients'],
    correlations: true,
    shocks: switches<ShockName>(Object.keys(SHOCKS), changes.shocks),
    loops: switches<LoopName>(Object.keys(LOOPS), changes.loops),
    mechanisms: switches<MechanismName>(Object.keys(MECHANISMS), changes.mechanisms),
    doors: switches<DoorName>(Object.keys(DOORS), changes.doors),
    noise: switches<NoiseName>([...Object.keys(NOISES), 'coefficients'], changes.noise),
    timeline: changes.timeline ?? [],
    given: [],
  };
}

/** A quiet world: no chance at all and no shock from outside. */
export const QUIET = { noise: 'off', shocks: 'off' } as const satisfies Changes;
/** Money that never runs out. */
export const RICH = { cash: 1e9 } as const;
