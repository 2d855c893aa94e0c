import { complete, parseAmount, splitRange, type Amount } from './amount.js';
import { convert, type Kind } from './kinds.js';

/** A number of the model as a person would write it. Reading the text gives the very same number. */
export function writeQuantity(value: number, kind: Kind): string {
  return candidates(value, kind).find((text) => readsAs(text, kind) === value)!;
}

function readsAs(text: string, kind: Kind): number | null {
  const amount = parseAmount(text);
  return amount === null || 'message' in amount ? null : convert(amount, kind);
}

/** Two numbers as a range that reads as the very same two, the unit once at the end where that is possible. */
export function writeRange(low: number, high: number, kind: Kind): string {
  const [first, second] = [writeQuantity(low, kind), writeQuantity(high, kind)];
  const unit = / (?:weeks|years|person-weeks|FTE|per year|per week)$/;
  const texts = [`${first.replace(unit, '')} to ${second}`, `${first} to ${second}`, `${low} to ${high}`];
  return texts.find((text) => {
    const ends = readEnds(text, kind);
    return ends !== null && ends[0] === low && ends[1] === high;
  })!;
}

function readEnds(text: string, kind: Kind): readonly [number | null, number | null] | null {
  const ends = splitRange(text)?.map(parseAmount);
  if (!ends || !ends.every((end) => end !== null && !('message' in end))) return null;
  const [first, second] = ends as [Amount, Amount];
  return [convert(complete(first, second), kind), convert(complete(second, first), kind)];
}

/** From the friendliest to the one that always reads back exactly. */
function candidates(value: number, kind: Kind): readonly string[] {
  switch (kind) {
    case 'weeks': return [...(value !== 0 && value % 52 === 0 ? [counted(value / 52, 'year')] : []), counted(value, 'week')];
    case 'years': return [counted(value, 'year')];
    case 'share': return [`${short(value * 100)}%`, `${value}`];
    case '1/year': return [...(value <= 5 ? [`${short(value * 100)}% per year`] : []), `${value} per year`];
    case '1/week': return [`${short(value * 100)}% per week`, `${value} per week`];
    case '$M': return [...money(value), `$${value}M`];
    case '$M/year': return [...money(value).map((text) => `${text} per year`), `$${value}M per year`];
    case '$M/week': return [...money(value).map((text) => `${text} per week`), `$${value}M per week`];
    case 'person-weeks': return [counted(value, 'person-week')];
    case 'FTE': return [`${value} FTE`];
    case 'tickets/week': return [`${value} per week`];
    case 'factor': case 'heads': case 'tickets': case 'count': return [`${value}`];
  }
}

/** Twelve digits: enough for anything a person wrote, and free of the last bit's noise. */
const short = (x: number): string => String(Number(x.toPrecision(12)));
const counted = (x: number, unit: string): string => `${x} ${unit}${x === 1 ? '' : 's'}`;

function money(value: number): readonly string[] {
  const size = Math.abs(value);
  if (value === 0) return ['$0'];
  if (size >= 1000) return [`$${short(value / 1000)}B`];
  if (size >= 1) return [`$${short(value)}M`];
  return [`$${short(value * 1000)}k`];
}
