import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { reason } from '../exit.js';

/** Arrays lie in a file as in memory, behind their checksum (4 bytes, little-endian). */
const HEAD = 4;

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** CRC-32 of arrays, one after another. */
export const checksumOf = (arrays: readonly ArrayBufferView[]): number =>
  arrays.reduce((crc, array) => crc32(bytesOf(array), crc), 0);

/** Writes arrays; the file is complete or not there. Returns why that failed, or null. */
export function writeArrays(
  file: string,
  arrays: readonly ArrayBufferView[],
  checksum = checksumOf(arrays),
): string | null {
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(checksum);
  return writeWhole(file, [head, ...arrays.map(bytesOf)]);
}

/** Fills arrays from a file that `writeArrays` wrote and returns their checksum; null if there is none, or if it is not whole. */
export function readArrays(file: string, arrays: readonly ArrayBufferView[]): number | null {
  const bytes = contentOf(file);
  let at = HEAD;
  if (bytes?.length !== arrays.reduce((length, { byteLength }) => length + byteLength, HEAD)) return null;
  for (const array of arrays) bytesOf(array).set(bytes.subarray(at, (at += array.byteLength)));
  const checksum = checksumOf(arrays);
  return checksum === bytes.readUInt32LE() ? checksum : null;
}

/** Writes a file beside its name and renames it, so that it is complete or not there. Returns why that failed, or null. */
export function writeWhole(file: string, parts: readonly (string | Uint8Array)[]): string | null {
  const begun = `${file}.${process.pid}.tmp`;
  try {
    const descriptor = openSync(begun, 'w');
    try {
      for (const part of parts) writeFileSync(descriptor, part);
    } finally {
      closeSync(descriptor);
    }
    renameSync(begun, file);
    return null;
  } catch (error) {
    rmSync(begun, { force: true });
    return reason(error);
  }
}

function contentOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
