import { n as readMap } from "./shared-g3sxHDhO.js";
import { $ as scalar, Y as expected, Z as map, et as text, q as addProblem } from "./shared-Bsl53tba.js";
export { addProblem, expected, map, readMap, scalar, text };
