import {
  CATALOGUE,
  MOST_OPINIONS,
  own,
  type CoefficientName,
  type Fault,
  type Inquiry,
  type Opinion,
} from '@paydown/engine/internal';
import { coefficientLabel } from '@paydown/report/browser';
import { useEffect, useState } from 'preact/hooks';
import type { Settled } from '../answer/opinions.ts';
import type { Today } from '../answer/picture.ts';
import { BeliefControl } from './BeliefControl.tsx';
import { Field } from './controls.tsx';
import type { Page } from './page.ts';

export interface DebateProps {
  readonly today: Today;
  readonly page: Page;
  /** Changes when the question does. */
  readonly question: string;
  readonly disputable: () => Promise<readonly CoefficientName[] | null>;
  readonly settle: () => Promise<Settled | readonly Fault[] | null>;
}

const FIRST_NAMES = ['Engineering', 'Product', 'Sales'];

/** Whom a debate begins with. */
export const NOBODY_YET: readonly Opinion[] = FIRST_NAMES.slice(0, 2).map((name) => ({ name, believes: {} }));

/** Two or three people set what they believe of the few numbers that matter most, and see whose belief the choice hangs on. */
export function Debate({ today, page, question, disputable, settle }: DebateProps) {
  const { inquiry, change } = page;
  const opinions = inquiry.opinions ?? [];
  const [names, setNames] = useState<readonly CoefficientName[] | null>(null);
  const [settled, setSettled] = useState<Settled | readonly Fault[] | null>(null);
  const decided = JSON.stringify([inquiry.story, inquiry.settings, inquiry.decisions]);
  useEffect(() => {
    let wanted = true;
    void disputable().then((found) => {
      if (wanted && found !== null) setNames(found);
    });
    return () => {
      wanted = false;
    };
    // What is looked for is dropped with the question: it is looked for again until it is found.
  }, [decided, names === null ? question : '']);
  useEffect(() => {
    let wanted = true;
    setSettled(null);
    if (opinions.length > 1)
      void settle().then((found) => {
        if (wanted) setSettled(found);
      });
    return () => {
      wanted = false;
    };
  }, [question]);
  const set = (next: readonly Opinion[], rests: boolean) => {
    change((now) => withOpinions(now, next), rests);
  };
  const believed = opinions.flatMap(({ believes }) => Object.keys(believes)) as CoefficientName[];
  const shown = [...new Set([...(names ?? []), ...believed])].filter((name) => Object.hasOwn(CATALOGUE, name));
  return (
    <section class="debate" aria-label="Debate">
      <header>
        <h2>Whose belief does the choice hang on?</h2>
        <button
          type="button"
          onClick={() => {
            set([], true);
          }}
        >
          End the debate
        </button>
      </header>
      <p class="subtitle">
        {names === null
          ? 'Looking for the numbers that the choice hangs on most …'
          : 'Each sets what they believe of the numbers that the choice between A and B hangs on most. All else stays as it is.'}
      </p>
      <div class="people">
        {opinions.map((opinion, i) => (
          <Person
            key={i}
            opinion={opinion}
            names={shown}
            today={today}
            onChange={(changed, rests) => {
              set(
                opinions.map((each, j) => (j === i ? changed : each)),
                rests,
              );
            }}
            onLeave={() => {
              set(
                opinions.filter((_, j) => j !== i),
                true,
              );
            }}
          />
        ))}
        {opinions.length < MOST_OPINIONS ? (
          <button
            type="button"
            onClick={() => {
              const free = FIRST_NAMES.find((name) => opinions.every((each) => each.name !== name));
              set([...opinions, { name: free ?? 'Somebody', believes: {} }], true);
            }}
          >
            Add a person
          </button>
        ) : null}
      </div>
      <Verdict people={opinions.length} settled={settled} />
    </section>
  );
}

/** Opinions of a question; without any it is no debate. */
function withOpinions({ opinions: _, ...inquiry }: Inquiry, opinions: readonly Opinion[]): Inquiry {
  return opinions.length === 0 ? inquiry : { ...inquiry, opinions };
}

interface PersonProps {
  readonly opinion: Opinion;
  readonly names: readonly CoefficientName[];
  readonly today: Today;
  readonly onChange: (opinion: Opinion, rests: boolean) => void;
  readonly onLeave: () => void;
}

function Person({ opinion, names, today, onChange, onLeave }: PersonProps) {
  const { name, believes } = opinion;
  return (
    <fieldset>
      <legend>{name}</legend>
      <Field
        label="Name"
        usual=""
        value={name}
        onWrite={(text) => {
          onChange({ ...opinion, name: (text ?? 'Somebody').slice(0, 40) }, true);
        }}
      />
      {names.map((each) => (
        <BeliefControl
          key={each}
          name={each}
          words={coefficientLabel(each)}
          today={today}
          text={own(believes, each)}
          fault={undefined}
          onWrite={(text, rests) => {
            const { [each]: _, ...others } = believes;
            onChange({ ...opinion, believes: text === null ? others : { ...others, [each]: text } }, rests);
          }}
        />
      ))}
      <button type="button" onClick={onLeave}>
        Leave
      </button>
    </fieldset>
  );
}

function Verdict({ people, settled }: { readonly people: number; readonly settled: DebateVerdict }) {
  if (people < 2) return <p role="status">A debate needs two people.</p>;
  if (settled === null) return <p role="status">The futures are being played in each one’s world …</p>;
  if (!('finding' in settled))
    return (
      <ul class="problem" role="alert">
        {settled.map(({ file, message }, i) => (
          <li key={i}>
            {file}: {message}
          </li>
        ))}
      </ul>
    );
  return (
    <div role="status">
      <p class="verdict">{settled.finding}</p>
      <p>{settled.choices}</p>
      <p>{settled.livable}</p>
    </div>
  );
}

type DebateVerdict = Settled | readonly Fault[] | null;
