import { fault, type Fault, type Path, type Place } from '../fault.js';
import type { Branch, Tree } from '../files/tree.js';
import { currenciesIn, currencyOf, USUAL_CURRENCY, type Currency } from '../quantities/currency.js';
import { quoted } from '../quantities/problem.js';

/** Words, in which a sum is none of the scenario’s. */
const WORDS = ['name', 'description', 'label', 'extends', 'seed'];

/** A sum of money, or the name of a currency, and where it stands. */
interface Sum {
  readonly currency: Currency;
  readonly text: string;
  readonly path: Path;
  readonly place: Place;
}

/** What money a scenario is written in, the faults of a file that has more than one, and doubts of another that it extends. */
export function currencyIn(tree: Branch): {
  readonly currency: Currency;
  readonly faults: readonly Fault[];
  readonly doubts: readonly Fault[];
} {
  const main = tree.place.file;
  // What is given on the command line counts as part of the file.
  const fileOf = ({ file, line }: Place): string => (line === 0 ? main : file);
  const sums = [...sumsIn(tree, [])].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  const said = (file: string) => sums.filter(({ place }) => fileOf(place) === file);
  const named = sums.find(({ path }) => path[0] === 'currency');
  // A file on a command line has lines from 1; what replaces a value has none, and is held against what the file says.
  const firstOf = (file: string) => {
    const own = said(file);
    return own.find(({ path }) => path[0] === 'currency') ?? own.find(({ place }) => place.line > 0) ?? own[0];
  };
  const first = named ?? firstOf(main) ?? sums[0];
  const faults: Fault[] = [];
  const doubts: Fault[] = [];
  for (const file of new Set(sums.map(({ place }) => fileOf(place)))) {
    const lead = file === main && first !== undefined ? first : firstOf(file)!;
    const other = said(file).find(({ currency }) => currency !== lead.currency);
    if (other !== undefined) faults.push(mixed(other, lead));
    else if (file !== main && first !== undefined && lead.currency !== first.currency)
      doubts.push(
        fault(
          lead.place,
          lead.path,
          { message: `is in ${lead.currency}, and counts as ${first.currency}, one for one.` },
          'doubtful',
        ),
      );
  }
  return { currency: first?.currency ?? USUAL_CURRENCY, faults, doubts };
}

function mixed(other: Sum, lead: Sum): Fault {
  const where = lead.place.line > 0 ? `line ${lead.place.line}` : lead.place.file;
  return fault(other.place, other.path, {
    message: `${quoted(other.text)} is in ${other.currency}, and ${quoted(lead.text)} (${where}) in ${lead.currency}.`,
    hint: 'A scenario has one currency, and nothing is converted: write all sums in it.',
  });
}

function* sumsIn(tree: Tree, path: Path): Generator<Sum> {
  if (tree.kind === 'list') {
    for (const [i, item] of tree.items.entries()) yield* sumsIn(item, [...path, i]);
  } else if (tree.kind === 'branch') {
    for (const [name, { value }] of tree.entries) if (!WORDS.includes(name)) yield* sumsIn(value, [...path, name]);
  } else {
    const { text, place } = tree;
    const named = path.length === 1 && path[0] === 'currency' ? currencyOf(text) : null;
    for (const currency of named === null ? currenciesIn(text.slice(0, LONGEST)) : [named])
      yield { currency, text, path, place };
  }
}

/** No quantity is longer. */
const LONGEST = 300;
