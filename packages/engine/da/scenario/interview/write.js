import { inertJson } from '../inert.js';
import { currenciesIn, USUAL_CURRENCY, withSignOf } from '../quantities/currency.js';
import { readScenario } from '../read.js';
import { BOARDS, FEELINGS, lostAt, paceOf } from './questions.js';
/** Least yearly revenue, $M, at which a company has usually closed a round. */
const ROUND_FROM = [
    ['D', 60],
    ['C', 20],
    ['B', 5],
    ['A', 1],
    ['seed', 0],
];
const COLUMN = 25;
const BARE = { resolve: (_, to) => to };
/** Answers as the text of a scenario file in which every number says what it is, and which of them are guesses. */
export function writeAnswers(name, answers) {
    const { people, revenue, cash, debt, board } = answers;
    const { pace, pressure, raises, words } = asked(board);
    const currency = currenciesIn(revenue)[0] ?? USUAL_CURRENCY;
    const felt = typeof debt === 'string' ? FEELINGS[debt] : null;
    const said = typeof debt === 'string' ? FEELINGS[debt].words : `it takes ${debt.lost} of the week`;
    const round = raises ? roundAt(arrOf(revenue)) : 'none';
    return aligned(`# Written from a few answers. Change any number; “paydown check <this file>” shows all the others.
name: ${inertJson(JSON.stringify(name))}
description: >
  ${people.engineers} engineers of ${people.engineers + people.others} people, ${revenue} of yearly revenue and ${cash} in the bank. Of technical debt people say:
  ${said}. The board asks ${words}.

horizon: 5 years         # how far to look
runs: 10000              # futures played; 1000 give a quick look
seed: paydown            # any text; the same seed gives the same futures

company:
  engineers: ${people.engineers}  # people who build the product
  others: ${people.others}             # sales, support, operations
  arr: ${revenue}              # annual recurring revenue
  cash: ${cash}  # in the bank
${felt === null
        ? ''
        : `  debtRatio: ${felt.debt}         # a guess from how it feels: what it would take to mend all that slows work down, as a share of the whole
                         # product. At this level about ${Math.round(100 * lostAt(felt.debt))}% of a week of feature work is lost to it.
`}  round: ${round}               # ${raises ? 'a guess from the revenue: the last round closed (seed, A, B, C, D)' : 'no investors who ask for growth'}
${raises ? '  sinceRound: 6 months    # a guess. After a round the board’s mandate to grow lasts two years\n' : ''}
${knownPart(answers)}debt: ${answers.spent ?? '20%'}                # ${answers.spent === null ? 'a guess: ' : ''}share of the engineers’ free weeks that goes to debt: the decision to play with.
                         # Try 0%, reactive (wait until it hurts), or {policy: ceiling, threshold: 30%}

levers:
  hiringPace: ${pace}        # doublings of headcount a year while the mandate lasts
  boardPressure: ${pressure}       # how hard the board presses when growth falls short of plan; 1 is usual
  discipline: 50%        # how much of the time for debt survives such pressure
  fundraising: ${raises ? 'on ' : 'off'}       # whether the company raises more money

# What you know of yourselves, as “low to high”: eight futures in ten. Everything not said here comes from the catalogue,
# which “paydown coefficients” prints with its sources.
coefficients:
  attrition: 10% to 20% per year            # engineers who leave
  engineerCost: ${withSignOf('$120k to $220k', currency)} per year     # all in
`);
}
/** What a board asks; one that names a growth presses as the one whose word comes nearest among those that give money. */
function asked(board) {
    if (typeof board === 'string')
        return BOARDS[board];
    const pace = Number(paceOf(board.headcount).toPrecision(3));
    const near = Object.values(BOARDS)
        .filter(({ raises }) => raises)
        .reduce((best, each) => (Math.abs(each.pace - pace) < Math.abs(best.pace - pace) ? each : best));
    return { ...near, pace, words: `for ${Number((100 * board.headcount).toPrecision(3))}% more people a year` };
}
/** What is known today, to which every future is made to agree. */
function knownPart({ debt, growth, waiting, product }) {
    const lines = [
        ...(growth === null ? [] : [`  growth: ${nearly(growth)}    # of revenue, over the last year`]),
        ...(typeof debt === 'string'
            ? []
            : [`  timeLost: ${nearly(debt.lost)}    # share of a week of feature work that is lost to debt`]),
        ...(waiting === null
            ? []
            : [`  waiting: ${nearly(waiting)}    # share of the customers who ask support and have to wait`]),
        ...(product === null
            ? []
            : 'effort' in product
                ? [`  builtWith: ${product.effort}    # engineers’ time that has gone into the product`]
                : [
                    `  age: ${product.years} years    # of the product: half of today’s engineers are taken to have built it all that time`,
                ]),
    ];
    const note = '# What you know of today: a number alone is met exactly, “about” within a tenth. “paydown run” shows what it rules out.';
    return lines.length === 0 ? '' : `${note}\nknown:\n${lines.join('\n')}\n\n`;
}
/** What people say of themselves is about right, unless they say how exact it is. */
const nearly = (text) => (/^[\d.+−-]+ *%?$/.test(text) ? `about ${text}` : text);
/** Notes behind values begin in one column, as far as the values leave room. */
const aligned = (text) => text.replace(/^( *\S.*?) {2,}# /gm, (line, value) => value.length < COLUMN ? `${value.padEnd(COLUMN)}# ` : line);
/** Revenue in $M, as the scenario reader understands it. */
function arrOf(revenue) {
    const { scenario } = readScenario('', {
        ...BARE,
        read: () => `company: {engineers: 10, arr: ${JSON.stringify(revenue)}, cash: 1M}`,
    });
    return scenario.company.arr;
}
const roundAt = (arr) => ROUND_FROM.find(([, least]) => arr >= least)[0];
