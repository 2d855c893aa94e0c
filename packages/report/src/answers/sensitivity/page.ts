import {
  CATALOGUE,
  type CoefficientName,
  type Kind,
  type SensitivityAnswer,
  type Standing,
  type Tornado,
} from '@paydown/engine';
import { sayDistribution } from '../../base/distribution.js';
import { number, share, withError } from '../../base/format.js';
import { chartSection, type Section } from '../../document/page/chart.js';
import { escape } from '../../base/html.js';
import { questionPage } from '../../document/page/question.js';
import { coefficientLabel, coefficientValue, gradeOf } from '../../base/coefficients.js';
import { capital } from '../../base/words.js';
import { deadNotes } from '../../base/measure.js';
import { morrisChart } from './morrisChart.js';
import { factorLabel, parts } from './parts.js';
import { sobolChart, spreadHeading } from './sobolChart.js';
import { tornadoChart } from './tornadoChart.js';
import {
  facing,
  flipRange,
  flipValue,
  formatOf,
  headingOf,
  judgedFinding,
  kindsOf,
  ordered,
  sensitivityFindings,
  shareAhead,
  sides,
  TOP,
} from './words.js';

const GRADES = {
  A: 'measured, and checked',
  B: 'published, seen second-hand',
  C: 'judgement',
  own: 'given by this scenario',
} as const;

const NOTES = {
  always:
    'An assumption that matters and is graded C is where to ask first: it is judgement. Everything here is about this model of the company; what the model leaves out cannot matter in it.',
  tornado:
    'Tornado: one assumption is known, at its P10 or its P90, all others and all chances are as they were, run by run; assumptions that are correlated with it do not move along. ± is the Monte Carlo '
    + 'standard error. Grey may be chance: a change counts as clear only if it stands out among as many as there are assumptions (Bonferroni, 5% for all of them together). Companies out of money count.',
  morris:
    'Screening: elementary effects of Morris (1991) on a grid of four levels between P10 and P90 in probability, all assumptions known in every world that is played. '
    + 'μ* is a mean of sizes, never below 0, so that luck alone gives some. Grey may be chance: the two halves of the futures do not see the effect go the same way on more paths than chance would have it '
    + '(sign test; Bonferroni, 5% for all assumptions together).',
  sobol:
    'Shares of the spread: Sobol’ indices by pick and freeze, first ones by the estimator of Saltelli et al. (2010), total ones by that of Jansen (1999), intervals by bootstrap. They need independent inputs, '
    + 'so these futures are played without the correlations of the catalogue. In ranks: where a future stands among all, so that a few outliers do not rule; the plain values are in the data. Luck is one factor: all weekly chances together. '
    + 'Total indices add up to more than 100%, as what several factors do together counts for each of them.',
} as const;

/** Which assumptions matter, as one HTML document that opens offline. */
export async function renderSensitivityPage(answer: SensitivityAnswer): Promise<string> {
  const { tornado, morris, sobol } = answer;
  const judged = tornado ? judgedFinding(answer, tornado) : null;
  const [finding, ...others] = sensitivityFindings(answer);
  const more = `<p class="answer">${escape([...others.map((other) => `${other}.`), ...(judged === null ? [] : [judged])].join(' '))}</p>\n`;
  const something = answer.uncertain.length > 0;
  const sections: (Section | string)[] = [
    ...(tornado && something
      ? [
          await chartSection((frame) => tornadoChart(answer, tornado, frame), {
            lead: more,
            below: tornadoTables(answer, tornado),
            first: true,
          }),
        ]
      : []),
    ...(sobol && something
      ? [await chartSection((frame) => sobolChart(answer, sobol, frame), { below: themes(answer) })]
      : []),
    ...(morris && something ? [await chartSection((frame) => morrisChart(answer, morris, frame))] : []),
    assumptionsSection(answer),
  ];
  return questionPage({
    ...answer,
    asked: 'which assumptions matter',
    ...(!(tornado && something) && { lead: `${finding}.` }),
    sections,
    notes: [
      ...(['tornado', 'morris', 'sobol'] as const).filter((method) => answer[method]).map((method) => NOTES[method]),
      ...deadNotes(answer.measure.name),
      NOTES.always,
    ],
  });
}

const linked = (name: CoefficientName): string =>
  `<a href="#coefficient-${name}">${escape(capital(coefficientLabel(name)))}</a>`;

function table(id: string, caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `<h3 id="${id}">${escape(caption)}</h3>
<div class="wide numbers broad" role="region" aria-labelledby="${id}" tabindex="0">
<table>
<thead><tr>${head.map((cell) => `<th scope="col">${escape(cell)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(([label, ...cells]) => `<tr><th scope="row">${label!}</th>${cells.map((cell, i) => `<td data-of="${escape(head[i + 1]!)}">${cell}</td>`).join('')}</tr>`).join('\n')}
</tbody>
</table>
</div>
`;
}

const tornadoTables = (
  answer: SensitivityAnswer,
  tornado: Tornado,
): string => `${decisionTable(answer, tornado)}<details>
<summary>The same for what moves the number and the behaviour</summary>
${kindsOf(answer)
  .filter((kind) => kind !== 'decision')
  .map((kind) => effectTable(answer, tornado, kind))
  .join('')}</details>
`;

function effectTable(answer: SensitivityAnswer, tornado: Tornado, kind: Kind): string {
  const format = formatOf(answer, kind);
  return table(
    `tornado-${kind}`,
    `${headingOf(answer, kind)}: ${withError(tornado.base[kind].mean, format)} with everything drawn, and ${withError(tornado.dead, share)} of the companies out of money`,
    ['Assumption', 'At its P10', 'out of money', 'At its P90', 'out of money', 'Change', 'Grade'],
    ordered(tornado, kind)
      .slice(0, TOP)
      .map(({ name, low, high, effects, dead }) => {
        const { low: atLow, high: atHigh, change, clear } = effects[kind];
        return [
          linked(name),
          `${at(name, low)}${withError(atLow.mean, format)}`,
          withError(dead.low, share),
          `${at(name, high)}${withError(atHigh.mean, format)}`,
          withError(dead.high, share),
          `${withError(change.mean, format)}${clear ? '' : ', may be chance'}`,
          gradeOf(answer.scenario, name),
        ];
      }),
  );
}

const at = (name: CoefficientName, value: number): string => `${escape(coefficientValue(name, value))}: `;

function decisionTable(answer: SensitivityAnswer, tornado: Tornado): string {
  const format = formatOf(answer, 'decision');
  const side = sides(answer);
  const better = ({ difference }: Standing) => withError(facing(difference, side), format);
  const ahead = (standing: Standing) => withError(shareAhead(standing, side), share);
  return table(
    'tornado-decision',
    `${headingOf(answer, 'decision')}: ${side.ahead} is better than ${side.behind} by ${better(tornado.decision)} with everything drawn, and ahead in ${ahead(tornado.decision)} of the futures`,
    ['Assumption', 'At its P10', 'ahead in', 'At its P90', 'ahead in', 'Where it flips', 'Grade'],
    ordered(tornado, 'decision')
      .slice(0, TOP)
      .map((bar) => {
        const { name, low, high, looks, flip, flips, effects } = bar;
        const [here, there] = [looks[0]!, looks.at(-1)!];
        return [
          linked(name),
          `${at(name, low)}${better(here)}`,
          ahead(here),
          `${at(name, high)}${better(there)}`,
          ahead(there),
          flip
            ? `${escape(`${flipValue(name, flip)} (${flipRange(name, flip)})`)}${flips ? '' : ', may be chance'}`
            : effects.decision.clear
              ? 'nowhere between'
              : 'no clear effect',
          gradeOf(answer.scenario, name),
        ];
      }),
  );
}

/** What whole themes of assumptions, and luck, carry of the spread. */
function themes(answer: SensitivityAnswer): string {
  const sobol = answer.sobol!;
  const kinds = kindsOf(answer);
  const of = Object.fromEntries(kinds.map((kind) => [kind, parts(sobol, kind, ['theme', 'luck'])])) as Record<
    Kind,
    ReturnType<typeof parts>
  >;
  return table(
    'sobol-themes',
    'By theme: all uncertain assumptions of it together',
    ['Theme', ...kinds.flatMap((kind) => [`${spreadHeading(answer, kind)}: alone`, 'in all'])],
    of[kinds[0]!].map(({ factor }) => [
      escape(capital(factorLabel(factor))),
      ...kinds.flatMap((kind) => {
        const part = of[kind].find((each) => each.factor === factor);
        return part ? [withError(part.first, share), withError(part.total, share)] : ['', ''];
      }),
    ]),
  );
}

/** All assumptions that vary, with their grades and sources: where the tables above lead to. */
function assumptionsSection(answer: SensitivityAnswer): string {
  const rows = answer.uncertain.map((name) => {
    const { meaning, source, year, unit } = CATALOGUE[name];
    const grade = gradeOf(answer.scenario, name);
    return (
      `<tr id="coefficient-${name}"><th scope="row">${escape(capital(coefficientLabel(name)))}</th><td class="name">${name}</td><td>${escape(meaning)}</td><td class="value">${escape(sayDistribution(answer.scenario.coefficients[name], unit))}</td>`
      + `<td class="grade">${grade}</td><td class="source">${escape(grade === 'own' ? GRADES.own : `${source}${source.includes(String(year)) ? '' : ` (${year})`}`)}</td></tr>`
    );
  });
  return `<section id="assumptions" class="assumptions" aria-labelledby="assumptions-title">
<h2 id="assumptions-title">${number(answer.uncertain.length)} assumptions vary</h2>
<p class="subtitle">${(Object.keys(GRADES) as (keyof typeof GRADES)[]).map((grade) => `${grade}: ${GRADES[grade]}`).join('; ')}. Ranges hold eight futures in ten (P10 to P90).</p>
<div class="wide" role="region" aria-labelledby="assumptions-title" tabindex="0">
<table>
<thead><tr><th scope="col">Assumption</th><th scope="col">Name</th><th scope="col">What it means</th><th scope="col">Range</th><th scope="col">Grade</th><th scope="col">Source</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</div>
</section>`;
}
