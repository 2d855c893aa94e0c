/**
 * One-line defects of the kinds that people make in such a program: a sign flipped, a step forgotten, the wrong stock, a week too many. Each
 * is planted alone: `from` stands exactly once in `file` and becomes `to`.
 */
const engine = (path) => `packages/engine/src/${path}`;
const defect = (kind, file, from, to) => ({ kind, file: engine(file), from, to });

export const DEFECTS = [
  // mechanisms
  defect(
    'sign flipped',
    'company/slowing.ts',
    '1 / (1 + k.drag * c.unknown * c.debtRatio)',
    '1 / (1 - k.drag * c.unknown * c.debtRatio)',
  ),
  defect(
    'sign flipped',
    'company/stocks.ts',
    'c.debt + c.borrowed - c.repaid - c.retired',
    'c.debt + c.borrowed - c.repaid + c.retired',
  ),
  defect('sign flipped', 'company/stocks.ts', '(c.income - c.cost) * k.step', '(c.income + c.cost) * k.step'),
  defect(
    'sign flipped',
    'company/customers.ts',
    'k.debtChurn * (c.debtRatio - k.debtReference)',
    '-k.debtChurn * (c.debtRatio - k.debtReference)',
  ),
  defect(
    'sign flipped',
    'company/board.ts',
    '(c.plannedGrowth - c.growth) / c.plannedGrowth',
    '(c.growth - c.plannedGrowth) / c.plannedGrowth',
  ),
  defect('sign flipped', 'company/teams.ts', 'focused * (1 - l.alignmentEffort)', 'focused * (1 + l.alignmentEffort)'),
  defect(
    'step forgotten',
    'company/stocks.ts',
    'c.incidentEffort - c.fireWork * k.step',
    'c.incidentEffort - c.fireWork',
  ),
  defect('step forgotten', 'company/stocks.ts', '(c.begun - c.features) * k.step', 'c.begun - c.features'),
  defect('step forgotten', 'company/shipping.ts', 'c.useful = q * c.features * k.step', 'c.useful = q * c.features'),
  defect(
    'step forgotten',
    'company/support.ts',
    'c.ticketsClosed = min(service * k.step,',
    'c.ticketsClosed = min(service,',
  ),
  defect('step forgotten', 'company/borrowing.ts', 'k.bitRot * size * k.year', 'k.bitRot * size'),
  defect(
    'step forgotten',
    'company/leaving.ts',
    'fractionMoved(c.attritionRate * k.year)',
    'fractionMoved(c.attritionRate)',
  ),
  defect(
    'wrong stock',
    'company/borrowing.ts',
    'c.retired = c.debtRatio * (c.productRemoved + c.zombiesRemoved)',
    'c.retired = c.debtRatio * c.productRemoved',
  ),
  defect('wrong stock', 'company/slowing.ts', 'const size = c.product + c.zombies;', 'const size = c.product;'),
  defect(
    'wrong stock',
    'company/customers.ts',
    '(c.others + 0.5 * (c.othersJoin - (c.othersLeave + c.othersLaidOff)))',
    '(c.engineers + 0.5 * (c.othersJoin - (c.othersLeave + c.othersLaidOff)))',
  ),
  defect(
    'wrong stock',
    'company/tenure.ts',
    '(c.survival * c.cohortYearAgo) / c.engineers',
    'c.cohortYearAgo / c.engineers',
  ),
  defect(
    'wrong stock',
    'company/work.ts',
    'const effort = c.budget - c.repaymentWork;',
    'const effort = c.capacity - c.repaymentWork;',
  ),
  defect('wrong bound', 'company/work.ts', 'k.fireCap * c.capacity)', 'c.capacity)'),
  defect('loop cut', 'company/repayment.ts', '(1 - (1 - l.discipline) * c.pressure)', '1'),
  defect('loop cut', 'company/upkeep.ts', 'size + k.upkeepDebt * c.debt', 'size'),
  defect('loop cut', 'company/borrowing.ts', 'k.neglect * c.neglected * k.step', '0'),
  defect('wrong stock', 'company/familiarity.ts', 'c.engineers - c.skillGap', 'c.engineers'),
  defect('sign flipped', 'company/familiarity.ts', 'carried / (carried + known)', 'known / (carried + known)'),
  defect('wrong bound', 'company/repayment.ts', '? there / c.repaymentRate :', '? allowed :'),
  defect('step forgotten', 'company/borrowing.ts', 'c.neglected * k.step', 'c.neglected'),
  defect('loop cut', 'company/haste.ts', '(1 - l.haste) * (1 - l.discipline) * c.pressure', '0'),
  defect('loop cut', 'company/leaving.ts', '(1 + k.burnoutAttrition * c.burnout)', '1'),
  defect('off by one week', 'simulate/state.ts', 'if (now === last) return -1;', 'if (now === last - 1) return -1;'),
  defect('off by one week', 'simulate/state.ts', 'return now + 1;', 'return now;'),
  defect(
    'off by one week',
    'simulate/simulation.ts',
    'cohortSteps: 52 * scenario.stepsPerWeek',
    'cohortSteps: 51 * scenario.stepsPerWeek',
  ),
  defect(
    'wrong delay',
    'simulate/simulation.ts',
    'revenueSteps: 26 * scenario.stepsPerWeek',
    'revenueSteps: 13 * scenario.stepsPerWeek',
  ),
  // policies and shocks
  defect('sign flipped', 'policies/reactive.ts', 'p.threshold - c.seenVelocity', 'c.seenVelocity - p.threshold'),
  defect(
    'hysteresis lost',
    'policies/ceiling.ts',
    'c.seenDebt < p.release ? 0 : c.repaying',
    'c.seenDebt < p.release ? 0 : 0',
  ),
  defect('wrong chance', 'shocks/winter.ts', 'n.winter < k.thawChance ? 0 : 1', 'n.winter < k.winterChance ? 0 : 1'),
  defect('wrong stock', 'shocks/migration.ts', 'size * (c.product + c.zombies)', 'size * c.debt'),
  // samplers and streams
  defect('wrong coefficient', 'random/normal.ts', '2509.0809287301227', '2509.0809387301227'),
  defect('sign flipped', 'random/normal.ts', 'upperTail(q < 0 ? u : 1 - u)', 'upperTail(q < 0 ? u : u)'),
  defect(
    'off by one',
    'random/poisson.ts',
    'probability *= mean / n;\n    const next',
    'probability *= mean / (n + 1);\n    const next',
  ),
  defect('moment lost', 'random/compound.ts', '0.5 * (sigma * sigma - spread)', '0.5 * (spread - sigma * sigma)'),
  defect(
    'rotation wrong',
    'random/streams.ts',
    'const word = Math.imul((five << 7) | (five >>> 25), 9);\n  state',
    'const word = Math.imul((five << 7) | (five >>> 24), 9);\n  state',
  ),
  defect(
    'streams shared',
    'simulate/channels.ts',
    'streamState(key, run, channel, state, 0);',
    'streamState(key, run, 0, state, 0);',
  ),
  defect(
    'order lost',
    'coefficients/copula.ts',
    'sum += c.factor[i * n + j]! * z[at[j]!]!;',
    'sum += c.factor[j * n + i]! * z[at[j]!]!;',
  ),
  // quantiles, summary and merge
  defect(
    'off by one',
    'summary/select.ts',
    'values[from + ranks[r]! - smaller]!',
    'values[Math.max(from + ranks[r]! - smaller - 1, 0)]!',
  ),
  defect('order lost', 'summary/fan.ts', 'at += runs;', 'at += runs - 1;'),
  defect(
    'the dead forgotten',
    'simulate/recording.ts',
    "dead === 'last' || fates[run] === ACQUIRED ? recorded[first + rows[end - 1]!]! : dead",
    'recorded[first + rows[end - 1]!]!',
  ),
  defect('wrong row', 'simulate/play.ts', 'row * into.runs + block.first', 'row * block.runs + block.first'),
  defect(
    'wrong divisor',
    'summary/estimate.ts',
    'Math.sqrt((effect * squaresAround(value, values)) / (n - 1) / n)',
    'Math.sqrt((effect * squaresAround(value, values)) / (n - 1))',
  ),
];
