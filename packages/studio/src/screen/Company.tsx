import {
  CATALOGUE,
  COEFFICIENT_NAMES,
  keyOf,
  own,
  START,
  type CoefficientName,
  type Start,
} from '@paydown/engine/internal';
import { useState } from 'preact/hooks';
import type { Today } from '../answer/picture.ts';
import { withSetting } from '../ask/question.ts';
import { BeliefControl } from './BeliefControl.tsx';
import { Field } from './controls.tsx';
import { InterviewFold } from './InterviewFold.tsx';
import type { Page } from './page.ts';

/** What a leader knows of the company without looking anything up. */
const FIELDS: readonly (keyof Start)[] = [
  'engineers',
  'others',
  'arr',
  'growth',
  'cash',
  'newcomers',
  'product',
  'debtRatio',
];

/** What most debates are about. */
const BELIEFS = {
  drag: 'How much debt slows those who do not know the code',
  shortcuts: 'New debt per week of features',
  repayEfficiency: 'Debt put right per week of repaying',
  rampTime: 'Time until a newcomer is productive',
} as const satisfies Partial<Record<CoefficientName, string>>;

export interface CompanyProps {
  readonly today: Today;
  readonly page: Page;
  /** A company made of answers instead, as a scenario file. */
  readonly onAnswered: (scenario: string) => void;
}

/** The company in week 0, in the words of a scenario file. */
export function Company({ today, page: { inquiry, change, faultOf }, onAnswered }: CompanyProps) {
  return (
    <section class="company" aria-label="Company">
      <h2>The company</h2>
      <p class="description">{today.description}</p>
      <InterviewFold onAnswered={onAnswered} />
      {FIELDS.map((field) => {
        const path = `company.${keyOf(field)}`;
        return (
          <Field
            key={field}
            label={START[field].meaning}
            usual={own(today.company, keyOf(field)) ?? ''}
            value={own(inquiry.settings, path)}
            fault={faultOf(path)}
            onWrite={(text) => {
              change((now) => withSetting(now, path, text), true);
            }}
          />
        );
      })}
    </section>
  );
}

/** What is believed about the numbers of the model: the whole range, moved up or down. */
export function Beliefs({ today, page }: { readonly today: Today; readonly page: Page }) {
  const [search, setSearch] = useState('');
  const found =
    search.trim() === ''
      ? []
      : COEFFICIENT_NAMES.filter((name) =>
          `${name} ${CATALOGUE[name].meaning}`.toLowerCase().includes(search.trim().toLowerCase()),
        ).slice(0, 12);
  return (
    <section class="beliefs" aria-label="Beliefs">
      <h2>What you believe</h2>
      {Object.entries(BELIEFS).map(([name, words]) => (
        <Belief key={name} name={name as CoefficientName} words={words} today={today} page={page} />
      ))}
      <details>
        <summary>All {COEFFICIENT_NAMES.length} numbers of the model</summary>
        <input
          type="search"
          aria-label="Find a number of the model"
          placeholder="churn, outage, ramp …"
          value={search}
          onInput={(event) => {
            setSearch(event.currentTarget.value);
          }}
        />
        {found.map((name) => (
          <Belief key={name} name={name} today={today} page={page} />
        ))}
      </details>
    </section>
  );
}

interface BeliefProps {
  readonly name: CoefficientName;
  /** In fewer words than the catalogue’s. */
  readonly words?: string;
  readonly today: Today;
  readonly page: Page;
}

const Belief = ({ name, words, today, page: { inquiry, change, faultOf } }: BeliefProps) => (
  <BeliefControl
    name={name}
    words={words}
    today={today}
    text={own(inquiry.settings, `coefficients.${name}`)}
    fault={faultOf(`coefficients.${name}`)}
    onWrite={(text, rests) => {
      change((now) => withSetting(now, `coefficients.${name}`, text), rests);
    }}
  />
);
