import { beforeAll, describe, expect, test } from 'vitest';
import { makeDecks } from './answers.js';
import { opened, type Opened } from './opened.js';
import { brokenRules, PACKAGE_RULES } from './packageRules.js';

/** Charts are numbered on from deck to deck within a process. */
const FIRST_CHART = /^ppt\/charts\/chart\d+\.xml$/;

/** A defect for each rule, as the writer of presentations or somebody after it could leave it. */
const DEFECTS: readonly (readonly [rule: string, path: string | RegExp, change: (xml: string) => string])[] = [
  ['a shape has a text', 'ppt/slides/slide1.xml', (xml) => xml.replace(/<p:txBody>.*?<\/p:txBody>/s, '')],
  [
    'a background has a list',
    'ppt/slideLayouts/slideLayout2.xml',
    (xml) => xml.replace('<a:effectLst/></p:bgPr>', '</p:bgPr>'),
  ],
  [
    'master of notes has no placeholders',
    'ppt/notesMasters/notesMaster1.xml',
    (xml) => xml.replace('</p:spTree>', '<p:sp><p:ph type="body"/><p:txBody/></p:sp></p:spTree>'),
  ],
  ['a theme of its own', 'ppt/notesMasters/_rels/notesMaster1.xml.rels', (xml) => xml.replace('theme2', 'theme1')],
  ['only to parts that are there', '[Content_Types].xml', (xml) => xml.replace('slideMaster1', 'slideMaster7')],
  [
    'only to endings that are there',
    '[Content_Types].xml',
    (xml) => xml.replace('<Default ', '<Default Extension="vml" ContentType="x"/><Default '),
  ],
  ['those of the registry', '[Content_Types].xml', (xml) => xml.replace('image/png', 'image/jpg')],
  ['pointed to is there', 'ppt/slides/_rels/slide2.xml.rels', (xml) => xml.replace('charts/chart', 'charts/none')],
  [
    'points outside',
    'ppt/slides/_rels/slide2.xml.rels',
    (xml) => xml.replace('<Relationship ', '<Relationship TargetMode="External" '),
  ],
  ['names of relations', 'ppt/slides/_rels/slide2.xml.rels', (xml) => xml.replaceAll(/ Id="[^"]+"/g, ' Id="rId1"')],
  ['numbers of shapes', 'ppt/slides/slide1.xml', (xml) => xml.replaceAll(/<p:cNvPr id="\d+"/g, '<p:cNvPr id="2"')],
  ['negative size', 'ppt/slides/slide1.xml', (xml) => xml.replace(/<a:ext cx="/, '<a:ext cx="-')],
  ['a line says', 'ppt/slides/slide1.xml', (xml) => xml.replace('</p:spPr>', '<a:ln></a:ln></p:spPr>')],
  ['anchors of cells', 'ppt/slides/slide1.xml', (xml) => xml.replace(' anchor="t"', ' anchor="mid"')],
  ['a cell for each column', 'ppt/slides/slide1.xml', (xml) => xml.replace(/<a:tc>.*?<\/a:tc>/s, '')],
  [
    'the axes that its series name',
    FIRST_CHART,
    (xml) => xml.replace('<c:axId val="1"/>', '<c:axId val="1"/><c:axId val="3"/>'),
  ],
  ['counts the numbers', FIRST_CHART, (xml) => xml.replace(/<c:ptCount val="[2-9]\d*"/, '<c:ptCount val="1"')],
  [
    'a title for each slide',
    'docProps/app.xml',
    (xml) => xml.replace(/<vt:lpstr>[^<]*<\/vt:lpstr><\/vt:vector>/, '</vt:vector>'),
  ],
  ['what XML cannot', 'ppt/slides/slide1.xml', (xml) => xml.replace('<a:t>', '<a:t>\u0007')],
];

describe('the rules of a package', () => {
  let file: Opened;
  beforeAll(async () => {
    const [, deck] = (await makeDecks()).find(([name]) => name === 'decide')!;
    file = await opened(deck);
  });

  test('hold', async () => {
    expect(await brokenRules(file.zip)).toEqual([]);
  });

  test('are all tried', () => {
    const untried = PACKAGE_RULES.filter(({ says }) => !DEFECTS.some(([rule]) => says.includes(rule)));
    expect(untried.map(({ says }) => says)).toEqual([]);
  });

  test.each(DEFECTS)('see what breaks one: %s', async (rule, where, change) => {
    const path = typeof where === 'string' ? where : Object.keys(file.zip.files).find((each) => where.test(each))!;
    const before = await file.part(path);
    const after = change(before);
    expect(after).not.toBe(before);
    file.zip.file(path, after);
    const broken = await brokenRules(file.zip);
    file.zip.file(path, before);
    expect(broken.some((fault) => fault.includes(rule))).toBe(true);
  });
});
