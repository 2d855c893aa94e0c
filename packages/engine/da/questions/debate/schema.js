import * as z from 'zod';
import { finish, scenarioSchema } from '../../scenario/schema.js';
import { DEBATE, DECISIONS } from './file.js';
/** JSON Schema (draft 2020-12) of debate files: its own keys, and those of a scenario for beliefs and decisions. `readDebate` has the last word. */
export function debateSchema() {
    const { $schema, ...schema } = z.toJSONSchema(DEBATE, {
        io: 'input',
        target: 'draft-2020-12',
        override: finish,
    });
    const { properties, $defs } = scenarioSchema();
    const decisions = Object.fromEntries(DECISIONS.map((key) => [key, properties[key]]));
    const { people, proposals } = schema.properties;
    return {
        $schema,
        title: 'Paydown debate',
        ...schema,
        properties: {
            ...schema.properties,
            people: {
                ...people,
                minItems: 1,
                items: itemOf(people, ['name', 'weight'], {
                    believes: {
                        ...properties['coefficients'],
                        description: 'What this person believes otherwise than the scenario',
                    },
                }),
            },
            proposals: { ...proposals, minItems: 2, items: itemOf(proposals, ['name'], decisions) },
        },
        $defs,
    };
}
/** The items of a list with some of their own keys, and others in place of those that are checked later. */
function itemOf({ items }, own, others) {
    const item = items;
    return { ...item, properties: { ...Object.fromEntries(own.map((key) => [key, item.properties[key]])), ...others } };
}
