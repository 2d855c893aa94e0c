import { freemem } from 'node:os';
import type { Override, Scenario } from '@paydown/engine';
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

/** Refuses a scenario whose futures do not fit, with the figures and what to reduce. */
export function requireMemory(scenario: Scenario, overrides: readonly Override[], usable = usableMemory()): void {
  const needed = memoryNeeded(scenario, reportedWeeks(scenario.horizon).length);
  if (needed <= usable) return;
  const { runs, horizon } = scenario;
  const typed = overrides.some(({ path }) => path === 'runs' || path === 'horizon');
  const fitting = roundDown((runs * usable) / needed);
  const use = fitting > 0 ? `Use --runs ${fitting} or a shorter --horizon.` : 'Use a shorter --horizon, or another computer.';
  throw new Failure(
    typed ? EXIT.usage : EXIT.scenario,
    `${runs.toLocaleString('en-US')} runs × ${(horizon + 1).toLocaleString('en-US')} weeks need ${gigabytes(needed)}; ${gigabytes(usable)} can be used. ${use}`,
  );
}

const gigabytes = (bytes: number): string => `${Number((bytes / GB).toPrecision(2)).toLocaleString('en-US')} GB`;

/** To two significant digits, never up. */
function roundDown(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(value, 1))) - 1);
  return Math.floor(value / step) * step;
}
