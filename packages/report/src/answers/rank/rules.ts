import { POLICIES, type PolicyName, type RankAnswer, type RankedPolicy } from '@paydown/engine/internal';
import { number, plural } from '../../base/format.js';
import { capital, list } from '../../base/words.js';
import { sayPolicy } from './words.js';

/** What one policy does, or several whose names say all of it. */
export interface RuleLine {
  readonly names: string;
  readonly rule: string;
  /** Whether the names say it. */
  readonly plain: boolean;
}

/** What each policy does, with the settings that it has: steady shares in one line, as their names say the rest. */
export function ruleLines({ policies }: RankAnswer): readonly RuleLine[] {
  const steady = policies.filter(({ policy }) => policy === 'fixed');
  return policies.flatMap((one): RuleLine[] => {
    if (one.policy !== 'fixed') return [{ names: sayPolicy(one.name), rule: capital(ruleOf(one)), plain: false }];
    const names = list(steady.map(({ name }) => sayPolicy(name)));
    return one === steady[0] ? [{ names, rule: POLICIES.fixed.meaning, plain: true }] : [];
  });
}

type Settings = NonNullable<RankedPolicy['settings']>;

const ruleOf = ({ policy, settings }: RankedPolicy): string =>
  policy === null || settings === null
    ? 'what the scenario does, with its changes of policy on the way'
    : RULES[policy](settings as Required<Settings>);

/** Settings are told as they were given: 12.5% is not told as 13%. */
const exact = (value: number): number => Number(value.toPrecision(6));
const percent = (part: number): string => `${number(exact(100 * part))}%`;
/** “1.5 points”: of a share, for each point of what is looked at. */
const steps = (slope: number): string => plural(exact(slope), 'point');

/** What each rule does each week (the engine’s `policies/`), by its settings. */
const RULES: Readonly<Record<PolicyName, (settings: Required<Settings>) => string>> = {
  fixed: ({ share }) => `${percent(share)} for debt every week`,
  stage: ({ smallTeam, smallShare, largeTeam, largeShare }) =>
    `${percent(smallShare)} for debt up to ${number(smallTeam)} engineers, ${percent(largeShare)} from `
    + `${number(largeTeam)} on, and in between an equal step with every doubling of the engineers`,
  reactive: ({ floor, threshold, slope, cap }) =>
    `${percent(floor)} for debt while work is seen at ${threshold >= 1 ? 'full speed' : `${percent(threshold)} of full speed or faster`}, `
    + `${steps(slope)} more for every point that it is slower, at most ${percent(cap)}`,
  ceiling: ({ threshold, release, share, otherwise }) =>
    `${percent(share)} for debt from when debt is seen above ${percent(threshold)} of the product until it is seen `
    + `below ${percent(release)}, ${percent(otherwise)} the rest of the time`,
  freeze: (settings) =>
    `${projectWords(settings, ` for debt for ${plural(settings.weeks, 'week')}`)}; debt falls as the work is done`,
  rewrite: (settings) =>
    `${projectWords(settings, ` for a rewrite planned for ${plural(settings.weeks, 'week')}, whose overrun is drawn`)}; debt falls only on completion`,
  proportional: ({ floor, target, slope, integralGain, cap }) =>
    `${percent(floor)} for debt while debt is seen at ${percent(target)} of the product, ${steps(slope)} more for every `
    + `point above that and less for every point below`
    + `${integralGain === 0 ? '' : `, ${steps(integralGain)} more for every point above that has lasted a year`}, from nothing to ${percent(cap)}`,
  'commitment-first': ({ commitment, pressureGain, referenceVelocity }) => {
    const [calm, pressed] = [commitment * referenceVelocity, (commitment + pressureGain) * referenceVelocity];
    return (
      `features for ${percent(calm)} of what could be built at full speed are promised`
      + `${pressureGain === 0 ? '' : ` (${percent(pressed)} under full pressure)`} and come first; debt gets the weeks that are `
      + `left: ${percent(Math.max(0, 1 - calm))} at full speed, none once work is slower than ${percent(calm)}`
    );
  },
};

/** A project that debt sets off; without a trigger it begins at once, and only once. */
const projectWords = ({ share, trigger, otherwise }: Required<Settings>, work: string): string =>
  trigger === 0
    ? `at once, and only once, ${percent(share)}${work}, then ${percent(otherwise)} for debt`
    : `when debt is seen above ${percent(trigger)} of the product, ${percent(share)}${work}, ${percent(otherwise)} for debt the rest of the time`;
