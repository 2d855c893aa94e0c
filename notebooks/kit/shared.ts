import * as runtime from 'observable:runtime';
import * as engine from '@paydown/engine/internal';
import * as report from '@paydown/report/browser';
import * as lesson from '../lib/lesson.ts';

/** What the cells of built pages import, by the names they import it by. */
export const modules = {
  'observable:runtime': runtime,
  '@paydown/engine/internal': engine,
  '@paydown/report/browser': report,
  './lib/lesson.ts': lesson,
};
