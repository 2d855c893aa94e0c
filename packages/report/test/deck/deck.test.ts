import JSZip from 'jszip';
import { beforeAll, describe, expect, test } from 'vitest';
import { revenueChart } from '../../src/answers/decide/courseCharts.js';
import { decideDeck } from '../../src/answers/decide/slides.js';
import { runDeck } from '../../src/answers/run/slides.js';
import { MOST_WORDS, wordsIn } from '../../src/answers/slides/titles.js';
import { HUE } from '../../src/base/theme.js';
import { DARK, LIGHT } from '../../src/base/themes.js';
import { FOOT, layOutDeck } from '../../src/document/deck/layout.js';
import { roomOf } from '../../src/document/deck/place.js';
import { inFontOf } from '../../src/document/deck/type.js';
import type { Deck, Plot, Slide } from '../../src/document/deck/slide.js';
import { makeDecision } from '../decideFixture.js';
import { makeScenario, makeSummary } from '../fixture.js';
import { shapesOf } from './geometry.js';
import { opened, slidePaths, type Opened } from './opened.js';
import { brokenRules } from './packageRules.js';
import { TALL_LOGO, WIDE_LOGO } from './themes.js';

const HOSTILE = '<a:t>"&amp;\'=SUM(A1)\u0000\u0007\u001b[31m\u202eevil\uD800 𝕏 日本語\uFFFF https://evil.example';
const EMU = 914_400;

/** The parts of charts in the order of their slides. */
const chartPaths = (zip: JSZip): string[] =>
  Object.keys(zip.files)
    .filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))
    .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)));
const sheetBehind = async ({ part }: Opened, chart: string): Promise<string> => {
  const related = await part(chart.replace('charts/', 'charts/_rels/').concat('.rels'));
  return `ppt/${/Target="\.\.\/(embeddings\/[^"]+)"/.exec(related)![1]!}`;
};

const deck = decideDeck(makeDecision());
const plotsOf = ({ slides }: Deck): Plot[] =>
  slides.flatMap(({ body }) => body.filter((block): block is Plot => block.kind === 'plot'));

describe('the deck of a decision', () => {
  let file: Opened;
  beforeAll(async () => void (file = await opened(deck)));

  test('has the ask first, what it costs next, and assumptions last', () => {
    expect(deck.slides.map(({ name }) => name)).toEqual([
      'ask',
      'cost',
      'back',
      'revenue',
      'risk',
      'wrong',
      'waiting',
      'change',
      'options',
      'limits',
      'appendix',
    ]);
    expect(file.titles.slice(0, 3)).toEqual([
      '2 are as good; simplest: 20% for debt',
      'Its first year costs 9.1 of 119 roadmap items',
      'Paid back after 15 months in half; never in 25 of 100',
    ]);
    expect(file.titles.at(-1)).toMatch(/^Appendix: .*assumptions/);
  });

  test('says on every slide what is decided, and in the notes where it comes from', async () => {
    for (const [i, path] of slidePaths(file.zip).entries()) {
      const texts = (await file.texts(path)).join('\n');
      expect(texts).toContain(file.titles[i]);
      expect(texts).toContain('Pay 20% for debt from now on, against as today (5% for debt)');
      const notes = (await file.texts(`ppt/notesSlides/notesSlide${i + 1}.xml`)).join(' ');
      expect(notes).toMatch(/Paydown \d.*seed “.*futures/);
    }
  });

  test('is 16:9, with titles that outlines and screen readers find', async () => {
    const [, width, height] = /<p:sldSz cx="(\d+)" cy="(\d+)"/
      .exec(await file.part('ppt/presentation.xml'))!
      .map(Number);
    expect(width! / height!).toBeCloseTo(16 / 9, 3);
    for (const path of slidePaths(file.zip)) expect(await file.part(path)).toContain('type="title"');
  });

  test('has charts of PowerPoint’s own, with the numbers behind them in a sheet that is named in words', async () => {
    const plots = plotsOf(deck);
    expect(plots.map(({ shape }) => shape)).toEqual(['columns', 'areas', 'lines', 'bars']);
    const charts = chartPaths(file.zip);
    expect(charts).toHaveLength(plots.length);
    for (const [i, plot] of plots.entries()) {
      const chart = await file.part(charts[i]!);
      for (const { name, colour } of plot.series) {
        expect(chart).toContain(`<c:v>${name}</c:v>`);
        expect(chart).toContain(colour.slice(1).toUpperCase());
      }
      expect(chart).toContain(`<c:f>&#39;${plot.sheet}&#39;!$B$1</c:f>`);
      expect(chart).toContain('typeface="Arial"');
      const sheet = await JSZip.loadAsync(
        await file.zip.file(await sheetBehind(file, charts[i]!))!.async('uint8array'),
      );
      expect(await sheet.file('xl/workbook.xml')!.async('string')).toContain(`name="${plot.sheet}"`);
      const strings = await sheet.file('xl/sharedStrings.xml')!.async('string');
      for (const { name } of plot.series) expect(strings).toContain(name);
      const cells = await sheet.file('xl/worksheets/sheet1.xml')!.async('string');
      expect((cells.match(/<row /g) ?? []).length).toBe(plot.categories.length + 1);
    }
    expect(plots.map(({ sheet }) => sheet)).toEqual([
      'Product so far, person-weeks',
      'Who is ahead in value so far',
      'Yearly revenue, $M',
      'How companies end, share',
    ]);
  });

  test('draws the choice, and what is done today, in the colours that they have on the page', () => {
    const courses = plotsOf(deck).find(({ shape }) => shape === 'lines')!;
    const colours = new Map(courses.series.map(({ name, colour }) => [name.split(',')[0], colour]));
    expect(Object.fromEntries(colours)).toEqual({ 'As today': HUE.vermilion, '20% for debt': HUE.green });
    expect(JSON.stringify(revenueChart(makeDecision()).spec)).toMatch(new RegExp(`${HUE.vermilion}.*${HUE.green}`));
  });

  test('draws what PowerPoint has no chart for as a vector, with a bitmap, and describes it', async () => {
    const n = deck.slides.findIndex(({ name }) => name === 'options') + 1;
    const slide = await file.part(`ppt/slides/slide${n}.xml`);
    expect(slide).toContain('svgBlip');
    expect(slide).toMatch(/descr="In one future of ten, 20% for debt is/);
    const picture = shapesOf(slide).find(({ kind }) => kind === 'pic')!;
    const bitmap = await file.zip.file(`ppt/media/image-${n}-1.png`)!.async('nodebuffer');
    expect(bitmap.readUInt32BE(16) / bitmap.readUInt32BE(20)).toBeCloseTo(picture.w / picture.h, 1);
    expect(await file.part(`ppt/media/image-${n}-2.svg`)).not.toMatch(/font-family="(?!Arial")/);
  });
});

test('where nothing that is proposed differs from today, the deck says so and no more', async () => {
  const { titles } = await opened(
    decideDeck(makeDecision({ verdict: 'stay', choose: 'as today', against: 'as today' })),
  );
  expect(titles[0]).toBe('None of 5 proposals differs from what is done today');
  expect(titles.filter((title) => !title.startsWith('Appendix'))).toHaveLength(2);
});

test('a long decision is not cut within its brackets, and waiting that makes no difference is told as that', () => {
  const choose = 'Time for debt (20% for debt from April 2027)';
  const [first] = makeDecision().proposals;
  const { decision, proposals } = makeDecision({ verdict: 'clear', choose, from: 13, asGood: [choose] });
  const later = decision.waiting!.later;
  const answer = makeDecision(
    { ...decision, practical: [choose, later] },
    { proposals: [...proposals, { ...first!, name: choose, from: 13 }] },
  );
  const titles = decideDeck(answer).slides.map(({ title }) => title);
  expect(titles[0]).toBe('Time for debt: ahead in 64 of 100');
  expect(titles).toContain('Each month of waiting costs $720k: no difference worth having');
});

test('where nothing keeps the limits, the first title says what is nearest in twelve words', () => {
  const choose = 'Three quarters of stability, then all time for features again (20% for debt until April 2028)';
  const { proposals } = makeDecision();
  const answer = makeDecision(
    { keeps: false, choose },
    { proposals: [...proposals, { ...proposals[0]!, name: choose }] },
  );
  const [{ title }] = decideDeck(answer).slides as [Slide];
  expect(title).toBe('Nothing keeps the limits; nearest: Three quarters of stability, then all time…');
  expect(wordsIn(title)).toBe(MOST_WORDS);
});

test('a company that was given up is not told as out of money', () => {
  const { decision } = makeDecision();
  const { against } = decision.fates;
  const fates = { ...decision.fates, against: { ...against, givenUp: against.winter } };
  const risk = decideDeck(makeDecision({ fates })).slides.find(({ name }) => name === 'risk')!;
  expect(risk.title).toMatch(/^\d+% run out of money or give up, against \d+%$/);
  expect(JSON.stringify(risk.body)).toContain('companies that would run out of money or give up');
});

describe('fewer slides', () => {
  const names = async (wanted: Parameters<typeof opened>[2]) => (await opened(deck, LIGHT, wanted)).titles;

  test('keep what matters most, in their order', async () => {
    const eight = await names({ slides: 8 });
    expect(eight).toHaveLength(8);
    expect(eight[0]).toBe('2 are as good; simplest: 20% for debt');
    expect(eight.join()).not.toMatch(/Appendix|Middle revenue/);
    expect(await names({ slides: 1 })).toEqual([eight[0]]);
  });

  test('are those that are asked for, less those that are dropped', async () => {
    expect(await names({ only: ['risk', 'cost'] })).toEqual([
      expect.stringContaining('costs'),
      expect.stringContaining('run out of money'),
    ]);
    expect((await names({ drop: ['appendix'] })).join()).not.toContain('Appendix');
  });
});

test('does not say when it was written, so that the same slides are the same bytes', async () => {
  const { zip, part } = await opened(deck);
  expect(await part('docProps/core.xml')).not.toMatch(/<dcterms|\d{4}-\d\d-\d\d/);
  const sheets = await Promise.all(
    zip.file(/\.xlsx$/).map(async (sheet) => JSZip.loadAsync(await sheet.async('uint8array'))),
  );
  expect(sheets.length).toBeGreaterThan(0);
  const written = [zip, ...sheets].flatMap(({ files }) =>
    Object.values(files).map(({ date }) => date.getUTCFullYear()),
  );
  expect(new Set(written)).toEqual(new Set([1980]));
});

test('any text stays text, and the file stays whole', async () => {
  const summary = makeSummary(makeScenario({ name: HOSTILE, description: HOSTILE, seed: HOSTILE }));
  const decision = makeDecision({ choose: HOSTILE });
  const hostile = decideDeck({
    ...decision,
    proposals: decision.proposals.map((one) => (one.name === '20% for debt' ? { ...one, name: HOSTILE } : one)),
  });
  for (const made of [runDeck(summary), hostile]) {
    const { zip, texts } = await opened(made);
    for (const path of Object.keys(zip.files).filter((each) => /\.(xml|rels|svg)$/.test(each))) await texts(path);
    expect(await brokenRules(zip)).toEqual([]);
    const said = (await Promise.all(slidePaths(zip).map((path) => texts(path)))).flat().join('\n');
    expect(said).toContain('<a:t>"&amp;\'=SUM(A1)');
  }
});

test('a name that looks like a formula is words in the sheet behind a chart', async () => {
  const decision = makeDecision({ choose: '=HYPERLINK("x")', against: 'as today' });
  const { zip } = await opened(
    decideDeck({
      ...decision,
      proposals: decision.proposals.map((one) =>
        one.name === '20% for debt' ? { ...one, name: '=HYPERLINK("x")' } : one,
      ),
    }),
    LIGHT,
    { only: ['revenue', 'risk'] },
  );
  const sheets = Object.keys(zip.files).filter((path) => path.endsWith('.xlsx'));
  expect(sheets).toHaveLength(2);
  for (const path of sheets) {
    const sheet = await JSZip.loadAsync(await zip.file(path)!.async('uint8array'));
    const cells = await sheet.file('xl/worksheets/sheet1.xml')!.async('string');
    expect(cells).not.toContain('<f>');
    expect(await sheet.file('xl/sharedStrings.xml')!.async('string')).toContain('=HYPERLINK(');
  }
});

describe('the room of a slide', () => {
  const one = (body: Slide['body']) =>
    layOutDeck(
      { question: '', slides: [{ name: 'one', title: 'One', body, notes: '' }, ...deck.slides.slice(1)] },
      roomOf(LIGHT),
    )[0]!;
  const facts = (rows: number): Slide['body'][number] => ({
    kind: 'facts',
    rows: Array.from({ length: rows }, () => ({
      label: 'A fact',
      text: 'what is said of it in some words. '.repeat(4),
    })),
  });
  const [plot] = plotsOf(deck) as [Plot];
  const widthOfChart = (rows: number) => one([plot, facts(rows)]).placed.find(({ kind }) => kind === 'chart')!.box.w;

  test('goes to the chart where few words stand beside it', () => {
    expect(widthOfChart(1)).toBeGreaterThan(widthOfChart(4));
  });

  test('is not left empty below a few rows', () => {
    const { title, placed } = one([facts(2)]);
    const [bottom, above] = [Math.max(...placed.map(({ box }) => box.y + box.h)), title.box.y + title.box.h];
    expect((bottom - above) / (FOOT.rule - above)).toBeGreaterThan(2 / 3);
  });

  test('is kept by words, the title too, whose font is not there and another one wider', async () => {
    const xml = await (await opened(deck, LIGHT, { only: ['ask'] })).part('ppt/slides/slide1.xml');
    const title = shapesOf(xml).find(({ xml: shape }) => shape.includes('type="title"'))!;
    expect(title.xml).toContain('<a:normAutofit/>');
  });
});

describe('a theme', () => {
  test('colours slides, charts and what people pick from', async () => {
    const { zip, part } = await opened(deck, { ...DARK, font: 'Georgia' }, { only: ['ask', 'back', 'options'] });
    expect(await part('ppt/slides/slide1.xml')).toContain('typeface="Georgia"');
    const layouts = await Promise.all([1, 2].map((n) => part(`ppt/slideLayouts/slideLayout${n}.xml`)));
    expect(layouts.join()).toContain(DARK.ink.paper.slice(1).toUpperCase());
    expect(await part('ppt/theme/theme1.xml')).toContain(
      `<a:accent1><a:srgbClr val="${DARK.hue.blue.slice(1).toUpperCase()}"/>`,
    );
    const chart = await part(chartPaths(zip)[0]!);
    expect(chart).toContain(DARK.hue.green.slice(1).toUpperCase());
    expect(chart).toContain('typeface="Georgia"');
    expect(await part('ppt/media/image-3-2.svg')).toContain(DARK.ink.text);
  });

  test.each([
    ['wide', WIDE_LOGO, 8],
    ['tall', TALL_LOGO, 0.5],
  ] as const)('has its %s logo on every slide, in its own shape', async (_, logo, ratio) => {
    const { zip, part } = await opened(deck, { ...LIGHT, name: 'brand', logo }, { only: ['ask', 'cost'] });
    for (const path of slidePaths(zip)) {
      const [picture] = shapesOf(await part(path)).filter(({ kind }) => kind === 'pic');
      expect((picture!.w * EMU) / (picture!.h * EMU)).toBeCloseTo(ratio, 1);
    }
  });

  test('with larger type says the same in larger letters', async () => {
    const sizes = async (textSize: number) => {
      const { part } = await opened(deck, { ...LIGHT, name: 'large', textSize }, { only: ['appendix'], slides: 1 });
      return [...(await part('ppt/slides/slide1.xml')).matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size));
    };
    expect(await sizes(1)).not.toContain(1300);
    expect((await sizes(1.3)).filter((size) => size === 1300).length).toBeGreaterThan(50);
  });
});

describe('a picture on a slide', () => {
  const svg = '<text font-family="Inter, sans-serif" font-size="12px">a</text><text font-size="10.5px">b</text>';
  const sizesIn = (font: string) =>
    [...inFontOf(svg, { ...LIGHT, font }).matchAll(/font-size="([\d.]+)px"/g)].map(([, size]) => Number(size));

  test('is in the font of its theme, set so small that no text takes more than it has', () => {
    expect(inFontOf(svg, { ...LIGHT, font: 'Georgia' })).toContain('font-family="Georgia"');
    expect(sizesIn('Georgia')).toEqual([12, 10.5]);
    // Verdana is 1.07 times as wide as Inter, Courier New 1.26 times.
    expect(sizesIn('Verdana')).toEqual([11.21, 9.81]);
    expect(sizesIn('Courier New')).toEqual([9.52, 8.33]);
    expect(inFontOf(svg, { ...LIGHT, font: 'A"><script>$&' })).not.toContain('<script>');
  });
});
