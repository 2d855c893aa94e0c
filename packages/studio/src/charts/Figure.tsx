import { csv, DARK, LiveChart, themed, LIGHT, type Chart, type Frame } from '@paydown/report/browser';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Draws, Shown } from './charts.ts';

export interface FigureProps extends Omit<Shown, 'holds'> {
  readonly draws: Draws;
  /** While a control moves axes stand still. */
  readonly moving: boolean;
  readonly dark: boolean;
  /** For a projector: large, and alone. Must not change. */
  readonly large: boolean;
}

/** On a projector a picture is drawn in half of its size and shown large: its smallest text is then 24 pixels high. */
const PROJECTED = 13 / 24.5;
const STEP = 20;
const LOWEST = 300;

/** A chart with its finding above it. It follows the width it is given, and its data without being built anew. */
export function Figure({ draws, picture, told, moving, dark, large }: FigureProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const live = useRef<LiveChart | null>(null);
  const held = useRef<readonly number[]>([]);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    const element = sheet.current!;
    const observer = new ResizeObserver(([entry]) => {
      setWidth(Math.max(LOWEST, Math.floor(entry!.contentRect.width / STEP) * STEP));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);

  held.current = moving ? spanning(held.current, draws.reach(picture)) : draws.reach(picture);
  const chart = useMemo(() => {
    const scale = large ? PROJECTED : 1;
    const frame: Frame = {
      width: Math.round((width || LOWEST) * scale),
      height: Math.round((large ? window.innerHeight - 260 : width < 480 ? 280 : 300) * scale),
      titled: false,
      stacked: width < 480,
      interactive: false,
    };
    return draws.draw({ picture, told, holds: held.current })(frame);
  }, [draws, picture, told, width, large]);

  useEffect(() => {
    if (width === 0) return;
    live.current ??= new LiveChart(sheet.current!, large ? 'svg' : 'canvas');
    const shown = themed(chart, dark ? DARK : LIGHT);
    void live.current.show(shown).then(() => {
      performance.mark(`drawn:${draws.name}`);
    });
  }, [chart, width, dark]);
  useEffect(() => () => live.current?.end(), []);

  return (
    <figure data-chart={chart.name}>
      <h2>{chart.title}</h2>
      <p class="subtitle">{chart.subtitle}</p>
      <div
        class="sheet"
        ref={sheet}
        role="img"
        aria-label={chart.description}
        style={{ minHeight: `${chart.frame.height}px` }}
      />
      <figcaption>
        <details>
          <summary>In words, numbers and pictures</summary>
          <p>{chart.description}</p>
          <p class="row">
            <button
              type="button"
              onClick={() => {
                save(chart, 'csv', live.current);
              }}
            >
              CSV
            </button>
            <button
              type="button"
              onClick={() => {
                save(chart, 'png', live.current);
              }}
            >
              PNG
            </button>
            <button
              type="button"
              onClick={() => {
                save(chart, 'svg', live.current);
              }}
            >
              SVG
            </button>
          </p>
        </details>
      </figcaption>
    </figure>
  );
}

/** The ends of both. */
const spanning = (one: readonly number[], other: readonly number[]): readonly number[] => {
  const all = [...one, ...other];
  return all.length === 0 ? [] : [Math.min(...all), Math.max(...all)];
};

async function addressOf(chart: Chart, format: 'csv' | 'png' | 'svg', live: LiveChart | null): Promise<string | null> {
  if (format === 'csv') return URL.createObjectURL(new Blob([csv(chart.table)], { type: 'text/csv' }));
  return (await live?.image(format)) ?? null;
}

function save(chart: Chart, format: 'csv' | 'png' | 'svg', live: LiveChart | null): void {
  void addressOf(chart, format, live).then((address) => {
    if (address === null) return;
    const link = document.createElement('a');
    link.href = address;
    link.download = `${chart.name}.${format}`;
    link.click();
  });
}
