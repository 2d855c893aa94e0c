/** One number of every case, that conditions can be about. */
export interface Column {
    readonly name: string;
    readonly values: Float64Array;
}
