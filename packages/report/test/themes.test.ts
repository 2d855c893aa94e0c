import { describe, expect, test } from 'vitest';
import { DESK, PHONE, SLIDE } from '../src/base/chart.js';
import { CHARTS } from '../src/answers/run/charts/index.js';
import { themedPage } from '../src/document/page/paint.js';
import { renderSvg } from '../src/drawing/render.js';
import { HUE, INK, TINT } from '../src/base/theme.js';
import { readTheme } from '../src/themeFile.js';
import { DARK, LIGHT, themed, THEMES } from '../src/base/themes.js';
import { makeScenario, makeSummary } from './fixture.js';
import { shortPage } from './pages.js';
import { clashes, textsOf } from './texts.js';

const summary = makeSummary();

/** Relative luminance and contrast as in WCAG 2.2. */
const luminance = (colour: string): number =>
  [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i]!, 0);
const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((p, q) => q - p) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

describe.each(THEMES.map((theme) => [theme.name, theme] as const))('the %s theme', (_, theme) => {
  test('can be read', () => {
    expect(contrast(theme.ink.text, theme.ink.paper)).toBeGreaterThan(12);
    expect(contrast(theme.ink.soft, theme.ink.paper)).toBeGreaterThan(7);
  });
  test('has a colour for everything, and no two alike', () => {
    const all = [...Object.values(theme.ink), ...Object.values(theme.hue), ...Object.values(theme.tint)];
    expect(all).toHaveLength(Object.keys({ ...INK, ...HUE, ...TINT }).length);
    expect(new Set(all).size).toBe(all.length);
  });
});

test('marks stand out on dark', () => {
  for (const hue of Object.values(DARK.hue)) expect(contrast(hue, DARK.ink.paper)).toBeGreaterThan(4);
});

describe.each(CHARTS.map((entry) => [entry.name, entry] as const))('the chart %s', (_, { draw }) => {
  test('has no colour of the light theme on dark', async () => {
    const svg = await renderSvg(themed(draw(summary), DARK));
    for (const colour of [...Object.values(INK), ...Object.values(HUE), ...Object.values(TINT)])
      expect(svg).not.toContain(colour);
    expect(svg).toContain(DARK.ink.paper);
  });

  test.each([
    ['slide', SLIDE],
    ['least', { ...SLIDE, width: 900, height: 500 }],
    ['square', { ...SLIDE, width: 1200, height: 1200 }],
    ['poster', { ...SLIDE, width: 2400, height: 1350 }],
    ['page', DESK],
    ['phone', PHONE],
  ])('has no text upon another on a sheet of size %s', async (_, frame) => {
    const svg = await renderSvg(draw(summary, frame));
    expect(textsOf(svg).length).toBeGreaterThan(8);
    expect(clashes(svg)).toEqual([]);
  });
});

test('text that looks like a colour stays text', async () => {
  const named = makeSummary(makeScenario({ name: INK.paper, seed: HUE.blue }));
  const svg = await renderSvg(themed(CHARTS[0]!.draw(named), DARK));
  expect(
    textsOf(svg)
      .map(({ text }) => text)
      .join(' '),
  ).toContain(`${INK.paper}  ·  `);
});

test('light is what charts are specified in', () => {
  const chart = CHARTS[0]!.draw(summary);
  expect(themed(chart, LIGHT)).toBe(chart);
});

test('texts upon each other, and texts that leave a picture, would be noticed', () => {
  const svg = (...at: [number, number][]) =>
    `<svg viewBox="0 0 200 100"><g transform="translate(10,10)">${at.map(([x, y]) => `<text transform="translate(${x},${y})" font-size="13px">Series</text>`).join('')}</g></svg>`;
  expect(clashes(svg([0, 20], [0, 60]))).toEqual([]);
  expect(clashes(svg([0, 20], [10, 26]))).toEqual(['“Series” covers “Series”']);
  expect(clashes(svg([170, 20]))).toEqual(['“Series” leaves the picture']);
});

describe('a theme file', () => {
  const read = (text: string) =>
    readTheme('brand.yaml', { read: () => text, resolve: (from, to) => `beside ${from}: ${to}` });

  test('says what differs from its base', () => {
    const { theme, logo, faults } = read(
      'name: Acme\nbase: dark\ncolours: {blue: "#AABBCC", paper: "#000000"}\nfont: Source Sans 3\nlogo: acme.svg\n',
    );
    expect(faults).toEqual([]);
    expect(theme).toEqual({
      ...DARK,
      name: 'Acme',
      font: 'Source Sans 3',
      ink: { ...DARK.ink, paper: '#000000' },
      hue: { ...DARK.hue, blue: '#aabbcc' },
    });
    expect(logo).toBe('beside brand.yaml: acme.svg');
  });

  test('gets every fault at once, each at its place', () => {
    const { theme, faults } = read(
      'colors: {blue: 1}\nfont: "a;}"\nbase: drak\ncolours:\n  bleu: "#112233"\n  green: green\n',
    );
    expect(theme).toBeNull();
    expect(faults.map(({ line, column, path, hint = '' }) => `${line}:${column} ${path} ${hint}`)).toEqual([
      expect.stringMatching(/^1:1 colors .*colours/),
      expect.stringMatching(/^2:7 font/),
      expect.stringMatching(/^3:7 base/),
      expect.stringMatching(/^5:3 colours\.bleu .*blue/),
      expect.stringMatching(/^6:10 colours\.green .*#003366/),
    ]);
  });

  test.each([
    ['', /empty/],
    ['- a\n', /map of keys/],
    ['colours: {blue: "#003366"', /./],
  ])('that is none (%j) is refused in words', (text, says) => {
    expect(
      read(text)
        .faults.map(({ message }) => message)
        .join(),
    ).toMatch(says);
  });
});

describe('a page in a theme', () => {
  const brand = { ...DARK, name: 'brand', font: 'Georgia', logo: 'data:image/png;base64,AAAA' };

  test('has its colours everywhere, its font and its logo, and the same words', async () => {
    const named = makeSummary(makeScenario({ name: `${INK.text} and ${HUE.blue}` }));
    const light = await shortPage(named, 2);
    const dark = themedPage(light, brand);
    const words = (html: string) =>
      html
        .replace(/<(style|script)[^]*?<\/\1>/g, '')
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ');
    expect(words(dark)).toBe(words(light));
    const painted = dark
      .replace(/<script>[^]*?<\/script>/g, '')
      .replace(new RegExp(`${INK.text} and ${HUE.blue}`, 'g'), '');
    for (const colour of [INK.text, INK.soft, INK.grid, HUE.blue]) expect(painted).not.toContain(colour);
    expect(dark).toContain("'Georgia', Inter");
    expect(dark).toContain('<img alt=""');
    for (const [, spec] of dark.matchAll(/<script type="application\/json"[^>]*>([^]*?)<\/script>/g))
      expect(() => JSON.parse(spec!) as unknown).not.toThrow();
  });

  test('that is light is the page', () => expect(themedPage('<header>', LIGHT)).toBe('<header>'));
});
