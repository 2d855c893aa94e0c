import { share } from '@paydown/report/browser';
import { element, freshId } from './page/element.ts';

/** What the loop is drawn of: the middle future of each number, in each of the weeks. */
export interface LoopCourse {
  readonly weeks: readonly number[];
  readonly debt: readonly number[];
  readonly velocity: readonly number[];
  /** Share of the free weeks that goes to debt. */
  readonly work: readonly number[];
  /** Share that goes to debt even when nothing hurts. */
  readonly least: number;
  /** Whether pain decides; otherwise the same share is paid, whatever is felt. */
  readonly felt: boolean;
}

const SVG = 'http://www.w3.org/2000/svg';
const [WIDTH, HEIGHT] = [440, 300];

function svg(tag: string, attributes: Readonly<Record<string, string>>, text = ''): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
}

/** The parts of the loop, around: what each is called, where it stands, and the arrow from it to the next. */
const PARTS = [
  { label: 'debt', x: 220, y: 38, arrow: 'M296 42 Q350 52 354 114' },
  { label: 'a week of work does', x: 354, y: 150, arrow: 'M354 186 Q352 252 300 262' },
  { label: 'it hurts', x: 220, y: 262, arrow: 'M144 262 Q86 252 82 190' },
  { label: 'debt work', x: 82, y: 150, arrow: 'M82 118 Q86 50 142 40' },
] as const;

let shown = 0;

/**
 * The loop as it acts, week by week: debt slows work, slow work hurts, pain calls for debt work, and that takes debt
 * away. An arrow is as thick as what it carries, and grey where it carries nothing. Time can be moved by hand, or runs.
 */
export function loopPicture(course: LoopCourse): HTMLElement {
  const last = course.weeks.length - 1;
  const drawing = svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true' });
  const head = svg('marker', {
    id: 'head',
    viewBox: '0 0 10 10',
    refX: '8',
    refY: '5',
    markerWidth: '14',
    markerHeight: '14',
    markerUnits: 'userSpaceOnUse',
    orient: 'auto',
  });
  head.append(svg('path', { d: 'M0 0L10 5L0 10z' }));
  const arrows = PARTS.map(({ arrow }) => svg('path', { d: arrow, fill: 'none', 'marker-end': 'url(#head)' }));
  const boxes = PARTS.map(({ label, x, y }) => {
    const value = svg('text', { x: String(x), y: String(y + 19), class: 'value' });
    const rect = svg('rect', { x: String(x - 79), y: String(y - 30), width: '158', height: '64', rx: '10' });
    drawing.append(rect, svg('text', { x: String(x), y: String(y - 8) }, label), value);
    return { rect, value };
  });
  drawing.prepend(head, ...arrows);

  const input = element('input', {
    type: 'range',
    id: freshId(),
    min: '0',
    max: String(last),
    step: '1',
    value: String(Math.min(shown, last)),
  });
  const output = element('output', { for: input.id });
  const play = element('button', { type: 'button', class: 'quiet' }, 'Let time run');
  const words = element('p', { class: 'said' });
  const show = () => {
    shown = input.valueAsNumber;
    const [debt, velocity, work] = [course.debt[shown]!, course.velocity[shown]!, course.work[shown]!];
    const hurts = course.felt && work > course.least + 0.005;
    const pain = hurts ? work / 0.4 : 0;
    const flows = [debt / 0.8, 1 - velocity, pain, course.felt ? pain : work / 0.4];
    const runs = flows.map((flow) => flow > 0.01);
    arrows.forEach((arrow, i) => {
      arrow.setAttribute('class', runs[i] ? (i < 2 ? 'drags' : 'heals') : 'off');
      arrow.setAttribute('stroke-width', String(runs[i] ? 2 + 9 * Math.min(1, flows[i]!) : 1.5));
    });
    const values = [
      share(debt),
      `${share(velocity)} of one`,
      hurts ? 'yes' : course.felt ? 'not yet' : 'nobody asks',
      share(work),
    ];
    boxes.forEach(({ rect, value }, i) => {
      value.textContent = values[i]!;
      rect.setAttribute('class', runs[i] ? 'lit' : '');
    });
    const year = course.weeks[shown]! / 52;
    output.textContent = `year ${year.toFixed(1)}`;
    const response = !course.felt
      ? `${share(work)} for debt, whatever is felt.`
      : hurts
        ? `It hurts, and ${share(work)} of the free weeks go to debt.`
        : `It does not hurt enough yet: ${share(work)} for debt.`;
    words.textContent = `Debt ${share(debt)}. A week of work does ${share(velocity)} of one. ${response}`;
    input.setAttribute('aria-valuetext', `${output.textContent}. ${words.textContent}`);
  };
  let running = 0;
  const stop = () => {
    clearInterval(running);
    running = 0;
    play.textContent = 'Let time run';
  };
  play.addEventListener('click', () => {
    if (running !== 0) {
      stop();
      return;
    }
    if (input.valueAsNumber === last) input.value = '0';
    play.textContent = 'Stop';
    running = window.setInterval(() => {
      if (!root.isConnected || input.valueAsNumber === last) stop();
      else input.valueAsNumber += 1;
      show();
    }, 12_000 / last);
  });
  input.addEventListener('input', (event) => {
    event.stopPropagation();
    show();
  });
  const label = element('label', { for: input.id }, 'Time');
  const root = element(
    'div',
    { class: 'loop', role: 'group', 'aria-label': 'The loop, week by week' },
    element('div', { class: 'drawing' }, drawing),
    element('div', { class: 'range' }, label, output, input),
    element('p', {}, play),
    words,
  );
  show();
  return root;
}
