import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, FLAGS } from '../browser/chromium.js';
import { serveFolder } from '../browser/serve.js';
import { blocksOf, install } from './installed.js';

const { folder } = install();
const page = readFileSync(join(folder, 'node_modules/@paydown/engine/docs/library.md'), 'utf8');
const programs = blocksOf(page).filter(({ language }) => language === 'js');
const ofBrowser = ({ text }: { readonly text: string }) => /document|onmessage/.test(text);
const node = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return execFileSync(process.execPath, [name], { cwd: folder, encoding: 'utf8' });
};

describe('the page of the library', () => {
  it('begins with a program of 26 lines', () => {
    expect(programs[0]!.text.trimEnd().split('\n')).toHaveLength(26);
    const said = node('first.mjs', programs[0]!.text);
    expect(said).toMatch(
      /^Revenue in three years: \$[\d.]+M ± [\d.]+\nOne future in ten has less than \$[\d.]+M\nAlive: \d+%\n20% beats 5% in \d+% of the same futures, loses in \d+%\n$/,
    );
  });

  it.each(
    programs
      .slice(1)
      .filter((each) => !ofBrowser(each))
      .map(({ text }) => [text]),
  )('runs in Node: %s', (text) => {
    expect(node('next.mjs', text).split('\n').length).toBeGreaterThan(1);
  });
});

describe('the examples of the functions', () => {
  const api = readFileSync(join(folder, 'node_modules/@paydown/engine/docs/api.md'), 'utf8');
  const examples = blocksOf(api).filter(({ language }) => language === 'js');

  it('are one for every function', () => {
    const functions = [...api.matchAll(/^## (\w+)\(/gm)].map(([, name]) => name!);
    expect(functions.length).toBeGreaterThan(9);
    for (const name of functions.filter((each) => each !== 'ScenarioError'))
      expect(examples.some(({ text }) => text.includes(`${name}(`))).toBe(true);
  });

  it('run, one after the other', () => {
    const begin = `import * as engine from '@paydown/engine';
Object.assign(globalThis, engine);
globalThis.scenario = parseScenario('horizon: 2 years\\nruns: 300\\ncompany: {engineers: 20, arr: $3M, cash: $10M}');
globalThis.futures = simulate(scenario);\n`;
    const runs = examples.map(({ text }) => `await (async () => {\n${text}\n})();`);
    expect(node('examples.mjs', `${begin}${runs.join('\n')}\nconsole.log('all of them');`)).toContain('all of them');
  });
});

describe.skipIf(!CHROMIUM)('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: FLAGS });
  });
  afterAll(() => browser?.close());

  it('the program of the page and the one of the worker give the same number', async () => {
    const [alone, worker, asks] = programs.filter(ofBrowser).map(({ text }) => text) as [string, string, string];
    const bundled = async (name: string, text: string) => {
      writeFileSync(join(folder, `${name}.entry.js`), text);
      const bundle = await rolldown({ input: join(folder, `${name}.entry.js`), platform: 'browser', cwd: folder });
      await bundle.write({ file: join(folder, `${name}.js`), format: 'esm' });
      await bundle.close();
    };
    await bundled('alone', alone);
    await bundled('worker', worker);
    writeFileSync(join(folder, 'asks.js'), asks);
    for (const name of ['alone', 'asks'])
      writeFileSync(
        join(folder, `${name}.html`),
        `<!doctype html><body></body><script type="module" src="${name}.js"></script>`,
      );
    const served = await serveFolder(folder);
    try {
      const said = async (name: string) => {
        const tab = await browser.newPage();
        await tab.goto(`${served.url}${name}.html`);
        await tab.waitForFunction(() => document.body.textContent !== '', null, { timeout: 60_000 });
        return /\$([\d.]+)M/.exec((await tab.textContent('body'))!)![1];
      };
      const [here, there] = [await said('alone'), await said('asks')];
      expect(Number(here)).toBeGreaterThan(0);
      expect(there).toBe(here);
    } finally {
      served.close();
    }
  });
});
