/** Tells apart what is one number for all lanes ('one') from what is a number per lane ('each'). */
import ts from 'typescript';
import { NUMBER } from './program.js';

const K = ts.SyntaxKind;
/** Functions that have an instruction of their own, by their name in the model: min and max compare, as in random/maths.ts. */
export const INSTRUCTIONS = {
  'Math.floor': 'floor',
  'Math.sqrt': 'sqrt',
  'Math.abs': 'abs',
  'Math.min': 'min',
  'Math.max': 'max',
  floor: 'floor',
  sqrt: 'sqrt',
  min: 'pmin',
  max: 'pmax',
};

/** Instructions that there are for vectors only. */
const OF_LANES = ['pmin', 'pmax'];

/** Whether a function works on numbers alone: then it is worked out for each lane, whatever its branches and loops. */
export const isOfNumbers = (declaration) => declaration.parameters.every(({ type }) => type.kind === K.NumberKeyword);

/**
 * @param program what loadProgram gives
 * @param perLane names of the records of which every lane has its own
 */
export function createKinds(program, perLane) {
  const results = new Map();

  /** The variables of a function, by name: { type, kind }, when its parameters are of these kinds. */
  function variablesOf(module, declaration, signature) {
    const variables = new Map();
    declaration.parameters.forEach(({ name, type }, i) =>
      variables.set(name.text, { type: program.typeOf(module, type), kind: signature[i] }),
    );
    const visit = (node) => {
      if (ts.isVariableDeclaration(node)) {
        const type = typeOf(node.initializer, variables);
        const changes = !(node.parent.flags & ts.NodeFlags.Const) && isOfNumbers(declaration);
        variables.set(node.name.text, { type, kind: changes ? 'each' : kindOf(node.initializer, module, variables) });
      }
      ts.forEachChild(node, visit);
    };
    visit(declaration.body);
    return variables;
  }

  function typeOf(node, variables) {
    if (ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node)) return typeOf(node.expression, variables);
    if (ts.isIdentifier(node)) return variables.get(node.text)?.type ?? NUMBER;
    if (ts.isPropertyAccessExpression(node) && typeOf(node.expression, variables).kind === 'record')
      return typeOf(node.expression, variables).fields.get(node.name.text) ?? NUMBER;
    return NUMBER;
  }

  const isPerLane = (type) => perLane.includes(type.name) || (type.kind === 'array' && type.perLane);

  function kindOf(node, module, variables) {
    const of = (child) => kindOf(child, module, variables);
    const any = (nodes) => (nodes.some((child) => of(child) === 'each') ? 'each' : 'one');
    if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) return of(node.expression);
    if (ts.isIdentifier(node)) return variables.get(node.text)?.kind ?? 'one';
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node))
      return isPerLane(typeOf(node.expression, variables)) ? 'each' : 'one';
    if (ts.isPrefixUnaryExpression(node)) return of(node.operand);
    if (ts.isBinaryExpression(node)) return any([node.left, node.right]);
    if (ts.isConditionalExpression(node)) return any([node.condition, node.whenTrue, node.whenFalse]);
    if (!ts.isCallExpression(node)) return 'one';
    const callee = node.expression.getText();
    if (INSTRUCTIONS[callee]) return OF_LANES.includes(INSTRUCTIONS[callee]) ? 'each' : any(node.arguments);
    if (variables.has(callee)) return 'each';
    const [home, name] = program.find(module, callee);
    return resultOf(home, name, node.arguments.map(of));
  }

  /** What a function gives back: a number per lane, one for all, or nothing. */
  function resultOf(module, name, signature) {
    const id = `${module.file}#${name}#${signature}`;
    if (!results.has(id)) results.set(id, workOut(module, module.functions.get(name), signature));
    return results.get(id);
  }

  function workOut(module, declaration, signature) {
    if (!declaration || isOfNumbers(declaration)) return 'each';
    if (declaration.type.kind === K.VoidKeyword) return 'none';
    const variables = variablesOf(module, declaration, signature);
    const returned = [];
    const visit = (node) => {
      if (ts.isReturnStatement(node)) returned.push(kindOf(node.expression, module, variables));
      ts.forEachChild(node, visit);
    };
    visit(declaration.body);
    return returned.includes('each') ? 'each' : 'one';
  }

  return { variablesOf, typeOf, kindOf, resultOf, isPerLane };
}
