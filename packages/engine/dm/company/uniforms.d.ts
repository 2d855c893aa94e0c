/**
 * When a kind of chance is asked: in every step; once, at birth; by the number of the next round; or in every step by a
 * policy that looks, and once by any other.
 */
export type Asked = 'step' | 'birth' | 'round' | 'look';
/**
 * Every kind of chance: the number of its stream, and when it is asked. Each has a stream of its own, so that what one kind draws never shifts another. A new
 * one takes the next number: to change a number is to change every future. Coefficients have streams of their own, far above.
 */
export declare const CHANCES: {
    readonly giveUp: readonly [16, "birth"];
    readonly roundSize: readonly [17, "round"];
    readonly demand: readonly [8, "step"];
    readonly demandLength: readonly [9, "step"];
    readonly winter: readonly [10, "step"];
    readonly keyDeparture: readonly [11, "step"];
    readonly migration: readonly [12, "step"];
    readonly competitor: readonly [13, "step"];
    readonly deal: readonly [14, "step"];
    readonly overrun: readonly [15, "look"];
    readonly attrition: readonly [0, "step"];
    readonly incidents: readonly [1, "step"];
    readonly effort: readonly [2, "step"];
    readonly majors: readonly [3, "step"];
    readonly velocity: readonly [4, "look"];
    readonly debt: readonly [5, "look"];
    readonly funding: readonly [6, "round"];
    readonly acquisition: readonly [7, "birth"];
};
export type ChanceName = keyof typeof CHANCES;
export declare const CHANCE_NAMES: ChanceName[];
/**
 * The uniforms of one step, each in (0, 1), each from the stream of its own kind of chance.
 *
 * A shock of chance p strikes when its uniform u is below p; then u / p is again uniform, and decides how hard.
 */
export type Uniforms = Record<keyof typeof CHANCES, number>;
export declare const createUniforms: () => Uniforms;
