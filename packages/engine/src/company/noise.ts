/**
 * The uniforms of one step, each in (0, 1), each from the stream of its own kind of chance.
 *
 * A shock of chance p strikes when its uniform u is below p; then u / p is again uniform, and decides how hard.
 */
export class Noise {
  attrition = NaN;
  incidents = NaN;
  effort = NaN;
  majors = NaN;
  velocity = NaN;
  debt = NaN;
  funding = NaN;
  acquisition = NaN;
  demand = NaN;
  demandLength = NaN;
  winter = NaN;
  keyDeparture = NaN;
  migration = NaN;
  competitor = NaN;
  deal = NaN;
  overrun = NaN;
}
