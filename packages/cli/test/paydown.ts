/** The real command, for tests: folders that were made go away after them. */
import { afterAll } from 'vitest';
import { removeFolders } from './command.js';

export * from './command.js';

afterAll(removeFolders);
