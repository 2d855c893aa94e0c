import type { Timed } from '@paydown/engine/internal';

/** The `x` of a layer over dates. Dates are ISO days in UTC, whatever the reader's time zone. */
export function x(summary: Timed, width: number) {
  const { dates } = summary;
  const { format, values } = ticks(dates[0]!, dates[dates.length - 1]!, width);
  return {
    field: 'date',
    type: 'temporal',
    scale: { type: 'utc', nice: false },
    axis: { format, values, labelOverlap: false, labelFlush: false },
  };
}

const LABEL_WIDTH = { year: 48, month: 84 } as const;

/** Begins a month or a year: a first day this early stands for it. */
const EARLY = 7;

/** Firsts of January, or of a month on a short axis, evenly spaced, as many as have room for their labels; the first day, where it is early enough, is one. */
function ticks(first: string, last: string, width: number): { format: string; values: ReturnType<typeof tickAt>[] } {
  const months = monthOf(last) - monthOf(first);
  const yearly = months > 36;
  const room = Math.max(1, Math.floor(width / LABEL_WIDTH[yearly ? 'year' : 'month']));
  const step = (yearly ? [12, 24, 60, 120] : [1, 2, 3, 6, 12]).find((size) => months / size <= room) ?? 240;
  const early = Number(first.slice(8, 10)) <= EARLY;
  const start = early ? monthOf(first) : monthOf(first) + 1;
  const grid = yearly ? Math.ceil(start / 12) * 12 : start;
  const values = [];
  for (let month = grid; month <= monthOf(last); month += step) {
    values.push(
      tickAt(
        month === monthOf(first) ? first : new Date(Date.UTC(Math.floor(month / 12), month % 12, 1)).toISOString(),
      ),
    );
  }
  return { format: yearly ? '%Y' : '%b %Y', values: values.length > 0 ? values : [tickAt(first)] };
}

const tickAt = (iso: string) => ({
  year: Number(iso.slice(0, 4)),
  month: Number(iso.slice(5, 7)),
  date: Number(iso.slice(8, 10)),
  utc: true,
});

const monthOf = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
