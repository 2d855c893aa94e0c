import type { Summary } from '@paydown/engine';
import { answer } from './answer.js';
import { assumptions, type Assumption } from './assumptions.js';
import { DESK, PHONE, type Chart } from './chart.js';
import { CHARTS, type ChartEntry } from './charts/index.js';
import { compile } from './compile.js';
import { lastDate } from './findings.js';
import { number } from './format.js';
import { embed, escape } from './page/html.js';
import { hash, scripts } from './page/scripts.js';
import { style } from './page/style.js';
import { renderSvg } from './render.js';
import { oneLine } from './words.js';

/**
 * The whole report as one HTML document that asks for nothing else: it opens offline, prints, and shows its charts without scripts.
 * Where scripts run, the charts of wide screens answer to the pointer. Text of the scenario is text everywhere.
 */
export async function renderPage(summary: Summary, charts: readonly ChartEntry[] = CHARTS): Promise<string> {
  const code = scripts();
  const sections = await Promise.all(charts.map((entry, i) => section(summary, entry, i === 0)));
  const policy = `default-src 'none'; script-src ${code.map(hash).join(' ')}; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Paydown ${escape(summary.version)}">
<title>${escape(oneLine(summary.scenario.name))} – Paydown</title>
<style>${style()}</style>
</head>
<body>
${top(summary)}
<main>
${sections.map(({ html }) => html).join('\n')}
${assumptionSection(assumptions(summary.scenario))}
</main>
${bottom(summary)}
<div id="tip" role="tooltip" hidden></div>
${sections.map(({ spec, id }) => `<script type="application/json" id="${id}">${spec}</script>`).join('\n')}
${code.map((script) => `<script>${script}</script>`).join('\n')}
</body>
</html>
`;
}

function top(summary: Summary): string {
  return `<header>
<h1>${escape(oneLine(summary.scenario.name, 120))}</h1>
<p class="description">${escape(summary.scenario.description)}</p>
${summary.warnings.map((warning) => `<p class="warning">${escape(warning)}</p>`).join('\n')}
</header>`;
}

async function section(summary: Summary, { name, draw }: ChartEntry, first: boolean): Promise<{ html: string; spec: string; id: string }> {
  const desk = draw(summary, DESK);
  const [wide, narrow] = await Promise.all([renderSvg(desk), renderSvg(draw(summary, PHONE))]);
  const id = `spec-${name}`;
  const html = `<section id="${name}"${first ? ' class="first"' : ''} aria-labelledby="${name}-title">
<h2 id="${name}-title">${escape(desk.title)}</h2>
${first ? `<p class="answer">${escape(answer(summary).paragraphs.weeks.text)}</p>\n` : ''}<p class="subtitle">${escape(desk.subtitle)}</p>
<figure>
${picture(desk, 'desk', wide, ` data-spec="${id}"`)}
${picture(desk, 'phone', narrow, '')}
<figcaption><details><summary>The chart in numbers</summary><p>${escape(desk.description)}</p></details></figcaption>
</figure>
</section>`;
  return { html, spec: embed(compile(desk)), id };
}

const picture = (chart: Chart, kind: string, svg: string, data: string): string =>
  `<div class="${kind}" role="img" aria-label="${escape(chart.description)}"${data}>${svg}</div>`;

function assumptionSection(all: readonly Assumption[]): string {
  const groups = [...new Set(all.map(({ group }) => group))];
  return `<section class="assumptions" id="assumptions" aria-labelledby="assumptions-title">
<h2 id="assumptions-title">What this rests on</h2>
<p class="subtitle">Ranges are the central 80% (P10 to P90) of what is believed; each future draws its own value. Grade A: a published measurement that was checked; B: published, seen second-hand; C: judgement. Blue: set by this scenario.</p>
<div class="wide" role="region" aria-labelledby="assumptions-title" tabindex="0">
<table>
<thead><tr><th scope="col">Name</th><th scope="col">Value</th><th scope="col">Meaning</th><th scope="col">Grade</th><th scope="col">Source</th></tr></thead>
${groups.map((group) => `<tbody><tr><th scope="rowgroup" colspan="5">${escape(group)}</th></tr>
${all.filter((one) => one.group === group).map(assumptionRow).join('\n')}</tbody>`).join('\n')}
</table>
</div>
</section>`;
}

const assumptionRow = ({ name, value, meaning, grade, source, year, changed }: Assumption): string =>
  `<tr${changed ? ' class="changed"' : ''}><td class="name">${escape(name)}</td><td class="value">${escape(value)}</td><td>${escape(meaning)}</td>`
  + `<td class="grade">${grade ?? ''}</td><td class="source">${escape(source)}${year === null || source.includes(String(year)) ? '' : `, ${year}`}</td></tr>`;

const bottom = (summary: Summary): string => `<footer>
<p>Paydown ${escape(summary.version)} · seed “${escape(oneLine(summary.scenario.seed))}” · ${number(summary.runs)} futures · ${summary.dates[0]!} to ${lastDate(summary)}</p>
<p>P5, P25, median, P75 and P95 are percentiles over all futures at each date (inverse of the empirical distribution, averaged at jumps: type 2 of Hyndman and Fan). Companies out of money are counted: as zero, or with their last value where less is better. Numbers in titles are rounded to two significant digits, and to one where the Monte Carlo error (how far another seed would move them) makes the second meaningless. That error says nothing about the assumptions, whose ranges are above.</p>
</footer>`;
