import { between, percent, type Check } from '../check.js';
import { line } from '../page/picture.js';
import { payingDebt, played, shippedScenario } from '../play.js';
import { mean } from '../statistics.js';

const SHARES = [0, 0.2, 0.4] as const;
const [YEAR, FIVE_YEARS, RUNS] = [52, 260, 1024];

export const assistants: Check = {
  id: 'assistants',
  part: 'behaviour',
  title: 'AI assistants pile debt up in most companies, and help those most that pay it down',
  expectation:
    'Useful product rises in the first year whatever the share for debt. Most companies carry more debt '
    + 'after five years. With nothing for debt the gain is gone or turned by then; with two fifths for '
    + 'debt it is kept: what assistants are worth rises with the share for debt.',
  source:
    'He et al., MSR 2026: speed rises at first, warnings and complexity for good; Denisov-Blanch 2025: more in clean code. Put in by the coefficients; how they work together is what is found.',
  conditions: `scenarios/assistants.yaml against scenarios/series-b.yaml, the same ${RUNS} futures, full discipline; the dead count as nothing delivered, debt is of those alive in both.`,
  async run() {
    const weeks = [YEAR, FIVE_YEARS];
    const found = await Promise.all(
      SHARES.map(async (share) => {
        const [without, all] = await Promise.all(
          ['series-b', 'assistants'].map((name) =>
            played(payingDebt({ ...shippedScenario(name), runs: RUNS }, share), ['delivered', 'debtRatio'], weeks),
          ),
        );
        const gain = (week: number) => mean(all!.of('delivered', week)) / mean(without!.of('delivered', week)) - 1;
        const before = without!.of('debtRatio', FIVE_YEARS);
        const more = all!
          .of('debtRatio', FIVE_YEARS)
          .map((ratio, run) => ratio > before[run]!)
          .filter((_, run) => all!.there(run, FIVE_YEARS) && without!.there(run, FIVE_YEARS));
        return { early: gain(YEAR), late: gain(FIVE_YEARS), more: more.filter(Boolean).length / more.length };
      }),
    );
    const [none, some, much] = found as [(typeof found)[0], (typeof found)[0], (typeof found)[0]];
    return {
      finding:
        `With nothing for debt assistants bring ${percent(none.early)} of useful product in the first year `
        + `and ${percent(none.late)} in five; with two fifths ${percent(much.early)} and `
        + `${percent(much.late)}. Debt is higher after five years in ${percent(none.more)}, `
        + `${percent(some.more)} and ${percent(much.more)} of the companies at 0, 20 and 40%.`,
      measures: [
        ...found.map(({ early }, i) =>
          between(`Gain in useful product, year one, at ${percent(SHARES[i]!)}`, early, 0.02, 0.15, percent),
        ),
        between('Gain in five years with nothing for debt', none.late, -0.12, 0.01, percent),
        between('Gain in five years with two fifths for debt', much.late, 0.05, 0.2, percent),
        between('The gain rises with the share for debt', some.late, none.late, much.late, percent),
        ...found.map(({ more }, i) =>
          between(`Companies with more debt after five years, at ${percent(SHARES[i]!)}`, more, 0.5, 1, percent),
        ),
      ],
      picture: {
        x: { title: 'Share for debt', share: true },
        y: { title: 'Useful product gained by assistants', share: true },
        series: [
          line(
            'first year',
            'other',
            found.map(({ early }, i) => [SHARES[i]!, early] as const),
          ),
          line(
            'five years',
            'found',
            found.map(({ late }, i) => [SHARES[i]!, late] as const),
          ),
        ],
      },
    };
  },
};
