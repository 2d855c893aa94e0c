import { formatFault, readScenario, type Scenario } from '@paydown/engine/internal';
import { yearsBetween, type Company, type Figure, type Measure } from './record.js';

/** Of all people, the part that are engineers where no figure says. */
const ENGINEERS = 0.3;
/** Where no figure tells the cash: what its people cost in a year, $M each. */
const COST = 0.15;

/** A company on the day on which its history begins, from figures of that day and before. */
export interface Beginning {
  readonly arr: number;
  /** Of the year before. */
  readonly growth: number;
  readonly heads: number;
  readonly engineers: number;
  readonly cash: number;
  /** What no figure said. */
  readonly assumed: readonly Measure[];
}

export function beginningOf({ then, start }: Company): Beginning {
  const last = (measure: Measure): Figure | undefined => then.findLast((figure) => figure.measure === measure);
  const [rate, year] = [last('arr'), last('revenue')];
  const growth =
    last('growth')?.value ?? growthOf(then.filter(({ measure }) => measure === (rate ? 'arr' : 'revenue')));
  const heads = last('heads')!.value;
  const assumed = (['engineers', 'cash'] as const).filter((measure) => last(measure) === undefined);
  return {
    // The rate at the end of a year of even growth is above the year's revenue by half a year of growth.
    arr: rate?.value ?? year!.value * Math.sqrt(1 + growth) ** (1 + 2 * yearsBetween(year!.date, start)),
    growth,
    heads,
    engineers: last('engineers')?.value ?? Math.round(ENGINEERS * heads),
    cash: last('cash')?.value ?? COST * heads,
    assumed,
  };
}

/** Growth a year between the first and the last of some figures. */
function growthOf(figures: readonly Figure[]): number {
  const [first, last] = [figures[0]!, figures.at(-1)!];
  return (last.value / first.value) ** (1 / yearsBetween(first.date, last.date)) - 1;
}

/** The same as a scenario file; all that is not said is as the catalogue has it. */
export function scenarioText(company: Company, runs: number, years: number): string {
  const { arr, growth, heads, engineers, cash } = beginningOf(company);
  const money = (millions: number): string => `$${(1e6 * millions).toFixed(0)}`;
  return `name: ${company.name}, ${company.start}
start: ${company.start}
runs: ${runs}
horizon: ${Math.ceil(52 * years)} weeks
company:
  engineers: ${engineers}
  others: ${heads - engineers}
  arr: ${money(arr)}
  growth: ${(100 * growth).toFixed(0)}% per year
  cash: ${money(cash)}
  round: ${company.round}
${company.round === 'none' ? 'levers: {fundraising: off}\n' : ''}`;
}

/** A text as a scenario. */
export function scenarioOf(text: string): Scenario {
  const { scenario, faults } = readScenario('', { read: () => text, resolve: (_, to) => to });
  if (scenario === null) throw new Error(`${faults.map(formatFault).join('\n')}\n${text}`);
  return scenario;
}
