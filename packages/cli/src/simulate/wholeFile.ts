import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { reason } from '../exit.js';

/** Writes a file beside its name and renames it, so that it is complete or not there. Returns why that failed, or null. */
export function writeWhole(file: string, parts: readonly (string | Uint8Array)[]): string | null {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const descriptor = openSync(temporary, 'w');
    try {
      for (const part of parts) writeFileSync(descriptor, part);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
    return null;
  } catch (error) {
    rmSync(temporary, { force: true });
    return reason(error);
  }
}
