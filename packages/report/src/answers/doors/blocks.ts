import type { Doors } from '@paydown/engine/internal';
import type { Origin } from '../../marks/layout.js';
import { chart, proseIf, type Block, type Table } from '../../document/model.js';
import { doorsChart } from './chart.js';
import { DOOR_FORMATS, doorRows, doorsFinding, doorsNote, livesFinding, type Asked } from './words.js';

/** Through which door, as a part of an answer: bars, and all numbers. `name` is that of the chart. */
export function doorBlocks(name: string, origin: Origin, doors: Doors, asked: Asked): Block[] {
  return [
    chart((frame) => doorsChart(name, origin, doors, asked, frame), { above: proseIf(livesFinding(doors, asked)) }),
    doorTable(name, doors, asked),
  ];
}

function doorTable(name: string, doors: Doors, asked: Asked): Table {
  const { arr, surviving } = doors.outcomes;
  return {
    kind: 'table',
    name: `${name}-numbers`,
    title: 'Through which door, in numbers',
    subtitle: { text: doorsNote(doors), brief: `${doorsFinding(doors, asked)}.` },
    head: { text: 'Door', brief: 'Through which door' },
    columns: [
      { label: `Mean yearly revenue by ${asked.when}`, brief: ['mean', 'revenue'] },
      { label: 'Companies alive or acquired', brief: ['alive or', 'acquired'] },
    ],
    rows: doorRows(doors).map(({ label, story, of, whole }) => ({
      label: `${label}: ${story}`,
      brief: label,
      cells: [
        { estimate: of(arr), format: DOOR_FORMATS.arr },
        { estimate: of(surviving), format: DOOR_FORMATS.surviving },
      ],
      ...(whole && { tone: 'strong' as const }),
    })),
  };
}
