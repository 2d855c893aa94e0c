import {
  NOTHING_DECIDED,
  SIDES,
  type SideDecision,
  type Inquiry,
  type Settings,
  type Side,
} from '@paydown/engine/internal';

/** The question that the page opens with. */
export const FIRST: Inquiry = {
  story: 'series-b',
  settings: {},
  decisions: { A: { from: null, settings: { debt: '5%' } }, B: { from: null, settings: { debt: '20%' } } },
};

/** The same decisions in another company: what was changed in the old one does not hold there. */
export const inStory = (inquiry: Inquiry, story: string): Inquiry => ({ ...inquiry, story, settings: {} });

/** A value of the company or a belief; null takes it back. */
export const withSetting = (inquiry: Inquiry, path: string, text: string | null): Inquiry => ({
  ...inquiry,
  settings: changed(inquiry.settings, path, text),
});

/** A value that one side decides; null takes it back. */
export const withDecided = (inquiry: Inquiry, side: Side, path: string, text: string | null): Inquiry =>
  withDecision(inquiry, side, {
    ...inquiry.decisions[side],
    settings: changed(inquiry.decisions[side].settings, path, text),
  });

/** The day from which a side holds; null for the start. */
export const withFrom = (inquiry: Inquiry, side: Side, from: string | null): Inquiry =>
  withDecision(inquiry, side, { ...inquiry.decisions[side], from });

/** A side that decides nothing but what it is given. */
export const withDecision = (inquiry: Inquiry, side: Side, decision: SideDecision): Inquiry => ({
  ...inquiry,
  decisions: { ...inquiry.decisions, [side]: decision },
});

export const cleared = (inquiry: Inquiry, side: Side): Inquiry => withDecision(inquiry, side, NOTHING_DECIDED);

/** The two decisions, each in the other’s place. */
export const swapped = ({ decisions: { A, B }, ...rest }: Inquiry): Inquiry => ({ ...rest, decisions: { A: B, B: A } });

/** How many values differ from the story, decisions aside. */
export const changes = ({ settings }: Inquiry): number => Object.keys(settings).length;

/** A path is set once: setting what stands above or below it, as `debt` above `debt.share`, takes the place of what was set. */
function changed(settings: Settings, path: string, text: string | null): Settings {
  const kept = Object.entries(settings).filter(
    ([other]) => other !== path && !other.startsWith(`${path}.`) && !(text !== null && path.startsWith(`${other}.`)),
  );
  return Object.fromEntries(text === null ? kept : [...kept, [path, text]]);
}

/** What to type to ask the same on the command line. */
export function commandOf(inquiry: Inquiry, link: string): string {
  const differs = SIDES.some((side) => Object.keys(inquiry.decisions[side].settings).length > 0);
  return `paydown ${differs ? 'compare' : 'run'} '#${link}'`;
}
