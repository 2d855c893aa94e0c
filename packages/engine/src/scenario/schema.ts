import * as z from 'zod';
import { FILE } from './checks/file.js';

type Json = Record<string, unknown>;

/**
 * JSON Schema (draft 2020-12) of scenario files, from the definition that checks them. Editors complete and explain with it. It does not
 * know units or limits of quantities written as text: `readScenario` has the last word.
 */
export function scenarioSchema(): Json {
  const { $schema, ...schema } = z.toJSONSchema(FILE, {
    io: 'input',
    target: 'draft-2020-12',
    override: finish,
  }) as Json;
  const { company } = schema['properties'] as { company: Json };
  const { required, ...partial } = company;
  delete schema['required'];
  return {
    $schema,
    title: 'Paydown scenario',
    ...schema,
    properties: { ...(schema['properties'] as Json), company: partial },
    // A file that extends another may leave out what the other one gives.
    anyOf: [{ required: ['extends'] }, { required: ['company'], properties: { company: { required } } }],
  };
}

/** Closes the maps, whose check reports unknown keys one by one, and gives defaults and examples their names in JSON Schema. */
export function finish({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: Json }): void {
  if (zodSchema._zod.def.type === 'object') jsonSchema['additionalProperties'] = false;
  for (const [own, standard] of [
    ['usual', 'default'],
    ['samples', 'examples'],
  ] as const) {
    if (jsonSchema[own] === undefined) continue;
    jsonSchema[standard] = jsonSchema[own];
    delete jsonSchema[own];
  }
}
