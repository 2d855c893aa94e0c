import { EXIT, Failure } from '../exit.js';
import { shown } from './overrides.js';

/** What an option’s text means; a Failure that names the option when it means nothing. */
export function optionOf<T>(
  flag: string,
  text: string,
  read: (text: string) => T | { readonly message: string; readonly hint?: string },
): T {
  const meant = read(text);
  if (typeof meant !== 'object' || meant === null || !('message' in meant)) return meant as T;
  const { message, hint } = meant as { readonly message: string; readonly hint?: string };
  throw new Failure(EXIT.usage, `${flag} ${shown(text)}: ${message}${hint === undefined ? '' : ` ${hint}`}`);
}
