import { decide, type Alternative, type DecideAnswer, type Play } from '@paydown/engine/internal';
import { capital, groundRow, holdsFinding, sureFinding, turnRow } from '@paydown/report/browser';

/** What would change the answer, in words. */
export interface Turns {
  readonly chosen: string;
  readonly rows: readonly { readonly what: string; readonly today: string; readonly turns: string }[];
  /** Along which of the company’s own numbers it holds; null where it turns along all. */
  readonly holds: string | null;
  readonly sure: string;
}

/** The rule of `decide`, with A and B as the proposals, and what turns its choice. */
export async function turnsBetween([a, b]: readonly [Alternative, Alternative], play: Play): Promise<Turns> {
  const found = called(await decide(a.scenario, [b], [], play));
  const { choose, asGood, turns, grounds } = found.decision;
  return {
    chosen:
      asGood.length > 1
        ? `By the rule of least regret A and B are as good; of the two ${choose} is the simpler.`
        : `By the rule of least regret ${choose} is chosen.`,
    rows: [
      ...turns.map((turn) => turnRow(found, turn)),
      ...grounds.flatMap((ground) =>
        ground.turn === null ? [] : [groundRow(found, { ...ground, turn: ground.turn })],
      ),
    ],
    holds: holdsFinding(found),
    sure: `${capital(sureFinding(found))}.`,
  };
}

/** The answer with its two proposals called as the page calls them. */
function called(answer: DecideAnswer): DecideAnswer {
  const names = ['A', 'B'] as const;
  const nameOf = (name: string) => names[answer.proposals.findIndex((each) => each.name === name)] ?? name;
  const { decision } = answer;
  return {
    ...answer,
    proposals: answer.proposals.map((each, i) => ({ ...each, name: names[i] ?? each.name })),
    decision: {
      ...decision,
      choose: nameOf(decision.choose),
      against: nameOf(decision.against),
      asGood: decision.asGood.map(nameOf),
      practical: decision.practical.map(nameOf),
    },
  };
}
