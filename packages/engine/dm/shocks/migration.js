import { exp } from '../random/maths.js';
import { normalQuantile } from '../random/normal.js';
/** A forced migration (platform, security): a part of the product becomes debt overnight. */
export function migration(c, k, n) {
    const hit = n.migration < k.migrationChance ? 1 : 0;
    const size = hit > 0 ? k.migrationSize * exp(k.migrationSpread * normalQuantile(n.migration / k.migrationChance)) : 0;
    c.migrationDebt = size * (c.product + c.zombies);
}
