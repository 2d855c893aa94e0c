import {
  clashOf,
  INTERVIEW,
  INTERVIEW_NAMES,
  isWrong,
  writeAnswers,
  type InterviewAnswers,
  type InterviewName,
} from '@paydown/engine/internal';
import { useState } from 'preact/hooks';
import { Choice, Field } from './controls.tsx';

type Texts = Readonly<Record<InterviewName, string>>;
type Faults = Partial<Record<InterviewName, string>>;

const USUAL = Object.fromEntries(INTERVIEW_NAMES.map((name) => [name, INTERVIEW[name].usual])) as Texts;
/** A choice that asks for a number instead. */
const MEASURED = 'measured';

/** The questions of `paydown init` for whoever has no file: answers become a scenario, with every guess in it named. */
export function Interview({ onAnswered }: { readonly onAnswered: (scenario: string) => void }) {
  const [texts, setTexts] = useState(USUAL);
  const [faults, setFaults] = useState<Faults>({});
  const [clash, setClash] = useState<string | null>(null);
  const answer = () => {
    const read = Object.fromEntries(INTERVIEW_NAMES.map((name) => [name, INTERVIEW[name].read(texts[name])]));
    const wrong = Object.entries(read).flatMap(([name, found]) => (isWrong(found) ? [[name, found.message]] : []));
    const answers = read as unknown as InterviewAnswers;
    const quarrel = wrong.length > 0 ? null : clashOf(answers);
    setFaults(Object.fromEntries(wrong) as Faults);
    setClash(quarrel);
    if (wrong.length === 0 && quarrel === null) onAnswered(writeAnswers('Our company', answers));
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        answer();
      }}
    >
      {INTERVIEW_NAMES.map((name) => (
        <Asked
          key={name}
          name={name}
          text={texts[name]}
          fault={faults[name]}
          onWrite={(text) => {
            // What is wrong stays until it is asked again: were it to go at once, the button would move from under the finger.
            setTexts((now) => ({ ...now, [name]: text }));
          }}
        />
      ))}
      {clash === null ? null : (
        <p class="fault" role="alert">
          {clash}
        </p>
      )}
      <button type="submit">Play this company</button>
    </form>
  );
}

interface AskedProps {
  readonly name: InterviewName;
  readonly text: string;
  readonly fault: string | undefined;
  readonly onWrite: (text: string) => void;
}

/** One question: a choice where a word answers it, else a field; both where a number may take the place of the word. */
function Asked({ name, text, fault, onWrite }: AskedProps) {
  const { asks, choices, measured, usual } = INTERVIEW[name];
  const listed = choices?.() ?? [];
  const chosen = listed.some((choice) => choice.name === text) ? text : MEASURED;
  const field = (label: string, otherwise: string) => (
    <Field
      label={label}
      usual={otherwise}
      value={text === otherwise ? undefined : text}
      fault={fault}
      onWrite={(written) => {
        onWrite(written ?? otherwise);
      }}
    />
  );
  if (choices === undefined) return field(asks, usual);
  return (
    <>
      <Choice
        label={asks}
        value={chosen}
        options={[
          ...listed.map((choice) => [choice.name, choice.words] as const),
          ...(measured === undefined ? [] : [[MEASURED, measured.words] as const]),
        ]}
        onChoose={(value) => {
          onWrite(value === MEASURED ? measured!.usual : value);
        }}
      />
      {chosen === MEASURED ? field(measured!.words, measured!.usual) : null}
    </>
  );
}
