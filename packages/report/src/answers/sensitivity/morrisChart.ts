import type { Kind, Morris, SensitivityAnswer } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame, type Layer } from '../../base/chart.js';
import { drawn, rounded, number, withError, type Format } from '../../base/format.js';
import { coefficientLabel, gradeOf } from '../../base/coefficients.js';
import { colours, pixels } from '../../base/pixels.js';
import { chartOf } from '../../marks/layout.js';
import { HUE, INK, SIZE } from '../../base/theme.js';
import { capital } from '../../base/words.js';
import { lineBetween, placeNames } from './names.js';
import { haloed } from './rows.js';
import { formatOf, headingOf, kindsOf, screeningFinding, when } from './words.js';
import { rulesLayer, wordsLayer } from '../../marks/layers.js';

const NAMED = 8;
const RIGHT = 30;
const DOT = 7;

type Screened = Morris['screened'][number];

/** The coefficients by the mean size of their effect, largest first. */
export const screenedBy = ({ screened }: Morris, kind: Kind): readonly Screened[] =>
  [...screened].sort((a, b) => b.effects[kind].muStar.value - a.effects[kind].muStar.value);

/** How much each assumption moves something, and how much that depends on the others: μ* and σ of elementary effects. */
export function morrisChart(answer: SensitivityAnswer, morris: Morris, frame: Frame = SLIDE): Chart {
  return chartOf({ ...answer, runs: morris.futures, scenario: { ...answer.scenario, runs: morris.futures } }, frame, {
    name: 'morris',
    title: screeningFinding(answer),
    subtitle:
      `Elementary effects (Morris 1991) by ${when(answer)}: right, how much an assumption moves a mean between its P10 and its P90; up, how much that depends on the others. `
      + `Below the line the effect is much the same everywhere. ${number(morris.trajectories)} paths through `
      + `the grid, means of ${number(morris.futures)} futures each; axes in square roots. Grey may be chance.`,
    inWords: kindsOf(answer)
      .map(
        (kind) =>
          `${headingOf(answer, kind)}: ${screenedBy(morris, kind)
            .slice(0, 10)
            .map(({ name, effects }) => {
              const format = formatOf(answer, kind);
              return `${coefficientLabel(name)}: μ* ${withError(effects[kind].muStar, format)}, σ ${format(effects[kind].sigma)}${effects[kind].clear ? '' : ' (may be chance)'}`;
            })
            .join('; ')}.`,
      )
      .join(' '),
    panels: kindsOf(answer).map((kind) => ({
      heading: headingOf(answer, kind),
      layers: (box: Box) => panel(morris, kind, formatOf(answer, kind), box),
    })),
    around: { timed: false, names: RIGHT, shows: 'means over paths' },
    table: table(answer, morris),
  });
}

function panel(morris: Morris, kind: Kind, format: Format, box: Box): Layer[] {
  const all = screenedBy(morris, kind).map(({ name, effects }) => ({
    name,
    muStar: effects[kind].muStar,
    sigma: effects[kind].sigma,
    clear: effects[kind].clear,
  }));
  const top = Math.max(...all.flatMap(({ muStar, sigma }) => [muStar.value, sigma])) || 1;
  const reach = (value: number) => Math.sqrt(Math.max(0, value) / top);
  const points = all.map(({ name, muStar, sigma, clear }) => ({
    name: capital(coefficientLabel(name)),
    x: drawn(reach(muStar.value) * box.width),
    y: drawn((1 - reach(sigma)) * box.height),
    colour: clear ? HUE.blue : HUE.grey,
  }));
  const names = placeNames(points.slice(0, NAMED), points, box, { size: SIZE.footer, radius: DOT });
  const text = (values: readonly object[], style: Layer): Layer[] =>
    values.length > 0 ? [wordsLayer(values, { fontSize: SIZE.footer, ...style })] : [];
  const rule = (x: number, y: number, x2: number, y2: number, style: Layer): Layer =>
    rulesLayer([{ x, y, x2, y2 }], style);
  const ticks = [0.25, 1].map((part) => ({ part, text: format(rounded({ value: top * part, error: 0 })) }));
  return [
    ...lineBetween(names, box, SIZE.footer).map(([from, to]) =>
      rule(
        drawn(from * box.width),
        drawn((1 - from) * box.height),
        drawn(to * box.width),
        drawn((1 - to) * box.height),
        { color: INK.rule, strokeDash: [3, 3] },
      ),
    ),
    rule(0, box.height, box.width, box.height, { color: INK.rule }),
    rule(0, 0, 0, box.height, { color: INK.rule }),
    {
      data: { values: points },
      mark: { type: 'point', filled: true, size: DOT * DOT, opacity: 0.85 },
      encoding: { x: pixels('x'), y: pixels('y'), color: colours('colour') },
    },
    ...haloed(names, { align: 'left', baseline: 'middle', fontSize: SIZE.footer, color: INK.text }),
    ...text([{ text: 'σ: depends on the others', x: 6, y: 2 }], {
      align: 'left',
      baseline: 'top',
      color: INK.soft,
      fontStyle: 'italic',
    }),
    ...text([{ text: 'μ*: moves it', x: box.width - 2, y: box.height - 6 }], {
      align: 'right',
      baseline: 'bottom',
      color: INK.soft,
      fontStyle: 'italic',
    }),
    ...text(
      [
        { text: '0', x: 0, y: box.height + 6 },
        ...ticks.map(({ part, text: said }) => ({
          text: said,
          x: drawn(Math.sqrt(part) * box.width),
          y: box.height + 6,
        })),
      ],
      { align: 'center', baseline: 'top', color: INK.soft },
    ),
    ...text(
      ticks.map(({ part, text: said }) => ({ text: said, x: -6, y: drawn((1 - Math.sqrt(part)) * box.height) })),
      { align: 'right', baseline: 'middle', color: INK.soft },
    ),
  ];
}

/** Every number of the screening, a row a coefficient. */
function table(answer: SensitivityAnswer, { screened }: Morris): Chart['table'] {
  const kinds = kindsOf(answer);
  return {
    columns: [
      'coefficient',
      'grade',
      ...kinds.flatMap((kind) =>
        ['mu_star', 'mu_star_error', 'mu', 'sigma', 'clear'].map((column) => `${kind}_${column}`),
      ),
    ],
    rows: screened.map(({ name, effects }) => [
      name,
      gradeOf(answer.scenario, name),
      ...kinds.flatMap((kind) => [
        effects[kind].muStar.value,
        effects[kind].muStar.error,
        effects[kind].mu.value,
        effects[kind].sigma,
        effects[kind].clear ? 'yes' : 'no',
      ]),
    ]),
  };
}
