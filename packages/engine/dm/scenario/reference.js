import { KNOWN, KNOWN_NAMES } from './known.js';
import { settingUnit, writeSetting } from './checks/debt.js';
import { SHAPES } from './checks/shapes.js';
import { leverLimits, writeLever } from './checks/levers.js';
import { LEVER_NAMES, LEVERS } from './levers.js';
import { POLICIES, POLICY_NAMES } from './policies.js';
import { KINDS } from './quantities/kinds.js';
import { limits } from './quantities/read.js';
import { scenarioSchema } from './schema.js';
import { keyOf, ROUNDS, START } from './start.js';
import { COMPANY_TEXT, DEBT, DISTRIBUTIONS, KNOWN_TEXT, INTRODUCTION, QUANTITIES, TIMELINE } from './referenceText.js';
/** Reference of scenario files in Markdown, from the definitions that check them. */
export function scenarioReference() {
    const { properties } = scenarioSchema();
    return ([
        INTRODUCTION,
        keys(properties),
        QUANTITIES,
        company(),
        known(),
        policies(),
        levers(),
        DISTRIBUTIONS,
        shapes(),
        TIMELINE,
        switches(properties),
    ].join('\n\n') + '\n');
}
function table(heads, rows) {
    const line = (cells) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
    return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
const code = (text) => `\`${text}\``;
function keys(properties) {
    const rows = Object.entries(properties).map(([name, { description = '', default: usual }]) => [
        code(name),
        description,
        usual === undefined ? '' : String(usual),
    ]);
    return `## Keys\n\n${table(['key', 'meaning', 'default'], rows)}`;
}
function company() {
    const rows = Object.keys(START).map((name) => {
        const { meaning, kind, range, usual } = START[name];
        const words = name === 'rounds'
            ? ['name', Object.keys(ROUNDS).join(', ')]
            : [KINDS[kind].unit, name === 'mandate' ? `yes, no, ${limits(kind, range)}` : limits(kind, range)];
        return [code(keyOf(name)), meaning, ...words, usual?.[0] ?? '**must be given**'];
    });
    return `## \`company\`: week 0\n\n${COMPANY_TEXT}\n\n${table(['key', 'meaning', 'unit', 'limits', 'default'], rows)}`;
}
function known() {
    const rows = KNOWN_NAMES.map((name) => {
        const { meaning, kind, range, settles } = KNOWN[name];
        return [code(name), meaning, limits(kind, range), settles];
    });
    return `${KNOWN_TEXT}\n\n${table(['key', 'meaning', 'limits', 'settles'], rows)}`;
}
function policies() {
    const parts = POLICY_NAMES.map((name) => {
        const settings = Object.entries(POLICIES[name].settings);
        const rows = settings.map(([key, setting]) => [
            code(key),
            setting.meaning,
            settingUnit(setting),
            writeSetting(setting, setting.default),
        ]);
        return `### ${code(name)}\n\n${POLICIES[name].meaning}.\n\n${table(['setting', 'meaning', 'unit', 'default'], rows)}`;
    });
    return `${DEBT}\n\n${parts.join('\n\n')}`;
}
function levers() {
    const rows = LEVER_NAMES.map((name) => {
        const { meaning, default: usual } = LEVERS[name];
        return [code(name), meaning, leverLimits(name), writeLever(name, usual)];
    });
    return `## \`levers\`\n\nWhat the company decides besides its debt policy.\n\n${table(['lever', 'meaning', 'limits', 'default'], rows)}`;
}
function shapes() {
    const rows = SHAPES.map((option) => {
        const { shape, ...parts } = option.shape;
        return [code(shape.value), option.meta()?.description ?? '', Object.keys(parts).map(code).join(', ')];
    });
    return table(['shape', 'meaning', 'keys'], rows);
}
function switches(properties) {
    const rows = ['shocks', 'loops', 'mechanisms', 'doors', 'noise'].flatMap((section) => Object.entries(properties[section]?.properties ?? {}).map(([name, { description = '' }]) => [
        code(`${section}.${name}`),
        description,
    ]));
    return `## \`shocks\`, \`loops\`, \`mechanisms\`, \`doors\`, \`noise\`\n\nEach is \`on\` unless it is set to \`off\`.\n\n${table(['switch', 'what it is'], rows)}`;
}
