import type { Company } from '../company/company.js';
import type { Constants } from '../company/constants.js';
import type { PolicySettings } from '../scenario/policies.js';
import { runProject } from './project.js';

/** A feature freeze: most weeks go to debt until the time is up, and the debt falls as the work is done. */
export function freeze(c: Company, k: Constants, p: PolicySettings): number {
  return runProject(c, k, p, p.weeks);
}
