import columnsOf from 'string-width';
import { describe, expect, it } from 'vitest';
import { fit, wrapColumns } from '../src/terminal.js';

/** Wide letters, marks on letters, and signs that several code points make. */
const NAME = '株式会社テスト é́́́ नमस्ते 👩‍👩‍👧 🇨🇭 公司'.repeat(3);

describe('texts of a terminal', () => {
  it('are as wide as a terminal shows them', () => {
    expect(fit('日本語', 4)).toBe('日…');
    expect(fit('日本語', 6)).toBe('日本語');
    expect(fit('ééé', 3)).toBe('ééé');
    expect(fit('👩‍👩‍👧👩‍👩‍👧', 3)).toBe('👩‍👩‍👧…');
    expect(wrapColumns('日本 語 日本', 7)).toEqual(['日本 語', '日本']);
    expect(wrapColumns('नमस्ते दुनिया', columnsOf('नमस्ते दुनिया'))).toHaveLength(1);
  });

  it.each([80, 60])('fit %i columns, whatever letters a name has', (width) => {
    for (const text of [NAME, ...Array.from({ length: 20 }, (_, i) => NAME.slice(i))]) {
      expect(columnsOf(fit(text, width))).toBeLessThanOrEqual(width);
      for (const line of wrapColumns(text, width)) expect(columnsOf(line)).toBeLessThanOrEqual(width);
    }
  });
});
