import type { Token } from './tokens.ts';

/** A token with its width. */
export interface WideToken extends Token {
  width: number;
}

/** The width of tokens in a row. `space`: the width of a space. */
export function widthOf(tokens: readonly WideToken[], space: number): number {
  return tokens.reduce(
    (sum, { width, hasSpace }, i) => sum + width + (hasSpace && i < tokens.length - 1 ? space : 0),
    0,
  );
}

/** As few lines as possible, of about the same length: no word is left alone in the last one. */
export function wrapLines<Each extends WideToken>(
  tokens: readonly Each[],
  space: number,
  width: number,
): Each[][] {
  const greedy = breakLinesAt(tokens, space, width);
  if (greedy.length < 2) return greedy;
  let [low, high] = [width / greedy.length, width];
  for (let i = 0; i < 8; i += 1) {
    const middle = (low + high) / 2;
    const lines = breakLinesAt(tokens, space, middle);
    if (lines.length > greedy.length || lines.some((line) => widthOf(line, space) > middle)) low = middle;
    else high = middle;
  }
  return breakLinesAt(tokens, space, high);
}

function breakLinesAt<Each extends WideToken>(
  tokens: readonly Each[],
  space: number,
  width: number,
): Each[][] {
  const lines: Each[][] = [];
  let line: Each[] = [];
  for (const token of tokens) {
    if (line.length > 0 && widthOf([...line, token], space) > width) {
      lines.push(line);
      line = [];
    }
    line.push(token);
  }
  return line.length > 0 ? [...lines, line] : lines;
}

/** The text of a line. */
export function textOfLine(tokens: readonly Token[]): string {
  return tokens
    .map(({ text, hasSpace }, i) => (hasSpace && i < tokens.length - 1 ? `${text} ` : text))
    .join('');
}
