import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { highlight, type Token } from '#utils/search/index.ts';
import './Highlighted.css';

/** What the page searches for. */
export const HighlightContext = createContext<readonly Token[]>([]);

/** A text in which what the page searches for is highlighted. */
export function Highlighted({ text }: { text: string }) {
  const tokens = useContext(HighlightContext);
  if (tokens.length === 0) return <>{text}</>;
  return (
    <>
      {highlight(text, tokens).map((part, i) =>
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
