/** What this browser keeps for the lessons, by name; a browser that keeps nothing is as good as one that has nothing. */

const PREFIX = 'paydown.';

export function stored(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

export function store(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Then it is not kept.
  }
}
