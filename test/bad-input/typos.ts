/** A name as somebody mistypes it, and the one that was meant. */
export type Typo = readonly [typed: string, meant: string];

/** Names in scenario files, with the key above them. */
export const KEY_TYPOS: Readonly<Record<string, readonly Typo[]>> = {
  '': [
    ['hoirzon', 'horizon'], ['horizont', 'horizon'], ['comapny', 'company'], ['leves', 'levers'], ['lever', 'levers'], ['coeficients', 'coefficients'], ['coefficents', 'coefficients'],
    ['timline', 'timeline'], ['time_line', 'timeline'], ['shoks', 'shocks'], ['dept', 'debt'], ['rusn', 'runs'], ['sede', 'seed'], ['descripton', 'description'], ['correlation', 'correlations'],
    ['step', 'stepsPerWeek'], ['cash', 'company.cash'], ['rampTime', 'coefficients.rampTime'], ['killShare', 'levers.killShare'], ['policy', 'debt'],
  ],
  company: [
    ['enginers', 'engineers'], ['engineer', 'engineers'], ['developers', 'engineers'], ['newcommers', 'newcomers'], ['ar', 'arr'], ['rar', 'arr'], ['revenue', 'arr'], ['cahs', 'cash'], ['grwoth', 'growth'],
    ['since_round', 'sinceRound'], ['zombie', 'zombies'], ['percievedVelocity', 'perceivedVelocity'], ['precievedDebt', 'perceivedDebt'], ['presure', 'pressure'], ['techDebt', 'debt'], ['tcikets', 'tickets'], ['burn-out', 'burnout'],
  ],
  levers: [
    ['organization', 'organisation'], ['dicipline', 'discipline'], ['wiplimit', 'wipLimit'], ['wip_limit', 'wipLimit'], ['suportShare', 'supportShare'], ['hirring', 'hiring'], ['fundrasing', 'fundraising'],
    ['boardPresure', 'boardPressure'], ['killshare', 'killShare'], ['aduit', 'audit'], ['alignmentEfort', 'alignmentEffort'], ['hiringPase', 'hiringPace'],
  ],
  coefficients: [
    ['rampTimes', 'rampTime'], ['ramptime', 'rampTime'], ['atrition', 'attrition'], ['drga', 'drag'], ['contagon', 'contagion'], ['shortcut', 'shortcuts'], ['churm', 'churn'], ['expantion', 'expansion'],
    ['engineersCost', 'engineerCost'], ['enginerCost', 'engineerCost'], ['otherCosts', 'otherCost'], ['usefullShare', 'usefulShare'], ['repayEficiency', 'repayEfficiency'], ['bitrot', 'bitRot'], ['bit-rot', 'bitRot'],
    ['salesProductivty', 'salesProductivity'], ['incidentslope', 'incidentSlope'], ['majorLos', 'majorLoss'], ['mandateTme', 'mandateTime'], ['knowlegeLoss', 'knowledgeLoss'], ['margni', 'margin'],
    ['upkep', 'upkeep'], ['maxHirng', 'maxHiring'], ['swiching', 'switching'], ['dayOneProductivty', 'dayOneProductivity'],
  ],
  shocks: [['wintr', 'winter'], ['outage', 'outages'], ['compettior', 'competitor'], ['migraton', 'migration'], ['customdeal', 'customDeal'], ['keyDepature', 'keyDeparture'], ['incident', 'incidents']],
  loops: [['contagin', 'contagion'], ['zombie', 'zombies'], ['burn_out', 'burnout'], ['aligment', 'alignment']],
  noise: [['incidens', 'incidents'], ['percepton', 'perception'], ['aquisition', 'acquisition'], ['coeficients', 'coefficients']],
};

/** Values that are names, under the key that takes them. */
export const VALUE_TYPOS: Readonly<Record<string, readonly Typo[]>> = {
  debt: [
    ['reactiv', 'reactive'], ['raective', 'reactive'], ['stages', 'stage'], ['cieling', 'ceiling'], ['frezze', 'freeze'], ['re-write', 'rewrite'], ['proportionl', 'proportional'], ['comitment-first', 'commitment-first'],
    ['commitment first', 'commitment-first'], ['Reactive', 'reactive'], ['fixd', 'fixed'],
  ],
};

/** Options and commands. */
export const OPTION_TYPOS: readonly (readonly [args: readonly string[], meant: string])[] = [
  [['run', 'x', '--polcy', '1'], '--policy'], [['run', 'x', '--ruuns', '1'], '--runs'], [['run', 'x', '--sed', '1'], '--seed'], [['run', 'x', '--horizont', '1'], '--horizon'], [['run', 'x', '--worker', '1'], '--workers'],
  [['run', 'x', '--quite'], '--quiet'], [['run', 'x', '--formt', 'svg'], '--format'], [['check', 'x', '--josn'], '--json'], [['coefficients', '--goup', 'x'], '--group'], [['check', 'x', '--ste', 'a=1'], '--set'],
  [['rnu', 'x'], 'run'], [['chck', 'x'], 'check'], [['coeffcients'], 'coefficients'], [['coefficient'], 'coefficients'],
];

export const OUTCOME_TYPOS: readonly Typo[] = [
  ['ar', 'arr'], ['cahs', 'cash'], ['velocty', 'velocity'], ['debtratio', 'debtRatio'], ['head-count', 'headcount'], ['suportWait', 'supportWait'], ['runaway', 'runway'], ['intrestShare', 'interestShare'], ['cycletime', 'cycleTime'],
  ['burnOut', 'burnout'], ['delivred', 'delivered'], ['incident', 'incidents'],
];
