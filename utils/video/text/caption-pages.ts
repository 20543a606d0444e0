import type { ClipCue } from '#utils/video/clip-scene.ts';
import { isRightToLeft } from './direction.ts';
import { arrangeTokens, type ArrangedToken } from './arrange-tokens.ts';
import { breakWide, tokensOf, type Measure } from './tokens.ts';
import { widthOf, wrapLines, type WideToken } from './wrap-lines.ts';

/** A word of a caption: when it is spoken, in seconds. */
export interface CaptionWord extends WideToken {
  from: number;
  to: number;
}

export interface CaptionLine {
  words: ArrangedToken<CaptionWord>[];
  width: number;
}

/** As much of a cue as is shown at once. */
export interface CaptionPage {
  from: number;
  to: number;
  lines: CaptionLine[];
  isRightToLeft: boolean;
  speaker: number | undefined;
  label: string | undefined;
}

export interface CaptionSpace {
  measure: Measure;
  width: number;
  /** Lines shown at once. */
  lines: number;
}

/** Divides cues into what fits. Transcripts say when a line is spoken; of its words each gets the time of its length. */
export function captionPages(
  cues: readonly ClipCue[],
  { measure, width, lines }: CaptionSpace,
): CaptionPage[] {
  const space = measure(' ');
  return cues.flatMap((cue) => {
    const words = timedWords(cue, breakWide(tokensOf(cue.text), measure, width), measure);
    const isFromRight = isRightToLeft(cue.text);
    const wrapped = wrapLines(words, space, width);
    const pages = Math.ceil(wrapped.length / lines);
    // Pages of about the same length are read at the same pace.
    const perPage = Math.ceil(wrapped.length / (pages || 1));
    return Array.from({ length: pages }, (_, page): CaptionPage => {
      const shown = wrapped.slice(page * perPage, (page + 1) * perPage);
      return {
        from: page === 0 ? cue.from : (shown[0]?.[0]?.from ?? cue.from),
        to: shown.at(-1)?.at(-1)?.to ?? cue.to,
        lines: shown.map((line) => ({
          words: arrangeTokens(line, isFromRight, space),
          width: widthOf(line, space),
        })),
        isRightToLeft: isFromRight,
        speaker: cue.speaker,
        label: cue.label,
      };
    }).filter((page) => page.lines.length > 0);
  });
}

function timedWords(
  { from, to }: ClipCue,
  tokens: readonly { text: string; hasSpace: boolean }[],
  measure: Measure,
): CaptionWord[] {
  const letters = tokens.map(({ text }) => text.length + 1);
  const all = letters.reduce((sum, count) => sum + count, 0) || 1;
  let before = 0;
  return tokens.map((token, i) => {
    const start = before;
    before += letters[i] ?? 0;
    const [begins, ends] = [start, before].map((count) => from + ((to - from) * count) / all);
    return { ...token, width: measure(token.text), from: begins ?? from, to: ends ?? to };
  });
}
