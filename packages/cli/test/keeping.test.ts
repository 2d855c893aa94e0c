import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readScenario } from '@paydown/engine/internal';
import { expect, it, onTestFinished } from 'vitest';
import { stoppable } from '../src/commands/keeping.js';
import { EXIT, Failure } from '../src/exit.js';
import { NOTHING_PLAYED } from '../src/interrupt.js';
import type { HeldFolder } from '../src/output/files.js';
import { blockFile } from '../src/simulate/blockFile.js';
import type { Pool } from '../src/simulate/pool.js';

it('a run that is stopped before its first futures are there says that later ones are kept', async () => {
  const out = mkdtempSync(join(tmpdir(), 'paydown-keeping-'));
  onTestFinished(() => rmSync(out, { recursive: true }));
  const text = 'company: {engineers: 10, arr: $1M, cash: $4M}\nruns: 200000\n';
  const { scenario } = readScenario('large.yaml', { read: () => text, resolve: (_, to) => to });
  const [pool, folder] = [{ playsElsewhere: false, keepIn() {} }, { holds: () => true }];
  const work = stoppable();
  await work.keep(pool as unknown as Pool, {
    name: 'run',
    scenario: scenario!,
    futures: 200_000,
    out,
    folder: folder as unknown as HeldFolder,
    resume: false,
    note() {},
  });
  const nothing = new Failure(EXIT.interrupted, NOTHING_PLAYED);
  expect(work.ended(nothing)).toBe(nothing);
  writeFileSync(join(out, '.checkpoint', blockFile(3, '0'.repeat(32))), 'what was played');
  expect(work.ended(nothing)).toEqual(
    new Failure(
      EXIT.interrupted,
      `${NOTHING_PLAYED} What was played is kept: the same command with --resume goes on from there.`,
    ),
  );
  const other = new Failure(EXIT.internal, 'No thread answers.');
  expect(work.ended(other)).toBe(other);
});
