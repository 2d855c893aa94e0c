import { constant, judged, lognormal, logitNormal, normal, reported } from '../entry.js';
const PRESSURE = reported('Abdel-Hamid & Madnick, Software Project Dynamics', 1991);
const FITTED = judged('Fitted 2026 to the time that debt, upkeep and incidents take (Besker et al. 2018, Stripe 2018, Lientz & Swanson 1980) and to the reference modes of debt; see calibration.md');
/** Product, debt and what debt costs. */
export const debt = {
    drag: lognormal('Slow-down per unit of debt ratio where nobody knows the code: velocity is 1 / (1 + drag × unknown × debt ratio)', 'factor', [1.9, 3.1, 5.1], judged('Tornhill & Borg 2022, Code Red: 39 codebases, +124% time in bad code (1.2–3.3, median 2), of code that is mature: with headroom, two thirds of it unknown'), [0, 50]),
    debtAtStart: constant('Debt in week 0, as a multiple of what company.debtRatio says; what is known of the time lost to debt settles it', 'factor', 1, [0, 100]),
    headroom: lognormal('Product that one engineer who knows the company can carry in the head', 'person-weeks', [20, 40, 80], judged('Judgement; developers spend 58% of their time on understanding code (Xia et al. 2018), and 46% of 133 popular projects hang on one person, 28% on two (Avelino et al. 2016)'), [0, 100_000]),
    shortcuts: lognormal('New debt per person-week of kept features, unpressed and experienced', 'factor', [0.098, 0.22, 0.4], FITTED, [0, 5]),
    contagion: lognormal('Further new debt per person-week of kept features and unit of debt ratio', 'factor', [0.1, 0.31, 0.71], FITTED, [0, 5]),
    hasteSpeed: lognormal('Speed of feature work that cutting all corners adds to working carefully', 'factor', [0.08, 0.2, 0.4], judged('Judgement; that haste buys speed for debt is Abdel-Hamid & Madnick’s (1991)'), [0, 5]),
    hasteDebt: lognormal('How much shortcuts rise from working carefully to cutting all corners', 'factor', [0.5, 1, 2], PRESSURE, [0, 20]),
    usualHaste: constant('Haste to which features and shortcuts belong', 'share', 0.3, [0, 1]),
    newcomerShortcuts: normal('How much shortcuts rise when nobody knows the code', 'factor', [0, 0.2, 0.6], reported('Abdel-Hamid & Madnick 1991; Mockus 2010 finds no such effect, so 0 stays inside', 2010), [0, 20]),
    bitRot: lognormal('Product that turns into debt because the world moves on', '1/year', [0.034, 0.06, 0.1], FITTED, [0, 5]),
    codeRemoval: lognormal('Product removed or replaced', '1/year', [0.06, 0.12, 0.2], reported('Half-lives of code of 3–7 years', 2016), [0, 5]),
    zombieRemoval: constant('How fast zombies are removed without an audit, as a multiple of other code', 'factor', 0.5, [0, 10]),
    repayEfficiency: lognormal('Debt put right by one person-week of repayment', 'factor', [0.57, 0.93, 1.4], FITTED, [0, 5]),
    repaymentDrag: logitNormal('How much of the slow-down also hits repayment (exponent of velocity)', 'share', [0.2, 0.5, 0.8], judged()),
    easyDebt: lognormal('Debt ratio at which a week of repayment puts right half of what it does where there is much debt', 'factor', [0.03, 0.06, 0.12], judged('Judgement; the worst is paid first, and what is left is hard to find'), [0, 5]),
    repaymentTime: constant('Shortest time in which the whole debt can be repaid', 'weeks', 8, [1, 520]),
    upkeep: lognormal('Keeping the product running, effort a year per unit of product without debt', '1/year', [0.035, 0.055, 0.086], FITTED, [0, 5]),
    upkeepDebt: lognormal('Rise of upkeep per unit of debt ratio', 'factor', [1.2, 2.3, 3.7], judged('Judgement; in systems that the Software Improvement Group rates 4 stars of 5 issues are resolved twice as fast as in those with 2 (Visser 2016; Wijnmaalen et al. 2019 find the same direction)'), [0, 50]),
    upkeepCap: constant('Largest share of the capacity left by fires that upkeep takes', 'share', 0.6, [0, 1]),
    neglect: constant('Upkeep that is not done becomes debt (0 cuts the loop)', 'factor', 1, [0, 1]),
    usefulShare: logitNormal('Share of the shipped work that turns out useful', 'share', [0.4, 0.65, 0.85], reported('Kohavi et al.: 8–34% of experiments succeed; mixed with committed work', 2020)),
    velocityLag: constant('Delay with which the organisation perceives its velocity', 'weeks', 8, [1, 104]),
    debtLag: constant('Delay with which managers perceive the debt', 'weeks', 8, [1, 104]),
    debtNoise: constant('Error of the perceived debt (standard deviation of its logarithm)', 'factor', 0.3, [0, 3]),
    velocityNoise: constant('Error of the perceived velocity (standard deviation of its logarithm)', 'factor', 0.05, [0, 3]),
    zombieGain: constant('Failed work that is kept becomes zombie product (0 cuts the loop)', 'factor', 1, [0, 1]),
};
