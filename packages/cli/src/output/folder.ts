import { join } from 'node:path';
import { isLink, storyOf } from '../input/link.js';
import { bareName } from '../input/scenarioFiles.js';

/** `scenarios/series-b.yaml` goes to `out/series-b`, and so does a link to that story. */
export const defaultFolder = (path: string): string =>
  isLink(path) ? join('out', storyOf(path)) : join('out', bareName(path));
