import { FATES, type Crossing, type MarkName, type StoryEvent } from '@paydown/engine/internal';
import { count, duration, money, plural, share, significant } from '../../base/format.js';
import { oneLine } from '../../base/words.js';

/** An event for people: a line of the story, a name that follows “without”, and a few words for a chart. */
export interface EventWords {
  readonly line: string;
  readonly label: string;
}

const weeks = (personWeeks: number): string => plural(significant(personWeeks), 'engineer-week');

const PROJECTS: Readonly<Partial<Record<string, readonly [begins: EventWords, ends: EventWords]>>> = {
  ceiling: [
    { line: 'The debt budget is used up: repayment begins', label: 'repayment begins' },
    { line: 'Debt is back within its budget: repayment ends', label: 'repayment ends' },
  ],
  freeze: [
    { line: 'A feature freeze begins', label: 'freeze begins' },
    { line: 'The feature freeze ends', label: 'freeze ends' },
  ],
  rewrite: [
    { line: 'A rewrite begins', label: 'rewrite begins' },
    { line: 'The rewrite is done', label: 'rewrite done' },
  ],
};

const MARK_WORDS: Readonly<Record<MarkName, (at: string) => readonly [above: EventWords, below: EventWords]>> = {
  fast: (at) => [
    { line: `Velocity is back over ${at}`, label: `velocity over ${at}` },
    { line: `Velocity falls under ${at}: of each week for features, debt takes a day`, label: `velocity under ${at}` },
  ],
  stalled: (at) => [
    { line: `Velocity is back over ${at}`, label: `velocity over ${at}` },
    {
      line: `Velocity falls under ${at}: of each week for features, debt takes two days`,
      label: `velocity under ${at}`,
    },
  ],
  debt: (at) => [
    { line: `Debt passes ${at} of the product`, label: `debt over ${at}` },
    { line: `Debt falls under ${at} of the product`, label: `debt under ${at}` },
  ],
  deepDebt: (at) => [
    { line: `Debt passes ${at} of the product`, label: `debt over ${at}` },
    { line: `Debt falls under ${at} of the product`, label: `debt under ${at}` },
  ],
  pressure: () => [
    { line: 'Growth is behind plan: the board presses hard', label: 'board presses' },
    { line: 'Growth is back near plan: the board presses less', label: 'board eases' },
  ],
  newcomers: () => [
    { line: 'Half of the engineers are here for less than a year', label: 'half are new' },
    { line: 'Most engineers are here for over a year', label: 'most are not new' },
  ],
  hiring: (at) => [
    { line: 'Cash is no longer short: hiring goes on', label: 'cash lasts again' },
    { line: `Cash for less than ${at}: hiring stops`, label: 'hiring stops' },
  ],
};

const telling = ({ mark, level, above }: Crossing): EventWords =>
  MARK_WORDS[mark](mark === 'hiring' ? duration(level) : share(level))[above ? 0 : 1];

type Of<Kind extends StoryEvent['kind']> = Extract<StoryEvent, { readonly kind: Kind }>;

/** How each kind of event is told. */
const EVENT_WORDS: { readonly [Kind in StoryEvent['kind']]: (event: Of<Kind>) => EventWords } = {
  outage: ({ lost, effort }) => ({
    line: `A major outage loses ${money(lost)} of yearly revenue; that week’s incidents take ${weeks(effort)}`,
    label: `outage −${money(lost)}`,
  }),
  demand: ({ level, lasts }) => ({
    line: `Demand shock: new revenue is ${share(level)} of normal for ${duration(lasts)}`,
    label: `demand ${share(level)}`,
  }),
  winter: ({ lasts }) => ({
    line: `A funding winter begins${lasts === null ? ' and does not end' : `, for ${duration(lasts)}`}: rounds are harder to close`,
    label: 'funding winter',
  }),
  keyDeparture: ({ gap }) => ({
    line: `A key person leaves: the work of ${plural(significant(gap), 'engineer')} is missing until others have learnt it`,
    label: 'key person leaves',
  }),
  migration: ({ debt }) => ({
    line: `A forced migration adds ${weeks(debt)} of debt overnight`,
    label: `migration +${count(debt)} wk debt`,
  }),
  competitor: ({ leap }) =>
    leap >= 1
      ? { line: `A competitor leaps: customers expect ${share(leap - 1)} more product`, label: 'competitor leaps' }
      : {
          line: `A competitor stumbles: customers expect ${share(1 - leap)} less product`,
          label: 'competitor stumbles',
        },
  customDeal: ({ won, debt }) => ({
    line: `A big custom deal brings ${money(won)} of yearly revenue and ${weeks(debt)} of debt`,
    label: `custom deal +${money(won)}`,
  }),
  round: ({ round, raised }) => ({
    line: `${round === 'later' ? 'A later round' : `Round ${round}`} closes: ${money(raised)}`,
    label: `round ${round === 'later' ? '' : `${round} `}${money(raised)}`,
  }),
  layoff: ({ share: part, engineers }) => ({
    line: `Layoff: ${share(part)} of the people go, ${plural(Math.round(engineers), 'engineer')} among them`,
    label: `layoff ${share(part)}`,
  }),
  decision: ({ label, begins }) => ({
    line: `Decision: ${oneLine(label, 48) || 'a change of the timeline'} ${begins ? 'begins' : 'ends'}`,
    label: `${oneLine(label, 24) || 'change'}${begins ? '' : ' ends'}`,
  }),
  policy: ({ policy, begins }) =>
    PROJECTS[policy]?.[begins ? 0 : 1] ?? {
      line: `The policy ${begins ? 'begins to repay' : 'stops repaying'}`,
      label: begins ? 'repayment begins' : 'repayment ends',
    },
  mark: telling,
  acquired: () => ({ line: 'The company is acquired', label: 'acquired' }),
  dead: ({ cause }) =>
    cause === 'givenUp'
      ? { line: 'The founders give up', label: 'given up' }
      : { line: `Out of money: ${FATES[cause]}`, label: 'out of money' },
};

/** What happened, in words. */
export function describeEvent(event: StoryEvent): EventWords {
  const words: (event: never) => EventWords = EVENT_WORDS[event.kind];
  return words(event as never);
}
