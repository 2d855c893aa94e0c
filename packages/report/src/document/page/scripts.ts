import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { asset } from '../../base/asset.js';

const build = (module: string, file: string): string =>
  readFileSync(fileURLToPath(new URL(file, import.meta.resolve(module))), 'utf8');

/** The scripts of a page, in order: Vega, its interpreter (so that no code is generated), and what brings the charts to life. */
export function scripts(): readonly string[] {
  return [build('vega', './vega.min.js'), interpreter(), asset('charts.js')].map(inert);
}

/** For the content security policy. */
export const hash = (script: string): string =>
  `'sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}'`;

/** The interpreter comes as a module; a page without requests needs it as a plain script that finds its helpers in Vega. */
function interpreter(): string {
  const module = build('vega-interpreter', './vega-interpreter.js');
  const plain = module
    .replace(/^import \{([^}]*)\} from 'vega-util';/, 'const {$1} = vega;')
    .replace(/export \{ expression as expressionInterpreter \};/, 'window.vegaInterpreter = expression;')
    .replace(/^\/\/# sourceMappingURL.*$/m, '');
  if (/^(import|export) /m.test(plain))
    throw new Error('vega-interpreter has changed: its module cannot be made a plain script');
  return `(() => {${plain}})();`;
}

/** A script that closes or opens an element in one of its strings would end early. */
const inert = (script: string): string =>
  script
    .replace(/\r\n?/g, '\n')
    .replace(/<\/script/gi, '<\\/script')
    .replace(/<!--/g, '<\\!--');
