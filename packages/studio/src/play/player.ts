/// <reference lib="webworker" />
import { simulateBlock } from '@paydown/engine/simulate';
import type { Job, Played } from './messages.ts';

/** Plays one block after another; what was played travels without a copy. */
self.onmessage = ({ data }: MessageEvent<Job>) => {
  const { job, scenario, block, wanted, design } = data;
  const { first, runs, values, fates, ends } = simulateBlock(scenario, block, { ...wanted, ...(design && { design }) });
  const played: Played = { job, first, runs, values, fates, ends };
  postMessage(played, { transfer: [values, fates, ends].map(({ buffer }) => buffer as ArrayBuffer) });
};
