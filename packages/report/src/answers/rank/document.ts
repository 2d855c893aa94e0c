import type { RankAnswer, RankedPolicy } from '@paydown/engine/internal';
import { number, share } from '../../base/format.js';
import { deadNotes, measureWords } from '../../base/measure.js';
import { RULE_WORDS } from '../../base/rule.js';
import { capital, oneLine, uncapital } from '../../base/words.js';
import {
  chart,
  type Block,
  prose,
  proseIf,
  type Column,
  type Document,
  type Figure,
  type Listing,
  type Table,
} from '../../document/model.js';
import { documentView } from '../../document/view.js';
import { doorBlocks } from '../doors/blocks.js';
import { rankChart, regretChart } from './charts.js';
import { ruleLines } from './rules.js';
import { rankScatter } from './scatter.js';
import {
  droppedFinding,
  middleOf,
  ownFinding,
  rankFinding,
  rankFormat,
  rankWhen,
  REGRET_NOTE,
  sameFinding,
  steadyFinding,
  rowName,
  sayPolicy,
  preferenceFinding,
  preferenceRules,
  whyFinding,
  worstFinding,
  yardsticksFinding,
} from './words.js';

/** The policies in order. */
function rankDocument(answer: RankAnswer): Document {
  const same = sameFinding(answer);
  const regret = `${REGRET_NOTE}${same === null ? '' : ` ${same}`}`;
  return {
    title: `${oneLine(answer.scenario.name, 120)}: which policy is best`,
    description: answer.scenario.description,
    about: { name: oneLine(answer.scenario.name), span: `${number(answer.runs)} futures, to ${rankWhen(answer)}` },
    headline: rankFinding(answer),
    blocks: [
      chart((frame) => rankChart(answer, frame), {
        above: [
          ...proseIf(whyFinding(answer)),
          { kind: 'list', items: answer.tempers.map((choice) => ({ text: `${preferenceFinding(answer, choice)}.` })) },
          prose(yardsticksFinding(answer)),
          ...proseIf(steadyFinding(answer)),
          ...proseIf(droppedFinding(answer)),
          ...proseIf(ownFinding(answer)),
        ],
      }),
      figures(answer),
      ...winnersDoors(answer),
      rules(answer),
      chart((frame) => rankScatter(answer, frame)),
      chart((frame) => regretChart(answer, frame), { below: [prose(regret, null)] }),
    ],
    notes: [
      { text: RULE_WORDS },
      {
        text: preferenceRules(answer),
        brief: `* best of its column by its temper’s rule, = the difference may be chance. ${preferenceRules(answer)}`,
      },
      {
        text:
          'All policies met the same futures: run by run the same chances. ± is the Monte Carlo standard error: how far another seed would move a number. It says nothing about the assumptions. '
          + 'Whether a lead is more than chance is tested on the differences in the same futures, at 95% for all policies together. Companies out of money count, with no revenue.',
        brief:
          `${regret} “Given up” is its mean as a part of what that best policy reaches. All policies met the `
          + 'same futures. All companies count, those out of money too. ± is the Monte Carlo standard error.',
      },
      ...deadNotes(answer.measure.name).map((text) => ({ text })),
    ],
    origin: answer,
  };
}

/** Through which door what is recommended is ahead of what the company does. */
const winnersDoors = (answer: RankAnswer): readonly Block[] =>
  answer.doors === null
    ? []
    : doorBlocks('rank-doors', { ...answer, runs: answer.doors.through.runs }, answer.doors.through, {
        decisions: { name: sayPolicy(answer.doors.name), against: `${sayPolicy(answer.doors.against)} (as today)` },
        when: rankWhen(answer),
      });

/** What each policy does; shares need no words where there is less room. */
const rules = (answer: RankAnswer): Listing => ({
  kind: 'list',
  name: 'rank-rules',
  title: 'What each policy does',
  items: ruleLines(answer).map(({ names, rule, plain }) => ({
    label: names,
    text: `${rule}.`,
    brief: plain ? null : `${uncapital(rule)}.`,
  })),
});

type Choice = RankAnswer['tempers'][number];

/** Every policy in numbers. */
function figures(answer: RankAnswer): Table {
  const format = rankFormat(answer);
  const worst = worstFinding(answer);
  const columns: readonly (Column & {
    readonly of: (policy: RankedPolicy) => Figure['estimate'];
    readonly format: Figure['format'];
    /** The temper that looks at it. */
    readonly temper?: Choice['temper'];
  })[] = [
    {
      label: capital(middleOf(answer)),
      brief: [middleOf(answer).split(' ')[0]!, measureWords(answer.measure.name).label],
      of: ({ middle }) => middle,
      format,
      temper: 'growth',
    },
    ...(worst === null
      ? [
          {
            label: 'Mean of the worst 5%',
            brief: ['worst', '5%'] as const,
            of: (policy: RankedPolicy) => policy.worst,
            format,
          },
        ]
      : []),
    {
      label: 'Alive or acquired',
      brief: ['alive or', 'sold'],
      of: ({ surviving }) => surviving,
      format: share,
      temper: 'survival',
    },
    { label: 'Given up', brief: ['given', 'up'], of: ({ regret }) => regret.part, format: share, temper: 'balanced' },
    { label: 'Mean regret', brief: ['regret', 'mean'], of: ({ regret }) => regret.mean, format },
    { label: 'Best in', brief: ['best', 'in'], of: ({ best }) => best, format: share },
    { label: 'P90 of regret', brief: ['regret', 'P90'], of: ({ regret }) => regret.p90, format },
  ];
  const winners = new Set(answer.tempers.map(({ winner }) => winner));
  return {
    kind: 'table',
    name: 'rank-numbers',
    title: 'All numbers',
    ...(worst !== null && { subtitle: { text: worst } }),
    head: { text: 'Policy', brief: '' },
    columns,
    rows: answer.policies.map((policy) => ({
      label: `${sayPolicy(policy.name)}${policy.own ? ' (the scenario’s own)' : ''}`,
      brief: `${rowName(policy.name)}${policy.own ? ' ◂' : ''}`,
      cells: columns.map(({ of, format: written, temper }) => ({
        estimate: of(policy),
        format: written,
        mark:
          temper === undefined
            ? ''
            : markOf(
                policy,
                answer.tempers.find((one) => one.temper === temper)!,
              ),
      })),
      ...(winners.has(policy.name) && { tone: 'strong' as const }),
    })),
    ...(answer.policies.some(({ own }) => own) && { key: '◂ the scenario’s own' }),
  };
}

const markOf = ({ name }: RankedPolicy, { winner, asGood }: Choice): string =>
  winner === name ? '*' : asGood.includes(name) ? '=' : ' ';

export const view = documentView(rankDocument);
