import type {
  CoefficientName,
  Factor,
  Indices,
  Kind,
  Morris,
  SensitivityAnswer,
  Sobol,
  Tornado,
  TornadoBar,
} from '@paydown/engine/internal';
import { coefficientLabel, coefficientValue, gradeOf } from '../../base/coefficients.js';
import { rounded, share, withError, sayShare } from '../../base/format.js';
import { capital } from '../../base/words.js';
import type { Cell, Column, Row, Table } from '../../document/model.js';
import { anchorOf } from './assumptions.js';
import { factorLabel, indexShare, parts } from './parts.js';
import { spreadHeading } from './sobolChart.js';
import {
  facing,
  flipRange,
  flipValue,
  formatOf,
  headingOf,
  kindsOf,
  meanAt,
  ordered,
  shareAhead,
  sides,
  TOP,
} from './words.js';

const CHANCE = '≈';

/** An assumption, or all weekly chances together. */
type Name = CoefficientName | 'luck';

/** A column with what it says of each name. */
type NamedColumn = Column & { readonly cell: (name: Name) => Cell };

/** What matters most of a kind, ordered by the tornado where there is one, else by the spread, else by the screening. */
export function kindTable(answer: SensitivityAnswer, kind: Kind): Table {
  const { tornado, sobol, morris } = answer;
  const [names, columns] = tornado
    ? tornadoColumns(answer, tornado, kind)
    : sobol
      ? [sobolNames(sobol, kind), []]
      : screeningColumns(answer, morris!, kind);
  const all: readonly NamedColumn[] = [
    ...columns,
    ...(sobol ? sobolColumns(sobol, kind, Boolean(tornado)) : []),
    {
      label: 'Grade',
      brief: ['', 'grade'],
      cell: (name) => ({ text: name === 'luck' ? '' : gradeOf(answer.scenario, name) }),
    },
  ];
  const { ahead, behind } = sides(answer);
  const heading = headingOf(answer, kind);
  return {
    kind: 'table',
    name: `tornado-${kind}`,
    title: heading,
    caption: kind === 'decision' ? `${heading}: by how much ${ahead} is better than ${behind}` : heading,
    ...(tornado && { subtitle: { text: withEverythingDrawn(answer, tornado, kind), brief: null } }),
    head: { text: 'Assumption', brief: '' },
    columns: all,
    rows: names.slice(0, TOP).map((name): Row => ({
      label: name === 'luck' ? 'Luck: all weekly chances' : capital(coefficientLabel(name)),
      brief: name === 'luck' ? 'luck' : coefficientLabel(name),
      ...(name !== 'luck' && { href: `#${anchorOf(name)}` }),
      cells: all.map(({ cell }) => cell(name)),
    })),
  };
}

/** What the rows are held against. */
function withEverythingDrawn(answer: SensitivityAnswer, tornado: Tornado, kind: Kind): string {
  const format = formatOf(answer, kind);
  if (kind !== 'decision')
    return `${withError(tornado.base[kind].mean, format)} with everything drawn, and ${withError(tornado.dead, share)} of the companies out of money.`;
  const side = sides(answer);
  return (
    `${capital(side.ahead)} is better than ${side.behind} by ${withError(facing(tornado.decision.difference, side), format)} with everything drawn, `
    + `and ahead in ${withError(shareAhead(tornado.decision, side), share)} of the futures.`
  );
}

function tornadoColumns(answer: SensitivityAnswer, tornado: Tornado, kind: Kind): [Name[], NamedColumn[]] {
  const bars = ordered(tornado, kind);
  const of = (name: Name) => bars.find((bar) => bar.name === name)!;
  const other = kind === 'decision' ? aheadColumns(answer, of) : deadColumns(of);
  const columns = (['low', 'high'] as const).flatMap((end): NamedColumn[] => [
    {
      label: end === 'low' ? 'At its P10' : 'At its P90',
      brief: ['', end === 'low' ? 'at P10' : 'at P90'],
      cell: (name) => levelAt(answer, of(name), kind, end),
    },
    other[end],
  ]);
  return [bars.map(({ name }) => name), [...columns, other.both, otherwise(answer, of, kind)]];
}

/** The mean at one end of an assumption, behind the value of the assumption where there is room. */
function levelAt(answer: SensitivityAnswer, bar: TornadoBar, kind: Kind, end: 'low' | 'high'): Cell {
  const format = formatOf(answer, kind);
  const mean = meanAt(answer, bar, kind, end);
  return {
    text: `${coefficientValue(bar.name, bar[end])}: ${withError(mean, format)}`,
    brief: `${bar.effects[kind].clear ? '' : CHANCE}${format(rounded(mean))}`,
  };
}

type Of = (name: Name) => TornadoBar;
type Ends = Readonly<Record<'low' | 'high' | 'both', NamedColumn>>;

/** A share at each end: two columns of a page, one of a terminal. */
const endColumns = (
  label: string,
  brief: string,
  at: (bar: TornadoBar, end: 'low' | 'high') => string,
  both: (bar: TornadoBar) => string,
  of: Of,
): Ends => ({
  low: { label, brief: null, cell: (name) => ({ text: at(of(name), 'low') }) },
  high: { label, brief: null, cell: (name) => ({ text: at(of(name), 'high') }) },
  both: { label: null, brief: ['', brief], cell: (name) => ({ text: both(of(name)) }) },
});

const deadColumns = (of: Of): Ends =>
  endColumns(
    'out of money',
    'dead',
    ({ dead }, end) => withError(dead[end], share),
    ({ dead }) => `${sayShare(dead.low)}–${sayShare(dead.high)}`,
    of,
  );

function aheadColumns(answer: SensitivityAnswer, of: Of): Ends {
  const at = ({ looks }: TornadoBar, end: 'low' | 'high') =>
    shareAhead(looks.at(end === 'low' ? 0 : -1)!, sides(answer));
  return endColumns(
    'ahead in',
    'ahead in',
    (bar, end) => withError(at(bar, end), share),
    (bar) => `${sayShare(at(bar, 'low'))}–${sayShare(at(bar, 'high'))}`,
    of,
  );
}

/** Where a decision flips, or by how much a level changes; for pages. */
const otherwise = (answer: SensitivityAnswer, of: Of, kind: Kind): NamedColumn => ({
  label: kind === 'decision' ? 'Where it flips' : 'Change',
  brief: null,
  cell: (name) => {
    const { flip, flips, effects } = of(name);
    const { change, clear } = effects[kind];
    if (kind !== 'decision')
      return { text: `${withError(change.mean, formatOf(answer, kind))}${clear ? '' : ', may be chance'}` };
    if (!flip) return { text: clear ? 'nowhere between' : 'no clear effect' };
    const where = `${flipValue(of(name).name, flip)} (${flipRange(of(name).name, flip)})`;
    return { text: `${where}${flips ? '' : ', may be chance'}` };
  },
});

const nameOf = (factor: Factor): Name => (factor.kind === 'coefficient' ? factor.name : 'luck');
const sobolNames = (sobol: Sobol, kind: Kind): Name[] =>
  parts(sobol, kind, ['coefficient', 'luck']).map(({ factor }) => nameOf(factor));

/** Shares of the spread; on a page that has them as a chart beside another table, they are left out. */
function sobolColumns(sobol: Sobol, kind: Kind, beside: boolean): NamedColumn[] {
  const found = new Map<Name, Indices>(
    parts(sobol, kind, ['coefficient', 'luck']).map((part) => [nameOf(part.factor), part]),
  );
  const column = (label: string, index: keyof Indices): NamedColumn => ({
    label: beside ? null : capital(label),
    brief: ['', label],
    cell: (name) => ({ text: found.has(name) ? indexShare(found.get(name)![index]) : '?' }),
  });
  return [column('alone', 'first'), column('in all', 'total')];
}

function screeningColumns(answer: SensitivityAnswer, { screened }: Morris, kind: Kind): [Name[], NamedColumn[]] {
  const format = formatOf(answer, kind);
  const sorted = [...screened].sort((a, b) => b.effects[kind].muStar.value - a.effects[kind].muStar.value);
  const of = (name: Name) => sorted.find((each) => each.name === name)!.effects[kind];
  return [
    sorted.map(({ name }) => name),
    [
      {
        label: 'μ*',
        cell: (name) => ({ text: `${of(name).clear ? '' : CHANCE}${withError(of(name).muStar, format)}` }),
      },
      { label: 'σ', cell: (name) => ({ text: format(of(name).sigma) }) },
    ],
  ];
}

/** What whole themes of assumptions, and luck, carry of the spread. */
export function themesTable(answer: SensitivityAnswer, sobol: Sobol): Table {
  const kinds = kindsOf(answer);
  const found = kinds.map((kind) => parts(sobol, kind, ['theme', 'luck']));
  return {
    kind: 'table',
    name: 'sobol-themes',
    title: 'By theme: all uncertain assumptions of it together',
    brief: '',
    head: { text: 'Theme' },
    columns: kinds.flatMap((kind) => [{ label: `${spreadHeading(answer, kind)}: alone` }, { label: 'in all' }]),
    rows: found[0]!.map(({ factor }) => ({
      label: capital(factorLabel(factor)),
      cells: found.flatMap((each): Cell[] => {
        const part = each.find((one) => one.factor === factor);
        return part
          ? [
              { estimate: part.first, format: share },
              { estimate: part.total, format: share },
            ]
          : [{ text: '' }, { text: '' }];
      }),
    })),
  };
}
