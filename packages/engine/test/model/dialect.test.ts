import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { dialect } from '../../lint/dialect.js';

const linter = new Linter();
const faults = (code: string): string[] =>
  linter
    .verify(
      code,
      [
        {
          files: ['**/*.ts'],
          languageOptions: { parser: tseslint.parser as never },
          plugins: { p: { rules: { dialect: dialect as never } } },
          rules: { 'p/dialect': 'error' },
        },
      ],
      'a.ts',
    )
    .map((message) => message.message);

const body = (statement: string) =>
  `import { exp } from '../random/maths.js';\nimport type { Company } from './company.js';\nexport function f(c: Company, x: number): void {\n  ${statement}\n}\n`;

describe('the model dialect', () => {
  it.each([
    'c.velocity = 1 / (1 + x * c.debtRatio);',
    'const half = 0.5 * x; c.debt = half > 1 ? exp(half) : -half;',
    'c.debt = x > 0 ? (x < 1 ? 2 : 3) : 4;',
  ])('accepts %s', (statement) => {
    expect(faults(body(statement))).toEqual([]);
  });
  it.each([
    ['if (x > 0) c.debt = 1;', /IfStatement/],
    ['for (const y of [1]) c.debt = y;', /ForOf|Array/],
    ['while (x > 0) c.debt = 1;', /WhileStatement/],
    ['const f = () => 1; c.debt = f();', /ArrowFunction/],
    ['const o = { a: 1 }; c.debt = o.a;', /ObjectExpression/],
    ['c.debt = [x][0];', /ArrayExpression/],
    ['let y = 1; c.debt = y;', /const only/],
    ['c.debt += x;', /operator \+=/],
    ['c.debt = x ** 2;', /operator \*\*/],
    ['c.debt = c["debt"];', /by name only/],
    ['c.debt = Math.exp(x);', /Math.exp is neither/],
    ['c.debt = x > 0 && x < 1 ? 1 : 0;', /LogicalExpression/],
    ['const s = "a"; c.debt = x;', /numbers only/],
    ['c.debt = new Date().getTime();', /NewExpression/],
    ['c.debt = `${x}`.length;', /TemplateLiteral/],
    ['throw x;', /ThrowStatement/],
  ])('refuses %s', (statement, message) => {
    expect(faults(body(statement)).join('\n')).toMatch(message);
  });
  it('refuses outside modules', () => {
    expect(
      faults("import { exp } from 'mathjs';\nexport function f(x: number): number { return exp(x); }\n").join(),
    ).toMatch(/from the engine only/);
  });
});
