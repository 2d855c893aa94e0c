import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, type CoefficientName } from '../../src/coefficients/catalogue/index.js';
import { formatFault } from '../../src/scenario/fault.js';
import { besides } from '../../src/questions/common/alternatives.js';
import { readScenario } from '../../src/scenario/read.js';
import { shipped } from './source.js';

const folder = fileURLToPath(new URL('../../../../scenarios', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

describe('the scenarios that are shipped', () => {
  it('are at least fourteen stories', () => expect(names.length).toBeGreaterThanOrEqual(14));

  it.each(names)('%s is read without a fault', (name) => {
    const { scenario, faults } = readScenario(`scenarios/${name}`, shipped);
    expect(faults.map(formatFault)).toEqual([]);
    expect(scenario?.description.length).toBeGreaterThan(80);
  });

  it('the debate says what the catalogue has, where it sets people against it', () => {
    const text = readFileSync(`${folder}/debates/roadmap.yaml`, 'utf8');
    const said = [...text.matchAll(/^ +(\w+): .*# .*catalogue \$?([\d.]+)M? to \$?([\d.]+)M?/gm)];
    expect(said.map(([, name]) => name)).toEqual(['drag', 'contagion', 'salesProductivity']);
    expect(said.map(([, name, low, high]) => ({ name, p10: Number(low), p90: Number(high) }))).toMatchObject(
      said.map(([, name]) => {
        const { p10, p90 } = CATALOGUE[name as CoefficientName].distribution as { p10: number; p90: number };
        return { name, p10, p90 };
      }),
    );
  });

  it('80/20 and progress only differ in nothing but the debt share and their own words', () => {
    const [one, other] = ['eighty-twenty', 'progress-only'].map(
      (name) => readScenario(`scenarios/${name}.yaml`, shipped).scenario!,
    );
    const story = { name: '', description: '', policy: one!.policy };
    expect({ ...besides(one!, other!), ...story }).toEqual({ ...one, ...story });
    expect(one!.policy.settings.share).toBe(0.2);
    expect(other!.policy.settings.share).toBe(0);
  });
});
