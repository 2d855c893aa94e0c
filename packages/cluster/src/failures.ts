/** The queue cannot be used: by its address, or since it does not answer or does not let anybody in. The message never holds the password. */
export class QueueFailure extends Error {
  constructor(
    readonly kind: 'address' | 'unreachable',
    message: string,
  ) {
    super(message);
    this.name = 'QueueFailure';
  }
}

export interface JobSetAside {
  /** Number of the job, from 1. */
  readonly job: number;
  readonly blocks: readonly number[];
  readonly reason: string;
}

/** Jobs that failed so often that they are not tried again; all others are done. */
export class SetAside extends Error {
  constructor(readonly jobs: readonly JobSetAside[]) {
    super(jobs.map(({ job, blocks, reason }) => `job ${job} (${rangesOf(blocks)}): ${reason}`).join('; '));
    this.name = 'SetAside';
  }
}

/** `blocks 3–7, 9`. */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [from: number, to: number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const words = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
  return `${numbers.length === 1 ? 'block' : 'blocks'} ${words}`;
}
