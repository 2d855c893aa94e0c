import { SLIDE, type Chart, type Frame } from '@paydown/report/browser';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Draws, Shown } from './charts.ts';
import { drawingOf } from './drawing.ts';
import { forget, newPicture, paint } from './painting.ts';
import { TakeAlong } from './TakeAlong.tsx';

export interface FigureProps extends Omit<Shown, 'holds'> {
  readonly draws: Draws;
  /** While a control moves axes stand still. */
  readonly moving: boolean;
  readonly dark: boolean;
  /** For a projector: large, and alone. Must not change. */
  readonly large: boolean;
  /** What stands beside its finding. */
  readonly beside?: ComponentChildren;
}

/** On a projector a picture is drawn in half of its size and shown large: its smallest text is then 24 pixels high. */
const PROJECTED = 13 / 24.5;
const STEP = 20;
const LOWEST = 300;

/** A chart with its finding above it. It follows the width it is given, and its data without being built anew. */
export function Figure({ draws, picture, described, moving, dark, large, beside }: FigureProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const held = useRef<readonly number[]>([]);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      setWidth(Math.max(LOWEST, Math.floor(entry!.contentRect.width / STEP) * STEP));
    });
    observer.observe(sheet.current!);
    return () => {
      observer.disconnect();
    };
  }, []);

  const reach = useMemo(() => draws.reach(picture), [draws, picture]);
  held.current = moving ? spanning(held.current, reach) : reach;
  const chart = useMemo(() => {
    const scale = large ? PROJECTED : 1;
    const frame: Frame = {
      width: Math.round((width || LOWEST) * scale),
      height: Math.round((large ? Math.max(300, window.innerHeight - 260) : width < 480 ? 280 : 300) * scale),
      titled: false,
      stacked: width < 480,
      interactive: false,
    };
    return draws.draw({ picture, described, holds: held.current })(frame);
  }, [draws, picture, described, width, large]);

  return (
    <figure data-chart={chart.name}>
      <h2>
        {chart.title} {beside}
      </h2>
      <p class="subtitle">{chart.subtitle}</p>
      <div ref={sheet}>
        {width === 0 ? (
          <div style={{ minHeight: `${chart.frame.height}px` }} />
        ) : (
          <Sheet chart={chart} dark={dark} large={large} />
        )}
      </div>
      <figcaption>
        <TakeAlong chart={chart} dark={dark} slide={() => draws.draw({ picture, described, holds: [] })(SLIDE)} />
      </figcaption>
    </figure>
  );
}

interface SheetProps {
  readonly chart: Chart;
  readonly dark: boolean;
  readonly large: boolean;
}

/** The picture of a chart, and what the place tells that a finger, a pointer or an arrow key is at. */
function Sheet({ chart, dark, large }: SheetProps) {
  const { frame, tips } = chart;
  const canvas = useRef<HTMLCanvasElement>(null);
  const vectors = useRef<HTMLDivElement>(null);
  const number = useMemo(newPicture, []);
  const [left, setLeft] = useState(0);
  const [at, setAt] = useState<number | null>(null);

  useEffect(() => {
    const as = large ? 'svg' : 'bitmap';
    const scale = window.devicePixelRatio || 1;
    void paint(chart, { picture: number, dark, as, scale }).then((painted) => {
      if (painted === null) return;
      if ('bitmap' in painted) {
        setLeft(painted.origin[0]);
        show(canvas.current, painted.bitmap, scale);
      } else if ('svg' in painted) vectors.current?.replaceChildren(drawingOf(painted.svg));
      performance.mark(`drawn:${chart.name}`);
    });
  }, [chart, dark, large]);
  useEffect(
    () => () => {
      forget(number);
    },
    [number],
  );

  if (large) return <div class="sheet" role="img" aria-label={chart.description} ref={vectors} />;
  const place = at === null ? undefined : tips?.places[at];
  const point = (x: number) => {
    setAt(nearest(tips?.places ?? [], x - left));
  };
  return (
    <div
      class="sheet"
      role="img"
      aria-label={chart.description}
      style={{ minHeight: `${frame.height}px` }}
      onPointerMove={({ offsetX }) => {
        point(offsetX);
      }}
      onPointerDown={({ offsetX }) => {
        point(offsetX);
      }}
      onPointerLeave={({ pointerType }) => {
        if (pointerType === 'mouse') setAt(null);
      }}
    >
      <canvas ref={canvas} />
      {place === undefined ? null : (
        <>
          <span class="at" style={{ left: `${left + place}px` }} />
          <span
            class="tip"
            style={
              place > frame.width / 2
                ? { right: `calc(100% - ${left + place - 8}px)` }
                : { left: `${left + place + 8}px` }
            }
          >
            {tips!.tell(at!)}
          </span>
        </>
      )}
    </div>
  );
}

/** Puts a picture in place, in the size in which it was drawn. */
function show(canvas: HTMLCanvasElement | null, bitmap: ImageBitmap, scale: number): void {
  if (canvas === null) return;
  const { width, height } = bitmap;
  if (canvas.width !== width || canvas.height !== height) {
    [canvas.width, canvas.height] = [width, height];
    canvas.style.width = `${width / scale}px`;
    canvas.style.height = `${height / scale}px`;
  }
  canvas.getContext('bitmaprenderer')!.transferFromImageBitmap(bitmap);
}

/** The place that lies nearest to a point; null if there is none. */
function nearest(places: readonly number[], x: number): number | null {
  let found: number | null = null;
  for (const [i, place] of places.entries())
    if (found === null || Math.abs(place - x) < Math.abs(places[found]! - x)) found = i;
  return found;
}

/** The ends of both. */
const spanning = (one: readonly number[], other: readonly number[]): readonly number[] => {
  const all = [...one, ...other];
  return all.length === 0 ? [] : [Math.min(...all), Math.max(...all)];
};
