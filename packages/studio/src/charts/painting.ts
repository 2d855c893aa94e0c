import type { Chart } from '@paydown/report/browser';

/** A chart to be drawn. */
export interface ToPaint {
  /** Number of the request; its answer has the same. */
  readonly id: number;
  /** The picture that it takes the place of: what has not changed since is not compiled again. */
  readonly picture: number;
  readonly spec: Chart['spec'];
  readonly frame: Pick<Chart['frame'], 'width' | 'height'>;
  readonly dark: boolean;
  readonly as: 'bitmap' | 'svg' | 'png';
  /** Pixels of the picture to one of the chart. */
  readonly scale: number;
  /** Nothing more comes for this picture. */
  readonly last: boolean;
}

export type Painted =
  | { readonly id: number; readonly bitmap: ImageBitmap; readonly origin: readonly [x: number, y: number] }
  | { readonly id: number; readonly svg: string }
  | { readonly id: number; readonly blob: Blob }
  | { readonly id: number; readonly problem: string };

interface Waiting {
  readonly request: ToPaint;
  readonly done: (painted: Painted | null) => void;
}

/** A painter that died is replaced once for a request; one that dies of it again is told so. */
const MOST_TRIES = 2;

/** Who draws: one thread for all pictures of a page. Of drawings of one picture that wait only the last is made. */
class Painters {
  #worker: Worker | null = null;
  #current: Waiting | null = null;
  #tries = 0;
  readonly #queue: Waiting[] = [];
  #asked = 0;

  /** The drawing, or null if a later one of the same picture took its place. */
  paint({ spec, frame }: Chart, how: Omit<ToPaint, 'id' | 'spec' | 'frame'>): Promise<Painted | null> {
    return new Promise((done) => {
      const request = { ...how, spec, frame, id: this.#asked++ };
      const waiting = { request, done };
      const at = this.#queue.findIndex(
        ({ request: { picture, as } }) => picture === request.picture && as === request.as,
      );
      if (at < 0) this.#queue.push(waiting);
      else this.#queue.splice(at, 1, waiting)[0]!.done(null);
      this.#next();
    });
  }

  #next(): void {
    if (this.#current !== null) return;
    const waiting = this.#queue.shift();
    if (waiting === undefined) return;
    this.#current = waiting;
    this.#tries = 0;
    this.#give(waiting);
  }

  #give(waiting: Waiting): void {
    const worker = (this.#worker ??= new Worker(new URL('./painter.ts', import.meta.url), { type: 'module' }));
    worker.onmessage = ({ data }: MessageEvent<Painted>) => {
      this.#end(waiting, data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      this.#worker = null;
      if (++this.#tries < MOST_TRIES) this.#give(waiting);
      else this.#end(waiting, { id: waiting.request.id, problem: event.message || 'No picture could be drawn.' });
    };
    worker.postMessage(waiting.request);
  }

  #end(waiting: Waiting, painted: Painted): void {
    waiting.done(painted);
    this.#current = null;
    this.#next();
  }
}

export const painters = new Painters();

let pictures = 0;
/** A number that no other picture of this page has. */
export const newPicture = (): number => pictures++;
