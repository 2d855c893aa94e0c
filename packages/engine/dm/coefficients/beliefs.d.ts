import type { CoefficientName } from './catalogue/index.js';
import type { Distribution } from './distribution.js';
import type { FittedDraws } from './fitted.js';
import type { DoorName, LoopName, MechanismName, NoiseName, ShockName } from './switches.js';
/** What a scenario believes about the world: its uncertain numbers, and what of the model is switched off. */
export interface Beliefs {
    /** What is believed about each coefficient: the catalogue, changed by the scenario. */
    readonly coefficients: Readonly<Record<CoefficientName, Distribution>>;
    /** Whether the catalogue's correlations between coefficients hold. */
    readonly correlations: boolean;
    readonly shocks: Readonly<Record<ShockName, boolean>>;
    readonly loops: Readonly<Record<LoopName, boolean>>;
    readonly mechanisms: Readonly<Record<MechanismName, boolean>>;
    readonly doors: Readonly<Record<DoorName, boolean>>;
    readonly noise: Readonly<Record<NoiseName, boolean>>;
    /** What a fit to the company's history left of some coefficients; absent where there was none. */
    readonly fitted?: FittedDraws;
}
