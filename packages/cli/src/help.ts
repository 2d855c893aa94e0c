import { EXIT_MEANINGS } from './exit.js';

/** An example that works from a folder with the scenarios of this project, and what it shows. */
export interface Example {
  readonly command: string;
  readonly shows: string;
}

export const EXAMPLES = {
  paydown: [
    { command: 'paydown init', shows: 'five questions, and a scenario of your company' },
    { command: 'paydown run scenarios/series-b.yaml', shows: 'ten thousand futures of a company with a fresh B round' },
    {
      command: 'paydown compare scenarios/series-b.yaml --policy 5% --policy 20%',
      shows: 'is 20% for debt worth it, and from when?',
    },
    { command: 'paydown coefficients rampTime drag', shows: 'what is believed about two numbers, and why' },
  ],
  init: [
    { command: 'paydown init', shows: 'asks, and writes our-company.yaml' },
    {
      command: "paydown init acme.yaml --people '40 of 85' --revenue '$6M' --cash '$20M' --debt bad --board double",
      shows: 'the same without questions',
    },
    { command: 'paydown init - --yes', shows: 'prints a scenario of usual answers' },
  ],
  run: [
    { command: 'paydown run scenarios/series-b.yaml', shows: 'the answer here, the report in out/series-b/index.html' },
    { command: 'paydown run scenarios/series-b.yaml --policy 0%', shows: 'the same futures without any work on debt' },
    {
      command: "paydown run scenarios/series-b.yaml --policy '{policy: commitment-first}'",
      shows: 'promised features first, debt gets what is left',
    },
    {
      command: "paydown run scenarios/seed.yaml --set 'company.cash=$2M' --runs 2000",
      shows: 'less cash, and a quick look',
    },
    {
      command: "paydown run scenarios/seed.yaml --set 'coefficients.rampTime=12 to 30 weeks'",
      shows: 'another belief',
    },
    {
      command: 'paydown run scenarios/series-a.yaml --format svg,png,csv --out out/talk',
      shows: 'charts for slides, data for a spreadsheet',
    },
    {
      command: 'paydown run scenarios/series-b.yaml --json --quiet > summary.json',
      shows: 'everything, for another program',
    },
    {
      command: 'paydown run scenarios/series-b.yaml --runs 100000 --resume',
      shows: 'a long run, gone on with after it was stopped',
    },
  ],
  loops: [
    { command: 'paydown loops scenarios/series-b.yaml', shows: 'what each feedback loop costs or brings' },
    {
      command: 'paydown loops scenarios/seed.yaml --format html,png --out out/seed',
      shows: 'with a page, the chart and the causal diagram',
    },
    {
      command: 'paydown loops scenarios/seed.yaml --json --quiet > loops.json',
      shows: 'everything, for another program',
    },
  ],
  chart: [
    { command: 'paydown chart scenarios/series-b.yaml debt', shows: 'the chart “debt” as out/series-b/debt.svg' },
    {
      command: 'paydown chart scenarios/series-b.yaml arr --format png --size 1600x900 --theme dark',
      shows: 'for a dark slide',
    },
    {
      command: 'paydown chart scenarios/seed.yaml survival --format spec --stdout > survival.vl.json',
      shows: 'for an editor of Vega-Lite',
    },
  ],
  deck: [
    { command: 'paydown deck scenarios/series-b.yaml', shows: 'seven slides and an appendix of assumptions' },
    {
      command: 'paydown deck scenarios/series-b.yaml --policy 5% --policy 20% --theme dark',
      shows: 'a decision, for the board',
    },
  ],
  data: [
    {
      command: 'paydown data scenarios/series-b.yaml',
      shows: 'a row for each future, in out/series-b/futures.parquet',
    },
    {
      command: 'paydown data scenarios/series-b.yaml --policy 5% --policy 20% --format xlsx --runs 2000',
      shows: 'the same futures under two decisions, for Excel',
    },
    {
      command:
        'paydown data scenarios/seed.yaml --tables weeks,summary --outcomes arr,debtRatio --format csv --european',
      shows: 'courses and percentiles, for a spreadsheet with decimal commas',
    },
  ],
  charts: [{ command: 'paydown charts', shows: 'a line for each chart' }],
  sensitivity: [
    {
      command: 'paydown sensitivity scenarios/series-b.yaml',
      shows: 'which assumptions move revenue, stalling and the decision for debt work',
    },
    {
      command: 'paydown sensitivity scenarios/series-b.yaml --policy 5% --policy 20% --method tornado',
      shows: 'what would flip the decision between two shares',
    },
    {
      command: "paydown sensitivity scenarios/seed.yaml --judge 'surviving at year 3' --method sobol",
      shows: 'where the spread of survival comes from',
    },
  ],
  explain: [
    { command: 'paydown explain scenarios/series-b.yaml', shows: 'the story of the middle future' },
    {
      command: 'paydown explain scenarios/seed.yaml --run first-death',
      shows: 'the first company to run out of money, and what would have saved it',
    },
    {
      command: 'paydown explain scenarios/seed.yaml --run 4711 --policy 5% --policy 30%',
      shows: 'one future, and two decisions tried in it',
    },
    {
      command: 'paydown explain scenarios/series-b.yaml --format html,png --out out/story',
      shows: 'with a page and its charts',
    },
  ],
  decide: [
    {
      command: 'paydown decide scenarios/series-b.yaml',
      shows: 'one recommendation: share, start, cost this year, and what would change it',
    },
    {
      command:
        "paydown decide scenarios/series-a.yaml 'Time for debt: 20% from month 3' 'Not this year: 20% in 12 months'",
      shows: 'two proposals, by name',
    },
    {
      command: "paydown decide scenarios/seed.yaml --limit 'dead < 30%' --format html,png",
      shows: 'within a limit, with a page and the chart',
    },
  ],
  compare: [
    {
      command: 'paydown compare scenarios/series-b.yaml --policy 5% --policy 20%',
      shows: 'which share for debt is ahead, and when',
    },
    {
      command: 'paydown compare scenarios/progress-only.yaml scenarios/eighty-twenty.yaml',
      shows: 'two scenarios, the first as the baseline',
    },
    {
      command: "paydown compare scenarios/series-b.yaml --try 'levers.discipline=90%' --by 'year 3' --judge arr",
      shows: 'one value changed, by revenue after three years',
    },
    {
      command: "paydown compare scenarios/series-b.yaml --policy 0% --policy reactive --policy 20% --delay '6 months'",
      shows: 'three policies, and what half a year of waiting costs',
    },
    {
      command: 'paydown compare scenarios/series-b.yaml --policy 0% --policy 20% --format html,png --out out/talk',
      shows: 'with a page and the charts',
    },
  ],
  rank: [
    {
      command: 'paydown rank scenarios/series-b.yaml',
      shows: 'which policy is best, and whether its lead is more than chance',
    },
    {
      command: "paydown rank scenarios/series-b.yaml --judge 'surviving at year 3' --policy 25%",
      shows: 'by survival, with one policy more',
    },
    {
      command: 'paydown rank scenarios/seed.yaml --format html,png --out out/seed',
      shows: 'with a page and the charts',
    },
  ],
  sweep: [
    {
      command: 'paydown sweep scenarios/series-b.yaml',
      shows: 'where debt work wins and loses, by growth pace, and how late it may begin',
    },
    { command: 'paydown sweep scenarios/series-b.yaml debt=0%..60%:13', shows: 'the share for debt as a curve' },
    {
      command: "paydown sweep scenarios/seed.yaml debt=0%..40%:5 'company.cash=$1M..$5M:5'",
      shows: 'two values as a map',
    },
    {
      command: "paydown sweep scenarios/series-b.yaml --judge 'arr at year 2' --steps 11",
      shows: 'the map for a short horizon, coarser',
    },
    {
      command: 'paydown sweep scenarios/seed.yaml --to reactive --out out/map',
      shows: 'with a page, and how late a reactive policy may come',
    },
  ],
  optimise: [
    {
      command: 'paydown optimise scenarios/series-b.yaml --over constant',
      shows: 'the best constant share, and how flat the optimum is',
    },
    {
      command: "paydown optimise scenarios/series-b.yaml --goal 'max arr at year 4' --limit 'dead < 20%'",
      shows: 'any rule, within a limit, and what the limit costs',
    },
    {
      command: "paydown optimise scenarios/seed.yaml --goal 'min dead' --format html,png --out out/seed",
      shows: 'with a page and the charts',
    },
  ],
  case: [
    {
      command: 'paydown case scenarios/cases/sales-tools.yaml',
      shows: 'whether to mend the tools of the sales people of a Series B company',
    },
    {
      command: "paydown case --loss '6 people' --saves 50% --effort '20 to 45 person-weeks'",
      shows: 'the same sort of question without a file',
    },
    {
      command: "paydown case scenarios/cases/sales-tools.yaml --start 'month 9' --format html",
      shows: 'a page of one sheet, if it starts later',
    },
  ],
  debate: [
    {
      command: 'paydown debate scenarios/debates/roadmap.yaml',
      shows: 'engineering, sales, the board: who is right about what, does it matter?',
    },
    {
      command: "paydown debate scenarios/debates/roadmap.yaml --judge 'surviving at end'",
      shows: 'the same debate, judged by survival',
    },
    { command: 'paydown debate scenarios/debates/roadmap.yaml --format html,png', shows: 'with a page and the charts' },
  ],
  predict: [
    {
      command: "paydown predict scenarios/series-b.yaml 'arr at year 2' --on 2027-01-04",
      shows: 'what the model says, stored in predictions.jsonl',
    },
    {
      command:
        "paydown predict scenarios/series-b.yaml 'arr at year 2' \\\n    --says '$9M to $14M' --who Ann --on 2027-01-04",
      shows: 'what Ann says, and the model beside her',
    },
    {
      command: "paydown predict --by-hand 'dead at 2029-01-01' \\\n    --says 10% --who Bo --on 2027-01-04",
      shows: 'a chance, without any scenario',
    },
  ],
  fit: [
    {
      command: 'paydown fit our-company.yaml months.csv',
      shows: 'what 24 months of the company say of it, and our-company-fitted.yaml',
    },
    {
      command: "paydown fit our-company.yaml months.csv issues.csv --map 'arr=MRR*12' --holdout '6 months'",
      shows: 'with cycle time and incidents from Jira, and a test on the last half year',
    },
    {
      command: "paydown fit our-company.yaml months.csv --event 'round 2026-03' --format html --out out/fit",
      shows: 'with a known round, and a page',
    },
  ],
  score: [
    {
      command: 'paydown score scenarios/cases/predictions.jsonl',
      shows: 'how two forecasters and the model have fared',
    },
    { command: 'paydown score scenarios/cases/predictions.jsonl --format html,png', shows: 'as a page and charts' },
    {
      command: 'paydown score scenarios/cases/predictions.jsonl --json --quiet > score.json',
      shows: 'everything, for another program',
    },
    {
      command:
        "cp scenarios/cases/predictions.jsonl . &&\n    paydown score predictions.jsonl --happened 'arr at 2029-07-02 = $9.4M'",
      shows: 'what happened, remembered and scored',
    },
  ],
  studio: [
    { command: 'paydown studio', shows: 'the live page, with a company after its B round' },
    { command: 'paydown studio our-company.yaml', shows: 'with your own company' },
    { command: 'paydown studio scenarios/agency.yaml --port 8080 --no-open', shows: 'where you want it' },
  ],
  mcp: [{ command: 'paydown mcp --root scenarios', shows: 'for an assistant’s list of servers' }],
  scenarios: [{ command: 'paydown scenarios', shows: 'what to run before there is a file' }],
  check: [
    { command: 'paydown check scenarios/series-b.yaml', shows: 'all of it, as a scenario file' },
    { command: "paydown check scenarios/seed.yaml --set 'company.arr=$500k'", shows: 'what follows from one change' },
    { command: 'paydown check scenarios/seed.yaml --json', shows: 'in the units of the model' },
  ],
  outcomes: [{ command: 'paydown outcomes', shows: 'what --judge, --goal and --limit know' }],
  coefficients: [
    { command: 'paydown coefficients', shows: 'the whole catalogue' },
    { command: 'paydown coefficients --group people', shows: 'one group' },
    { command: 'paydown coefficients drag', shows: 'everything about one number' },
    { command: 'paydown coefficients --json', shows: 'all of it, for another program' },
  ],
} as const satisfies Record<string, readonly Example[]>;

/** Short files that show a format, by the command that reads it. */
export const FILES: Partial<Record<keyof typeof EXAMPLES, readonly string[]>> = {
  debate: [
    'scenario: scenarios/series-b.yaml   # what all agree on',
    'judge: arr at year 4                # what counts',
    'people:                             # 1 to 8; what each believes of a number',
    '  - {name: Engineering, believes: {drag: 2.4 to 4.8}}',
    '  - {name: Sales, weight: 2, believes: {drag: 0.8 to 2}}',
    'proposals:                          # 2 to 8; debt, levers, company, timeline',
    '  - {name: Time for debt, debt: 33%}',
    '  - {name: Features first, debt: 0%, levers: {salesShare: 54%}}',
  ],
};

/** What follows the options in `--help`: perhaps a file as an example, and commands that work. */
export function afterOptions(examples: readonly Example[], file?: readonly string[]): string {
  return [
    ...(file === undefined ? [] : ['', 'A file, as an example:', ...file.map((line) => `  ${line}`)]),
    '',
    'Examples:',
    ...examples.flatMap(({ command, shows }) => [`  # ${shows}`, ...continued(command)]),
    '',
    'Exit codes:',
    ...Object.entries(EXIT_MEANINGS).map(([code, meaning]) => `  ${code.padStart(3)}  ${meaning}`),
  ].join('\n');
}

const WIDTH = 80;

/** A command on as many lines as it needs, each but the last ended as a shell wants it; no quoted text is broken. */
function continued(command: string): string[] {
  const lines: string[] = [];
  for (const word of command.match(/(?:'[^']*'|\S)+/g)!) {
    const longer = lines.length === 0 ? `  ${word}` : `${lines[lines.length - 1]} ${word}`;
    if (lines.length === 0) lines.push(longer);
    else if (longer.length <= WIDTH - 2) lines[lines.length - 1] = longer;
    else lines.push(`    ${word}`);
  }
  return lines.map((line, i) => (i < lines.length - 1 ? `${line} \\` : line));
}
