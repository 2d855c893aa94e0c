import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLink, parseLink, readInquiry, SIDES, type Inquiry } from '@paydown/engine/internal';

const scenarios = new URL('../../../../scenarios/', import.meta.url);
const source = {
  read: (name: string) => readFileSync(new URL(`${name.replace('.yaml', '')}.yaml`, scenarios), 'utf8'),
  resolve: (_from: string, to: string) => to,
};
const FEW = [{ path: 'runs', text: '10', origin: 'runs' }];
const asking = (inquiry: Partial<Inquiry>): Inquiry => ({
  story: 'series-b',
  settings: {},
  decisions: { A: { from: null, settings: { debt: '5%' } }, B: { from: null, settings: { debt: '20%' } } },
  ...inquiry,
});

describe('a link', () => {
  it('can be read by a person', () => {
    const inquiry = asking({
      settings: { 'company.arr': '$9M', 'coefficients.drag': '1.5 to 4' },
      decisions: { A: { from: null, settings: {} }, B: { from: '2027-04-05', settings: { debt: '20%' } } },
    });
    expect(formatLink(inquiry)).toBe(
      '1;series-b;company.arr=$9M;coefficients.drag=1.5+to+4;B.debt=20%;B.from=2027-04-05',
    );
  });

  /** Any text but lone halves of characters, which are no text; sides and values as people could name them. */
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
  const path = text.filter((name) => !/^(?:[AB]\.|P\d)/.test(name) && name !== '__proto__');
  const settings = fc.dictionary(path, text, { maxKeys: 4, noNullPrototype: true });
  const decision = fc.record({
    from: fc.option(text),
    settings: fc.dictionary(
      path.filter((name) => name !== 'from'),
      text,
      { maxKeys: 3, noNullPrototype: true },
    ),
  });
  const inquiries = fc.record({
    story: text.filter((name) => !/^\s|\s$/.test(name)),
    settings,
    decisions: fc.record({ A: decision, B: decision }),
  });
  const opinions = fc.array(fc.record({ name: text, believes: settings }), { minLength: 1, maxLength: 3 });

  it('says all that it is made of, whatever it is', () => {
    fc.assert(
      fc.property(inquiries, fc.option(opinions), (asked, said) => {
        const inquiry: Inquiry = said === null ? asked : { ...asked, opinions: said };
        const link = formatLink(inquiry);
        expect(link).not.toMatch(/[\s"'<>`\\]/);
        expect(parseLink(`https://example.org/studio/#${link}`)).toEqual(inquiry);
      }),
      { seed: 17, numRuns: 500 },
    );
  });

  it.each([
    ['', /no link/],
    ['series-b', /no link/],
    ['2;series-b', /version 2/],
    ['1', /names no story/],
    ['1;series-b;debt', /gives no value/],
    ['1;series-b;=5', /gives no value/],
    [`1;${'x'.repeat(20_000)}`, /letters/],
    [`1;a${';b=1'.repeat(500)}`, /changes 500 values/],
  ])('that is none says so: %#', (link, says) => {
    expect(parseLink(link)).toMatchObject({ message: expect.stringMatching(says) });
  });
});

describe('the question of a link', () => {
  it('is the story with what each side decides', () => {
    const { today, alternatives, faults } = readInquiry(asking({ settings: { 'company.arr': '$9M' } }), source, FEW);
    expect(faults).toEqual([]);
    expect(today!.policy.settings.share).toBe(0.2);
    expect(alternatives!.map(({ name }) => name)).toEqual(['5% for debt', '20% for debt']);
    for (const { scenario } of alternatives!) expect(scenario.company.arr).toBe(9);
  });

  it('goes on as today until a decision begins', () => {
    const late = asking({
      decisions: { A: { from: null, settings: {} }, B: { from: 'week 26', settings: { debt: '40%' } } },
    });
    const [today, later] = readInquiry(late, source, FEW).alternatives!;
    expect(later.scenario.policy).toEqual(today.scenario.policy);
    expect(later.scenario.timeline).toMatchObject([
      { from: 26, policy: { policy: 'fixed', settings: { share: 0.4 } } },
    ]);
    expect(later.name).toBe('40% for debt from week 26');
  });

  it('names two sides that decide the same', () => {
    const same = asking({ decisions: { A: { from: null, settings: {} }, B: { from: null, settings: {} } } });
    expect(readInquiry(same, source, FEW).alternatives!.map(({ name }) => name)).toEqual([
      'A: 20% for debt',
      'B: 20% for debt',
    ]);
  });

  it.each([
    [{ story: 'nowhere' }, /./],
    [{ settings: { 'company.arr': 'lots' } }, /^company\.arr=lots$/],
    [{ settings: { constructor: '5' } }, /^constructor=5$/],
    [{ settings: { '__proto__.x': '5' } }, /^__proto__\.x=5$/],
  ] as const)('with a fault names what was given: %#', (part, file) => {
    const { alternatives, faults } = readInquiry(asking(part), source, FEW);
    expect(alternatives).toBeNull();
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault.file).toMatch(file);
  });

  it.each([
    ['someday', {}, /not a point in time/],
    ['year 9', {}, /after all that is played/],
    ['month 6', { 'company.cash': '$90M' }, /the past cannot change/],
  ] as const)('that begins %s with %o is refused', (from, settings, says) => {
    for (const side of SIDES) {
      const decisions = { ...asking({}).decisions, [side]: { from, settings } };
      const { alternatives, faults } = readInquiry(asking({ decisions }), source, FEW);
      expect(alternatives).toBeNull();
      expect(faults[0]!.file).toBe(`${side}.from=${from}`);
      expect(faults[0]!.message).toMatch(says);
    }
  });
});
