/** @param goodness by policy and run, more is better; at least one policy and one run */
export function regretOf(goodness) {
    const runs = goodness[0].length;
    const empty = () => goodness.map(() => new Float64Array(runs));
    const [plain, part] = [empty(), empty()];
    const best = goodness.map(() => 0);
    let same = 0;
    for (let run = 0; run < runs; run++) {
        let top = -Infinity;
        let atTop = 0;
        for (const values of goodness) {
            const value = values[run];
            if (value > top)
                [top, atTop] = [value, 1];
            else if (value === top)
                atTop++;
        }
        if (atTop === goodness.length && atTop > 1)
            same++;
        goodness.forEach((values, i) => {
            const value = values[run];
            const short = top - value;
            plain[i][run] = short;
            part[i][run] = short === 0 ? 0 : short / Math.max(Math.abs(top), Math.abs(value));
            if (short === 0 && (atTop < goodness.length || atTop === 1))
                best[i] += 1 / atTop;
        });
    }
    return { plain, part, best: best.map((count) => count / runs), same: same / runs };
}
