import * as z from 'zod';
import { type Problem } from '../quantities/problem.js';
import { type Reading } from '../quantities/read.js';
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
export declare const asMap: (value: unknown) => Map;
export declare function addProblem(ctx: z.RefinementCtx, { message, hint }: Problem, path?: (string | number)[]): void;
/** Words for a value that is absent or of the wrong sort. */
export declare const expected: (what: string) => (issue: {
    readonly input?: unknown;
}) => string;
/** Words for a map whose name, given under `key`, is missing or not known. */
export declare const unknownName: (key: string) => ({ input }: {
    readonly input?: unknown;
}) => string;
/** A number or a text, as one writes quantities. */
export declare const scalar: (what: string) => z.ZodType<string>;
/** A map that knows all its keys. */
export declare function map<Shape extends z.ZodRawShape>(shape: Shape, what: string, noun?: string): z.ZodObject<{ -readonly [P in keyof Shape]: Shape[P]; }, z.core.$catchall<z.ZodUnknown>>;
/** A quantity with its unit, read into the model's unit. */
export declare function quantity(reading: Reading, meta: KeyMeta, whole?: boolean): z.ZodType<number>;
/**
 * A list, whose length is looked at before its items are read: they may be as many as a file can hold.
 *
 * @param what it is, in words
 * @param things what it has too many of
 */
export declare const list: <Item extends z.ZodType>(item: Item, { what, things, most }: {
    readonly what: string;
    readonly things: string;
    readonly most: number;
}) => z.ZodPreprocess<z.ZodArray<Item>, unknown>;
export declare const ON: string[];
export declare const OFF: string[];
/** on or off, in the words people use for it. */
export declare const onOff: (meta: KeyMeta) => z.ZodType<boolean>;
/** Free text. */
export declare const text: (longest: number, meta: KeyMeta) => z.ZodType<string>;
