import type { DecideAnswer } from '@paydown/engine/internal';
import { duration, money, rounded } from '../../base/format.js';

/** What waiting with the same decision costs, and whether that matters; null where waiting was not among the proposals. */
export function waitingFinding({ decision }: DecideAnswer): string | null {
  const { waiting } = decision;
  if (waiting === null) return null;
  const { perMonth, weeks } = waiting;
  if (perMonth.low <= 0 && perMonth.high >= 0) return `nothing that is more than chance, for ${duration(weeks)}`;
  const sum =
    perMonth.value > 0
      ? `${money(rounded(perMonth))} a month on average`
      : `saves ${money(-rounded(perMonth))} a month on average`;
  if (!waitingMatters(decision)) return `${sum}; over ${duration(weeks)} no difference worth having`;
  return decision.asGood.includes(waiting.later)
    ? `${sum}; the later start may be as good: too few futures to tell`
    : sum;
}

/** Whether the same decision later is worse for practical purposes. */
export const waitingMatters = ({ waiting, practical }: DecideAnswer['decision']): boolean =>
  waiting !== null && !practical.includes(waiting.later);
