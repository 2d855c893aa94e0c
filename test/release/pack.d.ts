export declare const ROOT: string;
export declare const RELEASED: readonly string[];
export declare function pack(into: string): Readonly<Record<string, string>>;
export declare function layOut(folder: string, packed: Readonly<Record<string, string>>): void;
