import { createHash } from 'node:crypto';
import { VERSION } from '@paydown/engine/internal';
import { expect, test } from 'vitest';
import { CHARTS } from '../src/answers/run/charts/index.js';
import { view as run } from '../src/answers/run/document.js';
import { makeSummary } from './fixture.js';

const page = await run.page(makeSummary());

test('allows exactly its own scripts', () => {
  const allowed = [...page.matchAll(/'(sha256-[^']+)'/g)].map(([, hash]) => hash);
  const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, script]) => `sha256-${createHash('sha256').update(script!).digest('base64')}`,
  );
  expect(scripts).toHaveLength(4);
  expect(allowed).toEqual(scripts);
  expect(page).toContain("default-src 'none'");
  expect(page).not.toContain('unsafe-eval');
});

test('asks for nothing from outside', () => {
  const markup = page.replace(/<script[\s\S]*?<\/script>/g, '');
  expect(markup).not.toMatch(/(src|href)=["']?(https?:|\/\/|file:)/i);
  expect(markup).not.toMatch(/url\((?!data:)/i);
  expect(markup).not.toMatch(/<(link|iframe|object|embed)/i);
});

test('shows every chart before any script runs, with its description', () => {
  for (const { name, draw } of CHARTS) {
    const section = page.slice(page.indexOf(`<section id="${name}"`));
    expect(section.slice(0, section.indexOf('</section>')).match(/<svg/g)).toHaveLength(2);
    expect(page).toContain(draw(makeSummary()).title);
  }
  expect(page.match(/role="img" aria-label="[^"]{100,}"/g)).toHaveLength(2 * CHARTS.length);
});

test('is the same each time, in one language, under 1.75 MB', async () => {
  expect(await run.page(makeSummary())).toBe(page);
  expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB">/);
  expect(Buffer.byteLength(page)).toBeLessThan(1_750_000);
});

test('tells the company in numbers, each with its error, and says once what ± is', () => {
  const section = page.slice(page.indexOf('<section id="numbers"'));
  const numbers = section.slice(0, section.indexOf('</section>'));
  expect(numbers.match(/<tr><th scope="row">/g)).toHaveLength(6);
  expect(numbers).toMatch(/Yearly revenue<\/th><td[^>]*>\$6M<\/td><td[^>]*>\$[\d.]+[Mk]? ± [\d.]+[Mk]<\/td>/);
  expect(page.match(/± is the Monte Carlo standard error/g)).toHaveLength(1);
});

test('ends with seed, runs, version, dates and the percentile convention', () => {
  const footer = page.slice(page.indexOf('<footer>'), page.indexOf('</footer>'));
  for (const part of [
    'seed “paydown”',
    '1,000 futures',
    `Paydown ${VERSION}`,
    '2027-01-04 to 2031-12-29',
    'type 7',
    'Monte Carlo error',
  ])
    expect(footer).toContain(part);
});
