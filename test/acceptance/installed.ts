import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { layOut, pack } from '../release/pack.js';

/** What is released, packed and then laid out in an empty folder as an installer would. */
export interface Installed {
  readonly folder: string;
  /** The packed files, by the folders of their packages. */
  readonly files: Readonly<Record<string, string>>;
}

/** Packs what is built, and lays it out for the tests of this file. */
export function install(): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'paydown-installed-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const files = pack(join(folder, 'packed'));
  layOut(folder, files);
  return { folder, files };
}

/** Paths within a packed file. */
export const listed = (file: string): string[] =>
  execFileSync('tar', ['-tzf', file], { encoding: 'utf8' })
    .trim()
    .split(/\r?\n/)
    .map((path) => path.replace(/^package\//, ''));

/** The blocks of code of a page in Markdown, in their order. */
export const blocksOf = (page: string): { readonly language: string; readonly text: string }[] =>
  [...page.matchAll(/^```([\w-]*)\n([\s\S]*?)^```$/gm)].map(([, language, text]) => ({
    language: language!,
    text: text!,
  }));
