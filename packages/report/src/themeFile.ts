import {
  addProblem,
  expected,
  map,
  readMap,
  scalar,
  text,
  type Fault,
  type ScenarioSource,
} from '@paydown/engine/files';
import * as z from 'zod';
import { HUE, INK, TINT } from './base/theme.js';
import { DARK, LIGHT, THEMES, type Theme } from './base/themes.js';

export { LIGHT, THEMES, type Theme };

const COLOUR = /^#[0-9a-f]{6}$/i;
const PERCENT = /^(\d{2,3})%$/;
/** Larger text leaves too little room for what is said. */
const TEXT_SIZES = { least: 80, most: 150 } as const;
const FONT_NAME = /^[\p{L}\p{N} -]+$/u;
const NEEDS =
  'A theme says which colours differ, as in colours: {blue: "#003366"}; and may have base:, font:, textSize: and logo:.';

const colour = (name: string) =>
  scalar('a colour')
    .superRefine((value, ctx) => {
      if (!COLOUR.test(value))
        addProblem(ctx, {
          message: `“${value.slice(0, 20)}” is not a colour.`,
          hint: 'Write six hexadecimal digits in quotes, as in "#003366".',
        });
    })
    .transform((value) => value.toLowerCase())
    .meta({ description: name })
    .optional();

const family = <Name extends string>(known: Readonly<Record<Name, string>>) =>
  Object.fromEntries(Object.keys(known).map((name) => [name, colour(name)])) as Record<Name, ReturnType<typeof colour>>;

const THEME_FILE = map(
  {
    name: text(80, { description: 'What it is called' }).optional(),
    base: z
      .enum(THEMES.map(({ name }) => name) as [string, ...string[]], { error: expected('light or dark') })
      .optional(),
    colours: map({ ...family(INK), ...family(HUE), ...family(TINT) }, 'a map of colours', 'colour').optional(),
    font: text(60, { description: 'Font of pages and slides, by its name' })
      .superRefine((value, ctx) => {
        if (!FONT_NAME.test(value))
          addProblem(ctx, { message: 'is not the name of a font: letters, digits, spaces and hyphens.' });
      })
      .optional(),
    textSize: scalar('a share of the usual size, as in 125%')
      .superRefine((value, ctx) => {
        const size = Number(PERCENT.exec(value)?.[1]);
        if (!(size >= TEXT_SIZES.least && size <= TEXT_SIZES.most))
          addProblem(ctx, {
            message: `“${value.slice(0, 20)}” is not a size of text from ${TEXT_SIZES.least}% to ${TEXT_SIZES.most}%.`,
            hint: 'Write a share of the usual size, as in 125%.',
          });
      })
      .transform((value) => Number(PERCENT.exec(value)?.[1]) / 100)
      .meta({ description: 'Size of the text of slides, against the usual one' })
      .optional(),
    logo: text(1000, {
      description: 'Picture for slides and pages, SVG or PNG; its path is seen from this file',
    }).optional(),
  },
  'a map of keys',
);

/** A theme of a file, with the path of its logo as the source knows it. */
export interface ThemeReading {
  readonly theme: Theme | null;
  readonly logo: string | null;
  readonly faults: readonly Fault[];
}

/** Reads a theme file: a base, and what differs from it. It never throws for what a person wrote. */
export function readTheme(path: string, source: ScenarioSource): ThemeReading {
  const { value, faults } = readMap(path, source, THEME_FILE, NEEDS);
  if (value === null) return { theme: null, logo: null, faults };
  const base = value.base === DARK.name ? DARK : LIGHT;
  const own = (known: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.keys(known).map((name) => [
        name,
        (value.colours as Readonly<Record<string, string | undefined>> | undefined)?.[name] ?? known[name]!,
      ]),
    );
  return {
    faults,
    logo: value.logo === undefined ? null : source.resolve(path, value.logo),
    theme: {
      name: value.name ?? path,
      ink: own(base.ink) as Theme['ink'],
      hue: own(base.hue) as Theme['hue'],
      tint: own(base.tint) as Theme['tint'],
      ...(value.font !== undefined && { font: value.font }),
      ...(value.textSize !== undefined && { textSize: value.textSize }),
    },
  };
}
