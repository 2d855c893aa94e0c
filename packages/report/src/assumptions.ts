import {
  CATALOGUE_GROUPS,
  LEVERS,
  LEVER_NAMES,
  POLICIES,
  START,
  addWeeks,
  keyOf,
  type CoefficientName,
  type Distribution,
  type Entry,
  type Grade,
  type LeverName,
  type Policy,
  type Scenario,
  type Start,
  type Unit,
} from '@paydown/engine';
import { sayStart } from './company.js';
import { duration, money, number, share, significant } from './format.js';
import { capital, list, oneLine } from './words.js';

/** One thing that the results rest on. */
export interface Assumption {
  readonly group: string;
  readonly name: string;
  readonly meaning: string;
  /** As people write it; a range is the central 80% (P10 to P90). */
  readonly value: string;
  /** Given by the scenario or the command line, not taken from the catalogue. */
  readonly changed: boolean;
  readonly source: string;
  readonly year: number | null;
  readonly grade: Grade | null;
}

const GIVEN = 'This scenario';

/** Everything a result rests on: the company, what it decides, what is switched off, and every coefficient with its source. */
export function assumptions(scenario: Scenario): readonly Assumption[] {
  const set = (path: string) => scenario.given.some((given) => given === path || given.startsWith(`${path}.`));
  return [
    ...company(scenario, set),
    ...decisions(scenario, set),
    ...timeline(scenario),
    ...switches(scenario, set),
    ...coefficients(scenario, set),
  ];
}

type IsSet = (path: string) => boolean;

const own = (group: string, name: string, meaning: string, value: string, changed: boolean): Assumption => ({
  group,
  name,
  meaning,
  value,
  changed,
  source: changed ? GIVEN : 'Default',
  year: null,
  grade: null,
});

const company = ({ company: start }: Scenario, set: IsSet): Assumption[] =>
  (Object.keys(START) as (keyof Start)[]).map((name) =>
    own(
      'Company in week 0',
      keyOf(name),
      START[name].meaning,
      sayStart(name, start[name]),
      set(`company.${keyOf(name)}`),
    ),
  );

const decisions = ({ policy, levers }: Scenario, set: IsSet): Assumption[] => [
  own('Decisions', 'debt', POLICIES[policy.policy].meaning, sayPolicy(policy), set('debt')),
  ...LEVER_NAMES.map((name) =>
    own('Decisions', name, LEVERS[name].meaning, sayLever(name, levers[name]), set(`levers.${name}`)),
  ),
];

function sayPolicy({ policy, settings }: Policy): string {
  const known = POLICIES[policy].settings as Readonly<
    Record<string, { readonly kind: string; readonly default: number }>
  >;
  const said = Object.entries(known).map(([name, setting]) => {
    const value = settings[name as keyof typeof settings] ?? setting.default;
    return `${name} ${setting.kind === 'share' || setting.kind === 'ratio' ? share(value) : setting.kind === 'weeks' ? duration(value) : number(significant(value, 3))}`;
  });
  return `${policy}: ${said.join(', ')}`;
}

function sayLever(name: LeverName, value: number): string {
  const { kind } = LEVERS[name];
  if (kind === 'switch') return value > 0 ? 'on' : 'off';
  if (kind === 'share') return share(value);
  return kind === 'rate' ? `${share(value)} a year` : number(significant(value, 3));
}

const timeline = (scenario: Scenario): Assumption[] =>
  scenario.timeline.map((change, i) => {
    const until = change.until === null ? 'on' : `to ${addWeeks(scenario.start, change.until)}`;
    const what = [
      ...(change.policy ? [sayPolicy(change.policy)] : []),
      ...Object.entries(change.levers).map(([name, value]) => `${name} ${sayLever(name as LeverName, value)}`),
    ];
    return own(
      'Timeline',
      oneLine(change.label, 48) || `change ${i + 1}`,
      `From ${addWeeks(scenario.start, change.from)} ${until}`,
      capital(list(what)),
      true,
    );
  });

const switches = ({ shocks, loops, noise, correlations }: Scenario, set: IsSet): Assumption[] => [
  ...Object.entries({ shocks, loops, noise }).flatMap(([kind, states]) =>
    Object.entries(states).map(([name, on]) =>
      own(
        'Switches',
        `${kind}.${name}`,
        SWITCHES[kind as keyof typeof SWITCHES],
        on ? 'on' : 'off',
        set(`${kind}.${name}`),
      ),
    ),
  ),
  own(
    'Switches',
    'correlations',
    'Whether related coefficients are drawn together',
    correlations ? 'on' : 'off',
    set('correlations'),
  ),
];

const SWITCHES = {
  shocks: 'A shock from outside',
  loops: 'A feedback loop (off: cut)',
  noise: 'Chance (off: the expected course)',
} as const;

const coefficients = (scenario: Scenario, set: IsSet): Assumption[] =>
  Object.entries(CATALOGUE_GROUPS).flatMap(([group, entries]) =>
    Object.entries(entries as Readonly<Record<string, Entry>>).map(([name, entry]) => {
      const changed = set(`coefficients.${name}`);
      const value = sayDistribution(scenario.coefficients[name as CoefficientName], entry.unit);
      const source = changed
        ? `${GIVEN} (catalogue: ${sayDistribution(entry.distribution, entry.unit)})`
        : entry.source;
      return {
        group,
        name,
        meaning: entry.meaning,
        value,
        changed,
        source,
        year: changed ? null : entry.year,
        grade: changed ? null : entry.grade,
      };
    }),
  );

/** What is believed about a coefficient, as people write it: “8 to 24 weeks”, “$150k to $280k a year”, “12%”. */
export function sayDistribution(believed: Distribution, unit: Unit): string {
  const say = quantity(unit, spanOf(believed));
  switch (believed.shape) {
    case 'constant':
      return say(believed.value);
    case 'uniform':
      return `${say(believed.low, believed.high)}, all equally likely`;
    case 'triangular':
    case 'pert':
      return `${say(believed.low, believed.high)}, most likely ${say(believed.mode)}`;
    case 'beta':
      return `${say(believed.low, believed.high)}, beta(${number(believed.alpha)}, ${number(believed.beta)})`;
    case 'observed':
      return `${number(believed.values.length)} observed values, ${say(Math.min(...believed.values), Math.max(...believed.values))}`;
    default:
      return say(believed.p10, believed.p90);
  }
}

function spanOf(believed: Distribution): number {
  if (believed.shape === 'constant') return believed.value;
  if (believed.shape === 'observed') return Math.max(...believed.values);
  return 'p90' in believed ? believed.p90 : believed.high;
}

/** Writes one value or a range in a unit; rates below one a year are percentages. */
function quantity(unit: Unit, largest: number): (low: number, high?: number) => string {
  const plain = (value: number) => number(significant(value, 3));
  const written =
    (format: (value: number) => string, suffix = '') =>
    (low: number, high = low) =>
      (low === high ? format(low) : `${format(low)} to ${format(high)}`) + suffix;
  switch (unit) {
    case 'share':
      return written(share);
    case '1/year':
      return largest <= 1 ? written(share, ' a year') : written(plain, ' a year');
    case '1/week':
      return written(share, ' a week');
    case '$M':
      return written(money);
    case '$M/year':
      return written(money, ' a year');
    case '$M/week':
      return written((value) => money(value * 52), ' a year');
    case 'tickets/week':
      return written(plain, ' tickets a week');
    case 'factor':
      return written(plain);
    default:
      return written(plain, ` ${unit}`);
  }
}
