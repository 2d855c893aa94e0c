import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

export interface SliderProps {
  readonly label: ComponentChildren;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly says: (value: number) => string;
  /** It moves: again and again, and at last with `rests`. */
  readonly onMove: (value: number, rests: boolean) => void;
  readonly help?: string;
}

/** A labelled slider with its value in words. */
export function Slider({ label, value, min, max, step, says, onMove, help }: SliderProps) {
  const id = useId();
  return (
    <div class="slider" title={help}>
      <label for={id}>{label}</label>
      <output for={id}>{says(value)}</output>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={says(value)}
        onInput={(event) => {
          onMove(event.currentTarget.valueAsNumber, false);
        }}
        onChange={(event) => {
          onMove(event.currentTarget.valueAsNumber, true);
        }}
      />
    </div>
  );
}

export interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChoose: (value: string) => void;
}

/** A labelled list to choose one of. */
export function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          onChoose(event.currentTarget.value);
        }}
      >
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

export interface FieldProps {
  readonly label: ComponentChildren;
  /** What holds unless something is written. */
  readonly usual: string;
  readonly value: string | undefined;
  readonly fault?: string | undefined;
  readonly help?: string;
  readonly onWrite: (text: string | null) => void;
}

/** A value as a scenario file would give it, with what is wrong with it below. An empty one takes back what was written. */
export function Field({ label, usual, value, fault, help, onWrite }: FieldProps) {
  const id = useId();
  /** What is being written: answers that come meanwhile do not take it away. */
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <div class="field">
      <label for={id}>
        {label}
        {help === undefined ? null : <small>{help}</small>}
      </label>
      <input
        id={id}
        type="text"
        value={draft ?? value ?? usual}
        class={value === undefined ? 'usual' : 'own'}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          setDraft(event.currentTarget.value);
        }}
        onBlur={() => {
          setDraft(null);
        }}
        onChange={(event) => {
          const text = event.currentTarget.value.trim();
          setDraft(null);
          onWrite(text === '' || text === usual ? null : text);
        }}
      />
      {fault === undefined ? null : (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}
