import { CATALOGUE, type KnownAnswer, type KnownName } from '@paydown/engine/internal';
import { coefficientLabel } from '../../base/coefficients.js';
import { sayDistribution } from '../../base/distribution.js';
import { number, share } from '../../base/format.js';
import { escape } from '../../base/html.js';
import { list } from '../../base/words.js';

const FACTS: Readonly<Record<KnownName, string>> = {
  growth: 'growth over the last year',
  growthQuarter: 'growth over the last quarter',
  retention: 'net revenue retention',
  burn: 'the cash burnt',
  timeLost: 'the time lost to debt',
  debtShare: 'the share for debt today',
  builtWith: 'the time that went into the product',
  incidents: 'the incidents of the last quarter',
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

/** What was believed of the coefficients that the facts settle or narrow, beside what is left. */
export function knownSection({ facts, coefficients, draws }: KnownAnswer): string {
  const settled = coefficients.filter((one) => one.settled).map(({ name }) => coefficientLabel(name));
  const cells = coefficients.map(({ name, prior, left }) => {
    const say = ([p10, p50, p90]: readonly [number, number, number]) =>
      p10 === p90
        ? sayDistribution({ shape: 'constant', value: p50 }, CATALOGUE[name].unit)
        : sayDistribution({ shape: 'normal', p10, p50, p90 }, CATALOGUE[name].unit);
    return `<tr><th scope="row">${escape(coefficientLabel(name))}</th><td data-of="Believed">${escape(say(prior))}</td><td data-of="Left">${escape(say(left))}</td></tr>`;
  });
  const met = facts.map(({ name, met }) => `${FACTS[name]} in ${share(met)}`);
  return `<section class="numbers" id="known" aria-labelledby="known-title">
<h2 id="known-title">What is known today settles ${escape(list(settled))}</h2>
<p class="subtitle">Each future draws its coefficients so that the company agrees with what is known of it, within its error. The middle 80% before and after.</p>
<div class="wide" role="region" aria-labelledby="known-title" tabindex="0">
<table>
<thead><tr><th scope="col">Coefficient</th><th scope="col">Believed</th><th scope="col">Left</th></tr></thead>
<tbody>
${cells.join('\n')}
</tbody>
</table>
</div>
<p class="note">Of ${number(draws)} draws, so many can agree without a coefficient outside the middle 99% of what is believed of it: ${escape(list(met))}.</p>
</section>`;
}
