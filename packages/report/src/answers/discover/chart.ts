import type { Conditions, DiscoverAnswer } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame, type Layer } from '../../base/chart.js';
import { inHundred } from '../../base/conditions.js';
import { drawn, number, share } from '../../base/format.js';
import { pixels } from '../../base/pixels.js';
import { HUE, INK } from '../../base/theme.js';
import { closeTo } from '../../marks/across.js';
import { rulesLayer, wordsLayer } from '../../marks/layers.js';
import { planeLayers } from '../../marks/plane.js';
import { chartOf } from '../../marks/layout.js';
import { trajectoryFinding } from './words.js';

/** What a smaller box gains in density it loses in coverage: every box on the way, and the one that was taken. */
export function trajectoryChart(answer: DiscoverAnswer, frame: Frame = SLIDE): Chart {
  const { trajectory, density, coverage, base } = answer.found.beliefs!;
  return chartOf(answer, frame, {
    name: 'discover',
    title: trajectoryFinding(answer),
    subtitle:
      'Each dot is a box of conditions, from all futures at the right to the smallest at the left: the '
      + 'share of its futures that are lost (density) upwards, the share of all losses that it holds '
      + '(coverage) to the right. '
      + `Green: the box that was taken, counted on the other half of the ${number(answer.runs)} futures. Dashed: losses among all.`,
    inWords: trajectory.map((box) => `Coverage ${share(box.coverage)}, density ${share(box.density)}.`).join(' '),
    panels: [{ layers: (box) => layers(answer.found.beliefs!, box, frame) }],
    around: { timed: false, names: 20, shows: 'shares of futures' },
    table: {
      columns: ['box', 'mass', 'density', 'coverage'],
      rows: [
        ...trajectory.map((box, i) => [`on the way ${i + 1}`, box.mass, box.density, box.coverage]),
        ['taken', answer.found.beliefs!.mass, density, coverage],
        ['all', 1, base, 1],
      ],
    },
  });
}

function layers({ trajectory, density, coverage, base }: Conditions, box: Box, frame: Frame): Layer[] {
  const across = closeTo([0, 1], 0, box.width, frame.stacked ? 4 : 5, [0, 1]);
  const upwards = closeTo([0, density, ...trajectory.map((each) => each.density)], box.height, 0, 5, [0, 1]);
  const place = (each: Pick<Conditions, 'density' | 'coverage'>) => ({
    x: drawn(across.position(each.coverage)),
    y: drawn(upwards.position(each.density)),
    tip: `density ${share(each.density)}\ncoverage ${share(each.coverage)}`,
  });
  const dots = (values: readonly object[], style: Layer): Layer => ({
    data: { values },
    mark: { type: 'point', filled: true, opacity: 1, ...style },
    encoding: {
      x: pixels('x'),
      y: pixels('y'),
      ...(frame.interactive && { tooltip: { field: 'tip', type: 'nominal' } }),
    },
  });
  const taken = place({ density, coverage });
  return [
    ...planeLayers({ ...across, name: 'Coverage', format: share }, { ...upwards, name: 'Density', format: share }, box),
    rulesLayer(
      [{ at: drawn(upwards.position(base)) }],
      { color: INK.soft, strokeDash: [4, 4] },
      { y: 'at', x: 0, x2: box.width },
    ),
    dots(trajectory.map(place), { size: 60, color: HUE.blue }),
    dots([taken], { size: 190, color: HUE.green }),
    // Below it nothing is drawn: boxes of as much coverage that are less dense are none on the way.
    wordsLayer([{ ...taken, text: `${inHundred(density)} of 100 are lost` }], {
      align: taken.x > 90 ? 'center' : 'left',
      baseline: 'top',
      dy: 12,
      fontWeight: 600,
      color: INK.text,
    }),
  ];
}
