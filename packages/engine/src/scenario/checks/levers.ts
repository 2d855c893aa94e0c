import type * as z from 'zod';
import { LEVER_NAMES, LEVERS, type LeverEntry, type LeverName, type Levers } from '../levers.js';
import type { Kind } from '../quantities/kinds.js';
import { limits } from '../quantities/read.js';
import { writeQuantity } from '../quantities/write.js';
import { map, onOff, quantity } from './fields.js';

const KIND: Readonly<Record<Exclude<LeverEntry['kind'], 'switch'>, Kind>> = {
  share: 'share',
  number: 'factor',
  rate: '1/year',
};

function lever(name: LeverName) {
  const { kind, meaning, range, default: usual } = LEVERS[name];
  if (kind === 'switch')
    return onOff({ description: meaning, usual: usual > 0 ? 'on' : 'off' })
      .transform(Number)
      .optional();
  return quantity(
    { kind: KIND[kind], range, bare: true },
    { description: meaning, usual: writeQuantity(usual, KIND[kind]) },
  ).optional();
}

/** `levers:`, here and in the timeline. */
export const LEVERS_GIVEN: z.ZodType<Partial<Levers>> = map(
  Object.fromEntries(LEVER_NAMES.map((name) => [name, lever(name)])),
  'a map of levers',
  'lever',
).transform(
  (given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<Levers>,
);

/** What a lever can be, in words. */
export function leverLimits(name: LeverName): string {
  const { kind, range } = LEVERS[name];
  return kind === 'switch' ? 'on, off' : limits(KIND[kind], range);
}

/** A lever as a file would give it. */
export function writeLever(name: LeverName, value: number): string {
  const { kind } = LEVERS[name];
  return kind === 'switch' ? (value > 0 ? 'on' : 'off') : writeQuantity(value, KIND[kind]);
}
