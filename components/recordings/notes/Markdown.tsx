import MarkdownIt, { type Token } from 'markdown-it';
import { h, type ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import './Markdown.css';

export interface MarkdownProps {
  text: string;
}

/**
 * Characters. What is longer is shown as it is: then no text, however it is nested, keeps the page busy for more than a
 * moment.
 */
const MAX_LENGTH = 50_000;

/** What a note may contain. HTML is text, and images, which would be loaded from somewhere, are links. */
const parser = new MarkdownIt({ html: false, linkify: true, breaks: true }).disable('image');

/** The elements of what encloses something else. Headings are below those of the page, all on one level. */
const ELEMENTS: Readonly<Record<string, string>> = {
  p: 'p',
  ul: 'ul',
  ol: 'ol',
  li: 'li',
  blockquote: 'blockquote',
  em: 'em',
  strong: 'strong',
  s: 's',
  table: 'table',
  thead: 'thead',
  tbody: 'tbody',
  tr: 'tr',
  th: 'th',
  td: 'td',
};

/** A note as it is meant. It is drawn from what the parser has found, so that nothing of it is ever read as HTML. */
export function Markdown({ text }: MarkdownProps) {
  const content = useMemo(
    () => (text.length > MAX_LENGTH ? <pre>{text}</pre> : nodesOf(parser.parse(text, {}))),
    [text],
  );
  return (
    <div class="markdown" dir="auto">
      {content}
    </div>
  );
}

interface OpenElement {
  token: Token;
  children: ComponentChildren[];
}

function nodesOf(tokens: readonly Token[]): ComponentChildren[] {
  const root: ComponentChildren[] = [];
  const open: OpenElement[] = [];
  for (const token of tokens) {
    if (token.nesting === 1) {
      open.push({ token, children: [] });
      continue;
    }
    const closed = token.nesting === -1 ? open.pop() : undefined;
    const siblings = open.at(-1)?.children ?? root;
    siblings.push(closed ? elementOf(closed) : leafOf(token));
  }
  return root;
}

function elementOf({ token, children }: OpenElement): ComponentChildren {
  // The paragraph of an entry in a list without blank lines.
  if (token.hidden) return children;
  if (token.tag === 'a') return <Link address={String(token.attrGet('href'))}>{children}</Link>;
  if (token.type === 'heading_open') return <h3 dir="auto">{children}</h3>;
  const element = ELEMENTS[token.tag];
  return element === undefined ? children : h(element, { dir: 'auto' }, children);
}

function leafOf(token: Token): ComponentChildren {
  switch (token.type) {
    case 'inline':
      return nodesOf(token.children ?? []);
    case 'softbreak':
    case 'hardbreak':
      return <br />;
    case 'code_inline':
      return <code>{token.content}</code>;
    case 'fence':
    case 'code_block':
      return (
        <pre>
          <code>{token.content}</code>
        </pre>
      );
    case 'hr':
      return <hr />;
    default:
      return token.content;
  }
}

/** Only addresses of the web are links. They learn nothing of this page, and cannot reach it. */
function Link({ address, children }: { address: string; children: ComponentChildren }) {
  if (!isWebAddress(address)) return <>{children}</>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" title={address}>
      {children}
    </a>
  );
}

function isWebAddress(address: string): boolean {
  return ['http:', 'https:'].includes(URL.parse(address)?.protocol ?? '');
}
