import { DOOR_NAMES, type DoorName, type Doors, type DoorShares } from '@paydown/engine/internal';
import { describe, expect, test } from 'vitest';
import { doorBlocks } from '../src/answers/doors/blocks.js';
import { debtWords, doorsNote } from '../src/answers/case/words.js';
import { doorsChart } from '../src/answers/doors/chart.js';
import { doorsFinding, livesFinding, type Asked } from '../src/answers/doors/words.js';
import { DESK, PHONE, SLIDE } from '../src/base/chart.js';
import { isFigure } from '../src/document/model.js';
import { renderSvg } from '../src/drawing/render.js';
import { contestBlocks, doorHeadline } from '../src/answers/compare/doors.js';
import { viewFor } from '../src/views.js';
import { makeCase } from './caseFixture.js';
import { makeComparison } from './compare/fixture.js';
import { makeScenario } from './fixture.js';
import { bounded, makeRanking } from './rankFixture.js';
import { expectClean } from './texts.js';

const origin = { scenario: makeScenario(), version: '0', runs: 1000 };
const shares = (
  through: Partial<Record<DoorName, number>>,
  beside: number,
  error: number,
  largest: DoorName | null,
): DoorShares => {
  const sum = Object.values(through).reduce((all, value) => all + value, 0);
  return {
    whole: bounded(beside + sum, error),
    beside: bounded(beside, error),
    byDebt: bounded(sum, error),
    through: Object.fromEntries(
      DOOR_NAMES.map((door) => [door, bounded(through[door] ?? 0, error)]),
    ) as DoorShares['through'],
    together: bounded(0, 0),
    largest,
  };
};
const doors = (arr: DoorShares, surviving: DoorShares = shares({}, 0, 0, null)): Doors => ({
  runs: 1000,
  by: 260,
  outcomes: { arr, surviving },
});
const cost: Asked = { decisions: null, when: 'December 2031' };
const asked: Asked = { decisions: { name: '20% for debt', against: 'nothing for debt' }, when: 'December 2031' };

describe('through which door', () => {
  test('the largest is named where it is no chance, and the price beside it', () => {
    const found = doors(shares({ speed: 12, churn: 8, incidents: 3 }, -15, 0.5, 'speed'));
    expect(doorsFinding(found, asked)).toBe(
      '20% for debt against nothing for debt: debt holds the first back less, which is worth $23M of mean revenue by December 2031, '
        + 'most of it through speed, $12M; but its weeks for debt cost $15M more, and in all it is $8M ahead',
    );
    expect(doorsFinding(doors(shares({ speed: 12, churn: 11 }, -40, 0.5, null)), asked)).toBe(
      '20% for debt against nothing for debt: debt holds the first back less, which is worth $23M of mean revenue by December 2031, '
        + 'first of all through speed ($12M) and churn ($11M), in an order that may be chance; but its weeks '
        + 'for debt cost $40M more, and in all it is $17M behind',
    );
    expect(doorsFinding(doors(shares({ speed: 12 }, -11.9, 0.5, 'speed')), asked)).toMatch(
      /weeks for debt cost \$12M more, and in all the two differ by no more than chance$/,
    );
    expect(doorsFinding(doors(shares({ speed: 12 }, 3, 0.5, 'speed')), asked)).toMatch(/through speed, \$12M$/);
  });

  test('the decision that debt holds back less is told first, whichever it is', () => {
    expect(doorsFinding(doors(shares({ speed: -12 }, 10, 0.5, 'speed')), asked)).toContain(
      'Nothing for debt against 20% for debt: debt holds the first back less, which is worth $12M of mean revenue by December 2031, '
        + 'most of it through speed, $12M; but its weeks for debt cost $10M more, and in all it is $2M ahead',
    );
  });

  test('of what debt costs a company, and of what may be chance', () => {
    expect(doorsFinding(doors(shares({ speed: -4, churn: -5, incidents: -3 }, 0, 0.2, 'churn')), cost)).toBe(
      'Debt costs $12M of mean yearly revenue by December 2031, the largest part through churn, $5M',
    );
    expect(doorsFinding(doors(shares({ speed: -0.4 }, 0, 0.5, null)), cost)).toBe(
      'Debt costs no more mean revenue by December 2031 than chance would',
    );
  });

  test('lives are counted by the door, those that chance explains left out', () => {
    const surviving = shares({ churn: -0.05, speed: -0.03, upkeep: -0.001 }, 0, 0.006, 'churn');
    expect(livesFinding(doors(shares({}, 0, 1, null), surviving), cost)).toBe(
      'Of 100 companies debt kills 8.1; through churn 5 and speed 3.',
    );
    expect(livesFinding(doors(shares({}, 0, 1, null)), cost)).toBeNull();
  });

  test('what the weeks for debt take of the lives is told with what is left, and in how many futures', () => {
    const surviving = shares({ churn: 0.03, speed: 0.008 }, -0.01, 0.001, 'churn');
    expect(livesFinding(doors(shares({}, 0, 1, null), surviving), asked)).toBe(
      'Less debt keeps 3.8 more of 100 companies alive with 20% for debt (in 1,000 futures); through churn 3 and speed 0.8; the weeks it takes for debt kill 1, which leaves 2.8 more.',
    );
  });

  test('the table adds up, and leaves out what is nothing by construction', () => {
    const found = doors(shares({ speed: -4, churn: -5 }, 0, 0.2, 'churn'));
    const table = doorBlocks('doors', origin, found, cost).find((block) => block.kind === 'table')!;
    const cells = table.rows.map(
      ({ label, cells: [first] }) => [label, isFigure(first!) ? first.estimate.value : NaN] as const,
    );
    expect(cells.map(([label]) => label)).toEqual([
      'Speed: features take longer',
      'Churn: customers leave',
      'In all: the whole difference',
    ]);
    const values = cells.map(([, value]) => value);
    expect(values.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBeCloseTo(values.at(-1)!, 9);
  });

  test.each([SLIDE, DESK, PHONE])('draws on every sheet', async (frame) => {
    const found = doors(
      shares({ speed: 12, churn: 8, incidents: -3 }, -15, 0.5, 'speed'),
      shares({ churn: 0.05 }, -0.01, 0.01, 'churn'),
    );
    const chart = doorsChart('compare-doors', origin, found, asked, frame);
    await expectClean(chart);
    expect(await renderSvg(chart)).toContain('Churn');
  });
});

describe('a comparison', () => {
  test('names the largest door in its headline where it is no chance, and shows them all', async () => {
    const usual = await makeComparison(['features', 'debt']);
    const through = doors(shares({ speed: 12, churn: 8, incidents: 3 }, -15, 0.5, 'speed'));
    const asks = { ...usual, doors: usual.contests.map(() => through) };
    const said = 'What less debt brings in revenue comes mostly through speed ($12M of $23M on average)';
    expect(doorHeadline(asks)).toBe(said);
    expect(doorHeadline({ ...usual, doors: [doors(shares({ speed: 12, churn: 11 }, 0, 1, null))] })).toBeNull();
    expect(contestBlocks(usual)).toEqual([]);
    const lines = viewFor('compare').terminal(asks, { colour: false, width: 80 });
    expect(lines.replace(/\s+/g, ' ')).toContain(said);
    expect(lines).toMatch(/^Speed +12\.0±0\.5/m);
    const page = await viewFor('compare').page(asks);
    expect(page).toContain(said);
    expect(page).toContain('id="compare-doors"');
  });
});

test('a ranking says through which door the winner is ahead of what the company does', () => {
  const through = doors(shares({ speed: 2, churn: 1 }, -1, 0.1, 'speed'));
  const text = viewFor('rank').terminal(
    makeRanking({ doors: { name: '30% for debt', against: '20% for debt', through } }),
    {
      colour: false,
      width: 100,
    },
  );
  expect(text.replace(/\s+/g, ' ')).toContain(
    '30% for debt against 20% for debt (as today): debt holds the first back less, which is worth $3M of mean revenue by December 2031',
  );
});

describe('a case', () => {
  const given = (largest: DoorName | null) =>
    makeCase({
      changes: {
        debtInstead: { weeks: 20, doors: doors(shares({ speed: 0.12, churn: 0.03 }, -0.05, 0.01, largest)) },
      },
    });

  test('names the largest door in its headline where it is no chance, and all of them in its notes', () => {
    expect(debtWords(given('speed'))).toBe(
      '; the same weeks on debt would bring $100k of yearly revenue, first of all through speed',
    );
    expect(debtWords(given(null))).toBe('');
    expect(debtWords(makeCase())).toBe('');
    for (const said of ['speed +$120k ± 10k', 'churn +$30k ± 10k', '−$50k ± 10k for the features that wait'])
      expect(doorsNote(given('speed'))).toContain(said);
  });
});
