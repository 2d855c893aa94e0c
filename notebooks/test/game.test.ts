import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_WORLDS } from '../lib/game/chronicle.ts';
import { GREEDY, PLAUSIBLE, RULES } from '../lib/game/plans.ts';
import { leader } from '../lib/game/reveal.ts';
import {
  classCode,
  isAllowed,
  isDone,
  MOST_DEBT,
  NEW_GAME,
  PAY_BACK,
  QUARTERS,
  readGame,
  readTurns,
  STEP,
  teamName,
  writeTurns,
  written,
  type Game,
  type Turn,
} from '../lib/game/state.ts';
import { playedBy } from '../lib/game/study.ts';
import { whatEachCost } from '../lib/game/why.ts';
import { END, ledBy, lifeOf, offersIn, quartersOf, worldOf, type World } from '../lib/game/world.ts';
import { play } from '../lib/futures.ts';

const turn = fc.record({
  debt: fc.integer({ min: 0, max: MOST_DEBT / STEP }).map((steps) => steps * STEP),
  deal: fc.boolean(),
  haste: fc.boolean(),
});
/** Turns that keep the rules: after haste is paid back. */
const turns = fc.array(turn, { maxLength: QUARTERS }).map((wanted) =>
  wanted.reduce<Turn[]>((before, one) => {
    const paid = { debt: Math.max(PAY_BACK, one.debt), deal: false, haste: false };
    return [...before, isAllowed(one, before) ? one : paid];
  }, []),
);
const games = fc.record({
  code: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  names: fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { minLength: 1, maxLength: 6 }),
  turns,
});
const of = (text: string): Turn[] => readTurns(text)!;

describe('a game in an address', () => {
  const again = (game: Game) => {
    const { code, team } = written(game);
    return readGame(code, team);
  };

  it('comes back as it was, whatever code and teams are called', () => {
    fc.assert(
      fc.property(games, ({ code, names, turns: made }) => {
        const teams = names.map((name, i) => ({ name: teamName(name, i + 1), turns: made }));
        const game = { code: classCode(code), teams, begun: true };
        expect(again(game)).toEqual(game);
      }),
    );
    for (const name of ['3 Musketeers', '5 Stars', '20', '7.5:1', ':', '0.0:Zero', 'dh', '<b>Team</b>', '__proto__']) {
      const teams = [
        { name, turns: of('20 0dh 40') },
        { name: 'Blue', turns: of('0 0 5') },
      ];
      const game = { code: 'oslo', teams, begun: true };
      expect(again(game), name).toEqual(game);
    }
  });

  it('is a new one, in the world of its code, where the address tells nothing that can be played', () => {
    expect(readGame([], [])).toEqual(NEW_GAME);
    expect(readGame(['oslo'], [])).toEqual({ ...NEW_GAME, code: 'oslo' });
    for (const team of [['7:Seven'], ['Seven'], ['20.20:A', '20:B'], ['99:A'], ['1e1:A'], [''], ['0h.0:Owes']])
      expect(readGame(['x'], team).begun, team[0]).toBe(false);
    fc.assert(
      fc.property(fc.array(fc.string()), (written) => {
        expect(readGame([], written).teams.length).toBeGreaterThan(0);
      }),
    );
  });

  it('is done when every team has played ten quarters', () => {
    const after = (...quarters: number[]): Game => ({
      code: 'x',
      begun: true,
      teams: quarters.map((n) => ({ name: 'A', turns: of('20 '.repeat(n)) })),
    });
    expect([after(10), after(10, 9), after(0)].map(isDone)).toEqual([true, false, false]);
  });

  it('takes decisions as people write them, and none that breaks a rule', () => {
    expect(writeTurns(of('20% 0d, 5h;40'))).toBe('20 0d 5h 40');
    for (const odd of ['20 7', '65', '-5', '1e9', '5.5.5d d', 'dh', '0h 20', '0h 40d', `${'0 '.repeat(11)}`])
      expect(readTurns(odd), odd).toBeNull();
  });

  it('knows no plan that breaks a rule', () => {
    for (const [name, plan] of Object.entries(PLAUSIBLE)) expect(readTurns(writeTurns(plan)), name).toEqual(plan);
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
  const [few, many] = [of('0 40 20h'), of('0 40 20h 40 20 20 0 0d 50 20')];

  it('lives the same first quarters, however many are played after', () => {
    const world = worldOf('oslo');
    expect(quartersOf(few, world)).toEqual(quartersOf(many, world).slice(0, few.length));
  });

  it('is, where every deal is signed, the future of its scenario as any other is played', async () => {
    const until = (one: World) => END * one.company.stepsPerWeek;
    const world = FIRST_WORLDS.map(worldOf).find((one) => offersIn(one).strays.every((step) => step > until(one)))!;
    const plan = of(`${'0d '.repeat(QUARTERS)}`);
    const led = await play({ ...ledBy(plan, world), horizon: END }, ['arr', 'delivered'], [END]);
    const { future } = lifeOf(plan, world, END);
    expect([future.at('arr', END), future.at('delivered', END)]).toEqual([led.of('arr')[0], led.of('delivered')[0]]);
  });

  it('gets what a deal brings when it is signed, and not when it is refused', () => {
    const world = worldOf('oslo');
    const quarter = offersIn(world).quarters.findIndex((offer) => offer !== null);
    const base = of('20 '.repeat(QUARTERS));
    const signed = base.map((one, i) => (i === quarter ? { debt: 0, deal: true, haste: false } : one));
    const [yes, no] = [quartersOf(signed, world)[quarter]!, quartersOf(base, world)[quarter]!];
    expect(yes.revenue).toBeGreaterThan(no.revenue);
    expect(yes.debt).toBeGreaterThan(no.debt);
    expect([yes, no].map(({ news }) => news.some((line) => line.includes('The deal is signed')))).toEqual([
      true,
      false,
    ]);
  });

  it('meets another world under another code', () => {
    expect(quartersOf(many, worldOf('oslo'))).not.toEqual(quartersOf(many, worldOf('lima')));
  });

  it('is told what each decision cost: the sentence names what the same world gives', () => {
    const world = worldOf('oslo');
    const greedy = { name: 'A', turns: RULES[GREEDY] };
    const costs = whatEachCost(greedy, world);
    expect(costs).toHaveLength(QUARTERS);
    const first = costs.findIndex((line) => line.includes('with 40% for debt'));
    const changed = greedy.turns.map((one, i) => (i === first ? { ...one, debt: 40 } : one));
    const revenue = lifeOf(changed, world, END).future.at('arr', END);
    expect(costs[first]).toContain(`$${Math.round(revenue * 10) / 10}M`);
  });
});

it.each(FIRST_WORLDS)('world “%s” is one for a first game: who takes everything is seen to fall behind', (code) => {
  const world = worldOf(code);
  const [greedy, careful] = [RULES[GREEDY], RULES['clean up for three quarters']].map((plan) => playedBy(plan, world));
  expect(offersIn(world).quarters.slice(0, 6).filter(Boolean).length).toBeGreaterThanOrEqual(2);
  expect(greedy!.shipped[3]).toBeLessThan(0.9 * careful!.shipped[3]!);
  expect(greedy!.debt[3]).toBeGreaterThan(careful!.debt[3]! + 0.15);
  expect(greedy!.revenue[5]).toBeLessThan(0.97 * careful!.revenue[5]!);
  expect(greedy!.revenue[9]).toBeLessThan(0.9 * careful!.revenue[9]!);
});
