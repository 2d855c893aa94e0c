import { doubted, rounded } from '../../scenario/checks/doubts.js';
import { asMap } from '../../scenario/checks/fields.js';
import { inputFor } from './file.js';
import { CASE_INPUT_NAMES } from './inputs.js';
/** What is valid and still most likely not meant, in a case that has no faults. */
export function doubtsInCase(written) {
    const map = asMap(written);
    return [
        ...CASE_INPUT_NAMES.flatMap((name) => doubted(map, name, inputFor(name, map[name]).unit, [])),
        ...doubted(map, 'team', 'heads', []),
        ...doubted(map, 'runs', 'count', []),
        ...rounded(map['horizon']),
    ];
}
