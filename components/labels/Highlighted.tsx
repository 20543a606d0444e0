import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TextPart } from '#utils/search/index.ts';
import './Highlighted.css';

/** Divides a text into what is to be highlighted, and the rest. */
export type Highlighter = (text: string) => readonly TextPart[];

/** Highlights what the page searches for; undefined where it searches for nothing. */
export const HighlightContext = createContext<Highlighter | undefined>(undefined);

/** A text in which what the page searches for is highlighted. */
export function Highlighted({ text }: { text: string }) {
  const highlight = useContext(HighlightContext);
  if (!highlight) return <>{text}</>;
  return (
    <>
      {highlight(text).map((part, i) =>
        part.isHit ? (
          <mark key={i} class="highlighted">
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </>
  );
}
