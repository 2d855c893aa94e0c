import { column, formatFault, playHere, readScenario } from '@paydown/engine/internal';
import { between, percent, type Check } from '../check.js';
import { cumulative } from '../page/picture.js';

const [RUNS, TWO_YEARS] = [2000, 104];

/** Companies whose start and whose next two years are public; the pace of hiring is what they did. */
const HISTORIES = [
  {
    name: 'HubSpot, January 2012 to January 2014',
    scenario: `company: {engineers: 70, others: 233, newcomers: 45%, arr: $36M, growth: 80% per year, cash: $35M, round: C, sinceRound: 10 months, mandate: 2 years}
levers: {hiringPace: 0.57, organisation: 0.8}`,
    arr: 86,
    heads: 668,
  },
  {
    name: 'GitLab, February 2020 to February 2022',
    scenario: `company: {engineers: 480, others: 720, newcomers: 55%, arr: $105M, growth: 110% per year, cash: $280M, round: D, sinceRound: 5 months, mandate: 2 years}
levers: {hiringPace: 0.22, organisation: 0.8}`,
    arr: 311,
    heads: 1630,
  },
] as const;

/** Revenue and headcount of all futures after two years; the dead have none. */
async function playHistory({ scenario: text }: (typeof HISTORIES)[number]) {
  const { scenario, faults } = readScenario('', {
    read: () => `horizon: 2 years\nruns: ${RUNS}\n${text}`,
    resolve: (_, to) => to,
  });
  if (scenario === null) throw new Error(faults.map(formatFault).join('\n'));
  const futures = await playHere(scenario, { outcomes: ['arr', 'headcount'], weeks: [TWO_YEARS] });
  const [arr, heads] = (['arr', 'headcount'] as const).map((name) => Array.from(column(futures, name, TWO_YEARS)));
  return { arr: arr!, heads: heads! };
}

const placeOf = (values: readonly number[], truth: number): number =>
  values.filter((value) => value < truth).length / values.length;

export const histories: Check = {
  id: 'family-histories',
  part: 'family',
  title: 'What known companies became lies within the fan',
  expectation:
    'Revenue and headcount of two companies two years later lie between the 5th and the 95th percentile of their futures. They are survivors, so that high percentiles are to be expected, and nothing was fitted to them.',
  source:
    'HubSpot, Form S-1 (2014); GitLab, Form S-1 (2021) and annual report (2022). Revenue is rounded and made yearly, the part of the engineers is estimated: take all figures as ± 10%.',
  conditions: `${RUNS} futures of two years each, the dead counted with nothing; the pace of hiring is what the company really did, all else is of the catalogue.`,
  async run() {
    const played = await Promise.all(HISTORIES.map(playHistory));
    const places = HISTORIES.map((story, i) => ({
      name: story.name,
      arr: placeOf(played[i]!.arr, story.arr),
      heads: placeOf(played[i]!.heads, story.heads),
    }));
    return {
      finding: `Of the futures ${places.map(({ name, arr, heads }) => `${percent(arr)} had less revenue and ${percent(heads)} fewer people than ${name.split(',')[0]!}`).join('; ')}.`,
      measures: places.flatMap(({ name, arr, heads }) => [
        between(`${name}: futures with less revenue`, arr, 0.05, 0.95, percent),
        between(`${name}: futures with fewer people`, heads, 0.05, 0.95, percent),
      ]),
      picture: {
        x: { title: 'People after two years, part of what the company had' },
        y: { title: 'Share of futures at or below', share: true },
        series: HISTORIES.map(({ name, heads }, i) =>
          cumulative(
            name.split(',')[0]!,
            i === 0 ? 'found' : 'other',
            played[i]!.heads.map((people) => people / heads),
          ),
        ),
        expected: { x: [0.9, 1.1] },
      },
    };
  },
};
