import { existsSync } from 'node:fs';

const named = process.env['FIREFOX'];
if (named && !existsSync(named)) throw new Error(`FIREFOX names ${named}, and there is no such file.`);

/** An installed Firefox, or undefined, without which tests in it are skipped. FIREFOX names another than the usual ones. */
export const FIREFOX: string | undefined = [named, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path && existsSync(path),
);
