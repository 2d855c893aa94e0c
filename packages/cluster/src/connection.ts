/** Milliseconds after which a server that does not answer is given up, or a silent connection is looked at. */
export const PATIENCE_MS = 10_000;
const LONGEST_PAUSE_MS = 2000;

/** Milliseconds to wait before a server is tried again, after so many tries. */
export const pauseAfter = (tries: number): number => Math.min(100 * tries, LONGEST_PAUSE_MS);

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/ECONNREFUSED/, 'nobody listens there'],
  [/ENOTFOUND|EAI_AGAIN/, 'there is no machine of that name'],
  [/ETIMEDOUT|timed out/i, 'it does not answer'],
  [/ECONNRESET|EPIPE|Connection is closed|closed|Connection terminated/i, 'it closed the connection'],
  [/WRONGPASS|28P01|28000/, 'it does not take this user and password'],
  [/NOAUTH|must be a string|no password/i, 'it asks for a password'],
  [/57P0[0-9]|postmaster exit/, 'it starts or stops'],
  [/3D000/, 'it has no such database'],
  [/NOPERM|42501/, 'this user may not do what a queue needs'],
  [
    /self.signed|unable to verify|CERT_|certificate/i,
    'its certificate cannot be verified (NODE_EXTRA_CA_CERTS names yours)',
  ],
  [/EPROTO|wrong version number|SSL|TLS/i, 'it does not speak TLS'],
];

/** Why a connection failed, in words, without what was sent. */
export function reasonOf(error: unknown): string {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  const text = `${code} ${message}`;
  return REASONS.find(([pattern]) => pattern.test(text))?.[1] ?? message;
}
