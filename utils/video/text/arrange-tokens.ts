import { wordDirection } from './direction.ts';
import type { WideToken } from './wrap-lines.ts';

/** A token and where it is drawn, from the left end of its line. */
export type ArrangedToken<Each> = Each & { x: number; direction: 'ltr' | 'rtl' };

/**
 * Puts the tokens of a line in the order in which they are seen: each is drawn by itself, so that words can be highlighted
 * one by one, and then no browser orders them. Of the Unicode algorithm (UAX #9) this is what spoken text needs: words of
 * the other direction keep their own order.
 */
export function arrangeTokens<Each extends WideToken>(
  tokens: readonly Each[],
  isRightToLeft: boolean,
  space: number,
): ArrangedToken<Each>[] {
  const base = isRightToLeft ? 'rtl' : 'ltr';
  const runs: { direction: 'ltr' | 'rtl'; indices: number[] }[] = [];
  tokens.forEach(({ text }, i) => {
    const direction = wordDirection(text) ?? base;
    const last = runs.at(-1);
    if (last?.direction === direction) last.indices.push(i);
    else runs.push({ direction, indices: [i] });
  });
  const seen = (isRightToLeft ? runs.toReversed() : runs).flatMap(({ direction, indices }) =>
    (direction === 'rtl' ? indices.toReversed() : indices).map((index) => ({ index, direction })),
  );
  let x = 0;
  return seen.flatMap(({ index, direction }, i): ArrangedToken<Each>[] => {
    const token = tokens[index];
    if (!token) return [];
    const next = seen[i + 1]?.index;
    const placed = { ...token, x, direction: facing(tokens, index, direction, base) };
    const areNeighbours = next !== undefined && Math.abs(next - index) === 1;
    const hasSpace = areNeighbours ? tokens[Math.min(next, index)]?.hasSpace : true;
    x += token.width + (hasSpace ? space : 0);
    return [placed];
  });
}

/** Punctuation at the end of words of the other direction belongs to the line, not to them. */
function facing(
  tokens: readonly WideToken[],
  index: number,
  direction: 'ltr' | 'rtl',
  base: 'ltr' | 'rtl',
): 'ltr' | 'rtl' {
  const next = tokens[index + 1];
  return direction !== base && (!next || wordDirection(next.text) !== direction) ? base : direction;
}
