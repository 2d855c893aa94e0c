import type { FrontierAnswer, SweepAnswer } from '@paydown/engine';
import type { Chart, Frame } from '../../base/chart.js';
import { chartSection, type Section } from '../../document/page/chart.js';
import { escape } from '../../base/html.js';
import { questionPage } from '../../document/page/question.js';
import { deadNotes } from '../../base/measure.js';
import { frontierCharts, sweepCharts } from './charts.js';
import { capital, oneLine } from '../../base/words.js';
import {
  axisName,
  FRONTIER_NOTE,
  livesAt,
  paceMatters,
  sayPace,
  startFinding,
  START_NOTE,
  SWEEP_NOTE,
} from './words.js';

const ERRORS =
  '± is the Monte Carlo standard error: how far another seed would move a number. It says nothing about the assumptions.';

/** Where debt work wins and where it loses, as one HTML document that opens offline. */
export async function renderFrontierPage(answer: FrontierAnswer): Promise<string> {
  const { scenario, start, rows, ownRow } = answer;
  const row = rows[ownRow]!;
  const lead = [
    `With that share at ${sayPace(row.pace)}, ${livesAt(row.cells[row.best]!)}.`,
    start && `${capital(startFinding(start, scenario))}.`,
    paceMatters(answer),
  ]
    .filter((text) => text !== null)
    .join(' ');
  return questionPage({
    ...answer,
    asked: 'where debt work wins and where it loses',
    sections: await sectionsOf(frontierCharts(answer), lead),
    notes: [start ? `${FRONTIER_NOTE} ${START_NOTE}` : FRONTIER_NOTE, ...deadNotes(answer.measure.name), ERRORS],
  });
}

/** What one or two values do, as one HTML document that opens offline. */
export async function renderSweepPage(answer: SweepAnswer): Promise<string> {
  const asked = `what ${answer.axes.map((axis) => `${axisName(axis)} (${oneLine(axis.path)})`).join(' and ')} ${answer.axes.length > 1 ? 'do' : 'does'}`;
  const lead =
    answer.best === null
      ? ''
      : `At the best value ${livesAt(answer.points[answer.best]!)}; as it is ${livesAt(answer.itself)}.`;
  return questionPage({
    ...answer,
    asked,
    sections: await sectionsOf(sweepCharts(answer), lead),
    notes: [SWEEP_NOTE, ...deadNotes(answer.measure.name), ERRORS],
  });
}

/** The charts, the first of them with what else there is to say of the answer. */
const sectionsOf = (draws: readonly ((frame?: Frame) => Chart)[], lead: string): Promise<Section[]> =>
  Promise.all(
    draws.map((draw, i) =>
      chartSection(
        draw,
        i > 0 || lead === '' ? { first: i === 0 } : { first: true, lead: `<p class="answer">${escape(lead)}</p>` },
      ),
    ),
  );
