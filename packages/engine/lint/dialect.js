/**
 * The model dialect: what company/, policies/ and shocks/ may be written in.
 *
 * A mechanism is a function over one company's plain numbers: constants, assignments, arithmetic, comparisons, `? :`, and calls of the
 * engine's own maths, of other mechanisms, or of a rule handed in. Nothing else: no `if`, loop, closure, string, array, object or outside call. In this form a
 * reader can hold the code against the equations, and a compiler can turn it into columns.
 */
const ALLOWED = new Set([
  'Program',
  'ImportDeclaration',
  'ImportSpecifier',
  'ExportNamedDeclaration',
  'ExportSpecifier',
  'FunctionDeclaration',
  'BlockStatement',
  'ReturnStatement',
  'VariableDeclaration',
  'VariableDeclarator',
  'ExpressionStatement',
  'AssignmentExpression',
  'BinaryExpression',
  'UnaryExpression',
  'ConditionalExpression',
  'CallExpression',
  'MemberExpression',
  'Identifier',
  'Literal',
]);

const FORBIDDEN_OPERATORS = new Set([
  '**',
  'in',
  'instanceof',
  '==',
  '!=',
  '&',
  '|',
  '^',
  '<<',
  '>>',
  '>>>',
  '!',
  '~',
  'typeof',
  'void',
  'delete',
]);

export const dialect = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      node: 'The model dialect has no {{type}}: write plain arithmetic, comparisons and ? :.',
      operator: 'The model dialect has no operator {{operator}}.',
      literal: 'The model dialect knows numbers only, not {{raw}}.',
      binding: 'The model dialect knows const only.',
      call: 'The model dialect calls the engine’s own functions only: {{name}} is neither imported nor defined nor handed in here.',
      computed: 'The model dialect reads fields by name only.',
      import: 'The model imports from the engine only, not {{source}}.',
    },
  },
  create(context) {
    const known = new Set();
    const report = (node, messageId, data) => context.report({ node, messageId, data });
    return {
      Program(program) {
        for (const statement of program.body) {
          const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
          if (declaration?.type === 'FunctionDeclaration') {
            known.add(declaration.id.name);
            for (const parameter of declaration.params) known.add(parameter.name);
          }
          if (declaration?.type !== 'ImportDeclaration') continue;
          if (!declaration.source.value.startsWith('.'))
            report(declaration, 'import', { source: declaration.source.value });
          for (const specifier of declaration.specifiers) known.add(specifier.local.name);
        }
      },
      '*'(node) {
        if (node.type.startsWith('TS')) return;
        if (!ALLOWED.has(node.type)) report(node, 'node', { type: node.type });
      },
      'FunctionDeclaration[async=true], FunctionDeclaration[generator=true]'(node) {
        report(node, 'node', { type: 'async or generator function' });
      },
      ':function FunctionDeclaration'(node) {
        report(node, 'node', { type: 'function inside a function' });
      },
      VariableDeclaration(node) {
        if (node.kind !== 'const') report(node, 'binding');
      },
      MemberExpression(node) {
        if (node.computed) report(node, 'computed');
      },
      'BinaryExpression, UnaryExpression'(node) {
        if (FORBIDDEN_OPERATORS.has(node.operator)) report(node, 'operator', { operator: node.operator });
      },
      AssignmentExpression(node) {
        if (node.operator !== '=' || node.left.type !== 'MemberExpression')
          report(node, 'operator', { operator: node.operator });
      },
      Literal(node) {
        const imported = node.parent.type === 'ImportDeclaration' || node.parent.type.startsWith('TS');
        if (typeof node.value !== 'number' && !imported) report(node, 'literal', { raw: node.raw });
      },
      CallExpression(node) {
        const name = context.sourceCode.getText(node.callee);
        if (!known.has(name)) report(node, 'call', { name });
      },
    };
  },
};
