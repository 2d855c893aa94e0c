import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { translate } from './translate.js';

const textAt = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const page = textAt('../README.md');
const blocks = (language: string) => [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter(([, of]) => of === language);
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
/** What follows the exports of a module: its function. */
const functionIn = (text: string) => text.slice(text.indexOf('\n (func $'));

describe('the worked examples of the page', () => {
  const [sources, texts] = ['ts', 'wat'].map((language) => blocks(language).map(([, , text]) => text!));
  it('are two', () => expect([sources!.length, texts!.length]).toEqual([2, 2]));

  it('begin with a line of the model', () => {
    const line = sources![0]!.split('\n').find((text) => text.includes('c.velocity ='))!;
    expect(textAt('../../engine/src/company/slowing.ts')).toContain(line);
  });

  it.each([
    ['one line', 0, 'slowDown', ['Company', 'Constants']],
    ['a branch', 1, 'run', ['Row']],
  ])('%s becomes the WebAssembly that stands there', (_, i, name, perLane) => {
    const text = translate(sources![i]!, name, { perLane }).text();
    expect(spaced(functionIn(text))).toBe(spaced(`${texts![i]!} )`));
  });
});
