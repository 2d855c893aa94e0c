/**
 * The model's TypeScript in another language: each function that is asked for, with all that it calls, expression by expression. This is what languages have in
 * common; each says itself how it writes the rest.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { readModel } from '../../packages/compiler/dist/model.js';

const SOURCES = fileURLToPath(new URL('../../packages/engine/src/', import.meta.url));

/**
 * A translation that has nothing in it yet. The language has
 * - `name`;
 * - `own`: what it calls otherwise, or has of its own;
 * - `member`: what stands between a record and its field;
 * - `number`, `index` and `operation`: a number as it is written in the model, the place of an entry, and an operation on expressions, in the language;
 * - `define`: a function of the model under a new name, as text. Its scope has a module and its variables, which are a map or a set.
 */
export function translation(language) {
  const program = readModel(SOURCES);
  const at = (path) => program.moduleAt(join(SOURCES, path));
  const [labels, constants, functions] = [new Map(), new Map(), []];

  /** The new name of a function, which is translated when it is asked for first. */
  function functionOf(module, name) {
    const id = `${module.file}#${name}`;
    const known = labels.get(id);
    if (known) return known;
    const label = `${name}_${labels.size}`;
    labels.set(id, label);
    functions.push(language.define(label, module.functions.get(name), module));
    return label;
  }

  function expression(node, scope) {
    const of = (child) => expression(child, scope);
    if (ts.isParenthesizedExpression(node)) return `(${of(node.expression)})`;
    if (ts.isNonNullExpression(node)) return of(node.expression);
    if (ts.isNumericLiteral(node)) return number(node);
    if (ts.isIdentifier(node)) return value(node.text, scope);
    if (ts.isPropertyAccessExpression(node)) return `${of(node.expression)}${language.member}${node.name.text}`;
    if (ts.isElementAccessExpression(node))
      return `${of(node.expression)}[${language.index(of(node.argumentExpression))}]`;
    if (ts.isCallExpression(node))
      return `${called(node.expression.getText(), scope)}(${node.arguments.map(of).join(', ')})`;
    return language.operation(node, of) ?? untranslated(node);
  }

  const number = (node) => language.number(node.getText().replaceAll('_', ''));

  function called(name, { module, variables }) {
    if (variables.has(name)) return variable(name);
    return language.own[name] ?? functionOf(...program.find(module, name));
  }

  function value(name, { module, variables }) {
    if (variables.has(name)) return variable(name);
    if (Object.hasOwn(language.own, name)) return language.own[name];
    const [where, constant] = program.find(module, name);
    if (!where.constants.has(constant)) throw new Error(`no value of ${name} in ${where.file}`);
    const id = `${constant}_${where.file.replace(/.*\/(\w+)\.ts$/, '$1')}`;
    constants.set(id, number(where.constants.get(constant)));
    return id;
  }

  const untranslated = (node) => {
    throw new Error(`no ${language.name} for ${node.getText()}`);
  };

  const home = at('policies/index.ts');
  /** The rules of policies by their names in the model, in the order of their numbers. */
  const rules = home.constants
    .get('POLICY_RULES')
    .properties.map(({ initializer, name }) => (initializer ?? name).text);

  return {
    program,
    /** Translated so far: the constants by their new names, and the functions, each after those that it calls. */
    constants,
    functions,
    rules,
    ruleOf: (rule) => functionOf(...program.find(home, rule)),
    functionIn: (path, name) => functionOf(at(path), name),
    expression,
    untranslated,
  };
}

/** A variable of the model in any language: no word that the language keeps for itself ends like this. */
export const variable = (name) => `${name}_`;
