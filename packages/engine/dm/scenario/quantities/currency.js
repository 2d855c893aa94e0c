/** Currencies by their ISO 4217 codes, and the signs that stand for them. A currency only labels: nothing is converted. */
export const CURRENCIES = { USD: '$', EUR: '€', GBP: '£' };
export const CURRENCY_CODES = Object.keys(CURRENCIES);
export const USUAL_CURRENCY = 'USD';
/** A sign or a code, as it stands before or after a number. */
export const CURRENCY_PATTERN = String.raw `[$€£]|\b(?:USD|EUR|GBP)\b`;
const MONEY = new RegExp(String.raw `(?:(${CURRENCY_PATTERN})\s*[\d.])|(?:\d\s*(?:k|thousand|m|mn|million|b|bn|billion)?\s*(${CURRENCY_PATTERN}))`, 'gi');
/** The currencies that a text has sums of money in, each once, in the order in which they come. */
export function currenciesIn(text) {
    const named = [...text.matchAll(MONEY)].map(([, before, after]) => currencyNamed((before ?? after)));
    return [...new Set(named)];
}
/** The currency of a sign or code that `CURRENCY_PATTERN` matches. */
export const currencyNamed = (written) => CURRENCY_CODES.find((code) => code === written.toUpperCase() || CURRENCIES[code] === written);
/** The currency that a person names alone: `EUR`, `eur`, `€`; null if it is none that is known. */
export function currencyOf(written) {
    const name = written.trim();
    return CURRENCY_CODES.find((code) => code === name.toUpperCase() || CURRENCIES[code] === name) ?? null;
}
/** A text that the model writes in dollars, with another currency’s sign. */
export const withSignOf = (text, currency) => currency === USUAL_CURRENCY ? text : text.replace(/\$(?=[\d.])/g, () => CURRENCIES[currency]);
