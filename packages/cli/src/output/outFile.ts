/** A file to be written: its name in a folder, and all that is in it. */
export interface OutFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A file that was written bit by bit, under another name until it is complete. */
export interface BegunFile {
  readonly name: string;
  /** Where it lies until then. */
  readonly begun: string;
}
