/** A scenario file that is wrong, and the lines on which a person would look for it. */
export interface BadFile {
  readonly what: string;
  readonly text: string;
  readonly lines: readonly number[];
  /** Files beside it. */
  readonly beside?: Readonly<Record<string, string>>;
}

const MARK = / *#!$/;

/** A file whose wrong lines end in `#!`. */
const marked = (what: string, text: string, beside: Readonly<Record<string, string>> = {}): BadFile => {
  const lines = text.split('\n');
  return {
    what,
    text: lines.map((line) => line.replace(MARK, '')).join('\n'),
    lines: lines.flatMap((line, i) => (MARK.test(line) ? [i + 1] : [])),
    beside,
  };
};

const GOOD = 'company:\n  engineers: 40\n  arr: $6M\n  cash: $32M\n';
const company = (lines: string): string => `name: Ours\ncompany:\n${lines}`;
const after = (lines: string): string => `${GOOD}runs: 500\n${lines}\nseed: x`;

/** Written by hand: what people get wrong. */
export const FILES: readonly BadFile[] = [
  marked('nothing', '#!'),
  marked('a word', 'hello #!'),
  marked('a list', '- company #!\n- debt'),
  marked('no company', 'name: Ours #!\nruns: 10'),
  marked('a company of one word', 'company: large #!'),
  marked('an empty company', 'name: Ours\ncompany: #!\nruns: 5'),
  marked('cash left out', company('  engineers: 40\n  arr: $6M\n').replace('company:', 'company: #!')),
  marked('cash without its value', company('  engineers: 40\n  arr: $6M\n  cash: #!')),
  marked('engineers misspelt', company('  enginers: 40 #!\n  arr: $6M\n  cash: $3M')),
  marked('revenue for arr', company('  engineers: 40\n  revenue: $6M #!\n  cash: $3M')),
  marked('money without a unit', company('  engineers: 40\n  arr: 6 #!\n  cash: $3M')),
  marked('dollars that are too few', company('  engineers: 40\n  arr: $6 #!\n  cash: $3M')),
  marked('a decimal comma', company('  engineers: 40\n  arr: $6,5M #!\n  cash: $3M')),
  marked('euros and dollars', company('  engineers: 40\n  arr: €6M\n  cash: $3M #!')),
  marked('half a person less', company('  engineers: -0.5 #!\n  arr: $6M\n  cash: $3M')),
  marked('engineers in words', company('  engineers: forty #!\n  arr: $6M\n  cash: $3M')),
  marked('more skill gap than people', company('  engineers: 4\n  arr: $6M\n  cash: $3M\n  skillGap: 9 #!')),
  marked('an unknown round', company('  engineers: 4\n  arr: $6M\n  cash: $3M\n  round: Series B #!')),
  marked('a round that is a list', company('  engineers: 4\n  arr: $6M\n  cash: $3M\n  round: [A, B] #!')),
  marked('a vague mandate', company('  engineers: 4\n  arr: $6M\n  cash: $3M\n  mandate: soon #!')),
  marked('newcomers over 100%', company('  engineers: 4\n  arr: $6M\n  cash: $3M\n  newcomers: 140% #!')),
  marked('three faults in one map', company('  engineers: many #!\n  arr: 6 #!\n  cash: $3M\n  burnout: 2 #!')),
  marked(
    'a flat list of numbers for product',
    company('  engineers: 4\n  arr: $6M\n  cash: $3M\n  product: [1, 2] #!'),
  ),
  marked('an unknown key', after('horizont: 5 years #!')),
  marked('a coefficient at the top', after('rampTime: 8 weeks #!')),
  marked('a number of the company at the top', after('cash: $3M #!')),
  marked('a horizon without a unit', after('horizon: 5 #!')),
  marked('a horizon that runs backwards', after('horizon: -5 years #!')),
  marked('a horizon of a century', after('horizon: 100 years #!')),
  marked('a horizon in hours', after('horizon: 500 hours #!')),
  marked('no runs', `${GOOD}runs: 0 #!`),
  marked('half a run', `${GOOD}runs: 10.5 #!`),
  marked('a run too many', `${GOOD}runs: 100000001 #!`),
  marked('runs twice', `${GOOD}runs: 5\nruns: 6 #!`),
  marked('the 31st of June', after('start: 2027-06-31 #!')),
  marked('an American date', after('start: 06/30/2027 #!')),
  marked('a seed that is a map', `${GOOD}seed: {a: 1} #!`),
  marked('a name of 300 letters', after(`name: ${'x'.repeat(300)} #!`)),
  marked('a share of 20', after('debt: 20 #!')),
  marked('a negative share', after('debt: -5% #!')),
  marked('a misspelt policy', after('debt: reactiv #!')),
  marked('a misspelt policy in a map', after('debt: {policy: cieling, release: 10%} #!')),
  marked(
    'a misspelt policy and a wrong setting',
    after('debt:\n  policy: cieling #!\n  threshold: x #!\n  relaese: 10% #!'),
  ),
  marked('a policy without its name', after('debt: #!\n  threshold: 30%')),
  marked('a setting of another policy', after('debt:\n  policy: freeze\n  slope: 2 #!')),
  marked('settings that contradict each other', after('debt:\n  policy: ceiling\n  threshold: 10%\n  release: 40% #!')),
  marked(
    'contradiction and nonsense',
    after('debt:\n  policy: ceiling\n  threshold: 10%\n  release: 40% #!\n  share: all #!'),
  ),
  marked('policies in a list', after('debt: [reactive, stage] #!')),
  marked(
    'a lever misspelt',
    after('levers:\n  organization: 1\n  dicipline: 50% #!').replace('organization: 1', 'organisation: 1'),
  ),
  marked('a lever of the other English', after('levers:\n  organization: 1 #!')),
  marked('a lever that is a coefficient', after('levers:\n  drag: 2 #!')),
  marked('a lever out of range', after('levers:\n  wipLimit: 500 #!')),
  marked('a switch that is a number', after('levers:\n  hiring: 3 #!')),
  marked('more staff than there are', after('levers: #!\n  salesShare: 80%\n  supportShare: 30%')),
  marked(
    'more staff than there are, and a typo',
    after('levers: #!\n  salesShare: 80%\n  supportShare: 30%\n  wiplimt: 2 #!'),
  ),
  marked('levers as text', after('levers: all #!')),
  marked('a coefficient misspelt', after('coefficients:\n  rampTimes: 8 weeks #!')),
  marked('a coefficient with another unit', after('coefficients:\n  rampTime: $8M #!')),
  marked('a range upside down', after('coefficients:\n  rampTime: 24 to 8 weeks #!')),
  marked('a range with one end in words', after('coefficients:\n  rampTime: 8 to many weeks #!')),
  marked('a coefficient beyond its limits', after('coefficients:\n  margin: 180% #!')),
  marked(
    'a shape misspelt, an end in words',
    after('coefficients:\n  drag:\n    shape: lognorml #!\n    low: 1\n    high: three #!'),
  ),
  marked('a shape without its name', after('coefficients:\n  drag: #!\n    low: 1\n    high: 3')),
  marked('a shape without its high end', after('coefficients:\n  drag: #!\n    shape: uniform\n    low: 1')),
  marked(
    'one bad key among wrong values',
    after('coefficients:\n  drag:\n    shape: pert\n    lowest: 1 #!\n    mode: x #!\n    high: 900 #!'),
  ),
  marked(
    'percentiles under other names',
    after('coefficients:\n  drag:\n    shape: normal\n    p7: 1 #!\n    p93: 3 #!'),
  ),
  marked('a distribution that falls', after('coefficients:\n  drag: {shape: triangular, low: 3, mode: 2, high: 1} #!')),
  marked('a lognormal that begins at 0', after('coefficients:\n  drag: {shape: lognormal, low: 0, high: 3} #!')),
  marked('an observation in words', after('coefficients:\n  rampTime: [8, twelve, 9] #!')),
  marked('no observation', after('coefficients:\n  rampTime: [] #!')),
  marked('a shock misspelt', after('shocks:\n  wintr: off #!')),
  marked('a shock neither on nor off', after('shocks:\n  winter: sometimes #!')),
  marked('a loop misspelt', after('loops:\n  contagon: off #!')),
  marked('a noise that is a shock', after('noise:\n  winter: off #!')),
  marked('a timeline that is a map', after('timeline: #!\n  at: month 6')),
  marked('a change without a time', after('timeline:\n  - debt: 50% #!')),
  marked('a change of nothing', after('timeline:\n  - at: month 6 #!')),
  marked('a change after the end', after('timeline:\n  - at: year 9 #!\n    debt: 50%')),
  marked('a change that ends first', after('timeline:\n  - at: month 9\n    until: month 3 #!\n    debt: 50%')),
  marked('a time without a unit', after('timeline:\n  - at: 6 #!\n    debt: 50%')),
  marked(
    'faults in two changes',
    after('timeline:\n  - at: month 6\n    debt: 500% #!\n  - at: never #!\n    levers:\n      hirng: off #!'),
  ),
  marked('a tab', 'company:\n\tengineers: 40 #!\n  arr: $6M'),
  marked('a colon in a name', 'name: Ours: a story #!\ncompany: {engineers: 1, arr: 0, cash: 0}'),
  marked('an indent that slips', 'company:\n  engineers: 40\n   arr: $6M #!\n  cash: $3M'),
  marked('a brace left open', 'company: {engineers: 40, arr: $6M #!\nruns: 5'),
  marked('two documents', `${GOOD}--- #!\n${GOOD}`),
  marked('a tag', `${GOOD}name: !!python/object x #!`),
  marked('a reference to nothing', `${GOOD}name: *base #!`),
  marked('__proto__', `${GOOD}__proto__: {runs: 5} #!`),
  marked('a circle', `extends: bad.yaml #!\n${GOOD}`),
  marked('a parent that is not there', `extends: serie-b.yaml #!\nlevers: {organisation: 1}`),
  marked('a parent that is not there, and a typo', 'extends: serie-b.yaml #!\nlevers:\n  dicipline: 50% #!'),
  marked(
    'faults everywhere',
    'nam: Ours #!\nhorizon: 5 #!\ncompany:\n  engineers: 40\n  ar: $6M #!\n  cash: 3 #!\ndebt: {policy: fixd} #!\nlevers:\n  audit: -1 #!\nshocks: {winters: off} #!',
  ),
  { what: 'bytes that are no text', text: 'name: x\n\u0000\u0001\u0002', lines: [2] },
  { what: 'a quote left open', text: 'company: {engineers: 1, arr: 0, cash: 0}\nname: "Ours\n', lines: [2, 3] },
  { what: 'brackets without end', text: `${GOOD}debt: ${'['.repeat(20_000)}`, lines: [5] },
  { what: 'commas without end', text: `${GOOD}debt: [${','.repeat(100_000)}`, lines: [5] },
  { what: 'a file of a megabyte', text: `${GOOD}# ${'x'.repeat(1024 * 1024)}`, lines: [1] },
];
