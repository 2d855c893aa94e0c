import { useEffect, useState } from 'preact/hooks';

const DARK = 'paydown.dark';
const OWN_FILE = 'paydown.own';

/** What the browser keeps of this page, or null; a browser that keeps nothing is no fault. */
function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // It is asked for again next time.
  }
}

/** Whether the page is dark: as chosen, else as the system has it. */
export function useDark(): readonly [boolean, () => void] {
  const [dark, setDark] = useState(
    () => (kept(DARK) ?? String(matchMedia('(prefers-color-scheme: dark)').matches)) === 'true',
  );
  useEffect(() => {
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  }, [dark]);
  return [
    dark,
    () => {
      keep(DARK, String(!dark));
      setDark(!dark);
    },
  ];
}

/** The file that the command served with the page, or null. */
function served(): string | null {
  const text = document.getElementById('own')?.textContent;
  return text ? (JSON.parse(text) as string) : null;
}

/** The reader’s own file: it never leaves the browser, and is there again after a reload. */
export function useOwn(): readonly [string | null, (text: string) => void] {
  const [own, setOwn] = useState(() => served() ?? kept(OWN_FILE));
  return [
    own,
    (text) => {
      keep(OWN_FILE, text);
      setOwn(text);
    },
  ];
}
