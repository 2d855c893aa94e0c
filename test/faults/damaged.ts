import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../numerics/check.js';
import { ROOT } from '../root.js';
import { copyOf, folderWith, killed, LONG, paydown, paydownHere, refused } from '../../packages/cli/test/command.js';
import { DAMAGE, flipped, scattered } from './damage.js';
import { some } from './part.js';

const KEPT = 'o/.checkpoint';
const BLOCKS = 6;

/** A run that was killed half-way, is harmed in one way and resumed: it must come to the same result, byte for byte, or be refused in words. */
export async function damagedChecks(): Promise<Check[]> {
  const [whole, half, other] = [folderWith(), folderWith(), folderWith()];
  await paydown(LONG, { cwd: whole });
  const result = readFileSync(join(whole, 'o/summary.json'), 'utf8');
  await killed(LONG, half, join(half, KEPT), BLOCKS);
  await killed([...LONG, '--seed', 'another'], other, join(other, KEPT), BLOCKS);

  const outcomes = { same: 0, refused: 0 };
  const faults: Check[] = [];
  const tried = some(DAMAGE);
  for (const { what, harm } of tried) {
    const [cwd, foreign] = [copyOf(half), copyOf(other)];
    harm(join(cwd, KEPT), join(foreign, KEPT));
    const ended = await paydownHere([...LONG, '--resume'], { cwd });
    const summary = join(cwd, 'o/summary.json');
    const came =
      ended.code === 0 && readFileSync(summary, 'utf8') === result ? 'same' : refused(ended) ? 'refused' : null;
    if (came === null)
      faults.push({
        what,
        came: `exit ${ended.code}: ${ended.err.slice(0, 200)}`,
        bound: 'same result, or refused',
        passed: false,
      });
    else outcomes[came]++;
    for (const folder of [cwd, foreign]) rmSync(folder, { recursive: true, force: true });
  }
  return [
    {
      what: `${tried.length} kinds of damage to a run that was killed half-way`,
      came: `${outcomes.same} same result, ${outcomes.refused} refused in words, ${faults.length} else`,
      bound: '0 else',
      passed: faults.length === 0 && DAMAGE.length >= 100 && outcomes.same > 0,
    },
    ...faults,
  ];
}

/** Ways to damage a file of predictions. */
const OF_RECORDS: readonly { readonly what: string; readonly harm: (bytes: Buffer) => Uint8Array | string }[] = [
  ...['', '\n\n', 'null\n', '[]\n', '{}\n', '5\n', '\0\0\0\n', '{"kind":"constructor"}\n'].map((text) => ({
    what: `record: ${JSON.stringify(text)}`,
    harm: () => text,
  })),
  ...[0.1, 0.3, 0.5, 0.7, 0.9, 0.99].map((share) => ({
    what: `record: torn at ${100 * share}%`,
    harm: (bytes: Buffer) => bytes.subarray(0, bytes.length * share),
  })),
  ...scattered(24).map((at, i) => ({
    what: `record: bit ${i % 8} of byte ${at} flipped`,
    harm: (bytes: Buffer) => flipped(bytes, at, i % 8),
  })),
  { what: 'record: a page of it lost', harm: (bytes) => bytes.fill(0, 1000, 2000) },
  { what: 'record: of a future kind', harm: (bytes) => bytes.toString().replace('"prediction"', '"forecast"') },
  { what: 'record: in UTF-16', harm: (bytes) => Buffer.from(bytes.toString(), 'utf16le') },
  { what: 'record: of a future form', harm: (bytes) => `{"form":9}\n${bytes.toString()}` },
];

/** A file of predictions that is harmed is scored as it stands, or refused with the line; and a prediction is not added to what is refused. */
export async function damagedRecordChecks(): Promise<Check[]> {
  const record = readFileSync(join(ROOT, 'scenarios/cases/predictions.jsonl'));
  const outcomes = { scored: 0, refused: 0 };
  const faults: Check[] = [];
  const tried = some(OF_RECORDS);
  for (const { what, harm } of tried) {
    const cwd = folderWith();
    const file = join(cwd, 'p.jsonl');
    writeFileSync(file, harm(Buffer.from(record)));
    const before = readFileSync(file);
    const scored = await paydown(['score', 'p.jsonl', '--quiet', '--json'], { cwd });
    const added = await paydown(
      [
        'predict',
        '--by-hand',
        'dead at 2029-01-01',
        '--says',
        '10%',
        '--who',
        'Bo',
        '--on',
        '2027-01-04',
        '--to',
        'p.jsonl',
      ],
      { cwd },
    );
    const after = readFileSync(file);
    const sound = refused(scored)
      ? (refused(added) && after.equals(before))
        || (added.code === 0 && after.subarray(0, before.length).equals(before))
      : scored.code === 0 && added.code === 0 && after.subarray(0, before.length).equals(before);
    if (sound) outcomes[refused(scored) ? 'refused' : 'scored']++;
    else
      faults.push({
        what,
        came: `exit ${scored.code}, ${added.code}: ${(scored.err + added.err).slice(0, 200)}`,
        bound: 'scored, or refused and left alone',
        passed: false,
      });
    rmSync(cwd, { recursive: true, force: true });
  }
  return [
    {
      what: `${tried.length} kinds of damage to a file of predictions`,
      came: `${outcomes.scored} scored as they stand, ${outcomes.refused} refused in words, ${faults.length} else`,
      bound: '0 else',
      passed: faults.length === 0,
    },
    ...faults,
  ];
}
