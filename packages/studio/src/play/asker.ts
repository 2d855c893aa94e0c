/// <reference lib="webworker" />
import {
  compare,
  NOTHING_DECIDED,
  readInquiry,
  termsFor,
  writeScenario,
  type CoefficientName,
  type Fault,
  type Inquiry,
  type Override,
  type Person,
  type Play,
  type Scenario,
  type Wanted,
} from '@paydown/engine/internal';
import { disputable, settle } from '../answer/opinions.ts';
import { pictureOf, SHOWN, todayOf } from '../answer/picture.ts';
import { reasonsIn, describeRun } from '../answer/description.ts';
import { turnsBetween } from '../answer/turns.ts';
import { whyOf } from '../answer/why.ts';
import { sourceWith } from '../ask/stories.ts';
import type { Answer, Request } from './messages.ts';
import { GivenUp, Pool } from './pool.ts';
import { serve } from '../threads/serve.ts';

const MOST_PLAYERS = 4;
const players = Math.max(2, Math.min(MOST_PLAYERS, navigator.hardwareConcurrency || 2));

const pool = new Pool(players, () => new Worker(new URL('./player.ts', import.meta.url), { type: 'module' }));

serve<Request, Answer>({
  answer,
  drop: () => {
    pool.drop();
  },
});

// Of several plays that are given up at once an answer hears of the first.
self.addEventListener('unhandledrejection', (event) => {
  if (event.reason instanceof GivenUp) event.preventDefault();
});

async function answer({ what, inquiry, own, runs, run = 0 }: Request): Promise<Answer> {
  // A file that is taken along says of runs what it said before.
  const more = what === 'yaml' ? [] : [{ path: 'runs', text: String(runs), origin: 'runs' }];
  const { today, alternatives, faults, doubts } = readInquiry(inquiry, sourceWith(own), more);
  if (alternatives === null) return { faults };
  const [a, b] = alternatives;
  const play = pool.playing();
  switch (what) {
    case 'picture': {
      const { both, futures } = together([a.scenario, b.scenario], play);
      const [comparison, played] = await Promise.all([compare(alternatives, termsFor(a.scenario), both), futures]);
      const shown = todayOf(today!, storyOf(inquiry, own) ?? today!);
      return { what, given: pictureOf(comparison, shown, played, doubts) };
    }
    case 'future':
      return { what, given: describeRun(alternatives, run) };
    case 'reasons':
      return { what, given: await reasonsIn(alternatives, run, play) };
    case 'yaml':
      return { what, given: writeScenario(b.scenario) };
    case 'why':
      return { what, given: await whyOf(a.scenario, b.scenario, play) };
    case 'turns':
      return { what, given: await turnsBetween(alternatives, play) };
    case 'disputable':
      return { what, given: await disputable(a.scenario, b.scenario, play) };
    case 'settled': {
      const { people, faults: wrong } = peopleOf(inquiry, own, more);
      if (wrong.length > 0) return { faults: wrong };
      return { what, given: await settle(today!, alternatives, people, play) };
    }
  }
}

/** The people of a question with what they believe, or what is wrong with it. */
function peopleOf(
  { story, opinions = [], settings }: Inquiry,
  own: string | null,
  more: readonly Override[],
): { readonly people: readonly Person[]; readonly faults: readonly Fault[] } {
  const read = opinions.map(({ name, believes }, i) => {
    const beliefs = Object.fromEntries(Object.entries(believes).map(([key, text]) => [`coefficients.${key}`, text]));
    const asked = { story, settings: { ...settings, ...beliefs }, decisions: NO_DECISIONS };
    const { today, faults } = readInquiry(asked, sourceWith(own), more);
    const names = Object.keys(believes) as CoefficientName[];
    return {
      person: {
        name: name.trim() || `Person ${i + 1}`,
        weight: 1,
        believes: Object.fromEntries(names.map((key) => [key, today?.coefficients[key]])) as Person['believes'],
      },
      faults: faults.map((fault) => ({ ...fault, file: `P${i + 1}.${fault.file}` })),
    };
  });
  return { people: read.map(({ person }) => person), faults: read.flatMap(({ faults }) => faults) };
}

const NO_DECISIONS = { A: NOTHING_DECIDED, B: NOTHING_DECIDED };

let read: { readonly key: string; readonly story: Scenario | null } | null = null;

/** The company of a question before anything was changed; null if it can only be read with changes. Read once. */
function storyOf({ story }: Inquiry, own: string | null): Scenario | null {
  const key = JSON.stringify([story, own]);
  if (read?.key !== key) {
    const untouched = { story, settings: {}, decisions: NO_DECISIONS };
    read = { key, story: readInquiry(untouched, sourceWith(own)).today };
  }
  return read.story;
}

/** Plays that begin together with the first, so that no player waits for a sum-up; more is kept than is asked, for the charts. */
function together(
  scenarios: readonly Scenario[],
  play: Play,
): {
  readonly both: Play;
  readonly futures: Promise<readonly Awaited<ReturnType<Play>>[]>;
} {
  let started: Map<Scenario, ReturnType<Play>> | null = null;
  let begun!: (plays: readonly ReturnType<Play>[]) => void;
  const plays = new Promise<readonly ReturnType<Play>[]>((resolve) => {
    begun = resolve;
  });
  const widened = ({ outcomes, weeks }: Wanted): Wanted => ({ outcomes: [...new Set([...outcomes, ...SHOWN])], weeks });
  const both: Play = (scenario, wanted) => {
    if (started === null) {
      started = new Map(scenarios.map((each) => [each, play(each, widened(wanted))]));
      begun([...started.values()]);
    }
    return started.get(scenario)!;
  };
  return { both, futures: plays.then((all) => Promise.all(all)) };
}
