import {
  DOOR_NAMES,
  type Bounded,
  type DoorName,
  type DoorOutcome,
  type Doors,
  type DoorShares,
} from '@paydown/engine/internal';
import { isReal } from '../../base/findings.js';
import { rounded, money, number, signed, share, type Format } from '../../base/format.js';
import { capital, list } from '../../base/words.js';

export const DOOR_LABELS: Readonly<Record<DoorName, string>> = {
  speed: 'Speed',
  upkeep: 'Upkeep',
  incidents: 'Incidents',
  churn: 'Churn',
  support: 'Support',
};

/** What debt does there. */
export const DOOR_STORIES: Readonly<Record<DoorName, string>> = {
  speed: 'features take longer',
  upkeep: 'more to keep running',
  incidents: 'more breaks, and worse',
  churn: 'customers leave',
  support: 'more to ask and answer',
};

/** What the doors are asked about: two decisions, or one company against itself with debt that makes no difference. */
export interface Asked {
  /** “20% for debt” against “5% for debt”; null for what debt costs a company. */
  readonly decisions: { readonly name: string; readonly against: string } | null;
  /** “December 2031” */
  readonly when: string;
}

export const DOOR_FORMATS: Readonly<Record<DoorOutcome, Format>> = { arr: money, surviving: share };

/** A row of the answer. */
export interface DoorRow {
  readonly label: string;
  readonly story: string;
  readonly of: (shares: DoorShares) => Bounded;
  readonly whole?: true;
}

/** The rows of the answer: each door, what is beside them, and the whole. What is nothing by construction is left out. */
export function doorRows({ outcomes }: Doors): DoorRow[] {
  const there = (of: DoorRow['of']) => Object.values(outcomes).some((shares) => of(shares).value !== 0);
  return [
    ...DOOR_NAMES.map((door) => ({
      label: DOOR_LABELS[door],
      story: DOOR_STORIES[door],
      of: ({ through }: DoorShares) => through[door],
    })),
    { label: 'Several together', story: 'what no door does alone', of: ({ together }: DoorShares) => together },
    {
      label: 'Weeks for debt',
      story: 'taken from features, whatever debt does',
      of: ({ beside }: DoorShares) => beside,
    },
    { label: 'In all', story: 'the whole difference', of: ({ whole }: DoorShares) => whole, whole: true as const },
  ].filter(({ of }) => there(of));
}

const size = ({ value, error }: Bounded, format: Format): string => format(rounded({ value: Math.abs(value), error }));
const lives = ({ value, error }: Bounded): string =>
  number(rounded({ value: Math.abs(value) * 100, error: error * 100 }));

/** “Mostly through speed: $12M of the $35M that …”; who is largest is said only where it is not chance. */
export function doorsFinding({ outcomes: { arr } }: Doors, { decisions, when }: Asked): string {
  const { byDebt, beside, largest, through } = arr;
  if (!isReal(byDebt))
    return decisions === null
      ? `Debt costs no more mean revenue by ${when} than chance would`
      : `What debt does to mean revenue by ${when} differs by no more than chance between ${decisions.name} and ${decisions.against}`;
  const first = largest === null ? null : DOOR_LABELS[largest].toLowerCase();
  const ways =
    first === null
      ? `first of all through ${list(leadingDoors(arr).map((door) => `${DOOR_LABELS[door].toLowerCase()} (${size(through[door], money)})`))}, in an order that may be chance`
      : `${Math.abs(through[largest!].value) > Math.abs(byDebt.value) / 2 ? 'most of it' : 'the largest part'} through ${first}, ${size(through[largest!], money)}`;
  if (decisions === null)
    return byDebt.value < 0
      ? `Debt costs ${size(byDebt, money)} of mean yearly revenue by ${when}, ${ways}`
      : `By ${when} the mean company has ${size(byDebt, money)} more of yearly revenue than if debt made no difference, ${ways}`;
  const { name, against } = decisions;
  const [winner, loser] = byDebt.value > 0 ? [name, against] : [against, name];
  const rest = isPrice(arr)
    ? `; but its weeks for debt cost ${size(beside, money)} more, and in all ${standing(arr)}`
    : '';
  return `${capital(winner)} against ${loser}: debt holds the first back less, which is worth ${size(byDebt, money)} of mean revenue by ${when}, ${ways}${rest}`;
}

/** Whether the weeks for debt take something of what less debt brings. */
const isPrice = ({ beside, byDebt }: DoorShares): boolean =>
  isReal(beside) && Math.sign(beside.value) !== Math.sign(byDebt.value);

/** How the one that debt holds back less ends, with all that its weeks for debt cost. */
const standing = ({ whole, byDebt }: DoorShares): string =>
  isReal(whole)
    ? `it is ${size(whole, money)} ${whole.value * byDebt.value > 0 ? 'ahead' : 'behind'}`
    : 'the two differ by no more than chance';

/** The two largest, of what all doors do together. */
const leadingDoors = ({ through, byDebt }: DoorShares): DoorName[] =>
  [...DOOR_NAMES].sort((a, b) => Math.sign(byDebt.value) * (through[b].value - through[a].value)).slice(0, 2);

/** “Of 100 companies debt kills 12: churn 4, incidents 3, …”; null where it is chance. */
export function livesFinding({ runs, outcomes: { surviving } }: Doors, { decisions }: Asked): string | null {
  const { byDebt, beside, whole, through, largest } = surviving;
  if (!isReal(byDebt)) return null;
  const real = DOOR_NAMES.filter((door) => isReal(through[door])).sort(
    (a, b) => Math.abs(through[b].value) - Math.abs(through[a].value),
  );
  const each = real.map(
    (door) =>
      `${DOOR_LABELS[door].toLowerCase()} ${through[door].value * byDebt.value < 0 ? '−' : ''}${lives(through[door])}`,
  );
  const ways = real.length === 0 ? 'no door by more than chance' : list(each);
  const lead = largest === null && real.length > 1 ? ' (which of them comes first may be chance)' : '';
  if (decisions === null)
    return `Of 100 companies debt ${byDebt.value < 0 ? 'kills' : 'keeps alive'} ${lives(byDebt)}; through ${ways}${lead}.`;
  const winner = byDebt.value > 0 ? decisions.name : decisions.against;
  const rest = isPrice(surviving)
    ? `; the weeks it takes for debt kill ${lives(beside)}, which leaves ${isReal(whole) ? `${lives(whole)} ${whole.value * byDebt.value > 0 ? 'more' : 'fewer'}` : 'no more than chance'}`
    : '';
  return `Less debt keeps ${lives(byDebt)} more of 100 companies alive with ${winner} (in ${number(runs)} futures); through ${ways}${lead}${rest}.`;
}

/** How the doors were measured. */
export const doorsNote = ({ runs }: Doors): string =>
  `Through a door: the mean of what closing it alone takes away and what opening it alone brings, in the same ${number(runs)} futures, so that what two doors do together is shared between them. `
  + 'A closed door lets debt do nothing there: speed and upkeep as if there were none, incidents, churn and support as at the debt to which the catalogue’s rates belong.';

/** “speed +$12M ± 1M”, for descriptions. */
export const sayRow = ({ label, of }: DoorRow, outcome: DoorOutcome, doors: Doors): string =>
  `${label.toLowerCase()} ${signed(of(doors.outcomes[outcome]), DOOR_FORMATS[outcome])}`;
