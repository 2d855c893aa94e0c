import { overrun } from '../shocks/overrun.js';
import { runProject } from './project.js';
/** A rewrite: most weeks go into it, it takes longer than planned, and the debt falls only on completion. */
export function rewrite(c, k, p, n) {
    const share = runProject(c, k, p, p.weeks * overrun(k, n));
    c.rewriting = c.projectLeft > 0 ? 1 : 0;
    return share;
}
