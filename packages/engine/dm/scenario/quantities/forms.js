const form = (cost, times, after, before = '') => ({
    cost,
    texts: (value) => numerals(value * times).map((numeral) => `${before}${numeral}${after}`),
});
/** The number as it is: the form that always reads back exactly. */
const itself = (cost, after = '') => ({ cost, texts: (value) => [`${value}${after}`] });
const counted = (cost, times, unit) => ({
    cost,
    texts: (value) => numerals(value * times).map((numeral) => `${numeral} ${unit}${numeral === '1' ? '' : 's'}`),
});
const itselfCounted = (unit) => ({
    cost: 0,
    texts: (value) => [`${value} ${unit}${value === 1 ? '' : 's'}`],
});
/** A sixth, two thirds: what has no end as a decimal. */
const LARGEST_PART = 12;
const fraction = (after = '') => ({
    cost: 4,
    texts: (value) => {
        for (let below = 2; below <= LARGEST_PART; below++) {
            const above = Math.round(value * below);
            if (above > 0 && above <= LARGEST_PART && above / below === value)
                return [`${above}/${below}${after}`];
        }
        return [];
    },
});
const money = (cost, times, after) => ({
    cost,
    texts: (value) => (value < 0 ? sums(-value, times, after).map((text) => `-${text}`) : sums(value, times, after)),
});
const sums = (value, times, after) => [
    ...scaled(value * times).map((text) => `${text}${after}`),
    ...(times === 1 ? [`$${value}M${after}`] : []),
];
function scaled(value) {
    const size = Math.abs(value);
    if (value === 0)
        return ['$0'];
    if (size >= 1000)
        return numerals(value / 1000).map((numeral) => `$${numeral}B`);
    if (size >= 1)
        return numerals(value).map((numeral) => `$${numeral}M`);
    return numerals(value * 1000).map((numeral) => `$${numeral}k`);
}
/** Twelve digits: enough for anything a person wrote, and free of the last bit's noise; more only where they are needed. */
const numerals = (x) => [
    ...new Set([12, 15, 17].map((digits) => String(Number(x.toPrecision(digits))))),
];
const WHOLE_YEARS = {
    cost: -3,
    texts: (value) => (value > 0 && value % 52 === 0 ? [`${value / 52} year${value === 52 ? '' : 's'}`] : []),
};
const PLAIN = [itself(0)];
/** How numbers of each kind are written, the most usual form first. */
export const FORMS = {
    weeks: [WHOLE_YEARS, itselfCounted('week'), counted(3, 12 / 52, 'month'), counted(4, 7, 'day')],
    years: [itselfCounted('year'), counted(3, 12, 'month'), counted(3, 52, 'week')],
    '1/year': [
        { cost: 0, texts: (value) => (value <= 5 ? form(0, 100, '% per year').texts(value) : []) },
        itself(1, ' per year'),
        form(3, 100 / 12, '% per month'),
        form(3, 100 / 52, '% per week'),
        form(4, 1 / 52, ' per week'),
        fraction(' per year'),
    ],
    '1/week': [
        form(0, 100, '% per week'),
        itself(2, ' per week'),
        form(3, 5200, '% per year'),
        form(3, 5200 / 12, '% per month'),
        fraction(' per week'),
    ],
    share: [form(0, 100, '%'), itself(3), fraction()],
    factor: [itself(0), fraction()],
    FTE: [itself(0, ' FTE'), fraction(' FTE')],
    heads: PLAIN,
    'person-weeks': [
        itselfCounted('person-week'),
        counted(4, 1 / 52, 'person-year'),
        counted(4, 12 / 52, 'person-month'),
        counted(4, 5, 'person-day'),
    ],
    'person-weeks/week': [itself(0, ' person-weeks per week')],
    $M: [money(0, 1, '')],
    '$M/year': [money(0, 1, ' per year'), money(2, 1 / 52, ' per week'), money(3, 1 / 12, ' per month')],
    '$M/week': [money(0, 52, ' per year'), money(2, 1, ' per week'), money(3, 52 / 12, ' per month')],
    'tickets/week': [itself(0, ' per week'), form(3, 52 / 12, ' per month'), form(3, 52, ' per year')],
    tickets: PLAIN,
    count: PLAIN,
};
