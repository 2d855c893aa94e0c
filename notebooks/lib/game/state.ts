/** What a team decides for a quarter. */
export interface Turn {
  /** Share of the free weeks that goes to debt, per cent. */
  readonly debt: number;
  /** Whether it signs the deal that is offered; the deal takes all free weeks. */
  readonly deal: boolean;
  /** Whether it cuts corners; the next quarter has to pay some of it back. */
  readonly haste: boolean;
}

/** A group of people who decide together. */
export interface Team {
  readonly name: string;
  readonly turns: readonly Turn[];
}

export interface Game {
  /** Decides the world that all teams meet: the same text, the same shocks and offers. */
  readonly code: string;
  readonly teams: readonly Team[];
  /** Whether the teams are set and the first quarter can be played. */
  readonly begun: boolean;
}

export const QUARTERS = 10;
export const [MOST_TEAMS, MOST_DEBT, STEP] = [6, 50, 5];
/** Least share for debt in the quarter after one in which corners were cut, per cent. */
export const PAY_BACK = 40;
const [LONGEST_NAME, LONGEST_CODE] = [24, 40];

export const NEW_GAME: Game = { code: 'quito', teams: [{ name: 'Team 1', turns: [] }], begun: false };

/** Quarters that all teams have played. */
export const played = ({ teams }: Game): number => Math.min(...teams.map(({ turns }) => turns.length));

export const isDone = (game: Game): boolean => game.begun && played(game) === QUARTERS;

/** Whether a team that has played these quarters has to pay back now. */
export const owes = (turns: readonly Turn[]): boolean => turns.at(-1)?.haste ?? false;

const oneLine = (text: string, longest: number): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, longest);
export const teamName = (text: string, number: number): string => oneLine(text, LONGEST_NAME) || `Team ${number}`;
export const classCode = (text: string): string => oneLine(text, LONGEST_CODE) || NEW_GAME.code;

/** A turn as people write it: `20`, with `d` for a deal that is signed and `h` for haste; `0d`, `20h`. */
const writeTurn = ({ debt, deal, haste }: Turn): string => `${debt}${deal ? 'd' : ''}${haste ? 'h' : ''}`;

export const writeTurns = (turns: readonly Turn[], between = ' '): string => turns.map(writeTurn).join(between);

/** Turns as people write them, “20 20% 0d, 5h”; null where one of them is none, or breaks a rule. */
export function readTurns(text: string): Turn[] | null {
  const turns: Turn[] = [];
  for (const word of text.split(/[\s,;.]+/).filter(Boolean)) {
    const [, digits, signs = ''] = /^(\d{1,2})%?(d?h?)$/.exec(word) ?? [];
    const debt = Number(digits);
    const turn = { debt, deal: signs.includes('d'), haste: signs.includes('h') };
    if (digits === undefined || debt > MOST_DEBT || debt % STEP !== 0 || !isAllowed(turn, turns)) return null;
    turns.push(turn);
  }
  return turns.length <= QUARTERS ? turns : null;
}

/** Who has to pay back does that first, and neither signs nor hurries again. */
export const isAllowed = ({ debt, deal, haste }: Turn, before: readonly Turn[]): boolean =>
  !owes(before) || (debt >= PAY_BACK && !deal && !haste);

/**
 * The game as an address has it, so that a page that is closed, or opened by somebody else, goes on where it was: the
 * turns of a team stand before its name.
 */
export const written = ({ code, teams, begun }: Game): Record<'code' | 'team', string[]> => ({
  code: begun || code !== NEW_GAME.code ? [code] : [],
  team: begun ? teams.map(({ name, turns }) => `${writeTurns(turns, '.')}:${name}`) : [],
});

/** A team as an address has it; null where it is none. */
export function readTeam(text: string, number: number): Team | null {
  const [, written, name = ''] = /^([\ddh.]*):(.*)$/su.exec(text) ?? [];
  const turns = written === undefined ? null : readTurns(written);
  return turns && { name: teamName(name, number), turns };
}

/** The game that an address tells of; a new one, in the world of its code if it has one, where it tells of none, or of one that cannot be. */
export function readGame(codes: readonly string[], written: readonly string[]): Game {
  const code = classCode(codes[0] ?? '');
  const teams = written.slice(0, MOST_TEAMS).map((text, i) => readTeam(text, i + 1));
  const even = teams.every((team) => team !== null && team.turns.length === teams[0]?.turns.length);
  return teams.length === 0 || !even ? { ...NEW_GAME, code } : { code, teams: teams as Team[], begun: true };
}
