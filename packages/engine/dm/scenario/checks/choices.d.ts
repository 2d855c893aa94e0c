/** What a map can hold, by the name that it must give under `policy` or `shape`. */
export declare const CHOICES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
