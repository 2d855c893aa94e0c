import { DOORS, throughDoors, type DoorName, type Scenario } from '@paydown/engine/internal';
import { between, percent, write, type Check } from '../check.js';
import { points } from '../page/picture.js';
import { played, shippedScenario } from '../play.js';
import { mean } from '../statistics.js';

const [RUNS, TEN_YEARS, SHARE] = [1024, 520, 0.2];
const ALL = Object.keys(DOORS) as DoorName[];

const paying = (share: number): Scenario => ({
  ...shippedScenario('series-b'),
  horizon: TEN_YEARS,
  runs: RUNS,
  policy: { policy: 'fixed', settings: { share } },
});

/** Mean revenue that 20% for debt is worth at Series B after ten years with some doors closed, $M. */
export async function worthAtB(closed: readonly DoorName[]): Promise<number> {
  const doors = Object.fromEntries(ALL.map((door) => [door, !closed.includes(door)])) as Record<DoorName, boolean>;
  const revenue = async (share: number) =>
    mean((await played({ ...paying(share), doors }, ['arr'], [TEN_YEARS])).of('arr', TEN_YEARS));
  return (await revenue(SHARE)) - (await revenue(0));
}

export const throughWhichDoor: Check = {
  id: 'debt-doors',
  part: 'behaviour',
  title: 'Most of what debt work is worth in revenue goes when speed and upkeep are closed to debt',
  expectation:
    'Of what a fifth for debt is worth in mean revenue at Series B after ten years, at least half is '
    + 'gone where debt neither slows nor makes upkeep; and of all that comes through doors, at least half '
    + 'comes through these two (what is lost when one is closed and what is won when it alone is open, in '
    + 'the mean). Neither says that these two alone pay for the weeks that go to debt.',
  source: 'What debt is said to do first (Tornhill & Borg 2022; Besker et al. 2018) should carry the answer.',
  conditions:
    `scenarios/series-b.yaml, 20% against 0%, ten years, ${RUNS} futures, doors closed one by one in the `
    + 'same futures. Doors work together, so that what each takes away does not add up to the whole.',
  async run() {
    const [whole, without] = [await worthAtB([]), await worthAtB(['speed', 'upkeep'])];
    const each = await Promise.all(ALL.map((door) => worthAtB([door])));
    const { through, byDebt } = (await throughDoors(paying(0), [paying(SHARE)], TEN_YEARS))[0]!.outcomes.arr;
    const came = (through.speed.value + through.upkeep.value) / byDebt.value;
    return {
      finding:
        `All open, it is worth $${write(whole, 2)}M of yearly revenue; with speed and upkeep closed `
        + `${percent(1 - without / whole)} of that is gone; of what comes through doors ${percent(came)} comes `
        + 'through these two. Closed alone, '
        + `${ALL.map((door, i) => `${door} takes ${percent(1 - each[i]! / whole)}`).join(', ')}.`,
      measures: [
        between('Gone with speed and upkeep closed', 1 - without / whole, 0.5, 1, percent),
        between('Of what comes through doors, through speed and upkeep', came, 0.5, 1, percent),
        between(
          'Speed takes more than any other door alone',
          each[ALL.indexOf('speed')]!,
          -Infinity,
          Math.min(...each),
        ),
      ],
      picture: {
        x: { title: `Door closed: ${ALL.map((door, i) => `${i + 1} ${door}`).join(', ')}` },
        y: { title: 'Worth that is left, part of the whole' },
        series: [
          points(
            'one door closed',
            'found',
            each.map((worth, i) => [i + 1, worth / whole] as const),
          ),
        ],
      },
    };
  },
};
