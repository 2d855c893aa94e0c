import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith, paydownHere as paydown } from './paydown.js';

const SCENARIO = 'scenarios/series-b.yaml';
const QUICK = ['--runs', '100', '--horizon', '2 years'];
/** Whether a file is a zip, as every PowerPoint file is. */
const isZip = (file: string) => readFileSync(file).subarray(0, 2).toString() === 'PK';

describe('paydown deck', () => {
  it('writes slides of a run', async () => {
    const cwd = folderWith();
    const { code, out, err } = await paydown(['deck', SCENARIO, ...QUICK], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^.*companies.*\nSlides: out\/series-b\/deck\.pptx\n$/);
    expect(isZip(join(cwd, 'out/series-b/deck.pptx'))).toBe(true);
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
  ] as const)('refuses %j in words, and writes nothing', async (args, code, says) => {
    const cwd = folderWith({
      'bad.yaml': 'colours: {bleu: "#112233"}\nfont: "a;b"\n',
      'logo.yaml': 'logo: none.png\n',
      'text.yaml': 'logo: text.yaml\n',
    });
    writeFileSync(join(cwd, 'x'), '');
    const ended = await paydown(['deck', SCENARIO, ...QUICK, ...args], { cwd });
    expect(ended).toMatchObject({ code, out: '' });
    expect(ended.err).toMatch(says);
    expect(readdirSync(cwd)).not.toContain('out');
  });
});
