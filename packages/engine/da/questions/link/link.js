import { own } from '../../scenario/own.js';
export const SIDES = ['A', 'B'];
/** People who can set their beliefs in one question. */
export const MOST_OPINIONS = 3;
export const NOTHING_DECIDED = { from: null, settings: {} };
const VERSION = '1';
/** Letters of a link that is still read; browsers take some 32,000, mail programs and chats fewer. */
const LONGEST = 16_000;
const MOST_PARTS = 400;
/**
 * The question in one line, made to be the fragment of an address: `1;series-b;growth=2;A.debt=5%;B.debt=20%;B.from=2027-04-01`. A version, the story, and
 * what differs from it, so that a person can read and change it; then what people believe, `P1=Ann;P1.drag=1.2+to+3`.
 */
export function formatLink({ story, settings, decisions, opinions = [] }) {
    const parts = [VERSION, escaped(story), ...pairs('', settings)];
    for (const side of SIDES) {
        const { from, settings: decided } = decisions[side];
        parts.push(...pairs(`${side}.`, decided), ...(from === null ? [] : [`${side}.from=${escaped(from)}`]));
    }
    for (const [i, { name, believes }] of opinions.entries())
        parts.push(`P${i + 1}=${escaped(name)}`, ...pairs(`P${i + 1}.`, believes));
    return parts.join(';');
}
const pairs = (before, settings) => Object.entries(settings).map(([path, text]) => `${before}${escaped(path)}=${escaped(text)}`);
/** What chats, mails and shells leave alone stands as it is; a blank is a plus; anything else is written by its number. */
const escaped = (text) => text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/%(?=[0-9a-f]{2})|[^\w.,:$%/()[\] -]/giu, byNumber)
    .replace(/ /g, '+');
/** A quotation mark too, which would end the link in a shell. */
const byNumber = (letter) => (letter === "'" ? '%27' : encodeURIComponent(letter));
/** The question of a link, with or without what stands before its `#`; a Problem that says what is wrong with it. */
export function parseLink(text) {
    const fragment = text.trim().replace(/^[^#]*#/, '');
    if (fragment.length > LONGEST)
        return { message: `This link has ${fragment.length} letters; more than ${LONGEST} are not read.` };
    const [version, story = '', ...parts] = fragment.split(';');
    if (version !== VERSION)
        return /^\d+$/.test(version)
            ? { message: `This link is of version ${version}, and only version ${VERSION} can be read here.`, hint: NEWER }
            : { message: 'This is no link to a question.', hint: 'It begins with #1; and the name of a story.' };
    if (parts.length > MOST_PARTS)
        return { message: `This link changes ${parts.length} values; ${MOST_PARTS} are read.` };
    const name = unescaped(story);
    if (name === '')
        return { message: 'This link names no story.', hint: 'It begins with #1; and the name of a story.' };
    const settings = new Map();
    const decided = { A: new Map(), B: new Map() };
    const from = { A: null, B: null };
    const people = Array.from({ length: MOST_OPINIONS }, () => ({ name: '', believes: new Map() }));
    for (const part of parts) {
        if (part === '')
            continue;
        const at = part.indexOf('=');
        if (at < 1)
            return { message: `“${part.slice(0, 40)}” in this link gives no value.`, hint: 'Write path=value.' };
        const [path, value] = [unescaped(part.slice(0, at)), unescaped(part.slice(at + 1))];
        const [, person, believed] = PERSON.exec(path) ?? [];
        const somebody = person === undefined ? undefined : people[Number(person) - 1];
        if (somebody !== undefined) {
            if (believed === undefined)
                somebody.name = value;
            else
                somebody.believes.set(believed, value);
            continue;
        }
        const side = SIDES.find((each) => path.startsWith(`${each}.`));
        if (side === undefined)
            settings.set(path, value);
        else if (path === `${side}.from`)
            from[side] = value;
        else
            decided[side].set(path.slice(2), value);
    }
    const opinions = people
        .filter((each) => each.name !== '' || each.believes.size > 0)
        .map(({ name: who, believes }) => ({ name: who, believes: plain(believes) }));
    return {
        story: name,
        ...(opinions.length > 0 && { opinions }),
        settings: plain(settings),
        decisions: {
            A: { from: from.A, settings: plain(decided.A) },
            B: { from: from.B, settings: plain(decided.B) },
        },
    };
}
/** `P1` is somebody, `P1.drag` what that one believes of it. */
const PERSON = /^P(\d)(?:\.(.+))?$/s;
const NEWER = 'It was made by another edition of Paydown. Open it with that one, or ask its sender for the scenario file.';
/** A link that was cut or mended by hand still says most of what it said: what is no number stays as it stands. */
const unescaped = (text) => {
    const spaced = text.replace(/\+/g, ' ');
    return spaced.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
        try {
            return decodeURIComponent(bytes);
        }
        catch {
            return bytes;
        }
    });
};
/** A record without a prototype’s names in it. */
const plain = (values) => Object.fromEntries(values);
/** The value that a path has in a side of a question: what the side decides, else what both share. */
export const settingOf = ({ settings, decisions }, side, path) => own(decisions[side].settings, path) ?? own(settings, path);
