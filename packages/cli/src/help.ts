import { EXIT_MEANINGS } from './exit.js';

/** An example that works from a folder with the scenarios of this project, and what it shows. */
export interface Example {
  readonly command: string;
  readonly shows: string;
}

export const EXAMPLES = {
  paydown: [
    { command: 'paydown run scenarios/series-b.yaml', shows: 'ten thousand futures of a company with a fresh B round' },
    { command: 'paydown check scenarios/series-b.yaml', shows: 'the scenario as understood, every default filled in' },
    { command: 'paydown coefficients rampTime drag', shows: 'what is believed about two numbers, and why' },
  ],
  init: [
    { command: 'paydown init', shows: 'asks, and writes our-company.yaml' },
    { command: "paydown init acme.yaml --people '40 of 85' --revenue '$6M' --cash '$20M' --debt bad --board double", shows: 'the same without questions' },
    { command: 'paydown init - --yes', shows: 'prints a scenario of usual answers' },
  ],
  run: [
    { command: 'paydown run scenarios/series-b.yaml', shows: 'the answer here, the report in out/series-b/index.html' },
    { command: 'paydown run scenarios/series-b.yaml --policy 0%', shows: 'the same futures without any work on debt' },
    { command: "paydown run scenarios/series-b.yaml --policy '{policy: commitment-first}'", shows: 'promised features first, debt gets what is left' },
    { command: "paydown run scenarios/seed.yaml --set 'company.cash=$2M' --runs 2000", shows: 'less cash, and a quick look' },
    { command: "paydown run scenarios/seed.yaml --set 'coefficients.rampTime=12 to 30 weeks'", shows: 'another belief' },
    { command: 'paydown run scenarios/series-a.yaml --format svg,png,csv --out out/talk', shows: 'charts for slides, data for a spreadsheet' },
    { command: 'paydown run scenarios/series-b.yaml --json --quiet > summary.json', shows: 'everything, for another program' },
    { command: 'paydown run scenarios/series-b.yaml --runs 100000 --resume', shows: 'a long run, gone on with after it was stopped' },
  ],
  loops: [
    { command: 'paydown loops scenarios/series-b.yaml', shows: 'what each feedback loop costs or brings' },
    { command: 'paydown loops scenarios/seed.yaml --format html,png --out out/seed', shows: 'with a page, the chart and the causal diagram' },
    { command: 'paydown loops scenarios/seed.yaml --json --quiet > loops.json', shows: 'everything, for another program' },
  ],
  chart: [
    { command: 'paydown chart scenarios/series-b.yaml debt', shows: 'the chart “debt” as out/series-b/debt.svg' },
    { command: 'paydown chart scenarios/series-b.yaml arr --format png --size 1600x900 --theme dark', shows: 'for a dark slide' },
    { command: 'paydown chart scenarios/seed.yaml survival --format spec --stdout > survival.vl.json', shows: 'for an editor of Vega-Lite' },
  ],
  charts: [
    { command: 'paydown charts', shows: 'a line for each chart' },
  ],
  check: [
    { command: 'paydown check scenarios/series-b.yaml', shows: 'all of it, as a scenario file' },
    { command: "paydown check scenarios/seed.yaml --set 'company.arr=$500k'", shows: 'what follows from one change' },
    { command: 'paydown check scenarios/seed.yaml --json', shows: 'in the units of the model' },
  ],
  coefficients: [
    { command: 'paydown coefficients', shows: 'the whole catalogue' },
    { command: 'paydown coefficients --group people', shows: 'one group' },
    { command: 'paydown coefficients drag', shows: 'everything about one number' },
    { command: 'paydown coefficients --json', shows: 'all of it, for another program' },
  ],
} as const satisfies Record<string, readonly Example[]>;

/** What follows the options in `--help`. */
export function afterOptions(examples: readonly Example[]): string {
  return [
    '',
    'Examples:',
    ...examples.flatMap(({ command, shows }) => [`  # ${shows}`, `  ${command}`]),
    '',
    'Exit codes:',
    ...Object.entries(EXIT_MEANINGS).map(([code, meaning]) => `  ${code.padStart(3)}  ${meaning}`),
  ].join('\n');
}
