import { betterOf, isJudged, JUDGED, MEASURE_NAMES, OUTCOMES } from '@paydown/engine';
import { answer } from '../output/console.js';

export interface OutcomesOptions {
  readonly json?: boolean;
}

const WIDTH = 80;

/** Lists what decisions can be judged by, a line or two each. */
export function outcomes({ json = false }: OutcomesOptions): void {
  const all = MEASURE_NAMES.map((name) => {
    const { meaning, unit } = isJudged(name) ? JUDGED[name] : OUTCOMES[name];
    return { name, meaning, unit, better: betterOf(name) };
  });
  const width = Math.max(...all.map(({ name }) => name.length)) + 2;
  answer(json ? JSON.stringify(all) : all.map(({ name, meaning, unit }) => listed(name.padEnd(width), `${meaning} (${unit})`)).join('\n'));
}

/** A name with its words, which go on below themselves. */
function listed(name: string, words: string): string {
  const lines = [name];
  for (const word of words.split(' ')) {
    const longer = `${lines[lines.length - 1]!}${lines[lines.length - 1]!.endsWith(' ') ? '' : ' '}${word}`;
    if (longer.length <= WIDTH) lines[lines.length - 1] = longer;
    else lines.push(`${' '.repeat(name.length)}${word}`);
  }
  return lines.join('\n');
}
