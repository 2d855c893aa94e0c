/** Plays a company after its B round for the live chart, beside the page. */
import { parseScenario, simulate, summarise, underPolicy } from '@paydown/engine';
import { SERIES_B } from 'scenario';

const scenario = { ...parseScenario(SERIES_B), runs: 300 };

onmessage = ({ data: share }) => {
  const under = underPolicy(scenario, { policy: 'fixed', settings: { share } });
  const { weeks, outcomes, fates } = summarise(under, simulate(under));
  const { quantiles } = outcomes.arr;
  const alive = fates.alive.at(-1) + fates.acquired.at(-1);
  postMessage({ weeks, low: quantiles[10], median: quantiles[50], high: quantiles[90], alive });
};
