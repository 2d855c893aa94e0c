import { constant, judged, logitNormal, lognormal, reported } from '../entry.js';
const ABDEL_HAMID = reported('Abdel-Hamid & Madnick, Software Project Dynamics', 1991);
const LARSON = reported('Larson, on ramp-up and mentoring while growing a company', 2016);
const SHAPE = judged('Judgement; R&D is about 30% of the people in software companies with revenue, with a spike in small ones (ICONIQ Growth 2021); consultants say 50–70% under 50 people');
/** Hiring, ramping up, leaving. */
export const people = {
    rampTime: lognormal('Time constant of becoming productive; 95% of the gap is closed after three of them', 'weeks', [8, 13, 24], reported('Larson (6–12 months to full productivity); surveys of managers (3–9 months)', 2016), [0.5, 260]),
    dayOneProductivity: logitNormal('Output of a newcomer on the first day', 'share', [0.05, 0.1, 0.3], ABDEL_HAMID, [0, 0.95]),
    mentoring: logitNormal('Time of experienced people that one newcomer takes on the first day', 'FTE', [0.15, 0.3, 0.5], LARSON),
    mentorCapacity: constant('Largest share of the experienced people’s time that can go to mentoring', 'share', 0.5, [0, 1]),
    interviewEffort: lognormal('Interviewing for one accepted offer', 'person-weeks', [1.1, 1.9, 2.8], reported('Recruiting benchmarks: 44–100 interviewer hours a hire', 2022), [0, 20]),
    offerTime: constant('Time in which a gap in headcount turns into offers', 'weeks', 4, [1, 104]),
    startDelay: lognormal('Mean time from accepted offer to first day', 'weeks', [4, 8, 13], judged(), [0.5, 52]),
    maxHiring: lognormal('Fastest growth by hiring, offers a year per engineer', '1/year', [1, 1.5, 2.5], judged('Judgement; Uber’s six-month doublings, which take 1.9, and Slack’s 14 months from 80 people to 385 are the upper tail'), [0, 20]),
    hiringSuccess: lognormal('Growth of headcount that hiring achieves, as a multiple of what was planned or asked for', 'factor', [0.4, 1, 2], judged('Judged; 42–64% of startups met their hiring goals (Lightspeed 2018), 560 companies half of theirs in 2021 (GoodTime 2022), '
        + '30 venture-backed ones ended 2017 with 5% fewer people than budgeted, a few with more (OPEXEngine 2018)'), [0, 5]),
    attrition: lognormal('Engineers who leave, a year, when nothing presses', '1/year', [0.1, 0.15, 0.22], reported('LinkedIn workforce report: 13.2% a year in technology', 2018), [0, 5]),
    burnoutAttrition: lognormal('How much leaving rises from no burnout to full burnout', 'factor', [0.4, 1, 2], judged(), [0, 20]),
    layoffEcho: lognormal('Leaving after a layoff, as a multiple of before', 'factor', [1.1, 1.3, 1.6], judged('Judgement; direction from Trevor & Nyberg 2008'), [1, 10]),
    layoffEchoTime: constant('How long leaving stays raised after a layoff', 'weeks', 26, [0, 260]),
    knowledgeLoss: lognormal('Productivity the others lose when one engineer leaves', 'FTE', [0.1, 0.25, 0.5], judged(), [0, 1]),
    otherHiringTime: constant('Time in which sales, support and operations follow engineering’s headcount', 'weeks', 13, [1, 260]),
    engineersSmall: logitNormal('Engineers among all people that are usual in a small company', 'share', [0.46, 0.55, 0.64], SHAPE, [0.02, 0.98]),
    engineersMiddle: logitNormal('The same in a company of middle size', 'share', [0.32, 0.4, 0.49], SHAPE, [0.02, 0.98]),
    engineersLarge: logitNormal('The same in a large company', 'share', [0.23, 0.3, 0.38], SHAPE, [0.02, 0.98]),
    smallCompany: constant('People in a small company', 'heads', 20, [1, 1e6]),
    middleCompany: constant('People in a company of middle size', 'heads', 80, [1, 1e6]),
    largeCompany: constant('People in a large company', 'heads', 500, [1, 1e6]),
    changingShape: constant('The mix of engineers and others follows the headcount (0: it stays as it was)', 'factor', 1, [0, 1]),
    productiveFloor: constant('Share of the engineers who produce whatever happens', 'share', 0.05, [0, 1]),
};
