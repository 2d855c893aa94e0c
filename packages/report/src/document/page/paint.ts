import { FONT } from '../../base/theme.js';
import { coloursOf, LIGHT, painted, type Theme } from '../../base/themes.js';
import { embed, escape } from '../../base/html.js';

const PARTS = /<style>[^]*?<\/style>|<svg\b[^]*?<\/svg>|<script type="application\/json"[^]*?<\/script>/g;
const HEX = /#[0-9a-f]{6}\b/g;

/**
 * A finished page in the colours and the font of a theme, with its logo. Text stays as it is: colours change in styles,
 * in marks and in specifications of charts.
 */
export function themedPage(html: string, theme: Theme): string {
  if (theme.name === LIGHT.name) return html;
  const colours = coloursOf(theme);
  const swap = (text: string): string => text.replace(HEX, (colour) => colours.get(colour) ?? colour);
  const page = html.replace(PARTS, (part) => {
    if (part.startsWith('<style')) return withFont(swap(part), theme);
    if (part.startsWith('<svg')) return part.replace(/="#[0-9a-f]{6}"/g, swap);
    return part.replace(/>([^]*)</, (_, spec: string) => `>${embed(painted(JSON.parse(spec), theme))}<`);
  });
  return theme.logo === undefined
    ? page
    : page.replace(
        '<header>',
        `<header>\n<img alt="" style="float:right;max-width:160px;max-height:56px;margin-left:24px" src="${escape(theme.logo)}">`,
      );
}

const withFont = (style: string, { font }: Theme): string =>
  font === undefined ? style : style.replaceAll(FONT, `'${font}', ${FONT}`);
