import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { table } from './markdown.js';

const INTRODUCTION = `# The library, name by name

What \`@paydown/engine\` exports, from the comments beside the code. Units: money in $M (or the scenario’s currency), time in weeks from 0, shares from 0 to 1, work in person-weeks. [Use it as a
library](library.md) has whole programs. In the examples \`scenario\` is a scenario, and \`futures\` are its futures.`;

/** What \`@paydown/engine\` exports as a page in Markdown: functions with their signatures, errors and examples, tables, and what types consist of. */
export function libraryPage(engine: URL): string {
  const entry = fileURLToPath(new URL('src/index.ts', engine));
  const program = ts.createProgram([entry], {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    strict: true,
    noEmit: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const names = checker
    .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry)!)!)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .map((symbol) => new Name(symbol, checker));
  const section = (title: string, kind: Kind) =>
    [
      `# ${title}`,
      ...names
        .filter((name) => name.kind === kind)
        .sort((a, b) => (kind === 'type' ? a.called.localeCompare(b.called) : 0))
        .map((name) => name.page()),
    ].join('\n\n');
  return `${INTRODUCTION}\n\n${section('Functions', 'function')}\n\n${section('Tables', 'table')}\n\n${section('Types', 'type')}\n`;
}

type Kind = 'function' | 'table' | 'type';

/** One exported name. */
class Name {
  readonly called: string;
  readonly kind: Kind;
  readonly #declared: ts.Declaration;

  constructor(
    private readonly symbol: ts.Symbol,
    private readonly checker: ts.TypeChecker,
  ) {
    this.called = symbol.getName();
    this.#declared = symbol.valueDeclaration ?? symbol.declarations![0]!;
    const isValue = symbol.valueDeclaration !== undefined;
    this.kind = this.#signature() ? 'function' : isValue ? 'table' : 'type';
  }

  page(): string {
    const signature = this.#signature();
    const heading = signature
      ? `${this.called}(${signature.parameters.map((each) => each.getName().replace(/^__\d$/, 'options')).join(', ')})`
      : this.called;
    return [
      `## ${heading}`,
      said(this.symbol.getDocumentationComment(this.checker)),
      ...(signature ? this.#call(signature) : []),
      ...this.#members(),
      ...this.#tags('throws').map((text) => `Throws ${text}.`),
      ...this.#tags('example').map((text) => `\`\`\`js\n${text}\n\`\`\``),
    ]
      .filter((part) => part !== '')
      .join('\n\n');
  }

  /** How it is called; a class by its constructor. */
  #signature(): ts.Signature | undefined {
    if (this.symbol.valueDeclaration === undefined) return undefined;
    const type = this.checker.getTypeOfSymbolAtLocation(this.symbol, this.#declared);
    return type.getCallSignatures()[0] ?? type.getConstructSignatures()[0];
  }

  #call(signature: ts.Signature): string[] {
    const notes = new Map(
      this.symbol
        .getJsDocTags(this.checker)
        .filter(({ name }) => name === 'param')
        .map(({ text = [] }) => {
          const [name, ...rest] = said(text).split(/\s+/);
          return [name!, rest.join(' ')];
        }),
    );
    const rows = signature.parameters.map((parameter, i) => {
      const declared = parameter.valueDeclaration as ts.ParameterDeclaration;
      const note = [...notes.entries()][i];
      const name = ts.isIdentifier(declared.name) ? declared.name.text : (note?.[0] ?? 'options');
      const optional = this.checker.isOptionalParameter(declared) ? ', optional' : '';
      return [`\`${name}\``, `${this.#said(declared.type, parameter)}${optional}`, notes.get(name) ?? ''];
    });
    const returns = this.#tags('returns')[0];
    const type = shown(this.checker.typeToString(signature.getReturnType(), this.#declared, FLAGS));
    return [
      ...(rows.length > 0 ? [table(['takes', 'type', 'meaning'], rows)] : []),
      `Returns ${type}${returns === undefined ? '.' : `: ${returns}.`}`,
    ];
  }

  #members(): string[] {
    if (this.kind === 'function') return [];
    if (this.kind === 'table') {
      const type = this.checker.getTypeOfSymbolAtLocation(this.symbol, this.#declared);
      const keys = type.isStringLiteral() ? [] : type.getProperties();
      return keys.length < 2 || /string/.test(this.checker.typeToString(this.checker.getTypeOfSymbol(this.symbol)))
        ? []
        : [`Its names: ${keys.map((key) => `\`${key.getName()}\``).join(', ')}.`];
    }
    if (!ts.isInterfaceDeclaration(this.#declared)) {
      const alias = this.#declared as ts.TypeAliasDeclaration;
      return [`\`\`\`ts\n${alias.getText().replace(/^export /, '')}\n\`\`\``];
    }
    let before = '';
    const rows = this.#declared.members.map((member) => {
      const symbol = this.checker.getSymbolAtLocation(member.name!)!;
      // A comment over several members of a kind stands with the first.
      before = said(symbol.getDocumentationComment(this.checker));
      const typed = member as ts.PropertySignature;
      const method = ts.isMethodSignature(member);
      return [
        `\`${symbol.getName()}\``,
        method
          ? shown(member.getText().slice(symbol.getName().length).replace(/;$/, ''))
          : this.#said(typed.type, symbol),
        before,
      ];
    });
    const parents = this.#declared.heritageClauses?.flatMap(({ types }) => types.map((type) => type.getText())) ?? [];
    return [
      ...(parents.length > 0 ? [`All of ${parents.map(shown).join(', ')}, and:`] : []),
      table(['field', 'type', 'meaning'], rows),
    ];
  }

  /** A type as it stands in the code, or as it is understood where none does. */
  #said(node: ts.TypeNode | undefined, symbol: ts.Symbol): string {
    return shown(
      node?.getText() ?? this.checker.typeToString(this.checker.getTypeOfSymbol(symbol), this.#declared, FLAGS),
    );
  }

  #tags(name: string): string[] {
    return this.symbol
      .getJsDocTags(this.checker)
      .filter((tag) => tag.name === name)
      .map(({ text = [] }) => (name === 'example' ? ts.displayPartsToString(text) : said(text)));
  }
}

const FLAGS = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.WriteArrayAsGenericType;

const shown = (type: string): string => `\`${type.replace(/readonly /g, '').replace(/\s+/g, ' ')}\``;

const said = (parts: ts.SymbolDisplayPart[]): string =>
  ts
    .displayPartsToString(parts)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
