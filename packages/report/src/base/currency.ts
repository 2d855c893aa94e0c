import { CURRENCIES, USUAL_CURRENCY, type Scenario } from '@paydown/engine/internal';

/**
 * The sign that money is written with. It is that of the answer which is being shown: what shows one says whose it is
 * before it writes a word, and everything that one process shows at a time has one currency.
 */
let sign: string = CURRENCIES[USUAL_CURRENCY];

export const currencySign = (): string => sign;

/** From now on money is written in a scenario’s currency; in dollars where no scenario is. */
export function writeMoneyOf(scenario: Pick<Scenario, 'currency'> | undefined): void {
  sign = CURRENCIES[scenario?.currency ?? USUAL_CURRENCY];
}
