import * as z from 'zod';
type Json = Record<string, unknown>;
/**
 * JSON Schema (draft 2020-12) of scenario files, from the definition that checks them. Editors complete and explain with it. It knows
 * units of quantities written as text, and not their limits: `readScenario` has the last word.
 */
export declare function scenarioSchema(): Json;
/** Closes the maps, whose check reports unknown keys one by one, and gives defaults and examples their names in JSON Schema. */
export declare function finish({ zodSchema, jsonSchema }: {
    zodSchema: z.core.$ZodTypes;
    jsonSchema: Json;
}): void;
export {};
