import {
  carriers,
  debate,
  differsFrom,
  drawsOf,
  valuesOf,
  wantedFor,
  YARDSTICK,
  type Alternative,
  type CoefficientName,
  type Measure,
  type Person,
  type Play,
  type Scenario,
} from '@paydown/engine/internal';
import { choicesFinding, debateFinding, livableFinding } from '@paydown/report/browser';

/** What a debate of several people comes to, in sentences. */
export interface Settled {
  readonly finding: string;
  readonly choices: string;
  readonly livable: string;
}

/** The numbers of the model that the choice between A and B hangs on most: those that carry most of what is not known of it. */
export async function disputable(a: Scenario, b: Scenario, play: Play): Promise<readonly CoefficientName[]> {
  const measure: Measure = { name: YARDSTICK, week: a.horizon };
  const [first, second] = await Promise.all(
    [a, b].map(async (scenario) => valuesOf(scenario, await play(scenario, wantedFor([measure])), measure)),
  );
  const gains = first!.map((value, run) => second![run]! - value);
  const uncertain = new Map([...drawsOf(a)].filter(([, values]) => values.some((value) => value !== values[0])));
  return carriers(uncertain, gains).leaders.map(({ name }) => name);
}

/** Whose belief the choice between A and B hangs on. */
export async function settle(
  scenario: Scenario,
  alternatives: readonly [Alternative, Alternative],
  people: readonly Person[],
  play: Play,
): Promise<Settled> {
  const [a, b] = alternatives;
  if (differsFrom(a.scenario, b.scenario) === null)
    return { finding: 'A and B are the same decision: there is nothing to disagree about.', choices: '', livable: '' };
  const found = await debate(
    {
      name: scenario.name,
      description: '',
      scenario,
      judge: { name: YARDSTICK, week: scenario.horizon },
      people,
      proposals: alternatives.map(({ scenario: world }, i) => ({ name: i === 0 ? 'A' : 'B', scenario: world })),
    },
    play,
  );
  return {
    finding: `${debateFinding(found)}.`,
    choices: choicesFinding(found),
    livable: livableFinding(found),
  };
}
