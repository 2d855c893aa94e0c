import { formatFault } from '@paydown/engine/internal';
import type { Theme } from '@paydown/report/themes';
import { EXIT, Failure, reason } from '../exit.js';
import { disk } from './disk.js';
import { readRegular } from '../regular.js';

const IS_FILE = /\.ya?ml$|[/\\]/i;
const MOST_BYTES = 2 * 1024 * 1024;
const SVG = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<svg[\s>]/;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

/** A theme by its name, or that of a file with its logo; a Failure that lists every fault when there is any. */
export async function themeFrom(given: string | undefined): Promise<Theme> {
  const { LIGHT, readTheme, THEMES } = await import('@paydown/report/themes');
  if (given === undefined) return LIGHT;
  const known = THEMES.find(({ name }) => name === given);
  if (known) return known;
  if (!IS_FILE.test(given))
    throw new Failure(
      EXIT.usage,
      `There is no theme ${given.slice(0, 40)}. There are: ${THEMES.map(({ name }) => name).join(', ')}; or give a file, as in brand.yaml.`,
    );
  const { theme, logo, faults } = readTheme(given, disk);
  if (theme === null) {
    const missing = faults.some(({ kind }) => kind === 'missing');
    throw new Failure(
      missing ? EXIT.noInput : EXIT.scenario,
      faults.map((each) => (missing ? each.message : formatFault(each))).join('\n'),
    );
  }
  return logo === null ? theme : { ...theme, logo: picture(logo) };
}

/** A picture file as a data address. */
function picture(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readRegular(path, MOST_BYTES + 1);
  } catch (error) {
    throw new Failure(EXIT.noInput, `The logo ${path} cannot be read: ${reason(error)}.`);
  }
  const type = bytes.subarray(0, 4).equals(PNG)
    ? 'image/png'
    : SVG.test(bytes.toString('utf8', 0, 2000))
      ? 'image/svg+xml'
      : null;
  if (type === null || bytes.length > MOST_BYTES)
    throw new Failure(
      EXIT.scenario,
      `The logo ${path} is ${type === null ? 'neither an SVG nor a PNG' : 'larger than 2 MB'}.`,
    );
  return `data:${type};base64,${bytes.toString('base64')}`;
}
