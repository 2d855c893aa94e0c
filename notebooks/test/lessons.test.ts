import { readFileSync } from 'node:fs';
import { parseLink, readInquiry, writeScenario, type Scenario } from '@paydown/engine/internal';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { across, dotsChart, inAHundred, roomForNames, roundPlaces } from '@paydown/report/browser';
import { withDip } from '../lib/dip.ts';
import { play } from '../lib/futures.ts';
import { GREEDY, RULES } from '../lib/game/plans.ts';
import { CAREFUL } from '../lib/game/study.ts';
import { ledBy, worldOf } from '../lib/game/world.ts';
import { capacity, hiringHalfAgain, settled } from '../lib/growth.ts';
import { DRAGS, mappedPair, region, YEARS } from '../lib/region.ts';
import { studioLink } from '../lib/studio.ts';
import { uncertain } from '../lib/sunk.ts';
import { scenario } from '../lib/scenarios.ts';
import { tippingCourse, tippingRatio } from '../lib/tipping.ts';
import { offBy, readGuesses, tally } from '../lib/page/guesses.ts';
import { difference, middle, relative, verdict } from '../lib/words.ts';
import { money, share } from '@paydown/report/browser';

const FRAME = { width: 960, height: 420, titled: false, stacked: false, interactive: true };

describe('what the lessons claim', () => {
  it('the simulation follows the closed form of the tipping point, and turns where it does', async () => {
    for (const part of [0.95, 0.999, 1.001, 1.05]) {
      const begun = scenario('promises', {
        runs: 1,
        'company.debtRatio': part * tippingRatio(scenario('promises', { runs: 1 })),
      });
      const lived = await play(begun, ['debtRatio']);
      expect(lived.of('debtRatio')[0]! > begun.company.debtRatio).toBe(part > 1);
      const [week, ratio] = tippingCourse(begun, lived.weeks)[26]!;
      expect(Math.abs(lived.of('debtRatio', week)[0]! - ratio)).toBeLessThan(0.001);
    }
  });

  it('a dip of nine months becomes debt for good where promises grow, and not where they do not', async () => {
    const end = async (weeks: number, gain: number) =>
      (await play(withDip(weeks, gain), ['debtRatio'])).of('debtRatio')[0]!;
    expect(await end(39, 0.3)).toBeGreaterThan(0.3);
    expect(await end(26, 0.3)).toBeLessThan(0.1);
    expect(await end(117, 0)).toBeLessThan(0.02);
    expect(await end(0, 0.4)).toBeLessThan(0.02);
  });

  it('twenty at once make forty slower first, and over half a year hardly', async () => {
    const weeks = [2, 8, 78];
    const [alone, fast, slow] = await Promise.all(
      [0, 4, 26].map((within) => play(hiringHalfAgain(within), ['features'], weeks)),
    );
    const against = (one: typeof fast, week: number) =>
      middle(relative(alone!.of('features', week), one!.of('features', week)));
    expect(against(fast, 2)).toBeLessThan(-0.2);
    expect(against(slow, 8)).toBeGreaterThan(-0.1);
    expect(against(fast, 78)).toBeGreaterThan(0.4);
  });

  it('four hundred do more than fourteen, less than in proportion, and more in teams than in pools', async () => {
    const times = async (organisation: number) =>
      middle(await capacity(400, organisation)) / middle(await capacity(14, organisation));
    const [pools, teams] = [await times(0), await times(1)];
    expect(pools).toBeGreaterThan(10);
    expect(teams).toBeGreaterThan(pools);
    expect(teams).toBeLessThan(400 / 14);
  });

  it('debt work loses at once and where drag is low, and wins late where it is high', async () => {
    const wins = await region(0.2, 0, 'delivered');
    expect([wins.length, wins[0]!.length]).toEqual([DRAGS.length, YEARS.length]);
    expect(Math.max(...wins.map((row) => row[0]!), ...wins[0]!)).toBeLessThan(0.25);
    expect(wins.at(-1)!.at(-1)).toBeGreaterThan(0.7);
  });
});

describe('what is opened in the studio', () => {
  const source = {
    read: (name: string) => readFileSync(new URL(`../../scenarios/${name}.yaml`, import.meta.url), 'utf8'),
    resolve: (_from: string, to: string) => to.replace(/^.*\/|\.yaml$/g, ''),
  };
  /** All that a scenario says, but how many futures are played, what its changes are called, and the growth that its file may leave open. */
  const said = (scenario: Scenario) => {
    const {
      name: _,
      description: __,
      runs: ___,
      known: ____,
      company,
      timeline,
      ...rest
    } = parse(writeScenario(scenario)) as Record<string, Record<string, unknown> & Record<string, unknown>[]>;
    return { ...rest, company: { ...company, growth: '' }, timeline: timeline!.map((one) => ({ ...one, label: '' })) };
  };
  it.each<[string, readonly Scenario[]]>([
    ['a story', [scenario('series-b', { debt: '0%' }), scenario('series-b', { debt: '20%' })]],
    ['a bare company', [scenario('promises', { runs: 1, 'company.debtRatio': 0.24 })]],
    ['a dip, and none', [withDip(0, 0.3), withDip(39, 0.3)]],
    ['promises first, and a fifth', [uncertain(0.3, 0.6), uncertain(0.3, null)]],
    ['twenty at once', [hiringHalfAgain(4)]],
    ['pools and teams', [settled(400, 0), settled(400, 1)]],
    ['the map', mappedPair(0.2, 1)],
    ['two teams of a class', [RULES[GREEDY], RULES[CAREFUL]].map((plan) => ledBy(plan, worldOf('oslo')))],
  ])('%s is the company of the chart, under the decisions of the chart', (_, scenarios) => {
    const link = parseLink(studioLink(scenarios as [Scenario]));
    if ('message' in link) throw new Error(link.message);
    const { alternatives, faults } = readInquiry(link, source, [{ path: 'runs', text: '20', origin: 'runs' }]);
    expect(faults).toEqual([]);
    scenarios.forEach((one, i) => {
      expect(said(alternatives![i]!.scenario)).toEqual(said(one));
    });
  });
});

describe('what is drawn and told', () => {
  it('a few futures are the first of all', async () => {
    const [few, all] = [scenario('forty', { runs: 100, horizon: '1 year' }), scenario('forty', { horizon: '1 year' })];
    const [some, every] = [await play(few, ['delivered']), await play(all, ['delivered'])];
    expect(difference(some.of('delivered'), every.of('delivered'))).toEqual(new Float64Array(100));
  });

  it('a hundred dots stand for all futures, and those on either side of the pivot add up', () => {
    const values = Array.from({ length: 400 }, (_, i) => i - 100);
    const chart = dotsChart({
      name: 'a',
      title: 'T',
      subtitle: 'S.',
      scenario: scenario('forty'),
      values,
      format: money,
      measure: 'm',
      sides: ['above', 'below'],
      guess: 500,
    })(FRAME);
    expect(chart.description).toMatch(/above: 75 of 100; below: 25 of 100.*Your guess: \$500M/);
    expect(chart.table.rows).toHaveLength(400);
    expect(JSON.stringify(chart.spec).match(/"tip":/g)).toHaveLength(100);
  });

  it('values far out are drawn at the edge, and the chart says so', () => {
    const values = [...Array.from({ length: 98 }, (_, i) => i / 100), 50, 90];
    expect(
      dotsChart({
        name: 'a',
        title: 'T',
        subtitle: 'S.',
        scenario: scenario('forty'),
        values,
        format: money,
        measure: 'm',
      })(FRAME).subtitle,
    ).toContain('2 lie beyond the edge');
  });

  it('judges a guess by how far it is off', () => {
    const said = (...hands: number[]) => saidOf(0.16, hands);
    const saidOf = (truth: number, hands: readonly number[]) => {
      const settle = (value: number, near: number) => hands.map((hand) => offBy(hand, value, near));
      return verdict({ guess: { hands, middle: middle(hands), settle }, truth, format: share, near: 0.03 });
    };
    expect(said(0)).toBe('You said 0%; the middle future says 16%. It is more than you thought.');
    expect(said(0.15)).toContain('Well guessed');
    expect(said(0.4)).toContain('less than you thought');
    expect(saidOf(-0.35, [0])).toContain('The fall is deeper than you thought');
    expect(said(0, 0.05, 0.17, 0.4)).toBe(
      'Of 4 guesses 2 are too low, 1 too high and 1 near. The middle one says 11%; the middle future says 16%.',
    );
  });

  it('keeps guesses over the lessons, and nothing that is none', () => {
    const kept = readGuesses('{"a":"low","b":"high","__proto__":"low","c":7,"d":"low"}');
    expect([...kept.keys()]).toEqual(['a', 'b', '__proto__', 'd']);
    expect(tally([...readGuesses('{"a":"low","b":"high","d":"low"}').values()])).toBe(
      'Of your 3 guesses so far 2 were too low, 1 too high and 0 near.',
    );
    for (const odd of ['', 'null', '7', '[', '{"a":{"b":1}}']) expect(readGuesses(odd).size).toBe(0);
  });

  it('puts ticks at round places within the axis', () => {
    expect(roundPlaces(0, 1, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(roundPlaces(-520, 470, 12)).toEqual([-500, -400, -300, -200, -100, 0, 100, 200, 300, 400]);
  });

  it('makes a hundred of the two sides of a line, however many futures there are', () => {
    for (const futures of [3, 8, 100, 200, 400])
      for (let above = 0; above <= futures; above++)
        expect(inAHundred(above / futures) + inAHundred(1 - above / futures), `${above} of ${futures}`).toBe(100);
  });

  it('names as many ticks as have room, and leaves room for every name at the right', () => {
    const ticks = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6];
    const named = (width: number) => {
      const [, , names] = across({ low: 0, high: 0.6, ticks, label: share }, { width, height: 100 });
      return (names!.data as { values: { text: string }[] }).values.map(({ text }) => text);
    };
    expect(named(600)).toEqual(ticks.map(share));
    expect(named(150)).toEqual(['0%', '20%', '40%', '60%']);
    const narrow = { ...FRAME, width: 358, stacked: true };
    expect(roomForNames(['board pressure under 0.1%', 'debt 42%'], narrow)).toBeGreaterThan(
      roomForNames(['debt 42%'], narrow) + 80,
    );
    expect(roomForNames(['debt 42%'], FRAME)).toBe(roomForNames(['board pressure under 0.1%'], FRAME));
  });

  it('names a fault in a scenario that a lesson sets', () => {
    expect(() => scenario('forty', { 'debt.shar': '20%' })).toThrow(/share/);
    expect(() => scenario('fourty')).toThrow(/fourty/);
  });
});
