import tseslint from 'typescript-eslint';
import { dialect } from './packages/engine/lint/dialect.js';
import { ownKeys } from './packages/engine/lint/ownKeys.js';

const paydown = { rules: { dialect, 'own-keys': ownKeys } };

const UNPORTABLE = 'Results must be the same bits on every engine: use the maths of random/.';
const unportable = (object, ...properties) => properties.map((property) => ({ object, property, message: UNPORTABLE }));

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      'out/**',
      '**/schema/**',
      'packages/cli/studio/**',
      'packages/engine/src/simulate/compiled/model.ts',
    ],
  },
  ...tseslint.configs.recommended,
  { rules: { '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }] } },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['error', 400],
      // Prettier keeps code within 120 characters and leaves texts alone: this is the limit of theirs.
      'max-len': ['error', { code: 200, comments: 160, ignoreRegExpLiterals: true }],
      'prefer-const': 'error',
      eqeqeq: 'error',
      complexity: ['error', 20],
      'max-params': ['error', 8],
      'max-depth': ['error', 4],
    },
  },
  { files: ['**/test/**'], rules: { 'max-lines': ['error', 600] } },
  {
    files: ['packages/*/src/**/*.{ts,tsx}'],
    ignores: ['packages/engine/src/scenario/own.ts'],
    plugins: { paydown },
    rules: { 'paydown/own-keys': 'error' },
  },
  {
    files: ['packages/engine/src/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...unportable(
          'Math',
          'random',
          'pow',
          'exp',
          'expm1',
          'log',
          'log1p',
          'log2',
          'log10',
          'sin',
          'cos',
          'tan',
          'tanh',
          'cbrt',
          'hypot',
        ),
      ],
      'no-restricted-globals': [
        'error',
        ...['Date', 'Intl', 'process', 'Buffer', 'require', 'window', 'document', 'globalThis', 'fetch'].map(
          (name) => ({ name, message: 'The engine is pure: no clock, no Node, no browser.' }),
        ),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'BinaryExpression[operator="**"], AssignmentExpression[operator="**="]', message: UNPORTABLE },
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*', '@paydown/*'], message: 'The engine runs in a browser and stands alone.' }] },
      ],
    },
  },
  {
    files: ['packages/engine/src/{company,policies,shocks}/**/*.ts'],
    ignores: [
      'packages/engine/src/policies/index.ts',
      'packages/engine/src/company/{company,constants,uniforms,variables}.ts',
    ],
    plugins: { paydown },
    rules: { 'paydown/dialect': 'error' },
  },
  {
    files: ['packages/cli/src/**/*.ts'],
    ignores: ['packages/cli/src/stat.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'node:fs',
              importNames: ['statSync', 'lstatSync', 'fstatSync'],
              message: 'After a look at a pipe Node finds no modules any more: use stat.ts.',
            },
          ],
        },
      ],
    },
  },
);
