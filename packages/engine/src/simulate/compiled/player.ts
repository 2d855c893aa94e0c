import type { Scenario } from '../../scenario/scenario.js';
import { beginLife, createLife } from '../life.js';
import { OUTCOME_NAMES } from '../outcomes.js';
import type { Player } from '../reference.js';
import { MODULE, RECORDS, RULES } from './model.js';

const SLOT = 8;
const PAGE = 65_536;
const FATE = RECORDS.Company.indexOf('fate');

/** What the language does not name and every host has: browsers, workers and Node alike. */
declare const WebAssembly: { readonly Module: new (bytes: Uint8Array) => object; readonly Instance: new (module: object) => { readonly exports: unknown } } | undefined;
declare function atob(base64: string): string;

/** Whether compiled code can run here; a page may forbid it. */
export function canCompile(): boolean {
  try {
    return model() !== undefined;
  } catch {
    return false;
  }
}

/** What the module exports. Records and arrays are passed by their place in memory. */
interface Model {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  liveWeeks(course: number, from: number, to: number, last: number, at: number, outcomes: number): number;
  forget(company: number): void;
}

/** One instance a thread: its memory grows to what the largest player needs. */
let instance: Model | undefined;

function model(): Model {
  if (instance) return instance;
  const bytes = Uint8Array.from(atob(MODULE), (character) => character.charCodeAt(0));
  if (!WebAssembly) throw new Error('no WebAssembly here');
  instance = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as Model;
  return instance;
}

/**
 * Plays in the model compiled to WebAssembly (compile/): births in TypeScript, weeks in the compiled loop. Making a player takes the memory
 * over from the one made before it in this thread.
 */
export function compiledPlayer(scenario: Scenario, runsAtOnce: number): Player {
  const { memory, liveWeeks, forget } = model();
  const life = createLife(scenario);
  const { course, stretches } = life;
  const outcomes = OUTCOME_NAMES.length;
  const weeks = scenario.horizon + 1;

  let used = SLOT;
  const place = (slots: number): number => (used += slots * SLOT) - slots * SLOT;
  const at = {
    course: place(RECORDS.Course.length),
    c: place(RECORDS.Company.length),
    k: place(RECORDS.Constants.length),
    n: place(RECORDS.Noise.length),
    chances: place(course.chances.length),
    cohorts: place(course.cohorts.length),
    revenues: place(course.revenues.length),
    decisions: stretches.map(() => ({ levers: place(RECORDS.Levers.length), settings: place(RECORDS.PolicySettings.length) })),
    recorded: place(Math.ceil((runsAtOnce * weeks * outcomes) / 2)),
  };
  const missing = used - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
  const numbers = new Float64Array(memory.buffer);
  const places = new Int32Array(memory.buffer);
  const recorded = new Float32Array(memory.buffer, at.recorded, runsAtOnce * weeks * outcomes);

  const write = <Field extends string>(fields: readonly Field[], record: Readonly<Record<Field, number>>, to: number): void => {
    for (let i = 0; i < fields.length; i++) numbers[to / SLOT + i] = record[fields[i]!];
  };
  const point = (field: (typeof RECORDS.Course)[number], to: number): void => {
    places[(at.course + RECORDS.Course.indexOf(field) * SLOT) / 4] = to;
  };
  for (const field of ['stepsPerWeek', 'draws', 'cohortSteps', 'revenueSteps'] as const) numbers[at.course / SLOT + RECORDS.Course.indexOf(field)] = course[field];
  for (const field of ['c', 'k', 'n', 'chances', 'cohorts', 'revenues', 'recorded'] as const) point(field, at[field]);
  stretches.forEach(({ levers, settings }, i) => {
    write(RECORDS.Levers, levers, at.decisions[i]!.levers);
    write(RECORDS.PolicySettings, settings, at.decisions[i]!.settings);
  });
  const decide = (i: number): void => {
    point('levers', at.decisions[i]!.levers);
    point('settings', at.decisions[i]!.settings);
    point('rule', RULES.indexOf(stretches[i]!.policy));
    if (stretches[i]!.newPolicy) forget(at.c);
  };

  return {
    recorded,
    play(run, from) {
      beginLife(life, run);
      write(RECORDS.Company, course.c, at.c);
      write(RECORDS.Constants, course.k, at.k);
      numbers.set(course.chances, at.chances / SLOT);
      numbers.set(course.cohorts, at.cohorts / SLOT);
      numbers.set(course.revenues, at.revenues / SLOT);
      for (let i = 0; i < stretches.length; i++) {
        decide(i);
        const end = liveWeeks(at.course, stretches[i]!.from, stretches[i + 1]?.from ?? weeks, weeks - 1, from, outcomes);
        if (end >= 0) return end;
      }
      return -1;
    },
    fate: () => numbers[at.c / SLOT + FATE]!,
  };
}
