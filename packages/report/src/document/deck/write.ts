import JSZip from 'jszip';
import pptxgenjs from 'pptxgenjs';
import { renderPng, renderSvg } from '../../drawing/render.js';
import { LIGHT, themed, type Theme } from '../../base/themes.js';
import { cut, footerText, wrap } from '../../marks/layout.js';
import { CHART_ROOM, type Deck, type Slide, type SlideTable } from './slide.js';

/** Its types describe a CommonJS module; what Node loads is an ES module. */
const Presentation = pptxgenjs as unknown as typeof pptxgenjs.default;
type Presentation = pptxgenjs.default;
type PptxSlide = ReturnType<Presentation['addSlide']>;

/** Inches; a slide is 16:9. */
const SLIDE = { width: 13.333, height: 7.5 } as const;
const MARGIN = 0.42;
const WIDTH = SLIDE.width - 2 * MARGIN;
const PIXELS = 96;
/** Height of a line of a title, a point, in inches. */
const TITLE_LINE = 0.0176;
const SUBTITLE = { size: 12, line: 0.22 } as const;
const FOOTER_TOP = 7.08;
/** Points a pixel. */
const POINT = 72 / 96;
/** Read everywhere, and narrower than the font that charts are measured in, so that nothing grows into anything. */
const SAFE_FONT = 'Arial';
const BITMAP_SCALE = 3;
/** Height and margins of a table’s rows by the size of its text, in inches. */
const ROW = {
  9: { height: 0.235, margin: 0.03 },
  13: { height: 0.5, margin: 0.06 },
  16: { height: 0.55, margin: 0.08 },
} as const;
const ONE_LINE = 9;
/** What the first slide, and every other, begins with. */
const MASTERS = [
  { name: 'Paydown answer', top: 1.85, size: 30 },
  { name: 'Paydown', top: 0.4, size: 25 },
] as const;
const TITLE_NAME = 'title';
const LOGO = { width: 1.1, height: 0.42 } as const;

/** A deck as a PowerPoint file: titles, tables and notes are text; charts are vectors, with a bitmap for viewers that know none. */
export async function writeDeck(deck: Deck, theme: Theme = LIGHT): Promise<Uint8Array> {
  const show = new Presentation();
  show.defineLayout({ name: 'wide', ...SLIDE });
  show.layout = 'wide';
  show.title = plain(deck.title);
  show.subject = plain(deck.question);
  show.author = `Paydown ${deck.origin.version}`;
  show.company = '';
  show.theme = { headFontFace: fontOf(theme), bodyFontFace: fontOf(theme) };

  const { ink } = theme;
  // A title lies where its master has it.
  for (const { name, top, size } of MASTERS) {
    show.defineSlideMaster({
      title: name,
      background: { color: hexOf(ink.paper) },
      objects: [
        {
          placeholder: {
            options: {
              ...textStyle(theme),
              name: TITLE_NAME,
              type: 'title',
              x: MARGIN,
              y: top,
              w: WIDTH,
              h: size * TITLE_LINE,
              align: 'left',
              fontSize: size,
              bold: true,
            },
            text: '',
          },
        },
      ],
      slideNumber: {
        x: SLIDE.width - MARGIN - 0.5,
        y: FOOTER_TOP,
        w: 0.5,
        h: 0.25,
        fontFace: fontOf(theme),
        fontSize: 10,
        color: hexOf(ink.soft),
        align: 'right',
      },
    });
  }
  const bitmaps = new Map<string, Uint8Array>();
  for (const [i, slide] of deck.slides.entries()) {
    const bitmap = await addSlide(show, slide, { deck, theme, first: i === 0 });
    // The writer numbers the pictures of a slide; that of a chart is its first.
    if (bitmap !== null) bitmaps.set(`ppt/media/image-${i + 1}-1.png`, bitmap);
  }
  const written = await JSZip.loadAsync((await show.write({ outputType: 'nodebuffer' })) as Uint8Array);
  await mend(written, theme);
  for (const [path, bitmap] of bitmaps) {
    if (written.file(path) === null) throw new Error(`The deck has no ${path} for a chart.`);
    written.file(path, bitmap);
  }
  return written.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

interface Around {
  readonly deck: Deck;
  readonly theme: Theme;
  readonly first: boolean;
}

/** Adds a slide. Returns the bitmap of its chart, if it has one. */
async function addSlide(
  show: Presentation,
  { title, subtitle = '', chart, table, paragraphs = [], notes }: Slide,
  { deck, theme, first }: Around,
): Promise<Uint8Array | null> {
  const master = MASTERS[first ? 0 : 1];
  const slide = show.addSlide({ masterName: master.name });
  const { ink, hue } = theme;
  const style = textStyle(theme);
  const lines = wrap(plain(title), master.size / POINT, 'semibold', WIDTH * PIXELS).length;
  let bitmap: Uint8Array | null = null;
  if (first)
    slide.addText(plain(deck.question), {
      ...style,
      x: MARGIN,
      y: master.top - 0.6,
      w: WIDTH,
      h: 0.5,
      fontSize: 18,
      color: hexOf(ink.soft),
    });
  slide.addText(plain(title), { ...style, placeholder: TITLE_NAME, fontSize: master.size, bold: true });
  let top = master.top + lines * master.size * TITLE_LINE;

  if (chart) {
    const svg = (await renderSvg(themed(chart, theme))).replace(
      /font-family="[^"]*"/g,
      `font-family="${fontOf(theme)}"`,
    );
    bitmap = renderPng(await renderSvg(themed(chart, theme)), { scale: BITMAP_SCALE });
    const below = top + linesOf(subtitle) * SUBTITLE.line + 0.2;
    const room = FOOTER_TOP - 0.15 - below;
    const scale = Math.min(WIDTH / (CHART_ROOM.width / PIXELS), room / (CHART_ROOM.height / PIXELS));
    const [w, h] = [(CHART_ROOM.width / PIXELS) * scale, (CHART_ROOM.height / PIXELS) * scale];
    slide.addImage({
      data: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
      x: (SLIDE.width - w) / 2,
      y: below,
      w,
      h,
      altText: plain(chart.description),
    });
  }
  if (subtitle !== '') {
    slide.addText(plain(subtitle), {
      ...style,
      x: MARGIN,
      y: top,
      w: WIDTH,
      h: linesOf(subtitle) * SUBTITLE.line,
      fontSize: SUBTITLE.size,
      color: hexOf(ink.soft),
    });
    top += linesOf(subtitle) * SUBTITLE.line;
  }
  if (paragraphs.length > 0) {
    slide.addText(
      paragraphs.map((text) => ({ text: plain(text), options: { breakLine: true, paraSpaceAfter: 9 } })),
      { ...style, x: MARGIN, y: top + 0.35, w: WIDTH, h: FOOTER_TOP - top - 0.5, fontSize: 16 },
    );
  }
  if (table) addTable(slide, table, theme, top + 0.2);
  const logo = theme.logo && rastered(theme.logo);
  if (logo)
    slide.addImage({
      data: logo,
      x: SLIDE.width - MARGIN - 0.6 - LOGO.width,
      y: FOOTER_TOP - 0.03,
      w: LOGO.width,
      h: LOGO.height,
      sizing: { type: 'contain', w: LOGO.width, h: LOGO.height },
    });
  slide.addShape('line', {
    x: MARGIN,
    y: FOOTER_TOP - 0.06,
    w: WIDTH,
    h: 0,
    line: { color: hexOf(hue.grey), width: 0.5 },
  });
  slide.addText(plain(footerText(deck.origin)), {
    ...style,
    x: MARGIN,
    y: FOOTER_TOP,
    w: WIDTH - 2.2,
    h: 0.25,
    fontSize: 10,
    color: hexOf(ink.soft),
  });
  slide.addNotes(plain(notes));
  return bitmap;
}

function addTable(slide: PptxSlide, { size, columns, rows }: SlideTable, theme: Theme, top: number): void {
  const parts = columns.reduce((sum, { part }) => sum + part, 0);
  const rule = { type: 'solid', pt: 0.75, color: hexOf(theme.ink.grid) } as const;
  const none = { type: 'none' } as const;
  const cell = (text: string, column: number, head: boolean): pptxgenjs.default.TableCell => ({
    text:
      size === ONE_LINE
        ? cut(plain(text), ((WIDTH * columns[column]!.part) / parts - 0.15) * PIXELS, size / POINT)
        : plain(text),
    options: {
      align: columns[column]!.right ? 'right' : 'left',
      valign: 'middle',
      bold: head,
      fontFace: fontOf(theme),
      fontSize: size,
      color: hexOf(head ? theme.ink.soft : theme.ink.text),
      border: [none, none, rule, none],
      margin: ROW[size].margin,
    },
  });
  slide.addTable(
    [
      columns.map(({ name }, i) => cell(name, i, true)),
      ...rows.map((row) => row.map((text, i) => cell(text, i, false))),
    ],
    {
      x: MARGIN,
      y: top,
      w: WIDTH,
      colW: columns.map(({ part }) => (WIDTH * part) / parts),
      rowH: ROW[size].height,
    },
  );
}

const linesOf = (subtitle: string): number =>
  subtitle === '' ? 0 : wrap(plain(subtitle), SUBTITLE.size / POINT, 'regular', WIDTH * PIXELS).length;

/** What the writer of presentations leaves out of order: parts that are listed and not there, and colours that people would pick from. */
async function mend(file: JSZip, { ink, hue }: Theme): Promise<void> {
  const edit = async (path: string, change: (xml: string) => string) =>
    file.file(path, change(await file.file(path)!.async('string')));
  await edit('[Content_Types].xml', (xml) =>
    xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (part, path: string) => (file.file(path) ? part : '')),
  );
  const picked: Readonly<Record<string, string>> = {
    dk2: ink.text,
    lt2: ink.grid,
    accent1: hue.blue,
    accent2: hue.vermilion,
    accent3: hue.green,
    accent4: hue.orange,
    accent5: hue.sky,
    accent6: hue.purple,
    hlink: hue.blue,
    folHlink: hue.purple,
  };
  await edit('ppt/theme/theme1.xml', (xml) =>
    xml.replace(/<a:(\w+)><a:srgbClr val="\w{6}"\/><\/a:\1>/g, (whole, name: string) =>
      picked[name] === undefined
        ? whole
        : `<a:${name}><a:srgbClr val="${hexOf(picked[name]).toUpperCase()}"/></a:${name}>`,
    ),
  );
}

/** A logo as a bitmap: in a deck, one picture is enough for all viewers. */
function rastered(logo: string): string {
  const [, svg] = /^data:image\/svg\+xml;base64,(.*)$/.exec(logo) ?? [];
  return svg === undefined
    ? logo
    : `data:image/png;base64,${Buffer.from(renderPng(Buffer.from(svg, 'base64').toString('utf8'), { scale: BITMAP_SCALE })).toString('base64')}`;
}

const hexOf = (colour: string): string => colour.slice(1);

const textStyle = (theme: Theme) =>
  ({ fontFace: fontOf(theme), color: hexOf(theme.ink.text), margin: 0, valign: 'top' }) as const;

const fontOf = (theme: Theme): string => theme.font ?? SAFE_FONT;

/** Text as XML can hold it: without control and broken characters. */
const plain = (text: string): string => text.replace(/[^\P{Cc}\n]|\p{Cs}|[\uFFFE\uFFFF]/gu, '');
