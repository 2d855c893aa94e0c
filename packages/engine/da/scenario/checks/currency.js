import { fault } from '../fault.js';
import { currenciesIn, currencyOf, USUAL_CURRENCY } from '../quantities/currency.js';
import { quoted } from '../quantities/problem.js';
/** Words, in which a sum is none of the scenario’s. */
const WORDS = ['name', 'description', 'label', 'extends', 'seed'];
/** What money a scenario is written in, the faults of a file that has more than one, and doubts of another that it extends. */
export function currencyIn(tree) {
    const main = tree.place.file;
    // What is given on the command line counts as part of the file.
    const fileOf = ({ file, line }) => (line === 0 ? main : file);
    const sums = [...sumsIn(tree, [])].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
    const said = (file) => sums.filter(({ place }) => fileOf(place) === file);
    const named = sums.find(({ path }) => path[0] === 'currency');
    // A file on a command line has lines from 1; what replaces a value has none, and is held against what the file says.
    const firstOf = (file) => {
        const own = said(file);
        return own.find(({ path }) => path[0] === 'currency') ?? own.find(({ place }) => place.line > 0) ?? own[0];
    };
    const first = named ?? firstOf(main) ?? sums[0];
    const faults = [];
    const doubts = [];
    for (const file of new Set(sums.map(({ place }) => fileOf(place)))) {
        const lead = file === main && first !== undefined ? first : firstOf(file);
        const other = said(file).find(({ currency }) => currency !== lead.currency);
        if (other !== undefined)
            faults.push(mixed(other, lead));
        else if (file !== main && first !== undefined && lead.currency !== first.currency)
            doubts.push(fault(lead.place, lead.path, { message: `is in ${lead.currency}, and counts as ${first.currency}, one for one.` }, 'doubtful'));
    }
    return { currency: first?.currency ?? USUAL_CURRENCY, faults, doubts };
}
function mixed(other, lead) {
    const where = lead.place.line > 0 ? `line ${lead.place.line}` : lead.place.file;
    return fault(other.place, other.path, {
        message: `${quoted(other.text)} is in ${other.currency}, and ${quoted(lead.text)} (${where}) in ${lead.currency}.`,
        hint: 'A scenario has one currency, and nothing is converted: write all sums in it.',
    });
}
function* sumsIn(tree, path) {
    if (tree.kind === 'list') {
        for (const [i, item] of tree.items.entries())
            yield* sumsIn(item, [...path, i]);
    }
    else if (tree.kind === 'branch') {
        for (const [name, { value }] of tree.entries)
            if (!WORDS.includes(name))
                yield* sumsIn(value, [...path, name]);
    }
    else {
        const { text, place } = tree;
        const named = path.length === 1 && path[0] === 'currency' ? currencyOf(text) : null;
        for (const currency of named === null ? currenciesIn(text.slice(0, LONGEST)) : [named])
            yield { currency, text, path, place };
    }
}
/** No quantity is longer. */
const LONGEST = 300;
