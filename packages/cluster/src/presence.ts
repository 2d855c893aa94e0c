import type { Redis } from 'ioredis';
import type { Identity } from './identity.js';
import { PREFIX } from './keys.js';

export type Role = 'worker' | 'coordinator';

/** Somebody at the queue. */
export interface Present extends Identity {
  readonly id: string;
  /** Jobs that it plays at once; 0 of a coordinator. */
  readonly jobs: number;
}

/** Seconds for which somebody counts as there after a sign of life, and between two. */
const LASTS_S = 30;
export const BEAT_MS = 10_000;

const namesKey = (role: Role): string => `${PREFIX}:${role}s`;
/** What is there as long as somebody gives signs of life. */
export const signKey = (role: Role, id: string): string => `${PREFIX}:${role}:${id}`;

/** Says that somebody is there. */
export async function appear(redis: Redis, role: Role, present: Present): Promise<void> {
  await redis
    .multi()
    .set(signKey(role, present.id), JSON.stringify(present), 'EX', LASTS_S)
    .sadd(namesKey(role), present.id)
    .exec();
}

/** Says that somebody goes. */
export async function leave(redis: Redis, role: Role, id: string): Promise<void> {
  await redis.multi().del(signKey(role, id)).srem(namesKey(role), id).exec();
}

/** Who is there; who has gone without a word is forgotten. */
export async function whoIsThere(redis: Redis, role: Role): Promise<Present[]> {
  const ids = await redis.smembers(namesKey(role));
  if (ids.length === 0) return [];
  const signs = await redis.mget(ids.map((id) => signKey(role, id)));
  const gone = ids.filter((_, i) => (signs[i] ?? null) === null);
  if (gone.length > 0) await redis.srem(namesKey(role), ...gone);
  return signs.flatMap((sign) => {
    const present = sign === null ? null : presentOf(sign);
    return present === null ? [] : [present];
  });
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
