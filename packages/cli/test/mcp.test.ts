import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND, folderWith } from './paydown.js';

const OUTSIDE = folderWith({ 'secret.yaml': 'extends: seed\nname: secret\n' });
const ROOT = folderWith({
  'acme.yaml': 'extends: seed.yaml\nname: Acme\n',
  'wrong.yaml': 'extends: seed.yaml\ncompany:\n  engineers: many\n',
  'reaches.yaml': `extends: ${join(OUTSIDE, 'secret.yaml')}\nname: reaches\n`,
});
symlinkSync(join(OUTSIDE, 'secret.yaml'), join(ROOT, 'link.yaml'));

describe('paydown mcp, asked by the protocol’s own client', () => {
  const client = new Client({ name: 'test', version: '1' });
  beforeAll(async () => {
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: [COMMAND, 'mcp', '--root', ROOT, '--workers', '1'],
        stderr: 'ignore',
      }),
    );
  });
  afterAll(async () => {
    await client.close();
  });

  const ask = async (name: string, given: Record<string, unknown> = {}, onProgress?: (done: number) => void) => {
    const { content, isError } = await client.callTool(
      { name, arguments: given },
      { timeout: 120_000, ...(onProgress && { onprogress: ({ progress }) => onProgress(progress) }) },
    );
    const text = (content as { text: string }[]).map((part) => part.text).join('\n');
    return { text, isError: isError === true };
  };

  it('offers what can be asked, all of it read-only', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'list_scenarios',
      'check',
      'run',
      'compare',
      'decide',
      'sensitivity',
      'explain',
    ]);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
    const { text } = await ask('list_scenarios');
    expect(text).toMatch(/series-b: Series B/);
    expect(text).toMatch(/acme\.yaml/);
  });

  it('answers each question in little text, with its limits', async () => {
    const acme = { scenario: 'acme.yaml', runs: 60 };
    const asked: [string, Record<string, unknown>, RegExp][] = [
      ['check', { scenario: 'series-b' }, /no fault/],
      ['run', acme, /futures/],
      ['compare', { ...acme, policies: ['5%', '20%'] }, /20% for debt/],
      ['compare', { scenario: '1;series-b;A.debt=5%;B.debt=30%', runs: 60 }, /30% for debt/],
      ['decide', { ...acme, proposals: ['20% from month 3'] }, /./],
      ['explain', acme, /./],
    ];
    for (const [name, given, says] of asked) {
      const { text, isError } = await ask(name, given);
      expect([name, isError, text.length < 16_000], text).toEqual([name, false, true]);
      expect(text).toMatch(says);
      if (name !== 'check') expect(text).toMatch(/grade C/);
    }
  }, 180_000);

  it('tells how far a long question is', async () => {
    const seen: number[] = [];
    const { isError } = await ask('sensitivity', { scenario: 'acme.yaml', runs: 60 }, (done) => seen.push(done));
    expect(isError).toBe(false);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen[0]).toBeGreaterThan(0);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  }, 180_000);

  it('says what is wrong in a file, with its place, and with what was asked', async () => {
    const { text, isError } = await ask('check', { scenario: 'wrong.yaml' });
    expect(isError).toBe(true);
    expect(text).toMatch(/wrong\.yaml:3:\d+/);
    expect((await ask('run', { scenario: 'series-b', runs: 1e9 })).isError).toBe(true);
    expect((await ask('compare', { scenario: 'series-b', policies: ['half'] })).text).toMatch(/half/);
  });

  it.each([
    '../secret.yaml',
    join(OUTSIDE, 'secret.yaml'),
    'link.yaml',
    'reaches.yaml',
    '/etc/passwd',
    '-',
    '/dev/stdin',
  ])('reads no file outside of its folder: %#', async (scenario) => {
    const { text, isError } = await ask('check', { scenario });
    expect(isError).toBe(true);
    expect(text).not.toMatch(/secret: no fault|root:/);
    expect(text).toMatch(/outside|no file/);
  });

  it('says of a name that no file can have why not', async () => {
    const { text, isError } = await ask('check', { scenario: `${'x'.repeat(5000)}.yaml` });
    expect({ isError, text: text.slice(-200) }).toEqual({
      isError: true,
      text: expect.stringContaining('the name is too long') as string,
    });
  });
});

it('reads every file where its folder is the root of all', async () => {
  const client = new Client({ name: 'test', version: '1' });
  const args = [COMMAND, 'mcp', '--root', '/', '--workers', '1'];
  await client.connect(new StdioClientTransport({ command: process.execPath, args, stderr: 'ignore' }));
  const { content } = await client.callTool({
    name: 'check',
    arguments: { scenario: join(OUTSIDE, 'secret.yaml') },
  });
  await client.close();
  expect(content).toEqual([expect.objectContaining({ text: expect.stringContaining('secret: no fault') as string })]);
});

it('says what to install where the protocol is missing', () => {
  const missing =
    'export function resolve(name, context, next) { if (name.startsWith("@modelcontextprotocol")) throw '
    + 'Object.assign(new Error(name), { code: "ERR_MODULE_NOT_FOUND" }); return next(name, context); }';
  const hook = `import { register } from 'node:module'; register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(missing)}`)});`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, COMMAND, 'mcp'],
    { encoding: 'utf8', input: '' },
  );
  expect(status).toBe(66);
  expect(stderr).toMatch(/npm install @modelcontextprotocol\/server@\d/);
});
