/** What somebody most likely meant by a name in `section` that is not one of `known`: one of those, or names of other sections; empty when nothing is near. */
export declare function meantBy(name: string, section: string, known: readonly string[], everywhere?: boolean): readonly string[];
/** “Did you mean rampTime?”, or the names there are when they are few. */
export declare function advise(meant: readonly string[], known: readonly string[]): string | undefined;
