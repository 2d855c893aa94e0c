import { compare, playHere, readInquiry, termsFor, type ScenarioSource } from '@paydown/engine/internal';
import { FIRST } from '../ask/question.ts';
import { pictureOf, SHOWN, todayOf, type Picture } from './picture.ts';

/** The picture that the page opens with, so that there is something to see before anything was played. */
export async function firstPicture(source: ScenarioSource, runs: number): Promise<Picture> {
  const more = [{ path: 'runs', text: String(runs), origin: 'runs' }];
  const { today, alternatives, doubts } = readInquiry(FIRST, source, more);
  const played: Awaited<ReturnType<typeof playHere>>[] = [];
  const comparison = await compare(alternatives!, termsFor(today!), async (scenario, { outcomes, weeks }) => {
    const futures = await playHere(scenario, { outcomes: [...new Set([...outcomes, ...SHOWN])], weeks });
    played.push(futures);
    return futures;
  });
  const untouched = readInquiry(
    { ...FIRST, decisions: { A: { from: null, settings: {} }, B: { from: null, settings: {} } } },
    source,
  );
  return pictureOf(comparison, todayOf(today!, untouched.today!), played, doubts);
}
