/** What the module exports. Records and arrays are passed by their place in memory. */
export interface Model {
    readonly memory: {
        readonly buffer: ArrayBuffer;
        grow(pages: number): number;
    };
    beginState(state: number, start: number): void;
    derive(constants: number): void;
    deriveFromLevers(constants: number, levers: number): void;
    simulateWeeks(state: number, from: number, to: number, last: number): number;
    playFirstWeek(state: number, start: number): void;
    playFirstYear(state: number, start: number, year: number, steps: number): void;
    forget(company: number): void;
    /** Turns so many uniforms of a team into standard normals. */
    toNormals(line: number, count: number): void;
    /** Draws the uniforms of two runs in two channels; see packages/compiler/src/channels.ts. */
    drawChannels(key: number, run: number, otherRun: number, channel: number, otherChannel: number, out: number, stride: number, count: number): void;
}
/** The model with memory of its own. */
export declare function instantiate(): Model;
/** Whether compiled code can run here; a page may forbid it. */
export declare function canCompile(): boolean;
