/** A group of people who decide together. */
export interface Team {
  readonly name: string;
  /** Shares of the free weeks that went to debt, a quarter each, in per cent. */
  readonly choices: readonly number[];
}

export interface Game {
  /** Decides the world that all teams meet: the same text, the same shocks. */
  readonly code: string;
  readonly teams: readonly Team[];
  /** Whether the teams are set and the first quarter can be played. */
  readonly begun: boolean;
}

export const QUARTERS = 10;
export const [MOST_TEAMS, MOST_DEBT, STEP] = [6, 60, 5];
const [LONGEST_NAME, LONGEST_CODE] = [24, 40];

export const NEW_GAME: Game = { code: 'tuesday', teams: [{ name: 'Team 1', choices: [] }], begun: false };

/** Quarters that all teams have played. */
export const played = ({ teams }: Game): number => Math.min(...teams.map(({ choices }) => choices.length));

export const isDone = (game: Game): boolean => game.begun && played(game) === QUARTERS;

const oneLine = (text: string, longest: number): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, longest);
export const teamName = (text: string, number: number): string => oneLine(text, LONGEST_NAME) || `Team ${number}`;
export const classCode = (text: string): string => oneLine(text, LONGEST_CODE) || NEW_GAME.code;

const isChoice = (value: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= MOST_DEBT && value % STEP === 0;

/** Choices as people write them, “20 20 0, 5%”; null where one of them is none. */
export function readChoices(text: string): number[] | null {
  const choices = text
    .split(/[^\d.\-+e]+/)
    .filter(Boolean)
    .map(Number);
  return choices.length <= QUARTERS && choices.every(isChoice) ? choices : null;
}

/** The game as an address has it, so that a page that is closed, or opened by somebody else, goes on where it was: the choices of a team stand before its name. */
export const written = ({ code, teams, begun }: Game): Record<'code' | 'team', string[]> => ({
  code: begun || code !== NEW_GAME.code ? [code] : [],
  team: begun ? teams.map(({ name, choices }) => `${choices.join('.')}:${name}`) : [],
});

/** The game that an address tells of; a new one, in the world of its code if it has one, where it tells of none, or of one that cannot be. */
export function readGame(codes: readonly string[], told: readonly string[]): Game {
  const code = classCode(codes[0] ?? '');
  const teams = told.slice(0, MOST_TEAMS).map((text, i) => {
    const [, choices, name = ''] = /^([\d.]*):(.*)$/su.exec(text) ?? [];
    return {
      name: teamName(name, i + 1),
      choices: choices === undefined ? null : readChoices(choices.replaceAll('.', ' ')),
    };
  });
  const even = teams.every(({ choices }) => choices !== null && choices.length === teams[0]!.choices?.length);
  return teams.length === 0 || !even ? { ...NEW_GAME, code } : { code, teams: teams as Team[], begun: true };
}
