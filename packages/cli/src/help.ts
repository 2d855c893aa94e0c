/** An example that works in an empty folder, and what it shows. */
export interface Example {
  readonly command: string;
  readonly shows: string;
}

export const EXAMPLES = {
  paydown: [
    { command: 'paydown init', shows: 'five questions, and a scenario of your company' },
    { command: 'paydown run series-b', shows: 'ten thousand futures of a company with a fresh B round' },
    {
      command: 'paydown compare series-b --policy 5% --policy 20%',
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
    { command: 'paydown init ours.yaml --from series-b', shows: 'a copy of a story, to be changed' },
    {
      command: 'paydown init - --yes | paydown run - --quiet',
      shows: 'prints a scenario of usual answers, and plays it',
    },
  ],
  run: [
    { command: 'paydown run series-b', shows: 'the answer here, the report in out/series-b/index.html' },
    { command: 'paydown run series-b --policy 0%', shows: 'the same futures without any work on debt' },
    {
      command: "paydown run series-b --policy '{policy: commitment-first}'",
      shows: 'promised features first, debt gets what is left',
    },
    {
      command: "paydown run seed --set 'company.cash=$2M' --runs 2000",
      shows: 'less cash, and a quick look',
    },
    {
      command: "paydown run seed --set 'coefficients.rampTime=12 to 30 weeks'",
      shows: 'another belief',
    },
    {
      command: 'paydown run series-a --format svg,png,csv --out out/talk',
      shows: 'charts for slides, data for a spreadsheet',
    },
    {
      command: 'paydown run series-b --json --quiet > summary.json',
      shows: 'everything, for another program',
    },
    {
      command: 'paydown run series-b --runs 100000 --resume',
      shows: 'a long run, gone on with after it was stopped',
    },
  ],
  loops: [
    { command: 'paydown loops series-b', shows: 'what each feedback loop costs or brings' },
    {
      command: 'paydown loops seed --format html,png --out out/seed',
      shows: 'with a page, the chart and the causal diagram',
    },
    {
      command: 'paydown loops seed --json --quiet > loops.json',
      shows: 'everything, for another program',
    },
  ],
  chart: [
    { command: 'paydown chart series-b debt', shows: 'the chart “debt” as out/series-b/debt.svg' },
    {
      command: 'paydown chart series-b arr --format png --size 1600x900 --theme dark',
      shows: 'for a dark slide',
    },
    {
      command: 'paydown chart progress-only eighty-twenty compare-crossover',
      shows: 'when one of two scenarios overtakes the other',
    },
    {
      command: 'paydown chart seed survival --format spec --stdout > survival.vl.json',
      shows: 'for an editor of Vega-Lite',
    },
  ],
  deck: [
    {
      command: 'paydown deck series-b --slides 8',
      shows: 'what to decide, what it costs first, and what speaks against it',
    },
    {
      command: 'paydown deck series-b --policy 5% --policy 20% --theme dark',
      shows: 'a decision, for the board',
    },
  ],
  data: [
    {
      command: 'paydown data series-b',
      shows: 'a row for each future, in out/series-b/futures.parquet',
    },
    {
      command: 'paydown data series-b --policy 5% --policy 20% --format xlsx --runs 2000',
      shows: 'the same futures under two decisions, for Excel',
    },
    {
      command: 'paydown data seed --tables weeks,summary --outcomes arr,debtRatio --format csv --european',
      shows: 'courses and percentiles, for a spreadsheet with decimal commas',
    },
  ],
  charts: [{ command: 'paydown charts', shows: 'a line for each chart' }],
  sensitivity: [
    {
      command: 'paydown sensitivity series-b',
      shows: 'which assumptions move revenue, stalling and the decision for debt work',
    },
    {
      command: 'paydown sensitivity series-b --policy 5% --policy 20% --method tornado',
      shows: 'what would flip the decision between two shares',
    },
    {
      command: "paydown sensitivity seed --judge 'surviving at year 3' --method sobol",
      shows: 'where the spread of survival comes from',
    },
  ],
  explain: [
    { command: 'paydown explain series-b', shows: 'the story of the middle future' },
    {
      command: 'paydown explain seed --run first-death',
      shows: 'the first company to run out of money, and what would have saved it',
    },
    {
      command: 'paydown explain seed --run 4711 --policy 5% --policy 30%',
      shows: 'one future, and two decisions tried in it',
    },
    {
      command: 'paydown explain series-b --format html,png --out out/story',
      shows: 'with a page and its charts',
    },
  ],
  decide: [
    {
      command: 'paydown decide series-b',
      shows: 'one recommendation: share, start, cost this year, and what would change it',
    },
    {
      command: "paydown decide series-a 'Time for debt: 20% from month 3' 'Not this year: 20% in 12 months'",
      shows: 'two proposals, by name',
    },
    {
      command: "paydown decide seed --limit 'dead < 30%' --format html,png",
      shows: 'within a limit, with a page and the chart',
    },
    {
      command: "paydown decide series-b --until '± 2%'",
      shows: 'with as many futures as it takes to be so sure',
    },
  ],
  discover: [
    {
      command: 'paydown discover series-b',
      shows: 'when what decide chooses loses, and what shows it in time',
    },
    {
      command: "paydown discover series-a 20% 'reactive' --judge 'arr at year 3'",
      shows: 'when 20% has less revenue after three years than a rule',
    },
    {
      command: 'paydown discover seed 40% --format html,png,xlsx',
      shows: 'when 40% loses to going on as today, with a page, a chart and a workbook',
    },
  ],
  compare: [
    {
      command: 'paydown compare series-b --policy 5% --policy 20%',
      shows: 'which share for debt is ahead, and when',
    },
    {
      command: 'paydown compare progress-only eighty-twenty',
      shows: 'two scenarios, the first as the baseline',
    },
    {
      command: "paydown compare series-b --try 'levers.discipline=90%' --by 'year 3' --judge arr",
      shows: 'one value changed, by revenue after three years',
    },
    {
      command: "paydown compare series-b --policy 0% --policy reactive --policy 20% --delay '6 months'",
      shows: 'three policies, and what half a year of waiting costs',
    },
    {
      command: 'paydown compare series-b --policy 0% --policy 20% --format html,png --out out/talk',
      shows: 'with a page and the charts',
    },
  ],
  rank: [
    {
      command: 'paydown rank series-b',
      shows: 'which policy is best, and whether its lead is more than chance',
    },
    {
      command: "paydown rank series-b --judge 'surviving at year 3' --policy 25%",
      shows: 'by survival, with one policy more',
    },
    {
      command: 'paydown rank seed --format html,png --out out/seed',
      shows: 'with a page and the charts',
    },
  ],
  sweep: [
    {
      command: 'paydown sweep series-b',
      shows: 'where debt work wins and loses, by growth pace, and how late it may begin',
    },
    { command: 'paydown sweep series-b debt=0%..60%:13', shows: 'the share for debt as a curve' },
    {
      command: "paydown sweep seed debt=0%..40%:5 'company.cash=$1M..$5M:5'",
      shows: 'two values as a map',
    },
    {
      command: "paydown sweep series-b --judge 'arr at year 2' --steps 11",
      shows: 'the map for a short horizon, coarser',
    },
    {
      command: 'paydown sweep seed --to reactive --out out/map',
      shows: 'with a page, and how late a reactive policy may come',
    },
  ],
  optimise: [
    {
      command: 'paydown optimise series-b --over constant',
      shows: 'the best constant share, and how flat the optimum is',
    },
    {
      command: "paydown optimise series-b --goal 'max arr at year 4' --limit 'dead < 20%'",
      shows: 'any rule, within a limit, and what the limit costs',
    },
    {
      command: "paydown optimise seed --goal 'min dead' --format html,png --out out/seed",
      shows: 'with a page and the charts',
    },
  ],
  case: [
    {
      command: 'paydown case sales-tools',
      shows: 'whether to mend the tools of the sales people of a Series B company',
    },
    {
      command: "paydown case --loss '6 people' --saves 50% --effort '20 to 45 person-weeks'",
      shows: 'the same sort of question without a file',
    },
    {
      command: "paydown case sales-tools --start 'month 9' --format html",
      shows: 'a page of one sheet, if it starts later',
    },
  ],
  debate: [
    {
      command: 'paydown debate roadmap',
      shows: 'engineering, sales, the board: who is right about what, does it matter?',
    },
    {
      command: "paydown debate roadmap --judge 'surviving at end'",
      shows: 'the same debate, judged by survival',
    },
    { command: 'paydown debate roadmap --format html,png', shows: 'with a page and the charts' },
  ],
  predict: [
    {
      command: "paydown predict series-b 'arr at year 2' --on 2027-01-04",
      shows: 'what the model says, stored in predictions.jsonl',
    },
    {
      command: "paydown predict series-b 'arr at year 2' --says '$9M to $14M' --who Ann --on 2027-01-04",
      shows: 'what Ann says, and the model beside her',
    },
    {
      command: "paydown predict --by-hand 'dead at 2029-01-01' --says 10% --who Bo --on 2027-01-04",
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
      command: 'paydown score predictions',
      shows: 'how two forecasters and the model have fared',
    },
    { command: 'paydown score predictions --format html,png', shows: 'as a page and charts' },
    {
      command: 'paydown score predictions --json --quiet > score.json',
      shows: 'everything, for another program',
    },
    {
      command:
        "paydown init calls.jsonl --from predictions &&\n    paydown score calls.jsonl --happened 'arr at 2029-07-02 = $9.4M'",
      shows: 'what happened, remembered and scored',
    },
  ],
  studio: [
    { command: 'paydown studio', shows: 'the live page, with a company after its B round' },
    {
      command: 'paydown init our-company.yaml --yes && paydown studio our-company.yaml',
      shows: 'with your own company',
    },
    { command: 'paydown studio agency --port 8080 --no-open', shows: 'where you want it' },
  ],
  worker: [
    { command: 'paydown worker', shows: 'for a queue on this machine' },
    {
      command: 'paydown worker --queue rediss://paydown@queue.example:6380',
      shows: 'for one elsewhere, by TLS; the password is in PAYDOWN_QUEUE_PASSWORD',
    },
  ],
  mcp: [
    { command: 'paydown mcp', shows: 'for an assistant’s list of servers: the files of this folder' },
    { command: 'paydown mcp --root .', shows: 'the same, with the folder named' },
  ],
  scenarios: [{ command: 'paydown scenarios', shows: 'what to run before there is a file' }],
  completion: [
    { command: 'paydown completion bash >> ~/.bashrc', shows: 'commands, options and stories at the Tab key' },
    { command: 'paydown completion zsh > _paydown', shows: 'for a folder of $fpath' },
    { command: 'paydown completion fish > paydown.fish', shows: 'for ~/.config/fish/completions' },
  ],
  check: [
    { command: 'paydown check series-b', shows: 'all of it, as a scenario file' },
    { command: "paydown check seed --set 'company.arr=$500k'", shows: 'what follows from one change' },
    { command: 'paydown check seed --json', shows: 'in the units of the model' },
  ],
  merge: [
    {
      command:
        'paydown run seed --runs 3000 --part 1/2 --out p1 &&\n    paydown run seed --runs 3000 --part 2/2 --out p2 && paydown merge p1 p2',
      shows: 'a run in two parts, which two machines could play',
    },
    {
      command:
        'paydown rank seed --runs 500 --part 1/1 --out all &&\n    paydown merge all --format html,json --out out/seed',
      shows: 'what is played now, to be shown later',
    },
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
    'scenario: series-b                  # what all agree on',
    'judge: arr at year 4                # what counts',
    'people:                             # 1 to 8; what each believes of a number',
    '  - {name: Engineering, believes: {drag: 2.4 to 4.8}}',
    '  - {name: Sales, weight: 2, believes: {drag: 0.8 to 2}}',
    'proposals:                          # 2 to 8; debt, levers, company, timeline',
    '  - {name: Time for debt, debt: 33%}',
    '  - {name: Features first, debt: 0%, levers: {salesShare: 54%}}',
  ],
};
