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

/** The game as the end of an address, so that a page that is closed, or opened by somebody else, goes on where it was. */
export function toHash({ code, teams, begun }: Game): string {
  if (!begun) return '';
  return new URLSearchParams([
    ['code', code],
    ...teams.map(({ name, choices }) => ['team', `${choices.join(' ')} ${name}`]),
  ]).toString();
}

/** The game that an address tells of; a new one where it tells of none, or of one that cannot be. */
export function fromHash(hash: string): Game {
  const told = new URLSearchParams(hash.replace(/^#/, ''));
  const teams = told
    .getAll('team')
    .slice(0, MOST_TEAMS)
    .map((text, i) => {
      const [, choices = '', name = ''] = /^((?:\d+ )*)(.*)$/su.exec(text) ?? [];
      return { name: teamName(name, i + 1), choices: readChoices(choices) };
    });
  const even = teams.every(({ choices }) => choices !== null && choices.length === teams[0]!.choices?.length);
  return teams.length === 0 || !even
    ? NEW_GAME
    : { code: classCode(told.get('code') ?? ''), teams: teams as Team[], begun: true };
}
