/**
 * Tells what is uniform (one number for all lanes) from what is varying (a number per lane), the terms of compilers that simulate several cases in one vector.
 */
import ts from 'typescript';
import { FUNCTIONS, isOfVectors } from './instructions.js';
import {
  NUMBER,
  nameOf,
  refuse,
  type ModelFunction,
  type ModelType,
  type Program,
  type SourceModule,
} from './program.js';

export type Variability = 'uniform' | 'varying';
/** How a parameter comes in: as a number, or as the address of a record or array. */
export type Passing = Variability | 'address';
export interface Variable {
  readonly type: ModelType;
  readonly passing: Passing;
}
export type Variables = ReadonlyMap<string, Variable>;

/** Whether a function works on numbers alone: then each lane goes its own way through its branches and loops. */
export const isOfNumbers = ({ parameters }: ModelFunction): boolean =>
  parameters.every(({ type }) => type?.kind === ts.SyntaxKind.NumberKeyword);

export class Variabilities {
  readonly #results = new Map<string, Variability | 'none'>();

  /** @param perLane names of the records of which every lane has its own */
  constructor(
    readonly program: Program,
    readonly perLane: readonly string[],
  ) {}

  isPerLane(type: ModelType): boolean {
    return type.kind === 'record'
      ? this.perLane.includes(type.name)
      : type.kind === 'array' && type.entries === 'doubles';
  }

  /** The variables of a function, by name, when its parameters come in like this. */
  variablesOf(module: SourceModule, declaration: ModelFunction, signature: readonly Passing[]): Variables {
    const variables = new Map<string, Variable>();
    declaration.parameters.forEach(({ name, type }, i) =>
      variables.set(nameOf(name), { type: this.program.typeOf(module, type), passing: signature[i]! }),
    );
    const visit = (node: ts.Node): void => {
      if (ts.isVariableDeclaration(node) && node.initializer) {
        const changes = !(node.parent.flags & ts.NodeFlags.Const) && isOfNumbers(declaration);
        variables.set(nameOf(node.name), {
          type: this.typeOf(node.initializer, variables),
          passing: changes ? 'varying' : this.of(node.initializer, module, variables),
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(declaration.body);
    return variables;
  }

  typeOf(node: ts.Expression, variables: Variables): ModelType {
    if (ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node))
      return this.typeOf(node.expression, variables);
    if (ts.isIdentifier(node)) return variables.get(node.text)?.type ?? NUMBER;
    if (!ts.isPropertyAccessExpression(node)) return NUMBER;
    const owner = this.typeOf(node.expression, variables);
    return (owner.kind === 'record' && owner.fields.get(node.name.text)) || NUMBER;
  }

  /** The variability of an expression. */
  of(node: ts.Expression, module: SourceModule, variables: Variables): Variability {
    const of = (child: ts.Expression) => this.of(child, module, variables);
    const any = (...nodes: readonly ts.Expression[]) =>
      nodes.some((child) => of(child) === 'varying') ? 'varying' : 'uniform';
    if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) return of(node.expression);
    if (ts.isIdentifier(node)) return variables.get(node.text)?.passing === 'varying' ? 'varying' : 'uniform';
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
      if (this.isPerLane(this.typeOf(node.expression, variables))) return 'varying';
      return ts.isElementAccessExpression(node) ? of(node.argumentExpression) : 'uniform';
    }
    if (ts.isPrefixUnaryExpression(node)) return of(node.operand);
    if (ts.isBinaryExpression(node)) return any(node.left, node.right);
    if (ts.isConditionalExpression(node)) return any(node.condition, node.whenTrue, node.whenFalse);
    if (!ts.isCallExpression(node)) return 'uniform';
    const callee = node.expression.getText();
    const instruction = FUNCTIONS.get(callee);
    if (instruction) return isOfVectors(instruction) ? 'varying' : any(...node.arguments);
    if (variables.has(callee)) return 'varying';
    const [home, name] = this.program.find(module, callee);
    const result = this.resultOf(home, name, node.arguments.map(of));
    return result === 'none' ? refuse(node) : result;
  }

  /** What a function gives back. */
  resultOf(module: SourceModule, name: string, signature: readonly Passing[]): Variability | 'none' {
    const id = `${module.file}#${name}#${signature}`;
    const known = this.#results.get(id);
    if (known) return known;
    const result = this.#workOut(module, module.functions.get(name), signature);
    this.#results.set(id, result);
    return result;
  }

  #workOut(
    module: SourceModule,
    declaration: ModelFunction | undefined,
    signature: readonly Passing[],
  ): Variability | 'none' {
    if (!declaration || isOfNumbers(declaration)) return 'varying';
    if (declaration.type?.kind === ts.SyntaxKind.VoidKeyword) return 'none';
    const variables = this.variablesOf(module, declaration, signature);
    const returned: Variability[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isReturnStatement(node) && node.expression) returned.push(this.of(node.expression, module, variables));
      ts.forEachChild(node, visit);
    };
    visit(declaration.body);
    return returned.includes('varying') ? 'varying' : 'uniform';
  }
}
