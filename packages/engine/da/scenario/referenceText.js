/** The parts of the reference that are not tables. */
export const INTRODUCTION = `# Scenario files

A scenario is a YAML file that says where a company stands, what it does about its debt, and what differs from the usual assumptions.
Everything that is not said has a default; \`paydown check <file>\` prints the scenario as it was understood, with all of them.

\`\`\`yaml
# yaml-language-server: $schema=../packages/engine/schema/scenario.schema.json
name: Series B
horizon: 5 years
company:
  engineers: 40
  arr: $6M
  cash: $32M
debt: 20%
coefficients:
  rampTime: 8 to 24 weeks
\`\`\`

The first line lets editors complete and explain the keys. \`extends: series-b.yaml\` takes over another file, of which only the difference
has to be said: \`company\`, \`levers\`, \`coefficients\`, \`shocks\`, \`loops\`, \`mechanisms\`, \`doors\` and \`noise\` are merged key by key; a list, a distribution or a
policy is replaced as a whole; name and description are not taken over. A file is refused when it is larger than 128 KiB, nested more than
16 levels deep, or extends more than 8 files in a row.`;
export const QUANTITIES = `## Numbers with units

| what | examples | without a unit |
| --- | --- | --- |
| money | \`$4.2M\`, \`21M\`, \`$250k\`, \`$1.2B\`, \`$4,200,000\` | asked for |
| money per time | \`$150k per year\`, \`$4k/week\` | in coefficients: in the catalogue’s unit |
| duration | \`5 years\`, \`18 months\`, \`26 weeks\`, \`2y\`, \`26w\` | in coefficients and settings: weeks |
| share | \`20%\`, \`0.2\`, \`1/5\` | \`0.2\` is 20% |
| rate | \`15% per year\`, \`3 per year\`, \`2%/month\` | per year, or as the catalogue says |
| effort | \`3000 person-weeks\`, \`3000 pw\`, \`2 person-years\`, \`6 person-months\` | in coefficients: person-weeks |
| people | \`40\`, \`40 people\` | heads |

A year has 52 weeks, a month a twelfth of that. \`1,200\`, \`1_200\` and \`1.2k\` are the same number. Ranges are written \`8 to 24 weeks\`,
\`8–24 weeks\`, \`10..30%\` or \`$150k to $280k per year\`; a unit may stand once, at the end.`;
export const DEBT = `## \`debt\`: who decides how much goes to debt

\`debt: 20%\` spends a fixed share of the engineers’ free weeks on debt. \`debt: reactive\` takes a policy with its defaults, and
\`debt: {policy: ceiling, threshold: 40%}\` one with settings.`;
export const COMPANY_TEXT = `\`company.debtRatio\` is the debt there is; \`debt\` alone, further below, is what goes
to it. A file that says \`company.debt\`, as it was called before, is read, with a note.`;
export const KNOWN_TEXT = `## \`known\`: what is known of the company today

\`\`\`yaml
known:
  growth: about 70%
  retention: 100% to 110%
  timeLost: about 30%
  incidents: 12 per quarter
\`\`\`

Every future is made to agree with it, within its error: “about 70%” is within a tenth of that (63% to 77%) in eight futures of ten, a range in eight of ten as
everywhere, and a number alone exactly. What identifies a coefficient is solved for in each draw, in the company’s own first week without chance; growth so
that its first year without chance grows as it does today, after which markets, fit and shocks have their way. Of
several such draws (where growth alone is known, of the first that can agree) each future takes
one, by how well the coefficients that come out are in keeping with the catalogue. So what is given under \`coefficients\` for one that \`known\` settles counts only as that measure.
\`company.growth\` alone counts as \`known.growth\`, about what it says.
Every page says what was believed and what is left; a command warns of a fact that fewer than one draw in ten can agree with, naming the other that stands against it.
What is not known is left out; without \`known\` and \`company.growth\` nothing changes.`;
export const DISTRIBUTIONS = `## \`coefficients\`: what is believed about uncertain numbers

The names, units and sources are in [coefficients.md](coefficients.md). A coefficient can be given as

- a constant: \`rampTime: 12 weeks\`, or a bare number in the catalogue’s unit;
- a range: \`rampTime: 8 to 24 weeks\`. Eight futures in ten lie within it: the ends are the 10th and the 90th percentile of a lognormal
  distribution, with their geometric mean as the median. A share that cannot pass 100% is logit-normal instead, so that no future draws more
  than 100%;
- a range between other percentiles: \`rampTime: 8 to 24 weeks (P25–P75)\`;
- observed values: \`rampTime: [9, 12, 15, 30]\`. Each future takes one of them;
- a distribution by name: \`rampTime: {shape: pert, low: 4, mode: 12, high: 30}\`. Bell curves take low, median and high, or other
  percentiles (\`{shape: lognormal, p5: 6 weeks, p50: 12 weeks, p95: 40 weeks}\`), or \`{shape: lognormal, mean: 14 weeks, sd: 6 weeks}\`.

Draws beyond a coefficient’s limits are cut to them; values given beyond them are faults. For \`lognormal\`, \`logit-normal\` and \`normal\`, low,
median and high are met exactly as P10, P50 and P90. Other percentiles and mean and sd become these three: a bell curve with one spread where
no median is given, with one on each side where it is.`;
export const TIMELINE = `## \`timeline\`: changes at a date

\`\`\`yaml
timeline:
  - at: month 6
    until: month 9
    label: feature freeze
    debt: 90%
  - at: 2028-03-01
    levers: {organisation: 1}
  - at: month 9
    label: prices up 10%
    coefficients: {salesProductivity: +10%, churn: 1.2x}
\`\`\`

\`at\` and \`until\` take \`month 6\`, \`week 26\`, \`year 2\`, \`18 months\` (all since the start) or a date, which means the week it falls in. Without
\`until\` a change stays. Of changes that overlap, the later in the list wins. The times must lie within the horizon.

A coefficient changes to one value (\`churn: 8% per year\`), by a percentage (\`+10%\`, \`-10%\`) or by a factor (\`1.1x\`), both of what each future has drawn for it,
however often it has changed before. What it becomes is cut to its limits.

## \`hiringPlan\`: engineers by date

\`\`\`yaml
hiringPlan:
  - {by: month 3, engineers: 32}
  - {by: month 12, engineers: 50}
\`\`\`

Between two dates the number of engineers wanted grows evenly, from those employed, and people are hired in time for that; after the last the board and the revenue decide again. How much of
the growth that is planned comes about differs between futures (\`hiringSuccess\`); while the runway is short nobody is hired, and a layoff ends the plan. The other staff follow the engineers.`;
