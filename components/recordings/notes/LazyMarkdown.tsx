import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MarkdownProps } from './Markdown.tsx';

let loaded: ComponentType<MarkdownProps> | undefined;

/** A note as it is meant; as it is written until what draws it has been loaded. */
export function LazyMarkdown({ text }: MarkdownProps) {
  const [Markdown, setMarkdown] = useState(() => loaded);
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      loaded ??= (await import('./Markdown.tsx')).Markdown;
      if (isCurrent) setMarkdown(() => loaded);
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, []);
  return Markdown ? <Markdown text={text} /> : <p dir="auto">{text}</p>;
}
