import {
  column,
  FEELINGS,
  lostAt,
  playHere,
  readScenario,
  underPolicy,
  type Feeling,
  type InterviewAnswers,
  type Override,
  type Scenario,
} from '@paydown/engine/internal';

/** Futures of each company that is tried. */
const RUNS = 150;
/** The two decisions between which the advice is looked for: a little, and a quarter of the engineers’ free weeks for debt. */
const SHARES = [0.05, 0.25] as const;
/** Standard errors of a coin’s throws beyond which a lead is no chance. */
const CLEAR = 2.5;
const BARE = { resolve: (_: string, to: string) => to };

/** What a guessed answer may be as well. */
interface Guess {
  /** What was guessed, as the end of “It is not known …”. */
  readonly about: string;
  readonly ask: string;
  readonly others: readonly { readonly said: string; readonly path: string; readonly text: string }[];
}

/** Answers that were guessed and would turn the advice: by playing the company with what it may be as well, in the same futures. A sentence each. */
export async function guessesThatFlip(text: string, answers: InterviewAnswers): Promise<string[]> {
  const read = (overrides: readonly Override[]): Scenario | null =>
    readScenario('', { ...BARE, read: () => text }, overrides).scenario;
  const base = read([]);
  const usual = base && (await lead(base));
  if (base === null || usual === null || !isClear(usual)) return [];
  const [better, worse] = (usual > 0 ? [SHARES[1], SHARES[0]] : SHARES).map((share) => `${100 * share}%`);
  const found: string[] = [];
  for (const { about, ask, others } of guessed(answers)) {
    for (const { said, path, text: value } of others) {
      const other = read([{ path, text: value, origin: '' }]);
      const turned = other && (await lead(other));
      const turns = turned !== null && (isClear(turned) ? turned * usual < 0 : Math.abs(turned) < Math.abs(usual) / 2);
      if (!turns) continue;
      const then = isClear(turned) ? `${worse} does` : 'it is too close to tell';
      found.push(
        `It matters ${about}: as guessed, ${better} for debt gives more useful product than ${worse} in most futures; ${said}, ${then}. ${ask}`,
      );
      break;
    }
  }
  return found;
}

/** In how many more of the same futures the larger share gives more useful product by the end than the smaller one does. */
async function lead(scenario: Scenario): Promise<number> {
  const weeks = [scenario.horizon];
  const [few, many] = await Promise.all(
    SHARES.map(async (share) => {
      const paying = underPolicy({ ...scenario, runs: RUNS }, { policy: 'fixed', settings: { share } });
      return column(await playHere(paying, { outcomes: ['delivered'], weeks }), 'delivered', weeks[0]!);
    }),
  );
  let ahead = 0;
  for (let run = 0; run < RUNS; run++) ahead += Math.sign(many![run]! - few![run]!);
  return ahead;
}

const isClear = (ahead: number): boolean => Math.abs(ahead) > CLEAR * Math.sqrt(RUNS);

function guessed({ product, debt, growth }: InterviewAnswers): Guess[] {
  return [
    ...(product === null
      ? [
          {
            about: 'how old the product is',
            ask: 'Give --product.',
            others: ['2 years', '10 years'].map((age) => ({ said: `at ${age}`, path: 'known.age', text: age })),
          },
        ]
      : []),
    ...(typeof debt === 'string'
      ? [
          {
            about: 'how much of the week debt takes',
            ask: 'Measure it, and give --debt as a share of the week.',
            others: neighbours(debt).map((near) => ({
              said: `at ${Math.round(100 * lostAt(FEELINGS[near].debt))}% of the week`,
              path: 'company.debtRatio',
              text: FEELINGS[near].debt,
            })),
          },
        ]
      : []),
    ...(growth === null
      ? [
          {
            about: 'how fast revenue grew',
            ask: 'Give --growth.',
            others: ['20%', '120%'].map((rate) => ({ said: `at ${rate} a year`, path: 'known.growth', text: rate })),
          },
        ]
      : []),
  ];
}

/** One word less and one word more of debt. */
function neighbours(feeling: Feeling): Feeling[] {
  const all = Object.keys(FEELINGS) as Feeling[];
  const at = all.indexOf(feeling);
  return [all[at - 1], all[at + 1]].filter((each) => each !== undefined);
}
