/** Finds what the model is made of: the functions that a course of weeks reaches, and the records of numbers that they work on. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/**
 * A value is a number, an array of numbers, the place of a record in memory, or a policy's place in the table of rules. Arrays of floats hold a number per
 * lane in each entry, arrays of integers one for all lanes.
 */
export const NUMBER = { kind: 'number' };
const ARRAYS = {
  Float64Array: { kind: 'array', bytes: 8, perLane: true },
  Float32Array: { kind: 'array', bytes: 4, perLane: true },
  Int32Array: { kind: 'array', bytes: 4, perLane: false },
};
const RULE = { kind: 'rule' };

export function loadProgram() {
  const modules = new Map();
  const records = new Map();

  function moduleAt(file) {
    const known = modules.get(file);
    if (known) return known;
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023, true);
    const module = { file, imports: new Map(), functions: new Map(), constants: new Map(), types: new Map() };
    modules.set(file, module);
    for (const statement of source.statements) {
      if (ts.isImportDeclaration(statement) && statement.moduleSpecifier.text.startsWith('.')) {
        const from = resolve(dirname(file), statement.moduleSpecifier.text.replace(/\.js$/, '.ts'));
        for (const { name, propertyName } of statement.importClause?.namedBindings?.elements ?? []) {
          module.imports.set(name.text, { file: from, name: (propertyName ?? name).text });
        }
      }
      if (ts.isFunctionDeclaration(statement)) module.functions.set(statement.name.text, statement);
      if (
        ts.isClassDeclaration(statement)
        || ts.isInterfaceDeclaration(statement)
        || ts.isTypeAliasDeclaration(statement)
      )
        module.types.set(statement.name.text, statement);
      if (ts.isVariableStatement(statement)) {
        for (const { name, initializer } of statement.declarationList.declarations)
          module.constants.set(name.text, initializer);
      }
    }
    return module;
  }

  /** Where a name that a module uses is declared: [module, name]. */
  function find(module, name) {
    const imported = module.imports.get(name);
    return imported ? find(moduleAt(imported.file), imported.name) : [module, name];
  }

  function typeOf(module, node) {
    if (!node || node.kind === ts.SyntaxKind.NumberKeyword) return NUMBER;
    const name = node.getText();
    if (ARRAYS[name]) return ARRAYS[name];
    if (name === 'PolicyRule') return RULE;
    return { kind: 'record', ...recordOf(...find(module, name)) };
  }

  /**
   * A record lies in memory field by field, in the order of its declaration, those of the class it extends first. It is a class, an interface, or made
   * of a table: `Record<keyof typeof TABLE, number>`.
   */
  function recordOf(module, name) {
    const known = records.get(name);
    if (known) return known;
    const declaration = module.types.get(name);
    if (!declaration) throw new Error(`${module.file}: no class or interface ${name}`);
    const fields = new Map();
    const record = { name, fields };
    records.set(name, record);
    if (ts.isTypeAliasDeclaration(declaration)) {
      for (const field of keysOfTable(module, declaration.type)) fields.set(field, NUMBER);
      return record;
    }
    for (const { token, types } of declaration.heritageClauses ?? []) {
      if (token !== ts.SyntaxKind.ExtendsKeyword) continue;
      for (const { expression } of types) {
        for (const [field, type] of recordOf(...find(module, expression.text)).fields) fields.set(field, type);
      }
    }
    for (const member of declaration.members) fields.set(member.name.text, typeOf(module, member.type));
    return record;
  }

  function keysOfTable(module, type) {
    const table = /^Record<keyof typeof (\w+), number>$/.exec(type.getText())?.[1];
    if (!table) throw new Error(`${module.file}: ${type.getText()} is no record of numbers made of a table`);
    const [home, name] = find(module, table);
    let literal = home.constants.get(name);
    while (literal && !ts.isObjectLiteralExpression(literal)) literal = literal.expression;
    if (!literal) throw new Error(`${home.file}: no table ${name}`);
    return literal.properties.map((property) => property.name.text);
  }

  return { moduleAt, find, typeOf, records };
}
