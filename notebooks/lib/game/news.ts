import type { StoryEvent } from '@paydown/engine/internal';
import { count, duration, money, share } from '@paydown/report/browser';

/** Lines of which none is read out twice. */
export const countedOnce = (lines: readonly string[]): string[] =>
  [...new Set(lines)].map((line) => {
    const times = lines.filter((other) => other === line).length;
    return times === 1 ? line : `${times} times: ${line}`;
  });

/** A line about an event; none about what nobody would notice. */
export function newsOf(event: StoryEvent): string[] {
  switch (event.kind) {
    case 'outage':
      return [`A major outage: customers worth ${money(event.lost)} a year leave.`];
    case 'demand':
      return [
        event.level < 1
          ? `Demand drops to ${share(event.level)} of normal for ${duration(event.lasts)}.`
          : `Demand rises to ${share(event.level)} of normal for ${duration(event.lasts)}.`,
      ];
    case 'winter':
      return ['A funding winter begins: rounds become rare.'];
    case 'keyDeparture':
      return [`Somebody whom everybody asked leaves, and so does the know-how of ${count(event.gap)} engineers.`];
    case 'migration':
      return ['A platform is switched off: a forced migration leaves half-finished code everywhere.'];
    case 'competitor':
      return [`A competitor leaps ahead: customers expect ${share(event.leap - 1)} more.`];
    case 'customDeal':
      return [`The deal is signed: ${money(event.won)} a year, and code for one customer.`];
    case 'round':
      return [`Round ${event.round} closes: ${money(event.raised)}.`];
    case 'layoff':
      return [`A layoff: ${share(event.share)} of the people go.`];
    case 'acquired':
      return ['The company is bought. It keeps what it has.'];
    case 'dead':
      return ['The money is gone. The company is closed.'];
    default:
      return [];
  }
}
