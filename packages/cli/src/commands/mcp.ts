import { inert } from '@paydown/engine/inert';
import { EXIT, Failure, errorCode } from '../exit.js';
import { beginAsking } from '../input/doubts.js';
import { confineTo } from '../input/disk.js';
import { log } from '../output/console.js';
import { openPool } from '../simulate/pool.js';
import { TOOLS, type Hands } from './mcpTools.js';

export interface McpOptions {
  readonly root?: string;
  readonly workers?: number;
}

const PACKAGE = '@modelcontextprotocol/server';
const NEEDED = '2.4.0';
/** Letters of an answer; of a longer one the rest is left out, and that is said. */
const MOST_LETTERS = 14_000;
const LIMITS =
  'Limits: many coefficients are judgement (grade C); read differences between decisions, not levels. ± is the Monte Carlo error alone.';
/** Progress is told this often at most, in milliseconds. */
const PACE = 250;

/**
 * Lets assistants ask over the Model Context Protocol, on standard input and output, until that closes. Nothing is
 * written, and no file outside of the root is read.
 */
export async function mcp({ root = '.', workers }: McpOptions): Promise<void> {
  const { McpServer, serveStdio } = await load();
  try {
    process.chdir(root);
  } catch {
    throw new Failure(EXIT.noInput, `There is no folder ${root === '' ? 'without a name' : root}.`);
  }
  confineTo('.');
  let [done, played]: [number, (done: number) => void] = [0, () => {}];
  const pool = openPool({ ...(workers && { workers }), onPlayed: (futures) => played((done = futures)) });
  let before: Promise<unknown> = Promise.resolve();

  /** One question after another: all share the threads. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = before.then(work);
    before = mine.catch(() => {});
    return mine;
  };

  const { version } = await import('@paydown/engine/internal').then(({ VERSION }) => ({ version: VERSION }));
  const ended = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve);
    process.stdin.once('close', resolve);
  });
  const handle = serveStdio(() => {
    const server = new McpServer({ name: 'paydown', version }, { capabilities: { tools: {} } });
    for (const { name, description, takes, answer } of TOOLS)
      server.registerTool(
        name,
        { description, inputSchema: takes, annotations: { readOnlyHint: true, openWorldHint: false } },
        (given, { mcpReq }) =>
          inTurn(async () => {
            mcpReq.signal.throwIfAborted();
            const report = progressOf(mcpReq, done);
            played = report.played;
            return answered(() => answer(given, { pool, expect: report.expect }));
          }),
      );
    return server;
  });
  log(`Answers over standard input and output; reads files below ${process.cwd()}. Ctrl-C ends it.`);
  await ended;
  await handle.close();
  await pool.close();
}

/** The protocol, which is installed by who wants it. */
async function load() {
  try {
    const [{ McpServer }, { serveStdio }] = await Promise.all([
      import('@modelcontextprotocol/server'),
      import('@modelcontextprotocol/server/stdio'),
    ]);
    return { McpServer, serveStdio };
  } catch (error) {
    if (errorCode(error) !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Failure(
      EXIT.noInput,
      `\`paydown mcp\` needs a package that is not installed: npm install ${PACKAGE}@${NEEDED}`,
    );
  }
}

interface Answered {
  [key: string]: unknown;
  content: { type: 'text'; text: string }[];
  isError?: boolean;
}

/** The answer with what was doubted in it; what a person can mend comes back as an error that says so. */
async function answered(work: () => Promise<string>): Promise<Answered> {
  const doubts: string[] = [];
  beginAsking({ tell: (doubt) => doubts.push(doubt) });
  try {
    const text = inert(await work());
    const short =
      text.length > MOST_LETTERS
        ? `${text.slice(0, MOST_LETTERS)}\n… ${text.length - MOST_LETTERS} letters more`
        : text;
    const warnings = doubts.map((doubt) => `Warning: ${doubt}`);
    return { content: [{ type: 'text', text: [...warnings, short.trimEnd(), LIMITS].join('\n') }] };
  } catch (error) {
    if (error instanceof Failure) return { content: [{ type: 'text', text: inert(error.message) }], isError: true };
    throw error;
  }
}

interface Reporting {
  readonly _meta?: { readonly progressToken?: string | number | undefined } | undefined;
  readonly notify: (notification: { method: string; params: Record<string, unknown> }) => Promise<void>;
}

/** Tells a client that asked for it how many futures have been played, besides those of earlier questions. */
function progressOf(
  { _meta, notify }: Reporting,
  before: number,
): Pick<Hands, 'expect'> & { readonly played: (done: number) => void } {
  const progressToken = _meta?.progressToken;
  let [total, last]: [number | undefined, number] = [undefined, 0];
  return {
    expect: (futures) => {
      total = futures;
    },
    played: (done) => {
      if (progressToken === undefined || Date.now() - last < PACE) return;
      last = Date.now();
      const params = { progressToken, progress: done - before, ...(total !== undefined && { total }) };
      notify({ method: 'notifications/progress', params }).catch(() => {});
    },
  };
}
