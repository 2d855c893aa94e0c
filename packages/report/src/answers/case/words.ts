import {
  addWeeks,
  DOOR_NAMES,
  type Bounded,
  type CaseAnswer,
  type CaseDriver,
  type Estimate,
} from '@paydown/engine/internal';
import { isReal } from '../../base/findings.js';
import {
  count,
  duration,
  rounded,
  money,
  month,
  number,
  share,
  signed,
  withError,
  type Format,
  sayShare,
} from '../../base/format.js';
import { oneLine } from '../../base/words.js';
import { DOOR_LABELS } from '../doors/words.js';

/** Within the horizon: “2 years”. */
export const horizonOf = ({ scenario }: CaseAnswer): string => duration(scenario.horizon);
export const endOf = ({ scenario }: CaseAnswer): string => month(addWeeks(scenario.start, scenario.horizon));

/** The case, and the company it happens in. */
export function nameOfCase({ case: { name, inside }, scenario }: CaseAnswer): string {
  return inside ? `${oneLine(name)}, in ${oneLine(scenario.name, 40)}` : oneLine(name);
}

export type Verdict = 'pays' | 'open' | 'does not';

/** Whether most futures pay back by the horizon and the mean is a gain, as far as these futures can tell. */
export function verdictOf({ payback: { share: pays }, value: { mean } }: CaseAnswer): Verdict {
  return pays.low > 0.5 && mean.low > 0 ? 'pays' : pays.high < 0.5 ? 'does not' : 'open';
}

/**
 * “Pays back after 10 months (5 to 21 in the middle 80%); 90% of the futures pay back within 2 years; each month of
 * waiting costs $28k; worth $370k ($3k to $850k)”
 */
export function caseFinding(answer: CaseAnswer): string {
  const { payback, value } = answer;
  const within = `${sayShare(payback.share)} of the futures pay back within ${horizonOf(answer)}`;
  const waiting = waitingWords(answer);
  switch (verdictOf(answer)) {
    case 'pays':
      return `Pays back ${after(payback.p50!)} (${paybackRange(answer)} in the middle 80%); ${within}; ${waiting}; worth ${money(rounded(value.p50))} (${moneyRange(value.p10, value.p90)})`;
    case 'open':
      return `May or may not pay: ${within}; the middle future ends ${sayAhead(value.p50)} (${aheadRange(value.p10, value.p90)} in the middle 80%); ${waiting}`;
    case 'does not': {
      const still =
        value.mean.low > 0 ? `; on average it is worth ${money(rounded(value.mean))}, as a few futures gain much` : '';
      const wait =
        answer.waiting === null || answer.waiting.low <= 0
          ? `; ${waiting}`
          : still === ''
            ? `; waiting makes it worse, by ${money(rounded(answer.waiting))} a month on average`
            : `; that average loses ${money(rounded(answer.waiting))} with each month of waiting`;
      return (
        `Does not pay in most futures: only ${sayShare(payback.share)} pay back within `
        + `${horizonOf(answer)}; the middle future ends ${sayAhead(value.p50)} `
        + `(${aheadRange(value.p10, value.p90)} in the middle 80%)${still}${wait}`
      );
    }
  }
}

/** “each month of waiting costs $28k” */
export function waitingWords({ waiting }: CaseAnswer): string {
  if (waiting === null) return 'there is no time left to wait';
  if (waiting.low > 0) return `each month of waiting costs ${money(rounded(waiting))}`;
  if (waiting.high < 0) return `each month of waiting saves ${money(-rounded(waiting))}`;
  return 'waiting changes nothing that these futures can tell';
}

const ONE_THING = 'It counts one thing, what is lost today and ends.';

/** What a case leaves out of what debt does; in a company, what the same work would do if it were given to debt, and through which door. */
export function doorsNote(answer: CaseAnswer): string {
  if (answer.debtInstead === null)
    return `${ONE_THING} What debt costs through slower features, more incidents and customers who leave is not in it; for a company that is played, run says that, door by door.`;
  const { weeks, doors } = answer.debtInstead;
  const { whole, through, beside } = doors.outcomes.arr;
  const ways = DOOR_NAMES.map((door) => `${DOOR_LABELS[door].toLowerCase()} ${signed(through[door], money)}`);
  return (
    `${ONE_THING} The same ${duration(weeks)} of the team given to debt would change mean yearly revenue by ${endOf(answer)} by ${signed(whole, money)}: ${ways.join(', ')}, `
    + `and ${signed(beside, money)} for the features that wait; and the share of companies alive or acquired by ${signed(doors.outcomes.surviving.whole, share)} (${number(doors.runs)} futures).`
  );
}

/** “; the same weeks on debt would bring $40k of yearly revenue, most through speed”; nothing where that may be chance. */
export function debtWords({ debtInstead }: CaseAnswer): string {
  if (debtInstead === null) return '';
  const { whole, largest } = debtInstead.doors.outcomes.arr;
  if (!isReal(whole) || largest === null) return '';
  const change = whole.value > 0 ? 'bring' : 'cost';
  return `; the same weeks on debt would ${change} ${money(Math.abs(rounded(whole)))} of yearly revenue, first of all through ${DOOR_LABELS[largest].toLowerCase()}`;
}

/** How long it takes to pay back: “7 months”, “at once”, “never”. */
export const paybackTime = (time: Estimate | null): string =>
  time === null ? 'never' : rounded(time) === 0 ? 'at once' : duration(rounded(time));

/** “after 7 months”, or “at once”. */
const after = (time: Estimate): string => (rounded(time) === 0 ? paybackTime(time) : `after ${paybackTime(time)}`);

/** “5 to 21 months”, without the unit twice; “5 months to never”; “at once” where nothing else happens. */
export function paybackRange({ payback: { p10, p90 } }: CaseAnswer): string {
  const [low, high] = [paybackTime(p10), paybackTime(p90)];
  if (low === high) return low;
  const [number, unit] = low.split(' ');
  return unit !== undefined && high.endsWith(` ${unit}`) ? `${number} to ${high.split(' ')[0]}` : `${low} to ${high}`;
}

/** After so long, or not within the horizon. */
export const paybackText = (time: Estimate | null, answer: CaseAnswer): string =>
  time === null ? `not within ${horizonOf(answer)}` : paybackTime(time);

export const moneyRange = (low: Estimate, high: Estimate): string =>
  `${money(rounded(low))} to ${money(rounded(high))}`;
export const sayAhead = (value: Estimate): string =>
  `${money(Math.abs(rounded(value)))} ${value.value < 0 ? 'behind' : 'ahead'}`;
const aheadRange = (low: Estimate, high: Estimate): string =>
  Math.sign(low.value) === Math.sign(high.value)
    ? `${money(Math.abs(rounded(low)))} to ${sayAhead(high)}`
    : `${sayAhead(low)} to ${sayAhead(high)}`;

/** “On average it is worth it if at least 17% of the loss ends.” */
export function breakEvenWords({ breakEven }: CaseAnswer): string {
  if (breakEven === null) return 'There is nothing to save.';
  if (breakEven.value > 1) return 'Even if all of the loss ended, it would not be worth it on average.';
  return `It is worth it on average as soon as ${sayShare(breakEven)} of the loss ends.`;
}

/** What a case is up against: “Of the companies, 14% are out of money by then; nothing is saved there any more.”; null outside a company. */
export function deadWords(answer: CaseAnswer): string | null {
  if (answer.dead === null) return null;
  return `${withError(answer.dead, share)} of the companies are out of money by ${endOf(answer)}: nothing is saved there any more, and what was spent is lost.`;
}

export const driverLabel = ({ name, unit }: CaseDriver): string =>
  ({
    loss: 'Loss today',
    saves: 'Share of it that ends',
    effort: 'Effort planned',
    overrun: 'Overrun of the plan',
    price: 'Bought at the start',
    running: unit === '1/year' ? 'Upkeep, of the effort' : 'Running cost',
    wage: 'Cost of those who lose time',
    grows: 'Growth of the loss',
    builder: 'Cost of an engineer',
    company: 'Growth of the company',
  })[name];

/** How a driver’s unit is written: what a number is multiplied by, its format, and what follows. */
function unitWords({ name, unit }: CaseDriver): readonly [times: number, format: Format, after: string] {
  switch (unit) {
    case '$M/week':
      return name === 'loss' || name === 'running' ? [52 / 12, money, ' a month'] : [52, money, ' a year'];
    case '$M':
      return [1, money, ''];
    case 'share':
      return [1, share, ''];
    case '1/year':
      return [1, share, ' a year'];
    case 'person-weeks':
      return [1, count, ' person-weeks'];
    case 'person-weeks/week':
      return [1, count, ' person-weeks a week'];
    default:
      return [1, count, '×'];
  }
}

/** What is believed of a driver: “3.2 to 7.1 person-weeks a week”. */
export function driverText(driver: CaseDriver): string {
  const [times, format, after] = unitWords(driver);
  const write = (value: number) => format(value * times);
  return driver.p10 === driver.p90
    ? `${write(driver.p50)}${after}`
    : `${write(driver.p10)} to ${write(driver.p90)}${after}`;
}

/** Those that move the value by more than chance, the strongest first. */
export const movers = ({
  drivers,
}: CaseAnswer): readonly (CaseDriver & { readonly lowest: Bounded; readonly highest: Bounded })[] =>
  drivers.filter(
    (driver): driver is CaseDriver & { lowest: Bounded; highest: Bounded } =>
      driver.lowest !== null
      && driver.highest !== null
      && (driver.lowest.high < driver.highest.low || driver.highest.high < driver.lowest.low),
  );

/** “What matters most is the loss today: worth $140k where it is lowest, $680k where it is highest” */
export function driversFinding(answer: CaseAnswer): string {
  const [first] = movers(answer);
  if (first === undefined) return 'Nothing that is uncertain here moves the value by more than chance';
  return (
    `What matters most is the ${lower(driverLabel(first))}: worth ${money(rounded(first.lowest))} in the `
    + `fifth of the futures where it is lowest, ${money(rounded(first.highest))} where it is highest`
  );
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
