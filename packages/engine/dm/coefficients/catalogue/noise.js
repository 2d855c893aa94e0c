import { constant } from '../entry.js';
const noise = (what) => constant(`Chance in ${what}: 1 as it is, 0 the expected course`, 'factor', 1, [0, 1]);
/** How much chance plays a part. Scenarios switch these off to teach and to test. */
export const noises = {
    attritionNoise: noise('who leaves'),
    incidentNoise: noise('when incidents happen'),
    effortNoise: noise('how much work an incident makes'),
    majorNoise: noise('which incidents are major'),
    fundingNoise: noise('when a round closes'),
    acquisitionNoise: noise('when a company is bought'),
    givingUpNoise: noise('when founders give up'),
};
