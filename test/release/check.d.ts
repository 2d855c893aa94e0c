export declare function faultsOf(file: string): Promise<string[]>;
