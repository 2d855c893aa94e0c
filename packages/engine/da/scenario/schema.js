import * as z from 'zod';
import { FILE } from './checks/file.js';
import { POLICIES, POLICY_NAMES } from './policies.js';
import { KINDS } from './quantities/kinds.js';
import { patternOf } from './quantities/pattern.js';
/**
 * JSON Schema (draft 2020-12) of scenario files, from the definition that checks them. Editors complete and explain with it. It knows
 * units of quantities written as text, and not their limits: `readScenario` has the last word.
 */
export function scenarioSchema() {
    const { $schema, ...schema } = z.toJSONSchema(FILE, {
        io: 'input',
        target: 'draft-2020-12',
        override: finish,
    });
    forEditors(schema);
    const { company } = schema['properties'];
    const { required, ...partial } = company;
    delete schema['required'];
    return {
        $schema,
        ...schema,
        properties: { ...schema['properties'], company: partial },
        // A file that extends another may leave out what the other one gives.
        anyOf: [{ required: ['extends'] }, { required: ['company'], properties: { company: { required } } }],
    };
}
/** What editors show, where it is not what a check needs. */
function forEditors({ $defs: { distribution, policy }, properties, }) {
    // They would show it in place of the meaning of the key that refers to it.
    delete distribution['description'];
    delete policy['description'];
    const [names] = policy['anyOf'];
    names['enumDescriptions'] = POLICY_NAMES.map((name) => POLICIES[name].meaning);
    const { coefficients } = properties;
    patterns([properties, policy]);
    for (const [name, key] of Object.entries(coefficients.properties)) {
        const body = usualRange(key['default']);
        key['defaultSnippets'] = [{ label: body, description: `what the catalogue believes of ${name}`, body }];
    }
}
/** Gives quantities of a schema what they look like. */
function patterns(schema) {
    if (typeof schema !== 'object' || schema === null)
        return;
    const own = schema;
    const kind = KIND_OF.get(String(own['unit']));
    if (kind !== undefined && JSON.stringify(own['type']) === QUANTITY)
        own['pattern'] = patternOf(kind);
    for (const part of Object.values(own))
        patterns(part);
}
/** A belief in one line: `8 weeks to 24 weeks`. */
function usualRange(usual) {
    if (typeof usual !== 'object' || usual === null)
        return String(usual);
    const { low, high, values } = usual;
    return low === undefined ? String(values?.[0] ?? '') : `${low} to ${high}`;
}
/** The kind of a unit as tables name it; of a mere number the one that more words go with. */
const KIND_OF = new Map(Object.entries(KINDS)
    .reverse()
    .map(([kind, { unit }]) => [unit, kind]));
const QUANTITY = JSON.stringify(['string', 'number']);
/** Closes the maps, whose check reports unknown keys one by one, and gives defaults and examples their names in JSON Schema. */
export function finish({ zodSchema, jsonSchema }) {
    if (zodSchema._zod.def.type === 'object')
        jsonSchema['additionalProperties'] = false;
    for (const [own, standard] of [
        ['usual', 'default'],
        ['samples', 'examples'],
    ]) {
        if (jsonSchema[own] === undefined)
            continue;
        jsonSchema[standard] = jsonSchema[own];
        delete jsonSchema[own];
    }
}
