import type { DebateAnswer } from '@paydown/engine';
import { chartSection } from '../../document/page/chart.js';
import { escape } from '../../base/html.js';
import { questionPage } from '../../document/page/question.js';
import { oneLine } from '../../base/words.js';
import { deadNotes } from '../../base/measure.js';
import { drawings } from './charts.js';
import { choicesFinding, livableFinding, worthFinding } from './words.js';

const NOTE =
  'Every proposal was played in the world that each person believes in: run by run the same draws and the same chances, seen through each one’s beliefs. The group is the weighted mean of its people. Companies out of money count. '
  + '± is the Monte Carlo standard error: how far another seed would move a number. It says nothing of who is right.';
const WORTH =
  'A disagreement is settled by giving all people one side’s belief about it and leaving them all their others; each side is taken to be right with the weight of those who hold it. Half of the futures advise, and the other half show '
  + 'what the advice was worth, so that chance earns nothing: a value that is no more than chance may be slightly below 0.';

/** A debate as one HTML document that opens offline. */
export async function renderDebatePage(answer: DebateAnswer): Promise<string> {
  const [first, ...others] = drawings(answer);
  const paragraph = (text: string | null) => (text === null ? '' : `<p>${escape(text)}</p>`);
  return questionPage({
    ...answer,
    scenario: { ...answer.scenario, description: answer.description || answer.scenario.description },
    asked: oneLine(answer.name, 120),
    sections: [
      await chartSection((frame) => first!(frame), {
        first: true,
        below: `${paragraph(choicesFinding(answer))}${paragraph(livableFinding(answer))}`,
      }),
      ...(await Promise.all(
        others.map((draw, i) =>
          chartSection((frame) => draw(frame), i === 0 ? { below: paragraph(worthFinding(answer)) } : {}),
        ),
      )),
    ],
    notes: [NOTE, ...deadNotes(answer.judge.name), ...(answer.disagreements.length === 0 ? [] : [WORTH])],
  });
}
