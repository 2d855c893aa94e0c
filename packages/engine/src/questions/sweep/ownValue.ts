import { median } from '../../coefficients/sample.js';
import type { CoefficientName } from '../../coefficients/catalogue/index.js';
import type { Levers } from '../../scenario/levers.js';
import type { PolicySettings } from '../../scenario/policies.js';
import type { Scenario, Start } from '../../scenario/scenario.js';
import { keyOf, START } from '../../scenario/start.js';
import type { Axis } from './axis.js';

/** The number that a scenario has at a path, in the model’s unit: of a coefficient the median of what is believed. Null where there is no such number. */
export function ownValue(scenario: Scenario, path: string): number | null {
  const [section, name = ''] = path.split('.');
  const { policy, settings } = scenario.policy;
  switch (section) {
    case 'debt':
      return name === '' ? (policy === 'fixed' ? settings.share! : null) : numberIn<PolicySettings>(settings, name);
    case 'levers':
      return numberIn<Levers>(scenario.levers, name);
    case 'company':
      return numberIn<Start>(
        scenario.company,
        (Object.keys(START) as (keyof Start)[]).find((key) => keyOf(key) === name) ?? name,
      );
    case 'coefficients':
      return Object.hasOwn(scenario.coefficients, name) ? median(scenario.coefficients[name as CoefficientName]) : null;
    default:
      return null;
  }
}

const numberIn = <T>(numbers: Partial<T>, name: string): number | null =>
  Object.hasOwn(numbers, name) ? (numbers[name as keyof T] as number) : null;

/** Where on an axis a scenario stands as it is, given the scenarios at both ends; null where it is outside, or has no such number. */
export function ownPlace(axis: Axis, scenario: Scenario, first: Scenario, last: Scenario): number | null {
  const [own, low, high] = [scenario, first, last].map((each) => ownValue(each, axis.path)) as [
    number | null,
    number | null,
    number | null,
  ];
  if (own === null || low === null || high === null || low === high) return null;
  const part = (own - low) / (high - low);
  const [from, to] = [axis.values[0]!.at, axis.values[axis.values.length - 1]!.at];
  return part >= 0 && part <= 1 ? Number((from + part * (to - from)).toPrecision(12)) : null;
}
