import { debtIsProgress, type Scenario } from '@paydown/engine/internal';

/** Over how many weeks the worth of a month of work is counted: three years. */
export const PAYBACK = 156;
/** Weeks in which it is asked: every quarter of the first three years, then every year. */
const ASKED = [...Array.from({ length: 13 }, (_, i) => i * 13), 208, 260, 312, 364, 416, 468, 520];
const RUNS = 120;

/** When a month of debt work is worth more than a month of features. */
export interface DebtWindow {
  readonly weeks: readonly number[];
  /** Share of the futures in which it is, in each of these weeks. */
  readonly ahead: readonly number[];
  /** The first of these weeks in which it is in most futures, and the first after that in which it no longer is; null if there is none. */
  readonly opens: number | null;
  readonly closes: number | null;
}

/** The weeks in which debt work brings more than features within three years, in most futures of a company. */
export async function debtWindow(scenario: Scenario): Promise<DebtWindow> {
  const weeks = ASKED.filter((week) => week <= scenario.horizon);
  const answer = await debtIsProgress(scenario, { runs: RUNS, weeks, within: PAYBACK });
  const ahead = answer.ahead.map(({ value }) => value);
  const first = ahead.findIndex((share) => share > 0.5);
  const last = first < 0 ? -1 : ahead.findIndex((share, i) => i > first && share <= 0.5);
  return { weeks, ahead, opens: weeks[first] ?? null, closes: weeks[last] ?? null };
}
