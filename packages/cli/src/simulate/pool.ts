import type { Scenario } from '@paydown/engine/internal';
import {
  blockCount,
  BLOCK_RUNS,
  emptyFutures,
  OUTCOME_NAMES,
  type Block,
  type Design,
  type Futures,
  type Play,
  type Wanted,
} from '@paydown/engine/simulate';
import { complete, outline, type Fans, type Parts } from '@paydown/engine/summary';
import { aborted } from '../interrupt.js';
import type { BlockSource } from './blockBytes.js';
import { openWorkers, type WorkerOptions } from './workers.js';
import { digestOf } from './digest.js';
import { bringing, bringStretches, type Elsewhere } from './elsewhere.js';
import { fingerprintOf } from './fingerprint.js';
import { HELD_BLOCKS, isFlat, simulateFlat } from './flat.js';
import { gatheredIn, isGathered } from './gatheredFile.js';
import { BLOCKS_AT_ONCE, Gathering, type Hands } from './gathering.js';
import {
  blockPatience,
  runsIn,
  summaryPatience,
  summed,
  type Job,
  type Keeping,
  type Kept,
  type Played,
  type Range,
  type Totalled,
} from './jobs.js';
import { sumUpFirst, sumUpSome, type Result } from './partial.js';

/** What a thread loads, in one file: see bundle.js. */
const WORKER = new URL('../threads/simulate.js', import.meta.url);

export interface PoolOptions extends Partial<WorkerOptions> {
  /** Called after each block with the number of futures played so far, of all scenarios. */
  readonly onPlayed?: (done: number) => void;
  /** Bytes of futures that are held in memory at most, instead of the usual limit: of more, only what a summary needs is. */
  readonly held?: number;
  /** Who plays instead of the threads what is kept: those then only read it back. */
  readonly elsewhere?: Elsewhere;
}

/** Where blocks are kept as they are played. */
export interface Keeper extends Pick<Keeping, 'folder' | 'resume'> {
  /** Called once when a block cannot be kept, with the reason. */
  readonly onUnkept?: (why: string) => void;
}

export interface SimulateOptions {
  /** When it is aborted, the threads end and the blocks played so far are summed up. */
  readonly stop?: AbortSignal;
  /** Called with each result of a run that is stopped, of more and more futures. */
  readonly onPartial?: (result: Result) => void;
}

/** Threads that play scenarios, one after another or at once. */
export interface Pool {
  /** Whether others play: then all that is played has to be kept. */
  readonly playsElsewhere: boolean;
  /** Plays on so many threads at most, unless it plays already. */
  limit(threads: number): void;
  /** Keeps from now on each block that is played, and takes those that are there already if the keeper says so. */
  keepIn(keeper: Keeper): void;
  /** Plays all runs of a scenario on the threads: the same futures as `playHere`. */
  readonly play: Play;
  /** Plays one block and hands it over as bytes, which `blockFrom` reads on any machine. */
  readonly block: BlockSource;
  /** Gathers ranges of blocks of a run, one after another, as bytes that `simulate` takes in; null for one that cannot be handed on like that. */
  gather(scenario: Scenario): (range: Range) => Promise<Uint8Array | null>;
  /** Plays scenarios of as many runs each, and hands over what is wanted block by block, in order, of all of them at once; only a few blocks are held. */
  stream(scenarios: readonly Scenario[], wanted: Wanted): AsyncGenerator<readonly Block[]>;
  /** Plays all runs of a scenario and sums them up. Rejects with a Failure if it is stopped before there is anything. */
  simulate(scenario: Scenario, options?: SimulateOptions): Promise<Result>;
  /** About how many seconds so many futures of a scenario will take: played and timed on a few. */
  timeFor(scenario: Scenario, futures: number): Promise<number>;
  /** Ends the threads. */
  close(): Promise<void>;
}

/** Parts of the distributions for each thread: some take longer than others. */
const SHARES = 3;
/** Blocks from which on a run sums up the first at once, in case that it is stopped: a shorter one is soon over. */
const LEAST_BLOCKS = 64;
/** Blocks a thread that are played before they are asked for. */
const AHEAD = 3;
/** How often a block is played before its time counts, so that its code is warm. */
const WARM_UP = 2;
/** Futures that are timed at least: of fewer, what a block costs besides them would count for the futures. */
const LEAST_TIMED = 64;

/** A scenario with as many runs as are timed: a block, or enough of one. */
export const timed = (scenario: Scenario): Scenario => ({
  ...scenario,
  runs: Math.min(BLOCK_RUNS, Math.max(LEAST_TIMED, scenario.runs)),
});

/** Opens a pool of threads that play; they start when something is to be played. */
export function openPool({ onPlayed, held, elsewhere, ...options }: PoolOptions = {}): Pool {
  const workerPool = openWorkers<Job>({ entry: WORKER, ...options });
  let done = 0;
  let keeper: Keeper | null = null;
  const keepingOf = (scenario: Scenario, wanted: Wanted, design: Design = {}): Keeping | null =>
    keeper && { folder: keeper.folder, resume: keeper.resume, owner: fingerprintOf(scenario, wanted, design) };
  /** Where a block is kept when it is to be read or played, once it is there if others play it. */
  const placeOf = (
    scenario: Scenario,
    wanted: Wanted,
    design: Design = {},
  ): { readonly keeping: Keeping | null; ready(block: number): Promise<Keeping | null> } => {
    const keeping = keepingOf(scenario, wanted, design);
    if (keeping === null || elsewhere === undefined) return { keeping, ready: () => Promise.resolve(keeping) };
    const bring = bringing(elsewhere, { scenario, wanted, design }, keeping);
    const read = { ...keeping, resume: true };
    return { keeping: read, ready: (block) => bring(block).then(() => read) };
  };
  const look = ({ unkept }: Kept): void => {
    if (unkept === null || keeper === null) return;
    const { onUnkept } = keeper;
    keeper = null;
    onUnkept?.(unkept);
  };
  const inBlocks = <T>(scenario: Scenario, play: (block: number) => Promise<T>): Promise<T[]> =>
    Promise.all(
      Array.from({ length: blockCount(scenario) }, async (_, block) => {
        const played = await play(block);
        onPlayed?.((done += runsIn(scenario, block)));
        return played;
      }),
    );

  const sumUp = async (scenario: Scenario, played: readonly Played[]): Promise<Result> => {
    const [{ outcomes, weeks }] = played.map(({ block }) => block) as [Block];
    // One list for all blocks, which is then sent once instead of once a block.
    const blocks = played.map(({ block }) => ({ ...block, outcomes, weeks }));
    const patience = summaryPatience(scenario.runs);
    const working = Promise.all([
      workerPool.run<Parts['effort']>({ kind: 'efforts', scenario, blocks }, patience),
      ...deal(OUTCOME_NAMES, SHARES * workerPool.workers).map((share) =>
        workerPool.run<Fans>({ kind: 'fans', scenario, blocks, names: share }, patience),
      ),
    ]);
    const [outlined, digest] = [outline(scenario, blocks), digestOf(played.map(({ checksum }) => checksum))];
    const [effort, ...fans] = await working;
    return {
      summary: complete(outlined, { outcomes: Object.assign({}, ...fans) as Fans, effort }),
      digest,
      played: scenario.runs,
    };
  };

  const answerBlock = (
    scenario: Scenario,
    block: number,
    into: Futures,
    keeping: Keeping | null = null,
    design: Design = {},
  ): Promise<Kept> =>
    workerPool.run<Kept>({ kind: 'answer', scenario, design, block, into, keeping }, blockPatience(scenario));

  /** The threads as those who add up blocks of a run. @param held its first blocks, where they are played */
  const handsFor = (
    scenario: Scenario,
    { keeping, ready }: ReturnType<typeof placeOf>,
    held: readonly Played[] = [],
  ): Hands => ({
    workers: workerPool.workers,
    record: (block) =>
      workerPool.run<Played>({ kind: 'record', scenario, block, keeping: null }, blockPatience(scenario)),
    async total(work, again) {
      const { from, to } = work.range;
      const kept = keeper && keeping && { ...keeping, resume: keeping.resume || again };
      // Again, it is read back; what came gathered is played here.
      if (!again) await Promise.all(Array.from({ length: to - from }, (_, i) => ready(from + i)));
      const added = await workerPool.run<Totalled>(
        { kind: 'total', scenario, ...work, held: held.slice(from, to), keeping: kept },
        blockPatience(scenario) * (BLOCKS_AT_ONCE + 1),
      );
      look(added);
      return added;
    },
    onPlayed: (futures) => onPlayed?.((done += futures)),
  });

  return {
    playsElsewhere: elsewhere !== undefined,
    limit: (threads) => workerPool.limit(threads),
    keepIn: (wanted) => void (keeper = wanted),
    async timeFor(scenario, futures) {
      const few = timed(scenario);
      const into = emptyFutures(few.runs, { outcomes: [], weeks: [] }, (bytes) => new SharedArrayBuffer(bytes));
      let began = performance.now();
      for (let round = 0; round <= WARM_UP; round++) {
        if (round === WARM_UP) began = performance.now();
        await Promise.all(Array.from({ length: workerPool.workers }, () => answerBlock(few, 0, into)));
      }
      return ((performance.now() - began) / 1000) * (futures / (few.runs * workerPool.workers));
    },
    async play(scenario, wanted, design) {
      const into = emptyFutures(scenario.runs, wanted, (bytes) => new SharedArrayBuffer(bytes));
      const { ready } = placeOf(scenario, wanted, design);
      await inBlocks(scenario, async (block) =>
        look(await answerBlock(scenario, block, into, await ready(block), design)),
      );
      return into;
    },
    async block({ scenario, wanted, design = {} }, block) {
      const owner = fingerprintOf(scenario, wanted, design);
      const bytes = await workerPool.run<Uint8Array>(
        { kind: 'bytes', scenario, wanted, design, block, owner, keeping: null },
        blockPatience(scenario),
      );
      onPlayed?.((done += runsIn(scenario, block)));
      return bytes;
    },
    gather(scenario) {
      const hands = handsFor(scenario, placeOf(scenario, summed(scenario)));
      let gathering: Gathering | null = null;
      let last: Promise<unknown> = Promise.resolve();
      const gather = async (range: Range): Promise<Uint8Array | null> => {
        const own = (gathering ??= new Gathering(scenario, (await hands.record(0)).block, hands.workers));
        // Where a thread has failed, others may still be at work in its memory.
        gathering = null;
        own.clear();
        await own.play(hands, [range]);
        gathering = own;
        const pieces = own.save(range);
        return pieces && Buffer.concat(pieces);
      };
      return (range) => {
        const gathered = last.catch(() => {}).then(() => gather(range));
        last = gathered;
        return gathered;
      };
    },
    async *stream(scenarios, wanted) {
      const [first] = scenarios as [Scenario];
      const start = (block: number): Promise<Played[]> => {
        const playing = Promise.all(
          scenarios.map((scenario) =>
            workerPool.run<Played>({ kind: 'record', scenario, block, wanted, keeping: null }, blockPatience(scenario)),
          ),
        );
        playing.catch(() => {});
        return playing;
      };
      const blocks = blockCount(first);
      const ahead = Math.ceil((AHEAD * workerPool.workers) / scenarios.length);
      const coming = Array.from({ length: Math.min(ahead, blocks) }, (_, block) => start(block));
      for (let block = 0; block < blocks; block++) {
        const played = await coming[block]!;
        delete coming[block];
        if (block + ahead < blocks) coming[block + ahead] = start(block + ahead);
        onPlayed?.((done += scenarios.length * runsIn(first, block)));
        yield played.map((each) => each.block);
      }
    },
    async simulate(scenario, { stop, onPartial } = {}) {
      const patience = blockPatience(scenario);
      const flat = isFlat(scenario, held);
      const finished: Played[] = [];
      let first: Promise<Result> | null = null;
      const wanted = summed(scenario);
      const { keeping, ready } = placeOf(scenario, wanted);
      /** Takes note of a block that was played. */
      const finish = (block: number, played: Played): Played => {
        look(played);
        finished[block] = played;
        if (block === 0 && stop !== undefined && blockCount(scenario) >= LEAST_BLOCKS) {
          first = sumUpFirst(scenario, played);
          first.catch(() => {});
        }
        return played;
      };
      const record = async (block: number): Promise<Played> => {
        const kept = await ready(block);
        return finish(block, await workerPool.run({ kind: 'record', scenario, block, keeping: kept }, patience));
      };
      /** Asks others for what is gathered of a run, and for the blocks of which that is not to be had. */
      const askFor = async (others: Elsewhere, place: Keeping): Promise<void> => {
        const inBlocks = ({ from, to }: Range): void => {
          for (let block = from; block < to; block++) ready(block).catch(() => {});
        };
        if (!isGathered(scenario)) return inBlocks({ from: 0, to: blockCount(scenario) });
        // What there is to show of a run that is stopped.
        const first = record(0);
        first.catch(() => {});
        await bringStretches(others, { scenario, wanted }, place, (range, came) => {
          if (!came) return inBlocks(range);
          onPlayed?.((done += runsIn(scenario, range.from, range.to)));
        });
        await first;
      };
      const flatly = async (): Promise<Result> => {
        const playing = { keeping, ready };
        const place = keepingOf(scenario, wanted);
        if (elsewhere && place) await askFor(elsewhere, place);
        const gathered = keeping?.resume ? gatheredIn(keeping.folder, keeping.owner) : [];
        if (gathered.length > 0) {
          // It is among what was gathered, and is played for what it shows.
          const hands = handsFor(scenario, playing);
          const { block } = finished[0] ?? finish(0, await hands.record(0));
          return simulateFlat(scenario, { first: block, gathered, counted: elsewhere !== undefined }, hands);
        }
        const held = await Promise.all(
          Array.from({ length: Math.min(HELD_BLOCKS, blockCount(scenario)) }, (_, block) => record(block)),
        );
        return simulateFlat(scenario, { first: held[0]!.block }, handsFor(scenario, playing, held));
      };
      const result = flat ? flatly() : inBlocks(scenario, record).then((played) => sumUp(scenario, played));
      if (stop === undefined) return result;
      return Promise.race([
        result,
        aborted(stop).then(() => {
          // Not waited for: where there is much to do, that takes longer than there is.
          void workerPool.close();
          return sumUpSome(scenario, finished, { stop, first, ...(onPartial && { onPartial }) });
        }),
      ]);
    },
    close: () => workerPool.close(),
  };
}

/** Items shared out in turn, to as many hands as there are or fewer. */
function deal<T>(items: readonly T[], hands: number): T[][] {
  return Array.from({ length: Math.min(hands, items.length) }, (_, hand) =>
    items.filter((_item, i) => i % hands === hand),
  );
}
