import type { Indices, Kind, SensitivityAnswer, Sobol } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame, type Layer } from '../../base/chart.js';
import { number, share, withError } from '../../base/format.js';
import { chartOf } from '../../marks/layout.js';
import { measureWords } from '../../base/measure.js';
import { HUE, INK, TINT } from '../../base/theme.js';
import { capital, oneLine } from '../../base/words.js';
import { factorLabel, indexShare, parts } from './parts.js';
import { rowLayers, type Row } from './rows.js';
import { kindsOf, spreadFinding, TOP, when } from './words.js';

const NUMBERS = 92;
const FAINT = TINT.ice;
const GREY = { first: HUE.grey, total: INK.grid } as const;

/** Which assumptions the spread comes from: Sobol’ indices, first and total, with their 95% intervals. */
export function sobolChart(answer: SensitivityAnswer, sobol: Sobol, frame: Frame = SLIDE): Chart {
  const longest = Math.min(
    1,
    Math.max(
      0.1,
      ...kindsOf(answer).flatMap((kind) =>
        parts(sobol, kind, ['coefficient', 'luck']).flatMap(({ total }) =>
          [total.value, total.high].filter(Number.isFinite),
        ),
      ),
    ),
  );
  return chartOf({ ...answer, runs: sobol.samples, scenario: { ...answer.scenario, runs: sobol.samples } }, frame, {
    name: 'sobol',
    title: spreadFinding(answer)!,
    subtitle:
      `Sobol’ indices in ${when(answer)}, in ranks. Dark: the share of the spread that knowing this alone would take away (first index); light: also what it does together with others (total). `
      + `Numbers: alone / in all; lines: 95% intervals (bootstrap). Two samples of ${number(sobol.samples)} futures and one more for each factor, without correlations.`,
    inWords: kindsOf(answer)
      .map(
        (kind) =>
          `${spreadHeading(answer, kind)}: ${parts(sobol, kind, ['coefficient', 'luck'])
            .slice(0, TOP)
            .map(
              ({ factor, first, total }) =>
                `${factorLabel(factor)}: first ${withError(first, share)}, total ${withError(total, share)}`,
            )
            .join('; ')}.`,
      )
      .join(' '),
    panels: kindsOf(answer).map((kind) => ({
      heading: spreadHeading(answer, kind),
      layers: (box: Box) => panel(sobol, kind, longest, box),
    })),
    around: { timed: false, names: NUMBERS, shows: 'Saltelli 2010, Jansen 1999' },
    table: table(answer, sobol),
  });
}

/** What a kind's indices are shares of. */
export function spreadHeading(answer: SensitivityAnswer, kind: Kind): string {
  if (kind === 'number') return `Spread of ${measureWords(answer.measure.name).noun}`;
  return kind === 'behaviour' ? 'Spread of stalling' : 'Spread of the difference';
}

function panel(sobol: Sobol, kind: Kind, longest: number, box: Box): Layer[] {
  // An index of something that never varies is not known, and has no bar.
  const place = (value: number) => (Math.min(longest, Math.max(0, value || 0)) / longest) * box.width;
  const rows = parts(sobol, kind, ['coefficient', 'luck'])
    .slice(0, TOP)
    .map(({ factor, first, total }): Row => ({
      label: capital(oneLine(factorLabel(factor))),
      bold: factor.kind === 'luck',
      bars: [
        { from: 0, to: place(total.value), colour: factor.kind === 'luck' ? GREY.total : FAINT },
        { from: 0, to: place(first.value), colour: factor.kind === 'luck' ? GREY.first : HUE.blue },
      ],
      whiskers: [first, total]
        .filter(({ low, high }) => low <= high)
        .map(({ low, high }) => ({ from: place(low), to: place(high) })),
      texts: [
        {
          text: `${indexShare(first)} / ${indexShare(total)}`,
          at: Math.max(place(total.high), place(total.value)) + 6,
          align: 'left',
        },
      ],
    }));
  return rowLayers(rows, box, [{ x: 0 }]);
}

/** Every index, a row a factor and kind. */
function table(answer: SensitivityAnswer, { factors, spread }: Sobol): Chart['table'] {
  const columns = ['first', 'total'].flatMap((index) =>
    ['', '_error', '_low', '_high'].map((part) => `${index}${part}`),
  );
  const cells = ({ first, total }: Indices) =>
    [first, total].flatMap(({ value, error, low, high }) => [value, error, low, high]);
  return {
    columns: [
      'of',
      'factor',
      'factor_kind',
      ...columns.map((column) => `rank_${column}`),
      ...columns.map((column) => `plain_${column}`),
    ],
    rows: kindsOf(answer).flatMap((kind) =>
      factors.map((factor, j) => [
        kind,
        factor.kind === 'luck' ? 'luck' : factor.name,
        factor.kind,
        ...cells(spread[kind].ranks[j]!),
        ...cells(spread[kind].plain[j]!),
      ]),
    ),
  };
}
