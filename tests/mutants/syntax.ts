import { parseSync, type ESTree } from 'vite';

/** A node of the syntax tree. Its offsets count UTF-16 units of the source. */
export type Node = ESTree.Node;

/** Keys of nodes that hold types, names or addresses: nothing that runs. */
const NOT_CODE = new Set([
  'typeAnnotation',
  'returnType',
  'typeParameters',
  'typeArguments',
  'superTypeArguments',
  'source',
  'label',
]);

/** Types of nodes around an expression that TypeScript takes away. */
const WRAPPERS = ['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'];

/** Parses TypeScript. Throws if that is impossible. */
export function parseProgram(path: string, source: string): Node {
  const { program, errors } = parseSync(path, source);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  return program;
}

/** The nodes directly inside a node that run, in the order of the source. */
export function childrenOf(node: Node): Node[] {
  if (node.type.startsWith('TS') && !WRAPPERS.includes(node.type)) return [];
  if (node.type === 'ImportDeclaration') return [];
  return Object.entries(node)
    .filter(([key]) => !NOT_CODE.has(key) && !isName(node, key))
    .flatMap(([, value]): unknown[] => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
    .sort((a, b) => a.start - b.start);
}

/** Whether that child is the name of a property, and not an expression. */
function isName(node: Node, key: string): boolean {
  if (key === 'key') return 'computed' in node && !node.computed;
  return node.type === 'MemberExpression' && key === 'property' && !node.computed;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
