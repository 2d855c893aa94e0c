/** A vertical axis from zero: its end, its ticks, and how they are written. */
export interface Scale {
  readonly top: number;
  readonly ticks: readonly number[];
  readonly label: Labels;
}

/** Vega expressions for axis labels; the only expressions in any chart, and fixed ones. */
const LABELS = {
  money: "datum.value === 0 ? '$0' : replace(format(datum.value * 1e6, '$~s'), 'G', 'B')",
  share: "format(datum.value, '.3~p')",
  count: "format(datum.value, ',.3~r')",
} as const;

export type Labels = keyof typeof LABELS;

/** A round scale from zero that holds `max`, with about `parts` steps; shares end at 100%. */
export function scaleTo(max: number, label: Labels, parts = 5): Scale {
  const end = max > 0 ? max : 1;
  const step = roundStep(end / parts);
  const steps = Math.ceil(end / step - 1e-9);
  const top = label === 'share' && max <= 1 ? Math.min(1, steps * step) : steps * step;
  const ticks = Array.from({ length: steps + 1 }, (_, i) => Number((i * step).toPrecision(12))).filter((tick) => tick <= top);
  return { top, ticks, label };
}

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that is not below. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * [1, 2, 2.5, 5, 10].find((factor) => factor * power >= least * (1 - 1e-9))!;
}

export const axisOf = (scale: Scale) => ({ values: scale.ticks, labelExpr: LABELS[scale.label] });

/** The `y` of a layer on this scale. */
export const y = (field: string, scale: Scale) => ({
  field, type: 'quantitative', scale: { domain: [0, scale.top], nice: false, zero: true }, axis: axisOf(scale),
});
