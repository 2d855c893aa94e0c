/** Where a function goes: its branches, loops and returns, apart from what they are written in. */
import type binaryen from 'binaryen';
import { VECTOR } from './layout.js';

type Ref = binaryen.ExpressionRef;

/** A condition, built where it is asked for. */
export interface Condition {
  /** Whether it holds, as 0 or 1. Of a condition that differs between lanes: whether it holds in any. */
  holds(): Ref;
  /** The lanes in which it holds, as a mask. */
  mask(): Ref;
}

export interface ControlFlow {
  /** The lanes that go the way that is being translated, as a mask. */
  live(): Ref;
  /** What a variable holds once `value` has been assigned to it here. */
  assigned(name: string, value: Ref, current: () => Ref): Ref;
  fork(condition: Condition, yes: () => Ref, no: (() => Ref) | undefined): Ref;
  /** @param left names of variables that nobody reads once the loop is left */
  loop(condition: Condition, body: () => Ref, step: (() => Ref) | undefined, left: ReadonlySet<string>): Ref;
  leaveLoop(): Ref;
  giveBack(value: Ref | undefined): Ref;
}

/** The mask of all lanes, and that of none. */
export const allLanes = (wasm: binaryen.Module): Ref => wasm.v128.const(Array<number>(VECTOR).fill(255));
export const noLane = (wasm: binaryen.Module): Ref => wasm.v128.const(Array<number>(VECTOR).fill(0));

/** All lanes go one way: that of a function of records. */
export class UniformFlow implements ControlFlow {
  #loops = 0;
  /** Labels of the loops around what is being translated, outermost first. */
  readonly #exits: string[] = [];

  constructor(readonly wasm: binaryen.Module) {}

  live(): Ref {
    return allLanes(this.wasm);
  }

  assigned(_: string, value: Ref): Ref {
    return value;
  }

  fork(condition: Condition, yes: () => Ref, no: (() => Ref) | undefined): Ref {
    return this.wasm.if(condition.holds(), yes(), no?.());
  }

  loop(condition: Condition, body: () => Ref, step: (() => Ref) | undefined): Ref {
    const { wasm } = this;
    const [exit, again] = [`exit${this.#loops}`, `again${this.#loops++}`];
    this.#exits.push(exit);
    const round = [wasm.br(exit, wasm.i32.eqz(condition.holds())), body(), ...(step ? [step()] : []), wasm.br(again)];
    this.#exits.pop();
    return wasm.block(exit, [wasm.loop(again, wasm.block(null, round))]);
  }

  leaveLoop(): Ref {
    return this.wasm.br(this.#exits.at(-1)!);
  }

  giveBack(value: Ref | undefined): Ref {
    return this.wasm.return(value);
  }
}
