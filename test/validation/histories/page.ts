import { died, errorsOf, livingOf, mean, of, within, type Bench } from './bench.js';
import { beginningOf } from './beginning.js';
import { RUNS, YEARS, type Placed, type Scored } from './forecast.js';
import { GRADES, type Company, type Figure } from './record.js';

const share = (value: number): string => `${(100 * value).toFixed(0)}%`;
const digits = (value: number, count = 3): string =>
  Number(value.toPrecision(count)).toLocaleString('en-GB', { maximumFractionDigits: 10 });
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const years = (value: number): string => (digits(value, 2) === '1' ? 'a year' : `${digits(value, 2)} years`);
/** A place among a hundred. */
const hundredth = (values: readonly number[]): string => `${(100 * mean(values)).toFixed(0)}`;

const SCORED: readonly Scored[] = ['revenue', 'people'];

/** The page of the bench, in Markdown: what came out first, then how, then every figure with its source. */
export function benchPage(bench: Bench): string {
  return `# The public bench: what happened to ${bench.companies.length} real companies

${headline(bench)}

Made by \`npm run backtest\`; \`npm run backtest -- --check\` says whether this page is true, and a test holds it. Nothing was fitted to these companies and no setting
was chosen for one of them: each is what one knew on its first day, by one rule, and all else is of the [catalogue](coefficients.md). ${RUNS} futures each: chance moves a place by about
${(100 / Math.sqrt(4 * RUNS)).toFixed(0)} hundredths.

## Where they ended among their futures

Percent of all futures with less, those that are gone counted with nothing. 50 is the middle; what is bold lies outside the middle 80%.

${places(bench)}

${misses(bench)}

## Against naive forecasts

Mean error of the logarithm (CRPS in its fair form; of a forecast of one number, how far off it was). *Last value*:
nothing changes. *Last growth*: revenue grows as in the year before, people with it. A company that is gone
counts as a hundredth of what it was, so that the ${bench.companies.filter(died).length} dead ones weigh much; without them below.

${scores(bench)}

## What survivorship does to it

${survivorship(bench)}

## What was known at the beginning

Revenue: the yearly rate of that day, or the last year's revenue carried to its end at its growth. Where no figure
tells, 30% of all people are engineers and there is cash for a year of its people at $150,000 each (marked \\*).
${BESIDES}

${beginnings(bench)}

## Every figure, and its source

${Object.entries(GRADES)
  .map(([grade, meaning]) => `${grade}: ${meaning}`)
  .join('; ')}. Revenue is that of the year that ends on the date, a rate that of the day; both in millions.

${table(
  ['company', 'date', 'figure', 'value', 'grade', 'source'],
  bench.companies.flatMap((company) => [...company.then, ...company.later].map((figure) => sourced(company, figure))),
)}

${SEARCHED}
`;
}

const BESIDES =
  'Xero reports in NZ$, which are read as if they were dollars. Buffer, ConvertKit and Ghost looked for no investors, and look for none in their futures; the others may raise.';

const SEARCHED = `## What was searched, and not found

Stored public pages were searched for filings, press and company posts of some forty companies. A figure had to stand
in a text that could be read; of long filings only the first page could, so that companies whose people stand in
the filing alone are missing: Castlight Health, Commerce One, Domo, IronNet and Marin Software, four of which were
sold, shrank or went bankrupt. Of InVision two sources contradict each other (850 people or 1,400; 30 or
600 in the end); of Fast no headcount of its beginning was found, of Gumroad no revenue. The dead publish little: that only two are here is itself survivorship.`;

/** The first sentences: whether it holds, and whether it beats what is simpler. */
function headline({ companies, placed }: Bench): string {
  const inside = within(placed, 0.8);
  const said = SCORED.map((scored) => {
    const { model, lastValue, lastGrowth } = errorsOf(livingOf(of(placed, scored)));
    const [best, name] = lastValue < lastGrowth ? [lastValue, 'the last value'] : [lastGrowth, 'the last growth'];
    const what = scored === 'revenue' ? 'revenue' : 'headcount';
    return model < best
      ? `for ${what} it is ${share(1 - model / best)} below that of the better of two naive forecasts (${name})`
      : `for ${what} **${name} is better**, by ${share(1 - best / model)}`;
  });
  return (
    `Of ${placed.length} figures of ${companies.length} companies ${share(inside)} lie in the middle 80% `
    + 'of the futures that were forecast on their first day. The error of the forecast (CRPS, the dead '
    + `left out): ${said.join(', and ')}.`
  );
}

function places({ companies, placed }: Bench): string {
  const cell = (company: Company, scored: Scored, year: number): string => {
    const one = placed.find((each) => each.company === company && each.scored === scored && each.year === year);
    if (one === undefined) return '';
    const text = `${(100 * one.place).toFixed(0)}${died(company) ? ' †' : ''}`;
    return outside(one) ? `**${text}**` : text;
  };
  return `${table(
    ['company', ...SCORED.flatMap((scored) => YEARS.map((year) => `${scored}, ${year} y`)), 'what became of it'],
    companies.map((company) => [
      `${company.name} (${company.start.slice(0, 4)})`,
      ...SCORED.flatMap((scored) => YEARS.map((year) => cell(company, scored, year))),
      company.fate,
    ]),
  )}

† Gone by then, and nothing is less: the place is the middle of its futures that were gone too.`;
}

const outside = ({ place }: Placed): boolean => Math.abs(place - 0.5) > 0.4;

function misses({ placed }: Bench): string {
  const rows = placed
    .filter(outside)
    .map(
      ({ company, scored, after, figure, said }) =>
        `- ${company.name}, ${scored} after ${years(after)}: ${digits(figure.value)}${scored === 'revenue' ? 'M' : ''}; 80% of the futures had ${digits(said[0])} to ${digits(said[2])}.`,
    );
  const first = livingOf(of(placed, 'revenue', 1));
  return `Outside:

${rows.join('\n')}

Of the revenue of the first year ${share(within(first, 0.8))} of ${first.length} lie in their middle 80%: the futures
of one year are too narrow. One cause may be that growth is taken to be known to within a tenth of itself. Headcounts
far below the futures are layoffs by companies that
had money left; in the model only a short runway leads to one.`;
}

function scores({ placed, companies }: Bench): string {
  const living = livingOf(placed);
  const line = (name: string, some: readonly Placed[]): string[][] => {
    if (some.length === 0) return [];
    const { model, lastValue, lastGrowth } = errorsOf(some);
    const cells = [model, lastValue, lastGrowth].map((value) => value.toFixed(2));
    const best = [model, lastValue, lastGrowth].indexOf(Math.min(model, lastValue, lastGrowth));
    return [
      [
        name,
        String(some.length),
        ...cells.map((cell, i) => (i === best ? `**${cell}**` : cell)),
        share(within(some, 0.8)),
      ],
    ];
  };
  return table(
    ['', 'figures', 'Paydown', 'last value', 'last growth', 'in its middle 80%'],
    SCORED.flatMap((scored) => [
      ...line(`${scored}, all ${companies.length} companies`, of(placed, scored)),
      ...line(`${scored}, without the dead`, of(living, scored)),
      ...YEARS.flatMap((year) => line(`${scored}, ${year} y, without the dead`, of(living, scored, year))),
    ]),
  );
}

function survivorship({ companies, placed }: Bench): string {
  const living = livingOf(placed);
  const dead = placed.filter(({ company }) => died(company));
  const grew = of(living, 'revenue').filter(({ company }) => company.fate === 'grew');
  const other = living.filter(({ company }) => company.fate !== 'grew');
  const far = of(living, 'revenue', 5);
  const [least, most] = [Math.min, Math.max].map((pick) => share(pick(...dead.map(({ gone }) => gone))));
  return `These are companies of which somebody wrote: ${companies.length - companies.filter(died).length} of
${companies.length} were there at the end, and those that grow are who goes public and posts. If the forecasts were
right for all companies, the ones that made it would still lie too high. They do: the revenue of those that grew lies
in the mean at place ${hundredth(grew.map(({ place }) => place))} of 100 among all futures
(${hundredth(grew.map(({ placeOfLiving }) => placeOfLiving))} among those that still go on), and after five years, of
all that lived, at ${hundredth(far.map(({ place }) => place))}. What is told of those that shrank or laid people off
lies at ${hundredth(other.map(({ place }) => place))}.
The futures of the two dead ones were gone in ${least} and ${most} of all cases by the day on which they closed; those
of the living ones in ${share(mean(living.map(({ gone }) => gone)))}, in the mean.

How many lie in the middle 80% is therefore no proof of calibration either way: it says that such companies are among
the futures. Several figures of one company are no independent ones; ${companies.length} companies are few.`;
}

function beginnings({ companies }: Bench): string {
  return table(
    ['company', 'day', 'revenue, $M', 'growth', 'people', 'engineers', 'cash, $M', 'round'],
    companies.map((company) => {
      const { arr, growth, heads, engineers, cash, assumed } = beginningOf(company);
      const mark = (measure: 'engineers' | 'cash'): string => (assumed.includes(measure) ? ' \\*' : '');
      return [
        company.name,
        company.start,
        digits(arr),
        share(growth),
        digits(heads, 4),
        `${engineers}${mark('engineers')}`,
        `${digits(cash)}${mark('cash')}`,
        company.round,
      ];
    }),
  );
}

const sourced = ({ name }: Company, { date, measure, value, grade, source }: Figure): string[] => [
  name,
  date,
  measure === 'arr' ? 'rate of revenue' : measure === 'heads' ? 'people' : measure,
  measure === 'growth' ? share(value) : digits(value, 4),
  grade,
  source,
];
