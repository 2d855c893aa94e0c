import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHROMIUM } from '../../../test/browser/chromium.js';
import { folderWith, paydownHere as paydown } from './paydown.js';

const PDF = ['--runs', '100', '--format', 'pdf', '--out', 'o'];
const HOSTILE =
  'extends: scenarios/agency.yaml\nname: \'<script>alert(1)</script> =SUM(A1) <a href="https://evil.example">x</a>\'\n';

if (!CHROMIUM) console.warn('Memos are not printed: no Chromium found. Install one, or name it in CHROMIUM.');

describe('paydown decide --format pdf', () => {
  // The two that say most: of both the second page is nearly full.
  it.runIf(CHROMIUM)('prints two pages, in which names are words', async () => {
    const cwd = folderWith({ 'hostile.yaml': HOSTILE });
    const { code, out } = await paydown(['decide', 'hostile.yaml', ...PDF], { cwd, env: { CHROMIUM: CHROMIUM! } });
    expect(code).toBe(0);
    expect(out).toMatch(/^Memo: o\/decide\.pdf$/m);
    const pdf = readFileSync(join(cwd, 'o/decide.pdf')).toString('latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    expect(pdf).not.toMatch(/\/(URI|JavaScript|JS|Launch|OpenAction|EmbeddedFile)\b/);
  });

  it.runIf(CHROMIUM)('keeps board-squeeze to two pages', async () => {
    const cwd = folderWith();
    const args = ['decide', 'scenarios/board-squeeze.yaml', ...PDF];
    const { code } = await paydown(args, { cwd, env: { CHROMIUM: CHROMIUM! } });
    expect(code).toBe(0);
    const pdf = readFileSync(join(cwd, 'o/decide.pdf')).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  });

  it('without a Chromium says so before anything is played, and how to print by hand', async () => {
    const cwd = folderWith();
    const ended = await paydown(['decide', 'scenarios/series-b.yaml', '20% from month 3', ...PDF], {
      cwd,
      env: { CHROMIUM: '/nowhere' },
    });
    expect(ended).toMatchObject({ code: 69, out: '' });
    expect(ended.err).toMatch(/needs an installed Chromium.*CHROMIUM names \/nowhere.*--format html.*print it/);
    expect(existsSync(join(cwd, 'o/decide.pdf'))).toBe(false);
  });
});
