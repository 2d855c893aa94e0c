import type { Spec, View, ViewOptions } from 'vega';
import type { Chart } from '../base/chart.js';
import { compile } from './compile.js';
import { viewOf } from './view.js';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** A specification whose data stand apart from it, by name. */
interface Parted {
  readonly spec: Chart['spec'];
  readonly data: ReadonlyMap<string, Rows>;
}

/** Takes the rows out of every layer and leaves a name in their place; charts of the same shape then have the same specification. */
function part(spec: Chart['spec']): Parted {
  const data = new Map<string, Rows>();
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => {
        if (key !== 'data' || typeof value !== 'object' || value === null || !('values' in value))
          return [key, walk(value)];
        const name = `rows${data.size}`;
        data.set(name, (value as { readonly values: Rows }).values);
        return [key, { name }];
      }),
    );
  };
  return { spec: walk(spec) as Chart['spec'], data };
}

/**
 * A picture that follows its chart, in an element of a page or outside of any: a chart of the same shape, with the same axes, only has its data swapped, and
 * is compiled anew when that is not enough.
 */
export class LiveChart {
  readonly #options: ViewOptions;
  #shape = '';
  #view: View | null = null;
  #check: () => void = () => {};

  /** @param options where it is drawn; by default nowhere, to be asked for */
  constructor(options: ViewOptions = { renderer: 'none' }) {
    this.#options = options;
  }

  async show(shown: Chart['spec']): Promise<void> {
    const { spec, data } = part(shown);
    const shape = JSON.stringify(spec);
    if (this.#view === null || shape !== this.#shape) {
      this.end();
      const compiled = filled(compile({ spec }), data);
      const { view, check } = viewOf(compiled, this.#options);
      [this.#shape, this.#view, this.#check] = [shape, view, check];
    } else
      for (const [name, rows] of data)
        this.#view.data(
          name,
          rows.map((row) => ({ ...row })),
        );
    await this.#view.runAsync();
    this.#check();
  }

  /** Where the plot begins in the picture, in pixels. */
  get origin(): readonly [x: number, y: number] {
    return this.#view?.origin() ?? [0, 0];
  }

  /** Paints what was shown last, so many times its size. */
  async paint(context: unknown, scale: number): Promise<void> {
    await this.#view?.toCanvas(scale, { externalContext: context });
  }

  /** What was shown last, as vectors; empty before anything was. */
  async svg(): Promise<string> {
    return (await this.#view?.toSVG()) ?? '';
  }

  /** Frees what the picture holds. */
  end(): void {
    this.#view?.finalize();
    this.#view = null;
  }
}

/** The compiled specification with its rows in it. */
const filled = (spec: Spec, data: ReadonlyMap<string, Rows>): Spec => ({
  ...spec,
  data: (spec.data ?? []).map((set) => {
    const rows = data.get(set.name);
    return rows === undefined ? set : { ...set, values: rows.map((row) => ({ ...row })) };
  }) as NonNullable<Spec['data']>,
});
