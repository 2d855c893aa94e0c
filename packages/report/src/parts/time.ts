import type { Summary } from '@paydown/engine';

/** The `x` of a layer over dates. Dates are ISO days in UTC, whatever the reader's time zone. */
export function x(summary: Summary, width: number) {
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

/** The first day, then firsts of January, or of a month on a short axis, as many as have room for their labels. */
function ticks(first: string, last: string, width: number): { format: string; values: ReturnType<typeof tickAt>[] } {
  const months = monthOf(last) - monthOf(first);
  const yearly = months > 36;
  const room = Math.max(1, Math.floor(width / LABEL_WIDTH[yearly ? 'year' : 'month']));
  const step = (yearly ? [12, 24, 60, 120] : [1, 2, 3, 6, 12]).find((size) => months / size <= room) ?? 240;
  const values = [tickAt(first)];
  const near = (Date.parse(last) - Date.parse(first)) * (LABEL_WIDTH[yearly ? 'year' : 'month'] / width);
  for (let month = Math.ceil((monthOf(first) + 1) / step) * step; month <= monthOf(last); month += step) {
    const time = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (time - Date.parse(first) >= near) values.push(tickAt(new Date(time).toISOString()));
  }
  return { format: yearly ? '%Y' : '%b %Y', values };
}

const tickAt = (iso: string) => ({ year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), date: Number(iso.slice(8, 10)), utc: true });

const monthOf = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
