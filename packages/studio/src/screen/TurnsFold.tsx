import { useEffect, useState } from 'preact/hooks';
import type { Turns } from '../answer/turns.ts';

export interface TurnsFoldProps {
  /** Changes when the question does. */
  readonly question: string;
  readonly ask: () => Promise<Turns | null>;
}

/** What would change the answer: looked for in the background while it is open. */
export function TurnsFold({ question, ask }: TurnsFoldProps) {
  const [open, setOpen] = useState(false);
  const [turns, setTurns] = useState<Turns | null>(null);
  useEffect(() => {
    let wanted = true;
    setTurns(null);
    if (open)
      void ask().then((found) => {
        if (wanted) setTurns(found);
      });
    return () => {
      wanted = false;
    };
  }, [open, question]);
  return (
    <details
      class="turns"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>What would change this?</summary>
      {turns === null ? (
        <p role="status">Looking for what turns the answer …</p>
      ) : (
        <>
          <p>{turns.chosen}</p>
          {turns.rows.length === 0 ? (
            <p>No single belief and no single number of the company turns it, as far as they were looked at.</p>
          ) : (
            <ul>
              {turns.rows.map(({ what, today, turns: where }) => (
                <li key={what}>
                  <b>{what}</b>, today {today}: {where}
                </li>
              ))}
            </ul>
          )}
          {turns.holds === null ? null : <p>It holds for {turns.holds}.</p>}
          <p class="chance">{turns.sure}</p>
        </>
      )}
    </details>
  );
}
