import { QUARTERS, type Turn } from './state.ts';

/** A way to play all ten quarters that is fixed before the first. */
export type Plan = readonly Turn[];

const plan = (turn: (quarter: number) => Partial<Turn>): Plan =>
  Array.from({ length: QUARTERS }, (_, i) => ({ debt: 0, deal: false, haste: false, ...turn(i + 1) }));
const always = (debt: number, deal: boolean): Plan => plan(() => ({ debt, deal }));
/** So much for debt until a quarter, and no deals; then as much, and every deal. */
const first = (debt: number, until: number, then: number): Plan =>
  plan((quarter) => (quarter <= until ? { debt } : { debt: then, deal: true }));

export const GREEDY = 'take everything';

/** Plans that a team could follow, by name. */
export const RULES = {
  [GREEDY]: always(0, true),
  'a fifth and every deal': always(20, true),
  'a third and no deals': always(35, false),
  'clean up for three quarters': first(40, 3, 10),
  'clean up for five': first(50, 5, 10),
  'half and no deals': always(50, false),
} as const satisfies Readonly<Record<string, Plan>>;
export type RuleName = keyof typeof RULES;

/** All plans that somebody might think of beforehand, for measuring what a plan is worth. */
export const PLAUSIBLE: Readonly<Record<string, Plan>> = {
  ...RULES,
  'take everything in haste': plan((quarter) => (quarter % 2 === 1 ? { deal: true, haste: true } : { debt: 40 })),
  'nothing for debt, no deals': always(0, false),
  'a tenth and every deal': always(10, true),
  'a fifth and no deals': always(20, false),
  'a third and every deal': always(35, true),
  'half and every deal': always(50, true),
  'clean up for two': first(50, 2, 20),
  'clean up for four': first(50, 4, 10),
  'clean up for six': first(40, 6, 10),
  'features first, clean up later': plan((quarter) => (quarter <= 5 ? { deal: true } : { debt: 40 })),
};
