import JSZip from 'jszip';
import { dirname, join } from 'node:path/posix';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { runDeck } from '../src/answers/run/slides.js';
import type { Deck } from '../src/document/deck/slide.js';
import { writeDeck } from '../src/document/deck/write.js';
import { DARK } from '../src/base/themes.js';
import { makeScenario, makeSummary } from './fixture.js';

const HOSTILE = '<a:t>"&amp;\'=SUM(A1)\u0000\u0007\u001b[31m\u202eevil\uD800 𝕏 日本語\uFFFF';

/** A deck’s files, and every text of one of its parts in reading order. A part that is no XML throws. */
interface Opened {
  readonly zip: JSZip;
  readonly texts: (path: string) => Promise<string[]>;
}

async function opened(deck: Deck, ...theme: [] | [typeof DARK]): Promise<Opened> {
  const zip = await JSZip.loadAsync(await writeDeck(deck, ...theme));
  return {
    zip,
    async texts(path) {
      const found: string[] = [];
      const parser = new SaxesParser({ xmlns: true });
      let within = false;
      parser.on('opentag', ({ name }) => void (within = name === 'a:t'));
      parser.on('text', (text) => within && found.push(text));
      parser.on('closetag', () => void (within = false));
      parser.write(await zip.file(path)!.async('string')).close();
      return found;
    },
  };
}

const slidePaths = (zip: JSZip) =>
  Object.keys(zip.files)
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)));

/** Parts that are listed or pointed to, and are not there. */
async function dangling(zip: JSZip): Promise<string[]> {
  const listed = [...(await zip.file('[Content_Types].xml')!.async('string')).matchAll(/PartName="\/([^"]+)"/g)].map(
    ([, path]) => path!,
  );
  const related = await Promise.all(
    Object.keys(zip.files)
      .filter((path) => path.endsWith('.rels'))
      .map(async (path) =>
        [...(await zip.file(path)!.async('string')).matchAll(/Target="([^"]+)"/g)].map(([, target]) =>
          target!.startsWith('/') ? target!.slice(1) : join(dirname(dirname(path)), target!),
        ),
      ),
  );
  return [...listed, ...related.flat()].filter((path) => zip.file(path) === null);
}

const deck = runDeck(makeSummary());

describe('the deck of a run', () => {
  let file: Opened;
  beforeAll(async () => void (file = await opened(deck)));

  test('has six to ten slides, one message each, and an appendix of assumptions with grades', async () => {
    const told = deck.slides.filter(({ title }) => !title.startsWith('Appendix'));
    expect(told.length).toBeGreaterThanOrEqual(6);
    expect(told.length).toBeLessThanOrEqual(10);
    const slides = slidePaths(file.zip);
    expect(slides).toHaveLength(deck.slides.length);
    for (const [i, path] of slides.entries()) expect(await file.texts(path)).toContain(deck.slides[i]!.title);
    expect(deck.slides.at(-1)!.title).toMatch(/^Appendix/);
    expect(deck.slides.at(-1)!.table!.rows.map(([, , grade]) => grade)).toEqual(expect.arrayContaining(['C']));
  });

  test('is XML in every part, and every part that is named is there', async () => {
    const parts = Object.keys(file.zip.files).filter((path) => /\.(xml|rels|svg)$/.test(path));
    expect(parts.length).toBeGreaterThan(30);
    for (const path of parts) await file.texts(path);
    expect(await dangling(file.zip)).toEqual([]);
  });

  test('is 16:9, with titles that outlines and screen readers find', async () => {
    const [, width, height] = /<p:sldSz cx="(\d+)" cy="(\d+)"/
      .exec(await file.zip.file('ppt/presentation.xml')!.async('string'))!
      .map(Number);
    expect(width! / height!).toBeCloseTo(16 / 9, 3);
    for (const path of slidePaths(file.zip))
      expect(await file.zip.file(path)!.async('string')).toContain('type="title"');
  });

  test('has charts as vectors, described, with bitmaps for viewers that know none', async () => {
    const charts = deck.slides.flatMap(({ chart }, i) => (chart ? [{ chart, n: i + 1 }] : []));
    expect(charts.length).toBeGreaterThanOrEqual(4);
    for (const { chart, n } of charts) {
      const slide = await file.zip.file(`ppt/slides/slide${n}.xml`)!.async('string');
      expect(slide).toContain('svgBlip');
      expect(slide).toContain(`descr="${chart.title.slice(0, 20)}`);
      const bitmap = await file.zip.file(`ppt/media/image-${n}-1.png`)!.async('nodebuffer');
      expect(bitmap.readUInt32BE(16)).toBe(3600);
      const svg = await file.zip.file(`ppt/media/image-${n}-2.svg`)!.async('string');
      expect(svg).toContain('<svg');
      expect(svg).not.toMatch(/font-family="(?!Arial")/);
    }
  });

  test('has tables that are tables', async () => {
    const tabled = deck.slides.flatMap(({ table }, i) => (table ? [i + 1] : []));
    for (const n of tabled)
      expect(await file.zip.file(`ppt/slides/slide${n}.xml`)!.async('string')).toContain('<a:tbl>');
    const numbers = deck.slides.findIndex(({ table }) => table?.size === 16) + 1;
    expect(await file.texts(`ppt/slides/slide${numbers}.xml`)).toEqual(
      expect.arrayContaining(['Yearly revenue', 'Bad tenth']),
    );
  });

  test('has notes that say how to read it, what was assumed, and seed, runs and version', async () => {
    for (let n = 1; n <= deck.slides.length; n++) {
      const notes = (await file.texts(`ppt/notesSlides/notesSlide${n}.xml`)).join(' ');
      expect(notes).toMatch(/seed “/);
      expect(notes).toMatch(/Paydown \d/);
      expect(notes).toMatch(/futures/);
    }
  });
});

test('any text stays text, and the file stays whole', async () => {
  const summary = makeSummary(makeScenario({ name: HOSTILE, description: HOSTILE, seed: HOSTILE }));
  const { zip, texts } = await opened(runDeck(summary));
  for (const path of Object.keys(zip.files).filter((each) => /\.(xml|rels|svg)$/.test(each))) {
    const xml = await zip.file(path)!.async('string');
    await texts(path);
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\uFFFE\uFFFF]/);
  }
  expect(await dangling(zip)).toEqual([]);
  expect((await texts('ppt/slides/slide1.xml')).join('\n')).toContain('<a:t>"&amp;\'=SUM(A1)');
});

test('a theme colours slides and what people pick from, and a logo is on every slide', async () => {
  const logo =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const { zip } = await opened(deck, { ...DARK, font: 'Georgia', logo });
  const first = await zip.file('ppt/slides/slide2.xml')!.async('string');
  expect(first).toContain('typeface="Georgia"');
  expect((first.match(/<p:pic>/g) ?? []).length).toBe(2);
  expect(
    (await zip.file('ppt/slideLayouts/slideLayout1.xml')!.async('string'))
      + (await zip.file('ppt/slideLayouts/slideLayout2.xml')!.async('string')),
  ).toContain(DARK.ink.paper.slice(1).toUpperCase());
  expect(await zip.file('ppt/theme/theme1.xml')!.async('string')).toContain(
    `<a:accent1><a:srgbClr val="${DARK.hue.blue.slice(1).toUpperCase()}"/>`,
  );
  expect(await dangling(zip)).toEqual([]);
  expect(await zip.file('ppt/media/image-2-2.svg')!.async('string')).toContain(DARK.ink.text);
});
