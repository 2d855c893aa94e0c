import { CATALOGUE, COEFFICIENT_NAMES } from '../../coefficients/catalogue/index.js';
import type { Path } from '../fault.js';
import { LEVER_NAMES, LEVERS } from '../levers.js';
import { parseAmount, type Amount } from '../quantities/amount.js';
import { convert, isBare, type Kind } from '../quantities/kinds.js';
import { quoted, type Problem } from '../quantities/problem.js';
import { writeQuantity } from '../quantities/write.js';
import { keyOf, START, START_NUMBERS } from '../start.js';
import { asMap, type Map } from './fields.js';
import type { Located } from './issues.js';
import { changesIn } from './timeline.js';

/** Of a duration in whole weeks: what may be lost or added by rounding without a word. */
const ROUNDED = 0.05;
/** $M: nobody counts a company’s money in less. */
const LEAST_MONEY = 0.001;

/** What is valid and still most likely not meant, in a file that has no faults. */
export function doubtsIn(written: unknown): Located[] {
  const { company, levers, coefficients, runs, horizon } = asMap(written);
  const changes = changesIn(written).map((change) => asMap(asMap(change)['levers']));
  return [
    ...START_NUMBERS.flatMap((name) => doubted(asMap(company), keyOf(name), START[name].kind, ['company'])),
    ...doubted({ runs }, 'runs', 'count', []),
    ...rounded(horizon),
    ...[asMap(levers), ...changes].flatMap((map, i) =>
      LEVER_NAMES.flatMap((name) =>
        LEVERS[name].kind === 'rate'
          ? doubted(map, name, '1/year', i === 0 ? ['levers'] : ['timeline', i - 1, 'levers'])
          : [],
      ),
    ),
    ...COEFFICIENT_NAMES.flatMap((name) => doubted(asMap(coefficients), name, CATALOGUE[name].unit, ['coefficients'])),
    ...nobody(asMap(company)),
  ];
}

function doubted(map: Map, key: string, kind: Kind, above: Path): Located[] {
  const text = map[key];
  const amount = typeof text === 'string' ? parseAmount(text) : null;
  const doubt = amount === null || 'message' in amount ? null : doubtOf(text as string, amount, kind);
  return doubt === null ? [] : [at([...above, key], doubt)];
}

const at = (path: Path, problem: Problem): Located => ({ path, at: 'value', problem });

function doubtOf(text: string, amount: Amount, kind: Kind): Problem | null {
  const value = convert(amount, kind);
  if (value === null) return null;
  const read = `${quoted(text)} is read as ${writeQuantity(value, kind)}.`;
  if (value === 0 && /[1-9]/.test(text.split(/e/i)[0]!)) return { message: `${read} It is too small for a number.` };
  if (kind === '$M' && value !== 0 && Math.abs(value) < LEAST_MONEY)
    return { message: `${read} It is less than $1,000.` };
  if (kind === '1/year' && amount.unit === 'times')
    return {
      message: read,
      hint: `To grow ${amount.number}-fold is ${writeQuantity(Number((amount.number - 1).toFixed(9)), kind)}: write what is meant as a percentage.`,
    };
  if ((kind === '1/year' || kind === '1/week') && isBare(amount) && Math.abs(value) > 1)
    return { message: read, hint: `Did you mean ${amount.number}%?` };
  if (['count', 'heads', 'tickets'].includes(kind) && /^\d{1,3}\.\d{3}$/.test(text.trim()))
    return {
      message: read,
      hint: `Did you mean ${text.trim().replace('.', '')}? A point does not set thousands apart.`,
    };
  return null;
}

/** A horizon of days or months that becomes another number of weeks. */
function rounded(text: unknown): Located[] {
  const amount = typeof text === 'string' ? parseAmount(text) : null;
  const exact = amount === null || 'message' in amount ? null : convert(amount, 'weeks');
  if (exact === null) return [];
  const weeks = Math.floor(exact + 0.5);
  return Math.abs(weeks - exact) < ROUNDED * exact
    ? []
    : [
        at(['horizon'], {
          message: `${quoted(text as string)} becomes ${writeQuantity(weeks, 'weeks')}: only whole weeks are played.`,
        }),
      ];
}

/** A company in which nobody builds. */
function nobody(company: Map): Located[] {
  const none = (key: string): boolean => {
    const amount = parseAmount(String(company[key] ?? ''));
    return amount !== null && !('message' in amount) && amount.number === 0;
  };
  if (!none('engineers')) return [];
  const others = company['others'] === undefined || none('others');
  return [
    at(['company', 'engineers'], {
      message: others ? 'leaves a company of nobody.' : 'leaves nobody who builds the product.',
    }),
  ];
}
