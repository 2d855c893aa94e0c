import type { OutcomeName, Scenario } from '@paydown/engine/internal';
import { play } from './futures.ts';
import { scenario } from './scenarios.ts';

/** Money for a hundred thousand people. */
export const ENDLESS = '$500B';

/** Forty engineers who double `pace` times a year, without end. */
export const doubling = (pace: number, settings: Readonly<Record<string, string | number>> = {}): Scenario =>
  scenario('forty', { 'company.mandate': '10 years', 'company.cash': ENDLESS, 'levers.hiringPace': pace, ...settings });

/** Forty engineers, and half as many again who are asked for within so many weeks; offers are made and taken up at once. */
export function hiringHalfAgain(weeks: number): Scenario {
  const ready = scenario('forty', {
    horizon: '78 weeks',
    'company.mandate': '10 years',
    'coefficients.maxHiring': 20,
    'coefficients.offerTime': 1,
    'coefficients.startDelay': 1,
  });
  return weeks === 0 ? ready : { ...ready, hiringPlan: [{ week: weeks, engineers: 1.5 * ready.company.engineers }] };
}

const WORK: readonly OutcomeName[] = ['features', 'interest', 'repayment', 'fires', 'upkeep'];

/** A settled company of so many engineers, where nobody is new; `organisation` from 0, functional pools, to 1, cross-functional teams. */
export const settled = (engineers: number, organisation: number): Scenario =>
  scenario('forty', {
    horizon: '1 week',
    runs: 200,
    'company.engineers': engineers,
    'company.others': engineers,
    'company.product': `${50 * engineers} person-weeks`,
    'company.zombies': 0,
    'company.inProgress': `${4 * engineers} person-weeks`,
    'company.newcomers': 0,
    'company.skillGap': 0,
    'levers.organisation': organisation,
  });

/** Person-weeks a week that the engineers of a settled company have left for work, after they have coordinated and waited for each other. */
export async function capacity(engineers: number, organisation: number): Promise<Float64Array> {
  const { scenario: company, of } = await play(settled(engineers, organisation), WORK, [1]);
  return Float64Array.from({ length: company.runs }, (_, run) => WORK.reduce((sum, name) => sum + of(name)[run]!, 0));
}
