import {
  addWeeks,
  LEVER_NAMES,
  LEVERS,
  POLICIES,
  POLICY_NAMES,
  writeLever,
  type LeverName,
  type Side,
} from '@paydown/engine/internal';
import { month, number, share } from '@paydown/report/browser';
import type { Today } from '../answer/picture.ts';
import type { Page } from './page.ts';
import { withDecided, withFrom } from '../ask/question.ts';
import { Choice, Field, Slider } from './controls.tsx';

const MOST_SHARE = 60;
/** Months after which a decision may begin. */
const STARTS = [0, 3, 6, 9, 12, 18, 24, 36] as const;
/** Levers that stand open; all others are behind “all levers”. */
const OPEN: readonly LeverName[] = ['hiringPace', 'haste', 'discipline', 'assistants'];

const WORDS: Readonly<Partial<Record<LeverName, string>>> = {
  hiringPace: 'Headcount the board asks for',
  haste: 'Corners cut to be faster',
  discipline: 'Debt share that withstands pressure',
  assistants: 'Work done with AI assistants',
};

const says = (lever: LeverName, value: number): string => {
  if (lever === 'hiringPace')
    return value === 0 ? 'as it is' : `× ${number(Number((2 ** value).toPrecision(2)))} a year`;
  return LEVERS[lever].kind === 'share' ? share(value) : number(value);
};

/** What one side decides. */
export function DecisionPanel({
  side,
  today,
  page,
}: {
  readonly side: Side;
  readonly today: Today;
  readonly page: Page;
}) {
  const { inquiry, change, faultOf } = page;
  const { from, settings } = inquiry.decisions[side];
  const decided = settings['debt'] ?? inquiry.settings['debt'];
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(decided ?? '')?.[1];
  const policy = decided === undefined ? 'today' : percent === undefined ? decided : 'share';
  const known = policy === 'today' || policy === 'share' || (POLICY_NAMES as readonly string[]).includes(policy);
  const set = (path: string, text: string | null, rests: boolean) => {
    change((now) => withDecided(now, side, path, text), rests);
  };
  const lever = (name: LeverName): number => {
    const text = settings[`levers.${name}`] ?? today.levers[name];
    const value = Number.parseFloat(text);
    return text.endsWith('%') ? value / 100 : value;
  };
  return (
    <section class={`decision side-${side}`} aria-label={`Decision ${side}`}>
      <h2>
        <b>{side}</b>
        <span>{page.nameOf(side)}</span>
      </h2>
      <Choice
        label="Rule for debt"
        value={policy}
        options={[
          ['share', 'a fixed share'],
          ...(decided === undefined || inquiry.settings['debt'] === undefined
            ? ([['today', `as today: ${today.policy}`]] as const)
            : []),
          ...POLICY_NAMES.filter((name) => name !== 'fixed').map((name) => [name, shortly(name)] as const),
          ...(known ? [] : ([[policy, policy]] as const)),
        ]}
        onChoose={(value) => {
          set(
            'debt',
            value === 'today' ? null : value === 'share' ? `${Math.round((today.share ?? 0.2) * 100)}%` : value,
            true,
          );
        }}
      />
      {policy === 'share' ? (
        <Slider
          label="Engineers’ free weeks for debt"
          value={Number(percent)}
          min={0}
          max={MOST_SHARE}
          step={1}
          says={(value) => `${value}%`}
          onMove={(value, rests) => {
            set('debt', `${value}%`, rests);
          }}
        />
      ) : null}
      <Choice
        label="From"
        value={from ?? ''}
        options={startsOf(today, from)}
        onChoose={(value) => {
          change((now) => withFrom(now, side, value === '' ? null : value), true);
        }}
      />
      {OPEN.map((name) => {
        const { range, meaning, kind } = LEVERS[name];
        return (
          <Slider
            key={name}
            label={WORDS[name]}
            help={meaning}
            value={lever(name)}
            min={range[0]}
            max={Math.min(range[1], 3)}
            step={0.05}
            says={(value) => says(name, value)}
            onMove={(value, rests) => {
              set(`levers.${name}`, kind === 'share' ? `${Math.round(value * 100)}%` : String(value), rests);
            }}
          />
        );
      })}
      <details>
        <summary>All levers</summary>
        {LEVER_NAMES.filter((name) => !OPEN.includes(name)).map((name) => (
          <Field
            key={name}
            label={LEVERS[name].meaning}
            help={RANGES.get(name)!}
            usual={today.levers[name]}
            value={settings[`levers.${name}`]}
            fault={faultOf(`levers.${name}`, side)}
            onWrite={(text) => {
              set(`levers.${name}`, text, true);
            }}
          />
        ))}
      </details>
      {faultOf('debt', side) === undefined ? null : <p class="fault">{faultOf('debt', side)}</p>}
    </section>
  );
}

/** From where to where a lever goes, as a scenario file gives it. */
const rangeOf = (name: LeverName): string => {
  const { kind, range } = LEVERS[name];
  if (kind === 'switch') return 'on or off';
  return `${range.map((end) => writeLever(name, end)).join(' to ')}; you decide it, so it has no grade`;
};
const RANGES = new Map(LEVER_NAMES.map((name) => [name, rangeOf(name)]));

const shortly = (name: (typeof POLICY_NAMES)[number]): string => {
  const [first] = POLICIES[name].meaning.split(/[:,(]/);
  return `${name}: ${first!.trim().toLowerCase()}`.slice(0, 60);
};

/** Now, and the months that a decision may wait; and the day of a link, if it is another one. */
function startsOf({ start, horizon }: Today, from: string | null): (readonly [string, string])[] {
  const days = STARTS.map((months) => [months, addWeeks(start, Math.round((months * 52) / 12))] as const);
  const options = days
    .filter(([months]) => (months * 52) / 12 < horizon)
    .map(
      ([months, day]) =>
        [months === 0 ? '' : day, months === 0 ? 'now' : `${month(day)}, in ${months} months`] as const,
    );
  return from === null || options.some(([day]) => day === from) ? options : [...options, [from, from]];
}
