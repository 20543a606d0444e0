import MarkdownIt, { type Token } from 'markdown-it/browser';

/** Text, or an element that may be in a note, with what it encloses. */
export type NoteNode = string | NoteElement;

export interface NoteElement {
  tag: string;
  /** Of a link. */
  href?: string;
  children: NoteNode[];
}

/** What a note may contain. HTML is text, and images, which would be loaded from somewhere, are links. */
const parser = new MarkdownIt({ html: false, linkify: true, breaks: true }).disable('image');

/** What can enclose something else; `h1` to `h6` are one level, below the headings of the page. */
const ENCLOSING = [
  'p',
  'ul',
  'ol',
  'li',
  'blockquote',
  'em',
  'strong',
  's',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
];

/** Parses Markdown. Loaded only where there is a note: the parser is large. */
export function parseNote(text: string): NoteNode[] {
  return nodesOf(parser.parse(text, {}));
}

function nodesOf(tokens: readonly Token[]): NoteNode[] {
  const root: NoteNode[] = [];
  const open: { token: Token; children: NoteNode[] }[] = [];
  for (const token of tokens) {
    if (token.nesting === 1) {
      open.push({ token, children: [] });
      continue;
    }
    const closed = token.nesting === -1 ? open.pop() : undefined;
    const siblings = open.at(-1)?.children ?? root;
    siblings.push(...(closed ? enclosed(closed.token, closed.children) : leavesOf(token)));
  }
  return root;
}

function enclosed(token: Token, children: NoteNode[]): NoteNode[] {
  // The paragraph of an entry in a list without blank lines.
  if (token.hidden) return children;
  if (token.type === 'heading_open') return [{ tag: 'h3', children }];
  if (token.tag === 'a') {
    const href = String(token.attrGet('href'));
    return isWebAddress(href) ? [{ tag: 'a', href, children }] : children;
  }
  return ENCLOSING.includes(token.tag) ? [{ tag: token.tag, children }] : children;
}

function leavesOf(token: Token): NoteNode[] {
  switch (token.type) {
    case 'inline':
      return nodesOf(token.children ?? []);
    case 'softbreak':
    case 'hardbreak':
      return [{ tag: 'br', children: [] }];
    case 'code_inline':
      return [{ tag: 'code', children: [token.content] }];
    case 'fence':
    case 'code_block':
      return [{ tag: 'pre', children: [token.content] }];
    case 'hr':
      return [{ tag: 'hr', children: [] }];
    default:
      return [token.content];
  }
}

/** Only addresses of the web are links. */
function isWebAddress(address: string): boolean {
  return ['http:', 'https:'].includes(URL.parse(address)?.protocol ?? '');
}
