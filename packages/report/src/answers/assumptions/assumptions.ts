import {
  CATALOGUE,
  CATALOGUE_GROUPS,
  LEVERS,
  LEVER_NAMES,
  POLICIES,
  START,
  addWeeks,
  keyOf,
  own as lookUp,
  type CoefficientName,
  type Entry,
  type Grade,
  type LeverName,
  type Policy,
  type Scenario,
  type Shift,
  type Start,
} from '@paydown/engine/internal';
import { sayStart } from '../../base/company.js';
import { sayDistribution } from '../../base/distribution.js';
import { duration, number, share, significant } from '../../base/format.js';
import { capital, list, oneLine } from '../../base/words.js';

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

/** Where it comes from, with the year, said once. */
export const sourceWords = ({ source, year }: Assumption): string =>
  year === null || source.includes(String(year)) ? source : `${source}, ${year}`;

const GIVEN = 'This scenario';

/** Everything a result rests on: the company, what it decides, what is switched off, and every coefficient with its source. */
export function assumptions(scenario: Scenario): readonly Assumption[] {
  const set = (path: string) => scenario.given.some((given) => given === path || given.startsWith(`${path}.`));
  return [
    ...company(scenario, set),
    ...decisions(scenario, set),
    ...hiringPlan(scenario),
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
    const value = lookUp(settings, name) ?? setting.default;
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

const sayShift = (name: CoefficientName, shift: Shift): string =>
  'value' in shift
    ? sayDistribution({ shape: 'constant', value: shift.value }, CATALOGUE[name].unit)
    : `${shift.times < 1 ? '−' : '+'}${share(Math.abs(shift.times - 1))}`;

const hiringPlan = (scenario: Scenario): Assumption[] =>
  (scenario.hiringPlan ?? []).map(({ week, engineers }) =>
    own('Hiring plan', `by ${addWeeks(scenario.start, week)}`, 'Engineers to be employed', number(engineers), true),
  );

const timeline = (scenario: Scenario): Assumption[] =>
  scenario.timeline.map((change, i) => {
    const until = change.until === null ? 'on' : `to ${addWeeks(scenario.start, change.until)}`;
    const what = [
      ...(change.policy ? [sayPolicy(change.policy)] : []),
      ...Object.entries(change.levers).map(([name, value]) => `${name} ${sayLever(name as LeverName, value)}`),
      ...Object.entries(change.coefficients ?? {}).map(
        ([name, shift]) => `${name} ${sayShift(name as CoefficientName, shift)}`,
      ),
    ];
    return own(
      'Timeline',
      oneLine(change.label, 48) || `change ${i + 1}`,
      `From ${addWeeks(scenario.start, change.from)} ${until}`,
      capital(list(what)),
      true,
    );
  });

const switches = ({ shocks, loops, mechanisms, doors, noise, correlations }: Scenario, set: IsSet): Assumption[] => [
  ...Object.entries({ shocks, loops, mechanisms, doors, noise }).flatMap(([kind, states]) =>
    Object.entries(states).map(([name, on]) =>
      own('Switches', `${kind}.${name}`, lookUp(SWITCHES, kind)!, on ? 'on' : 'off', set(`${kind}.${name}`)),
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
  mechanisms: 'A part of the model (off: cut)',
  doors: 'A door through which debt costs something (off: closed)',
  noise: 'Chance (off: the expected course)',
} as const;

const coefficients = (scenario: Scenario, set: IsSet): Assumption[] =>
  Object.entries(CATALOGUE_GROUPS).flatMap(([group, entries]) =>
    Object.entries(entries as Readonly<Record<string, Entry>>).map(([name, entry]) => {
      const changed = set(`coefficients.${name}`);
      const value = sayDistribution(lookUp(scenario.coefficients, name)!, entry.unit);
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
