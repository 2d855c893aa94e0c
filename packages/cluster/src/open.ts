import type { Address } from './address.js';
import { openPostgres, probePostgres } from './postgres.js';
import { openRedis, probeRedis } from './redis.js';
import type { Server, Watcher } from './server.js';

/**
 * Connects once, to say at once what is wrong: nobody there, no way in, too old.
 *
 * @throws QueueFailure if it cannot be used
 */
export const requireServer = (address: Address): Promise<void> =>
  address.kind === 'redis' ? probeRedis(address) : probePostgres(address);

/** A connection that comes back whenever the server does. */
export const openServer = (address: Address, watcher: Watcher): Server =>
  address.kind === 'redis' ? openRedis(address, watcher) : openPostgres(address, watcher);
