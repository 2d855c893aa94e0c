/** Currencies by their ISO 4217 codes, and the signs that stand for them. A currency only labels: nothing is converted. */
export declare const CURRENCIES: {
    readonly USD: "$";
    readonly EUR: "€";
    readonly GBP: "£";
};
export type Currency = keyof typeof CURRENCIES;
export declare const CURRENCY_CODES: Currency[];
export declare const USUAL_CURRENCY: Currency;
/** A sign or a code, as it stands before or after a number. */
export declare const CURRENCY_PATTERN: string;
/** The currencies that a text has sums of money in, each once, in the order in which they come. */
export declare function currenciesIn(text: string): Currency[];
/** The currency of a sign or code that `CURRENCY_PATTERN` matches. */
export declare const currencyNamed: (written: string) => Currency;
/** The currency that a person names alone: `EUR`, `eur`, `€`; null if it is none that is known. */
export declare function currencyOf(written: string): Currency | null;
/** A text that the model writes in dollars, with another currency’s sign. */
export declare const withSignOf: (text: string, currency: Currency) => string;
