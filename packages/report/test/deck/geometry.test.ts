import { describe, expect, test } from 'vitest';
import { measureIn } from '../../src/document/deck/type.js';
import { LONG_NAME, makeDecks } from './answers.js';
import { shapesOf, slideFaults } from './geometry.js';
import { opened, slidePaths, type Opened } from './opened.js';
import { brokenRules } from './packageRules.js';
import { FOUR_THEMES } from './themes.js';

const DECKS = [
  ...(await makeDecks()),
  ...(await makeDecks(LONG_NAME)).map(([name, deck]) => [`${name}, long names`, deck] as const),
];

describe.each(FOUR_THEMES)('in %s', (_, theme) => {
  test.each(DECKS)('nothing overlaps, leaves the sheet or outgrows its place: %s', async (_name, deck) => {
    const { zip, part } = await opened(deck, theme);
    const measure = measureIn(theme);
    const faults = await Promise.all(
      slidePaths(zip).map(async (path) => slideFaults(await part(path), measure).map((fault) => `${path}: ${fault}`)),
    );
    expect(faults.flat()).toEqual([]);
    expect(await brokenRules(zip)).toEqual([]);
  });
});

describe('what finds faults', () => {
  const [, theme] = FOUR_THEMES[0]!;
  const spoilt = async (change: (xml: string) => string) => {
    const file: Opened = await opened(DECKS[0]![1], theme, { only: ['numbers'] });
    return slideFaults(change(await file.part('ppt/slides/slide1.xml')), measureIn(theme));
  };

  test('sees a text that is too long, a shape that leaves the sheet and one that lies on another', async () => {
    expect(await spoilt((xml) => xml)).toEqual([]);
    expect(await spoilt((xml) => xml.replace('<a:t>', `<a:t>${'One future and another '.repeat(9)}`))).toEqual([
      expect.stringMatching(/^the text of .* takes/),
    ]);
    expect(await spoilt((xml) => xml.replace(/(type="title".*?<a:off x=)"\d+"/s, '$1"9000000"'))).toEqual([
      expect.stringMatching(/leaves the sheet$/),
    ]);
    const titleTop = (xml: string) => shapesOf(xml)[0]!.y * 914_400;
    expect(
      (
        await spoilt((xml) =>
          xml.replace(/(<p:graphicFrame>.*?<a:off x="\d+" y=)"\d+"/s, `$1"${Math.round(titleTop(xml))}"`),
        )
      )[0],
    ).toMatch(/overlaps/);
  });
});
