import { useState } from 'preact/hooks';
import type { Interview } from './Interview.tsx';

/** Questions for whoever has no file. What reads their answers is large, and comes when they are wanted. */
export function InterviewFold({ onAnswered }: Parameters<typeof Interview>[0]) {
  const [Questions, setQuestions] = useState<typeof Interview | null>(null);
  return (
    <details
      class="interview"
      onToggle={() => {
        void import('./Interview.tsx').then((loaded) => {
          setQuestions(() => loaded.Interview);
        });
      }}
    >
      <summary>No file? Answer eight questions</summary>
      {Questions === null ? null : <Questions onAnswered={onAnswered} />}
    </details>
  );
}
