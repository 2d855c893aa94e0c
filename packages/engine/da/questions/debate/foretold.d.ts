/**
 * What is played in a part of the futures, foretold in all of them: by the line through its values along those of the known column that goes with them best
 * (the regression estimator of two-phase sampling, Cochran 1977, chapter 12). A future that was played also has its own distance from the line, as many times
 * over as there are futures for one that was played: so the mean of what comes back is that of the estimator, and its spread over √n the error of that.
 *
 * @param played values of the futures from `first` on, in their order; one at least
 * @param known columns with a value in every future
 */
export declare function foretold(played: Float64Array, first: number, known: readonly Float64Array[]): Float64Array;
