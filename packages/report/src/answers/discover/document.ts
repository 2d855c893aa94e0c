import { DISCOVERY, type DiscoverAnswer } from '@paydown/engine/internal';
import { number } from '../../base/format.js';
import { capital, oneLine } from '../../base/words.js';
import { chart, proseIf, type Block, type Document } from '../../document/model.js';
import { documentView } from '../../document/view.js';
import { trajectoryChart } from './chart.js';
import {
  discoverFinding,
  limitRows,
  raceSentence,
  sayDecision,
  signpostFinding,
  sizeFinding,
  treeFinding,
} from './words.js';

/** Under which conditions a decision loses: the box, what shows it in time, a second voice, and how far each limit can be believed. */
export function discoverDocument(answer: DiscoverAnswer): Document {
  const name = oneLine(answer.scenario.name, 120);
  return {
    title: `${name}: when ${sayDecision(answer, answer.choice)} loses`,
    description: answer.scenario.description,
    about: { name, span: `${number(answer.runs)} futures of each decision` },
    headline: discoverFinding(answer),
    blocks: [...proseIf(raceSentence(answer)), ...(answer.from === null ? [] : found(answer))],
    notes: [
      {
        text:
          'Conditions are found by peeling (PRIM, Friedman & Fisher 1999): a tenth of the futures is cut off '
          + 'at a time, at the end of the number whose loss leaves the largest share of losses; of the boxes on '
          + 'the way the one that is denser than all futures by the most standard errors, its limits moved out '
          + 'again as long as it gets no thinner. '
          + `At most ${number(DISCOVERY.mostLimits)} limits. It is found on one half of the futures, and all that is said of it is counted on the other.`,
        brief: 'Found by peeling (PRIM) on one half of the futures, and counted on the other.',
      },
      {
        text:
          '“Chance” is the probability that the box would be as dense if this limit meant nothing (quasi-p, '
          + `Bryant & Lempert 2010); above ${DISCOVERY.quasiP} for all limits together it is dropped. “Found `
          + `again” counts ${number(DISCOVERY.resamples)} resamples whose box limits the same number on the same `
          + 'side.',
      },
    ],
    origin: answer,
  };
}

function found(answer: DiscoverAnswer): Block[] {
  const { beliefs } = answer.found;
  const size = sizeFinding(answer);
  const rows = limitRows(answer);
  return [
    {
      kind: 'facts',
      rows: [
        ...(size === null ? [] : [{ label: 'The box holds', text: size }]),
        { label: 'A tree says', text: treeFinding(answer) },
        { label: 'What can be seen', text: signpostFinding(answer) },
      ],
    },
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            name: 'discover-limits',
            title: 'How far each limit can be believed',
            head: { text: 'Limit', brief: 'limit' },
            columns: [
              { label: 'Chance', brief: ['chance', '(quasi-p)'] as const },
              { label: 'Found again in resamples', brief: ['found', 'again'] as const },
            ],
            rows: rows.map(({ limit, chance, again }) => ({
              label: capital(limit),
              cells: [{ text: chance }, { text: again }],
            })),
          },
        ]),
    ...(beliefs === null ? [] : [chart((frame) => trajectoryChart(answer, frame), { sketch: [] })]),
  ];
}

export const view = documentView(discoverDocument);
