import type { LoopName } from '../../coefficients/switches.js';
import type { PartName } from './parts.js';

/** A circle of causes that has a name: each part acts on the next, the last on the first. */
export interface NamedLoop {
  readonly name: string;
  /** What goes round in it. */
  readonly story: string;
  readonly path: readonly PartName[];
  /** The switch of a scenario that cuts it. */
  readonly cutBy?: LoopName;
}

/** Circles that people of the field know by name. Whether a company has them, and which way they turn, is for the engine to say. */
export const NAMED_LOOPS: readonly NamedLoop[] = [
  { name: 'contagion', story: 'debt breeds debt', path: ['debt', 'newDebt'], cutBy: 'contagion' },
  {
    name: 'pressure',
    story: 'a missed plan eats the time for debt, and debt makes the next plan missed',
    path: ['pressure', 'repayment', 'debt', 'velocity', 'features', 'product', 'fit', 'revenue'],
    cutBy: 'pressure',
  },
  {
    name: 'burnout',
    story: 'who stays has more fires to fight',
    path: ['burnout', 'leaving', 'people', 'capacity'],
    cutBy: 'burnout',
  },
  {
    name: 'zombies',
    story: 'failed features cost upkeep',
    path: ['zombies', 'upkeep', 'capacity', 'features'],
    cutBy: 'zombies',
  },
  {
    name: 'alignment',
    story: 'the larger the company, the less of its work is worth having',
    path: ['people', 'alignment', 'product', 'fit', 'revenue', 'hiring'],
    cutBy: 'alignment',
  },
  { name: 'debt trap', story: 'debt slows its own repayment', path: ['debt', 'velocity', 'repayment'] },
  {
    name: 'firefighting',
    story: 'incidents leave no time to mend what causes them',
    path: ['debt', 'incidents', 'capacity', 'repayment'],
  },
  { name: 'self-correction', story: 'debt that is seen is repaid', path: ['debt', 'seen', 'repayment'] },
  {
    name: 'borrowing',
    story: 'features built on shortcuts slow the next ones',
    path: ['features', 'newDebt', 'debt', 'velocity'],
  },
  {
    name: 'dilution',
    story: 'a growing product makes the same debt weigh less',
    path: ['features', 'product', 'debt', 'velocity'],
  },
  {
    name: 'progress first',
    story: 'pressure moves people from debt to features, which pleases the board',
    path: ['pressure', 'repayment', 'features', 'product', 'fit', 'revenue'],
    cutBy: 'pressure',
  },
  {
    name: 'cutting corners',
    story: 'pressed people take shortcuts, and the debt makes the next plan missed',
    path: ['pressure', 'haste', 'newDebt', 'debt', 'velocity', 'features', 'product', 'fit', 'revenue'],
    cutBy: 'pressure',
  },
  {
    name: 'hurrying',
    story: 'pressed people build faster, which pleases the board',
    path: ['pressure', 'haste', 'features', 'product', 'fit', 'revenue'],
    cutBy: 'pressure',
  },
  {
    name: 'outgrowing',
    story: 'the more there is, the less of it anybody knows',
    path: ['product', 'unknown', 'velocity', 'features'],
  },
  {
    name: 'running to stand still',
    story: 'what is built has to be kept running',
    path: ['product', 'upkeep', 'capacity', 'features'],
  },
  {
    name: 'upkeep of debt',
    story: 'indebted code takes more upkeep, which leaves less time to mend it',
    path: ['debt', 'upkeep', 'capacity', 'repayment'],
  },
  {
    name: 'neglect',
    story: 'upkeep that is not done becomes debt, which asks for more',
    path: ['debt', 'upkeep', 'newDebt'],
  },
  {
    name: 'growth',
    story: 'revenue pays for people who build what sells',
    path: ['revenue', 'hiring', 'people', 'capacity', 'features', 'product', 'fit'],
  },
  { name: 'sales', story: 'revenue pays for people who sell', path: ['revenue', 'hiring', 'people'] },
  {
    name: 'ramp-up',
    story: 'newcomers cost time before they give any',
    path: ['revenue', 'hiring', 'newcomers', 'capacity', 'features', 'product', 'fit'],
  },
  { name: 'moving upmarket', story: 'larger customers expect more', path: ['revenue', 'fit'] },
  { name: 'saturation', story: 'the more of a market is won, the less is left to win', path: ['revenue', 'market'] },
  {
    name: 'changing shape',
    story: 'the larger the company, the more of its people build nothing',
    path: ['people', 'shape', 'hiring'],
  },
  {
    name: 'staffing support',
    story: 'customers bring tickets, tickets bring supporters, and customers who are answered stay',
    path: ['revenue', 'supporters', 'support'],
  },
  { name: 'queue', story: 'customers who wait too long for an answer leave', path: ['revenue', 'support'] },
  { name: 'runway', story: 'short cash stops hiring', path: ['people', 'cash', 'hiring'] },
  { name: 'layoffs', story: 'short cash sends people away, which saves cash', path: ['people', 'cash', 'leaving'] },
  {
    name: 'treadmill',
    story: 'a round asks for growth, and growth brings the next round',
    path: ['funding', 'hiring', 'people', 'revenue'],
  },
  { name: 'raising', story: 'short cash makes a company look for a round', path: ['cash', 'funding'] },
];
