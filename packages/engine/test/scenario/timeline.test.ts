import { describe, expect, it } from 'vitest';
import { faultsOf, minimal, read } from './source.js';

const at = (moment: string, rest = '') =>
  read(minimal(`start: 2027-01-04\ntimeline: [{at: ${moment}, debt: 50%${rest}}]`)).timeline[0]!;
const fault = (entry: string): string => faultsOf(minimal(`timeline: [${entry}]`)).join('\n');

describe('the timeline', () => {
  it.each<[string, number]>([
    ['month 6', 26],
    ['6 months', 26],
    ['week 26', 26],
    ['26 weeks', 26],
    ['26w', 26],
    ['year 2', 104],
    ['2 years', 104],
    ['quarter 3', 39],
    ['week 0', 0],
    ['2027-01-04', 0],
    ['2027-01-10', 0],
    ['2027-01-11', 1],
    ['2028-02-29', 60],
    ['month 1', 4],
  ])('at: %s is week %d', (moment, week) => expect(at(moment).from).toBe(week));

  it('holds from week to week, or for good', () => {
    expect(at('month 6', ', until: month 9')).toMatchObject({ from: 26, until: 39 });
    expect(at('month 6', ', until: 5 years')).toMatchObject({ until: 260 });
    expect(at('month 6').until).toBeNull();
  });

  it('sees the staff that overlapping changes ask for together', () => {
    const overlap = '{at: week 1, levers: {supportShare: 70%}}, {at: week 9, levers: {salesShare: 70%}}';
    const base = (until: string) =>
      faultsOf(
        minimal(
          `levers: {supportShare: 20%, salesShare: 20%}\ntimeline: [${overlap.replace('week 1,', `week 1, until: ${until},`)}]`,
        ),
      ).join();
    expect(base('week 20')).toMatch(/timeline\[1\].levers leaves nobody else/);
    expect(base('week 9')).toBe('');
  });

  it('changes the policy, levers or both, and says so', () => {
    expect(at('week 1')).toMatchObject({
      policy: { policy: 'fixed', settings: { share: 0.5 } },
      levers: {},
      label: 'debt 50%',
    });
    expect(at('week 1', ', levers: {hiring: off, wipLimit: 2}, label: "Stop"')).toMatchObject({
      levers: { hiring: 0, wipLimit: 2 },
      label: 'Stop',
    });
    const { timeline } = read(
      minimal('timeline: [{at: week 1, levers: {hiring: off, audit: 50% per year}}, {at: week 2, debt: reactive}]'),
    );
    expect(timeline.map(({ policy, label }) => [policy?.policy, label])).toEqual([
      [undefined, 'hiring off, audit 50% per year'],
      ['reactive', 'debt reactive'],
    ]);
  });

  it.each<[string, RegExp]>([
    ['{at: week 260, debt: 1%}', /x.yaml:2:17: timeline\[0\].at is not within the horizon of 5 years/],
    ['{at: 2026-12-31, debt: 1%}', /at is before the start/],
    ['{at: week -1, debt: 1%}', /at is before the start/],
    ['{at: week 5, until: week 5, debt: 1%}', /until must come after at/],
    ['{at: week 5, until: week 261, debt: 1%}', /until is not within the horizon/],
    ['{at: soon, debt: 1%}', /“soon” is not a point in time/],
    ['{at: 26, debt: 1%}', /“26” is not a point in time/],
    ['{at: 2027-02-30, debt: 1%}', /“2027-02-30” is not a date/],
    ['{debt: 1%}', /at is missing/],
    ['{at: week 5}', /changes nothing/],
    ['{at: week 5, levers: {}}', /changes nothing/],
    ['{at: week 5, level: {}}', /timeline\[0\].level is not a key. Did you mean levers\?/],
    ['{at: week 5, levers: {salesShare: 90%}}', /timeline\[0\].levers leaves nobody else: supportShare and salesShare/],
    ['week 5', /timeline\[0\] takes a change with at and what it changes, not “week 5”/],
  ])('refuses %s', (entry, words) => expect(fault(entry)).toMatch(words));

  it('is checked even when other parts of the file are wrong', () => {
    expect(faultsOf(minimal('runs: 0\ntimeline: [{at: soon, debt: 1%}, {at: week 999, debt: 1%}]'))).toHaveLength(3);
  });
});
