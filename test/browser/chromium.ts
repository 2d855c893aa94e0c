import { existsSync } from 'node:fs';

const named = process.env['CHROMIUM'];
if (named && !existsSync(named)) throw new Error(`CHROMIUM names ${named}, and there is no such file.`);

/** An installed Chromium, or undefined, without which tests in a browser are skipped. CHROMIUM names another than the usual ones. */
export const CHROMIUM: string | undefined = [
  named,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path));

/** What keeps it quiet, and lets it run as any user. */
export const FLAGS: string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
