/** What is worth telling of a company when it passes it. Shares of one, except for the runway (weeks). */
export const MARKS = {
    fast: { value: ({ c }) => c.velocity, level: () => 0.8, trouble: 'below', slack: 0.02 },
    stalled: { value: ({ c }) => c.velocity, level: ({ k }) => k.stallVelocity, trouble: 'below', slack: 0.02 },
    debt: { value: ({ c }) => c.debtRatio, level: () => 0.25, trouble: 'above', slack: 0.02 },
    deepDebt: { value: ({ c }) => c.debtRatio, level: () => 0.5, trouble: 'above', slack: 0.02 },
    pressure: { value: ({ c }) => c.pressure, level: () => 0.5, trouble: 'above', slack: 0.05 },
    newcomers: { value: ({ c }) => c.newcomers, level: () => 0.5, trouble: 'above', slack: 0.02 },
    hiring: { value: ({ c }) => c.runwayMidstep, level: ({ k }) => k.hiringRunway, trouble: 'below', slack: 39 },
};
const NAMES = Object.keys(MARKS);
/** Watches a company from week to week and tells which marks it has passed since; none at the first look. */
export function crossings() {
    const sides = new Map();
    return (state) => NAMES.flatMap((name) => {
        const { value, level, trouble, slack } = MARKS[name];
        const [now, at] = [value(state), level(state)];
        const was = sides.get(name);
        const inTrouble = was === (trouble === 'above');
        const out = was === undefined || !inTrouble ? 0 : slack;
        const above = now >= (trouble === 'above' ? at - out : at + out);
        sides.set(name, above);
        return was === undefined || was === above ? [] : [{ kind: 'mark', mark: name, above, level: at }];
    });
}
