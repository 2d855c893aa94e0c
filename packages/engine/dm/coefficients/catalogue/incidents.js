import { constant, judged, logitNormal, lognormal, normal, reported } from '../entry.js';
/** Outages and the support queue. */
export const incidents = {
    incidents: lognormal('Incidents of a team of 20 at a debt ratio of 0.15', '1/year', [8, 18, 40], reported('FireHydrant incident benchmark, 53,034 incidents', 2022), [0, 10_000]),
    incidentTeam: constant('Team size to which that rate belongs', 'heads', 20, [1, 10_000]),
    incidentSlope: normal('Rise of the logarithm of the incident rate per unit of debt ratio', 'factor', [2, 4, 5.5], judged('From Tornhill & Borg 2022: 15 times the defects in bad code'), [0, 20]),
    debtReference: constant('Debt ratio to which incident and churn rates belong', 'factor', 0.15, [0, 5]),
    incidentDebtCap: constant('Debt ratio beyond which incidents are not extrapolated', 'factor', 0.7, [0, 5]),
    incidentEffort: lognormal('Median effort to deal with an incident', 'person-weeks', [0.3, 0.8, 2], judged(), [0, 500]),
    incidentSpread: constant('Spread of that effort (standard deviation of its logarithm)', 'factor', 1, [0, 3], reported('VOID report: durations are heavy-tailed and independent of severity', 2022)),
    fireTime: constant('Time in which the unplanned work that waits would be dealt with', 'weeks', 2, [1, 52]),
    fireCap: constant('Largest share of capacity that unplanned work takes', 'share', 0.6, [0, 1]),
    majorShare: lognormal('Share of incidents that are major', 'share', [0.01, 0.03, 0.08], judged(), [0, 1]),
    majorLoss: lognormal('Share of revenue lost with a major incident of a team up to the reference size', 'share', [0.002, 0.007, 0.02], judged('Judgement; outages then are about a tenth of all churn where debt is as usual'), [0, 1]),
    ticketRate: constant('Support tickets per $M of yearly revenue without debt', 'tickets/week', 6, [0, 10_000]),
    ticketDebt: lognormal('Rise of tickets per unit of debt ratio', 'factor', [0.8, 2, 4], judged(), [0, 50]),
    patience: constant('Time after which a customer who waits for support gives up', 'weeks', 6, [0.1, 520]),
    ticketsPerAgent: lognormal('Tickets one supporter answers', 'tickets/week', [13, 20, 31], judged('Judgement; drawn since it moves revenue, see promotion.md'), [0, 10_000]),
    supportLoad: logitNormal('Load for which support is staffed: tickets as a part of those that it can answer', 'share', [0.7, 0.8, 0.88], judged('Judgement; call centres are staffed for an occupancy of 75–85%'), [0.05, 1]),
    supportDelay: lognormal('Time in which the number of supporters follows the tickets', 'weeks', [6, 12, 24], judged('Judgement; as long as it takes to see the need, hire and train'), [0.5, 260]),
    supportVariability: lognormal('Mean squared variation of arrivals and work in the support queue (0: tickets come evenly)', 'factor', [1, 2, 4], judged('Judgement; 1 where they come and take time by chance alone, more where they come in waves; form: Sakasegawa 1977'), [0, 100]),
    supportFollows: constant('Supporters follow the tickets (0: they are always the share that may be)', 'factor', 1, [0, 1]),
};
