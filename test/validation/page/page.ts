import { VERSION } from '@paydown/engine/internal';
import { renderSvg } from '@paydown/report';
import { htmlDocument } from '../../../packages/report/src/document/page/document.js';
import { escape } from '../../../packages/report/src/base/html.js';
import { HUE, INK } from '../../../packages/report/src/base/theme.js';
import { holds, PARTS, type Check, type Evidence, type Measure } from '../check.js';
import { chartOf } from './chart.js';

/** A check that has been run. */
export interface Result {
  readonly check: Check;
  readonly evidence: Evidence;
}

type Way = 'holds' | 'missed' | 'fails';
const wayOf = ({ holds: ok, missed }: Measure): Way => (!ok ? 'fails' : missed === undefined ? 'holds' : 'missed');
const wayOfAll = (evidence: Evidence): Way =>
  !holds(evidence) ? 'fails' : evidence.measures.some(({ missed }) => missed !== undefined) ? 'missed' : 'holds';

/** All results as one page that asks for nothing else. */
export async function validationPage(results: readonly Result[]): Promise<string> {
  const sections = await Promise.all(
    Object.entries(PARTS).map(async ([part, title]) => {
      const own = results.filter(({ check }) => check.part === part);
      return `<section id="${part}"><h2>${escape(title)}</h2>\n${(await Promise.all(own.map(article))).join('\n')}</section>`;
    }),
  );
  return htmlDocument({
    title: 'Validation',
    version: VERSION,
    look: STYLE,
    body: `<header>
<h1>${escape(summary(results))}</h1>
<p class="description">Each check says what should come out and where that comes from, in what company and world, and
then what came out of this engine. The same checks run with every test of the code. What cannot be checked this way is
whether your company is like these: see what is said of each coefficient’s source.</p>
</header>
<main>
${contents(results)}
${sections.join('\n')}
</main>
<footer><p>Paydown ${escape(VERSION)} · ${results.length} checks,
${results.flatMap(({ evidence }) => evidence.measures).length} measures · the order is that of Barlas (1996). Blue:
what the engine did. Black, dashed: what theory or source says. Orange: something to compare with. ± and intervals are
chance; every statistical check states its rate of false alarms (α), and its seed is fixed.</p></footer>`,
  });
}

/** “All 27 checks hold”, or which do not; and how many figures are known to be missed. */
export function summary(results: readonly Result[]): string {
  const failed = results.filter(({ evidence }) => !holds(evidence));
  const missed = results.flatMap(({ evidence }) => evidence.measures).filter((measure) => wayOf(measure) === 'missed');
  return (
    (failed.length === 0
      ? `All ${results.length} checks of the model hold`
      : `${failed.length} of ${results.length} checks of the model fail`)
    + (missed.length === 0 ? '' : `; ${missed.length} figures that were asked of it are missed, and told`)
  );
}

function contents(results: readonly Result[]): string {
  const rows = results.map(
    ({ check, evidence }) =>
      `<tr><td>${badge(wayOfAll(evidence))}</td><td><a href="#${check.id}">${escape(check.title)}</a></td><td>${escape(evidence.finding)}</td></tr>`,
  );
  return (
    '<section><table class="contents"><thead><tr><th scope="col"></th><th scope="col">Check</th><th '
    + `scope="col">What came out</th></tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></section>`
  );
}

const badge = (way: Way): string => `<span class="badge ${way}">${way}</span>`;

async function article({ check, evidence }: Result): Promise<string> {
  const chart = chartOf(check, evidence);
  return `<article id="${check.id}">
<h3>${badge(wayOfAll(evidence))} ${escape(check.title)}</h3>
<div class="sides">
<div>
<p class="finding">${escape(evidence.finding)}</p>
<dl>
<dt>Expected</dt><dd>${escape(check.expectation)}</dd>
<dt>Because</dt><dd>${escape(check.source)}</dd>
<dt>Conditions</dt><dd>${escape(check.conditions)}</dd>
</dl>
</div>
<figure role="img" aria-label="${escape(chart.description)}">${await renderSvg(chart)}</figure>
</div>
${table(evidence.measures)}
</article>`;
}

/** The measures; many of them fold away, unless one fails. */
function table(measures: readonly Measure[]): string {
  const rows = measures.map((measure) => {
    const [way, { what, expected, found, missed }] = [wayOf(measure), measure];
    const why = missed === undefined ? '' : `<br><small>${escape(missed)}</small>`;
    return `<tr class="${way}"><td>${badge(way)}</td><td>${escape(what)}${why}</td><td>${escape(expected)}</td><td>${escape(found)}</td></tr>`;
  });
  const body = `<div class="wide"><table><thead><tr><th scope="col"></th><th scope="col">Measure</th><th scope="col">Expected</th><th scope="col">Found</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`;
  const counted = (way: Way): number => measures.filter((measure) => wayOf(measure) === way).length;
  const [failed, missed] = [counted('fails'), counted('missed')];
  const told =
    failed > 0 ? `${failed} of which fail` : missed > 0 ? `${missed} of which are missed` : 'all of which hold';
  return `<details${failed + missed > 0 ? ' open' : ''}><summary>${measures.length} measures, ${told}</summary>${body}</details>`;
}

const STYLE = `
article{border-top:1px solid ${INK.grid};padding:22px 0 12px}
h3{font-size:19px;line-height:1.35;margin:0 0 8px}
.sides{display:grid;grid-template-columns:minmax(0,1fr) 520px;gap:36px;align-items:start}
.finding{font-size:17px;margin:0 0 12px}
dl{margin:0;font-size:14px;line-height:1.5}
dt{color:${INK.soft};font-weight:600}
dd{margin:0 0 8px}
.badge{display:inline-block;font-size:12px;font-weight:600;line-height:1;padding:4px 8px;border-radius:10px;color:${INK.paper};background:#00684d;vertical-align:2px}
.badge.fails{background:#a84300}
.badge.missed{background:#5b5b5b}
tr.fails td{background:#fff1e8}
table.contents td:first-child{width:70px}
a{color:${HUE.blue}}
summary{margin-top:6px}
@media (max-width:1000px){.sides{grid-template-columns:1fr}}
@media (max-width:719px){td:empty{display:none}}
@media print{.sides{grid-template-columns:1fr 1fr}}`;
