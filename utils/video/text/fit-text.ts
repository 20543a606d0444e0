import { breakWide, tokensOf, type Measure } from './tokens.ts';
import { textOfLine, wrapLines } from './wrap-lines.ts';

export interface FittedText {
  /** Of the font. */
  size: number;
  lines: string[];
}

export interface FitOptions {
  /** Of the font, the largest first. */
  sizes: readonly number[];
  width: number;
  lines: number;
  measureAt: (size: number) => Measure;
}

/**
 * In the largest size that needs few enough lines and breaks no word. What does not fit in the smallest ends with an
 * ellipsis.
 */
export function fitText(text: string, { sizes, width, lines, measureAt }: FitOptions): FittedText {
  const words = tokensOf(text);
  let fitted: FittedText = { size: sizes[0] ?? 0, lines: [] };
  let broken: FittedText | undefined;
  for (const size of sizes) {
    const measure = measureAt(size);
    const tokens = breakWide(words, measure, width).map((token) => ({
      ...token,
      width: measure(token.text),
    }));
    fitted = { size, lines: wrapLines(tokens, measure(' '), width).map(textOfLine) };
    if (fitted.lines.length > lines) continue;
    if (tokens.length === words.length) return fitted;
    broken ??= fitted;
  }
  if (broken) return broken;
  const shown = fitted.lines.slice(0, lines);
  const last = fitted.lines.slice(lines - 1).join(' ');
  return { ...fitted, lines: [...shown.slice(0, -1), cutToWidth(last, measureAt(fitted.size), width)] };
}

/** As much of a text as fits on a line, with an ellipsis if that is not all. */
export function cutToWidth(text: string, measure: Measure, width: number): string {
  if (measure(text) <= width) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (measure(`${kept}${segment}…`) > width) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
