import { afterEach, expect, test } from 'vitest';
import { today } from '../src/input/today.js';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test.each([
  ['America/Los_Angeles', '2026-11-28'],
  ['UTC', '2026-11-29'],
  ['Pacific/Kiritimati', '2026-11-29'],
])('today is the day it is where the user is: %s', (where, day) => {
  process.env['TZ'] = where;
  expect(today(new Date('2026-11-29T01:20:00Z'))).toBe(day);
});
