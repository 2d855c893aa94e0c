/**
 * Control flow of a function of numbers alone, whose lanes may take different branches: then both branches run, one
 * after the other, and an execution mask says which lanes are active in the one that runs. Only these keep what is
 * assigned there.
 */
import binaryen from 'binaryen';
import { noLane, type Condition, type ControlFlow } from './flow.js';

const { v128 } = binaryen;
type Ref = binaryen.ExpressionRef;

export class MaskedFlow implements ControlFlow {
  /** Lanes that have returned, and what. */
  readonly #returned: number;
  readonly #result: number;
  /** Branches and loops around what is being translated: where there are none, all lanes that have not returned are live. */
  #depth = 0;
  /** Whether some lanes may have returned before. */
  #mayHaveReturned = false;
  #loops = 0;
  /** The innermost loop around what is being translated: its depth, and the variables that nobody reads after it. */
  #round: { readonly depth: number; readonly left: ReadonlySet<string> } = { depth: 0, left: new Set() };

  /**
   * @param live the parameter that holds the lanes for which the function is called
   * @param newLocal makes a local variable of the function
   */
  constructor(
    readonly wasm: binaryen.Module,
    readonly liveLocal: number,
    readonly newLocal: (type: binaryen.Type) => number,
  ) {
    this.#returned = newLocal(v128);
    this.#result = newLocal(v128);
  }

  live(): Ref {
    return this.#get(this.liveLocal);
  }

  /** Lanes that have left a loop for good may lose what nobody reads after it. */
  assigned(name: string, value: Ref, current: () => Ref): Ref {
    const anyMayLose = this.#depth === this.#round.depth && this.#round.left.has(name);
    return this.#depth === 0 || anyMayLose ? value : this.#whereLive(value, current());
  }

  /** Both ways of an `if`, each in the lanes that go it; after it, those that have not returned or left the loop. */
  fork(condition: Condition, yes: () => Ref, no: (() => Ref) | undefined): Ref {
    const { wasm } = this;
    const [goLocal, othersLocal] = [this.newLocal(v128), this.newLocal(v128)];
    const [go, others] = [() => this.#get(goLocal), () => this.#get(othersLocal)];
    const taken = condition.mask();
    const [yesWay, noWay] = this.#inside(() => [yes(), no?.()]);
    const after = noWay
      ? [
          wasm.local.set(goLocal, this.live()),
          this.#setLive(others()),
          wasm.if(this.#anyLive(), noWay),
          this.#setLive(wasm.v128.or(this.live(), go())),
        ]
      : [this.#setLive(wasm.v128.or(this.live(), others()))];
    const end =
      this.#mayHaveReturned && this.#depth === 0
        ? [wasm.if(wasm.i32.eqz(this.#anyLive()), wasm.return(this.#get(this.#result)))]
        : [];
    const ways = wasm.block(null, [
      wasm.local.set(othersLocal, wasm.v128.andnot(this.live(), go())),
      this.#setLive(go()),
      noWay ? wasm.if(this.#anyLive(), yesWay) : yesWay,
      ...after,
      ...end,
    ]);
    return wasm.block(null, [
      wasm.local.set(goLocal, wasm.v128.and(this.live(), taken)),
      noWay ? ways : wasm.if(wasm.v128.any_true(go()), ways),
    ]);
  }

  /** Goes round as long as a lane does; after it, all lanes that came to it and have not returned. */
  loop(condition: Condition, body: () => Ref, step: (() => Ref) | undefined, left: ReadonlySet<string>): Ref {
    const { wasm } = this;
    const [exit, again] = [`exit${this.#loops}`, `again${this.#loops++}`];
    const before = this.newLocal(v128);
    const around = this.#round;
    this.#round = { depth: this.#depth + 1, left };
    const round = this.#inside(() => [
      this.#setLive(wasm.v128.and(this.live(), condition.mask())),
      wasm.br(exit, wasm.i32.eqz(this.#anyLive())),
      body(),
      ...(step ? [step()] : []),
      wasm.br(again),
    ]);
    this.#round = around;
    return wasm.block(null, [
      wasm.local.set(before, this.live()),
      wasm.block(exit, [wasm.loop(again, wasm.block(null, round))]),
      this.#setLive(wasm.v128.andnot(this.#get(before), this.#get(this.#returned))),
    ]);
  }

  leaveLoop(): Ref {
    return this.#setLive(noLane(this.wasm));
  }

  giveBack(value: Ref): Ref {
    const { wasm } = this;
    const result = () => this.#get(this.#result);
    if (this.#depth === 0) return wasm.return(this.#mayHaveReturned ? this.#whereLive(value, result()) : value);
    this.#mayHaveReturned = true;
    return wasm.block(null, [
      wasm.local.set(this.#result, this.#whereLive(value, result())),
      wasm.local.set(this.#returned, wasm.v128.or(this.#get(this.#returned), this.live())),
      this.#setLive(noLane(wasm)),
    ]);
  }

  #get(local: number): Ref {
    return this.wasm.local.get(local, v128);
  }

  #setLive(mask: Ref): Ref {
    return this.wasm.local.set(this.liveLocal, mask);
  }

  #anyLive(): Ref {
    return this.wasm.v128.any_true(this.live());
  }

  #whereLive(value: Ref, otherwise: Ref): Ref {
    return this.wasm.v128.bitselect(value, otherwise, this.live());
  }

  #inside<T>(translate: () => T): T {
    this.#depth++;
    const result = translate();
    this.#depth--;
    return result;
  }
}
