import { DANGER_COURSES, type Danger, type Group, type Summary } from '@paydown/engine/internal';
import { describe, expect, test } from 'vitest';
import { dangerChart } from '../src/answers/run/danger/chart.js';
import {
  dangerFinding,
  isSafe,
  meaningOf,
  rescueFinding,
  signsFinding,
  whoFinding,
  type Endangered,
} from '../src/answers/run/danger/words.js';
import { view as run } from '../src/answers/run/document.js';
import { DESK, PHONE, SLIDE } from '../src/base/chart.js';
import { sayShare } from '../src/base/format.js';
import { renderSvg } from '../src/drawing/render.js';
import { makeSummary } from './fixture.js';
import { bounded } from './rankFixture.js';
import { expectClean } from './texts.js';

const usual: Summary = makeSummary();
const group = (share: number, end: number): Group => ({
  share: bounded(share, 0.01),
  courses: Object.fromEntries(
    DANGER_COURSES.map((name) => {
      const course = (times: number) =>
        usual.weeks.map((_, i) => times * (1 + ((end - 1) * i) / (usual.weeks.length - 1)));
      return [name, { p25: course(0.8), p50: course(1), p75: course(1.2) }];
    }),
  ) as unknown as Group['courses'],
});
const DANGER: Danger = {
  runs: 1000,
  stalled: bounded(0.22, 0.013),
  died: bounded(0.09, 0.009),
  recovered: bounded(0.03, 0.005),
  lost: bounded(0.28, 0.014),
  anyway: bounded(0.05, 0.007),
  reversed: bounded(0.01, 0.003),
  when: { p10: bounded(50, 3), p50: bounded(120, 3), p90: bounded(220, 4) },
  who: [
    { kind: 'coefficient', name: 'drag', difference: 0.9, error: 0.07, lost: 3.94, others: 2.41 },
    { kind: 'event', name: 'keyDeparture', difference: 0.5, error: 0.1, lost: 0.62, others: 0.31 },
    { kind: 'coefficient', name: 'attrition', difference: -0.4, error: 0.07, lost: 0.121, others: 0.16 },
  ],
  signs: [
    { name: 'interestShare', months: 12, tells: bounded(0.74, 0.02), lost: 0.41, others: 0.28 },
    { name: 'velocityGap', months: 12, tells: bounded(0.72, 0.02), lost: 0.03, others: 0.01 },
    { name: 'cycleTime', months: 6, tells: bounded(0.71, 0.02), lost: 12, others: 8 },
  ],
  belief: { perceived: bounded(0.68, 0.01), real: bounded(0.55, 0.01) },
  rescue: {
    runs: 500,
    policy: { policy: 'fixed', settings: { share: 0.4 } },
    name: '40% for debt',
    starts: [0, 52, 104, 156],
    saved: [bounded(0.8, 0.03), bounded(0.6, 0.03), bounded(0.4, 0.03), bounded(0.1, 0.02)],
    harmed: bounded(0.12, 0.015),
    half: { week: 78, low: 52, high: 100 },
  },
  groups: { lost: group(0.28, 0.1), recovered: group(0.03, 0.8), rest: group(0.69, 0.7) },
};
const with_ = (changes: Partial<Danger> = {}): Endangered => ({ ...usual, danger: { ...DANGER, ...changes } });

describe('what debt does at its worst', () => {
  test('is the first sentence, in natural frequencies', () => {
    expect(dangerFinding(with_())).toBe(
      'In 31 of 100 futures debt brings the company to a standstill (22) or ends it (9), half of them by April 2029',
    );
    expect(dangerFinding(with_({ died: bounded(0, 0), when: null }))).toBe(
      'In 22 of 100 futures debt brings progress to a standstill',
    );
  });

  test('is told in the same number wherever it stands', () => {
    // Halfway between two numbers.
    const lost = bounded(0.165, 0.004);
    expect(meaningOf(with_({ lost }))).toContain(`; ${sayShare(lost).replace('%', '')} do not.`);
  });

  test('is no danger where it is rare, and none where it never happens', () => {
    const rare = with_({ stalled: bounded(0.012, 0.003), died: bounded(0.004, 0.002) });
    expect(isSafe(rare)).toBe(true);
    expect(dangerFinding(rare)).toBe(
      'Debt is no danger to this company: it stops progress or ends the company in 1.6 of 100 futures',
    );
    expect(dangerFinding(with_({ stalled: bounded(0, 0), died: bounded(0, 0) }))).toBe(
      'Debt is no danger to this company: in none of 1,000 futures does it stop progress or end the company',
    );
    expect(dangerFinding(with_({ runs: 20, stalled: bounded(0, 0), died: bounded(0, 0) }))).toBe(
      'In none of 20 futures does debt stop progress or end the company, but so few cannot rule it out',
    );
    // As rare, but in so few futures that it may be a danger all the same.
    expect(isSafe({ ...rare, danger: { ...rare.danger, runs: 50 } })).toBe(false);
  });

  test('says what it means, who, with what signs, and until when', () => {
    expect(meaningOf(with_())).toContain('3 of 100 come back to half of today’s by themselves; 28 do not.');
    expect(whoFinding(with_())).toBe(
      'Compared with all others they have more drag of debt (3.9 against 2.4), more key departures before '
        + 'it (0.62 a year against 0.31) and less people leaving (12% a year against 16% a year), in the '
        + 'middle of each group.',
    );
    expect(whoFinding(with_({ who: [] }))).toContain('by more than chance');
    expect(signsFinding(with_())).toBe(
      '12 months before, debt takes 41% of the feature work (others: 28%). 6 months before, a piece of '
        + 'work takes 3 months (others: 8 weeks). Half a year before, people there believe in 68% of full '
        + 'speed; it is 55%.',
    );
    expect(signsFinding(with_({ signs: [], belief: null }))).toContain('Nothing that one can measure');
    expect(rescueFinding(with_())).toBe(
      'A change to 40% for debt still saves half of them until July 2028, month 18 (between month 12 and '
        + 'month 23, 95%); at once it saves 80 of 100; two years from now 40. It costs 12 of 100 of the '
        + 'others, which would have been spared.',
    );
    expect(rescueFinding(with_({ rescue: { ...DANGER.rescue!, half: null } }))).toContain(
      'No policy that was tried saves half',
    );
  });

  test('comes first on the page and in the terminal', async () => {
    const page = await run.page(with_());
    expect(page.indexOf('In 31 of 100 futures')).toBeGreaterThan(0);
    expect(page.indexOf('In 31 of 100 futures')).toBeLessThan(page.indexOf('id="arr"'));
    const lines = run.terminal(with_(), { colour: false, width: 80 }).split('\n');
    expect(lines[2]).toMatch(/^In 31 of 100 futures/);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
  });

  test.each([SLIDE, DESK, PHONE])('is drawn on every sheet, too small groups named and left out', async (frame) => {
    const unknown = {
      p25: usual.weeks.map(() => NaN),
      p50: usual.weeks.map(() => NaN),
      p75: usual.weeks.map(() => NaN),
    };
    const few = with_({
      groups: {
        ...DANGER.groups,
        recovered: {
          share: bounded(0.01, 0.003),
          courses: { debtRatio: unknown, velocity: unknown, features: unknown },
        },
      },
    });
    const chart = dangerChart(few, frame);
    expect(chart.subtitle).toContain('Too few to draw: recovered 1%');
    await expectClean(chart);
    expect(await renderSvg(chart)).toContain('lost to debt 28%');
    expect(await renderSvg(dangerChart(with_(), frame))).toContain('recovered 3%');
  });
});

describe('what a page shows besides danger', async () => {
  const ahead = await run.ahead!(usual);
  const marked = { ...ahead, sections: ahead.sections.map((_, i) => ({ html: `<p>section ${i}</p>`, specs: [] })) };

  test('can be drawn ahead, and the page is the same', async () => {
    expect(await run.page(with_(), [], ahead)).toBe(await run.page(with_()));
  });

  test('is then not drawn again', async () => {
    const page = await run.page(with_(), [], marked);
    for (const { html } of marked.sections) expect(page).toContain(html);
    expect(page).toContain('<section id="danger"');
  });

  test('is drawn for each answer', async () => {
    expect(await run.page({ ...with_(), warnings: ['another'] }, [], marked)).not.toContain('<p>section');
  });
});
