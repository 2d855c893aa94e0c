const PARITY = 0x1bd11bda;
const ROTATIONS = [10, 26, 11, 21, 13, 27, 23, 5, 6, 20, 17, 11, 25, 10, 18, 20];
const ROUNDS = 20;
/**
 * Threefry-4x32-20 (Salmon, Moraes, Dror & Shaw, SC11, 2011): scrambles a counter of four words under a key into the four words of `out` from
 * `offset` on. For one key, different counters give different results.
 */
export function threefry(key, c0, c1, c2, c3, out, offset) {
    let k0 = key[0];
    let k1 = key[1];
    let k2 = key[2];
    let k3 = key[3];
    let k4 = PARITY ^ k0 ^ k1 ^ k2 ^ k3;
    let a = (c0 + k0) | 0;
    let b = (c1 + k1) | 0;
    let c = (c2 + k2) | 0;
    let d = (c3 + k3) | 0;
    for (let round = 0; round < ROUNDS; round += 4) {
        for (let i = 0; i < 4; i++) {
            const place = ((round + i) & 7) << 1;
            const r = ROTATIONS[place];
            const s = ROTATIONS[place + 1];
            a = (a + b) | 0;
            b = a ^ ((b << r) | (b >>> (32 - r)));
            c = (c + d) | 0;
            d = c ^ ((d << s) | (d >>> (32 - s)));
            const swapped = b;
            b = d;
            d = swapped;
        }
        const first = k0;
        k0 = k1;
        k1 = k2;
        k2 = k3;
        k3 = k4;
        k4 = first;
        a = (a + k0) | 0;
        b = (b + k1) | 0;
        c = (c + k2) | 0;
        d = (d + k3 + (round >> 2) + 1) | 0;
    }
    out[offset] = a;
    out[offset + 1] = b;
    out[offset + 2] = c;
    out[offset + 3] = d;
}
