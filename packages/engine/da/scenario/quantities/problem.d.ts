/** What is wrong with something a person wrote, and what would be right. */
export interface Problem {
    /** A sentence (“5” has no unit.), or one that begins with its verb and takes the name of the key as subject (has no value.). */
    readonly message: string;
    readonly hint?: string;
}
export declare const quoted: (text: string) => string;
