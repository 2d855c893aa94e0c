import { addWeeks } from '@paydown/engine/internal';
import { month, tellEvent } from '@paydown/report/browser';
import { useEffect, useState } from 'preact/hooks';
import type { Reasons, RunDescription, ToldSide } from '../answer/description.ts';

/** Weeks that go by in a second of playing. */
const SPEED = 26;
const TICK = 100;

export interface OneFutureProps {
  readonly described: RunDescription;
  /** What drove it, and what would have saved it, of A and of B. */
  readonly ask: () => Promise<readonly (Reasons | null)[] | null>;
  readonly onClose: () => void;
}

/** One future, week by week, under both decisions. */
export function OneFuture({ described, ask, onClose }: OneFutureProps) {
  const [reasons, setReasons] = useState<readonly (Reasons | null)[] | null>(null);
  useEffect(() => {
    let wanted = true;
    setReasons(null);
    void ask().then((found) => {
      if (wanted) setReasons(found);
    });
    return () => {
      wanted = false;
    };
  }, [described]);
  const last = described.sides[0].weeks.at(-1)!;
  const [week, setWeek] = useState(last);
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      setWeek((now) => {
        if (now >= last) setPlaying(false);
        return Math.min(last, now + Math.max(1, (SPEED * TICK) / 1000));
      });
    }, TICK);
    return () => {
      clearInterval(timer);
    };
  }, [playing, last]);
  return (
    <section class="future" aria-label={`Future ${described.run}`}>
      <header>
        <h2>
          Future {described.run}: {described.sides[0].ending} under A, {described.sides[1].ending} under B
        </h2>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </header>
      <p class="row">
        <button
          type="button"
          onClick={() => {
            if (!playing && week >= last) setWeek(0);
            setPlaying(!playing);
          }}
        >
          {playing ? 'Pause' : 'Play'}
        </button>
        <input
          type="range"
          min={0}
          max={last}
          step={1}
          value={week}
          aria-label="Week"
          aria-valuetext={month(addWeeks(described.sides[0].start, Math.round(week)))}
          onInput={(event) => {
            setPlaying(false);
            setWeek(event.currentTarget.valueAsNumber);
          }}
        />
        <output>{month(addWeeks(described.sides[0].start, Math.round(week)))}</output>
      </p>
      <div class="sides">
        {described.sides.map((side, i) => (
          <Story key={i} letter={i === 0 ? 'A' : 'B'} side={side} until={week} reasons={reasons?.[i] ?? null} />
        ))}
      </div>
    </section>
  );
}

function Story({
  letter,
  side,
  until,
  reasons,
}: {
  readonly letter: 'A' | 'B';
  readonly side: ToldSide;
  readonly until: number;
  readonly reasons: Reasons | null;
}) {
  return (
    <div class={`side-${letter}`}>
      <h3>
        <b>{letter}</b> {side.name}
      </h3>
      {reasons === null ? null : (
        <>
          <p>{reasons.driving}.</p>
          <p>{reasons.whatIf}.</p>
        </>
      )}
      <ol>
        {side.events.map((event, i) => (
          <li key={i} class={event.week <= until ? '' : 'later'}>
            <time>{month(addWeeks(side.start, event.week))}</time> {tellEvent(event).line}
          </li>
        ))}
      </ol>
    </div>
  );
}
