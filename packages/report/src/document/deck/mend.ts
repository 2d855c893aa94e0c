import JSZip from 'jszip';
import { escape } from '../../base/html.js';
import type { Theme } from '../../base/themes.js';
import { hexOf } from './colour.js';

const EMPTY_TEXT = '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody>';
/** The first that such a file can hold. */
const FIRST_DAY = new Date(Date.UTC(1980, 0, 1));
const NOTES_THEME = 'ppt/theme/theme2.xml';
const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';

/** What a part of each kind of file is, where no part says it of itself. */
const TYPES: Readonly<Record<string, string>> = {
  xml: 'application/xml',
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Puts in order what the writer of presentations leaves so that PowerPoint offers to repair the file (issues #1441 to #1444 and #1449 of PptxGenJS): one
 * step each. `packageRules` in the tests says what has to hold.
 */
export async function mend(file: JSZip, titles: readonly string[], theme: Theme): Promise<void> {
  await edit(file, /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/, (xml) =>
    numbered(
      bodied(xml)
        .replace(/<a:ln>\s*<\/a:ln>/g, '')
        .replace(/(<p:bgPr>(?:(?!<\/p:bgPr>|<a:effectLst).)*)<\/p:bgPr>/gs, '$1<a:effectLst/></p:bgPr>'),
    ),
  );
  await edit(file, /^ppt\/theme\/theme1\.xml$/, (xml) => pickable(xml, theme));
  await ownNotesTheme(file);
  await edit(file, /^ppt\/notesMasters\/notesMaster1\.xml$/, (xml) => xml.replace(/<p:sp>.*?<\/p:sp>/gs, ''));
  await edit(file, /^docProps\/app\.xml$/, (xml) => titled(xml, titles));
  await edit(file, /^docProps\/core\.xml$/, (xml) =>
    xml.replace(/\s*<dcterms:(created|modified)\b.*?<\/dcterms:\1>/gs, ''),
  );
  for (const path of Object.keys(file.files)) if (file.files[path]!.dir) delete file.files[path];
  await edit(file, /^\[Content_Types\]\.xml$/, (xml) => listed(xml, file));
  forgetTime(file);
}

/** The same slides are the same bytes, whenever they are written. */
function forgetTime(file: JSZip): void {
  for (const part of Object.values(file.files)) part.date = FIRST_DAY;
}

/** The same file, without the time at which it was written. */
export async function timeless(zipped: Uint8Array): Promise<Uint8Array> {
  const file = await JSZip.loadAsync(zipped);
  forgetTime(file);
  return file.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

async function edit(file: JSZip, paths: RegExp, change: (xml: string) => string): Promise<void> {
  for (const path of Object.keys(file.files).filter((each) => paths.test(each)))
    file.file(path, change(await file.file(path)!.async('string')));
}

/** Every shape has a text, be it an empty one. */
const bodied = (xml: string): string =>
  xml.replace(/<p:sp>.*?<\/p:sp>/gs, (shape) =>
    shape.includes('<p:txBody>') ? shape : shape.replace('</p:sp>', `${EMPTY_TEXT}</p:sp>`),
  );

/** Every shape of a part has a number of its own. */
function numbered(xml: string): string {
  let next = 0;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++next}"`);
}

/** The colours that people pick from are those of the theme. */
function pickable(xml: string, { ink, hue }: Theme): string {
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
  return xml.replace(/<a:(\w+)><a:srgbClr val="\w{6}"\/><\/a:\1>/g, (whole, name: string) =>
    picked[name] === undefined ? whole : `<a:${name}><a:srgbClr val="${hexOf(picked[name])}"/></a:${name}>`,
  );
}

/** Slides and notes share no theme. */
async function ownNotesTheme(file: JSZip): Promise<void> {
  file.file(NOTES_THEME, await file.file('ppt/theme/theme1.xml')!.async('string'));
  await edit(file, /^ppt\/notesMasters\/_rels\/notesMaster1\.xml\.rels$/, (xml) =>
    xml.replace('theme/theme1.xml', 'theme/theme2.xml'),
  );
}

/** The outline of the file names the slides by their titles, and no fonts that it does not use. */
function titled(xml: string, titles: readonly string[]): string {
  const pairs =
    '<HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>Slide Titles</vt:lpstr></vt:variant>'
    + `<vt:variant><vt:i4>${titles.length}</vt:i4></vt:variant></vt:vector></HeadingPairs>`;
  const parts = `<TitlesOfParts><vt:vector size="${titles.length}" baseType="lpstr">${titles.map((title) => `<vt:lpstr>${escape(title)}</vt:lpstr>`).join('')}</vt:vector></TitlesOfParts>`;
  return xml
    .replace(/<HeadingPairs>.*<\/HeadingPairs>/s, () => pairs)
    .replace(/<TitlesOfParts>.*<\/TitlesOfParts>/s, () => parts);
}

/** Types of the parts that are there, and of no others. */
function listed(xml: string, file: JSZip): string {
  const paths = Object.keys(file.files);
  const endings = [...new Set(paths.map((path) => path.slice(path.lastIndexOf('.') + 1)))].filter((each) =>
    Object.hasOwn(TYPES, each),
  );
  const overrides = [...xml.matchAll(/<Override PartName="\/([^"]+)" ContentType="([^"]+)"\/>/g)]
    .map(([, path, type]) => [path!, type!] as const)
    .filter(([path]) => file.file(path) !== null);
  if (file.file(NOTES_THEME) !== null) overrides.push([NOTES_THEME, THEME_TYPE]);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    + endings.map((each) => `<Default Extension="${each}" ContentType="${TYPES[each]!}"/>`).join('')
    + overrides.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`).join('')
    + '</Types>'
  );
}
