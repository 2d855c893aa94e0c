import * as z from 'zod';
import { COEFFICIENT_NAMES } from '../../coefficients/catalogue/index.js';
import { KNOWN_NAMES } from '../known.js';
import { quoted } from '../quantities/problem.js';
import { addProblem, map, text } from './fields.js';
const MOST_DRAWS = 900_000;
const NAMES_WITH_DIGESTS = /^[a-zA-Z]+:[0-9a-f]+$/;
/** `fitted:`, what a fit to a company's history left. The command writes it; nobody needs to by hand. */
export const FITTED = map({
    from: text(7, { description: 'First month of the history' }),
    to: text(7, { description: 'Last month of the history' }),
    months: text(5, { description: 'Months of the history' }),
    digest: text(64, { description: 'SHA-256 of the history that was read' }),
    version: text(40, { description: 'Version of Paydown that made the fit' }),
    effective: text(12, { description: 'So many independent draws would tell as much' }),
    shows: text(1000, {
        description: 'What is known of today that was in the history, and is not settled a second time',
    }).optional(),
    coefficients: text(10_000, {
        description: 'The coefficients that are drawn, each with a digest of what was believed of it',
    }),
    draws: text(MOST_DRAWS, {
        description: 'Line by line a draw: how often it was taken, and the value of each coefficient',
    }),
}, 'what `paydown fit` writes').transform((given, ctx) => {
    const wrong = (key, message) => {
        addProblem(ctx, { message, hint: 'Make the file anew: paydown fit.' }, [key]);
        return z.NEVER;
    };
    const pairs = given.coefficients.split(/[\s,]+/).filter((each) => each !== '');
    const names = pairs.map((pair) => pair.split(':')[0]);
    const strange = pairs.find((pair, i) => !NAMES_WITH_DIGESTS.test(pair)
        || !COEFFICIENT_NAMES.includes(names[i])
        || names.indexOf(names[i]) < i);
    if (strange !== undefined || names.length === 0)
        return wrong('coefficients', `${quoted(strange ?? '')} is no coefficient with its digest.`);
    const shows = (given.shows ?? '').split(/[\s,]+/).filter((each) => each !== '');
    const unknown = shows.find((name) => !KNOWN_NAMES.includes(name));
    if (unknown !== undefined)
        return wrong('shows', `${quoted(unknown)} is nothing that can be known.`);
    const rows = given.draws
        .trim()
        .split(/\n/)
        .map((line) => line.trim().split(/\s+/).map(Number));
    const bad = rows.findIndex((row) => row.length !== names.length + 1 || row.some((value) => !Number.isFinite(value)) || row[0] <= 0);
    if (bad >= 0)
        return wrong('draws', `draw ${bad + 1} is not ${names.length + 1} numbers, the first above 0.`);
    const [months, effective] = [Number(given.months), Number(given.effective)];
    if (!(months > 0))
        return wrong('months', 'is no number of months.');
    if (!(effective > 0))
        return wrong('effective', 'is no number of draws.');
    return {
        names: names,
        believed: pairs.map((pair) => pair.split(':')[1]),
        values: rows.flatMap((row) => row.slice(1)),
        weights: rows.map((row) => row[0]),
        origin: {
            effective,
            shows: shows,
            history: { from: given.from, to: given.to, months, digest: given.digest },
            version: given.version,
        },
    };
});
/** A fit as a file gives it. */
export function writeFitted({ names, believed, values, weights, origin }) {
    const count = values.length / names.length;
    const rows = Array.from({ length: count }, (_, i) => [weights?.[i] ?? 1, ...values.slice(i * names.length, (i + 1) * names.length)].join(' '));
    return {
        from: origin?.history.from ?? '',
        to: origin?.history.to ?? '',
        months: origin?.history.months ?? 1,
        digest: origin?.history.digest ?? '',
        version: origin?.version ?? '',
        effective: origin?.effective ?? count,
        ...(origin && origin.shows.length > 0 ? { shows: origin.shows.join(' ') } : {}),
        coefficients: names.map((name, i) => `${name}:${believed[i]}`).join(' '),
        draws: `${rows.join('\n')}\n`,
    };
}
