import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWeeks, dayNumber, isoDate } from '../../src/scenario/calendar.js';

describe('the calendar', () => {
  it('agrees with the clock of the platform on every day of 1600 to 2400', () => {
    const first = dayNumber('1600-01-01')!;
    const last = dayNumber('2400-12-31')!;
    for (let day = first; day <= last; day++) {
      const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
      if (isoDate(day) !== iso || dayNumber(iso) !== day)
        throw new Error(`${iso} is day ${dayNumber(iso)}, and day ${day} is ${isoDate(day)}`);
    }
    expect(last - first + 1).toBe(292_560);
  });

  it.each([
    '2027-02-30',
    '2027-02-29',
    '1900-02-29',
    '2027-13-01',
    '2027-00-10',
    '2027-04-31',
    '2027-1-1',
    '27-01-01',
    'today',
    '2027-01-04T00:00',
    '',
  ])('%j is no date', (text) => expect(dayNumber(text)).toBeNull());

  it('knows leap days', () => {
    expect(dayNumber('2028-02-29')).toBe(dayNumber('2028-03-01')! - 1);
    expect(dayNumber('2000-02-29')).not.toBeNull();
  });

  it('adds weeks', () => {
    expect(addWeeks('2027-01-04', 52)).toBe('2028-01-03');
    expect(addWeeks('2027-01-04', -1)).toBe('2026-12-28');
    expect(() => addWeeks('2027-02-30', 1)).toThrow(RangeError);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 0, max: 2000 }),
        (a, b) => addWeeks(addWeeks('2027-01-04', a), b) === addWeeks('2027-01-04', a + b),
      ),
    );
  });
});
