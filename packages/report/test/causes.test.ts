import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { causes, readScenario, type Causes, type Scenario } from '@paydown/engine/internal';
import { describe, expect, test } from 'vitest';
import { causesSvg, drawnLinks } from '../src/answers/causes/diagram.js';
import { partPosition, SHEET, type Place } from '../src/answers/causes/places.js';
import { inside, routes, SIGN_RADIUS } from '../src/answers/causes/route.js';
import { loopsTable } from '../src/answers/causes/table.js';
import { renderPng } from '../src/drawing/render.js';
import { makeScenario } from './fixture.js';

const folder = fileURLToPath(new URL('../../../scenarios/', import.meta.url));
const source = { read: (path: string) => readFileSync(path, 'utf8'), resolve: (_: string, to: string) => folder + to };
const shipped = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name): [string, Scenario] => [name, readScenario(folder + name, source, []).scenario!]);
const all = causes(shipped.map(([, scenario]) => scenario));
const docs = (name: string) => readFileSync(new URL(`../../engine/docs/${name}`, import.meta.url), 'utf8');

/** The links that an SVG shows, as “debt − velocity”. */
const linksIn = (svg: string): string[] =>
  [...svg.matchAll(/data-from="(\w+)" data-to="(\w+)" data-sign="(.)"/g)]
    .map(([, from, to, sign]) => `${from} ${sign} ${to}`)
    .sort();
const linksOf = (found: Causes): string[] =>
  drawnLinks(found)
    .map(({ from, sign, to }) => `${from} ${sign} ${to}`)
    .sort();

describe('the diagram in the docs', () => {
  test('shows the links of the running engine, no more and no fewer, each with its sign', () => {
    expect(linksIn(docs('causes.svg'))).toEqual(linksOf(all));
    expect(linksOf(all).length).toBeGreaterThan(50);
  });

  test('and the circles beside it are those of the engine', () => {
    expect(docs('model.md')).toContain(loopsTable(all));
  });

  test('would not pass if a sign were flipped or a link were missing', () => {
    const flipped = {
      ...all,
      links: all.links.map((link) =>
        link.from === 'debt' && link.to === 'velocity' ? { ...link, sign: '+' as const } : link,
      ),
    };
    const without = { ...all, links: all.links.filter(({ from, to }) => from !== 'pressure' || to !== 'repayment') };
    for (const other of [flipped, without]) expect(linksIn(docs('causes.svg'))).not.toEqual(linksOf(other));
  });
});

const HANDFUL = ['series-b.yaml', 'reactive.yaml', 'six-month-doublings.yaml', 'bootstrapped.yaml'];
const DRAWN: readonly (readonly [string, Causes])[] = [
  ['all scenarios', all],
  ...shipped.filter(([name]) => HANDFUL.includes(name)).map(([name, scenario]) => [name, causes([scenario])] as const),
];

describe.each(DRAWN)('the drawing of %s', (_, found) => {
  const links = drawnLinks(found);
  const names = found.parts.filter(({ name }) => links.some(({ from, to }) => from === name || to === name));
  const places = names.map(({ name, label }) => partPosition(name, label));
  const ways = routes(
    places,
    links.map(({ from, to }) => ({
      from: names.findIndex(({ name }) => name === from),
      to: names.findIndex(({ name }) => name === to),
    })),
  );

  test('keeps boxes apart and on the sheet', () => {
    const apart = (a: Place, b: Place) =>
      Math.abs(a.x - b.x) > (a.width + b.width) / 2 + 10 || Math.abs(a.y - b.y) > (a.height + b.height) / 2 + 10;
    places.forEach((a, i) => places.slice(i + 1).forEach((b) => expect(apart(a, b)).toBe(true)));
    for (const { x, y, width, height } of places)
      expect([
        x - width / 2 > 0,
        y - height / 2 > 0,
        x + width / 2 < SHEET.width,
        y + height / 2 < SHEET.height - 40,
      ]).toEqual([true, true, true, true]);
  });

  test('leads no arrow through a box', () => {
    ways.forEach(({ points }, i) =>
      places.forEach((place, p) => {
        const { from, to } = links[i]!;
        if (names[p]!.name !== from && names[p]!.name !== to)
          expect(
            points.some((point) => inside(point, place, 2)),
            `${from} → ${to} through ${names[p]!.name}`,
          ).toBe(false);
      }),
    );
  });

  test('puts no sign on a box or on another sign', () => {
    ways.forEach(({ sign }, i) => {
      places.forEach((place) => expect(inside(sign, place, SIGN_RADIUS - 1)).toBe(false));
      ways
        .slice(i + 1)
        .forEach((other) =>
          expect(Math.hypot(sign.x - other.sign.x, sign.y - other.sign.y)).toBeGreaterThan(2 * SIGN_RADIUS - 1),
        );
    });
  });

  test('is an SVG that says in words what it shows', () => {
    const svg = causesSvg(found);
    expect(linksIn(svg)).toEqual(linksOf(found));
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg).toMatch(/<desc[^>]*>.*More debt: .*− velocity/s);
    expect(renderPng(svg).length).toBeGreaterThan(50_000);
  });
});

test('the same company is always drawn the same way', () => {
  const scenario = makeScenario();
  expect(causesSvg(causes([scenario]))).toBe(causesSvg(causes([scenario])));
});
