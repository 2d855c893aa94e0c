import { expm1, log1p } from '../../random/maths.js';
import { LEVERS } from '../levers.js';
import { currenciesIn } from '../quantities/currency.js';
import { percent } from '../quantities/percent.js';
import { readScenario } from '../read.js';
import { nearest } from '../suggest.js';
const MINIMAL = { read: () => 'company: {engineers: 10, arr: 1M, cash: 1M}', resolve: (_, to) => to };
export const FEELINGS = {
    hardly: { words: 'hardly noticed', debt: '5%' },
    little: { words: 'now and then it is in the way', debt: '12%' },
    noticeable: { words: 'everybody notices', debt: '22%' },
    bad: { words: 'estimates keep slipping because of it', debt: '40%' },
    awful: { words: 'everything is slow, nobody dares to touch some parts', debt: '75%' },
};
/** Share of a week of feature work that is lost at a debt, as far as the scenario reader knows before anything is drawn. */
export function lostAt(debt) {
    const { scenario } = readScenario('', MINIMAL, [{ path: 'company.debtRatio', text: debt, origin: '' }]);
    return 1 - (scenario?.company.perceivedVelocity ?? NaN);
}
export const BOARDS = {
    profit: { words: 'to live from what it earns', pace: 0.3, pressure: 0.5, raises: false },
    steady: { words: 'to grow steadily', pace: 0.5, pressure: 0.7, raises: true },
    double: { words: 'to double the headcount every year', pace: 1, pressure: 1, raises: true },
    triple: { words: 'to triple it, and miss no plan', pace: 1.6, pressure: 1.5, raises: true },
};
/** Growth of the headcount in a year, 0 and up, of so many doublings; and the other way round. */
const headcountGrowth = (pace) => expm1(Math.LN2 * pace);
export const paceOf = (headcountGrowth) => log1p(headcountGrowth) / Math.LN2;
/** What people may not know. */
export const UNKNOWN = 'not known';
/** A sum of money that a scenario file would accept for a number of the company. */
const money = (path) => (text) => {
    const written = text.trim();
    const { faults } = readScenario('', MINIMAL, [{ path, text: written, origin: '' }]);
    const [first] = faults;
    if (first === undefined && !/[\r\n#]/.test(written))
        return written;
    return { message: [first?.message ?? 'That is no sum of money.', first?.hint].filter(Boolean).join(' ') };
};
/** A quantity that a scenario file would accept under `known`, or nothing. */
const knownAs = (name) => (text) => {
    const written = text.trim();
    if (/^(?:|-|\?|not known|unknown|no idea)$/i.test(written))
        return null;
    return money(`known.${name}`)(written);
};
function product(text) {
    const written = text.trim().replace(/\bengineer-(?=year|month|week)/gi, 'person-');
    const [, years] = /^(?:about )?(\d{1,3}(?:\.\d+)?) ?(?:years?|yrs?|y)(?: old)?$/i.exec(written) ?? [];
    if (years !== undefined)
        return { years: Number(years) };
    const effort = knownAs('builtWith')(written);
    if (effort === null)
        return null;
    return typeof effort === 'string' ? { effort } : { message: `${effort.message} Or write its age: 5 years.` };
}
/** How bad it feels in a word, or how much of the week it takes. */
function debtFelt(text) {
    if (!/\d *%|^0?\.\d/.test(text))
        return oneOf(FEELINGS)(text);
    const lost = knownAs('timeLost')(text);
    return typeof lost === 'string' ? { lost } : (lost ?? { message: 'Write the share of the week: 30%.' });
}
/** What the board asks in a word, or by how much the headcount is to grow in a year. */
function boardAsks(text) {
    if (!/\d *%/.test(text))
        return oneOf(BOARDS)(text);
    const [, percent] = /^\+?(\d+(?:\.\d+)?) *%(?: *(?:a|per) year)?$/i.exec(text.trim()) ?? [];
    const headcount = Number(percent) / 100;
    const most = headcountGrowth(LEVERS.hiringPace.range[1]);
    if (headcount <= most)
        return { headcount };
    return { message: `Write how much the headcount is to grow in a year, up to ${Math.round(100 * most)}%: 70%.` };
}
function people(text) {
    const [, first, joint, second] = /^(\d{1,6})(?:\s*(of|\+|and)\s*(\d{1,7}))?$/i.exec(text
        .trim()
        .replace(/\b(?:engineers?|people|others?)\b/gi, '')
        .replace(/\s+/g, ' ')
        .trim()) ?? [];
    const engineers = Number(first);
    const others = second === undefined ? engineers : joint.toLowerCase() === 'of' ? Number(second) - engineers : Number(second);
    if (!(engineers >= 1) || others < 0)
        return { message: 'Write how many are engineers, and of how many people: “40 of 85”.' };
    return { engineers, others };
}
const oneOf = (known) => (text) => {
    const names = Object.keys(known);
    const written = text.trim().toLowerCase();
    const chosen = names[Number(written) - 1] ?? names.find((name) => name === written);
    if (chosen !== undefined)
        return chosen;
    const near = nearest(written, names);
    return { message: near === null ? `There are: ${names.join(', ')}.` : `Did you mean ${near}?` };
};
const feelings = () => Object.entries(FEELINGS).map(([name, { words, debt }]) => ({
    name,
    words: `${words} (some ${percent(lostAt(debt))} of the week)`,
}));
const boards = () => Object.entries(BOARDS).map(([name, { words, pace }]) => ({
    name,
    words: `${words} (some ${percent(headcountGrowth(pace))} more people a year)`,
}));
/** What is asked of whoever has no scenario file, on a terminal and on a page, in this order. */
export const INTERVIEW = {
    people: {
        asks: 'How many of your people are engineers?',
        usual: '40 of 85',
        read: people,
    },
    revenue: {
        asks: 'How much revenue a year?',
        usual: '$6M',
        read: money('company.arr'),
    },
    cash: {
        asks: 'How much cash in the bank?',
        usual: '$20M',
        read: money('company.cash'),
    },
    debt: {
        asks: 'How much of a week of feature work is lost to technical debt (30%), or how bad does it feel?',
        choices: feelings,
        measured: { words: 'a measured share of the week', usual: '30%' },
        usual: 'noticeable',
        read: debtFelt,
    },
    board: {
        asks: 'By how much does the board want the headcount to grow in a year (70%), or what does it ask?',
        choices: boards,
        measured: { words: 'a growth of the headcount in a year', usual: '70%' },
        usual: 'double',
        read: boardAsks,
    },
    growth: {
        asks: 'How much did revenue grow over the last year (70%)?',
        usual: UNKNOWN,
        open: true,
        read: knownAs('growth'),
    },
    spent: {
        asks: 'What share of the engineers’ time goes to paying debt down today (10%)?',
        usual: UNKNOWN,
        open: true,
        read: knownAs('debtShare'),
    },
    waiting: {
        asks: 'What share of the customers who ask your support have to wait (40%)?',
        usual: UNKNOWN,
        open: true,
        read: knownAs('waiting'),
    },
    product: {
        asks: 'How old is the product (5 years), or how many engineer-years are in it (70 person-years)?',
        usual: UNKNOWN,
        open: true,
        read: product,
    },
};
export const INTERVIEW_NAMES = Object.keys(INTERVIEW);
/** What is wrong with answers that can each be read; null if nothing is. */
export function clashOf({ revenue, cash }) {
    const [first, second] = new Set([revenue, cash].flatMap(currenciesIn));
    return second === undefined ? null : `Revenue is in ${first}, and cash in ${second}: write both in one.`;
}
export const isWrong = (answer) => typeof answer === 'object' && answer !== null && 'message' in answer;
