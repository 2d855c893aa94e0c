import { noPostgres, startPostgres } from './postgresServer.js';
import { noRedis, startRedis } from './redisServer.js';

/** What a queue can lie on: its name, why it cannot be tested with, or null, and what starts one. */
export const SERVERS = [
  ['Redis', noRedis, startRedis],
  ['Postgres', noPostgres, startPostgres],
] as const;
