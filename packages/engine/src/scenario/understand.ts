import { CATALOGUE, COEFFICIENT_NAMES, type CoefficientName } from '../coefficients/catalogue/index.js';
import type { Distribution } from '../coefficients/distribution.js';
import { median } from '../coefficients/sample.js';
import { dayNumber } from './calendar.js';
import { DEFAULT_POLICY } from './checks/debt.js';
import { FILE, LOOP_NAMES, NOISE_NAMES, SHOCK_NAMES, TIMING, type File } from './checks/file.js';
import { locate, type Located } from './checks/issues.js';
import { CHANGE, changeOf } from './checks/timeline.js';
import { startOf } from './defaults.js';
import { LEVER_NAMES, LEVERS, type Levers } from './levers.js';
import type { Change, Scenario } from './scenario.js';

const START = '2027-01-04';
const HORIZON = 260;
const RUNS = 10_000;
const SEED = 'paydown';

/** A scenario, or everything that is wrong with what the files say. */
export type Understood = { readonly scenario: Omit<Scenario, 'given'> } | { readonly wrong: readonly Located[] };

/** Turns what files say into a scenario. `fileName` names a scenario that has no name of its own. */
export function understand(written: unknown, fileName: string): Understood {
  const file = FILE.safeParse(written);
  const time = timeline(written);
  const wrong = [...(file.success ? [] : locate(file.error.issues)), ...time.wrong];
  if (!file.success || wrong.length > 0) return { wrong };
  const levers = leversOf(file.data.levers ?? {});
  const idle = idleShares(levers, time.changes);
  return idle.length > 0 ? { wrong: idle } : { scenario: complete(file.data, fileName, levers, time.changes) };
}

/** Changes in weeks. What cannot be read is left out: the checks of the file report it. */
function timeline(written: unknown): { changes: Change[]; wrong: Located[] } {
  const timing = TIMING.safeParse(written);
  if (!timing.success) return { changes: [], wrong: [] };
  const { start = START, horizon = HORIZON, timeline: list = [] } = timing.data;
  const wrong: Located[] = [];
  const changes = list.flatMap((item, i) => {
    const change = CHANGE.safeParse(item);
    const report = (message: string, key: string): void => void wrong.push({ path: ['timeline', i, key], at: 'value', problem: { message } });
    return change.success ? [changeOf(change.data, dayNumber(start)!, horizon, report)] : [];
  });
  return { changes, wrong };
}

const leversOf = (given: Partial<Levers>): Levers =>
  ({ ...Object.fromEntries(LEVER_NAMES.map((name) => [name, LEVERS[name].default])), ...given }) as Levers;

/** The other staff can sell or answer customers, and no more of them than there are. */
function idleShares(levers: Levers, changes: readonly Change[]): Located[] {
  const message = 'leaves nobody else: supportShare and salesShare together are more than 100%.';
  const tooMuch = ({ supportShare, salesShare }: Levers): boolean => supportShare + salesShare > 1;
  if (tooMuch(levers)) return [{ path: ['levers'], at: 'value', problem: { message } }];
  const holding = (week: number): Levers => changes.reduce(
    (all, { from, until, levers: changed }) => (from <= week && (until === null || week < until) ? { ...all, ...changed } : all), levers);
  return changes.flatMap(({ from }, i) =>
    tooMuch(holding(from)) ? [{ path: ['timeline', i, 'levers'], at: 'value' as const, problem: { message } }] : []);
}

function complete(file: File, fileName: string, levers: Levers, changes: readonly Change[]): Omit<Scenario, 'given'> {
  const coefficients = Object.fromEntries(
    COEFFICIENT_NAMES.map((name) => [name, file.coefficients?.[name] ?? CATALOGUE[name].distribution]),
  ) as Record<CoefficientName, Distribution>;
  const sizes = { drag: median(coefficients.drag), itemSize: median(coefficients.itemSize), mandateTime: median(coefficients.mandateTime) };
  return {
    name: file.name ?? fileName,
    description: file.description?.trim() ?? '',
    start: file.start ?? START,
    horizon: file.horizon ?? HORIZON,
    runs: file.runs ?? RUNS,
    seed: file.seed ?? SEED,
    stepsPerWeek: file.stepsPerWeek ?? 1,
    company: startOf(file.company, { levers, ...sizes }),
    policy: file.debt ?? DEFAULT_POLICY,
    levers,
    coefficients,
    correlations: file.correlations ?? true,
    shocks: switches(SHOCK_NAMES, file.shocks),
    loops: switches(LOOP_NAMES, file.loops),
    noise: switches(NOISE_NAMES, file.noise),
    timeline: changes,
  };
}

const switches = <Name extends string>(names: readonly Name[], given: Partial<Record<Name, boolean | undefined>> = {}) =>
  Object.fromEntries(names.map((name) => [name, given[name] ?? true])) as Record<Name, boolean>;
