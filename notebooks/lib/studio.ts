import { formatLink, NOTHING_DECIDED, writeScenario, type Scenario, type Settings } from '@paydown/engine/internal';
import { parse } from 'yaml';
import { scenario, storyOf } from './scenarios.ts';

/** Where the studio lies beside the lessons. */
const STUDIO = '../studio/index.html';

/** The story that a company is told from if it is none itself. */
const USUAL = 'series-b';
/** What a scenario says of itself, and how many futures are played of it: no part of a question. */
const ASIDE = ['name', 'description', 'runs'];
const IS_DECISION = /^(?:debt|levers|timeline)(?:\.|$)/;
/** Lists and policies are one value. */
const IS_WHOLE = /^(?:debt|timeline|hiringPlan)$/;

/**
 * The link that opens a company there, with the two decisions that it is played under: all that its file would say
 * otherwise than a story of the studio. Two scenarios that differ in more than decisions are two companies, of which
 * the first is opened; a single one is held against 20% for debt.
 */
export function studioLink([first, second]: readonly [Scenario, ...Scenario[]]): string {
  const story = storyOf(first) ?? USUAL;
  const usual = valuesIn(scenario(story));
  const one = valuesIn(first);
  const other = second === undefined ? one : valuesIn(second);
  const paths = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const isShared = (path: string) => one[path] === other[path];
  const isPair = second !== undefined && paths.every((path) => isShared(path) || IS_DECISION.test(path));
  const pick = (from: Settings, wanted: (path: string) => boolean): Settings =>
    Object.fromEntries(Object.entries(from).filter(([path]) => wanted(path)));
  const differs = (path: string) => one[path] !== usual[path];
  const settings = pick(one, (path) => differs(path) && (!isPair || isShared(path)));
  const decided = (values: Settings) => ({ ...NOTHING_DECIDED, settings: values });
  const decisions = isPair
    ? { A: decided(pick(one, (path) => !isShared(path))), B: decided(pick(other, (path) => !isShared(path))) }
    : { A: NOTHING_DECIDED, B: decided({ debt: '20%' }) };
  return `${STUDIO}#${formatLink({ story, settings, decisions })}`;
}

/** All that a scenario file says of a company, each value by its path. */
const valuesIn = (of: Scenario): Settings =>
  Object.fromEntries(
    Object.entries(parse(writeScenario(of)) as Readonly<Record<string, unknown>>)
      .filter(([key]) => !ASIDE.includes(key))
      .flatMap(([key, value]) =>
        typeof value === 'object' && value !== null && !IS_WHOLE.test(key)
          ? Object.entries(value).map(([inner, one]) => [`${key}.${inner}`, textOf(one)])
          : [[key, textOf(value)]],
      ),
  );

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
