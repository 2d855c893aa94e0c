import * as z from 'zod';
import { quoted, type Problem } from '../quantities/problem.js';
import { limits, readQuantity, type Reading } from '../quantities/read.js';
import { KINDS } from '../quantities/kinds.js';

// Browsers with a strict content security policy refuse code that is generated at run time.
z.config({ jitless: true });

/** What an issue raised here tells beyond zod's own fields. */
export interface IssueParams {
  readonly hint?: string;
  /** Names that would have been right in place of the last part of the path. */
  readonly known?: readonly string[];
}

/**
 * What docs and editors show of a key. `usual` and `samples` become `default` and `examples` of the JSON Schema, which
 * zod drops from keys that it transforms.
 */
export interface KeyMeta {
  readonly description: string;
  readonly unit?: string;
  /** The default as a file would give it. */
  readonly usual?: unknown;
  readonly samples?: readonly unknown[];
}

export type Map = Readonly<Record<string, unknown>>;

/** What was written as a map; an empty one if it is none. */
export const asMap = (value: unknown): Map =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Map) : {};

export function addProblem(ctx: z.RefinementCtx, { message, hint }: Problem, path: (string | number)[] = []): void {
  ctx.addIssue({ code: 'custom', message, path, params: { hint } satisfies { hint: string | undefined } });
}

/** Words for a value that is absent or of the wrong sort. */
export const expected =
  (what: string) =>
  (issue: { readonly input?: unknown }): string =>
    issue.input === undefined ? `is missing: it takes ${what}.` : `takes ${what}, not ${sort(issue.input)}.`;

/** Words for a map whose name, given under `key`, is missing or not known. */
export const unknownName =
  (key: string) =>
  ({ input }: { readonly input?: unknown }): string => {
    const given = (input as Readonly<Record<string, unknown>> | undefined)?.[key];
    return given === undefined ? 'is missing.' : `${quoted(String(given))} is not a ${key}.`;
  };

const sort = (input: unknown): string =>
  Array.isArray(input) ? 'a list' : typeof input === 'object' ? 'a map of keys' : quoted(String(input));

/** A number or a text, as one writes quantities. */
export const scalar = (what: string): z.ZodType<string> =>
  z.union([z.string(), z.number()], { error: expected(what) }).transform(String);

/** A map that knows all its keys. */
export function map<Shape extends z.ZodRawShape>(shape: Shape, what: string, noun = 'key') {
  const known = Object.keys(shape);
  const unknown = z.unknown().superRefine((_, ctx) => {
    ctx.addIssue({ code: 'custom', message: `is not a ${noun}.`, params: { known } satisfies IssueParams });
  });
  return z.object(shape, { error: expected(what) }).catchall(unknown);
}

/** A quantity with its unit, read into the model's unit. */
export function quantity(reading: Reading, meta: KeyMeta, whole = false): z.ZodType<number> {
  const { kind } = reading;
  return scalar(`${KINDS[kind].noun} such as ${KINDS[kind].example}`)
    .transform((text, ctx) => {
      const value = readQuantity(text, reading);
      if (typeof value === 'number' && (!whole || Number.isInteger(value))) return value;
      addProblem(ctx, typeof value === 'number' ? { message: `${quoted(text)} is not a whole number.` } : value);
      return z.NEVER;
    })
    .meta({ unit: KINDS[kind].unit, ...meta, description: `${meta.description} (${limits(kind, reading.range)})` });
}

/**
 * A list, whose length is looked at before its items are read: they may be as many as a file can hold.
 *
 * @param what it is, in words
 * @param things what it has too many of
 */
export const list = <Item extends z.ZodType>(
  item: Item,
  { what, things, most }: { readonly what: string; readonly things: string; readonly most: number },
) =>
  z.preprocess(
    (written, ctx) => {
      if (Array.isArray(written) && written.length > most)
        addProblem(ctx, { message: `has ${written.length} ${things}; ${most} are the most.` });
      return written;
    },
    z.array(item, { error: expected(what) }),
  );

const inAnyCase = (words: readonly string[]): string[] =>
  words.flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()]);
export const ON = inAnyCase(['on', 'yes', 'true']);
export const OFF = inAnyCase(['off', 'no', 'false']);

/** on or off, in the words people use for it. */
export const onOff = (meta: KeyMeta): z.ZodType<boolean> =>
  z
    .union([z.enum([...ON, ...OFF]), z.boolean()], { error: expected('on or off') })
    .transform((value) => value === true || ON.includes(String(value)))
    .meta({ ...meta });

/** Free text. */
export const text = (longest: number, meta: KeyMeta): z.ZodType<string> =>
  scalar('a text')
    .superRefine((value, ctx) => {
      if (value.length > longest) addProblem(ctx, { message: `has ${value.length} letters; ${longest} are the most.` });
    })
    .meta({ ...meta });
