import JSZip from 'jszip';
import pptxgenjs from 'pptxgenjs';
import { LIGHT, themed, type Theme } from '../../base/themes.js';
import { renderPng, renderSvg } from '../../drawing/render.js';
import { footerText } from '../../marks/layout.js';
import { workbook } from '../workbook/write.js';
import { choose, type Wanted } from './choose.js';
import { FOOT, layOutDeck, MARGIN, SHEET } from './layout.js';
import { hexOf } from './colour.js';
import { logoOf, type Logo } from './logo.js';
import { mend, timeless } from './mend.js';
import { roomOf, type Box, type Grid, type LaidOut, type Words } from './place.js';
import { plain } from './plain.js';
import { plotSheet, plotXml } from './plot.js';
import type { Deck, Picture, Plot } from './slide.js';
import { CELL_X } from './table.js';
import { fontOf, inFontOf, LEADING, lineHeight, type Measure } from './type.js';

/** Its types describe a CommonJS module; what Node loads is an ES module. */
const Presentation = pptxgenjs as unknown as typeof pptxgenjs.default;
type Presentation = pptxgenjs.default;
type PptxSlide = ReturnType<Presentation['addSlide']>;

const PIXELS = 96;
const EMU = 914_400;
const BITMAP_SCALE = 3;
const MASTER = 'Paydown';
const TITLE_NAME = 'title';
const FOOT_SIZE = 10;
const FOOT_SCALE = 1.15;
const NUMBER_WIDTH = 0.5;
const PLOT_SIZE = 12;
/** A name that pptxgenjs gives to nothing else. */
const CHART_PART = /^ppt\/charts\/chart(\d+)\.xml$/;

/** A file of slides, and what is on them. */
export interface WrittenDeck {
  readonly file: Uint8Array;
  /** Names and titles of the slides, in their order. */
  readonly slides: readonly { readonly name: string; readonly title: string }[];
}

/** What is drawn on a slide beside its words, found again in the file by its place. */
interface Left {
  readonly bitmaps: Map<string, Uint8Array>;
  readonly plots: Plot[];
}

/**
 * A deck as a PowerPoint file: titles, tables and notes are text; charts are PowerPoint’s own where it has the kind, with the numbers behind them, and vectors
 * with a bitmap where it has not.
 */
export async function writeDeck(deck: Deck, theme: Theme = LIGHT, wanted: Wanted = {}): Promise<WrittenDeck> {
  const room = roomOf(theme);
  const { measure, scale } = room;
  const chosen = choose(layOutDeck(deck, room), deck, wanted);
  const show = begin(deck, theme);
  const foot: Foot = { text: plain(`${deck.decision}  ·  ${footerText(deck.origin)}`), logo: logoOf(theme), measure };
  const left: Left = { bitmaps: new Map(), plots: [] };
  for (const [i, one] of chosen.entries()) await addSlide(show, one, i + 1, { theme, scale, foot, left });
  const written = await JSZip.loadAsync((await show.write({ outputType: 'nodebuffer' })) as Uint8Array);
  await fillIn(written, left, theme, PLOT_SIZE * scale);
  await placeTitles(written, chosen);
  const titles = chosen.map(({ title }) => title.paragraphs.join(' '));
  await mend(written, titles, theme);
  return {
    file: await written.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }),
    slides: chosen.map(({ slide }, i) => ({ name: slide.name, title: titles[i]! })),
  };
}

function begin(deck: Deck, theme: Theme): Presentation {
  const show = new Presentation();
  show.defineLayout({ name: 'wide', width: SHEET.width, height: SHEET.height });
  show.layout = 'wide';
  show.title = plain(deck.title);
  show.subject = plain(deck.question);
  show.author = `Paydown ${deck.origin.version}`;
  show.company = '';
  show.theme = { headFontFace: fontOf(theme), bodyFontFace: fontOf(theme) };
  show.defineSlideMaster({
    title: MASTER,
    background: { color: hexOf(theme.ink.paper) },
    objects: [
      {
        placeholder: {
          options: {
            ...textStyle(theme),
            name: TITLE_NAME,
            type: 'title',
            ...boxOf({ x: MARGIN, y: MARGIN, w: SHEET.width - 2 * MARGIN, h: 1 }),
            align: 'left',
            fontSize: 28,
            bold: true,
          },
          text: '',
        },
      },
    ],
    slideNumber: {
      x: SHEET.width - MARGIN - NUMBER_WIDTH,
      y: FOOT.top,
      w: NUMBER_WIDTH,
      h: FOOT.height,
      fontFace: fontOf(theme),
      fontSize: FOOT_SIZE,
      color: hexOf(theme.ink.soft),
      align: 'right',
    },
  });
  return show;
}

interface Foot {
  readonly text: string;
  readonly logo: Logo | null;
  readonly measure: Measure;
}

interface Around {
  readonly theme: Theme;
  readonly scale: number;
  readonly foot: Foot;
  readonly left: Left;
}

async function addSlide(show: Presentation, one: LaidOut, number: number, around: Around): Promise<void> {
  const { theme } = around;
  const slide = show.addSlide({ masterName: MASTER });
  const { slide: said, title, placed } = one;
  slide.addText(title.paragraphs[0]!, { ...wordsStyle(title, theme), placeholder: TITLE_NAME });
  // The writer numbers the pictures of a slide: that of a chart is its first.
  for (const each of placed)
    if (each.kind === 'chart' && each.block.kind === 'drawn')
      await addPicture(slide, each.block, each.box, number, around);
  for (const each of placed) {
    if (each.kind === 'words') addWords(slide, each, theme);
    else if (each.kind === 'grid') addGrid(slide, each, theme);
    else if (each.block.kind === 'plot') addPlot(slide, each.block, each.box, around.left);
  }
  addFoot(slide, around);
  slide.addNotes(plain(said.notes));
}

const addWords = (slide: PptxSlide, words: Words, theme: Theme): void =>
  void slide.addText(
    words.paragraphs.map((text) => ({ text, options: { breakLine: true } })),
    { ...wordsStyle(words, theme), ...boxOf(words.box) },
  );

/** A viewer that lacks the font may put a wider one in its place: words that then have no room are set smaller. */
function wordsStyle({ size, tone }: Words, theme: Theme) {
  const bold = tone === 'bold' || tone === 'figure';
  const colour = tone === 'soft' ? theme.ink.soft : tone === 'figure' ? theme.hue.blue : theme.ink.text;
  const fit = 'shrink' as const;
  return { ...textStyle(theme), color: hexOf(colour), bold, fontSize: size, lineSpacing: size * LEADING, fit };
}

/** The footer names the decision, and where its numbers come from. */
function addFoot(slide: PptxSlide, { theme, scale, foot: { text, logo, measure } }: Around): void {
  const size = FOOT_SIZE * Math.min(FOOT_SCALE, scale);
  const rule = { color: hexOf(theme.hue.grey), width: 0.5 };
  slide.addShape('line', { x: MARGIN, y: FOOT.rule, w: SHEET.width - 2 * MARGIN, h: 0, line: rule });
  const right = SHEET.width - MARGIN - NUMBER_WIDTH - 0.1;
  let end = right;
  if (logo !== null) {
    const top = FOOT.rule + 0.05;
    end = right - logo.width - 0.2;
    slide.addImage({ data: logo.data, x: right - logo.width, y: top, w: logo.width, h: logo.height, altText: 'Logo' });
  }
  const width = end - MARGIN;
  slide.addText(measure.cut(text, size, width, 1), {
    ...textStyle(theme),
    ...boxOf({ x: MARGIN, y: FOOT.top, w: width, h: lineHeight(size) }),
    fontSize: size,
    lineSpacing: size * LEADING,
    color: hexOf(theme.ink.soft),
  });
}

async function addPicture(slide: PptxSlide, picture: Picture, box: Box, number: number, around: Around): Promise<void> {
  const { theme, scale, left } = around;
  // Drawn on a smaller sheet, its texts are larger.
  const pixels = (inches: number) => Math.round((inches * PIXELS) / scale);
  const frame = { width: pixels(box.w), height: pixels(box.h), titled: false, stacked: false, interactive: false };
  const chart = themed(picture.draw(frame), theme);
  const svg = await renderSvg(chart);
  left.bitmaps.set(`ppt/media/image-${number}-1.png`, renderPng(svg, { scale: BITMAP_SCALE }));
  slide.addImage({
    data: `data:image/svg+xml;base64,${Buffer.from(inFontOf(plain(svg), theme)).toString('base64')}`,
    ...boxOf(box),
    altText: plain(chart.description),
  });
}

/** Takes the place of a chart: its part and the sheet behind it are written when the rest is. */
function addPlot(slide: PptxSlide, plot: Plot, box: Box, left: Left): void {
  left.plots.push(plot);
  const series = [{ name: 'x', labels: ['x'], values: [1] }];
  slide.addChart('bar', series, { ...boxOf(box), altText: plain(plot.description) });
}

function addGrid(slide: PptxSlide, { box, size, columns, rows, named, pad }: Grid, theme: Theme): void {
  const line = { type: 'solid', pt: 0.75, color: hexOf(theme.ink.grid) } as const;
  const none = { type: 'none' } as const;
  const cell = (text: string, c: number, head: boolean): pptxgenjs.default.TableCell => ({
    text,
    options: {
      align: columns[c]!.right ? 'right' : 'left',
      valign: 'top',
      bold: head || (c === 0 && named),
      fontFace: fontOf(theme),
      fontSize: size,
      lineSpacing: size * LEADING,
      color: hexOf(head ? theme.ink.soft : theme.ink.text),
      border: [none, none, line, none],
      margin: [pad * 0.9, CELL_X, pad * 0.9, CELL_X],
    } as pptxgenjs.default.TableCellProps,
  });
  slide.addTable(
    rows.map(({ cells, head }) => cells.map((text, c) => cell(text, c, head))),
    { ...boxOf(box), colW: columns.map(({ width }) => width), rowH: rows.map(({ height }) => height) },
  );
}

/** Puts bitmaps, charts and the sheets behind them into the parts that the writer has made for them. */
async function fillIn(file: JSZip, { bitmaps, plots }: Left, theme: Theme, size: number): Promise<void> {
  for (const [path, bitmap] of bitmaps) {
    if (file.file(path) === null) throw new Error(`The deck has no ${path} for a chart.`);
    file.file(path, bitmap);
  }
  const parts = Object.keys(file.files)
    .filter((path) => CHART_PART.test(path))
    .sort((a, b) => Number(CHART_PART.exec(a)![1]) - Number(CHART_PART.exec(b)![1]));
  if (parts.length !== plots.length) throw new Error(`The deck has ${parts.length} parts for ${plots.length} charts.`);
  for (const [i, path] of parts.entries()) {
    const plot = plots[i]!;
    const related = await file.file(`ppt/charts/_rels/chart${CHART_PART.exec(path)![1]}.xml.rels`)!.async('string');
    const [, sheet] = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(related)!;
    file.file(path, plotXml(plot, theme, size));
    file.file(`ppt/${sheet}`, await timeless(await workbook([plotSheet(plot)])));
  }
}

/** A title has the place and the size that its slide has room for, not those of the master. */
async function placeTitles(file: JSZip, chosen: readonly LaidOut[]): Promise<void> {
  for (const [i, { title }] of chosen.entries()) {
    const path = `ppt/slides/slide${i + 1}.xml`;
    const { x, y, w, h } = title.box;
    const [left, top, width, height] = [x, y, w, h].map((inches) => Math.round(inches * EMU));
    const xml = await file.file(path)!.async('string');
    const placed = xml.replace(/<p:sp>(?:(?!<\/p:sp>).)*type="title".*?<\/p:sp>/s, (shape) =>
      shape
        .replace(
          /<a:off [^>]*\/><a:ext [^>]*\/>/,
          `<a:off x="${left}" y="${top}"/><a:ext cx="${width}" cy="${height}"/>`,
        )
        .replace(/ sz="\d+"/g, ` sz="${Math.round(title.size * 100)}"`)
        .replace(
          /<a:buNone\/>/,
          `<a:lnSpc><a:spcPts val="${Math.round(title.size * LEADING * 100)}"/></a:lnSpc><a:buNone/>`,
        ),
    );
    file.file(path, placed);
  }
}

const boxOf = ({ x, y, w, h }: Box) => ({ x, y, w, h });

const textStyle = (theme: Theme) =>
  ({ fontFace: fontOf(theme), color: hexOf(theme.ink.text), margin: 0, valign: 'top' }) as const;
