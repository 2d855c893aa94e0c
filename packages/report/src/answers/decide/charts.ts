import { RULE, type DecideAnswer, type ProposalAnswer } from '@paydown/engine/internal';
import { SLIDE, type Box, type Chart, type Frame, type Table } from '../../base/chart.js';
import { rounded, money, number, share, withError } from '../../base/format.js';
import { closeTo } from '../../marks/across.js';
import { chartOf } from '../../marks/layout.js';
import { rowLayers, type Row } from '../../marks/rows.js';
import { colourOf } from './colours.js';
import { regretFinding, sayProposal, shortName } from './words.js';

/** All charts of a decision. */
export const decideCharts = (answer: DecideAnswer, frame: Frame = SLIDE): Chart[] => [regretChart(answer, frame)];

const AROUND = { timed: false, names: 8, shows: 'estimates with 95% intervals' } as const;

/** What each proposal would be regretted by, the least first. */
export function regretChart(answer: DecideAnswer, frame: Frame = SLIDE): Chart {
  const ordered = answer.proposals
    .filter(({ sameAs }) => sameAs === null)
    .sort((a, b) => a.regret.value - b.regret.value);
  const rows = (of: (proposal: ProposalAnswer) => ProposalAnswer['regret'], format: typeof money): Row[] =>
    ordered.map((proposal) => ({
      ...of(proposal),
      label: `${shortName(answer, proposal.name)}${proposal.kept ? '' : ' (out)'}`,
      bold: proposal.tied,
      text: withError(of(proposal), format),
      colour: colourOf(answer, proposal.name),
    }));
  const [regrets, deaths] = [rows(({ regret }) => regret, money), rows(({ dead }) => dead, share)];
  const panel =
    (all: readonly Row[], named: boolean, write: typeof money, ends: readonly [number, number]) => (box: Box) =>
      rowLayers(all, box, {
        named,
        axis: (from, to) =>
          closeTo(
            [...(ends[0] === 0 && ends[1] > 1 ? [0] : []), ...all.flatMap(({ low, high }) => [low, high])],
            from,
            to,
            3,
            ends,
          ),
        write,
      });
  return chartOf(answer, frame, {
    name: 'decide',
    title: regretFinding(answer),
    subtitle:
      `How far a proposal falls short of the best one of the same future, in value, in the future that is worse than nine of ten; and the companies out of money. ${number(answer.runs)} futures. `
      + `Bold: as good as the least, within ${share(RULE.tie)} of what is at stake `
      + `(${money(rounded({ value: answer.stake, error: answer.stake / 100 }))}) or within chance. Green: `
      + 'the choice. Orange: as today. Lines: 95% intervals.',
    inWords: ordered
      .map(
        (proposal) =>
          `${sayProposal(answer, proposal.name)}: regret ${withError(proposal.regret, money)}, out of money ${withError(proposal.dead, share)}.`,
      )
      .join(' '),
    panels: [
      { heading: 'Regret that one future in ten exceeds', layers: panel(regrets, true, money, [0, Infinity]) },
      { heading: 'Out of money', layers: panel(deaths, frame.stacked, share, [0, 1]) },
    ],
    around: AROUND,
    table: decideTable(answer),
  });
}

/** Every number of the proposals, a row each. */
function decideTable({ proposals, decision }: DecideAnswer): Table {
  const estimates = ({ regret, behind, value, dead, others }: ProposalAnswer) => ({
    regret_p90: regret,
    more_than_least: behind,
    value_median: value.median,
    value_mean: value.mean,
    out_of_money: dead,
    useful_product_median: others.delivered,
    revenue_median: others.arr,
    alive_or_acquired: others.surviving,
  });
  return {
    columns: [
      'proposal',
      'chosen',
      'as_good',
      'within_3_percent',
      'keeps_limits',
      'from_week',
      ...Object.keys(estimates(proposals[0]!)).flatMap((name) => [name, `${name}_error`]),
    ],
    rows: proposals.map((proposal) => [
      proposal.name,
      proposal.name === decision.choose ? 'yes' : 'no',
      proposal.tied ? 'yes' : 'no',
      proposal.practical ? 'yes' : 'no',
      proposal.kept ? 'yes' : 'no',
      proposal.from ?? '',
      ...Object.values(estimates(proposal)).flatMap(({ value, error }) => [value, error]),
    ]),
  };
}
