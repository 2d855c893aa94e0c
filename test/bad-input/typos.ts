/** A name as somebody mistypes it, and the one that was meant. */
export type Typo = readonly [typed: string, meant: string];

/** Names in scenario files, with the key above them. */
export const KEY_TYPOS: Readonly<Record<string, readonly Typo[]>> = {
  '': [
    ['hoirzon', 'horizon'],
    ['horizont', 'horizon'],
    ['comapny', 'company'],
    ['leves', 'levers'],
    ['lever', 'levers'],
    ['coeficients', 'coefficients'],
    ['coefficents', 'coefficients'],
    ['timline', 'timeline'],
    ['time_line', 'timeline'],
    ['shoks', 'shocks'],
    ['dept', 'debt'],
    ['rusn', 'runs'],
    ['sede', 'seed'],
    ['descripton', 'description'],
    ['correlation', 'correlations'],
    ['step', 'stepsPerWeek'],
    ['cash', 'company.cash'],
    ['rampTime', 'coefficients.rampTime'],
    ['killShare', 'levers.killShare'],
    ['policy', 'debt'],
  ],
  company: [
    ['enginers', 'engineers'],
    ['engineer', 'engineers'],
    ['developers', 'engineers'],
    ['newcommers', 'newcomers'],
    ['ar', 'arr'],
    ['rar', 'arr'],
    ['revenue', 'arr'],
    ['cahs', 'cash'],
    ['grwoth', 'growth'],
    ['since_round', 'sinceRound'],
    ['zombie', 'zombies'],
    ['percievedVelocity', 'perceivedVelocity'],
    ['precievedDebt', 'perceivedDebt'],
    ['presure', 'pressure'],
    ['techDebt', 'debt'],
    ['tcikets', 'tickets'],
    ['burn-out', 'burnout'],
  ],
  levers: [
    ['organization', 'organisation'],
    ['dicipline', 'discipline'],
    ['wiplimit', 'wipLimit'],
    ['wip_limit', 'wipLimit'],
    ['suportShare', 'supportShare'],
    ['hirring', 'hiring'],
    ['fundrasing', 'fundraising'],
    ['boardPresure', 'boardPressure'],
    ['killshare', 'killShare'],
    ['aduit', 'audit'],
    ['alignmentEfort', 'alignmentEffort'],
    ['hiringPase', 'hiringPace'],
  ],
  coefficients: [
    ['rampTimes', 'rampTime'],
    ['ramptime', 'rampTime'],
    ['atrition', 'attrition'],
    ['drga', 'drag'],
    ['contagon', 'contagion'],
    ['shortcut', 'shortcuts'],
    ['churm', 'churn'],
    ['expantion', 'expansion'],
    ['engineersCost', 'engineerCost'],
    ['enginerCost', 'engineerCost'],
    ['otherCosts', 'otherCost'],
    ['usefullShare', 'usefulShare'],
    ['repayEficiency', 'repayEfficiency'],
    ['bitrot', 'bitRot'],
    ['bit-rot', 'bitRot'],
    ['salesProductivty', 'salesProductivity'],
    ['incidentslope', 'incidentSlope'],
    ['majorLos', 'majorLoss'],
    ['mandateTme', 'mandateTime'],
    ['knowlegeLoss', 'knowledgeLoss'],
    ['margni', 'margin'],
    ['upkep', 'upkeep'],
    ['maxHirng', 'maxHiring'],
    ['swiching', 'switching'],
    ['dayOneProductivty', 'dayOneProductivity'],
  ],
  shocks: [
    ['wintr', 'winter'],
    ['outage', 'outages'],
    ['compettior', 'competitor'],
    ['migraton', 'migration'],
    ['customdeal', 'customDeal'],
    ['keyDepature', 'keyDeparture'],
    ['incident', 'incidents'],
  ],
  loops: [
    ['contagin', 'contagion'],
    ['zombie', 'zombies'],
    ['burn_out', 'burnout'],
    ['aligment', 'alignment'],
  ],
  noise: [
    ['incidens', 'incidents'],
    ['percepton', 'perception'],
    ['aquisition', 'acquisition'],
    ['coeficients', 'coefficients'],
  ],
};

/** Values that are names, under the key that takes them. */
export const VALUE_TYPOS: Readonly<Record<string, readonly Typo[]>> = {
  debt: [
    ['reactiv', 'reactive'],
    ['raective', 'reactive'],
    ['stages', 'stage'],
    ['cieling', 'ceiling'],
    ['frezze', 'freeze'],
    ['re-write', 'rewrite'],
    ['proportionl', 'proportional'],
    ['comitment-first', 'commitment-first'],
    ['commitment first', 'commitment-first'],
    ['Reactive', 'reactive'],
    ['fixd', 'fixed'],
  ],
};

/** Options and commands. */
export const OPTION_TYPOS: readonly (readonly [args: readonly string[], meant: string])[] = [
  [['run', 'x', '--polcy', '1'], '--policy'],
  [['run', 'x', '--ruuns', '1'], '--runs'],
  [['run', 'x', '--sed', '1'], '--seed'],
  [['run', 'x', '--horizont', '1'], '--horizon'],
  [['run', 'x', '--worker', '1'], '--workers'],
  [['run', 'x', '--quite'], '--quiet'],
  [['run', 'x', '--formt', 'svg'], '--format'],
  [['check', 'x', '--josn'], '--json'],
  [['coefficients', '--goup', 'x'], '--group'],
  [['check', 'x', '--ste', 'a=1'], '--set'],
  [['rnu', 'x'], 'run'],
  [['chck', 'x'], 'check'],
  [['coeffcients'], 'coefficients'],
  [['coefficient'], 'coefficients'],
];

export const OUTCOME_TYPOS: readonly Typo[] = [
  ['ar', 'arr'],
  ['cahs', 'cash'],
  ['velocty', 'velocity'],
  ['debtratio', 'debtRatio'],
  ['head-count', 'headcount'],
  ['suportWait', 'supportWait'],
  ['runaway', 'runway'],
  ['intrestShare', 'interestShare'],
  ['cycletime', 'cycleTime'],
  ['burnOut', 'burnout'],
  ['delivred', 'delivered'],
  ['incident', 'incidents'],
];

/** Names that are near nothing, by the section in which they stand: no suggestion for them can be right. */
export const NONSENSE: Readonly<Record<string, readonly string[]>> = {
  '': [
    'nope',
    'foo',
    'widget',
    'zebra',
    'kubernetes',
    'colour',
    'author',
    'version',
    'licence',
    'x1',
    'blockchain',
    'weather',
  ],
  company: [
    'nope',
    'colour',
    'weather',
    'zebra',
    'street',
    'phone',
    'stock',
    'mascot',
    'x1',
    'website',
    'widget',
    'founder',
  ],
  levers: [
    'nope',
    'zebra',
    'fortune',
    'colour',
    'luck',
    'widget',
    'tooling',
    'x1',
    'weather',
    'karma',
    'coffee',
    'vibes',
  ],
  coefficients: [
    'nope',
    'zebra',
    'fortune',
    'colour',
    'luck',
    'widget',
    'x1',
    'weather',
    'karma',
    'coffee',
    'vibes',
    'gravity',
  ],
  debt: ['nope', 'zebra', 'fortune', 'colour', 'luck', 'widget'],
  shocks: ['nope', 'zebra', 'fortune', 'colour', 'luck', 'widget'],
  theme: ['start', 'nope', 'drag', 'cash', 'zebra', 'winter', 'horizon', 'widget'],
};

const MINIMAL = 'company: {engineers: 40, arr: $6M, cash: $32M';

/** A file with one key in a section that has no such key. */
export function fileWith(section: string, key: string): string {
  if (section === 'company') return `${MINIMAL}, ${key}: 1}\n`;
  if (section === 'debt') return `${MINIMAL}}\ndebt: {policy: ceiling, ${key}: 1}\n`;
  return `${MINIMAL}}\n${section === '' ? `${key}: 1` : `${section}: {${key}: 1}`}\n`;
}

/** A file for each name that is mistyped. */
export const typoFiles = (): readonly { readonly typed: string; readonly meant: string; readonly text: string }[] => [
  ...Object.entries(KEY_TYPOS).flatMap(([section, typos]) =>
    typos.map(([typed, meant]) => ({ typed, meant, text: fileWith(section, typed) })),
  ),
  ...Object.entries(VALUE_TYPOS).flatMap(([key, typos]) =>
    typos.map(([typed, meant]) => ({ typed, meant, text: `${MINIMAL}}\n${key}: ${typed}\n` })),
  ),
];

/** A file for each name that is near nothing; those of themes are no scenarios. */
export const nonsenseFiles = (): readonly { readonly name: string; readonly text: string }[] =>
  Object.entries(NONSENSE).flatMap(([section, names]) =>
    section === 'theme' ? [] : names.map((name) => ({ name: `${section}.${name}`, text: fileWith(section, name) })),
  );
