/** What benches play: scenarios of the project, with as many runs as a bench asks for. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readScenario } from '../../packages/engine/dist/internal.js';

const DISK = { read: (path) => readFileSync(path, 'utf8'), resolve: (from, to) => join(dirname(from), to) };

/** A scenario of the folder `scenarios`. Throws if it has faults. */
export function shipped(runs, name = 'series-b') {
  const { scenario, faults } = readScenario(`scenarios/${name}.yaml`, DISK, [
    { path: 'runs', text: String(runs), origin: '--runs' },
  ]);
  if (!scenario) throw new Error(faults.map(({ message }) => message).join('\n'));
  return scenario;
}
