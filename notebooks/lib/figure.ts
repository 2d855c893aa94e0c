import { DARK, LIGHT, LiveChart, painted, type Chart, type Frame } from '@paydown/report/browser';
import { isMoving } from './page/hand.ts';
import { element, freshId } from './page/element.ts';
import { onLook, isDark, isProjected } from './page/looks.ts';
import { takeAlong, type Played } from './takeAlong.ts';
import { hideTip, showTip } from './tip.ts';

type Draw = (frame: Frame) => Chart;

/** Pixels that a text of a chart has on the page for one on its sheet: on a desk, and on a projector, where its smallest is 24 pixels high. */
const [DESK, PROJECTOR] = [1.12, 24.5 / 13];
/** Below this width names and panels stand above each other. */
const PHONE = 600;

/** The sheet that fits the page. */
function sheet(): Frame {
  const width = room();
  const projected = isProjected();
  const scale = projected ? PROJECTOR : width < PHONE ? 1 : DESK;
  const height = projected ? Math.max(480, innerHeight - 280) : width < PHONE ? 360 : 440;
  return {
    width: Math.round(width / scale),
    height: Math.round(height / scale),
    titled: false,
    stacked: width / scale < PHONE,
    interactive: true,
  };
}

/** A chart on the page that follows what is drawn of it, the width of the window and the look of the page. */
class Figure {
  readonly root: HTMLElement;
  readonly #heading = element('h3', { id: freshId() });
  readonly #subtitle = element('p', { class: 'subtitle' });
  readonly #sheet = element('div', { class: 'sheet' });
  readonly #picture = element('div', { class: 'picture', role: 'img' }, this.#sheet);
  readonly #caption = element('figcaption');
  readonly #live = new LiveChart({ renderer: 'svg', container: this.#sheet, hover: true });
  #draw: Draw;
  #studio: Played;
  #drawn: Promise<void> = Promise.resolve();
  #announced = '';

  constructor(draw: Draw, studio: Played) {
    [this.#draw, this.#studio] = [draw, studio];
    this.root = element(
      'figure',
      { 'aria-labelledby': this.#heading.id },
      this.#heading,
      this.#subtitle,
      this.#picture,
      this.#caption,
    );
    for (const type of ['pointermove', 'pointerdown'] as const) this.#picture.addEventListener(type, showTip);
    this.#picture.addEventListener('pointerleave', hideTip);
    onLook(() => void (this.root.isConnected && this.show(this.#draw, this.#studio)));
  }

  /** Draws anew, after what is being drawn; what could not be drawn before is no fault of this. */
  async show(draw: Draw, studio: Played, chart = draw(sheet())): Promise<void> {
    [this.#draw, this.#studio] = [draw, studio];
    this.#drawn = this.#drawn.catch(() => {}).then(() => (draw === this.#draw ? this.#paint(chart) : undefined));
    await this.#drawn;
  }

  async #paint(chart: Chart): Promise<void> {
    await this.#live.show(painted(chart.spec, isDark() ? DARK : LIGHT) as Chart['spec']);
    // The picture is one for those who cannot see it, and its description says it all.
    this.#sheet.querySelector('svg')?.setAttribute('aria-hidden', 'true');
    this.root.dataset['chart'] = chart.name;
    this.#heading.textContent = chart.title;
    this.#subtitle.textContent = chart.subtitle;
    this.#picture.setAttribute('aria-label', chart.description);
    this.#caption.replaceChildren(
      takeAlong(chart, this.#draw, this.#studio, this.#caption.querySelector('details')?.open),
    );
    // While a hand moves, fewer futures are drawn, and nothing is said of them yet.
    this.root.toggleAttribute('data-rough', isMoving());
    if (isMoving()) return;
    if (this.#announced !== '' && this.#announced !== chart.title) announce(chart.title);
    this.#announced = chart.title;
  }
}

/** The width that the page has for a figure. */
function room(): number {
  const main = document.querySelector('main')!;
  const { paddingLeft, paddingRight, width } = getComputedStyle(main);
  return Math.max(280, parseFloat(width) - parseFloat(paddingLeft) - parseFloat(paddingRight));
}

/** Says what a redrawn chart has found to those who cannot see it. */
function announce(finding: string): void {
  document.getElementById('said')!.textContent = finding;
}

const figures = new Map<string, Figure>();

/**
 * A chart with its finding above it, and its numbers and pictures below. A chart of a name is one figure of the page: drawn again, only what has changed is.
 *
 * @param studio what it is played of, one or two decisions in one company: what is opened in the studio
 */
export async function figure(draw: Draw, ...studio: Played): Promise<HTMLElement> {
  const chart = draw(sheet());
  const shown = figures.get(chart.name) ?? new Figure(draw, studio);
  figures.set(chart.name, shown);
  await shown.show(draw, studio, chart);
  return shown.root;
}
