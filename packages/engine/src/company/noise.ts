/** The uniforms of one step, each in (0, 1), each from the stream of its own kind of chance. */
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
  demandSize = NaN;
  demandLength = NaN;
  winter = NaN;
  keyDeparture = NaN;
  migration = NaN;
  migrationSize = NaN;
  competitor = NaN;
  competitorSize = NaN;
  deal = NaN;
  dealSize = NaN;
  overrun = NaN;
  overrunSize = NaN;
}
