import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nearest, OUTCOME_NAMES, readScenario, type Fault, type ScenarioSource } from '@paydown/engine/internal';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { readTheme } from '../../packages/report/src/themeFile.js';
import { EXIT_MEANINGS, Failure } from '../../packages/cli/src/exit.js';
import { createProgram } from '../../packages/cli/src/program.js';
import { COMMAND_LINES } from './commandLines.js';
import { mistypedLines } from './commandMutants.js';
import { FILES, type BadFile } from './files.js';
import { fuzzed } from './fuzz.js';
import { mutants } from './mutants.js';
import { NONSENSE, nonsenseFiles, OPTION_TYPOS, OUTCOME_TYPOS, typoFiles } from './typos.js';

const COMMAND = fileURLToPath(new URL('../../packages/cli/bin/paydown.js', import.meta.url));
const SCENARIOS = fileURLToPath(new URL('../../scenarios', import.meta.url));
const MUTANTS = mutants(60, 2027);
const BAD = [...FILES, ...MUTANTS];
const STACK = /\n\s+at |Error:|undefined|\[object/;

/** Files that exist only here. */
const beside = ({ text, beside: others = {} }: BadFile): ScenarioSource => ({
  resolve: (from, to) => join(dirname(from), to),
  read(path) {
    const found = path === 'bad.yaml' ? text : others[path];
    if (found === undefined) throw new Error(`There is no file ${path}.`);
    return found;
  },
});

const faultsOf = (bad: BadFile): readonly Fault[] => readScenario('bad.yaml', beside(bad)).faults;
const share = (parts: readonly boolean[]): number => parts.filter(Boolean).length / parts.length;

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'paydown-bad-'));
  folders.push(made);
  symlinkSync(SCENARIOS, join(made, 'scenarios'));
  return made;
}

/** What a command line ends with and says, within this process. */
async function tried(args: readonly string[]): Promise<{ code: number; said: string }> {
  let said = '';
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => ((said += String(text)), true)),
  );
  try {
    await createProgram().parseAsync(args, { from: 'user' });
    return { code: 0, said };
  } catch (error) {
    if (error instanceof Failure) return { code: error.code, said: error.message };
    const { code = '', exitCode = 70 } = error as { code?: string; exitCode?: number };
    return code.startsWith('commander.') ? { code: exitCode === 0 ? 0 : 64, said } : { code: 70, said: String(error) };
  } finally {
    spies.forEach((spy) => spy.mockRestore());
  }
}

it('the corpus has more than two hundred cases, all of them different', () => {
  expect(new Set(BAD.map(({ text }) => text)).size).toBe(BAD.length);
  expect(BAD.length + COMMAND_LINES.length).toBeGreaterThanOrEqual(200);
  expect(mutants(60, 2027)).toEqual(MUTANTS);
});

describe('a bad file', () => {
  it.each(BAD.map((bad) => [bad.what, bad] as const))('%s: is refused in words', (_, bad) => {
    const faults = faultsOf(bad);
    expect(faults.length).toBeGreaterThan(0);
    for (const { message, hint, file } of faults) {
      expect(file).toBe('bad.yaml');
      expect(`${message} ${hint ?? ''}`).not.toMatch(STACK);
      expect(message).toMatch(/^\S.*\.$/s);
    }
  });

  it('is refused at the right line, each wrong line is named, and no other', () => {
    const reported = BAD.map((bad) => ({ bad, at: [...new Set(faultsOf(bad).map(({ line }) => line))] }));
    const missed = reported.filter(
      ({ bad, at }) =>
        !bad.lines.every((line) => at.includes(line) || (bad.what.includes('left open') && at.length > 0)),
    );
    const besides = reported.filter(({ bad, at }) => !at.every((line) => bad.lines.includes(line)));
    expect(
      1 - missed.length / BAD.length,
      missed.map(({ bad, at }) => `${bad.what} (${bad.lines.join()}) told at ${at.join()}`).join('\n'),
    ).toBeGreaterThanOrEqual(0.95);
    expect(
      1 - besides.length / BAD.length,
      besides.map(({ bad, at }) => `${bad.what} (${bad.lines.join()}) told at ${at.join()}`).join('\n'),
    ).toBeGreaterThanOrEqual(0.95);
  });
});

describe('a bad command line', () => {
  const cwd = process.cwd();
  it.each(COMMAND_LINES.map((bad) => [bad.args.join(' ').slice(0, 80), bad] as const))(
    '%s: ends with its code, in words',
    async (_, { args, code, says }) => {
      process.chdir(folder());
      const ended = await tried(args).finally(() => process.chdir(cwd));
      expect(ended).toMatchObject({ code });
      expect(ended.said).toMatch(says);
      expect(ended.said).not.toMatch(STACK);
    },
  );
});

describe('a command line of the help with one mistake', () => {
  const cwd = process.cwd();
  it.each(mistypedLines(60, 2027).map((bad) => [bad.what, bad] as const))('%s', async (_, { args, meant }) => {
    process.chdir(folder());
    const { code, said } = await tried(args).finally(() => process.chdir(cwd));
    expect([64, 65, 66]).toContain(code);
    expect(said).not.toMatch(STACK);
    if (meant !== null) expect(said).toContain('Did you mean ');
  });
});

/** Tens of thousands, and how long they take: `npm run verify:faults -- fuzzed`. */
it('files changed by chance are read or refused, in words', () => {
  for (const text of fuzzed(400, 20)) {
    const { scenario, faults } = readScenario('bad.yaml', beside({ what: '', text, lines: [] }));
    expect(scenario === null).toBe(faults.length > 0);
    for (const { message, hint } of faults) expect(`${message} ${hint ?? ''}`).not.toMatch(/\n\s+at |\[object/);
  }
});

/** All of them: `npm run verify:faults -- bad-files bad-lines`. */
describe('the real command', () => {
  const every = <T>(list: readonly T[], step: number): T[] => list.filter((_, i) => i % step === 0);
  const cases = [
    ...every(BAD, 40).map((bad) => ({
      what: bad.what,
      args: ['run', 'bad.yaml'],
      files: { ...bad.beside, 'bad.yaml': bad.text },
      code: [65, 66],
    })),
    ...every(COMMAND_LINES, 15)
      .filter(({ args }) => !args.some((arg) => arg.includes('\u0000')))
      .map(({ args, code }) => ({ what: args.join(' '), args, files: {}, code: [code] })),
  ];

  it.each(cases.map((each) => [each.what.slice(0, 80), each] as const))(
    '%s: ends with a documented code, without a stack trace',
    async (_, { args, files, code }) => {
      const where = folder();
      for (const [name, text] of Object.entries(files)) writeFileSync(join(where, name), text);
      const child = spawn(process.execPath, [COMMAND, ...args], { cwd: where, stdio: ['ignore', 'pipe', 'pipe'] });
      let said = '';
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (part: string) => (said += part));
      const ended = await new Promise<number | null>((resolve) => child.on('close', resolve));
      expect(code).toContain(ended);
      expect(Object.keys(EXIT_MEANINGS).map(Number)).toContain(ended);
      expect(said).not.toMatch(STACK);
    },
  );
});

describe('a typo', () => {
  const hints = (text: string): string =>
    faultsOf({ what: '', text, lines: [] })
      .map(({ message, hint }) => `${message} ${hint ?? ''}`)
      .join('\n');
  const files = typoFiles().map(({ text, ...typo }) => ({ ...typo, said: hints(text) }));
  const outcomes = OUTCOME_TYPOS.map(([typed, meant]) => ({
    typed,
    meant,
    said: `Did you mean ${nearest(typed, OUTCOME_NAMES) ?? 'nothing'}?`,
  }));

  it('gets the right suggestion at least 95 times in 100', async () => {
    const options = await Promise.all(
      OPTION_TYPOS.map(async ([args, meant]) => ({ typed: args.join(' '), meant, args })),
    );
    const typos = [...files, ...outcomes];
    for (const { typed, meant, args } of options) typos.push({ typed, meant, said: (await tried(args)).said });
    const right = typos.map(({ meant, said }) => said.includes(`Did you mean ${meant}?`));
    expect(typos.length).toBeGreaterThanOrEqual(100);
    expect(
      share(right),
      typos
        .filter((_, i) => !right[i])
        .map(({ typed, meant, said }) => `${typed} for ${meant}: ${said}`)
        .join('\n'),
    ).toBeGreaterThanOrEqual(0.95);
  });

  it('that is near nothing gets no suggestion', () => {
    const themed = (name: string): string =>
      readTheme('t.yaml', { read: () => `base: light\n${name}: 1\n`, resolve: (_, to) => to })
        .faults.map(({ message, hint }) => `${message} ${hint ?? ''}`)
        .join('\n');
    const nonsense = [
      ...nonsenseFiles().map(({ name, text }) => ({ name, said: hints(text) })),
      ...NONSENSE['theme']!.map((name) => ({ name: `theme.${name}`, said: themed(name) })),
    ];
    expect(nonsense.length).toBeGreaterThanOrEqual(60);
    for (const { name, said } of nonsense) expect(said, name).toMatch(/ is not a /);
    expect(
      nonsense.filter(({ said }) => said.includes('Did you mean')).map(({ name, said }) => `${name}: ${said}`),
    ).toEqual([]);
  });
});
