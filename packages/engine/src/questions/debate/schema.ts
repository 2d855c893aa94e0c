import * as z from 'zod';
import { finish, scenarioSchema } from '../../scenario/schema.js';
import { DEBATE, DECISIONS } from './file.js';

type Json = Record<string, unknown>;
type Properties = Record<string, Json>;

/** JSON Schema (draft 2020-12) of debate files: its own keys, and those of a scenario for beliefs and decisions. `readDebate` has the last word. */
export function debateSchema(): Json {
  const { $schema, ...schema } = z.toJSONSchema(DEBATE, {
    io: 'input',
    target: 'draft-2020-12',
    override: finish,
  }) as Json & { properties: Properties };
  const { properties, $defs } = scenarioSchema() as { properties: Properties; $defs: Json };
  const decisions = Object.fromEntries(DECISIONS.map((key) => [key, properties[key]!]));
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
        items: itemOf(people!, ['name', 'weight'], {
          believes: {
            ...properties['coefficients'],
            description: 'What this person believes otherwise than the scenario',
          },
        }),
      },
      proposals: { ...proposals, minItems: 2, items: itemOf(proposals!, ['name'], decisions) },
    },
    $defs,
  };
}

/** The items of a list with some of their own keys, and others in place of those that are checked later. */
function itemOf({ items }: Json, own: readonly string[], others: Readonly<Record<string, unknown>>): Json {
  const item = items as Json & { properties: Properties };
  return { ...item, properties: { ...Object.fromEntries(own.map((key) => [key, item.properties[key]])), ...others } };
}
