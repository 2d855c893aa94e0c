import { spawn } from 'node:child_process';
import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../src/help.js';
import { COMMAND, folderWith, paydown, paydownHere } from './paydown.js';

const PAGE = '<!doctype html><html><head></head><body>the page</body></html>';

/** The command, serving a page as small as one can be, until `visit` is done. */
async function served(args: readonly string[], visit: (address: URL) => Promise<void>): Promise<number | null> {
  const built = folderWith({ 'index.html': PAGE });
  const cwd = folderWith({ 'our-company.yaml': 'extends: scenarios/seed.yaml\nname: </script>\n' });
  const child = spawn(process.execPath, [COMMAND, ...args, ...(args.includes('--no-open') ? [] : ['--no-open'])], {
    cwd,
    env: { ...process.env, PAYDOWN_STUDIO: `${built}/` },
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on('exit', resolve);
  });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        resolve(text.trim());
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        if (!text.startsWith('Served')) reject(new Error(text));
      });
    });
    await visit(new URL(address));
  } finally {
    child.kill('SIGINT');
  }
  return ended;
}

/** Status and text of an answer. */
const ask = (address: URL, path = '/', headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<readonly [number, string]>((resolve, reject) => {
    request({ host: address.hostname, port: address.port, path, headers, method }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => {
        resolve([response.statusCode!, text]);
      });
    })
      .on('error', reject)
      .end();
  });

describe('paydown studio', () => {
  it.each([
    ['a debate', 'roadmap', 65, 'proposals is not a key'],
    ['what is not there', 'nothing', 66, 'There is no file nothing'],
  ])('refuses %s', async (_, name, code, says) => {
    const env = { PAYDOWN_STUDIO: `${folderWith({ 'index.html': PAGE })}/` };
    const ended = await paydown(['studio', name, '--no-open'], { cwd: folderWith(), env });
    expect(ended).toMatchObject({ code, out: '', err: expect.stringContaining(says) as string });
  });

  it.each(EXAMPLES.studio.map(({ command }) => command.split('&& ').at(-1)!))('%s works', async (command) => {
    const code = await served(
      command
        .replace(/ --port \d+/, '')
        .split(' ')
        .slice(1),
      async (address) => {
        expect(address.hostname).toBe('127.0.0.1');
        const [status, text] = await ask(address);
        expect(status).toBe(200);
        expect(text).toContain('the page');
      },
    );
    expect(code).toBe(0);
  });

  it('puts a file into the page as text that nothing runs, and names a story in the address', async () => {
    await served(['studio', 'our-company.yaml'], async (address) => {
      expect(address.hash).toMatch(/^#1;own;/);
      const [, text] = await ask(address);
      const own = /<script type="application\/json" id="own">(.*?)<\/script>/s.exec(text)![1]!;
      expect(JSON.parse(own)).toContain('</script>');
      expect(own).not.toContain('<');
    });
    await served(['studio', 'seed'], (address) => {
      expect(address.hash).toMatch(/^#1;seed;/);
      return Promise.resolve();
    });
  });

  it('answers nobody whom another page sends, and nothing but its own files', async () => {
    await served(['studio'], async (address) => {
      expect((await ask(address, '/', { host: 'evil.example' }))[0]).toBe(403);
      expect((await ask(address, '/', { origin: 'http://evil.example' }))[0]).toBe(403);
      expect((await ask(address, '/', {}, 'POST'))[0]).toBe(405);
      for (const path of ['/../package.json', '/%2e%2e/our-company.yaml', '//etc/passwd', '/__proto__'])
        expect((await ask(address, path))[0], path).toBe(404);
    });
  });

  it('says that it is not built where it is not', async () => {
    const { code, err } = await paydown(['studio', '--no-open'], {
      cwd: folderWith(),
      env: { PAYDOWN_STUDIO: '/nowhere/' },
    });
    expect(code).toBe(66);
    expect(err).toMatch(/npm run studio:build/);
  });
});

describe('stories and links', () => {
  it('a story runs from any folder by its name, and all are listed', async () => {
    const { code, out } = await paydownHere(['scenarios']);
    expect(code).toBe(0);
    expect(out).toMatch(/^series-b +Series B$/m);
    const run = await paydownHere(['run', 'series-b', '--runs', '100', '--json', '--quiet'], { cwd: folderWith({}) });
    expect(JSON.parse(run.out)).toMatchObject({ scenario: { name: 'Series B' }, runs: 100 });
  });

  it('a link is compared as its two decisions, and run as the second', async () => {
    const link = 'https://example.org/studio/#1;series-b;company.arr=$9M;A.debt=5%;B.debt=20%;B.from=month+6';
    const cwd = folderWith();
    const compared = await paydownHere(['compare', link, '--runs', '100', '--json', '--quiet'], { cwd });
    const { alternatives } = JSON.parse(compared.out) as { alternatives: { name: string }[] };
    expect(alternatives.map(({ name }) => name)).toEqual(['5% for debt', '20% for debt from month 6']);
    const run = await paydownHere(['run', link, '--runs', '100', '--json', '--quiet'], { cwd });
    expect(JSON.parse(run.out)).toMatchObject({ scenario: { company: { arr: 9 }, timeline: [{ from: 26 }] } });
    const wrong = await paydownHere(['compare', '#1;series-b;A.debt=500%'], { cwd });
    expect(wrong.code).toBe(64);
    expect(wrong.err).toMatch(/^(paydown: )?A\.debt=500%/);
  });
});
