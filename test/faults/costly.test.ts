import { formatFault, readScenario } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { SHAPES } from './shapes.js';

const found = new Map<string, ReturnType<typeof readScenario>>();
/** What a shape is read as: once, as some take long. */
function read(shape: string): ReturnType<typeof readScenario> {
  if (!found.has(shape))
    found.set(shape, readScenario('x.yaml', { read: () => SHAPES[shape]!, resolve: (_, to) => to }));
  return found.get(shape)!;
}

/** How long they take, and how much room, is measured by `npm run verify:faults`. */
describe('a small file with much of one thing', () => {
  it('comes in more than fifty shapes', () => {
    expect(Object.keys(SHAPES).length).toBeGreaterThan(50);
    for (const text of Object.values(SHAPES)) expect(text.length).toBeLessThanOrEqual(128 * 1024);
  });

  it.each(Object.keys(SHAPES))('%s: is read, or refused in few words', (shape) => {
    const { scenario, faults } = read(shape);
    expect(scenario === null).toBe(faults.length > 0);
    expect(faults.length).toBeLessThanOrEqual(101);
    for (const fault of faults) expect(formatFault(fault).length).toBeLessThan(400);
  });

  it.each([
    ['letters by alias', /more than 256 KiB of text/],
    ['values by alias', /more than 50000 values/],
    ['doubled aliases', /more than 50000 values|nested too deeply/],
    ['changes of debt', /^timeline has \d+ changes; 200 are the most\.$/],
    ['changes without sense', /^timeline has \d+ changes; 200 are the most\.$/],
    ['changes by alias', /more than 50000 values/],
    ['observations in words', /^coefficients\.drag has \d+ values; 10000 are the most\.$/],
    ['observations by name', /^coefficients\.drag\.values has \d+ values; 10000 are the most\.$/],
  ])('%s: its size is told, and nothing in it is read', (shape, says) => {
    const inside = read(shape).faults.filter(({ path }) => path !== 'x' && path !== 'company');
    expect(inside.map(({ message }) => message)).toEqual([expect.stringMatching(says) as string]);
  });
});
