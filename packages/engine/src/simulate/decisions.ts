import { CATALOGUE, type CoefficientName } from '../coefficients/catalogue/index.js';
import { switchedOff } from '../coefficients/draw.js';
import { median } from '../coefficients/sample.js';
import type { Constants } from '../company/constants.js';
import { LOOKING, POLICY_RULES, type PolicyRule } from '../policies/index.js';
import type { Levers } from '../scenario/levers.js';
import {
  spelledOut,
  type Policy,
  type PolicyName,
  type PolicySettings,
  type SettingName,
} from '../scenario/policies.js';
import type { Change, Scenario, Shift } from '../scenario/scenario.js';
import type { Interlude } from './design.js';

/** What the company decides from one week on, in plain numbers. */
export interface Decisions {
  readonly from: number;
  readonly policy: PolicyName;
  readonly rule: PolicyRule;
  readonly settings: PolicySettings;
  readonly levers: Levers;
  /** What the coefficients that the timeline changes are in this stretch: every one of them, in the same order in all stretches. */
  readonly shifts: readonly (readonly [CoefficientName, Shift])[];
  /** Engineers that the hiring plan adds a week; null where there is none, or none any more. */
  readonly plannedHires: number | null;
  /** Those that it adds a week when those who accept now will start, after the median time that a start takes; 0 where there is none. */
  readonly plannedAhead: number;
  /** Whether the policy looks at velocity or debt. */
  readonly looks: boolean;
  /** Whether the policy is another one than before, by its name or its settings, and starts without a memory. */
  readonly newPolicy: boolean;
}

const NO_SETTINGS: PolicySettings = {
  share: 0,
  otherwise: 0,
  smallTeam: 1,
  smallShare: 0,
  largeTeam: 1,
  largeShare: 0,
  threshold: 0,
  release: 0,
  slope: 0,
  floor: 0,
  cap: 0,
  target: 0,
  integralGain: 0,
  weeks: 0,
  trigger: 0,
  commitment: 0,
  pressureGain: 0,
  referenceVelocity: 0,
};

type PolicyInForce = Pick<Decisions, 'policy' | 'settings'>;

/** A policy's settings with its defaults filled in. */
export const settingsOf = (policy: Policy): PolicySettings => ({ ...NO_SETTINGS, ...spelledOut(policy) });

/**
 * The timeline as stretches of constant decisions, in order of time; the first begins in week 0. Of overlapping changes
 * the later entry wins, and an interlude wins over all.
 */
export function decisions(scenario: Scenario, interlude?: Interlude): Decisions[] {
  const changes = [...scenario.timeline, ...(interlude ? [interlude] : [])];
  const lead = Math.round(median(scenario.coefficients.startDelay));
  const bounds = [
    ...changes.flatMap((change) => [change.from, change.until ?? change.from]),
    ...(scenario.hiringPlan ?? []).flatMap(({ week }) => [Math.max(week - lead, 0), week]),
  ];
  const shiftable = shiftedNames(scenario);
  const weeks = [...new Set([0, ...bounds])].filter((week) => week < scenario.horizon + 1).sort((a, b) => a - b);
  let before: PolicyInForce | null = null;
  return weeks.map((from) => {
    const holding = scenario.timeline.filter(
      (change) => change.from <= from && (change.until === null || from < change.until),
    );
    const displaced = interlude !== undefined && interlude.from <= from && from < interlude.until;
    const policy = displaced
      ? interlude.policy
      : holding.reduce((current, change) => change.policy ?? current, scenario.policy);
    const levers = holding.reduce((current, change) => ({ ...current, ...change.levers }), { ...scenario.levers });
    const now: PolicyInForce = { policy: policy.policy, settings: settingsOf(policy) };
    const newPolicy = !displaced && before !== null && !alike(before, now);
    if (!displaced) before = now;
    return {
      from,
      ...now,
      rule: POLICY_RULES[policy.policy],
      levers,
      shifts: shiftable.map((name) => [name, shiftOf(name, holding)] as const),
      plannedHires: hiresPlanned(scenario, from),
      plannedAhead: hiresPlanned(scenario, from + lead) ?? 0,
      looks: LOOKING.includes(policy.policy),
      newPolicy,
    };
  });
}

/** What is in force in a week, which may lie beyond the horizon. */
export const decisionsAt = (scenario: Scenario, week: number): Decisions =>
  decisions({ ...scenario, horizon: Math.max(week, scenario.horizon) }).findLast(({ from }) => from <= week)!;

/** Coefficients that the timeline changes. What a switch turned off stays off. */
function shiftedNames(scenario: Scenario): CoefficientName[] {
  const off = switchedOff(scenario);
  const names = scenario.timeline.flatMap(({ coefficients = {} }) => Object.keys(coefficients) as CoefficientName[]);
  return [...new Set(names)].filter((name) => !off.has(name));
}

const AS_DRAWN: Shift = { times: 1 };
const shiftOf = (name: CoefficientName, holding: readonly Change[]): Shift =>
  holding.reduce<Shift>((shift, { coefficients }) => coefficients?.[name] ?? shift, AS_DRAWN);

/** A coefficient as a stretch of the timeline has it, in a future that has drawn `drawn`. */
export function shifted(name: CoefficientName, shift: Shift, drawn: number): number {
  const [low, high] = CATALOGUE[name].range;
  return Math.min(Math.max('value' in shift ? shift.value : drawn * shift.times, low), high);
}

/** From each date of the plan to the next the number of engineers wanted grows evenly, from those employed in week 0. */
function hiresPlanned({ hiringPlan = [], company }: Scenario, from: number): number | null {
  const next = hiringPlan.findIndex(({ week }) => from < week);
  if (next < 0) return null;
  const before = next > 0 ? hiringPlan[next - 1]! : { week: 0, engineers: company.engineers };
  const goal = hiringPlan[next]!;
  return (goal.engineers - before.engineers) / (goal.week - before.week);
}

/** Gives a company the hiring plan of a stretch. */
export function giveHiringPlan(k: Constants, { plannedHires, plannedAhead }: Decisions): void {
  k.planned = plannedHires === null ? 0 : 1;
  k.plannedHires = plannedHires ?? 0;
  k.plannedAhead = plannedAhead;
}

/** Whether two policies are one: of one name, with the same settings once the defaults are filled in. */
const alike = (one: PolicyInForce, other: PolicyInForce): boolean =>
  one.policy === other.policy
  && (Object.keys(NO_SETTINGS) as SettingName[]).every((name) => one.settings[name] === other.settings[name]);
