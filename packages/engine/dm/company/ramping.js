import { max, min, fractionMoved } from '../random/maths.js';
/** Newcomers learn, as fast as there are people to teach them; leavers take know-how along. What is left can produce. */
export function rampUp(c, k) {
    const gap = min(c.skillGap, c.engineers);
    const wanted = (c.skillGap * k.mentoring) / (1 - k.dayOneProductivity);
    const mentors = min(wanted, k.mentorCapacity * (c.engineers - gap));
    const support = wanted > 0 ? mentors / wanted : 1;
    const gone = c.leavers + c.laidOff;
    c.gapOpened = (1 - k.dayOneProductivity) * c.starters + k.knowledgeLoss * gone + c.keyLoss;
    const pace = support / c.assistedRamp;
    const learned = pace === 1 ? k.rampFraction : fractionMoved((pace * k.step) / k.rampTime);
    c.gapClosed = (c.skillGap + 0.5 * c.gapOpened) * learned + (c.engineers > 0 ? (gone * gap) / c.engineers : 0);
    c.mentoringWork = mentors;
    const spare = max(c.engineers - gap - mentors - k.productiveFloor * c.engineers, 0);
    c.interviewWork = min((k.interviewEffort * c.offersMade) / k.step, spare);
    c.present = max(c.engineers - gap - mentors - c.interviewWork, k.productiveFloor * c.engineers);
    c.learningWork = c.engineers - c.present - mentors - c.interviewWork;
}
