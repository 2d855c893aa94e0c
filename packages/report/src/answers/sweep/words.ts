import {
  addWeeks,
  COEFFICIENT_NAMES,
  isCondition,
  RULE,
  type CoefficientName,
  type Estimate,
  type FrontierAnswer,
  type FrontierCell,
  type LastSafeStart,
  type Measure,
  type Scenario,
  type SweepAnswer,
  type SweptAxis,
} from '@paydown/engine/internal';
import { rounded, month, number, plural, share, sayShare } from '../../base/format.js';
import { coefficientLabel } from '../../base/coefficients.js';
import { measureWords, monthOf } from '../../base/measure.js';
import { withinTie } from '../../base/tie.js';
import { capital, list, oneLine } from '../../base/words.js';

const WEEKS_A_MONTH = 52 / 12;
const PATH = 40;
/** “median revenue”; of what is true of a company or not “share out of money”. */
export const levelWords = ({ name }: Measure): string =>
  isCondition(name) ? measureWords(name).mean : `median ${measureWords(name).label}`;

const superlative = (better: 'more' | 'less'): string => (better === 'more' ? 'highest' : 'lowest');

/** “0.5 doublings a year”. */
export const sayPace = (pace: number): string =>
  `${number(Number(pace.toPrecision(2)))} doubling${pace === 1 ? '' : 's'} a year`;

/** Indices that follow each other as ranges of the values they stand for: “0–6%”, “57% and more”. */
function ranges(indices: readonly number[], shares: readonly number[]): string[] {
  const starts = indices.filter((index) => !indices.includes(index - 1));
  return starts.map((start) => {
    let end = start;
    while (indices.includes(end + 1)) end++;
    if (end === shares.length - 1) return start === end ? share(shares[start]!) : `${share(shares[start]!)} and above`;
    return spanOf(shares[start]!, shares[end]!);
  });
}

/** “21–42%”. */
export const spanOf = (low: number, high: number): string =>
  low === high ? share(low) : `${number(Number((low * 100).toPrecision(2)))}–${share(high)}`;

/**
 * “At 1 doubling a year, about 30% for debt gives the highest median revenue in January 2032 (21–42% are as good); at
 * 60%, more futures end behind no debt work than ahead of it”
 */
export function frontierFinding(answer: FrontierAnswer): string {
  const { scenario, measure, better, shares, rows, ownRow } = answer;
  const {
    best,
    asGood: [from, to],
    cells,
    pace,
  } = rows[ownRow]!;
  const at = rows.length > 1 && answer.steadyFrom === 0 ? 'At any pace' : `At ${sayPace(pace)}`;
  const what = `the ${superlative(better)} ${levelWords(measure)} in ${monthOf(scenario, measure)}`;
  const wins = cells.flatMap(({ verdict }, i) => (verdict === 'wins' ? [i] : []));
  const first =
    from === 0 && wins.length > 0
      ? `${at}, ${to === shares.length - 1 ? 'every share' : `any share up to ${share(shares[to]!)}`} for debt is as good for ${levelWords(measure)} in ${monthOf(scenario, measure)}, `
        + `yet at ${list(ranges(wins, shares))} more futures end ahead of no debt work than behind it`
      : from === 0 && best > 0
        ? `${at}, no share for debt is surely better than none for ${levelWords(measure)} in ${monthOf(scenario, measure)}`
        : best === 0
          ? `${at}, no debt work gives ${what}${to > 0 ? ` (up to ${share(shares[to]!)} is as good)` : ''}`
          : `${at}, about ${share(shares[best]!)} for debt gives ${what}${from === to ? '' : ` (${spanOf(shares[from]!, shares[to]!)} are as good)`}${plateau(answer)}`;
  return `${first}; ${losing(answer)}`;
}

/** “, within 3% of it: 27–39%”; nothing where only the best is. */
function plateau({ rows, ownRow, shares }: FrontierAnswer): string {
  const { cells, best } = rows[ownRow]!;
  const [from, to] = withinTie(
    cells.map(({ level }) => level.value),
    best,
  );
  return from === to ? '' : `; within ${share(RULE.level)} of it: ${spanOf(shares[from]!, shares[to]!)}`;
}

/** Where debt work loses, at the company’s own pace or else at the others. */
function losing({ rows, ownRow, shares }: FrontierAnswer): string {
  const losesIn = (cells: readonly FrontierCell[]) =>
    cells.flatMap(({ verdict }, i) => (verdict === 'loses' ? [i] : []));
  const own = losesIn(rows[ownRow]!.cells);
  if (own.length === shares.length - 1) return 'with any debt work more futures end behind than ahead of none';
  if (own.length > 0) return `at ${list(ranges(own, shares))}, more futures end behind no debt work than ahead of it`;
  const others = rows.filter(({ cells }) => losesIn(cells).length > 0);
  if (others.length === 0) return 'nowhere on the map does debt work lose to none';
  const least = Math.min(...others.map(({ cells }) => losesIn(cells)[0]!));
  return `at other paces (${others
    .map(({ pace }) => pace)
    .sort((a, b) => a - b)
    .filter((_, i, all) => i === 0 || i === all.length - 1)
    .map((pace) => number(pace))
    .join(' to ')}) it loses to none from ${share(shares[least]!)} on`;
}

/** Whether the growth pace changes anything, where it does not everywhere: a sentence, or null. */
export function paceMatters({ rows, steadyFrom }: FrontierAnswer): string | null {
  if (steadyFrom === rows.length - 1) return null;
  if (steadyFrom === 0)
    return 'The growth pace changes nothing in this scenario: it does not hire, or cannot pay for more people.';
  return `A pace above ${sayPace(rows[steadyFrom]!.pace)} changes nothing: without a mandate the company hires no more people than revenue can pay for.`;
}

const months = (weeks: number): number => Math.round(weeks / WEEKS_A_MONTH);

/**
 * “24% for debt from the first week rescues 45% of the futures that stall or run out of money with nothing for debt (56
 * of 124) and sinks 9 of the other 276; started in month 37 (33–40) it still rescues half as many”
 */
export function startFinding(
  { before, after, lost, rescued, harmed, rescues, half, by }: LastSafeStart,
  { start, runs }: Pick<Scenario, 'start' | 'runs'>,
): string {
  const when = month(addWeeks(start, by));
  const all = Math.round(lost.value * runs);
  const some = (part: Estimate | undefined, of: number) => number(Math.round((part?.value ?? 0) * of));
  const [saved, sunk] = [some(rescued[0], all), some(harmed[0], runs - all)];
  const others = runs > all ? ` and sinks ${sunk} of the other ${number(runs - all)}` : '';
  const both = `rescues ${saved} of the ${number(all)} futures that stall or run out of money with ${before}${others}`;
  if (rescues === 'harms') return `${after} from the first week does more harm than good: it ${both}`;
  if (rescues === 'few')
    return `Only ${sayShare(lost)} of the futures with ${before} have stalled or run out of money by ${when}: too few to say how late ${after} may come`;
  if (rescues === 'open')
    return `It may be chance whether ${after} from the first week rescues more than it sinks: it ${both}`;
  const first = `${after} from the first week rescues ${sayShare(rescued[0]!)} of the futures that stall or run out of money with ${before} (${saved} of ${number(all)})${others}`;
  if (half === null) return `${first}; how late it may come is not to be told from so few futures`;
  const [at, low, high] = [months(half.week), months(half.low), months(half.high)];
  return `${first}; started in month ${at}${low < high ? ` (${low}–${high})` : ''} it still rescues half as many`;
}

/** What an axis is called: “share for debt”, “hiring pace”, “drag of debt”. Its path comes from the command line, and stays text. */
export function axisName({ path }: Pick<SweptAxis, 'path'>): string {
  if (path === 'debt' || path === 'debt.share') return 'share for debt';
  const [section, name = section!] = path.split('.');
  if (section === 'coefficients' && (COEFFICIENT_NAMES as readonly string[]).includes(name))
    return coefficientLabel(name as CoefficientName);
  return oneLine(
    section === 'levers' || section === 'company' || section === 'debt'
      ? name.replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
      : path,
    PATH,
  );
}

/** A point of a sweep in words: “share for debt 20%, cash $5M”. */
export function pointName({ axes }: SweepAnswer, index: number): string {
  let rest = index;
  return axes
    .map((axis) => {
      const i = rest % axis.values.length;
      rest = (rest - i) / axis.values.length;
      return `${axisName(axis)} ${axis.values[i]!.text}`;
    })
    .join(', ');
}

/** “Median revenue in January 2032 is highest at share for debt 25%: $31M, against $30M as it is; 15%–40% are as good” */
export function sweepFinding(answer: SweepAnswer): string {
  const { scenario, measure, better, best, axes, points, itself, flat } = answer;
  const level = levelWords(measure);
  const by = monthOf(scenario, measure);
  const { format } = measureWords(measure.name);
  const names = list(axes.map(axisName));
  if (flat)
    return `${names} changes nothing: all ${number(points.length)} values give exactly the same futures`.replace(
      /^(.* and .*) changes/,
      '$1 change',
    );
  if (best === null || better === null) {
    const [first, last] = [points[0]!, points[points.length - 1]!];
    return `${capital(level)} in ${by} goes from ${format(rounded(first.level))} at ${pointName(answer, 0)} to ${format(rounded(last.level))} at ${pointName(answer, points.length - 1)}`;
  }
  const good = points.filter(({ asGood }) => asGood).length;
  if (good === points.length)
    return `${capital(level)} in ${by} does not move by more than chance with ${names}, in ${plural(answer.runs, 'future')}`;
  const top = points[best]!;
  const [highest, own] = [top.level, itself.level].map((each) => format(rounded(each))) as [string, string];
  const against = top.verdict === 'wins' && own !== highest ? `, against ${own} as it is` : '';
  const though = top.verdict === 'loses' ? '; yet more futures end behind the scenario as it is than ahead of it' : '';
  return `${capital(level)} in ${by} is ${superlative(better)} at ${pointName(answer, best)}: ${highest}${against}${asGoodAs(answer, good)}${though}`;
}

/** “; 15% to 40% are as good; within 3% of the best: 20% to 30%”. */
function asGoodAs({ axes, points, best }: SweepAnswer, good: number): string {
  if (axes.length > 1)
    return good < 2
      ? ''
      : `; ${good - 1} of the other ${points.length - 1} points ${good === 2 ? 'is' : 'are'} as good`;
  const { values } = axes[0]!;
  let [from, to] = [best!, best!];
  while (points[from - 1]?.asGood) from--;
  while (points[to + 1]?.asGood) to++;
  const near = withinTie(
    points.map(({ level }) => level.value),
    best!,
  );
  const practical =
    near[0] === near[1]
      ? ''
      : `; within ${share(RULE.level)} of the best: ${values[near[0]]!.text} to ${values[near[1]]!.text}`;
  return `${to === from ? '' : `; ${values[from]!.text} to ${values[to]!.text} are as good`}${practical}`;
}

/** Survival at the best point, beside its level: “there 78% are alive or acquired and 29% stalled or out of money”. */
export function livesAt({ surviving, stalled }: Pick<FrontierCell, 'surviving' | 'stalled'>): string {
  return `${sayShare(surviving)} are alive or acquired, the rest out of money; ${sayShare(stalled)} have stalled or run out of money`;
}

export const FRONTIER_NOTE =
  'Every share is judged against no debt work at the same growth pace, in the same futures: it wins where more futures end ahead than behind, and loses where more end behind, '
  + 'beyond 99% of chance (McNemar’s exact test); a few cells of the undecided may still seem decided by '
  + 'chance. Companies out of money count, with no revenue; nobody is ahead where both are out of money. “As good”: from the first share to the last '
  + 'whose level differs from the best at that pace '
  + 'by no more than may be chance. The best of many is partly so by luck; with 95% the truly best share is among these (Bonferroni). '
  + 'Where most futures lose, the median of all can still be higher than without debt work: some that would have died live.';
export const SWEEP_NOTE =
  'The same futures are played at every point, so that what differs is the value that varies. '
  + 'Companies out of money count, with no revenue and as stalled; nobody is ahead where both are out of money. “As good”: the level differs from the '
  + 'best by no more than '
  + 'may be chance. The best of many is partly so by luck, and its level a little too good; with 95% the '
  + 'truly best point is among those as good (Bonferroni). A point wins or loses against the scenario as '
  + 'it is where more of its futures end ahead or behind, '
  + 'beyond 99% of chance (McNemar’s exact test).';
export const START_NOTE =
  'Stalled: a velocity under 60% of what it would be without debt, or out of money. A later start has less time to work until then.';
