/** Reads what the model is made of: modules with their functions and constants, and the records of numbers that the functions work on. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/**
 * A value is a number, an array of numbers, the address of a record in memory, or a policy's index in the table of rules. Arrays of 64-bit floats hold a
 * number per lane in each entry, arrays of integers one for all lanes. Arrays of 32-bit floats are only written, each lane to an entry of its own.
 */
export type ModelType = NumberType | ArrayType | RecordType | RuleType;
export interface NumberType {
  readonly kind: 'number';
}
export interface ArrayType {
  readonly kind: 'array';
  readonly entries: 'doubles' | 'singles' | 'integers';
  /** Bytes of one number. */
  readonly bytes: number;
}
/** Lies in memory field by field, in this order. */
export interface RecordType {
  readonly kind: 'record';
  readonly name: string;
  readonly fields: Map<string, ModelType>;
}
export interface RuleType {
  readonly kind: 'rule';
}

export const NUMBER: NumberType = { kind: 'number' };
const RULE: RuleType = { kind: 'rule' };
const ARRAYS: ReadonlyMap<string, ArrayType> = new Map([
  ['Float64Array', { kind: 'array', entries: 'doubles', bytes: 8 }],
  ['Float32Array', { kind: 'array', entries: 'singles', bytes: 4 }],
  ['Int32Array', { kind: 'array', entries: 'integers', bytes: 4 }],
]);

export type RecordDeclaration = ts.ClassDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

export type ModelFunction = ts.FunctionDeclaration & { readonly name: ts.Identifier; readonly body: ts.Block };

export interface SourceModule {
  readonly file: string;
  /** Names that come from other modules of the model. */
  readonly imports: Map<string, { readonly file: string; readonly name: string }>;
  readonly functions: Map<string, ModelFunction>;
  readonly constants: Map<string, ts.Expression>;
  readonly types: Map<string, RecordDeclaration>;
}

/** Ends the translation at a construct that has no meaning here. */
export function refuse(node: ts.Node): never {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  throw new Error(`${source.fileName}:${line + 1}: cannot be translated: ${node.getText()}`);
}

export function functionOf(module: SourceModule, name: string): ModelFunction {
  const declaration = module.functions.get(name);
  if (!declaration) throw new Error(`${module.file}: no function ${name}`);
  return declaration;
}

/** The name that something is declared under: a plain one, not a pattern. */
export function nameOf(name: ts.BindingName | ts.PropertyName | undefined): string {
  if (name && (ts.isIdentifier(name) || ts.isStringLiteral(name))) return name.text;
  return name ? refuse(name) : '';
}

export class Program {
  /** All records met so far, by name. */
  readonly records = new Map<string, RecordType>();
  readonly #modules = new Map<string, SourceModule>();

  /** @param read gives the text of a file */
  constructor(readonly read = (file: string) => readFileSync(file, 'utf8')) {}

  moduleAt(file: string): SourceModule {
    const known = this.#modules.get(file);
    if (known) return known;
    const source = ts.createSourceFile(file, this.read(file), ts.ScriptTarget.ES2023, true);
    const module: SourceModule = {
      file,
      imports: new Map(),
      functions: new Map(),
      constants: new Map(),
      types: new Map(),
    };
    this.#modules.set(file, module);
    for (const statement of source.statements) addTo(module, statement);
    return module;
  }

  /** Where a name that a module uses is declared. */
  find(module: SourceModule, name: string): readonly [SourceModule, string] {
    const imported = module.imports.get(name);
    return imported ? this.find(this.moduleAt(imported.file), imported.name) : [module, name];
  }

  typeOf(module: SourceModule, node: ts.TypeNode | undefined): ModelType {
    if (!node || node.kind === ts.SyntaxKind.NumberKeyword) return NUMBER;
    const name = node.getText();
    if (name === 'PolicyRule') return RULE;
    return ARRAYS.get(name) ?? this.#recordOf(...this.find(module, name));
  }

  /**
   * A record lies in memory in the order of its declaration, the fields of what it extends first. It is a class, an interface, or made of a table:
   * `Record<keyof typeof TABLE, number>`.
   */
  #recordOf(module: SourceModule, name: string): RecordType {
    const known = this.records.get(name);
    if (known) return known;
    const declaration = module.types.get(name);
    if (!declaration) throw new Error(`${module.file}: no class or interface ${name}`);
    const fields = new Map<string, ModelType>();
    const record: RecordType = { kind: 'record', name, fields };
    this.records.set(name, record);
    if (ts.isTypeAliasDeclaration(declaration)) {
      for (const field of this.#keysOfTable(module, declaration.type)) fields.set(field, NUMBER);
      return record;
    }
    for (const { token, types } of declaration.heritageClauses ?? []) {
      if (token !== ts.SyntaxKind.ExtendsKeyword) continue;
      for (const { expression } of types) {
        const parent = this.#recordOf(...this.find(module, expression.getText()));
        for (const [field, type] of parent.fields) fields.set(field, type);
      }
    }
    for (const member of declaration.members) {
      if (!ts.isPropertyDeclaration(member) && !ts.isPropertySignature(member)) refuse(member);
      fields.set(nameOf(member.name), this.typeOf(module, member.type));
    }
    return record;
  }

  #keysOfTable(module: SourceModule, type: ts.TypeNode): string[] {
    const table = /^Record<keyof typeof (\w+), number>$/.exec(type.getText())?.[1];
    return table ? [...this.tableOf(module, table).keys()] : refuse(type);
  }

  /** The entries of a table, a constant object, by name; those of a table that is spread into it in its place. */
  tableOf(module: SourceModule, table: string): Map<string, ts.Expression> {
    const [home, name] = this.find(module, table);
    let literal = home.constants.get(name);
    while (literal && (ts.isSatisfiesExpression(literal) || ts.isAsExpression(literal))) literal = literal.expression;
    if (!literal || !ts.isObjectLiteralExpression(literal)) throw new Error(`${home.file}: no table ${name}`);
    return new Map(
      literal.properties.flatMap((property) => {
        if (ts.isSpreadAssignment(property)) return [...this.tableOf(home, property.expression.getText())];
        if (!ts.isPropertyAssignment(property)) return refuse(property);
        return [[nameOf(property.name), property.initializer] as const];
      }),
    );
  }
}

function addTo(module: SourceModule, statement: ts.Statement): void {
  if (ts.isImportDeclaration(statement)) addImports(module, statement);
  if (ts.isFunctionDeclaration(statement) && statement.name && statement.body)
    module.functions.set(statement.name.text, statement as ModelFunction);
  if (isRecordDeclaration(statement) && statement.name) module.types.set(statement.name.text, statement);
  if (ts.isVariableStatement(statement)) {
    for (const { name, initializer } of statement.declarationList.declarations)
      if (ts.isIdentifier(name) && initializer) module.constants.set(name.text, initializer);
  }
}

const isRecordDeclaration = (node: ts.Node): node is RecordDeclaration =>
  ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);

function addImports(module: SourceModule, { moduleSpecifier, importClause }: ts.ImportDeclaration): void {
  const bindings = importClause?.namedBindings;
  if (!ts.isStringLiteral(moduleSpecifier) || !moduleSpecifier.text.startsWith('.')) return;
  if (!bindings || !ts.isNamedImports(bindings)) return;
  const file = resolve(dirname(module.file), moduleSpecifier.text.replace(/\.js$/, '.ts'));
  for (const { name, propertyName } of bindings.elements)
    module.imports.set(name.text, { file, name: (propertyName ?? name).text });
}
