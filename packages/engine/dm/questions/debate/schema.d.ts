type Json = Record<string, unknown>;
/** JSON Schema (draft 2020-12) of debate files: its own keys, and those of a scenario for beliefs and decisions. `readDebate` has the last word. */
export declare function debateSchema(): Json;
export {};
