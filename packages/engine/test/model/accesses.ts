import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** One place in the code of the model that reads or writes a variable of the company, in the order in which a step comes to it. */
export interface Access {
  readonly kind: 'read' | 'write';
  readonly variable: string;
  /** `file:line`, and the function it is in. */
  readonly place: string;
  readonly within: string;
}

/** A function of the source, by its file from `src/` and its name. */
export interface Start {
  readonly file: string;
  readonly name: string;
}

interface Module {
  readonly source: ts.SourceFile;
  readonly functions: ReadonlyMap<string, ts.FunctionDeclaration>;
  readonly imports: ReadonlyMap<string, Start>;
}

/**
 * Reads the TypeScript of the model and follows a function through all that it calls.
 *
 * @param edits replaces parts of a file, so that a test can plant a fault
 */
export function readModel(edits: Readonly<Record<string, (text: string) => string>> = {}) {
  const modules = new Map<string, Module>();

  function moduleAt(file: string): Module {
    const known = modules.get(file);
    if (known) return known;
    const text = (edits[file] ?? ((same: string) => same))(readFileSync(join(SRC, file), 'utf8'));
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
    const functions = new Map<string, ts.FunctionDeclaration>();
    const imports = new Map<string, Start>();
    for (const statement of source.statements) {
      if (ts.isFunctionDeclaration(statement)) functions.set(statement.name!.text, statement);
      if (!ts.isImportDeclaration(statement)) continue;
      const { text: from } = statement.moduleSpecifier as ts.StringLiteral;
      const bindings = statement.importClause?.namedBindings;
      if (!from.startsWith('.') || !bindings || !ts.isNamedImports(bindings)) continue;
      const target = relative(SRC, join(SRC, dirname(file), from.replace(/\.js$/, '.ts')));
      for (const { name, propertyName } of bindings.elements)
        imports.set(name.text, { file: target, name: (propertyName ?? name).text });
    }
    const module = { source, functions, imports };
    modules.set(file, module);
    return module;
  }

  /** @param rule what the parameter `rule` of a week stands for */
  function follow({ file, name }: Start, rule: Start): Access[] {
    const { source, functions, imports } = moduleAt(file);
    const declaration = functions.get(name);
    if (!declaration) throw new Error(`${file} has no function ${name}`);
    const accesses: Access[] = [];
    const note = (kind: Access['kind'], node: ts.PropertyAccessExpression) => {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      accesses.push({ kind, variable: node.name.text, place: `${file}:${line}`, within: name });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
        visit(node.right);
        if (isOfCompany(node.left)) note('write', node.left);
        else visit(node.left);
      } else if (ts.isCallExpression(node)) {
        node.arguments.forEach(visit);
        const called = node.expression.getText();
        const target = called === 'rule' ? rule : functions.has(called) ? { file, name: called } : imports.get(called);
        if (target && takesCompany(node)) accesses.push(...follow(target, rule));
      } else {
        if (isOfCompany(node)) note('read', node);
        ts.forEachChild(node, visit);
      }
    };
    ts.forEachChild(declaration.body!, visit);
    return accesses;
  }

  return { follow };
}

/** The company goes by the name of `c` throughout the model. */
const isOfCompany = (node: ts.Node): node is ts.PropertyAccessExpression =>
  ts.isPropertyAccessExpression(node) && /^(state\.)?c$/.test(node.expression.getText());

const takesCompany = ({ arguments: given }: ts.CallExpression): boolean =>
  given.some((argument) => /^(state\.)?c$|^state$/.test(argument.getText()));
