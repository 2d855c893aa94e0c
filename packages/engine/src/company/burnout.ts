import { clip } from '../random/maths.js';
import type { Company } from './company.js';
import type { Constants } from './constants.js';

/** Fires and pressure burn people out. */
export function burnOut(c: Company, k: Constants): void {
  const fires = c.capacity > 0 ? c.fireWork / c.capacity : 0;
  c.burnoutTarget = clip(k.burnoutGain * (k.burnoutFire * fires + k.burnoutPressure * c.pressure), 0, 1);
}
