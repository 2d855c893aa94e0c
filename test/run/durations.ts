import { relative, sep } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

const SLOWEST = 5;

/** Says after the tests how long each folder's took, which files are the slowest, and what was skipped. */
export default class Durations implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const files = modules.map((file) => ({
      path: relative(process.cwd(), file.moduleId),
      seconds: secondsOf(file),
      skipped: [...file.children.allTests('skipped')].length,
    }));
    const folders = new Map<string, number>();
    for (const { path, seconds } of files) folders.set(folderOf(path), (folders.get(folderOf(path)) ?? 0) + seconds);
    const longest = files.toSorted((a, b) => b.seconds - a.seconds).slice(0, SLOWEST);
    say(
      'Seconds of all workers',
      [...folders].toSorted(([, a], [, b]) => b - a),
    );
    say(
      'Slowest files',
      longest.map(({ path, seconds }) => [path, seconds] as const),
    );
    const skipped = files.filter((file) => file.skipped > 0);
    if (skipped.length) console.log(`Skipped: ${skipped.map((file) => `${file.skipped} in ${file.path}`).join(', ')}`);
  }
}

/** Loading a file and what it imports is a part of what it takes. */
function secondsOf(file: TestModule): number {
  const { duration, collectDuration, setupDuration } = file.diagnostic();
  return (duration + collectDuration + setupDuration) / 1000;
}

const folderOf = (path: string) => path.split(sep).slice(0, 2).join('/');

const say = (title: string, rows: readonly (readonly [string, number])[]) =>
  console.log(`${title}: ${rows.map(([name, seconds]) => `${name} ${seconds.toFixed(0)}`).join(', ')}`);
