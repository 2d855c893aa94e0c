import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FONT, HUE, INK } from '../../base/theme.js';

const { resolve } = createRequire(import.meta.url);

const face = (weight: 400 | 600): string => {
  const file = readFileSync(resolve(`@fontsource/inter/files/inter-latin-${weight}-normal.woff2`));
  return `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/woff2;base64,${file.toString('base64')}) format('woff2')}`;
};

/** The style sheet of a page, fonts included. */
export const style = (): string => `${face(400)}${face(600)}
*{box-sizing:border-box}
body{margin:0;font:16px/1.55 ${FONT};color:${INK.text};background:${INK.paper}}
main,header,footer{max-width:1128px;margin:0 auto;padding:0 24px}
header{padding-top:40px}
h1{font-size:32px;line-height:1.2;margin:0 0 4px;overflow-wrap:anywhere}
h2{font-size:22px;line-height:1.3;margin:0 0 4px;max-width:40em;text-wrap:balance}
h1,h2,h3,th,summary,strong{font-weight:600}
.description{color:${INK.soft};margin:0 0 20px;max-width:48em;white-space:pre-line;overflow-wrap:anywhere}
.first h2{font-size:28px;line-height:1.25;max-width:34em;margin-bottom:10px}
.answer{font-size:19px;line-height:1.45;margin:0 0 14px;max-width:46em}
.warning{border-left:4px solid ${HUE.orange};padding:4px 12px;margin:12px 0}
section{margin:0 0 52px}
section.first{margin-top:28px}
main>details{margin:-32px 0 52px}
.subtitle,.note,footer{color:${INK.soft};font-size:14px}
.subtitle{margin:0 0 14px;max-width:72em}
figure{margin:0}
figure svg{display:block;width:100%;height:auto}
.phone{display:none;max-width:440px}
summary{cursor:pointer;font-size:14px;color:${INK.soft};width:fit-content}
details p{font-size:14px;max-width:60em}
figcaption{display:flow-root}.take{float:right;display:flex;gap:6px}.take[hidden]{display:none}.take button{font:600 12px/1 ${FONT};color:${INK.soft};background:none;border:1px solid ${INK.rule};border-radius:4px;padding:6px 9px;min-height:28px;cursor:pointer}.take button:hover{color:${INK.text};border-color:${INK.text}}
:focus-visible{outline:3px solid ${HUE.blue};outline-offset:2px}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:14px;line-height:1.4}
th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-bottom:1px solid ${INK.grid}}
th[scope=rowgroup]{padding-top:22px;font-size:16px}
thead th{color:${INK.soft}}
td.name{font-family:ui-monospace,monospace;font-size:13px}
td.value{min-width:12em}
.numbers table{max-width:760px}.numbers td,.numbers thead th:not(:first-child){text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.numbers .answer{margin-top:16px}
.broad table{max-width:none}.broad tbody th{min-width:13em}
.causes{min-width:900px}.details{font-size:14px;padding-left:20px;margin:8px 0}.details li{margin:4px 0}
th small{display:block;font-size:12.5px;font-weight:400;color:${INK.soft}}
dl.terms{margin:8px 0;max-width:52em}.terms dt{font-weight:600;margin-top:12px}.terms dd{margin:0}a{color:${HUE.blue}}
dl.facts{margin:0 0 28px;max-width:60em}.facts div{display:grid;grid-template-columns:13em 1fr;gap:0 20px;padding:7px 0;border-bottom:1px solid ${INK.grid}}.facts dt{color:${INK.soft}}.facts dd{margin:0}
tr.changed td.name,tr.changed td.value{font-weight:600;color:${HUE.blue}}
footer{border-top:1px solid ${INK.grid};padding-top:16px;padding-bottom:40px}
#tip{position:fixed;z-index:1;pointer-events:none;white-space:pre-line;background:${INK.paper};border:1px solid ${INK.rule};border-radius:4px;padding:6px 10px;font-size:13px;line-height:1.45;box-shadow:0 2px 8px #0003}
#tip[hidden]{display:none}
@media (max-width:719px){main,header,footer{padding:0 16px}header{padding-top:24px}h1{font-size:26px}h2{font-size:19px}.first h2{font-size:23px}.answer{font-size:17px}.desk{display:none}.phone{display:block}.facts div{grid-template-columns:1fr}.facts dt{font-size:13px}
thead{display:none}table,tbody,tr,td,tbody th{display:block;border:0;padding:0}tr{border-bottom:1px solid ${INK.grid};padding:8px 0}td.name,td.value{display:inline-block;min-width:0;margin-right:12px}td.source{color:${INK.soft};font-size:13px}td.grade:not(:empty)::before{content:'Grade '}td.grade{float:right;color:${INK.soft}}.numbers td,.numbers tbody th{display:flex;justify-content:space-between}.numbers td::before{content:attr(data-of);color:${INK.soft}}}
@page{margin:14mm 12mm}
@media print{body{font-size:10.5pt}main,header,footer{padding:0;max-width:none}header{padding-top:0}h1{font-size:20pt}h2,.first h2{font-size:15pt}.answer{font-size:12pt}section{margin-bottom:9mm}.wide{overflow:visible}.causes{min-width:0;width:100%;height:auto}.assumptions table{font-size:7.5pt;line-height:1.25}.assumptions th,.assumptions td{padding:1.5pt 8pt 1.5pt 0}.assumptions td.name{font-size:7pt}section{break-inside:avoid}section.assumptions{break-inside:auto}tr{break-inside:avoid}summary,.take{display:none!important}.desk{display:block}.phone{display:none}}`;
