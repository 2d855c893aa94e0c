import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { COEFFICIENT_NAMES, VERSION } from '@paydown/engine/internal';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../src/program.js';
import { folderWith, paydownHere as paydown } from './paydown.js';

const execute = promisify(execFile);
const PROGRAM = createProgram();
const COMMANDS = PROGRAM.createHelp()
  .visibleCommands(PROGRAM)
  .filter((command) => command.name() !== 'help');
const GENERATE = fileURLToPath(new URL('../dist/generate.js', import.meta.url));

describe('help', () => {
  it('prints the version of the engine', async () => {
    expect(await paydown(['--version'])).toMatchObject({ code: 0, out: `${VERSION}\n`, err: '' });
  });

  it.each([[], ...COMMANDS.map((command) => [command.name()])])(
    'of paydown %s fits 80 columns, with examples that a shell takes, and says where exit codes stand',
    async (...command) => {
      const { code, out, err } = await paydown([...command, '--help']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
      expect(out.match(/^ {2}paydown .+/gm)!.length).toBeGreaterThanOrEqual(
        ['charts', 'outcomes', 'scenarios'].includes(command[0] ?? '') ? 1 : 2,
      );
      // A line goes on where it ends with a backslash, and nowhere else.
      expect(out).not.toMatch(/\\ *\S/);
      if (command.length > 0) expect(out).toContain('`paydown --help` tells what exit codes mean.');
      else
        for (const each of [0, 64, 65, 66, 69, 70, 73, 75, 130, 143])
          expect(out).toMatch(new RegExp(`^ +${each} {2}\\w`, 'm'));
    },
  );
});

describe('paydown check', () => {
  it.each(['series-b.yaml', 'feature-freeze.yaml', 'reactive.yaml'])(
    'understands %s, and what it prints is the same scenario',
    async (name) => {
      const path = join('scenarios', name);
      const cwd = folderWith();
      const first = await paydown(['check', path], { cwd });
      expect(first).toMatchObject({ code: 0, err: `${path}: ok\n` });
      const again = await paydown(['check', 'again.yaml'], { cwd: folderWith({ 'again.yaml': first.out }) });
      expect(again).toMatchObject({ code: 0, out: first.out });
    },
  );

  it('prints the scenario in the units of the model with --json', async () => {
    const { out } = await paydown(['check', 'scenarios/series-b.yaml', '--set', 'company.arr=$1.5B', '--json'], {
      cwd: folderWith(),
    });
    expect(JSON.parse(out)).toMatchObject({ horizon: 260, company: { engineers: 40, arr: 1500 } });
  });
});

describe('paydown coefficients', () => {
  it('lists all of them within 80 columns', async () => {
    const { code, out } = await paydown(['coefficients']);
    expect(code).toBe(0);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    for (const name of COEFFICIENT_NAMES) expect(out).toContain(`\n${name} `);
  });

  it('gives all that is known as JSON', async () => {
    const listed = JSON.parse((await paydown(['coefficients', '--json'])).out) as { name: string; source: string }[];
    expect(listed.map(({ name }) => name)).toEqual(COEFFICIENT_NAMES);
    expect(listed.every(({ source }) => source.length > 0)).toBe(true);
  });

  it('keeps to a group, and to names in the order asked', async () => {
    const { out } = await paydown(['coefficients', '--group', 'PEOPLE']);
    expect(out).toContain('rampTime');
    expect(out).not.toContain('drag');
    const two = JSON.parse((await paydown(['coefficients', 'drag', 'rampTime', '--json'])).out) as { name: string }[];
    expect(two.map(({ name }) => name)).toEqual(['drag', 'rampTime']);
  });

  it('takes the name of a group, or a word of it, for all that is in it', async () => {
    const listed = JSON.parse((await paydown(['coefficients', 'debt', 'rampTime', '--json'])).out) as {
      name: string;
      group: string;
    }[];
    expect(new Set(listed.slice(0, -1).map(({ group }) => group))).toEqual(new Set(['Product and debt']));
    expect(listed.map(({ name }) => name)).toContain('drag');
    expect(listed.at(-1)).toMatchObject({ name: 'rampTime', group: 'People' });
    expect((await paydown(['coefficients', 'Board'])).out).toMatch(/^Board and funding$/m);
    expect((await paydown(['coefficients', 'incidents'])).out).toMatch(/^incidents\n/);
  });
});

describe('derived files', () => {
  it('are what the code says', async () => {
    await expect(execute(process.execPath, [GENERATE, '--check'])).resolves.toMatchObject({ stdout: '', stderr: '' });
  });
});
