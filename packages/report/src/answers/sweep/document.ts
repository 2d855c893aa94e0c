import {
  addWeeks,
  type FrontierAnswer,
  type LastSafeStart,
  type Scenario,
  type SweepAnswer,
} from '@paydown/engine/internal';
import { rounded, month, number, share, withError, sayShare } from '../../base/format.js';
import { deadNotes, measureWords, monthOf } from '../../base/measure.js';
import { tickIndices } from '../../base/ticks.js';
import { adviceFinding, LEVEL_OR_REGRET, voicesFinding } from '../../base/advice.js';
import { RULE_WORDS } from '../../base/rule.js';
import { capital, list, oneLine } from '../../base/words.js';
import {
  chart,
  prose,
  proseIf,
  type Document,
  type Grid,
  type Row,
  type Table,
  type Text,
} from '../../document/model.js';
import { documentView } from '../../document/view.js';
import { frontierCharts, sweepCharts } from './charts.js';
import {
  axisName,
  FRONTIER_NOTE,
  frontierFinding,
  levelWords,
  livesAt,
  paceMatters,
  sayPace,
  startFinding,
  START_NOTE,
  SWEEP_NOTE,
  sweepFinding,
} from './words.js';

const WEEKS_A_MONTH = 52 / 12;
/** So many rows of a table or a map have room in a terminal. */
const MAP_ROWS = 12;
const TABLE_ROWS = 21;

/** Where debt work wins and where it loses. */
function frontierDocument(answer: FrontierAnswer): Document {
  const { scenario, start, rows, ownRow } = answer;
  const own = rows[ownRow]!;
  const lives = `With that share at ${sayPace(own.pace)}, ${livesAt(own.cells[own.best]!)}.`;
  const [first, ...others] = frontierCharts(answer);
  return {
    ...asked(answer, 'where debt work wins and where it loses'),
    headline: adviceFinding(answer, oneLine),
    blocks: [
      chart(first!, {
        above: [
          prose(`${frontierFinding(answer)}.`),
          prose(voicesFinding(answer.advice, oneLine)),
          { kind: 'prose', text: lives, brief: null },
          ...proseIf(start && `${capital(startFinding(start, scenario))}.`),
          ...proseIf(paceMatters(answer)),
        ],
        sketch: [mapOf(answer), atOwnPace(answer), ...(start?.rescues === 'yes' ? [startsOf(start, scenario)] : [])],
      }),
      ...others.map((draw) => chart(draw)),
    ],
    notes: [...RULE_NOTES, ...notes(answer, start ? `${FRONTIER_NOTE} ${START_NOTE}` : FRONTIER_NOTE)],
  };
}

/** What one or two values do. */
function sweepDocument(answer: SweepAnswer): Document {
  const { axes, best, points, itself, advice } = answer;
  const say = (name: string) => `${list(axes.map(axisName))} ${oneLine(name)}`;
  const does = `what ${axes.map((axis) => `${axisName(axis)} (${oneLine(axis.path)})`).join(' and ')} ${axes.length > 1 ? 'do' : 'does'}`;
  const lives = best === null ? [] : [`At the best value ${livesAt(points[best]!)}; as it is ${livesAt(itself)}.`];
  const [first, ...others] = sweepCharts(answer);
  return {
    ...asked(answer, does),
    headline: advice === null ? sweepFinding(answer) : adviceFinding({ ...answer, advice }, say),
    blocks: [
      chart(first!, {
        above: [
          ...(advice === null ? [] : [prose(`${sweepFinding(answer)}.`), prose(voicesFinding(advice, say))]),
          ...lives.map((text) => prose(text, null)),
        ],
        sketch: [axes.length > 1 ? levelsOf(answer) : curveOf(answer)],
      }),
      ...others.map((draw) => chart(draw)),
    ],
    notes: [...(advice === null ? [] : RULE_NOTES), ...notes(answer, SWEEP_NOTE)],
  };
}

const asked = (answer: FrontierAnswer | SweepAnswer, what: string) => ({
  title: `${oneLine(answer.scenario.name, 120)}: ${what}`,
  description: answer.scenario.description,
  about: {
    name: oneLine(answer.scenario.name),
    span: `${number(answer.runs)} futures, to ${monthOf(answer.scenario, answer.measure)}`,
  },
  origin: answer,
});

const RULE_NOTES: readonly Text[] = [{ text: RULE_WORDS }, { text: LEVEL_OR_REGRET }];

const notes = ({ measure }: FrontierAnswer | SweepAnswer, note: string): Text[] => [
  { text: note },
  ...deadNotes(measure.name).map((text) => ({ text })),
  {
    text: '± is the Monte Carlo standard error: how far another seed would move a number. It says nothing about the assumptions.',
  },
];

const SIGNS = {
  wins: { sign: '+', tone: 'good' },
  loses: { sign: '−', tone: 'bad' },
  undecided: { sign: '·', tone: 'faint' },
} as const;

/** The map in signs: a row a share, a column a pace. */
function mapOf({ rows, shares }: FrontierAnswer): Grid {
  const shown = tickIndices(shares.length, MAP_ROWS).reverse();
  const nearest = (index: number) =>
    shown.reduce((near, i) => (Math.abs(i - index) < Math.abs(near - index) ? i : near));
  return {
    kind: 'grid',
    caption:
      'Share for debt (up) by doublings of headcount a year (to the right), against no debt work: + wins, − loses, · undecided; ● the best',
    rows: shown.map((i) => ({
      label: share(shares[i]!),
      cells: rows.map(({ cells, best }) =>
        i === nearest(best) ? { sign: '●', tone: 'strong' } : SIGNS[cells[i]!.verdict],
      ),
    })),
    columns: rows.map(({ pace }) => number(Number(pace.toPrecision(2)))),
  };
}

/** Shares of futures without their errors, which their digits show. */
const roundedShares = (...estimates: readonly Parameters<typeof rounded>[0][]) =>
  estimates.map((each) => ({ text: sayShare(each) }));

const LIVES = [
  { label: 'Alive', brief: ['', 'alive'] },
  { label: 'Stalled', brief: ['', 'stalled'] },
] as const;

function atOwnPace({ rows, ownRow, shares, measure }: FrontierAnswer): Table {
  const { cells, best, pace } = rows[ownRow]!;
  const { format } = measureWords(measure.name);
  const shown = [...new Set([...tickIndices(shares.length, MAP_ROWS), best])].sort((a, b) => a - b);
  return {
    kind: 'table',
    name: 'own-pace',
    title: `At ${sayPace(pace)}`,
    caption: `At ${sayPace(pace)}; ahead and behind: share of the futures that end better and worse than with no debt work`,
    head: { text: 'for debt' },
    columns: [
      { label: levelWords(measure) },
      ...LIVES,
      { label: 'ahead' },
      { label: 'behind' },
      { label: 'mean change' },
    ],
    rows: shown.map((i): Row => {
      const { level, surviving, stalled, ahead, behind, change } = cells[i]!;
      return {
        label: `${share(shares[i]!)}${i === best ? ' ●' : ''}`,
        cells: [
          { text: withError(level, format) },
          ...roundedShares(surviving, stalled),
          ...(i === 0
            ? [{ text: '' }, { text: '' }, { text: '' }]
            : [...roundedShares(ahead, behind), { text: withError(change, format) }]),
        ],
      };
    }),
  };
}

function startsOf({ starts, rescued, after, before, lost, by }: LastSafeStart, scenario: Scenario): Table {
  const shown = tickIndices(starts.length, 6);
  return {
    kind: 'table',
    name: 'starts',
    title: 'How late it still rescues',
    caption: `Of the ${withError(lost, share)} lost by ${month(addWeeks(scenario.start, by))} with ${before}`,
    head: { text: `${after} from` },
    columns: shown.map((i) => ({ label: `month ${Math.round(starts[i]! / WEEKS_A_MONTH)}` })),
    rows: [{ label: 'rescues', cells: shown.map((i) => ({ text: withError(rescued[i]!, share) })) }],
  };
}

/** Some points of a curve, the best among them, and the scenario as it is. */
function curveOf({ axes, points, measure, best, itself, better }: SweepAnswer): Table {
  const { format } = measureWords(measure.name);
  const shown = [...new Set([...tickIndices(points.length, TABLE_ROWS), ...(best === null ? [] : [best])])].sort(
    (a, b) => a - b,
  );
  const row = (label: string, { level, surviving, stalled }: SweepAnswer['itself'], remark = ''): Row => ({
    label,
    cells: [{ text: withError(level, format) }, { text: remark }, ...roundedShares(surviving, stalled)],
  });
  return {
    kind: 'table',
    name: 'points',
    title: capital(axisName(axes[0]!)),
    head: { text: axisName(axes[0]!) },
    columns: [
      { label: levelWords(measure) },
      { label: '' },
      ...LIVES,
      ...(better === null ? ['higher', 'lower'] : ['ahead', 'behind']).map((label) => ({ label })),
    ],
    rows: [
      ...shown.map((i): Row => {
        const point = points[i]!;
        const { label, cells } = row(axes[0]!.values[i]!.text, point, remarkOn(point, i === best));
        return { label, cells: [...cells, ...roundedShares(point.ahead, point.behind)] };
      }),
      { ...asItIs(row('as it is', itself)), tone: 'faint' },
    ],
  };
}

const asItIs = ({ label, cells }: Row): Row => ({ label, cells: [...cells, { text: '' }, { text: '' }] });

/** “as good, loses”: how the level stands against the best, and the point against the scenario as it is. */
const remarkOn = ({ asGood, verdict }: SweepAnswer['points'][number], best: boolean): string =>
  [...(best ? ['best'] : asGood ? ['as good'] : []), ...(verdict === 'undecided' ? [] : [verdict])].join(', ');

/** The levels of a map: a row a value of the second axis, a column a value of the first. */
function levelsOf({ axes, points, measure, scenario, best, itself }: SweepAnswer): Table {
  const [first, second] = axes as [SweepAnswer['axes'][number], SweepAnswer['axes'][number]];
  const { format } = measureWords(measure.name);
  const said = (i: number) => {
    const { level, verdict, asGood } = points[i]!;
    return `${format(rounded(level))}${asGood ? '●' : verdict === 'loses' ? '−' : ' '}`;
  };
  return {
    kind: 'table',
    name: 'levels',
    title: capital(levelWords(measure)),
    caption:
      `${capital(levelWords(measure))} in ${monthOf(scenario, measure)}: ${axisName(second)} (up) by `
      + `${axisName(first)} (to the `
      + `right)${best === null ? '' : '; ● as good as the best, − loses to the scenario as it is'}`,
    head: { text: '' },
    columns: first.values.map(({ text }) => ({ label: `${text} ` })),
    rows: tickIndices(second.values.length, TABLE_ROWS)
      .reverse()
      .map((row) => ({
        label: second.values[row]!.text,
        cells: first.values.map((_, column) => ({ text: said(row * first.values.length + column) })),
      })),
    key: `as it is: ${withError(itself.level, format)}`,
    narrow: 'thin',
  };
}

export const frontierView = documentView(frontierDocument);
export const sweepView = documentView(sweepDocument);
