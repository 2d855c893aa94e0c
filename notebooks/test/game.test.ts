import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  classCode,
  isDone,
  MOST_DEBT,
  NEW_GAME,
  QUARTERS,
  readChoices,
  readGame,
  STEP,
  teamName,
  written,
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
  const again = (game: Game) => {
    const { code, team } = written(game);
    return readGame(code, team);
  };

  it('comes back as it was, whatever code and teams are called', () => {
    fc.assert(
      fc.property(games, ({ code, names, choices }) => {
        const teams = names.map((name, i) => ({ name: teamName(name, i + 1), choices }));
        const game = { code: classCode(code), teams, begun: true };
        expect(again(game)).toEqual(game);
      }),
    );
    for (const name of ['3 Musketeers', '5 Stars', '20', '7.5:1', ':', '0.0:Zero', '<b>Team</b>', '__proto__']) {
      const game = {
        code: 'oslo',
        teams: [
          { name, choices: [20, 0, 40] },
          { name: 'Blue', choices: [0, 0, 5] },
        ],
        begun: true,
      };
      expect(again(game), name).toEqual(game);
    }
  });

  it('is a new one, in the world of its code, where the address tells nothing that can be played', () => {
    expect(readGame([], [])).toEqual(NEW_GAME);
    expect(readGame(['oslo'], [])).toEqual({ ...NEW_GAME, code: 'oslo' });
    for (const team of [['7:Seven'], ['Seven'], ['20.20:A', '20:B'], ['99:A'], ['1e1:A'], ['']])
      expect(readGame(['x'], team).begun, team[0]).toBe(false);
    fc.assert(
      fc.property(fc.array(fc.string()), (told) => {
        expect(readGame([], told).teams.length).toBeGreaterThan(0);
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
