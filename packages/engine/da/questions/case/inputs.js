/** Who loses the time: their hours are what an investment gives back, and their number is what the loss grows with. */
export const WHO = { engineers: 'engineers', others: 'people outside engineering', everybody: 'everybody' };
/** Other words for them, as people write them. */
export const ALSO_WHO = {
    engineering: 'engineers',
    developers: 'engineers',
    devs: 'engineers',
    engineer: 'engineers',
    sales: 'others',
    support: 'others',
    operations: 'others',
    other: 'others',
    marketing: 'others',
    all: 'everybody',
    everyone: 'everybody',
    company: 'everybody',
};
const MUCH = 1e6;
const constant = (value) => ({ shape: 'constant', value });
const input = (meaning, unit, range, sample, distribution = constant(0)) => ({ meaning, unit, range, sample, distribution });
/** What a business case believes. What has a default other than nothing takes it from the coefficients of the scenario, or of the catalogue. */
export const CASE_INPUTS = {
    loss: input('What is lost today: people’s time, or money', 'person-weeks/week', [0, MUCH], '4 to 9 person-weeks per week'),
    saves: input('Share of the loss that ends when the work is done', 'share', [0, 1], '30% to 60%'),
    effort: input('Effort planned', 'person-weeks', [0, MUCH], '20 to 45 person-weeks'),
    overrun: input('Effort it takes, as a multiple of the plan; default: what rewrites take', 'factor', [0.1, 50], '1 to 1.8'),
    price: input('What is bought when the work starts', '$M', [0, MUCH], '$30k'),
    running: input('What it costs to keep, once it is there; default: the model’s upkeep of that much work', '$M/week', [0, MUCH], '$1k per month'),
    wage: input('What one of those who lose time costs, all included; default: as the scenario has it', '$M/week', [0, 1], '$120k to $190k per year'),
    grows: input('Growth of the loss if nothing is done; default: with those who lose, in a scenario; else none', '1/year', [-0.9, 20], '10% to 40% per year'),
};
export const CASE_INPUT_NAMES = Object.keys(CASE_INPUTS);
/** A loss given in money: the same input in another unit. */
export const LOSS_IN_MONEY = { ...CASE_INPUTS.loss, unit: '$M/week' };
