import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromHash,
  isDone,
  MOST_DEBT,
  NEW_GAME,
  QUARTERS,
  readChoices,
  STEP,
  teamName,
  toHash,
  type Game,
} from '../lib/game/state.ts';
import { leader } from '../lib/game/reveal.ts';
import { END, ledBy, quartersOf, RULES, ruledBy } from '../lib/game/world.ts';
import { play } from '../lib/futures.ts';

const choice = fc.integer({ min: 0, max: MOST_DEBT / STEP }).map((steps) => steps * STEP);
const games = fc.record({
  code: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  names: fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { minLength: 1, maxLength: 6 }),
  choices: fc.array(choice, { maxLength: QUARTERS }),
});

describe('a game in an address', () => {
  it('comes back as it was, whatever code and teams are called', () => {
    fc.assert(
      fc.property(games, ({ code, names, choices }) => {
        const written = fromHash(
          toHash({ code, teams: names.map((name, i) => ({ name: teamName(name, i + 1), choices })), begun: true }),
        );
        const again = fromHash(`#${toHash(written)}`);
        expect(again).toEqual(written);
        expect(again.teams.map((team) => team.choices)).toEqual(names.map(() => choices));
      }),
    );
  });

  it('is a new one where the address tells nothing that can be played', () => {
    for (const hash of ['', '#', '#code=x', '#team=7+Seven', '#team=20+20+A&team=20+B', '#team=99+A', '#%E0%A4%A'])
      expect(fromHash(hash)).toEqual(NEW_GAME);
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(fromHash(`#${hash}`).teams.length).toBeGreaterThan(0);
      }),
    );
  });

  it('is done when every team has played ten quarters', () => {
    const after = (...quarters: number[]): Game => ({
      code: 'x',
      begun: true,
      teams: quarters.map((n) => ({ name: 'A', choices: Array.from({ length: n }, () => 20) })),
    });
    expect([after(10), after(10, 9), after(0)].map(isDone)).toEqual([true, false, false]);
  });

  it('takes ten decisions as people write them', () => {
    expect(readChoices('20% 0, 5;60')).toEqual([20, 0, 5, 60]);
    for (const odd of ['20 7', '65', '-5', '1e9', '5.5', '0 0 0 0 0 0 0 0 0 0 0'])
      expect(readChoices(odd), odd).toBeNull();
  });
});

describe('who is in front', () => {
  it('is said of one, of several alike, and of none', () => {
    const of = (...values: number[]) =>
      leader(
        values.map((value, i) => ({ name: 'ABC'[i]!, value })),
        'value',
      );
    expect([of(1, 2), of(2, 2, 1), of(0, 0)]).toEqual([
      '“B” is in front',
      '“A” and “B” are in front',
      expect.stringMatching(/^nobody is left/),
    ]);
  });
});

describe('the company of a team', () => {
  const [few, many] = [
    [0, 40, 20],
    [0, 40, 20, 20, 20, 20, 0, 0, 60, 20],
  ];

  it('lives the same first quarters, however many are played after', () => {
    expect(quartersOf({ name: 'A', choices: few }, 'oslo')).toEqual(
      quartersOf({ name: 'A', choices: many }, 'oslo').slice(0, few.length),
    );
  });

  it('is the first of the thousand futures of a rule, if the team follows it', async () => {
    const rule = await play(
      { ...ruledBy(RULES['20% for debt']!, 'lima', 2), horizon: END },
      ['arr', 'delivered'],
      [END],
    );
    const team = { name: 'A', choices: Array.from({ length: QUARTERS }, () => 20) };
    const led = await play({ ...ledBy(team, 'lima'), horizon: END }, ['arr', 'delivered'], [END]);
    expect(led.of('arr')[0]).toBe(rule.of('arr')[0]);
    expect(led.of('delivered')[0]).toBe(rule.of('delivered')[0]);
    expect(quartersOf(team, 'lima').at(-1)!.revenue).toBe(led.of('arr')[0]);
  });

  it('meets another world under another code', () => {
    expect(quartersOf({ name: 'A', choices: many }, 'oslo')).not.toEqual(
      quartersOf({ name: 'A', choices: many }, 'lima'),
    );
  });
});
