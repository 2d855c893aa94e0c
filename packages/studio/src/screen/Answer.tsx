import { endIn, inAHundred, share } from '@paydown/report/browser';
import type { ComponentChildren } from 'preact';
import { fatesOf, type Card } from '../answer/card.ts';
import type { Picture } from '../answer/picture.ts';

interface AnswerProps {
  readonly card: Card;
  readonly rough: boolean;
  /** What stands beside the headline. */
  readonly beside?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** The answer in a few lines; grey while it is rough. */
export function Answer({ card: { headline, lines, chance }, rough, beside, children }: AnswerProps) {
  return (
    <section class={rough ? 'card rough' : 'card'} aria-label="Answer" aria-busy={rough}>
      <p class="headline">
        <span>{headline}</span> {beside}
      </p>
      <dl>
        {lines.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p class="chance">{chance}</p>
      {children}
    </section>
  );
}

/** Who lives, and who dies of what, under A and under B: shares of all futures at the end. */
export function Fates({ picture, beside }: { readonly picture: Picture; readonly beside?: ComponentChildren }) {
  const rows = fatesOf(picture).filter(({ shares }) => Math.max(...shares) >= 0.0005);
  const dead = [0, 1].map((side) =>
    rows.filter((row) => row.dead).reduce((sum, { shares }) => sum + shares[side]!, 0),
  ) as [number, number];
  const [a, b] = dead.map(inAHundred);
  const { go } = endIn(picture.comparison);
  return (
    <figure data-chart="fates">
      <h2>
        {a === b ? `${a} of 100 companies ${go} under either` : `Of 100 companies ${a} ${go} under A, ${b} under B`}{' '}
        {beside}
      </h2>
      <p class="subtitle">How all futures end.</p>
      <table class="fates">
        <thead>
          <tr>
            <th scope="col">Ending</th>
            <th scope="col">A</th>
            <th scope="col">B</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, shares, dead: isDead }) => (
            <tr key={name} class={isDead ? 'dead' : 'alive'}>
              <th scope="row">{name}</th>
              {shares.map((part, side) => (
                <td key={side}>
                  <span class={`bar side-${side === 0 ? 'A' : 'B'}`} style={{ width: `${(part * 60).toFixed(1)}%` }} />
                  {share(part)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
