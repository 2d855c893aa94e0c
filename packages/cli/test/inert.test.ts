import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, paydownHere as paydown } from './paydown.js';

/** Titles of windows, colours, cursor movement, eight-bit controls, delete, and turns of direction: in what a person sees, each has a sign in its place. */
const PAYLOADS = [
  '\u001b]0;pwned\u0007',
  '\u001b[31mZZZ\u001b[2J',
  '\u009b35mZZZ',
  '\u0090dcs\u009c',
  '\u007f\u0008\u0008',
  '\u202egnp.exe\u2066',
  'a\rb',
  '\u0085\u2028',
  '\u{feff}x\ufffd',
];
const ACTIVE = /[^\P{Cc}\t\n]|\p{Bidi_Control}|[\u2028\u2029\uFEFF]/u;
/** Our own colours, of text that is nobody else’s. */
const PAINT = /\u001b\[(?:0|1|2|3[1-6])m/g;
const yaml = (text: string): string =>
  `"${[...text].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`;
const COMPANY = 'company: {engineers: 40, arr: $7M, cash: $28M}\n';
const scenario = (name: string): string =>
  `name: ${yaml(name)}\ndescription: ${yaml(`x ${name}`)}\nseed: ${yaml(`s${name}`)}\nruns: 20\n${COMPANY}timeline:\n- {at: month 6, debt: 5%, label: ${yaml(`l${name}`)}}\n`;

describe('what a terminal would obey', () => {
  it.each(PAYLOADS.map((payload) => [JSON.stringify(payload), payload] as const))(
    '%s in a file is shown, and check writes it as it reads it',
    async (_, payload) => {
      const cwd = folderWith({ 's.yaml': scenario(payload), 'e.yaml': `extends: ${yaml(payload)}\n` });
      const checked = await paydown(['check', 's.yaml'], { cwd });
      expect(checked.code).toBe(0);
      expect(checked.out).not.toMatch(ACTIVE);
      writeFileSync(join(cwd, 'again.yaml'), checked.out);
      expect((await paydown(['check', 'again.yaml'], { cwd })).out).toBe(checked.out);
      const refused = await paydown(['check', 'e.yaml'], { cwd });
      expect(refused.err).not.toMatch(ACTIVE);
      expect([65, 66]).toContain(refused.code);
    },
  );

  it.each([
    [['x\u001b[31mx']],
    [['run', 's\u001b]0;x\u0007.yaml']],
    [['run', 's.yaml', '--\u009b31m']],
    [['run', 's.yaml', '--format', '\u001b[2J']],
    [['run', 's.yaml', '--theme', '\u202ex']],
    [['check', 's.yaml', '--set', 'company.\u0007=1']],
    [['compare', 's.yaml', '--try', '\u001b[31m=1']],
    [['chart', 's.yaml', '\u001b[31m']],
    [['coefficients', '\u009b31m']],
    [['predict', 's.yaml', '\u001b[31m at year 2']],
    [['init', 'x/\u0007.yaml', '--people', '\u001b[31m']],
    [['help', '\u001b[31m']],
  ] as const)('%j on the command line is shown', async (args) => {
    const { out, err, code } = await paydown([...args], { cwd: folderWith({ 's.yaml': COMPANY }) });
    expect([64, 65, 66]).toContain(code);
    expect(out + err).not.toMatch(ACTIVE);
  });

  it('in names is shown by every answer, in colours of our own, in JSON and in tables', async () => {
    const name = PAYLOADS.join(' ');
    const debate =
      `name: ${yaml(name)}\nscenario: s.yaml\npeople: [{name: ${yaml(`\u001b[31mA`)}, believes: {drag: `
      + `3}}, {name: ${yaml('\u009bB')}}]\nproposals: [{name: ${yaml('\u001b[31mP')}, debt: 5%}, {name: Q, `
      + `debt: 30%}]\n`;
    const cwd = folderWith({ 's.yaml': scenario(name), 'd.yaml': debate, 't.yaml': scenario(`other ${name}`) });
    const small = ['--runs', '40'];
    const commands = [
      ['run', 's.yaml', '--out', 'o', '--format', 'csv,json'],
      ['run', 's.yaml', '--json'],
      ['compare', 's.yaml', 't.yaml', ...small, '--out', 'o', '--format', 'csv,json'],
      ['debate', 'd.yaml', ...small, '--out', 'o', '--format', 'csv,json'],
      ['debate', 'd.yaml', ...small, '--json'],
      ['explain', 's.yaml', ...small],
      ['predict', 's.yaml', 'arr at year 2', '--says', '$8M to $12M', '--who', name, '--to', 'p.jsonl', ...small],
      ['chart', 's.yaml', 'arr', '--stdout', '--format', 'spec', ...small],
      ['chart', 's.yaml', 'arr', '--stdout', '--format', 'svg', ...small],
      ['init', '-', '--yes', '--name', name],
      ['check', 's.yaml', '--json'],
    ];
    for (const args of commands) {
      const { out, err, code } = await paydown(args, { cwd, env: { FORCE_COLOR: '1' } });
      expect({ args, code, err: code === 0 ? '' : err }).toEqual({ args, code: 0, err: '' });
      expect((out + err).replace(PAINT, ''), args.join(' ')).not.toMatch(ACTIVE);
      expect(out + err, args.join(' ')).not.toMatch(/\u001b\[31m(?:ZZZ|A|P)/);
      if (args.includes('--json')) expect(() => JSON.parse(out) as unknown).not.toThrow();
    }
    const written = readdirSync(join(cwd, 'o')).filter((each) => /\.(?:csv|json)$/.test(each));
    expect(written.length).toBeGreaterThan(20);
    for (const file of [...written.map((each) => join('o', each)), 'p.jsonl'])
      expect(readFileSync(join(cwd, file), 'utf8').replace(/\r\n/g, '\n'), file).not.toMatch(ACTIVE);
  });
});
