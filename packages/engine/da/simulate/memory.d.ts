/** Makes memory of so many bytes, to be written in full. */
export type Allocate = (bytes: number) => ArrayBufferLike;
/** Memory that pieces of work of like size take one after another. */
export interface ReusedMemory {
    /** Hands out what the piece before had in this place if it is as large: with what that one left in it. */
    readonly allocate: Allocate;
    /** A new piece begins; what the one before was given is no longer its own. */
    again(): void;
}
/** Memory that is made once: to touch new memory for the first time can cost more than what is done with it. */
export declare function reusedMemory(): ReusedMemory;
