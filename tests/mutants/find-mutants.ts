import { editsOf, type Edit } from './edits.ts';
import { childrenOf, parseProgram, type Node } from './syntax.ts';

/** One small change of the source, and the piece of code that is made in two versions because of it. */
export interface Mutant extends Edit {
  /** Unique among all files. */
  id: number;
  /** Relative to the repository. */
  path: string;
  /** What `text` replaces. */
  original: string;
  /** From 1. */
  line: number;
  host: { start: number; end: number; form: 'expression' | 'statement' | 'block' };
}

/** A loop, whose turns are counted so that no mutant runs for ever. */
export interface Loop {
  body: Node;
}

/** All mutants of a source, and its loops. Ids count from `firstId`. */
export function findMutants(
  path: string,
  source: string,
  firstId: number,
): { mutants: Mutant[]; loops: Loop[] } {
  const mutants: Mutant[] = [];
  const loops: Loop[] = [];
  const visit = (node: Node, parents: readonly Node[]): void => {
    for (const edit of editsOf(node, parents, source)) {
      const line = source.slice(0, node.start).split('\n').length;
      const original = source.slice(edit.start, edit.end);
      mutants.push({
        ...edit,
        id: firstId + mutants.length,
        path,
        line,
        original,
        host: hostOf(node, parents),
      });
    }
    if ('body' in node && ['WhileStatement', 'DoWhileStatement', 'ForStatement'].includes(node.type)) {
      // oxlint-disable-next-line no-unsafe-type-assertion -- loops have one statement as their body
      loops.push({ body: node.body as Node });
    }
    for (const child of childrenOf(node)) visit(child, [...parents, node]);
  };
  visit(parseProgram(path, source), []);
  return { mutants, loops };
}

/** The smallest piece of code that can stand in two versions: a part of an `a?.b.c` cannot. */
function hostOf(node: Node, parents: readonly Node[]): Mutant['host'] {
  let host = node;
  for (const parent of parents.toReversed()) {
    if (isSpine(parent, host)) host = parent;
    else break;
  }
  const { start, end } = host;
  if (host.type === 'BlockStatement') return { start, end, form: 'block' };
  return { start, end, form: host.type === 'ExpressionStatement' ? 'statement' : 'expression' };
}

function isSpine(parent: Node, child: Node): boolean {
  if (parent.type === 'ChainExpression') return true;
  if (parent.type === 'MemberExpression') return parent.object === child;
  if (parent.type === 'CallExpression') return parent.callee === child;
  return parent.type === 'TSNonNullExpression';
}
