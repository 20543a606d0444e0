import { h, type ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { shorten } from '#utils/visible-text.ts';
import type { NoteNode } from './parse-note.ts';
import './Markdown.css';

export interface MarkdownProps {
  text: string;
}

/**
 * Characters. What is longer is shown as it is: then no text, however it is nested, keeps the page busy for more than a
 * moment.
 */
const MAX_LENGTH = 50_000;

/** Characters. All of what is longer is in the field that edits it, and in exports. */
const MAX_SHOWN = 100_000;

/** A note as it is meant; as it is written until it has been parsed. Nothing of it is ever read as HTML. */
export function Markdown({ text }: MarkdownProps) {
  const [parsed, setParsed] = useState<{ text: string; nodes: NoteNode[] }>();
  useEffect(() => {
    let isCurrent = true;
    const parse = async (): Promise<void> => {
      const { parseNote } = await import('./parse-note.ts');
      if (isCurrent) setParsed({ text, nodes: parseNote(text) });
    };
    if (text.length <= MAX_LENGTH) void parse();
    return () => {
      isCurrent = false;
    };
  }, [text]);
  return (
    <div class="markdown" dir="auto">
      {parsed?.text === text ? parsed.nodes.map(draw) : <pre>{shorten(text, MAX_SHOWN)}</pre>}
    </div>
  );
}

function draw(node: NoteNode): ComponentChildren {
  if (typeof node === 'string') return node;
  const { tag, href, children } = node;
  // The page behind a link learns nothing of this one, and cannot reach it.
  const link = href !== undefined && { href, target: '_blank', rel: 'noopener noreferrer', title: href };
  return h(tag, { dir: tag === 'a' ? undefined : 'auto', ...link }, children.map(draw));
}
