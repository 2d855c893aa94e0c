import type {
  Bounded,
  CoefficientName,
  Flip,
  Kind,
  SensitivityAnswer,
  Lead,
  Tornado,
  TornadoBar,
} from '@paydown/engine/internal';
import { rounded, number, plural, share, significant, type Format, sayShare } from '../../base/format.js';
import { coefficientLabel, coefficientRange, coefficientValue, gradeOf } from '../../base/coefficients.js';
import { measureWords, monthOf } from '../../base/measure.js';
import { capital, list, listUpTo, oneLine } from '../../base/words.js';

const KINDS = ['number', 'behaviour', 'decision'] as const satisfies readonly Kind[];

/** The kinds that an answer has, each once: where stalling itself is judged, the number is the behaviour. */
export const kindsOf = ({ measure }: SensitivityAnswer): readonly Kind[] =>
  measure.name === 'stalled' ? ['number', 'decision'] : KINDS;

const MOST_NAMED = 3;

/** How many of a kind are shown, in charts and tables and in words: those that matter most. */
export const TOP = 10;

/** What of an answer each kind is about, as headings say it. */
export function headingOf(answer: SensitivityAnswer, kind: Kind): string {
  if (kind === 'number') return `What moves ${measureWords(answer.measure.name).mean}`;
  return kind === 'behaviour' ? 'What makes companies stall' : 'What decides between the two';
}

/** How the numbers of a kind are written. */
export const formatOf = ({ measure }: SensitivityAnswer, kind: Kind): Format =>
  kind === 'behaviour' ? share : measureWords(measure.name).format;

/** The coefficients by how much they move something, those that matter most first. */
export function ordered({ bars }: Tornado, kind: Kind): readonly TornadoBar[] {
  const size = ({ effects }: TornadoBar) => Math.abs(effects[kind].change.mean.value);
  return [...bars].sort((a, b) => size(b) - size(a));
}

/** The coefficients that move something by more than chance, those that matter most first. */
export const clearOnes = (tornado: Tornado, kind: Kind): readonly TornadoBar[] =>
  ordered(tornado, kind).filter(({ effects }) => effects[kind].clear);

/** Which of the two decisions is ahead with everything drawn, and which is behind: differences are told as how much better the first of these is. */
export function sides(answer: SensitivityAnswer): {
  readonly ahead: string;
  readonly behind: string;
  readonly sign: 1 | -1;
} {
  const [one, other] = [oneLine(answer.first, 40), oneLine(answer.second, 40)];
  return (answer.tornado?.decision.difference.value ?? 0) > 0
    ? { ahead: other, behind: one, sign: 1 }
    : { ahead: one, behind: other, sign: -1 };
}

/** A difference as how much better the decision is that is ahead with everything drawn. */
export function facing({ value, error, low, high }: Bounded, { sign }: { readonly sign: 1 | -1 }): Bounded {
  return sign > 0 ? { value, error, low, high } : { value: -value || 0, error, low: -high, high: -low };
}

/** Share of the futures in which the decision that is ahead with everything drawn is ahead. */
export const shareAhead = ({ ahead, behind }: Lead, { sign }: { readonly sign: 1 | -1 }): Bounded =>
  sign > 0 ? ahead : behind;

/** The mean of a kind at one end of an assumption, as it is told. */
export function meanAt(answer: SensitivityAnswer, { effects }: TornadoBar, kind: Kind, end: 'low' | 'high'): Bounded {
  const { mean } = effects[kind][end];
  return kind === 'decision' ? facing(mean, sides(answer)) : mean;
}

const mean = (answer: SensitivityAnswer, bar: TornadoBar, kind: Kind, end: 'low' | 'high'): string =>
  formatOf(answer, kind)(rounded(meanAt(answer, bar, kind, end)));

/** “Sales per seller moves mean revenue in January 2032 most: $8.8M at its P10, $170M at its P90”. */
export function numberFinding(answer: SensitivityAnswer, tornado: Tornado): string {
  const { mean: what } = measureWords(answer.measure.name);
  const [most] = clearOnes(tornado, 'number');
  if (most === undefined)
    return `None of the ${varying(answer)} moves ${what} in ${when(answer)} by more than chance, in ${number(tornado.runs)} futures`;
  return `${capital(coefficientLabel(most.name))} moves ${what} in ${when(answer)} most: ${mean(answer, most, 'number', 'low')} at its P10, ${mean(answer, most, 'number', 'high')} at its P90`;
}

/** “Sales per seller moves stalling most: 61% of the companies at its P10, 5.1% at its P90”. */
export function behaviourFinding(answer: SensitivityAnswer, tornado: Tornado): string {
  const [most] = clearOnes(tornado, 'behaviour');
  if (most === undefined)
    return `None of the ${varying(answer)} changes the share of companies that stall by more than chance`;
  return (
    `${capital(coefficientLabel(most.name))} decides most over stalling: ${mean(answer, most, 'behaviour', 'low')} of the companies have stalled or died at its P10, `
    + `${mean(answer, most, 'behaviour', 'high')} at its P90`
  );
}

/** Which decision is better and which assumptions flip that, or that none does, and how sure that is. */
export function decisionFinding(answer: SensitivityAnswer, tornado: Tornado): string {
  const all = ordered(tornado, 'decision');
  const flipping = all.filter(({ flips }) => flips);
  const { ahead, behind } = sides(answer);
  if (flipping.length > 0) {
    const names = flipping.map(({ name }) => name);
    return `${capital(some(names))} ${names.length === 1 ? 'alone flips' : 'each flip'} the decision between ${ahead} and ${behind}: ${sayFlip(answer, flipping[0]!)}`;
  }
  if (tornado.decision.winner === 'open') {
    const settling = all.filter(
      ({ effects, looks }) => effects.decision.clear && looks.some(({ winner }) => winner !== 'open'),
    );
    return (
      `Neither ${ahead} nor ${behind} is better by more than chance, and none of the ${varying(answer)} `
      + 'alone flips the '
      + `decision${settling.length > 0 ? `; ${some(settling.map(({ name }) => name))} would settle it` : ''}`
    );
  }
  const won = tornado.decision.winner;
  const ends = ({ looks }: TornadoBar) => [looks[0]!.winner, looks.at(-1)!.winner];
  const unsure = all.filter((bar) => ends(bar).some((winner) => winner !== won));
  const turned = unsure.filter((bar) => ends(bar).some((winner) => winner !== won && winner !== 'open'));
  const by = formatOf(answer, 'decision')(rounded(facing(tornado.decision.difference, sides(answer))));
  return (
    `${capital(ahead)} beats ${behind} by ${by} of ${measureWords(answer.measure.name).mean} in `
    + `${when(answer)}, and no assumption alone flips `
    + `that${turned.length > 0 ? ' by more than chance' : ''}: on average it is ahead at both ends of `
    + (unsure.length === 0
      ? `all ${varying(answer)}`
      : `all but ${number(unsure.length)} of the ${varying(answer)}, where it may be level${turned.length > 0 ? ` or behind (${some(turned.map(({ name }) => name))})` : ''}`)
    + nearlyEven(answer, all)
  );
}

/** A share of the futures that is hardly more than half. */
const HARDLY = 0.55;

/**
 * “, though the two are near even at the P10 of sales per seller (ahead in 43% of the futures, behind in 38%)”: where
 * one assumption leaves it ahead in the fewest futures; nothing where it is ahead in most everywhere.
 */
function nearlyEven(answer: SensitivityAnswer, bars: readonly TornadoBar[]): string {
  const side = sides(answer);
  const other = { sign: side.sign > 0 ? -1 : 1 } as const;
  const ends = bars.flatMap(({ name, looks }) =>
    (
      [
        ['P10', looks[0]!],
        ['P90', looks.at(-1)!],
      ] as const
    ).map(([end, look]) => ({ name, end, won: shareAhead(look, side), lost: shareAhead(look, other) })),
  );
  const [least] = ends.filter(({ won }) => won.value < HARDLY).sort((a, b) => a.won.value - b.won.value);
  if (least === undefined) return '';
  const place = `at the ${least.end} of ${coefficientLabel(least.name)}`;
  const [won, lost] = [sayShare(least.won), sayShare(least.lost)];
  const part = least.won.value / (least.won.value + least.lost.value);
  if (part >= HARDLY)
    return `, though ${place} it is ahead in only ${won} of the futures (behind in ${lost}, else level or both out of money)`;
  return `, though ${part < 1 - HARDLY ? 'it is more often behind than ahead' : 'the two are near even'} ${place} (ahead in ${won} of the futures, behind in ${lost})`;
}

/** “5% for debt is better below 1.3 (1.1 to 1.6; 18% likely), 20% for debt above”. Likely by what is believed of the assumption. */
export function sayFlip(answer: SensitivityAnswer, { name, flip, looks }: TornadoBar): string {
  const { ahead, behind, sign } = sides(answer);
  const [below, above] = looks[0]!.difference.value * sign > 0 ? [ahead, behind] : [behind, ahead];
  return `${below} is better below ${flipValue(name, flip!)} (${flipRange(name, flip!)}; ${share(flip!.below)} likely), ${above} above`;
}

/** “Sales per seller alone carries 50% of the spread of revenue in January 2032; luck 8.5%”. */
export function spreadFinding(answer: SensitivityAnswer): string | null {
  if (!answer.sobol) return null;
  const { factors, spread } = answer.sobol;
  const { ranks, leaders } = spread.number;
  const luck = ranks[factors.findIndex(({ kind }) => kind === 'luck')]!;
  const what = `the spread of ${measureWords(answer.measure.name).noun} in ${when(answer)}`;
  if (leaders.names.length === 0)
    return `None of the ${varying(answer)} alone carries a part of ${what} that is more than chance`;
  const part = share(Math.min(1, Math.max(0, rounded(leaders.first))));
  const who =
    leaders.names.length === 1
      ? `${capital(coefficientLabel(leaders.names[0]!))} alone carries`
      : `${capital(written(leaders.names.length))} of ${varying(answer)} (${some(leaders.names)}) carry`;
  return `${who} ${part} of ${what}${luck.first.low > 0 ? `; luck alone ${sayShare(luck.first)}` : ''}`;
}

/** The value at which the decision turns, and between which values that may be. */
export const flipValue = (name: CoefficientName, { at }: Flip): string => coefficientValue(name, significant(at));
export const flipRange = (name: CoefficientName, { from, to }: Flip): string =>
  coefficientRange(name, significant(from), significant(to));

/** Where the decision turns along each assumption that flips it, apart from the first, which the finding tells. */
export const furtherFlips = (answer: SensitivityAnswer, tornado: Tornado): readonly string[] =>
  ordered(tornado, 'decision')
    .filter(({ flips }) => flips)
    .slice(1)
    .map((bar) => `${capital(coefficientLabel(bar.name))} flips the decision too: ${sayFlip(answer, bar)}`);

/** The whole answer in a few sentences: what carries the spread, what moves the number, what flips the decision; as much as was asked. */
export function sensitivityFindings(answer: SensitivityAnswer): readonly string[] {
  const { tornado, morris } = answer;
  if (answer.uncertain.length === 0)
    return [
      'Nothing is uncertain in this scenario: every coefficient is given as one number, or uncertainty is switched off',
    ];
  const spread = spreadFinding(answer);
  return [
    ...(tornado
      ? [
          decisionFinding(answer, tornado),
          ...furtherFlips(answer, tornado).slice(0, MOST_NAMED),
          ...(spread === null ? [numberFinding(answer, tornado)] : []),
        ]
      : []),
    ...(spread === null ? [] : [spread]),
    ...(tornado ? [behaviourFinding(answer, tornado)] : []),
    ...(morris && !tornado && spread === null ? [screeningFinding(answer)] : []),
  ];
}

/** “Of 49 uncertain assumptions, sales per seller matters most for revenue wherever the others stand”. */
export function screeningFinding(answer: SensitivityAnswer): string {
  const screened = answer.morris!.screened;
  const [most] = screened
    .filter(({ effects }) => effects.number.clear)
    .sort((a, b) => b.effects.number.muStar.value - a.effects.number.muStar.value);
  if (most === undefined)
    return `None of the ${varying(answer)} moves ${measureWords(answer.measure.name).mean} by more than chance, on ${plural(answer.morris!.trajectories, 'path')}`;
  const { muStar, sigma } = most.effects.number;
  const depends =
    sigma > muStar.value
      ? 'by an amount that depends on the others'
      : sigma > muStar.value / 2
        ? 'though by how much depends on the others'
        : 'whatever the others are';
  return `${capital(coefficientLabel(most.name))} moves ${measureWords(answer.measure.name).mean} in ${when(answer)} most, ${depends}`;
}

/** Those that matter for the decision and are judgement: what a sceptic should ask about first; null if there are none. */
export function judgedFinding(answer: SensitivityAnswer, tornado: Tornado): string | null {
  const top = ordered(tornado, 'decision')
    .slice(0, TOP)
    .filter(({ name }) => gradeOf(answer.scenario, name) === 'C');
  const names = (clear: boolean) =>
    list(top.filter(({ effects }) => effects.decision.clear === clear).map(({ name }) => coefficientLabel(name)));
  const [sure, unsure] = [names(true), names(false)];
  return sure === ''
    ? null
    : 'Of the ten that weigh most in the decision, judgement (grade C) and no measurement: '
        + `${sure}`
        + (unsure === ''
          ? ''
          : `; and, if it is not chance that puts ${top.filter(({ effects }) => !effects.decision.clear).length === 1 ? 'it' : 'them'} there, ${unsure}`)
        + '.';
}

/** The month of the measure. */
export const when = ({ scenario, measure }: SensitivityAnswer): string => monthOf(scenario, measure);

/** “49 uncertain assumptions”. */
export const varying = ({ uncertain }: SensitivityAnswer): string =>
  `${number(uncertain.length)} uncertain assumption${uncertain.length === 1 ? '' : 's'}`;

const WORDS = ['none', 'one', 'two', 'three'];
const written = (value: number): string => WORDS[value] ?? number(value);

/** The first few of several names, and how many more. */
const some = (names: readonly CoefficientName[]): string => listUpTo(names.map(coefficientLabel), MOST_NAMED + 1);
