import { writeScenario } from '@paydown/engine/internal';
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

  it.each<[string, unknown]>([
    ['churn: +10%', { churn: { times: 1.1 } }],
    ['churn: −10%', { churn: { times: 0.9 } }],
    ['churn: 1.1x', { churn: { times: 1.1 } }],
    ['churn: ×1.1', { churn: { times: 1.1 } }],
    ['churn: times 2', { churn: { times: 2 } }],
    ['churn: 8% per year', { churn: { value: 0.08 } }],
    ['churn: 8%, margin: 70%', { churn: { value: 0.08 }, margin: { value: 0.7 } }],
    ['salesProductivity: $300k per year', { salesProductivity: { value: 0.3 } }],
  ])('changes coefficients: %s, and reads what it writes', (written, meant) => {
    const text = minimal(`timeline: [{at: week 1, coefficients: {${written}}}]`);
    const scenario = read(text);
    expect(scenario.timeline[0]!.coefficients).toEqual(meant);
    expect(read(writeScenario(scenario)).timeline).toEqual(scenario.timeline);
  });

  it('is a hiring plan too', () => {
    const scenario = read(
      minimal('hiringPlan: [{by: month 6, engineers: 40}, {by: 2028-01-03, engineers: 60}]\nstart: 2027-01-04'),
    );
    expect(scenario.hiringPlan).toEqual([
      { week: 26, engineers: 40 },
      { week: 52, engineers: 60 },
    ]);
    expect(read(writeScenario(scenario)).hiringPlan).toEqual(scenario.hiringPlan);
    expect(
      faultsOf(
        minimal(
          'hiringPlan: [{by: week 0, engineers: 4}, {by: week 9, engineers: -1}, {by: week 5, engineers: 6}, {by: week 5, engineers: 6}, {by: 9 years, engineers: 1}]',
        ),
      ).join('\n'),
    ).toMatch(/\[1\].engineers.*out of range/s);
    expect(
      faultsOf(
        minimal(
          'hiringPlan: [{by: week 0, engineers: 4}, {by: week 5, engineers: 6}, {by: week 5, engineers: 6}, {by: 9 years, engineers: 1}]',
        ),
      ).map((line) => line.replace(/^[^ ]+ /, '')),
    ).toEqual([
      'hiringPlan[0].by is not after the start.',
      'hiringPlan[2].by must come after the goal before it.',
      'hiringPlan[3].by is not within the horizon of 5 years.',
    ]);
  });

  it.each<[string, RegExp]>([
    ['{at: week 5, coefficients: {}}', /changes nothing/],
    [
      '{at: week 5, coefficients: {churn: 5% to 9%}}',
      /churn: “5% to 9%” is not a rate.*changes to one value, by a percentage/,
    ],
    ['{at: week 5, coefficients: {churn: +1e6%}}', /churn: “\+1e6%” is out of range/],
    ['{at: week 5, coefficients: {churn: 200x}}', /a factor is from 0 to 100/],
    ['{at: week 5, coefficients: {margin: 120%}}', /margin: “120%” is out of range/],
    ['{at: week 5, coefficients: {debtAtStart: 1.1x}}', /how the company begins: it cannot change later/],
    ['{at: week 5, coefficients: {price: +10%}}', /price is not a coefficient. Did you mean salesProductivity/],
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
