import type { DebateAnswer, Disagreement, Verdict } from '@paydown/engine/internal';
import { describe, expect, test } from 'vitest';
import { DESK, PHONE, SLIDE, type Chart, type Frame } from '../src/base/chart.js';
import { disagreementsChart } from '../src/answers/debate/disagreementsChart.js';
import { view } from '../src/answers/debate/document.js';
import { debateDeck } from '../src/answers/debate/slides.js';
import { scoresChart } from '../src/answers/debate/scoresChart.js';
import { turningChart } from '../src/answers/debate/turningChart.js';
import { debateFinding, turningFinding, worthFinding } from '../src/answers/debate/disputes.js';
import { choicesFinding, livableFinding } from '../src/answers/debate/words.js';
import { renderPng, renderSvg } from '../src/drawing/render.js';
import { chartCsv } from '../src/drawing/tables.js';
import { makeScenario } from './fixture.js';
import { NOTHING, seen, SALES, DRAG, RAMP, at, makeAnswer } from './debateFixture.js';
import { expectGolden } from './golden.js';
import { bounded } from './rankFixture.js';
import { expectClean } from './texts.js';

const usual = makeAnswer();
const united = makeAnswer({
  people: usual.people.map((person) => ({ ...person, verdict: seen([46, 42, 44]) })),
  group: seen([46, 42, 44]),
  livable: { proposal: 0, person: 0, regret: NOTHING },
  disagreements: [],
});
const even = makeAnswer({ group: seen([50, 49, 50.1], 0.4), disagreements: [RAMP] });
const crowded = makeAnswer({
  proposals: Array.from({ length: 8 }, (_, i) => `Proposal number ${i} with a name that is long`),
  people: Array.from({ length: 8 }, (_, i) => ({
    name: `Somebody with a long name ${i}`,
    weight: 1 / 8,
    verdict: seen(Array.from({ length: 8 }, (__, j) => 40 + ((i * 3 + j * 5) % 8))),
  })),
  group: seen([41, 42, 43, 44, 45, 46, 47, 48]),
  advised: Array.from({ length: 8 }, () => 'Grow faster'),
  livable: { proposal: 7, person: 0, regret: bounded(3, 0.2) },
  disagreements: [SALES, DRAG, RAMP, RAMP, RAMP, RAMP].map((each) => ({
    ...each,
    along: each.along.map((part) => ({
      ...part,
      gains: Array.from({ length: 8 }, (_, i) => bounded(i === 7 ? 0 : i - 3, 0.4)),
      level: [6],
    })),
  })),
});

describe('in words', () => {
  test('the choice comes first, and then what would change it', () => {
    expect(debateFinding(usual)).toBe(
      'The group’s choice is “Grow faster”: mean revenue in December 2030 is $2.4M higher than with “Time for debt”; '
        + 'it would be “Time for debt” or “Features first” if Sales is right about sales per seller, and “Time for debt” if Engineering is right about drag of debt',
    );
  });

  test('who would choose what, what all can live with, and what is worth knowing', () => {
    expect(choicesFinding(usual)).toBe(
      'Engineering would choose “Time for debt” or “Grow faster” (level within chance); Sales “Features first”; Board “Grow faster”.',
    );
    expect(livableFinding(usual)).toBe(
      'All can live with “Grow faster”: Sales gives up $1.6M ± 0.2M by it. For the group, 16 ± 1% of futures are out of money with it, 10 ± 1% with “Time for debt” and 13 ± 1% with “Features first”.',
    );
    expect(worthFinding(usual)).toBe(
      'Most is to be gained by finding out about sales per seller: on average $1.30M ± 0.05M of revenue, '
        + 'of which $360k ± 40k by settling who is right. It does not matter who is right about ramp-up time, '
        + 'as far as can be told from chance.',
    );
  });

  test('where the choice turns', () => {
    expect(turningFinding(usual, SALES)).toBe(
      'Sales per seller: “Time for debt” or “Features first” is best up to about $300k a year, “Grow faster” from there',
    );
    expect(turningFinding(usual, DRAG)).toBe(
      'Drag of debt: “Grow faster” is best up to about 3.1, “Time for debt” from there',
    );
  });

  test('people who agree are told to', () => {
    expect(debateFinding(united)).toBe(
      'All would choose “Time for debt”: mean revenue in December 2030 is $2M higher than with “Grow faster”; nobody disagrees about anything',
    );
    expect(livableFinding(united)).toBe(
      'All can live with “Time for debt”: nobody gives up more by it than chance would have. For the '
        + 'group, 10 ± 1% of futures are out of money with it, 13 ± 1% with “Features first” and 16 ± 1% with '
        + '“Grow faster”.',
    );
    expect(worthFinding(united)).toBeNull();
  });

  test('proposals that are the same are told to be', () => {
    const named = makeAnswer({ same: [{ name: 'More time', as: 'Time for debt' }] });
    expect(view.terminal(named, { colour: false, width: 200 })).toContain(
      '“More time” is the same as “Time for debt”: nothing differs between them.',
    );
    expect(view.terminal(usual, { colour: false, width: 200 })).not.toContain('is the same as');
  });

  test('no claim from chance', () => {
    expect(debateFinding(even)).toBe(
      '“Grow faster” and “Time for debt” are too close to call: for the group, mean revenue in December 2030 differs by no more than chance; '
        + 'nothing in dispute changes that, as far as can be told from chance',
    );
    expect(worthFinding(even)).toBe('To know more about any one of the disputed numbers is worth no more than chance.');
  });

  test('what is not told from zero for want of futures is not called nothing', () => {
    const few = makeAnswer({ disagreements: [{ ...RAMP, settling: bounded(0.3, 0.6), knowing: bounded(0.5, 0.7) }] });
    expect(debateFinding(few)).toContain(
      'nothing in dispute clearly changes that, but these are too few futures to rule it out',
    );
    expect(worthFinding(few)).toBe(
      'Too few futures to say whether it is worth anything to know more about any one of the disputed numbers.',
    );
    expect(view.terminal(few, { colour: false, width: 80 })).toMatch(/^Too few futures to say: ramp-up time\.$/m);
    expect(JSON.stringify(disagreementsChart(few).spec)).toContain('too few futures to say');
    expect(view.terminal(even, { colour: false, width: 80 })).toMatch(/^No more than chance: ramp-up time\.$/m);
  });

  test('nor is a side that leaves the choice open a side that changes nothing', () => {
    const open = makeAnswer({
      disagreements: [{ ...RAMP, sides: RAMP.sides.map((each) => ({ ...each, level: [0, 2] })) }],
    });
    expect(view.terminal(open, { colour: false, width: 80 })).toMatch(/^Too few futures to say: ramp-up time\.$/m);
    expect(disagreementsChart(open).description).toContain('the choice may stay or change');
    expect(disagreementsChart(even).description).toContain('the choice stays, whoever is right');
  });

  describe('a side that would change the choice where it is not told from chance what settling is worth', () => {
    const sides = DRAG.sides.map((each) =>
      each.people[0] === 'Sales' ? { ...each, best: 1, level: [1], gain: bounded(0.33, 0.15), flips: true } : each,
    );
    const hinted: Disagreement = {
      ...DRAG,
      sides: sides.map((each) =>
        each.people[0] === 'Engineering' ? { ...each, level: [2], best: 2, flips: false } : each,
      ),
      settling: bounded(0.11, 0.07),
      knowing: bounded(0.12, 0.07),
    };
    const answer = makeAnswer({ disagreements: [hinted, RAMP] });
    const said = 'though “Features first” may be better if Sales is right about drag of debt';

    test('is told once, in the text and in every heading', () => {
      expect(debateFinding(answer)).toContain(`; nothing in dispute clearly changes that, ${said}`);
      expect(disagreementsChart(answer).title).toBe(`Nothing in dispute clearly changes the group’s choice, ${said}`);
      const page = view.terminal(answer, { colour: false, width: 200 });
      expect(page).not.toMatch(/would be|hangs on|whatever it is/);
      expect(view.charts(answer).map((chart) => chart.name)).toEqual(['debate', 'disagreements']);
    });

    test('and on its row and slides', () => {
      expect(disagreementsChart(answer).description).toContain('“Features first” may be better if Sales is right.');
      const slides = debateDeck(answer).slides;
      expect(slides.map(({ name }) => name)).not.toContain('turns');
      expect(slides.find(({ name }) => name === 'settle')!.title).toBe(
        'None of 2 disagreements is clearly worth settling',
      );
    });

    test('and of a number that is worth knowing it is not said that one is best whatever it is', () => {
      const known = { ...hinted, knowing: bounded(0.12, 0.03), along: [at(1, -7, -3, [2]), at(2, 0.2, -2, [0, 2])] };
      expect(turningFinding(answer, known)).toBe('Drag of debt: too few futures to tell where the choice turns');
      expect(debateFinding(makeAnswer({ disagreements: [known] }))).toContain(
        'nobody’s being right clearly changes that, but finding out more about drag of debt can',
      );
    });

    test('a side that weighs nothing has no part in what settling is worth', () => {
      const light = { ...hinted, sides: hinted.sides.map((each) => ({ ...each, weight: each.flips ? 0 : 0.5 })) };
      expect(debateFinding(makeAnswer({ disagreements: [light] }))).toContain(
        'it would be “Features first” if Sales is right about drag of debt',
      );
    });

    test('what is not told from nothing is drawn as a range, with its ends', () => {
      const texts = JSON.stringify(disagreementsChart(answer).spec);
      expect(texts).toContain('worth 0 to $260k: too few futures to say');
      expect(texts).not.toContain('"mark":{"type":"rect"}');
    });
  });

  test('where all die whatever is done it is not for want of futures that nothing changes', () => {
    const dead = RAMP.sides.map((each) => ({ ...each, level: [0, 1, 2], means: [NOTHING, NOTHING, NOTHING] }));
    const answer = makeAnswer({ disagreements: [{ ...RAMP, sides: dead, knowing: NOTHING }] });
    expect(debateFinding(answer)).toContain('nothing in dispute changes that, as far as can be told from chance');
    expect(disagreementsChart(answer).description).toContain('the choice stays, whoever is right');
  });

  test('cells and sentences call the same proposals level', () => {
    const near = seen([46, 42, 45.8], 0.2);
    const third: Verdict = {
      ...near,
      standings: near.standings.map((each, i) => (i === 1 ? { ...each, regret: bounded(4, 2.1) } : each)),
    };
    const answer = makeAnswer({ people: [{ name: 'Ann', weight: 1, verdict: third }], group: third });
    expect(choicesFinding(answer)).toBe(
      'Ann would choose “Time for debt” or “Features first” or “Grow faster” (level within chance).',
    );
    expect(debateFinding(answer)).toContain(
      '“Time for debt”, “Features first” and “Grow faster” are too close to call',
    );
    expect(view.terminal(answer, { colour: false, width: 80 })).not.toMatch(/^ +best/m);
  });

  test('shares differ by points, and less can be better', () => {
    const dying = makeAnswer({
      judge: { name: 'dead', week: 208 },
      better: 'less',
      group: seen([0.12, 0.1, 0.05], 0.001),
      disagreements: [],
    });
    expect(debateFinding(dying)).toContain(
      'The group’s choice is “Time for debt”: share out of money in December 2030 is 2 points lower than with “Features first”',
    );
  });
});

describe('in a terminal', () => {
  test.each([
    ['usual', usual, 60],
    ['usual', usual, 80],
    ['usual', usual, 100],
    ['crowded', crowded, 80],
    ['united', united, 80],
  ] as const)('%s: of %#, no line is longer than the screen', (_, answer, width) => {
    const text = view.terminal(answer, { colour: false, width });
    expect(Math.max(...text.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(width);
    for (const name of answer.proposals) expect(text).toContain(name.slice(0, 11));
    expect(text).toMatch(/^ +10% dead +13% dead/m);
  });

  test('every person has a row, the group one, and the answer is the first sentence', () => {
    const text = view.terminal(usual, { colour: false, width: 80 });
    for (const name of ['Engineering', 'Sales', 'Board', 'The group'])
      expect(text).toMatch(new RegExp(`^${name} +\\$\\d`, 'm'));
    expect(text).toMatch(/^ +level \(31% noise\) +gives up \$4M +level$/m);
    expect(text.split('\n')[2]).toMatch(/^Judged by revenue in December 2030, choose “Grow faster”/);
    expect(text).toContain('The group’s choice is “Grow faster”');
    expect(text).toMatch(/^Sales per seller +\$360k ± 40k +\$1\.30M ± 0\.05M$/m);
    expect(view.terminal(usual, { colour: true, width: 80 })).toContain('\u001b[');
  });
});

const CHARTS: readonly (readonly [string, (answer: DebateAnswer, frame?: Frame) => Chart])[] = [
  ['debate', scoresChart],
  ['disagreements', disagreementsChart],
  ['turning', turningChart],
];

describe.each(CHARTS)('the chart %s', (name, draw) => {
  test('is specified as before', async () => {
    await expectGolden(name, draw(usual).spec);
  });

  test.each([
    ['usual', usual],
    ['even', even],
    ['crowded', crowded],
  ])('draws %s on every sheet', async (_, answer) => {
    if (name === 'turning' && answer === even)
      return expect(view.charts(even).map((chart) => chart.name)).toEqual(['debate', 'disagreements']);
    for (const frame of [SLIDE, DESK, PHONE]) await expectClean(draw(answer, frame));
  });

  test('is a picture with its numbers in words and as data', async () => {
    const chart = draw(usual);
    expect(renderPng(await renderSvg(chart)).length).toBeGreaterThan(15_000);
    expect(chart.description).toContain(
      name === 'debate' ? 'Board: “Time for debt” $68.6M ± 0.5M, gives up $6.6M' : 'Drag of debt: ',
    );
    expect(chartCsv(chart).trimEnd().split('\r\n')).toHaveLength(
      1 + { debate: 4 * 3, disagreements: 3 + 3 + 2, turning: (4 + 5) * 3 }[name]!,
    );
  });
});

describe('where the choice turns, what lies below the picture', () => {
  const textsOf = (along: Disagreement['along'], frame: Frame = SLIDE) =>
    JSON.stringify(turningChart(makeAnswer({ disagreements: [{ ...DRAG, along }] }), frame).spec);
  /** How many lines are drawn: an arrow has two more. */
  const linesIn = (text: string) =>
    (text.match(/"x2":(\d+(?:\.\d)?),"y":[\d.]+,"y2":[\d.]+,"colour":"#/g) ?? []).length;

  test('is named with its range where a rival is clearly worse all over, and not drawn', () => {
    const along = [at(1, 0.4, -7, [0, 2]), at(2, 0.2, -6, [0, 2]), at(3, -0.9, -9, [2])];
    const text = textsOf(along);
    expect(text).toContain('"Features first, below the picture: −$9M to −$6M"');
    expect(text).toContain('"Time for debt"');
    for (const frame of [SLIDE, PHONE]) expect(textsOf(along, frame)).toContain(', below the picture: −$9M to −$6M"');
  });

  test('is named with its lowest where a line leaves the picture, and marked where it does', () => {
    const inside = [at(1, 0.4, -0.5, [0, 2]), at(2, 0.2, -0.4, [0, 2]), at(3, -0.9, -0.3, [2])];
    const beyond = [...inside.slice(0, 2), at(3, -7, -0.3, [2])];
    expect(textsOf(inside)).not.toMatch(/down to|below the picture: /);
    expect(textsOf(beyond)).toContain('"Time for debt, down to −$7M"');
    expect(linesIn(textsOf(beyond))).toBeGreaterThan(linesIn(textsOf(inside)));
  });

  test('is marked where an interval is cut', () => {
    const fits = [at(1, 0.4, -0.5, [0, 2]), at(2, -1, -0.4, [2])];
    const cut = fits.map((part) => ({ ...part, gains: [part.gains[0]!, { ...part.gains[1]!, low: -4 }, NOTHING] }));
    expect(linesIn(textsOf(cut))).toBe(linesIn(textsOf(fits)) + 4);
  });
});

describe('the page', () => {
  const HOSTILE = '</text><script>alert(1)</script>{{x}}\u202e=1+1';

  test('tells who chooses what, and has a chart for each question', async () => {
    const page = await view.page(usual);
    for (const id of ['debate', 'disagreements', 'turning']) expect(page).toContain(`<section id="${id}"`);
    expect(page).toContain('Sales gives up $1.6M ± 0.2M by it.');
    expect(await view.page(united)).not.toContain('<section id="disagreements"');
  });

  test('and user text stays text', async () => {
    const page = await view.page(
      makeAnswer({
        name: HOSTILE,
        description: HOSTILE,
        scenario: makeScenario({ name: HOSTILE, seed: HOSTILE }),
        proposals: usual.proposals.map((each) => `${each} ${HOSTILE}`),
        people: usual.people.map((person) => ({ ...person, name: HOSTILE })),
        disagreements: [{ ...DRAG, sides: DRAG.sides.map((each) => ({ ...each, people: [HOSTILE] })) }],
      }),
    );
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;script&gt;');
  });
});
