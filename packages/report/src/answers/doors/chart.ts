import { DOOR_OUTCOMES, type Doors, type DoorOutcome } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame } from '../../base/chart.js';
import { isReal } from '../../base/findings.js';
import { number, signed } from '../../base/format.js';
import { HUE } from '../../base/theme.js';
import { closeTo } from '../../marks/across.js';
import { chartOf, type Origin } from '../../marks/layout.js';
import { rowLayers, type Row } from '../../marks/rows.js';
import { DOOR_FORMATS, doorRows, doorsFinding, sayRow, type Asked } from './words.js';

const HEADINGS: Readonly<Record<DoorOutcome, string>> = {
  arr: 'Mean yearly revenue',
  surviving: 'Companies alive or acquired',
};

/** Through which doors a difference came, in revenue and survival. `name` is that of its files. */
export function doorsChart(name: string, origin: Origin, doors: Doors, asked: Asked, frame: Frame = SLIDE): Chart {
  const rows = doorRows(doors);
  const panel = (outcome: DoorOutcome, named: boolean) => (box: Box) => {
    const format = DOOR_FORMATS[outcome];
    const drawn = rows.map(({ label, of, whole = false }): Row => {
      const part = of(doors.outcomes[outcome]);
      return {
        label,
        bold: whole,
        value: part.value,
        low: part.low,
        high: part.high,
        band: part.value < 0 ? [part.value, 0] : [0, part.value],
        text: signed(part, format),
        colour: !isReal(part) ? HUE.grey : part.value > 0 ? HUE.blue : HUE.vermilion,
      };
    });
    const ends = [0, ...drawn.flatMap(({ low, high }) => [low, high])];
    const write = (value: number) => format(value);
    return rowLayers(drawn, box, { named, axis: (from, to) => closeTo(ends, from, to, 3), write });
  };
  return chartOf(origin, frame, {
    name,
    title: doorsFinding(doors, asked),
    subtitle: `${
      asked.decisions === null
        ? `What debt changes by ${asked.when}, against the same ${number(doors.runs)} futures in which it makes no difference`
        : `${asked.decisions.name} against ${asked.decisions.against} by ${asked.when}, in the same ${number(doors.runs)} futures`
    }, and the door through which it comes. Means of all, the dead too; lines: 95% intervals of the Monte Carlo error; grey: may be chance.`,
    inWords: DOOR_OUTCOMES.map(
      (outcome) => `${HEADINGS[outcome]}: ${rows.map((row) => sayRow(row, outcome, doors)).join(', ')}.`,
    ).join(' '),
    panels: DOOR_OUTCOMES.map((outcome, i) => ({
      heading: HEADINGS[outcome],
      layers: panel(outcome, i === 0 || frame.stacked),
    })),
    around: { timed: false, names: 8, shows: 'means with 95% intervals' },
    table: {
      columns: ['part', ...DOOR_OUTCOMES.flatMap((name) => [name, `${name}_error`, `${name}_low`, `${name}_high`])],
      rows: rows.map(({ label, of }) => [
        label,
        ...DOOR_OUTCOMES.flatMap((outcome) => {
          const { value, error, low, high } = of(doors.outcomes[outcome]);
          return [value, error, low, high];
        }),
      ]),
    },
  });
}
