import * as z from 'zod';
import { addProblem, list, map, quantity, scalar, text } from '../../scenario/checks/fields.js';
const LONGEST_NAME = 60;
/** More than a chart can show. */
export const MOST = 8;
const name = (description, samples) => text(LONGEST_NAME, { description, samples }).superRefine((written, ctx) => {
    if (written.trim() === '')
        addProblem(ctx, { message: 'is empty.' });
});
/** `least` to 8 maps. */
const several = (item, what, least, tooFew) => list(item, { what: `a list of ${what}`, things: 'entries', most: MOST }).superRefine((several, ctx) => {
    if (several.length < least)
        addProblem(ctx, { message: tooFew });
});
/** What a scenario file checks where it is laid upon the scenario. */
const later = z.unknown().optional();
/** A key that belongs elsewhere. */
const elsewhere = (message, hint) => z
    .unknown()
    .superRefine((_, ctx) => addProblem(ctx, { message, hint }))
    .optional();
const decided = elsewhere('is decided, not believed.', 'It belongs to a proposal.');
const believed = elsewhere('is believed, not decided.', 'It belongs to a person, under believes:.');
const PERSON = map({
    name: name('Who it is', ['Engineering']),
    weight: quantity({ kind: 'factor', range: [0, 1000], bare: true }, { description: 'How much this voice counts when the group chooses; only the proportions matter', usual: 1 }).optional(),
    believes: later,
    debt: decided,
    levers: decided,
    company: decided,
    timeline: decided,
}, 'a person with a name and what it believes');
const PROPOSAL = map({
    name: name('What it is called', ['A fifth for debt']),
    debt: later,
    levers: later,
    company: later,
    timeline: later,
    coefficients: believed,
    believes: believed,
}, 'a proposal with a name and what it decides');
/** A debate file, but for beliefs and decisions: these are checked as parts of the scenario. */
export const DEBATE = map({
    name: text(200, { description: 'Name of the debate; default: the name of the file' }).optional(),
    description: text(5000, { description: 'The story, in a few lines' }).optional(),
    scenario: text(1000, {
        description: 'The scenario file that all agree on, as seen from this file',
        samples: ['../series-b.yaml'],
    }),
    judge: scalar('an outcome and a time, such as arr at year 3')
        .optional()
        .meta({
        description: 'What counts: an outcome, and the time at which it is looked at',
        usual: 'arr at end',
        samples: ['surviving at year 3'],
    }),
    people: several(PERSON, 'people', 1, 'needs at least one person.')
        .superRefine((people, ctx) => {
        if (people.length > 0 && people.every(({ weight }) => weight === 0))
            addProblem(ctx, { message: 'all have weight 0, so nobody chooses.' });
    })
        .meta({ description: 'Who debates, and what each believes otherwise than the scenario' }),
    proposals: several(PROPOSAL, 'proposals', 2, 'needs two proposals or more: there is nothing to choose between.').meta({ description: 'What is proposed' }),
}, 'a map of keys');
/** Parts of a proposal that a scenario has as well. */
export const DECISIONS = ['debt', 'levers', 'company', 'timeline'];
