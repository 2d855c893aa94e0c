/** What two machines must have in common to play the same bits. */
export interface Identity {
  readonly version: string;
  /** Digest of the code that plays: two builds of one version need not play alike. */
  readonly code: string;
}

/** Jobs lie in a queue of their own for each identity, so that no worker is ever handed one that it would play otherwise. */
export const queueOf = ({ version, code }: Identity): string => `pieces-${version}-${code.slice(0, 16)}`;

export const isSame = (a: Identity, b: Identity): boolean => a.version === b.version && a.code === b.code;

/** “Paydown 0.3.0”, or that it is the same version and yet another. */
export const inWords = (other: Identity, own: Identity): string =>
  other.version === own.version ? `another build of Paydown ${own.version}` : `Paydown ${other.version}`;
