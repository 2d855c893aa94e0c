import type {
  CoefficientName,
  Factor,
  Indices,
  Kind,
  Morris,
  SensitivityAnswer,
  Sobol,
  Tornado,
} from '@paydown/engine';
import { honest, number, share, withError } from '../../base/format.js';
import { columnsIn, fit, heading, painter, wrapColumns, type TerminalStyle } from '../../document/terminal/columns.js';
import { coefficientLabel, gradeOf } from '../../base/coefficients.js';
import { oneLine } from '../../base/words.js';
import { indexShare, parts } from './parts.js';
import {
  formatOf,
  headingOf,
  judgedFinding,
  kindsOf,
  meanAt,
  ordered,
  sensitivityFindings,
  shareAhead,
  sides,
  TOP,
  when,
} from './words.js';

const CHANCE = '≈';

/** What matters, for a terminal: the ten that matter most of each kind; ends with a line break. */
export function renderSensitivityTerminal(answer: SensitivityAnswer, style: TerminalStyle): string {
  const columns = columnsIn(style);
  const paint = painter(style);
  const span = `${number(answer.uncertain.length)} assumptions, ${when(answer)}`;
  const [finding, ...others] = sensitivityFindings(answer);
  const judged = answer.tornado ? judgedFinding(answer, answer.tornado) : null;
  return [
    heading(oneLine(answer.scenario.name), span, columns, paint),
    '',
    ...wrapColumns(`${finding}.`, columns).map((line) => paint('bold', line)),
    ...others.flatMap((other) => wrapColumns(`${other}.`, columns)),
    ...(judged === null ? [] : wrapColumns(judged, columns)),
    ...(answer.uncertain.length === 0
      ? []
      : kindsOf(answer).flatMap((kind) => {
          const [head, ...rows] = tableOf(answer, kind, columns);
          return ['', ...wrapColumns(titleOf(answer, kind), columns), paint('dim', head!), ...rows];
        })),
    '',
    ...wrapColumns(noteOf(answer), columns).map((line) => paint('dim', line)),
    '',
  ].join('\n');
}

function titleOf(answer: SensitivityAnswer, kind: Kind): string {
  const { ahead, behind } = sides(answer);
  return kind === 'decision'
    ? `${headingOf(answer, kind)}: by how much ${ahead} is better than ${behind}`
    : headingOf(answer, kind);
}

type Name = CoefficientName | 'luck';

interface Column {
  readonly head: string;
  readonly width: number;
  readonly cell: (name: Name) => string;
}

/** The ten that matter most of a kind: by the tornado where there is one, else by the spread, else by the screening. */
function tableOf(answer: SensitivityAnswer, kind: Kind, columns: number): string[] {
  const { tornado, sobol, morris } = answer;
  const [names, ...cells] = tornado
    ? tornadoColumns(answer, tornado, kind)
    : sobol
      ? [sobolNames(sobol, kind)]
      : screeningColumns(answer, morris!, kind);
  const all: Column[] = [
    ...cells,
    ...(sobol ? sobolColumns(sobol, kind) : []),
    { head: 'grade', width: 6, cell: (name) => (name === 'luck' ? '' : gradeOf(answer.scenario, name)) },
  ];
  const room = columns - all.reduce((sum, { width }) => sum + width, 0);
  const line = (label: string, say: (column: Column) => string) =>
    `${fit(label, room - 1).padEnd(room)}${all.map((column) => say(column).padStart(column.width)).join('')}`;
  return [
    line('', ({ head }) => head),
    ...names
      .slice(0, TOP)
      .map((name) => line(name === 'luck' ? 'luck' : coefficientLabel(name), ({ cell }) => cell(name))),
  ];
}

function tornadoColumns(answer: SensitivityAnswer, tornado: Tornado, kind: Kind): [Name[], ...Column[]] {
  const bars = ordered(tornado, kind);
  const of = (name: Name) => bars.find((bar) => bar.name === name)!;
  const ends = (
    [
      ['low', 'at P10'],
      ['high', 'at P90'],
    ] as const
  ).map(([end, head]): Column => ({
    head,
    width: 9,
    cell: (name) =>
      `${of(name).effects[kind].clear ? '' : CHANCE}${formatOf(answer, kind)(honest(meanAt(answer, of(name), kind, end)))}`,
  }));
  const ahead: Column = {
    head: 'ahead in',
    width: 11,
    cell: (name) =>
      [of(name).looks[0]!, of(name).looks.at(-1)!]
        .map((look) => share(honest(shareAhead(look, sides(answer)))))
        .join('–'),
  };
  const dead: Column = {
    head: 'dead',
    width: 11,
    cell: (name) => [of(name).dead.low, of(name).dead.high].map((part) => share(honest(part))).join('–'),
  };
  return [bars.map(({ name }) => name), ...ends, kind === 'decision' ? ahead : dead];
}

const nameOf = (factor: Factor): Name => (factor.kind === 'coefficient' ? factor.name : 'luck');
const sobolNames = (sobol: Sobol, kind: Kind): Name[] =>
  parts(sobol, kind, ['coefficient', 'luck']).map(({ factor }) => nameOf(factor));

function sobolColumns(sobol: Sobol, kind: Kind): Column[] {
  const found = new Map<Name, Indices>(
    parts(sobol, kind, ['coefficient', 'luck']).map((part) => [nameOf(part.factor), part]),
  );
  const told = (name: Name, index: keyof Indices) => (found.has(name) ? indexShare(found.get(name)![index]) : '?');
  return [
    { head: 'alone', width: 7, cell: (name) => told(name, 'first') },
    { head: 'in all', width: 7, cell: (name) => told(name, 'total') },
  ];
}

function screeningColumns(answer: SensitivityAnswer, { screened }: Morris, kind: Kind): [Name[], ...Column[]] {
  const format = formatOf(answer, kind);
  const sorted = [...screened].sort((a, b) => b.effects[kind].muStar.value - a.effects[kind].muStar.value);
  const of = (name: Name) => sorted.find((each) => each.name === name)!.effects[kind];
  return [
    sorted.map(({ name }) => name),
    { head: 'μ*', width: 17, cell: (name) => `${of(name).clear ? '' : CHANCE}${withError(of(name).muStar, format)}` },
    { head: 'σ', width: 10, cell: (name) => format(of(name).sigma) },
  ];
}

function noteOf({ tornado, sobol, morris }: SensitivityAnswer): string {
  return [
    ...(tornado
      ? [
          `At P10, at P90: means of the same ${number(tornado.runs)} futures with that assumption at its 10th and its 90th percentile, all else drawn as usual; dead: share out of money, counted in all means. ${CHANCE}: may be chance.`,
        ]
      : []),
    ...(sobol
      ? [
          `Alone, in all: shares of the spread (Sobol’ indices, first and total, in ranks), from ${number(sobol.samples)} futures a sample, without correlations.`,
        ]
      : []),
    ...(morris && !tornado && !sobol
      ? [
          `μ*: mean size of the effect from P10 to P90, over ${number(morris.trajectories)} paths; σ: how much it depends on the others. ${CHANCE}: may be chance.`,
        ]
      : []),
    'Grade: A measured, B published and seen second-hand, C judgement, own: given by the scenario.',
  ].join(' ');
}
