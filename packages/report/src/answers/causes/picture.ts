import { causes, type Scenario } from '@paydown/engine/internal';
import type { Picture } from '../../document/model.js';
import { causesSvg } from './diagram.js';
import { wayRound } from './table.js';

/** What acts on what in this company, found by pushing each part of it, and the circles that have a name. */
export function causesPicture(scenario: Scenario): Picture {
  const found = causes([scenario]);
  const reinforcing = found.loops.filter(({ kind }) => kind === 'reinforcing').length;
  return {
    kind: 'picture',
    name: 'causes',
    title: `What acts on what: ${reinforcing} of ${found.loops.length} known circles reinforce themselves`,
    subtitle:
      `Found in the running model: in ${found.moments} moments of this company’s expected future each part `
      + 'was pushed, a little and much, and an arrow drawn to every part that answered within the week. Weak '
      + 'answers are left out, unless a known circle runs over them.',
    svg: () => causesSvg(found),
    below: [
      {
        kind: 'fold',
        summary: 'The circles',
        blocks: [
          {
            kind: 'list',
            items: found.loops.map((loop) => ({
              label: `${loop.name} (${loop.kind})`,
              text: `${loop.story}. ${wayRound(loop, found)}`,
            })),
          },
        ],
      },
    ],
  };
}
