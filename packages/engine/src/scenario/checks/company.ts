import * as z from 'zod';
import { KINDS } from '../quantities/kinds.js';
import { quoted } from '../quantities/problem.js';
import { limits, readQuantity, type Reading } from '../quantities/read.js';
import { MANDATE, ROUNDS, START, WRITTEN_AS, type RoundName, type StartEntry } from '../start.js';
import type { GivenCompany } from '../defaults.js';
import { addProblem, expected, map, quantity } from './fields.js';

type StartName = keyof typeof START;

const readingOf = ({ kind, range }: StartEntry): Reading => ({ kind, range, bare: false });

function field(name: StartName) {
  const entry = START[name];
  return quantity(readingOf(entry), { description: entry.usual ? `${entry.meaning}; default: ${entry.usual[0]}` : entry.meaning });
}

const ROUND_NAMES = Object.keys(ROUNDS) as RoundName[];

const round = z
  .enum(ROUND_NAMES, { error: ({ input }) => (typeof input === 'string' ? `${quoted(input)} is not a round. There are: ${ROUND_NAMES.join(', ')}.` : expected('the name of a round')({ input })) })
  .meta({ description: 'Last round closed', usual: 'none' });

const mandate = z
  .union([z.string(), z.number(), z.boolean()], { error: expected('yes, no or a duration') })
  .transform((written, ctx) => {
    const text = String(written);
    if (['yes', 'on', 'true'].includes(text)) return true;
    if (['no', 'off', 'false'].includes(text)) return false;
    const value = readQuantity(text, readingOf(MANDATE));
    if (typeof value === 'number') return value;
    addProblem(ctx, { ...value, hint: 'Write yes, no or the time left: 18 months.' });
    return z.NEVER;
  })
  .meta({ description: `${MANDATE.meaning} ; default: ${MANDATE.usual![0]} (${limits(MANDATE.kind, MANDATE.range)})`, unit: KINDS.weeks.unit });

const NAMES = Object.keys(START) as StartName[];
const written = (name: StartName): string => WRITTEN_AS[name] ?? name;
const given = NAMES.filter((name) => !START[name].usual).map((name) => [written(name), field(name)] as const);
const usual = NAMES.filter((name) => START[name].usual).map((name) => [written(name), field(name).optional()] as const);

/** `company:`, where the company stands in week 0. */
export const COMPANY = map({ ...Object.fromEntries([...given, ...usual]), round: round.optional(), mandate: mandate.optional() }, 'a map with engineers, arr and cash')
  .transform((numbers, ctx): GivenCompany => {
    const company = Object.fromEntries(NAMES.map((name) => [name, numbers[written(name)]])) as GivenCompany;
    if ((company.skillGap ?? 0) > company.engineers!) addProblem(ctx, { message: 'is more than there are engineers.' }, ['skillGap']);
    return { ...company, round: numbers['round'] as RoundName | undefined, mandate: numbers['mandate'] as number | boolean | undefined };
  });
