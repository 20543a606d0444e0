import type { Node } from './syntax.ts';

/** A change of the source: this range is replaced by `text`. */
export interface Edit {
  kind: string;
  start: number;
  end: number;
  text: string;
}

const OPERATORS: Readonly<Record<string, string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '>>': ['<<'],
  '&&': ['||'],
  '||': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '++': ['--'],
  '--': ['++'],
  '??=': ['='],
};

/** Methods that another replaces. */
const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
};

/** Methods without which the value stays as it was. */
const PASSING = ['filter', 'sort', 'toSorted', 'toReversed', 'slice', 'toLowerCase', 'trim'];

/** The changes that this node itself is mutated by. What is inside it is not its own. */
export function editsOf(node: Node, parents: readonly Node[], source: string): Edit[] {
  const parent = parents.at(-1);
  const whole = (kind: string, text: string): Edit => ({ kind, start: node.start, end: node.end, text });
  return [
    ...ownEdits(node, parent, source, whole),
    ...(isCondition(node, parent) ? forced(parent, whole) : []),
    ...(isReturned(node, parents) ? [whole('return', 'undefined')] : []),
  ];
}

type Whole = (kind: string, text: string) => Edit;

function ownEdits(node: Node, parent: Node | undefined, source: string, whole: Whole): Edit[] {
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- most kinds of nodes have no mutants
  switch (node.type) {
    case 'LogicalExpression':
      if (node.operator === '??') return [whole('operator', joined(node, source))];
      return operators(node.operator, node.left.end, node.right.start, source);
    case 'BinaryExpression':
      return isJoining(node) ? [] : operators(node.operator, node.left.end, node.right.start, source);
    case 'AssignmentExpression':
      return operators(node.operator, node.left.end, node.right.start, source);
    case 'UpdateExpression':
      return operators(node.operator, node.start, node.end, source);
    case 'UnaryExpression':
      return node.operator === '!' || node.operator === '-'
        ? [{ kind: 'unary', start: node.start, end: node.argument.start, text: '' }]
        : [];
    case 'Literal':
      return literals(node, parent, whole);
    case 'TemplateLiteral':
      return isMessage(node, parent) || parent?.type === 'TaggedTemplateExpression'
        ? []
        : [whole('text', "''")];
    case 'ArrayExpression':
      return [whole('list', node.elements.length > 0 ? '[]' : "['mutant']")];
    case 'ObjectExpression':
      return node.properties.length > 0 ? [whole('object', '({})')] : [];
    case 'ArrowFunctionExpression':
      return node.expression && node.body.type !== 'Identifier'
        ? [{ kind: 'function', start: node.body.start, end: node.body.end, text: 'undefined' }]
        : [];
    case 'BlockStatement':
      return node.body.length > 0 && !callsSuper(node, source) ? [whole('block', '{}')] : [];
    case 'ExpressionStatement':
      return isCall(node.expression) && !isOnly(parent) ? [whole('call', ';')] : [];
    case 'MemberExpression':
    case 'CallExpression':
      return [...(node.optional ? [optional(node, source)] : []), ...methods(node)];
    default:
      return [];
  }
}

/** `+` that joins texts. */
function isJoining(node: Node): boolean {
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return false;
  return [node.left, node.right].some(
    ({ type, ...rest }) =>
      type === 'TemplateLiteral' || (type === 'Literal' && 'value' in rest && typeof rest.value === 'string'),
  );
}

/** `&&` instead of `??`, in brackets: the two cannot be mixed without. */
function joined({ left, right }: Node & { type: 'LogicalExpression' }, source: string): string {
  return `((${source.slice(left.start, left.end)}) && (${source.slice(right.start, right.end)}))`;
}

function operators(operator: string, from: number, to: number, source: string): Edit[] {
  const start = source.indexOf(operator, from);
  if (start < 0 || start >= to) return [];
  const edit = { kind: 'operator', start, end: start + operator.length };
  return (OPERATORS[operator] ?? []).map((text) => ({ ...edit, text }));
}

function literals(node: Node & { type: 'Literal' }, parent: Node | undefined, whole: Whole): Edit[] {
  if (isMessage(node, parent) || (parent && 'directive' in parent && parent.directive)) return [];
  if (typeof node.value === 'string') return [whole('text', node.value === '' ? "'mutant'" : "''")];
  return typeof node.value === 'boolean' ? [whole('boolean', String(!node.value))] : [];
}

/** Whether it is the message of an error, which only developers read. Its code comes before it, if it has one. */
function isMessage(node: Node, parent: Node | undefined): boolean {
  if (parent?.type !== 'NewExpression' || parent.callee.type !== 'Identifier') return false;
  const { name } = parent.callee;
  return name.endsWith('Error') && parent.arguments[name === 'CodedError' ? 1 : 0] === node;
}

function optional(node: Node & { type: 'MemberExpression' | 'CallExpression' }, source: string): Edit {
  const from = node.type === 'CallExpression' ? node.callee.end : node.object.end;
  const start = source.indexOf('?.', from);
  const isName = node.type === 'MemberExpression' && !node.computed;
  return { kind: 'optional', start, end: start + 2, text: isName ? '.' : '' };
}

function methods(node: Node): Edit[] {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return [];
  const { object, property } = node.callee;
  if (property.type !== 'Identifier') return [];
  const other = METHODS[property.name];
  if (other) return [{ kind: 'method', start: property.start, end: property.end, text: other }];
  return PASSING.includes(property.name)
    ? [{ kind: 'method', start: object.end, end: node.end, text: '' }]
    : [];
}

function isCondition(node: Node, parent: Node | undefined): boolean {
  return parent !== undefined && parent.type !== 'SwitchCase' && 'test' in parent && parent.test === node;
}

/** A loop whose condition is always true would only run into the limit. */
function forced(parent: Node | undefined, whole: Whole): Edit[] {
  const isLoop = parent?.type !== 'IfStatement' && parent?.type !== 'ConditionalExpression';
  return [...(isLoop ? [] : [whole('condition', 'true')]), whole('condition', 'false')];
}

/** Not where a block does nothing but return: emptied, it returns nothing either. */
function isReturned(node: Node, parents: readonly Node[]): boolean {
  const [block, statement] = parents.slice(-2);
  if (statement?.type !== 'ReturnStatement' || isUndefined(node)) return false;
  return block?.type !== 'BlockStatement' || block.body.length > 1;
}

function isUndefined(node: Node): boolean {
  return node.type === 'Identifier' && node.name === 'undefined';
}

function isCall(expression: Node): boolean {
  return expression.type === 'AwaitExpression'
    ? isCall(expression.argument)
    : expression.type === 'CallExpression';
}

/** Whether the statement is all of its block: emptying the block does the same. */
function isOnly(parent: Node | undefined): boolean {
  return parent?.type === 'BlockStatement' && parent.body.length === 1;
}

/** The constructor of a class with a base class cannot do without it. */
function callsSuper(node: Node, source: string): boolean {
  return source.slice(node.start, node.end).includes('super(');
}
