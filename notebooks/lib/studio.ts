import { formatLink, NOTHING_DECIDED, type Scenario, type Settings } from '@paydown/engine/internal';
import { parse } from 'yaml';
import { askedFor, isStory, textOf } from './scenarios.ts';

/** Where the studio lies beside the lessons. */
const STUDIO = '../studio/index.html';

/** What a scenario says of itself, and what has nothing to do with a question. */
const ASIDE = ['extends', 'name', 'description', 'runs', 'seed'];
const IS_DECISION = /^(?:debt|levers)(?:\.|$)/;

/** A company as the studio knows it: a story, and what differs from it. */
interface Company {
  readonly story: string;
  readonly settings: Settings;
}

/** The link that opens one or two decisions in the same company there; null where the studio does not have the company. */
export function studioLink(scenarios: readonly Scenario[]): string | null {
  const [first, second] = scenarios.map(companyOf);
  if (!first) return null;
  if (second === undefined) return linkTo(first.story, first.settings, {}, { debt: '20%' });
  if (second === null || second.story !== first.story) return null;
  const differs = (path: string) => first.settings[path] !== second.settings[path];
  const paths = [...new Set([...Object.keys(first.settings), ...Object.keys(second.settings)])];
  if (paths.some((path) => differs(path) && !IS_DECISION.test(path))) return null;
  const pick = ({ settings }: Company, wanted: (path: string) => boolean): Settings =>
    Object.fromEntries(Object.entries(settings).filter(([path]) => wanted(path)));
  return linkTo(
    first.story,
    pick(first, (path) => !differs(path)),
    pick(first, differs),
    pick(second, differs),
  );
}

const linkTo = (story: string, settings: Settings, a: Settings, b: Settings): string =>
  `${STUDIO}#${formatLink({
    story,
    settings,
    decisions: { A: { ...NOTHING_DECIDED, settings: a }, B: { ...NOTHING_DECIDED, settings: b } },
  })}`;

function companyOf(scenario: Scenario): Company | null {
  const asked = askedFor(scenario);
  if (asked === undefined) return null;
  const company = flat(asked.name);
  const own = Object.entries(asked.settings).filter(([path]) => !ASIDE.includes(path));
  return company && { ...company, settings: { ...company.settings, ...textual(own) } };
}

/** A company of the lessons as its differences from the story that it extends. */
function flat(name: string): Company | null {
  if (isStory(name)) return { story: name.replace(/^.*\//, '').replace(/\.yaml$/, ''), settings: {} };
  const file = parse(textOf(name) ?? '') as Readonly<Record<string, unknown>> | null;
  if (typeof file?.['extends'] !== 'string') return null;
  const base = flat(file['extends']);
  return base && { ...base, settings: { ...base.settings, ...textual(valuesIn(file)) } };
}

const valuesIn = (file: Readonly<Record<string, unknown>>): (readonly [string, unknown])[] =>
  Object.entries(file)
    .filter(([key]) => !ASIDE.includes(key))
    .flatMap(([key, value]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).map(([inner, one]) => [`${key}.${inner}`, one] as const)
        : [[key, value] as const],
    );

const textual = (values: readonly (readonly [string, unknown])[]): Settings =>
  Object.fromEntries(values.map(([path, value]) => [path, String(value)]));
