import { CATALOGUE, type CoefficientName, type KnownAnswer, type KnownName } from '@paydown/engine/internal';
import { coefficientLabel } from '../../base/coefficients.js';
import { sayDistribution } from '../../base/distribution.js';
import { number, share } from '../../base/format.js';
import { list } from '../../base/words.js';
import type { Table } from '../../document/model.js';

const FACTS: Readonly<Record<KnownName, string>> = {
  growth: 'growth over the last year',
  growthQuarter: 'growth over the last quarter',
  retention: 'net revenue retention',
  burn: 'the cash burnt',
  timeLost: 'the time lost to debt',
  debtShare: 'the share for debt today',
  builtWith: 'the time that went into the product',
  incidents: 'the incidents of the last quarter',
  waiting: 'the customers who wait for support',
  leavers: 'the people who left',
  cycleTime: 'the cycle time',
  age: 'the age of the product',
};

/** A warning about facts that hardly any draw can agree with; null if there is none. */
export function knownWarning({ quarrel }: KnownAnswer): string | null {
  if (quarrel === null) return null;
  const { fact, met, against } = quarrel;
  const few = met === 0 ? 'No draw' : `Only ${share(met)} of the draws`;
  const capital = FACTS[fact].charAt(0).toUpperCase() + FACTS[fact].slice(1);
  return against === null
    ? `${few} can agree with ${FACTS[fact]} (known.${fact}): for this company it is far from what is believed. Check it, and the company it is said of.`
    : `${capital} and ${FACTS[against]} do not go together: ${few.toLowerCase()} can agree with known.${fact} beside known.${against}. Check both.`;
}

/** What was believed of the coefficients that the facts settle or narrow, beside what is left; nothing where they settle none. */
export function knownBlocks(answer: KnownAnswer): Table[] {
  const { coefficients } = answer;
  if (coefficients.length === 0) return [];
  return [
    {
      kind: 'table',
      name: 'known',
      title: `What is known today ${effectOn(coefficients)}`,
      brief: '',
      subtitle: {
        text: 'Each future draws its coefficients so that the company agrees with what is known of it, within its error. The middle 80% before and after.',
      },
      head: { text: 'Coefficient' },
      columns: [{ label: 'Believed' }, { label: 'Left' }],
      rows: coefficients.map(({ name, prior, left }) => ({
        label: coefficientLabel(name),
        cells: [{ text: sayMiddle(name, prior) }, { text: sayMiddle(name, left) }],
      })),
      below: [{ text: metFinding(answer) }],
    },
  ];
}

type Left = KnownAnswer['coefficients'][number];

/** “narrows sales per seller from $120k–$490k a year to $150k–$280k a year”; of several only their names. What is as wide as before is only moved. */
function effectOn(coefficients: readonly Left[]): string {
  const settled = coefficients.filter((one) => one.settled);
  const told = settled.length > 0 ? settled : coefficients;
  const narrowed = told.filter(({ prior, left }) => left[2] - left[0] < prior[2] - prior[0]);
  const named = (ones: readonly Left[]) => list(ones.map(({ name }) => coefficientLabel(name)));
  if (narrowed.length === 0) return `moves ${named(told)}`;
  if (narrowed.length > 1) return `narrows ${named(narrowed)}`;
  const [{ name, prior, left }] = narrowed as [Left];
  const range = (spread: Left['left']) => sayMiddle(name, spread).replace(' to ', '–');
  return `narrows ${coefficientLabel(name)} from ${range(prior)} to ${range(left)}`;
}

/** In how many draws what is known goes together with what is believed. */
function metFinding({ facts, draws }: KnownAnswer): string {
  const together = 'goes together with what is believed';
  const [first] = facts;
  const said =
    facts.length === 1
      ? `What is known of ${FACTS[first!.name]} ${together} in ${share(first!.met)} of ${number(draws)} draws.`
      : `What is known ${together} in so many of ${number(draws)} draws: ${list(facts.map(({ name, met }) => `${FACTS[name]} ${share(met)}`))}.`;
  return facts.every(({ met }) => met === 1)
    ? said
    : `${said} In the others a coefficient would have to lie outside the middle 99% of what is believed of it.`;
}

function sayMiddle(name: CoefficientName, [p10, p50, p90]: readonly [number, number, number]): string {
  const { unit } = CATALOGUE[name];
  return p10 === p90
    ? sayDistribution({ shape: 'constant', value: p50 }, unit)
    : sayDistribution({ shape: 'normal', p10, p50, p90 }, unit);
}
