/** Reference of scenario files in Markdown, from the definitions that check them. */
export declare function scenarioReference(): string;
