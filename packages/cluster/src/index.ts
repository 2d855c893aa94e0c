export { addressOf, type Address } from './address.js';
export { openCoordinator, type Coordinator, type CoordinatorOptions, type Play } from './coordinator.js';
export { QueueFailure, SetAside, type JobSetAside } from './failures.js';
export type { Identity } from './identity.js';
export { playFor, type PlayForOptions, type Worked } from './worker.js';
