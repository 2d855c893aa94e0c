import { FATES, type Crossing, type MarkName, type StoryEvent } from '@paydown/engine';
import { count, duration, money, plural, share, significant } from '../../base/format.js';
import { oneLine } from '../../base/words.js';

/** An event for people: a line of the story, a name that follows “without”, and a few words for a chart. */
export interface Told {
  readonly line: string;
  readonly label: string;
}

const weeks = (personWeeks: number): string => plural(significant(personWeeks), 'engineer-week');

const PROJECTS: Readonly<Partial<Record<string, readonly [begins: Told, ends: Told]>>> = {
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

const MARK_WORDS: Readonly<Record<MarkName, (at: string) => readonly [above: Told, below: Told]>> = {
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

const telling = ({ mark, level, above }: Crossing): Told =>
  MARK_WORDS[mark](mark === 'hiring' ? duration(level) : share(level))[above ? 0 : 1];

/** What happened, in words. */
export function tell(event: StoryEvent): Told {
  switch (event.kind) {
    case 'outage':
      return {
        line: `A major outage loses ${money(event.lost)} of yearly revenue; that week’s incidents take ${weeks(event.effort)}`,
        label: `outage −${money(event.lost)}`,
      };
    case 'demand':
      return {
        line: `Demand shock: new revenue is ${share(event.level)} of normal for ${duration(event.lasts)}`,
        label: `demand ${share(event.level)}`,
      };
    case 'winter':
      return {
        line: `A funding winter begins${event.lasts === null ? ' and does not end' : `, for ${duration(event.lasts)}`}: rounds are harder to close`,
        label: 'funding winter',
      };
    case 'keyDeparture':
      return {
        line: `A key person leaves: the work of ${plural(significant(event.gap), 'engineer')} is missing until others have learnt it`,
        label: 'key person leaves',
      };
    case 'migration':
      return {
        line: `A forced migration adds ${weeks(event.debt)} of debt overnight`,
        label: `migration +${count(event.debt)} wk debt`,
      };
    case 'competitor':
      return event.leap >= 1
        ? {
            line: `A competitor leaps: customers expect ${share(event.leap - 1)} more product`,
            label: 'competitor leaps',
          }
        : {
            line: `A competitor stumbles: customers expect ${share(1 - event.leap)} less product`,
            label: 'competitor stumbles',
          };
    case 'customDeal':
      return {
        line: `A big custom deal brings ${money(event.won)} of yearly revenue and ${weeks(event.debt)} of debt`,
        label: `custom deal +${money(event.won)}`,
      };
    case 'round':
      return {
        line: `${event.round === 'later' ? 'A later round' : `Round ${event.round}`} closes: ${money(event.raised)}`,
        label: `round ${event.round === 'later' ? '' : `${event.round} `}${money(event.raised)}`,
      };
    case 'layoff':
      return {
        line: `Layoff: ${share(event.share)} of the people go, ${plural(Math.round(event.engineers), 'engineer')} among them`,
        label: `layoff ${share(event.share)}`,
      };
    case 'decision': {
      const label = oneLine(event.label, 48) || 'a change of the timeline';
      return {
        line: `Decision: ${label} ${event.begins ? 'begins' : 'ends'}`,
        label: `${oneLine(event.label, 24) || 'change'}${event.begins ? '' : ' ends'}`,
      };
    }
    case 'policy':
      return (
        PROJECTS[event.policy]?.[event.begins ? 0 : 1] ?? {
          line: `The policy ${event.begins ? 'begins to repay' : 'stops repaying'}`,
          label: event.begins ? 'repayment begins' : 'repayment ends',
        }
      );
    case 'mark':
      return telling(event);
    case 'acquired':
      return { line: 'The company is acquired', label: 'acquired' };
    case 'dead':
      return { line: `Out of money: ${FATES[event.cause]}`, label: 'out of money' };
  }
}
