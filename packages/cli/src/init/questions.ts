import { nearest, readScenario, type ScenarioSource } from '@paydown/engine/internal';

/** What is wrong with an answer, and what would be right. */
export interface Wrong {
  readonly message: string;
}

const MINIMAL: ScenarioSource = { read: () => 'company: {engineers: 10, arr: 1M, cash: 1M}', resolve: (_, to) => to };

export const FEELINGS = {
  hardly: { words: 'hardly noticed', debt: '5%' },
  little: { words: 'now and then it is in the way', debt: '12%' },
  noticeable: { words: 'everybody notices', debt: '22%' },
  bad: { words: 'estimates keep slipping because of it', debt: '40%' },
  awful: { words: 'everything is slow, nobody dares to touch some parts', debt: '75%' },
} as const;
export type Feeling = keyof typeof FEELINGS;

/** Share of a week of feature work that is lost at a debt, as far as the scenario reader knows before anything is drawn. */
export function lostAt(debt: string): number {
  const { scenario } = readScenario('', MINIMAL, [{ path: 'company.debt', text: debt, origin: '' }]);
  return 1 - (scenario?.company.perceivedVelocity ?? NaN);
}

export const BOARDS = {
  profit: { words: 'to live from what it earns', pace: 0.3, pressure: 0.5, raises: false },
  steady: { words: 'to grow steadily', pace: 0.5, pressure: 0.7, raises: true },
  double: { words: 'to double the headcount every year', pace: 1, pressure: 1, raises: true },
  triple: { words: 'to triple it, and miss no plan', pace: 1.6, pressure: 1.5, raises: true },
} as const;
export type BoardWish = keyof typeof BOARDS;

/** What people may not know. */
export const UNKNOWN = 'not known';

/** Answers, each as it goes into a scenario file; null for what is not known. */
export interface Answers {
  readonly people: { readonly engineers: number; readonly others: number };
  readonly revenue: string;
  readonly cash: string;
  /** A word, or the share of a week that is lost to debt: `30%`. */
  readonly debt: Feeling | { readonly lost: string };
  readonly board: BoardWish;
  readonly growth: string | null;
  readonly spent: string | null;
  /** Engineers’ time in the product, or its age. */
  readonly product: { readonly effort: string } | { readonly years: number } | null;
}

export type QuestionName = keyof Answers;

export interface Question<T> {
  /** What a terminal asks. */
  readonly asks: string;
  /** What an option’s help says. */
  readonly help: string;
  readonly usual: string;
  /** Whether it can be left open: without a terminal to ask on it is then as usual. */
  readonly open?: boolean;
  read(text: string): T | Wrong;
}

/** A sum of money that a scenario file would accept for a number of the company. */
const money =
  (path: string) =>
  (text: string): string | Wrong => {
    const written = text.trim();
    const { faults } = readScenario('', MINIMAL, [{ path, text: written, origin: '' }]);
    const [first] = faults;
    if (first === undefined && !/[\r\n#]/.test(written)) return written;
    return { message: [first?.message ?? 'That is no sum of money.', first?.hint].filter(Boolean).join(' ') };
  };

/** A quantity that a scenario file would accept under `known`, or nothing. */
const knownAs =
  (name: string) =>
  (text: string): string | null | Wrong => {
    const written = text.trim();
    if (/^(?:|-|\?|not known|unknown|no idea)$/i.test(written)) return null;
    return money(`known.${name}`)(written);
  };

function product(text: string): Answers['product'] | Wrong {
  const written = text.trim().replace(/\bengineer-(?=year|month|week)/gi, 'person-');
  const [, years] = /^(?:about )?(\d{1,3}(?:\.\d+)?) ?(?:years?|yrs?|y)(?: old)?$/i.exec(written) ?? [];
  if (years !== undefined) return { years: Number(years) };
  const effort = knownAs('builtWith')(written);
  if (effort === null) return null;
  return typeof effort === 'string' ? { effort } : { message: `${effort.message} Or write its age: 5 years.` };
}

/** How bad it feels in a word, or how much of the week it takes. */
function debtFelt(text: string): Answers['debt'] | Wrong {
  if (!/\d *%|^0?\.\d/.test(text)) return oneOf(FEELINGS)(text);
  const lost = knownAs('timeLost')(text);
  return typeof lost === 'string' ? { lost } : (lost ?? { message: 'Write the share of the week: 30%.' });
}

function people(text: string): Answers['people'] | Wrong {
  const [, first, joint, second] =
    /^(\d{1,6})(?:\s*(of|\+|and)\s*(\d{1,7}))?$/i.exec(
      text
        .trim()
        .replace(/\b(?:engineers?|people|others?)\b/gi, '')
        .replace(/\s+/g, ' ')
        .trim(),
    ) ?? [];
  const engineers = Number(first);
  const others =
    second === undefined ? engineers : joint!.toLowerCase() === 'of' ? Number(second) - engineers : Number(second);
  if (!(engineers >= 1) || others < 0)
    return { message: 'Write how many are engineers, and of how many people: “40 of 85”.' };
  return { engineers, others };
}

const oneOf =
  <T extends string>(known: Readonly<Record<T, unknown>>) =>
  (text: string): T | Wrong => {
    const names = Object.keys(known) as T[];
    const written = text.trim().toLowerCase();
    const chosen = names[Number(written) - 1] ?? names.find((name) => name === written);
    if (chosen !== undefined) return chosen;
    const near = nearest(written, names);
    return { message: near === null ? `There are: ${names.join(', ')}.` : `Did you mean ${near}?` };
  };

const listed = (choices: Readonly<Record<string, { readonly words: string; readonly debt?: string }>>): string =>
  Object.entries(choices)
    .map(([name, { words, debt }], i) => {
      const lost = debt === undefined ? '' : ` (some ${Math.round(100 * lostAt(debt))}% of the week)`;
      return `\n  ${i + 1}  ${name.padEnd(10)}  ${words}${lost}`;
    })
    .join('');

export const QUESTIONS: { readonly [Name in QuestionName]: Question<Answers[Name]> } = {
  people: {
    asks: 'How many of your people are engineers?',
    help: 'engineers, and of how many people: “40 of 85”',
    usual: '40 of 85',
    read: people,
  },
  revenue: {
    asks: 'How much revenue a year?',
    help: 'annual recurring revenue: $6M',
    usual: '$6M',
    read: money('company.arr'),
  },
  cash: {
    asks: 'How much cash in the bank?',
    help: 'cash in the bank: $20M',
    usual: '$20M',
    read: money('company.cash'),
  },
  debt: {
    asks: `How much of a week of feature work is lost to technical debt (30%), or how bad does it feel?${listed(FEELINGS)}`,
    help: `share of the week lost to technical debt (30%), or how bad it feels: ${Object.keys(FEELINGS).join(', ')}`,
    usual: 'noticeable',
    read: debtFelt,
  },
  board: {
    asks: `What does the board ask?${listed(BOARDS)}`,
    help: `what the board asks: ${Object.keys(BOARDS).join(', ')}`,
    usual: 'double',
    read: oneOf(BOARDS),
  },
  growth: {
    asks: 'How much did revenue grow over the last year (70%)?',
    help: 'growth of revenue over the last year: 70%',
    usual: UNKNOWN,
    open: true,
    read: knownAs('growth'),
  },
  spent: {
    asks: 'What share of the engineers’ time goes to paying debt down today (10%)?',
    help: 'share of the engineers’ time that pays debt down today: 10%',
    usual: UNKNOWN,
    open: true,
    read: knownAs('debtShare'),
  },
  product: {
    asks: 'How old is the product (5 years), or how many engineer-years are in it (70 person-years)?',
    help: 'age of the product (5 years), or the engineer-years in it (70 person-years)',
    usual: UNKNOWN,
    open: true,
    read: product,
  },
};
export const QUESTION_NAMES = Object.keys(QUESTIONS) as QuestionName[];

export const isWrong = (answer: unknown): answer is Wrong =>
  typeof answer === 'object' && answer !== null && 'message' in answer;
