import JSZip from 'jszip';
import { SaxesParser } from 'saxes';
import type { Theme } from '../../src/base/themes.js';
import type { Wanted } from '../../src/document/deck/choose.js';
import type { Deck } from '../../src/document/deck/slide.js';
import { writeDeck } from '../../src/document/deck/write.js';

/** A deck’s files, and every text of one of its parts in reading order. A part that is no XML throws. */
export interface Opened {
  readonly zip: JSZip;
  readonly titles: readonly string[];
  readonly part: (path: string) => Promise<string>;
  readonly texts: (path: string) => Promise<string[]>;
}

export async function opened(deck: Deck, theme?: Theme, wanted?: Wanted): Promise<Opened> {
  const { file, slides } = await writeDeck(deck, theme, wanted);
  const zip = await JSZip.loadAsync(file);
  const part = (path: string) => zip.file(path)!.async('string');
  return {
    zip,
    titles: slides.map(({ title }) => title),
    part,
    async texts(path) {
      const found: string[] = [];
      const parser = new SaxesParser({ xmlns: true });
      let within = false;
      parser.on('opentag', ({ name }) => void (within = name === 'a:t'));
      parser.on('text', (text) => within && found.push(text));
      parser.on('closetag', () => void (within = false));
      parser.write(await part(path)).close();
      return found;
    },
  };
}

export const slidePaths = (zip: JSZip): string[] =>
  Object.keys(zip.files)
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)));

/** Titles of the slides of a file, as its outline has them. */
export async function outlineOf(file: Uint8Array): Promise<string[]> {
  const zip = await JSZip.loadAsync(file);
  const outline = await zip.file('docProps/app.xml')!.async('string');
  return [...outline.matchAll(/<vt:lpstr>([^<]*)<\/vt:lpstr>/g)].slice(1).map(([, title]) => title!);
}
