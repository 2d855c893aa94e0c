import { VERSION, type Summary } from '@paydown/engine/internal';
import { describe, expect, test } from 'vitest';
import { DESK, PHONE, SLIDE, type Chart } from '../src/base/chart.js';
import { CHARTS } from '../src/answers/run/charts/index.js';
import { renderPng, renderSvg } from '../src/drawing/render.js';
import { chartCsv, chartJson } from '../src/drawing/tables.js';
import { flatFan, makeScenario, makeSummary } from './fixture.js';
import { expectGolden } from './golden.js';

const timeline = [
  { from: 4, until: 12, policy: { policy: 'freeze', settings: { share: 0.8 } }, levers: {}, label: 'feature freeze' },
  { from: 16, until: null, policy: null, levers: { hiring: 0 }, label: 'hiring stops' },
] as const;

const usual = makeSummary();
const short = makeSummary(makeScenario({ horizon: 24, timeline }));
const nobody = (summary: Summary): Summary => {
  const zero = flatFan(summary, [0, 0, 0, 0, 0, 0, 0]);
  const none = summary.weeks.map(() => 0);
  return {
    ...summary,
    outcomes: Object.fromEntries(
      Object.keys(summary.outcomes).map((name) => [name, zero]),
    ) as unknown as Summary['outcomes'],
    fates: {
      ...Object.fromEntries(Object.keys(summary.fates).map((fate) => [fate, none])),
      debt: none.map(() => 1),
    } as unknown as Summary['fates'],
    singles: summary.singles.map((single) => ({ ...single, fate: 'debt' as const, end: 0, arr: none })),
    final: { arr: [0, 0, 0], delivered: [0, 0, 0] },
  };
};
const SUMMARIES: readonly (readonly [string, Summary])[] = [
  ['a usual one', usual],
  ['24 weeks with a timeline', short],
  ['30 years', makeSummary(makeScenario({ horizon: 1560 }))],
  ['4 weeks', makeSummary(makeScenario({ horizon: 4 }))],
  ['nobody left', nobody(usual)],
];

const size = (png: Uint8Array) => [
  new DataView(png.buffer, png.byteOffset).getUint32(16),
  new DataView(png.buffer, png.byteOffset).getUint32(20),
];

describe.each(CHARTS)('$name', ({ name, draw }) => {
  test('is specified as before', async () => {
    await expectGolden(name, draw(short).spec);
  });

  test.each(SUMMARIES)('draws %s as SVG without a warning, on every sheet', async (_, summary) => {
    for (const frame of [SLIDE, DESK, PHONE]) {
      const svg = await renderSvg(draw(summary, frame));
      expect(svg).toMatch(/^<svg/);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  test('is a PNG of 2400 × 1350 pixels with ink on it', async () => {
    const png = renderPng(await renderSvg(draw(usual)));
    expect(size(png)).toEqual([2400, 1350]);
    expect(png.length).toBeGreaterThan(20_000);
  });

  test('says what it shows, in words and numbers', () => {
    const chart = draw(usual);
    expect(chart.description).toContain(chart.title);
    expect(chart.description.match(/\d/g)!.length).toBeGreaterThan(20);
    expect(textsOf(chart)).toContain(`Series B  ·  Paydown ${VERSION}  ·  seed “paydown”  ·  1,000 futures`);
  });

  test('gives its data as CSV and JSON, row for row', () => {
    const chart = draw(usual);
    const lines = chartCsv(chart).trimEnd().split('\r\n');
    expect(lines).toHaveLength(chart.table.rows.length + 1);
    for (const line of lines) expect(line.split(',')).toHaveLength(chart.table.columns.length);
    expect((JSON.parse(chartJson(chart)) as { data: unknown[] }).data).toHaveLength(chart.table.rows.length);
  });
});

const textsOf = (chart: Chart): string => JSON.stringify(chart.spec);

test('a title too long for a line is wrapped, nothing is lost', () => {
  const people = CHARTS.find(({ name }) => name === 'people')!.draw(usual);
  const lines = [...textsOf(people).matchAll(/"text":"([^"]*)","y":-\d+/g)].map(([, text]) => text);
  expect(lines.join(' ')).toContain(people.title);
});

test('a spec that Vega-Lite warns about is refused', async () => {
  const chart = CHARTS[0]!.draw(short);
  const spec = {
    data: { values: [{ a: 1 }] },
    mark: 'bar',
    encoding: { x: { field: 'a', type: 'quantitative' }, row: { field: 'a' }, facet: { field: 'a' } },
  };
  await expect(renderSvg({ ...chart, spec: spec as unknown as Chart['spec'] })).rejects.toThrow(
    'A chart cannot be drawn as specified',
  );
});

test('a chart that asks for a file or an address gets neither', async () => {
  const chart = CHARTS[0]!.draw(short);
  for (const url of ['https://example.org/data.json', 'file:///etc/hostname', 'data.csv']) {
    const spec = { data: { url }, mark: 'bar', encoding: { x: { field: 'a', type: 'quantitative' } } };
    await expect(renderSvg({ ...chart, spec: spec as unknown as Chart['spec'] })).rejects.toThrow();
  }
});
