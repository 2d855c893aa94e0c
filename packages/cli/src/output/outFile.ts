/** A file to be written: its name in a folder, and all that is in it. */
export interface OutFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}
