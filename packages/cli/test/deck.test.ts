import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../report/test/deck/opened.js';
import { filesIn, folderWith, paydownHere as paydown } from './paydown.js';

const SCENARIO = 'scenarios/series-b.yaml';
const QUICK = ['--runs', '100', '--horizon', '2 years'];
const titlesIn = (file: string) => outlineOf(readFileSync(file));

describe('paydown deck', () => {
  it('writes slides of a decision: what to do first', async () => {
    const cwd = folderWith();
    const { code, out } = await paydown(['deck', SCENARIO, ...QUICK, '--slides', '3'], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/^.*\d.*\nSlides: out\/series-b\/deck\.pptx\n$/);
    expect(await titlesIn(join(cwd, 'out/series-b/deck.pptx'))).toEqual([
      out.split('\n')[0],
      expect.stringMatching(/roadmap items/),
      expect.stringMatching(/back|Ahead/),
    ]);
  });

  it('and every question that a board is shown writes its own, beside what else is asked for', async () => {
    const cwd = folderWith();
    const args = ['--format', 'pptx,json', '--drop', 'appendix', '--out', 'o'];
    const { code } = await paydown(['run', SCENARIO, ...QUICK, ...args], { cwd });
    expect(code).toBe(0);
    expect(filesIn(join(cwd, 'o'))).toEqual(expect.arrayContaining(['run.pptx', 'summary.json']));
    const titles = await titlesIn(join(cwd, 'o/run.pptx'));
    expect(titles[0]).toMatch(/revenue|too few/i);
    expect(titles.join()).not.toContain('Appendix');
  });

  it('writes slides of a comparison, in the colours of a brand', async () => {
    const cwd = folderWith({
      'brand.yaml': 'colours: {blue: "#112233"}\nfont: Georgia\nlogo: logo.svg\n',
      'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>',
    });
    const { code, out, err } = await paydown(
      ['deck', SCENARIO, ...QUICK, '--policy', '0%', '--policy', '20%', '--theme', 'brand.yaml', '--out', 'o'],
      { cwd },
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Slides: o/deck.pptx');
    expect(filesIn(join(cwd, 'o'))).toEqual(['deck.pptx']);
  });

  it.each([
    [['--theme', 'nowhere.yaml'], 66, /nowhere\.yaml/],
    [['--theme', 'drak'], 64, /There are: light, dark/],
    [['--theme', 'bad.yaml'], 65, /bad\.yaml:1:11: .*blue[^]*bad\.yaml:2:7/],
    [['--theme', 'logo.yaml'], 66, /logo none\.png cannot be read/],
    [['--theme', 'text.yaml'], 65, /neither an SVG nor a PNG/],
    [['--only', 'ask,csot'], 64, /^--only: there is no slide “csot”\. Did you mean cost\?\nThere are: ask, cost/],
    [['--only', 'ask', '--drop', 'ask'], 64, /leave no slide/],
    [['--slides', '0'], 64, /whole number from 1/],
    [['--judge', 'arr'], 64, /--judge is of a comparison/],
    [['--theme', 'tiny.yaml'], 65, /tiny\.yaml:1:11: textSize: .*not a size of text from 80% to 150%/],
  ] as const)('refuses %j in words, and writes nothing', async (args, code, says) => {
    const cwd = folderWith({
      'bad.yaml': 'colours: {bleu: "#112233"}\nfont: "a;b"\n',
      'logo.yaml': 'logo: none.png\n',
      'text.yaml': 'logo: text.yaml\n',
      'tiny.yaml': 'textSize: 5%\n',
    });
    writeFileSync(join(cwd, 'x'), '');
    const ended = await paydown(['deck', SCENARIO, ...QUICK, ...args], { cwd });
    expect(ended).toMatchObject({ code, out: '' });
    expect(ended.err).toMatch(says);
    expect(readdirSync(cwd)).not.toContain('out');
  });
});
