import { join } from 'node:path';
import type { Scenario } from '@paydown/engine/internal';
import { blockCount, BLOCK_RUNS } from '@paydown/engine/simulate';
import { EXIT, Failure } from '../exit.js';
import { blockFault, blockLength, type BlockPlay } from './blockBytes.js';
import { blockFile } from './blockFile.js';
import { fingerprintOf, WORDS } from './fingerprint.js';
import { gatheredFault, gatheredFile, isKept, rangeAt, rangesBy } from './gatheredFile.js';
import type { Keeping, Range } from './jobs.js';
import { writeWhole } from './wholeFile.js';

/** A play in pieces: its blocks, or stretches of so many blocks of which only what was gathered is handed on. */
export interface PiecePlay extends BlockPlay {
  readonly stretch?: number;
}

/** A play for others: a text that says all they need, and what its pieces come to. */
export interface PlayElsewhere {
  readonly text: string;
  /** About how many seconds a piece takes on one core, and how many bytes it has. */
  readonly seconds: number;
  readonly bytes: number;
  /** What is wrong with the bytes of a piece that came back, in words, or null. */
  fault(piece: number, bytes: Uint8Array): string | null;
}

/** Other machines that play pieces. */
export interface Elsewhere {
  /** The bytes of a piece; none of a stretch that cannot be handed on. Rejects with a Failure if nobody can play it. */
  ask(play: PlayElsewhere, piece: number): Promise<Uint8Array>;
}

/** About how long a step of a company takes on one core, with what is kept of it. */
const STEP_SECONDS = 0.45e-6;
/** Seconds that a stretch takes on one core: a job of the queue. */
const STRETCH_SECONDS = 4;
/** Stretches of a run at least, so that two can play. */
const LEAST_STRETCHES = 2;
/** Values of a distribution that are held after so many runs, by their root. */
const HELD = 30;

const blockSeconds = ({ horizon, stepsPerWeek }: Scenario): number =>
  BLOCK_RUNS * horizon * stepsPerWeek * STEP_SECONDS;

/** Blocks of the stretches in which a run is asked for. */
function stretchOf(scenario: Scenario): number {
  const most = Math.ceil(blockCount(scenario) / LEAST_STRETCHES);
  return Math.max(1, Math.min(most, Math.floor(STRETCH_SECONDS / blockSeconds(scenario))));
}

/** The stretches in which a run is asked for. */
export const stretchesOf = (scenario: Scenario): Range[] => rangesBy(scenario, stretchOf(scenario));

/** About how many bytes are gathered of so many blocks. */
function gatheredBytes({ wanted: { outcomes, weeks } }: BlockPlay, blocks: number): number {
  const runs = blocks * BLOCK_RUNS;
  return 4 * outcomes.length * weeks.length * Math.min(runs, HELD * Math.sqrt(runs)) + 8 * runs;
}

/** A play as it is told to others. Names and descriptions change no future, and stay here. */
export function forOthers(play: PiecePlay, owner: string): PlayElsewhere {
  const { scenario, wanted, design, stretch } = play;
  const decisive = Object.fromEntries(Object.entries(scenario).filter(([key]) => !WORDS.includes(key)));
  const text = JSON.stringify({ owner, scenario: decisive, wanted, design, stretch });
  const seconds = blockSeconds(scenario);
  if (stretch === undefined)
    return {
      text,
      seconds,
      bytes: blockLength(play, 0),
      fault: (block, bytes) => blockFault(bytes, blockLength(play, block), block, owner),
    };
  return {
    text,
    seconds: seconds * stretch,
    bytes: gatheredBytes(play, stretch),
    fault: (piece, bytes) => (bytes.length === 0 ? null : gatheredFault(bytes, rangeAt(scenario, stretch, piece))),
  };
}

/** The play that a text tells of. Throws if it is not one, or one that would come out otherwise here. */
export function fromOthers(text: string): PiecePlay {
  const { owner, ...play } = JSON.parse(text) as PiecePlay & { readonly owner: string };
  const { scenario, wanted, stretch = 1 } = play;
  const numbers = [scenario.runs, scenario.horizon, scenario.stepsPerWeek, ...wanted.weeks, stretch - 1];
  if (!numbers.every((number) => Number.isSafeInteger(number) && number >= 0)) throw new Error('it is no play');
  if (wanted.weeks.some((week) => week > scenario.horizon)) throw new Error('it has weeks beyond its horizon');
  if (fingerprintOf(scenario, wanted, play.design) !== owner)
    throw new Error('its fingerprint is another here: another version or build asks for it');
  return play;
}

/** Has pieces of a play played elsewhere and kept here, each once, but for those that are kept already and may be taken. Resolves with whether one is there. */
export function bringing(
  elsewhere: Elsewhere,
  play: PiecePlay,
  { folder, owner, resume }: Keeping,
): (piece: number) => Promise<boolean> {
  const request = forOthers(play, owner);
  const { scenario, stretch } = play;
  const fileOf = (piece: number): string =>
    join(
      folder,
      stretch === undefined ? blockFile(piece, owner) : gatheredFile(rangeAt(scenario, stretch, piece), owner),
    );
  const bring = async (piece: number): Promise<boolean> => {
    const file = fileOf(piece);
    if (resume && isKept(file, (bytes) => request.fault(piece, bytes))) return true;
    const bytes = await elsewhere.ask(request, piece);
    if (bytes.length === 0) return false;
    const why = writeWhole(file, [bytes]);
    if (why !== null) throw new Failure(EXIT.cannotCreate, `What comes back cannot be kept in ${folder}: ${why}.`);
    return true;
  };
  const coming: Promise<boolean>[] = [];
  return (piece) => (coming[piece] ??= bring(piece));
}

/** Has what is gathered of a run brought here, stretch by stretch. @param on called with each, and whether it came or cannot be handed on */
export async function bringStretches(
  elsewhere: Elsewhere,
  play: BlockPlay,
  keeping: Keeping,
  on: (range: Range, came: boolean) => void,
): Promise<void> {
  const bring = bringing(elsewhere, { ...play, stretch: stretchOf(play.scenario) }, keeping);
  await Promise.all(stretchesOf(play.scenario).map(async (range, piece) => on(range, await bring(piece))));
}
