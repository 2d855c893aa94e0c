import { chart, prose, type Block, type Listing } from '../../../document/model.js';
import { dangerChart } from './chart.js';
import {
  dangerNote,
  isSafe,
  meaningOf,
  rescueFinding,
  signsFinding,
  struck,
  SIGNS_NOTE,
  whoFinding,
  type Endangered,
} from './words.js';

/** What debt does at its worst, as the first thing that is said of a run. */
export function dangerBlocks(summary: Endangered): Block[] {
  if (isSafe(summary) || struck(summary).value === 0) return [prose(meaningOf(summary), null)];
  return [
    chart((frame) => dangerChart(summary, frame), {
      above: [listing(summary)],
      below: [prose(`${SIGNS_NOTE} ${dangerNote(summary)}`, null)],
    }),
  ];
}

function listing(summary: Endangered): Listing {
  const rescue = rescueFinding(summary);
  const isDated = summary.danger.when !== null;
  return {
    kind: 'list',
    items: [
      { label: 'What it means', text: meaningOf(summary) },
      ...(isDated
        ? [
            { label: 'Who they are', text: whoFinding(summary) },
            { label: 'Early signs', text: signsFinding(summary) },
          ]
        : [{ label: 'Who they are', text: 'too few to say.' }]),
      ...(rescue === null ? [] : [{ label: 'Until when it can be turned', text: rescue }]),
    ],
  };
}
