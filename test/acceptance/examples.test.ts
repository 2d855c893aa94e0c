import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../packages/cli/src/help.js';
import { createProgram } from '../../packages/cli/src/program.js';
import { commandHere } from '../../packages/cli/test/command.js';
import { install } from './installed.js';

const execute = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const { folder } = install();
const HOME = join(folder, 'node_modules/paydown');
const COMMAND = join(HOME, 'bin/paydown.js');
const here = commandHere(HOME);
const COMMANDS = createProgram().commands;
/** What bash completions are written for. */
const BASH_COMPLETION = '/usr/share/bash-completion/bash_completion';
const emptyFolder = () => mkdtempSync(join(folder, 'empty-'));

/** What makes an example quick without making it another one: of runs that only differ in what is played, the first draws a page. */
function small(name: string, whole: string): string {
  const { run } = EXAMPLES;
  const drawn = whole === run[0].command || /--(?:format|out|json|stdout)|[|&>]/.test(whole);
  if (name === 'init') return whole.includes('--from') || whole.includes('--yes') ? '' : '--yes';
  const options = COMMANDS.find((each) => each.name() === name)!.options.map(({ long }) => long);
  return [
    ['--runs', '24'],
    ['--samples', '16'],
    ['--trajectories', '2'],
    ['--steps', '3'],
    ['--horizon', "'2 years'"],
    ...(name === 'run' && !drawn ? [['--format', 'json'] as const] : []),
  ]
    .filter(([option]) => options.includes(option))
    .filter(([option]) => !(option === '--runs' && whole.includes('--until')))
    .filter(([option]) => !(option === '--steps' && whole.includes('..')))
    .filter(([option]) => !(option === '--horizon' && /year|month|4711|debate|roadmap/.test(whole)))
    .map((words) => words.join(' '))
    .join(' ');
}

/** The words of a command line for the command alone; null where a shell has more to do than to tell them apart. */
function wordsOf(line: string): string[] | null {
  const words = line.match(/(?:'[^']*'|"[^"$`]*"|[^\s'"|&;<>$`*?()[\]{}#~\\])+|\S+/g)!;
  const plain = words.every((word) => /^(?:'[^']*'|"[^"$`]*"|[^'"|&;<>$`*?()[\]{}#~\\])+$/.test(word));
  return plain && words[0] === 'paydown'
    ? words.slice(1).map((word) => word.replace(/'([^']*)'|"([^"]*)"/g, (_, a?: string, b?: string) => a ?? b ?? ''))
    : null;
}

/** Runs what a person would type, with the installed command, in a folder; what it says besides its answer. What needs a shell gets one. */
async function type(line: string, cwd: string): Promise<string> {
  const brief = line
    .replace(/ --runs \d{3,}/g, '')
    .replace(/--until '± \d+%'/g, "--until '± 20%'")
    .replace(
      /(^|&&\s+|\| )paydown ([\w-]+)/g,
      (_, before: string, name: string) => `${before}paydown ${name} ${small(name, line)}`,
    );
  const words = wordsOf(brief);
  if (words !== null) {
    const { code, err } = await here(words, { cwd, env: { HOME: cwd } });
    if (code !== 0) throw new Error(`${line} ended with ${code}: ${err}`);
    return err;
  }
  const script = `paydown() { "${process.execPath}" "${COMMAND}" "$@"; }; ${brief}`;
  const { stderr } = await execute('sh', ['-c', script], {
    cwd,
    maxBuffer: 1 << 26,
    env: { ...process.env, HOME: cwd },
  });
  return stderr;
}

/** What a command doubts, with its place or after a mark; that a guess of `init` matters is no doubt. */
const DOUBT = /^(?:!(?! It matters )|\S+:\d+:\d+: |paydown)/;
const doubtsIn = (said: string): string[] => said.split('\n').filter((line) => DOUBT.test(line));

/** What helps show, by the command; one line is shown in several, and tried in the last. */
const HELPS = Object.entries(EXAMPLES).map(
  ([name, examples]) => [name, examples.map(({ command }) => command)] as const,
);
const shownIn = new Map(HELPS.flatMap(([name, commands]) => commands.map((command) => [command as string, name])));

describe('in an empty folder, of the installed command', () => {
  // Those of `studio`, `mcp` and `worker` serve until they are stopped, and `fit` reads the months of a company: tests of their own try them.
  const ending = HELPS.filter(([name]) => !['studio', 'mcp', 'worker', 'fit'].includes(name));
  it.each(ending)(
    'every example of the help of %s works',
    async (name, commands) => {
      for (const command of commands.filter((each) => shownIn.get(each) === name))
        expect(doubtsIn(await type(command, emptyFolder())), command).toEqual([]);
    },
    240_000,
  );
});

/**
 * What a page shows to be typed: lines of its blocks, and code within its text that is more than the name of a command; not what stands for something else, and
 * not what a help shows too, which works in an empty folder.
 */
function typedIn(page: string): { readonly examples: string[]; readonly commands: string[] } {
  const blocks = [...page.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].flatMap(([, text]) => text!.split('\n'));
  const inline = [...page.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, text]) => text!);
  const all = [...blocks, ...inline]
    .filter((line) => /^paydown \w/.test(line))
    .map((line) => line.replace(/ +# .*/, ''));
  return {
    examples: all.filter(
      (line) =>
        line.split(' ').length > 2
        && !shownIn.has(line)
        && !/^paydown (?:fit|mcp|studio) |-fitted\.yaml|months\.csv/.test(line)
        && !/[<…]\w|<link>/.test(line),
    ),
    commands: all.map((line) => line.split(' ')[1]!),
  };
}

const PAGES = [
  'README.md',
  'notebooks/README.md',
  ...['engine', 'report', 'cli', 'studio'].map((name) => `packages/${name}/README.md`),
  ...['engine', 'report'].flatMap((name) =>
    readdirSync(join(root, 'packages', name, 'docs'))
      .filter((file) => file.endsWith('.md') && file !== 'api.md')
      .map((file) => `packages/${name}/docs/${file}`),
  ),
  'packages/cli/docs/data.md',
];

describe('what is shown to be typed', () => {
  const pages = PAGES.map((path) => [path, typedIn(readFileSync(join(root, path), 'utf8'))] as const);

  it('is found in the pages', () => {
    expect(pages.flatMap(([, { examples }]) => examples).length).toBeGreaterThan(15);
  });

  it('names commands that there are', () => {
    const names = COMMANDS.flatMap((command) => [command.name(), ...command.aliases()]);
    for (const [path, { commands }] of pages) for (const name of commands) expect(names, path).toContain(name);
  });

  it.each(pages.filter(([, { examples }]) => examples.length > 0))(
    'on the page %s works, one line after the other, in a folder that was empty',
    async (_, { examples }) => {
      const cwd = emptyFolder();
      for (const line of examples) expect(doubtsIn(await type(line, cwd)), line).toEqual([]);
    },
    240_000,
  );
});

describe('the installed command', () => {
  const ask = (line: string, cwd = emptyFolder()) =>
    execute('sh', ['-c', `paydown() { "${process.execPath}" "${COMMAND}" "$@"; }; ${line}`], { cwd });

  it('takes paydown.yaml of the folder where no scenario is named', async () => {
    const cwd = emptyFolder();
    await expect(ask('paydown check', cwd)).rejects.toMatchObject({
      code: 64,
      stderr: expect.stringMatching(/paydown scenarios.*paydown\.yaml/),
    });
    await ask('paydown init paydown.yaml --from seed', cwd);
    expect((await ask('paydown check', cwd)).stderr).toBe('paydown.yaml: ok\n');
    expect((await ask('paydown compare --policy 0% --policy 20% --runs 20', cwd)).stdout).toContain('Seed');
  });

  it('copies a story into a folder, where what it extends is found', async () => {
    const cwd = emptyFolder();
    await ask('paydown init sub/ours.yaml --from trade-fair', cwd);
    expect((await ask('paydown check sub/ours.yaml', cwd)).stderr).toBe('sub/ours.yaml: ok\n');
    await expect(ask('paydown init x.yaml --from seris-b', cwd)).rejects.toMatchObject({
      code: 64,
      stderr: expect.stringContaining('Did you mean series-b?'),
    });
  });

  it('reads a scenario from standard input, and offers the stories in place of a file that is missing', async () => {
    expect((await ask('paydown init - --yes | paydown check -')).stderr).toContain(': ok');
    await expect(ask('paydown run serie-b.yaml')).rejects.toMatchObject({
      code: 66,
      stderr: expect.stringContaining('series-b'),
    });
  });

  it('completes commands, options and stories', async () => {
    expect((await ask('paydown complete -- comp')).stdout).toMatch(/^compare\t/m);
    expect((await ask('paydown complete -- run --hor')).stdout).toMatch(/^--horizon\t/m);
    expect((await ask('paydown complete -- run se')).stdout).toMatch(/^series-b\t/m);
    expect((await ask('paydown complete -- init --from tr')).stdout).toMatch(/^trade-fair\t/m);
  });

  it.each(['bash', 'zsh', 'fish', 'powershell'])('prints what %s needs to complete', async (shell) => {
    expect((await ask(`paydown completion ${shell}`)).stdout.length).toBeGreaterThan(500);
  });

  it('completes in bash', async ({ skip }) => {
    if (!existsSync(BASH_COMPLETION))
      skip('the package bash-completion, which its scripts rest on, is not installed here');
    const cwd = emptyFolder();
    await ask('paydown completion bash > completion.sh', cwd);
    const typed = `. ${BASH_COMPLETION}; paydown() { "${process.execPath}" "${COMMAND}" "$@"; }; . ./completion.sh
COMP_WORDS=(paydown run ser); COMP_CWORD=2; COMP_LINE='paydown run ser'; COMP_POINT=15
$(complete -p paydown | sed 's/.*-F \\([^ ]*\\).*/\\1/') paydown ser run; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout } = await execute('bash', ['-c', typed], { cwd });
    expect(stdout).toContain('series-b');
  });
});
