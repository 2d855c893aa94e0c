import type { Estimate } from '@paydown/engine/internal';
import { describe, expect, test } from 'vitest';
import { DESK, PHONE, SLIDE } from '../src/base/chart.js';
import { inAHundred, ofHundred, sayShare, share, tellInAHundred } from '../src/base/format.js';
import { decideCharts } from '../src/answers/decide/charts.js';
import { decideDocument, view } from '../src/answers/decide/document.js';
import {
  asGoodFinding,
  decideFinding,
  paybackFinding,
  raceFinding,
  shortName,
  yearFinding,
} from '../src/answers/decide/words.js';
import { caseAgainst, failsFinding } from '../src/answers/decide/doubts.js';
import { waitingFinding } from '../src/answers/decide/waiting.js';
import type { Document } from '../src/document/model.js';
import { makeDecision } from './decideFixture.js';
import { makeScenario } from './fixture.js';
import { expectGolden } from './golden.js';
import { bounded } from './rankFixture.js';
import { expectClean } from './texts.js';

const usual = makeDecision();
/** All that the document says, in its order. */
const said = ({ headline, blocks }: Document): string =>
  [
    `${headline}.`,
    ...blocks.flatMap((block) =>
      block.kind === 'facts' ? block.rows.map(({ text }) => text) : block.kind === 'prose' ? [block.text] : [],
    ),
  ].join('\n');

describe('the card', () => {
  const text = view.terminal(usual, { colour: false, width: 80 });

  test('says first what to do, then what it costs, then what it brings', () => {
    const card = said(decideDocument(usual));
    const order = [
      'No clear winner: 20% for debt and 30% for debt are as good; pay 20% for debt from now on, the simplest of them.',
      'Judged by value, 20% for debt is ahead of going on as today (5% for debt) in 64 of 100 futures and behind in 25; in 11 both are out of money.',
      '9.1 of 119 roadmap items (6.2 to 12 in eight futures of ten), 36 person-weeks of useful product or 7.6%',
      '14% in the worst week, in January 2027',
      'Q3 2029 (Q2 2029 to Q3 2029 with another seed) in half of the futures; never within the horizon in 8 of 100, and in 11 both are out of money',
      'after 15 months in half of the futures (at once in the quickest tenth); never in 25 of 100, and in 11 both are out of money',
      '+$8.1M in the middle future, +$22M on average, in money of today',
      '3 of 100 companies that would run out of money; it kills 1',
      '$720k a month on average',
      '30% for debt: no difference worth having',
      'today 2,000 person-weeks; it turns with more, between 4,000 and 8,000: 30% for debt',
      'it turns below 0.9 (in 10 of 100 futures): as today (5% for debt)',
      'with drag of debt below 1.4 and sales per seller above $250k a year (in 21 of 100 futures): it is behind in 70 of 100 of these, against 25 of all',
      'velocity above 82% in January 2028: it then loses in 50 of 100, against 25 of all that go on then',
      'After 18 months it is behind in 94 of 100 futures, and whoever raises money by then raises it on 2% less revenue on average',
      'another seed moves these counts by about 1 of 100',
    ].map((sentence) => card.indexOf(sentence));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('says first that nothing keeps a limit, and what comes nearest', () => {
    const unmet = makeDecision({ keeps: false });
    const limits = [
      { name: 'dead', week: unmet.scenario.horizon, statistic: 'mean', holds: 'below', bound: 0.01 },
    ] as const;
    const checked = [{ estimate: bounded(0.094, 0.004), verdict: 'broken' }] as const;
    const proposals = unmet.proposals.map((each) => ({ ...each, kept: false, limits: checked }));
    const document = decideDocument({ ...unmet, limits, proposals });
    expect(document.headline).toBe(
      'Nothing tried keeps the share out of money below 1%; 20% for debt comes nearest, with the share out of money at 9.4%',
    );
    expect(said(document)).not.toContain('Dropped');
  });

  test.each([60, 80, 100])('of %i columns no line is longer', (width) => {
    const shown = view.terminal(usual, { colour: false, width });
    expect(Math.max(...shown.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(width);
  });

  test('uses no word that only its makers know', () => {
    expect(text).not.toMatch(/temper|given up|React under|level \(|CRPS|optimal/i);
  });
});

describe('other answers', () => {
  test('one that is alone, in a sentence', () => {
    expect(decideFinding(makeDecision({ verdict: 'clear', asGood: ['20% for debt'] }))).toBe(
      'Pay 20% for debt from now on',
    );
    expect(decideFinding(makeDecision({ verdict: 'clear', choose: 'Time for debt', from: 13 }))).toBe(
      'Time for debt, from April 2027',
    );
    expect(decideFinding(makeDecision({ verdict: 'clear', choose: 'more for debt as work slows' }))).toBe(
      'Pay more for debt as work slows from now on',
    );
  });

  test('one that chance does not tell from a simpler one is not called the simplest', () => {
    expect(decideFinding(makeDecision({ choose: '30% for debt', practical: ['30% for debt'] }))).toBe(
      'No clear winner: chance does not tell 30% for debt from 20% for debt; pay 30% for debt from now on, which has the least regret',
    );
  });

  test('all that is as good is named, one with both starts once', () => {
    const shares = ['20%', '30%', '40%', '60%', '80%', '100%'].map((paid) => `${paid} for debt`);
    const tied = makeDecision({
      asGood: [...shares, '30% for debt in two quarters', '20% for debt in two quarters', 'as today'],
      practical: shares.slice(0, 5),
    });
    expect(asGoodFinding(tied)).toBe(
      '30% for debt, 40% for debt, 60% for debt and 80% for debt: no difference worth having; '
        + '100% for debt, 30% for debt in two quarters and as today (5% for debt): too few futures to tell',
    );
    const later = makeDecision({
      asGood: ['20% for debt', '30% for debt', '30% for debt in two quarters'],
      practical: ['20% for debt', '30% for debt', '30% for debt in two quarters'],
    });
    expect(asGoodFinding(later)).toBe('30% for debt (also in two quarters): no difference worth having');
  });

  test('a share that nobody has paid is doubted, with the door through which it is ahead', () => {
    const rows = (answer: ReturnType<typeof makeDecision>) => said(decideDocument(answer));
    expect(rows(usual)).not.toContain('no company that the model is held against');
    const part = (value: number) => bounded(value, 0.1);
    const of = (speed: number, beside: number) => ({
      whole: part(speed + beside),
      beside: part(beside),
      byDebt: part(speed),
      through: { speed: part(speed), upkeep: part(0), incidents: part(0), churn: part(0), support: part(0) },
      together: part(0),
      largest: 'speed' as const,
    });
    const through = { runs: 1000, by: 260, outcomes: { arr: of(12, -5), surviving: of(0.1, 0) } };
    const doubted = rows(
      makeDecision({ choose: '20% for debt', beyond: { share: 0.8, through, tried: '30% for debt' } }),
    );
    expect(doubted).toContain('the simplest of them, though nobody is known to have paid as much.');
    expect(doubted).toContain('no company that the model is held against spends more than 42% of its week');
    expect(doubted).toContain('Of what has been tried, 30% for debt is regretted least.');
    expect(doubted).toMatch(/20% for debt against .*: debt holds the first back less, which is worth \$12M/);
  });

  const stays = { verdict: 'stay', choose: 'as today', from: null, against: '20% for debt', waiting: null } as const;
  const planned = makeScenario().timeline;

  test('nothing is worth a change', () => {
    const asGood = ['as today', '20% for debt'];
    expect(decideFinding(makeDecision({ ...stays, asGood, practical: asGood }))).toBe(
      'No clear winner over going on as today (5% for debt): nothing proposed is worth a change',
    );
  });

  test('nothing is as good as what is planned', () => {
    const asGood = ['as today'];
    const answer = makeDecision({ ...stays, asGood, practical: asGood });
    expect(decideFinding(answer)).toBe('Go on as today (5% for debt): nothing proposed is as good');
    const policy = answer.scenario.policy;
    const timeline = [...planned, { from: 13, until: null, policy, levers: {}, label: 'time for debt' }];
    expect(decideFinding({ ...answer, scenario: { ...answer.scenario, timeline } })).toBe(
      'Go on as today (as planned): nothing proposed is as good',
    );
  });

  test('the same decision later is told with what waiting costs, not as another that is as good', () => {
    const asGood = ['20% for debt', '20% for debt in two quarters'];
    const either = makeDecision({ verdict: 'clear', asGood, practical: asGood });
    expect(asGoodFinding(either)).toBeNull();
    expect(waitingFinding(either)).toBe('$720k a month on average; over 6 months no difference worth having');
    expect(waitingFinding(makeDecision({ verdict: 'clear', asGood, practical: asGood.slice(0, 1) }))).toBe(
      '$720k a month on average; the later start may be as good: too few futures to tell',
    );
  });

  test('no two names of rows are the same, however they are cut', () => {
    const policies = ['pay hard whenever debt is above 10%', 'pay hard whenever debt is above 20%'];
    const own = ['January', 'February'].map((when) => `Time for debt as we all agreed upon in ${when}`);
    const names = ['as today', 'more for debt as work slows', ...policies, ...own].flatMap((name) => [
      name,
      `${name} in two quarters`,
    ]);
    const [first] = usual.proposals;
    const answer = makeDecision({}, { proposals: names.map((name) => ({ ...first!, name })) });
    expect(new Set(names.map((name) => shortName(answer, name))).size).toBe(names.length);
    const shown = view.terminal(answer, { colour: false, width: 80 });
    const labels = [...shown.matchAll(/^(.*?)\s+\d+±/gm)].map(([, label]) => label);
    expect([labels.length, new Set(labels).size]).toEqual([names.length, names.length]);
  });

  test('what is the same is told as the same', () => {
    const none = bounded(0, 0);
    const same = makeDecision({
      race: { ahead: none, behind: none, bothDead: bounded(0.1, 0.01), level: bounded(0.9, 0.01) },
    });
    expect(raceFinding(same)).toBe('Both decisions are the same in every future.');
  });

  test('a decision that costs nothing, or pays back in fewer than half of the futures, is told as that', () => {
    const { year, payback } = usual.decision;
    const more = { mean: bounded(-9, 0.1), p10: bounded(-12, 0.1), p90: bounded(2, 0.1) };
    expect(yearFinding(makeDecision({ year: { ...year, items: more } }))).toContain(
      'nothing: it ships 9 roadmap items more, of 119 (in eight futures of ten from 2 fewer to 12 more)',
    );
    expect(paybackFinding(makeDecision({ payback: { ...payback, p50: null } }))).toBe(
      'not in half of the futures; never in 25 of 100, and in 11 both are out of money',
    );
    const living = { ...payback, gone: { ...payback.gone, value: 0 } };
    expect(paybackFinding(makeDecision({ payback: living }))).toContain('never in 36 of 100');
    expect(paybackFinding(makeDecision({ payback: living }))).not.toContain('both are');
  });

  test('the case against says what whoever raises money has to show, and claims no loss that is none', () => {
    const { early, year } = usual.decision;
    const shown = (revenue: ReturnType<typeof bounded>) => caseAgainst(makeDecision({ early: { ...early, revenue } }));
    expect(shown(bounded(0.01, 0.02))).toContain(
      'in 94 of 100 futures, though its revenue is no lower, by more than chance',
    );
    expect(shown(bounded(0.26, 0.02))).toContain('though its revenue is 2% higher on average');
    expect(shown(bounded(-0.26, 0.02))).toContain(
      'in 8, though a company goes on, the features that it costs are never',
    );
    const { back } = year;
    const dead = makeDecision({ year: { ...year, back: { ...back, gone: back.never } } });
    expect(caseAgainst(dead)).not.toContain('never built again');
  });

  test('where an answer turns is said with its side, and as far as was looked', () => {
    const turning = (turn: { after: number; by: number; to: number }, today = 2000) =>
      said(
        decideDocument(
          makeDecision({ grounds: [{ name: 'code', today, looked: [500, 1000, 2000, 4000, 8000], turn }] }),
        ),
      );
    expect(turning({ after: 2000, by: 4000, to: 2 })).toContain('it turns with more, at 4,000 or before: 30% for debt');
    expect(turning({ after: 1000, by: 500, to: 2 })).toContain(
      'it turns with less, between 500 and 1,000: 30% for debt',
    );
  });

  test('a tree is the second voice, in words', () => {
    const { fails } = usual.decision;
    const limit = { column: 0, name: 'drag', side: 'below', at: 1.5 } as const;
    const say = (name: string) =>
      failsFinding(
        makeDecision({ fails: { ...fails, tree: { limits: [{ ...limit, name }], mass: 0.2, density: 0.6 } } }),
      );
    expect(say('drag')).toContain(
      'A second method finds the same: drag of debt below 1.5 (in 20 of 100), behind in 60 of these',
    );
    expect(say('rampTime')).toContain('A second method finds: ramp-up time below');
    expect(failsFinding(usual)).not.toContain('A second method');
  });

  test('counts of a hundred add up', () => {
    expect(ofHundred([0.335, 0.335, 0.33])).toEqual([34, 33, 33]);
    expect(ofHundred([0.643, 0.252, 0.105, 0])).toEqual([64, 25, 11, 0]);
  });

  test('a share is rounded the same way wherever it is told', () => {
    for (const value of [0.615, 0.625, 0.385, 0.145, 0.575, 0.29, 0.5, 1]) {
      const percent = `${inAHundred(value)}%`;
      const [estimated, exact] = [0.008, 0].map((error) => ({ value, error })) as [Estimate, Estimate];
      expect([share(value), sayShare(estimated), sayShare(exact)]).toEqual([percent, percent, percent]);
      expect([estimated, exact].map((part) => `${tellInAHundred(part)}%`)).toEqual([percent, percent]);
    }
    expect([0.615, 0.385, 0.625, 0.375].map(inAHundred)).toEqual([62, 38, 62, 38]);
    expect([0.0425, 0.0061, 0].map(share)).toEqual(['4.2%', '0.6%', '0%']);
    expect(sayShare({ value: 0.0615, error: 0.02 })).toBe('6%');
    expect(sayShare({ value: 0.615, error: 0.1 })).toBe('60%');
    expect(sayShare({ value: 0.996, error: 0.002 })).toBe('over 99%');
  });
});

describe('the chart', () => {
  test('as a specification', () => expectGolden('decide', decideCharts(usual)[0]!.spec));

  test.each([SLIDE, DESK, PHONE])('nothing lies upon anything', async (frame) => {
    for (const chart of decideCharts(usual, frame)) await expectClean(chart);
  });
});

test('the page has the card in text', async () => {
  const page = await view.page(usual);
  expect(page).toContain('<dt>This year it costs</dt>');
  expect(page).toContain('id="proposals"');
}, 30_000);
