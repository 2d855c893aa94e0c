import type { Block } from '@paydown/engine/simulate';

/** The memory of a block, to be handed from one thread to another without a copy. */
export const buffersOf = ({ values, fates, ends }: Block): ArrayBuffer[] => [values, fates, ends].map(({ buffer }) => buffer as ArrayBuffer);
