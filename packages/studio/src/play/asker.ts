/// <reference lib="webworker" />
import {
  compare,
  NOTHING_DECIDED,
  readInquiry,
  termsFor,
  writeScenario,
  type Inquiry,
  type Play,
  type Scenario,
  type Wanted,
} from '@paydown/engine/internal';
import { pictureOf, SHOWN, todayOf } from '../answer/picture.ts';
import { tell } from '../answer/told.ts';
import { sourceWith } from '../ask/stories.ts';
import type { Answer, Request } from './messages.ts';
import { Pool } from './pool.ts';

const MOST_PLAYERS = 4;
const players = Math.max(2, Math.min(MOST_PLAYERS, navigator.hardwareConcurrency || 2));

const pool = new Pool(players, () => new Worker(new URL('./player.ts', import.meta.url), { type: 'module' }));

self.onmessage = ({ data }: MessageEvent<Request>) => {
  void answer(data).then((given) => {
    postMessage(given);
  });
};

async function answer(request: Request): Promise<Answer> {
  const { id, inquiry, own, runs } = request;
  const { today, alternatives, faults, doubts } = readInquiry(inquiry, sourceWith(own), [
    { path: 'runs', text: String(runs), origin: 'runs' },
  ]);
  if (alternatives === null) return { id, faults };
  if (request.what === 'yaml') return { id, yaml: writeScenario(alternatives[1].scenario) };
  if (request.what === 'future') return { id, told: tell(alternatives, request.run) };
  const { play, futures } = together(alternatives.map(({ scenario }) => scenario));
  const comparison = await compare(alternatives, termsFor(alternatives[0].scenario), play);
  return {
    id,
    picture: pictureOf(comparison, todayOf(today!, storyOf(inquiry, own) ?? today!), await futures, doubts),
  };
}

let read: { readonly key: string; readonly story: Scenario | null } | null = null;

/** The company of a question before anything was changed; null if it can only be read with changes. Read once. */
function storyOf({ story }: Inquiry, own: string | null): Scenario | null {
  const key = JSON.stringify([story, own]);
  if (read?.key !== key) {
    const untouched = { story, settings: {}, decisions: { A: NOTHING_DECIDED, B: NOTHING_DECIDED } };
    read = { key, story: readInquiry(untouched, sourceWith(own)).today };
  }
  return read.story;
}

/** Plays that begin together with the first, so that no player waits for a sum-up; more is kept than is asked, for the charts. */
function together(scenarios: readonly Scenario[]): {
  readonly play: Play;
  readonly futures: Promise<readonly Awaited<ReturnType<Play>>[]>;
} {
  let started: Map<Scenario, ReturnType<Play>> | null = null;
  let begun!: (plays: readonly ReturnType<Play>[]) => void;
  const plays = new Promise<readonly ReturnType<Play>[]>((resolve) => {
    begun = resolve;
  });
  const widened = ({ outcomes, weeks }: Wanted): Wanted => ({ outcomes: [...new Set([...outcomes, ...SHOWN])], weeks });
  const play: Play = (scenario, wanted) => {
    if (started === null) {
      started = new Map(scenarios.map((each) => [each, pool.play(each, widened(wanted))]));
      begun([...started.values()]);
    }
    return started.get(scenario)!;
  };
  return { play, futures: plays.then((all) => Promise.all(all)) };
}
