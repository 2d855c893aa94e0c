import type { Identity } from './identity.js';
import type { Role, Server } from './server.js';

/** Somebody at the queue. */
export interface Present extends Identity {
  readonly id: string;
  /** Jobs that it plays at once; 0 of a coordinator. */
  readonly jobs: number;
}

/** Milliseconds between two signs of life. */
export const BEAT_MS = 10_000;

/** Says that somebody is there. */
export const appear = (server: Server, role: Role, present: Present): Promise<void> =>
  server.sign(role, present.id, JSON.stringify(present));

/** Who is there. */
export async function whoIsThere(server: Server, role: Role): Promise<Present[]> {
  return (await server.signs(role)).flatMap((sign) => presentOf(sign) ?? []);
}

function presentOf(sign: string): Present | null {
  try {
    const { id, version, code, jobs } = JSON.parse(sign) as Record<keyof Present, unknown>;
    if (typeof id !== 'string' || typeof version !== 'string' || typeof code !== 'string') return null;
    return { id, version, code, jobs: Number.isSafeInteger(jobs) ? (jobs as number) : 0 };
  } catch {
    return null;
  }
}
