import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Scenario } from '../../packages/engine/src/internal.js';
import { runCampaigns } from '../numerics/campaigns.js';
import type { Check } from '../numerics/check.js';
import { ROOT } from '../root.js';
import { sideBySide } from './sideBySide.js';
import { anew, outcomeOf, said, type Outcome } from './stability.js';

/**
 * Whether `decide` says the same again: 100 trials over the shipped scenarios, each with another seed and half of the futures; and whether `rank`, `sweep` and
 * `optimise` say so too. Some minutes. `npm test` has a core of it.
 *
 *   npm run verify:decide [-- futures [scenario…]]
 */
const TRIALS = 100;
/** Futures of each proposal on the card that trials are held against: as many as `decide` plays, or as many as are asked for. Trials have half. */
const [futures = '4000', ...only] = process.argv.slice(2);
const RUNS = Number(futures);
const LEAST = 0.95;

const built = (path: string, of = 'engine') => pathToFileURL(join(ROOT, 'packages', of, 'dist', path)).href;
const internal = (await import(built('internal.js'))) as typeof import('../../packages/engine/src/internal.js');
const { policiesOf } = (await import(
  built('questions/rank/policies.js')
)) as typeof import('../../packages/engine/src/questions/rank/policies.js');
const { formatFault, playHere, readScenario } = internal;
const { weigh } = (await import(
  built('questions/decide/weigh.js')
)) as typeof import('../../packages/engine/src/questions/decide/weigh.js');
const { asGoodFinding } = (await import(
  built('answers/decide/words.js', 'report')
)) as typeof import('../../packages/report/src/answers/decide/words.js');
const engine = { weigh, playHere, asGoodFinding, internal, policiesOf };

const disk = {
  read: (path: string) => readFileSync(join(ROOT, path), 'utf8'),
  resolve: (from: string, to: string) => posix.join(posix.dirname(from), to),
};

function shipped(name: string): Scenario {
  const { scenario, faults } = readScenario(`scenarios/${name}`, disk);
  if (scenario === null) throw new Error(faults.map(formatFault).join('\n'));
  return { ...scenario, runs: RUNS };
}

const names = readdirSync(join(ROOT, 'scenarios')).filter(
  (file) => file.endsWith('.yaml') && (only.length === 0 || only.includes(file.slice(0, -5))),
);

async function stable(): Promise<Check[]> {
  const outcomes: Outcome[] = [];
  const rows: Check[] = [];
  let noWinner = 0;
  for (const [i, name] of names.entries()) {
    const scenario = shipped(name);
    const first = await said(engine, scenario);
    if (first.verdict !== 'clear') noWinner++;
    const trials = Math.floor((TRIALS * (i + 1)) / names.length) - Math.floor((TRIALS * i) / names.length);
    const own: Outcome[] = [];
    const others = new Set<string>();
    for (let trial = 1; trial <= trials; trial++) {
      const again = await said(engine, anew(scenario, trial));
      own.push(outcomeOf(first, again));
      if (own[trial - 1] !== 'same') others.add(again.choose);
    }
    outcomes.push(...own);
    const same = own.filter((each) => each === 'same').length;
    rows.push({
      what: `${name.slice(0, -5)}: ${first.choose} (${first.verdict})`,
      came: `${same} of ${trials} the same${others.size > 0 ? `; else ${[...others].join(', ')}` : ''}`,
      bound: 'else called a tie',
      passed: !own.includes('other'),
    });
  }
  const shareOf = (outcome: Outcome) => outcomes.filter((each) => each === outcome).length / outcomes.length;
  const [same, tied] = [shareOf('same'), shareOf('tie')];
  return [
    ...rows,
    {
      what: `all ${outcomes.length} trials`,
      came: `${percent(same)} the same, ${percent(tied)} another one that both call as good`,
      bound: `≥ ${100 * LEAST}% of both together`,
      passed: same + tied >= LEAST,
    },
    {
      what: 'scenarios without a clear winner',
      came: `${noWinner} of ${names.length}`,
      bound: 'at least 1',
      passed: noWinner > 0,
    },
  ];
}

const percent = (share: number): string => `${(100 * share).toFixed(0)}%`;

async function alike(): Promise<Check[]> {
  const rows: Check[] = [];
  for (const name of names) rows.push(await sideBySide(engine, name.slice(0, -5), shipped(name)));
  return rows;
}

process.exitCode = await runCampaigns(
  {
    stable: { title: `The same card with another seed and half of ${RUNS} futures`, checks: stable },
    alike: { title: 'The advice of four commands, side by side', checks: alike },
  },
  [],
);
