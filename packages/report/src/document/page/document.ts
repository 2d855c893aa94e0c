import { style } from './style.js';
import { hash, scripts } from './scripts.js';
import { escape } from '../../base/html.js';
import { takeScript } from './take.js';

export interface Content {
  readonly title: string;
  readonly version: string;
  /** Markup of the body. */
  readonly body: string;
  /** Rules of style of this page alone. */
  readonly look?: string;
  /** Specs of charts that answer to the pointer, by the id that their pictures name. */
  readonly specs?: readonly { readonly id: string; readonly spec: string }[];
}

/** One HTML document that asks for nothing else: it opens offline, and runs no scripts but its own. */
export function htmlDocument({ title, version, body, look = '', specs = [] }: Content): string {
  const code = [...(specs.length > 0 ? scripts() : []), ...(body.includes('class="take"') ? [takeScript()] : [])];
  const allowed = code.length > 0 ? code.map(hash).join(' ') : "'none'";
  const policy = `default-src 'none'; script-src ${allowed}; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Paydown ${escape(version)}">
<title>${escape(title)} – Paydown</title>
<style>${style()}${look}</style>
</head>
<body>
${body}
${specs.map(({ spec, id }) => `<script type="application/json" id="${id}">${spec}</script>`).join('\n')}
${code.map((script) => `<script>${script}</script>`).join('\n')}
</body>
</html>
`;
}
