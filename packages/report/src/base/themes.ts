import type { Chart } from './chart.js';
import { HUE, INK, TINT } from './theme.js';

/** The colours that charts, pages and slides are drawn in. Charts are specified in those of the light theme, and themed when they are done. */
export interface Theme {
  readonly name: string;
  readonly ink: Readonly<Record<keyof typeof INK, string>>;
  readonly hue: Readonly<Record<keyof typeof HUE, string>>;
  readonly tint: Readonly<Record<keyof typeof TINT, string>>;
  /** Font of pages and slides. Charts stay in the font that their texts are measured in. */
  readonly font?: string;
  /** Picture as a data address, for pages and slides. */
  readonly logo?: string;
  /** Text of slides is so many times its usual size; 1 if not given. */
  readonly textSize?: number;
}

export const LIGHT: Theme = { name: 'light', ink: INK, hue: HUE, tint: TINT };

/** The same hues, lighter, on near black: text has a contrast of 14:1, lines and marks of 4:1 at least. */
export const DARK: Theme = {
  name: 'dark',
  ink: { text: '#eef1f4', soft: '#b6bec7', rule: '#8b949e', grid: '#2b3138', paper: '#15181c' },
  hue: {
    blue: '#4fa8e0',
    sky: '#8fd0f5',
    green: '#2fc49a',
    yellow: '#f5ea6b',
    orange: '#f2b233',
    vermilion: '#ff8243',
    purple: '#dd97bd',
    grey: '#9aa3ad',
  },
  tint: {
    ice: '#274a63',
    rust: '#c4632a',
    mint: '#1d8f70',
    dew: '#9fdcca',
    rose: '#a86a8b',
    mist: '#20262c',
    ash: '#5c646d',
  },
};

/** What style sheets call the colours of a theme: --text, --blue and so on. */
export const customProperties = ({ ink, hue, tint }: Theme): string =>
  Object.entries({ ...ink, ...hue, ...tint })
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');

export const THEMES: readonly Theme[] = [LIGHT, DARK];

const PAINTED: readonly string[] = [
  'color',
  'colour',
  'fill',
  'stroke',
  'background',
  'labelColor',
  'gridColor',
  'domainColor',
  'tickColor',
];

/** A chart in the colours of a theme. Only colours change: text that happens to look like one stays as it is. */
export const themed = (chart: Chart, theme: Theme): Chart =>
  theme.name === LIGHT.name ? chart : { ...chart, spec: painted(chart.spec, theme) as Chart['spec'] };

/** Each colour of the light theme, as the theme has it. */
export const coloursOf = (theme: Theme): ReadonlyMap<string, string> =>
  new Map(
    (['ink', 'hue', 'tint'] as const).flatMap((family) =>
      Object.entries(LIGHT[family]).map(
        ([name, colour]) => [colour, (theme[family] as Readonly<Record<string, string>>)[name]!] as const,
      ),
    ),
  );

/** A specification, or a part of one, in the colours of a theme. */
export function painted(spec: unknown, theme: Theme): unknown {
  if (theme.name === LIGHT.name) return spec;
  const colours = coloursOf(theme);
  const paint = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return PAINTED.includes(key) ? (colours.get(value) ?? value) : value;
    if (Array.isArray(value)) return value.map((item) => paint(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, paint(part, name === 'value' ? key : name)]),
    );
  };
  return paint(spec, '');
}
