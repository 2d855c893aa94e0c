import type { Plugin } from 'vite';

const GATE = /<div class="gate"><\/div>/;
const ID = /\n {4}id: (\d+),/;
const INPUTS = /(?<=\n {4}inputs: )(\[[^\n]*\])(?=,\n {4}outputs: (\[[^\n]*\]),)/;

/**
 * What stands behind a gate of a notebook waits for it: every cell below takes the input of the last gate above it as
 * one more input, so that nothing is simulated or drawn before it is to be seen.
 */
export const gates = (): Plugin => ({
  name: 'paydown-gates',
  transformIndexHtml: { order: 'pre', handler: (html) => waiting(html) },
});

/** The page with the cells behind each gate waiting for it; the cell right below a gate is its input. */
export function waiting(html: string): string {
  const gated = new Set(
    [...html.matchAll(/<div id="cell-(\d+)"[\s\S]*?(?=<div id="cell-|<script)/g)]
      .filter(([cell]) => GATE.test(cell))
      .map(([, id]) => Number(id)),
  );
  let opens: string | null = null;
  const [head, ...cells] = html.split(/(?=\ndefine\(\n)/);
  const changed = cells.map((cell) => {
    const before = opens;
    if (gated.has(Number(ID.exec(cell)![1]) - 1)) [opens] = JSON.parse(INPUTS.exec(cell)![2]!) as [string];
    return before === null ? cell : cell.replace(INPUTS, (list: string) => withInput(list, before));
  });
  return [head, ...changed].join('');
}

function withInput(list: string, gate: string): string {
  const inputs = JSON.parse(list) as string[];
  return JSON.stringify(inputs.includes(gate) ? inputs : [...inputs, gate]);
}
