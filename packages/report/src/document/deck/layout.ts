import { capital } from '../../base/words.js';
import type { Facts, KeyFigures, Prose, Table } from '../model.js';
import type { Box, Drawn, Grid, LaidOut, Placed, Room, Words } from './place.js';
import { plain, plainly } from './plain.js';
import type { Deck, Picture, Plot, Slide } from './slide.js';
import { gridIn, gridsIn, roomier, shortened } from './table.js';
import { lineHeight } from './type.js';

/** Inches; a slide is 16:9. */
export const SHEET = { width: 13.333, height: 7.5 } as const;
export const MARGIN = 0.5;
const WIDTH = SHEET.width - 2 * MARGIN;
export const FOOT = { rule: 6.98, top: 7.06, height: 0.26 } as const;
const BOTTOM = FOOT.rule - 0.12;
const TOP = 0.42;
const GAP = 0.16;
/** Sizes in points, the largest that fits is taken. */
const TITLE_SIZES = [28, 26, 24, 22, 20, 18, 16];
const FIRST_TITLE_SIZES = [36, 34, 32, 30, 28, 26, 24, 22, 20, 18];
const SUBTITLE_SIZES = [14, 13, 12, 11];
const TEXT_SIZES = [24, 22, 20, 18, 17, 16, 15, 14, 13, 12, 11, 10];
/** Beside a chart. */
const LARGEST_BESIDE = 18;
const QUESTION_SIZE = 16;
const LINES_OF_TITLE = 2;
const ONE_LINE_PART = 0.75;
const LINES_OF_SUBTITLE = 2;
/** In a narrower box names stand above what is said of them. */
const NARROW = 6;
/** Parts of the width that a chart has beside words: the most that leaves them room in their largest size, or the least. */
const CHART_PARTS = [0.76, 0.7, 0.64];
const FIGURES = { size: 34, words: [15, 14, 13, 12, 11, 10], gap: 0.35, lines: 3 } as const;

/** Every slide of a deck with a place for everything; the first has the question above its title. */
export const layOutDeck = ({ slides, question }: Pick<Deck, 'slides' | 'question'>, room: Room): LaidOut[] =>
  slides.flatMap((slide, i) => layOut(plainly(slide), i === 0 ? plain(question) : null, room));

/** The slides of one message: one, or as many as a table that goes on needs. */
function layOut(slide: Slide, question: string | null, room: Room): LaidOut[] {
  const { scale, measure } = room;
  const placed: Placed[] = [];
  let top = TOP;
  if (question !== null) {
    const size = QUESTION_SIZE * scale;
    const text = measure.cut(question, size, WIDTH, 1);
    placed.push({ kind: 'words', box: row(top, lineHeight(size)), size, paragraphs: [text], tone: 'soft' });
    top += lineHeight(size) + GAP / 2;
  }
  // All slides of a table that goes on have a title like the first.
  const longest = slide.paged ? `${slide.title}${pageOf(10, 10)}` : slide.title;
  const title = fitted(longest, question === null ? TITLE_SIZES : FIRST_TITLE_SIZES, LINES_OF_TITLE, top, room, true);
  top = title.box.y + title.box.h + GAP / 2;
  if (slide.subtitle !== undefined && slide.subtitle !== '') {
    const subtitle = fitted(slide.subtitle, SUBTITLE_SIZES, LINES_OF_SUBTITLE, top, room, false);
    placed.push(subtitle);
    top = subtitle.box.y + subtitle.box.h;
  }
  const body = { x: MARGIN, y: top + GAP, w: WIDTH, h: BOTTOM - top - GAP };
  if (slide.paged) return paged(slide, title, placed, body, room);
  return [{ slide, title, placed: [...placed, ...bodyOf(slide, body, room)] }];
}

const row = (y: number, h: number): Box => ({ x: MARGIN, y, w: WIDTH, h });

/** A text across the slide in the largest size in which it takes so many lines; cut where none is small enough. */
function fitted(
  text: string,
  sizes: readonly number[],
  most: number,
  top: number,
  { measure, scale }: Room,
  bold: boolean,
): Words {
  const weight = bold ? 'semibold' : 'regular';
  const scaled = sizes.map((size) => size * scale);
  const within = (lines: number) => scaled.find((each) => measure.lines(text, each, WIDTH, weight) <= lines);
  const [one, more] = [within(1), within(most)];
  // One line that is a little smaller reads better than two.
  const size = one !== undefined && one >= ONE_LINE_PART * scaled[0]! ? one : (more ?? scaled[scaled.length - 1]!);
  const shown = measure.cut(text, size, WIDTH, most, weight);
  const height = measure.lines(shown, size, WIDTH, weight) * lineHeight(size);
  return { kind: 'words', box: row(top, height), size, paragraphs: [shown], tone: bold ? 'bold' : 'soft' };
}

const isDrawn = (block: Slide['body'][number]): block is Plot | Picture =>
  block.kind === 'plot' || block.kind === 'drawn';
type Worded = Facts | Prose | Table;

/** Key figures above; a chart, with the words beside it; or words alone. */
function bodyOf({ body }: Slide, box: Box, room: Room): Placed[] {
  const figures = body.flatMap((block) => (block.kind === 'figures' ? block.figures : []));
  const drawn = body.find(isDrawn);
  const words = body.filter((block): block is Worded => block.kind !== 'figures' && !isDrawn(block));
  const shown = figures.length === 0 ? { placed: [], height: 0 } : figuresIn(figures, box, room);
  const rest = below(box, shown.height === 0 ? 0 : shown.height + GAP);
  if (drawn === undefined) return [...shown.placed, ...wordsIn(words, rest, room)];
  if (words.length === 0) return [...shown.placed, drawnIn(drawn, rest)];
  const sides = CHART_PARTS.map((part) => beside(rest, part));
  const fits = ([, right]: readonly [Box, Box]) => stacked(words, right, LARGEST_BESIDE * room.scale, Infinity, room);
  const [left, right] = sides.find((each) => fits(each) !== null) ?? sides[sides.length - 1]!;
  return [...shown.placed, drawnIn(drawn, left), ...wordsIn(words, right, room)];
}

const below = ({ x, y, w, h }: Box, used: number): Box => ({ x, y: y + used, w, h: h - used });

function beside({ x, y, w, h }: Box, part: number): [Box, Box] {
  const left = w * part;
  const gap = 2 * GAP;
  return [
    { x, y, w: left, h },
    { x: x + left + gap, y, w: w - left - gap, h },
  ];
}

const drawnIn = (block: Plot | Picture, box: Box): Drawn => ({ kind: 'chart', box, block });

/** The few numbers that matter most, beside each other. */
function figuresIn(
  figures: KeyFigures['figures'],
  box: Box,
  { measure, scale }: Room,
): { readonly placed: Words[]; readonly height: number } {
  const each = (box.w - (figures.length - 1) * FIGURES.gap) / figures.length;
  const words = figures.map(({ words: first, more }) => (more === undefined ? first : `${first}; ${more}`));
  const sizes = FIGURES.words.map((points) => points * scale);
  const fitting = (points: number) => words.every((text) => measure.lines(text, points, each) <= FIGURES.lines);
  const small = sizes.find(fitting) ?? sizes[sizes.length - 1]!;
  const fits = (size: number) => figures.every(({ figure }) => measure.lines(figure, size, each, 'semibold') === 1);
  let size = FIGURES.size * scale;
  while (size > small && !fits(size)) size -= 1;
  const said = words.map((text) => measure.cut(text, small, each, FIGURES.lines));
  const lines = Math.max(...said.map((text) => measure.lines(text, small, each)));
  const height = lineHeight(size) + lines * lineHeight(small);
  const placed = figures.flatMap(({ figure }, i): Words[] => {
    const x = box.x + i * (each + FIGURES.gap);
    return [
      {
        kind: 'words',
        box: { x, y: box.y, w: each, h: lineHeight(size) },
        size,
        paragraphs: [measure.cut(figure, size, each, 1, 'semibold')],
        tone: 'figure',
      },
      {
        kind: 'words',
        box: { x, y: box.y + lineHeight(size), w: each, h: lines * lineHeight(small) },
        size: small,
        paragraphs: [said[i]!],
      },
    ];
  });
  return { placed, height };
}

/** Words below each other in the largest size in which all of them fit; texts are shortened where none is small enough. */
function wordsIn(blocks: readonly Worded[], box: Box, room: Room): Placed[] {
  if (blocks.length === 0) return [];
  const largest = box.w < NARROW ? LARGEST_BESIDE : TEXT_SIZES[0]!;
  const sizes = TEXT_SIZES.filter((size) => size <= largest).map((size) => size * room.scale);
  for (const most of [Infinity, 4, 3, 2, 1])
    for (const size of most === Infinity ? sizes : sizes.slice(-2)) {
      const placed = stacked(blocks, box, size, most, room);
      if (placed === null) continue;
      const [only, ...others] = placed;
      return only?.kind === 'grid' && others.length === 0 ? [roomier(only, box.h)] : placed;
    }
  return stacked(blocks.slice(0, 1), box, sizes[sizes.length - 1]!, 1, room, true)!;
}

/** All blocks at one size; null where they are too high. */
function stacked(
  blocks: readonly Worded[],
  box: Box,
  size: number,
  most: number,
  room: Room,
  anyway = false,
): Placed[] | null {
  let top = box.y;
  const placed: Placed[] = [];
  for (const block of blocks) {
    const area = { x: box.x, y: top, w: box.w, h: box.y + box.h - top };
    const here = blockIn(block, area, size, most, room);
    const end = Math.max(...here.map(({ box: { y, h } }) => y + h));
    if (!anyway && end > box.y + box.h) return null;
    placed.push(...here.map((each) => (anyway && each.kind === 'grid' ? shortened(each, area.h) : each)));
    top = end + GAP;
  }
  return placed;
}

function blockIn(block: Worded, area: Box, size: number, most: number, room: Room): (Words | Grid)[] {
  if (block.kind === 'prose') return [proseIn(block, area, size, most, room)];
  return block.kind === 'facts' && area.w < NARROW
    ? factsBelow(block, area, size, most, room)
    : [gridIn(block, area, size, most, room)];
}

/** Facts below each other, each under its name. */
function factsBelow({ rows }: Facts, { x, y, w }: Box, size: number, most: number, room: Room): Words[] {
  let top = y;
  return rows.flatMap(({ label, text }) => {
    const at = (): Box => ({ x, y: top, w, h: 0 });
    const name = proseIn({ kind: 'prose', text: capital(label), tone: 'strong' }, at(), size, most, room);
    top += name.box.h;
    const said = proseIn({ kind: 'prose', text }, at(), size, most, room);
    top += said.box.h + lineHeight(size) / 2;
    return [name, said];
  });
}

function proseIn({ text, tone }: Prose, { x, y, w }: Box, size: number, most: number, { measure }: Room): Words {
  const shown = measure.cut(text, size, w, most * 2, tone === 'strong' ? 'semibold' : 'regular');
  const h = measure.lines(shown, size, w, tone === 'strong' ? 'semibold' : 'regular') * lineHeight(size);
  return {
    kind: 'words',
    box: { x, y, w, h },
    size,
    paragraphs: [shown],
    ...(tone === 'strong' && { tone: 'bold' as const }),
  };
}

const pageOf = (page: number, pages: number): string => ` (${page} of ${pages})`;

/** A long table on as many slides as it needs. */
function paged(slide: Slide, title: Words, around: readonly Placed[], box: Box, room: Room): LaidOut[] {
  const table = slide.body.find((block): block is Table => block.kind === 'table')!;
  const grids = gridsIn(table, box, room);
  return grids.map((grid, page) => {
    const text = grids.length === 1 ? slide.title : `${slide.title}${pageOf(page + 1, grids.length)}`;
    return { slide: { ...slide, title: text }, title: { ...title, paragraphs: [text] }, placed: [...around, grid] };
  });
}
