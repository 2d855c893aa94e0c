import { clip } from '../random/maths.js';
/** Fires and pressure burn people out. */
export function burnOut(c, k) {
    const fires = c.capacity > 0 ? c.fireWork / c.capacity : 0;
    c.burnoutTarget = clip(k.burnoutGain * (k.burnoutFire * fires + k.burnoutPressure * c.pressure), 0, 1);
}
