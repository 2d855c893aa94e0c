import { VARIABLE_KINDS, VARIABLES, type VariableKind, type VariableEntry } from '@paydown/engine/internal';
import { code, table } from './markdown.js';

const INTRODUCTION = `# Variables

Every number of one company, as the [model](model.md) has it each week, with its unit. The names are those of the
code; words are in the [glossary](glossary.md). A step is a week, unless a scenario asks for
more steps a week. All of it follows from one table, [\`company/variables.ts\`](../src/company/variables.ts); a test reads the code of the model and holds that each variable
has one place that writes it, and that nothing reads what is worked out each step before it is.`;

const HEADINGS: Readonly<Record<VariableKind, { readonly title: string; readonly text: string }>> = {
  stock: {
    title: 'Stocks',
    text: 'They carry over from week to week and move once, at the end of each step, in `stocks.ts`.',
  },
  memory: {
    title: 'Memory',
    text: 'It carries over too, and moves within the week, in the one mechanism that keeps it: a shock, a policy, or what a policy sees.',
  },
  flow: { title: 'Flows', text: 'They are worked out anew each step, and move a stock at its end.' },
  auxiliary: {
    title: 'Auxiliaries',
    text: 'They are worked out anew each step, for the mechanisms that come after them.',
  },
};

/** Every variable of the model as a page in Markdown. */
export const variablesPage = (): string => `${INTRODUCTION}

${VARIABLE_KINDS.map(section).join('\n\n')}
`;

function section(kind: VariableKind): string {
  const entries = Object.entries<VariableEntry>(VARIABLES).filter(([, entry]) => entry.kind === kind);
  const carriesOver = kind === 'stock' || kind === 'memory';
  const rows = entries.map(([name, { meaning, unit, undrawn = '' }]) => [
    code(name),
    meaning,
    unit,
    ...(carriesOver ? [undrawn] : []),
  ]);
  const { title, text } = HEADINGS[kind];
  const heads = ['name', 'meaning', 'unit', ...(carriesOver ? ['why it is not in the causal diagram'] : [])];
  return `## ${title}\n\n${text}\n\n${table(heads, rows)}`;
}
