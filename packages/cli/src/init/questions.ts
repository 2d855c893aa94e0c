import { nearest, readScenario, type ScenarioSource } from '@paydown/engine';

/** What is wrong with an answer, and what would be right. */
export interface Wrong {
  readonly message: string;
}

export const FEELINGS = {
  hardly: { words: 'hardly noticed', debt: '5%' },
  little: { words: 'now and then it is in the way', debt: '12%' },
  noticeable: { words: 'everybody notices', debt: '22%' },
  bad: { words: 'estimates keep slipping because of it', debt: '40%' },
  awful: { words: 'everything is slow, nobody dares to touch some parts', debt: '75%' },
} as const;
export type Feeling = keyof typeof FEELINGS;

export const BOARDS = {
  profit: { words: 'to live from what it earns', growth: '20% per year', pace: 0.3, pressure: 0.5, raises: false },
  steady: { words: 'to grow steadily', growth: '40% per year', pace: 0.5, pressure: 0.7, raises: true },
  double: { words: 'to double the headcount every year', growth: '90% per year', pace: 1, pressure: 1, raises: true },
  triple: { words: 'to triple it, and miss no plan', growth: '150% per year', pace: 1.6, pressure: 1.5, raises: true },
} as const;
export type BoardWish = keyof typeof BOARDS;

/** Five answers, each as it goes into a scenario file. */
export interface Answers {
  readonly people: { readonly engineers: number; readonly others: number };
  readonly revenue: string;
  readonly cash: string;
  readonly debt: Feeling;
  readonly board: BoardWish;
}

export type QuestionName = keyof Answers;

export interface Question<T> {
  /** What a terminal asks. */
  readonly asks: string;
  /** What an option’s help says. */
  readonly help: string;
  readonly usual: string;
  read(text: string): T | Wrong;
}

const MINIMAL: ScenarioSource = { read: () => 'company: {engineers: 10, arr: $1M, cash: $1M}', resolve: (_, to) => to };

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

const listed = (choices: Readonly<Record<string, { readonly words: string }>>): string =>
  Object.entries(choices)
    .map(([name, { words }], i) => `\n  ${i + 1}  ${name.padEnd(10)}  ${words}`)
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
    asks: `How bad does technical debt feel?${listed(FEELINGS)}`,
    help: `how bad technical debt feels: ${Object.keys(FEELINGS).join(', ')}`,
    usual: 'noticeable',
    read: oneOf(FEELINGS),
  },
  board: {
    asks: `What does the board ask?${listed(BOARDS)}`,
    help: `what the board asks: ${Object.keys(BOARDS).join(', ')}`,
    usual: 'double',
    read: oneOf(BOARDS),
  },
};
export const QUESTION_NAMES = Object.keys(QUESTIONS) as QuestionName[];

export const isWrong = (answer: unknown): answer is Wrong =>
  typeof answer === 'object' && answer !== null && 'message' in answer;
