import type { FamilyAnswer, FreshPolicy, OptimiseAnswer, TriedPolicy } from '@paydown/engine/internal';
import { number, share, withError } from '../../base/format.js';
import { voicesFinding } from '../../base/advice.js';
import { RULE_WORDS } from '../../base/rule.js';
import { deadNotes } from '../../base/measure.js';
import { capital, oneLine } from '../../base/words.js';
import {
  chart,
  proseIf,
  type Bars,
  type Cell,
  type Document,
  type Row,
  type Table,
  type Tone,
} from '../../document/model.js';
import { documentView } from '../../document/view.js';
import { drawings } from './charts.js';
import {
  allowed,
  bestFinding,
  constantFinding,
  deathsShown,
  FAMILY_WORDS,
  flatness,
  freeNamed,
  goalFormat,
  goalWhen,
  goalWords,
  leading,
  limitFinding,
  limitFormat,
  optimiseFinding,
  ownFinding,
  sayAt,
  sayBehind,
  sayLimit,
  searchNote,
  shortBest,
  whyFinding,
} from './words.js';

/** The best share for debt. */
function optimiseDocument(answer: OptimiseAnswer): Document {
  const more = [
    whyFinding(answer),
    voicesFinding(answer.advice, oneLine),
    bestFinding(answer),
    constantFinding(answer),
    limitFinding(answer),
    ownFinding(answer),
  ].filter((text) => text !== null);
  const [first, families, ...others] = drawings(answer);
  const drawn = leading(answer);
  const curve = drawn.axes.length === 1 ? drawn : answer.families.find(({ axes }) => axes.length === 1);
  return {
    title: `${oneLine(answer.scenario.name, 120)}: the best share for debt`,
    description: answer.scenario.description,
    about: { name: oneLine(answer.scenario.name), span: `${number(answer.runs)} futures, to ${goalWhen(answer)}` },
    headline: optimiseFinding(answer),
    blocks: [
      ...proseIf(more.join(' ')),
      chart(first!),
      chart(families!),
      rules(answer),
      ...(curve === undefined ? [] : [response(answer, curve)]),
      ...others.map((draw) => chart(draw)),
    ],
    notes: [
      { text: RULE_WORDS },
      { text: searchNote(answer) },
      {
        text:
          '± is the Monte Carlo standard error: how far another seed would move a number. It says nothing about the assumptions. Companies out of money count, with no revenue. '
          + 'A peak narrower than the first grid is not found; settings that are not searched keep their defaults.',
        brief: 'All companies count, those out of money too. ± is the Monte Carlo standard error.',
      },
      ...deadNotes(answer.goal.name).map((text) => ({ text })),
    ],
    origin: answer,
  };
}

const VERDICTS = { kept: 'limit kept', open: 'too close to the limit to tell', broken: 'limit not kept' } as const;

/** Every rule in fresh futures, and how flat each optimum is. */
function rules(answer: OptimiseAnswer): Table {
  const format = goalFormat(answer);
  const deaths = deathsShown(answer);
  const others = answer.limits.flatMap((limit, i) => (limit === deaths.limit ? [] : [{ limit, i }]));
  const best = answer.families[answer.best]!;
  const row = (label: string, brief: string, fresh: FreshPolicy): Row => {
    const checked = (i: number) => `, ${VERDICTS[fresh.limits[i]!.verdict]}`;
    const dead = withError(deaths.of(fresh), share);
    const behind = sayBehind(answer, fresh);
    const cells: Cell[] = [
      { text: withError(fresh.goal, format) },
      {
        text: `${dead}${deaths.limit === null ? '' : checked(answer.limits.indexOf(deaths.limit))}`,
        brief: dead,
      },
      { text: behind, brief: allowed(answer) ? behind : fresh === best.fresh ? 'nearest' : '' },
      ...others.map(({ limit, i }) => ({
        text: `${withError(fresh.limits[i]!.estimate, limitFormat(limit))}${checked(i)}`,
      })),
    ];
    return { label, brief, cells };
  };
  return {
    kind: 'table',
    name: 'optimise-numbers',
    title: 'The best of every rule, in fresh futures',
    head: { text: 'In fresh futures' },
    columns: [
      { label: capital(goalWords(answer)), brief: ['', goalWords(answer)] },
      { label: `Out of money by ${deaths.when}`, brief: ['', deaths.head] },
      { label: 'Difference to the best', brief: ['', ''], words: true },
      ...others.map(({ limit }) => ({ label: capital(sayLimit(answer, limit)), brief: null })),
    ],
    rows: [
      ...answer.families.map((family, i): Row => {
        const label = shortBest(family);
        return {
          ...row(label, label, family.fresh),
          ...(allowed(answer) && { below: [flatness(answer, family)] }),
          ...(i === answer.best && { tone: 'strong' }),
        };
      }),
      ...(allowed(answer) && !listed(answer)
        ? [
            row(
              `The choice: ${oneLine(answer.advice.choice)}`,
              `Chosen: ${oneLine(answer.advice.choice)}`,
              answer.advised,
            ),
          ]
        : []),
      row(`The scenario’s own: ${oneLine(answer.own.name)}`, `Own: ${oneLine(answer.own.name)}`, answer.own),
      ...(answer.free
        ? [row(`Without limits: ${freeNamed(answer)!.short}`, `No limit: ${freeNamed(answer)!.short}`, answer.free)]
        : []),
    ],
  };
}

/** Whether what the rule chooses is the best of a rule, or what the scenario does anyway, and so has a row. */
const listed = ({ advice, advised, families, own }: OptimiseAnswer): boolean =>
  advice.choice === 'as planned'
  || [own, ...families.map(({ fresh }) => fresh)].some(({ name }) => name === advised.name);

const MOST_SHOWN = 16;

/** The goal along one setting: a bar each, marked where it is as good as the best, or where a limit forbids it. */
function response(answer: OptimiseAnswer, { family, tried, best }: FamilyAnswer): Bars {
  const format = goalFormat(answer);
  const every = Math.ceil(tried.length / MOST_SHOWN);
  const shown = tried.filter((_, i) => i === best || i % every === 0);
  const most = Math.max(...shown.map(({ goal }) => Math.abs(goal.value)));
  return {
    kind: 'bars',
    caption: `By ${FAMILY_WORDS[family].axes[0]}, in ${number(answer.searched)} futures`,
    rows: shown.map((one) => ({
      label: sayAt(one.at[0]!),
      figures: [
        withError(one.goal, format),
        ...answer.limits.slice(0, 1).map((limit, i) => withError(one.limits[i]!.estimate, limitFormat(limit))),
      ],
      parts: [{ length: most > 0 ? Math.abs(one.goal.value) / most : 0, tone: toneOf(one) }],
      remark: remarkOn(one, one === tried[best]),
    })),
  };
}

const toneOf = ({ verdict, asGood }: TriedPolicy): Tone => (verdict === 'broken' ? 'faint' : asGood ? 'level' : 'good');

function remarkOn({ verdict, asGood }: TriedPolicy, best: boolean): string {
  if (best) return verdict === 'broken' ? '◂ nearest' : '◂ best';
  if (verdict === 'broken') return 'breaks the limit';
  if (asGood) return '= within the noise';
  return verdict === 'open' ? '? near the limit' : '';
}

export const view = documentView(optimiseDocument);
