import Ajv from 'ajv/dist/2020.js';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { CATALOGUE, COEFFICIENT_NAMES } from '../../src/coefficients/catalogue/index.js';
import { LEVERS, LEVER_NAMES } from '../../src/scenario/levers.js';
import { POLICY_NAMES } from '../../src/scenario/policies.js';
import { scenarioReference } from '../../src/scenario/reference.js';
import { scenarioSchema } from '../../src/scenario/schema.js';
import { keyOf, START } from '../../src/scenario/start.js';
import { minimal, read, shipped } from './source.js';

interface Property {
  description: string;
  unit?: string;
  default?: unknown;
  properties: Record<string, Property>;
}

const schema = scenarioSchema() as unknown as Property;
const validate = new Ajv.default({ strict: false, inlineRefs: false }).compile(schema);
const accepts = (text: string): boolean => validate(parse(text));
const folder = fileURLToPath(new URL('../../../../scenarios', import.meta.url));

describe('the JSON Schema', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))(
    'accepts %s, which names it in its first line',
    (name) => {
      const text = shipped.read(`scenarios/${name}`);
      expect(text.split('\n')[0]).toBe(
        '# yaml-language-server: $schema=../packages/engine/schema/scenario.schema.json',
      );
      validate(parse(text));
      expect(validate.errors ?? []).toEqual([]);
    },
  );

  it.each([
    'runs: 10',
    'company: {engineers: 4}',
    minimal('levers: {organization: 1}'),
    minimal('debt: [1]'),
    minimal('coefficients: {rampTime: {shape: normal, low: 1}}'),
    minimal('coefficients: {rampTimes: 1}'),
    minimal('debt: {policy: fixd}'),
    minimal('debt: {policy: stage, share: 1}'),
    minimal('shocks: {winter: maybe}'),
    minimal('timeline: [{debt: 20%}]'),
    minimal('company2: 1'),
    minimal('timeline: [{at: week 1, foo: 1}]'),
    '[]',
  ])('rejects %s', (text) => expect(accepts(text)).toBe(false));

  it('lets a file that extends another leave out the rest', () =>
    expect(accepts('extends: series-b.yaml\ncompany: {others: 4}')).toBe(true));

  it('explains every key, and gives defaults that the check itself accepts', () => {
    const undescribed = (property: Property, path: string): string[] => [
      ...(property.description ? [] : [path]),
      ...Object.entries(property.properties ?? {}).flatMap(([name, below]) => undescribed(below, `${path}.${name}`)),
    ];
    expect(Object.entries(schema.properties).flatMap(([name, property]) => undescribed(property, name))).toEqual([]);
    const { levers, coefficients } = schema.properties as Record<'levers' | 'coefficients', Property>;
    const usual = (section: Property, names: readonly string[]) =>
      Object.fromEntries(names.map((name) => [name, section.properties[name]!.default]));
    const said = { levers: usual(levers, LEVER_NAMES), coefficients: usual(coefficients, COEFFICIENT_NAMES) };
    const scenario = read(minimal(stringify(said)));
    for (const name of LEVER_NAMES) expect(scenario.levers[name]).toBe(LEVERS[name].default);
    for (const name of COEFFICIENT_NAMES) expect(scenario.coefficients[name]).toEqual(CATALOGUE[name].distribution);
    expect(coefficients.properties['rampTime']).toMatchObject({
      unit: 'weeks',
      description: expect.stringContaining('grade B'),
    });
  });
});

describe('the reference', () => {
  it('lists every key, policy, lever and number of the company', () => {
    const text = scenarioReference();
    const names = [
      ...Object.keys(schema.properties),
      ...POLICY_NAMES,
      ...LEVER_NAMES,
      ...(Object.keys(START) as (keyof typeof START)[]).map(keyOf),
    ];
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});
