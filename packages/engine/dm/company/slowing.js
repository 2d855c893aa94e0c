/** What debt does to the speed of those who do not carry the code in their heads: the interest is 1 − velocity. */
export function slowDown(c, k) {
    const size = c.product + c.zombies;
    c.debtRatio = size > 0 ? c.debt / size : 0;
    c.velocity = 1 / (1 + k.drag * c.unknown * c.debtRatio);
}
