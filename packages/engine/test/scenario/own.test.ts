import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { ownKeys } from '../../lint/ownKeys.js';
import { own } from '../../src/internal.js';

describe('a name from outside', () => {
  it.each(['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', 'nothing'])('%s is no key', (name) =>
    expect(own({ arr: 1 }, name)).toBeUndefined(),
  );

  it('is looked up among own keys', () => expect(own({ arr: 1, cash: 2 }, 'cash')).toBe(2));
});

describe('the linter', () => {
  const faults = (code: string): number =>
    new Linter().verify(
      code,
      [
        {
          files: ['**/*.ts'],
          languageOptions: { parser: tseslint.parser as never },
          plugins: { paydown: { rules: { 'own-keys': ownKeys as never } } },
          rules: { 'paydown/own-keys': 'error' },
        } as Linter.Config,
      ],
      'a.ts',
    ).length;

  it.each(['name in map;', 'map[name as Key];', 'map[name as keyof typeof map] = 1;', 'if (a.b in map) f();'])(
    'refuses %s',
    (code) => expect(faults(code)).toBe(1),
  );

  it.each(["'message' in read;", 'own(map, name);', 'for (const key in map) f(key);', 'map[key];'])(
    'takes %s',
    (code) => expect(faults(code)).toBe(0),
  );
});
