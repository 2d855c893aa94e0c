import type { Comparison } from '@paydown/engine/internal';
import { count, duration, money, share, work, type Format } from '../../base/format.js';
import type { Labels } from '../../marks/scale.js';

const FORMATS: Readonly<Partial<Record<string, Format>>> = {
  $M: money,
  share: share,
  '1/year': share,
  'person-weeks': work,
  weeks: duration,
};

/** How numbers of what is judged by are written. */
export const criterionFormat = ({ judge }: Comparison): Format => FORMATS[judge.unit] ?? count;

/** How they are written at an axis. */
export const criterionLabels = ({ judge }: Comparison): Labels =>
  judge.unit === '$M' ? 'money' : judge.unit === 'share' || judge.unit === '1/year' ? 'share' : 'count';
