import { useState } from 'preact/hooks';
import { STORIES, titleOf, OWN } from '../ask/stories.ts';

export interface HeaderProps {
  readonly story: string;
  readonly dark: boolean;
  readonly link: () => string;
  readonly yaml: () => Promise<string>;
  readonly command: () => string;
  readonly onStory: (story: string) => void;
  readonly onOpen: (text: string) => void;
  readonly onDark: () => void;
  readonly onDebate: () => void;
  readonly onPresent: () => void;
}

/** What the page is about, and what can be taken along. */
export function Header({
  story,
  dark,
  link,
  yaml,
  command,
  onStory,
  onOpen,
  onDark,
  onDebate,
  onPresent,
}: HeaderProps) {
  const [copied, setCopied] = useState('');
  const copy = async (what: string, given: string | Promise<string>) => {
    const text = await given;
    await navigator.clipboard.writeText(text).then(
      () => {
        setCopied(`${what} copied`);
      },
      () => {
        setCopied(text);
      },
    );
  };
  return (
    <header class="top">
      <h1>Paydown</h1>
      <label class="story">
        <span>Story</span>
        <select
          value={story}
          onChange={(event) => {
            onStory(event.currentTarget.value);
          }}
        >
          {STORIES.map((name) => (
            <option key={name} value={name}>
              {titleOf(name)}
            </option>
          ))}
          {story === OWN ? <option value={OWN}>your own file</option> : null}
        </select>
      </label>
      <label class="button">
        Open a file
        <input
          type="file"
          accept=".yaml,.yml,.json,text/plain"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) void file.text().then(onOpen);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <span class="fill" />
      <button
        type="button"
        onClick={() => {
          void copy('Link', link());
        }}
      >
        Copy link
      </button>
      <button
        type="button"
        onClick={() => {
          void copy('Scenario of B', yaml());
        }}
      >
        Copy as YAML
      </button>
      <button
        type="button"
        onClick={() => {
          void copy('Command', command());
        }}
      >
        For the terminal
      </button>
      <button type="button" onClick={onDebate}>
        Debate
      </button>
      <button type="button" onClick={onPresent}>
        Present
      </button>
      <button type="button" aria-pressed={dark} onClick={onDark}>
        {dark ? 'Light' : 'Dark'}
      </button>
      <output class="copied" role="status">
        {copied}
      </output>
    </header>
  );
}
