/**
 * `npm run site`: one static site for any host and any sub-path, in out/site. With `--live` (`npm run notebooks:build`)
 * without the validation, which takes minutes; with `--pages` only its own pages, without the lessons and the studio
 * either, which are built on their own.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { deadLinks } from './links.js';
import { escape, rendered } from './markdown.js';
import { framed, style } from './frame.js';
import { DOCS, PARTS, read, ROOT, stories } from './pages.js';

const pagesOnly = process.argv.includes('--pages');
const unvalidated = pagesOnly || process.argv.includes('--live');
const out = process.env.SITE_OUT ?? join(ROOT, 'out/site');

const write = (place, text) => {
  const file = join(out, place);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
const copy = (source, place) => {
  mkdirSync(dirname(join(out, place)), { recursive: true });
  copyFileSync(join(ROOT, source), join(out, place));
};

rmSync(out, { recursive: true, force: true });
write('site.css', style(read('packages/site/site.css')));
for (const weight of [400, 600])
  copy(`packages/report/assets/fonts/Inter-${weight}.woff2`, `fonts/Inter-${weight}.woff2`);

/** Puts a picture of a page on the site. */
const take = (source) => {
  const place = `images/${source.includes('/coefficients/') ? 'coefficients/' : ''}${basename(source)}`;
  copy(source, place);
  return place;
};

const references = Object.entries(DOCS).filter(([place]) => place.startsWith('reference/'));
const besides = (section, place) =>
  Object.entries(DOCS)
    .filter(([other]) => other.startsWith(`${section}/`))
    .map(
      ([other, { title }]) =>
        `<a href="${other.slice(section.length + 1)}.html"${other === place ? ' aria-current="page"' : ''}>${title}</a>`,
    )
    .join('');
for (const [place, { source, title }] of Object.entries(DOCS)) {
  const body = rendered(read(source), source, place, take);
  write(
    `${place}.html`,
    framed(`${place}.html`, { title: `${title} · Paydown`, body, beside: besides(place.split('/')[0], place) }),
  );
}

const card = (target, name, about) => `<li><a href="${target}"><strong>${name}</strong>${about}</a></li>`;
const validation = unvalidated
  ? ''
  : card('validation/index.html', 'Validation', 'what was expected of the model, and what came out');
write(
  'reference/index.html',
  framed('reference/index.html', {
    title: 'Reference · Paydown',
    body: `<h1>Reference</h1>\n<ul class="cards">${references.map(([place, { title, about }]) => card(`${basename(place)}.html`, title, about)).join('')}${validation}</ul>`,
  }),
);

const all = stories();
write(
  'stories.html',
  framed('stories.html', {
    title: 'Stories · Paydown',
    body: `<h1>Stories</h1>
<p>Companies that travel with the command: <code>paydown run series-b</code> plays one,
<code>paydown init ours.yaml --from series-b</code> makes a copy to change. In the
<a href="studio/index.html">studio</a> each opens with two decisions.</p>\n${all
      .map(({ name, title, text }) => {
        const description = /^description: >\n((?: {2}.*\n)+)/m.exec(text)?.[1].replace(/\s+/g, ' ').trim() ?? '';
        return (
          `<h2 id="${name}">${escape(title)}</h2>\n<p>${escape(description)} <a `
          + `href="studio/index.html#1;${name};A.debt=5%;B.debt=20%">Open in the `
          + `studio</a></p>\n<details><summary><code>${name}.yaml</code></summary><pre><code>${escape(text)}</code></pre></details>`
        );
      })
      .join('\n')}`,
  }),
);

const [introduction] = /(?<=^# Paydown\n\n)[\s\S]*?(?=\n\n!\[)/.exec(read('README.md'));
write(
  'index.html',
  framed('index.html', {
    title: 'Paydown: thousands of futures of one growing company',
    body: `<h1>Is technical debt worth paying down, and from when?</h1>
<p class="lead">${introduction.replace(/\n/g, ' ')}</p>
<section class="live" aria-label="A company after its B round, in 300 futures">
<label>Share of the engineers’ weeks that goes to debt <input type="range" min="0" max="60" step="5" value="20"> <output>20%</output></label>
<svg role="img" aria-label="Yearly revenue over five years: the median, and the middle 80% of the futures"></svg>
<p aria-live="polite">Played in your browser…</p>
</section>
<script type="module" src="live.js"></script>
<ul class="cards">
${card('studio/index.html', 'Studio', 'your company, two decisions, the same futures')}
${card('stories.html', 'Stories', `${all.length} companies to begin with`)}
${card('lessons/index.html', 'Lessons', 'eight that simulate in your browser, from borrowed speed to a game for a class')}
${card('reference/index.html', 'Reference', 'commands, scenario files, coefficients, charts')}
${card('reference/glossary.html', 'Glossary', 'the words')}
${card('library/index.html', 'Library', 'from npm to a program of 26 lines')}
</ul>
<h2>Begin</h2>
<pre><code>npm install --global paydown
paydown init our-company.yaml          # a few questions
paydown run our-company.yaml           # what happens to it
paydown compare our-company.yaml --policy 5% --policy 20%</code></pre>
<h2>What it cannot tell</h2>
<p>Many coefficients are judgement, levels are fitted to public figures, and debt work does not always win. <a href="reference/limits.html">All of it</a>, as every report says it.</p>`,
  }),
);

copy('packages/site/live.js', 'live.js');
const bundle = await rolldown({
  input: join(ROOT, 'packages/site/play.js'),
  platform: 'browser',
  plugins: [
    {
      name: 'scenario',
      resolveId: (id) => (id === 'scenario' ? '\0scenario' : null),
      load: (id) =>
        id === '\0scenario' ? `export const SERIES_B = ${JSON.stringify(read('scenarios/series-b.yaml'))};` : null,
    },
  ],
});
await bundle.write({ file: join(out, 'play.js'), format: 'esm', minify: true });
await bundle.close();

if (!pagesOnly) {
  for (const [place, { build }] of Object.entries(PARTS)) {
    const [folder, variable] = build;
    execFileSync('npm', ['run', '--silent', 'build', '--prefix', folder], {
      cwd: ROOT,
      env: { ...process.env, [variable]: join(out, place) },
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }
}
if (!unvalidated) {
  execFileSync(process.execPath, ['test/validation/validate.js'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  cpSync(join(ROOT, 'out/validation'), join(out, 'reference/validation'), { recursive: true });
}

const dead = deadLinks(out, pagesOnly ? Object.keys(PARTS) : []);
if (dead.length > 0) {
  console.error(`Links that lead nowhere:\n${dead.join('\n')}`);
  process.exitCode = 1;
} else console.log(`The site is in ${out}.`);
