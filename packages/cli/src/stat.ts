import { fstatSync, lstatSync, statSync, type BigIntStats } from 'node:fs';

/**
 * What stands at a path, in large numbers: Node keeps the last answer in small ones for itself. Where that was about a
 * pipe, it takes parts of paths that it knows already for pipes, and finds no modules any more.
 */
export const stat = (path: string): BigIntStats => statSync(path, { bigint: true });

/** The same, of a link itself. */
export const lstat = (path: string): BigIntStats => lstatSync(path, { bigint: true });

/** The same, of what is open. */
export const fstat = (file: number): BigIntStats => fstatSync(file, { bigint: true });
