import { stories } from '../input/stories.js';
import { print } from '../output/console.js';

export interface ScenariosOptions {
  readonly json?: boolean;
}

/** Lists the stories that travel with the command: what to type, and what each calls itself. */
export function scenarios({ json = false }: ScenariosOptions): void {
  const all = stories();
  const width = Math.max(...all.map(({ name }) => name.length)) + 2;
  print(json ? JSON.stringify(all) : all.map(({ name, title }) => name.padEnd(width) + title).join('\n'));
}
