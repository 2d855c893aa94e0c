/**
 * The sign test, which is McNemar’s exact test for pairs: the probability of a split as uneven as this one or more so, to either side, if both sides were
 * equally likely. Summed over the binomial distribution, with its terms as Loader (2000) has them. 1 where nothing is split.
 */
export declare function signTest(one: number, other: number): number;
