/** How the command ends. From 64 on the codes are those of sysexits.h; 130 and 143 are what shells use for Ctrl-C and SIGTERM. */
export const EXIT = {
  ok: 0,
  usage: 64,
  scenario: 65,
  noInput: 66,
  unavailable: 69,
  internal: 70,
  cannotCreate: 73,
  unfinished: 75,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_MEANINGS: Readonly<Record<ExitCode, string>> = {
  0: 'done',
  64: 'the command line is wrong',
  65: 'a scenario file is wrong; every fault is printed as file:line:column',
  66: 'a scenario file cannot be read',
  69: 'Chromium, to print, or `@paydown/cluster` or its queue is not there',
  70: 'the program itself failed',
  73: 'the output cannot be created',
  75: 'jobs in the queue failed; --resume asks for these alone',
  130: 'stopped by Ctrl-C; what was written says so',
  143: 'stopped by SIGTERM, likewise',
};

/** Something that a person can understand and mend: its message is all that is printed. */
export class Failure extends Error {
  constructor(
    readonly code: ExitCode,
    message: string,
  ) {
    super(message);
    this.name = 'Failure';
  }
}

/** The code of a failed system call (`ENOENT`), or an empty text. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code ?? '';
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'files may not be that large here',
  EIO: 'the disk does not answer',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of the path is not a folder',
  EEXIST: 'a file of that name is in the way',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links go in a circle',
  ENOENT: 'part of the path does not exist',
};

/** Why a system call failed, in words. */
export function reason(error: unknown): string {
  return REASONS[errorCode(error)] ?? (error instanceof Error ? error.message : String(error));
}
