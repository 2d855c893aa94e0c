import { repeated } from './inert.js';
/** `timeline[0].at` */
export function dotted(path) {
    return path
        .map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? repeated(part) : `.${repeated(part)}`))
        .join('');
}
export function fault({ file, line, column }, path, problem, kind = 'invalid') {
    const name = dotted(path);
    return {
        kind,
        file,
        line,
        column,
        path: name,
        message: sentence(name, problem.message),
        ...(problem.hint === undefined ? {} : { hint: problem.hint }),
    };
}
/** A message that begins with a verb takes the path as its subject; any other stands after a colon. */
function sentence(name, message) {
    if (/^[a-z]/.test(message))
        return `${name || 'The scenario'} ${message}`;
    return name ? `${name}: ${message}` : message;
}
/**
 * One line for a terminal or a log: `series-b.yaml:12:5: coefficients.rampTimes is not a coefficient. Did you mean rampTime?`
 *
 * @example
 * const { faults } = readScenario('ours.yaml', { read: () => 'runs: many', resolve: (from, to) => to });
 * const said = faults.map((fault) => formatFault(fault)).join('\n');
 */
export function formatFault({ file, line, column, message, hint }) {
    const place = line > 0 ? `${file}:${line}:${column}` : file;
    return hint === undefined ? `${place}: ${message}` : `${place}: ${message} ${hint}`;
}
/** Of faults that are told. */
export const MOST_FAULTS = 100;
/** In reading order, and no more of them than anybody reads. */
export function inOrder(faults) {
    const sorted = [...faults].sort((a, b) => order(a.file, b.file) || a.line - b.line || a.column - b.column);
    if (sorted.length <= MOST_FAULTS)
        return sorted;
    const rest = sorted[MOST_FAULTS];
    const more = { message: `And ${sorted.length - MOST_FAULTS} more faults from here on.` };
    return [...sorted.slice(0, MOST_FAULTS), fault(rest, [], more)];
}
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
