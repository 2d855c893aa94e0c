import type { CausalLink, Causes, Sign } from '@paydown/engine/internal';
import { escape } from '../../base/html.js';
import { FONT, HUE, INK, TINT } from '../../base/theme.js';
import { LABEL_SIZE, partPosition, SHEET, type Place } from './places.js';
import { distance, routes, SIGN_RADIUS, type Route } from './route.js';

/** Weaker links than this are left out, unless a named loop runs over them. */
const DRAWN_FROM = 0.2;

/** Length of an arrow’s head, in pixels. */
const HEAD = 10;

const STYLES: Readonly<Record<Sign, { readonly colour: string; readonly dash: string }>> = {
  '+': { colour: HUE.blue, dash: '' },
  '−': { colour: HUE.vermilion, dash: '7 4' },
  '±': { colour: INK.soft, dash: '2 4' },
};

/** The links that a drawing shows: the strong ones, and those of the named loops. */
export function drawnLinks({ links, loops }: Causes): CausalLink[] {
  const inLoop = new Set(loops.flatMap(({ path }) => path.map((from, i) => `${from} ${path[(i + 1) % path.length]}`)));
  return links.filter(({ from, to, strength }) => strength >= DRAWN_FROM || inLoop.has(`${from} ${to}`));
}

/** How much is left of what does not belong to a circle that is lit. */
const DIM = 0.16;

/**
 * The causal diagram as an SVG document. Each arrow carries the names of its ends and its sign as data.
 *
 * @param lit a circle that stands out, each part acting on the next and the last on the first; none if it is empty
 */
export function causesSvg(causes: Causes, lit: readonly string[] = []): string {
  const links = drawnLinks(causes);
  const parts = causes.parts.filter(({ name }) => links.some(({ from, to }) => from === name || to === name));
  const places = parts.map(({ name, label }) => partPosition(name, label));
  const indexOf = (part: string) => parts.findIndex(({ name }) => name === part);
  const ways = routes(
    places,
    links.map(({ from, to }) => ({ from: indexOf(from), to: indexOf(to) })),
  );
  const title = 'What acts on what in the company';
  const shade = (inside: boolean, drawn: string) =>
    lit.length === 0 ? drawn : inside ? `<g class="lit">${drawn}</g>` : `<g opacity="${DIM}">${drawn}</g>`;
  const around = ({ from, to }: CausalLink) => lit.some((part, i) => part === from && lit[(i + 1) % lit.length] === to);
  const size = `viewBox="0 0 ${SHEET.width} ${SHEET.height}" width="${SHEET.width}" height="${SHEET.height}"`;
  const said = 'role="img" aria-labelledby="causes-name causes-about"';
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${escape(FONT)}" ${said}>
<title id="causes-name">${title}</title>
<desc id="causes-about">${escape(inWords(causes, links))}</desc>
<rect width="${SHEET.width}" height="${SHEET.height}" fill="${INK.paper}"/>
${links.map((link, i) => shade(around(link), arrow(link, ways[i]!))).join('\n')}
${links.map((link, i) => shade(around(link), badge(link, ways[i]!))).join('\n')}
${parts.map(({ name, label, meaning }, i) => shade(lit.includes(name), box(name, label, meaning, places[i]!))).join('\n')}
${key()}
</svg>
`;
}

const at = (value: number): string => String(Math.round(value * 10) / 10);

function arrow({ from, to, sign, strength }: CausalLink, { start, bend, end }: Route): string {
  const { colour, dash } = STYLES[sign];
  const long = distance(bend, end);
  const [along, aside] = [{ x: (end.x - bend.x) / long, y: (end.y - bend.y) / long }, HEAD / 2];
  const [neck, tip] = [{ x: end.x - along.x * HEAD, y: end.y - along.y * HEAD }, `${at(end.x)} ${at(end.y)}`];
  const wing = (side: number) => `${at(neck.x - along.y * side)} ${at(neck.y + along.x * side)}`;
  return (
    `<path data-from="${from}" data-to="${to}" data-sign="${sign}" d="M${at(start.x)} ${at(start.y)}Q${at(bend.x)} ${at(bend.y)} ${at(neck.x)} ${at(neck.y)}" `
    + `fill="none" stroke="${colour}" stroke-width="${at(1.2 + 1.4 * strength)}"${dash && ` stroke-dasharray="${dash}"`}/><path d="M${tip}L${wing(aside)} ${wing(-aside)}z" fill="${colour}"/>`
  );
}

function badge({ sign }: CausalLink, { sign: place }: Route): string {
  const { colour } = STYLES[sign];
  return `<circle cx="${at(place.x)}" cy="${at(place.y)}" r="${SIGN_RADIUS}" fill="${INK.paper}" stroke="${colour}"/>${sign_(sign, place.x, place.y, colour)}`;
}

const sign_ = (sign: Sign, x: number, y: number, colour: string): string =>
  `<text x="${at(x)}" y="${at(y)}" dy="0.36em" font-size="14" font-weight="600" text-anchor="middle" fill="${colour}">${sign}</text>`;

const box = (name: string, label: string, meaning: string, { x, y, width, height }: Place): string =>
  `<g data-part="${name}"><title>${escape(meaning)}</title><rect x="${at(x - width / 2)}" `
  + `y="${at(y - height / 2)}" width="${width}" height="${height}" rx="7" fill="${TINT.mist}" `
  + `stroke="${INK.rule}"/>`
  + `<text x="${at(x)}" y="${at(y)}" dy="0.35em" font-size="${LABEL_SIZE}" font-weight="600" text-anchor="middle" fill="${INK.text}">${escape(label)}</text></g>`;

function key(): string {
  const entries: readonly (readonly [Sign, string])[] = [
    ['+', 'more of the one gives more of the other'],
    ['−', 'more gives less'],
    ['±', 'depends on the state'],
  ];
  let x = 24;
  return entries
    .map(([sign, words]) => {
      const { colour, dash } = STYLES[sign];
      const y = SHEET.height - 16;
      const entry =
        `<path d="M${x} ${y}h44" fill="none" stroke="${colour}" stroke-width="2"${dash && ` stroke-dasharray="${dash}"`}/>`
        + `<circle cx="${x + 22}" cy="${y}" r="${SIGN_RADIUS}" fill="${INK.paper}" stroke="${colour}"/>${sign_(sign, x + 22, y, colour)}`
        + `<text x="${x + 52}" y="${y}" dy="0.35em" font-size="13" fill="${INK.soft}">${words}</text>`;
      x += 52 + words.length * 6.6 + 34;
      return entry;
    })
    .join('\n');
}

/** The diagram for those who cannot see it. */
function inWords(causes: Causes, links: readonly CausalLink[]): string {
  const labelOf = (part: string) => causes.parts.find(({ name }) => name === part)!.label.toLowerCase();
  return causes.parts
    .flatMap(({ name, label }) => {
      const out = links.filter(({ from }) => from === name);
      return out.length === 0
        ? []
        : [`More ${label.toLowerCase()}: ${out.map(({ to, sign }) => `${sign} ${labelOf(to)}`).join(', ')}.`];
    })
    .join(' ');
}
