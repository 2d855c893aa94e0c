import JSZip from 'jszip';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { CHARTS } from '../src/answers/run/charts/index.js';
import { runDeck } from '../src/answers/run/slides.js';
import { writeDeck } from '../src/document/deck/write.js';
import { view as run } from '../src/answers/run/document.js';
import { embed } from '../src/base/html.js';
import { renderPng, renderSvg } from '../src/drawing/render.js';
import { csv } from '../src/drawing/tables.js';
import { makeScenario, makeSummary } from './fixture.js';
import { shortPage } from './pages.js';

/** Text that people, or someone who means harm, may put into a scenario. */
const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<!-- --> ]]> <![CDATA[',
  '{"signal": "alert(1)"} datum.x + event.view',
  '${alert(1)} {{constructor}} `x`',
  '\u0000\u0007\u001b[31mred\u202egnp.exe\u2028\u2029\ud800\uffff',
  '=HYPERLINK("https://example.org")',
  '日本語 العربية 🙂👩‍👩‍👧 é́́́',
  'x'.repeat(5000),
  '',
];

const hostile = (text: string) =>
  makeSummary(
    makeScenario({
      name: text,
      description: text,
      seed: text,
      horizon: 24,
      timeline: [{ from: 4, until: 12, policy: null, levers: { hiring: 0 }, label: text }],
    }),
  );

describe.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 40), text] as const))('%s', (_, text) => {
  const summary = hostile(text);

  test('is text in every SVG, and every SVG is a picture', async () => {
    for (const { draw } of CHARTS) {
      const svg = await renderSvg(draw(summary));
      expect(svg).not.toMatch(/<(script|img|iframe|foreignObject)/i);
      expect(svg).not.toMatch(/<[^>]*\son\w+=/i);
      expect(renderPng(svg, { scale: 0.25 }).length).toBeGreaterThan(500);
    }
  });

  test('is text in the page', async () => {
    const page = await shortPage(summary, 1);
    const body = page.slice(page.indexOf('<body>'), page.indexOf('<script type='));
    expect(body).not.toMatch(/<(script|img|iframe|foreignObject)/i);
    expect(body).not.toMatch(/<[^>]*\son\w+=/i);
    expect(page.match(/<script/g)).toHaveLength(5);
    expect(page.match(/<\/script/g)).toHaveLength(5);
    expect(page.slice(0, page.indexOf('<script>'))).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
  });

  test('is text in the slides', async () => {
    const { file } = await writeDeck(runDeck(summary), undefined, { only: ['answer', 'numbers'] });
    const zip = await JSZip.loadAsync(file);
    for (const path of Object.keys(zip.files).filter((each) => /\.(xml|rels)$/.test(each))) {
      const xml = await zip.file(path)!.async('string');
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\uffff]/u);
      expect(xml).not.toMatch(/<(script|img|svg)/i);
      new SaxesParser().write(xml).close();
    }
  });

  test('fits a terminal and brings no escape sequence', () => {
    const out = run.terminal(summary, { colour: false, width: 80 });
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    for (const line of out.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
  });
});

test('text in embedded JSON cannot leave its script, and comes back whole', () => {
  const text = '</script><!--\u2028';
  expect(embed({ text })).not.toMatch(/[<\u2028]/);
  expect(JSON.parse(embed({ text }))).toEqual({ text });
});

test('CSV: quotes, line breaks, and no formulas', () => {
  const rows = [
    ['a,b', 1],
    ['say "hi"', 2],
    ['two\nlines', 3],
    ['=1+1', 4],
    ['+1', 5],
    ['-1', 6],
    ['@x', 7],
    ['\tx', 8],
    ['plain', -9],
  ] as const;
  expect(csv({ columns: ['=text', 'n'], rows })).toBe(
    '\'=text,n\r\n"a,b",1\r\n"say ""hi""",2\r\n"two\nlines",3\r\n\'=1+1,4\r\n\'+1,5\r\n\'-1,6\r\n\'@x,7\r\n\'\tx,8\r\nplain,-9\r\n',
  );
});
