import { FILES } from '../bad-input/files.js';

const WORDS: readonly string[] = [
  '<script>hacked=1</script>',
  '<img src=x onerror=hacked=1>',
  '"><svg onload=hacked=1>',
  "'-hacked=1-'",
  'javascript:hacked=1',
  '{{constructor.constructor("hacked=1")()}}',
  '${hacked=1}',
  '\u202Egnp.exe',
  '\u0000\u0007\u001B[31m',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'toString',
  'NaN',
  '-Infinity',
  '1e999',
  '9'.repeat(400),
  '&a [*a, *a]',
  '!!js/function hacked=1',
  '['.repeat(2000),
  '{a: '.repeat(1000),
  'é'.repeat(3000),
  '%%%zz%',
];

const PLACES: readonly ((word: string) => string)[] = [
  (word) => `#1;${encodeURIComponent(word)}`,
  (word) => `#1;series-b;${encodeURIComponent(word)}=5`,
  (word) => `#1;series-b;company.cash=${encodeURIComponent(word)}`,
  (word) => `#1;series-b;A.debt=5%;B.debt=${encodeURIComponent(word)}`,
  (word) => `#1;series-b;B.debt=20%;B.from=${encodeURIComponent(word)}`,
  (word) => `#1;series-b;B.debt=20%;P1=${encodeURIComponent(word)};P2=Bo;P2.drag=${encodeURIComponent(word)}`,
];

/** Links that somebody could send to do harm. */
export const LINKS: readonly string[] = [
  ...WORDS.flatMap((word) => PLACES.map((link) => link(word))),
  '#99;series-b',
  '#0;series-b',
  '#1;series-b;horizon=9999999+years;runs=1e12',
  `#1;series-b;${'a'.repeat(1_000_000)}`,
  `#1;series-b${';company.arr=$1M'.repeat(5000)}`,
];

/** Files that somebody could send to do harm. */
export const TEXTS: readonly string[] = [
  ...FILES.slice(0, 44).map(({ text }) => text),
  ...WORDS.map((word) => `extends: seed.yaml\nname: ${JSON.stringify(word)}\ncompany:\n  cash: ${word}\n`),
  `a:\n${Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i + 1)}a:`).join('\n')}`,
  'x'.repeat(1_000_000),
  `a: &a [1]\n${Array.from({ length: 20 }, (_, i) => `b${i}: &b${i} [*a, *a]`).join('\n')}`,
];
