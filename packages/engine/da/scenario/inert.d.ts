/** Text that is only shown, wherever it is written: what would be obeyed has a sign in its place. */
export declare const inert: (text: string) => string;
/** What somebody has typed, as a message repeats it: short, on one line, and with a sign for what cannot be seen. */
export declare function repeated(text: string, most?: number): string;
/** JSON, or YAML in double quotes, that says the same and is only shown. */
export declare const inertJson: (text: string) => string;
/** Whether a text has to be escaped to be shown. */
export declare const isActive: (text: string) => boolean;
