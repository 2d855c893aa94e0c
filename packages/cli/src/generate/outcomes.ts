import { DERIVED, isDerived, OUTCOMES, OUTCOME_NAMES, type Outcome } from '@paydown/engine/internal';
import { code, table } from './markdown.js';

const INTRODUCTION = `# Outcomes

What every future has in every week, and what \`--outcome\`, \`--judge\`, goals, limits, charts and JSON can ask for by name (\`paydown outcomes\`). Derived outcomes are worked out of recorded
ones where they are asked for, and cost nothing where they are not. A company out of money has what stands in the last column; one that is bought keeps its last values. Where less is better decisions
count the dead as the worst there is. All of it follows from one table, [\`simulate/outcomes.ts\`](../src/simulate/outcomes.ts); words are in the [glossary](glossary.md).`;

const dead = ({ dead: has }: Outcome): string => (has === 'last' ? 'its last value' : String(has).replace('-', '−'));

/** Every outcome as a page in Markdown. */
export function outcomesPage(): string {
  const recorded = OUTCOME_NAMES.filter((name) => !isDerived(name)).map((name) => {
    const outcome: Outcome = OUTCOMES[name];
    return [code(name), outcome.meaning, outcome.unit, dead(outcome)];
  });
  const derived = OUTCOME_NAMES.filter(isDerived).map((name) => {
    const outcome = DERIVED[name];
    return [code(name), outcome.meaning, outcome.unit, code(outcome.formula), dead(outcome)];
  });
  return `${INTRODUCTION}

## Derived

${table(['name', 'meaning', 'unit', 'formula', 'out of money'], derived)}

## Recorded

${table(['name', 'meaning', 'unit', 'out of money'], recorded)}
`;
}
