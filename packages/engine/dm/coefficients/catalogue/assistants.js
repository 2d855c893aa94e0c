import { lognormal, normal, reported } from '../entry.js';
/** What AI assistants do to the work done with them, all of it. These figures age in months: each says of when it is. */
export const assistants = {
    aiSpeed: lognormal('Features that assistants add in code without debt', 'factor', [0.08, 0.2, 0.4], reported('Cui et al. 2026 (Management Science): +26% tasks (standard error 10) in three randomised trials of '
        + '2022–24 with 4,867 developers; Denisov-Blanch (Stanford) 2025, about 120,000 developers: 10–15% net '
        + 'in the middle, 35–40% in new and simple code, 0–10% in old and complex code', 2025), [0, 10]),
    aiDebtDrag: lognormal('How much of that assistants lose per unit of debt ratio; they may cost more than they bring', 'factor', [0.1, 0.35, 0.8], reported('Denisov-Blanch 2025, new against old code; METR July 2025: 16 developers, 246 tasks in large old '
        + 'repositories, 19% slower, while they felt 20% faster; METR February 2026: 18% and 4% faster, which '
        + 'its authors call unreliable', 2026), [0, 50]),
    aiShortcuts: lognormal('Shortcuts that assistants add', 'factor', [0.1, 0.3, 0.6], reported('He et al., MSR 2026, repositories that took up Cursor against matched ones: static warnings +30%, '
        + 'complexity +41%, lasting, where the gain in speed is gone by the third month; GitClear 2025, 211 '
        + 'million lines: moved lines fell from 25% to under 10% in 2021–24', 2026), [0, 20]),
    aiRepair: normal('Debt put right that assistants add in a week of repayment', 'factor', [-0.2, 0.1, 0.5], reported('No measurement of repayment itself: judged from Borg & Tornhill 2026 (changes break at least 30% more often in unhealthy code) and GitClear 2025 (less code is moved, more is copied)', 2026), [-0.9, 20]),
    aiIncidents: normal('Incidents that assistants add at a debt ratio of 0.15; in proportion to the debt ratio', 'factor', [0, 0.15, 0.4], reported('DORA 2024: stability −7.2% for 25% more adoption, and still lower in 2025; Borg & Tornhill 2026: at least 30% more defects in unhealthy code', 2025), [0, 20]),
    aiRamp: normal('Time to become productive that assistants add (below zero: save)', 'factor', [-0.4, -0.15, 0.05], reported('Cui et al. 2026: those with less experience gain more; no measurement of ramp-up itself', 2024), [-0.9, 5]),
};
