/** Funding winters come and go: a two-state Markov chain. */
export function winter(c, k, n) {
    c.winter = c.winter > 0 ? (n.winter < k.thawChance ? 0 : 1) : n.winter < k.winterChance ? 1 : 0;
}
