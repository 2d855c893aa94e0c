import { LEVERS } from '../levers.js';
import { POLICIES, type PolicyName, type Setting, type SettingName } from '../policies.js';
import type { Path } from '../fault.js';
import { readQuantity, type Reading } from '../quantities/read.js';
import type { Change } from '../scenario.js';
import { START } from '../start.js';
import { KIND, writeSetting } from './debt.js';
import type { Located } from './located.js';
import { asMap, type Map } from './fields.js';
import { CHANGE, changesIn } from './timeline.js';

/** What must hold between values that are right one by one. Each is checked as soon as its own values are, whatever else is wrong. */
export function disagreements(written: unknown, changes: readonly Change[]): Located[] {
  const { company, debt, levers } = asMap(written);
  const list = changesIn(written).map(asMap);
  return [
    ...skillGap(asMap(company)),
    ...rising(asMap(debt), ['debt']),
    ...list.flatMap((change, i) => nothing(change, ['timeline', i])),
    ...list.flatMap((change, i) => rising(asMap(change['debt']), ['timeline', i, 'debt'])),
    ...staff(asMap(levers), list, changes),
  ];
}

/** The number under a key, the default when it is not given, NaN when it is wrong. */
function numberIn(map: Map, key: string, reading: Reading, usual = NaN): number {
  const text = map[key];
  if (text === undefined) return usual;
  const value = typeof text === 'string' ? readQuantity(text, reading) : NaN;
  return typeof value === 'number' ? value : NaN;
}

const wrong = (path: Path, message: string): Located => ({ path, at: 'value', problem: { message } });

function skillGap(company: Map): Located[] {
  const [gap, engineers] = (['skillGap', 'engineers'] as const).map((name) =>
    numberIn(company, name, { ...START[name], bare: false }),
  ) as [number, number];
  return gap > engineers ? [wrong(['company', 'skillGap'], 'is more than there are engineers.')] : [];
}

const RISING: readonly (readonly [SettingName, SettingName])[] = [
  ['release', 'threshold'],
  ['smallTeam', 'largeTeam'],
];

function rising(debt: Map, path: Path): Located[] {
  const policy = debt['policy'] as PolicyName;
  if (!Object.hasOwn(POLICIES, policy)) return [];
  const settings = POLICIES[policy].settings as Partial<Record<SettingName, Setting>>;
  return RISING.flatMap(([low, high]) => {
    const [below, above] = [settings[low], settings[high]];
    if (!below || !above) return [];
    const numbers = [
      [low, below],
      [high, above],
    ] as const;
    const [least, most] = numbers.map(([name, { kind, range, default: usual }]) =>
      numberIn(debt, name, { kind: KIND[kind], range, bare: true }, usual),
    ) as [number, number];
    if (!(least >= most)) return [];
    return [
      Object.hasOwn(debt, low)
        ? wrong([...path, low], `must be below ${high}, which is ${writeSetting(above, most)}.`)
        : wrong([...path, high], `must be above ${low}, which is ${writeSetting(below, least)}.`),
    ];
  });
}

const CHANGE_KEYS = Object.keys(CHANGE.shape);

function nothing(change: Map, path: Path): Located[] {
  const keys = Object.keys(change);
  const changes =
    change['debt'] !== undefined
    || ['levers', 'coefficients'].some((key) => Object.keys(asMap(change[key])).length > 0);
  if (changes || keys.length === 0 || keys.some((key) => !CHANGE_KEYS.includes(key))) return [];
  return [
    { path, at: 'value', problem: { message: 'changes nothing.', hint: 'Give it debt, levers or coefficients.' } },
  ];
}

const SHARES = ['supportShare', 'salesShare'] as const;

/** The other staff can sell or answer customers, and no more of them than there are. */
function staff(levers: Map, list: readonly Map[], changes: readonly Change[]): Located[] {
  const message = 'leaves nobody else: supportShare and salesShare together are more than 100%.';
  const given = (map: Map): (number | null)[] =>
    SHARES.map((name) =>
      Object.hasOwn(map, name) ? numberIn(map, name, { kind: 'share', range: [0, 1], bare: true }) : null,
    );
  const known = Object.keys(levers).every((name) => Object.hasOwn(LEVERS, name));
  const first = given(levers).map((share, i) => share ?? (known ? LEVERS[SHARES[i]!].default : NaN));
  const tooMuch = (shares: readonly number[]): boolean => shares[0]! + shares[1]! > 1;
  if (tooMuch(first)) return [wrong(['levers'], message)];
  if (changes.length < list.length) return [];
  const later = list.map((change) => given(asMap(change['levers'])));
  return changes.flatMap(({ from: week }, i) => {
    const holding = changes.reduce(
      (shares, { from, until }, j) =>
        from <= week && (until === null || week < until) ? shares.map((share, k) => later[j]![k] ?? share) : shares,
      first,
    );
    return tooMuch(holding) ? [wrong(['timeline', i, 'levers'], message)] : [];
  });
}
