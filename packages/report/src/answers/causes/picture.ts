import { causes, type Causes, type Scenario } from '@paydown/engine/internal';
import type { Block, Picture } from '../../document/model.js';
import { causesSvg } from './diagram.js';
import { wayRound } from './table.js';

/** What acts on what in this company, found by pushing each part of it, and the circles that have a name. It is looked for where it is shown. */
export function causesPicture(scenario: Scenario): Picture {
  let known: Causes | null = null;
  const found = (): Causes => (known ??= causes([scenario]));
  return {
    kind: 'picture',
    name: 'causes',
    get title() {
      const { loops } = found();
      const reinforcing = loops.filter(({ kind }) => kind === 'reinforcing').length;
      return `What acts on what: ${reinforcing} of ${loops.length} known circles reinforce themselves`;
    },
    get subtitle() {
      return (
        `Found in the running model: in ${found().moments} moments of this company’s expected future each part `
        + 'was pushed, a little and much, and an arrow drawn to every part that answered within the week. Weak '
        + 'answers are left out, unless a known circle runs over them.'
      );
    },
    svg: () => causesSvg(found()),
    get below(): readonly Block[] {
      return [
        {
          kind: 'fold',
          summary: 'The circles',
          blocks: [
            {
              kind: 'list',
              items: found().loops.map((loop) => ({
                label: `${loop.name} (${loop.kind})`,
                text: `${loop.story}. ${wayRound(loop, found())}`,
              })),
            },
          ],
        },
      ];
    },
  };
}
