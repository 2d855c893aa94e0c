/**
 * What a reader of the studio waits for, in a real Chromium: the page without and with its cache, and a moved slider. Figures, no test: they are told with
 * the machine’s load. `npm run bench:studio`, after `npm run studio:build`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { loadavg } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const folder = fileURLToPath(new URL('../../packages/cli/studio/', import.meta.url));
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };
const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const MOVES = 60;
const LOADS = 7;
/** Milliseconds for which a hand keeps moving. */
const DRAG = 4000;

if (!existsSync(join(folder, 'index.html'))) throw new Error('Build the page first: npm run studio:build');

const server = createServer((request, response) => {
  const file = join(folder, request.url === '/' ? 'index.html' : request.url);
  if (!file.startsWith(folder) || !existsSync(file)) return response.writeHead(404).end();
  response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
  return response.setHeader('cache-control', 'max-age=600').end(readFileSync(file));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox', '--disable-gpu'] });

const sorted = (values) => [...values].sort((a, b) => a - b);
const at = (values, share) => sorted(values)[Math.min(values.length - 1, Math.floor(share * values.length))];
const print = (what, values) =>
  console.log(
    `${what.padEnd(58)} ${at(values, 0.5).toFixed(0).padStart(6)} ms median ${at(values, 0.95).toFixed(0).padStart(6)} ms P95 (${values.length} times)`,
  );

/** Milliseconds until the answer can be read, and until the first futures of this page were played. */
async function load(page) {
  await page.goto(address);
  await page.waitForSelector('.headline');
  const usable = await page.evaluate(() => performance.now());
  await page.waitForFunction(() => performance.getEntriesByName('shown:1000').length > 0, null, { timeout: 60_000 });
  const played = await page.evaluate(() => performance.getEntriesByName('shown:1000')[0].startTime);
  return { usable, played };
}

const [cold, warm, first] = [[], [], []];
for (let i = 0; i < LOADS; i++) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const { usable, played } = await load(page);
  cold.push(usable);
  first.push(played);
  warm.push((await load(page)).usable);
  await context.close();
}
print('answer on the screen, empty cache', cold);
print('answer on the screen, warm cache', warm);
print('first 1,000 futures of the page, empty cache', first);

const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await load(page);
await page.waitForFunction(() => performance.getEntriesByName('shown:10000').length > 0, null, { timeout: 120_000 });
// Processor time, which other work on the machine does not lengthen much.
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable', { timeDomain: 'threadTicks' });
const spent = async () => {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
};
const before = await spent();
const { redrawn, blocked } = await page.evaluate(async (moves) => {
  const slider = document.querySelector('.decision.side-B input[type=range]');
  const blocks = [];
  new PerformanceObserver((list) => blocks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const waits = [];
  for (let i = 0; i < moves; i++) {
    performance.clearMarks();
    const since = performance.now();
    setter.call(slider, String(10 + ((i * 7) % 40)));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => {
      const look = () => {
        const [shown] = performance.getEntriesByName('shown:200');
        const [drawn] = shown
          ? performance.getEntriesByName('drawn:revenue').filter((mark) => mark.startTime > shown.startTime)
          : [];
        if (drawn) resolve(waits.push(drawn.startTime - since));
        else requestAnimationFrame(look);
      };
      look();
    });
  }
  return { redrawn: waits, blocked: blocks };
}, MOVES);
const after = await spent();
print('a moved slider until its charts are drawn, 200 futures', redrawn);
console.log(
  `main thread blocked over 50 ms: ${blocked.length} times in ${MOVES} moves, longest ${Math.max(0, ...blocked).toFixed(0)} ms`,
);
const perMove = (name) => ((after[name] - before[name]) / MOVES).toFixed(1);
console.log(
  `main thread, processor time a move: ${perMove('TaskDuration')} ms, ${perMove('ScriptDuration')} of them script`,
);

/** A hand that moves a control on, a step a frame: how often the page draws a frame, and how often it has an answer to it. */
const { frames, answers, seconds } = await page.evaluate(async (lasts) => {
  const slider = document.querySelector('.decision.side-B input[type=range]');
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  performance.clearMarks();
  const since = performance.now();
  let drawn = 0;
  while (performance.now() - since < lasts) {
    setter.call(slider, String(5 + (drawn % 50)));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise(requestAnimationFrame);
    drawn++;
  }
  return {
    frames: drawn,
    answers: performance.getEntriesByName('drawn:revenue').length,
    seconds: (performance.now() - since) / 1000,
  };
}, DRAG);
console.log(
  `a hand that keeps moving: ${(frames / seconds).toFixed(0)} frames a second, ${(answers / seconds).toFixed(0)} of them with a new answer`,
);
const sizes = readdirSync(join(folder, 'assets')).map((name) => [
  name.replace(/-[^-]+(\.\w+)$/, '$1'),
  gzipSync(readFileSync(join(folder, 'assets', name))).length,
]);
const kilobytes = (part) =>
  sizes.filter(([name]) => name.startsWith(part) && !name.endsWith('.woff')).reduce((sum, [, size]) => sum + size, 0)
  / 1000;
console.log(
  `compressed: page ${kilobytes('index').toFixed(0)} kB, asker ${kilobytes('asker').toFixed(0)} kB, `
    + `player ${kilobytes('player').toFixed(0)} kB, painter ${kilobytes('painter').toFixed(0)} kB, font `
    + `${kilobytes('inter').toFixed(0)} kB`,
);
console.log(`load ${loadavg()[0].toFixed(1)}, ${await browser.version()}`);
await browser.close();
server.close();
