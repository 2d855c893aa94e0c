import type { Box } from '../base/chart.js';
import { currencySign } from '../base/currency.js';

/** A vertical axis: its ends, its ticks, and how they are written. */
export interface Scale {
  readonly bottom: number;
  readonly top: number;
  readonly ticks: readonly number[];
  readonly label: Labels;
}

/** Vega expressions for axis labels; the only expressions in any chart, and fixed ones but for the sign of a known currency. */
const LABELS = {
  money: () => {
    const sign = currencySign();
    return `datum.value === 0 ? '${sign}0' : (datum.value < 0 ? '−' : '') + '${sign}' + replace(format(abs(datum.value) * 1e6, '~s'), 'G', 'B')`;
  },
  share: () => "format(datum.value, '.3~p')",
  count: () => "format(datum.value, ',.3~r')",
} as const;

export type Labels = keyof typeof LABELS;

/** A round scale from zero that holds `max`, with about `parts` steps; shares end at 100%. */
export const scaleTo = (max: number, label: Labels, parts = 5): Scale => scaleOver(0, max, label, parts);

/** A round scale that holds zero, `min` and `max`, with about `parts` steps; shares end at ±100%. */
export function scaleOver(min: number, max: number, label: Labels, parts = 5): Scale {
  const low = Math.min(0, min);
  const high = Math.max(0, max) || (low < 0 ? 0 : 1);
  const step = roundStep((high - low) / parts);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const within = (end: number) =>
    label === 'share' && Math.abs(low) <= 1 && high <= 1 ? Math.min(1, Math.max(-1, end)) : end;
  const [bottom, top] = [within(first * step), within(last * step)];
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12))).filter(
    (tick) => tick >= bottom && tick <= top,
  );
  return { bottom, top, ticks, label };
}

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that is not below. */
export function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * [1, 2, 2.5, 5, 10].find((factor) => factor * power >= least * (1 - 1e-9))!;
}

export const axisOf = (scale: Pick<Scale, 'ticks' | 'label'>) => ({
  values: scale.ticks,
  labelExpr: LABELS[scale.label](),
});

/** The `y` of a layer on this scale. */
export const y = (field: string, scale: Scale) => ({
  field,
  type: 'quantitative',
  scale: { domain: [scale.bottom, scale.top], nice: false, zero: true },
  axis: axisOf(scale),
});

/** Height of a value above the lower edge of a plot, in pixels. */
export const heightOf = (value: number, { bottom, top }: Scale, box: Box): number =>
  (box.height * (value - bottom)) / (top - bottom);
