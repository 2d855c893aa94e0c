import { formatTableFault, readHistory, readMap, type ColumnMap } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../src/input/csv.js';

const read = (text: string | readonly string[], maps: readonly string[] = []) =>
  readHistory(
    (typeof text === 'string' ? [text] : text).map((each, i) => tableOf(`h${i}.csv`, each)),
    maps.map((each) => readMap(each) as ColumnMap),
  );

const months = (count: number, cells: (i: number) => string, head: string, year = 2025) =>
  [
    head,
    ...Array.from(
      { length: count },
      (_, i) => `${year + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')},${cells(i)}`,
    ),
  ].join('\n');

const faultsOf = (text: string): string[] => read(text).faults.map(formatTableFault);

describe('a history', () => {
  it('is read by what its headers mean, and says how each was read', () => {
    const { history, columns } = read(
      months(
        8,
        (i) => `${100 + i},${40 + i},"$${1_000_000 - 50_000 * i}",blue`,
        'Month,MRR ($k),Head count,Cash,Colour',
      ).replace('Head count', 'Headcount'),
    );
    expect(history!.months[0]).toBe('2025-01');
    expect(history!.series.arr![0]).toBeCloseTo(1.2, 12);
    expect(history!.series.headcount![7]).toBe(47);
    expect(history!.series.cash![0]).toBeCloseTo(1, 12);
    expect(columns.map(({ header, as }) => [header, as])).toEqual([
      ['Colour', null],
      ['MRR ($k)', expect.stringContaining('in thousands')],
      ['Headcount', 'People employed at the end of the month'],
      ['Cash', expect.stringContaining('in single units')],
    ]);
  });

  it('takes a column under another name, times a factor', () => {
    const { history, faults } = read(
      months(6, (i) => `${10_000 + i}`, 'Month,Abos'),
      ['arr="Abos*12"'],
    );
    expect(faults).toEqual([]);
    expect(history!.series.arr![0]).toBeCloseTo(0.12, 12);
    expect(
      read(
        months(6, () => '1', 'Month,Abos'),
        ['arr="Abbos*12"'],
      ).faults[0]!.message,
    ).toContain('Did you mean “Abos”?');
  });

  it('reads semicolons, decimal commas, a byte order mark, cells with line breaks and months with the newest first', () => {
    const rows = Array.from({ length: 7 }, (_, i) =>
      `"Notiz\n${i}";0${7 - i}/2025;1.234,5;12,5 Tage`.replace(' Tage', ''),
    );
    const { history, notes, faults } = read(`\uFEFFBemerkung;Monat;ARR (k€);Cycle time (days)\r\n${rows.join('\r\n')}`);
    expect(faults).toEqual([]);
    expect(history!.months).toEqual(['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06', '2025-07']);
    expect(history!.series.arr![3]).toBeCloseTo(1.2345, 12);
    expect(history!.series.cycleTime![0]).toBeCloseTo(12.5 / 7, 12);
    expect(notes.join()).toContain('decimal comma');
  });

  it('leaves gaps, and says so', () => {
    const text = months(
      8,
      (i) => (i === 3 ? 'n/a,' : `${100 + i},${i > 4 ? 30 : ''}`),
      'Month,ARR ($k),Engineers',
    ).replace(/2025-06.*\n/, '');
    const { history, notes } = read(text);
    expect(history!.series.arr).toHaveLength(8);
    expect(history!.series.arr![3]).toBeNull();
    expect(history!.series.arr![5]).toBeNull();
    expect(notes.join('\n')).toMatch(/2 months are missing \(2025-04, 2025-06\)/);
    expect(notes.join('\n')).toContain('Engineers employed at the end of the month begins in 2025-07.');
  });

  it('reads a waterfall of revenue', () => {
    const { history } = read(
      months(
        6,
        () => '100,10,5,2,3,110',
        'Month,Starting MRR ($k),New,Expansion,Contraction,Churned MRR,Ending MRR ($k)',
      ).replaceAll('10,5,2,3', '10k,5k,2k,3k'),
    );
    expect(history!.series.arr![0]).toBeCloseTo(1.32, 12);
    expect(history!.series.lost![1]).toBeCloseTo(5 / 110, 12);
    expect(history!.series.netExpansion![1]).toBeCloseTo(0, 12);
  });

  it('reads customers lost as a share of those there were', () => {
    const { history } = read(months(6, () => '102,5,-3', 'Month,Customers,Customers won,Customers lost'));
    expect(history!.series.lost![0]).toBeCloseTo(3 / 100, 12);
  });

  it('reads an export of issues: cycle time and incidents by month', () => {
    const issues = ['Issue key,Issue Type,Created,Resolved,Summary'];
    for (let month = 1; month <= 6; month++)
      for (let n = 0; n < 4; n++)
        issues.push(
          `A-${month}${n},${n === 0 ? 'Incident' : 'Story'},0${n + 1}/${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'][month - 1]}/25 `
            + `9:00 AM,${n + 11}/${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'][month - 1]}/25 5:00 PM,"a, ""b""\nc"`,
        );
    const { history, columns } = read([months(7, () => '30', 'Month,Engineers'), issues.join('\n')]);
    expect(history!.series.cycleTime!.slice(0, 6)).toEqual(Array(6).fill(10 / 7));
    expect(history!.series.incidents!.slice(0, 6)).toEqual(Array(6).fill(1));
    expect(columns.map(({ as }) => as).join()).toContain('longer than from when work began');
  });

  it('takes a jump of the cash for a round, and words for what they name', () => {
    const cash = [5, 4.5, 4, 14, 13.4, 12.8, 12.2];
    const { history } = read(months(7, (i) => `${cash[i]!},${i === 5 ? 'layoff 15%' : ''}`, 'Month,Cash ($M),Event'));
    expect(history!.events).toEqual([
      { kind: 'layoff', month: '2025-06', share: 0.15 },
      { kind: 'round', month: '2025-04', seen: true },
    ]);
  });
});

describe('what is wrong with a history is said with its place', () => {
  it.each<[string, string, RegExp]>([
    ['a short one', months(5, () => '1', 'Month,ARR ($M)'), /has 5 months.*needs 6/],
    [
      'a month twice',
      months(7, () => '1', 'Month,ARR ($M)').replace('2025-04', '2025-03'),
      /^h0\.csv:5:1: 2025-03 stands in line 4 already/,
    ],
    [
      'months out of order',
      months(7, () => '1', 'Month,ARR ($M)').replace('2025-04', '2024-04'),
      /^h0\.csv:5:1: 2024-04 comes after 2025-03/,
    ],
    ['no month', months(7, () => '1', 'Month,ARR ($M)').replace('2025-04', ''), /^h0\.csv:5:1: The row names no month/],
    [
      'a day that can be read two ways',
      months(7, () => '1', 'Month,ARR ($M)').replace('2025-04', '03/04/2025'),
      /“03\/04\/2025” is no month that can be told for sure/,
    ],
    [
      'revenue below 0',
      months(7, (i) => (i === 2 ? '-5' : '5'), 'Month,ARR ($M)'),
      /^h0\.csv:4:9: ARR \(\$M\): “-5” is below 0/,
    ],
    [
      'words',
      months(7, (i) => (i === 2 ? 'many' : '5'), 'Month,Engineers'),
      /^h0\.csv:4:9: Engineers: “many” is no number/,
    ],
    [
      'units mixed',
      months(7, (i) => (i === 2 ? '500' : '500k'), 'Month,ARR'),
      /^h0\.csv:4:9: ARR: Some months have k or M behind the number/,
    ],
    [
      'a unit that only revenue says',
      months(7, () => '300,12', 'Month,MRR ($k),New'),
      /^h0\.csv:1:16: “New” says no unit, and “MRR \(\$k\)” is in thousands\. Say it here too: “New \(\$k\)”, or “New \(\$\)”\./,
    ],
    [
      'units that change',
      months(7, (i) => (i < 4 ? '5' : '5000'), 'Month,ARR ($M)'),
      /^h0\.csv:6:9: ARR \(\$M\): “5000” is 1000 times the month before. Are units mixed\?/,
    ],
    [
      'another currency',
      months(7, (i) => (i < 4 ? '$500k' : '€500k'), 'Month,ARR'),
      /^h0\.csv:6:9: ARR: The currency changes from \$ to €/,
    ],
    ['shares mixed', months(7, (i) => (i < 4 ? '20%' : '0.2'), 'Month,Debt share'), /Some months are in %/],
    ['no column that is known', months(7, () => '5', 'Month,Colour'), /No column is one that is known/],
    ['no column of months', 'ARR\n1\n2', /No column names the month/],
    [
      'two columns for one thing',
      months(7, () => '5,6', 'Month,ARR,Run rate'),
      /^h0\.csv:1:11: “Run rate” and “ARR” are both read as arr\. Say which: --map arr="Run rate"/,
    ],
    ['nothing but headers', 'Month,ARR', /no rows below/],
  ])('%s', (_, text, message) => {
    expect(faultsOf(text).join('\n')).toMatch(message);
  });

  it('a quoted cell without an end', () => {
    expect(() => read('Month,ARR\n2025-01,"5')).toThrow(/h0\.csv:2:1: From here on a quoted cell is not closed/);
  });

  it('and five megabytes of it are read in a moment', () => {
    const note = 'x'.repeat(700_000);
    const began = performance.now();
    const { history } = read(months(8, (i) => `${100 + i},"${note}"`, 'Month,ARR ($k),Remark'));
    expect(history!.months).toHaveLength(8);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
