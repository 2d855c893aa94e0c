import type { CaseAnswer } from '@paydown/engine/internal';
import { PHONE, type Frame } from '../../base/chart.js';
import { caseDriversChart, caseNetChart, casePaybackChart, startOf } from './charts.js';
import { honest, money, share, withError } from '../../base/format.js';
import { chartSection } from '../../document/page/chart.js';
import { htmlDocument } from '../../document/page/document.js';
import { escape } from '../../base/html.js';
import { footerText } from '../../marks/layout.js';
import { renderSvg } from '../../drawing/render.js';
import { HUE, INK } from '../../base/theme.js';
import { oneLine } from '../../base/words.js';
import {
  breakEvenWords,
  caseFinding,
  DOORS_NOTE,
  deadWords,
  driverLabel,
  driverText,
  horizonOf,
  moneyRange,
  paybackRange,
  paybackText,
  placeOf,
} from './words.js';

const HALF: Frame = { ...PHONE, height: 320 };
const PAPER: Frame = { ...PHONE, width: 760, height: 236 };

const LOOK = `
.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:16px;margin:0 0 28px;padding:0;list-style:none}
.tiles li{border-top:3px solid ${HUE.blue};padding:8px 0 0}.tiles strong{display:block;font-size:26px;line-height:1.2}.tiles span{color:${INK.soft};font-size:14px;display:block}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:40px}.pair h2{font-size:18px}section{margin-bottom:32px}
.paper{display:none}.inputs table{max-width:900px}.inputs td,.inputs th{padding:4px 16px 4px 0}
@media (max-width:719px){.inputs td{display:inline-block;margin-right:12px}.inputs td:nth-of-type(n+2){color:${INK.soft};font-size:13px}.tiles,.pair{grid-template-columns:1fr 1fr}.pair{grid-template-columns:1fr}}
@page{size:A4;margin:11mm 13mm}
@media print{body{font-size:9pt;line-height:1.35}main,header,footer{padding:0;max-width:none}header{padding-top:0}h1{font-size:17pt}.description{margin-bottom:6px;font-size:9pt}.answer{font-size:11pt;margin-bottom:8px}
section{margin-bottom:8px}h2,.pair h2{font-size:10.5pt;margin-bottom:2px}.subtitle,.note,footer{font-size:7.5pt;margin-bottom:3px}.tiles{margin-bottom:8px;gap:12px}.tiles li{padding-top:3px}.tiles strong{font-size:14pt}.tiles span{font-size:7.5pt}
.pair{gap:18px;grid-template-columns:1fr 1fr}h2,.description,.answer,.subtitle{max-width:none!important}#case .desk,#case .phone,details{display:none!important}.paper{display:block}.inputs table{font-size:8pt;max-width:none;line-height:1.25}.inputs td,.inputs th{padding:1.5px 10px 1.5px 0}thead{display:table-header-group}footer{padding:4px 0 0}footer p{margin:0 0 2px}}`;

/** A business case as one HTML document that opens offline and prints on one sheet of A4. */
export async function renderCasePage(answer: CaseAnswer): Promise<string> {
  const [net, paper, payback, drivers] = await Promise.all([
    chartSection((frame) => caseNetChart(answer, frame)),
    renderSvg(caseNetChart(answer, PAPER)),
    chartSection((frame) => casePaybackChart(answer, frame), { only: HALF }),
    chartSection((frame) => caseDriversChart(answer, frame), { only: HALF }),
  ]);
  const { name, description, lossIn } = answer.case;
  return htmlDocument({
    title: `${oneLine(name)}: the business case`,
    version: answer.version,
    look: LOOK,
    specs: [net, payback, drivers].flatMap(({ specs }) => specs),
    body: `<header>
<h1>${escape(placeOf(answer))}: the business case</h1>
<p class="description">${escape(description)}</p>
<p class="answer">${escape(caseFinding(answer))}.</p>
</header>
<main>
${tiles(answer)}
${net.html.replace('</figure>', `</figure><div class="paper" aria-hidden="true">${paper}</div>`)}
<div class="pair">${payback.html}${drivers.html}</div>
${inputs(answer)}
</main>
<footer>
<p>${escape(footerText(answer))}</p>
<p>${escape(
      [
        `Money is in dollars of today, discounted at ${share(answer.case.discount)} a year. Payback is counted from the start of the work (${startOf(answer)}), over all futures, and is for good: what pays and then falls behind again has not paid.`,
        lossIn === 'time' ? 'Time given back counts as what it costs, not as what people make of it.' : '',
        DOORS_NOTE,
        deadWords(answer) ?? '',
        '± is the Monte Carlo standard error: how far another seed would move a number. It says nothing about the assumptions.',
      ]
        .filter((text) => text !== '')
        .join(' '),
    )}</p>
</footer>
<div id="tip" role="tooltip" hidden></div>`,
  });
}

function tiles(answer: CaseAnswer): string {
  const { payback, value, waiting } = answer;
  const tile = (figure: string, ...words: readonly string[]) =>
    `<li><strong>${escape(figure)}</strong>${words.map((line) => `<span>${escape(line)}</span>`).join('')}</li>`;
  return `<ul class="tiles">
${tile(paybackText(payback.p50, answer), payback.p50?.value === 0 ? 'it is paid back, in the middle future' : 'until it is paid back, in the middle future', `${paybackRange(answer)} in the middle 80%`)}
${tile(share(honest(payback.share)), `of the futures pay back within ${horizonOf(answer)}`, withError(payback.share, share))}
${tile(money(honest(value.p50)), 'worth, in the middle future', `${moneyRange(value.p10, value.p90)} in the middle 80%; mean ${withError(value.mean, money)}`)}
${waiting === null ? tile('–', 'no time left to wait') : tile(money(honest(waiting)), 'for each month of waiting', `${withError(waiting, money)}; a quarter’s wait, by the month`)}
</ul>`;
}

function inputs(answer: CaseAnswer): string {
  const rows = answer.drivers.map(
    (driver) =>
      `<tr><th scope="row">${escape(driverLabel(driver))}</th><td>${escape(driverText(driver))}</td><td>${driver.given ? 'this case' : driver.name === 'company' ? 'the company, played' : 'the coefficients'}</td><td>${
        driver.lowest === null ? '–' : driver.correlation.toFixed(2).replace('-', '−')
      }</td></tr>`,
  );
  return `<section id="inputs" class="inputs" aria-labelledby="inputs-title">
<h2 id="inputs-title">What is believed</h2>
<p class="subtitle">P10 to P90: eight futures in ten lie between. ${escape(breakEvenWords(answer))}</p>
<div class="wide"><table><thead><tr><th scope="col">Input</th><th scope="col">Belief</th><th scope="col">From</th><th scope="col">Rank correlation with the worth</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>
</section>`;
}
