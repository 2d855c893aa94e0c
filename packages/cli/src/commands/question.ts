import type { Play, Scenario } from '@paydown/engine';
import type { Chart } from '@paydown/report';
import type { TerminalStyle } from '@paydown/report/terminal';
import { exitOnInterrupt } from '../interrupt.js';
import { answer, styleOf, tell } from '../output/console.js';
import { openFolder } from '../output/files.js';
import { chartDocuments, listed, type AnswerOptions, type Document, type Format } from '../output/formats.js';
import { aboutSeconds, showProgress, SILENT } from '../output/progress.js';
import { openPool } from '../simulate/pool.js';

/** A question about a scenario, as a command asks it; all the rest is the same for every question. */
export interface Question<Found extends object> {
  /** Name of its files: `loops.html`, `loops.json`. */
  readonly name: string;
  /** Where files go if the command line does not say. */
  readonly folder: string;
  /** What is played most, to say how long it will take. */
  readonly scenario: Scenario;
  /** Futures that are played, of all scenarios together. */
  readonly futures: number;
  /** Answers in plain data, which JSON can hold. */
  ask(play: Play): Promise<Found>;
  /** The answer for a terminal. */
  terminal(found: Found, style: TerminalStyle): Promise<string>;
  /** The answer as a page that opens offline. */
  page(found: Found): Promise<string>;
  charts(found: Found): Promise<readonly Chart[]>;
}

/** Longer work says beforehand how long it will take. */
const LONG_SECONDS = 5;

/** Asks a question: shows how far it is, prints the answer, and writes what is asked for. The threads load while `prepare` reads the scenario. */
export async function askQuestion<Found extends object>(options: AnswerOptions, prepare: () => Promise<Question<Found>>): Promise<void> {
  exitOnInterrupt();
  const { json = false, quiet = false, format = ['html'] } = options;
  let progress = SILENT;
  const pool = openPool({ ...(options.workers && { workers: options.workers }), onPlayed: (done) => progress.played(done) });
  try {
    const question = await prepare();
    const folder = options.out !== undefined || options.format !== undefined ? openFolder(options.out ?? question.folder) : null;
    if (!quiet) {
      const seconds = await pool.timeFor(question.scenario, question.futures);
      if (seconds >= LONG_SECONDS) tell(`${question.futures.toLocaleString('en-US')} futures to play: ${aboutSeconds(seconds)}.`);
    }
    progress = showProgress(question.futures, process.stderr, quiet);
    const found = await question.ask(pool.play);
    progress.end();

    const forPeople = json ? tell : answer;
    if (json) answer(JSON.stringify(found));
    if (!quiet) forPeople(await question.terminal(found, styleOf(json ? process.stderr : process.stdout)));
    if (folder === null) return;
    const documents = await render(question, found, format);
    const paths = folder.write(documents);
    if (!quiet) forPeople(listed(documents, paths));
  } finally {
    await pool.close();
  }
}

/** All files of the formats asked for, complete in memory. */
async function render<Found extends object>({ name, page, charts }: Question<Found>, found: Found, formats: readonly Format[]): Promise<Document[]> {
  const documents: Document[] = formats.includes('html') ? [{ label: 'Report', name: `${name}.html`, content: await page(found) }] : [];
  if (formats.includes('json')) documents.push({ label: 'Data', name: `${name}.json`, content: `${JSON.stringify(found)}\n` });
  if (formats.every((format) => format === 'html' || format === 'json')) return documents;
  for (const chart of await charts(found)) documents.push(...(await chartDocuments(chart, formats)));
  return documents;
}
