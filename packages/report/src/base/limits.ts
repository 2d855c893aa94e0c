/** One thing that the model cannot tell, and what follows for the reader. */
export interface Limit {
  readonly title: string;
  readonly text: string;
}

/** What this model cannot tell anybody: the same words in the docs and in every report. */
export const LIMITS: readonly Limit[] = [
  {
    title: 'Your own coefficients',
    text:
      'Most numbers here are judgement (grade C) or come from other companies. Public data say little about what debt does to one company: several sets of coefficients explain them equally well. '
      + 'Give what you know of yourself as ranges, and trust differences between decisions more than levels.',
  },
  {
    title: 'A level to the dollar',
    text:
      'The spread of the futures is wide, and most of it is that the coefficients are not known. More runs '
      + 'make the Monte Carlo error small; they do not make the assumptions truer. Some published levels are '
      + 'missed and known to be: growth wears off faster than in surveys, companies of $10–20M outgrow '
      + 'smaller ones, late A rounds come too soon, too many reach a C round, and engineers cost more of the '
      + 'revenue. A company whose people more than double twice a year lies above nineteen of twenty '
      + 'headcounts that are forecast, unless levers.hiringPace says so. What debt work is worth in revenue '
      + 'comes through churn, outages and support as much as through speed, which puts the best share of very '
      + 'large companies at the edge of what is tried; how many customers debt drives away nobody has measured.',
  },
  {
    title: 'What the dead would have said',
    text: 'Nearly all sources studied companies that lived long enough to be studied, to answer a survey or to be on the market. Paydown counts the dead in every figure; its inputs do not always.',
  },
  {
    title: 'More than one product',
    text:
      'One company sells one product by subscription in one market. Portfolios, hardware, marketplaces and '
      + 'services behave otherwise, and so does a company whose product stands on another one’s platform.',
  },
  {
    title: 'A full stop',
    text:
      'Nobody has measured how debt brings progress to a halt. That it slows those most who do not know '
      + 'the code, that upkeep grows with it, and what haste buys are judged in size (grade C); three '
      + 'reference modes of debt are among what the coefficients were fitted to, so that they prove nothing. '
      + 'In a flat team that never pays, output per engineer falls to about half in ten years in the middle '
      + 'of the draws, and to two fifths or less in between a fifth and a quarter of them: “all but '
      + 'impossible” is the tail, not the rule.',
  },
  {
    title: 'Engineering with AI',
    text:
      'Drag, repayment, learning times and incident rates were measured before AI wrote much of the code. '
      + 'What assistants do to features, shortcuts, repairs and incidents is a lever, off unless you say '
      + 'otherwise, and its figures age in months: each states its year, and the trials contradict each '
      + 'other. A range is the honest way to ask.',
  },
  {
    title: 'People',
    text: 'Who leads, who leaves, whether teams trust each other: in the model they are rates. A decision that wins on average in these futures can be the wrong one for the people there are.',
  },
  {
    title: 'What nobody thought of',
    text: 'Shocks come from the list in the catalogue, at rates seen in the past. A kind of shock that is not there never happens in these futures.',
  },
  {
    title: 'That debt work always wins',
    text: 'It costs features first. Over short horizons, in fast growth, at a low drag or where repayment works badly, features win; the model shows those cases too, if it is asked.',
  },
];
