import { useEffect, useState } from 'preact/hooks';
import type { Picture } from '../answer/picture.ts';
import { cardOf } from '../answer/card.ts';
import { DOTS, OVER_TIME } from '../charts/charts.ts';
import { Figure } from '../charts/Figure.tsx';
import { Answer, Fates } from './Answer.tsx';

const CHARTS = [DOTS, ...OVER_TIME];

export interface PresentProps {
  readonly picture: Picture;
  readonly dark: boolean;
  readonly onEnd: () => void;
}

/** One thing at a time, large, for a projector: arrow keys go on and back, Escape ends it. */
export function Present({ picture, dark, onEnd }: PresentProps) {
  const sheets = CHARTS.length + 2;
  const [at, setAt] = useState(0);
  const go = (by: number) => {
    setAt((now) => Math.max(0, Math.min(sheets - 1, now + by)));
  };
  useEffect(() => {
    const pressed = ({ key }: KeyboardEvent) => {
      if (key === 'ArrowRight' || key === 'PageDown' || key === ' ') go(1);
      else if (key === 'ArrowLeft' || key === 'PageUp') go(-1);
      else if (key === 'Escape') onEnd();
    };
    window.addEventListener('keydown', pressed);
    return () => {
      window.removeEventListener('keydown', pressed);
    };
  }, []);
  const chart = CHARTS[at - 1];
  return (
    <main class="present">
      {at === 0 ? (
        <Answer card={cardOf(picture)} rough={false} />
      ) : chart === undefined ? (
        <Fates picture={picture} />
      ) : (
        <Figure key={chart.name} draws={chart} picture={picture} described={null} moving={false} dark={dark} large />
      )}
      <nav>
        <button
          type="button"
          disabled={at === 0}
          onClick={() => {
            go(-1);
          }}
        >
          Back
        </button>
        <output>
          {at + 1} of {sheets}
        </output>
        <button
          type="button"
          disabled={at === sheets - 1}
          onClick={() => {
            go(1);
          }}
        >
          On
        </button>
        <button type="button" onClick={onEnd}>
          End
        </button>
      </nav>
    </main>
  );
}
