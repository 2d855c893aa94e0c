import type { SensitivityAnswer } from '@paydown/engine/internal';
import { number } from '../../base/format.js';
import { deadNotes } from '../../base/measure.js';
import { oneLine } from '../../base/words.js';
import { chart, prose, type Block, type Document, type Text } from '../../document/model.js';
import { documentView } from '../../document/view.js';
import { assumptionsTable } from './assumptions.js';
import { morrisChart } from './morrisChart.js';
import { sobolChart } from './sobolChart.js';
import { kindTable, themesTable } from './tables.js';
import { tornadoChart } from './tornadoChart.js';
import { judgedFinding, kindsOf, sensitivityFindings, when } from './words.js';

/** Which assumptions matter. */
function sensitivityDocument(answer: SensitivityAnswer): Document {
  const { tornado, uncertain, scenario } = answer;
  const judged = tornado ? judgedFinding(answer, tornado) : null;
  const [finding, ...others] = sensitivityFindings(answer);
  const more = [...others.map((other) => `${other}.`), ...(judged === null ? [] : [judged])].map((text) => prose(text));
  return {
    title: `${oneLine(scenario.name, 120)}: which assumptions matter`,
    description: scenario.description,
    about: { name: oneLine(scenario.name), span: `${number(uncertain.length)} assumptions, ${when(answer)}` },
    headline: finding!,
    blocks: [...(uncertain.length > 0 ? evidence(answer, more) : more), assumptionsTable(answer)],
    notes: [
      ...NOTES.flatMap(({ of, note }) => (answer[of] ? [note(answer)] : [])),
      ...deadNotes(answer.measure.name).map((text) => ({ text })),
      {
        text: 'An assumption that matters and is graded C is where to ask first: it is judgement. Everything here is about this model of the company; what the model leaves out cannot matter in it.',
        brief: 'Grade: A measured, B published and seen second-hand, C judgement, own: given by the scenario.',
      },
    ],
    origin: answer,
  };
}

/** A chart for each way of looking that was asked for, and tables of what matters most of each kind. */
function evidence(answer: SensitivityAnswer, more: readonly ReturnType<typeof prose>[]): Block[] {
  const { tornado, morris, sobol } = answer;
  const tables = kindsOf(answer).map((kind) => kindTable(answer, kind));
  return [
    ...(tornado ? [chart((frame) => tornadoChart(answer, tornado, frame), { above: more })] : more),
    // The decision is what the tornado is about; a page folds the others away.
    ...(tornado
      ? [
          tables.at(-1)!,
          {
            kind: 'fold' as const,
            summary: 'The same for what moves the number and the behaviour',
            blocks: tables.slice(0, -1),
          },
        ]
      : []),
    ...(sobol ? [chart((frame) => sobolChart(answer, sobol, frame)), themesTable(answer, sobol)] : []),
    ...(morris ? [chart((frame) => morrisChart(answer, morris, frame))] : []),
    ...(tornado ? [] : tables),
  ];
}

type Method = 'tornado' | 'morris' | 'sobol';

const NOTES: readonly { readonly of: Method; readonly note: (answer: SensitivityAnswer) => Text }[] = [
  {
    of: 'tornado',
    note: ({ tornado }) => ({
      text:
        'Tornado: one assumption is known, at its P10 or its P90, all others and all chances are as they '
        + 'were, run by run; assumptions that are correlated with it do not move along. ± is the Monte Carlo '
        + 'standard error. Grey may be chance: a change counts as clear only if it stands out among as many as '
        + 'there are assumptions (Bonferroni, 5% for all of them together). The ten that move most are played in all '
        + 'futures, another until it is known as well as the largest. Companies out of money count.',
      brief:
        `At P10, at P90: means of the same futures, ${number(tornado!.runs)} at most, with that assumption at its 10th `
        + 'and its 90th percentile, all else drawn as usual; dead: share out of money, counted in all means. '
        + '≈: may be chance.',
    }),
  },
  {
    of: 'morris',
    note: ({ tornado, sobol, morris }) => ({
      text:
        'Screening: elementary effects of Morris (1991) on a grid of four levels between P10 and P90 in probability, all assumptions known in every world that is played. '
        + 'μ* is a mean of sizes, never below 0, so that luck alone gives some. Grey may be chance: the two '
        + 'halves of the futures do not see the effect go the same way on more paths than chance would have it '
        + '(sign test; Bonferroni, 5% for all assumptions together).',
      brief:
        tornado || sobol
          ? null
          : `μ*: mean size of the effect from P10 to P90, over ${number(morris!.trajectories)} paths; σ: how much it depends on the others. ≈: may be chance.`,
    }),
  },
  {
    of: 'sobol',
    note: ({ sobol }) => ({
      text:
        'Shares of the spread: Sobol’ indices by pick and freeze, first ones by the estimator of Saltelli et '
        + 'al. (2010), total ones by that of Jansen (1999), intervals by bootstrap. They need independent '
        + 'inputs, '
        + 'so these futures are played without the correlations of the catalogue. In ranks: where a future '
        + 'stands among all, so that a few outliers do not rule; the plain values are in the data. Luck is one '
        + 'factor: all weekly chances together. '
        + 'Total indices add up to more than 100%, as what several factors do together counts for each of them.',
      brief: `Alone, in all: shares of the spread (Sobol’ indices, first and total, in ranks), from ${number(sobol!.samples)} futures a sample, without correlations.`,
    }),
  },
];

export const view = documentView(sensitivityDocument);
