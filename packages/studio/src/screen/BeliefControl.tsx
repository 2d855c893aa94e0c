import { CATALOGUE, writeRange, type CoefficientName } from '@paydown/engine/internal';
import type { Today } from '../answer/picture.ts';
import { Field, Slider } from './controls.tsx';

export interface BeliefControlProps {
  readonly name: CoefficientName;
  /** In fewer words than the catalogue’s. */
  readonly words?: string | undefined;
  readonly today: Today;
  /** What is believed otherwise than in the story, as a file gives it. */
  readonly text: string | undefined;
  readonly fault: string | undefined;
  readonly onWrite: (text: string | null, rests: boolean) => void;
}

const DOUBLED = 1;
const STEP = 0.125;

/** What is believed of a number of the model: the whole range, moved up or down; a field where that cannot be. */
export function BeliefControl({ name, words, today, text, fault, onWrite }: BeliefControlProps) {
  const { meaning, unit, grade, source, year, range } = CATALOGUE[name];
  const usual = today.usual[name];
  const label = (
    <>
      {words ?? meaning} <i title={`${source}, ${year}`}>{grade}</i>
    </>
  );
  const help = `${meaning}. Grade ${grade}: ${source}, ${year}`;
  if (!('p10' in usual) || !(usual.p10 > 0))
    return (
      <Field
        label={label}
        help={help}
        usual={today.said[name]}
        value={text}
        fault={fault}
        onWrite={(written) => {
          onWrite(written, true);
        }}
      />
    );
  const moved = (by: number) => {
    const [low, high] = [usual.p10, usual.p90].map((end) =>
      Number(Math.min(range[1], Math.max(range[0], end * 2 ** by)).toPrecision(3)),
    ) as [number, number];
    return writeRange(low, high, unit);
  };
  return (
    <Slider
      label={label}
      help={help}
      value={text === undefined ? 0 : placeOf(text, moved)}
      min={-DOUBLED}
      max={DOUBLED}
      step={STEP}
      says={(by) => (by === 0 && text === undefined ? today.said[name] : (text ?? moved(by)))}
      onMove={(by, rests) => {
        onWrite(by === 0 ? null : moved(by), rests);
      }}
    />
  );
}

/** Where the slider stands that wrote a text; in the middle for one that somebody wrote. */
function placeOf(text: string, moved: (by: number) => string): number {
  for (let by = -DOUBLED; by <= DOUBLED; by += STEP) if (moved(by) === text) return by;
  return 0;
}
