import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { causes, readScenario, type Causes } from '@paydown/engine/internal';
import { causesSvg, loopsTable } from '@paydown/report';
import { disk } from '../input/disk.js';

const SCENARIOS = fileURLToPath(new URL('../../../../scenarios/', import.meta.url));
const SECTION = /(?<=<!-- causes: generated -->\n)[^]*(?=\n<!-- end of causes -->)/;

let found: Causes | undefined;

/** What acts on what in the companies of all shipped scenarios. */
function shippedCauses(): Causes {
  found ??= causes(
    readdirSync(SCENARIOS)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => {
        const { scenario } = readScenario(SCENARIOS + name, disk, []);
        if (scenario === null) throw new Error(`${name} has faults`);
        return scenario;
      }),
  );
  return found;
}

/** The causal diagram of the shipped scenarios. */
export const causesDrawing = (): string => causesSvg(shippedCauses());

/** The page of the model with its section on causes as the engine has them. */
export function modelPage(now: string): string {
  const { loops, links, moments } = shippedCauses();
  const text = `![What acts on what in the company](causes.svg)

${links.length} links were found in ${moments} moments; the drawing leaves out weak ones that no named circle runs over. Circles that have a name (${loops.length} of them; a circle reinforces itself
when the number of its minus signs is even):

${loopsTable(shippedCauses())}`;
  if (!SECTION.test(now)) throw new Error('The page of the model has no place for the causes');
  return now.replace(SECTION, () => text);
}
