import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SERVER = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');

interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}
interface Item {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

/** What an editor shows of files that `paydown init` wrote, by the language server that editors use for YAML. */
describe('in an editor', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paydown-editor-'));
  const uri = (name: string) => pathToFileURL(join(folder, name)).href;
  const written = () => readFileSync(join(folder, 'acme.yaml'), 'utf8');
  const found = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  let server: ChildProcess;
  let editor: MessageConnection;

  beforeAll(async () => {
    const paydown = (...args: string[]) =>
      execFileSync(process.execPath, [join(root, 'packages/cli/bin/paydown.js'), ...args], {
        cwd: folder,
        stdio: 'ignore',
      });
    writeFileSync(join(folder, 'base.yaml'), 'company: {engineers: 4, arr: $1M, cash: $1M}\n');
    paydown('init', 'acme.yaml', '--yes', '--quiet');
    server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    editor = createMessageConnection(new StreamMessageReader(server.stdout!), new StreamMessageWriter(server.stdin!));
    const yaml = { validate: true, hover: true, completion: true, schemaStore: { enable: false } };
    editor.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
      items.map(({ section }) => (section === 'yaml' ? yaml : {})),
    );
    editor.onRequest('client/registerCapability', () => null);
    editor.onNotification('textDocument/publishDiagnostics', (of: { uri: string; diagnostics: Diagnostic[] }) =>
      found.get(of.uri)?.(of.diagnostics),
    );
    editor.listen();
    await editor.sendRequest('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: {
        textDocument: {
          completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
          hover: { contentFormat: ['markdown'] },
        },
        workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      },
    });
    await editor.sendNotification('initialized', {});
    await editor.sendNotification('workspace/didChangeConfiguration', { settings: { yaml } });
  });
  afterAll(() => {
    editor?.dispose();
    server?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a text, and waits for what is marked in it. */
  const open = async (name: string, text: string): Promise<readonly Diagnostic[]> => {
    const marked = new Promise<readonly Diagnostic[]>((resolve) => found.set(uri(name), resolve));
    await editor.sendNotification('textDocument/didOpen', {
      textDocument: { uri: uri(name), languageId: 'yaml', version: 1, text },
    });
    return marked;
  };
  /** The place behind a part of a text. */
  const behind = (text: string, part: string) => {
    const before = text.slice(0, text.indexOf(part) + part.length).split('\n');
    return { line: before.length - 1, character: before.at(-1)!.length };
  };
  const hover = async (name: string, text: string, part: string): Promise<string> => {
    const position = { ...behind(text, part) };
    position.character -= 2;
    const shown = await editor.sendRequest<{ contents: { value: string } } | null>('textDocument/hover', {
      textDocument: { uri: uri(name) },
      position,
    });
    return shown?.contents.value ?? '';
  };
  const offered = async (name: string, text: string, part: string): Promise<readonly Item[]> => {
    const list = await editor.sendRequest<{ items: Item[] }>('textDocument/completion', {
      textDocument: { uri: uri(name) },
      position: behind(text, part),
    });
    return list.items;
  };
  /** The file that was written, with something more at its end. */
  const more = (lines: string) => `${written()}${lines}`;

  it('what init wrote has no fault, and its keys say what they mean', async () => {
    const text = written();
    expect(await open('acme.yaml', text)).toEqual([]);
    expect(await hover('acme.yaml', text, '  arr:')).toContain('Annual recurring revenue');
  });

  it('a coefficient says its own meaning, grade, source and usual range', async () => {
    const text = more('  drag: 2 to 4\n');
    await open('hover.yaml', text);
    const said = await hover('hover.yaml', text, '  drag:');
    expect(said).toMatch(/Slow-down per unit of debt ratio[^]*from 0 to 50[^]*grade C: .*Tornhill/);
    expect(said).not.toContain('Paydown scenario');
  });

  it('completing a coefficient offers a range with its unit', async () => {
    const text = more('  rampTime: \n');
    await open('complete.yaml', text);
    const labels = (await offered('complete.yaml', text, '  rampTime: ')).map(({ label }) => label);
    expect(labels).toContain('8 weeks to 24 weeks');
  });

  it('policies come with what they do', async () => {
    const text = written().replace(/^debt:.*\n.*\n/m, 'debt: \n');
    await open('policy.yaml', text);
    const items = await offered('policy.yaml', text, '\ndebt: ');
    const reactive = items.find(({ label }) => label === 'reactive');
    expect(JSON.stringify(reactive?.documentation)).toContain('velocity is felt to fall');
  });

  it.each([
    [/arr: \$\S+/, 'arr: 5 people'],
    [/horizon: 5 years/, 'horizon: 5 lightyears'],
    [/cash: \$\S+/, 'cash: 3 weeks'],
    [/engineers: \d+/, 'enginers: 20'],
  ])('marks %s as %s', async (right, wrong) => {
    const text = written().replace(right, wrong);
    const name = `${wrong.replace(/\W+/g, '-')}.yaml`;
    const marked = await open(name, text);
    const line = text.split('\n').findIndex((each) => each.includes(wrong));
    expect(marked.map(({ range }) => range.start.line)).toContain(line);
  });

  it('extends offers the files of the folder and the stories', async () => {
    const text = written().replace(/^name:/m, 'extends: \nname:');
    await open('extends.yaml', text);
    const labels = (await offered('extends.yaml', text, 'extends: ')).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['base.yaml', 'series-b', 'agency']));
  });
});
