import { runProject } from './project.js';
/** A feature freeze: most weeks go to debt until the time is up, and the debt falls as the work is done. */
export function freeze(c, k, p) {
    return runProject(c, k, p, p.weeks);
}
