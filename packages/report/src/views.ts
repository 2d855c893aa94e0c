/** How the answer to each question is shown; a command names its question and takes the view from here. Pages load what draws them when one is wanted. */

import type { Scenario } from '@paydown/engine/internal';
import { view as businessCase } from './answers/case/document.js';
import { view as compare } from './answers/compare/document.js';
import { view as decide } from './answers/decide/document.js';
import { view as discover } from './answers/discover/document.js';
import { view as debate } from './answers/debate/document.js';
import { view as explain } from './answers/explain/document.js';
import { view as fit } from './answers/fit/document.js';
import { view as loops } from './answers/loops/document.js';
import { view as optimise } from './answers/optimise/document.js';
import { view as rank } from './answers/rank/document.js';
import { view as run } from './answers/run/document.js';
import { assumptionsSheet } from './answers/run/sheets.js';
import { view as score } from './answers/score/document.js';
import { view as sensitivity } from './answers/sensitivity/document.js';
import { frontierView, sweepView } from './answers/sweep/document.js';
import { writeMoneyOf } from './base/currency.js';
import type { View } from './document/view.js';
import type { Sheet } from './document/workbook/sheet.js';

export type { TerminalStyle } from './document/terminal/columns.js';
export type { Ahead, View } from './document/view.js';
export type { Sheet, SheetCell } from './document/workbook/sheet.js';
export { CHARTS, type ChartEntry } from './answers/run/charts/index.js';
export { knownBlocks, knownWarning } from './answers/run/known.js';

export const VIEWS = {
  case: businessCase,
  compare,
  decide,
  debate,
  discover,
  explain,
  fit,
  loops,
  optimise,
  rank,
  run,
  score,
  sensitivity,
  frontier: frontierView,
  sweep: sweepView,
};

/** A question that has an answer to show. */
export type QuestionName = keyof typeof VIEWS;

type Shown<Kind> = Kind extends View<infer Answer> ? Answer : never;

/** What a question is answered with. */
export type AnswerTo<Name extends QuestionName> = Shown<(typeof VIEWS)[Name]>;

/** The view of the question of a name, which writes money in the currency of what it shows. */
export function viewFor<Name extends QuestionName>(name: Name): View<AnswerTo<Name>> {
  const view = VIEWS[name] as unknown as View<AnswerTo<Name>>;
  const inItsCurrency = <Rest extends unknown[], Result>(show: (answer: AnswerTo<Name>, ...rest: Rest) => Result) => {
    return (answer: AnswerTo<Name>, ...rest: Rest): Result => {
      writeMoneyOf(scenarioOf(answer));
      return show(answer, ...rest);
    };
  };
  const sheets = (answer: AnswerTo<Name>): readonly Sheet[] => {
    const scenario = scenarioOf(answer);
    return view.sheets(answer, scenario && [assumptionsSheet(scenario)]);
  };
  return {
    terminal: inItsCurrency(view.terminal),
    page: inItsCurrency(view.page),
    ...(view.ahead !== undefined && { ahead: inItsCurrency(view.ahead.bind(view)) }),
    charts: inItsCurrency(view.charts),
    sheets: inItsCurrency(sheets),
    ...(view.slides !== undefined && {
      slides: { names: view.slides.names, deck: inItsCurrency(view.slides.deck.bind(view.slides)) },
    }),
    ...(view.memo !== undefined && { memo: inItsCurrency(view.memo.bind(view)) }),
  };
}

/** The scenario that an answer is about; a file of predictions has none. */
const scenarioOf = (answer: object): Scenario | undefined => (answer as { readonly scenario?: Scenario }).scenario;
