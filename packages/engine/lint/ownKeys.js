/**
 * Names from outside are looked up among a map's own keys only: `own(map, name)`. Found are the two ways round it: `name in map`, which is true of
 * `constructor`, and `map[name as Key]`, which tells the compiler that a text is a key. A literal on the left of `in` tells types apart, and may.
 */
export const ownKeys = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      in: '`in` finds what every object of JavaScript has: use own(map, name), or Object.hasOwn.',
      cast: 'A text is no key because it is said to be one: use own(map, name).',
    },
  },
  create: (context) => ({
    'BinaryExpression[operator="in"]'(node) {
      if (!['Literal', 'PrivateIdentifier'].includes(node.left.type)) context.report({ node, messageId: 'in' });
    },
    'MemberExpression[computed=true][property.type="TSAsExpression"]'(node) {
      context.report({ node, messageId: 'cast' });
    },
  }),
};
