import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { debateSchema, formatFault, readDebate, readScenario, type Debate } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scenarioBelievedBy } from '../../src/questions/debate/people.js';
import { files, minimal, shipped } from '../scenario/source.js';

const SHIPPED = readdirSync(fileURLToPath(new URL('../../../../scenarios/debates', import.meta.url)));
const PLAIN =
  'scenario: s.yaml\npeople:\n  - name: Engineering\n    believes: {drag: 2 to 4}\n  - name: Sales\nproposals:\n  - name: Debt\n    debt: 30%\n  - name: Features\n    debt: 0%\n';

const source = (text: string, more: Readonly<Record<string, string>> = {}) =>
  files({ 'd.yaml': text, 's.yaml': minimal('name: S\nhorizon: 4 years\nlevers: {discipline: 80%}'), ...more });
const faultsOf = (text: string, more = {}) => readDebate('d.yaml', source(text, more)).faults.map(formatFault);

function read(text: string): Debate {
  const { debate, faults } = readDebate('d.yaml', source(text));
  if (debate === null) throw new Error(faults.map(formatFault).join('\n'));
  return debate;
}

describe('a debate file', () => {
  it('is what all agree on, what each believes, and what each proposes', () => {
    const debate = read(PLAIN);
    expect(debate).toMatchObject({
      name: 'd',
      description: '',
      judge: { name: 'value', week: 208 },
      scenario: { name: 'S', levers: { discipline: 0.8 } },
    });
    expect(debate.people).toEqual([
      { name: 'Engineering', weight: 1, believes: { drag: { shape: 'lognormal', p10: 2, p50: Math.sqrt(8), p90: 4 } } },
      { name: 'Sales', weight: 1, believes: {} },
    ]);
    expect(
      debate.proposals.map(({ name, scenario }) => [
        name,
        scenario.policy.settings.share,
        scenario.levers.discipline,
        scenario.name,
      ]),
    ).toEqual([
      ['Debt', 0.3, 0.8, 'S'],
      ['Features', 0, 0.8, 'S'],
    ]);
  });

  it('has proposals that differ: at least one from the others', () => {
    expect(faultsOf(PLAIN.replace('debt: 0%', 'debt: 30%'))).toEqual([
      expect.stringMatching(/^d\.yaml:6:1: proposals: All of them decide the same in every week\./),
    ]);
    expect(faultsOf(`${PLAIN}  - name: Debt again\n    debt: 30%\n`)).toEqual([]);
  });

  it('gives a person the world that a scenario with these beliefs has', () => {
    const debate = read(PLAIN);
    const overrides = [
      { path: 'coefficients.drag', text: '2 to 4', origin: '' },
      { path: 'debt', text: '30%', origin: '' },
    ];
    const { scenario } = readScenario('s.yaml', source(PLAIN), overrides);
    const world = scenarioBelievedBy(debate.proposals[0]!, debate.people[0]!);
    expect([world.coefficients, world.policy, world.levers]).toEqual([
      scenario!.coefficients,
      scenario!.policy,
      scenario!.levers,
    ]);
  });

  it('takes a measure, weights, levers, a timeline and a company', () => {
    const debate = read(
      `name: Ours\njudge: survival at year `
        + `2\n`
        + PLAIN.replace('- name: Sales', '- name: Sales\n    weight: 2').replace(
          'debt: 0%',
          'debt: reactive\n    levers: {hiringPace: 2}\n    company: {cash: $50M}\n    timeline: [{at: month 6, debt: 50%}]',
        ),
    );
    expect(debate).toMatchObject({ name: 'Ours', judge: { name: 'surviving', week: 104 } });
    expect(debate.people[1]!.weight).toBe(2);
    expect(debate.proposals[1]!.scenario).toMatchObject({
      policy: { policy: 'reactive' },
      levers: { hiringPace: 2, discipline: 0.8 },
      company: { cash: 50, arr: 6 },
      timeline: [{ from: 26 }],
    });
  });

  it('lets overrides change what all agree on', () => {
    const { debate } = readDebate('d.yaml', source(PLAIN), [
      { path: 'runs', text: '50', origin: '--runs' },
      { path: 'horizon', text: '1 year', origin: '--horizon' },
    ]);
    expect(
      [debate!.scenario, ...debate!.proposals.map(({ scenario }) => scenario)].map(({ runs, horizon }) => [
        runs,
        horizon,
      ]),
    ).toEqual([
      [50, 52],
      [50, 52],
      [50, 52],
    ]);
    expect(debate!.judge.week).toBe(52);
  });
});

describe('a wrong debate file', () => {
  it('gets all its faults at once, each with its place and what was meant', () => {
    expect(
      faultsOf(`scenario: s.yaml
judge: revenu
people:
  - name: Eng
    believes: {drags: 2, contagion: -1}
  - name: eng
    believe: {drag: 1}
    debt: 3%
  - weight: heavy
proposals:
  - name: A
    debt: 130%
    hiringPace: 3
  - name: A
    levers: {hiringPase: 2, supportShare: 70%}
    coefficients: {drag: 3}
`),
    ).toEqual([
      'd.yaml:2:8: judge: There is no outcome “revenu”. Did you mean revenue?',
      'd.yaml:5:16: people[0].believes.drags is not a coefficient. Did you mean drag?',
      'd.yaml:5:37: people[0].believes.contagion: “-1” is out of range: it must be from 0 to 5.',
      'd.yaml:6:11: people[1].name is the name of another one as well. Give each its own.',
      'd.yaml:7:5: people[1].believe is not a key. Did you mean believes?',
      'd.yaml:8:11: people[1].debt is decided, not believed. It belongs to a proposal.',
      'd.yaml:9:5: people[2].name is missing: it takes a text.',
      'd.yaml:9:13: people[2].weight: “heavy” is not a number. Write for example 1.5.',
      'd.yaml:12:11: proposals[0].debt: “130%” is out of range: it must be from 0% to 100%.',
      'd.yaml:13:5: proposals[0].hiringPace is not a key. Did you mean levers.hiringPace?',
      'd.yaml:14:11: proposals[1].name is the name of another one as well. Give each its own.',
      'd.yaml:15:14: proposals[1].levers.hiringPase is not a lever. Did you mean hiringPace?',
      'd.yaml:16:19: proposals[1].coefficients is believed, not decided. It belongs to a person, under believes:.',
    ]);
  });

  it.each([
    [
      'nobody, and nothing to choose between',
      'scenario: s.yaml\npeople: []\nproposals: [{name: A}]',
      [
        '2:9: people needs at least one person.',
        '3:12: proposals needs two proposals or more: there is nothing to choose between.',
      ],
    ],
    [
      'no lists',
      'scenario: s.yaml\npeople: yes\nproposals: {A: 1}',
      [
        '2:9: people takes a list of people, not “yes”.',
        '3:12: proposals takes a list of proposals, not a map of keys.',
      ],
    ],
    ['nothing', '# to be written\n', [' The file is empty. A debate needs scenario:, people: and proposals:.']],
    [
      'a scenario',
      'company: {engineers: 4}',
      [' This is a scenario, not a debate. Write a file with scenario: d.yaml, people: and proposals:.'],
    ],
    ['a list', '- a', [' The file must be a map of keys. A debate needs scenario:, people: and proposals:.']],
    [
      'nobody who counts',
      PLAIN.replaceAll(/- name: (E|S)/g, '- weight: 0\n    name: $1'),
      ['2:1: people all have weight 0, so nobody chooses.'],
    ],
    [
      'a measure that is neither good nor bad',
      `judge: cost\n${PLAIN}`,
      [
        '1:8: judge: It is neither good nor bad to have more of it. Judge by value, delivered, arr, surviving, velocity or debtRatio.',
      ],
    ],
    [
      'a time beyond the horizon',
      `judge: arr at year 9\n${PLAIN}`,
      ['1:8: judge: “year 9” is not within the horizon of 4 years.'],
    ],
    [
      'beliefs that are none',
      PLAIN.replace('{drag: 2 to 4}', 'high'),
      ['4:15: people[0].believes takes a map of coefficients, not “high”.'],
    ],
    [
      'values that do not go together',
      PLAIN.replace('debt: 30%', 'levers: {supportShare: 70%}'),
      ['8:13: proposals[0].levers leaves nobody else: supportShare and salesShare together are more than 100%.'],
    ],
  ])('%s', (_, text, expected) => expect(faultsOf(text)).toEqual(expected.map((fault) => `d.yaml:${fault}`)));

  it('says where it names a scenario that is not there, and what else is wrong', () => {
    const { faults } = readDebate('d.yaml', source(PLAIN.replace('s.yaml', 't.yaml').replace('drag', 'drga')));
    expect(faults.map(formatFault)).toEqual([
      'd.yaml:1:11: scenario: There is no such file.',
      'd.yaml:4:16: people[0].believes.drga is not a coefficient. Did you mean drag?',
    ]);
    expect(faults[0]!.kind).toBe('missing');
    expect(readDebate('e.yaml', source(PLAIN)).faults).toMatchObject([{ kind: 'missing', line: 0 }]);
  });

  it('tells the faults of the scenario once, under its own name', () => {
    expect(faultsOf(PLAIN, { 's.yaml': minimal('debt: 200%') })).toEqual([
      's.yaml:2:7: debt: “200%” is out of range: it must be from 0% to 100%.',
    ]);
  });

  const lines = PLAIN.split('\n');
  const word = fc.constantFrom(
    ...lines,
    'x',
    '- ',
    '  - name: [',
    'believes: {drag: {shape: observed, values: []}}',
    '<b>',
    '__proto__: 1',
    'people: *a',
    '\t',
    'weight: NaN',
    '{',
    '"',
  );
  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (parts) => {
        const { debate, faults } = readDebate('d.yaml', source(parts.join('\n')));
        expect(debate === null).toBe(faults.length > 0);
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});

describe('the debates that are shipped', () => {
  const validate = new Ajv.default({ strict: false, inlineRefs: false }).compile(debateSchema());

  it.each(SHIPPED)('%s is right, and so says the schema that its first line names', (name) => {
    const { debate, faults } = readDebate(`scenarios/debates/${name}`, shipped);
    expect(faults).toEqual([]);
    expect(debate!.description.length).toBeGreaterThan(0);
    const text = shipped.read(`scenarios/debates/${name}`);
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../../packages/engine/schema/debate.schema.json');
    validate(parse(text));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each([
    PLAIN.replace('drag', 'drga'),
    PLAIN.replace('debt: 30%', 'dept: 30%'),
    PLAIN.replace('people:', 'persons:'),
    PLAIN.replace('debt: 30%', 'coefficients: {drag: 1}'),
    'scenario: s.yaml',
  ])('the schema rejects %s', (text) => expect(validate(parse(text))).toBe(false));
});
