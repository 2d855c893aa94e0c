import { formatFault } from '../scenario/fault.js';
import { readScenario } from '../scenario/read.js';
/** What is wrong with a scenario. The message has every fault on a line of its own, with its line and column. */
export class ScenarioError extends Error {
    faults;
    name = 'ScenarioError';
    /** @param faults all that is wrong, in reading order; at least one */
    constructor(faults) {
        super(faults.map(formatFault).join('\n'));
        this.faults = faults;
    }
}
/** A text by itself: it has no files beside it. */
const alone = (text, name) => ({
    read: (path) => {
        if (path !== name)
            throw new Error(`names ${path}, and a text by itself can extend no file: use readScenario.`);
        return text;
    },
    resolve: (_from, to) => to,
});
/**
 * A scenario from its text, YAML or JSON, checked and with everything filled in that the text leaves out.
 *
 * @param text what a scenario file says; it may not say `extends`, as there are no files beside it
 * @param name the file that faults name, and without its ending what a scenario is called that says no `name`
 * @throws ScenarioError with every fault there is
 * @example
 * const scenario = parseScenario('runs: 500\ncompany: {engineers: 20, arr: $3M, cash: $10M}');
 */
export function parseScenario(text, name = 'scenario.yaml') {
    const { scenario, faults } = readScenario(name, alone(text, name));
    if (scenario === null)
        throw new ScenarioError(faults);
    return scenario;
}
