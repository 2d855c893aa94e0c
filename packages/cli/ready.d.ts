export function makeReady(root: string, run: (script: string) => number): number;
