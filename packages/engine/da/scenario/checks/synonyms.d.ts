/** What people call things that a scenario calls otherwise, without capitals and hyphens; where a name is known in several places, the nearest counts. */
export declare const SYNONYMS: Readonly<Record<string, readonly string[]>>;
