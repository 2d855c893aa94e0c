import { meanOf } from '../../summary/estimate.js';
/**
 * What is played in a part of the futures, foretold in all of them: by the line through its values along those of the known column that goes with them best
 * (the regression estimator of two-phase sampling, Cochran 1977, chapter 12). A future that was played also has its own distance from the line, as many times
 * over as there are futures for one that was played: so the mean of what comes back is that of the estimator, and its spread over √n the error of that.
 *
 * @param played values of the futures from `first` on, in their order; one at least
 * @param known columns with a value in every future
 */
export function foretold(played, first, known) {
    const lines = known.map((column) => lineThrough(column.subarray(first, first + played.length), played));
    const best = lines.reduce((top, line, i) => (line.explained > lines[top].explained ? i : top), 0);
    const { slope, at, mean } = lines[best];
    const values = known[best].map((value) => mean + slope * (value - at));
    const times = values.length / played.length;
    played.forEach((value, i) => (values[first + i] += times * (value - values[first + i])));
    return values;
}
/** By least squares. */
function lineThrough(x, y) {
    const [at, mean] = [meanOf(x).value, meanOf(y).value];
    let [xx, xy, yy] = [0, 0, 0];
    x.forEach((value, i) => {
        const [across, up] = [value - at, y[i] - mean];
        xx += across * across;
        xy += across * up;
        yy += up * up;
    });
    const varies = xx > 0 && yy > 0;
    return { slope: varies ? xy / xx : 0, at, mean, explained: varies ? (xy * xy) / (xx * yy) : 0 };
}
