/** What the site is made of: its own pages, and the pages in Markdown that lie beside the code. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const doc = (pack, name, title, about) => ({ source: `packages/${pack}/docs/${name}.md`, title, about });

/** Pages of the reference, by where they stand on the site. */
const REFERENCE = {
  commands: doc('cli', 'commands', 'Commands', 'every command, option and exit code'),
  scenario: doc('engine', 'scenario', 'Scenario files', 'every key, its unit, limits and default'),
  files: doc('engine', 'files', 'Other files', 'debates, business cases, predictions'),
  coefficients: doc('engine', 'coefficients', 'Coefficients', 'what is believed, with pictures, sources and grades'),
  outcomes: doc('engine', 'outcomes', 'Outcomes', 'what every future has in every week'),
  glossary: doc('engine', 'glossary', 'Glossary', 'the words'),
  charts: doc('report', 'charts', 'Charts', 'how to read each'),
  questions: doc('engine', 'questions', 'Questions', 'how each is answered'),
  themes: doc('report', 'themes', 'Themes', 'your colours, font and logo'),
  model: doc('engine', 'model', 'The model', 'what drives what'),
  variables: doc('engine', 'variables', 'Variables', 'the company, number by number'),
  calibration: doc('engine', 'calibration', 'Calibration', 'what the levels are fitted to'),
  fit: doc('engine', 'fit', 'Bring your company', 'your own months narrow the futures'),
  bench: doc('engine', 'bench', 'The public bench', 'what happened to real companies, among their futures'),
  errors: doc('engine', 'errors', 'Errors', 'how sure the numbers are'),
  random: doc('engine', 'random', 'Random numbers', 'streams, draws, the same bits everywhere'),
  promotion: doc('engine', 'promotion', 'Promotion', 'a method that was weighed'),
  limits: doc('engine', 'limits', 'Limits', 'what the model cannot tell'),
};

/** Every page in Markdown: where it stands on the site, without its ending, and what it is. */
export const DOCS = {
  ...Object.fromEntries(Object.entries(REFERENCE).map(([name, page]) => [`reference/${name}`, page])),
  'library/index': doc('engine', 'library', 'Use it as a library', 'programs for Node, browsers and workers'),
  'library/api': doc('engine', 'api', 'Name by name', 'every function, table and type'),
};

/** Parts that are built on their own, by their folders. */
export const PARTS = {
  lessons: { title: 'Lessons', build: ['notebooks', 'LESSONS_OUT'] },
  studio: { title: 'Studio', build: ['packages/studio', 'STUDIO_OUT'] },
};

/** The places at the top of every page. */
export const PLACES = [
  ['index.html', 'Paydown'],
  ['studio/index.html', 'Studio'],
  ['stories.html', 'Stories'],
  ['lessons/index.html', 'Lessons'],
  ['reference/index.html', 'Reference'],
  ['library/index.html', 'Library'],
];

export const read = (path) => readFileSync(ROOT + path, 'utf8');

/** The stories, with what they call themselves and their text. */
export const stories = () =>
  readdirSync(`${ROOT}scenarios`)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => {
      const text = read(`scenarios/${file}`).replace(/^# yaml-language-server.*\n/, '');
      return { name: file.replace('.yaml', ''), title: /^name: *'?(.*?)'?$/m.exec(text)[1], text };
    });
