/** What all pages of the site share. */
import { posix } from 'node:path';
import { customProperties, DARK, FONT, LIGHT } from '@paydown/report/browser';
import { escape } from './markdown.js';
import { PLACES } from './pages.js';

/** The style sheet: the colours and the font of the reports, light or dark as the reader has it. */
export const style = (rules) =>
  `:root{color-scheme:light dark;--font:${FONT};${customProperties(LIGHT)}}\n@media(prefers-color-scheme:dark){:root{${customProperties(DARK)}}}\n${rules}`;

/** What is wider than a phone can be scrolled with the keyboard too. */
const reachable = (body) => body.replaceAll('<pre>', '<pre tabindex="0">');

/**
 * A whole page.
 *
 * @param place its path on the site
 */
export function framed(place, { title, body, beside = '' }) {
  const up = (target) => posix.relative(posix.dirname(place), target);
  const section = (target) => target.split('/')[0];
  const top = PLACES.map(
    ([target, name]) =>
      `<a href="${up(target)}"${section(target) === section(place) ? ' aria-current="true"' : ''}>${name}</a>`,
  ).join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:">
<link rel="icon" href="data:,">
<title>${escape(title)}</title>
<link rel="stylesheet" href="${up('site.css')}">
</head>
<body>
<header><nav aria-label="Places">${top}</nav></header>
<div class="page">
${beside === '' ? '' : `<nav class="beside" aria-label="Pages here">${beside}</nav>`}
<main>
${reachable(body)}
</main>
</div>
<footer>Paydown, MIT licence. This page asks for nothing from elsewhere.</footer>
</body>
</html>
`;
}
