import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { errorCode } from '../exit.js';

/** A process, such that no other can be taken for it. */
export interface Process {
  readonly pid: number;
  /** The computer, or the container, in which it has this number. */
  readonly host: string;
  /** When it began, as its system tells it: a later process may have its number. Empty where no system tells. */
  readonly born: string;
}

/** Whether there is a process of that number here. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** When a process began: on Linux, which start of the system, and the ticks since. One that has ended and is only listed still began never. */
export const bornOf = (pid: number): string =>
  orEmpty(() => {
    const [, fields = ''] = /^.*\)\s(.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    const [state = '', ...others] = fields.split(' ');
    return 'ZX'.includes(state)
      ? 'never'
      : `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${others[18]}`;
  });

function orEmpty(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

/** This process. */
export const SELF: Process = {
  pid: process.pid,
  host: `${hostname()} ${orEmpty(() => readlinkSync('/proc/self/ns/pid'))}`.trim(),
  born: bornOf(process.pid),
};
