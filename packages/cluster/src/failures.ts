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
  readonly pieces: readonly number[];
  readonly reason: string;
}

/** Jobs that failed so often that they are not tried again; all others are done. */
export class SetAside extends Error {
  constructor(readonly jobs: readonly JobSetAside[]) {
    super(inWords(jobs));
    this.name = 'SetAside';
  }
}

/** Reasons that are told; of more, how many there are. */
const MOST_REASONS = 3;

/** `jobs 3–5 (pieces 12–20): why`, with the jobs that failed alike together. */
function inWords(jobs: readonly JobSetAside[]): string {
  const reasons = [...new Set(jobs.map(({ reason }) => reason))];
  const words = reasons.slice(0, MOST_REASONS).map((reason) => {
    const alike = jobs.filter((each) => each.reason === reason);
    const numbers = ranges(
      'job',
      alike.map(({ job }) => job),
    );
    return `${numbers} (${ranges(
      'piece',
      alike.flatMap(({ pieces }) => pieces),
    )}): ${reason}`;
  });
  const more = reasons.length - words.length;
  return words.join('; ') + (more > 0 ? `; and for ${more} other reasons` : '');
}

/** `pieces 3–7, 9`. */
function ranges(what: string, numbers: readonly number[]): string {
  const found: [from: number, to: number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  const words = found.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
  return `${what}${numbers.length === 1 ? '' : 's'} ${words}`;
}
