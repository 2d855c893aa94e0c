import { coloursOf, type Theme } from '../../base/themes.js';
import { escape } from '../../base/html.js';
import { address, dayOf, sheetName, type Sheet } from '../workbook/sheet.js';
import { hexOf } from './colour.js';
import type { Plot } from './slide.js';
import { fontOf } from './type.js';

/** Widths of lines in thousandths of a point that DrawingML counts in. */
const LINE = 28_575;
const DASHED_LINE = 15_875;
const HAIR = 6_350;
/** So many names of categories have room below a chart. */
const MOST_NAMES = 8;
/** Beside a bar, and between columns, in percent of a bar. */
const GAP_WIDTH = 55;

/** The numbers of a plot as the sheet behind it, for whoever edits the chart. */
export const plotSheet = ({ sheet, across, categories, dated = false, series, format }: Plot): Sheet => ({
  name: sheet,
  widths: [18, ...series.map(() => 16)],
  frozen: 1,
  rows: [
    [{ text: across, bold: true }, ...series.map(({ name }) => ({ text: name, bold: true, wrap: true }))],
    ...categories.map((category, i) => [
      dated ? { number: dayOf(category), format: 'yyyy-mm-dd' } : { text: category },
      ...series.map(({ values }) => (Number.isFinite(values[i]!) ? { number: values[i]!, format } : null)),
    ]),
  ],
});

/** A chart part as PowerPoint reads it: elements in the order of the schema (ECMA-376, part 1, 21.2). `size` is that of its texts, in points. */
export function plotXml(plot: Plot, theme: Theme, size: number): string {
  const { shape, stacked = false, series } = plot;
  const colours = coloursOf(theme);
  const look: Look = { theme, size, ink: (light) => colours.get(light) ?? light };
  const all = series.map((_, i) => seriesXml(plot, i, look)).join('');
  const axes = '<c:axId val="1"/><c:axId val="2"/>';
  const grouping = shape === 'areas' || stacked ? 'stacked' : shape === 'lines' ? 'standard' : 'clustered';
  const drawn = {
    lines: `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all}<c:marker val="1"/>${axes}</c:lineChart>`,
    areas: `<c:areaChart><c:grouping val="stacked"/><c:varyColors val="0"/>${all}${axes}</c:areaChart>`,
    columns: barsXml('col', grouping, all, axes),
    bars: barsXml('bar', grouping, all, axes),
  }[shape];
  const legend =
    series.length < 2
      ? ''
      : `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textXml(look, theme.ink.text)}</c:legend>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    + '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
    + ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    + ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    + '<c:date1904 val="0"/><c:roundedCorners val="0"/>'
    + `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${drawn}`
    + `${plot.dated ? dateAxis(plot, look) : categoryAxis(plot, look)}${valueAxis(plot, look)}`
    + `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>${legend}`
    + '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
    + `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(look, theme.ink.text)}`
    + '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  );
}

interface Look {
  readonly theme: Theme;
  readonly size: number;
  /** A colour of the light theme as this one has it. */
  readonly ink: (light: string) => string;
}

const fill = (colour: string): string => `<a:solidFill><a:srgbClr val="${hexOf(colour)}"/></a:solidFill>`;

function barsXml(direction: 'col' | 'bar', grouping: string, series: string, axes: string): string {
  const overlap = grouping === 'stacked' ? '<c:overlap val="100"/>' : '';
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}<c:gapWidth val="${GAP_WIDTH}"/>${overlap}${axes}</c:barChart>`;
}

function textXml({ theme, size }: Look, colour: string): string {
  const font = escape(fontOf(theme));
  return (
    '<c:txPr><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr>'
    + `<a:defRPr sz="${Math.round(size * 100)}" b="0">${fill(colour)}<a:latin typeface="${font}"/><a:ea typeface="${font}"/><a:cs typeface="${font}"/></a:defRPr>`
    + '</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>'
  );
}

/** A place in the sheet behind the chart, as a formula names it. */
const reference = ({ sheet }: Plot, column: number, from: number, to = from): string => {
  const place = (row: number) => address(column, row).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const name = `'${sheetName(sheet).replaceAll("'", "''")}'`;
  return `<c:f>${escape(`${name}!${place(from)}${to === from ? '' : `:${place(to)}`}`)}</c:f>`;
};

function seriesXml(plot: Plot, i: number, look: Look): string {
  const { shape, categories, series, format } = plot;
  const { name, values, colour, dashed = false } = series[i]!;
  const rows = categories.length;
  const ink = look.ink(colour);
  const texts = (all: readonly string[]) =>
    `<c:strCache><c:ptCount val="${all.length}"/>${all.map((text, at) => `<c:pt idx="${at}"><c:v>${escape(text)}</c:v></c:pt>`).join('')}</c:strCache>`;
  const numbers = values
    .map((value, at) => (Number.isFinite(value) ? `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>` : ''))
    .join('');
  const line = `<a:ln w="${dashed ? DASHED_LINE : LINE}" cap="rnd">${fill(ink)}${dashed ? '<a:prstDash val="sysDash"/>' : ''}<a:round/></a:ln>`;
  const looks =
    shape === 'lines'
      ? `<c:spPr>${line}</c:spPr><c:marker><c:symbol val="none"/></c:marker>`
      : `<c:spPr>${fill(ink)}<a:ln w="${HAIR}">${fill(look.theme.ink.paper)}</a:ln></c:spPr>${shape === 'areas' ? '' : '<c:invertIfNegative val="0"/>'}`;
  return (
    `<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:tx><c:strRef>${reference(plot, i + 1, 0)}${texts([name])}</c:strRef></c:tx>${looks}${plot.valued ? labelsXml(plot, look) : ''}`
    + `<c:cat>${categoriesXml(plot, texts)}</c:cat>`
    + `<c:val><c:numRef>${reference(plot, i + 1, 1, rows)}<c:numCache><c:formatCode>${escape(format)}</c:formatCode><c:ptCount val="${rows}"/>${numbers}</c:numCache></c:numRef></c:val>`
    + `${shape === 'lines' ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

function categoriesXml(plot: Plot, texts: (all: readonly string[]) => string): string {
  const { categories, dated = false } = plot;
  const at = reference(plot, 0, 1, categories.length);
  if (!dated) return `<c:strRef>${at}${texts(categories)}</c:strRef>`;
  const days = categories.map((iso, i) => `<c:pt idx="${i}"><c:v>${dayOf(iso)}</c:v></c:pt>`).join('');
  return `<c:numRef>${at}<c:numCache><c:formatCode>yyyy-mm-dd</c:formatCode><c:ptCount val="${categories.length}"/>${days}</c:numCache></c:numRef>`;
}

const labelsXml = ({ format, stacked = false }: Plot, look: Look): string =>
  `<c:dLbls><c:numFmt formatCode="${escape(format)}" sourceLinked="0"/>`
  + `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(look, look.theme.ink.text)}`
  + `${stacked ? '' : '<c:dLblPos val="outEnd"/>'}<c:showLegendKey val="0"/><c:showVal val="1"/>`
  + '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

const ruleXml = (colour: string): string => `<c:spPr><a:ln w="${HAIR}">${fill(colour)}</a:ln></c:spPr>`;

function categoryAxis({ shape, categories }: Plot, look: Look): string {
  const across = shape === 'bars';
  const skip = across ? 1 : Math.ceil(categories.length / MOST_NAMES);
  return (
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${across ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${across ? 'l' : 'b'}"/>`
    + `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>`
    + `${ruleXml(look.theme.ink.rule)}${textXml(look, look.theme.ink.soft)}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>`
    + `<c:tickLblSkip val="${skip}"/><c:tickMarkSkip val="${skip}"/><c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

const DAYS_NAMED_BY_MONTH = 1100;

/** A year between names, or half of one where there are few. */
function dateAxis({ categories }: Plot, look: Look): string {
  const days = dayOf(categories[categories.length - 1]!) - dayOf(categories[0]!);
  const [format, months] =
    days > DAYS_NAMED_BY_MONTH ? ['yyyy', 12] : ['mmm yyyy', days > DAYS_NAMED_BY_MONTH / 2 ? 6 : 3];
  return (
    '<c:dateAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>'
    + `<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>`
    + `${ruleXml(look.theme.ink.rule)}${textXml(look, look.theme.ink.soft)}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblOffset val="100"/>`
    + `<c:baseTimeUnit val="days"/><c:majorUnit val="${months}"/><c:majorTimeUnit val="months"/></c:dateAx>`
  );
}

function valueAxis({ shape, format, most }: Plot, look: Look): string {
  const across = shape === 'bars';
  return (
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>${most === undefined ? '' : `<c:max val="${most}"/>`}</c:scaling><c:delete val="0"/><c:axPos val="${across ? 't' : 'l'}"/>`
    + `<c:majorGridlines>${ruleXml(look.theme.ink.grid)}</c:majorGridlines>`
    + `<c:numFmt formatCode="${escape(format)}" sourceLinked="0"/><c:majorTickMark val="none"/>`
    + `<c:minorTickMark val="none"/><c:tickLblPos val="${across ? 'high' : 'nextTo'}"/>`
    + `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textXml(look, look.theme.ink.soft)}`
    + '<c:crossAx val="1"/><c:crosses val="autoZero"/>'
    + `<c:crossBetween val="${shape === 'lines' || shape === 'areas' ? 'midCat' : 'between'}"/></c:valAx>`
  );
}
