import { freemem } from 'node:os';
import type { Override, Scenario } from '@paydown/engine/internal';
import { memoryNeeded } from '@paydown/engine/simulate';
import { reportedWeeks } from '@paydown/engine/summary';
import { EXIT, Failure } from '../exit.js';

/** Of the free memory, what is left to the operating system, to workers and to the report. */
const RESERVED = 0.15;
const GB = 1e9;

/** Bytes that futures may take: most of what is free here, or in the container this runs in. */
export function usableMemory(): number {
  return (1 - RESERVED) * Math.min(freemem(), process.availableMemory());
}

/** What runs are multiplied by, and what makes that less. */
export interface Size {
  readonly by: string;
  readonly less: string;
}

/** Refuses a scenario whose futures do not fit, with the figures and what to reduce. `needed` is in bytes: by default what a run takes. */
export function requireMemory(
  scenario: Scenario,
  overrides: readonly Override[],
  usable = usableMemory(),
  needed = memoryNeeded(scenario, reportedWeeks(scenario.horizon).length),
  { by, less }: Size = { by: `${(scenario.horizon + 1).toLocaleString('en-US')} weeks`, less: 'a shorter --horizon' },
): void {
  if (needed <= usable) return;
  const { runs } = scenario;
  const typed = overrides.some(({ path }) => path === 'runs' || path === 'horizon');
  const fitting = roundDown((runs * usable) / needed);
  const use = fitting > 0 ? `Use --runs ${fitting} or ${less}.` : `Use ${less}, or another computer.`;
  throw new Failure(
    typed ? EXIT.usage : EXIT.scenario,
    `${runs.toLocaleString('en-US')} runs × ${by} need ${gigabytes(needed)}; ${gigabytes(usable)} can be used. ${use}`,
  );
}

const gigabytes = (bytes: number): string => `${Number((bytes / GB).toPrecision(2)).toLocaleString('en-US')} GB`;

/** To two significant digits, never up. */
function roundDown(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(value, 1))) - 1);
  return Math.floor(value / step) * step;
}
